//! `order-rvsecncl` 해외주식 정정취소주문: order. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 정정취소주문: `POST /uapi/overseas-stock/v1/trading/order-rvsecncl`.
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
    Field::new("OVRS_EXCG_CD", "해외거래소코드", "overseas exchange code", Kind::Code).required(),
    Field::new("PDNO", "상품번호", "product no. (issue code)", Kind::Text).at_most(12).required(),
    Field::new("ORGN_ODNO", "원주문번호", "original order no.", Kind::Text).at_most(10).required(),
    Field::new("RVSE_CNCL_DVSN_CD", "정정취소구분코드", "amend cancel division code", Kind::Code).at_most(2).required(),
    Field::new("ORD_QTY", "주문수량", "order qty", Kind::Decimal).at_most(10).required(),
    Field::new("OVRS_ORD_UNPR", "해외주문단가", "overseas order unit price", Kind::Decimal).required(),
    Field::new("MGCO_APTM_ODNO", "운용사지정주문번호", "asset manager appointed order no.", Kind::Text),
    Field::new("ORD_SVR_DVSN_CD", "주문서버구분코드", "order server division code", Kind::Code),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("KRX_FWDG_ORD_ORGNO", "한국거래소전송주문조직번호", "KRX forwarding order org no.", Kind::Text).at_most(5),
    Field::new("ODNO", "주문번호", "order no.", Kind::Text).at_most(10),
    Field::new("ORD_TMD", "주문시각", "order time (HHMMSS)", Kind::Time).at_most(6),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "order_rvsecncl",
    title: "해외주식 정정취소주문",
    method: Method::Post,
    path: "/uapi/overseas-stock/v1/trading/order-rvsecncl",
    effect: Effect::Order,
    tr_ids: &[TrIds::both("TTTT1004U", "VTTT1004U"), TrIds::both("TTTS1003U", "VTTS1003U"), TrIds::both("TTTS0309U", "VTTS0309U"), TrIds::both("TTTS0302U", "VTTS0302U"), TrIds::both("TTTS0306U", "VTTS0306U"), TrIds::both("TTTS0312U", "VTTS0312U")],
    conditions: &["US amend/cancel", "Hong Kong amend/cancel", "Japan amend/cancel", "Shanghai cancel", "Shenzhen cancel", "Vietnam cancel"],
    old_tr_ids: &[TrIds::live_only("JTTT1004U")],
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
    /// Sets 해외거래소코드: overseas exchange code (`OVRS_EXCG_CD`).
    #[must_use] #[inline] pub fn ovrs_excg_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 상품번호: product no. (issue code) (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 원주문번호: original order no. (`ORGN_ODNO`).
    #[must_use] #[inline] pub fn orgn_odno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 정정취소구분코드: amend cancel division code (`RVSE_CNCL_DVSN_CD`).
    #[must_use] #[inline] pub fn rvse_cncl_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 주문수량: order qty (`ORD_QTY`).
    #[must_use] #[inline] pub fn ord_qty(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 해외주문단가: overseas order unit price (`OVRS_ORD_UNPR`).
    #[must_use] #[inline] pub fn ovrs_ord_unpr(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 운용사지정주문번호: asset manager appointed order no. (`MGCO_APTM_ODNO`).
    #[must_use] #[inline] pub fn mgco_aptm_odno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 주문서버구분코드: order server division code (`ORD_SVR_DVSN_CD`).
    #[must_use] #[inline] pub fn ord_svr_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
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
    /// 한국거래소전송주문조직번호: KRX forwarding order org no. (`KRX_FWDG_ORD_ORGNO`).
    #[inline] pub fn krx_fwdg_ord_orgno(self) -> &'a str { self.0.text(0) }
    /// 주문번호: order no. (`ODNO`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(1) }
    /// 주문시각: order time (HHMMSS) (`ORD_TMD`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(2) }
}

