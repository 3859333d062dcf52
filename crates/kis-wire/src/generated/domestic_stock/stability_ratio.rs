//! `stability-ratio` 국내주식 안정성비율: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 안정성비율: `GET /uapi/domestic-stock/v1/finance/stability-ratio`.
#[derive(Clone, Copy, Debug)]
pub struct StabilityRatio;

impl Call for StabilityRatio {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = StabilityRatioRequest;
    type Response = StabilityRatioResponse;
}

impl ReadCall for StabilityRatio {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_input_iscd", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("fid_div_cls_code", "분류 구분 코드", "class division code", Kind::Code).required(),
    Field::new("fid_cond_mrkt_div_code", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stac_yymm", "결산 년월", "fiscal year-month", Kind::Text),
    Field::new("lblt_rate", "부채 비율", "debt ratio", Kind::Ratio),
    Field::new("bram_depn", "차입금 의존도", "borrowings dependency", Kind::Decimal),
    Field::new("crnt_rate", "유동 비율", "current ratio", Kind::Ratio),
    Field::new("quck_rate", "당좌 비율", "quick ratio", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "stability_ratio",
    title: "국내주식 안정성비율",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/finance/stability-ratio",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST66430600")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StabilityRatioRequest(Cells);

crate::schema::request_type!(StabilityRatioRequest, DESCRIPTION);

impl StabilityRatioRequest {
    /// Sets 입력 종목코드: input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 분류 구분 코드: class division code (`fid_div_cls_code`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StabilityRatioResponse(Answer);

crate::schema::response_type!(StabilityRatioResponse, DESCRIPTION);

impl StabilityRatioResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = StabilityRatioOutput<'_>> { self.0.rows(0).iter().map(StabilityRatioOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct StabilityRatioOutput<'a>(&'a Cells);

impl<'a> StabilityRatioOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 결산 년월: fiscal year-month (`stac_yymm`).
    #[inline] pub fn stac_yymm(self) -> &'a str { self.0.text(0) }
    /// 부채 비율: debt ratio (`lblt_rate`).
    #[inline] pub fn lblt_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 차입금 의존도: borrowings dependency (`bram_depn`).
    #[inline] pub fn bram_depn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 유동 비율: current ratio (`crnt_rate`).
    #[inline] pub fn crnt_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 당좌 비율: quick ratio (`quck_rate`).
    #[inline] pub fn quck_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
}

