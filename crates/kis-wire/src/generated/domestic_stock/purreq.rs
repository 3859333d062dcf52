//! `purreq` 예탁원정보(주식매수청구일정): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 예탁원정보(주식매수청구일정): `GET /uapi/domestic-stock/v1/ksdinfo/purreq`.
#[derive(Clone, Copy, Debug)]
pub struct Purreq;

impl Call for Purreq {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = PurreqRequest;
    type Response = PurreqResponse;
}

impl ReadCall for Purreq {}

const REQUEST: Schema = Schema(&[
    Field::new("SHT_CD", "종목코드", "issue code", Kind::Code).required(),
    Field::new("T_DT", "조회일자To", "inquiry date To", Kind::Date).required(),
    Field::new("F_DT", "조회일자From", "inquiry date From", Kind::Date).required(),
    Field::new("CTS", "CTS", "CTS", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("record_date", "기준일", "base date", Kind::Date),
    Field::new("sht_cd", "종목코드", "issue code", Kind::Code),
    Field::new("isin_name", "종목명", "issue name", Kind::Text),
    Field::new("stk_kind", "주식종류", "stock kind", Kind::Code),
    Field::new("opp_opi_rcpt_term", "반대의사접수시한", "", Kind::Text),
    Field::new("buy_req_rcpt_term", "매수청구접수시한", "", Kind::Text),
    Field::new("buy_req_price", "매수청구가격", "buy claim price", Kind::Decimal),
    Field::new("buy_amt_pay_dt", "매수대금지급일", "buy value payment date", Kind::Date),
    Field::new("get_meet_dt", "주총일", "", Kind::Date),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "purreq",
    title: "예탁원정보(주식매수청구일정)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/purreq",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHKDB669103C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTS", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PurreqRequest(Cells);

crate::schema::request_type!(PurreqRequest, DESCRIPTION);

impl PurreqRequest {
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
pub struct PurreqResponse(Answer);

crate::schema::response_type!(PurreqResponse, DESCRIPTION);

impl PurreqResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = PurreqOutput1<'_>> { self.0.rows(0).iter().map(PurreqOutput1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct PurreqOutput1<'a>(&'a Cells);

impl<'a> PurreqOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 기준일: base date (`record_date`).
    #[inline] pub fn record_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 종목코드: issue code (`sht_cd`).
    #[inline] pub fn sht_cd(self) -> &'a str { self.0.text(1) }
    /// 종목명: issue name (`isin_name`).
    #[inline] pub fn isin_name(self) -> &'a str { self.0.text(2) }
    /// 주식종류: stock kind (`stk_kind`).
    #[inline] pub fn stk_kind(self) -> &'a str { self.0.text(3) }
    /// 반대의사접수시한 (`opp_opi_rcpt_term`).
    #[inline] pub fn opp_opi_rcpt_term(self) -> &'a str { self.0.text(4) }
    /// 매수청구접수시한 (`buy_req_rcpt_term`).
    #[inline] pub fn buy_req_rcpt_term(self) -> &'a str { self.0.text(5) }
    /// 매수청구가격: buy claim price (`buy_req_price`).
    #[inline] pub fn buy_req_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 매수대금지급일: buy value payment date (`buy_amt_pay_dt`).
    #[inline] pub fn buy_amt_pay_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(7) }
    /// 주총일 (`get_meet_dt`).
    #[inline] pub fn get_meet_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(8) }
}

