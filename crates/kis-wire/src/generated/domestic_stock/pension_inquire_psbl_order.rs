//! `inquire-psbl-order` 퇴직연금 매수가능조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 퇴직연금 매수가능조회: `GET /uapi/domestic-stock/v1/trading/pension/inquire-psbl-order`.
#[derive(Clone, Copy, Debug)]
pub struct PensionInquirePsblOrder;

impl Call for PensionInquirePsblOrder {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = PensionInquirePsblOrderRequest;
    type Response = PensionInquirePsblOrderResponse;
}

impl ReadCall for PensionInquirePsblOrder {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("ACCA_DVSN_CD", "적립금구분코드", "reserve fund division code", Kind::Code).required(),
    Field::new("CMA_EVLU_AMT_ICLD_YN", "CMA평가금액포함여부", "CMA valuation amount included flag Y/N", Kind::Flag).required(),
    Field::new("ORD_DVSN", "주문구분", "order division", Kind::Code).required(),
    Field::new("ORD_UNPR", "주문단가", "order unit price", Kind::Decimal).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("ord_psbl_cash", "주문가능현금", "orderable cash", Kind::Decimal),
    Field::new("ruse_psbl_amt", "재사용가능금액", "reusable money amount", Kind::Decimal),
    Field::new("psbl_qty_calc_unpr", "가능수량계산단가", "possible qty calculation unit price", Kind::Decimal),
    Field::new("max_buy_amt", "최대매수금액", "maximum buy amount", Kind::Decimal),
    Field::new("max_buy_qty", "최대매수수량", "maximum buy qty", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "pension_inquire_psbl_order",
    title: "퇴직연금 매수가능조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/pension/inquire-psbl-order",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTC0503R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PensionInquirePsblOrderRequest(Cells);

crate::schema::request_type!(PensionInquirePsblOrderRequest, DESCRIPTION);

impl PensionInquirePsblOrderRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 적립금구분코드: reserve fund division code (`ACCA_DVSN_CD`).
    #[must_use] #[inline] pub fn acca_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets CMA평가금액포함여부: CMA valuation amount included flag Y/N (`CMA_EVLU_AMT_ICLD_YN`).
    #[must_use] #[inline] pub fn cma_evlu_amt_icld_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 주문구분: order division (`ORD_DVSN`).
    #[must_use] #[inline] pub fn ord_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 주문단가: order unit price (`ORD_UNPR`).
    #[must_use] #[inline] pub fn ord_unpr(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PensionInquirePsblOrderResponse(Answer);

crate::schema::response_type!(PensionInquirePsblOrderResponse, DESCRIPTION);

impl PensionInquirePsblOrderResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<PensionInquirePsblOrderOutput<'_>> { self.0.row(0).map(PensionInquirePsblOrderOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct PensionInquirePsblOrderOutput<'a>(&'a Cells);

impl<'a> PensionInquirePsblOrderOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주문가능현금: orderable cash (`ord_psbl_cash`).
    #[inline] pub fn ord_psbl_cash(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 재사용가능금액: reusable money amount (`ruse_psbl_amt`).
    #[inline] pub fn ruse_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 가능수량계산단가: possible qty calculation unit price (`psbl_qty_calc_unpr`).
    #[inline] pub fn psbl_qty_calc_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 최대매수금액: maximum buy amount (`max_buy_amt`).
    #[inline] pub fn max_buy_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 최대매수수량: maximum buy qty (`max_buy_qty`).
    #[inline] pub fn max_buy_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
}

