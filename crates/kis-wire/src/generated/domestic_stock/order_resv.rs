//! `order-resv` 주식예약주문: order. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식예약주문: `POST /uapi/domestic-stock/v1/trading/order-resv`.
#[derive(Clone, Copy, Debug)]
pub struct OrderResv;

impl Call for OrderResv {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = OrderResvRequest;
    type Response = OrderResvResponse;
}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account no. (first 8)", Kind::Text).at_most(8).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).at_most(2).required(),
    Field::new("PDNO", "종목코드(6자리)", "product no. (issue code)", Kind::Text).at_most(12).required(),
    Field::new("ORD_QTY", "주문수량", "order qty", Kind::Shares).at_most(10).required(),
    Field::new("ORD_UNPR", "주문단가", "order unit price", Kind::Decimal).at_most(19).required(),
    Field::new("SLL_BUY_DVSN_CD", "매도매수구분코드", "sell/buy division code", Kind::Code).at_most(2).required(),
    Field::new("ORD_DVSN_CD", "주문구분코드", "order division code", Kind::Code).at_most(2).required(),
    Field::new("ORD_OBJT_CBLC_DVSN_CD", "주문대상잔고구분코드", "order target balance division code", Kind::Code).required(),
    Field::new("LOAN_DT", "대출일자", "loan date", Kind::Date).at_most(8),
    Field::new("RSVN_ORD_END_DT", "예약주문종료일자", "reservation order end date", Kind::Date).at_most(8),
    Field::new("LDNG_DT", "대여일자", "lending date", Kind::Date),
]);

const ROOT: Schema = Schema(&[
    Field::new("msg", "응답메세지", "response message", Kind::Text),
]);

const OUTPUT: Schema = Schema(&[
    Field::new("rsvn_ord_seq", "예약주문 순번", "reservation order sequence", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "order_resv",
    title: "주식예약주문",
    method: Method::Post,
    path: "/uapi/domestic-stock/v1/trading/order-resv",
    effect: Effect::Order,
    tr_ids: &[TrIds::live_only("CTSC0008U")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderResvRequest(Cells);

crate::schema::request_type!(OrderResvRequest, DESCRIPTION);

impl OrderResvRequest {
    /// Sets 종합계좌번호: account no. (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 종목코드(6자리): product no. (issue code) (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 주문수량: order qty (`ORD_QTY`).
    #[must_use] #[inline] pub fn ord_qty(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 주문단가: order unit price (`ORD_UNPR`).
    #[must_use] #[inline] pub fn ord_unpr(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 매도매수구분코드: sell/buy division code (`SLL_BUY_DVSN_CD`).
    #[must_use] #[inline] pub fn sll_buy_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 주문구분코드: order division code (`ORD_DVSN_CD`).
    #[must_use] #[inline] pub fn ord_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 주문대상잔고구분코드: order target balance division code (`ORD_OBJT_CBLC_DVSN_CD`).
    #[must_use] #[inline] pub fn ord_objt_cblc_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 대출일자: loan date (`LOAN_DT`).
    #[must_use] #[inline] pub fn loan_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 예약주문종료일자: reservation order end date (`RSVN_ORD_END_DT`).
    #[must_use] #[inline] pub fn rsvn_ord_end_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 대여일자: lending date (`LDNG_DT`).
    #[must_use] #[inline] pub fn ldng_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderResvResponse(Answer);

crate::schema::response_type!(OrderResvResponse, DESCRIPTION);

impl OrderResvResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<OrderResvOutput<'_>> { self.0.row(0).map(OrderResvOutput) }
    /// 응답메세지: response message (`msg`).
    #[inline] pub fn msg(&self) -> &str { self.0.root().text(0) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct OrderResvOutput<'a>(&'a Cells);

impl<'a> OrderResvOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 예약주문 순번: reservation order sequence (`rsvn_ord_seq`).
    #[inline] pub fn rsvn_ord_seq(self) -> &'a str { self.0.text(0) }
}

