//! `exp-index-trend` 국내주식 예상체결지수 추이: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 예상체결지수 추이: `GET /uapi/domestic-stock/v1/quotations/exp-index-trend`.
#[derive(Clone, Copy, Debug)]
pub struct ExpIndexTrend;

impl Call for ExpIndexTrend {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = ExpIndexTrendRequest;
    type Response = ExpIndexTrendResponse;
}

impl ReadCall for ExpIndexTrend {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_MKOP_CLS_CODE", "장운영 구분 코드", "market operation division code", Kind::Code).required(),
    Field::new("FID_INPUT_HOUR_1", "입력 시간1", "input time 1", Kind::Time).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_cntg_hour", "주식 단축 종목코드", "stock short issue code", Kind::Text),
    Field::new("bstp_nmix_prpr", "HTS 한글 종목명", "sector index current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "주식 현재가", "prev-day change sign", Kind::Code),
    Field::new("bstp_nmix_prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_ctrt", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("acml_vol", "전일 대비율", "accumulated volume", Kind::Ratio),
    Field::new("acml_tr_pbmn", "기준가 대비 현재가", "accumulated trading value", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "exp_index_trend",
    title: "국내주식 예상체결지수 추이",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/exp-index-trend",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST01840000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpIndexTrendRequest(Cells);

crate::schema::request_type!(ExpIndexTrendRequest, DESCRIPTION);

impl ExpIndexTrendRequest {
    /// Sets 장운영 구분 코드: market operation division code (`FID_MKOP_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_mkop_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 시간1: input time 1 (`FID_INPUT_HOUR_1`).
    #[must_use] #[inline] pub fn fid_input_hour_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpIndexTrendResponse(Answer);

crate::schema::response_type!(ExpIndexTrendResponse, DESCRIPTION);

impl ExpIndexTrendResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = ExpIndexTrendOutput<'_>> { self.0.rows(0).iter().map(ExpIndexTrendOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct ExpIndexTrendOutput<'a>(&'a Cells);

impl<'a> ExpIndexTrendOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 단축 종목코드: stock short issue code (`stck_cntg_hour`).
    #[inline] pub fn stck_cntg_hour(self) -> &'a str { self.0.text(0) }
    /// HTS 한글 종목명: sector index current price (`bstp_nmix_prpr`).
    #[inline] pub fn bstp_nmix_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 주식 현재가: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// 전일 대비: prev-day change (`bstp_nmix_prdy_vrss`).
    #[inline] pub fn bstp_nmix_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일 대비 부호: prev-day change sign (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> &'a str { self.0.text(4) }
    /// 전일 대비율: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 기준가 대비 현재가: accumulated trading value (`acml_tr_pbmn`).
    #[inline] pub fn acml_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
}

