//! `inquire-deposit` 해외선물옵션 예수금현황: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외선물옵션 예수금현황: `GET /uapi/overseas-futureoption/v1/trading/inquire-deposit`.
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
    Field::new("CRCY_CD", "통화코드", "currency code", Kind::Code).required(),
    Field::new("INQR_DT", "조회일자", "inquiry date", Kind::Date).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("fm_nxdy_dncl_amt", "FM익일예수금액", "FM next day deposit amount", Kind::Decimal),
    Field::new("fm_tot_asst_evlu_amt", "FM총자산평가금액", "FM total assets valuation amount", Kind::Decimal),
    Field::new("cano", "종합계좌번호", "account number (first 8)", Kind::Text),
    Field::new("acnt_prdt_cd", "계좌상품코드", "account product code", Kind::Code),
    Field::new("crcy_cd", "통화코드", "currency code", Kind::Code),
    Field::new("resp_dt", "응답일자", "response date", Kind::Date),
    Field::new("fm_dnca_rmnd", "FM예수금잔액", "FM deposit balance", Kind::Decimal),
    Field::new("fm_lqd_pfls_amt", "FM청산손익금액", "FM liquidation profit/loss amount", Kind::Decimal),
    Field::new("fm_fee", "FM수수료", "FM fee", Kind::Decimal),
    Field::new("fm_fuop_evlu_pfls_amt", "FM선물옵션평가손익금액", "FM futures/options valuation profit/loss amount", Kind::Decimal),
    Field::new("fm_rcvb_amt", "FM미수금액", "FM receivable amount", Kind::Decimal),
    Field::new("fm_brkg_mgn_amt", "FM위탁증거금액", "FM customer margin amount", Kind::Decimal),
    Field::new("fm_mntn_mgn_amt", "FM유지증거금액", "FM maintenance margin amount", Kind::Decimal),
    Field::new("fm_add_mgn_amt", "FM추가증거금액", "FM additional margin amount", Kind::Decimal),
    Field::new("fm_risk_rt", "FM위험율", "FM risk rate", Kind::Ratio),
    Field::new("fm_ord_psbl_amt", "FM주문가능금액", "FM orderable amount", Kind::Decimal),
    Field::new("fm_drwg_psbl_amt", "FM출금가능금액", "FM withdrawal possible amount", Kind::Decimal),
    Field::new("fm_echm_rqrm_amt", "FM환전요청금액", "", Kind::Decimal),
    Field::new("fm_drwg_prar_amt", "FM출금예정금액", "", Kind::Decimal),
    Field::new("fm_opt_tr_chgs", "FM옵션거래대금", "FM option trading value", Kind::Decimal),
    Field::new("fm_opt_icld_asst_evlu_amt", "FM옵션포함자산평가금액", "FM option included asset valuation amount", Kind::Decimal),
    Field::new("fm_opt_evlu_amt", "FM옵션평가금액", "FM option valuation amount", Kind::Decimal),
    Field::new("fm_crcy_sbst_amt", "FM통화대용금액", "FM currency substitute amount", Kind::Decimal),
    Field::new("fm_crcy_sbst_use_amt", "FM통화대용사용금액", "FM currency substitute used amount", Kind::Decimal),
    Field::new("fm_crcy_sbst_stup_amt", "FM통화대용설정금액", "FM currency substitute setting amount", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_futureoption",
    name: "inquire_deposit",
    title: "해외선물옵션 예수금현황",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/trading/inquire-deposit",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("OTFM1411R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
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
    /// Sets 통화코드: currency code (`CRCY_CD`).
    #[must_use] #[inline] pub fn crcy_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조회일자: inquiry date (`INQR_DT`).
    #[must_use] #[inline] pub fn inqr_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
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
    /// FM익일예수금액: FM next day deposit amount (`fm_nxdy_dncl_amt`).
    #[inline] pub fn fm_nxdy_dncl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// FM총자산평가금액: FM total assets valuation amount (`fm_tot_asst_evlu_amt`).
    #[inline] pub fn fm_tot_asst_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 종합계좌번호: account number (first 8) (`cano`).
    #[inline] pub fn cano(self) -> &'a str { self.0.text(2) }
    /// 계좌상품코드: account product code (`acnt_prdt_cd`).
    #[inline] pub fn acnt_prdt_cd(self) -> &'a str { self.0.text(3) }
    /// 통화코드: currency code (`crcy_cd`).
    #[inline] pub fn crcy_cd(self) -> &'a str { self.0.text(4) }
    /// 응답일자: response date (`resp_dt`).
    #[inline] pub fn resp_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(5) }
    /// FM예수금잔액: FM deposit balance (`fm_dnca_rmnd`).
    #[inline] pub fn fm_dnca_rmnd(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// FM청산손익금액: FM liquidation profit/loss amount (`fm_lqd_pfls_amt`).
    #[inline] pub fn fm_lqd_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// FM수수료: FM fee (`fm_fee`).
    #[inline] pub fn fm_fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// FM선물옵션평가손익금액: FM futures/options valuation profit/loss amount (`fm_fuop_evlu_pfls_amt`).
    #[inline] pub fn fm_fuop_evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// FM미수금액: FM receivable amount (`fm_rcvb_amt`).
    #[inline] pub fn fm_rcvb_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// FM위탁증거금액: FM customer margin amount (`fm_brkg_mgn_amt`).
    #[inline] pub fn fm_brkg_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// FM유지증거금액: FM maintenance margin amount (`fm_mntn_mgn_amt`).
    #[inline] pub fn fm_mntn_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// FM추가증거금액: FM additional margin amount (`fm_add_mgn_amt`).
    #[inline] pub fn fm_add_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// FM위험율: FM risk rate (`fm_risk_rt`).
    #[inline] pub fn fm_risk_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// FM주문가능금액: FM orderable amount (`fm_ord_psbl_amt`).
    #[inline] pub fn fm_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// FM출금가능금액: FM withdrawal possible amount (`fm_drwg_psbl_amt`).
    #[inline] pub fn fm_drwg_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// FM환전요청금액 (`fm_echm_rqrm_amt`).
    #[inline] pub fn fm_echm_rqrm_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// FM출금예정금액 (`fm_drwg_prar_amt`).
    #[inline] pub fn fm_drwg_prar_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// FM옵션거래대금: FM option trading value (`fm_opt_tr_chgs`).
    #[inline] pub fn fm_opt_tr_chgs(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// FM옵션포함자산평가금액: FM option included asset valuation amount (`fm_opt_icld_asst_evlu_amt`).
    #[inline] pub fn fm_opt_icld_asst_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// FM옵션평가금액: FM option valuation amount (`fm_opt_evlu_amt`).
    #[inline] pub fn fm_opt_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// FM통화대용금액: FM currency substitute amount (`fm_crcy_sbst_amt`).
    #[inline] pub fn fm_crcy_sbst_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// FM통화대용사용금액: FM currency substitute used amount (`fm_crcy_sbst_use_amt`).
    #[inline] pub fn fm_crcy_sbst_use_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// FM통화대용설정금액: FM currency substitute setting amount (`fm_crcy_sbst_stup_amt`).
    #[inline] pub fn fm_crcy_sbst_stup_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
}

