//! `inquire-psamount` 해외주식 매수가능금액조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 매수가능금액조회: `GET /uapi/overseas-stock/v1/trading/inquire-psamount`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePsamount;

impl Call for InquirePsamount {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePsamountRequest;
    type Response = InquirePsamountResponse;
}

impl ReadCall for InquirePsamount {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account no. (first 8)", Kind::Text).at_most(8).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).at_most(2).required(),
    Field::new("OVRS_EXCG_CD", "해외거래소코드", "overseas exchange code", Kind::Code).required(),
    Field::new("OVRS_ORD_UNPR", "해외주문단가", "overseas order unit price", Kind::Decimal).required(),
    Field::new("ITEM_CD", "종목코드", "issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("tr_crcy_cd", "거래통화코드", "trading currency code", Kind::Code),
    Field::new("ord_psbl_frcr_amt", "주문가능외화금액", "order possible foreign currency amount", Kind::Decimal),
    Field::new("sll_ruse_psbl_amt", "매도재사용가능금액", "sell reuse possible amount", Kind::Decimal),
    Field::new("ovrs_ord_psbl_amt", "해외주문가능금액", "overseas order possible amount", Kind::Decimal),
    Field::new("max_ord_psbl_qty", "최대주문가능수량", "maximum orderable qty", Kind::Decimal),
    Field::new("echm_af_ord_psbl_amt", "환전이후주문가능금액", "auto-exchange after order possible amount", Kind::Decimal),
    Field::new("echm_af_ord_psbl_qty", "환전이후주문가능수량", "", Kind::Decimal),
    Field::new("ord_psbl_qty", "주문가능수량", "orderable qty", Kind::Decimal).at_most(10),
    Field::new("exrt", "환율", "exchange rate", Kind::Ratio),
    Field::new("frcr_ord_psbl_amt1", "외화주문가능금액1", "foreign currency order possible amount 1", Kind::Decimal),
    Field::new("ovrs_max_ord_psbl_qty", "해외최대주문가능수량", "overseas maximum orderable qty", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "inquire_psamount",
    title: "해외주식 매수가능금액조회",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/inquire-psamount",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("TTTS3007R", "VTTS3007R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePsamountRequest(Cells);

crate::schema::request_type!(InquirePsamountRequest, DESCRIPTION);

impl InquirePsamountRequest {
    /// Sets 종합계좌번호: account no. (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 해외거래소코드: overseas exchange code (`OVRS_EXCG_CD`).
    #[must_use] #[inline] pub fn ovrs_excg_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 해외주문단가: overseas order unit price (`OVRS_ORD_UNPR`).
    #[must_use] #[inline] pub fn ovrs_ord_unpr(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 종목코드: issue code (`ITEM_CD`).
    #[must_use] #[inline] pub fn item_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePsamountResponse(Answer);

crate::schema::response_type!(InquirePsamountResponse, DESCRIPTION);

impl InquirePsamountResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<InquirePsamountOutput<'_>> { self.0.row(0).map(InquirePsamountOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePsamountOutput<'a>(&'a Cells);

impl<'a> InquirePsamountOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 거래통화코드: trading currency code (`tr_crcy_cd`).
    #[inline] pub fn tr_crcy_cd(self) -> &'a str { self.0.text(0) }
    /// 주문가능외화금액: order possible foreign currency amount (`ord_psbl_frcr_amt`).
    #[inline] pub fn ord_psbl_frcr_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 매도재사용가능금액: sell reuse possible amount (`sll_ruse_psbl_amt`).
    #[inline] pub fn sll_ruse_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 해외주문가능금액: overseas order possible amount (`ovrs_ord_psbl_amt`).
    #[inline] pub fn ovrs_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 최대주문가능수량: maximum orderable qty (`max_ord_psbl_qty`).
    #[inline] pub fn max_ord_psbl_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 환전이후주문가능금액: auto-exchange after order possible amount (`echm_af_ord_psbl_amt`).
    #[inline] pub fn echm_af_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 환전이후주문가능수량 (`echm_af_ord_psbl_qty`).
    #[inline] pub fn echm_af_ord_psbl_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 주문가능수량: orderable qty (`ord_psbl_qty`).
    #[inline] pub fn ord_psbl_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 환율: exchange rate (`exrt`).
    #[inline] pub fn exrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 외화주문가능금액1: foreign currency order possible amount 1 (`frcr_ord_psbl_amt1`).
    #[inline] pub fn frcr_ord_psbl_amt1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 해외최대주문가능수량: overseas maximum orderable qty (`ovrs_max_ord_psbl_qty`).
    #[inline] pub fn ovrs_max_ord_psbl_qty(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
}

