//! `profit-ratio` 국내주식 수익성비율: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 수익성비율: `GET /uapi/domestic-stock/v1/finance/profit-ratio`.
#[derive(Clone, Copy, Debug)]
pub struct ProfitRatio;

impl Call for ProfitRatio {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = ProfitRatioRequest;
    type Response = ProfitRatioResponse;
}

impl ReadCall for ProfitRatio {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_input_iscd", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_DIV_CLS_CODE", "분류 구분 코드", "class division code", Kind::Code).required(),
    Field::new("fid_cond_mrkt_div_code", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stac_yymm", "결산 년월", "fiscal year-month", Kind::Text),
    Field::new("cptl_ntin_rate", "총자본 순이익율", "total capital net income rate", Kind::Ratio),
    Field::new("self_cptl_ntin_inrt", "자기자본 순이익율", "own equity net income rate", Kind::Ratio),
    Field::new("sale_ntin_rate", "매출액 순이익율", "sales net income rate", Kind::Ratio),
    Field::new("sale_totl_rate", "매출액 총이익율", "sales gross profit rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "profit_ratio",
    title: "국내주식 수익성비율",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/finance/profit-ratio",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST66430400")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfitRatioRequest(Cells);

crate::schema::request_type!(ProfitRatioRequest, DESCRIPTION);

impl ProfitRatioRequest {
    /// Sets 입력 종목코드: input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 분류 구분 코드: class division code (`FID_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfitRatioResponse(Answer);

crate::schema::response_type!(ProfitRatioResponse, DESCRIPTION);

impl ProfitRatioResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = ProfitRatioOutput<'_>> { self.0.rows(0).iter().map(ProfitRatioOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct ProfitRatioOutput<'a>(&'a Cells);

impl<'a> ProfitRatioOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 결산 년월: fiscal year-month (`stac_yymm`).
    #[inline] pub fn stac_yymm(self) -> &'a str { self.0.text(0) }
    /// 총자본 순이익율: total capital net income rate (`cptl_ntin_rate`).
    #[inline] pub fn cptl_ntin_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 자기자본 순이익율: own equity net income rate (`self_cptl_ntin_inrt`).
    #[inline] pub fn self_cptl_ntin_inrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 매출액 순이익율: sales net income rate (`sale_ntin_rate`).
    #[inline] pub fn sale_ntin_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 매출액 총이익율: sales gross profit rate (`sale_totl_rate`).
    #[inline] pub fn sale_totl_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
}

