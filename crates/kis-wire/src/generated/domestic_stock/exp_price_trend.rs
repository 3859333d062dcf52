//! `exp-price-trend` 국내주식 예상체결가 추이: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 예상체결가 추이: `GET /uapi/domestic-stock/v1/quotations/exp-price-trend`.
#[derive(Clone, Copy, Debug)]
pub struct ExpPriceTrend;

impl Call for ExpPriceTrend {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = ExpPriceTrendRequest;
    type Response = ExpPriceTrendResponse;
}

impl ReadCall for ExpPriceTrend {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_mkop_cls_code", "장운영 구분 코드", "market operation division code", Kind::Code).required(),
    Field::new("fid_cond_mrkt_div_code", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("fid_input_iscd", "입력 종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("rprs_mrkt_kor_name", "대표 시장 한글 명", "representative market Korean name", Kind::Text),
    Field::new("antc_cnpr", "예상 체결가", "expected price", Kind::Decimal),
    Field::new("antc_cntg_vrss_sign", "예상 체결 대비 부호", "expected execution change sign", Kind::Code),
    Field::new("antc_cntg_vrss", "예상 체결 대비", "expected execution change", Kind::Decimal),
    Field::new("antc_cntg_prdy_ctrt", "예상 체결 전일 대비율", "expected execution prev-day change rate", Kind::Ratio),
    Field::new("antc_vol", "예상 거래량", "expected volume", Kind::Shares),
    Field::new("antc_tr_pbmn", "예상 거래대금", "expected trading value", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식 영업 일자", "stock business date", Kind::Date),
    Field::new("stck_cntg_hour", "주식 체결 시간", "stock execution time", Kind::Time),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "exp_price_trend",
    title: "국내주식 예상체결가 추이",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/exp-price-trend",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST01810000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpPriceTrendRequest(Cells);

crate::schema::request_type!(ExpPriceTrendRequest, DESCRIPTION);

impl ExpPriceTrendRequest {
    /// Sets 장운영 구분 코드: market operation division code (`fid_mkop_cls_code`).
    #[must_use] #[inline] pub fn fid_mkop_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력 종목코드: input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpPriceTrendResponse(Answer);

crate::schema::response_type!(ExpPriceTrendResponse, DESCRIPTION);

impl ExpPriceTrendResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<ExpPriceTrendOutput1<'_>> { self.0.row(0).map(ExpPriceTrendOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = ExpPriceTrendOutput2<'_>> { self.0.rows(1).iter().map(ExpPriceTrendOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct ExpPriceTrendOutput1<'a>(&'a Cells);

impl<'a> ExpPriceTrendOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 대표 시장 한글 명: representative market Korean name (`rprs_mrkt_kor_name`).
    #[inline] pub fn rprs_mrkt_kor_name(self) -> &'a str { self.0.text(0) }
    /// 예상 체결가: expected price (`antc_cnpr`).
    #[inline] pub fn antc_cnpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 예상 체결 대비 부호: expected execution change sign (`antc_cntg_vrss_sign`).
    #[inline] pub fn antc_cntg_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// 예상 체결 대비: expected execution change (`antc_cntg_vrss`).
    #[inline] pub fn antc_cntg_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 예상 체결 전일 대비율: expected execution prev-day change rate (`antc_cntg_prdy_ctrt`).
    #[inline] pub fn antc_cntg_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 예상 거래량: expected volume (`antc_vol`).
    #[inline] pub fn antc_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 예상 거래대금: expected trading value (`antc_tr_pbmn`).
    #[inline] pub fn antc_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct ExpPriceTrendOutput2<'a>(&'a Cells);

impl<'a> ExpPriceTrendOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 영업 일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주식 체결 시간: stock execution time (`stck_cntg_hour`).
    #[inline] pub fn stck_cntg_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(1) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
}

