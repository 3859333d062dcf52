//! `market-time` 국내선물 영업일조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내선물 영업일조회: `GET /uapi/domestic-stock/v1/quotations/market-time`.
#[derive(Clone, Copy, Debug)]
pub struct MarketTime;

impl Call for MarketTime {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = MarketTimeRequest;
    type Response = MarketTimeResponse;
}

impl ReadCall for MarketTime {}

const REQUEST: Schema = Schema(&[]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("date1", "영업일1", "business day 1", Kind::Date),
    Field::new("date2", "영업일2", "business day 2", Kind::Date),
    Field::new("date3", "영업일3", "business day 3", Kind::Date),
    Field::new("date4", "영업일4", "business day 4", Kind::Date),
    Field::new("date5", "영업일5", "business day 5", Kind::Date),
    Field::new("today", "오늘일자", "", Kind::Date),
    Field::new("time", "현재시간", "current time", Kind::Time),
    Field::new("s_time", "장시작시간", "", Kind::Time),
    Field::new("e_time", "장마감시간", "market closing time", Kind::Time),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "market_time",
    title: "국내선물 영업일조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/market-time",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHMCM000002C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarketTimeRequest(Cells);

crate::schema::request_type!(MarketTimeRequest, DESCRIPTION);

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarketTimeResponse(Answer);

crate::schema::response_type!(MarketTimeResponse, DESCRIPTION);

impl MarketTimeResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<MarketTimeOutput1<'_>> { self.0.row(0).map(MarketTimeOutput1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct MarketTimeOutput1<'a>(&'a Cells);

impl<'a> MarketTimeOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 영업일1: business day 1 (`date1`).
    #[inline] pub fn date1(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 영업일2: business day 2 (`date2`).
    #[inline] pub fn date2(self) -> Result<Option<Date>, FieldError> { self.0.date(1) }
    /// 영업일3: business day 3 (`date3`).
    #[inline] pub fn date3(self) -> Result<Option<Date>, FieldError> { self.0.date(2) }
    /// 영업일4: business day 4 (`date4`).
    #[inline] pub fn date4(self) -> Result<Option<Date>, FieldError> { self.0.date(3) }
    /// 영업일5: business day 5 (`date5`).
    #[inline] pub fn date5(self) -> Result<Option<Date>, FieldError> { self.0.date(4) }
    /// 오늘일자 (`today`).
    #[inline] pub fn today(self) -> Result<Option<Date>, FieldError> { self.0.date(5) }
    /// 현재시간: current time (`time`).
    #[inline] pub fn time(self) -> Result<Option<Time>, FieldError> { self.0.time(6) }
    /// 장시작시간 (`s_time`).
    #[inline] pub fn s_time(self) -> Result<Option<Time>, FieldError> { self.0.time(7) }
    /// 장마감시간: market closing time (`e_time`).
    #[inline] pub fn e_time(self) -> Result<Option<Time>, FieldError> { self.0.time(8) }
}

