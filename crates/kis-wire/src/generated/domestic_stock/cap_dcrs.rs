//! `cap-dcrs` 예탁원정보(자본감소일정): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 예탁원정보(자본감소일정): `GET /uapi/domestic-stock/v1/ksdinfo/cap-dcrs`.
#[derive(Clone, Copy, Debug)]
pub struct CapDcrs;

impl Call for CapDcrs {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = CapDcrsRequest;
    type Response = CapDcrsResponse;
}

impl ReadCall for CapDcrs {}

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
    Field::new("stk_kind", "주식종류", "stock kind", Kind::Code),
    Field::new("reduce_cap_type", "감자구분", "capital reduction division", Kind::Code),
    Field::new("reduce_cap_rate", "감자배정율", "capital reduction allotment rate", Kind::Ratio),
    Field::new("comp_way", "계산방법", "calculation method", Kind::Text),
    Field::new("td_stop_dt", "매매거래정지기간", "trading trading halt period", Kind::Text),
    Field::new("list_dt", "상장/등록일", "listed / registration date", Kind::Date),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "cap_dcrs",
    title: "예탁원정보(자본감소일정)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/cap-dcrs",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHKDB669106C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTS", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CapDcrsRequest(Cells);

crate::schema::request_type!(CapDcrsRequest, DESCRIPTION);

impl CapDcrsRequest {
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
pub struct CapDcrsResponse(Answer);

crate::schema::response_type!(CapDcrsResponse, DESCRIPTION);

impl CapDcrsResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = CapDcrsOutput1<'_>> { self.0.rows(0).iter().map(CapDcrsOutput1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct CapDcrsOutput1<'a>(&'a Cells);

impl<'a> CapDcrsOutput1<'a> {
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
    /// 감자구분: capital reduction division (`reduce_cap_type`).
    #[inline] pub fn reduce_cap_type(self) -> &'a str { self.0.text(4) }
    /// 감자배정율: capital reduction allotment rate (`reduce_cap_rate`).
    #[inline] pub fn reduce_cap_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 계산방법: calculation method (`comp_way`).
    #[inline] pub fn comp_way(self) -> &'a str { self.0.text(6) }
    /// 매매거래정지기간: trading trading halt period (`td_stop_dt`).
    #[inline] pub fn td_stop_dt(self) -> &'a str { self.0.text(7) }
    /// 상장/등록일: listed / registration date (`list_dt`).
    #[inline] pub fn list_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(8) }
}

