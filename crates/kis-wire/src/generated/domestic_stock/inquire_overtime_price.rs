//! `inquire-overtime-price` 국내주식 시간외현재가: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 시간외현재가: `GET /uapi/domestic-stock/v1/quotations/inquire-overtime-price`.
///
/// off-hours single-price session ended 2026-09-14.
#[derive(Clone, Copy, Debug)]
pub struct InquireOvertimePrice;

impl Call for InquireOvertimePrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireOvertimePriceRequest;
    type Response = InquireOvertimePriceResponse;
}

impl ReadCall for InquireOvertimePrice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("bstp_kor_isnm", "업종 한글 종목명", "sector Korean issue name", Kind::Text),
    Field::new("mang_issu_cls_name", "관리 종목 구분 명", "administrative issue division name", Kind::Text),
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
    Field::new("marg_rate", "증거금 비율", "margin ratio", Kind::Ratio),
    Field::new("ovtm_untp_antc_cnpr", "시간외 단일가 예상 체결가", "after-hours single-price expected price", Kind::Decimal),
    Field::new("ovtm_untp_antc_cntg_vrss", "시간외 단일가 예상 체결 대비", "after-hours single-price expected execution change", Kind::Decimal),
    Field::new("ovtm_untp_antc_cntg_vrss_sign", "시간외 단일가 예상 체결 대비", "after-hours single-price expected execution change", Kind::Code),
    Field::new("ovtm_untp_antc_cntg_ctrt", "시간외 단일가 예상 체결 대비율", "after-hours single-price expected execution change rate", Kind::Ratio),
    Field::new("ovtm_untp_antc_cnqn", "시간외 단일가 예상 체결량", "after-hours single-price expected execution qty", Kind::Whole),
    Field::new("crdt_able_yn", "신용 가능 여부", "credit possible flag Y/N", Kind::Flag),
    Field::new("new_lstn_cls_name", "신규 상장 구분 명", "new listed division name", Kind::Text),
    Field::new("sltr_yn", "정리매매 여부", "liquidation trading flag Y/N", Kind::Flag),
    Field::new("mang_issu_yn", "관리 종목 여부", "administrative issue flag Y/N", Kind::Flag),
    Field::new("mrkt_warn_cls_code", "시장 경고 구분 코드", "market warning division code", Kind::Code),
    Field::new("trht_yn", "거래정지 여부", "trading halt flag Y/N", Kind::Flag),
    Field::new("vlnt_deal_cls_name", "임의 매매 구분 명", "arbitrary trade division name", Kind::Text),
    Field::new("ovtm_untp_sdpr", "시간외 단일가 기준가", "after-hours single-price base price", Kind::Decimal),
    Field::new("mrkt_warn_cls_name", "시장 경구 구분 명", "", Kind::Text),
    Field::new("revl_issu_reas_name", "재평가 종목 사유 명", "revaluation issue reason name", Kind::Text),
    Field::new("insn_pbnt_yn", "불성실 공시 여부", "unfaithful disclosure flag Y/N", Kind::Flag),
    Field::new("flng_cls_name", "락 구분 이름", "", Kind::Text),
    Field::new("rprs_mrkt_kor_name", "대표 시장 한글 명", "representative market Korean name", Kind::Text),
    Field::new("ovtm_vi_cls_code", "시간외단일가VI적용구분코드", "after-hours single-price VI applied division code", Kind::Code),
    Field::new("bidp", "매수호가", "bid price", Kind::Decimal),
    Field::new("askp", "매도호가", "ask price", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_overtime_price",
    title: "국내주식 시간외현재가",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-overtime-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST02300000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireOvertimePriceRequest(Cells);

crate::schema::request_type!(InquireOvertimePriceRequest, DESCRIPTION);

impl InquireOvertimePriceRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireOvertimePriceResponse(Answer);

crate::schema::response_type!(InquireOvertimePriceResponse, DESCRIPTION);

impl InquireOvertimePriceResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<InquireOvertimePriceOutput<'_>> { self.0.row(0).map(InquireOvertimePriceOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireOvertimePriceOutput<'a>(&'a Cells);

impl<'a> InquireOvertimePriceOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 업종 한글 종목명: sector Korean issue name (`bstp_kor_isnm`).
    #[inline] pub fn bstp_kor_isnm(self) -> &'a str { self.0.text(0) }
    /// 관리 종목 구분 명: administrative issue division name (`mang_issu_cls_name`).
    #[inline] pub fn mang_issu_cls_name(self) -> &'a str { self.0.text(1) }
    /// 시간외 단일가 현재가: after-hours single-price current price (`ovtm_untp_prpr`).
    #[inline] pub fn ovtm_untp_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 시간외 단일가 전일 대비: after-hours single-price prev-day change (`ovtm_untp_prdy_vrss`).
    #[inline] pub fn ovtm_untp_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 시간외 단일가 전일 대비 부호: after-hours single-price prev-day change sign (`ovtm_untp_prdy_vrss_sign`).
    #[inline] pub fn ovtm_untp_prdy_vrss_sign(self) -> &'a str { self.0.text(4) }
    /// 시간외 단일가 전일 대비율: after-hours single-price prev-day change rate (`ovtm_untp_prdy_ctrt`).
    #[inline] pub fn ovtm_untp_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 시간외 단일가 거래량: after-hours single-price volume (`ovtm_untp_vol`).
    #[inline] pub fn ovtm_untp_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 시간외 단일가 거래 대금: after-hours single-price trading value (`ovtm_untp_tr_pbmn`).
    #[inline] pub fn ovtm_untp_tr_pbmn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 시간외 단일가 상한가: after-hours single-price upper limit price (`ovtm_untp_mxpr`).
    #[inline] pub fn ovtm_untp_mxpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 시간외 단일가 하한가: after-hours single-price lower limit price (`ovtm_untp_llam`).
    #[inline] pub fn ovtm_untp_llam(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 시간외 단일가 시가2: after-hours single-price open price (`ovtm_untp_oprc`).
    #[inline] pub fn ovtm_untp_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 시간외 단일가 최고가: after-hours single-price high price (`ovtm_untp_hgpr`).
    #[inline] pub fn ovtm_untp_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 시간외 단일가 최저가: after-hours single-price low price (`ovtm_untp_lwpr`).
    #[inline] pub fn ovtm_untp_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 증거금 비율: margin ratio (`marg_rate`).
    #[inline] pub fn marg_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 시간외 단일가 예상 체결가: after-hours single-price expected price (`ovtm_untp_antc_cnpr`).
    #[inline] pub fn ovtm_untp_antc_cnpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 시간외 단일가 예상 체결 대비: after-hours single-price expected execution change (`ovtm_untp_antc_cntg_vrss`).
    #[inline] pub fn ovtm_untp_antc_cntg_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 시간외 단일가 예상 체결 대비: after-hours single-price expected execution change (`ovtm_untp_antc_cntg_vrss_sign`).
    #[inline] pub fn ovtm_untp_antc_cntg_vrss_sign(self) -> &'a str { self.0.text(16) }
    /// 시간외 단일가 예상 체결 대비율: after-hours single-price expected execution change rate (`ovtm_untp_antc_cntg_ctrt`).
    #[inline] pub fn ovtm_untp_antc_cntg_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 시간외 단일가 예상 체결량: after-hours single-price expected execution qty (`ovtm_untp_antc_cnqn`).
    #[inline] pub fn ovtm_untp_antc_cnqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(18) }
    /// 신용 가능 여부: credit possible flag Y/N (`crdt_able_yn`).
    #[inline] pub fn crdt_able_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(19) }
    /// 신규 상장 구분 명: new listed division name (`new_lstn_cls_name`).
    #[inline] pub fn new_lstn_cls_name(self) -> &'a str { self.0.text(20) }
    /// 정리매매 여부: liquidation trading flag Y/N (`sltr_yn`).
    #[inline] pub fn sltr_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(21) }
    /// 관리 종목 여부: administrative issue flag Y/N (`mang_issu_yn`).
    #[inline] pub fn mang_issu_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(22) }
    /// 시장 경고 구분 코드: market warning division code (`mrkt_warn_cls_code`).
    #[inline] pub fn mrkt_warn_cls_code(self) -> &'a str { self.0.text(23) }
    /// 거래정지 여부: trading halt flag Y/N (`trht_yn`).
    #[inline] pub fn trht_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(24) }
    /// 임의 매매 구분 명: arbitrary trade division name (`vlnt_deal_cls_name`).
    #[inline] pub fn vlnt_deal_cls_name(self) -> &'a str { self.0.text(25) }
    /// 시간외 단일가 기준가: after-hours single-price base price (`ovtm_untp_sdpr`).
    #[inline] pub fn ovtm_untp_sdpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 시장 경구 구분 명 (`mrkt_warn_cls_name`).
    #[inline] pub fn mrkt_warn_cls_name(self) -> &'a str { self.0.text(27) }
    /// 재평가 종목 사유 명: revaluation issue reason name (`revl_issu_reas_name`).
    #[inline] pub fn revl_issu_reas_name(self) -> &'a str { self.0.text(28) }
    /// 불성실 공시 여부: unfaithful disclosure flag Y/N (`insn_pbnt_yn`).
    #[inline] pub fn insn_pbnt_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(29) }
    /// 락 구분 이름 (`flng_cls_name`).
    #[inline] pub fn flng_cls_name(self) -> &'a str { self.0.text(30) }
    /// 대표 시장 한글 명: representative market Korean name (`rprs_mrkt_kor_name`).
    #[inline] pub fn rprs_mrkt_kor_name(self) -> &'a str { self.0.text(31) }
    /// 시간외단일가VI적용구분코드: after-hours single-price VI applied division code (`ovtm_vi_cls_code`).
    #[inline] pub fn ovtm_vi_cls_code(self) -> &'a str { self.0.text(32) }
    /// 매수호가: bid price (`bidp`).
    #[inline] pub fn bidp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(33) }
    /// 매도호가: ask price (`askp`).
    #[inline] pub fn askp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(34) }
}

