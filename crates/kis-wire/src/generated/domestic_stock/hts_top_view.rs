//! `hts-top-view` HTS조회상위20종목: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// HTS조회상위20종목: `GET /uapi/domestic-stock/v1/ranking/hts-top-view`.
#[derive(Clone, Copy, Debug)]
pub struct HtsTopView;

impl Call for HtsTopView {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = HtsTopViewRequest;
    type Response = HtsTopViewResponse;
}

impl ReadCall for HtsTopView {}

const REQUEST: Schema = Schema(&[]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("mrkt_div_cls_code", "시장구분", "market division", Kind::Code),
    Field::new("mksc_shrn_iscd", "종목코드", "issue code", Kind::Code),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "hts_top_view",
    title: "HTS조회상위20종목",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/hts-top-view",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHMCM000100C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HtsTopViewRequest(Cells);

crate::schema::request_type!(HtsTopViewRequest, DESCRIPTION);

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HtsTopViewResponse(Answer);

crate::schema::response_type!(HtsTopViewResponse, DESCRIPTION);

impl HtsTopViewResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = HtsTopViewOutput1<'_>> { self.0.rows(0).iter().map(HtsTopViewOutput1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct HtsTopViewOutput1<'a>(&'a Cells);

impl<'a> HtsTopViewOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 시장구분: market division (`mrkt_div_cls_code`).
    #[inline] pub fn mrkt_div_cls_code(self) -> &'a str { self.0.text(0) }
    /// 종목코드: issue code (`mksc_shrn_iscd`).
    #[inline] pub fn mksc_shrn_iscd(self) -> &'a str { self.0.text(1) }
}

