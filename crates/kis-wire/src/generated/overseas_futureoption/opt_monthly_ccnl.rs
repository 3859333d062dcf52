//! `opt-monthly-ccnl` 해외옵션 체결추이(월간): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외옵션 체결추이(월간): `GET /uapi/overseas-futureoption/v1/quotations/opt-monthly-ccnl`.
#[derive(Clone, Copy, Debug)]
pub struct OptMonthlyCcnl;

impl Call for OptMonthlyCcnl {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = OptMonthlyCcnlRequest;
    type Response = OptMonthlyCcnlResponse;
}

impl ReadCall for OptMonthlyCcnl {}

const REQUEST: Schema = Schema(&[
    Field::new("SRS_CD", "종목코드", "issue code", Kind::Code).required(),
    Field::new("EXCH_CD", "거래소코드", "exchange code", Kind::Code).required(),
    Field::new("START_DATE_TIME", "조회시작일시", "inquiry start date-time", Kind::Text).required(),
    Field::new("CLOSE_DATE_TIME", "조회종료일시", "inquiry end date-time", Kind::Text).required(),
    Field::new("QRY_TP", "조회구분", "inquiry division", Kind::Code).required(),
    Field::new("QRY_CNT", "요청개수", "requested count", Kind::Whole).required(),
    Field::new("QRY_GAP", "묶음개수", "bundle count", Kind::Decimal).required(),
    Field::new("INDEX_KEY", "이전조회KEY", "previous inquiry key", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("ret_cnt", "자료개수", "data count", Kind::Whole),
    Field::new("last_n_cnt", "N틱최종개수", "", Kind::Whole),
    Field::new("index_key", "이전조회KEY", "previous inquiry key", Kind::Text),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("data_date", "일자", "date", Kind::Date),
    Field::new("data_time", "시간", "time", Kind::Time),
    Field::new("open_price", "시가", "open price", Kind::Decimal),
    Field::new("high_price", "고가", "high price", Kind::Decimal),
    Field::new("low_price", "저가", "low price", Kind::Decimal),
    Field::new("last_price", "체결가격", "execution price", Kind::Decimal),
    Field::new("last_qntt", "체결수량", "execution qty", Kind::Shares),
    Field::new("vol", "누적거래수량", "accumulated volume", Kind::Shares),
    Field::new("prev_diff_flag", "전일대비구분", "prev-day change division", Kind::Code),
    Field::new("prev_diff_price", "전일대비가격", "prev-day change price", Kind::Decimal),
    Field::new("prev_diff_rate", "전일대비율", "prev-day change rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_futureoption",
    name: "opt_monthly_ccnl",
    title: "해외옵션 체결추이(월간)",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/quotations/opt-monthly-ccnl",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHDFO55020300")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "INDEX_KEY", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptMonthlyCcnlRequest(Cells);

crate::schema::request_type!(OptMonthlyCcnlRequest, DESCRIPTION);

impl OptMonthlyCcnlRequest {
    /// Sets 종목코드: issue code (`SRS_CD`).
    #[must_use] #[inline] pub fn srs_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 거래소코드: exchange code (`EXCH_CD`).
    #[must_use] #[inline] pub fn exch_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회시작일시: inquiry start date-time (`START_DATE_TIME`).
    #[must_use] #[inline] pub fn start_date_time(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조회종료일시: inquiry end date-time (`CLOSE_DATE_TIME`).
    #[must_use] #[inline] pub fn close_date_time(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 조회구분: inquiry division (`QRY_TP`).
    #[must_use] #[inline] pub fn qry_tp(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
    /// Sets 요청개수: requested count (`QRY_CNT`).
    #[must_use] #[inline] pub fn qry_cnt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(5, value)) }
    /// Sets 묶음개수: bundle count (`QRY_GAP`).
    #[must_use] #[inline] pub fn qry_gap(self, value: impl Into<Cell>) -> Self { Self(self.0.with(6, value)) }
    /// Sets 이전조회KEY: previous inquiry key (`INDEX_KEY`).
    #[must_use] #[inline] pub fn index_key(self, value: impl Into<Cell>) -> Self { Self(self.0.with(7, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptMonthlyCcnlResponse(Answer);

crate::schema::response_type!(OptMonthlyCcnlResponse, DESCRIPTION);

impl OptMonthlyCcnlResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<OptMonthlyCcnlOutput1<'_>> { self.0.row(0).map(OptMonthlyCcnlOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = OptMonthlyCcnlOutput2<'_>> { self.0.rows(1).iter().map(OptMonthlyCcnlOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct OptMonthlyCcnlOutput1<'a>(&'a Cells);

impl<'a> OptMonthlyCcnlOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 자료개수: data count (`ret_cnt`).
    #[inline] pub fn ret_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// N틱최종개수 (`last_n_cnt`).
    #[inline] pub fn last_n_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// 이전조회KEY: previous inquiry key (`index_key`).
    #[inline] pub fn index_key(self) -> &'a str { self.0.text(2) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct OptMonthlyCcnlOutput2<'a>(&'a Cells);

impl<'a> OptMonthlyCcnlOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 일자: date (`data_date`).
    #[inline] pub fn data_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 시간: time (`data_time`).
    #[inline] pub fn data_time(self) -> Result<Option<Time>, FieldError> { self.0.time(1) }
    /// 시가: open price (`open_price`).
    #[inline] pub fn open_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 고가: high price (`high_price`).
    #[inline] pub fn high_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 저가: low price (`low_price`).
    #[inline] pub fn low_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 체결가격: execution price (`last_price`).
    #[inline] pub fn last_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 체결수량: execution qty (`last_qntt`).
    #[inline] pub fn last_qntt(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 누적거래수량: accumulated volume (`vol`).
    #[inline] pub fn vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(7) }
    /// 전일대비구분: prev-day change division (`prev_diff_flag`).
    #[inline] pub fn prev_diff_flag(self) -> &'a str { self.0.text(8) }
    /// 전일대비가격: prev-day change price (`prev_diff_price`).
    #[inline] pub fn prev_diff_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 전일대비율: prev-day change rate (`prev_diff_rate`).
    #[inline] pub fn prev_diff_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
}

