//! `order` 선물옵션 주문: order. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 선물옵션 주문: `POST /uapi/domestic-futureoption/v1/trading/order`.
#[derive(Clone, Copy, Debug)]
pub struct Order;

impl Call for Order {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = OrderRequest;
    type Response = OrderResponse;
}

const REQUEST: Schema = Schema(&[
    Field::new("ORD_PRCS_DVSN_CD", "주문처리구분코드", "order processing division code", Kind::Code).required(),
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("SLL_BUY_DVSN_CD", "매도매수구분코드", "sell/buy division code", Kind::Code).required(),
    Field::new("SHTN_PDNO", "단축상품번호", "short product number", Kind::Text).required(),
    Field::new("ORD_QTY", "주문수량", "order qty", Kind::Shares).required(),
    Field::new("UNIT_PRICE", "주문가격1", "order price 1", Kind::Decimal).required(),
    Field::new("NMPR_TYPE_CD", "호가유형코드", "quote type code", Kind::Code),
    Field::new("KRX_NMPR_CNDT_CD", "한국거래소호가조건코드", "", Kind::Code),
    Field::new("CTAC_TLNO", "연락전화번호", "contact phone", Kind::Text),
    Field::new("FUOP_ITEM_DVSN_CD", "선물옵션종목구분코드", "futures/options issue division code", Kind::Code),
    Field::new("ORD_DVSN_CD", "주문구분코드", "order division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("ACNT_NAME", "계좌명", "account name", Kind::Text),
    Field::new("TRAD_DVSN_NAME", "매매구분명", "trade division name", Kind::Text),
    Field::new("ITEM_NAME", "종목명", "issue name", Kind::Text),
    Field::new("ORD_TMD", "주문시각", "order time", Kind::Time),
    Field::new("ORD_GNO_BRNO", "주문채번지점번호", "order-issuing branch number", Kind::Text),
    Field::new("ODNO", "주문번호", "order number", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_futureoption",
    name: "order",
    title: "선물옵션 주문",
    method: Method::Post,
    path: "/uapi/domestic-futureoption/v1/trading/order",
    effect: Effect::Order,
    tr_ids: &[TrIds::both("TTTO1101U", "VTTO1101U"), TrIds::live_only("STTN1101U")],
    conditions: &["day session buy/sell", "night session buy/sell"],
    old_tr_ids: &[TrIds::live_only("JTCE1001U")],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderRequest(Cells);

crate::schema::request_type!(OrderRequest, DESCRIPTION);

impl OrderRequest {
    /// Sets 주문처리구분코드: order processing division code (`ORD_PRCS_DVSN_CD`).
    #[must_use] #[inline] pub fn ord_prcs_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 매도매수구분코드: sell/buy division code (`SLL_BUY_DVSN_CD`).
    #[must_use] #[inline] pub fn sll_buy_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 단축상품번호: short product number (`SHTN_PDNO`).
    #[must_use] #[inline] pub fn shtn_pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 주문수량: order qty (`ORD_QTY`).
    #[must_use] #[inline] pub fn ord_qty(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 주문가격1: order price 1 (`UNIT_PRICE`).
    #[must_use] #[inline] pub fn unit_price(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 호가유형코드: quote type code (`NMPR_TYPE_CD`).
    #[must_use] #[inline] pub fn nmpr_type_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 한국거래소호가조건코드 (`KRX_NMPR_CNDT_CD`).
    #[must_use] #[inline] pub fn krx_nmpr_cndt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 연락전화번호: contact phone (`CTAC_TLNO`).
    #[must_use] #[inline] pub fn ctac_tlno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 선물옵션종목구분코드: futures/options issue division code (`FUOP_ITEM_DVSN_CD`).
    #[must_use] #[inline] pub fn fuop_item_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 주문구분코드: order division code (`ORD_DVSN_CD`).
    #[must_use] #[inline] pub fn ord_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderResponse(Answer);

crate::schema::response_type!(OrderResponse, DESCRIPTION);

impl OrderResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<OrderOutput<'_>> { self.0.row(0).map(OrderOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct OrderOutput<'a>(&'a Cells);

impl<'a> OrderOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 계좌명: account name (`ACNT_NAME`).
    #[inline] pub fn acnt_name(self) -> &'a str { self.0.text(0) }
    /// 매매구분명: trade division name (`TRAD_DVSN_NAME`).
    #[inline] pub fn trad_dvsn_name(self) -> &'a str { self.0.text(1) }
    /// 종목명: issue name (`ITEM_NAME`).
    #[inline] pub fn item_name(self) -> &'a str { self.0.text(2) }
    /// 주문시각: order time (`ORD_TMD`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(3) }
    /// 주문채번지점번호: order-issuing branch number (`ORD_GNO_BRNO`).
    #[inline] pub fn ord_gno_brno(self) -> &'a str { self.0.text(4) }
    /// 주문번호: order number (`ODNO`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(5) }
}

