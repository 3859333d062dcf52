//! `compare-stocks` ELW 비교대상종목조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ELW 비교대상종목조회: `GET /uapi/elw/v1/quotations/compare-stocks`.
#[derive(Clone, Copy, Debug)]
pub struct CompareStocks;

impl Call for CompareStocks {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = CompareStocksRequest;
    type Response = CompareStocksResponse;
}

impl ReadCall for CompareStocks {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_SCR_DIV_CODE", "조건화면분류코드", "screen division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("elw_shrn_iscd", "ELW단축종목코드", "ELW short issue code", Kind::Code),
    Field::new("elw_kor_isnm", "ELW한글종목명", "ELW Korean issue name", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "elw",
    name: "compare_stocks",
    title: "ELW 비교대상종목조회",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/compare-stocks",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKEW151701C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompareStocksRequest(Cells);

crate::schema::request_type!(CompareStocksRequest, DESCRIPTION);

impl CompareStocksRequest {
    /// Sets 조건화면분류코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompareStocksResponse(Answer);

crate::schema::response_type!(CompareStocksResponse, DESCRIPTION);

impl CompareStocksResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = CompareStocksOutput<'_>> { self.0.rows(0).iter().map(CompareStocksOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct CompareStocksOutput<'a>(&'a Cells);

impl<'a> CompareStocksOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// ELW단축종목코드: ELW short issue code (`elw_shrn_iscd`).
    #[inline] pub fn elw_shrn_iscd(self) -> &'a str { self.0.text(0) }
    /// ELW한글종목명: ELW Korean issue name (`elw_kor_isnm`).
    #[inline] pub fn elw_kor_isnm(self) -> &'a str { self.0.text(1) }
}

