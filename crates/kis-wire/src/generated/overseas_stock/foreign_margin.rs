//! `foreign-margin` 해외증거금 통화별조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외증거금 통화별조회: `GET /uapi/overseas-stock/v1/trading/foreign-margin`.
#[derive(Clone, Copy, Debug)]
pub struct ForeignMargin;

impl Call for ForeignMargin {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = ForeignMarginRequest;
    type Response = ForeignMarginResponse;
}

impl ReadCall for ForeignMargin {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("natn_name", "국가명", "country name", Kind::Text),
    Field::new("crcy_cd", "통화코드", "currency code", Kind::Code),
    Field::new("frcr_dncl_amt1", "외화예수금액", "foreign currency deposit amount", Kind::Decimal),
    Field::new("ustl_buy_amt", "미결제매수금액", "open interest buy amount", Kind::Decimal),
    Field::new("ustl_sll_amt", "미결제매도금액", "open interest sell amount", Kind::Decimal),
    Field::new("frcr_rcvb_amt", "외화미수금액", "foreign currency receivable amount", Kind::Decimal),
    Field::new("frcr_mgn_amt", "외화증거금액", "foreign currency margin amount", Kind::Decimal),
    Field::new("frcr_gnrl_ord_psbl_amt", "외화일반주문가능금액", "foreign currency general orderable amount", Kind::Decimal),
    Field::new("frcr_ord_psbl_amt1", "외화주문가능금액", "foreign currency orderable amount", Kind::Decimal),
    Field::new("itgr_ord_psbl_amt", "통합주문가능금액", "integrated orderable amount", Kind::Decimal),
    Field::new("bass_exrt", "기준환율", "base exchange rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "foreign_margin",
    title: "해외증거금 통화별조회",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/trading/foreign-margin",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTC2101R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignMarginRequest(Cells);

crate::schema::request_type!(ForeignMarginRequest, DESCRIPTION);

impl ForeignMarginRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignMarginResponse(Answer);

crate::schema::response_type!(ForeignMarginResponse, DESCRIPTION);

impl ForeignMarginResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = ForeignMarginOutput<'_>> { self.0.rows(0).iter().map(ForeignMarginOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct ForeignMarginOutput<'a>(&'a Cells);

impl<'a> ForeignMarginOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 국가명: country name (`natn_name`).
    #[inline] pub fn natn_name(self) -> &'a str { self.0.text(0) }
    /// 통화코드: currency code (`crcy_cd`).
    #[inline] pub fn crcy_cd(self) -> &'a str { self.0.text(1) }
    /// 외화예수금액: foreign currency deposit amount (`frcr_dncl_amt1`).
    #[inline] pub fn frcr_dncl_amt1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 미결제매수금액: open interest buy amount (`ustl_buy_amt`).
    #[inline] pub fn ustl_buy_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 미결제매도금액: open interest sell amount (`ustl_sll_amt`).
    #[inline] pub fn ustl_sll_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 외화미수금액: foreign currency receivable amount (`frcr_rcvb_amt`).
    #[inline] pub fn frcr_rcvb_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 외화증거금액: foreign currency margin amount (`frcr_mgn_amt`).
    #[inline] pub fn frcr_mgn_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 외화일반주문가능금액: foreign currency general orderable amount (`frcr_gnrl_ord_psbl_amt`).
    #[inline] pub fn frcr_gnrl_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 외화주문가능금액: foreign currency orderable amount (`frcr_ord_psbl_amt1`).
    #[inline] pub fn frcr_ord_psbl_amt1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 통합주문가능금액: integrated orderable amount (`itgr_ord_psbl_amt`).
    #[inline] pub fn itgr_ord_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 기준환율: base exchange rate (`bass_exrt`).
    #[inline] pub fn bass_exrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
}

