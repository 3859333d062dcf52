//! `overtime-volume` 국내주식 시간외거래량순위: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 시간외거래량순위: `GET /uapi/domestic-stock/v1/ranking/overtime-volume`.
///
/// off-hours single-price session ended 2026-09-14.
#[derive(Clone, Copy, Debug)]
pub struct OvertimeVolume;

impl Call for OvertimeVolume {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = OvertimeVolumeRequest;
    type Response = OvertimeVolumeResponse;
}

impl ReadCall for OvertimeVolume {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", "rank sort division code", Kind::Code).required(),
    Field::new("FID_INPUT_PRICE_1", "입력 가격1", "input price 1", Kind::Decimal).required(),
    Field::new("FID_INPUT_PRICE_2", "입력 가격2", "input price 2", Kind::Decimal).required(),
    Field::new("FID_VOL_CNT", "거래량 수", "volume count", Kind::Shares).required(),
    Field::new("FID_TRGT_CLS_CODE", "대상 구분 코드", "target division code", Kind::Code).required(),
    Field::new("FID_TRGT_EXLS_CLS_CODE", "대상 제외 구분 코드", "target excluded division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("ovtm_untp_exch_vol", "시간외 단일가 거래소 거래량", "after-hours single-price exchange volume", Kind::Shares),
    Field::new("ovtm_untp_exch_tr_pbmn", "시간외 단일가 거래소 거래대금", "after-hours single-price exchange trading value", Kind::Decimal),
    Field::new("ovtm_untp_kosdaq_vol", "시간외 단일가 KOSDAQ 거래량", "after-hours single-price KOSDAQ volume", Kind::Shares),
    Field::new("ovtm_untp_kosdaq_tr_pbmn", "시간외 단일가 KOSDAQ 거래대금", "after-hours single-price KOSDAQ trading value", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("stck_shrn_iscd", "주식 단축 종목코드", "stock short issue code", Kind::Code),
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("ovtm_untp_prpr", "시간외 단일가 현재가", "after-hours single-price current price", Kind::Decimal),
    Field::new("ovtm_untp_prdy_vrss", "시간외 단일가 전일 대비", "after-hours single-price prev-day change", Kind::Decimal),
    Field::new("ovtm_untp_prdy_vrss_sign", "시간외 단일가 전일 대비 부호", "after-hours single-price prev-day change sign", Kind::Code),
    Field::new("ovtm_untp_prdy_ctrt", "시간외 단일가 전일 대비율", "after-hours single-price prev-day change rate", Kind::Ratio),
    Field::new("ovtm_untp_seln_rsqn", "시간외 단일가 매도 잔량", "after-hours single-price sell remaining qty", Kind::Shares),
    Field::new("ovtm_untp_shnu_rsqn", "시간외 단일가 매수 잔량", "after-hours single-price buy remaining qty", Kind::Shares),
    Field::new("ovtm_untp_vol", "시간외 단일가 거래량", "after-hours single-price volume", Kind::Shares),
    Field::new("ovtm_vrss_acml_vol_rlim", "시간외 대비 누적 거래량 비중", "after-hours change accumulated volume weight", Kind::Ratio),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("bidp", "매수호가", "bid price", Kind::Decimal),
    Field::new("askp", "매도호가", "ask price", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "overtime_volume",
    title: "국내주식 시간외거래량순위",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/overtime-volume",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST02350000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OvertimeVolumeRequest(Cells);

crate::schema::request_type!(OvertimeVolumeRequest, DESCRIPTION);

impl OvertimeVolumeRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 화면 분류 코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 순위 정렬 구분 코드: rank sort division code (`FID_RANK_SORT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_rank_sort_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 입력 가격1: input price 1 (`FID_INPUT_PRICE_1`).
    #[must_use] #[inline] pub fn fid_input_price_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 입력 가격2: input price 2 (`FID_INPUT_PRICE_2`).
    #[must_use] #[inline] pub fn fid_input_price_2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 거래량 수: volume count (`FID_VOL_CNT`).
    #[must_use] #[inline] pub fn fid_vol_cnt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 대상 구분 코드: target division code (`FID_TRGT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_trgt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 대상 제외 구분 코드: target excluded division code (`FID_TRGT_EXLS_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_trgt_exls_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OvertimeVolumeResponse(Answer);

crate::schema::response_type!(OvertimeVolumeResponse, DESCRIPTION);

impl OvertimeVolumeResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<OvertimeVolumeOutput1<'_>> { self.0.row(0).map(OvertimeVolumeOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = OvertimeVolumeOutput2<'_>> { self.0.rows(1).iter().map(OvertimeVolumeOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct OvertimeVolumeOutput1<'a>(&'a Cells);

impl<'a> OvertimeVolumeOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 시간외 단일가 거래소 거래량: after-hours single-price exchange volume (`ovtm_untp_exch_vol`).
    #[inline] pub fn ovtm_untp_exch_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 시간외 단일가 거래소 거래대금: after-hours single-price exchange trading value (`ovtm_untp_exch_tr_pbmn`).
    #[inline] pub fn ovtm_untp_exch_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 시간외 단일가 KOSDAQ 거래량: after-hours single-price KOSDAQ volume (`ovtm_untp_kosdaq_vol`).
    #[inline] pub fn ovtm_untp_kosdaq_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
    /// 시간외 단일가 KOSDAQ 거래대금: after-hours single-price KOSDAQ trading value (`ovtm_untp_kosdaq_tr_pbmn`).
    #[inline] pub fn ovtm_untp_kosdaq_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct OvertimeVolumeOutput2<'a>(&'a Cells);

impl<'a> OvertimeVolumeOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 단축 종목코드: stock short issue code (`stck_shrn_iscd`).
    #[inline] pub fn stck_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(1) }
    /// 시간외 단일가 현재가: after-hours single-price current price (`ovtm_untp_prpr`).
    #[inline] pub fn ovtm_untp_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 시간외 단일가 전일 대비: after-hours single-price prev-day change (`ovtm_untp_prdy_vrss`).
    #[inline] pub fn ovtm_untp_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 시간외 단일가 전일 대비 부호: after-hours single-price prev-day change sign (`ovtm_untp_prdy_vrss_sign`).
    #[inline] pub fn ovtm_untp_prdy_vrss_sign(self) -> &'a str { self.0.text(4) }
    /// 시간외 단일가 전일 대비율: after-hours single-price prev-day change rate (`ovtm_untp_prdy_ctrt`).
    #[inline] pub fn ovtm_untp_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 시간외 단일가 매도 잔량: after-hours single-price sell remaining qty (`ovtm_untp_seln_rsqn`).
    #[inline] pub fn ovtm_untp_seln_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 시간외 단일가 매수 잔량: after-hours single-price buy remaining qty (`ovtm_untp_shnu_rsqn`).
    #[inline] pub fn ovtm_untp_shnu_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 시간외 단일가 거래량: after-hours single-price volume (`ovtm_untp_vol`).
    #[inline] pub fn ovtm_untp_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 시간외 대비 누적 거래량 비중: after-hours change accumulated volume weight (`ovtm_vrss_acml_vol_rlim`).
    #[inline] pub fn ovtm_vrss_acml_vol_rlim(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 매수호가: bid price (`bidp`).
    #[inline] pub fn bidp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 매도호가: ask price (`askp`).
    #[inline] pub fn askp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
}

