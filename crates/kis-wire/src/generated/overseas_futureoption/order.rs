//! `order` 해외선물옵션 주문: order. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외선물옵션 주문: `POST /uapi/overseas-futureoption/v1/trading/order`.
#[derive(Clone, Copy, Debug)]
pub struct Order;

impl Call for Order {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = OrderRequest;
    type Response = OrderResponse;
}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("OVRS_FUTR_FX_PDNO", "해외선물FX상품번호", "overseas futures FX product number", Kind::Text).required(),
    Field::new("SLL_BUY_DVSN_CD", "매도매수구분코드", "sell/buy division code", Kind::Code).required(),
    Field::new("FM_LQD_USTL_CCLD_DT", "FM청산미결제체결일자", "FM liquidation open interest execution date", Kind::Date),
    Field::new("FM_LQD_USTL_CCNO", "FM청산미결제체결번호", "FM liquidation open interest execution number", Kind::Text),
    Field::new("PRIC_DVSN_CD", "가격구분코드", "price division code", Kind::Code).required(),
    Field::new("FM_LIMIT_ORD_PRIC", "FMLIMIT주문가격", "FMLIMIT order price", Kind::Decimal).required(),
    Field::new("FM_STOP_ORD_PRIC", "FMSTOP주문가격", "FMSTOP order price", Kind::Decimal).required(),
    Field::new("FM_ORD_QTY", "FM주문수량", "FM order qty", Kind::Shares).required(),
    Field::new("FM_LQD_LMT_ORD_PRIC", "FM청산LIMIT주문가격", "FM liquidation LIMIT order price", Kind::Decimal),
    Field::new("FM_LQD_STOP_ORD_PRIC", "FM청산STOP주문가격", "FM liquidation STOP order price", Kind::Decimal),
    Field::new("CCLD_CNDT_CD", "체결조건코드", "execution condition code", Kind::Code).required(),
    Field::new("CPLX_ORD_DVSN_CD", "복합주문구분코드", "complex order division code", Kind::Code).required(),
    Field::new("ECIS_RSVN_ORD_YN", "행사예약주문여부", "exercise reservation order flag Y/N", Kind::Flag).required(),
    Field::new("FM_HDGE_ORD_SCRN_YN", "FM_HEDGE주문화면여부", "", Kind::Flag).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("ORD_DT", "주문일자", "order date", Kind::Date),
    Field::new("ODNO", "주문번호", "order number", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_futureoption",
    name: "order",
    title: "해외선물옵션 주문",
    method: Method::Post,
    path: "/uapi/overseas-futureoption/v1/trading/order",
    effect: Effect::Order,
    tr_ids: &[TrIds::live_only("OTFM3001U")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderRequest(Cells);

crate::schema::request_type!(OrderRequest, DESCRIPTION);

impl OrderRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 해외선물FX상품번호: overseas futures FX product number (`OVRS_FUTR_FX_PDNO`).
    #[must_use] #[inline] pub fn ovrs_futr_fx_pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 매도매수구분코드: sell/buy division code (`SLL_BUY_DVSN_CD`).
    #[must_use] #[inline] pub fn sll_buy_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets FM청산미결제체결일자: FM liquidation open interest execution date (`FM_LQD_USTL_CCLD_DT`).
    #[must_use] #[inline] pub fn fm_lqd_ustl_ccld_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets FM청산미결제체결번호: FM liquidation open interest execution number (`FM_LQD_USTL_CCNO`).
    #[must_use] #[inline] pub fn fm_lqd_ustl_ccno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 가격구분코드: price division code (`PRIC_DVSN_CD`).
    #[must_use] #[inline] pub fn pric_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets FMLIMIT주문가격: FMLIMIT order price (`FM_LIMIT_ORD_PRIC`).
    #[must_use] #[inline] pub fn fm_limit_ord_pric(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets FMSTOP주문가격: FMSTOP order price (`FM_STOP_ORD_PRIC`).
    #[must_use] #[inline] pub fn fm_stop_ord_pric(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets FM주문수량: FM order qty (`FM_ORD_QTY`).
    #[must_use] #[inline] pub fn fm_ord_qty(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets FM청산LIMIT주문가격: FM liquidation LIMIT order price (`FM_LQD_LMT_ORD_PRIC`).
    #[must_use] #[inline] pub fn fm_lqd_lmt_ord_pric(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets FM청산STOP주문가격: FM liquidation STOP order price (`FM_LQD_STOP_ORD_PRIC`).
    #[must_use] #[inline] pub fn fm_lqd_stop_ord_pric(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 체결조건코드: execution condition code (`CCLD_CNDT_CD`).
    #[must_use] #[inline] pub fn ccld_cndt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
    /// Sets 복합주문구분코드: complex order division code (`CPLX_ORD_DVSN_CD`).
    #[must_use] #[inline] pub fn cplx_ord_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(13, value)) }
    /// Sets 행사예약주문여부: exercise reservation order flag Y/N (`ECIS_RSVN_ORD_YN`).
    #[must_use] #[inline] pub fn ecis_rsvn_ord_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(14, value)) }
    /// Sets FM\_HEDGE주문화면여부 (`FM_HDGE_ORD_SCRN_YN`).
    #[must_use] #[inline] pub fn fm_hdge_ord_scrn_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(15, value)) }
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
    /// 주문일자: order date (`ORD_DT`).
    #[inline] pub fn ord_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주문번호: order number (`ODNO`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(1) }
}

