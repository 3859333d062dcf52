//! `sensitivity-trend-daily` ELW 민감도 추이(일별): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 민감도 추이(일별): `GET /uapi/elw/v1/quotations/sensitivity-trend-daily`.
#[derive(Clone, Copy, Debug)]
pub struct SensitivityTrendDaily;

impl Call for SensitivityTrendDaily {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = SensitivityTrendDailyRequest;
    type Response = SensitivityTrendDailyResponse;
}

impl ReadCall for SensitivityTrendDaily {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식영업일자", "stock business date", Kind::Date),
    Field::new("elw_prpr", "ELW현재가", "ELW current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일대비부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("hts_thpr", "HTS이론가", "HTS theoretical price", Kind::Decimal),
    Field::new("delta_val", "델타값", "delta value", Kind::Decimal),
    Field::new("gama", "감마", "gamma", Kind::Decimal),
    Field::new("theta", "세타", "theta", Kind::Decimal),
    Field::new("vega", "베가", "vega", Kind::Decimal),
    Field::new("rho", "로우", "rho", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "sensitivity_trend_daily",
    title: "ELW 민감도 추이(일별)",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/sensitivity-trend-daily",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPEW02830200")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SensitivityTrendDailyRequest(Cells);

crate::schema::request_type!(SensitivityTrendDailyRequest, DESCRIPTION);

impl SensitivityTrendDailyRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SensitivityTrendDailyResponse(Answer);

crate::schema::response_type!(SensitivityTrendDailyResponse, DESCRIPTION);

impl SensitivityTrendDailyResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = SensitivityTrendDailyOutput<'_>> { self.0.rows(0).iter().map(SensitivityTrendDailyOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct SensitivityTrendDailyOutput<'a>(&'a Cells);

impl<'a> SensitivityTrendDailyOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식영업일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// ELW현재가: ELW current price (`elw_prpr`).
    #[inline] pub fn elw_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일대비부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 전일대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// HTS이론가: HTS theoretical price (`hts_thpr`).
    #[inline] pub fn hts_thpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 델타값: delta value (`delta_val`).
    #[inline] pub fn delta_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 감마: gamma (`gama`).
    #[inline] pub fn gama(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 세타: theta (`theta`).
    #[inline] pub fn theta(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 베가: vega (`vega`).
    #[inline] pub fn vega(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 로우: rho (`rho`).
    #[inline] pub fn rho(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
}

