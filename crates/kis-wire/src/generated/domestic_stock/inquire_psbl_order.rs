//! `inquire-psbl-order` 매수가능조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 매수가능조회: `GET /uapi/domestic-stock/v1/trading/inquire-psbl-order`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePsblOrder;

impl Call for InquirePsblOrder {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePsblOrderRequest;
    type Response = InquirePsblOrderResponse;
}

impl ReadCall for InquirePsblOrder {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account no. (first 8)", Kind::Text).at_most(8).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).at_most(2).required(),
    Field::new("PDNO", "상품번호", "product no. (issue code)", Kind::Text).at_most(12).required(),
    Field::new("ORD_UNPR", "주문단가", "order unit price", Kind::Decimal).at_most(19).required(),
    Field::new("ORD_DVSN", "주문구분", "order division", Kind::Code).at_most(2).required(),
    Field::new("CMA_EVLU_AMT_ICLD_YN", "CMA평가금액포함여부", "CMA valuation amount included flag Y/N", Kind::Flag).at_most(1).required(),
    Field::new("OVRS_ICLD_YN", "해외포함여부", "overseas included flag Y/N", Kind::Flag).at_most(1).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("ord_psbl_cash", "주문가능현금", "order possible cash", Kind::Decimal).at_most(19),
    Field::new("ord_psbl_sbst", "주문가능대용", "order possible substitute", Kind::Decimal).at_most(19),
    Field::new("ruse_psbl_amt", "재사용가능금액", "reuse possible amount", Kind::Decimal).at_most(19),
    Field::new("fund_rpch_chgs", "펀드환매대금", "fund redemption value", Kind::Decimal).at_most(19),
    Field::new("psbl_qty_calc_unpr", "가능수량계산단가", "possible qty calculation unit price", Kind::Decimal).at_most(19),
    Field::new("nrcvb_buy_amt", "미수없는매수금액", "without receivables buy amount", Kind::Decimal).at_most(19),
    Field::new("nrcvb_buy_qty", "미수없는매수수량", "without receivables buy qty", Kind::Shares).at_most(10),
    Field::new("max_buy_amt", "최대매수금액", "maximum buy amount", Kind::Decimal).at_most(19),
    Field::new("max_buy_qty", "최대매수수량", "maximum buy qty", Kind::Shares).at_most(10),
    Field::new("cma_evlu_amt", "CMA평가금액", "CMA valuation amount", Kind::Decimal),
    Field::new("ovrs_re_use_amt_wcrc", "해외재사용금액원화", "overseas reuse amount KRW", Kind::Decimal),
    Field::new("ord_psbl_frcr_amt_wcrc", "주문가능외화금액원화", "order possible foreign currency amount (KRW converted)", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_psbl_order",
    title: "매수가능조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/trading/inquire-psbl-order",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("TTTC8908R", "VTTC8908R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePsblOrderRequest(Cells);

crate::schema::request_type!(InquirePsblOrderRequest, DESCRIPTION);

impl InquirePsblOrderRequest {
    /// Sets 종합계좌번호: account no. (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 상품번호: product no. (issue code) (`PDNO`).
    #[must_use] #[inline] pub fn pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 주문단가: order unit price (`ORD_UNPR`).
    #[must_use] #[inline] pub fn ord_unpr(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 주문구분: order division (`ORD_DVSN`).
    #[must_use] #[inline] pub fn ord_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets CMA평가금액포함여부: CMA valuation amount included flag Y/N (`CMA_EVLU_AMT_ICLD_YN`).
    #[must_use] #[inline] pub fn cma_evlu_amt_icld_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 해외포함여부: overseas included flag Y/N (`OVRS_ICLD_YN`).
    #[must_use] #[inline] pub fn ovrs_icld_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePsblOrderResponse(Answer);

crate::schema::response_type!(InquirePsblOrderResponse, DESCRIPTION);

impl InquirePsblOrderResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<InquirePsblOrderOutput<'_>> { self.0.row(0).map(InquirePsblOrderOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePsblOrderOutput<'a>(&'a Cells);

impl<'a> InquirePsblOrderOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주문가능현금: order possible cash (`ord_psbl_cash`).
    #[inline] pub fn ord_psbl_cash(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 주문가능대용: order possible substitute (`ord_psbl_sbst`).
    #[inline] pub fn ord_psbl_sbst(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 재사용가능금액: reuse possible amount (`ruse_psbl_amt`).
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
    /// 주문가능외화금액원화: order possible foreign currency amount (KRW converted) (`ord_psbl_frcr_amt_wcrc`).
    #[inline] pub fn ord_psbl_frcr_amt_wcrc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
}

