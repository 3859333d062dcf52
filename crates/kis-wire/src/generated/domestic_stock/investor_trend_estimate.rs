//! `investor-trend-estimate` 종목별 외인기관 추정가집계: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 종목별 외인기관 추정가집계: `GET /uapi/domestic-stock/v1/quotations/investor-trend-estimate`.
#[derive(Clone, Copy, Debug)]
pub struct InvestorTrendEstimate;

impl Call for InvestorTrendEstimate {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InvestorTrendEstimateRequest;
    type Response = InvestorTrendEstimateResponse;
}

impl ReadCall for InvestorTrendEstimate {}

const REQUEST: Schema = Schema(&[
    Field::new("MKSC_SHRN_ISCD", "종목코드", "issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT2: Schema = Schema(&[
    Field::new("bsop_hour_gb", "입력구분", "input division", Kind::Code),
    Field::new("frgn_fake_ntby_qty", "외국인수량(가집계)", "foreigner qty", Kind::Shares),
    Field::new("orgn_fake_ntby_qty", "기관수량(가집계)", "institution qty", Kind::Shares),
    Field::new("sum_fake_ntby_qty", "합산수량(가집계)", "", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "investor_trend_estimate",
    title: "종목별 외인기관 추정가집계",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/investor-trend-estimate",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHPTJ04160200")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvestorTrendEstimateRequest(Cells);

crate::schema::request_type!(InvestorTrendEstimateRequest, DESCRIPTION);

impl InvestorTrendEstimateRequest {
    /// Sets 종목코드: issue code (`MKSC_SHRN_ISCD`).
    #[must_use] #[inline] pub fn mksc_shrn_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvestorTrendEstimateResponse(Answer);

crate::schema::response_type!(InvestorTrendEstimateResponse, DESCRIPTION);

impl InvestorTrendEstimateResponse {
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InvestorTrendEstimateOutput2<'_>> { self.0.rows(0).iter().map(InvestorTrendEstimateOutput2) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InvestorTrendEstimateOutput2<'a>(&'a Cells);

impl<'a> InvestorTrendEstimateOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 입력구분: input division (`bsop_hour_gb`).
    #[inline] pub fn bsop_hour_gb(self) -> &'a str { self.0.text(0) }
    /// 외국인수량(가집계): foreigner qty (`frgn_fake_ntby_qty`).
    #[inline] pub fn frgn_fake_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// 기관수량(가집계): institution qty (`orgn_fake_ntby_qty`).
    #[inline] pub fn orgn_fake_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
    /// 합산수량(가집계) (`sum_fake_ntby_qty`).
    #[inline] pub fn sum_fake_ntby_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(3) }
}

