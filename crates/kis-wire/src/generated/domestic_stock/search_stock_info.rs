//! `search-stock-info` 주식기본조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식기본조회: `GET /uapi/domestic-stock/v1/quotations/search-stock-info`.
#[derive(Clone, Copy, Debug)]
pub struct SearchStockInfo;

impl Call for SearchStockInfo {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = SearchStockInfoRequest;
    type Response = SearchStockInfoResponse;
}

impl ReadCall for SearchStockInfo {}

const REQUEST: Schema = Schema(&[
    Field::new("PRDT_TYPE_CD", "상품유형코드", "product type code", Kind::Code).at_most(3).required(),
    Field::new("PDNO", "상품번호", "product no. (issue code)", Kind::Text).at_most(12).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("pdno", "상품번호", "product no. (issue code)", Kind::Text).at_most(12),
    Field::new("prdt_type_cd", "상품유형코드", "product type code", Kind::Code).at_most(3),
    Field::new("mket_id_cd", "시장ID코드", "market id code", Kind::Code),
    Field::new("scty_grp_id_cd", "증권그룹ID코드", "securities group id code", Kind::Code),
    Field::new("excg_dvsn_cd", "거래소구분코드", "exchange division code", Kind::Code).at_most(2),
    Field::new("setl_mmdd", "결산월일", "fiscal month day", Kind::Text),
    Field::new("lstg_stqt", "상장주수", "listed shares", Kind::Decimal),
    Field::new("lstg_cptl_amt", "상장자본금액", "listed capital amount", Kind::Decimal),
    Field::new("cpta", "자본금", "capital", Kind::Decimal),
    Field::new("papr", "액면가", "face value", Kind::Decimal),
    Field::new("issu_pric", "발행가격", "issue price", Kind::Decimal),
    Field::new("kospi200_item_yn", "코스피200종목여부", "", Kind::Flag),
    Field::new("scts_mket_lstg_dt", "유가증권시장상장일자", "securities market listing date", Kind::Date),
    Field::new("scts_mket_lstg_abol_dt", "유가증권시장상장폐지일자", "security market delisting date", Kind::Date),
    Field::new("kosdaq_mket_lstg_dt", "코스닥시장상장일자", "", Kind::Date),
    Field::new("kosdaq_mket_lstg_abol_dt", "코스닥시장상장폐지일자", "", Kind::Date),
    Field::new("frbd_mket_lstg_dt", "프리보드시장상장일자", "", Kind::Date),
    Field::new("frbd_mket_lstg_abol_dt", "프리보드시장상장폐지일자", "", Kind::Date),
    Field::new("reits_kind_cd", "리츠종류코드", "", Kind::Code),
    Field::new("etf_dvsn_cd", "ETF구분코드", "etf division code", Kind::Code),
    Field::new("oilf_fund_yn", "유전펀드여부", "", Kind::Flag),
    Field::new("idx_bztp_lcls_cd", "지수업종대분류코드", "index business type large class code", Kind::Code),
    Field::new("idx_bztp_mcls_cd", "지수업종중분류코드", "index business type mid-class code", Kind::Code),
    Field::new("idx_bztp_scls_cd", "지수업종소분류코드", "index business type small class code", Kind::Code),
    Field::new("stck_kind_cd", "주식종류코드", "stock kind code", Kind::Code),
    Field::new("mfnd_opng_dt", "뮤추얼펀드개시일자", "", Kind::Date),
    Field::new("mfnd_end_dt", "뮤추얼펀드종료일자", "", Kind::Date),
    Field::new("dpsi_erlm_cncl_dt", "예탁등록취소일자", "deposited registered cancel date", Kind::Date),
    Field::new("etf_cu_qty", "ETFCU수량", "ETFCU qty", Kind::Shares),
    Field::new("prdt_name", "상품명", "product name", Kind::Text).at_most(60),
    Field::new("prdt_name120", "상품명120", "product name 120", Kind::Text),
    Field::new("prdt_abrv_name", "상품약어명", "product abbreviated name", Kind::Text),
    Field::new("std_pdno", "표준상품번호", "standard product no. (issue code)", Kind::Text),
    Field::new("prdt_eng_name", "상품영문명", "product English name", Kind::Text),
    Field::new("prdt_eng_name120", "상품영문명120", "product English name 120", Kind::Text),
    Field::new("prdt_eng_abrv_name", "상품영문약어명", "product English abbreviated name", Kind::Text),
    Field::new("dpsi_aptm_erlm_yn", "예탁지정등록여부", "deposited designated registered flag Y/N", Kind::Flag),
    Field::new("etf_txtn_type_cd", "ETF과세유형코드", "ETF taxation type code", Kind::Code),
    Field::new("etf_type_cd", "ETF유형코드", "etf type code", Kind::Code),
    Field::new("lstg_abol_dt", "상장폐지일자", "delisting date", Kind::Date),
    Field::new("nwst_odst_dvsn_cd", "신주구주구분코드", "", Kind::Code),
    Field::new("sbst_pric", "대용가격", "substitute price", Kind::Decimal).at_most(19),
    Field::new("thco_sbst_pric", "당사대용가격", "the firm substitute price", Kind::Decimal),
    Field::new("thco_sbst_pric_chng_dt", "당사대용가격변경일자", "the firm substitute price change date", Kind::Date),
    Field::new("tr_stop_yn", "거래정지여부", "trading halt flag Y/N", Kind::Flag),
    Field::new("admn_item_yn", "관리종목여부", "managed issue issue Y/N", Kind::Flag),
    Field::new("thdt_clpr", "당일종가", "today close", Kind::Decimal),
    Field::new("bfdy_clpr", "전일종가", "prev-day close", Kind::Decimal),
    Field::new("clpr_chng_dt", "종가변경일자", "close price change date", Kind::Date),
    Field::new("std_idst_clsf_cd", "표준산업분류코드", "", Kind::Code),
    Field::new("std_idst_clsf_cd_name", "표준산업분류코드명", "", Kind::Text),
    Field::new("idx_bztp_lcls_cd_name", "지수업종대분류코드명", "index business type large class code name", Kind::Text),
    Field::new("idx_bztp_mcls_cd_name", "지수업종중분류코드명", "index business type mid-class code name", Kind::Text),
    Field::new("idx_bztp_scls_cd_name", "지수업종소분류코드명", "index business type small class code name", Kind::Text),
    Field::new("ocr_no", "OCR번호", "OCR number", Kind::Text),
    Field::new("crfd_item_yn", "크라우드펀딩종목여부", "crowd-funding issue flag Y/N", Kind::Flag),
    Field::new("elec_scty_yn", "전자증권여부", "electronic security flag Y/N", Kind::Flag),
    Field::new("issu_istt_cd", "발행기관코드", "issue institution code", Kind::Code),
    Field::new("etf_chas_erng_rt_dbnb", "ETF추적수익율배수", "ETF tracking earning rate multiple", Kind::Decimal),
    Field::new("etf_etn_ivst_heed_item_yn", "ETFETN투자유의종목여부", "ETFETN investment caution issue flag Y/N", Kind::Flag),
    Field::new("stln_int_rt_dvsn_cd", "대주이자율구분코드", "stock loan interest rate division code", Kind::Code),
    Field::new("frnr_psnl_lmt_rt", "외국인개인한도비율", "foreigner individual limit ratio", Kind::Ratio),
    Field::new("lstg_rqsr_issu_istt_cd", "상장신청인발행기관코드", "", Kind::Code),
    Field::new("lstg_rqsr_item_cd", "상장신청인종목코드", "", Kind::Code),
    Field::new("trst_istt_issu_istt_cd", "신탁기관발행기관코드", "trust institution issue institution code", Kind::Code),
    Field::new("cptt_trad_tr_psbl_yn", "NXT 거래종목여부", "competition (ATS) trade trading possible Y/N", Kind::Flag),
    Field::new("nxt_tr_stop_yn", "NXT 거래정지여부", "NXT trading halt flag Y/N", Kind::Flag),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "search_stock_info",
    title: "주식기본조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/search-stock-info",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTPF1002R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchStockInfoRequest(Cells);

crate::schema::request_type!(SearchStockInfoRequest, DESCRIPTION);

impl SearchStockInfoRequest {
    /// Sets 상품유형코드: product type code (`PRDT_TYPE_CD`).
    #[must_use] #[inline] pub fn prdt_type_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 상품번호: product no. (issue code) (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchStockInfoResponse(Answer);

crate::schema::response_type!(SearchStockInfoResponse, DESCRIPTION);

impl SearchStockInfoResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<SearchStockInfoOutput<'_>> { self.0.row(0).map(SearchStockInfoOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct SearchStockInfoOutput<'a>(&'a Cells);

impl<'a> SearchStockInfoOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 상품번호: product no. (issue code) (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(0) }
    /// 상품유형코드: product type code (`prdt_type_cd`).
    #[inline] pub fn prdt_type_cd(self) -> &'a str { self.0.text(1) }
    /// 시장ID코드: market id code (`mket_id_cd`).
    #[inline] pub fn mket_id_cd(self) -> &'a str { self.0.text(2) }
    /// 증권그룹ID코드: securities group id code (`scty_grp_id_cd`).
    #[inline] pub fn scty_grp_id_cd(self) -> &'a str { self.0.text(3) }
    /// 거래소구분코드: exchange division code (`excg_dvsn_cd`).
    #[inline] pub fn excg_dvsn_cd(self) -> &'a str { self.0.text(4) }
    /// 결산월일: fiscal month day (`setl_mmdd`).
    #[inline] pub fn setl_mmdd(self) -> &'a str { self.0.text(5) }
    /// 상장주수: listed shares (`lstg_stqt`).
    #[inline] pub fn lstg_stqt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 상장자본금액: listed capital amount (`lstg_cptl_amt`).
    #[inline] pub fn lstg_cptl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 자본금: capital (`cpta`).
    #[inline] pub fn cpta(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 액면가: face value (`papr`).
    #[inline] pub fn papr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 발행가격: issue price (`issu_pric`).
    #[inline] pub fn issu_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 코스피200종목여부 (`kospi200_item_yn`).
    #[inline] pub fn kospi200_item_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(11) }
    /// 유가증권시장상장일자: securities market listing date (`scts_mket_lstg_dt`).
    #[inline] pub fn scts_mket_lstg_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(12) }
    /// 유가증권시장상장폐지일자: security market delisting date (`scts_mket_lstg_abol_dt`).
    #[inline] pub fn scts_mket_lstg_abol_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(13) }
    /// 코스닥시장상장일자 (`kosdaq_mket_lstg_dt`).
    #[inline] pub fn kosdaq_mket_lstg_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(14) }
    /// 코스닥시장상장폐지일자 (`kosdaq_mket_lstg_abol_dt`).
    #[inline] pub fn kosdaq_mket_lstg_abol_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(15) }
    /// 프리보드시장상장일자 (`frbd_mket_lstg_dt`).
    #[inline] pub fn frbd_mket_lstg_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(16) }
    /// 프리보드시장상장폐지일자 (`frbd_mket_lstg_abol_dt`).
    #[inline] pub fn frbd_mket_lstg_abol_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(17) }
    /// 리츠종류코드 (`reits_kind_cd`).
    #[inline] pub fn reits_kind_cd(self) -> &'a str { self.0.text(18) }
    /// ETF구분코드: etf division code (`etf_dvsn_cd`).
    #[inline] pub fn etf_dvsn_cd(self) -> &'a str { self.0.text(19) }
    /// 유전펀드여부 (`oilf_fund_yn`).
    #[inline] pub fn oilf_fund_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(20) }
    /// 지수업종대분류코드: index business type large class code (`idx_bztp_lcls_cd`).
    #[inline] pub fn idx_bztp_lcls_cd(self) -> &'a str { self.0.text(21) }
    /// 지수업종중분류코드: index business type mid-class code (`idx_bztp_mcls_cd`).
    #[inline] pub fn idx_bztp_mcls_cd(self) -> &'a str { self.0.text(22) }
    /// 지수업종소분류코드: index business type small class code (`idx_bztp_scls_cd`).
    #[inline] pub fn idx_bztp_scls_cd(self) -> &'a str { self.0.text(23) }
    /// 주식종류코드: stock kind code (`stck_kind_cd`).
    #[inline] pub fn stck_kind_cd(self) -> &'a str { self.0.text(24) }
    /// 뮤추얼펀드개시일자 (`mfnd_opng_dt`).
    #[inline] pub fn mfnd_opng_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(25) }
    /// 뮤추얼펀드종료일자 (`mfnd_end_dt`).
    #[inline] pub fn mfnd_end_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(26) }
    /// 예탁등록취소일자: deposited registered cancel date (`dpsi_erlm_cncl_dt`).
    #[inline] pub fn dpsi_erlm_cncl_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(27) }
    /// ETFCU수량: ETFCU qty (`etf_cu_qty`).
    #[inline] pub fn etf_cu_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(28) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(29) }
    /// 상품명120: product name 120 (`prdt_name120`).
    #[inline] pub fn prdt_name120(self) -> &'a str { self.0.text(30) }
    /// 상품약어명: product abbreviated name (`prdt_abrv_name`).
    #[inline] pub fn prdt_abrv_name(self) -> &'a str { self.0.text(31) }
    /// 표준상품번호: standard product no. (issue code) (`std_pdno`).
    #[inline] pub fn std_pdno(self) -> &'a str { self.0.text(32) }
    /// 상품영문명: product English name (`prdt_eng_name`).
    #[inline] pub fn prdt_eng_name(self) -> &'a str { self.0.text(33) }
    /// 상품영문명120: product English name 120 (`prdt_eng_name120`).
    #[inline] pub fn prdt_eng_name120(self) -> &'a str { self.0.text(34) }
    /// 상품영문약어명: product English abbreviated name (`prdt_eng_abrv_name`).
    #[inline] pub fn prdt_eng_abrv_name(self) -> &'a str { self.0.text(35) }
    /// 예탁지정등록여부: deposited designated registered flag Y/N (`dpsi_aptm_erlm_yn`).
    #[inline] pub fn dpsi_aptm_erlm_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(36) }
    /// ETF과세유형코드: ETF taxation type code (`etf_txtn_type_cd`).
    #[inline] pub fn etf_txtn_type_cd(self) -> &'a str { self.0.text(37) }
    /// ETF유형코드: etf type code (`etf_type_cd`).
    #[inline] pub fn etf_type_cd(self) -> &'a str { self.0.text(38) }
    /// 상장폐지일자: delisting date (`lstg_abol_dt`).
    #[inline] pub fn lstg_abol_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(39) }
    /// 신주구주구분코드 (`nwst_odst_dvsn_cd`).
    #[inline] pub fn nwst_odst_dvsn_cd(self) -> &'a str { self.0.text(40) }
    /// 대용가격: substitute price (`sbst_pric`).
    #[inline] pub fn sbst_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(41) }
    /// 당사대용가격: the firm substitute price (`thco_sbst_pric`).
    #[inline] pub fn thco_sbst_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(42) }
    /// 당사대용가격변경일자: the firm substitute price change date (`thco_sbst_pric_chng_dt`).
    #[inline] pub fn thco_sbst_pric_chng_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(43) }
    /// 거래정지여부: trading halt flag Y/N (`tr_stop_yn`).
    #[inline] pub fn tr_stop_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(44) }
    /// 관리종목여부: managed issue issue Y/N (`admn_item_yn`).
    #[inline] pub fn admn_item_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(45) }
    /// 당일종가: today close (`thdt_clpr`).
    #[inline] pub fn thdt_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(46) }
    /// 전일종가: prev-day close (`bfdy_clpr`).
    #[inline] pub fn bfdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(47) }
    /// 종가변경일자: close price change date (`clpr_chng_dt`).
    #[inline] pub fn clpr_chng_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(48) }
    /// 표준산업분류코드 (`std_idst_clsf_cd`).
    #[inline] pub fn std_idst_clsf_cd(self) -> &'a str { self.0.text(49) }
    /// 표준산업분류코드명 (`std_idst_clsf_cd_name`).
    #[inline] pub fn std_idst_clsf_cd_name(self) -> &'a str { self.0.text(50) }
    /// 지수업종대분류코드명: index business type large class code name (`idx_bztp_lcls_cd_name`).
    #[inline] pub fn idx_bztp_lcls_cd_name(self) -> &'a str { self.0.text(51) }
    /// 지수업종중분류코드명: index business type mid-class code name (`idx_bztp_mcls_cd_name`).
    #[inline] pub fn idx_bztp_mcls_cd_name(self) -> &'a str { self.0.text(52) }
    /// 지수업종소분류코드명: index business type small class code name (`idx_bztp_scls_cd_name`).
    #[inline] pub fn idx_bztp_scls_cd_name(self) -> &'a str { self.0.text(53) }
    /// OCR번호: OCR number (`ocr_no`).
    #[inline] pub fn ocr_no(self) -> &'a str { self.0.text(54) }
    /// 크라우드펀딩종목여부: crowd-funding issue flag Y/N (`crfd_item_yn`).
    #[inline] pub fn crfd_item_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(55) }
    /// 전자증권여부: electronic security flag Y/N (`elec_scty_yn`).
    #[inline] pub fn elec_scty_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(56) }
    /// 발행기관코드: issue institution code (`issu_istt_cd`).
    #[inline] pub fn issu_istt_cd(self) -> &'a str { self.0.text(57) }
    /// ETF추적수익율배수: ETF tracking earning rate multiple (`etf_chas_erng_rt_dbnb`).
    #[inline] pub fn etf_chas_erng_rt_dbnb(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(58) }
    /// ETFETN투자유의종목여부: ETFETN investment caution issue flag Y/N (`etf_etn_ivst_heed_item_yn`).
    #[inline] pub fn etf_etn_ivst_heed_item_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(59) }
    /// 대주이자율구분코드: stock loan interest rate division code (`stln_int_rt_dvsn_cd`).
    #[inline] pub fn stln_int_rt_dvsn_cd(self) -> &'a str { self.0.text(60) }
    /// 외국인개인한도비율: foreigner individual limit ratio (`frnr_psnl_lmt_rt`).
    #[inline] pub fn frnr_psnl_lmt_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(61) }
    /// 상장신청인발행기관코드 (`lstg_rqsr_issu_istt_cd`).
    #[inline] pub fn lstg_rqsr_issu_istt_cd(self) -> &'a str { self.0.text(62) }
    /// 상장신청인종목코드 (`lstg_rqsr_item_cd`).
    #[inline] pub fn lstg_rqsr_item_cd(self) -> &'a str { self.0.text(63) }
    /// 신탁기관발행기관코드: trust institution issue institution code (`trst_istt_issu_istt_cd`).
    #[inline] pub fn trst_istt_issu_istt_cd(self) -> &'a str { self.0.text(64) }
    /// NXT 거래종목여부: competition (ATS) trade trading possible Y/N (`cptt_trad_tr_psbl_yn`).
    #[inline] pub fn cptt_trad_tr_psbl_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(65) }
    /// NXT 거래정지여부: NXT trading halt flag Y/N (`nxt_tr_stop_yn`).
    #[inline] pub fn nxt_tr_stop_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(66) }
}

