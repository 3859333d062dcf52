//! `nav-comparison-trend` NAV 비교추이(종목): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// NAV 비교추이(종목): `GET /uapi/etfetn/v1/quotations/nav-comparison-trend`.
#[derive(Clone, Copy, Debug)]
pub struct NavComparisonTrend;

impl Call for NavComparisonTrend {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = NavComparisonTrendRequest;
    type Response = NavComparisonTrendResponse;
}

impl ReadCall for NavComparisonTrend {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("acml_tr_pbmn", "누적 거래 대금", "accumulated trading value", Kind::Decimal),
    Field::new("stck_prdy_clpr", "주식 전일 종가", "stock prev-day close price", Kind::Decimal),
    Field::new("stck_oprc", "주식 시가2", "stock open price", Kind::Decimal),
    Field::new("stck_hgpr", "주식 최고가", "stock high price", Kind::Decimal),
    Field::new("stck_lwpr", "주식 최저가", "stock low price", Kind::Decimal),
    Field::new("stck_mxpr", "주식 상한가", "stock upper limit price", Kind::Decimal),
    Field::new("stck_llam", "주식 하한가", "stock lower limit price", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("nav", "NAV", "NAV", Kind::Decimal),
    Field::new("nav_prdy_vrss_sign", "NAV 전일 대비 부호", "NAV prev-day change sign", Kind::Code),
    Field::new("nav_prdy_vrss", "NAV 전일 대비", "NAV prev-day change", Kind::Decimal),
    Field::new("nav_prdy_ctrt", "NAV 전일 대비율", "NAV prev-day change rate", Kind::Ratio),
    Field::new("prdy_clpr_nav", "NAV전일종가", "NAV prev-day close price", Kind::Decimal),
    Field::new("oprc_nav", "NAV시가", "NAV open price", Kind::Decimal),
    Field::new("hprc_nav", "NAV고가", "NAV high price", Kind::Decimal),
    Field::new("lprc_nav", "NAV저가", "NAV low price", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "etf_etn",
    name: "nav_comparison_trend",
    title: "NAV 비교추이(종목)",
    method: Method::Get,
    path: "/uapi/etfetn/v1/quotations/nav-comparison-trend",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST02440000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavComparisonTrendRequest(Cells);

crate::schema::request_type!(NavComparisonTrendRequest, DESCRIPTION);

impl NavComparisonTrendRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavComparisonTrendResponse(Answer);

crate::schema::response_type!(NavComparisonTrendResponse, DESCRIPTION);

impl NavComparisonTrendResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<NavComparisonTrendOutput1<'_>> { self.0.row(0).map(NavComparisonTrendOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<NavComparisonTrendOutput2<'_>> { self.0.row(1).map(NavComparisonTrendOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct NavComparisonTrendOutput1<'a>(&'a Cells);

impl<'a> NavComparisonTrendOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 누적 거래 대금: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 주식 전일 종가: stock prev-day close price (`stck_prdy_clpr`).
    #[inline] pub fn stck_prdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 주식 시가2: stock open price (`stck_oprc`).
    #[inline] pub fn stck_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 주식 최고가: stock high price (`stck_hgpr`).
    #[inline] pub fn stck_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 주식 최저가: stock low price (`stck_lwpr`).
    #[inline] pub fn stck_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 주식 상한가: stock upper limit price (`stck_mxpr`).
    #[inline] pub fn stck_mxpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 주식 하한가: stock lower limit price (`stck_llam`).
    #[inline] pub fn stck_llam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct NavComparisonTrendOutput2<'a>(&'a Cells);

impl<'a> NavComparisonTrendOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// NAV: NAV (`nav`).
    #[inline] pub fn nav(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// NAV 전일 대비 부호: NAV prev-day change sign (`nav_prdy_vrss_sign`).
    #[inline] pub fn nav_prdy_vrss_sign(self) -> &'a str { self.0.text(1) }
    /// NAV 전일 대비: NAV prev-day change (`nav_prdy_vrss`).
    #[inline] pub fn nav_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// NAV 전일 대비율: NAV prev-day change rate (`nav_prdy_ctrt`).
    #[inline] pub fn nav_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// NAV전일종가: NAV prev-day close price (`prdy_clpr_nav`).
    #[inline] pub fn prdy_clpr_nav(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// NAV시가: NAV open price (`oprc_nav`).
    #[inline] pub fn oprc_nav(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// NAV고가: NAV high price (`hprc_nav`).
    #[inline] pub fn hprc_nav(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// NAV저가: NAV low price (`lprc_nav`).
    #[inline] pub fn lprc_nav(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
}

