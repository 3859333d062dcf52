//! `search-bond-info` 장내채권 기본조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 장내채권 기본조회: `GET /uapi/domestic-bond/v1/quotations/search-bond-info`.
#[derive(Clone, Copy, Debug)]
pub struct SearchBondInfo;

impl Call for SearchBondInfo {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = SearchBondInfoRequest;
    type Response = SearchBondInfoResponse;
}

impl ReadCall for SearchBondInfo {}

const REQUEST: Schema = Schema(&[
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("PRDT_TYPE_CD", "상품유형코드", "product type code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_type_cd", "상품유형코드", "product type code", Kind::Code),
    Field::new("ksd_bond_item_name", "증권예탁결제원채권종목명", "", Kind::Text),
    Field::new("ksd_bond_item_eng_name", "증권예탁결제원채권종목영문명", "", Kind::Text),
    Field::new("ksd_bond_lstg_type_cd", "증권예탁결제원채권상장유형코드", "", Kind::Code),
    Field::new("ksd_ofrg_dvsn_cd", "증권예탁결제원모집구분코드", "", Kind::Code),
    Field::new("ksd_bond_int_dfrm_dvsn_cd", "증권예탁결제원채권이자지급구분", "", Kind::Code),
    Field::new("issu_dt", "발행일자", "issue date", Kind::Date),
    Field::new("rdpt_dt", "상환일자", "redemption date", Kind::Date),
    Field::new("rvnu_dt", "매출일자", "sale date", Kind::Date),
    Field::new("iso_crcy_cd", "통화코드", "currency code", Kind::Code),
    Field::new("mdwy_rdpt_dt", "중도상환일자", "", Kind::Date),
    Field::new("ksd_rcvg_bond_dsct_rt", "증권예탁결제원수신채권할인율", "", Kind::Ratio),
    Field::new("ksd_rcvg_bond_srfc_inrt", "증권예탁결제원수신채권표면이율", "", Kind::Ratio),
    Field::new("bond_expd_rdpt_rt", "채권만기상환율", "bond maturity repayment rate", Kind::Ratio),
    Field::new("ksd_prca_rdpt_mthd_cd", "증권예탁결제원원금상환방법코드", "", Kind::Code),
    Field::new("int_caltm_mcnt", "이자계산기간개월수", "interest calculation period months", Kind::Shares),
    Field::new("ksd_int_calc_unit_cd", "증권예탁결제원이자계산단위코드", "", Kind::Code),
    Field::new("uval_cut_dvsn_cd", "절상절사구분코드", "", Kind::Code),
    Field::new("uval_cut_dcpt_dgit", "절상절사소수점자릿수", "", Kind::Unknown),
    Field::new("ksd_dydv_caltm_aply_dvsn_cd", "증권예탁결제원일할계산기간적용", "", Kind::Code),
    Field::new("dydv_calc_dcnt", "일할계산일수", "", Kind::Shares),
    Field::new("bond_expd_asrc_erng_rt", "채권만기보장수익율", "bond maturity guaranteed earning rate", Kind::Ratio),
    Field::new("padf_plac_hdof_name", "원리금지급장소본점명", "", Kind::Text),
    Field::new("lstg_dt", "상장일자", "listing date", Kind::Date),
    Field::new("lstg_abol_dt", "상장폐지일자", "delisting date", Kind::Date),
    Field::new("ksd_bond_issu_mthd_cd", "증권예탁결제원채권발행방법코드", "", Kind::Code),
    Field::new("laps_indf_yn", "경과이자지급여부", "accrued interest payment flag Y/N", Kind::Flag),
    Field::new("ksd_lhdy_pnia_dfrm_mthd_cd", "증권예탁결제원공휴일원리금지급", "", Kind::Code),
    Field::new("frst_int_dfrm_dt", "최초이자지급일자", "first interest payment date", Kind::Date),
    Field::new("ksd_prcm_lnkg_gvbd_yn", "증권예탁결제원물가연동국고채여", "", Kind::Flag),
    Field::new("dpsi_end_dt", "예탁종료일자", "deposited end date", Kind::Date),
    Field::new("dpsi_strt_dt", "예탁시작일자", "deposited start date", Kind::Date),
    Field::new("dpsi_psbl_yn", "예탁가능여부", "deposited possible flag Y/N", Kind::Flag),
    Field::new("atyp_rdpt_bond_erlm_yn", "비정형상환채권등록여부", "", Kind::Flag),
    Field::new("dshn_occr_yn", "부도발생여부", "", Kind::Flag),
    Field::new("expd_exts_yn", "만기연장여부", "maturity extension flag Y/N", Kind::Flag),
    Field::new("pclr_ptcr_text", "특이사항내용", "", Kind::Text),
    Field::new("dpsi_psbl_excp_stat_cd", "예탁가능예외상태코드", "", Kind::Code),
    Field::new("expd_exts_srdp_rcnt", "만기연장분할상환횟수", "maturity extension split repayment count", Kind::Shares),
    Field::new("expd_exts_srdp_rt", "만기연장분할상환율", "maturity extension split repayment rate", Kind::Ratio),
    Field::new("expd_rdpt_rt", "만기상환율", "maturity repayment rate", Kind::Ratio),
    Field::new("expd_asrc_erng_rt", "만기보장수익율", "maturity guaranteed earning rate", Kind::Ratio),
    Field::new("bond_int_dfrm_mthd_cd", "채권이자지급방법코드", "bond interest payment method code", Kind::Code),
    Field::new("int_dfrm_day_type_cd", "이자지급일유형코드", "interest payment day type code", Kind::Code),
    Field::new("prca_dfmt_term_mcnt", "원금거치기간개월수", "principal grace period months", Kind::Shares),
    Field::new("splt_rdpt_rcnt", "분할상환횟수", "split repayment count", Kind::Shares),
    Field::new("rgbf_int_dfrm_dt", "직전이자지급일자", "previous interest payment date", Kind::Date),
    Field::new("nxtm_int_dfrm_dt", "차기이자지급일자", "next-term interest payment date", Kind::Date),
    Field::new("sprx_psbl_yn", "분리과세가능여부", "separate taxation possible flag Y/N", Kind::Flag),
    Field::new("ictx_rt_dvsn_cd", "소득세율구분코드", "income tax rate division code", Kind::Code),
    Field::new("bond_clsf_cd", "채권분류코드", "bond class code", Kind::Code),
    Field::new("bond_clsf_kor_name", "채권분류한글명", "bond class Korean name", Kind::Text),
    Field::new("int_mned_dvsn_cd", "이자월말구분코드", "interest month-end division code", Kind::Code),
    Field::new("pnia_int_calc_unpr", "원리금이자계산단가", "principal and interest interest calculation unit price", Kind::Decimal),
    Field::new("frn_intr", "FRN금리", "FRN interest rate", Kind::Decimal),
    Field::new("aply_day_prcm_idx_lnkg_cefc", "적용일물가지수연동계수", "", Kind::Unknown),
    Field::new("ksd_expd_dydv_calc_bass_cd", "증권예탁결제원만기일할계산기준", "", Kind::Code),
    Field::new("expd_dydv_calc_dcnt", "만기일할계산일수", "", Kind::Shares),
    Field::new("ksd_cbbw_dvsn_cd", "증권예탁결제원신종사채구분코드", "", Kind::Code),
    Field::new("crfd_item_yn", "크라우드펀딩종목여부", "crowd-funding issue flag Y/N", Kind::Flag),
    Field::new("pnia_bank_ofdy_dfrm_mthd_cd", "원리금은행휴무일지급방법코드", "", Kind::Code),
    Field::new("qib_yn", "QIB여부", "QIB flag Y/N", Kind::Flag),
    Field::new("qib_cclc_dt", "QIB해지일자", "", Kind::Date),
    Field::new("csbd_yn", "영구채여부", "", Kind::Flag),
    Field::new("csbd_cclc_dt", "영구채해지일자", "", Kind::Date),
    Field::new("ksd_opcb_yn", "증권예탁결제원옵션부사채여부", "", Kind::Flag),
    Field::new("ksd_sodn_yn", "증권예탁결제원후순위채권여부", "", Kind::Flag),
    Field::new("ksd_rqdi_scty_yn", "증권예탁결제원유동화증권여부", "", Kind::Flag),
    Field::new("elec_scty_yn", "전자증권여부", "electronic security flag Y/N", Kind::Flag),
    Field::new("rght_ecis_mbdy_dvsn_cd", "권리행사주체구분코드", "", Kind::Code),
    Field::new("int_rkng_mthd_dvsn_cd", "이자산정방법구분코드", "", Kind::Code),
    Field::new("ofrg_dvsn_cd", "모집구분코드", "", Kind::Code),
    Field::new("ksd_tot_issu_amt", "증권예탁결제원총발행금액", "", Kind::Decimal),
    Field::new("next_indf_chk_ecls_yn", "다음이자지급체크제외여부", "", Kind::Flag),
    Field::new("ksd_bond_intr_dvsn_cd", "증권예탁결제원채권금리구분코드", "", Kind::Code),
    Field::new("ksd_inrt_aply_dvsn_cd", "증권예탁결제원이율적용구분코드", "", Kind::Code),
    Field::new("krx_issu_istt_cd", "KRX발행기관코드", "KRX issue institution code", Kind::Code),
    Field::new("ksd_indf_frqc_uder_calc_cd", "증권예탁결제원이자지급주기미만", "", Kind::Code),
    Field::new("ksd_indf_frqc_uder_calc_dcnt", "증권예탁결제원이자지급주기미만", "", Kind::Text),
    Field::new("tlg_rcvg_dtl_dtime", "전문수신상세일시", "", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_bond",
    name: "search_bond_info",
    title: "장내채권 기본조회",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/quotations/search-bond-info",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTPF1114R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchBondInfoRequest(Cells);

crate::schema::request_type!(SearchBondInfoRequest, DESCRIPTION);

impl SearchBondInfoRequest {
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 상품유형코드: product type code (`PRDT_TYPE_CD`).
    #[must_use] #[inline] pub fn prdt_type_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchBondInfoResponse(Answer);

crate::schema::response_type!(SearchBondInfoResponse, DESCRIPTION);

impl SearchBondInfoResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<SearchBondInfoOutput<'_>> { self.0.row(0).map(SearchBondInfoOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct SearchBondInfoOutput<'a>(&'a Cells);

impl<'a> SearchBondInfoOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(0) }
    /// 상품유형코드: product type code (`prdt_type_cd`).
    #[inline] pub fn prdt_type_cd(self) -> &'a str { self.0.text(1) }
    /// 증권예탁결제원채권종목명 (`ksd_bond_item_name`).
    #[inline] pub fn ksd_bond_item_name(self) -> &'a str { self.0.text(2) }
    /// 증권예탁결제원채권종목영문명 (`ksd_bond_item_eng_name`).
    #[inline] pub fn ksd_bond_item_eng_name(self) -> &'a str { self.0.text(3) }
    /// 증권예탁결제원채권상장유형코드 (`ksd_bond_lstg_type_cd`).
    #[inline] pub fn ksd_bond_lstg_type_cd(self) -> &'a str { self.0.text(4) }
    /// 증권예탁결제원모집구분코드 (`ksd_ofrg_dvsn_cd`).
    #[inline] pub fn ksd_ofrg_dvsn_cd(self) -> &'a str { self.0.text(5) }
    /// 증권예탁결제원채권이자지급구분 (`ksd_bond_int_dfrm_dvsn_cd`).
    #[inline] pub fn ksd_bond_int_dfrm_dvsn_cd(self) -> &'a str { self.0.text(6) }
    /// 발행일자: issue date (`issu_dt`).
    #[inline] pub fn issu_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(7) }
    /// 상환일자: redemption date (`rdpt_dt`).
    #[inline] pub fn rdpt_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(8) }
    /// 매출일자: sale date (`rvnu_dt`).
    #[inline] pub fn rvnu_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(9) }
    /// 통화코드: currency code (`iso_crcy_cd`).
    #[inline] pub fn iso_crcy_cd(self) -> &'a str { self.0.text(10) }
    /// 중도상환일자 (`mdwy_rdpt_dt`).
    #[inline] pub fn mdwy_rdpt_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(11) }
    /// 증권예탁결제원수신채권할인율 (`ksd_rcvg_bond_dsct_rt`).
    #[inline] pub fn ksd_rcvg_bond_dsct_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 증권예탁결제원수신채권표면이율 (`ksd_rcvg_bond_srfc_inrt`).
    #[inline] pub fn ksd_rcvg_bond_srfc_inrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 채권만기상환율: bond maturity repayment rate (`bond_expd_rdpt_rt`).
    #[inline] pub fn bond_expd_rdpt_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 증권예탁결제원원금상환방법코드 (`ksd_prca_rdpt_mthd_cd`).
    #[inline] pub fn ksd_prca_rdpt_mthd_cd(self) -> &'a str { self.0.text(15) }
    /// 이자계산기간개월수: interest calculation period months (`int_caltm_mcnt`).
    #[inline] pub fn int_caltm_mcnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(16) }
    /// 증권예탁결제원이자계산단위코드 (`ksd_int_calc_unit_cd`).
    #[inline] pub fn ksd_int_calc_unit_cd(self) -> &'a str { self.0.text(17) }
    /// 절상절사구분코드 (`uval_cut_dvsn_cd`).
    #[inline] pub fn uval_cut_dvsn_cd(self) -> &'a str { self.0.text(18) }
    /// 절상절사소수점자릿수 (`uval_cut_dcpt_dgit`).
    #[inline] pub fn uval_cut_dcpt_dgit(self) -> &'a Cell { self.0.cell(19) }
    /// 증권예탁결제원일할계산기간적용 (`ksd_dydv_caltm_aply_dvsn_cd`).
    #[inline] pub fn ksd_dydv_caltm_aply_dvsn_cd(self) -> &'a str { self.0.text(20) }
    /// 일할계산일수 (`dydv_calc_dcnt`).
    #[inline] pub fn dydv_calc_dcnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(21) }
    /// 채권만기보장수익율: bond maturity guaranteed earning rate (`bond_expd_asrc_erng_rt`).
    #[inline] pub fn bond_expd_asrc_erng_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 원리금지급장소본점명 (`padf_plac_hdof_name`).
    #[inline] pub fn padf_plac_hdof_name(self) -> &'a str { self.0.text(23) }
    /// 상장일자: listing date (`lstg_dt`).
    #[inline] pub fn lstg_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(24) }
    /// 상장폐지일자: delisting date (`lstg_abol_dt`).
    #[inline] pub fn lstg_abol_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(25) }
    /// 증권예탁결제원채권발행방법코드 (`ksd_bond_issu_mthd_cd`).
    #[inline] pub fn ksd_bond_issu_mthd_cd(self) -> &'a str { self.0.text(26) }
    /// 경과이자지급여부: accrued interest payment flag Y/N (`laps_indf_yn`).
    #[inline] pub fn laps_indf_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(27) }
    /// 증권예탁결제원공휴일원리금지급 (`ksd_lhdy_pnia_dfrm_mthd_cd`).
    #[inline] pub fn ksd_lhdy_pnia_dfrm_mthd_cd(self) -> &'a str { self.0.text(28) }
    /// 최초이자지급일자: first interest payment date (`frst_int_dfrm_dt`).
    #[inline] pub fn frst_int_dfrm_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(29) }
    /// 증권예탁결제원물가연동국고채여 (`ksd_prcm_lnkg_gvbd_yn`).
    #[inline] pub fn ksd_prcm_lnkg_gvbd_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(30) }
    /// 예탁종료일자: deposited end date (`dpsi_end_dt`).
    #[inline] pub fn dpsi_end_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(31) }
    /// 예탁시작일자: deposited start date (`dpsi_strt_dt`).
    #[inline] pub fn dpsi_strt_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(32) }
    /// 예탁가능여부: deposited possible flag Y/N (`dpsi_psbl_yn`).
    #[inline] pub fn dpsi_psbl_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(33) }
    /// 비정형상환채권등록여부 (`atyp_rdpt_bond_erlm_yn`).
    #[inline] pub fn atyp_rdpt_bond_erlm_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(34) }
    /// 부도발생여부 (`dshn_occr_yn`).
    #[inline] pub fn dshn_occr_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(35) }
    /// 만기연장여부: maturity extension flag Y/N (`expd_exts_yn`).
    #[inline] pub fn expd_exts_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(36) }
    /// 특이사항내용 (`pclr_ptcr_text`).
    #[inline] pub fn pclr_ptcr_text(self) -> &'a str { self.0.text(37) }
    /// 예탁가능예외상태코드 (`dpsi_psbl_excp_stat_cd`).
    #[inline] pub fn dpsi_psbl_excp_stat_cd(self) -> &'a str { self.0.text(38) }
    /// 만기연장분할상환횟수: maturity extension split repayment count (`expd_exts_srdp_rcnt`).
    #[inline] pub fn expd_exts_srdp_rcnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(39) }
    /// 만기연장분할상환율: maturity extension split repayment rate (`expd_exts_srdp_rt`).
    #[inline] pub fn expd_exts_srdp_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(40) }
    /// 만기상환율: maturity repayment rate (`expd_rdpt_rt`).
    #[inline] pub fn expd_rdpt_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(41) }
    /// 만기보장수익율: maturity guaranteed earning rate (`expd_asrc_erng_rt`).
    #[inline] pub fn expd_asrc_erng_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(42) }
    /// 채권이자지급방법코드: bond interest payment method code (`bond_int_dfrm_mthd_cd`).
    #[inline] pub fn bond_int_dfrm_mthd_cd(self) -> &'a str { self.0.text(43) }
    /// 이자지급일유형코드: interest payment day type code (`int_dfrm_day_type_cd`).
    #[inline] pub fn int_dfrm_day_type_cd(self) -> &'a str { self.0.text(44) }
    /// 원금거치기간개월수: principal grace period months (`prca_dfmt_term_mcnt`).
    #[inline] pub fn prca_dfmt_term_mcnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(45) }
    /// 분할상환횟수: split repayment count (`splt_rdpt_rcnt`).
    #[inline] pub fn splt_rdpt_rcnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(46) }
    /// 직전이자지급일자: previous interest payment date (`rgbf_int_dfrm_dt`).
    #[inline] pub fn rgbf_int_dfrm_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(47) }
    /// 차기이자지급일자: next-term interest payment date (`nxtm_int_dfrm_dt`).
    #[inline] pub fn nxtm_int_dfrm_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(48) }
    /// 분리과세가능여부: separate taxation possible flag Y/N (`sprx_psbl_yn`).
    #[inline] pub fn sprx_psbl_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(49) }
    /// 소득세율구분코드: income tax rate division code (`ictx_rt_dvsn_cd`).
    #[inline] pub fn ictx_rt_dvsn_cd(self) -> &'a str { self.0.text(50) }
    /// 채권분류코드: bond class code (`bond_clsf_cd`).
    #[inline] pub fn bond_clsf_cd(self) -> &'a str { self.0.text(51) }
    /// 채권분류한글명: bond class Korean name (`bond_clsf_kor_name`).
    #[inline] pub fn bond_clsf_kor_name(self) -> &'a str { self.0.text(52) }
    /// 이자월말구분코드: interest month-end division code (`int_mned_dvsn_cd`).
    #[inline] pub fn int_mned_dvsn_cd(self) -> &'a str { self.0.text(53) }
    /// 원리금이자계산단가: principal and interest interest calculation unit price (`pnia_int_calc_unpr`).
    #[inline] pub fn pnia_int_calc_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(54) }
    /// FRN금리: FRN interest rate (`frn_intr`).
    #[inline] pub fn frn_intr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(55) }
    /// 적용일물가지수연동계수 (`aply_day_prcm_idx_lnkg_cefc`).
    #[inline] pub fn aply_day_prcm_idx_lnkg_cefc(self) -> &'a Cell { self.0.cell(56) }
    /// 증권예탁결제원만기일할계산기준 (`ksd_expd_dydv_calc_bass_cd`).
    #[inline] pub fn ksd_expd_dydv_calc_bass_cd(self) -> &'a str { self.0.text(57) }
    /// 만기일할계산일수 (`expd_dydv_calc_dcnt`).
    #[inline] pub fn expd_dydv_calc_dcnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(58) }
    /// 증권예탁결제원신종사채구분코드 (`ksd_cbbw_dvsn_cd`).
    #[inline] pub fn ksd_cbbw_dvsn_cd(self) -> &'a str { self.0.text(59) }
    /// 크라우드펀딩종목여부: crowd-funding issue flag Y/N (`crfd_item_yn`).
    #[inline] pub fn crfd_item_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(60) }
    /// 원리금은행휴무일지급방법코드 (`pnia_bank_ofdy_dfrm_mthd_cd`).
    #[inline] pub fn pnia_bank_ofdy_dfrm_mthd_cd(self) -> &'a str { self.0.text(61) }
    /// QIB여부: QIB flag Y/N (`qib_yn`).
    #[inline] pub fn qib_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(62) }
    /// QIB해지일자 (`qib_cclc_dt`).
    #[inline] pub fn qib_cclc_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(63) }
    /// 영구채여부 (`csbd_yn`).
    #[inline] pub fn csbd_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(64) }
    /// 영구채해지일자 (`csbd_cclc_dt`).
    #[inline] pub fn csbd_cclc_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(65) }
    /// 증권예탁결제원옵션부사채여부 (`ksd_opcb_yn`).
    #[inline] pub fn ksd_opcb_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(66) }
    /// 증권예탁결제원후순위채권여부 (`ksd_sodn_yn`).
    #[inline] pub fn ksd_sodn_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(67) }
    /// 증권예탁결제원유동화증권여부 (`ksd_rqdi_scty_yn`).
    #[inline] pub fn ksd_rqdi_scty_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(68) }
    /// 전자증권여부: electronic security flag Y/N (`elec_scty_yn`).
    #[inline] pub fn elec_scty_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(69) }
    /// 권리행사주체구분코드 (`rght_ecis_mbdy_dvsn_cd`).
    #[inline] pub fn rght_ecis_mbdy_dvsn_cd(self) -> &'a str { self.0.text(70) }
    /// 이자산정방법구분코드 (`int_rkng_mthd_dvsn_cd`).
    #[inline] pub fn int_rkng_mthd_dvsn_cd(self) -> &'a str { self.0.text(71) }
    /// 모집구분코드 (`ofrg_dvsn_cd`).
    #[inline] pub fn ofrg_dvsn_cd(self) -> &'a str { self.0.text(72) }
    /// 증권예탁결제원총발행금액 (`ksd_tot_issu_amt`).
    #[inline] pub fn ksd_tot_issu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(73) }
    /// 다음이자지급체크제외여부 (`next_indf_chk_ecls_yn`).
    #[inline] pub fn next_indf_chk_ecls_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(74) }
    /// 증권예탁결제원채권금리구분코드 (`ksd_bond_intr_dvsn_cd`).
    #[inline] pub fn ksd_bond_intr_dvsn_cd(self) -> &'a str { self.0.text(75) }
    /// 증권예탁결제원이율적용구분코드 (`ksd_inrt_aply_dvsn_cd`).
    #[inline] pub fn ksd_inrt_aply_dvsn_cd(self) -> &'a str { self.0.text(76) }
    /// KRX발행기관코드: KRX issue institution code (`krx_issu_istt_cd`).
    #[inline] pub fn krx_issu_istt_cd(self) -> &'a str { self.0.text(77) }
    /// 증권예탁결제원이자지급주기미만 (`ksd_indf_frqc_uder_calc_cd`).
    #[inline] pub fn ksd_indf_frqc_uder_calc_cd(self) -> &'a str { self.0.text(78) }
    /// 증권예탁결제원이자지급주기미만 (`ksd_indf_frqc_uder_calc_dcnt`).
    #[inline] pub fn ksd_indf_frqc_uder_calc_dcnt(self) -> &'a str { self.0.text(79) }
    /// 전문수신상세일시 (`tlg_rcvg_dtl_dtime`).
    #[inline] pub fn tlg_rcvg_dtl_dtime(self) -> &'a str { self.0.text(80) }
}

