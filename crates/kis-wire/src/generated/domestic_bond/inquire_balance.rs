//! `inquire-balance` 장내채권 잔고조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 장내채권 잔고조회: `GET /uapi/domestic-bond/v1/trading/inquire-balance`.
#[derive(Clone, Copy, Debug)]
pub struct InquireBalance;

impl Call for InquireBalance {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireBalanceRequest;
    type Response = InquireBalanceResponse;
}

impl ReadCall for InquireBalance {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("INQR_CNDT", "조회조건", "inquiry condition", Kind::Text).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("BUY_DT", "매수일자", "buy date", Kind::Date).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition 200", Kind::Text).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key 200", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("pdno", "상품번호", "product number", Kind::Text),
    Field::new("prdt_name", "상품명", "product name", Kind::Text),
    Field::new("buy_dt", "매수일자", "buy date", Kind::Date),
    Field::new("buy_sqno", "매수일련번호", "", Kind::Text),
    Field::new("cblc_qty", "잔고수량", "balance qty", Kind::Shares),
    Field::new("agrx_qty", "종합과세수량", "global taxation qty", Kind::Shares),
    Field::new("sprx_qty", "분리과세수량", "separate taxation qty", Kind::Shares),
    Field::new("exdt", "만기일", "maturity date", Kind::Date),
    Field::new("buy_erng_rt", "매수수익율", "buy earning rate", Kind::Ratio),
    Field::new("buy_unpr", "매수단가", "buy unit price", Kind::Decimal),
    Field::new("buy_amt", "매수금액", "buy amount", Kind::Decimal),
    Field::new("ord_psbl_qty", "주문가능수량", "orderable qty", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_bond",
    name: "inquire_balance",
    title: "장내채권 잔고조회",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/trading/inquire-balance",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTSC8407R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireBalanceRequest(Cells);

crate::schema::request_type!(InquireBalanceRequest, DESCRIPTION);

impl InquireBalanceRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회조건: inquiry condition (`INQR_CNDT`).
    #[must_use] #[inline] pub fn inqr_cndt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 매수일자: buy date (`BUY_DT`).
    #[must_use] #[inline] pub fn buy_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 연속조회검색조건200: continuation search condition 200 (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 연속조회키200: continuation key 200 (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireBalanceResponse(Answer);

crate::schema::response_type!(InquireBalanceResponse, DESCRIPTION);

impl InquireBalanceResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InquireBalanceOutput<'_>> { self.0.rows(0).iter().map(InquireBalanceOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireBalanceOutput<'a>(&'a Cells);

impl<'a> InquireBalanceOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 상품번호: product number (`pdno`).
    #[inline] pub fn pdno(self) -> &'a str { self.0.text(0) }
    /// 상품명: product name (`prdt_name`).
    #[inline] pub fn prdt_name(self) -> &'a str { self.0.text(1) }
    /// 매수일자: buy date (`buy_dt`).
    #[inline] pub fn buy_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(2) }
    /// 매수일련번호 (`buy_sqno`).
    #[inline] pub fn buy_sqno(self) -> &'a str { self.0.text(3) }
    /// 잔고수량: balance qty (`cblc_qty`).
    #[inline] pub fn cblc_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 종합과세수량: global taxation qty (`agrx_qty`).
    #[inline] pub fn agrx_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 분리과세수량: separate taxation qty (`sprx_qty`).
    #[inline] pub fn sprx_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 만기일: maturity date (`exdt`).
    #[inline] pub fn exdt(self) -> Result<Option<Date>, FieldError> { self.0.date(7) }
    /// 매수수익율: buy earning rate (`buy_erng_rt`).
    #[inline] pub fn buy_erng_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 매수단가: buy unit price (`buy_unpr`).
    #[inline] pub fn buy_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 매수금액: buy amount (`buy_amt`).
    #[inline] pub fn buy_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 주문가능수량: orderable qty (`ord_psbl_qty`).
    #[inline] pub fn ord_psbl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
}

