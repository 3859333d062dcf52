//! `financial-ratio` 국내주식 재무비율: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 재무비율: `GET /uapi/domestic-stock/v1/finance/financial-ratio`.
#[derive(Clone, Copy, Debug)]
pub struct FinancialRatio;

impl Call for FinancialRatio {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = FinancialRatioRequest;
    type Response = FinancialRatioResponse;
}

impl ReadCall for FinancialRatio {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_DIV_CLS_CODE", "분류 구분 코드", "class division code", Kind::Code).required(),
    Field::new("fid_cond_mrkt_div_code", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("fid_input_iscd", "입력 종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stac_yymm", "결산 년월", "fiscal year-month", Kind::Text),
    Field::new("grs", "매출액 증가율", "sales growth rate", Kind::Ratio),
    Field::new("bsop_prfi_inrt", "영업 이익 증가율", "operating profit growth rate", Kind::Ratio),
    Field::new("ntin_inrt", "순이익 증가율", "net income growth rate", Kind::Ratio),
    Field::new("roe_val", "ROE 값", "ROE value", Kind::Decimal),
    Field::new("eps", "EPS", "EPS", Kind::Decimal),
    Field::new("sps", "주당매출액", "per-share sales", Kind::Decimal),
    Field::new("bps", "BPS", "BPS", Kind::Decimal),
    Field::new("rsrv_rate", "유보 비율", "reserve ratio", Kind::Ratio),
    Field::new("lblt_rate", "부채 비율", "debt ratio", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "financial_ratio",
    title: "국내주식 재무비율",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/finance/financial-ratio",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST66430300")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinancialRatioRequest(Cells);

crate::schema::request_type!(FinancialRatioRequest, DESCRIPTION);

impl FinancialRatioRequest {
    /// Sets 분류 구분 코드: class division code (`FID_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력 종목코드: input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinancialRatioResponse(Answer);

crate::schema::response_type!(FinancialRatioResponse, DESCRIPTION);

impl FinancialRatioResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = FinancialRatioOutput<'_>> { self.0.rows(0).iter().map(FinancialRatioOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct FinancialRatioOutput<'a>(&'a Cells);

impl<'a> FinancialRatioOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 결산 년월: fiscal year-month (`stac_yymm`).
    #[inline] pub fn stac_yymm(self) -> &'a str { self.0.text(0) }
    /// 매출액 증가율: sales growth rate (`grs`).
    #[inline] pub fn grs(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 영업 이익 증가율: operating profit growth rate (`bsop_prfi_inrt`).
    #[inline] pub fn bsop_prfi_inrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 순이익 증가율: net income growth rate (`ntin_inrt`).
    #[inline] pub fn ntin_inrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// ROE 값: ROE value (`roe_val`).
    #[inline] pub fn roe_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// EPS: EPS (`eps`).
    #[inline] pub fn eps(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 주당매출액: per-share sales (`sps`).
    #[inline] pub fn sps(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// BPS: BPS (`bps`).
    #[inline] pub fn bps(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 유보 비율: reserve ratio (`rsrv_rate`).
    #[inline] pub fn rsrv_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 부채 비율: debt ratio (`lblt_rate`).
    #[inline] pub fn lblt_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
}

