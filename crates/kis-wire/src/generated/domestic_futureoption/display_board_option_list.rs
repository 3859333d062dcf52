//! `display-board-option-list` 국내옵션전광판\_옵션월물리스트: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내옵션전광판\_옵션월물리스트: `GET /uapi/domestic-futureoption/v1/quotations/display-board-option-list`.
#[derive(Clone, Copy, Debug)]
pub struct DisplayBoardOptionList;

impl Call for DisplayBoardOptionList {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = DisplayBoardOptionListRequest;
    type Response = DisplayBoardOptionListResponse;
}

impl ReadCall for DisplayBoardOptionList {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", "screen division code", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_COND_MRKT_CLS_CODE", "조건 시장 구분 코드", "condition market division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("mtrt_yymm_code", "만기 년월 코드", "maturity year-month code", Kind::Code),
    Field::new("mtrt_yymm", "만기 년월", "maturity year-month", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_futureoption",
    name: "display_board_option_list",
    title: "국내옵션전광판_옵션월물리스트",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/display-board-option-list",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPIO056104C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisplayBoardOptionListRequest(Cells);

crate::schema::request_type!(DisplayBoardOptionListRequest, DESCRIPTION);

impl DisplayBoardOptionListRequest {
    /// Sets 조건 화면 분류 코드: screen division code (`FID_COND_SCR_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_scr_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조건 시장 구분 코드: condition market division code (`FID_COND_MRKT_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisplayBoardOptionListResponse(Answer);

crate::schema::response_type!(DisplayBoardOptionListResponse, DESCRIPTION);

impl DisplayBoardOptionListResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = DisplayBoardOptionListOutput<'_>> { self.0.rows(0).iter().map(DisplayBoardOptionListOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct DisplayBoardOptionListOutput<'a>(&'a Cells);

impl<'a> DisplayBoardOptionListOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 만기 년월 코드: maturity year-month code (`mtrt_yymm_code`).
    #[inline] pub fn mtrt_yymm_code(self) -> &'a str { self.0.text(0) }
    /// 만기 년월: maturity year-month (`mtrt_yymm`).
    #[inline] pub fn mtrt_yymm(self) -> &'a str { self.0.text(1) }
}

