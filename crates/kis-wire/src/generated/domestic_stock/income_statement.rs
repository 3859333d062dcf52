//! `income-statement` 국내주식 손익계산서: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 손익계산서: `GET /uapi/domestic-stock/v1/finance/income-statement`.
#[derive(Clone, Copy, Debug)]
pub struct IncomeStatement;

impl Call for IncomeStatement {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = IncomeStatementRequest;
    type Response = IncomeStatementResponse;
}

impl ReadCall for IncomeStatement {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_DIV_CLS_CODE", "분류 구분 코드", "class division code", Kind::Code).required(),
    Field::new("fid_cond_mrkt_div_code", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("fid_input_iscd", "입력 종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stac_yymm", "결산 년월", "fiscal year-month", Kind::Text),
    Field::new("sale_account", "매출액", "sales", Kind::Decimal),
    Field::new("sale_cost", "매출 원가", "sales cost", Kind::Decimal),
    Field::new("sale_totl_prfi", "매출 총 이익", "gross profit", Kind::Decimal),
    Field::new("depr_cost", "감가상각비", "depreciation", Kind::Decimal),
    Field::new("sell_mang", "판매 및 관리비", "", Kind::Decimal),
    Field::new("bsop_prti", "영업 이익", "operating profit", Kind::Decimal),
    Field::new("bsop_non_ernn", "영업 외 수익", "", Kind::Decimal),
    Field::new("bsop_non_expn", "영업 외 비용", "", Kind::Decimal),
    Field::new("op_prfi", "경상 이익", "ordinary profit", Kind::Decimal),
    Field::new("spec_prfi", "특별 이익", "extraordinary profit", Kind::Decimal),
    Field::new("spec_loss", "특별 손실", "extraordinary loss", Kind::Decimal),
    Field::new("thtr_ntin", "당기순이익", "net income", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "income_statement",
    title: "국내주식 손익계산서",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/finance/income-statement",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST66430200")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncomeStatementRequest(Cells);

crate::schema::request_type!(IncomeStatementRequest, DESCRIPTION);

impl IncomeStatementRequest {
    /// Sets 분류 구분 코드: class division code (`FID_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력 종목코드: input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncomeStatementResponse(Answer);

crate::schema::response_type!(IncomeStatementResponse, DESCRIPTION);

impl IncomeStatementResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = IncomeStatementOutput<'_>> { self.0.rows(0).iter().map(IncomeStatementOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct IncomeStatementOutput<'a>(&'a Cells);

impl<'a> IncomeStatementOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 결산 년월: fiscal year-month (`stac_yymm`).
    #[inline] pub fn stac_yymm(self) -> &'a str { self.0.text(0) }
    /// 매출액: sales (`sale_account`).
    #[inline] pub fn sale_account(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 매출 원가: sales cost (`sale_cost`).
    #[inline] pub fn sale_cost(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 매출 총 이익: gross profit (`sale_totl_prfi`).
    #[inline] pub fn sale_totl_prfi(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 감가상각비: depreciation (`depr_cost`).
    #[inline] pub fn depr_cost(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 판매 및 관리비 (`sell_mang`).
    #[inline] pub fn sell_mang(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 영업 이익: operating profit (`bsop_prti`).
    #[inline] pub fn bsop_prti(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 영업 외 수익 (`bsop_non_ernn`).
    #[inline] pub fn bsop_non_ernn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 영업 외 비용 (`bsop_non_expn`).
    #[inline] pub fn bsop_non_expn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 경상 이익: ordinary profit (`op_prfi`).
    #[inline] pub fn op_prfi(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 특별 이익: extraordinary profit (`spec_prfi`).
    #[inline] pub fn spec_prfi(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 특별 손실: extraordinary loss (`spec_loss`).
    #[inline] pub fn spec_loss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 당기순이익: net income (`thtr_ntin`).
    #[inline] pub fn thtr_ntin(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
}

