//! `order-rvsecncl` 해외선물옵션 정정취소주문: order. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외선물옵션 정정취소주문: `POST /uapi/overseas-futureoption/v1/trading/order-rvsecncl`.
#[derive(Clone, Copy, Debug)]
pub struct OrderRvsecncl;

impl Call for OrderRvsecncl {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = OrderRvsecnclRequest;
    type Response = OrderRvsecnclResponse;
}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("ORGN_ORD_DT", "원주문일자", "original order date", Kind::Date).required(),
    Field::new("ORGN_ODNO", "원주문번호", "original order number", Kind::Text).required(),
    Field::new("FM_LIMIT_ORD_PRIC", "FMLIMIT주문가격", "FMLIMIT order price", Kind::Decimal),
    Field::new("FM_STOP_ORD_PRIC", "FMSTOP주문가격", "FMSTOP order price", Kind::Decimal),
    Field::new("FM_LQD_LMT_ORD_PRIC", "FM청산LIMIT주문가격", "FM liquidation LIMIT order price", Kind::Decimal),
    Field::new("FM_LQD_STOP_ORD_PRIC", "FM청산STOP주문가격", "FM liquidation STOP order price", Kind::Decimal),
    Field::new("FM_HDGE_ORD_SCRN_YN", "FM_HEDGE주문화면여부", "", Kind::Flag).required(),
    Field::new("FM_MKPR_CVSN_YN", "FM시장가전환여부", "FM market-price conversion flag Y/N", Kind::Flag),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("ORD_DT", "주문일자", "order date", Kind::Date),
    Field::new("ODNO", "주문번호", "order number", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_futureoption",
    name: "order_rvsecncl",
    title: "해외선물옵션 정정취소주문",
    method: Method::Post,
    path: "/uapi/overseas-futureoption/v1/trading/order-rvsecncl",
    effect: Effect::Order,
    tr_ids: &[TrIds::live_only("OTFM3002U"), TrIds::live_only("OTFM3003U")],
    conditions: &["amend", "cancel"],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderRvsecnclRequest(Cells);

crate::schema::request_type!(OrderRvsecnclRequest, DESCRIPTION);

impl OrderRvsecnclRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 원주문일자: original order date (`ORGN_ORD_DT`).
    #[must_use] #[inline] pub fn orgn_ord_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 원주문번호: original order number (`ORGN_ODNO`).
    #[must_use] #[inline] pub fn orgn_odno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets FMLIMIT주문가격: FMLIMIT order price (`FM_LIMIT_ORD_PRIC`).
    #[must_use] #[inline] pub fn fm_limit_ord_pric(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets FMSTOP주문가격: FMSTOP order price (`FM_STOP_ORD_PRIC`).
    #[must_use] #[inline] pub fn fm_stop_ord_pric(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets FM청산LIMIT주문가격: FM liquidation LIMIT order price (`FM_LQD_LMT_ORD_PRIC`).
    #[must_use] #[inline] pub fn fm_lqd_lmt_ord_pric(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets FM청산STOP주문가격: FM liquidation STOP order price (`FM_LQD_STOP_ORD_PRIC`).
    #[must_use] #[inline] pub fn fm_lqd_stop_ord_pric(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets FM\_HEDGE주문화면여부 (`FM_HDGE_ORD_SCRN_YN`).
    #[must_use] #[inline] pub fn fm_hdge_ord_scrn_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets FM시장가전환여부: FM market-price conversion flag Y/N (`FM_MKPR_CVSN_YN`).
    #[must_use] #[inline] pub fn fm_mkpr_cvsn_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderRvsecnclResponse(Answer);

crate::schema::response_type!(OrderRvsecnclResponse, DESCRIPTION);

impl OrderRvsecnclResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<OrderRvsecnclOutput<'_>> { self.0.row(0).map(OrderRvsecnclOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct OrderRvsecnclOutput<'a>(&'a Cells);

impl<'a> OrderRvsecnclOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주문일자: order date (`ORD_DT`).
    #[inline] pub fn ord_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주문번호: order number (`ODNO`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(1) }
}

