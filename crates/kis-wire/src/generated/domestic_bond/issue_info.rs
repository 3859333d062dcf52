//! `issue-info` 장내채권 발행정보: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 장내채권 발행정보: `GET /uapi/domestic-bond/v1/quotations/issue-info`.
#[derive(Clone, Copy, Debug)]
pub struct IssueInfo;

impl Call for IssueInfo {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = IssueInfoRequest;
    type Response = IssueInfoResponse;
}

impl ReadCall for IssueInfo {}

const REQUEST: Schema = Schema(&[
    Field::new("PDNO", "사용자권한정보", "product number", Kind::Text).required(),
    Field::new("PRDT_TYPE_CD", "거래소코드", "exchange code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_type_cd", "상품유형코드", "product type code", Kind::Code),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("prdt_eng_name", "상품영문명", "product English name", Kind::Text),
    Field::new("ivst_heed_prdt_yn", "투자유의상품여부", "investment caution product flag Y/N", Kind::Flag),
    Field::new("exts_yn", "연장여부", "extension flag Y/N", Kind::Flag),
    Field::new("bond_clsf_cd", "채권분류코드", "bond class code", Kind::Code),
    Field::new("bond_clsf_kor_name", "채권분류한글명", "bond class Korean name", Kind::Text),
    Field::new("papr", "액면가", "face value", Kind::Decimal),
    Field::new("int_mned_dvsn_cd", "이자월말구분코드", "interest month-end division code", Kind::Code),
    Field::new("rvnu_shap_cd", "매출형태코드", "", Kind::Code),
    Field::new("issu_amt", "발행금액", "issue amount", Kind::Decimal),
    Field::new("lstg_rmnd", "상장잔액", "listed balance", Kind::Decimal),
    Field::new("int_dfrm_mcnt", "이자지급개월수", "interest payment months", Kind::Shares),
    Field::new("bond_int_dfrm_mthd_cd", "채권이자지급방법코드", "bond interest payment method code", Kind::Code),
    Field::new("splt_rdpt_rcnt", "분할상환횟수", "split repayment count", Kind::Shares),
    Field::new("prca_dfmt_term_mcnt", "원금거치기간개월수", "principal grace period months", Kind::Shares),
    Field::new("int_anap_dvsn_cd", "이자선후급구분코드", "", Kind::Code),
    Field::new("bond_rght_dvsn_cd", "채권권리구분코드", "bond right division code", Kind::Code),
    Field::new("prdt_pclc_text", "상품특성내용", "", Kind::Text),
    Field::new("prdt_abrv_name", "상품약어명", "product abbreviation name", Kind::Text),
    Field::new("prdt_eng_abrv_name", "상품영문약어명", "product English abbreviation name", Kind::Text),
    Field::new("sprx_psbl_yn", "분리과세가능여부", "separate taxation possible flag Y/N", Kind::Flag),
    Field::new("pbff_pplc_ofrg_mthd_cd", "공모사모모집방법코드", "", Kind::Code),
    Field::new("cmco_cd", "주간사코드", "lead manager code", Kind::Code),
    Field::new("issu_istt_cd", "발행기관코드", "issue institution code", Kind::Code),
    Field::new("issu_istt_name", "발행기관명", "issue institution name", Kind::Text),
    Field::new("pnia_dfrm_agcy_istt_cd", "원리금지급대행기관코드", "", Kind::Code),
    Field::new("dsct_ec_rt", "할인할증율", "", Kind::Ratio),
    Field::new("srfc_inrt", "표면이율", "coupon interest rate", Kind::Ratio),
    Field::new("expd_rdpt_rt", "만기상환율", "maturity repayment rate", Kind::Ratio),
    Field::new("expd_asrc_erng_rt", "만기보장수익율", "maturity guaranteed earning rate", Kind::Ratio),
    Field::new("bond_grte_istt_name", "채권보증기관명", "", Kind::Text),
    Field::new("int_dfrm_day_type_cd", "이자지급일유형코드", "interest payment day type code", Kind::Code),
    Field::new("ksd_int_calc_unit_cd", "증권예탁결제원이자계산단위코드", "", Kind::Code),
    Field::new("int_wunt_uder_prcs_dvsn_cd", "이자원화단위미만처리구분코드", "", Kind::Code),
    Field::new("rvnu_dt", "매출일자", "sale date", Kind::Date),
    Field::new("issu_dt", "발행일자", "issue date", Kind::Date),
    Field::new("lstg_dt", "상장일자", "listing date", Kind::Date),
    Field::new("expd_dt", "만기일자", "maturity date", Kind::Date),
    Field::new("rdpt_dt", "상환일자", "redemption date", Kind::Date),
    Field::new("sbst_pric", "대용가격", "substitute price", Kind::Decimal),
    Field::new("rgbf_int_dfrm_dt", "직전이자지급일자", "previous interest payment date", Kind::Date),
    Field::new("nxtm_int_dfrm_dt", "차기이자지급일자", "next-term interest payment date", Kind::Date),
    Field::new("frst_int_dfrm_dt", "최초이자지급일자", "first interest payment date", Kind::Date),
    Field::new("ecis_pric", "행사가격", "strike price", Kind::Decimal),
    Field::new("rght_stck_std_pdno", "권리주식표준상품번호", "right stock standard product number", Kind::Text),
    Field::new("ecis_opng_dt", "행사개시일자", "exercise opening date", Kind::Date),
    Field::new("ecis_end_dt", "행사종료일자", "exercise end date", Kind::Date),
    Field::new("bond_rvnu_mthd_cd", "채권매출방법코드", "bond sales method code", Kind::Code),
    Field::new("oprt_stfno", "조작직원번호", "", Kind::Text),
    Field::new("oprt_stff_name", "조작직원명", "", Kind::Text),
    Field::new("rgbf_int_dfrm_wday", "직전이자지급요일", "previous interest payment weekday", Kind::Text),
    Field::new("nxtm_int_dfrm_wday", "차기이자지급요일", "next-term interest payment weekday", Kind::Text),
    Field::new("kis_crdt_grad_text", "한국신용평가신용등급내용", "KIS rating credit rating content", Kind::Text),
    Field::new("kbp_crdt_grad_text", "한국채권평가신용등급내용", "", Kind::Text),
    Field::new("nice_crdt_grad_text", "한국신용정보신용등급내용", "", Kind::Text),
    Field::new("fnp_crdt_grad_text", "에프앤자산평가신용등급내용", "", Kind::Text),
    Field::new("dpsi_psbl_yn", "예탁가능여부", "deposited possible flag Y/N", Kind::Flag),
    Field::new("pnia_int_calc_unpr", "원리금이자계산단가", "principal and interest interest calculation unit price", Kind::Decimal),
    Field::new("prcm_idx_bond_yn", "물가지수채권여부", "", Kind::Flag),
    Field::new("expd_exts_srdp_rcnt", "만기연장분할상환횟수", "maturity extension split repayment count", Kind::Shares),
    Field::new("expd_exts_srdp_rt", "만기연장분할상환율", "maturity extension split repayment rate", Kind::Ratio),
    Field::new("loan_psbl_yn", "대출가능여부", "loan possible flag Y/N", Kind::Flag),
    Field::new("grte_dvsn_cd", "보증구분코드", "", Kind::Code),
    Field::new("fnrr_rank_dvsn_cd", "선후순위구분코드", "", Kind::Code),
    Field::new("krx_lstg_abol_dvsn_cd", "한국거래소상장폐지구분코드", "", Kind::Code),
    Field::new("asst_rqdi_dvsn_cd", "자산유동화구분코드", "", Kind::Code),
    Field::new("opcb_dvsn_cd", "옵션부사채구분코드", "", Kind::Code),
    Field::new("crfd_item_yn", "크라우드펀딩종목여부", "crowd-funding issue flag Y/N", Kind::Flag),
    Field::new("crfd_item_rstc_cclc_dt", "크라우드펀딩종목제한해지일자", "", Kind::Date),
    Field::new("bond_nmpr_unit_pric", "채권호가단위가격", "bond tick size price", Kind::Decimal),
    Field::new("ivst_heed_bond_dvsn_name", "투자유의채권구분명", "investment caution bond division name", Kind::Text),
    Field::new("add_erng_rt", "추가수익율", "additional earning rate", Kind::Ratio),
    Field::new("add_erng_rt_aply_dt", "추가수익율적용일자", "additional earning rate applied date", Kind::Date),
    Field::new("bond_tr_stop_dvsn_cd", "채권거래정지구분코드", "bond trading halt division code", Kind::Code),
    Field::new("ivst_heed_bond_dvsn_cd", "투자유의채권구분코드", "investment caution bond division code", Kind::Code),
    Field::new("pclr_cndt_text", "특이조건내용", "", Kind::Text),
    Field::new("hbbd_yn", "하이브리드채권여부", "", Kind::Flag),
    Field::new("cdtl_cptl_scty_type_cd", "조건부자본증권유형코드", "conditional capital securities type code", Kind::Code),
    Field::new("elec_scty_yn", "전자증권여부", "electronic security flag Y/N", Kind::Flag),
    Field::new("sq1_clop_ecis_opng_dt", "1차콜옵션행사개시일자", "", Kind::Date),
    Field::new("frst_erlm_stfno", "최초등록직원번호", "first registered staff number", Kind::Text),
    Field::new("frst_erlm_dt", "최초등록일자", "", Kind::Date),
    Field::new("frst_erlm_tmd", "최초등록시각", "first registered time", Kind::Time),
    Field::new("tlg_rcvg_dtl_dtime", "전문수신상세일시", "", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_bond",
    name: "issue_info",
    title: "장내채권 발행정보",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/quotations/issue-info",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTPF1101R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssueInfoRequest(Cells);

crate::schema::request_type!(IssueInfoRequest, DESCRIPTION);

impl IssueInfoRequest {
    /// Sets 사용자권한정보: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 거래소코드: exchange code (`PRDT_TYPE_CD`).
    #[must_use] #[inline] pub fn prdt_type_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssueInfoResponse(Answer);

crate::schema::response_type!(IssueInfoResponse, DESCRIPTION);

impl IssueInfoResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<IssueInfoOutput<'_>> { self.0.row(0).map(IssueInfoOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct IssueInfoOutput<'a>(&'a Cells);

impl<'a> IssueInfoOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(0) }
    /// 상품유형코드: product type code (`prdt_type_cd`).
    #[inline] pub fn prdt_type_cd(self) -> &'a str { self.0.text(1) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(2) }
    /// 상품영문명: product English name (`prdt_eng_name`).
    #[inline] pub fn prdt_eng_name(self) -> &'a str { self.0.text(3) }
    /// 투자유의상품여부: investment caution product flag Y/N (`ivst_heed_prdt_yn`).
    #[inline] pub fn ivst_heed_prdt_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(4) }
    /// 연장여부: extension flag Y/N (`exts_yn`).
    #[inline] pub fn exts_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(5) }
    /// 채권분류코드: bond class code (`bond_clsf_cd`).
    #[inline] pub fn bond_clsf_cd(self) -> &'a str { self.0.text(6) }
    /// 채권분류한글명: bond class Korean name (`bond_clsf_kor_name`).
    #[inline] pub fn bond_clsf_kor_name(self) -> &'a str { self.0.text(7) }
    /// 액면가: face value (`papr`).
    #[inline] pub fn papr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 이자월말구분코드: interest month-end division code (`int_mned_dvsn_cd`).
    #[inline] pub fn int_mned_dvsn_cd(self) -> &'a str { self.0.text(9) }
    /// 매출형태코드 (`rvnu_shap_cd`).
    #[inline] pub fn rvnu_shap_cd(self) -> &'a str { self.0.text(10) }
    /// 발행금액: issue amount (`issu_amt`).
    #[inline] pub fn issu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 상장잔액: listed balance (`lstg_rmnd`).
    #[inline] pub fn lstg_rmnd(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 이자지급개월수: interest payment months (`int_dfrm_mcnt`).
    #[inline] pub fn int_dfrm_mcnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(13) }
    /// 채권이자지급방법코드: bond interest payment method code (`bond_int_dfrm_mthd_cd`).
    #[inline] pub fn bond_int_dfrm_mthd_cd(self) -> &'a str { self.0.text(14) }
    /// 분할상환횟수: split repayment count (`splt_rdpt_rcnt`).
    #[inline] pub fn splt_rdpt_rcnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(15) }
    /// 원금거치기간개월수: principal grace period months (`prca_dfmt_term_mcnt`).
    #[inline] pub fn prca_dfmt_term_mcnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(16) }
    /// 이자선후급구분코드 (`int_anap_dvsn_cd`).
    #[inline] pub fn int_anap_dvsn_cd(self) -> &'a str { self.0.text(17) }
    /// 채권권리구분코드: bond right division code (`bond_rght_dvsn_cd`).
    #[inline] pub fn bond_rght_dvsn_cd(self) -> &'a str { self.0.text(18) }
    /// 상품특성내용 (`prdt_pclc_text`).
    #[inline] pub fn prdt_pclc_text(self) -> &'a str { self.0.text(19) }
    /// 상품약어명: product abbreviation name (`prdt_abrv_name`).
    #[inline] pub fn prdt_abrv_name(self) -> &'a str { self.0.text(20) }
    /// 상품영문약어명: product English abbreviation name (`prdt_eng_abrv_name`).
    #[inline] pub fn prdt_eng_abrv_name(self) -> &'a str { self.0.text(21) }
    /// 분리과세가능여부: separate taxation possible flag Y/N (`sprx_psbl_yn`).
    #[inline] pub fn sprx_psbl_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(22) }
    /// 공모사모모집방법코드 (`pbff_pplc_ofrg_mthd_cd`).
    #[inline] pub fn pbff_pplc_ofrg_mthd_cd(self) -> &'a str { self.0.text(23) }
    /// 주간사코드: lead manager code (`cmco_cd`).
    #[inline] pub fn cmco_cd(self) -> &'a str { self.0.text(24) }
    /// 발행기관코드: issue institution code (`issu_istt_cd`).
    #[inline] pub fn issu_istt_cd(self) -> &'a str { self.0.text(25) }
    /// 발행기관명: issue institution name (`issu_istt_name`).
    #[inline] pub fn issu_istt_name(self) -> &'a str { self.0.text(26) }
    /// 원리금지급대행기관코드 (`pnia_dfrm_agcy_istt_cd`).
    #[inline] pub fn pnia_dfrm_agcy_istt_cd(self) -> &'a str { self.0.text(27) }
    /// 할인할증율 (`dsct_ec_rt`).
    #[inline] pub fn dsct_ec_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 표면이율: coupon interest rate (`srfc_inrt`).
    #[inline] pub fn srfc_inrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 만기상환율: maturity repayment rate (`expd_rdpt_rt`).
    #[inline] pub fn expd_rdpt_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
    /// 만기보장수익율: maturity guaranteed earning rate (`expd_asrc_erng_rt`).
    #[inline] pub fn expd_asrc_erng_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(31) }
    /// 채권보증기관명 (`bond_grte_istt_name`).
    #[inline] pub fn bond_grte_istt_name(self) -> &'a str { self.0.text(32) }
    /// 이자지급일유형코드: interest payment day type code (`int_dfrm_day_type_cd`).
    #[inline] pub fn int_dfrm_day_type_cd(self) -> &'a str { self.0.text(33) }
    /// 증권예탁결제원이자계산단위코드 (`ksd_int_calc_unit_cd`).
    #[inline] pub fn ksd_int_calc_unit_cd(self) -> &'a str { self.0.text(34) }
    /// 이자원화단위미만처리구분코드 (`int_wunt_uder_prcs_dvsn_cd`).
    #[inline] pub fn int_wunt_uder_prcs_dvsn_cd(self) -> &'a str { self.0.text(35) }
    /// 매출일자: sale date (`rvnu_dt`).
    #[inline] pub fn rvnu_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(36) }
    /// 발행일자: issue date (`issu_dt`).
    #[inline] pub fn issu_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(37) }
    /// 상장일자: listing date (`lstg_dt`).
    #[inline] pub fn lstg_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(38) }
    /// 만기일자: maturity date (`expd_dt`).
    #[inline] pub fn expd_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(39) }
    /// 상환일자: redemption date (`rdpt_dt`).
    #[inline] pub fn rdpt_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(40) }
    /// 대용가격: substitute price (`sbst_pric`).
    #[inline] pub fn sbst_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(41) }
    /// 직전이자지급일자: previous interest payment date (`rgbf_int_dfrm_dt`).
    #[inline] pub fn rgbf_int_dfrm_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(42) }
    /// 차기이자지급일자: next-term interest payment date (`nxtm_int_dfrm_dt`).
    #[inline] pub fn nxtm_int_dfrm_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(43) }
    /// 최초이자지급일자: first interest payment date (`frst_int_dfrm_dt`).
    #[inline] pub fn frst_int_dfrm_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(44) }
    /// 행사가격: strike price (`ecis_pric`).
    #[inline] pub fn ecis_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(45) }
    /// 권리주식표준상품번호: right stock standard product number (`rght_stck_std_pdno`).
    #[inline] pub fn rght_stck_std_pdno(self) -> &'a str { self.0.text(46) }
    /// 행사개시일자: exercise opening date (`ecis_opng_dt`).
    #[inline] pub fn ecis_opng_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(47) }
    /// 행사종료일자: exercise end date (`ecis_end_dt`).
    #[inline] pub fn ecis_end_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(48) }
    /// 채권매출방법코드: bond sales method code (`bond_rvnu_mthd_cd`).
    #[inline] pub fn bond_rvnu_mthd_cd(self) -> &'a str { self.0.text(49) }
    /// 조작직원번호 (`oprt_stfno`).
    #[inline] pub fn oprt_stfno(self) -> &'a str { self.0.text(50) }
    /// 조작직원명 (`oprt_stff_name`).
    #[inline] pub fn oprt_stff_name(self) -> &'a str { self.0.text(51) }
    /// 직전이자지급요일: previous interest payment weekday (`rgbf_int_dfrm_wday`).
    #[inline] pub fn rgbf_int_dfrm_wday(self) -> &'a str { self.0.text(52) }
    /// 차기이자지급요일: next-term interest payment weekday (`nxtm_int_dfrm_wday`).
    #[inline] pub fn nxtm_int_dfrm_wday(self) -> &'a str { self.0.text(53) }
    /// 한국신용평가신용등급내용: KIS rating credit rating content (`kis_crdt_grad_text`).
    #[inline] pub fn kis_crdt_grad_text(self) -> &'a str { self.0.text(54) }
    /// 한국채권평가신용등급내용 (`kbp_crdt_grad_text`).
    #[inline] pub fn kbp_crdt_grad_text(self) -> &'a str { self.0.text(55) }
    /// 한국신용정보신용등급내용 (`nice_crdt_grad_text`).
    #[inline] pub fn nice_crdt_grad_text(self) -> &'a str { self.0.text(56) }
    /// 에프앤자산평가신용등급내용 (`fnp_crdt_grad_text`).
    #[inline] pub fn fnp_crdt_grad_text(self) -> &'a str { self.0.text(57) }
    /// 예탁가능여부: deposited possible flag Y/N (`dpsi_psbl_yn`).
    #[inline] pub fn dpsi_psbl_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(58) }
    /// 원리금이자계산단가: principal and interest interest calculation unit price (`pnia_int_calc_unpr`).
    #[inline] pub fn pnia_int_calc_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(59) }
    /// 물가지수채권여부 (`prcm_idx_bond_yn`).
    #[inline] pub fn prcm_idx_bond_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(60) }
    /// 만기연장분할상환횟수: maturity extension split repayment count (`expd_exts_srdp_rcnt`).
    #[inline] pub fn expd_exts_srdp_rcnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(61) }
    /// 만기연장분할상환율: maturity extension split repayment rate (`expd_exts_srdp_rt`).
    #[inline] pub fn expd_exts_srdp_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(62) }
    /// 대출가능여부: loan possible flag Y/N (`loan_psbl_yn`).
    #[inline] pub fn loan_psbl_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(63) }
    /// 보증구분코드 (`grte_dvsn_cd`).
    #[inline] pub fn grte_dvsn_cd(self) -> &'a str { self.0.text(64) }
    /// 선후순위구분코드 (`fnrr_rank_dvsn_cd`).
    #[inline] pub fn fnrr_rank_dvsn_cd(self) -> &'a str { self.0.text(65) }
    /// 한국거래소상장폐지구분코드 (`krx_lstg_abol_dvsn_cd`).
    #[inline] pub fn krx_lstg_abol_dvsn_cd(self) -> &'a str { self.0.text(66) }
    /// 자산유동화구분코드 (`asst_rqdi_dvsn_cd`).
    #[inline] pub fn asst_rqdi_dvsn_cd(self) -> &'a str { self.0.text(67) }
    /// 옵션부사채구분코드 (`opcb_dvsn_cd`).
    #[inline] pub fn opcb_dvsn_cd(self) -> &'a str { self.0.text(68) }
    /// 크라우드펀딩종목여부: crowd-funding issue flag Y/N (`crfd_item_yn`).
    #[inline] pub fn crfd_item_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(69) }
    /// 크라우드펀딩종목제한해지일자 (`crfd_item_rstc_cclc_dt`).
    #[inline] pub fn crfd_item_rstc_cclc_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(70) }
    /// 채권호가단위가격: bond tick size price (`bond_nmpr_unit_pric`).
    #[inline] pub fn bond_nmpr_unit_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(71) }
    /// 투자유의채권구분명: investment caution bond division name (`ivst_heed_bond_dvsn_name`).
    #[inline] pub fn ivst_heed_bond_dvsn_name(self) -> &'a str { self.0.text(72) }
    /// 추가수익율: additional earning rate (`add_erng_rt`).
    #[inline] pub fn add_erng_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(73) }
    /// 추가수익율적용일자: additional earning rate applied date (`add_erng_rt_aply_dt`).
    #[inline] pub fn add_erng_rt_aply_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(74) }
    /// 채권거래정지구분코드: bond trading halt division code (`bond_tr_stop_dvsn_cd`).
    #[inline] pub fn bond_tr_stop_dvsn_cd(self) -> &'a str { self.0.text(75) }
    /// 투자유의채권구분코드: investment caution bond division code (`ivst_heed_bond_dvsn_cd`).
    #[inline] pub fn ivst_heed_bond_dvsn_cd(self) -> &'a str { self.0.text(76) }
    /// 특이조건내용 (`pclr_cndt_text`).
    #[inline] pub fn pclr_cndt_text(self) -> &'a str { self.0.text(77) }
    /// 하이브리드채권여부 (`hbbd_yn`).
    #[inline] pub fn hbbd_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(78) }
    /// 조건부자본증권유형코드: conditional capital securities type code (`cdtl_cptl_scty_type_cd`).
    #[inline] pub fn cdtl_cptl_scty_type_cd(self) -> &'a str { self.0.text(79) }
    /// 전자증권여부: electronic security flag Y/N (`elec_scty_yn`).
    #[inline] pub fn elec_scty_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(80) }
    /// 1차콜옵션행사개시일자 (`sq1_clop_ecis_opng_dt`).
    #[inline] pub fn sq1_clop_ecis_opng_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(81) }
    /// 최초등록직원번호: first registered staff number (`frst_erlm_stfno`).
    #[inline] pub fn frst_erlm_stfno(self) -> &'a str { self.0.text(82) }
    /// 최초등록일자 (`frst_erlm_dt`).
    #[inline] pub fn frst_erlm_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(83) }
    /// 최초등록시각: first registered time (`frst_erlm_tmd`).
    #[inline] pub fn frst_erlm_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(84) }
    /// 전문수신상세일시 (`tlg_rcvg_dtl_dtime`).
    #[inline] pub fn tlg_rcvg_dtl_dtime(self) -> &'a str { self.0.text(85) }
}

