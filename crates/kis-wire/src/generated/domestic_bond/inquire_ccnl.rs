//! `inquire-ccnl` 장내채권현재가(체결): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 장내채권현재가(체결): `GET /uapi/domestic-bond/v1/quotations/inquire-ccnl`.
#[derive(Clone, Copy, Debug)]
pub struct InquireCcnl;

impl Call for InquireCcnl {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireCcnlRequest;
    type Response = InquireCcnlResponse;
}

impl ReadCall for InquireCcnl {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("stck_cntg_hour", "주식 체결 시간", "stock execution time", Kind::Time),
    Field::new("bond_prpr", "채권 현재가", "bond current price", Kind::Decimal),
    Field::new("bond_prdy_vrss", "채권 전일 대비", "bond prev-day change", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("prdy_ctrt", "전일 대비율", "prev-day change rate", Kind::Ratio),
    Field::new("cntg_vol", "체결 거래량", "execution volume", Kind::Shares),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_bond",
    name: "inquire_ccnl",
    title: "장내채권현재가(체결)",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/quotations/inquire-ccnl",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKBJ773403C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: true, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireCcnlRequest(Cells);

crate::schema::request_type!(InquireCcnlRequest, DESCRIPTION);

impl InquireCcnlRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
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
    /// 주식 체결 시간: stock execution time (`stck_cntg_hour`).
    #[inline] pub fn stck_cntg_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(0) }
    /// 채권 현재가: bond current price (`bond_prpr`).
    #[inline] pub fn bond_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 채권 전일 대비: bond prev-day change (`bond_prdy_vrss`).
    #[inline] pub fn bond_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(3) }
    /// 전일 대비율: prev-day change rate (`prdy_ctrt`).
    #[inline] pub fn prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 체결 거래량: execution volume (`cntg_vol`).
    #[inline] pub fn cntg_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(6) }
}

