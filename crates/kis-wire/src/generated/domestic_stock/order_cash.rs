//! `order-cash` 주식주문(현금): order. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식주문(현금): `POST /uapi/domestic-stock/v1/trading/order-cash`.
#[derive(Clone, Copy, Debug)]
pub struct OrderCash;

impl Call for OrderCash {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = OrderCashRequest;
    type Response = OrderCashResponse;
}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account no. (first 8)", Kind::Text).at_most(8).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).at_most(2).required(),
    Field::new("PDNO", "상품번호", "product no. (issue code)", Kind::Text).at_most(12).required(),
    Field::new("SLL_TYPE", "매도유형 (매도주문 시)", "sell type", Kind::Code).at_most(2),
    Field::new("ORD_DVSN", "주문구분", "order division", Kind::Code).at_most(2).required(),
    Field::new("ORD_QTY", "주문수량", "order qty", Kind::Shares).at_most(10).required(),
    Field::new("ORD_UNPR", "주문단가", "order unit price", Kind::Decimal).at_most(19).required(),
    Field::new("CNDT_PRIC", "조건가격", "condition price", Kind::Decimal).at_most(19),
    Field::new("EXCG_ID_DVSN_CD", "거래소ID구분코드", "exchange id division code", Kind::Code).at_most(3),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("KRX_FWDG_ORD_ORGNO", "계좌관리점코드", "KRX forwarding order org no.", Kind::Code).at_most(5),
    Field::new("ODNO", "주문번호", "order no.", Kind::Text).at_most(10),
    Field::new("ORD_TMD", "주문시간", "order time (HHMMSS)", Kind::Time).at_most(6),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "order_cash",
    title: "주식주문(현금)",
    method: Method::Post,
    path: "/uapi/domestic-stock/v1/trading/order-cash",
    effect: Effect::Order,
    tr_ids: &[TrIds::both("TTTC0012U", "VTTC0012U"), TrIds::both("TTTC0011U", "VTTC0011U")],
    conditions: &["buy", "sell"],
    old_tr_ids: &[TrIds::both("TTTC0802U", "VTTC0802U"), TrIds::both("TTTC0801U", "VTTC0801U")],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderCashRequest(Cells);

crate::schema::request_type!(OrderCashRequest, DESCRIPTION);

impl OrderCashRequest {
    /// Sets 종합계좌번호: account no. (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 상품번호: product no. (issue code) (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 매도유형 (매도주문 시): sell type (`SLL_TYPE`).
    #[must_use] #[inline] pub fn sll_type(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 주문구분: order division (`ORD_DVSN`).
    #[must_use] #[inline] pub fn ord_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 주문수량: order qty (`ORD_QTY`).
    #[must_use] #[inline] pub fn ord_qty(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 주문단가: order unit price (`ORD_UNPR`).
    #[must_use] #[inline] pub fn ord_unpr(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 조건가격: condition price (`CNDT_PRIC`).
    #[must_use] #[inline] pub fn cndt_pric(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 거래소ID구분코드: exchange id division code (`EXCG_ID_DVSN_CD`).
    #[must_use] #[inline] pub fn excg_id_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderCashResponse(Answer);

crate::schema::response_type!(OrderCashResponse, DESCRIPTION);

impl OrderCashResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<OrderCashOutput<'_>> { self.0.row(0).map(OrderCashOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct OrderCashOutput<'a>(&'a Cells);

impl<'a> OrderCashOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 계좌관리점코드: KRX forwarding order org no. (`KRX_FWDG_ORD_ORGNO`).
    #[inline] pub fn krx_fwdg_ord_orgno(self) -> &'a str { self.0.text(0) }
    /// 주문번호: order no. (`ODNO`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(1) }
    /// 주문시간: order time (HHMMSS) (`ORD_TMD`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(2) }
}

