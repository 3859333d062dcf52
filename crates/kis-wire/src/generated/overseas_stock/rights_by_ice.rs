//! `rights-by-ice` 해외주식 권리종합: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외주식 권리종합: `GET /uapi/overseas-price/v1/quotations/rights-by-ice`.
#[derive(Clone, Copy, Debug)]
pub struct RightsByIce;

impl Call for RightsByIce {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = RightsByIceRequest;
    type Response = RightsByIceResponse;
}

impl ReadCall for RightsByIce {}

const REQUEST: Schema = Schema(&[
    Field::new("NCOD", "국가코드", "country code", Kind::Code).required(),
    Field::new("SYMB", "심볼", "symbol", Kind::Text).required(),
    Field::new("ST_YMD", "일자 시작일", "date start day", Kind::Date).required(),
    Field::new("ED_YMD", "일자 종료일", "date end day", Kind::Date).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("anno_dt", "ICE공시일", "ICE disclosure day", Kind::Date),
    Field::new("ca_title", "권리유형", "right type", Kind::Text),
    Field::new("div_lock_dt", "배당락일", "", Kind::Date),
    Field::new("pay_dt", "지급일", "payment date", Kind::Date),
    Field::new("record_dt", "기준일", "base date", Kind::Date),
    Field::new("validity_dt", "효력일자", "effect date", Kind::Date),
    Field::new("local_end_dt", "현지지시마감일", "", Kind::Date),
    Field::new("lock_dt", "권리락일", "ex-rights date", Kind::Date),
    Field::new("delist_dt", "상장폐지일", "delisting day", Kind::Date),
    Field::new("redempt_dt", "상환일자", "redemption date", Kind::Date),
    Field::new("early_redempt_dt", "조기상환일자", "", Kind::Date),
    Field::new("effective_dt", "적용일", "applied day", Kind::Date),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_stock",
    name: "rights_by_ice",
    title: "해외주식 권리종합",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/rights-by-ice",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHDFS78330900")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: true, fields: OUTPUT1 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RightsByIceRequest(Cells);

crate::schema::request_type!(RightsByIceRequest, DESCRIPTION);

impl RightsByIceRequest {
    /// Sets 국가코드: country code (`NCOD`).
    #[must_use] #[inline] pub fn ncod(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 심볼: symbol (`SYMB`).
    #[must_use] #[inline] pub fn symb(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
    /// Sets 일자 시작일: date start day (`ST_YMD`).
    #[must_use] #[inline] pub fn st_ymd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(2, value)) }
    /// Sets 일자 종료일: date end day (`ED_YMD`).
    #[must_use] #[inline] pub fn ed_ymd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(3, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RightsByIceResponse(Answer);

crate::schema::response_type!(RightsByIceResponse, DESCRIPTION);

impl RightsByIceResponse {
    /// Returns the rows of `output1`.
    pub fn output1(&self) -> impl Iterator<Item = RightsByIceOutput1<'_>> { self.0.rows(0).iter().map(RightsByIceOutput1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct RightsByIceOutput1<'a>(&'a Cells);

impl<'a> RightsByIceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// ICE공시일: ICE disclosure day (`anno_dt`).
    #[inline] pub fn anno_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(0) }
    /// 권리유형: right type (`ca_title`).
    #[inline] pub fn ca_title(self) -> &'a str { self.0.text(1) }
    /// 배당락일 (`div_lock_dt`).
    #[inline] pub fn div_lock_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(2) }
    /// 지급일: payment date (`pay_dt`).
    #[inline] pub fn pay_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(3) }
    /// 기준일: base date (`record_dt`).
    #[inline] pub fn record_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(4) }
    /// 효력일자: effect date (`validity_dt`).
    #[inline] pub fn validity_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(5) }
    /// 현지지시마감일 (`local_end_dt`).
    #[inline] pub fn local_end_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(6) }
    /// 권리락일: ex-rights date (`lock_dt`).
    #[inline] pub fn lock_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(7) }
    /// 상장폐지일: delisting day (`delist_dt`).
    #[inline] pub fn delist_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(8) }
    /// 상환일자: redemption date (`redempt_dt`).
    #[inline] pub fn redempt_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(9) }
    /// 조기상환일자 (`early_redempt_dt`).
    #[inline] pub fn early_redempt_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(10) }
    /// 적용일: applied day (`effective_dt`).
    #[inline] pub fn effective_dt(self) -> Result<Option<Date>, FieldError> { self.0.date(11) }
}

