//! `inquire-ccnl` 주식현재가 체결: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식현재가 체결: `GET /uapi/domestic-stock/v1/quotations/inquire-ccnl`.
#[derive(Clone, Copy, Debug)]
pub struct InquireCcnl;

impl Call for InquireCcnl {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireCcnlRequest;
    type Response = InquireCcnlResponse;
}

impl ReadCall for InquireCcnl {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_cntg_hour", "주식 체결 시간", "stock trade time (HHMMSS)", Kind::Time),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("prdy_vrss", "전일 대비", "prev-day diff", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("cntg_vol", "체결 거래량", "trade volume", Kind::Shares),
    Field::new("tday_rltv", "당일 체결강도", "today strength", Kind::Decimal),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate %", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_ccnl",
    title: "주식현재가 체결",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-ccnl",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("FHKST01010300", "FHKST01010300")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireCcnlRequest(Cells);

crate::schema::request_type!(InquireCcnlRequest, DESCRIPTION);

impl InquireCcnlRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireCcnlResponse(Answer);

crate::schema::response_type!(InquireCcnlResponse, DESCRIPTION);

impl InquireCcnlResponse {
    /// Returns the rows of `output`.
    pub fn output(&self) -> impl Iterator<Item = InquireCcnlOutput<'_>> { self.0.rows(0).iter().map(InquireCcnlOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireCcnlOutput<'a>(&'a Cells);

impl<'a> InquireCcnlOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 주식 체결 시간: stock trade time (HHMMSS) (`stck_cntg_hour`).
    #[inline] pub fn stck_cntg_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(0) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일 대비: prev-day diff (`prdy_vrss`).
    #[inline] pub fn prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 체결 거래량: trade volume (`cntg_vol`).
    #[inline] pub fn cntg_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 당일 체결강도: today strength (`tday_rltv`).
    #[inline] pub fn tday_rltv(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 전일 대비율: prev-day change rate % (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
}

