//! `order-resv-ccnl` 해외주식 예약주문접수취소: order. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 예약주문접수취소: `POST /uapi/overseas-stock/v1/trading/order-resv-ccnl`.
#[derive(Clone, Copy, Debug)]
pub struct OrderResvCcnl;

impl Call for OrderResvCcnl {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = OrderResvCcnlRequest;
    type Response = OrderResvCcnlResponse;
}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("RSYN_ORD_RCIT_DT", "해외주문접수일자", "overseas order receipt date", Kind::Date).required(),
    Field::new("OVRS_RSVN_ODNO", "해외예약주문번호", "overseas reservation order number", Kind::Text).required(),
    Field::new("RSVN_ORD_RCIT_DT", "예약주문접수일자", "reservation order receipt date", Kind::Unknown),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("OVRS_RSVN_ODNO", "해외예약주문번호", "overseas reservation order number", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "order_resv_ccnl",
    title: "해외주식 예약주문접수취소",
    method: Method::Post,
    path: "/uapi/overseas-stock/v1/trading/order-resv-ccnl",
    effect: Effect::Order,
    tr_ids: &[TrIds::both("TTTT3017U", "VTTT3017U")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderResvCcnlRequest(Cells);

crate::schema::request_type!(OrderResvCcnlRequest, DESCRIPTION);

impl OrderResvCcnlRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 해외주문접수일자: overseas order receipt date (`RSYN_ORD_RCIT_DT`).
    #[must_use] #[inline] pub fn rsyn_ord_rcit_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 해외예약주문번호: overseas reservation order number (`OVRS_RSVN_ODNO`).
    #[must_use] #[inline] pub fn ovrs_rsvn_odno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 예약주문접수일자: reservation order receipt date (`RSVN_ORD_RCIT_DT`).
    #[must_use] #[inline] pub fn rsvn_ord_rcit_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderResvCcnlResponse(Answer);

crate::schema::response_type!(OrderResvCcnlResponse, DESCRIPTION);

impl OrderResvCcnlResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<OrderResvCcnlOutput<'_>> { self.0.row(0).map(OrderResvCcnlOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct OrderResvCcnlOutput<'a>(&'a Cells);

impl<'a> OrderResvCcnlOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 해외예약주문번호: overseas reservation order number (`OVRS_RSVN_ODNO`).
    #[inline] pub fn ovrs_rsvn_odno(self) -> &'a str { self.0.text(0) }
}

