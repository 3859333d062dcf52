//! `order-rvsecncl` 장내채권 정정취소주문: order. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 장내채권 정정취소주문: `POST /uapi/domestic-bond/v1/trading/order-rvsecncl`.
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
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("ORGN_ODNO", "원주문번호", "original order number", Kind::Text).required(),
    Field::new("ORD_QTY2", "주문수량2", "order qty 2", Kind::Shares).required(),
    Field::new("BOND_ORD_UNPR", "채권주문단가", "bond order unit price", Kind::Decimal).required(),
    Field::new("QTY_ALL_ORD_YN", "잔량전부주문여부", "remaining qty whole order flag", Kind::Flag).required(),
    Field::new("RVSE_CNCL_DVSN_CD", "정정취소구분코드", "amend/cancel division code", Kind::Code).required(),
    Field::new("MGCO_APTM_ODNO", "운용사지정주문번호", "manager-assigned order number", Kind::Text).required(),
    Field::new("ORD_SVR_DVSN_CD", "주문서버구분코드", "order server division code", Kind::Code).required(),
    Field::new("CTAC_TLNO", "연락전화번호", "contact phone", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("krx_fwdg_ord_orgno", "한국거래소전송주문조직번호", "KRX forwarding order org number", Kind::Text),
    Field::new("odno", "주문번호", "order number", Kind::Text),
    Field::new("ord_tmd", "주문시각", "order time", Kind::Time),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_bond",
    name: "order_rvsecncl",
    title: "장내채권 정정취소주문",
    method: Method::Post,
    path: "/uapi/domestic-bond/v1/trading/order-rvsecncl",
    effect: Effect::Order,
    tr_ids: &[TrIds::live_only("TTTC0953U")],
    conditions: &[],
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
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 원주문번호: original order number (`ORGN_ODNO`).
    #[must_use] #[inline] pub fn orgn_odno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 주문수량2: order qty 2 (`ORD_QTY2`).
    #[must_use] #[inline] pub fn ord_qty2(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 채권주문단가: bond order unit price (`BOND_ORD_UNPR`).
    #[must_use] #[inline] pub fn bond_ord_unpr(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 잔량전부주문여부: remaining qty whole order flag (`QTY_ALL_ORD_YN`).
    #[must_use] #[inline] pub fn qty_all_ord_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 정정취소구분코드: amend/cancel division code (`RVSE_CNCL_DVSN_CD`).
    #[must_use] #[inline] pub fn rvse_cncl_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 운용사지정주문번호: manager-assigned order number (`MGCO_APTM_ODNO`).
    #[must_use] #[inline] pub fn mgco_aptm_odno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 주문서버구분코드: order server division code (`ORD_SVR_DVSN_CD`).
    #[must_use] #[inline] pub fn ord_svr_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 연락전화번호: contact phone (`CTAC_TLNO`).
    #[must_use] #[inline] pub fn ctac_tlno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
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
    /// 한국거래소전송주문조직번호: KRX forwarding order org number (`krx_fwdg_ord_orgno`).
    #[inline] pub fn krx_fwdg_ord_orgno(self) -> &'a str { self.0.text(0) }
    /// 주문번호: order number (`odno`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(1) }
    /// 주문시각: order time (`ord_tmd`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(2) }
}

