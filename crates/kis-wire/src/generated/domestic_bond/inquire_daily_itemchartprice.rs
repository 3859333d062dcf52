//! `inquire-daily-itemchartprice` 장내채권 기간별시세(일): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 장내채권 기간별시세(일): `GET /uapi/domestic-bond/v1/quotations/inquire-daily-itemchartprice`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyItemchartprice;

impl Call for InquireDailyItemchartprice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireDailyItemchartpriceRequest;
    type Response = InquireDailyItemchartpriceResponse;
}

impl ReadCall for InquireDailyItemchartprice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 구분 코드", "condition market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_bsop_date", "주식영업일자", "stock business date", Kind::Date),
    Field::new("bond_oprc", "채권시가2", "bond open price", Kind::Decimal),
    Field::new("bond_hgpr", "채권고가", "bond high price", Kind::Decimal),
    Field::new("bond_lwpr", "채권저가", "bond low price", Kind::Decimal),
    Field::new("bond_prpr", "채권현재가", "bond current price", Kind::Decimal),
    Field::new("acml_vol", "누적거래량", "accumulated volume", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_bond",
    name: "inquire_daily_itemchartprice",
    title: "장내채권 기간별시세(일)",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/quotations/inquire-daily-itemchartprice",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKBJ773701C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyItemchartpriceRequest(Cells);

crate::schema::request_type!(InquireDailyItemchartpriceRequest, DESCRIPTION);

impl InquireDailyItemchartpriceRequest {
    /// Sets 조건 시장 구분 코드: condition market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireDailyItemchartpriceResponse(Answer);

crate::schema::response_type!(InquireDailyItemchartpriceResponse, DESCRIPTION);

impl InquireDailyItemchartpriceResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InquireDailyItemchartpriceOutput<'_>> { self.0.rows(0).iter().map(InquireDailyItemchartpriceOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireDailyItemchartpriceOutput<'a>(&'a Cells);

impl<'a> InquireDailyItemchartpriceOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식영업일자: stock business date (`stck_bsop_date`).
    #[inline] pub fn stck_bsop_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 채권시가2: bond open price (`bond_oprc`).
    #[inline] pub fn bond_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 채권고가: bond high price (`bond_hgpr`).
    #[inline] pub fn bond_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 채권저가: bond low price (`bond_lwpr`).
    #[inline] pub fn bond_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 채권현재가: bond current price (`bond_prpr`).
    #[inline] pub fn bond_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
}

