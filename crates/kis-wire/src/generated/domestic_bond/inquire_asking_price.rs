//! `inquire-asking-price` 장내채권현재가(호가): read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 장내채권현재가(호가): `GET /uapi/domestic-bond/v1/quotations/inquire-asking-price`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAskingPrice;

impl Call for InquireAskingPrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireAskingPriceRequest;
    type Response = InquireAskingPriceResponse;
}

impl ReadCall for InquireAskingPrice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("aspr_acpt_hour", "호가 접수 시간", "quote receipt time", Kind::Time),
    Field::new("bond_askp1", "채권 매도호가1", "bond ask price 1", Kind::Decimal),
    Field::new("bond_askp2", "채권 매도호가2", "bond ask price 2", Kind::Decimal),
    Field::new("bond_askp3", "채권 매도호가3", "bond ask price 3", Kind::Decimal),
    Field::new("bond_askp4", "채권 매도호가4", "bond ask price 4", Kind::Decimal),
    Field::new("bond_askp5", "채권 매도호가5", "bond ask price 5", Kind::Decimal),
    Field::new("bond_bidp1", "채권 매수호가1", "bond bid price 1", Kind::Decimal),
    Field::new("bond_bidp2", "채권 매수호가2", "bond bid price 2", Kind::Decimal),
    Field::new("bond_bidp3", "채권 매수호가3", "bond bid price 3", Kind::Decimal),
    Field::new("bond_bidp4", "채권 매수호가4", "bond bid price 4", Kind::Decimal),
    Field::new("bond_bidp5", "채권 매수호가5", "bond bid price 5", Kind::Decimal),
    Field::new("askp_rsqn1", "매도호가 잔량1", "ask remaining qty 1", Kind::Shares),
    Field::new("askp_rsqn2", "매도호가 잔량2", "ask remaining qty 2", Kind::Shares),
    Field::new("askp_rsqn3", "매도호가 잔량3", "ask remaining qty 3", Kind::Shares),
    Field::new("askp_rsqn4", "매도호가 잔량4", "ask remaining qty 4", Kind::Shares),
    Field::new("askp_rsqn5", "매도호가 잔량5", "ask remaining qty 5", Kind::Shares),
    Field::new("bidp_rsqn1", "매수호가 잔량1", "bid remaining qty 1", Kind::Shares),
    Field::new("bidp_rsqn2", "매수호가 잔량2", "bid remaining qty 2", Kind::Shares),
    Field::new("bidp_rsqn3", "매수호가 잔량3", "bid remaining qty 3", Kind::Shares),
    Field::new("bidp_rsqn4", "매수호가 잔량4", "bid remaining qty 4", Kind::Shares),
    Field::new("bidp_rsqn5", "매수호가 잔량5", "bid remaining qty 5", Kind::Shares),
    Field::new("total_askp_rsqn", "총 매도호가 잔량", "total ask remaining qty", Kind::Shares),
    Field::new("total_bidp_rsqn", "총 매수호가 잔량", "total bid remaining qty", Kind::Shares),
    Field::new("ntby_aspr_rsqn", "순매수 호가 잔량", "net bid remaining qty", Kind::Shares),
    Field::new("seln_ernn_rate1", "매도 수익 비율1", "sell earning ratio 1", Kind::Ratio),
    Field::new("seln_ernn_rate2", "매도 수익 비율2", "sell earning ratio 2", Kind::Ratio),
    Field::new("seln_ernn_rate3", "매도 수익 비율3", "sell earning ratio 3", Kind::Ratio),
    Field::new("seln_ernn_rate4", "매도 수익 비율4", "sell earning ratio 4", Kind::Ratio),
    Field::new("seln_ernn_rate5", "매도 수익 비율5", "sell earning ratio 5", Kind::Ratio),
    Field::new("shnu_ernn_rate1", "매수2 수익 비율1", "buy earning ratio 1", Kind::Ratio),
    Field::new("shnu_ernn_rate2", "매수2 수익 비율2", "buy earning ratio 2", Kind::Ratio),
    Field::new("shnu_ernn_rate3", "매수2 수익 비율3", "buy earning ratio 3", Kind::Ratio),
    Field::new("shnu_ernn_rate4", "매수2 수익 비율4", "buy earning ratio 4", Kind::Ratio),
    Field::new("shnu_ernn_rate5", "매수2 수익 비율5", "buy earning ratio 5", Kind::Ratio),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_bond",
    name: "inquire_asking_price",
    title: "장내채권현재가(호가)",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/quotations/inquire-asking-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHKBJ773401C0")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireAskingPriceRequest(Cells);

crate::schema::request_type!(InquireAskingPriceRequest, DESCRIPTION);

impl InquireAskingPriceRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireAskingPriceResponse(Answer);

crate::schema::response_type!(InquireAskingPriceResponse, DESCRIPTION);

impl InquireAskingPriceResponse {
    /// Returns `output`; `None` where it was not answered.
    pub fn output(&self) -> Option<InquireAskingPriceOutput<'_>> { self.0.row(0).map(InquireAskingPriceOutput) }
}

/// One row of `output`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAskingPriceOutput<'a>(&'a Cells);

impl<'a> InquireAskingPriceOutput<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 호가 접수 시간: quote receipt time (`aspr_acpt_hour`).
    #[inline] pub fn aspr_acpt_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(0) }
    /// 채권 매도호가1: bond ask price 1 (`bond_askp1`).
    #[inline] pub fn bond_askp1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 채권 매도호가2: bond ask price 2 (`bond_askp2`).
    #[inline] pub fn bond_askp2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 채권 매도호가3: bond ask price 3 (`bond_askp3`).
    #[inline] pub fn bond_askp3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 채권 매도호가4: bond ask price 4 (`bond_askp4`).
    #[inline] pub fn bond_askp4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 채권 매도호가5: bond ask price 5 (`bond_askp5`).
    #[inline] pub fn bond_askp5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 채권 매수호가1: bond bid price 1 (`bond_bidp1`).
    #[inline] pub fn bond_bidp1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 채권 매수호가2: bond bid price 2 (`bond_bidp2`).
    #[inline] pub fn bond_bidp2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 채권 매수호가3: bond bid price 3 (`bond_bidp3`).
    #[inline] pub fn bond_bidp3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 채권 매수호가4: bond bid price 4 (`bond_bidp4`).
    #[inline] pub fn bond_bidp4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 채권 매수호가5: bond bid price 5 (`bond_bidp5`).
    #[inline] pub fn bond_bidp5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 매도호가 잔량1: ask remaining qty 1 (`askp_rsqn1`).
    #[inline] pub fn askp_rsqn1(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 매도호가 잔량2: ask remaining qty 2 (`askp_rsqn2`).
    #[inline] pub fn askp_rsqn2(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 매도호가 잔량3: ask remaining qty 3 (`askp_rsqn3`).
    #[inline] pub fn askp_rsqn3(self) -> Result<Option<i64>, FieldError> { self.0.whole(13) }
    /// 매도호가 잔량4: ask remaining qty 4 (`askp_rsqn4`).
    #[inline] pub fn askp_rsqn4(self) -> Result<Option<i64>, FieldError> { self.0.whole(14) }
    /// 매도호가 잔량5: ask remaining qty 5 (`askp_rsqn5`).
    #[inline] pub fn askp_rsqn5(self) -> Result<Option<i64>, FieldError> { self.0.whole(15) }
    /// 매수호가 잔량1: bid remaining qty 1 (`bidp_rsqn1`).
    #[inline] pub fn bidp_rsqn1(self) -> Result<Option<i64>, FieldError> { self.0.whole(16) }
    /// 매수호가 잔량2: bid remaining qty 2 (`bidp_rsqn2`).
    #[inline] pub fn bidp_rsqn2(self) -> Result<Option<i64>, FieldError> { self.0.whole(17) }
    /// 매수호가 잔량3: bid remaining qty 3 (`bidp_rsqn3`).
    #[inline] pub fn bidp_rsqn3(self) -> Result<Option<i64>, FieldError> { self.0.whole(18) }
    /// 매수호가 잔량4: bid remaining qty 4 (`bidp_rsqn4`).
    #[inline] pub fn bidp_rsqn4(self) -> Result<Option<i64>, FieldError> { self.0.whole(19) }
    /// 매수호가 잔량5: bid remaining qty 5 (`bidp_rsqn5`).
    #[inline] pub fn bidp_rsqn5(self) -> Result<Option<i64>, FieldError> { self.0.whole(20) }
    /// 총 매도호가 잔량: total ask remaining qty (`total_askp_rsqn`).
    #[inline] pub fn total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(21) }
    /// 총 매수호가 잔량: total bid remaining qty (`total_bidp_rsqn`).
    #[inline] pub fn total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(22) }
    /// 순매수 호가 잔량: net bid remaining qty (`ntby_aspr_rsqn`).
    #[inline] pub fn ntby_aspr_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(23) }
    /// 매도 수익 비율1: sell earning ratio 1 (`seln_ernn_rate1`).
    #[inline] pub fn seln_ernn_rate1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 매도 수익 비율2: sell earning ratio 2 (`seln_ernn_rate2`).
    #[inline] pub fn seln_ernn_rate2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 매도 수익 비율3: sell earning ratio 3 (`seln_ernn_rate3`).
    #[inline] pub fn seln_ernn_rate3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 매도 수익 비율4: sell earning ratio 4 (`seln_ernn_rate4`).
    #[inline] pub fn seln_ernn_rate4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 매도 수익 비율5: sell earning ratio 5 (`seln_ernn_rate5`).
    #[inline] pub fn seln_ernn_rate5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 매수2 수익 비율1: buy earning ratio 1 (`shnu_ernn_rate1`).
    #[inline] pub fn shnu_ernn_rate1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 매수2 수익 비율2: buy earning ratio 2 (`shnu_ernn_rate2`).
    #[inline] pub fn shnu_ernn_rate2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(30) }
    /// 매수2 수익 비율3: buy earning ratio 3 (`shnu_ernn_rate3`).
    #[inline] pub fn shnu_ernn_rate3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(31) }
    /// 매수2 수익 비율4: buy earning ratio 4 (`shnu_ernn_rate4`).
    #[inline] pub fn shnu_ernn_rate4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(32) }
    /// 매수2 수익 비율5: buy earning ratio 5 (`shnu_ernn_rate5`).
    #[inline] pub fn shnu_ernn_rate5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(33) }
}

