//! `countries-holiday` 해외결제일자조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외결제일자조회: `GET /uapi/overseas-stock/v1/quotations/countries-holiday`.
#[derive(Clone, Copy, Debug)]
pub struct CountriesHoliday;

impl Call for CountriesHoliday {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = CountriesHolidayRequest;
    type Response = CountriesHolidayResponse;
}

impl ReadCall for CountriesHoliday {}

const REQUEST: Schema = Schema(&[
    Field::new("TRAD_DT", "기준일자", "record date", Kind::Date).required(),
    Field::new("CTX_AREA_NK", "연속조회키", "continuation key", Kind::Text).required(),
    Field::new("CTX_AREA_FK", "연속조회검색조건", "continuation search condition", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("prdt_type_cd", "상품유형코드", "product type code", Kind::Code),
    Field::new("tr_natn_cd", "거래국가코드", "trade country code", Kind::Code),
    Field::new("tr_natn_name", "거래국가명", "trade country name", Kind::Text),
    Field::new("natn_eng_abrv_cd", "국가영문약어코드", "country English abbreviation code", Kind::Code),
    Field::new("tr_mket_cd", "거래시장코드", "trading market code", Kind::Code),
    Field::new("tr_mket_name", "거래시장명", "trading market name", Kind::Text),
    Field::new("acpl_sttl_dt", "현지결제일자", "local settlement date", Kind::Date),
    Field::new("dmst_sttl_dt", "국내결제일자", "domestic settlement date", Kind::Date),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "countries_holiday",
    title: "해외결제일자조회",
    method: Method::Get,
    path: "/uapi/overseas-stock/v1/quotations/countries-holiday",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("CTOS5011R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_FK", from: Origin::Answer },Cursor { name: "CTX_AREA_NK", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountriesHolidayRequest(Cells);

crate::schema::request_type!(CountriesHolidayRequest, DESCRIPTION);

impl CountriesHolidayRequest {
    /// Sets 기준일자: record date (`TRAD_DT`).
    #[must_use] #[inline] pub fn trad_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 연속조회키: continuation key (`CTX_AREA_NK`).
    #[must_use] #[inline] pub fn ctx_area_nk(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 연속조회검색조건: continuation search condition (`CTX_AREA_FK`).
    #[must_use] #[inline] pub fn ctx_area_fk(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountriesHolidayResponse(Answer);

crate::schema::response_type!(CountriesHolidayResponse, DESCRIPTION);

impl CountriesHolidayResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = CountriesHolidayOutput<'_>> { self.0.rows(0).iter().map(CountriesHolidayOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct CountriesHolidayOutput<'a>(&'a Cells);

impl<'a> CountriesHolidayOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 상품유형코드: product type code (`prdt_type_cd`).
    #[inline] pub fn prdt_type_cd(self) -> &'a str { self.0.text(0) }
    /// 거래국가코드: trade country code (`tr_natn_cd`).
    #[inline] pub fn tr_natn_cd(self) -> &'a str { self.0.text(1) }
    /// 거래국가명: trade country name (`tr_natn_name`).
    #[inline] pub fn tr_natn_name(self) -> &'a str { self.0.text(2) }
    /// 국가영문약어코드: country English abbreviation code (`natn_eng_abrv_cd`).
    #[inline] pub fn natn_eng_abrv_cd(self) -> &'a str { self.0.text(3) }
    /// 거래시장코드: trading market code (`tr_mket_cd`).
    #[inline] pub fn tr_mket_cd(self) -> &'a str { self.0.text(4) }
    /// 거래시장명: trading market name (`tr_mket_name`).
    #[inline] pub fn tr_mket_name(self) -> &'a str { self.0.text(5) }
    /// 현지결제일자: local settlement date (`acpl_sttl_dt`).
    #[inline] pub fn acpl_sttl_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(6) }
    /// 국내결제일자: domestic settlement date (`dmst_sttl_dt`).
    #[inline] pub fn dmst_sttl_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(7) }
}

