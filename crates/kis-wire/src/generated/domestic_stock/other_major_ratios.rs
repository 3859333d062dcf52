//! `other-major-ratios` 국내주식 기타주요비율: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 기타주요비율: `GET /uapi/domestic-stock/v1/finance/other-major-ratios`.
#[derive(Clone, Copy, Debug)]
pub struct OtherMajorRatios;

impl Call for OtherMajorRatios {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = OtherMajorRatiosRequest;
    type Response = OtherMajorRatiosResponse;
}

impl ReadCall for OtherMajorRatios {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_input_iscd", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("fid_div_cls_code", "분류 구분 코드", "class division code", Kind::Code).required(),
    Field::new("fid_cond_mrkt_div_code", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stac_yymm", "결산 년월", "fiscal year-month", Kind::Text),
    Field::new("payout_rate", "배당 성향", "", Kind::Ratio),
    Field::new("eva", "EVA", "EVA", Kind::Decimal),
    Field::new("ebitda", "EBITDA", "EBITDA", Kind::Decimal),
    Field::new("ev_ebitda", "EV_EBITDA", "EV_EBITDA", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "other_major_ratios",
    title: "국내주식 기타주요비율",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/finance/other-major-ratios",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST66430500")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherMajorRatiosRequest(Cells);

crate::schema::request_type!(OtherMajorRatiosRequest, DESCRIPTION);

impl OtherMajorRatiosRequest {
    /// Sets 입력 종목코드: input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 분류 구분 코드: class division code (`fid_div_cls_code`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherMajorRatiosResponse(Answer);

crate::schema::response_type!(OtherMajorRatiosResponse, DESCRIPTION);

impl OtherMajorRatiosResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = OtherMajorRatiosOutput<'_>> { self.0.rows(0).iter().map(OtherMajorRatiosOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct OtherMajorRatiosOutput<'a>(&'a Cells);

impl<'a> OtherMajorRatiosOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 결산 년월: fiscal year-month (`stac_yymm`).
    #[inline] pub fn stac_yymm(self) -> &'a str { self.0.text(0) }
    /// 배당 성향 (`payout_rate`).
    #[inline] pub fn payout_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// EVA: EVA (`eva`).
    #[inline] pub fn eva(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// EBITDA: EBITDA (`ebitda`).
    #[inline] pub fn ebitda(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// EV\_EBITDA: EV\_EBITDA (`ev_ebitda`).
    #[inline] pub fn ev_ebitda(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
}

