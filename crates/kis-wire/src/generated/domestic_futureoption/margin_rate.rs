//! `margin-rate` 선물옵션 증거금률: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 선물옵션 증거금률: `GET /uapi/domestic-futureoption/v1/quotations/margin-rate`.
#[derive(Clone, Copy, Debug)]
pub struct MarginRate;

impl Call for MarginRate {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = MarginRateRequest;
    type Response = MarginRateResponse;
}

impl ReadCall for MarginRate {}

const REQUEST: Schema = Schema(&[
    Field::new("BASS_DT", "기준일자", "record date", Kind::Date).required(),
    Field::new("BAST_ID", "기초자산ID", "underlying ID", Kind::Text).required(),
    Field::new("CTX_AREA_NK200", "연속조회키200", "continuation key 200", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("bast_id", "기초자산ID", "underlying ID", Kind::Text),
    Field::new("bast_name", "기초자산명", "underlying name", Kind::Text),
    Field::new("brkg_mgna_rt", "위탁증거금율", "customer margin rate", Kind::Ratio),
    Field::new("tr_mgna_rt", "거래증거금율", "trade margin rate", Kind::Ratio),
    Field::new("bast_pric", "기초자산가격", "underlying price", Kind::Decimal),
    Field::new("tr_mtpl_idx", "거래승수지수", "", Kind::Decimal),
    Field::new("ctrt_per_futr_mgna", "계약당선물증거금", "", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_futureoption",
    name: "margin_rate",
    title: "선물옵션 증거금률",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/margin-rate",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("TTTO6032R")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTX_AREA_NK200", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarginRateRequest(Cells);

crate::schema::request_type!(MarginRateRequest, DESCRIPTION);

impl MarginRateRequest {
    /// Sets 기준일자: record date (`BASS_DT`).
    #[must_use] #[inline] pub fn bass_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 기초자산ID: underlying ID (`BAST_ID`).
    #[must_use] #[inline] pub fn bast_id(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 연속조회키200: continuation key 200 (`CTX_AREA_NK200`).
    #[must_use] #[inline] pub fn ctx_area_nk200(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarginRateResponse(Answer);

crate::schema::response_type!(MarginRateResponse, DESCRIPTION);

impl MarginRateResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = MarginRateOutput<'_>> { self.0.rows(0).iter().map(MarginRateOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct MarginRateOutput<'a>(&'a Cells);

impl<'a> MarginRateOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 기초자산ID: underlying ID (`bast_id`).
    #[inline] pub fn bast_id(self) -> &'a str { self.0.text(0) }
    /// 기초자산명: underlying name (`bast_name`).
    #[inline] pub fn bast_name(self) -> &'a str { self.0.text(1) }
    /// 위탁증거금율: customer margin rate (`brkg_mgna_rt`).
    #[inline] pub fn brkg_mgna_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 거래증거금율: trade margin rate (`tr_mgna_rt`).
    #[inline] pub fn tr_mgna_rt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 기초자산가격: underlying price (`bast_pric`).
    #[inline] pub fn bast_pric(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 거래승수지수 (`tr_mtpl_idx`).
    #[inline] pub fn tr_mtpl_idx(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 계약당선물증거금 (`ctrt_per_futr_mgna`).
    #[inline] pub fn ctrt_per_futr_mgna(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
}

