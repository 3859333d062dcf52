//! `rev-split` 예탁원정보(액면교체일정): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 예탁원정보(액면교체일정): `GET /uapi/domestic-stock/v1/ksdinfo/rev-split`.
#[derive(Clone, Copy, Debug)]
pub struct RevSplit;

impl Call for RevSplit {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = RevSplitRequest;
    type Response = RevSplitResponse;
}

impl ReadCall for RevSplit {}

const REQUEST: Schema = Schema(&[
    Field::new("SHT_CD", "종목코드", "issue code", Kind::Code).required(),
    Field::new("CTS", "CTS", "CTS", Kind::Text).required(),
    Field::new("F_DT", "조회일자From", "inquiry date From", Kind::Date).required(),
    Field::new("T_DT", "조회일자To", "inquiry date To", Kind::Date).required(),
    Field::new("MARKET_GB", "시장구분", "market division", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("record_date", "기준일", "base date", Kind::Date),
    Field::new("sht_cd", "종목코드", "issue code", Kind::Code),
    Field::new("isin_name", "종목명", "issue name", Kind::Text),
    Field::new("inter_bf_face_amt", "변경전액면가", "change before face value", Kind::Decimal),
    Field::new("inter_af_face_amt", "변경후액면가", "change after face value", Kind::Decimal),
    Field::new("td_stop_dt", "매매거래정지기간", "trading trading halt period", Kind::Text),
    Field::new("list_dt", "상장/등록일", "listed / registration date", Kind::Date),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "rev_split",
    title: "예탁원정보(액면교체일정)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ksdinfo/rev-split",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHKDB669105C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Cursors(&[Cursor { name: "CTS", from: Origin::Answer },]),
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevSplitRequest(Cells);

crate::schema::request_type!(RevSplitRequest, DESCRIPTION);

impl RevSplitRequest {
    /// Sets 종목코드: issue code (`SHT_CD`).
    #[must_use] #[inline] pub fn sht_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets CTS: CTS (`CTS`).
    #[must_use] #[inline] pub fn cts(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 조회일자From: inquiry date From (`F_DT`).
    #[must_use] #[inline] pub fn f_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 조회일자To: inquiry date To (`T_DT`).
    #[must_use] #[inline] pub fn t_dt(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
    /// Sets 시장구분: market division (`MARKET_GB`).
    #[must_use] #[inline] pub fn market_gb(self, value: impl Into<Cell>) -> Self { Self(self.0.with(4, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevSplitResponse(Answer);

crate::schema::response_type!(RevSplitResponse, DESCRIPTION);

impl RevSplitResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = RevSplitOutput1<'_>> { self.0.rows(0).iter().map(RevSplitOutput1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct RevSplitOutput1<'a>(&'a Cells);

impl<'a> RevSplitOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 기준일: base date (`record_date`).
    #[inline] pub fn record_date(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 종목코드: issue code (`sht_cd`).
    #[inline] pub fn sht_cd(self) -> &'a str { self.0.text(1) }
    /// 종목명: issue name (`isin_name`).
    #[inline] pub fn isin_name(self) -> &'a str { self.0.text(2) }
    /// 변경전액면가: change before face value (`inter_bf_face_amt`).
    #[inline] pub fn inter_bf_face_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 변경후액면가: change after face value (`inter_af_face_amt`).
    #[inline] pub fn inter_af_face_amt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 매매거래정지기간: trading trading halt period (`td_stop_dt`).
    #[inline] pub fn td_stop_dt(self) -> &'a str { self.0.text(5) }
    /// 상장/등록일: listed / registration date (`list_dt`).
    #[inline] pub fn list_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(6) }
}

