//! `price-fluct` 해외주식 가격급등락: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 가격급등락: `GET /uapi/overseas-stock/v1/ranking/price-fluct`.
#[derive(Clone, Copy, Debug)]
pub struct PriceFluct;

impl Call for PriceFluct {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = PriceFluctRequest;
    type Response = PriceFluctResponse;
}

impl ReadCall for PriceFluct {}

const REQUEST: Schema = Schema(&[
    Field::new("KEYB", "NEXT KEY BUFF", "NEXT KEY BUFF", Kind::Text).required(),
    Field::new("AUTH", "사용자권한정보", "user authority info", Kind::Text).required(),
    Field::new("EXCD", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("GUBN", "급등/급락구분", "surge / plunge division", Kind::Code).required(),
    Field::new("MINX", "N분전콤보값", "N minute before combo value", Kind::Unknown).required(),
    Field::new("VOL_RANG", "거래량조건", "volume condition", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("zdiv", "소수점자리수", "decimal places", Kind::Whole),
    Field::new("stat", "거래상태", "trading status", Kind::Text),
    Field::new("nrec", "RecordCount", "RecordCount", Kind::Whole),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("rsym", "실시간조회심볼", "realtime symbol", Kind::Text),
    Field::new("excd", "거래소코드", "exchange code", Kind::Code),
    Field::new("symb", "종목코드", "issue code", Kind::Code),
    Field::new("knam", "종목명", "issue name", Kind::Text),
    Field::new("last", "현재가", "current price", Kind::Decimal),
    Field::new("sign", "기호", "sign", Kind::Code),
    Field::new("diff", "대비", "change", Kind::Decimal),
    Field::new("rate", "등락율", "change rate", Kind::Ratio),
    Field::new("tvol", "거래량", "volume", Kind::Decimal),
    Field::new("pask", "매도호가", "ask price", Kind::Decimal),
    Field::new("pbid", "매수호가", "bid price", Kind::Decimal),
    Field::new("n_base", "기준가격", "reference price", Kind::Decimal),
    Field::new("n_diff", "기준가격대비", "reference price change", Kind::Decimal),
    Field::new("n_rate", "기준가격대비율", "reference price change rate", Kind::Ratio),
    Field::new("enam", "영문종목명", "English issue name", Kind::Text),
    Field::new("e_ordyn", "매매가능", "trading possible", Kind::Flag),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "price_fluct",
    title: "해외주식 가격급등락",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/ranking/price-fluct",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHDFS76260000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "KEYB", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceFluctRequest(Cells);

crate::schema::request_type!(PriceFluctRequest, DESCRIPTION);

impl PriceFluctRequest {
    /// Sets NEXT KEY BUFF: NEXT KEY BUFF (`KEYB`).
    #[must_use] #[inline] pub fn keyb(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 사용자권한정보: user authority info (`AUTH`).
    #[must_use] #[inline] pub fn auth(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 거래소코드: exchange code (`EXCD`).
    #[must_use] #[inline] pub fn excd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 급등/급락구분: surge / plunge division (`GUBN`).
    #[must_use] #[inline] pub fn gubn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets N분전콤보값: N minute before combo value (`MINX`).
    #[must_use] #[inline] pub fn minx(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 거래량조건: volume condition (`VOL_RANG`).
    #[must_use] #[inline] pub fn vol_rang(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceFluctResponse(Answer);

crate::schema::response_type!(PriceFluctResponse, DESCRIPTION);

impl PriceFluctResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<PriceFluctOutput1<'_>> { self.0.row(0).map(PriceFluctOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = PriceFluctOutput2<'_>> { self.0.rows(1).iter().map(PriceFluctOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct PriceFluctOutput1<'a>(&'a Cells);

impl<'a> PriceFluctOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 소수점자리수: decimal places (`zdiv`).
    #[inline] pub fn zdiv(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 거래상태: trading status (`stat`).
    #[inline] pub fn stat(self) -> &'a str { self.0.text(1) }
    /// RecordCount: RecordCount (`nrec`).
    #[inline] pub fn nrec(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct PriceFluctOutput2<'a>(&'a Cells);

impl<'a> PriceFluctOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 실시간조회심볼: realtime symbol (`rsym`).
    #[inline] pub fn rsym(self) -> &'a str { self.0.text(0) }
    /// 거래소코드: exchange code (`excd`).
    #[inline] pub fn excd(self) -> &'a str { self.0.text(1) }
    /// 종목코드: issue code (`symb`).
    #[inline] pub fn symb(self) -> &'a str { self.0.text(2) }
    /// 종목명: issue name (`knam`).
    #[inline] pub fn knam(self) -> &'a str { self.0.text(3) }
    /// 현재가: current price (`last`).
    #[inline] pub fn last(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 기호: sign (`sign`).
    #[inline] pub fn sign(self) -> &'a str { self.0.text(5) }
    /// 대비: change (`diff`).
    #[inline] pub fn diff(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 등락율: change rate (`rate`).
    #[inline] pub fn rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 거래량: volume (`tvol`).
    #[inline] pub fn tvol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 매도호가: ask price (`pask`).
    #[inline] pub fn pask(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 매수호가: bid price (`pbid`).
    #[inline] pub fn pbid(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 기준가격: reference price (`n_base`).
    #[inline] pub fn n_base(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 기준가격대비: reference price change (`n_diff`).
    #[inline] pub fn n_diff(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 기준가격대비율: reference price change rate (`n_rate`).
    #[inline] pub fn n_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 영문종목명: English issue name (`enam`).
    #[inline] pub fn enam(self) -> &'a str { self.0.text(14) }
    /// 매매가능: trading possible (`e_ordyn`).
    #[inline] pub fn e_ordyn(self) -> Result<Option<bool>, FieldError> { self.0.flag(15) }
}

