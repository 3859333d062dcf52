//! `chk-holiday` 국내휴장일조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내휴장일조회: `GET /uapi/domestic-stock/v1/quotations/chk-holiday`.
#[derive(Clone, Copy, Debug)]
pub struct ChkHoliday;

impl Call for ChkHoliday {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = ChkHolidayRequest;
    type Response = ChkHolidayResponse;
}

impl ReadCall for ChkHoliday {}

const REQUEST: Schema = Schema(&[
    Field::new("BASS_DT", "기준일자", "base date", Kind::Date).required(),
    Field::new("CTX_AREA_NK", "연속조회키", "continuation key", Kind::Text).required(),
    Field::new("CTX_AREA_FK", "연속조회검색조건", "continuation search condition", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[
    Field::new("ctx_area_fk", "연속조회검색조건", "continuation search condition", Kind::Text),
    Field::new("ctx_area_nk", "연속조회키", "continuation key", Kind::Text),
]);

const OUTPUT: Schema = Schema(&[
    Field::new("bass_dt", "기준일자", "base date", Kind::Date),
    Field::new("wday_dvsn_cd", "요일구분코드", "weekday division code", Kind::Code),
    Field::new("bzdy_yn", "영업일여부", "business day Y/N", Kind::Flag),
    Field::new("tr_day_yn", "거래일여부", "trading day flag Y/N", Kind::Flag),
    Field::new("opnd_yn", "개장일여부", "market-open day Y/N", Kind::Flag),
    Field::new("sttl_day_yn", "결제일여부", "settlement day flag Y/N", Kind::Flag),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "chk_holiday",
    title: "국내휴장일조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/chk-holiday",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTCA0903R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK", from: Origin::Answer },Cursor { name: "CTX_AREA_NK", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChkHolidayRequest(Cells);

crate::schema::request_type!(ChkHolidayRequest, DESCRIPTION);

impl ChkHolidayRequest {
    /// Sets 기준일자: base date (`BASS_DT`).
    #[must_use] #[inline] pub fn bass_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 연속조회키: continuation key (`CTX_AREA_NK`).
    #[must_use] #[inline] pub fn ctx_area_nk(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 연속조회검색조건: continuation search condition (`CTX_AREA_FK`).
    #[must_use] #[inline] pub fn ctx_area_fk(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChkHolidayResponse(Answer);

crate::schema::response_type!(ChkHolidayResponse, DESCRIPTION);

impl ChkHolidayResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = ChkHolidayOutput<'_>> { self.0.rows(0).iter().map(ChkHolidayOutput) }
    /// 연속조회검색조건: continuation search condition (`ctx_area_fk`).
    #[inline] pub fn ctx_area_fk(&self) -> &str { self.0.root().text(0) }
    /// 연속조회키: continuation key (`ctx_area_nk`).
    #[inline] pub fn ctx_area_nk(&self) -> &str { self.0.root().text(1) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct ChkHolidayOutput<'a>(&'a Cells);

impl<'a> ChkHolidayOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 기준일자: base date (`bass_dt`).
    #[inline] pub fn bass_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 요일구분코드: weekday division code (`wday_dvsn_cd`).
    #[inline] pub fn wday_dvsn_cd(self) -> &'a str { self.0.text(1) }
    /// 영업일여부: business day Y/N (`bzdy_yn`).
    #[inline] pub fn bzdy_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(2) }
    /// 거래일여부: trading day flag Y/N (`tr_day_yn`).
    #[inline] pub fn tr_day_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(3) }
    /// 개장일여부: market-open day Y/N (`opnd_yn`).
    #[inline] pub fn opnd_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(4) }
    /// 결제일여부: settlement day flag Y/N (`sttl_day_yn`).
    #[inline] pub fn sttl_day_yn(self) -> Result<Option<bool>, FieldError> { self.0.flag(5) }
}

