//! `inquire-period-ccld` 해외선물옵션 기간계좌손익 일별: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외선물옵션 기간계좌손익 일별: `GET /uapi/overseas-futureoption/v1/trading/inquire-period-ccld`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePeriodCcld;

impl Call for InquirePeriodCcld {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquirePeriodCcldRequest;
    type Response = InquirePeriodCcldResponse;
}

impl ReadCall for InquirePeriodCcld {}

const REQUEST: Schema = Schema(&[
    Field::new("INQR_TERM_FROM_DT", "조회기간FROM일자", "inquiry period FROM date", Kind::Date).required(),
    Field::new("INQR_TERM_TO_DT", "조회기간TO일자", "inquiry period TO date", Kind::Date).required(),
    Field::new("CANO", "종합계좌번호", "account number (first 8)", Kind::Text).required(),
    Field::new("ACNT_PRDT_CD", "계좌상품코드", "account product code", Kind::Code).required(),
    Field::new("CRCY_CD", "통화코드", "currency code", Kind::Code).required(),
    Field::new("WHOL_TRSL_YN", "전체환산여부", "all converted flag Y/N", Kind::Flag).required(),
    Field::new("FUOP_DVSN", "선물옵션구분", "futures/options division", Kind::Code).required(),
    Field::new("CTX_AREA_FK200", "연속조회검색조건200", "continuation search condition 200", Kind::Text).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key 200", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("cano", "종합계좌번호", "account number (first 8)", Kind::Text),
    Field::new("acnt_prdt_cd", "계좌상품코드", "account product code", Kind::Code),
    Field::new("crcy_cd", "통화코드", "currency code", Kind::Code),
    Field::new("fm_buy_qty", "FM매수수량", "FM buy qty", Kind::Shares),
    Field::new("fm_sll_qty", "FM매도수량", "FM sell qty", Kind::Shares),
    Field::new("fm_lqd_pfls_amt", "FM청산손익금액", "FM liquidation profit/loss amount", Kind::Decimal),
    Field::new("fm_fee", "FM수수료", "FM fee", Kind::Decimal),
    Field::new("fm_net_pfls_amt", "FM순손익금액", "FM net profit/loss amount", Kind::Decimal),
    Field::new("fm_ustl_buy_qty", "FM미결제매수수량", "FM open interest buy qty", Kind::Shares),
    Field::new("fm_ustl_sll_qty", "FM미결제매도수량", "FM open interest sell qty", Kind::Shares),
    Field::new("fm_ustl_evlu_pfls_amt", "FM미결제평가손익금액", "FM open interest valuation profit/loss amount", Kind::Decimal),
    Field::new("fm_ustl_evlu_pfls_amt2", "FM미결제평가손익금액2", "FM open interest valuation profit/loss amount 2", Kind::Decimal),
    Field::new("fm_ustl_evlu_pfls_icdc_amt", "FM미결제평가손익증감금액", "FM open interest valuation profit/loss change amount", Kind::Decimal),
    Field::new("fm_ustl_agrm_amt", "FM미결제약정금액", "FM open interest amount", Kind::Decimal),
    Field::new("fm_opt_lqd_amt", "FM옵션청산금액", "FM option liquidation amount", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("cano", "종합계좌번호", "account number (first 8)", Kind::Text),
    Field::new("acnt_prdt_cd", "계좌상품코드", "account product code", Kind::Code),
    Field::new("ovrs_futr_fx_pdno", "해외선물FX상품번호", "overseas futures FX product number", Kind::Text),
    Field::new("crcy_cd", "통화코드", "currency code", Kind::Code),
    Field::new("fm_buy_qty", "FM매수수량", "FM buy qty", Kind::Shares),
    Field::new("fm_sll_qty", "FM매도수량", "FM sell qty", Kind::Shares),
    Field::new("fm_lqd_pfls_amt", "FM청산손익금액", "FM liquidation profit/loss amount", Kind::Decimal),
    Field::new("fm_fee", "FM수수료", "FM fee", Kind::Decimal),
    Field::new("fm_net_pfls_amt", "FM순손익금액", "FM net profit/loss amount", Kind::Decimal),
    Field::new("fm_ustl_buy_qty", "FM미결제매수수량", "FM open interest buy qty", Kind::Shares),
    Field::new("fm_ustl_sll_qty", "FM미결제매도수량", "FM open interest sell qty", Kind::Shares),
    Field::new("fm_ustl_evlu_pfls_amt", "FM미결제평가손익금액", "FM open interest valuation profit/loss amount", Kind::Decimal),
    Field::new("fm_ustl_evlu_pfls_amt2", "FM미결제평가손익금액2", "FM open interest valuation profit/loss amount 2", Kind::Decimal),
    Field::new("fm_ustl_evlu_pfls_icdc_amt", "FM미결제평가손익증감금액", "FM open interest valuation profit/loss change amount", Kind::Decimal),
    Field::new("fm_ccld_avg_pric", "FM체결평균가격", "FM execution average price", Kind::Decimal),
    Field::new("fm_ustl_agrm_amt", "FM미결제약정금액", "FM open interest amount", Kind::Decimal),
    Field::new("fm_opt_lqd_amt", "FM옵션청산금액", "FM option liquidation amount", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_futureoption",
    name: "inquire_period_ccld",
    title: "해외선물옵션 기간계좌손익 일별",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/trading/inquire-period-ccld",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("OTFM3118R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK200", from: Origin::Answer },Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePeriodCcldRequest(Cells);

crate::schema::request_type!(InquirePeriodCcldRequest, DESCRIPTION);

impl InquirePeriodCcldRequest {
    /// Sets 조회기간FROM일자: inquiry period FROM date (`INQR_TERM_FROM_DT`).
    #[must_use] #[inline] pub fn inqr_term_from_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조회기간TO일자: inquiry period TO date (`INQR_TERM_TO_DT`).
    #[must_use] #[inline] pub fn inqr_term_to_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 종합계좌번호: account number (first 8) (`CANO`).
    #[must_use] #[inline] pub fn cano(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 계좌상품코드: account product code (`ACNT_PRDT_CD`).
    #[must_use] #[inline] pub fn acnt_prdt_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 통화코드: currency code (`CRCY_CD`).
    #[must_use] #[inline] pub fn crcy_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 전체환산여부: all converted flag Y/N (`WHOL_TRSL_YN`).
    #[must_use] #[inline] pub fn whol_trsl_yn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 선물옵션구분: futures/options division (`FUOP_DVSN`).
    #[must_use] #[inline] pub fn fuop_dvsn(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 연속조회검색조건200: continuation search condition 200 (`CTX_AREA_FK200`).
    #[must_use] #[inline] pub fn ctx_area_fk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
    /// Sets 연속조회키200: continuation key 200 (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(8, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquirePeriodCcldResponse(Answer);

crate::schema::response_type!(InquirePeriodCcldResponse, DESCRIPTION);

impl InquirePeriodCcldResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = InquirePeriodCcldOutput1<'_>> { self.0.rows(0).iter().map(InquirePeriodCcldOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquirePeriodCcldOutput2<'_>> { self.0.rows(1).iter().map(InquirePeriodCcldOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePeriodCcldOutput1<'a>(&'a Cells);

impl<'a> InquirePeriodCcldOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 종합계좌번호: account number (first 8) (`cano`).
    #[inline] pub fn cano(self) -> &'a str { self.0.text(0) }
    /// 계좌상품코드: account product code (`acnt_prdt_cd`).
    #[inline] pub fn acnt_prdt_cd(self) -> &'a str { self.0.text(1) }
    /// 통화코드: currency code (`crcy_cd`).
    #[inline] pub fn crcy_cd(self) -> &'a str { self.0.text(2) }
    /// FM매수수량: FM buy qty (`fm_buy_qty`).
    #[inline] pub fn fm_buy_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(3) }
    /// FM매도수량: FM sell qty (`fm_sll_qty`).
    #[inline] pub fn fm_sll_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// FM청산손익금액: FM liquidation profit/loss amount (`fm_lqd_pfls_amt`).
    #[inline] pub fn fm_lqd_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// FM수수료: FM fee (`fm_fee`).
    #[inline] pub fn fm_fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// FM순손익금액: FM net profit/loss amount (`fm_net_pfls_amt`).
    #[inline] pub fn fm_net_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// FM미결제매수수량: FM open interest buy qty (`fm_ustl_buy_qty`).
    #[inline] pub fn fm_ustl_buy_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// FM미결제매도수량: FM open interest sell qty (`fm_ustl_sll_qty`).
    #[inline] pub fn fm_ustl_sll_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// FM미결제평가손익금액: FM open interest valuation profit/loss amount (`fm_ustl_evlu_pfls_amt`).
    #[inline] pub fn fm_ustl_evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// FM미결제평가손익금액2: FM open interest valuation profit/loss amount 2 (`fm_ustl_evlu_pfls_amt2`).
    #[inline] pub fn fm_ustl_evlu_pfls_amt2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// FM미결제평가손익증감금액: FM open interest valuation profit/loss change amount (`fm_ustl_evlu_pfls_icdc_amt`).
    #[inline] pub fn fm_ustl_evlu_pfls_icdc_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// FM미결제약정금액: FM open interest amount (`fm_ustl_agrm_amt`).
    #[inline] pub fn fm_ustl_agrm_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// FM옵션청산금액: FM option liquidation amount (`fm_opt_lqd_amt`).
    #[inline] pub fn fm_opt_lqd_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquirePeriodCcldOutput2<'a>(&'a Cells);

impl<'a> InquirePeriodCcldOutput2<'a> {
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
    /// FM매수수량: FM buy qty (`fm_buy_qty`).
    #[inline] pub fn fm_buy_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// FM매도수량: FM sell qty (`fm_sll_qty`).
    #[inline] pub fn fm_sll_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// FM청산손익금액: FM liquidation profit/loss amount (`fm_lqd_pfls_amt`).
    #[inline] pub fn fm_lqd_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// FM수수료: FM fee (`fm_fee`).
    #[inline] pub fn fm_fee(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// FM순손익금액: FM net profit/loss amount (`fm_net_pfls_amt`).
    #[inline] pub fn fm_net_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// FM미결제매수수량: FM open interest buy qty (`fm_ustl_buy_qty`).
    #[inline] pub fn fm_ustl_buy_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// FM미결제매도수량: FM open interest sell qty (`fm_ustl_sll_qty`).
    #[inline] pub fn fm_ustl_sll_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// FM미결제평가손익금액: FM open interest valuation profit/loss amount (`fm_ustl_evlu_pfls_amt`).
    #[inline] pub fn fm_ustl_evlu_pfls_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// FM미결제평가손익금액2: FM open interest valuation profit/loss amount 2 (`fm_ustl_evlu_pfls_amt2`).
    #[inline] pub fn fm_ustl_evlu_pfls_amt2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// FM미결제평가손익증감금액: FM open interest valuation profit/loss change amount (`fm_ustl_evlu_pfls_icdc_amt`).
    #[inline] pub fn fm_ustl_evlu_pfls_icdc_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// FM체결평균가격: FM execution average price (`fm_ccld_avg_pric`).
    #[inline] pub fn fm_ccld_avg_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// FM미결제약정금액: FM open interest amount (`fm_ustl_agrm_amt`).
    #[inline] pub fn fm_ustl_agrm_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// FM옵션청산금액: FM option liquidation amount (`fm_opt_lqd_amt`).
    #[inline] pub fn fm_opt_lqd_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
}

