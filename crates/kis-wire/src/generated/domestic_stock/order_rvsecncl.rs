//! `order-rvsecncl` 주식주문(정정취소): order. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식주문(정정취소): `POST /uapi/domestic-stock/v1/trading/order-rvsecncl`.
#[derive(Clone, Copy, Debug)]
pub struct OrderRvsecncl;

impl Call for OrderRvsecncl {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = OrderRvsecnclRequest;
    type Response = OrderRvsecnclResponse;
}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account no. (first 8)", Kind::Text).at_most(8).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).at_most(2).required(),
    Field::new("KRX_FWDG_ORD_ORGNO", "한국거래소전송주문조직번호", "KRX forwarding order org no.", Kind::Text).at_most(5).required(),
    Field::new("ORGN_ODNO", "원주문번호", "original order no.", Kind::Text).at_most(10).required(),
    Field::new("ORD_DVSN", "주문구분", "order division", Kind::Code).at_most(2).required(),
    Field::new("RVSE_CNCL_DVSN_CD", "정정취소구분코드", "amend cancel division code", Kind::Code).at_most(2).required(),
    Field::new("ORD_QTY", "주문수량", "order qty", Kind::Shares).at_most(10).required(),
    Field::new("ORD_UNPR", "주문단가", "order unit price", Kind::Decimal).at_most(19).required(),
    Field::new("QTY_ALL_ORD_YN", "잔량전부주문여부", "remaining qty whole order flag", Kind::Flag).at_most(1).required(),
    Field::new("CNDT_PRIC", "조건가격", "condition price", Kind::Decimal).at_most(19),
    Field::new("EXCG_ID_DVSN_CD", "거래소ID구분코드", "exchange id division code", Kind::Code).at_most(3),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("krx_fwdg_ord_orgno", "한국거래소전송주문조직번호", "KRX forwarding order org no.", Kind::Text).at_most(5),
    Field::new("odno", "주문번호", "order no.", Kind::Text).at_most(10),
    Field::new("ord_tmd", "주문시각", "order time (HHMMSS)", Kind::Time).at_most(6),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "order_rvsecncl",
    title: "주식주문(정정취소)",
    method: Method::Post,
    path: "/uapi/domestic-stock/v1/trading/order-rvsecncl",
    effect: Effect::Order,
    tr_ids: &[TrIds::both("TTTC0013U", "VTTC0013U")],
    conditions: &[],
    old_tr_ids: &[TrIds::both("TTTC0803U", "VTTC0803U")],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderRvsecnclRequest(Cells);

crate::schema::request_type!(OrderRvsecnclRequest, DESCRIPTION);

impl OrderRvsecnclRequest {
    /// Sets 종합계좌번호: account no. (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 한국거래소전송주문조직번호: KRX forwarding order org no. (`KRX_FWDG_ORD_ORGNO`).
    #[must_use] #[inline] pub fn krx_fwdg_ord_orgno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 원주문번호: original order no. (`ORGN_ODNO`).
    #[must_use] #[inline] pub fn orgn_odno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 주문구분: order division (`ORD_DVSN`).
    #[must_use] #[inline] pub fn ord_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 정정취소구분코드: amend cancel division code (`RVSE_CNCL_DVSN_CD`).
    #[must_use] #[inline] pub fn rvse_cncl_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 주문수량: order qty (`ORD_QTY`).
    #[must_use] #[inline] pub fn ord_qty(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 주문단가: order unit price (`ORD_UNPR`).
    #[must_use] #[inline] pub fn ord_unpr(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 잔량전부주문여부: remaining qty whole order flag (`QTY_ALL_ORD_YN`).
    #[must_use] #[inline] pub fn qty_all_ord_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 조건가격: condition price (`CNDT_PRIC`).
    #[must_use] #[inline] pub fn cndt_pric(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 거래소ID구분코드: exchange id division code (`EXCG_ID_DVSN_CD`).
    #[must_use] #[inline] pub fn excg_id_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
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
    /// 한국거래소전송주문조직번호: KRX forwarding order org no. (`krx_fwdg_ord_orgno`).
    #[inline] pub fn krx_fwdg_ord_orgno(self) -> &'a str { self.0.text(0) }
    /// 주문번호: order no. (`odno`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(1) }
    /// 주문시각: order time (HHMMSS) (`ord_tmd`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(2) }
}

