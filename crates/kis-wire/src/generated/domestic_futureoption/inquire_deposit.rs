//! `inquire-deposit` 선물옵션 총자산현황: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 선물옵션 총자산현황: `GET /uapi/domestic-futureoption/v1/trading/inquire-deposit`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDeposit;

impl Call for InquireDeposit {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireDepositRequest;
    type Response = InquireDepositResponse;
}

impl ReadCall for InquireDeposit {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("dnca_tota", "예수금총액", "deposit total amount", Kind::Decimal),
    Field::new("bfdy_chck_amt", "전일수표금액", "", Kind::Decimal),
    Field::new("thdt_chck_amt", "당일수표금액", "", Kind::Decimal),
    Field::new("rlth_uwdl_dpos_amt", "실물인수도예치금액", "", Kind::Decimal),
    Field::new("brkg_mgna_cash", "위탁증거금현금", "customer margin cash", Kind::Decimal),
    Field::new("wdrw_psbl_tot_amt", "인출가능총금액", "withdrawable total amount", Kind::Decimal),
    Field::new("ord_psbl_cash", "주문가능현금", "orderable cash", Kind::Decimal),
    Field::new("ord_psbl_tota", "주문가능총액", "orderable total amount", Kind::Decimal),
    Field::new("dnca_sbst", "예수금대용", "deposit substitute", Kind::Decimal),
    Field::new("scts_sbst_amt", "유가증권대용금액", "security substitute amount", Kind::Decimal),
    Field::new("frcr_evlu_amt", "외화평가금액", "foreign currency valuation amount", Kind::Decimal),
    Field::new("brkg_mgna_sbst", "위탁증거금대용", "customer margin substitute", Kind::Decimal),
    Field::new("sbst_rlse_psbl_amt", "대용해제가능금액", "substitute release possible amount", Kind::Decimal),
    Field::new("mtnc_rt", "유지비율", "maintenance ratio", Kind::Ratio),
    Field::new("add_mgna_tota", "추가증거금총액", "additional margin total amount", Kind::Decimal),
    Field::new("add_mgna_cash", "추가증거금현금", "additional margin cash", Kind::Decimal),
    Field::new("rcva", "미수금", "", Kind::Decimal),
    Field::new("futr_trad_pfls", "선물매매손익", "futures trading profit/loss", Kind::Decimal),
    Field::new("opt_trad_pfls_amt", "옵션매매손익금액", "option trading profit/loss amount", Kind::Decimal),
    Field::new("trad_pfls_smtl", "매매손익합계", "trading profit/loss sum", Kind::Decimal),
    Field::new("futr_evlu_pfls_amt", "선물평가손익금액", "futures valuation profit/loss amount", Kind::Decimal),
    Field::new("opt_evlu_pfls_amt", "옵션평가손익금액", "option valuation profit/loss amount", Kind::Decimal),
    Field::new("evlu_pfls_smtl", "평가손익합계", "valuation profit/loss sum", Kind::Decimal),
    Field::new("excc_dfpa", "정산차금", "settlement difference amount", Kind::Decimal),
    Field::new("opt_dfpa", "옵션차금", "option difference amount", Kind::Decimal),
    Field::new("brkg_fee", "위탁수수료", "entrusted fee", Kind::Decimal),
    Field::new("nxdy_dnca", "익일예수금", "next day deposit", Kind::Decimal),
    Field::new("prsm_dpast_amt", "추정예탁자산금액", "estimated deposited assets amount", Kind::Decimal),
    Field::new("cash_mntn_amt", "현금유지금액", "cash maintenance amount", Kind::Decimal),
    Field::new("hack_acdt_acnt_move_amt", "해킹사고계좌이전금액", "", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_futureoption",
    name: "inquire_deposit",
    title: "선물옵션 총자산현황",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/trading/inquire-deposit",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTRP6550R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDepositRequest(Cells);

crate::schema::request_type!(InquireDepositRequest, DESCRIPTION);

impl InquireDepositRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDepositResponse(Answer);

crate::schema::response_type!(InquireDepositResponse, DESCRIPTION);

impl InquireDepositResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<InquireDepositOutput<'_>> { self.0.row(0).map(InquireDepositOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDepositOutput<'a>(&'a Cells);

impl<'a> InquireDepositOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 예수금총액: deposit total amount (`dnca_tota`).
    #[inline] pub fn dnca_tota(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 전일수표금액 (`bfdy_chck_amt`).
    #[inline] pub fn bfdy_chck_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 당일수표금액 (`thdt_chck_amt`).
    #[inline] pub fn thdt_chck_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 실물인수도예치금액 (`rlth_uwdl_dpos_amt`).
    #[inline] pub fn rlth_uwdl_dpos_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 위탁증거금현금: customer margin cash (`brkg_mgna_cash`).
    #[inline] pub fn brkg_mgna_cash(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 인출가능총금액: withdrawable total amount (`wdrw_psbl_tot_amt`).
    #[inline] pub fn wdrw_psbl_tot_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 주문가능현금: orderable cash (`ord_psbl_cash`).
    #[inline] pub fn ord_psbl_cash(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 주문가능총액: orderable total amount (`ord_psbl_tota`).
    #[inline] pub fn ord_psbl_tota(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 예수금대용: deposit substitute (`dnca_sbst`).
    #[inline] pub fn dnca_sbst(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 유가증권대용금액: security substitute amount (`scts_sbst_amt`).
    #[inline] pub fn scts_sbst_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 외화평가금액: foreign currency valuation amount (`frcr_evlu_amt`).
    #[inline] pub fn frcr_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 위탁증거금대용: customer margin substitute (`brkg_mgna_sbst`).
    #[inline] pub fn brkg_mgna_sbst(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 대용해제가능금액: substitute release possible amount (`sbst_rlse_psbl_amt`).
    #[inline] pub fn sbst_rlse_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 유지비율: maintenance ratio (`mtnc_rt`).
    #[inline] pub fn mtnc_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 추가증거금총액: additional margin total amount (`add_mgna_tota`).
    #[inline] pub fn add_mgna_tota(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 추가증거금현금: additional margin cash (`add_mgna_cash`).
    #[inline] pub fn add_mgna_cash(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 미수금 (`rcva`).
    #[inline] pub fn rcva(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 선물매매손익: futures trading profit/loss (`futr_trad_pfls`).
    #[inline] pub fn futr_trad_pfls(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 옵션매매손익금액: option trading profit/loss amount (`opt_trad_pfls_amt`).
    #[inline] pub fn opt_trad_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 매매손익합계: trading profit/loss sum (`trad_pfls_smtl`).
    #[inline] pub fn trad_pfls_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 선물평가손익금액: futures valuation profit/loss amount (`futr_evlu_pfls_amt`).
    #[inline] pub fn futr_evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 옵션평가손익금액: option valuation profit/loss amount (`opt_evlu_pfls_amt`).
    #[inline] pub fn opt_evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 평가손익합계: valuation profit/loss sum (`evlu_pfls_smtl`).
    #[inline] pub fn evlu_pfls_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 정산차금: settlement difference amount (`excc_dfpa`).
    #[inline] pub fn excc_dfpa(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 옵션차금: option difference amount (`opt_dfpa`).
    #[inline] pub fn opt_dfpa(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 위탁수수료: entrusted fee (`brkg_fee`).
    #[inline] pub fn brkg_fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 익일예수금: next day deposit (`nxdy_dnca`).
    #[inline] pub fn nxdy_dnca(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 추정예탁자산금액: estimated deposited assets amount (`prsm_dpast_amt`).
    #[inline] pub fn prsm_dpast_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 현금유지금액: cash maintenance amount (`cash_mntn_amt`).
    #[inline] pub fn cash_mntn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 해킹사고계좌이전금액 (`hack_acdt_acnt_move_amt`).
    #[inline] pub fn hack_acdt_acnt_move_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
}

