//! `bonus-issue` 예탁원정보(무상증자일정): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 예탁원정보(무상증자일정): `GET /uapi/domestic-stock/v1/ksdinfo/bonus-issue`.
#[derive(Clone, Copy, Debug)]
pub struct BonusIssue;

impl Call for BonusIssue {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = BonusIssueRequest;
    type Response = BonusIssueResponse;
}

impl ReadCall for BonusIssue {}

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
    Field::new("fix_rate", "확정배정율", "confirmed allotment rate", Kind::Ratio),
    Field::new("odd_rec_price", "단주기준가", "odd-lot base price", Kind::Decimal),
    Field::new("right_dt", "권리락일", "ex-rights date", Kind::Date),
    Field::new("odd_pay_dt", "단주대금지급일", "odd-lot value payment date", Kind::Date),
    Field::new("list_date", "상장/등록일", "listed / registration date", Kind::Date),
    Field::new("tot_issue_stk_qty", "발행주식", "issued shares", Kind::Shares),
    Field::new("issue_stk_qty", "발행할주식", "", Kind::Shares),
    Field::new("stk_kind", "주식종류", "stock kind", Kind::Code),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "bonus_issue",
    title: "예탁원정보(무상증자일정)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/bonus-issue",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHKDB669101C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTS", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BonusIssueRequest(Cells);

crate::schema::request_type!(BonusIssueRequest, DESCRIPTION);

impl BonusIssueRequest {
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
pub struct BonusIssueResponse(Answer);

crate::schema::response_type!(BonusIssueResponse, DESCRIPTION);

impl BonusIssueResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = BonusIssueOutput1<'_>> { self.0.rows(0).iter().map(BonusIssueOutput1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct BonusIssueOutput1<'a>(&'a Cells);

impl<'a> BonusIssueOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 기준일: base date (`record_date`).
    #[inline] pub fn record_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 종목코드: issue code (`sht_cd`).
    #[inline] pub fn sht_cd(self) -> &'a str { self.0.text(1) }
    /// 종목명: issue name (`isin_name`).
    #[inline] pub fn isin_name(self) -> &'a str { self.0.text(2) }
    /// 확정배정율: confirmed allotment rate (`fix_rate`).
    #[inline] pub fn fix_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 단주기준가: odd-lot base price (`odd_rec_price`).
    #[inline] pub fn odd_rec_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 권리락일: ex-rights date (`right_dt`).
    #[inline] pub fn right_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(5) }
    /// 단주대금지급일: odd-lot value payment date (`odd_pay_dt`).
    #[inline] pub fn odd_pay_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(6) }
    /// 상장/등록일: listed / registration date (`list_date`).
    #[inline] pub fn list_date(self) -> Result<Option<Date>, FieldError> { self.0.date(7) }
    /// 발행주식: issued shares (`tot_issue_stk_qty`).
    #[inline] pub fn tot_issue_stk_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(8) }
    /// 발행할주식 (`issue_stk_qty`).
    #[inline] pub fn issue_stk_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(9) }
    /// 주식종류: stock kind (`stk_kind`).
    #[inline] pub fn stk_kind(self) -> &'a str { self.0.text(10) }
}

