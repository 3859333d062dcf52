//! `daily-loan-trans` 종목별 일별 대차거래추이: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 종목별 일별 대차거래추이: `GET /uapi/domestic-stock/v1/quotations/daily-loan-trans`.
#[derive(Clone, Copy, Debug)]
pub struct DailyLoanTrans;

impl Call for DailyLoanTrans {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = DailyLoanTransRequest;
    type Response = DailyLoanTransResponse;
}

impl ReadCall for DailyLoanTrans {}

const REQUEST: Schema = Schema(&[
    Field::new("MRKT_DIV_CLS_CODE", "조회구분", "inquiry division", Kind::Code).required(),
    Field::new("MKSC_SHRN_ISCD", "종목코드", "issue code", Kind::Code).required(),
    Field::new("START_DATE", "조회시작일시", "inquiry start date-time", Kind::Text).required(),
    Field::new("END_DATE", "조회종료일시", "inquiry end date-time", Kind::Text).required(),
    Field::new("CTS", "이전조회KEY", "previous inquiry key", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("bsop_date", "일자", "date", Kind::Date),
    Field::new("stck_prpr", "주식 종가", "stock close price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_vrss", "전일 대비", "prev-day change", Kind::Decimal),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("new_stcn", "당일 증가 주수 (체결)", "today increase share count", Kind::Shares),
    Field::new("rdmp_stcn", "당일 감소 주수 (상환)", "today decrease share count", Kind::Shares),
    Field::new("prdy_rmnd_vrss", "대차거래 증감", "stock lending change", Kind::Decimal),
    Field::new("rmnd_stcn", "당일 잔고 주수", "today balance shares", Kind::Shares),
    Field::new("rmnd_amt", "당일 잔고 금액", "today balance amount", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "daily_loan_trans",
    title: "종목별 일별 대차거래추이",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/daily-loan-trans",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHPST074500C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTS", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DailyLoanTransRequest(Cells);

crate::schema::request_type!(DailyLoanTransRequest, DESCRIPTION);

impl DailyLoanTransRequest {
    /// Sets 조회구분: inquiry division (`MRKT_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn mrkt_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 종목코드: issue code (`MKSC_SHRN_ISCD`).
    #[must_use] #[inline] pub fn mksc_shrn_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회시작일시: inquiry start date-time (`START_DATE`).
    #[must_use] #[inline] pub fn start_date(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조회종료일시: inquiry end date-time (`END_DATE`).
    #[must_use] #[inline] pub fn end_date(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 이전조회KEY: previous inquiry key (`CTS`).
    #[must_use] #[inline] pub fn cts(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DailyLoanTransResponse(Answer);

crate::schema::response_type!(DailyLoanTransResponse, DESCRIPTION);

impl DailyLoanTransResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = DailyLoanTransOutput1<'_>> { self.0.rows(0).iter().map(DailyLoanTransOutput1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct DailyLoanTransOutput1<'a>(&'a Cells);

impl<'a> DailyLoanTransOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 일자: date (`bsop_date`).
    #[inline] pub fn bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 주식 종가: stock close price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// 전일 대비: prev-day change (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 당일 증가 주수 (체결): today increase share count (`new_stcn`).
    #[inline] pub fn new_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 당일 감소 주수 (상환): today decrease share count (`rdmp_stcn`).
    #[inline] pub fn rdmp_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 대차거래 증감: stock lending change (`prdy_rmnd_vrss`).
    #[inline] pub fn prdy_rmnd_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 당일 잔고 주수: today balance shares (`rmnd_stcn`).
    #[inline] pub fn rmnd_stcn(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 당일 잔고 금액: today balance amount (`rmnd_amt`).
    #[inline] pub fn rmnd_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
}

