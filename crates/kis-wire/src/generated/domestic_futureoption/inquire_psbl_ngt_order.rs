//! `inquire-psbl-ngt-order` (야간)선물옵션 주문가능 조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// (야간)선물옵션 주문가능 조회: `GET /uapi/domestic-futureoption/v1/trading/inquire-psbl-ngt-order`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePsblNgtOrder;

impl Call for InquirePsblNgtOrder {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePsblNgtOrderRequest;
    type Response = InquirePsblNgtOrderResponse;
}

impl ReadCall for InquirePsblNgtOrder {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("PRDT_TYPE_CD", "상품유형코드", "product type code", Kind::Code).required(),
    Field::new("SLL_BUY_DVSN_CD", "매도매수구분코드", "sell/buy division code", Kind::Code).required(),
    Field::new("UNIT_PRICE", "주문가격1", "order price 1", Kind::Decimal).required(),
    Field::new("ORD_DVSN_CD", "주문구분코드", "order division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("max_ord_psbl_qty", "최대주문가능수량", "maximum orderable qty", Kind::Shares),
    Field::new("tot_psbl_qty", "최대주문가능수량", "maximum orderable qty", Kind::Shares),
    Field::new("lqd_psbl_qty", "청산가능수량", "liquidation possible qty", Kind::Shares),
    Field::new("lqd_psbl_qty_1", "청산가능수량", "liquidation possible qty", Kind::Shares),
    Field::new("ord_psbl_qty", "주문가능수량", "orderable qty", Kind::Shares),
    Field::new("bass_idx", "기준지수", "base index", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_futureoption",
    name: "inquire_psbl_ngt_order",
    title: "(야간)선물옵션 주문가능 조회",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/trading/inquire-psbl-ngt-order",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("STTN5105R")],
    conditions: &[],
    old_tr_ids: &[TrIds::live_only("JTCE1004R")],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePsblNgtOrderRequest(Cells);

crate::schema::request_type!(InquirePsblNgtOrderRequest, DESCRIPTION);

impl InquirePsblNgtOrderRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 상품유형코드: product type code (`PRDT_TYPE_CD`).
    #[must_use] #[inline] pub fn prdt_type_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 매도매수구분코드: sell/buy division code (`SLL_BUY_DVSN_CD`).
    #[must_use] #[inline] pub fn sll_buy_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 주문가격1: order price 1 (`UNIT_PRICE`).
    #[must_use] #[inline] pub fn unit_price(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 주문구분코드: order division code (`ORD_DVSN_CD`).
    #[must_use] #[inline] pub fn ord_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePsblNgtOrderResponse(Answer);

crate::schema::response_type!(InquirePsblNgtOrderResponse, DESCRIPTION);

impl InquirePsblNgtOrderResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<InquirePsblNgtOrderOutput<'_>> { self.0.row(0).map(InquirePsblNgtOrderOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePsblNgtOrderOutput<'a>(&'a Cells);

impl<'a> InquirePsblNgtOrderOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 최대주문가능수량: maximum orderable qty (`max_ord_psbl_qty`).
    #[inline] pub fn max_ord_psbl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 최대주문가능수량: maximum orderable qty (`tot_psbl_qty`).
    #[inline] pub fn tot_psbl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// 청산가능수량: liquidation possible qty (`lqd_psbl_qty`).
    #[inline] pub fn lqd_psbl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
    /// 청산가능수량: liquidation possible qty (`lqd_psbl_qty_1`).
    #[inline] pub fn lqd_psbl_qty_1(self) -> Result<Option<i64>, FieldError> { self.0.whole(3) }
    /// 주문가능수량: orderable qty (`ord_psbl_qty`).
    #[inline] pub fn ord_psbl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 기준지수: base index (`bass_idx`).
    #[inline] pub fn bass_idx(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
}

