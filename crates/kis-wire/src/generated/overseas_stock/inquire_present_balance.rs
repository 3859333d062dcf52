//! `inquire-present-balance` 해외주식 체결기준현재잔고: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 체결기준현재잔고: `GET /uapi/overseas-stock/v1/trading/inquire-present-balance`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePresentBalance;

impl Call for InquirePresentBalance {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePresentBalanceRequest;
    type Response = InquirePresentBalanceResponse;
}

impl ReadCall for InquirePresentBalance {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account no. (first 8)", Kind::Text).at_most(8).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).at_most(2).required(),
    Field::new("WCRC_FRCR_DVSN_CD", "원화외화구분코드", "(KRW converted) foreign currency division code", Kind::Code).required(),
    Field::new("NATN_CD", "국가코드", "country code", Kind::Code).required(),
    Field::new("TR_MKET_CD", "거래시장코드", "trading market code", Kind::Code).required(),
    Field::new("INQR_DVSN_CD", "조회구분코드", "inquiry division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("cblc_qty13", "잔고수량13", "balance qty 13", Kind::Decimal),
    Field::new("thdt_buy_ccld_qty1", "당일매수체결수량1", "today buy execution qty 1", Kind::Decimal),
    Field::new("thdt_sll_ccld_qty1", "당일매도체결수량1", "today sell execution qty 1", Kind::Decimal),
    Field::new("ccld_qty_smtl1", "체결수량합계1", "execution qty sum 1", Kind::Decimal),
    Field::new("ord_psbl_qty1", "주문가능수량1", "orderable qty 1", Kind::Decimal),
    Field::new("frcr_pchs_amt", "외화매입금액", "foreign currency purchase amount", Kind::Decimal),
    Field::new("frcr_evlu_amt2", "외화평가금액2", "foreign currency valuation amount 2", Kind::Decimal),
    Field::new("evlu_pfls_amt2", "평가손익금액2", "valuation profit/loss amount 2", Kind::Decimal),
    Field::new("evlu_pfls_rt1", "평가손익율1", "valuation profit/loss rate 1", Kind::Ratio),
    Field::new("pdno", "상품번호", "product no. (issue code)", Kind::Text).at_most(12),
    Field::new("bass_exrt", "기준환율", "base exchange rate", Kind::Ratio),
    Field::new("buy_crcy_cd", "매수통화코드", "buy currency code", Kind::Code),
    Field::new("ovrs_now_pric1", "해외현재가격1", "overseas current price 1", Kind::Decimal),
    Field::new("avg_unpr3", "평균단가3", "average unit price 3", Kind::Decimal),
    Field::new("tr_mket_name", "거래시장명", "trading market name", Kind::Text),
    Field::new("natn_kor_name", "국가한글명", "country Korean name", Kind::Text),
    Field::new("pchs_rmnd_wcrc_amt", "매입잔액원화금액", "purchase remainder (KRW converted) amount", Kind::Decimal),
    Field::new("thdt_buy_ccld_frcr_amt", "당일매수체결외화금액", "today buy execution foreign currency amount", Kind::Decimal),
    Field::new("thdt_sll_ccld_frcr_amt", "당일매도체결외화금액", "today sell execution foreign currency amount", Kind::Decimal),
    Field::new("unit_amt", "단위금액", "unit amount", Kind::Decimal),
    Field::new("std_pdno", "표준상품번호", "standard product no. (issue code)", Kind::Text),
    Field::new("prdt_type_cd", "상품유형코드", "product type code", Kind::Code).at_most(3),
    Field::new("scts_dvsn_name", "유가증권구분명", "security division name", Kind::Text),
    Field::new("loan_rmnd", "대출잔액", "loan remainder", Kind::Decimal),
    Field::new("loan_dt", "대출일자", "loan date", Kind::Date).at_most(8),
    Field::new("loan_expd_dt", "대출만기일자", "loan expiry date", Kind::Date),
    Field::new("ovrs_excg_cd", "해외거래소코드", "overseas exchange code", Kind::Code),
    Field::new("item_lnkg_excg_cd", "종목연동거래소코드", "issue linked exchange code", Kind::Code),
    Field::new("crcy_cd", "통화코드", "currency code", Kind::Code),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("crcy_cd", "통화코드", "currency code", Kind::Code),
    Field::new("crcy_cd_name", "통화코드명", "currency code name", Kind::Text),
    Field::new("frcr_buy_amt_smtl", "외화매수금액합계", "foreign currency buy amount sum", Kind::Decimal),
    Field::new("frcr_sll_amt_smtl", "외화매도금액합계", "foreign currency sell amount sum", Kind::Decimal),
    Field::new("frcr_dncl_amt_2", "외화예수금액2", "foreign currency deposit amount 2", Kind::Decimal),
    Field::new("frst_bltn_exrt", "최초고시환율", "first posted exchange rate", Kind::Ratio),
    Field::new("frcr_buy_mgn_amt", "외화매수증거금액", "foreign currency buy margin amount", Kind::Decimal),
    Field::new("frcr_etc_mgna", "외화기타증거금", "foreign currency other margin", Kind::Decimal),
    Field::new("frcr_drwg_psbl_amt_1", "외화출금가능금액1", "foreign currency withdrawal possible amount 1", Kind::Decimal),
    Field::new("frcr_evlu_amt2", "출금가능원화금액", "foreign currency valuation amount 2", Kind::Decimal),
    Field::new("acpl_cstd_crcy_yn", "현지보관통화여부", "local custody currency Y/N", Kind::Flag),
    Field::new("nxdy_frcr_drwg_psbl_amt", "익일외화출금가능금액", "D+1 foreign currency withdrawal possible amount", Kind::Decimal),
]);

const OUTPUT3: Schema = Schema(&[
    Field::new("pchs_amt_smtl", "매입금액합계", "purchase amount sum", Kind::Decimal),
    Field::new("evlu_amt_smtl", "평가금액합계", "valuation amount sum", Kind::Decimal),
    Field::new("evlu_pfls_amt_smtl", "평가손익금액합계", "valuation profit/loss amount sum", Kind::Decimal),
    Field::new("dncl_amt", "예수금액", "deposit amount", Kind::Decimal),
    Field::new("cma_evlu_amt", "CMA평가금액", "CMA valuation amount", Kind::Decimal),
    Field::new("tot_dncl_amt", "총예수금액", "total deposit amount", Kind::Decimal),
    Field::new("etc_mgna", "기타증거금", "other margin", Kind::Decimal),
    Field::new("wdrw_psbl_tot_amt", "인출가능총금액", "withdrawal possible total amount", Kind::Decimal),
    Field::new("frcr_evlu_tota", "외화평가총액", "foreign currency valuation total amount", Kind::Decimal),
    Field::new("evlu_erng_rt1", "평가수익율1", "valuation earning rate 1", Kind::Ratio),
    Field::new("pchs_amt_smtl_amt", "매입금액합계금액", "purchase amount sum amount", Kind::Decimal),
    Field::new("evlu_amt_smtl_amt", "평가금액합계금액", "valuation amount sum amount", Kind::Decimal),
    Field::new("tot_evlu_pfls_amt", "총평가손익금액", "total valuation profit/loss amount", Kind::Decimal),
    Field::new("tot_asst_amt", "총자산금액", "total asset amount", Kind::Decimal),
    Field::new("buy_mgn_amt", "매수증거금액", "buy margin amount", Kind::Decimal),
    Field::new("mgna_tota", "증거금총액", "margin total amount", Kind::Decimal),
    Field::new("frcr_use_psbl_amt", "외화사용가능금액", "foreign currency used possible amount", Kind::Decimal),
    Field::new("ustl_sll_amt_smtl", "미결제매도금액합계", "unsettled sell amount sum", Kind::Decimal),
    Field::new("ustl_buy_amt_smtl", "미결제매수금액합계", "open interest buy amount sum", Kind::Decimal),
    Field::new("tot_frcr_cblc_smtl", "총외화잔고합계", "total foreign currency balance sum", Kind::Decimal),
    Field::new("tot_loan_amt", "총대출금액", "total loan amount", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "inquire_present_balance",
    title: "해외주식 체결기준현재잔고",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/inquire-present-balance",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("CTRP6504R", "VTRP6504R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }, Group { name: "output3", is_list: false, fields: OUTPUT3 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePresentBalanceRequest(Cells);

crate::schema::request_type!(InquirePresentBalanceRequest, DESCRIPTION);

impl InquirePresentBalanceRequest {
    /// Sets 종합계좌번호: account no. (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 원화외화구분코드: (KRW converted) foreign currency division code (`WCRC_FRCR_DVSN_CD`).
    #[must_use] #[inline] pub fn wcrc_frcr_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 국가코드: country code (`NATN_CD`).
    #[must_use] #[inline] pub fn natn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 거래시장코드: trading market code (`TR_MKET_CD`).
    #[must_use] #[inline] pub fn tr_mket_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 조회구분코드: inquiry division code (`INQR_DVSN_CD`).
    #[must_use] #[inline] pub fn inqr_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePresentBalanceResponse(Answer);

crate::schema::response_type!(InquirePresentBalanceResponse, DESCRIPTION);

impl InquirePresentBalanceResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InquirePresentBalanceOutput1<'_>> { self.0.rows(0).iter().map(InquirePresentBalanceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquirePresentBalanceOutput2<'_>> { self.0.rows(1).iter().map(InquirePresentBalanceOutput2) }
    /// Returns `output3`; `None` where it was not answered.
    pub fn output3(&self) -> Option<InquirePresentBalanceOutput3<'_>> { self.0.row(2).map(InquirePresentBalanceOutput3) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePresentBalanceOutput1<'a>(&'a Cells);

impl<'a> InquirePresentBalanceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(0) }
    /// 잔고수량13: balance qty 13 (`cblc_qty13`).
    #[inline] pub fn cblc_qty13(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 당일매수체결수량1: today buy execution qty 1 (`thdt_buy_ccld_qty1`).
    #[inline] pub fn thdt_buy_ccld_qty1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 당일매도체결수량1: today sell execution qty 1 (`thdt_sll_ccld_qty1`).
    #[inline] pub fn thdt_sll_ccld_qty1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 체결수량합계1: execution qty sum 1 (`ccld_qty_smtl1`).
    #[inline] pub fn ccld_qty_smtl1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 주문가능수량1: orderable qty 1 (`ord_psbl_qty1`).
    #[inline] pub fn ord_psbl_qty1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 외화매입금액: foreign currency purchase amount (`frcr_pchs_amt`).
    #[inline] pub fn frcr_pchs_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 외화평가금액2: foreign currency valuation amount 2 (`frcr_evlu_amt2`).
    #[inline] pub fn frcr_evlu_amt2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 평가손익금액2: valuation profit/loss amount 2 (`evlu_pfls_amt2`).
    #[inline] pub fn evlu_pfls_amt2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 평가손익율1: valuation profit/loss rate 1 (`evlu_pfls_rt1`).
    #[inline] pub fn evlu_pfls_rt1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 상품번호: product no. (issue code) (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(10) }
    /// 기준환율: base exchange rate (`bass_exrt`).
    #[inline] pub fn bass_exrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 매수통화코드: buy currency code (`buy_crcy_cd`).
    #[inline] pub fn buy_crcy_cd(self) -> &'a str { self.0.text(12) }
    /// 해외현재가격1: overseas current price 1 (`ovrs_now_pric1`).
    #[inline] pub fn ovrs_now_pric1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 평균단가3: average unit price 3 (`avg_unpr3`).
    #[inline] pub fn avg_unpr3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 거래시장명: trading market name (`tr_mket_name`).
    #[inline] pub fn tr_mket_name(self) -> &'a str { self.0.text(15) }
    /// 국가한글명: country Korean name (`natn_kor_name`).
    #[inline] pub fn natn_kor_name(self) -> &'a str { self.0.text(16) }
    /// 매입잔액원화금액: purchase remainder (KRW converted) amount (`pchs_rmnd_wcrc_amt`).
    #[inline] pub fn pchs_rmnd_wcrc_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 당일매수체결외화금액: today buy execution foreign currency amount (`thdt_buy_ccld_frcr_amt`).
    #[inline] pub fn thdt_buy_ccld_frcr_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 당일매도체결외화금액: today sell execution foreign currency amount (`thdt_sll_ccld_frcr_amt`).
    #[inline] pub fn thdt_sll_ccld_frcr_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 단위금액: unit amount (`unit_amt`).
    #[inline] pub fn unit_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 표준상품번호: standard product no. (issue code) (`std_pdno`).
    #[inline] pub fn std_pdno(self) -> &'a str { self.0.text(21) }
    /// 상품유형코드: product type code (`prdt_type_cd`).
    #[inline] pub fn prdt_type_cd(self) -> &'a str { self.0.text(22) }
    /// 유가증권구분명: security division name (`scts_dvsn_name`).
    #[inline] pub fn scts_dvsn_name(self) -> &'a str { self.0.text(23) }
    /// 대출잔액: loan remainder (`loan_rmnd`).
    #[inline] pub fn loan_rmnd(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 대출일자: loan date (`loan_dt`).
    #[inline] pub fn loan_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(25) }
    /// 대출만기일자: loan expiry date (`loan_expd_dt`).
    #[inline] pub fn loan_expd_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(26) }
    /// 해외거래소코드: overseas exchange code (`ovrs_excg_cd`).
    #[inline] pub fn ovrs_excg_cd(self) -> &'a str { self.0.text(27) }
    /// 종목연동거래소코드: issue linked exchange code (`item_lnkg_excg_cd`).
    #[inline] pub fn item_lnkg_excg_cd(self) -> &'a str { self.0.text(28) }
    /// 통화코드: currency code (`crcy_cd`).
    #[inline] pub fn crcy_cd(self) -> &'a str { self.0.text(29) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePresentBalanceOutput2<'a>(&'a Cells);

impl<'a> InquirePresentBalanceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 통화코드: currency code (`crcy_cd`).
    #[inline] pub fn crcy_cd(self) -> &'a str { self.0.text(0) }
    /// 통화코드명: currency code name (`crcy_cd_name`).
    #[inline] pub fn crcy_cd_name(self) -> &'a str { self.0.text(1) }
    /// 외화매수금액합계: foreign currency buy amount sum (`frcr_buy_amt_smtl`).
    #[inline] pub fn frcr_buy_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 외화매도금액합계: foreign currency sell amount sum (`frcr_sll_amt_smtl`).
    #[inline] pub fn frcr_sll_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 외화예수금액2: foreign currency deposit amount 2 (`frcr_dncl_amt_2`).
    #[inline] pub fn frcr_dncl_amt_2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 최초고시환율: first posted exchange rate (`frst_bltn_exrt`).
    #[inline] pub fn frst_bltn_exrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 외화매수증거금액: foreign currency buy margin amount (`frcr_buy_mgn_amt`).
    #[inline] pub fn frcr_buy_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 외화기타증거금: foreign currency other margin (`frcr_etc_mgna`).
    #[inline] pub fn frcr_etc_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 외화출금가능금액1: foreign currency withdrawal possible amount 1 (`frcr_drwg_psbl_amt_1`).
    #[inline] pub fn frcr_drwg_psbl_amt_1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 출금가능원화금액: foreign currency valuation amount 2 (`frcr_evlu_amt2`).
    #[inline] pub fn frcr_evlu_amt2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 현지보관통화여부: local custody currency Y/N (`acpl_cstd_crcy_yn`).
    #[inline] pub fn acpl_cstd_crcy_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(10) }
    /// 익일외화출금가능금액: D+1 foreign currency withdrawal possible amount (`nxdy_frcr_drwg_psbl_amt`).
    #[inline] pub fn nxdy_frcr_drwg_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
}

/// One row of `output3`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePresentBalanceOutput3<'a>(&'a Cells);

impl<'a> InquirePresentBalanceOutput3<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 매입금액합계: purchase amount sum (`pchs_amt_smtl`).
    #[inline] pub fn pchs_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 평가금액합계: valuation amount sum (`evlu_amt_smtl`).
    #[inline] pub fn evlu_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 평가손익금액합계: valuation profit/loss amount sum (`evlu_pfls_amt_smtl`).
    #[inline] pub fn evlu_pfls_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 예수금액: deposit amount (`dncl_amt`).
    #[inline] pub fn dncl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// CMA평가금액: CMA valuation amount (`cma_evlu_amt`).
    #[inline] pub fn cma_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 총예수금액: total deposit amount (`tot_dncl_amt`).
    #[inline] pub fn tot_dncl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 기타증거금: other margin (`etc_mgna`).
    #[inline] pub fn etc_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 인출가능총금액: withdrawal possible total amount (`wdrw_psbl_tot_amt`).
    #[inline] pub fn wdrw_psbl_tot_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 외화평가총액: foreign currency valuation total amount (`frcr_evlu_tota`).
    #[inline] pub fn frcr_evlu_tota(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 평가수익율1: valuation earning rate 1 (`evlu_erng_rt1`).
    #[inline] pub fn evlu_erng_rt1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 매입금액합계금액: purchase amount sum amount (`pchs_amt_smtl_amt`).
    #[inline] pub fn pchs_amt_smtl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 평가금액합계금액: valuation amount sum amount (`evlu_amt_smtl_amt`).
    #[inline] pub fn evlu_amt_smtl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 총평가손익금액: total valuation profit/loss amount (`tot_evlu_pfls_amt`).
    #[inline] pub fn tot_evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 총자산금액: total asset amount (`tot_asst_amt`).
    #[inline] pub fn tot_asst_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 매수증거금액: buy margin amount (`buy_mgn_amt`).
    #[inline] pub fn buy_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 증거금총액: margin total amount (`mgna_tota`).
    #[inline] pub fn mgna_tota(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 외화사용가능금액: foreign currency used possible amount (`frcr_use_psbl_amt`).
    #[inline] pub fn frcr_use_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 미결제매도금액합계: unsettled sell amount sum (`ustl_sll_amt_smtl`).
    #[inline] pub fn ustl_sll_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 미결제매수금액합계: open interest buy amount sum (`ustl_buy_amt_smtl`).
    #[inline] pub fn ustl_buy_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 총외화잔고합계: total foreign currency balance sum (`tot_frcr_cblc_smtl`).
    #[inline] pub fn tot_frcr_cblc_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 총대출금액: total loan amount (`tot_loan_amt`).
    #[inline] pub fn tot_loan_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
}

