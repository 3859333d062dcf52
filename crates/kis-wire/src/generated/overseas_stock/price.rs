//! `price` 해외주식 현재체결가: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 현재체결가: `GET /uapi/overseas-price/v1/quotations/price`.
#[derive(Clone, Copy, Debug)]
pub struct Price;

impl Call for Price {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = PriceRequest;
    type Response = PriceResponse;
}

impl ReadCall for Price {}

const REQUEST: Schema = Schema(&[
    Field::new("AUTH", "사용자권한정보", "user authority info", Kind::Text).required(),
    Field::new("EXCD", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("SYMB", "종목코드", "symbol", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("rsym", "실시간조회종목코드", "realtime symbol", Kind::Text),
    Field::new("zdiv", "소수점자리수", "decimal places", Kind::Whole),
    Field::new("base", "전일종가", "previous close", Kind::Decimal),
    Field::new("pvol", "전일거래량", "previous volume", Kind::Decimal),
    Field::new("last", "현재가", "last", Kind::Decimal),
    Field::new("sign", "대비기호", "change sign", Kind::Code),
    Field::new("diff", "대비", "diff", Kind::Decimal),
    Field::new("rate", "등락율", "rate", Kind::Ratio),
    Field::new("tvol", "거래량", "volume", Kind::Decimal),
    Field::new("tamt", "거래대금", "trading value", Kind::Decimal),
    Field::new("ordy", "매수가능여부", "orderable", Kind::Flag),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "price",
    title: "해외주식 현재체결가",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/price",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("HHDFS00000300", "HHDFS00000300")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceRequest(Cells);

crate::schema::request_type!(PriceRequest, DESCRIPTION);

impl PriceRequest {
    /// Sets 사용자권한정보: user authority info (`AUTH`).
    #[must_use] #[inline] pub fn auth(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 거래소코드: exchange code (`EXCD`).
    #[must_use] #[inline] pub fn excd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 종목코드: symbol (`SYMB`).
    #[must_use] #[inline] pub fn symb(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceResponse(Answer);

crate::schema::response_type!(PriceResponse, DESCRIPTION);

impl PriceResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<PriceOutput<'_>> { self.0.row(0).map(PriceOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct PriceOutput<'a>(&'a Cells);

impl<'a> PriceOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 실시간조회종목코드: realtime symbol (`rsym`).
    #[inline] pub fn rsym(self) -> &'a str { self.0.text(0) }
    /// 소수점자리수: decimal places (`zdiv`).
    #[inline] pub fn zdiv(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// 전일종가: previous close (`base`).
    #[inline] pub fn base(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일거래량: previous volume (`pvol`).
    #[inline] pub fn pvol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 현재가: last (`last`).
    #[inline] pub fn last(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 대비기호: change sign (`sign`).
    #[inline] pub fn sign(self) -> &'a str { self.0.text(5) }
    /// 대비: diff (`diff`).
    #[inline] pub fn diff(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 등락율: rate (`rate`).
    #[inline] pub fn rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 거래량: volume (`tvol`).
    #[inline] pub fn tvol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 거래대금: trading value (`tamt`).
    #[inline] pub fn tamt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 매수가능여부: orderable (`ordy`).
    #[inline] pub fn ordy(self) -> Result<Option<bool>, FieldError> { self.0.flag(10) }
}

