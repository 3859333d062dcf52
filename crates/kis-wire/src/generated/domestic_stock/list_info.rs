//! `list-info` 예탁원정보(상장정보일정): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 예탁원정보(상장정보일정): `GET /uapi/domestic-stock/v1/ksdinfo/list-info`.
#[derive(Clone, Copy, Debug)]
pub struct ListInfo;

impl Call for ListInfo {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = ListInfoRequest;
    type Response = ListInfoResponse;
}

impl ReadCall for ListInfo {}

const REQUEST: Schema = Schema(&[
    Field::new("SHT_CD", "종목코드", "issue code", Kind::Code).required(),
    Field::new("T_DT", "조회일자To", "inquiry date To", Kind::Date).required(),
    Field::new("F_DT", "조회일자From", "inquiry date From", Kind::Date).required(),
    Field::new("CTS", "CTS", "CTS", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("list_dt", "상장/등록일", "listed / registration date", Kind::Date),
    Field::new("sht_cd", "종목코드", "issue code", Kind::Code),
    Field::new("isin_name", "종목명", "issue name", Kind::Text),
    Field::new("stk_kind", "주식종류", "stock kind", Kind::Code),
    Field::new("issue_type", "사유", "reason", Kind::Text),
    Field::new("issue_stk_qty", "상장주식수", "listed shares", Kind::Shares),
    Field::new("tot_issue_stk_qty", "총발행주식수", "total issued shares", Kind::Shares),
    Field::new("issue_price", "발행가", "issue price", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "list_info",
    title: "예탁원정보(상장정보일정)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/list-info",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHKDB669107C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTS", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListInfoRequest(Cells);

crate::schema::request_type!(ListInfoRequest, DESCRIPTION);

impl ListInfoRequest {
    /// Sets 종목코드: issue code (`SHT_CD`).
    #[must_use] #[inline] pub fn sht_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조회일자To: inquiry date To (`T_DT`).
    #[must_use] #[inline] pub fn t_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회일자From: inquiry date From (`F_DT`).
    #[must_use] #[inline] pub fn f_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets CTS: CTS (`CTS`).
    #[must_use] #[inline] pub fn cts(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListInfoResponse(Answer);

crate::schema::response_type!(ListInfoResponse, DESCRIPTION);

impl ListInfoResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = ListInfoOutput1<'_>> { self.0.rows(0).iter().map(ListInfoOutput1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct ListInfoOutput1<'a>(&'a Cells);

impl<'a> ListInfoOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 상장/등록일: listed / registration date (`list_dt`).
    #[inline] pub fn list_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 종목코드: issue code (`sht_cd`).
    #[inline] pub fn sht_cd(self) -> &'a str { self.0.text(1) }
    /// 종목명: issue name (`isin_name`).
    #[inline] pub fn isin_name(self) -> &'a str { self.0.text(2) }
    /// 주식종류: stock kind (`stk_kind`).
    #[inline] pub fn stk_kind(self) -> &'a str { self.0.text(3) }
    /// 사유: reason (`issue_type`).
    #[inline] pub fn issue_type(self) -> &'a str { self.0.text(4) }
    /// 상장주식수: listed shares (`issue_stk_qty`).
    #[inline] pub fn issue_stk_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 총발행주식수: total issued shares (`tot_issue_stk_qty`).
    #[inline] pub fn tot_issue_stk_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
    /// 발행가: issue price (`issue_price`).
    #[inline] pub fn issue_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
}

