//! `inquire-psamount` 해외선물옵션 주문가능조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외선물옵션 주문가능조회: `GET /uapi/overseas-futureoption/v1/trading/inquire-psamount`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePsamount;

impl Call for InquirePsamount {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePsamountRequest;
    type Response = InquirePsamountResponse;
}

impl ReadCall for InquirePsamount {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("OVRS_FUTR_FX_PDNO", "해외선물FX상품번호", "overseas futures FX product number", Kind::Text).required(),
    Field::new("SLL_BUY_DVSN_CD", "매도매수구분코드", "sell/buy division code", Kind::Code).required(),
    Field::new("FM_ORD_PRIC", "FM주문가격", "FM order price", Kind::Decimal).required(),
    Field::new("ECIS_RSVN_ORD_YN", "행사예약주문여부", "exercise reservation order flag Y/N", Kind::Flag).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("cano", "종합계좌번호", "account number (first 8)", Kind::Text),
    Field::new("acnt_prdt_cd", "계좌상품코드", "account product code", Kind::Code),
    Field::new("ovrs_futr_fx_pdno", "해외선물FX상품번호", "overseas futures FX product number", Kind::Text),
    Field::new("crcy_cd", "통화코드", "currency code", Kind::Code),
    Field::new("sll_buy_dvsn_cd", "매도매수구분코드", "sell/buy division code", Kind::Code),
    Field::new("fm_ustl_qty", "FM미결제수량", "FM open interest qty", Kind::Shares),
    Field::new("fm_lqd_psbl_qty", "FM청산가능수량", "FM liquidation possible qty", Kind::Shares),
    Field::new("fm_new_ord_psbl_qty", "FM신규주문가능수량", "FM new orderable qty", Kind::Shares),
    Field::new("fm_tot_ord_psbl_qty", "FM총주문가능수량", "FM total orderable qty", Kind::Shares),
    Field::new("fm_mkpr_tot_ord_psbl_qty", "FM시장가총주문가능수량", "FM market-price total orderable qty", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_futureoption",
    name: "inquire_psamount",
    title: "해외선물옵션 주문가능조회",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/trading/inquire-psamount",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("OTFM3304R")],
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
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 해외선물FX상품번호: overseas futures FX product number (`OVRS_FUTR_FX_PDNO`).
    #[must_use] #[inline] pub fn ovrs_futr_fx_pdno(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 매도매수구분코드: sell/buy division code (`SLL_BUY_DVSN_CD`).
    #[must_use] #[inline] pub fn sll_buy_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets FM주문가격: FM order price (`FM_ORD_PRIC`).
    #[must_use] #[inline] pub fn fm_ord_pric(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 행사예약주문여부: exercise reservation order flag Y/N (`ECIS_RSVN_ORD_YN`).
    #[must_use] #[inline] pub fn ecis_rsvn_ord_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
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
    /// 종합계좌번호: account number (first 8) (`cano`).
    #[inline] pub fn cano(self) -> &'a str { self.0.text(0) }
    /// 계좌상품코드: account product code (`acnt_prdt_cd`).
    #[inline] pub fn acnt_prdt_cd(self) -> &'a str { self.0.text(1) }
    /// 해외선물FX상품번호: overseas futures FX product number (`ovrs_futr_fx_pdno`).
    #[inline] pub fn ovrs_futr_fx_pdno(self) -> &'a str { self.0.text(2) }
    /// 통화코드: currency code (`crcy_cd`).
    #[inline] pub fn crcy_cd(self) -> &'a str { self.0.text(3) }
    /// 매도매수구분코드: sell/buy division code (`sll_buy_dvsn_cd`).
    #[inline] pub fn sll_buy_dvsn_cd(self) -> &'a str { self.0.text(4) }
    /// FM미결제수량: FM open interest qty (`fm_ustl_qty`).
    #[inline] pub fn fm_ustl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// FM청산가능수량: FM liquidation possible qty (`fm_lqd_psbl_qty`).
    #[inline] pub fn fm_lqd_psbl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// FM신규주문가능수량: FM new orderable qty (`fm_new_ord_psbl_qty`).
    #[inline] pub fn fm_new_ord_psbl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// FM총주문가능수량: FM total orderable qty (`fm_tot_ord_psbl_qty`).
    #[inline] pub fn fm_tot_ord_psbl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// FM시장가총주문가능수량: FM market-price total orderable qty (`fm_mkpr_tot_ord_psbl_qty`).
    #[inline] pub fn fm_mkpr_tot_ord_psbl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
}

