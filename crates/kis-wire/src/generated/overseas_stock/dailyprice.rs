//! `dailyprice` 해외주식 기간별시세: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 기간별시세: `GET /uapi/overseas-price/v1/quotations/dailyprice`.
#[derive(Clone, Copy, Debug)]
pub struct Dailyprice;

impl Call for Dailyprice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = DailypriceRequest;
    type Response = DailypriceResponse;
}

impl ReadCall for Dailyprice {}

const REQUEST: Schema = Schema(&[
    Field::new("AUTH", "사용자권한정보", "user authority info", Kind::Text).required(),
    Field::new("EXCD", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("SYMB", "종목코드", "symbol", Kind::Code).required(),
    Field::new("GUBN", "일/주/월구분", "", Kind::Code).required(),
    Field::new("BYMD", "조회기준일자", "inquiry record date", Kind::Date).required(),
    Field::new("MODP", "수정주가반영여부", "", Kind::Flag).required(),
    Field::new("KEYB", "NEXT KEY BUFF", "NEXT KEY BUFF", Kind::Text),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("rsym", "실시간조회종목코드", "realtime symbol", Kind::Text),
    Field::new("zdiv", "소수점자리수", "decimal places", Kind::Whole),
    Field::new("nrec", "전일종가", "record count", Kind::Whole),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("xymd", "일자(YYYYMMDD)", "local date", Kind::Date),
    Field::new("clos", "종가", "close price", Kind::Decimal),
    Field::new("sign", "대비기호", "change sign", Kind::Code),
    Field::new("diff", "대비", "diff", Kind::Decimal),
    Field::new("rate", "등락율", "rate", Kind::Ratio),
    Field::new("open", "시가", "open", Kind::Decimal),
    Field::new("high", "고가", "high", Kind::Decimal),
    Field::new("low", "저가", "low", Kind::Decimal),
    Field::new("tvol", "거래량", "volume", Kind::Decimal),
    Field::new("tamt", "거래대금", "trading value", Kind::Decimal),
    Field::new("pbid", "매수호가", "bid price", Kind::Decimal),
    Field::new("vbid", "매수호가잔량", "bid qty", Kind::Decimal),
    Field::new("pask", "매도호가", "ask price", Kind::Decimal),
    Field::new("vask", "매도호가잔량", "ask qty", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "dailyprice",
    title: "해외주식 기간별시세",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/dailyprice",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("HHDFS76240000", "HHDFS76240000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "KEYB", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DailypriceRequest(Cells);

crate::schema::request_type!(DailypriceRequest, DESCRIPTION);

impl DailypriceRequest {
    /// Sets 사용자권한정보: user authority info (`AUTH`).
    #[must_use] #[inline] pub fn auth(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 거래소코드: exchange code (`EXCD`).
    #[must_use] #[inline] pub fn excd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 종목코드: symbol (`SYMB`).
    #[must_use] #[inline] pub fn symb(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 일/주/월구분 (`GUBN`).
    #[must_use] #[inline] pub fn gubn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 조회기준일자: inquiry record date (`BYMD`).
    #[must_use] #[inline] pub fn bymd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 수정주가반영여부 (`MODP`).
    #[must_use] #[inline] pub fn modp(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets NEXT KEY BUFF: NEXT KEY BUFF (`KEYB`).
    #[must_use] #[inline] pub fn keyb(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DailypriceResponse(Answer);

crate::schema::response_type!(DailypriceResponse, DESCRIPTION);

impl DailypriceResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<DailypriceOutput1<'_>> { self.0.row(0).map(DailypriceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = DailypriceOutput2<'_>> { self.0.rows(1).iter().map(DailypriceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct DailypriceOutput1<'a>(&'a Cells);

impl<'a> DailypriceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 실시간조회종목코드: realtime symbol (`rsym`).
    #[inline] pub fn rsym(self) -> &'a str { self.0.text(0) }
    /// 소수점자리수: decimal places (`zdiv`).
    #[inline] pub fn zdiv(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// 전일종가: record count (`nrec`).
    #[inline] pub fn nrec(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct DailypriceOutput2<'a>(&'a Cells);

impl<'a> DailypriceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 일자(YYYYMMDD): local date (`xymd`).
    #[inline] pub fn xymd(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 종가: close price (`clos`).
    #[inline] pub fn clos(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 대비기호: change sign (`sign`).
    #[inline] pub fn sign(self) -> &'a str { self.0.text(2) }
    /// 대비: diff (`diff`).
    #[inline] pub fn diff(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 등락율: rate (`rate`).
    #[inline] pub fn rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 시가: open (`open`).
    #[inline] pub fn open(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 고가: high (`high`).
    #[inline] pub fn high(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 저가: low (`low`).
    #[inline] pub fn low(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 거래량: volume (`tvol`).
    #[inline] pub fn tvol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 거래대금: trading value (`tamt`).
    #[inline] pub fn tamt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 매수호가: bid price (`pbid`).
    #[inline] pub fn pbid(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 매수호가잔량: bid qty (`vbid`).
    #[inline] pub fn vbid(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 매도호가: ask price (`pask`).
    #[inline] pub fn pask(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 매도호가잔량: ask qty (`vask`).
    #[inline] pub fn vask(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
}

