//! `order` 해외주식 주문: order. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 주문: `POST /uapi/overseas-stock/v1/trading/order`.
///
/// paper id of the US sell is not V + rest.
#[derive(Clone, Copy, Debug)]
pub struct Order;

impl Call for Order {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = OrderRequest;
    type Response = OrderResponse;
}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account no. (first 8)", Kind::Text).at_most(8).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).at_most(2).required(),
    Field::new("OVRS_EXCG_CD", "해외거래소코드", "overseas exchange code", Kind::Code).required(),
    Field::new("PDNO", "상품번호", "product no. (issue code)", Kind::Text).at_most(12).required(),
    Field::new("ORD_QTY", "주문수량", "order qty", Kind::Decimal).at_most(10).required(),
    Field::new("OVRS_ORD_UNPR", "해외주문단가", "overseas order unit price", Kind::Decimal).required(),
    Field::new("CTAC_TLNO", "연락전화번호", "contact telephone", Kind::Text).at_most(20),
    Field::new("MGCO_APTM_ODNO", "운용사지정주문번호", "asset manager appointed order no.", Kind::Text),
    Field::new("SLL_TYPE", "판매유형", "sell type", Kind::Code).at_most(2),
    Field::new("ORD_SVR_DVSN_CD", "주문서버구분코드", "order server division code", Kind::Code).required(),
    Field::new("ORD_DVSN", "주문구분", "order division", Kind::Code).at_most(2).required(),
    Field::new("START_TIME", "시작시간", "start time", Kind::Time),
    Field::new("END_TIME", "종료시간", "end time", Kind::Time),
    Field::new("ALGO_ORD_TMD_DVSN_CD", "알고리즘주문시간구분코드", "algorithm order time division code", Kind::Code),
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
    name: "order",
    title: "해외주식 주문",
    method: Method::Post,
    path: "/uapi/overseas-stock/v1/trading/order",
    effect: Effect::Order,
    tr_ids: &[TrIds::both("TTTT1002U", "VTTT1002U"), TrIds::both("TTTT1006U", "VTTT1001U"), TrIds::both("TTTS1002U", "VTTS1002U"), TrIds::both("TTTS1001U", "VTTS1001U"), TrIds::both("TTTS0202U", "VTTS0202U"), TrIds::both("TTTS1005U", "VTTS1005U"), TrIds::both("TTTS0305U", "VTTS0305U"), TrIds::both("TTTS0304U", "VTTS0304U"), TrIds::both("TTTS0308U", "VTTS0308U"), TrIds::both("TTTS0307U", "VTTS0307U"), TrIds::both("TTTS0311U", "VTTS0311U"), TrIds::both("TTTS0310U", "VTTS0310U")],
    conditions: &["US buy (NASD/NYSE/AMEX)", "US sell (NASD/NYSE/AMEX)", "Hong Kong buy (SEHK)", "Hong Kong sell (SEHK)", "Shanghai buy (SHAA)", "Shanghai sell (SHAA)", "Shenzhen buy (SZAA)", "Shenzhen sell (SZAA)", "Japan buy (TKSE)", "Japan sell (TKSE)", "Vietnam buy (HASE/VNSE)", "Vietnam sell (HASE/VNSE)"],
    old_tr_ids: &[TrIds::live_only("JTTT1002U"), TrIds::live_only("JTTT1006U")],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderRequest(Cells);

crate::schema::request_type!(OrderRequest, DESCRIPTION);

impl OrderRequest {
    /// Sets 종합계좌번호: account no. (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 해외거래소코드: overseas exchange code (`OVRS_EXCG_CD`).
    #[must_use] #[inline] pub fn ovrs_excg_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 상품번호: product no. (issue code) (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 주문수량: order qty (`ORD_QTY`).
    #[must_use] #[inline] pub fn ord_qty(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 해외주문단가: overseas order unit price (`OVRS_ORD_UNPR`).
    #[must_use] #[inline] pub fn ovrs_ord_unpr(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 연락전화번호: contact telephone (`CTAC_TLNO`).
    #[must_use] #[inline] pub fn ctac_tlno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 운용사지정주문번호: asset manager appointed order no. (`MGCO_APTM_ODNO`).
    #[must_use] #[inline] pub fn mgco_aptm_odno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 판매유형: sell type (`SLL_TYPE`).
    #[must_use] #[inline] pub fn sll_type(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 주문서버구분코드: order server division code (`ORD_SVR_DVSN_CD`).
    #[must_use] #[inline] pub fn ord_svr_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 주문구분: order division (`ORD_DVSN`).
    #[must_use] #[inline] pub fn ord_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 시작시간: start time (`START_TIME`).
    #[must_use] #[inline] pub fn start_time(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
    /// Sets 종료시간: end time (`END_TIME`).
    #[must_use] #[inline] pub fn end_time(self, value: impl Into<Cell>) -> Self { Self(self.0.with(12, value)) }
    /// Sets 알고리즘주문시간구분코드: algorithm order time division code (`ALGO_ORD_TMD_DVSN_CD`).
    #[must_use] #[inline] pub fn algo_ord_tmd_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(13, value)) }
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
    /// 한국거래소전송주문조직번호: KRX forwarding order org no. (`KRX_FWDG_ORD_ORGNO`).
    #[inline] pub fn krx_fwdg_ord_orgno(self) -> &'a str { self.0.text(0) }
    /// 주문번호: order no. (`ODNO`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(1) }
    /// 주문시각: order time (HHMMSS) (`ORD_TMD`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(2) }
}

