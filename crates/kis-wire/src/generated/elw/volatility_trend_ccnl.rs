//! `volatility-trend-ccnl` ELW 변동성추이(체결): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 변동성추이(체결): `GET /uapi/elw/v1/quotations/volatility-trend-ccnl`.
#[derive(Clone, Copy, Debug)]
pub struct VolatilityTrendCcnl;

impl Call for VolatilityTrendCcnl {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = VolatilityTrendCcnlRequest;
    type Response = VolatilityTrendCcnlResponse;
}

impl ReadCall for VolatilityTrendCcnl {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_cntg_hour", "주식체결시간", "stock execution time", Kind::Time),
    Field::new("elw_prpr", "ELW현재가", "ELW current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("bidp", "매수호가", "bid price", Kind::Decimal),
    Field::new("askp", "매도호가", "ask price", Kind::Decimal),
    Field::new("acml_vol", "누적거래량", "accumulated volume", Kind::Shares),
    Field::new("hts_ints_vltl", "HTS내재변동성", "HTS implied volatility", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "volatility_trend_ccnl",
    title: "ELW 변동성추이(체결)",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/volatility-trend-ccnl",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPEW02840100")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolatilityTrendCcnlRequest(Cells);

crate::schema::request_type!(VolatilityTrendCcnlRequest, DESCRIPTION);

impl VolatilityTrendCcnlRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolatilityTrendCcnlResponse(Answer);

crate::schema::response_type!(VolatilityTrendCcnlResponse, DESCRIPTION);

impl VolatilityTrendCcnlResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = VolatilityTrendCcnlOutput<'_>> { self.0.rows(0).iter().map(VolatilityTrendCcnlOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct VolatilityTrendCcnlOutput<'a>(&'a Cells);

impl<'a> VolatilityTrendCcnlOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식체결시간: stock execution time (`stck_cntg_hour`).
    #[inline] pub fn stck_cntg_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(0) }
    /// ELW현재가: ELW current price (`elw_prpr`).
    #[inline] pub fn elw_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 매수호가: bid price (`bidp`).
    #[inline] pub fn bidp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 매도호가: ask price (`askp`).
    #[inline] pub fn askp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 누적거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// HTS내재변동성: HTS implied volatility (`hts_ints_vltl`).
    #[inline] pub fn hts_ints_vltl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
}

