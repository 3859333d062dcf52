//! `growth-ratio` 국내주식 성장성비율: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 성장성비율: `GET /uapi/domestic-stock/v1/finance/growth-ratio`.
#[derive(Clone, Copy, Debug)]
pub struct GrowthRatio;

impl Call for GrowthRatio {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = GrowthRatioRequest;
    type Response = GrowthRatioResponse;
}

impl ReadCall for GrowthRatio {}

const REQUEST: Schema = Schema(&[
    Field::new("fid_input_iscd", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("fid_div_cls_code", "분류 구분 코드", "class division code", Kind::Code).required(),
    Field::new("fid_cond_mrkt_div_code", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stac_yymm", "결산 년월", "fiscal year-month", Kind::Text),
    Field::new("grs", "매출액 증가율", "sales growth rate", Kind::Ratio),
    Field::new("bsop_prfi_inrt", "영업 이익 증가율", "operating profit growth rate", Kind::Ratio),
    Field::new("equt_inrt", "자기자본 증가율", "own equity growth rate", Kind::Ratio),
    Field::new("totl_aset_inrt", "총자산 증가율", "total assets growth rate", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "growth_ratio",
    title: "국내주식 성장성비율",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/finance/growth-ratio",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST66430800")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrowthRatioRequest(Cells);

crate::schema::request_type!(GrowthRatioRequest, DESCRIPTION);

impl GrowthRatioRequest {
    /// Sets 입력 종목코드: input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 분류 구분 코드: class division code (`fid_div_cls_code`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrowthRatioResponse(Answer);

crate::schema::response_type!(GrowthRatioResponse, DESCRIPTION);

impl GrowthRatioResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = GrowthRatioOutput<'_>> { self.0.rows(0).iter().map(GrowthRatioOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct GrowthRatioOutput<'a>(&'a Cells);

impl<'a> GrowthRatioOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 결산 년월: fiscal year-month (`stac_yymm`).
    #[inline] pub fn stac_yymm(self) -> &'a str { self.0.text(0) }
    /// 매출액 증가율: sales growth rate (`grs`).
    #[inline] pub fn grs(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 영업 이익 증가율: operating profit growth rate (`bsop_prfi_inrt`).
    #[inline] pub fn bsop_prfi_inrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 자기자본 증가율: own equity growth rate (`equt_inrt`).
    #[inline] pub fn equt_inrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 총자산 증가율: total assets growth rate (`totl_aset_inrt`).
    #[inline] pub fn totl_aset_inrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
}

