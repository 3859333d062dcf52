//! `inquire-ccnl` 해외주식 체결추이: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 체결추이: `GET /uapi/overseas-price/v1/quotations/inquire-ccnl`.
#[derive(Clone, Copy, Debug)]
pub struct QuotationsInquireCcnl;

impl Call for QuotationsInquireCcnl {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = QuotationsInquireCcnlRequest;
    type Response = QuotationsInquireCcnlResponse;
}

impl ReadCall for QuotationsInquireCcnl {}

const REQUEST: Schema = Schema(&[
    Field::new("EXCD", "거래소명", "exchange name", Kind::Text).required(),
    Field::new("AUTH", "사용자권한정보", "user authority info", Kind::Text).required(),
    Field::new("KEYB", "NEXT KEY BUFF", "NEXT KEY BUFF", Kind::Text).required(),
    Field::new("TDAY", "당일전일구분", "today prev-day division", Kind::Code).required(),
    Field::new("SYMB", "종목코드", "issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("rsym", "실시간조회종목코드", "realtime issue code", Kind::Text),
    Field::new("ZDIV", "소수점자리수", "decimal places", Kind::Whole),
    Field::new("NREC", "Record Count", "Record Count", Kind::Whole),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("khms", "한국기준시간", "Korea time", Kind::Time),
    Field::new("last", "체결가", "execution price", Kind::Decimal),
    Field::new("sign", "기호", "sign", Kind::Code),
    Field::new("diff", "대비", "change", Kind::Decimal),
    Field::new("rate", "등락율", "change rate", Kind::Ratio),
    Field::new("evol", "체결량", "execution qty", Kind::Decimal),
    Field::new("tvol", "거래량", "volume", Kind::Decimal),
    Field::new("mtyp", "시장구분", "market division", Kind::Code),
    Field::new("pbid", "매수호가", "bid price", Kind::Decimal),
    Field::new("pask", "매도호가", "ask price", Kind::Decimal),
    Field::new("vpow", "체결강도", "trade strength", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "quotations_inquire_ccnl",
    title: "해외주식 체결추이",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/inquire-ccnl",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHDFS76200300")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "KEYB", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuotationsInquireCcnlRequest(Cells);

crate::schema::request_type!(QuotationsInquireCcnlRequest, DESCRIPTION);

impl QuotationsInquireCcnlRequest {
    /// Sets 거래소명: exchange name (`EXCD`).
    #[must_use] #[inline] pub fn excd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 사용자권한정보: user authority info (`AUTH`).
    #[must_use] #[inline] pub fn auth(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets NEXT KEY BUFF: NEXT KEY BUFF (`KEYB`).
    #[must_use] #[inline] pub fn keyb(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 당일전일구분: today prev-day division (`TDAY`).
    #[must_use] #[inline] pub fn tday(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 종목코드: issue code (`SYMB`).
    #[must_use] #[inline] pub fn symb(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuotationsInquireCcnlResponse(Answer);

crate::schema::response_type!(QuotationsInquireCcnlResponse, DESCRIPTION);

impl QuotationsInquireCcnlResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<QuotationsInquireCcnlOutput1<'_>> { self.0.row(0).map(QuotationsInquireCcnlOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = QuotationsInquireCcnlOutput2<'_>> { self.0.rows(1).iter().map(QuotationsInquireCcnlOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct QuotationsInquireCcnlOutput1<'a>(&'a Cells);

impl<'a> QuotationsInquireCcnlOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 실시간조회종목코드: realtime issue code (`rsym`).
    #[inline] pub fn rsym(self) -> &'a str { self.0.text(0) }
    /// 소수점자리수: decimal places (`ZDIV`).
    #[inline] pub fn zdiv(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// Record Count: Record Count (`NREC`).
    #[inline] pub fn nrec(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct QuotationsInquireCcnlOutput2<'a>(&'a Cells);

impl<'a> QuotationsInquireCcnlOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 한국기준시간: Korea time (`khms`).
    #[inline] pub fn khms(self) -> Result<Option<Time>, FieldError> { self.0.time(0) }
    /// 체결가: execution price (`last`).
    #[inline] pub fn last(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 기호: sign (`sign`).
    #[inline] pub fn sign(self) -> &'a str { self.0.text(2) }
    /// 대비: change (`diff`).
    #[inline] pub fn diff(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 등락율: change rate (`rate`).
    #[inline] pub fn rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 체결량: execution qty (`evol`).
    #[inline] pub fn evol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 거래량: volume (`tvol`).
    #[inline] pub fn tvol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 시장구분: market division (`mtyp`).
    #[inline] pub fn mtyp(self) -> &'a str { self.0.text(7) }
    /// 매수호가: bid price (`pbid`).
    #[inline] pub fn pbid(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 매도호가: ask price (`pask`).
    #[inline] pub fn pask(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 체결강도: trade strength (`vpow`).
    #[inline] pub fn vpow(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
}

