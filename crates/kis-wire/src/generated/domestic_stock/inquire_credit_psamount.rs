//! `inquire-credit-psamount` 신용매수가능조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 신용매수가능조회: `GET /uapi/domestic-stock/v1/trading/inquire-credit-psamount`.
#[derive(Clone, Copy, Debug)]
pub struct InquireCreditPsamount;

impl Call for InquireCreditPsamount {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireCreditPsamountRequest;
    type Response = InquireCreditPsamountResponse;
}

impl ReadCall for InquireCreditPsamount {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("PDNO", "상품번호", "product number", Kind::Text).required(),
    Field::new("ORD_UNPR", "주문단가", "order unit price", Kind::Decimal).required(),
    Field::new("ORD_DVSN", "주문구분", "order division", Kind::Code).required(),
    Field::new("CRDT_TYPE", "신용유형", "credit type", Kind::Code).required(),
    Field::new("CMA_EVLU_AMT_ICLD_YN", "CMA평가금액포함여부", "CMA valuation amount included flag Y/N", Kind::Flag).required(),
    Field::new("OVRS_ICLD_YN", "해외포함여부", "overseas included flag Y/N", Kind::Flag).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("ord_psbl_cash", "주문가능현금", "orderable cash", Kind::Decimal),
    Field::new("ord_psbl_sbst", "주문가능대용", "orderable substitute", Kind::Decimal),
    Field::new("ruse_psbl_amt", "재사용가능금액", "reusable money amount", Kind::Decimal),
    Field::new("fund_rpch_chgs", "펀드환매대금", "fund redemption value", Kind::Decimal),
    Field::new("psbl_qty_calc_unpr", "가능수량계산단가", "possible qty calculation unit price", Kind::Decimal),
    Field::new("nrcvb_buy_amt", "미수없는매수금액", "without receivables buy amount", Kind::Decimal),
    Field::new("nrcvb_buy_qty", "미수없는매수수량", "without receivables buy qty", Kind::Shares),
    Field::new("max_buy_amt", "최대매수금액", "maximum buy amount", Kind::Decimal),
    Field::new("max_buy_qty", "최대매수수량", "maximum buy qty", Kind::Shares),
    Field::new("cma_evlu_amt", "CMA평가금액", "CMA valuation amount", Kind::Decimal),
    Field::new("ovrs_re_use_amt_wcrc", "해외재사용금액원화", "overseas reuse amount KRW", Kind::Decimal),
    Field::new("ord_psbl_frcr_amt_wcrc", "주문가능외화금액원화", "orderable foreign currency amount KRW", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_credit_psamount",
    title: "신용매수가능조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/inquire-credit-psamount",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTC8909R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireCreditPsamountRequest(Cells);

crate::schema::request_type!(InquireCreditPsamountRequest, DESCRIPTION);

impl InquireCreditPsamountRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 상품번호: product number (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 주문단가: order unit price (`ORD_UNPR`).
    #[must_use] #[inline] pub fn ord_unpr(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 주문구분: order division (`ORD_DVSN`).
    #[must_use] #[inline] pub fn ord_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 신용유형: credit type (`CRDT_TYPE`).
    #[must_use] #[inline] pub fn crdt_type(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets CMA평가금액포함여부: CMA valuation amount included flag Y/N (`CMA_EVLU_AMT_ICLD_YN`).
    #[must_use] #[inline] pub fn cma_evlu_amt_icld_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 해외포함여부: overseas included flag Y/N (`OVRS_ICLD_YN`).
    #[must_use] #[inline] pub fn ovrs_icld_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireCreditPsamountResponse(Answer);

crate::schema::response_type!(InquireCreditPsamountResponse, DESCRIPTION);

impl InquireCreditPsamountResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<InquireCreditPsamountOutput<'_>> { self.0.row(0).map(InquireCreditPsamountOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireCreditPsamountOutput<'a>(&'a Cells);

impl<'a> InquireCreditPsamountOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주문가능현금: orderable cash (`ord_psbl_cash`).
    #[inline] pub fn ord_psbl_cash(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 주문가능대용: orderable substitute (`ord_psbl_sbst`).
    #[inline] pub fn ord_psbl_sbst(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 재사용가능금액: reusable money amount (`ruse_psbl_amt`).
    #[inline] pub fn ruse_psbl_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 펀드환매대금: fund redemption value (`fund_rpch_chgs`).
    #[inline] pub fn fund_rpch_chgs(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 가능수량계산단가: possible qty calculation unit price (`psbl_qty_calc_unpr`).
    #[inline] pub fn psbl_qty_calc_unpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 미수없는매수금액: without receivables buy amount (`nrcvb_buy_amt`).
    #[inline] pub fn nrcvb_buy_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 미수없는매수수량: without receivables buy qty (`nrcvb_buy_qty`).
    #[inline] pub fn nrcvb_buy_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 최대매수금액: maximum buy amount (`max_buy_amt`).
    #[inline] pub fn max_buy_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 최대매수수량: maximum buy qty (`max_buy_qty`).
    #[inline] pub fn max_buy_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// CMA평가금액: CMA valuation amount (`cma_evlu_amt`).
    #[inline] pub fn cma_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 해외재사용금액원화: overseas reuse amount KRW (`ovrs_re_use_amt_wcrc`).
    #[inline] pub fn ovrs_re_use_amt_wcrc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 주문가능외화금액원화: orderable foreign currency amount KRW (`ord_psbl_frcr_amt_wcrc`).
    #[inline] pub fn ord_psbl_frcr_amt_wcrc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
}

