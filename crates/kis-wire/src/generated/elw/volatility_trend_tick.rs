//! `volatility-trend-tick` ELW 변동성 추이(틱): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 변동성 추이(틱): `GET /uapi/elw/v1/quotations/volatility-trend-tick`.
#[derive(Clone, Copy, Debug)]
pub struct VolatilityTrendTick;

impl Call for VolatilityTrendTick {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = VolatilityTrendTickRequest;
    type Response = VolatilityTrendTickResponse;
}

impl ReadCall for VolatilityTrendTick {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("bsop_date", "주식영업일자", "stock business date", Kind::Date),
    Field::new("stck_cntg_hour", "ELW현재가", "stock execution time", Kind::Time),
    Field::new("elw_prpr", "전일대비", "ELW current price", Kind::Decimal),
    Field::new("hts_ints_vltl", "전일대비부호", "HTS implied volatility", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "volatility_trend_tick",
    title: "ELW 변동성 추이(틱)",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/volatility-trend-tick",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPEW02840400")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolatilityTrendTickRequest(Cells);

crate::schema::request_type!(VolatilityTrendTickRequest, DESCRIPTION);

impl VolatilityTrendTickRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolatilityTrendTickResponse(Answer);

crate::schema::response_type!(VolatilityTrendTickResponse, DESCRIPTION);

impl VolatilityTrendTickResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = VolatilityTrendTickOutput<'_>> { self.0.rows(0).iter().map(VolatilityTrendTickOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct VolatilityTrendTickOutput<'a>(&'a Cells);

impl<'a> VolatilityTrendTickOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식영업일자: stock business date (`bsop_date`).
    #[inline] pub fn bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// ELW현재가: stock execution time (`stck_cntg_hour`).
    #[inline] pub fn stck_cntg_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(1) }
    /// 전일대비: ELW current price (`elw_prpr`).
    #[inline] pub fn elw_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일대비부호: HTS implied volatility (`hts_ints_vltl`).
    #[inline] pub fn hts_ints_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
}

