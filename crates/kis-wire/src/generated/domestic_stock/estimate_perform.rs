//! `estimate-perform` 국내주식 종목추정실적: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 종목추정실적: `GET /uapi/domestic-stock/v1/quotations/estimate-perform`.
#[derive(Clone, Copy, Debug)]
pub struct EstimatePerform;

impl Call for EstimatePerform {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = EstimatePerformRequest;
    type Response = EstimatePerformResponse;
}

impl ReadCall for EstimatePerform {}

const REQUEST: Schema = Schema(&[
    Field::new("SHT_CD", "종목코드", "issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("sht_cd", "ELW단축종목코드", "ELW short issue code", Kind::Code),
    Field::new("item_kor_nm", "HTS한글종목명", "HTS Korean issue name", Kind::Text),
    Field::new("name1", "ELW현재가", "ELW current price", Kind::Text),
    Field::new("name2", "전일대비", "prev-day change", Kind::Text),
    Field::new("estdate", "전일대비부호", "prev-day change sign", Kind::Date),
    Field::new("rcmd_name", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("capital", "누적거래량", "accumulated volume", Kind::Decimal),
    Field::new("forn_item_lmtrt", "행사가", "strike price", Kind::Decimal),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("data1", "DATA1", "DATA1", Kind::Decimal),
    Field::new("data2", "DATA2", "DATA2", Kind::Decimal),
    Field::new("data3", "DATA3", "DATA3", Kind::Decimal),
    Field::new("data4", "DATA4", "DATA4", Kind::Decimal),
    Field::new("data5", "DATA5", "DATA5", Kind::Decimal),
]);

const OUTPUT3: Schema = Schema(&[
    Field::new("data1", "DATA1", "DATA1", Kind::Decimal),
    Field::new("data2", "DATA2", "DATA2", Kind::Decimal),
    Field::new("data3", "DATA3", "DATA3", Kind::Decimal),
    Field::new("data4", "DATA4", "DATA4", Kind::Decimal),
    Field::new("data5", "DATA5", "DATA5", Kind::Decimal),
]);

const OUTPUT4: Schema = Schema(&[
    Field::new("dt", "결산년월", "fiscal year-month", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "estimate_perform",
    title: "국내주식 종목추정실적",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/estimate-perform",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHKST668300C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }, Group { name: "output3", is_list: true, fields: OUTPUT3 }, Group { name: "output4", is_list: true, fields: OUTPUT4 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EstimatePerformRequest(Cells);

crate::schema::request_type!(EstimatePerformRequest, DESCRIPTION);

impl EstimatePerformRequest {
    /// Sets 종목코드: issue code (`SHT_CD`).
    #[must_use] #[inline] pub fn sht_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EstimatePerformResponse(Answer);

crate::schema::response_type!(EstimatePerformResponse, DESCRIPTION);

impl EstimatePerformResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<EstimatePerformOutput1<'_>> { self.0.row(0).map(EstimatePerformOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = EstimatePerformOutput2<'_>> { self.0.rows(1).iter().map(EstimatePerformOutput2) }
    /// Returns the rows of `output3`.
    pub fn output3(&self) -> impl Iterator<Item = EstimatePerformOutput3<'_>> { self.0.rows(2).iter().map(EstimatePerformOutput3) }
    /// Returns the rows of `output4`.
    pub fn output4(&self) -> impl Iterator<Item = EstimatePerformOutput4<'_>> { self.0.rows(3).iter().map(EstimatePerformOutput4) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct EstimatePerformOutput1<'a>(&'a Cells);

impl<'a> EstimatePerformOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// ELW단축종목코드: ELW short issue code (`sht_cd`).
    #[inline] pub fn sht_cd(self) -> &'a str { self.0.text(0) }
    /// HTS한글종목명: HTS Korean issue name (`item_kor_nm`).
    #[inline] pub fn item_kor_nm(self) -> &'a str { self.0.text(1) }
    /// ELW현재가: ELW current price (`name1`).
    #[inline] pub fn name1(self) -> &'a str { self.0.text(2) }
    /// 전일대비: prev-day change (`name2`).
    #[inline] pub fn name2(self) -> &'a str { self.0.text(3) }
    /// 전일대비부호: prev-day change sign (`estdate`).
    #[inline] pub fn estdate(self) -> Result<Option<Date>, FieldError> { self.0.date(4) }
    /// 전일대비율: prev-day change rate (`rcmd_name`).
    #[inline] pub fn rcmd_name(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 누적거래량: accumulated volume (`capital`).
    #[inline] pub fn capital(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 행사가: strike price (`forn_item_lmtrt`).
    #[inline] pub fn forn_item_lmtrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct EstimatePerformOutput2<'a>(&'a Cells);

impl<'a> EstimatePerformOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// DATA1: DATA1 (`data1`).
    #[inline] pub fn data1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// DATA2: DATA2 (`data2`).
    #[inline] pub fn data2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// DATA3: DATA3 (`data3`).
    #[inline] pub fn data3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// DATA4: DATA4 (`data4`).
    #[inline] pub fn data4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// DATA5: DATA5 (`data5`).
    #[inline] pub fn data5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
}

/// One row of `output3`.
#[derive(Clone, Copy, Debug)]
pub struct EstimatePerformOutput3<'a>(&'a Cells);

impl<'a> EstimatePerformOutput3<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// DATA1: DATA1 (`data1`).
    #[inline] pub fn data1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// DATA2: DATA2 (`data2`).
    #[inline] pub fn data2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// DATA3: DATA3 (`data3`).
    #[inline] pub fn data3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// DATA4: DATA4 (`data4`).
    #[inline] pub fn data4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// DATA5: DATA5 (`data5`).
    #[inline] pub fn data5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
}

/// One row of `output4`.
#[derive(Clone, Copy, Debug)]
pub struct EstimatePerformOutput4<'a>(&'a Cells);

impl<'a> EstimatePerformOutput4<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 결산년월: fiscal year-month (`dt`).
    #[inline] pub fn dt(self) -> &'a str { self.0.text(0) }
}

