//! `nav-comparison-daily-trend` NAV 비교추이(일): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// NAV 비교추이(일): `GET /uapi/etfetn/v1/quotations/nav-comparison-daily-trend`.
#[derive(Clone, Copy, Debug)]
pub struct NavComparisonDailyTrend;

impl Call for NavComparisonDailyTrend {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = NavComparisonDailyTrendRequest;
    type Response = NavComparisonDailyTrendResponse;
}

impl ReadCall for NavComparisonDailyTrend {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_cond_mrkt_div_code", "FID 조건 시장 분류 코드", "FID market division code", Kind::Code).required(),
    Field::new("fid_input_iscd", "FID 입력 종목코드", "FID input issue code", Kind::Code).required(),
    Field::new("fid_input_date_1", "FID 입력 날짜1", "FID input date 1", Kind::Date).required(),
    Field::new("fid_input_date_2", "FID 입력 날짜2", "FID input date 2", Kind::Date).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식 영업 일자", "stock business date", Kind::Date),
    Field::new("stck_clpr", "주식 종가", "stock close price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("cntg_vol", "체결 거래량", "execution volume", Kind::Shares),
    Field::new("dprt", "괴리율", "disparity rate", Kind::Ratio),
    Field::new("nav_vrss_prpr", "NAV 대비 현재가", "NAV change current price", Kind::Decimal),
    Field::new("nav", "NAV", "NAV", Kind::Decimal),
    Field::new("nav_prdy_vrss_sign", "NAV 전일 대비 부호", "NAV prev-day change sign", Kind::Code),
    Field::new("nav_prdy_vrss", "NAV 전일 대비", "NAV prev-day change", Kind::Decimal),
    Field::new("nav_prdy_ctrt", "NAV 전일 대비율", "NAV prev-day change rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "etf_etn",
    name: "nav_comparison_daily_trend",
    title: "NAV 비교추이(일)",
    method: Method::Get,
    path: "/uapi/etfetn/v1/quotations/nav-comparison-daily-trend",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST02440200")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavComparisonDailyTrendRequest(Cells);

crate::schema::request_type!(NavComparisonDailyTrendRequest, DESCRIPTION);

impl NavComparisonDailyTrendRequest {
    /// Sets FID 조건 시장 분류 코드: FID market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets FID 입력 종목코드: FID input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets FID 입력 날짜1: FID input date 1 (`fid_input_date_1`).
    #[must_use] #[inline] pub fn fid_input_date_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets FID 입력 날짜2: FID input date 2 (`fid_input_date_2`).
    #[must_use] #[inline] pub fn fid_input_date_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavComparisonDailyTrendResponse(Answer);

crate::schema::response_type!(NavComparisonDailyTrendResponse, DESCRIPTION);

impl NavComparisonDailyTrendResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = NavComparisonDailyTrendOutput<'_>> { self.0.rows(0).iter().map(NavComparisonDailyTrendOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct NavComparisonDailyTrendOutput<'a>(&'a Cells);

impl<'a> NavComparisonDailyTrendOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 영업 일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주식 종가: stock close price (`stck_clpr`).
    #[inline] pub fn stck_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 체결 거래량: execution volume (`cntg_vol`).
    #[inline] pub fn cntg_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 괴리율: disparity rate (`dprt`).
    #[inline] pub fn dprt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// NAV 대비 현재가: NAV change current price (`nav_vrss_prpr`).
    #[inline] pub fn nav_vrss_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// NAV: NAV (`nav`).
    #[inline] pub fn nav(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// NAV 전일 대비 부호: NAV prev-day change sign (`nav_prdy_vrss_sign`).
    #[inline] pub fn nav_prdy_vrss_sign(self) -> &'a str { self.0.text(10) }
    /// NAV 전일 대비: NAV prev-day change (`nav_prdy_vrss`).
    #[inline] pub fn nav_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// NAV 전일 대비율: NAV prev-day change rate (`nav_prdy_ctrt`).
    #[inline] pub fn nav_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
}

