//! `search-info` 해외주식 상품기본정보: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 상품기본정보: `GET /uapi/overseas-price/v1/quotations/search-info`.
#[derive(Clone, Copy, Debug)]
pub struct SearchInfo;

impl Call for SearchInfo {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = SearchInfoRequest;
    type Response = SearchInfoResponse;
}

impl ReadCall for SearchInfo {}

const REQUEST: Schema = Schema(&[
    Field::new("PRDT_TYPE_CD", "상품유형코드", "product type code", Kind::Code).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("std_pdno", "표준상품번호", "standard product number", Kind::Text),
    Field::new("prdt_eng_name", "상품영문명", "product English name", Kind::Text),
    Field::new("natn_cd", "국가코드", "country code", Kind::Code),
    Field::new("natn_name", "국가명", "country name", Kind::Text),
    Field::new("tr_mket_cd", "거래시장코드", "trading market code", Kind::Code),
    Field::new("tr_mket_name", "거래시장명", "trading market name", Kind::Text),
    Field::new("ovrs_excg_cd", "해외거래소코드", "overseas exchange code", Kind::Code),
    Field::new("ovrs_excg_name", "해외거래소명", "overseas exchange name", Kind::Text),
    Field::new("tr_crcy_cd", "거래통화코드", "trading currency code", Kind::Code),
    Field::new("ovrs_papr", "해외액면가", "overseas face value", Kind::Decimal),
    Field::new("crcy_name", "통화명", "currency name", Kind::Text),
    Field::new("ovrs_stck_dvsn_cd", "해외주식구분코드", "overseas stock division code", Kind::Code),
    Field::new("prdt_clsf_cd", "상품분류코드", "product class code", Kind::Code),
    Field::new("prdt_clsf_name", "상품분류명", "product class name", Kind::Text),
    Field::new("sll_unit_qty", "매도단위수량", "sell unit qty", Kind::Decimal),
    Field::new("buy_unit_qty", "매수단위수량", "buy unit qty", Kind::Decimal),
    Field::new("tr_unit_amt", "거래단위금액", "trade unit amount", Kind::Decimal),
    Field::new("lstg_stck_num", "상장주식수", "listed shares", Kind::Whole),
    Field::new("lstg_dt", "상장일자", "listing date", Kind::Date),
    Field::new("ovrs_stck_tr_stop_dvsn_cd", "해외주식거래정지구분코드", "overseas stock trading halt division code", Kind::Code),
    Field::new("lstg_abol_item_yn", "상장폐지종목여부", "delisting issue flag Y/N", Kind::Flag),
    Field::new("ovrs_stck_prdt_grp_no", "해외주식상품그룹번호", "overseas stock product group number", Kind::Text),
    Field::new("lstg_yn", "상장여부", "listed flag Y/N", Kind::Flag),
    Field::new("tax_levy_yn", "세금징수여부", "", Kind::Flag),
    Field::new("ovrs_stck_erlm_rosn_cd", "해외주식등록사유코드", "overseas stock registered reason code", Kind::Code),
    Field::new("ovrs_stck_hist_rght_dvsn_cd", "해외주식이력권리구분코드", "", Kind::Code),
    Field::new("chng_bf_pdno", "변경전상품번호", "change before product number", Kind::Text),
    Field::new("prdt_type_cd_2", "상품유형코드2", "product type code 2", Kind::Code),
    Field::new("ovrs_item_name", "해외종목명", "overseas issue name", Kind::Text),
    Field::new("sedol_no", "SEDOL번호", "SEDOL number", Kind::Text),
    Field::new("blbg_tckr_text", "블름버그티커내용", "", Kind::Text),
    Field::new("ovrs_stck_etf_risk_drtp_cd", "해외주식ETF위험지표코드", "overseas stock ETF risk indicator code", Kind::Code),
    Field::new("etp_chas_erng_rt_dbnb", "ETP추적수익율배수", "ETP tracking earning rate multiple", Kind::Decimal),
    Field::new("istt_usge_isin_cd", "기관용도ISIN코드", "", Kind::Code),
    Field::new("mint_svc_yn", "MINT서비스여부", "", Kind::Flag),
    Field::new("mint_svc_yn_chng_dt", "MINT서비스여부변경일자", "", Kind::Date),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("lei_cd", "LEI코드", "LEI code", Kind::Code),
    Field::new("ovrs_stck_stop_rson_cd", "해외주식정지사유코드", "overseas stock halt reason code", Kind::Code),
    Field::new("lstg_abol_dt", "상장폐지일자", "delisting date", Kind::Date),
    Field::new("mini_stk_tr_stat_dvsn_cd", "미니스탁거래상태구분코드", "", Kind::Code),
    Field::new("mint_frst_svc_erlm_dt", "MINT최초서비스등록일자", "", Kind::Date),
    Field::new("mint_dcpt_trad_psbl_yn", "MINT소수점매매가능여부", "MINT decimal point trading possible flag Y/N", Kind::Flag),
    Field::new("mint_fnum_trad_psbl_yn", "MINT정수매매가능여부", "", Kind::Flag),
    Field::new("mint_cblc_cvsn_ipsb_yn", "MINT잔고전환불가여부", "MINT balance conversion impossible flag Y/N", Kind::Flag),
    Field::new("ptp_item_yn", "PTP종목여부", "PTP issue flag Y/N", Kind::Flag),
    Field::new("ptp_item_trfx_exmt_yn", "PTP종목양도세면제여부", "", Kind::Flag),
    Field::new("ptp_item_trfx_exmt_strt_dt", "PTP종목양도세면제시작일자", "", Kind::Date),
    Field::new("ptp_item_trfx_exmt_end_dt", "PTP종목양도세면제종료일자", "", Kind::Date),
    Field::new("dtm_tr_psbl_yn", "주간거래가능여부", "day-session trade possible flag Y/N", Kind::Flag),
    Field::new("sdrf_stop_ecls_yn", "급등락정지제외여부", "", Kind::Flag),
    Field::new("sdrf_stop_ecls_erlm_dt", "급등락정지제외등록일자", "", Kind::Date),
    Field::new("memo_text1", "메모내용1", "", Kind::Text),
    Field::new("ovrs_now_pric1", "해외현재가격1", "overseas current price 1", Kind::Decimal),
    Field::new("last_rcvg_dtime", "최종수신일시", "final received date-time", Kind::Text),
    Field::new("sgle_item_lvrg_etp_yn", "", "", Kind::Flag),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "search_info",
    title: "해외주식 상품기본정보",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/search-info",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTPF1702R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchInfoRequest(Cells);

crate::schema::request_type!(SearchInfoRequest, DESCRIPTION);

impl SearchInfoRequest {
    /// Sets 상품유형코드: product type code (`PRDT_TYPE_CD`).
    #[must_use] #[inline] pub fn prdt_type_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchInfoResponse(Answer);

crate::schema::response_type!(SearchInfoResponse, DESCRIPTION);

impl SearchInfoResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<SearchInfoOutput<'_>> { self.0.row(0).map(SearchInfoOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct SearchInfoOutput<'a>(&'a Cells);

impl<'a> SearchInfoOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 표준상품번호: standard product number (`std_pdno`).
    #[inline] pub fn std_pdno(self) -> &'a str { self.0.text(0) }
    /// 상품영문명: product English name (`prdt_eng_name`).
    #[inline] pub fn prdt_eng_name(self) -> &'a str { self.0.text(1) }
    /// 국가코드: country code (`natn_cd`).
    #[inline] pub fn natn_cd(self) -> &'a str { self.0.text(2) }
    /// 국가명: country name (`natn_name`).
    #[inline] pub fn natn_name(self) -> &'a str { self.0.text(3) }
    /// 거래시장코드: trading market code (`tr_mket_cd`).
    #[inline] pub fn tr_mket_cd(self) -> &'a str { self.0.text(4) }
    /// 거래시장명: trading market name (`tr_mket_name`).
    #[inline] pub fn tr_mket_name(self) -> &'a str { self.0.text(5) }
    /// 해외거래소코드: overseas exchange code (`ovrs_excg_cd`).
    #[inline] pub fn ovrs_excg_cd(self) -> &'a str { self.0.text(6) }
    /// 해외거래소명: overseas exchange name (`ovrs_excg_name`).
    #[inline] pub fn ovrs_excg_name(self) -> &'a str { self.0.text(7) }
    /// 거래통화코드: trading currency code (`tr_crcy_cd`).
    #[inline] pub fn tr_crcy_cd(self) -> &'a str { self.0.text(8) }
    /// 해외액면가: overseas face value (`ovrs_papr`).
    #[inline] pub fn ovrs_papr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 통화명: currency name (`crcy_name`).
    #[inline] pub fn crcy_name(self) -> &'a str { self.0.text(10) }
    /// 해외주식구분코드: overseas stock division code (`ovrs_stck_dvsn_cd`).
    #[inline] pub fn ovrs_stck_dvsn_cd(self) -> &'a str { self.0.text(11) }
    /// 상품분류코드: product class code (`prdt_clsf_cd`).
    #[inline] pub fn prdt_clsf_cd(self) -> &'a str { self.0.text(12) }
    /// 상품분류명: product class name (`prdt_clsf_name`).
    #[inline] pub fn prdt_clsf_name(self) -> &'a str { self.0.text(13) }
    /// 매도단위수량: sell unit qty (`sll_unit_qty`).
    #[inline] pub fn sll_unit_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 매수단위수량: buy unit qty (`buy_unit_qty`).
    #[inline] pub fn buy_unit_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 거래단위금액: trade unit amount (`tr_unit_amt`).
    #[inline] pub fn tr_unit_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 상장주식수: listed shares (`lstg_stck_num`).
    #[inline] pub fn lstg_stck_num(self) -> Result<Option<i64>, FieldError> { self.0.whole(17) }
    /// 상장일자: listing date (`lstg_dt`).
    #[inline] pub fn lstg_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(18) }
    /// 해외주식거래정지구분코드: overseas stock trading halt division code (`ovrs_stck_tr_stop_dvsn_cd`).
    #[inline] pub fn ovrs_stck_tr_stop_dvsn_cd(self) -> &'a str { self.0.text(19) }
    /// 상장폐지종목여부: delisting issue flag Y/N (`lstg_abol_item_yn`).
    #[inline] pub fn lstg_abol_item_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(20) }
    /// 해외주식상품그룹번호: overseas stock product group number (`ovrs_stck_prdt_grp_no`).
    #[inline] pub fn ovrs_stck_prdt_grp_no(self) -> &'a str { self.0.text(21) }
    /// 상장여부: listed flag Y/N (`lstg_yn`).
    #[inline] pub fn lstg_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(22) }
    /// 세금징수여부 (`tax_levy_yn`).
    #[inline] pub fn tax_levy_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(23) }
    /// 해외주식등록사유코드: overseas stock registered reason code (`ovrs_stck_erlm_rosn_cd`).
    #[inline] pub fn ovrs_stck_erlm_rosn_cd(self) -> &'a str { self.0.text(24) }
    /// 해외주식이력권리구분코드 (`ovrs_stck_hist_rght_dvsn_cd`).
    #[inline] pub fn ovrs_stck_hist_rght_dvsn_cd(self) -> &'a str { self.0.text(25) }
    /// 변경전상품번호: change before product number (`chng_bf_pdno`).
    #[inline] pub fn chng_bf_pdno(self) -> &'a str { self.0.text(26) }
    /// 상품유형코드2: product type code 2 (`prdt_type_cd_2`).
    #[inline] pub fn prdt_type_cd_2(self) -> &'a str { self.0.text(27) }
    /// 해외종목명: overseas issue name (`ovrs_item_name`).
    #[inline] pub fn ovrs_item_name(self) -> &'a str { self.0.text(28) }
    /// SEDOL번호: SEDOL number (`sedol_no`).
    #[inline] pub fn sedol_no(self) -> &'a str { self.0.text(29) }
    /// 블름버그티커내용 (`blbg_tckr_text`).
    #[inline] pub fn blbg_tckr_text(self) -> &'a str { self.0.text(30) }
    /// 해외주식ETF위험지표코드: overseas stock ETF risk indicator code (`ovrs_stck_etf_risk_drtp_cd`).
    #[inline] pub fn ovrs_stck_etf_risk_drtp_cd(self) -> &'a str { self.0.text(31) }
    /// ETP추적수익율배수: ETP tracking earning rate multiple (`etp_chas_erng_rt_dbnb`).
    #[inline] pub fn etp_chas_erng_rt_dbnb(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(32) }
    /// 기관용도ISIN코드 (`istt_usge_isin_cd`).
    #[inline] pub fn istt_usge_isin_cd(self) -> &'a str { self.0.text(33) }
    /// MINT서비스여부 (`mint_svc_yn`).
    #[inline] pub fn mint_svc_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(34) }
    /// MINT서비스여부변경일자 (`mint_svc_yn_chng_dt`).
    #[inline] pub fn mint_svc_yn_chng_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(35) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(36) }
    /// LEI코드: LEI code (`lei_cd`).
    #[inline] pub fn lei_cd(self) -> &'a str { self.0.text(37) }
    /// 해외주식정지사유코드: overseas stock halt reason code (`ovrs_stck_stop_rson_cd`).
    #[inline] pub fn ovrs_stck_stop_rson_cd(self) -> &'a str { self.0.text(38) }
    /// 상장폐지일자: delisting date (`lstg_abol_dt`).
    #[inline] pub fn lstg_abol_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(39) }
    /// 미니스탁거래상태구분코드 (`mini_stk_tr_stat_dvsn_cd`).
    #[inline] pub fn mini_stk_tr_stat_dvsn_cd(self) -> &'a str { self.0.text(40) }
    /// MINT최초서비스등록일자 (`mint_frst_svc_erlm_dt`).
    #[inline] pub fn mint_frst_svc_erlm_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(41) }
    /// MINT소수점매매가능여부: MINT decimal point trading possible flag Y/N (`mint_dcpt_trad_psbl_yn`).
    #[inline] pub fn mint_dcpt_trad_psbl_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(42) }
    /// MINT정수매매가능여부 (`mint_fnum_trad_psbl_yn`).
    #[inline] pub fn mint_fnum_trad_psbl_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(43) }
    /// MINT잔고전환불가여부: MINT balance conversion impossible flag Y/N (`mint_cblc_cvsn_ipsb_yn`).
    #[inline] pub fn mint_cblc_cvsn_ipsb_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(44) }
    /// PTP종목여부: PTP issue flag Y/N (`ptp_item_yn`).
    #[inline] pub fn ptp_item_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(45) }
    /// PTP종목양도세면제여부 (`ptp_item_trfx_exmt_yn`).
    #[inline] pub fn ptp_item_trfx_exmt_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(46) }
    /// PTP종목양도세면제시작일자 (`ptp_item_trfx_exmt_strt_dt`).
    #[inline] pub fn ptp_item_trfx_exmt_strt_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(47) }
    /// PTP종목양도세면제종료일자 (`ptp_item_trfx_exmt_end_dt`).
    #[inline] pub fn ptp_item_trfx_exmt_end_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(48) }
    /// 주간거래가능여부: day-session trade possible flag Y/N (`dtm_tr_psbl_yn`).
    #[inline] pub fn dtm_tr_psbl_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(49) }
    /// 급등락정지제외여부 (`sdrf_stop_ecls_yn`).
    #[inline] pub fn sdrf_stop_ecls_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(50) }
    /// 급등락정지제외등록일자 (`sdrf_stop_ecls_erlm_dt`).
    #[inline] pub fn sdrf_stop_ecls_erlm_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(51) }
    /// 메모내용1 (`memo_text1`).
    #[inline] pub fn memo_text1(self) -> &'a str { self.0.text(52) }
    /// 해외현재가격1: overseas current price 1 (`ovrs_now_pric1`).
    #[inline] pub fn ovrs_now_pric1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(53) }
    /// 최종수신일시: final received date-time (`last_rcvg_dtime`).
    #[inline] pub fn last_rcvg_dtime(self) -> &'a str { self.0.text(54) }
    /// `sgle_item_lvrg_etp_yn`.
    #[inline] pub fn sgle_item_lvrg_etp_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(55) }
}

