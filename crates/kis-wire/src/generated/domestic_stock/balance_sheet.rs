//! `balance-sheet` 국내주식 대차대조표: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 대차대조표: `GET /uapi/domestic-stock/v1/finance/balance-sheet`.
#[derive(Clone, Copy, Debug)]
pub struct BalanceSheet;

impl Call for BalanceSheet {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = BalanceSheetRequest;
    type Response = BalanceSheetResponse;
}

impl ReadCall for BalanceSheet {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_DIV_CLS_CODE", "분류 구분 코드", "class division code", Kind::Code).required(),
    Field::new("fid_cond_mrkt_div_code", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("fid_input_iscd", "입력 종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stac_yymm", "결산 년월", "fiscal year-month", Kind::Text),
    Field::new("cras", "유동자산", "current (liquid) asset", Kind::Decimal),
    Field::new("fxas", "고정자산", "fixed asset", Kind::Decimal),
    Field::new("total_aset", "자산총계", "total assets", Kind::Decimal),
    Field::new("flow_lblt", "유동부채", "current (liquid) debt", Kind::Decimal),
    Field::new("fix_lblt", "고정부채", "fixed debt", Kind::Decimal),
    Field::new("total_lblt", "부채총계", "total liabilities", Kind::Decimal),
    Field::new("cpfn", "자본금", "capital", Kind::Decimal),
    Field::new("cfp_surp", "자본 잉여금", "capital surplus", Kind::Decimal),
    Field::new("prfi_surp", "이익 잉여금", "profit surplus", Kind::Decimal),
    Field::new("total_cptl", "자본총계", "total equity", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "balance_sheet",
    title: "국내주식 대차대조표",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/finance/balance-sheet",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKST66430100")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BalanceSheetRequest(Cells);

crate::schema::request_type!(BalanceSheetRequest, DESCRIPTION);

impl BalanceSheetRequest {
    /// Sets 분류 구분 코드: class division code (`FID_DIV_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_div_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`fid_cond_mrkt_div_code`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 입력 종목코드: input issue code (`fid_input_iscd`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BalanceSheetResponse(Answer);

crate::schema::response_type!(BalanceSheetResponse, DESCRIPTION);

impl BalanceSheetResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = BalanceSheetOutput<'_>> { self.0.rows(0).iter().map(BalanceSheetOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct BalanceSheetOutput<'a>(&'a Cells);

impl<'a> BalanceSheetOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 결산 년월: fiscal year-month (`stac_yymm`).
    #[inline] pub fn stac_yymm(self) -> &'a str { self.0.text(0) }
    /// 유동자산: current (liquid) asset (`cras`).
    #[inline] pub fn cras(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 고정자산: fixed asset (`fxas`).
    #[inline] pub fn fxas(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 자산총계: total assets (`total_aset`).
    #[inline] pub fn total_aset(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 유동부채: current (liquid) debt (`flow_lblt`).
    #[inline] pub fn flow_lblt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 고정부채: fixed debt (`fix_lblt`).
    #[inline] pub fn fix_lblt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 부채총계: total liabilities (`total_lblt`).
    #[inline] pub fn total_lblt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 자본금: capital (`cpfn`).
    #[inline] pub fn cpfn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 자본 잉여금: capital surplus (`cfp_surp`).
    #[inline] pub fn cfp_surp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 이익 잉여금: profit surplus (`prfi_surp`).
    #[inline] pub fn prfi_surp(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 자본총계: total equity (`total_cptl`).
    #[inline] pub fn total_cptl(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
}

