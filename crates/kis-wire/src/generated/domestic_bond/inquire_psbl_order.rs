//! `inquire-psbl-order` 장내채권 매수가능조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 장내채권 매수가능조회: `GET /uapi/domestic-bond/v1/trading/inquire-psbl-order`.
///
/// sample loops on tr\_cont; the official doc says paging is not available.
#[derive(Clone, Copy, Debug)]
pub struct InquirePsblOrder;

impl Call for InquirePsblOrder {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePsblOrderRequest;
    type Response = InquirePsblOrderResponse;
}

impl ReadCall for InquirePsblOrder {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("BOND_ORD_UNPR", "채권주문단가", "bond order unit price", Kind::Decimal).required(),
    Field::new("SAMT_MKET_PTCI_YN", "소액시장참여여부", "small-market participation flag Y/N", Kind::Flag).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("ord_psbl_cash", "주문가능현금", "orderable cash", Kind::Decimal),
    Field::new("ord_psbl_sbst", "주문가능대용", "orderable substitute", Kind::Decimal),
    Field::new("ruse_psbl_amt", "재사용가능금액", "reusable money amount", Kind::Decimal),
    Field::new("bond_ord_unpr2", "채권주문단가2", "bond order unit price 2", Kind::Decimal),
    Field::new("buy_psbl_amt", "매수가능금액", "buyable amount", Kind::Decimal),
    Field::new("buy_psbl_qty", "매수가능수량", "buyable qty", Kind::Shares),
    Field::new("cma_evlu_amt", "CMA평가금액", "CMA valuation amount", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_bond",
    name: "inquire_psbl_order",
    title: "장내채권 매수가능조회",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/trading/inquire-psbl-order",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTC8910R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePsblOrderRequest(Cells);

crate::schema::request_type!(InquirePsblOrderRequest, DESCRIPTION);

impl InquirePsblOrderRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 채권주문단가: bond order unit price (`BOND_ORD_UNPR`).
    #[must_use] #[inline] pub fn bond_ord_unpr(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 소액시장참여여부: small-market participation flag Y/N (`SAMT_MKET_PTCI_YN`).
    #[must_use] #[inline] pub fn samt_mket_ptci_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePsblOrderResponse(Answer);

crate::schema::response_type!(InquirePsblOrderResponse, DESCRIPTION);

impl InquirePsblOrderResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<InquirePsblOrderOutput<'_>> { self.0.row(0).map(InquirePsblOrderOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePsblOrderOutput<'a>(&'a Cells);

impl<'a> InquirePsblOrderOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주문가능현금: orderable cash (`ord_psbl_cash`).
    #[inline] pub fn ord_psbl_cash(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 주문가능대용: orderable substitute (`ord_psbl_sbst`).
    #[inline] pub fn ord_psbl_sbst(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 재사용가능금액: reusable money amount (`ruse_psbl_amt`).
    #[inline] pub fn ruse_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 채권주문단가2: bond order unit price 2 (`bond_ord_unpr2`).
    #[inline] pub fn bond_ord_unpr2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 매수가능금액: buyable amount (`buy_psbl_amt`).
    #[inline] pub fn buy_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 매수가능수량: buyable qty (`buy_psbl_qty`).
    #[inline] pub fn buy_psbl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// CMA평가금액: CMA valuation amount (`cma_evlu_amt`).
    #[inline] pub fn cma_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
}

