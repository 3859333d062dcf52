//! `inquire-unpd` 해외선물옵션 미결제내역조회(잔고): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외선물옵션 미결제내역조회(잔고): `GET /uapi/overseas-futureoption/v1/trading/inquire-unpd`.
#[derive(Clone, Copy, Debug)]
pub struct InquireUnpd;

impl Call for InquireUnpd {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireUnpdRequest;
    type Response = InquireUnpdResponse;
}

impl ReadCall for InquireUnpd {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("FUOP_DVSN", "선물옵션구분", "futures/options division", Kind::Code).required(),
    Field::new("CTX_AREA_FK100", "연속조회검색조건100", "continuation search condition 100", Kind::Text).required(),
    Field::new("CTX_AREA_NK100", "연속조회키100", "continuation key 100", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("cano", "종합계좌번호", "account number (first 8)", Kind::Text),
    Field::new("acnt_prdt_cd", "계좌상품코드", "account product code", Kind::Code),
    Field::new("ovrs_futr_fx_pdno", "해외선물FX상품번호", "overseas futures FX product number", Kind::Text),
    Field::new("prdt_type_cd", "상품유형코드", "product type code", Kind::Code),
    Field::new("crcy_cd", "통화코드", "currency code", Kind::Code),
    Field::new("sll_buy_dvsn_cd", "매도매수구분코드", "sell/buy division code", Kind::Code),
    Field::new("fm_ustl_qty", "FM미결제수량", "FM open interest qty", Kind::Shares),
    Field::new("fm_ccld_avg_pric", "FM체결평균가격", "FM execution average price", Kind::Decimal),
    Field::new("fm_now_pric", "FM현재가격", "FM current price", Kind::Decimal),
    Field::new("fm_evlu_pfls_amt", "FM평가손익금액", "FM valuation profit/loss amount", Kind::Decimal),
    Field::new("fm_opt_evlu_amt", "FM옵션평가금액", "FM option valuation amount", Kind::Decimal),
    Field::new("fm_otp_evlu_pfls_amt", "FM옵션평가손익금액", "FM option valuation profit/loss amount", Kind::Decimal),
    Field::new("fuop_dvsn", "선물옵션구분", "futures/options division", Kind::Code),
    Field::new("ecis_rsvn_ord_yn", "행사예약주문여부", "exercise reservation order flag Y/N", Kind::Flag),
    Field::new("fm_lqd_psbl_qty", "FM청산가능수량", "FM liquidation possible qty", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_futureoption",
    name: "inquire_unpd",
    title: "해외선물옵션 미결제내역조회(잔고)",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/trading/inquire-unpd",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("OTFM1412R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK100", from: Origin::Answer },Cursor { name: "CTX_AREA_NK100", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireUnpdRequest(Cells);

crate::schema::request_type!(InquireUnpdRequest, DESCRIPTION);

impl InquireUnpdRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 선물옵션구분: futures/options division (`FUOP_DVSN`).
    #[must_use] #[inline] pub fn fuop_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 연속조회검색조건100: continuation search condition 100 (`CTX_AREA_FK100`).
    #[must_use] #[inline] pub fn ctx_area_fk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 연속조회키100: continuation key 100 (`CTX_AREA_NK100`).
    #[must_use] #[inline] pub fn ctx_area_nk100(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireUnpdResponse(Answer);

crate::schema::response_type!(InquireUnpdResponse, DESCRIPTION);

impl InquireUnpdResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InquireUnpdOutput<'_>> { self.0.rows(0).iter().map(InquireUnpdOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireUnpdOutput<'a>(&'a Cells);

impl<'a> InquireUnpdOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 종합계좌번호: account number (first 8) (`cano`).
    #[inline] pub fn cano(self) -> &'a str { self.0.text(0) }
    /// 계좌상품코드: account product code (`acnt_prdt_cd`).
    #[inline] pub fn acnt_prdt_cd(self) -> &'a str { self.0.text(1) }
    /// 해외선물FX상품번호: overseas futures FX product number (`ovrs_futr_fx_pdno`).
    #[inline] pub fn ovrs_futr_fx_pdno(self) -> &'a str { self.0.text(2) }
    /// 상품유형코드: product type code (`prdt_type_cd`).
    #[inline] pub fn prdt_type_cd(self) -> &'a str { self.0.text(3) }
    /// 통화코드: currency code (`crcy_cd`).
    #[inline] pub fn crcy_cd(self) -> &'a str { self.0.text(4) }
    /// 매도매수구분코드: sell/buy division code (`sll_buy_dvsn_cd`).
    #[inline] pub fn sll_buy_dvsn_cd(self) -> &'a str { self.0.text(5) }
    /// FM미결제수량: FM open interest qty (`fm_ustl_qty`).
    #[inline] pub fn fm_ustl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// FM체결평균가격: FM execution average price (`fm_ccld_avg_pric`).
    #[inline] pub fn fm_ccld_avg_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// FM현재가격: FM current price (`fm_now_pric`).
    #[inline] pub fn fm_now_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// FM평가손익금액: FM valuation profit/loss amount (`fm_evlu_pfls_amt`).
    #[inline] pub fn fm_evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// FM옵션평가금액: FM option valuation amount (`fm_opt_evlu_amt`).
    #[inline] pub fn fm_opt_evlu_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// FM옵션평가손익금액: FM option valuation profit/loss amount (`fm_otp_evlu_pfls_amt`).
    #[inline] pub fn fm_otp_evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 선물옵션구분: futures/options division (`fuop_dvsn`).
    #[inline] pub fn fuop_dvsn(self) -> &'a str { self.0.text(12) }
    /// 행사예약주문여부: exercise reservation order flag Y/N (`ecis_rsvn_ord_yn`).
    #[inline] pub fn ecis_rsvn_ord_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(13) }
    /// FM청산가능수량: FM liquidation possible qty (`fm_lqd_psbl_qty`).
    #[inline] pub fn fm_lqd_psbl_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(14) }
}

