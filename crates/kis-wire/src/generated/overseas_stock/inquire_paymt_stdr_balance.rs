//! `inquire-paymt-stdr-balance` 해외주식 결제기준잔고: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 결제기준잔고: `GET /uapi/overseas-stock/v1/trading/inquire-paymt-stdr-balance`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePaymtStdrBalance;

impl Call for InquirePaymtStdrBalance {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePaymtStdrBalanceRequest;
    type Response = InquirePaymtStdrBalanceResponse;
}

impl ReadCall for InquirePaymtStdrBalance {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("BASS_DT", "기준일자", "record date", Kind::Date).required(),
    Field::new("WCRC_FRCR_DVSN_CD", "원화외화구분코드", "KRW foreign currency division code", Kind::Code).required(),
    Field::new("INQR_DVSN_CD", "조회구분코드", "inquiry division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("cblc_qty13", "잔고수량13", "balance qty 13", Kind::Decimal),
    Field::new("ord_psbl_qty1", "주문가능수량1", "orderable qty 1", Kind::Decimal),
    Field::new("avg_unpr3", "평균단가3", "average unit price 3", Kind::Decimal),
    Field::new("ovrs_now_pric1", "해외현재가격1", "overseas current price 1", Kind::Decimal),
    Field::new("frcr_pchs_amt", "외화매입금액", "foreign currency purchase amount", Kind::Decimal),
    Field::new("frcr_evlu_amt2", "외화평가금액2", "foreign currency valuation amount 2", Kind::Decimal),
    Field::new("evlu_pfls_amt2", "평가손익금액2", "valuation profit/loss amount 2", Kind::Decimal),
    Field::new("bass_exrt", "기준환율", "base exchange rate", Kind::Ratio),
    Field::new("oprt_dtl_dtime", "조작상세일시", "", Kind::Text),
    Field::new("buy_crcy_cd", "매수통화코드", "buy currency code", Kind::Code),
    Field::new("thdt_sll_ccld_qty1", "당일매도체결수량1", "today sell execution qty 1", Kind::Decimal),
    Field::new("thdt_buy_ccld_qty1", "당일매수체결수량1", "today buy execution qty 1", Kind::Decimal),
    Field::new("evlu_pfls_rt1", "평가손익율1", "valuation profit/loss rate 1", Kind::Ratio),
    Field::new("tr_mket_name", "거래시장명", "trading market name", Kind::Text),
    Field::new("natn_kor_name", "국가한글명", "country Korean name", Kind::Text),
    Field::new("std_pdno", "표준상품번호", "standard product number", Kind::Text),
    Field::new("mgge_qty", "담보수량", "collateral qty", Kind::Decimal),
    Field::new("loan_rmnd", "대출잔액", "loan balance", Kind::Decimal),
    Field::new("prdt_type_cd", "상품유형코드", "product type code", Kind::Code),
    Field::new("ovrs_excg_cd", "해외거래소코드", "overseas exchange code", Kind::Code),
    Field::new("scts_dvsn_name", "유가증권구분명", "security division name", Kind::Text),
    Field::new("ldng_cblc_qty", "대여잔고수량", "lending balance qty", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("crcy_cd", "통화코드", "currency code", Kind::Code),
    Field::new("crcy_cd_name", "통화코드명", "currency code name", Kind::Text),
    Field::new("frcr_dncl_amt_2", "외화예수금액2", "foreign currency deposit amount 2", Kind::Decimal),
    Field::new("frst_bltn_exrt", "최초고시환율", "first posted exchange rate", Kind::Ratio),
    Field::new("frcr_evlu_amt2", "외화평가금액2", "foreign currency valuation amount 2", Kind::Decimal),
]);

const OUTPUT3: Schema = Schema(&[
    Field::new("pchs_amt_smtl_amt", "매입금액합계금액", "purchase amount sum amount", Kind::Decimal),
    Field::new("tot_evlu_pfls_amt", "총평가손익금액", "total valuation profit/loss amount", Kind::Decimal),
    Field::new("evlu_erng_rt1", "평가수익율1", "valuation earning rate 1", Kind::Ratio),
    Field::new("tot_dncl_amt", "총예수금액", "total deposit amount", Kind::Decimal),
    Field::new("wcrc_evlu_amt_smtl", "원화평가금액합계", "KRW valuation amount sum", Kind::Decimal),
    Field::new("tot_asst_amt2", "총자산금액2", "total assets amount 2", Kind::Decimal),
    Field::new("frcr_cblc_wcrc_evlu_amt_smtl", "외화잔고원화평가금액합계", "foreign currency balance KRW valuation amount sum", Kind::Decimal),
    Field::new("tot_loan_amt", "총대출금액", "total loan amount", Kind::Decimal),
    Field::new("tot_ldng_evlu_amt", "총대여평가금액", "total lending valuation amount", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "inquire_paymt_stdr_balance",
    title: "해외주식 결제기준잔고",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/inquire-paymt-stdr-balance",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTRP6010R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }, Group { name: "output3", is_list: false, fields: OUTPUT3 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePaymtStdrBalanceRequest(Cells);

crate::schema::request_type!(InquirePaymtStdrBalanceRequest, DESCRIPTION);

impl InquirePaymtStdrBalanceRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 기준일자: record date (`BASS_DT`).
    #[must_use] #[inline] pub fn bass_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 원화외화구분코드: KRW foreign currency division code (`WCRC_FRCR_DVSN_CD`).
    #[must_use] #[inline] pub fn wcrc_frcr_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 조회구분코드: inquiry division code (`INQR_DVSN_CD`).
    #[must_use] #[inline] pub fn inqr_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePaymtStdrBalanceResponse(Answer);

crate::schema::response_type!(InquirePaymtStdrBalanceResponse, DESCRIPTION);

impl InquirePaymtStdrBalanceResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InquirePaymtStdrBalanceOutput1<'_>> { self.0.rows(0).iter().map(InquirePaymtStdrBalanceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquirePaymtStdrBalanceOutput2<'_>> { self.0.rows(1).iter().map(InquirePaymtStdrBalanceOutput2) }
    /// Returns `output3`; `None` where it was not answered.
    pub fn output3(&self) -> Option<InquirePaymtStdrBalanceOutput3<'_>> { self.0.row(2).map(InquirePaymtStdrBalanceOutput3) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePaymtStdrBalanceOutput1<'a>(&'a Cells);

impl<'a> InquirePaymtStdrBalanceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(0) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(1) }
    /// 잔고수량13: balance qty 13 (`cblc_qty13`).
    #[inline] pub fn cblc_qty13(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 주문가능수량1: orderable qty 1 (`ord_psbl_qty1`).
    #[inline] pub fn ord_psbl_qty1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 평균단가3: average unit price 3 (`avg_unpr3`).
    #[inline] pub fn avg_unpr3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 해외현재가격1: overseas current price 1 (`ovrs_now_pric1`).
    #[inline] pub fn ovrs_now_pric1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 외화매입금액: foreign currency purchase amount (`frcr_pchs_amt`).
    #[inline] pub fn frcr_pchs_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 외화평가금액2: foreign currency valuation amount 2 (`frcr_evlu_amt2`).
    #[inline] pub fn frcr_evlu_amt2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 평가손익금액2: valuation profit/loss amount 2 (`evlu_pfls_amt2`).
    #[inline] pub fn evlu_pfls_amt2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 기준환율: base exchange rate (`bass_exrt`).
    #[inline] pub fn bass_exrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 조작상세일시 (`oprt_dtl_dtime`).
    #[inline] pub fn oprt_dtl_dtime(self) -> &'a str { self.0.text(10) }
    /// 매수통화코드: buy currency code (`buy_crcy_cd`).
    #[inline] pub fn buy_crcy_cd(self) -> &'a str { self.0.text(11) }
    /// 당일매도체결수량1: today sell execution qty 1 (`thdt_sll_ccld_qty1`).
    #[inline] pub fn thdt_sll_ccld_qty1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 당일매수체결수량1: today buy execution qty 1 (`thdt_buy_ccld_qty1`).
    #[inline] pub fn thdt_buy_ccld_qty1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 평가손익율1: valuation profit/loss rate 1 (`evlu_pfls_rt1`).
    #[inline] pub fn evlu_pfls_rt1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 거래시장명: trading market name (`tr_mket_name`).
    #[inline] pub fn tr_mket_name(self) -> &'a str { self.0.text(15) }
    /// 국가한글명: country Korean name (`natn_kor_name`).
    #[inline] pub fn natn_kor_name(self) -> &'a str { self.0.text(16) }
    /// 표준상품번호: standard product number (`std_pdno`).
    #[inline] pub fn std_pdno(self) -> &'a str { self.0.text(17) }
    /// 담보수량: collateral qty (`mgge_qty`).
    #[inline] pub fn mgge_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 대출잔액: loan balance (`loan_rmnd`).
    #[inline] pub fn loan_rmnd(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 상품유형코드: product type code (`prdt_type_cd`).
    #[inline] pub fn prdt_type_cd(self) -> &'a str { self.0.text(20) }
    /// 해외거래소코드: overseas exchange code (`ovrs_excg_cd`).
    #[inline] pub fn ovrs_excg_cd(self) -> &'a str { self.0.text(21) }
    /// 유가증권구분명: security division name (`scts_dvsn_name`).
    #[inline] pub fn scts_dvsn_name(self) -> &'a str { self.0.text(22) }
    /// 대여잔고수량: lending balance qty (`ldng_cblc_qty`).
    #[inline] pub fn ldng_cblc_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePaymtStdrBalanceOutput2<'a>(&'a Cells);

impl<'a> InquirePaymtStdrBalanceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 통화코드: currency code (`crcy_cd`).
    #[inline] pub fn crcy_cd(self) -> &'a str { self.0.text(0) }
    /// 통화코드명: currency code name (`crcy_cd_name`).
    #[inline] pub fn crcy_cd_name(self) -> &'a str { self.0.text(1) }
    /// 외화예수금액2: foreign currency deposit amount 2 (`frcr_dncl_amt_2`).
    #[inline] pub fn frcr_dncl_amt_2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 최초고시환율: first posted exchange rate (`frst_bltn_exrt`).
    #[inline] pub fn frst_bltn_exrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 외화평가금액2: foreign currency valuation amount 2 (`frcr_evlu_amt2`).
    #[inline] pub fn frcr_evlu_amt2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
}

/// One row of `output3`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePaymtStdrBalanceOutput3<'a>(&'a Cells);

impl<'a> InquirePaymtStdrBalanceOutput3<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 매입금액합계금액: purchase amount sum amount (`pchs_amt_smtl_amt`).
    #[inline] pub fn pchs_amt_smtl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 총평가손익금액: total valuation profit/loss amount (`tot_evlu_pfls_amt`).
    #[inline] pub fn tot_evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 평가수익율1: valuation earning rate 1 (`evlu_erng_rt1`).
    #[inline] pub fn evlu_erng_rt1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 총예수금액: total deposit amount (`tot_dncl_amt`).
    #[inline] pub fn tot_dncl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 원화평가금액합계: KRW valuation amount sum (`wcrc_evlu_amt_smtl`).
    #[inline] pub fn wcrc_evlu_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 총자산금액2: total assets amount 2 (`tot_asst_amt2`).
    #[inline] pub fn tot_asst_amt2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 외화잔고원화평가금액합계: foreign currency balance KRW valuation amount sum (`frcr_cblc_wcrc_evlu_amt_smtl`).
    #[inline] pub fn frcr_cblc_wcrc_evlu_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 총대출금액: total loan amount (`tot_loan_amt`).
    #[inline] pub fn tot_loan_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 총대여평가금액: total lending valuation amount (`tot_ldng_evlu_amt`).
    #[inline] pub fn tot_ldng_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
}

