//! `intstock-grouplist` 관심종목 그룹조회: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 관심종목 그룹조회: `GET /uapi/domestic-stock/v1/quotations/intstock-grouplist`.
#[derive(Clone, Copy, Debug)]
pub struct IntstockGrouplist;

impl Call for IntstockGrouplist {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = IntstockGrouplistRequest;
    type Response = IntstockGrouplistResponse;
}

impl ReadCall for IntstockGrouplist {}

const REQUEST: Schema = Schema(&[
    Field::new("TYPE", "관심종목구분코드", "interest issue division code", Kind::Code).required(),
    Field::new("FID_ETC_CLS_CODE", "FID 기타 구분 코드", "FID other division code", Kind::Code).required(),
    Field::new("USER_ID", "사용자 ID", "user ID", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT2: Schema = Schema(&[
    Field::new("date", "일자", "date", Kind::Date),
    Field::new("trnm_hour", "전송 시간", "", Kind::Time),
    Field::new("data_rank", "데이터 순위", "data rank", Kind::Whole),
    Field::new("inter_grp_code", "관심 그룹 코드", "interest group code", Kind::Code),
    Field::new("inter_grp_name", "관심 그룹 명", "interest group name", Kind::Text),
    Field::new("ask_cnt", "요청 개수", "requested count", Kind::Whole),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "intstock_grouplist",
    title: "관심종목 그룹조회",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/intstock-grouplist",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHKCM113004C7")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntstockGrouplistRequest(Cells);

crate::schema::request_type!(IntstockGrouplistRequest, DESCRIPTION);

impl IntstockGrouplistRequest {
    /// Sets 관심종목구분코드: interest issue division code (`TYPE`).
    #[must_use] #[inline] pub fn r#type(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets FID 기타 구분 코드: FID other division code (`FID_ETC_CLS_CODE`).
    #[must_use] #[inline] pub fn fid_etc_cls_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 사용자 ID: user ID (`USER_ID`).
    #[must_use] #[inline] pub fn user_id(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntstockGrouplistResponse(Answer);

crate::schema::response_type!(IntstockGrouplistResponse, DESCRIPTION);

impl IntstockGrouplistResponse {
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = IntstockGrouplistOutput2<'_>> { self.0.rows(0).iter().map(IntstockGrouplistOutput2) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct IntstockGrouplistOutput2<'a>(&'a Cells);

impl<'a> IntstockGrouplistOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 일자: date (`date`).
    #[inline] pub fn date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 전송 시간 (`trnm_hour`).
    #[inline] pub fn trnm_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(1) }
    /// 데이터 순위: data rank (`data_rank`).
    #[inline] pub fn data_rank(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
    /// 관심 그룹 코드: interest group code (`inter_grp_code`).
    #[inline] pub fn inter_grp_code(self) -> &'a str { self.0.text(3) }
    /// 관심 그룹 명: interest group name (`inter_grp_name`).
    #[inline] pub fn inter_grp_name(self) -> &'a str { self.0.text(4) }
    /// 요청 개수: requested count (`ask_cnt`).
    #[inline] pub fn ask_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
}

