//! `algo-ordno` 해외주식 지정가주문번호조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 지정가주문번호조회: `GET /uapi/overseas-stock/v1/trading/algo-ordno`.
#[derive(Clone, Copy, Debug)]
pub struct AlgoOrdno;

impl Call for AlgoOrdno {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = AlgoOrdnoRequest;
    type Response = AlgoOrdnoResponse;
}

impl ReadCall for AlgoOrdno {}

const REQUEST: Schema = Schema(&[
    Field::new("TRAD_DT", "거래일자", "", Kind::Date).required(),
    Field::new("CANO", "계좌번호", "account number", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key 200", Kind::Text),
    Field::new("CTX_AREA_FK200", "연속조회조건200", "continued inquiry condition 200", Kind::Text),
]);

const ROOT: Schema = Schema(&[
    Field::new("ctx_area_fk200", "연속조회검색조건200", "continuation search condition 200", Kind::Text),
    Field::new("ctx_area_nk200", "연속조회키200", "continuation key 200", Kind::Text),
]);

const OUTPUT: Schema = Schema(&[
    Field::new("odno", "주문번호", "order number", Kind::Text),
    Field::new("trad_dvsn_name", "매매구분명", "trade division name", Kind::Text),
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("item_name", "종목명", "issue name", Kind::Text),
    Field::new("ft_ord_qty", "FT주문수량", "FT order qty", Kind::Decimal),
    Field::new("ft_ord_unpr3", "FT주문단가", "FT order unit price", Kind::Decimal),
    Field::new("splt_buy_attr_name", "분할매수속성명", "split buy attribute name", Kind::Text),
    Field::new("ft_ccld_qty", "FT체결수량", "FT execution qty", Kind::Decimal),
    Field::new("ord_gno_brno", "주문채번지점번호", "order-issuing branch number", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "algo_ordno",
    title: "해외주식 지정가주문번호조회",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/algo-ordno",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTS6058R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlgoOrdnoRequest(Cells);

crate::schema::request_type!(AlgoOrdnoRequest, DESCRIPTION);

impl AlgoOrdnoRequest {
    /// Sets 거래일자 (`TRAD_DT`).
    #[must_use] #[inline] pub fn trad_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌번호: account number (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 연속조회키200: continuation key 200 (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 연속조회조건200: continued inquiry condition 200 (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlgoOrdnoResponse(Answer);

crate::schema::response_type!(AlgoOrdnoResponse, DESCRIPTION);

impl AlgoOrdnoResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = AlgoOrdnoOutput<'_>> { self.0.rows(0).iter().map(AlgoOrdnoOutput) }
    /// 연속조회검색조건200: continuation search condition 200 (`ctx_area_fk200`).
    #[inline] pub fn ctx_area_fk200(&self) -> &str { self.0.root().text(0) }
    /// 연속조회키200: continuation key 200 (`ctx_area_nk200`).
    #[inline] pub fn ctx_area_nk200(&self) -> &str { self.0.root().text(1) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct AlgoOrdnoOutput<'a>(&'a Cells);

impl<'a> AlgoOrdnoOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주문번호: order number (`odno`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(0) }
    /// 매매구분명: trade division name (`trad_dvsn_name`).
    #[inline] pub fn trad_dvsn_name(self) -> &'a str { self.0.text(1) }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(2) }
    /// 종목명: issue name (`item_name`).
    #[inline] pub fn item_name(self) -> &'a str { self.0.text(3) }
    /// FT주문수량: FT order qty (`ft_ord_qty`).
    #[inline] pub fn ft_ord_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// FT주문단가: FT order unit price (`ft_ord_unpr3`).
    #[inline] pub fn ft_ord_unpr3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 분할매수속성명: split buy attribute name (`splt_buy_attr_name`).
    #[inline] pub fn splt_buy_attr_name(self) -> &'a str { self.0.text(6) }
    /// FT체결수량: FT execution qty (`ft_ccld_qty`).
    #[inline] pub fn ft_ccld_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 주문채번지점번호: order-issuing branch number (`ord_gno_brno`).
    #[inline] pub fn ord_gno_brno(self) -> &'a str { self.0.text(8) }
}

