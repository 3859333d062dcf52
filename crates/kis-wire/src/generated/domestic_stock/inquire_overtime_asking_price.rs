//! `inquire-overtime-asking-price` 국내주식 시간외호가: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 국내주식 시간외호가: `GET /uapi/domestic-stock/v1/quotations/inquire-overtime-asking-price`.
///
/// off-hours single-price session ended 2026-09-14.
#[derive(Clone, Copy, Debug)]
pub struct InquireOvertimeAskingPrice;

impl Call for InquireOvertimeAskingPrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireOvertimeAskingPriceRequest;
    type Response = InquireOvertimeAskingPriceResponse;
}

impl ReadCall for InquireOvertimeAskingPrice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("ovtm_untp_last_hour", "시간외 단일가 최종 시간", "after-hours single-price final time", Kind::Time),
    Field::new("ovtm_untp_askp1", "시간외 단일가 매도호가1", "after-hours single-price ask price 1", Kind::Decimal),
    Field::new("ovtm_untp_askp2", "시간외 단일가 매도호가2", "after-hours single-price ask price 2", Kind::Decimal),
    Field::new("ovtm_untp_askp3", "시간외 단일가 매도호가3", "after-hours single-price ask price 3", Kind::Decimal),
    Field::new("ovtm_untp_askp4", "시간외 단일가 매도호가4", "after-hours single-price ask price 4", Kind::Decimal),
    Field::new("ovtm_untp_askp5", "시간외 단일가 매도호가5", "after-hours single-price ask price 5", Kind::Decimal),
    Field::new("ovtm_untp_askp6", "시간외 단일가 매도호가6", "after-hours single-price ask price 6", Kind::Decimal),
    Field::new("ovtm_untp_askp7", "시간외 단일가 매도호가7", "after-hours single-price ask price 7", Kind::Decimal),
    Field::new("ovtm_untp_askp8", "시간외 단일가 매도호가8", "after-hours single-price ask price 8", Kind::Decimal),
    Field::new("ovtm_untp_askp9", "시간외 단일가 매도호가9", "after-hours single-price ask price 9", Kind::Decimal),
    Field::new("ovtm_untp_askp10", "시간외 단일가 매도호가10", "after-hours single-price ask price 10", Kind::Decimal),
    Field::new("ovtm_untp_bidp1", "시간외 단일가 매수호가1", "after-hours single-price bid price 1", Kind::Decimal),
    Field::new("ovtm_untp_bidp2", "시간외 단일가 매수호가2", "after-hours single-price bid price 2", Kind::Decimal),
    Field::new("ovtm_untp_bidp3", "시간외 단일가 매수호가3", "after-hours single-price bid price 3", Kind::Decimal),
    Field::new("ovtm_untp_bidp4", "시간외 단일가 매수호가4", "after-hours single-price bid price 4", Kind::Decimal),
    Field::new("ovtm_untp_bidp5", "시간외 단일가 매수호가5", "after-hours single-price bid price 5", Kind::Decimal),
    Field::new("ovtm_untp_bidp6", "시간외 단일가 매수호가6", "after-hours single-price bid price 6", Kind::Decimal),
    Field::new("ovtm_untp_bidp7", "시간외 단일가 매수호가7", "after-hours single-price bid price 7", Kind::Decimal),
    Field::new("ovtm_untp_bidp8", "시간외 단일가 매수호가8", "after-hours single-price bid price 8", Kind::Decimal),
    Field::new("ovtm_untp_bidp9", "시간외 단일가 매수호가9", "after-hours single-price bid price 9", Kind::Decimal),
    Field::new("ovtm_untp_bidp10", "시간외 단일가 매수호가10", "after-hours single-price bid price 10", Kind::Decimal),
    Field::new("ovtm_untp_askp_icdc1", "시간외 단일가 매도호가 증감1", "after-hours single-price ask price change 1", Kind::Decimal),
    Field::new("ovtm_untp_askp_icdc2", "시간외 단일가 매도호가 증감2", "after-hours single-price ask price change 2", Kind::Decimal),
    Field::new("ovtm_untp_askp_icdc3", "시간외 단일가 매도호가 증감3", "after-hours single-price ask price change 3", Kind::Decimal),
    Field::new("ovtm_untp_askp_icdc4", "시간외 단일가 매도호가 증감4", "after-hours single-price ask price change 4", Kind::Decimal),
    Field::new("ovtm_untp_askp_icdc5", "시간외 단일가 매도호가 증감5", "after-hours single-price ask price change 5", Kind::Decimal),
    Field::new("ovtm_untp_askp_icdc6", "시간외 단일가 매도호가 증감6", "after-hours single-price ask price change 6", Kind::Decimal),
    Field::new("ovtm_untp_askp_icdc7", "시간외 단일가 매도호가 증감7", "after-hours single-price ask price change 7", Kind::Decimal),
    Field::new("ovtm_untp_askp_icdc8", "시간외 단일가 매도호가 증감8", "after-hours single-price ask price change 8", Kind::Decimal),
    Field::new("ovtm_untp_askp_icdc9", "시간외 단일가 매도호가 증감9", "after-hours single-price ask price change 9", Kind::Decimal),
    Field::new("ovtm_untp_askp_icdc10", "시간외 단일가 매도호가 증감10", "after-hours single-price ask price change 10", Kind::Decimal),
    Field::new("ovtm_untp_bidp_icdc1", "시간외 단일가 매수호가 증감1", "after-hours single-price bid price change 1", Kind::Decimal),
    Field::new("ovtm_untp_bidp_icdc2", "시간외 단일가 매수호가 증감2", "after-hours single-price bid price change 2", Kind::Decimal),
    Field::new("ovtm_untp_bidp_icdc3", "시간외 단일가 매수호가 증감3", "after-hours single-price bid price change 3", Kind::Decimal),
    Field::new("ovtm_untp_bidp_icdc4", "시간외 단일가 매수호가 증감4", "after-hours single-price bid price change 4", Kind::Decimal),
    Field::new("ovtm_untp_bidp_icdc5", "시간외 단일가 매수호가 증감5", "after-hours single-price bid price change 5", Kind::Decimal),
    Field::new("ovtm_untp_bidp_icdc6", "시간외 단일가 매수호가 증감6", "after-hours single-price bid price change 6", Kind::Decimal),
    Field::new("ovtm_untp_bidp_icdc7", "시간외 단일가 매수호가 증감7", "after-hours single-price bid price change 7", Kind::Decimal),
    Field::new("ovtm_untp_bidp_icdc8", "시간외 단일가 매수호가 증감8", "after-hours single-price bid price change 8", Kind::Decimal),
    Field::new("ovtm_untp_bidp_icdc9", "시간외 단일가 매수호가 증감9", "after-hours single-price bid price change 9", Kind::Decimal),
    Field::new("ovtm_untp_bidp_icdc10", "시간외 단일가 매수호가 증감10", "after-hours single-price bid price change 10", Kind::Decimal),
    Field::new("ovtm_untp_askp_rsqn1", "시간외 단일가 매도호가 잔량1", "after-hours single-price ask remaining qty 1", Kind::Shares),
    Field::new("ovtm_untp_askp_rsqn2", "시간외 단일가 매도호가 잔량2", "after-hours single-price ask remaining qty 2", Kind::Shares),
    Field::new("ovtm_untp_askp_rsqn3", "시간외 단일가 매도호가 잔량3", "after-hours single-price ask remaining qty 3", Kind::Shares),
    Field::new("ovtm_untp_askp_rsqn4", "시간외 단일가 매도호가 잔량4", "after-hours single-price ask remaining qty 4", Kind::Shares),
    Field::new("ovtm_untp_askp_rsqn5", "시간외 단일가 매도호가 잔량5", "after-hours single-price ask remaining qty 5", Kind::Shares),
    Field::new("ovtm_untp_askp_rsqn6", "시간외 단일가 매도호가 잔량6", "after-hours single-price ask remaining qty 6", Kind::Shares),
    Field::new("ovtm_untp_askp_rsqn7", "시간외 단일가 매도호가 잔량7", "after-hours single-price ask remaining qty 7", Kind::Shares),
    Field::new("ovtm_untp_askp_rsqn8", "시간외 단일가 매도호가 잔량8", "after-hours single-price ask remaining qty 8", Kind::Shares),
    Field::new("ovtm_untp_askp_rsqn9", "시간외 단일가 매도호가 잔량9", "after-hours single-price ask remaining qty 9", Kind::Shares),
    Field::new("ovtm_untp_askp_rsqn10", "시간외 단일가 매도호가 잔량10", "after-hours single-price ask remaining qty 10", Kind::Shares),
    Field::new("ovtm_untp_bidp_rsqn1", "시간외 단일가 매수호가 잔량1", "after-hours single-price bid remaining qty 1", Kind::Shares),
    Field::new("ovtm_untp_bidp_rsqn2", "시간외 단일가 매수호가 잔량2", "after-hours single-price bid remaining qty 2", Kind::Shares),
    Field::new("ovtm_untp_bidp_rsqn3", "시간외 단일가 매수호가 잔량3", "after-hours single-price bid remaining qty 3", Kind::Shares),
    Field::new("ovtm_untp_bidp_rsqn4", "시간외 단일가 매수호가 잔량4", "after-hours single-price bid remaining qty 4", Kind::Shares),
    Field::new("ovtm_untp_bidp_rsqn5", "시간외 단일가 매수호가 잔량5", "after-hours single-price bid remaining qty 5", Kind::Shares),
    Field::new("ovtm_untp_bidp_rsqn6", "시간외 단일가 매수호가 잔량6", "after-hours single-price bid remaining qty 6", Kind::Shares),
    Field::new("ovtm_untp_bidp_rsqn7", "시간외 단일가 매수호가 잔량7", "after-hours single-price bid remaining qty 7", Kind::Shares),
    Field::new("ovtm_untp_bidp_rsqn8", "시간외 단일가 매수호가 잔량8", "after-hours single-price bid remaining qty 8", Kind::Shares),
    Field::new("ovtm_untp_bidp_rsqn9", "시간외 단일가 매수호가 잔량9", "after-hours single-price bid remaining qty 9", Kind::Shares),
    Field::new("ovtm_untp_bidp_rsqn10", "시간외 단일가 매수호가 잔량10", "after-hours single-price bid remaining qty 10", Kind::Shares),
    Field::new("ovtm_untp_total_askp_rsqn", "시간외 단일가 총 매도호가 잔량", "after-hours single-price total ask remaining qty", Kind::Shares),
    Field::new("ovtm_untp_total_bidp_rsqn", "시간외 단일가 총 매수호가 잔량", "after-hours single-price total bid remaining qty", Kind::Shares),
    Field::new("ovtm_untp_total_askp_rsqn_icdc", "시간외 단일가 총 매도호가 잔량", "after-hours single-price total ask remaining qty", Kind::Shares),
    Field::new("ovtm_untp_total_bidp_rsqn_icdc", "시간외 단일가 총 매수호가 잔량", "after-hours single-price total bid remaining qty", Kind::Shares),
    Field::new("ovtm_untp_ntby_bidp_rsqn", "시간외 단일가 순매수 호가 잔량", "after-hours single-price net bid remaining qty", Kind::Shares),
    Field::new("total_askp_rsqn", "총 매도호가 잔량", "total ask remaining qty", Kind::Shares),
    Field::new("total_bidp_rsqn", "총 매수호가 잔량", "total bid remaining qty", Kind::Shares),
    Field::new("total_askp_rsqn_icdc", "총 매도호가 잔량 증감", "total ask remaining qty change", Kind::Decimal),
    Field::new("total_bidp_rsqn_icdc", "총 매수호가 잔량 증감", "total bid remaining qty change", Kind::Decimal),
    Field::new("ovtm_total_askp_rsqn", "시간외 총 매도호가 잔량", "after-hours total ask remaining qty", Kind::Shares),
    Field::new("ovtm_total_bidp_rsqn", "시간외 총 매수호가 잔량", "after-hours total bid remaining qty", Kind::Shares),
    Field::new("ovtm_total_askp_icdc", "시간외 총 매도호가 증감", "after-hours total sell quote change", Kind::Decimal),
    Field::new("ovtm_total_bidp_icdc", "시간외 총 매수호가 증감", "after-hours total buy quote change", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_overtime_asking_price",
    title: "국내주식 시간외호가",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-overtime-asking-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST02300400")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireOvertimeAskingPriceRequest(Cells);

crate::schema::request_type!(InquireOvertimeAskingPriceRequest, DESCRIPTION);

impl InquireOvertimeAskingPriceRequest {
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireOvertimeAskingPriceResponse(Answer);

crate::schema::response_type!(InquireOvertimeAskingPriceResponse, DESCRIPTION);

impl InquireOvertimeAskingPriceResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<InquireOvertimeAskingPriceOutput<'_>> { self.0.row(0).map(InquireOvertimeAskingPriceOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireOvertimeAskingPriceOutput<'a>(&'a Cells);

impl<'a> InquireOvertimeAskingPriceOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 시간외 단일가 최종 시간: after-hours single-price final time (`ovtm_untp_last_hour`).
    #[inline] pub fn ovtm_untp_last_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(0) }
    /// 시간외 단일가 매도호가1: after-hours single-price ask price 1 (`ovtm_untp_askp1`).
    #[inline] pub fn ovtm_untp_askp1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 시간외 단일가 매도호가2: after-hours single-price ask price 2 (`ovtm_untp_askp2`).
    #[inline] pub fn ovtm_untp_askp2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 시간외 단일가 매도호가3: after-hours single-price ask price 3 (`ovtm_untp_askp3`).
    #[inline] pub fn ovtm_untp_askp3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 시간외 단일가 매도호가4: after-hours single-price ask price 4 (`ovtm_untp_askp4`).
    #[inline] pub fn ovtm_untp_askp4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 시간외 단일가 매도호가5: after-hours single-price ask price 5 (`ovtm_untp_askp5`).
    #[inline] pub fn ovtm_untp_askp5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 시간외 단일가 매도호가6: after-hours single-price ask price 6 (`ovtm_untp_askp6`).
    #[inline] pub fn ovtm_untp_askp6(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 시간외 단일가 매도호가7: after-hours single-price ask price 7 (`ovtm_untp_askp7`).
    #[inline] pub fn ovtm_untp_askp7(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 시간외 단일가 매도호가8: after-hours single-price ask price 8 (`ovtm_untp_askp8`).
    #[inline] pub fn ovtm_untp_askp8(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 시간외 단일가 매도호가9: after-hours single-price ask price 9 (`ovtm_untp_askp9`).
    #[inline] pub fn ovtm_untp_askp9(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 시간외 단일가 매도호가10: after-hours single-price ask price 10 (`ovtm_untp_askp10`).
    #[inline] pub fn ovtm_untp_askp10(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 시간외 단일가 매수호가1: after-hours single-price bid price 1 (`ovtm_untp_bidp1`).
    #[inline] pub fn ovtm_untp_bidp1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 시간외 단일가 매수호가2: after-hours single-price bid price 2 (`ovtm_untp_bidp2`).
    #[inline] pub fn ovtm_untp_bidp2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 시간외 단일가 매수호가3: after-hours single-price bid price 3 (`ovtm_untp_bidp3`).
    #[inline] pub fn ovtm_untp_bidp3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 시간외 단일가 매수호가4: after-hours single-price bid price 4 (`ovtm_untp_bidp4`).
    #[inline] pub fn ovtm_untp_bidp4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 시간외 단일가 매수호가5: after-hours single-price bid price 5 (`ovtm_untp_bidp5`).
    #[inline] pub fn ovtm_untp_bidp5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 시간외 단일가 매수호가6: after-hours single-price bid price 6 (`ovtm_untp_bidp6`).
    #[inline] pub fn ovtm_untp_bidp6(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 시간외 단일가 매수호가7: after-hours single-price bid price 7 (`ovtm_untp_bidp7`).
    #[inline] pub fn ovtm_untp_bidp7(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 시간외 단일가 매수호가8: after-hours single-price bid price 8 (`ovtm_untp_bidp8`).
    #[inline] pub fn ovtm_untp_bidp8(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 시간외 단일가 매수호가9: after-hours single-price bid price 9 (`ovtm_untp_bidp9`).
    #[inline] pub fn ovtm_untp_bidp9(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 시간외 단일가 매수호가10: after-hours single-price bid price 10 (`ovtm_untp_bidp10`).
    #[inline] pub fn ovtm_untp_bidp10(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 시간외 단일가 매도호가 증감1: after-hours single-price ask price change 1 (`ovtm_untp_askp_icdc1`).
    #[inline] pub fn ovtm_untp_askp_icdc1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 시간외 단일가 매도호가 증감2: after-hours single-price ask price change 2 (`ovtm_untp_askp_icdc2`).
    #[inline] pub fn ovtm_untp_askp_icdc2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 시간외 단일가 매도호가 증감3: after-hours single-price ask price change 3 (`ovtm_untp_askp_icdc3`).
    #[inline] pub fn ovtm_untp_askp_icdc3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 시간외 단일가 매도호가 증감4: after-hours single-price ask price change 4 (`ovtm_untp_askp_icdc4`).
    #[inline] pub fn ovtm_untp_askp_icdc4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 시간외 단일가 매도호가 증감5: after-hours single-price ask price change 5 (`ovtm_untp_askp_icdc5`).
    #[inline] pub fn ovtm_untp_askp_icdc5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 시간외 단일가 매도호가 증감6: after-hours single-price ask price change 6 (`ovtm_untp_askp_icdc6`).
    #[inline] pub fn ovtm_untp_askp_icdc6(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 시간외 단일가 매도호가 증감7: after-hours single-price ask price change 7 (`ovtm_untp_askp_icdc7`).
    #[inline] pub fn ovtm_untp_askp_icdc7(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 시간외 단일가 매도호가 증감8: after-hours single-price ask price change 8 (`ovtm_untp_askp_icdc8`).
    #[inline] pub fn ovtm_untp_askp_icdc8(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 시간외 단일가 매도호가 증감9: after-hours single-price ask price change 9 (`ovtm_untp_askp_icdc9`).
    #[inline] pub fn ovtm_untp_askp_icdc9(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 시간외 단일가 매도호가 증감10: after-hours single-price ask price change 10 (`ovtm_untp_askp_icdc10`).
    #[inline] pub fn ovtm_untp_askp_icdc10(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
    /// 시간외 단일가 매수호가 증감1: after-hours single-price bid price change 1 (`ovtm_untp_bidp_icdc1`).
    #[inline] pub fn ovtm_untp_bidp_icdc1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(31) }
    /// 시간외 단일가 매수호가 증감2: after-hours single-price bid price change 2 (`ovtm_untp_bidp_icdc2`).
    #[inline] pub fn ovtm_untp_bidp_icdc2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(32) }
    /// 시간외 단일가 매수호가 증감3: after-hours single-price bid price change 3 (`ovtm_untp_bidp_icdc3`).
    #[inline] pub fn ovtm_untp_bidp_icdc3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(33) }
    /// 시간외 단일가 매수호가 증감4: after-hours single-price bid price change 4 (`ovtm_untp_bidp_icdc4`).
    #[inline] pub fn ovtm_untp_bidp_icdc4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(34) }
    /// 시간외 단일가 매수호가 증감5: after-hours single-price bid price change 5 (`ovtm_untp_bidp_icdc5`).
    #[inline] pub fn ovtm_untp_bidp_icdc5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(35) }
    /// 시간외 단일가 매수호가 증감6: after-hours single-price bid price change 6 (`ovtm_untp_bidp_icdc6`).
    #[inline] pub fn ovtm_untp_bidp_icdc6(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(36) }
    /// 시간외 단일가 매수호가 증감7: after-hours single-price bid price change 7 (`ovtm_untp_bidp_icdc7`).
    #[inline] pub fn ovtm_untp_bidp_icdc7(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(37) }
    /// 시간외 단일가 매수호가 증감8: after-hours single-price bid price change 8 (`ovtm_untp_bidp_icdc8`).
    #[inline] pub fn ovtm_untp_bidp_icdc8(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(38) }
    /// 시간외 단일가 매수호가 증감9: after-hours single-price bid price change 9 (`ovtm_untp_bidp_icdc9`).
    #[inline] pub fn ovtm_untp_bidp_icdc9(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(39) }
    /// 시간외 단일가 매수호가 증감10: after-hours single-price bid price change 10 (`ovtm_untp_bidp_icdc10`).
    #[inline] pub fn ovtm_untp_bidp_icdc10(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(40) }
    /// 시간외 단일가 매도호가 잔량1: after-hours single-price ask remaining qty 1 (`ovtm_untp_askp_rsqn1`).
    #[inline] pub fn ovtm_untp_askp_rsqn1(self) -> Result<Option<i64>, FieldError> { self.0.whole(41) }
    /// 시간외 단일가 매도호가 잔량2: after-hours single-price ask remaining qty 2 (`ovtm_untp_askp_rsqn2`).
    #[inline] pub fn ovtm_untp_askp_rsqn2(self) -> Result<Option<i64>, FieldError> { self.0.whole(42) }
    /// 시간외 단일가 매도호가 잔량3: after-hours single-price ask remaining qty 3 (`ovtm_untp_askp_rsqn3`).
    #[inline] pub fn ovtm_untp_askp_rsqn3(self) -> Result<Option<i64>, FieldError> { self.0.whole(43) }
    /// 시간외 단일가 매도호가 잔량4: after-hours single-price ask remaining qty 4 (`ovtm_untp_askp_rsqn4`).
    #[inline] pub fn ovtm_untp_askp_rsqn4(self) -> Result<Option<i64>, FieldError> { self.0.whole(44) }
    /// 시간외 단일가 매도호가 잔량5: after-hours single-price ask remaining qty 5 (`ovtm_untp_askp_rsqn5`).
    #[inline] pub fn ovtm_untp_askp_rsqn5(self) -> Result<Option<i64>, FieldError> { self.0.whole(45) }
    /// 시간외 단일가 매도호가 잔량6: after-hours single-price ask remaining qty 6 (`ovtm_untp_askp_rsqn6`).
    #[inline] pub fn ovtm_untp_askp_rsqn6(self) -> Result<Option<i64>, FieldError> { self.0.whole(46) }
    /// 시간외 단일가 매도호가 잔량7: after-hours single-price ask remaining qty 7 (`ovtm_untp_askp_rsqn7`).
    #[inline] pub fn ovtm_untp_askp_rsqn7(self) -> Result<Option<i64>, FieldError> { self.0.whole(47) }
    /// 시간외 단일가 매도호가 잔량8: after-hours single-price ask remaining qty 8 (`ovtm_untp_askp_rsqn8`).
    #[inline] pub fn ovtm_untp_askp_rsqn8(self) -> Result<Option<i64>, FieldError> { self.0.whole(48) }
    /// 시간외 단일가 매도호가 잔량9: after-hours single-price ask remaining qty 9 (`ovtm_untp_askp_rsqn9`).
    #[inline] pub fn ovtm_untp_askp_rsqn9(self) -> Result<Option<i64>, FieldError> { self.0.whole(49) }
    /// 시간외 단일가 매도호가 잔량10: after-hours single-price ask remaining qty 10 (`ovtm_untp_askp_rsqn10`).
    #[inline] pub fn ovtm_untp_askp_rsqn10(self) -> Result<Option<i64>, FieldError> { self.0.whole(50) }
    /// 시간외 단일가 매수호가 잔량1: after-hours single-price bid remaining qty 1 (`ovtm_untp_bidp_rsqn1`).
    #[inline] pub fn ovtm_untp_bidp_rsqn1(self) -> Result<Option<i64>, FieldError> { self.0.whole(51) }
    /// 시간외 단일가 매수호가 잔량2: after-hours single-price bid remaining qty 2 (`ovtm_untp_bidp_rsqn2`).
    #[inline] pub fn ovtm_untp_bidp_rsqn2(self) -> Result<Option<i64>, FieldError> { self.0.whole(52) }
    /// 시간외 단일가 매수호가 잔량3: after-hours single-price bid remaining qty 3 (`ovtm_untp_bidp_rsqn3`).
    #[inline] pub fn ovtm_untp_bidp_rsqn3(self) -> Result<Option<i64>, FieldError> { self.0.whole(53) }
    /// 시간외 단일가 매수호가 잔량4: after-hours single-price bid remaining qty 4 (`ovtm_untp_bidp_rsqn4`).
    #[inline] pub fn ovtm_untp_bidp_rsqn4(self) -> Result<Option<i64>, FieldError> { self.0.whole(54) }
    /// 시간외 단일가 매수호가 잔량5: after-hours single-price bid remaining qty 5 (`ovtm_untp_bidp_rsqn5`).
    #[inline] pub fn ovtm_untp_bidp_rsqn5(self) -> Result<Option<i64>, FieldError> { self.0.whole(55) }
    /// 시간외 단일가 매수호가 잔량6: after-hours single-price bid remaining qty 6 (`ovtm_untp_bidp_rsqn6`).
    #[inline] pub fn ovtm_untp_bidp_rsqn6(self) -> Result<Option<i64>, FieldError> { self.0.whole(56) }
    /// 시간외 단일가 매수호가 잔량7: after-hours single-price bid remaining qty 7 (`ovtm_untp_bidp_rsqn7`).
    #[inline] pub fn ovtm_untp_bidp_rsqn7(self) -> Result<Option<i64>, FieldError> { self.0.whole(57) }
    /// 시간외 단일가 매수호가 잔량8: after-hours single-price bid remaining qty 8 (`ovtm_untp_bidp_rsqn8`).
    #[inline] pub fn ovtm_untp_bidp_rsqn8(self) -> Result<Option<i64>, FieldError> { self.0.whole(58) }
    /// 시간외 단일가 매수호가 잔량9: after-hours single-price bid remaining qty 9 (`ovtm_untp_bidp_rsqn9`).
    #[inline] pub fn ovtm_untp_bidp_rsqn9(self) -> Result<Option<i64>, FieldError> { self.0.whole(59) }
    /// 시간외 단일가 매수호가 잔량10: after-hours single-price bid remaining qty 10 (`ovtm_untp_bidp_rsqn10`).
    #[inline] pub fn ovtm_untp_bidp_rsqn10(self) -> Result<Option<i64>, FieldError> { self.0.whole(60) }
    /// 시간외 단일가 총 매도호가 잔량: after-hours single-price total ask remaining qty (`ovtm_untp_total_askp_rsqn`).
    #[inline] pub fn ovtm_untp_total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(61) }
    /// 시간외 단일가 총 매수호가 잔량: after-hours single-price total bid remaining qty (`ovtm_untp_total_bidp_rsqn`).
    #[inline] pub fn ovtm_untp_total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(62) }
    /// 시간외 단일가 총 매도호가 잔량: after-hours single-price total ask remaining qty (`ovtm_untp_total_askp_rsqn_icdc`).
    #[inline] pub fn ovtm_untp_total_askp_rsqn_icdc(self) -> Result<Option<i64>, FieldError> { self.0.whole(63) }
    /// 시간외 단일가 총 매수호가 잔량: after-hours single-price total bid remaining qty (`ovtm_untp_total_bidp_rsqn_icdc`).
    #[inline] pub fn ovtm_untp_total_bidp_rsqn_icdc(self) -> Result<Option<i64>, FieldError> { self.0.whole(64) }
    /// 시간외 단일가 순매수 호가 잔량: after-hours single-price net bid remaining qty (`ovtm_untp_ntby_bidp_rsqn`).
    #[inline] pub fn ovtm_untp_ntby_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(65) }
    /// 총 매도호가 잔량: total ask remaining qty (`total_askp_rsqn`).
    #[inline] pub fn total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(66) }
    /// 총 매수호가 잔량: total bid remaining qty (`total_bidp_rsqn`).
    #[inline] pub fn total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(67) }
    /// 총 매도호가 잔량 증감: total ask remaining qty change (`total_askp_rsqn_icdc`).
    #[inline] pub fn total_askp_rsqn_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(68) }
    /// 총 매수호가 잔량 증감: total bid remaining qty change (`total_bidp_rsqn_icdc`).
    #[inline] pub fn total_bidp_rsqn_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(69) }
    /// 시간외 총 매도호가 잔량: after-hours total ask remaining qty (`ovtm_total_askp_rsqn`).
    #[inline] pub fn ovtm_total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(70) }
    /// 시간외 총 매수호가 잔량: after-hours total bid remaining qty (`ovtm_total_bidp_rsqn`).
    #[inline] pub fn ovtm_total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(71) }
    /// 시간외 총 매도호가 증감: after-hours total sell quote change (`ovtm_total_askp_icdc`).
    #[inline] pub fn ovtm_total_askp_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(72) }
    /// 시간외 총 매수호가 증감: after-hours total buy quote change (`ovtm_total_bidp_icdc`).
    #[inline] pub fn ovtm_total_bidp_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(73) }
}

