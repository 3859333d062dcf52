//! `mand-deposit` 예탁원정보(의무예치일정): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 예탁원정보(의무예치일정): `GET /uapi/domestic-stock/v1/ksdinfo/mand-deposit`.
#[derive(Clone, Copy, Debug)]
pub struct MandDeposit;

impl Call for MandDeposit {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = MandDepositRequest;
    type Response = MandDepositResponse;
}

impl ReadCall for MandDeposit {}

const REQUEST: Schema = Schema(&[
    Field::new("T_DT", "조회일자To", "inquiry date To", Kind::Date).required(),
    Field::new("SHT_CD", "종목코드", "issue code", Kind::Code).required(),
    Field::new("F_DT", "조회일자From", "inquiry date From", Kind::Date).required(),
    Field::new("CTS", "CTS", "CTS", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("sht_cd", "종목코드", "issue code", Kind::Code),
    Field::new("isin_name", "종목명", "issue name", Kind::Text),
    Field::new("stk_qty", "주식수", "share count", Kind::Shares),
    Field::new("depo_date", "예치일", "deposit day", Kind::Date),
    Field::new("depo_reason", "사유", "reason", Kind::Text),
    Field::new("tot_issue_qty_per_rate", "총발행주식수대비비율(%)", "total issued shares change ratio", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "mand_deposit",
    title: "예탁원정보(의무예치일정)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/mand-deposit",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHKDB669110C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTS", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MandDepositRequest(Cells);

crate::schema::request_type!(MandDepositRequest, DESCRIPTION);

impl MandDepositRequest {
    /// Sets 조회일자To: inquiry date To (`T_DT`).
    #[must_use] #[inline] pub fn t_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 종목코드: issue code (`SHT_CD`).
    #[must_use] #[inline] pub fn sht_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회일자From: inquiry date From (`F_DT`).
    #[must_use] #[inline] pub fn f_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets CTS: CTS (`CTS`).
    #[must_use] #[inline] pub fn cts(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MandDepositResponse(Answer);

crate::schema::response_type!(MandDepositResponse, DESCRIPTION);

impl MandDepositResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = MandDepositOutput1<'_>> { self.0.rows(0).iter().map(MandDepositOutput1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct MandDepositOutput1<'a>(&'a Cells);

impl<'a> MandDepositOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 종목코드: issue code (`sht_cd`).
    #[inline] pub fn sht_cd(self) -> &'a str { self.0.text(0) }
    /// 종목명: issue name (`isin_name`).
    #[inline] pub fn isin_name(self) -> &'a str { self.0.text(1) }
    /// 주식수: share count (`stk_qty`).
    #[inline] pub fn stk_qty(self) -> Result<Option<i64>, FieldError> { self.0.whole(2) }
    /// 예치일: deposit day (`depo_date`).
    #[inline] pub fn depo_date(self) -> Result<Option<Date>, FieldError> { self.0.date(3) }
    /// 사유: reason (`depo_reason`).
    #[inline] pub fn depo_reason(self) -> &'a str { self.0.text(4) }
    /// 총발행주식수대비비율(%): total issued shares change ratio (`tot_issue_qty_per_rate`).
    #[inline] pub fn tot_issue_qty_per_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
}

