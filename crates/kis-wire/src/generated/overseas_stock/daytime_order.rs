//! `daytime-order` 해외주식 미국주간주문: order. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 미국주간주문: `POST /uapi/overseas-stock/v1/trading/daytime-order`.
#[derive(Clone, Copy, Debug)]
pub struct DaytimeOrder;

impl Call for DaytimeOrder {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = DaytimeOrderRequest;
    type Response = DaytimeOrderResponse;
}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("OVRS_EXCG_CD", "해외거래소코드", "overseas exchange code", Kind::Code).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("ORD_QTY", "주문수량", "order qty", Kind::Decimal).required(),
    Field::new("OVRS_ORD_UNPR", "해외주문단가", "overseas order unit price", Kind::Decimal).required(),
    Field::new("CTAC_TLNO", "연락전화번호", "contact phone", Kind::Text),
    Field::new("MGCO_APTM_ODNO", "운용사지정주문번호", "manager-assigned order number", Kind::Text),
    Field::new("ORD_SVR_DVSN_CD", "주문서버구분코드", "order server division code", Kind::Code).required(),
    Field::new("ORD_DVSN", "주문구분", "order division", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("KRX_FWDG_ORD_ORGNO", "한국거래소전송주문조직번호", "KRX forwarding order org number", Kind::Text),
    Field::new("ODNO", "주문번호", "order number", Kind::Text),
    Field::new("ORD_TMD", "주문시각", "order time", Kind::Time),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "daytime_order",
    title: "해외주식 미국주간주문",
    method: Method::Post,
    path: "/uapi/overseas-stock/v1/trading/daytime-order",
    effect: Effect::Order,
    tr_ids: &[TrIds::live_only("TTTS6036U"), TrIds::live_only("TTTS6037U")],
    conditions: &["day-session buy", "day-session sell"],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DaytimeOrderRequest(Cells);

crate::schema::request_type!(DaytimeOrderRequest, DESCRIPTION);

impl DaytimeOrderRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 해외거래소코드: overseas exchange code (`OVRS_EXCG_CD`).
    #[must_use] #[inline] pub fn ovrs_excg_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 주문수량: order qty (`ORD_QTY`).
    #[must_use] #[inline] pub fn ord_qty(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 해외주문단가: overseas order unit price (`OVRS_ORD_UNPR`).
    #[must_use] #[inline] pub fn ovrs_ord_unpr(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 연락전화번호: contact phone (`CTAC_TLNO`).
    #[must_use] #[inline] pub fn ctac_tlno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 운용사지정주문번호: manager-assigned order number (`MGCO_APTM_ODNO`).
    #[must_use] #[inline] pub fn mgco_aptm_odno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 주문서버구분코드: order server division code (`ORD_SVR_DVSN_CD`).
    #[must_use] #[inline] pub fn ord_svr_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 주문구분: order division (`ORD_DVSN`).
    #[must_use] #[inline] pub fn ord_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DaytimeOrderResponse(Answer);

crate::schema::response_type!(DaytimeOrderResponse, DESCRIPTION);

impl DaytimeOrderResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<DaytimeOrderOutput<'_>> { self.0.row(0).map(DaytimeOrderOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct DaytimeOrderOutput<'a>(&'a Cells);

impl<'a> DaytimeOrderOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 한국거래소전송주문조직번호: KRX forwarding order org number (`KRX_FWDG_ORD_ORGNO`).
    #[inline] pub fn krx_fwdg_ord_orgno(self) -> &'a str { self.0.text(0) }
    /// 주문번호: order number (`ODNO`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(1) }
    /// 주문시각: order time (`ORD_TMD`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(2) }
}

