//! `merger-split` 예탁원정보(합병/분할일정): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 예탁원정보(합병/분할일정): `GET /uapi/domestic-stock/v1/ksdinfo/merger-split`.
#[derive(Clone, Copy, Debug)]
pub struct MergerSplit;

impl Call for MergerSplit {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = MergerSplitRequest;
    type Response = MergerSplitResponse;
}

impl ReadCall for MergerSplit {}

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
    Field::new("opp_cust_cd", "피합병(피분할)회사코드", "", Kind::Code),
    Field::new("opp_cust_nm", "피합병(피분할)회사명", "", Kind::Text),
    Field::new("cust_cd", "합병(분할)회사코드", "merger company code", Kind::Code),
    Field::new("cust_nm", "합병(분할)회사명", "merger company name", Kind::Text),
    Field::new("merge_type", "합병사유", "merger reason", Kind::Text),
    Field::new("merge_rate", "비율", "ratio", Kind::Ratio),
    Field::new("td_stop_dt", "매매거래정지기간", "trading trading halt period", Kind::Text),
    Field::new("list_dt", "상장/등록일", "listed / registration date", Kind::Date),
    Field::new("odd_amt_pay_dt", "단주대금지급일", "odd-lot value payment date", Kind::Date),
    Field::new("tot_issue_stk_qty", "발행주식", "issued shares", Kind::Shares),
    Field::new("issue_stk_qty", "발행할주식", "", Kind::Shares),
    Field::new("seq", "연번", "", Kind::Text),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "merger_split",
    title: "예탁원정보(합병/분할일정)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/merger-split",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHKDB669104C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTS", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergerSplitRequest(Cells);

crate::schema::request_type!(MergerSplitRequest, DESCRIPTION);

impl MergerSplitRequest {
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
pub struct MergerSplitResponse(Answer);

crate::schema::response_type!(MergerSplitResponse, DESCRIPTION);

impl MergerSplitResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = MergerSplitOutput1<'_>> { self.0.rows(0).iter().map(MergerSplitOutput1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct MergerSplitOutput1<'a>(&'a Cells);

impl<'a> MergerSplitOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 기준일: base date (`record_date`).
    #[inline] pub fn record_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 종목코드: issue code (`sht_cd`).
    #[inline] pub fn sht_cd(self) -> &'a str { self.0.text(1) }
    /// 피합병(피분할)회사코드 (`opp_cust_cd`).
    #[inline] pub fn opp_cust_cd(self) -> &'a str { self.0.text(2) }
    /// 피합병(피분할)회사명 (`opp_cust_nm`).
    #[inline] pub fn opp_cust_nm(self) -> &'a str { self.0.text(3) }
    /// 합병(분할)회사코드: merger company code (`cust_cd`).
    #[inline] pub fn cust_cd(self) -> &'a str { self.0.text(4) }
    /// 합병(분할)회사명: merger company name (`cust_nm`).
    #[inline] pub fn cust_nm(self) -> &'a str { self.0.text(5) }
    /// 합병사유: merger reason (`merge_type`).
    #[inline] pub fn merge_type(self) -> &'a str { self.0.text(6) }
    /// 비율: ratio (`merge_rate`).
    #[inline] pub fn merge_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 매매거래정지기간: trading trading halt period (`td_stop_dt`).
    #[inline] pub fn td_stop_dt(self) -> &'a str { self.0.text(8) }
    /// 상장/등록일: listed / registration date (`list_dt`).
    #[inline] pub fn list_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(9) }
    /// 단주대금지급일: odd-lot value payment date (`odd_amt_pay_dt`).
    #[inline] pub fn odd_amt_pay_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(10) }
    /// 발행주식: issued shares (`tot_issue_stk_qty`).
    #[inline] pub fn tot_issue_stk_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 발행할주식 (`issue_stk_qty`).
    #[inline] pub fn issue_stk_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 연번 (`seq`).
    #[inline] pub fn seq(self) -> &'a str { self.0.text(13) }
}

