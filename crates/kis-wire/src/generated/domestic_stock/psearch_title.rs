//! `psearch-title` 종목조건검색 목록조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 종목조건검색 목록조회: `GET /uapi/domestic-stock/v1/quotations/psearch-title`.
#[derive(Clone, Copy, Debug)]
pub struct PsearchTitle;

impl Call for PsearchTitle {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = PsearchTitleRequest;
    type Response = PsearchTitleResponse;
}

impl ReadCall for PsearchTitle {}

const REQUEST: Schema = Schema(&[
    Field::new("user_id", "사용자 HTS ID", "user HTSID", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT2: Schema = Schema(&[
    Field::new("user_id", "HTS ID", "HTS ID", Kind::Text),
    Field::new("seq", "조건키값", "", Kind::Unknown),
    Field::new("grp_nm", "그룹명", "group name", Kind::Text),
    Field::new("condition_nm", "조건명", "condition name", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "psearch_title",
    title: "종목조건검색 목록조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/psearch-title",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHKST03900300")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PsearchTitleRequest(Cells);

crate::schema::request_type!(PsearchTitleRequest, DESCRIPTION);

impl PsearchTitleRequest {
    /// Sets 사용자 HTS ID: user HTSID (`user_id`).
    #[must_use] #[inline] pub fn user_id(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PsearchTitleResponse(Answer);

crate::schema::response_type!(PsearchTitleResponse, DESCRIPTION);

impl PsearchTitleResponse {
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = PsearchTitleOutput2<'_>> { self.0.rows(0).iter().map(PsearchTitleOutput2) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct PsearchTitleOutput2<'a>(&'a Cells);

impl<'a> PsearchTitleOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// HTS ID: HTS ID (`user_id`).
    #[inline] pub fn user_id(self) -> &'a str { self.0.text(0) }
    /// 조건키값 (`seq`).
    #[inline] pub fn seq(self) -> &'a Cell { self.0.cell(1) }
    /// 그룹명: group name (`grp_nm`).
    #[inline] pub fn grp_nm(self) -> &'a str { self.0.text(2) }
    /// 조건명: condition name (`condition_nm`).
    #[inline] pub fn condition_nm(self) -> &'a str { self.0.text(3) }
}

