//! `nav-comparison-time-trend` NAV 비교추이(분): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// NAV 비교추이(분): `GET /uapi/etfetn/v1/quotations/nav-comparison-time-trend`.
#[derive(Clone, Copy, Debug)]
pub struct NavComparisonTimeTrend;

impl Call for NavComparisonTimeTrend {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = NavComparisonTimeTrendRequest;
    type Response = NavComparisonTimeTrendResponse;
}

impl ReadCall for NavComparisonTimeTrend {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_hour_cls_code", "FID 시간 구분 코드", "FID time division code", Kind::Code).required(),
    Field::new("fid_cond_mrkt_div_code", "FID 조건 시장 분류 코드", "FID market division code", Kind::Code).required(),
    Field::new("fid_input_iscd", "FID 입력 종목코드", "FID input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("bsop_hour", "영업 시간", "business time", Kind::Time),
    Field::new("nav", "NAV", "NAV", Kind::Decimal),
    Field::new("nav_prdy_vrss_sign", "NAV 전일 대비 부호", "NAV prev-day change sign", Kind::Code),
    Field::new("nav_prdy_vrss", "NAV 전일 대비", "NAV prev-day change", Kind::Decimal),
    Field::new("nav_prdy_ctrt", "NAV 전일 대비율", "NAV prev-day change rate", Kind::Ratio),
    Field::new("nav_vrss_prpr", "NAV 대비 현재가", "NAV change current price", Kind::Decimal),
    Field::new("dprt", "괴리율", "disparity rate", Kind::Ratio),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("cntg_vol", "체결 거래량", "execution volume", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "etf_etn",
    name: "nav_comparison_time_trend",
    title: "NAV 비교추이(분)",
    method: Method::Get,
    path: "/uapi/etfetn/v1/quotations/nav-comparison-time-trend",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST02440100")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavComparisonTimeTrendRequest(Cells);

crate::schema::request_type!(NavComparisonTimeTrendRequest, DESCRIPTION);

impl NavComparisonTimeTrendRequest {
    /// Sets FID 시간 구분 코드: FID time division code (`fid_hour_cls_code`).
    #[must_use] #[inline] pub fn fid_hour_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets FID 조건 시장 분류 코드: FID market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets FID 입력 종목코드: FID input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavComparisonTimeTrendResponse(Answer);

crate::schema::response_type!(NavComparisonTimeTrendResponse, DESCRIPTION);

impl NavComparisonTimeTrendResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = NavComparisonTimeTrendOutput<'_>> { self.0.rows(0).iter().map(NavComparisonTimeTrendOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct NavComparisonTimeTrendOutput<'a>(&'a Cells);

impl<'a> NavComparisonTimeTrendOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 영업 시간: business time (`bsop_hour`).
    #[inline] pub fn bsop_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(0) }
    /// NAV: NAV (`nav`).
    #[inline] pub fn nav(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// NAV 전일 대비 부호: NAV prev-day change sign (`nav_prdy_vrss_sign`).
    #[inline] pub fn nav_prdy_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// NAV 전일 대비: NAV prev-day change (`nav_prdy_vrss`).
    #[inline] pub fn nav_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// NAV 전일 대비율: NAV prev-day change rate (`nav_prdy_ctrt`).
    #[inline] pub fn nav_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// NAV 대비 현재가: NAV change current price (`nav_vrss_prpr`).
    #[inline] pub fn nav_vrss_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 괴리율: disparity rate (`dprt`).
    #[inline] pub fn dprt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(9) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 체결 거래량: execution volume (`cntg_vol`).
    #[inline] pub fn cntg_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
}

