//! `inquire-time-overtimeconclusion` 주식현재가 시간외시간별체결: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식현재가 시간외시간별체결: `GET /uapi/domestic-stock/v1/quotations/inquire-time-overtimeconclusion`.
///
/// off-hours single-price session ended 2026-09-14.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeOvertimeconclusion;

impl Call for InquireTimeOvertimeconclusion {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireTimeOvertimeconclusionRequest;
    type Response = InquireTimeOvertimeconclusionResponse;
}

impl ReadCall for InquireTimeOvertimeconclusion {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_HOUR_CLS_CODE", "시간 구분 코드", "time division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("ovtm_untp_prpr", "시간외 단일가 현재가", "after-hours single-price current price", Kind::Decimal),
    Field::new("ovtm_untp_prdy_vrss", "시간외 단일가 전일 대비", "after-hours single-price prev-day change", Kind::Decimal),
    Field::new("ovtm_untp_prdy_vrss_sign", "시간외 단일가 전일 대비 부호", "after-hours single-price prev-day change sign", Kind::Code),
    Field::new("ovtm_untp_prdy_ctrt", "시간외 단일가 전일 대비율", "after-hours single-price prev-day change rate", Kind::Ratio),
    Field::new("ovtm_untp_vol", "시간외 단일가 거래량", "after-hours single-price volume", Kind::Shares),
    Field::new("ovtm_untp_tr_pbmn", "시간외 단일가 거래 대금", "after-hours single-price trading value", Kind::Decimal),
    Field::new("ovtm_untp_mxpr", "시간외 단일가 상한가", "after-hours single-price upper limit price", Kind::Decimal),
    Field::new("ovtm_untp_llam", "시간외 단일가 하한가", "after-hours single-price lower limit price", Kind::Decimal),
    Field::new("ovtm_untp_oprc", "시간외 단일가 시가2", "after-hours single-price open price", Kind::Decimal),
    Field::new("ovtm_untp_hgpr", "시간외 단일가 최고가", "after-hours single-price high price", Kind::Decimal),
    Field::new("ovtm_untp_lwpr", "시간외 단일가 최저가", "after-hours single-price low price", Kind::Decimal),
    Field::new("ovtm_untp_antc_cnpr", "시간외 단일가 예상 체결가", "after-hours single-price expected price", Kind::Decimal),
    Field::new("ovtm_untp_antc_cntg_vrss", "시간외 단일가 예상 체결 대비", "after-hours single-price expected execution change", Kind::Decimal),
    Field::new("ovtm_untp_antc_cntg_vrss_sign", "시간외 단일가 예상 체결 대비", "after-hours single-price expected execution change", Kind::Code),
    Field::new("ovtm_untp_antc_cntg_ctrt", "시간외 단일가 예상 체결 대비율", "after-hours single-price expected execution change rate", Kind::Ratio),
    Field::new("ovtm_untp_antc_vol", "시간외 단일가 예상 거래량", "after-hours single-price expected volume", Kind::Shares),
    Field::new("uplm_sign", "상한 부호", "upper limit sign", Kind::Code),
    Field::new("lslm_sign", "하한 부호", "lower limit sign", Kind::Code),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("stck_cntg_hour", "주식 체결 시간", "stock execution time", Kind::Time),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("askp", "매도호가", "ask price", Kind::Decimal),
    Field::new("bidp", "매수호가", "bid price", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("cntg_vol", "체결 거래량", "execution volume", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_time_overtimeconclusion",
    title: "주식현재가 시간외시간별체결",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-time-overtimeconclusion",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("FHPST02310000", "FHPST02310000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireTimeOvertimeconclusionRequest(Cells);

crate::schema::request_type!(InquireTimeOvertimeconclusionRequest, DESCRIPTION);

impl InquireTimeOvertimeconclusionRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 시간 구분 코드: time division code (`FID_HOUR_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_hour_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireTimeOvertimeconclusionResponse(Answer);

crate::schema::response_type!(InquireTimeOvertimeconclusionResponse, DESCRIPTION);

impl InquireTimeOvertimeconclusionResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireTimeOvertimeconclusionOutput1<'_>> { self.0.row(0).map(InquireTimeOvertimeconclusionOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquireTimeOvertimeconclusionOutput2<'_>> { self.0.rows(1).iter().map(InquireTimeOvertimeconclusionOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeOvertimeconclusionOutput1<'a>(&'a Cells);

impl<'a> InquireTimeOvertimeconclusionOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 시간외 단일가 현재가: after-hours single-price current price (`ovtm_untp_prpr`).
    #[inline] pub fn ovtm_untp_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 시간외 단일가 전일 대비: after-hours single-price prev-day change (`ovtm_untp_prdy_vrss`).
    #[inline] pub fn ovtm_untp_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 시간외 단일가 전일 대비 부호: after-hours single-price prev-day change sign (`ovtm_untp_prdy_vrss_sign`).
    #[inline] pub fn ovtm_untp_prdy_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// 시간외 단일가 전일 대비율: after-hours single-price prev-day change rate (`ovtm_untp_prdy_ctrt`).
    #[inline] pub fn ovtm_untp_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 시간외 단일가 거래량: after-hours single-price volume (`ovtm_untp_vol`).
    #[inline] pub fn ovtm_untp_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 시간외 단일가 거래 대금: after-hours single-price trading value (`ovtm_untp_tr_pbmn`).
    #[inline] pub fn ovtm_untp_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 시간외 단일가 상한가: after-hours single-price upper limit price (`ovtm_untp_mxpr`).
    #[inline] pub fn ovtm_untp_mxpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 시간외 단일가 하한가: after-hours single-price lower limit price (`ovtm_untp_llam`).
    #[inline] pub fn ovtm_untp_llam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 시간외 단일가 시가2: after-hours single-price open price (`ovtm_untp_oprc`).
    #[inline] pub fn ovtm_untp_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 시간외 단일가 최고가: after-hours single-price high price (`ovtm_untp_hgpr`).
    #[inline] pub fn ovtm_untp_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 시간외 단일가 최저가: after-hours single-price low price (`ovtm_untp_lwpr`).
    #[inline] pub fn ovtm_untp_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 시간외 단일가 예상 체결가: after-hours single-price expected price (`ovtm_untp_antc_cnpr`).
    #[inline] pub fn ovtm_untp_antc_cnpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 시간외 단일가 예상 체결 대비: after-hours single-price expected execution change (`ovtm_untp_antc_cntg_vrss`).
    #[inline] pub fn ovtm_untp_antc_cntg_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 시간외 단일가 예상 체결 대비: after-hours single-price expected execution change (`ovtm_untp_antc_cntg_vrss_sign`).
    #[inline] pub fn ovtm_untp_antc_cntg_vrss_sign(self) -> &'a str { self.0.text(13) }
    /// 시간외 단일가 예상 체결 대비율: after-hours single-price expected execution change rate (`ovtm_untp_antc_cntg_ctrt`).
    #[inline] pub fn ovtm_untp_antc_cntg_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 시간외 단일가 예상 거래량: after-hours single-price expected volume (`ovtm_untp_antc_vol`).
    #[inline] pub fn ovtm_untp_antc_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(15) }
    /// 상한 부호: upper limit sign (`uplm_sign`).
    #[inline] pub fn uplm_sign(self) -> &'a str { self.0.text(16) }
    /// 하한 부호: lower limit sign (`lslm_sign`).
    #[inline] pub fn lslm_sign(self) -> &'a str { self.0.text(17) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireTimeOvertimeconclusionOutput2<'a>(&'a Cells);

impl<'a> InquireTimeOvertimeconclusionOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 체결 시간: stock execution time (`stck_cntg_hour`).
    #[inline] pub fn stck_cntg_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(0) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 매도호가: ask price (`askp`).
    #[inline] pub fn askp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 매수호가: bid price (`bidp`).
    #[inline] pub fn bidp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 체결 거래량: execution volume (`cntg_vol`).
    #[inline] pub fn cntg_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
}

