//! `order-resv-list` 해외주식 예약주문조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 예약주문조회: `GET /uapi/overseas-stock/v1/trading/order-resv-list`.
#[derive(Clone, Copy, Debug)]
pub struct OrderResvList;

impl Call for OrderResvList {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = OrderResvListRequest;
    type Response = OrderResvListResponse;
}

impl ReadCall for OrderResvList {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("INQR_STRT_DT", "조회시작일자", "inquiry start date", Kind::Date).required(),
    Field::new("INQR_END_DT", "조회종료일자", "inquiry end date", Kind::Date).required(),
    Field::new("INQR_DVSN_CD", "조회구분코드", "inquiry division code", Kind::Code).required(),
    Field::new("PRDT_TYPE_CD", "상품유형코드", "product type code", Kind::Code).required(),
    Field::new("OVRS_EXCG_CD", "해외거래소코드", "overseas exchange code", Kind::Code).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition 200", Kind::Text).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key 200", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[
    Field::new("ctx_area_fk200", "연속조회검색조건200", "continuation search condition 200", Kind::Text),
    Field::new("ctx_area_nk200", "연속조회키200", "continuation key 200", Kind::Text),
]);

const OUTPUT: Schema = Schema(&[
    Field::new("cncl_yn", "취소여부", "cancel flag Y/N", Kind::Flag),
    Field::new("rsvn_ord_rcit_dt", "예약주문접수일자", "reservation order receipt date", Kind::Date),
    Field::new("ovrs_rsvn_odno", "해외예약주문번호", "overseas reservation order number", Kind::Text),
    Field::new("ord_dt", "주문일자", "order date", Kind::Date),
    Field::new("ord_gno_brno", "주문채번지점번호", "order-issuing branch number", Kind::Text),
    Field::new("odno", "주문번호", "order number", Kind::Text),
    Field::new("sll_buy_dvsn_cd", "매도매수구분코드", "sell/buy division code", Kind::Code),
    Field::new("sll_buy_dvsn_cd_name", "매도매수구분명", "sell/buy division name", Kind::Text),
    Field::new("ovrs_rsvn_ord_stat_cd", "해외예약주문상태코드", "overseas reservation order status code", Kind::Code),
    Field::new("ovrs_rsvn_ord_stat_cd_name", "해외예약주문상태코드명", "overseas reservation order status code name", Kind::Text),
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_type_cd", "상품유형코드", "product type code", Kind::Code),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("ord_rcit_tmd", "주문접수시각", "order receipt time", Kind::Time),
    Field::new("ord_fwdg_tmd", "주문전송시각", "", Kind::Time),
    Field::new("tr_dvsn_name", "거래구분명", "trade division name", Kind::Text),
    Field::new("ovrs_excg_cd", "해외거래소코드", "overseas exchange code", Kind::Code),
    Field::new("tr_mket_name", "거래시장명", "trading market name", Kind::Text),
    Field::new("ord_stfno", "주문직원번호", "order staff number", Kind::Text),
    Field::new("ft_ord_qty", "FT주문수량", "FT order qty", Kind::Decimal),
    Field::new("ft_ord_unpr3", "FT주문단가3", "FT order unit price 3", Kind::Decimal),
    Field::new("ft_ccld_qty", "FT체결수량", "FT execution qty", Kind::Decimal),
    Field::new("nprc_rson_text", "미처리사유내용", "", Kind::Text),
    Field::new("splt_buy_attr_name", "분할매수속성명", "split buy attribute name", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "order_resv_list",
    title: "해외주식 예약주문조회",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/order-resv-list",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTT3039R"), TrIds::live_only("TTTS3014R")],
    conditions: &["US", "Japan/China/HK/Vietnam"],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderResvListRequest(Cells);

crate::schema::request_type!(OrderResvListRequest, DESCRIPTION);

impl OrderResvListRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회시작일자: inquiry start date (`INQR_STRT_DT`).
    #[must_use] #[inline] pub fn inqr_strt_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조회종료일자: inquiry end date (`INQR_END_DT`).
    #[must_use] #[inline] pub fn inqr_end_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 조회구분코드: inquiry division code (`INQR_DVSN_CD`).
    #[must_use] #[inline] pub fn inqr_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 상품유형코드: product type code (`PRDT_TYPE_CD`).
    #[must_use] #[inline] pub fn prdt_type_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 해외거래소코드: overseas exchange code (`OVRS_EXCG_CD`).
    #[must_use] #[inline] pub fn ovrs_excg_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 연속조회검색조건200: continuation search condition 200 (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 연속조회키200: continuation key 200 (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderResvListResponse(Answer);

crate::schema::response_type!(OrderResvListResponse, DESCRIPTION);

impl OrderResvListResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = OrderResvListOutput<'_>> { self.0.rows(0).iter().map(OrderResvListOutput) }
    /// 연속조회검색조건200: continuation search condition 200 (`ctx_area_fk200`).
    #[inline] pub fn ctx_area_fk200(&self) -> &str { self.0.root().text(0) }
    /// 연속조회키200: continuation key 200 (`ctx_area_nk200`).
    #[inline] pub fn ctx_area_nk200(&self) -> &str { self.0.root().text(1) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct OrderResvListOutput<'a>(&'a Cells);

impl<'a> OrderResvListOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 취소여부: cancel flag Y/N (`cncl_yn`).
    #[inline] pub fn cncl_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(0) }
    /// 예약주문접수일자: reservation order receipt date (`rsvn_ord_rcit_dt`).
    #[inline] pub fn rsvn_ord_rcit_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(1) }
    /// 해외예약주문번호: overseas reservation order number (`ovrs_rsvn_odno`).
    #[inline] pub fn ovrs_rsvn_odno(self) -> &'a str { self.0.text(2) }
    /// 주문일자: order date (`ord_dt`).
    #[inline] pub fn ord_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(3) }
    /// 주문채번지점번호: order-issuing branch number (`ord_gno_brno`).
    #[inline] pub fn ord_gno_brno(self) -> &'a str { self.0.text(4) }
    /// 주문번호: order number (`odno`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(5) }
    /// 매도매수구분코드: sell/buy division code (`sll_buy_dvsn_cd`).
    #[inline] pub fn sll_buy_dvsn_cd(self) -> &'a str { self.0.text(6) }
    /// 매도매수구분명: sell/buy division name (`sll_buy_dvsn_cd_name`).
    #[inline] pub fn sll_buy_dvsn_cd_name(self) -> &'a str { self.0.text(7) }
    /// 해외예약주문상태코드: overseas reservation order status code (`ovrs_rsvn_ord_stat_cd`).
    #[inline] pub fn ovrs_rsvn_ord_stat_cd(self) -> &'a str { self.0.text(8) }
    /// 해외예약주문상태코드명: overseas reservation order status code name (`ovrs_rsvn_ord_stat_cd_name`).
    #[inline] pub fn ovrs_rsvn_ord_stat_cd_name(self) -> &'a str { self.0.text(9) }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(10) }
    /// 상품유형코드: product type code (`prdt_type_cd`).
    #[inline] pub fn prdt_type_cd(self) -> &'a str { self.0.text(11) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(12) }
    /// 주문접수시각: order receipt time (`ord_rcit_tmd`).
    #[inline] pub fn ord_rcit_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(13) }
    /// 주문전송시각 (`ord_fwdg_tmd`).
    #[inline] pub fn ord_fwdg_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(14) }
    /// 거래구분명: trade division name (`tr_dvsn_name`).
    #[inline] pub fn tr_dvsn_name(self) -> &'a str { self.0.text(15) }
    /// 해외거래소코드: overseas exchange code (`ovrs_excg_cd`).
    #[inline] pub fn ovrs_excg_cd(self) -> &'a str { self.0.text(16) }
    /// 거래시장명: trading market name (`tr_mket_name`).
    #[inline] pub fn tr_mket_name(self) -> &'a str { self.0.text(17) }
    /// 주문직원번호: order staff number (`ord_stfno`).
    #[inline] pub fn ord_stfno(self) -> &'a str { self.0.text(18) }
    /// FT주문수량: FT order qty (`ft_ord_qty`).
    #[inline] pub fn ft_ord_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// FT주문단가3: FT order unit price 3 (`ft_ord_unpr3`).
    #[inline] pub fn ft_ord_unpr3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// FT체결수량: FT execution qty (`ft_ccld_qty`).
    #[inline] pub fn ft_ccld_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 미처리사유내용 (`nprc_rson_text`).
    #[inline] pub fn nprc_rson_text(self) -> &'a str { self.0.text(22) }
    /// 분할매수속성명: split buy attribute name (`splt_buy_attr_name`).
    #[inline] pub fn splt_buy_attr_name(self) -> &'a str { self.0.text(23) }
}

