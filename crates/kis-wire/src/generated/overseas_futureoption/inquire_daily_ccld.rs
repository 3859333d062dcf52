//! `inquire-daily-ccld` 해외선물옵션 일별 체결내역: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외선물옵션 일별 체결내역: `GET /uapi/overseas-futureoption/v1/trading/inquire-daily-ccld`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyCcld;

impl Call for InquireDailyCcld {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireDailyCcldRequest;
    type Response = InquireDailyCcldResponse;
}

impl ReadCall for InquireDailyCcld {}

const REQUEST: Schema = Schema(&[
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("STRT_DT", "시작일자", "start date", Kind::Date).required(),
    Field::new("END_DT", "종료일자", "end date", Kind::Date).required(),
    Field::new("FUOP_DVSN_CD", "선물옵션구분코드", "futures/options division code", Kind::Code).required(),
    Field::new("FM_PDGR_CD", "FM상품군코드", "FM product group code", Kind::Code).required(),
    Field::new("CRCY_CD", "통화코드", "currency code", Kind::Code).required(),
    Field::new("FM_ITEM_FTNG_YN", "FM종목합산여부", "", Kind::Flag).required(),
    Field::new("SLL_BUY_DVSN_CD", "매도매수구분코드", "sell/buy division code", Kind::Code).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition 200", Kind::Text).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key 200", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("dt", "일자", "date", Kind::Date),
    Field::new("ccno", "체결번호", "execution number", Kind::Text),
    Field::new("ovrs_futr_fx_pdno", "해외선물FX상품번호", "overseas futures FX product number", Kind::Text),
    Field::new("sll_buy_dvsn_cd", "매도매수구분코드", "sell/buy division code", Kind::Code),
    Field::new("fm_ccld_qty", "FM체결수량", "FM execution qty", Kind::Shares),
    Field::new("fm_ccld_amt", "FM체결금액", "FM execution amount", Kind::Decimal),
    Field::new("fm_futr_ccld_amt", "FM선물체결금액", "FM futures execution amount", Kind::Decimal),
    Field::new("fm_opt_ccld_amt", "FM옵션체결금액", "FM option execution amount", Kind::Decimal),
    Field::new("crcy_cd", "통화코드", "currency code", Kind::Code),
    Field::new("fm_fee", "FM수수료", "FM fee", Kind::Decimal),
    Field::new("fm_futr_pure_agrm_amt", "FM선물순약정금액", "", Kind::Decimal),
    Field::new("fm_opt_pure_agrm_amt", "FM옵션순약정금액", "", Kind::Decimal),
    Field::new("ccld_dtl_dtime", "체결상세일시", "execution detail date-time", Kind::Text),
    Field::new("ord_dt", "주문일자", "order date", Kind::Date),
    Field::new("odno", "주문번호", "order number", Kind::Text),
    Field::new("ord_mdia_dvsn_name", "주문매체구분명", "order medium division name", Kind::Text),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("fm_tot_ccld_qty", "FM총체결수량", "FM total execution qty", Kind::Shares),
    Field::new("fm_tot_futr_agrm_amt", "FM총선물약정금액", "FM total futures contract amount", Kind::Decimal),
    Field::new("fm_tot_opt_agrm_amt", "FM총옵션약정금액", "FM total option contract amount", Kind::Decimal),
    Field::new("fm_fee_smtl", "FM수수료합계", "FM fee sum", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_futureoption",
    name: "inquire_daily_ccld",
    title: "해외선물옵션 일별 체결내역",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/trading/inquire-daily-ccld",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("OTFM3122R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyCcldRequest(Cells);

crate::schema::request_type!(InquireDailyCcldRequest, DESCRIPTION);

impl InquireDailyCcldRequest {
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 시작일자: start date (`STRT_DT`).
    #[must_use] #[inline] pub fn strt_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 종료일자: end date (`END_DT`).
    #[must_use] #[inline] pub fn end_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 선물옵션구분코드: futures/options division code (`FUOP_DVSN_CD`).
    #[must_use] #[inline] pub fn fuop_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets FM상품군코드: FM product group code (`FM_PDGR_CD`).
    #[must_use] #[inline] pub fn fm_pdgr_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 통화코드: currency code (`CRCY_CD`).
    #[must_use] #[inline] pub fn crcy_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets FM종목합산여부 (`FM_ITEM_FTNG_YN`).
    #[must_use] #[inline] pub fn fm_item_ftng_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 매도매수구분코드: sell/buy division code (`SLL_BUY_DVSN_CD`).
    #[must_use] #[inline] pub fn sll_buy_dvsn_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
    /// Sets 연속조회검색조건200: continuation search condition 200 (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(9, value)) }
    /// Sets 연속조회키200: continuation key 200 (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(10, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyCcldResponse(Answer);

crate::schema::response_type!(InquireDailyCcldResponse, DESCRIPTION);

impl InquireDailyCcldResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InquireDailyCcldOutput1<'_>> { self.0.rows(0).iter().map(InquireDailyCcldOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<InquireDailyCcldOutput2<'_>> { self.0.row(1).map(InquireDailyCcldOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyCcldOutput1<'a>(&'a Cells);

impl<'a> InquireDailyCcldOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 일자: date (`dt`).
    #[inline] pub fn dt(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 체결번호: execution number (`ccno`).
    #[inline] pub fn ccno(self) -> &'a str { self.0.text(1) }
    /// 해외선물FX상품번호: overseas futures FX product number (`ovrs_futr_fx_pdno`).
    #[inline] pub fn ovrs_futr_fx_pdno(self) -> &'a str { self.0.text(2) }
    /// 매도매수구분코드: sell/buy division code (`sll_buy_dvsn_cd`).
    #[inline] pub fn sll_buy_dvsn_cd(self) -> &'a str { self.0.text(3) }
    /// FM체결수량: FM execution qty (`fm_ccld_qty`).
    #[inline] pub fn fm_ccld_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// FM체결금액: FM execution amount (`fm_ccld_amt`).
    #[inline] pub fn fm_ccld_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// FM선물체결금액: FM futures execution amount (`fm_futr_ccld_amt`).
    #[inline] pub fn fm_futr_ccld_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// FM옵션체결금액: FM option execution amount (`fm_opt_ccld_amt`).
    #[inline] pub fn fm_opt_ccld_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 통화코드: currency code (`crcy_cd`).
    #[inline] pub fn crcy_cd(self) -> &'a str { self.0.text(8) }
    /// FM수수료: FM fee (`fm_fee`).
    #[inline] pub fn fm_fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// FM선물순약정금액 (`fm_futr_pure_agrm_amt`).
    #[inline] pub fn fm_futr_pure_agrm_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// FM옵션순약정금액 (`fm_opt_pure_agrm_amt`).
    #[inline] pub fn fm_opt_pure_agrm_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 체결상세일시: execution detail date-time (`ccld_dtl_dtime`).
    #[inline] pub fn ccld_dtl_dtime(self) -> &'a str { self.0.text(12) }
    /// 주문일자: order date (`ord_dt`).
    #[inline] pub fn ord_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(13) }
    /// 주문번호: order number (`odno`).
    #[inline] pub fn odno(self) -> &'a str { self.0.text(14) }
    /// 주문매체구분명: order medium division name (`ord_mdia_dvsn_name`).
    #[inline] pub fn ord_mdia_dvsn_name(self) -> &'a str { self.0.text(15) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyCcldOutput2<'a>(&'a Cells);

impl<'a> InquireDailyCcldOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// FM총체결수량: FM total execution qty (`fm_tot_ccld_qty`).
    #[inline] pub fn fm_tot_ccld_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// FM총선물약정금액: FM total futures contract amount (`fm_tot_futr_agrm_amt`).
    #[inline] pub fn fm_tot_futr_agrm_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// FM총옵션약정금액: FM total option contract amount (`fm_tot_opt_agrm_amt`).
    #[inline] pub fn fm_tot_opt_agrm_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// FM수수료합계: FM fee sum (`fm_fee_smtl`).
    #[inline] pub fn fm_fee_smtl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
}

