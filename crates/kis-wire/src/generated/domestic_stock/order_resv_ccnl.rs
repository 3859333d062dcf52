//! `order-resv-ccnl` 주식예약주문조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식예약주문조회: `GET /uapi/domestic-stock/v1/trading/order-resv-ccnl`.
#[derive(Clone, Copy, Debug)]
pub struct OrderResvCcnl;

impl Call for OrderResvCcnl {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = OrderResvCcnlRequest;
    type Response = OrderResvCcnlResponse;
}

impl ReadCall for OrderResvCcnl {}

const REQUEST: Schema = Schema(&[
    Field::new("RSVN_ORD_ORD_DT", "예약주문시작일자", "reservation order order date", Kind::Date).required(),
    Field::new("RSVN_ORD_END_DT", "예약주문종료일자", "reservation order end date", Kind::Date).at_most(8).required(),
    Field::new("RSVN_ORD_SEQ", "예약주문순번", "reservation order sequence", Kind::Text).required(),
    Field::new("TMNL_MDIA_KIND_CD", "단말매체종류코드", "terminal medium kind code", Kind::Code).required(),
    Field::new("CANO", "종합계좌번호", "account no. (first 8)", Kind::Text).at_most(8).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).at_most(2).required(),
    Field::new("PRCS_DVSN_CD", "처리구분코드", "processing division code", Kind::Code).required(),
    Field::new("CNCL_YN", "취소여부", "cancel Y/N", Kind::Flag).at_most(1).required(),
    Field::new("PDNO", "상품번호", "product no. (issue code)", Kind::Text).at_most(12).required(),
    Field::new("SLL_BUY_DVSN_CD", "매도매수구분코드", "sell/buy division code", Kind::Code).at_most(2).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition (200 chars, space padded)", Kind::Text).at_most(200).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key (200 chars, space padded)", Kind::Text).at_most(200).required(),
]);

const ROOT: Schema = Schema(&[
    Field::new("ctx_area_fk200", "연속조회검색조건200", "continuation search condition 200", Kind::Text).at_most(200),
    Field::new("ctx_area_nk200", "연속조회키200", "continuation key 200", Kind::Text).at_most(200),
]);

const OUTPUT: Schema = Schema(&[
    Field::new("rsvn_ord_seq", "예약주문 순번", "reservation order sequence", Kind::Text),
    Field::new("rsvn_ord_ord_dt", "예약주문주문일자", "reservation order order date", Kind::Date),
    Field::new("rsvn_ord_rcit_dt", "예약주문접수일자", "reservation order receipt date", Kind::Date),
    Field::new("pdno", "상품번호", "product no. (issue code)", Kind::Text).at_most(12),
    Field::new("ord_dvsn_cd", "주문구분코드", "order division code", Kind::Code).at_most(2),
    Field::new("ord_rsvn_qty", "주문예약수량", "order reservation qty", Kind::Shares),
    Field::new("tot_ccld_qty", "총체결수량", "total execution qty", Kind::Shares).at_most(10),
    Field::new("cncl_ord_dt", "취소주문일자", "cancel order date", Kind::Date),
    Field::new("ord_tmd", "주문시각", "order time (HHMMSS)", Kind::Time).at_most(6),
    Field::new("ctac_tlno", "연락전화번호", "contact telephone", Kind::Text).at_most(20),
    Field::new("rjct_rson2", "거부사유2", "reject reason 2", Kind::Text),
    Field::new("odno", "주문번호", "order no.", Kind::Text).at_most(10),
    Field::new("rsvn_ord_rcit_tmd", "예약주문접수시각", "reservation order receipt time (HHMMSS)", Kind::Time),
    Field::new("kor_item_shtn_name", "한글종목단축명", "Korean issue short name", Kind::Text),
    Field::new("sll_buy_dvsn_cd", "매도매수구분코드", "sell/buy division code", Kind::Code).at_most(2),
    Field::new("ord_rsvn_unpr", "주문예약단가", "order reservation unit price", Kind::Decimal),
    Field::new("tot_ccld_amt", "총체결금액", "total execution amount", Kind::Decimal).at_most(19),
    Field::new("loan_dt", "대출일자", "loan date", Kind::Date).at_most(8),
    Field::new("cncl_rcit_tmd", "취소접수시각", "cancel receipt time (HHMMSS)", Kind::Time),
    Field::new("prcs_rslt", "처리결과", "processing result", Kind::Unknown),
    Field::new("ord_dvsn_name", "주문구분명", "order division name", Kind::Text).at_most(60),
    Field::new("tmnl_mdia_kind_cd", "단말매체종류코드", "terminal medium kind code", Kind::Code),
    Field::new("rsvn_end_dt", "예약종료일자", "reservation end date", Kind::Date),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "order_resv_ccnl",
    title: "주식예약주문조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/order-resv-ccnl",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTSC0004R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderResvCcnlRequest(Cells);

crate::schema::request_type!(OrderResvCcnlRequest, DESCRIPTION);

impl OrderResvCcnlRequest {
    /// Sets 예약주문시작일자: reservation order order date (`RSVN_ORD_ORD_DT`).
    #[must_use] #[inline] pub fn rsvn_ord_ord_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 예약주문종료일자: reservation order end date (`RSVN_ORD_END_DT`).
    #[must_use] #[inline] pub fn rsvn_ord_end_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 예약주문순번: reservation order sequence (`RSVN_ORD_SEQ`).
    #[must_use] #[inline] pub fn rsvn_ord_seq(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 단말매체종류코드: terminal medium kind code (`TMNL_MDIA_KIND_CD`).
    #[must_use] #[inline] pub fn tmnl_mdia_kind_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 종합계좌번호: account no. (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 처리구분코드: processing division code (`PRCS_DVSN_CD`).
    #[must_use] #[inline] pub fn prcs_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 취소여부: cancel Y/N (`CNCL_YN`).
    #[must_use] #[inline] pub fn cncl_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 상품번호: product no. (issue code) (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 매도매수구분코드: sell/buy division code (`SLL_BUY_DVSN_CD`).
    #[must_use] #[inline] pub fn sll_buy_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 연속조회검색조건200: continuation search condition (200 chars, space padded) (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
    /// Sets 연속조회키200: continuation key (200 chars, space padded) (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(11, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderResvCcnlResponse(Answer);

crate::schema::response_type!(OrderResvCcnlResponse, DESCRIPTION);

impl OrderResvCcnlResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = OrderResvCcnlOutput<'_>> { self.0.rows(0).iter().map(OrderResvCcnlOutput) }
    /// 연속조회검색조건200: continuation search condition 200 (`ctx_area_fk200`).
    #[inline] pub fn ctx_area_fk200(&self) -> &str { self.0.root().text(0) }
    /// 연속조회키200: continuation key 200 (`ctx_area_nk200`).
    #[inline] pub fn ctx_area_nk200(&self) -> &str { self.0.root().text(1) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct OrderResvCcnlOutput<'a>(&'a Cells);

impl<'a> OrderResvCcnlOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 예약주문 순번: reservation order sequence (`rsvn_ord_seq`).
    #[inline] pub fn rsvn_ord_seq(self) -> &'a str { self.0.text(0) }
    /// 예약주문주문일자: reservation order order date (`rsvn_ord_ord_dt`).
    #[inline] pub fn rsvn_ord_ord_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(1) }
    /// 예약주문접수일자: reservation order receipt date (`rsvn_ord_rcit_dt`).
    #[inline] pub fn rsvn_ord_rcit_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(2) }
    /// 상품번호: product no. (issue code) (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(3) }
    /// 주문구분코드: order division code (`ord_dvsn_cd`).
    #[inline] pub fn ord_dvsn_cd(self) -> &'a str { self.0.text(4) }
    /// 주문예약수량: order reservation qty (`ord_rsvn_qty`).
    #[inline] pub fn ord_rsvn_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 총체결수량: total execution qty (`tot_ccld_qty`).
    #[inline] pub fn tot_ccld_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 취소주문일자: cancel order date (`cncl_ord_dt`).
    #[inline] pub fn cncl_ord_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(7) }
    /// 주문시각: order time (HHMMSS) (`ord_tmd`).
    #[inline] pub fn ord_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(8) }
    /// 연락전화번호: contact telephone (`ctac_tlno`).
    #[inline] pub fn ctac_tlno(self) -> &'a str { self.0.text(9) }
    /// 거부사유2: reject reason 2 (`rjct_rson2`).
    #[inline] pub fn rjct_rson2(self) -> &'a str { self.0.text(10) }
    /// 주문번호: order no. (`odno`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(11) }
    /// 예약주문접수시각: reservation order receipt time (HHMMSS) (`rsvn_ord_rcit_tmd`).
    #[inline] pub fn rsvn_ord_rcit_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(12) }
    /// 한글종목단축명: Korean issue short name (`kor_item_shtn_name`).
    #[inline] pub fn kor_item_shtn_name(self) -> &'a str { self.0.text(13) }
    /// 매도매수구분코드: sell/buy division code (`sll_buy_dvsn_cd`).
    #[inline] pub fn sll_buy_dvsn_cd(self) -> &'a str { self.0.text(14) }
    /// 주문예약단가: order reservation unit price (`ord_rsvn_unpr`).
    #[inline] pub fn ord_rsvn_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 총체결금액: total execution amount (`tot_ccld_amt`).
    #[inline] pub fn tot_ccld_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 대출일자: loan date (`loan_dt`).
    #[inline] pub fn loan_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(17) }
    /// 취소접수시각: cancel receipt time (HHMMSS) (`cncl_rcit_tmd`).
    #[inline] pub fn cncl_rcit_tmd(self) -> Result<Option<Time>, FieldError> { self.0.time(18) }
    /// 처리결과: processing result (`prcs_rslt`).
    #[inline] pub fn prcs_rslt(self) -> &'a Cell { self.0.cell(19) }
    /// 주문구분명: order division name (`ord_dvsn_name`).
    #[inline] pub fn ord_dvsn_name(self) -> &'a str { self.0.text(20) }
    /// 단말매체종류코드: terminal medium kind code (`tmnl_mdia_kind_cd`).
    #[inline] pub fn tmnl_mdia_kind_cd(self) -> &'a str { self.0.text(21) }
    /// 예약종료일자: reservation end date (`rsvn_end_dt`).
    #[inline] pub fn rsvn_end_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(22) }
}

