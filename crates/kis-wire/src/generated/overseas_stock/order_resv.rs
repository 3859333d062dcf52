//! `order-resv` 해외주식 예약주문접수: order. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 예약주문접수: `POST /uapi/overseas-stock/v1/trading/order-resv`.
#[derive(Clone, Copy, Debug)]
pub struct OrderResv;

impl Call for OrderResv {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = OrderResvRequest;
    type Response = OrderResvResponse;
}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("SLL_BUY_DVSN_CD", "매도매수구분코드", "sell/buy division code", Kind::Code),
    Field::new("RVSE_CNCL_DVSN_CD", "정정취소구분코드", "amend/cancel division code", Kind::Code).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("PRDT_TYPE_CD", "상품유형코드", "product type code", Kind::Code).required(),
    Field::new("OVRS_EXCG_CD", "해외거래소코드", "overseas exchange code", Kind::Code).required(),
    Field::new("FT_ORD_QTY", "FT주문수량", "FT order qty", Kind::Decimal).required(),
    Field::new("FT_ORD_UNPR3", "FT주문단가3", "FT order unit price 3", Kind::Decimal).required(),
    Field::new("ORD_SVR_DVSN_CD", "주문서버구분코드", "order server division code", Kind::Code),
    Field::new("RSVN_ORD_RCIT_DT", "예약주문접수일자", "reservation order receipt date", Kind::Date),
    Field::new("ORD_DVSN", "주문구분", "order division", Kind::Code),
    Field::new("OVRS_RSVN_ODNO", "해외예약주문번호", "overseas reservation order number", Kind::Text),
    Field::new("ALGO_ORD_TMD_DVSN_CD", "알고리즘주문시간구분코드", "algorithm order time division code", Kind::Code),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("ODNO", "한국거래소전송주문조직번호", "KRX forwarding order org number", Kind::Text),
    Field::new("RSVN_ORD_RCIT_DT", "예약주문접수일자", "reservation order receipt date", Kind::Date),
    Field::new("OVRS_RSVN_ODNO", "해외예약주문번호", "overseas reservation order number", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "order_resv",
    title: "해외주식 예약주문접수",
    method: Method::Post,
    path: "/uapi/overseas-stock/v1/trading/order-resv",
    effect: Effect::Order,
    tr_ids: &[TrIds::both("TTTT3014U", "VTTT3014U"), TrIds::both("TTTT3016U", "VTTT3016U"), TrIds::both("TTTS3013U", "VTTS3013U")],
    conditions: &["US reservation buy", "US reservation sell", "China/HK/Japan/Vietnam reservation"],
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
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 매도매수구분코드: sell/buy division code (`SLL_BUY_DVSN_CD`).
    #[must_use] #[inline] pub fn sll_buy_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 정정취소구분코드: amend/cancel division code (`RVSE_CNCL_DVSN_CD`).
    #[must_use] #[inline] pub fn rvse_cncl_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 상품유형코드: product type code (`PRDT_TYPE_CD`).
    #[must_use] #[inline] pub fn prdt_type_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 해외거래소코드: overseas exchange code (`OVRS_EXCG_CD`).
    #[must_use] #[inline] pub fn ovrs_excg_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets FT주문수량: FT order qty (`FT_ORD_QTY`).
    #[must_use] #[inline] pub fn ft_ord_qty(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets FT주문단가3: FT order unit price 3 (`FT_ORD_UNPR3`).
    #[must_use] #[inline] pub fn ft_ord_unpr3(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 주문서버구분코드: order server division code (`ORD_SVR_DVSN_CD`).
    #[must_use] #[inline] pub fn ord_svr_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 예약주문접수일자: reservation order receipt date (`RSVN_ORD_RCIT_DT`).
    #[must_use] #[inline] pub fn rsvn_ord_rcit_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 주문구분: order division (`ORD_DVSN`).
    #[must_use] #[inline] pub fn ord_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 해외예약주문번호: overseas reservation order number (`OVRS_RSVN_ODNO`).
    #[must_use] #[inline] pub fn ovrs_rsvn_odno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
    /// Sets 알고리즘주문시간구분코드: algorithm order time division code (`ALGO_ORD_TMD_DVSN_CD`).
    #[must_use] #[inline] pub fn algo_ord_tmd_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(13, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderResvResponse(Answer);

crate::schema::response_type!(OrderResvResponse, DESCRIPTION);

impl OrderResvResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<OrderResvOutput<'_>> { self.0.row(0).map(OrderResvOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct OrderResvOutput<'a>(&'a Cells);

impl<'a> OrderResvOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 한국거래소전송주문조직번호: KRX forwarding order org number (`ODNO`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(0) }
    /// 예약주문접수일자: reservation order receipt date (`RSVN_ORD_RCIT_DT`).
    #[inline] pub fn rsvn_ord_rcit_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(1) }
    /// 해외예약주문번호: overseas reservation order number (`OVRS_RSVN_ODNO`).
    #[inline] pub fn ovrs_rsvn_odno(self) -> &'a str { self.0.text(2) }
}

