//! `opt-detail` 해외옵션종목상세: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외옵션종목상세: `GET /uapi/overseas-futureoption/v1/quotations/opt-detail`.
#[derive(Clone, Copy, Debug)]
pub struct OptDetail;

impl Call for OptDetail {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = OptDetailRequest;
    type Response = OptDetailResponse;
}

impl ReadCall for OptDetail {}

const REQUEST: Schema = Schema(&[
    Field::new("SRS_CD", "종목명", "issue name", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("exch_cd", "거래소코드", "exchange code", Kind::Code),
    Field::new("clas_cd", "품목종류", "item kind", Kind::Code),
    Field::new("crc_cd", "거래통화", "trading currency", Kind::Code),
    Field::new("sttl_price", "전일종가", "settlement price", Kind::Decimal),
    Field::new("sttl_date", "정산일", "settlement date", Kind::Date),
    Field::new("trst_mgn", "증거금", "margin", Kind::Decimal),
    Field::new("disp_digit", "가격표시진법", "price display number base", Kind::Decimal),
    Field::new("tick_sz", "틱사이즈", "tick size", Kind::Decimal),
    Field::new("tick_val", "틱가치", "tick value", Kind::Decimal),
    Field::new("mrkt_open_date", "장개시일자", "market opening date", Kind::Date),
    Field::new("mrkt_open_time", "장개시시각", "market opening time", Kind::Time),
    Field::new("mrkt_close_date", "장마감일자", "market closing date", Kind::Date),
    Field::new("mrkt_close_time", "장마감시각", "market closing time", Kind::Time),
    Field::new("trd_fr_date", "상장일", "listing date", Kind::Date),
    Field::new("expr_date", "만기일", "maturity date", Kind::Date),
    Field::new("trd_to_date", "최종거래일", "last trading day", Kind::Date),
    Field::new("remn_cnt", "잔존일수", "remaining days", Kind::Shares),
    Field::new("stat_tp", "매매여부", "trading flag Y/N", Kind::Flag),
    Field::new("ctrt_size", "계약크기", "contract size", Kind::Decimal),
    Field::new("stl_tp", "최종결제구분", "final settlement division", Kind::Code),
    Field::new("frst_noti_date", "최초식별일", "first identification day", Kind::Date),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_futureoption",
    name: "opt_detail",
    title: "해외옵션종목상세",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/quotations/opt-detail",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHDFO55010100")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptDetailRequest(Cells);

crate::schema::request_type!(OptDetailRequest, DESCRIPTION);

impl OptDetailRequest {
    /// Sets 종목명: issue name (`SRS_CD`).
    #[must_use] #[inline] pub fn srs_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptDetailResponse(Answer);

crate::schema::response_type!(OptDetailResponse, DESCRIPTION);

impl OptDetailResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<OptDetailOutput1<'_>> { self.0.row(0).map(OptDetailOutput1) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct OptDetailOutput1<'a>(&'a Cells);

impl<'a> OptDetailOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 거래소코드: exchange code (`exch_cd`).
    #[inline] pub fn exch_cd(self) -> &'a str { self.0.text(0) }
    /// 품목종류: item kind (`clas_cd`).
    #[inline] pub fn clas_cd(self) -> &'a str { self.0.text(1) }
    /// 거래통화: trading currency (`crc_cd`).
    #[inline] pub fn crc_cd(self) -> &'a str { self.0.text(2) }
    /// 전일종가: settlement price (`sttl_price`).
    #[inline] pub fn sttl_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 정산일: settlement date (`sttl_date`).
    #[inline] pub fn sttl_date(self) -> Result<Option<Date>, FieldError> { self.0.date(4) }
    /// 증거금: margin (`trst_mgn`).
    #[inline] pub fn trst_mgn(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 가격표시진법: price display number base (`disp_digit`).
    #[inline] pub fn disp_digit(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 틱사이즈: tick size (`tick_sz`).
    #[inline] pub fn tick_sz(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 틱가치: tick value (`tick_val`).
    #[inline] pub fn tick_val(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 장개시일자: market opening date (`mrkt_open_date`).
    #[inline] pub fn mrkt_open_date(self) -> Result<Option<Date>, FieldError> { self.0.date(9) }
    /// 장개시시각: market opening time (`mrkt_open_time`).
    #[inline] pub fn mrkt_open_time(self) -> Result<Option<Time>, FieldError> { self.0.time(10) }
    /// 장마감일자: market closing date (`mrkt_close_date`).
    #[inline] pub fn mrkt_close_date(self) -> Result<Option<Date>, FieldError> { self.0.date(11) }
    /// 장마감시각: market closing time (`mrkt_close_time`).
    #[inline] pub fn mrkt_close_time(self) -> Result<Option<Time>, FieldError> { self.0.time(12) }
    /// 상장일: listing date (`trd_fr_date`).
    #[inline] pub fn trd_fr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(13) }
    /// 만기일: maturity date (`expr_date`).
    #[inline] pub fn expr_date(self) -> Result<Option<Date>, FieldError> { self.0.date(14) }
    /// 최종거래일: last trading day (`trd_to_date`).
    #[inline] pub fn trd_to_date(self) -> Result<Option<Date>, FieldError> { self.0.date(15) }
    /// 잔존일수: remaining days (`remn_cnt`).
    #[inline] pub fn remn_cnt(self) -> Result<Option<i64>, FieldError> { self.0.whole(16) }
    /// 매매여부: trading flag Y/N (`stat_tp`).
    #[inline] pub fn stat_tp(self) -> Result<Option<bool>, FieldError> { self.0.flag(17) }
    /// 계약크기: contract size (`ctrt_size`).
    #[inline] pub fn ctrt_size(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 최종결제구분: final settlement division (`stl_tp`).
    #[inline] pub fn stl_tp(self) -> &'a str { self.0.text(19) }
    /// 최초식별일: first identification day (`frst_noti_date`).
    #[inline] pub fn frst_noti_date(self) -> Result<Option<Date>, FieldError> { self.0.date(20) }
}

