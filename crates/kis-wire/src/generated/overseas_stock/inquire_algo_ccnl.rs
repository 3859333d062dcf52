//! `inquire-algo-ccnl` 해외주식 지정가체결내역조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 지정가체결내역조회: `GET /uapi/overseas-stock/v1/trading/inquire-algo-ccnl`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAlgoCcnl;

impl Call for InquireAlgoCcnl {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireAlgoCcnlRequest;
    type Response = InquireAlgoCcnlResponse;
}

impl ReadCall for InquireAlgoCcnl {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "계좌번호", "account number", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("ORD_DT", "주문일자", "order date", Kind::Date).required(),
    Field::new("ORD_GNO_BRNO", "주문채번지점번호", "order-issuing branch number", Kind::Text),
    Field::new("ODNO", "주문번호", "order number", Kind::Text).required(),
    Field::new("TTLZ_ICLD_YN", "집계포함여부", "", Kind::Flag),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key 200", Kind::Text),
    Field::new("CTX_AREA_FK200", "연속조회조건200", "continued inquiry condition 200", Kind::Text),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("CCLD_SEQ", "체결순번", "execution sequence number", Kind::Text),
    Field::new("CCLD_BTWN", "체결시간", "execution time", Kind::Time),
    Field::new("PDNO", "상품번호", "product number", Kind::Text),
    Field::new("ITEM_NAME", "종목명", "issue name", Kind::Text),
    Field::new("FT_CCLD_QTY", "FT체결수량", "FT execution qty", Kind::Decimal),
    Field::new("FT_CCLD_UNPR3", "FT체결단가", "FT execution unit price", Kind::Decimal),
    Field::new("FT_CCLD_AMT3", "FT체결금액", "FT execution amount", Kind::Decimal),
]);

const OUTPUT3: Schema = Schema(&[
    Field::new("ODNO", "주문번호", "order number", Kind::Text),
    Field::new("TRAD_DVSN_NAME", "매매구분명", "trade division name", Kind::Text),
    Field::new("PDNO", "상품번호", "product number", Kind::Text),
    Field::new("ITEM_NAME", "종목명", "issue name", Kind::Text),
    Field::new("FT_ORD_QTY", "FT주문수량", "FT order qty", Kind::Decimal),
    Field::new("FT_ORD_UNPR3", "FT주문단가", "FT order unit price", Kind::Decimal),
    Field::new("ORD_TMD", "주문시각", "order time", Kind::Time),
    Field::new("SPLT_BUY_ATTR_NAME", "분할매수속성명", "split buy attribute name", Kind::Text),
    Field::new("FT_CCLD_QTY", "FT체결수량", "FT execution qty", Kind::Decimal),
    Field::new("TR_CRCY", "거래통화", "trading currency", Kind::Text),
    Field::new("FT_CCLD_UNPR3", "FT체결단가", "FT execution unit price", Kind::Decimal),
    Field::new("FT_CCLD_AMT3", "FT체결금액", "FT execution amount", Kind::Decimal),
    Field::new("CCLD_CNT", "체결건수", "execution count", Kind::Whole),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "inquire_algo_ccnl",
    title: "해외주식 지정가체결내역조회",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/inquire-algo-ccnl",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTS6059R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }, Group { name: "output3", is_list: true, fields: OUTPUT3 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireAlgoCcnlRequest(Cells);

crate::schema::request_type!(InquireAlgoCcnlRequest, DESCRIPTION);

impl InquireAlgoCcnlRequest {
    /// Sets 계좌번호: account number (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 주문일자: order date (`ORD_DT`).
    #[must_use] #[inline] pub fn ord_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 주문채번지점번호: order-issuing branch number (`ORD_GNO_BRNO`).
    #[must_use] #[inline] pub fn ord_gno_brno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 주문번호: order number (`ODNO`).
    #[must_use] #[inline] pub fn odno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 집계포함여부 (`TTLZ_ICLD_YN`).
    #[must_use] #[inline] pub fn ttlz_icld_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 연속조회키200: continuation key 200 (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 연속조회조건200: continued inquiry condition 200 (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireAlgoCcnlResponse(Answer);

crate::schema::response_type!(InquireAlgoCcnlResponse, DESCRIPTION);

impl InquireAlgoCcnlResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InquireAlgoCcnlOutput<'_>> { self.0.rows(0).iter().map(InquireAlgoCcnlOutput) }
    /// Returns the rows of `output3`.
    pub fn output3(&self) -> impl Iterator<Item = InquireAlgoCcnlOutput3<'_>> { self.0.rows(1).iter().map(InquireAlgoCcnlOutput3) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAlgoCcnlOutput<'a>(&'a Cells);

impl<'a> InquireAlgoCcnlOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 체결순번: execution sequence number (`CCLD_SEQ`).
    #[inline] pub fn ccld_seq(self) -> &'a str { self.0.text(0) }
    /// 체결시간: execution time (`CCLD_BTWN`).
    #[inline] pub fn ccld_btwn(self) -> Result<Option<Time>, FieldError> { self.0.time(1) }
    /// 상품번호: product number (`PDNO`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(2) }
    /// 종목명: issue name (`ITEM_NAME`).
    #[inline] pub fn item_name(self) -> &'a str { self.0.text(3) }
    /// FT체결수량: FT execution qty (`FT_CCLD_QTY`).
    #[inline] pub fn ft_ccld_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// FT체결단가: FT execution unit price (`FT_CCLD_UNPR3`).
    #[inline] pub fn ft_ccld_unpr3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// FT체결금액: FT execution amount (`FT_CCLD_AMT3`).
    #[inline] pub fn ft_ccld_amt3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
}

/// One row of `output3`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAlgoCcnlOutput3<'a>(&'a Cells);

impl<'a> InquireAlgoCcnlOutput3<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주문번호: order number (`ODNO`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(0) }
    /// 매매구분명: trade division name (`TRAD_DVSN_NAME`).
    #[inline] pub fn trad_dvsn_name(self) -> &'a str { self.0.text(1) }
    /// 상품번호: product number (`PDNO`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(2) }
    /// 종목명: issue name (`ITEM_NAME`).
    #[inline] pub fn item_name(self) -> &'a str { self.0.text(3) }
    /// FT주문수량: FT order qty (`FT_ORD_QTY`).
    #[inline] pub fn ft_ord_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// FT주문단가: FT order unit price (`FT_ORD_UNPR3`).
    #[inline] pub fn ft_ord_unpr3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 주문시각: order time (`ORD_TMD`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(6) }
    /// 분할매수속성명: split buy attribute name (`SPLT_BUY_ATTR_NAME`).
    #[inline] pub fn splt_buy_attr_name(self) -> &'a str { self.0.text(7) }
    /// FT체결수량: FT execution qty (`FT_CCLD_QTY`).
    #[inline] pub fn ft_ccld_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 거래통화: trading currency (`TR_CRCY`).
    #[inline] pub fn tr_crcy(self) -> &'a str { self.0.text(9) }
    /// FT체결단가: FT execution unit price (`FT_CCLD_UNPR3`).
    #[inline] pub fn ft_ccld_unpr3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// FT체결금액: FT execution amount (`FT_CCLD_AMT3`).
    #[inline] pub fn ft_ccld_amt3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 체결건수: execution count (`CCLD_CNT`).
    #[inline] pub fn ccld_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
}

