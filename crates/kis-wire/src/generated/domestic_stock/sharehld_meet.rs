//! `sharehld-meet` 예탁원정보(주주총회일정): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 예탁원정보(주주총회일정): `GET /uapi/domestic-stock/v1/ksdinfo/sharehld-meet`.
#[derive(Clone, Copy, Debug)]
pub struct SharehldMeet;

impl Call for SharehldMeet {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = SharehldMeetRequest;
    type Response = SharehldMeetResponse;
}

impl ReadCall for SharehldMeet {}

const REQUEST: Schema = Schema(&[
    Field::new("CTS", "CTS", "CTS", Kind::Text).required(),
    Field::new("F_DT", "조회일자From", "inquiry date From", Kind::Date).required(),
    Field::new("T_DT", "조회일자To", "inquiry date To", Kind::Date).required(),
    Field::new("SHT_CD", "종목코드", "issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("record_date", "기준일", "base date", Kind::Date),
    Field::new("sht_cd", "종목코드", "issue code", Kind::Code),
    Field::new("isin_name", "종목명", "issue name", Kind::Text),
    Field::new("gen_meet_dt", "주총일자", "", Kind::Date),
    Field::new("gen_meet_type", "주총사유", "", Kind::Text),
    Field::new("agenda", "주총의안", "", Kind::Text),
    Field::new("vote_tot_qty", "의결권주식총수", "voting right stock total count", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "sharehld_meet",
    title: "예탁원정보(주주총회일정)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/sharehld-meet",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHKDB669111C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTS", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharehldMeetRequest(Cells);

crate::schema::request_type!(SharehldMeetRequest, DESCRIPTION);

impl SharehldMeetRequest {
    /// Sets CTS: CTS (`CTS`).
    #[must_use] #[inline] pub fn cts(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조회일자From: inquiry date From (`F_DT`).
    #[must_use] #[inline] pub fn f_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회일자To: inquiry date To (`T_DT`).
    #[must_use] #[inline] pub fn t_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 종목코드: issue code (`SHT_CD`).
    #[must_use] #[inline] pub fn sht_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharehldMeetResponse(Answer);

crate::schema::response_type!(SharehldMeetResponse, DESCRIPTION);

impl SharehldMeetResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = SharehldMeetOutput1<'_>> { self.0.rows(0).iter().map(SharehldMeetOutput1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct SharehldMeetOutput1<'a>(&'a Cells);

impl<'a> SharehldMeetOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 기준일: base date (`record_date`).
    #[inline] pub fn record_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 종목코드: issue code (`sht_cd`).
    #[inline] pub fn sht_cd(self) -> &'a str { self.0.text(1) }
    /// 종목명: issue name (`isin_name`).
    #[inline] pub fn isin_name(self) -> &'a str { self.0.text(2) }
    /// 주총일자 (`gen_meet_dt`).
    #[inline] pub fn gen_meet_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(3) }
    /// 주총사유 (`gen_meet_type`).
    #[inline] pub fn gen_meet_type(self) -> &'a str { self.0.text(4) }
    /// 주총의안 (`agenda`).
    #[inline] pub fn agenda(self) -> &'a str { self.0.text(5) }
    /// 의결권주식총수: voting right stock total count (`vote_tot_qty`).
    #[inline] pub fn vote_tot_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
}

