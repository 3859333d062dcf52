//! `inquire-account-balance` 투자계좌자산현황조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 투자계좌자산현황조회: `GET /uapi/domestic-stock/v1/trading/inquire-account-balance`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAccountBalance;

impl Call for InquireAccountBalance {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireAccountBalanceRequest;
    type Response = InquireAccountBalanceResponse;
}

impl ReadCall for InquireAccountBalance {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account no. (first 8)", Kind::Text).at_most(8).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).at_most(2).required(),
    Field::new("INQR_DVSN_1", "조회구분1", "inquiry division 1", Kind::Code).at_most(1).required(),
    Field::new("BSPR_BF_DT_APLY_YN", "기준가이전일자적용여부", "base price previous date applied flag Y/N", Kind::Flag).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("pchs_amt", "매입금액", "purchase amount", Kind::Decimal).at_most(19),
    Field::new("evlu_amt", "평가금액", "valuation amount", Kind::Decimal).at_most(19),
    Field::new("evlu_pfls_amt", "평가손익금액", "valuation profit/loss amount", Kind::Decimal).at_most(19),
    Field::new("crdt_lnd_amt", "신용대출금액", "credit loan amount", Kind::Decimal),
    Field::new("real_nass_amt", "실제순자산금액", "actual net asset amount", Kind::Decimal),
    Field::new("whol_weit_rt", "전체비중율", "whole weight rate", Kind::Ratio),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("pchs_amt_smtl", "매입금액합계", "purchase amount sum", Kind::Decimal),
    Field::new("nass_tot_amt", "순자산총금액", "net asset total amount", Kind::Decimal),
    Field::new("loan_amt_smtl", "대출금액합계", "loan amount sum", Kind::Decimal),
    Field::new("evlu_pfls_amt_smtl", "평가손익금액합계", "valuation profit/loss amount sum", Kind::Decimal),
    Field::new("evlu_amt_smtl", "평가금액합계", "valuation amount sum", Kind::Decimal),
    Field::new("tot_asst_amt", "총자산금액", "total asset amount", Kind::Decimal),
    Field::new("tot_lnda_tot_ulst_lnda", "총대출금액총융자대출금액", "total loan amount total margin loan loan amount", Kind::Decimal),
    Field::new("cma_auto_loan_amt", "CMA자동대출금액", "CMA automatic loan amount", Kind::Decimal),
    Field::new("tot_mgln_amt", "총담보대출금액", "total collateral loan amount", Kind::Decimal),
    Field::new("stln_evlu_amt", "대주평가금액", "stock-loan (short) valuation amount", Kind::Decimal),
    Field::new("crdt_fncg_amt", "신용융자금액", "credit financing (margin loan) amount", Kind::Decimal),
    Field::new("ocl_apl_loan_amt", "OCL_APL대출금액", "", Kind::Decimal),
    Field::new("pldg_stup_amt", "질권설정금액", "pledge amount", Kind::Decimal),
    Field::new("frcr_evlu_tota", "외화평가총액", "foreign currency valuation total amount", Kind::Decimal),
    Field::new("tot_dncl_amt", "총예수금액", "total deposit amount", Kind::Decimal),
    Field::new("cma_evlu_amt", "CMA평가금액", "CMA valuation amount", Kind::Decimal),
    Field::new("dncl_amt", "예수금액", "deposit amount", Kind::Decimal),
    Field::new("tot_sbst_amt", "총대용금액", "total substitute amount", Kind::Decimal),
    Field::new("thdt_rcvb_amt", "당일미수금액", "today receivable amount", Kind::Decimal),
    Field::new("ovrs_stck_evlu_amt1", "해외주식평가금액1", "overseas stock valuation amount 1", Kind::Decimal),
    Field::new("ovrs_bond_evlu_amt", "해외채권평가금액", "overseas bond valuation amount", Kind::Decimal),
    Field::new("mmf_cma_mgge_loan_amt", "MMFCMA담보대출금액", "MMFCMA collateral loan amount", Kind::Decimal),
    Field::new("sbsc_dncl_amt", "청약예수금액", "subscription deposit amount", Kind::Decimal),
    Field::new("pbst_sbsc_fnds_loan_use_amt", "공모주청약자금대출사용금액", "", Kind::Decimal),
    Field::new("etpr_crdt_grnt_loan_amt", "기업신용공여대출금액", "corporate credit granting loan amount", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_account_balance",
    title: "투자계좌자산현황조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/inquire-account-balance",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTRP6548R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireAccountBalanceRequest(Cells);

crate::schema::request_type!(InquireAccountBalanceRequest, DESCRIPTION);

impl InquireAccountBalanceRequest {
    /// Sets 종합계좌번호: account no. (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회구분1: inquiry division 1 (`INQR_DVSN_1`).
    #[must_use] #[inline] pub fn inqr_dvsn_1(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 기준가이전일자적용여부: base price previous date applied flag Y/N (`BSPR_BF_DT_APLY_YN`).
    #[must_use] #[inline] pub fn bspr_bf_dt_aply_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireAccountBalanceResponse(Answer);

crate::schema::response_type!(InquireAccountBalanceResponse, DESCRIPTION);

impl InquireAccountBalanceResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InquireAccountBalanceOutput1<'_>> { self.0.rows(0).iter().map(InquireAccountBalanceOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<InquireAccountBalanceOutput2<'_>> { self.0.row(1).map(InquireAccountBalanceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAccountBalanceOutput1<'a>(&'a Cells);

impl<'a> InquireAccountBalanceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 매입금액: purchase amount (`pchs_amt`).
    #[inline] pub fn pchs_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 평가금액: valuation amount (`evlu_amt`).
    #[inline] pub fn evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 평가손익금액: valuation profit/loss amount (`evlu_pfls_amt`).
    #[inline] pub fn evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 신용대출금액: credit loan amount (`crdt_lnd_amt`).
    #[inline] pub fn crdt_lnd_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 실제순자산금액: actual net asset amount (`real_nass_amt`).
    #[inline] pub fn real_nass_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 전체비중율: whole weight rate (`whol_weit_rt`).
    #[inline] pub fn whol_weit_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAccountBalanceOutput2<'a>(&'a Cells);

impl<'a> InquireAccountBalanceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 매입금액합계: purchase amount sum (`pchs_amt_smtl`).
    #[inline] pub fn pchs_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 순자산총금액: net asset total amount (`nass_tot_amt`).
    #[inline] pub fn nass_tot_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 대출금액합계: loan amount sum (`loan_amt_smtl`).
    #[inline] pub fn loan_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 평가손익금액합계: valuation profit/loss amount sum (`evlu_pfls_amt_smtl`).
    #[inline] pub fn evlu_pfls_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 평가금액합계: valuation amount sum (`evlu_amt_smtl`).
    #[inline] pub fn evlu_amt_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 총자산금액: total asset amount (`tot_asst_amt`).
    #[inline] pub fn tot_asst_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 총대출금액총융자대출금액: total loan amount total margin loan loan amount (`tot_lnda_tot_ulst_lnda`).
    #[inline] pub fn tot_lnda_tot_ulst_lnda(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// CMA자동대출금액: CMA automatic loan amount (`cma_auto_loan_amt`).
    #[inline] pub fn cma_auto_loan_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 총담보대출금액: total collateral loan amount (`tot_mgln_amt`).
    #[inline] pub fn tot_mgln_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 대주평가금액: stock-loan (short) valuation amount (`stln_evlu_amt`).
    #[inline] pub fn stln_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 신용융자금액: credit financing (margin loan) amount (`crdt_fncg_amt`).
    #[inline] pub fn crdt_fncg_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// OCL\_APL대출금액 (`ocl_apl_loan_amt`).
    #[inline] pub fn ocl_apl_loan_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 질권설정금액: pledge amount (`pldg_stup_amt`).
    #[inline] pub fn pldg_stup_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 외화평가총액: foreign currency valuation total amount (`frcr_evlu_tota`).
    #[inline] pub fn frcr_evlu_tota(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 총예수금액: total deposit amount (`tot_dncl_amt`).
    #[inline] pub fn tot_dncl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// CMA평가금액: CMA valuation amount (`cma_evlu_amt`).
    #[inline] pub fn cma_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 예수금액: deposit amount (`dncl_amt`).
    #[inline] pub fn dncl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 총대용금액: total substitute amount (`tot_sbst_amt`).
    #[inline] pub fn tot_sbst_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 당일미수금액: today receivable amount (`thdt_rcvb_amt`).
    #[inline] pub fn thdt_rcvb_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 해외주식평가금액1: overseas stock valuation amount 1 (`ovrs_stck_evlu_amt1`).
    #[inline] pub fn ovrs_stck_evlu_amt1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 해외채권평가금액: overseas bond valuation amount (`ovrs_bond_evlu_amt`).
    #[inline] pub fn ovrs_bond_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// MMFCMA담보대출금액: MMFCMA collateral loan amount (`mmf_cma_mgge_loan_amt`).
    #[inline] pub fn mmf_cma_mgge_loan_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 청약예수금액: subscription deposit amount (`sbsc_dncl_amt`).
    #[inline] pub fn sbsc_dncl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 공모주청약자금대출사용금액 (`pbst_sbsc_fnds_loan_use_amt`).
    #[inline] pub fn pbst_sbsc_fnds_loan_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 기업신용공여대출금액: corporate credit granting loan amount (`etpr_crdt_grnt_loan_amt`).
    #[inline] pub fn etpr_crdt_grnt_loan_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
}

