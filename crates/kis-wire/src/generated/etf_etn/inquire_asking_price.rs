//! `inquire-asking-price` ETF 현재가 호가: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// ETF 현재가 호가: `GET /uapi/etfetn/v1/quotations/inquire-asking-price`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAskingPrice;

impl Call for InquireAskingPrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireAskingPriceRequest;
    type Response = InquireAskingPriceResponse;
}

impl ReadCall for InquireAskingPrice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT: Schema = Schema(&[
    Field::new("askp1", "매도호가1", "ask price 1", Kind::Decimal),
    Field::new("askp10", "매도호가10", "ask price 10", Kind::Decimal),
    Field::new("askp2", "매도호가2", "ask price 2", Kind::Decimal),
    Field::new("askp3", "매도호가3", "ask price 3", Kind::Decimal),
    Field::new("askp4", "매도호가4", "ask price 4", Kind::Decimal),
    Field::new("askp5", "매도호가5", "ask price 5", Kind::Decimal),
    Field::new("askp6", "매도호가6", "ask price 6", Kind::Decimal),
    Field::new("askp7", "매도호가7", "ask price 7", Kind::Decimal),
    Field::new("askp8", "매도호가8", "ask price 8", Kind::Decimal),
    Field::new("askp9", "매도호가9", "ask price 9", Kind::Decimal),
    Field::new("askp_rsqn1", "매도호가 잔량1", "ask remaining qty 1", Kind::Shares),
    Field::new("askp_rsqn10", "매도호가 잔량10", "ask remaining qty 10", Kind::Shares),
    Field::new("askp_rsqn2", "매도호가 잔량2", "ask remaining qty 2", Kind::Shares),
    Field::new("askp_rsqn3", "매도호가 잔량3", "ask remaining qty 3", Kind::Shares),
    Field::new("askp_rsqn4", "매도호가 잔량4", "ask remaining qty 4", Kind::Shares),
    Field::new("askp_rsqn5", "매도호가 잔량5", "ask remaining qty 5", Kind::Shares),
    Field::new("askp_rsqn6", "매도호가 잔량6", "ask remaining qty 6", Kind::Shares),
    Field::new("askp_rsqn7", "매도호가 잔량7", "ask remaining qty 7", Kind::Shares),
    Field::new("askp_rsqn8", "매도호가 잔량8", "ask remaining qty 8", Kind::Shares),
    Field::new("askp_rsqn9", "매도호가 잔량9", "ask remaining qty 9", Kind::Shares),
    Field::new("askp_rsqn_icdc1", "매도호가 잔량 증감1", "ask remaining qty change 1", Kind::Decimal),
    Field::new("askp_rsqn_icdc10", "매도호가 잔량 증감10", "ask remaining qty change 10", Kind::Decimal),
    Field::new("askp_rsqn_icdc2", "매도호가 잔량 증감2", "ask remaining qty change 2", Kind::Decimal),
    Field::new("askp_rsqn_icdc3", "매도호가 잔량 증감3", "ask remaining qty change 3", Kind::Decimal),
    Field::new("askp_rsqn_icdc4", "매도호가 잔량 증감4", "ask remaining qty change 4", Kind::Decimal),
    Field::new("askp_rsqn_icdc5", "매도호가 잔량 증감5", "ask remaining qty change 5", Kind::Decimal),
    Field::new("askp_rsqn_icdc6", "매도호가 잔량 증감6", "ask remaining qty change 6", Kind::Decimal),
    Field::new("askp_rsqn_icdc7", "매도호가 잔량 증감7", "ask remaining qty change 7", Kind::Decimal),
    Field::new("askp_rsqn_icdc8", "매도호가 잔량 증감8", "ask remaining qty change 8", Kind::Decimal),
    Field::new("askp_rsqn_icdc9", "매도호가 잔량 증감9", "ask remaining qty change 9", Kind::Decimal),
    Field::new("aspr_acpt_hour", "호가 접수 시간", "quote receipt time", Kind::Time),
    Field::new("bidp1", "매수호가1", "bid price 1", Kind::Decimal),
    Field::new("bidp10", "매수호가10", "bid price 10", Kind::Decimal),
    Field::new("bidp2", "매수호가2", "bid price 2", Kind::Decimal),
    Field::new("bidp3", "매수호가3", "bid price 3", Kind::Decimal),
    Field::new("bidp4", "매수호가4", "bid price 4", Kind::Decimal),
    Field::new("bidp5", "매수호가5", "bid price 5", Kind::Decimal),
    Field::new("bidp6", "매수호가6", "bid price 6", Kind::Decimal),
    Field::new("bidp7", "매수호가7", "bid price 7", Kind::Decimal),
    Field::new("bidp8", "매수호가8", "bid price 8", Kind::Decimal),
    Field::new("bidp9", "매수호가9", "bid price 9", Kind::Decimal),
    Field::new("bidp_rsqn1", "매수호가 잔량1", "bid remaining qty 1", Kind::Shares),
    Field::new("bidp_rsqn10", "매수호가 잔량10", "bid remaining qty 10", Kind::Shares),
    Field::new("bidp_rsqn2", "매수호가 잔량2", "bid remaining qty 2", Kind::Shares),
    Field::new("bidp_rsqn3", "매수호가 잔량3", "bid remaining qty 3", Kind::Shares),
    Field::new("bidp_rsqn4", "매수호가 잔량4", "bid remaining qty 4", Kind::Shares),
    Field::new("bidp_rsqn5", "매수호가 잔량5", "bid remaining qty 5", Kind::Shares),
    Field::new("bidp_rsqn6", "매수호가 잔량6", "bid remaining qty 6", Kind::Shares),
    Field::new("bidp_rsqn7", "매수호가 잔량7", "bid remaining qty 7", Kind::Shares),
    Field::new("bidp_rsqn8", "매수호가 잔량8", "bid remaining qty 8", Kind::Shares),
    Field::new("bidp_rsqn9", "매수호가 잔량9", "bid remaining qty 9", Kind::Shares),
    Field::new("bidp_rsqn_icdc1", "매수호가 잔량 증감1", "bid remaining qty change 1", Kind::Decimal),
    Field::new("bidp_rsqn_icdc10", "매수호가 잔량 증감10", "bid remaining qty change 10", Kind::Decimal),
    Field::new("bidp_rsqn_icdc2", "매수호가 잔량 증감2", "bid remaining qty change 2", Kind::Decimal),
    Field::new("bidp_rsqn_icdc3", "매수호가 잔량 증감3", "bid remaining qty change 3", Kind::Decimal),
    Field::new("bidp_rsqn_icdc4", "매수호가 잔량 증감4", "bid remaining qty change 4", Kind::Decimal),
    Field::new("bidp_rsqn_icdc5", "매수호가 잔량 증감5", "bid remaining qty change 5", Kind::Decimal),
    Field::new("bidp_rsqn_icdc6", "매수호가 잔량 증감6", "bid remaining qty change 6", Kind::Decimal),
    Field::new("bidp_rsqn_icdc7", "매수호가 잔량 증감7", "bid remaining qty change 7", Kind::Decimal),
    Field::new("bidp_rsqn_icdc8", "매수호가 잔량 증감8", "bid remaining qty change 8", Kind::Decimal),
    Field::new("bidp_rsqn_icdc9", "매수호가 잔량 증감9", "bid remaining qty change 9", Kind::Decimal),
    Field::new("lp_askp_rsqn1", "", "", Kind::Shares),
    Field::new("lp_askp_rsqn10", "", "", Kind::Shares),
    Field::new("lp_askp_rsqn2", "", "", Kind::Shares),
    Field::new("lp_askp_rsqn3", "", "", Kind::Shares),
    Field::new("lp_askp_rsqn4", "", "", Kind::Shares),
    Field::new("lp_askp_rsqn5", "", "", Kind::Shares),
    Field::new("lp_askp_rsqn6", "", "", Kind::Shares),
    Field::new("lp_askp_rsqn7", "", "", Kind::Shares),
    Field::new("lp_askp_rsqn8", "", "", Kind::Shares),
    Field::new("lp_askp_rsqn9", "", "", Kind::Shares),
    Field::new("lp_bidp_rsqn1", "", "", Kind::Shares),
    Field::new("lp_bidp_rsqn10", "", "", Kind::Shares),
    Field::new("lp_bidp_rsqn2", "", "", Kind::Shares),
    Field::new("lp_bidp_rsqn3", "", "", Kind::Shares),
    Field::new("lp_bidp_rsqn4", "", "", Kind::Shares),
    Field::new("lp_bidp_rsqn5", "", "", Kind::Shares),
    Field::new("lp_bidp_rsqn6", "", "", Kind::Shares),
    Field::new("lp_bidp_rsqn7", "", "", Kind::Shares),
    Field::new("lp_bidp_rsqn8", "", "", Kind::Shares),
    Field::new("lp_bidp_rsqn9", "", "", Kind::Shares),
    Field::new("lp_total_askp_rsqn", "", "", Kind::Shares),
    Field::new("lp_total_bidp_rsqn", "", "", Kind::Shares),
    Field::new("mid_prc", "", "", Kind::Decimal),
    Field::new("mid_prc2", "", "", Kind::Decimal),
    Field::new("midp_cls_code", "", "", Kind::Code),
    Field::new("midp_cls_code2", "", "", Kind::Code),
    Field::new("midp_total_rsqn", "", "", Kind::Shares),
    Field::new("midp_total_rsqn2", "", "", Kind::Shares),
    Field::new("new_mkop_cls_code", "신 장운영 구분 코드", "", Kind::Code),
    Field::new("ntby_aspr_rsqn", "순매수 호가 잔량", "net bid remaining qty", Kind::Shares),
    Field::new("ovtm_total_askp_icdc", "시간외 총 매도호가 증감", "after-hours total sell quote change", Kind::Decimal),
    Field::new("ovtm_total_askp_rsqn", "시간외 총 매도호가 잔량", "after-hours total ask remaining qty", Kind::Shares),
    Field::new("ovtm_total_bidp_icdc", "시간외 총 매수호가 증감", "after-hours total buy quote change", Kind::Decimal),
    Field::new("ovtm_total_bidp_rsqn", "시간외 총 매수호가 잔량", "after-hours total bid remaining qty", Kind::Shares),
    Field::new("total_askp_rsqn", "총 매도호가 잔량", "total ask remaining qty", Kind::Shares),
    Field::new("total_askp_rsqn_icdc", "총 매도호가 잔량 증감", "total ask remaining qty change", Kind::Decimal),
    Field::new("total_bidp_rsqn", "총 매수호가 잔량", "total bid remaining qty", Kind::Shares),
    Field::new("total_bidp_rsqn_icdc", "총 매수호가 잔량 증감", "total bid remaining qty change", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "etf_etn",
    name: "inquire_asking_price",
    title: "ETF 현재가 호가",
    method: Method::Get,
    path: "/uapi/etfetn/v1/quotations/inquire-asking-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("FHPST02400200")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output", is_list: false, fields: OUTPUT }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireAskingPriceRequest(Cells);

crate::schema::request_type!(InquireAskingPriceRequest, DESCRIPTION);

impl InquireAskingPriceRequest {
    /// Sets 조건시장분류코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력종목코드: input issue code (`FID_INPUT_ISCD`).
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
    /// 매도호가1: ask price 1 (`askp1`).
    #[inline] pub fn askp1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 매도호가10: ask price 10 (`askp10`).
    #[inline] pub fn askp10(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 매도호가2: ask price 2 (`askp2`).
    #[inline] pub fn askp2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 매도호가3: ask price 3 (`askp3`).
    #[inline] pub fn askp3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 매도호가4: ask price 4 (`askp4`).
    #[inline] pub fn askp4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 매도호가5: ask price 5 (`askp5`).
    #[inline] pub fn askp5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 매도호가6: ask price 6 (`askp6`).
    #[inline] pub fn askp6(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 매도호가7: ask price 7 (`askp7`).
    #[inline] pub fn askp7(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 매도호가8: ask price 8 (`askp8`).
    #[inline] pub fn askp8(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 매도호가9: ask price 9 (`askp9`).
    #[inline] pub fn askp9(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 매도호가 잔량1: ask remaining qty 1 (`askp_rsqn1`).
    #[inline] pub fn askp_rsqn1(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 매도호가 잔량10: ask remaining qty 10 (`askp_rsqn10`).
    #[inline] pub fn askp_rsqn10(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 매도호가 잔량2: ask remaining qty 2 (`askp_rsqn2`).
    #[inline] pub fn askp_rsqn2(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 매도호가 잔량3: ask remaining qty 3 (`askp_rsqn3`).
    #[inline] pub fn askp_rsqn3(self) -> Result<Option<i64>, FieldError> { self.0.whole(13) }
    /// 매도호가 잔량4: ask remaining qty 4 (`askp_rsqn4`).
    #[inline] pub fn askp_rsqn4(self) -> Result<Option<i64>, FieldError> { self.0.whole(14) }
    /// 매도호가 잔량5: ask remaining qty 5 (`askp_rsqn5`).
    #[inline] pub fn askp_rsqn5(self) -> Result<Option<i64>, FieldError> { self.0.whole(15) }
    /// 매도호가 잔량6: ask remaining qty 6 (`askp_rsqn6`).
    #[inline] pub fn askp_rsqn6(self) -> Result<Option<i64>, FieldError> { self.0.whole(16) }
    /// 매도호가 잔량7: ask remaining qty 7 (`askp_rsqn7`).
    #[inline] pub fn askp_rsqn7(self) -> Result<Option<i64>, FieldError> { self.0.whole(17) }
    /// 매도호가 잔량8: ask remaining qty 8 (`askp_rsqn8`).
    #[inline] pub fn askp_rsqn8(self) -> Result<Option<i64>, FieldError> { self.0.whole(18) }
    /// 매도호가 잔량9: ask remaining qty 9 (`askp_rsqn9`).
    #[inline] pub fn askp_rsqn9(self) -> Result<Option<i64>, FieldError> { self.0.whole(19) }
    /// 매도호가 잔량 증감1: ask remaining qty change 1 (`askp_rsqn_icdc1`).
    #[inline] pub fn askp_rsqn_icdc1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 매도호가 잔량 증감10: ask remaining qty change 10 (`askp_rsqn_icdc10`).
    #[inline] pub fn askp_rsqn_icdc10(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 매도호가 잔량 증감2: ask remaining qty change 2 (`askp_rsqn_icdc2`).
    #[inline] pub fn askp_rsqn_icdc2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 매도호가 잔량 증감3: ask remaining qty change 3 (`askp_rsqn_icdc3`).
    #[inline] pub fn askp_rsqn_icdc3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 매도호가 잔량 증감4: ask remaining qty change 4 (`askp_rsqn_icdc4`).
    #[inline] pub fn askp_rsqn_icdc4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 매도호가 잔량 증감5: ask remaining qty change 5 (`askp_rsqn_icdc5`).
    #[inline] pub fn askp_rsqn_icdc5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 매도호가 잔량 증감6: ask remaining qty change 6 (`askp_rsqn_icdc6`).
    #[inline] pub fn askp_rsqn_icdc6(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 매도호가 잔량 증감7: ask remaining qty change 7 (`askp_rsqn_icdc7`).
    #[inline] pub fn askp_rsqn_icdc7(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 매도호가 잔량 증감8: ask remaining qty change 8 (`askp_rsqn_icdc8`).
    #[inline] pub fn askp_rsqn_icdc8(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 매도호가 잔량 증감9: ask remaining qty change 9 (`askp_rsqn_icdc9`).
    #[inline] pub fn askp_rsqn_icdc9(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 호가 접수 시간: quote receipt time (`aspr_acpt_hour`).
    #[inline] pub fn aspr_acpt_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(30) }
    /// 매수호가1: bid price 1 (`bidp1`).
    #[inline] pub fn bidp1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(31) }
    /// 매수호가10: bid price 10 (`bidp10`).
    #[inline] pub fn bidp10(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(32) }
    /// 매수호가2: bid price 2 (`bidp2`).
    #[inline] pub fn bidp2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(33) }
    /// 매수호가3: bid price 3 (`bidp3`).
    #[inline] pub fn bidp3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(34) }
    /// 매수호가4: bid price 4 (`bidp4`).
    #[inline] pub fn bidp4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(35) }
    /// 매수호가5: bid price 5 (`bidp5`).
    #[inline] pub fn bidp5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(36) }
    /// 매수호가6: bid price 6 (`bidp6`).
    #[inline] pub fn bidp6(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(37) }
    /// 매수호가7: bid price 7 (`bidp7`).
    #[inline] pub fn bidp7(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(38) }
    /// 매수호가8: bid price 8 (`bidp8`).
    #[inline] pub fn bidp8(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(39) }
    /// 매수호가9: bid price 9 (`bidp9`).
    #[inline] pub fn bidp9(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(40) }
    /// 매수호가 잔량1: bid remaining qty 1 (`bidp_rsqn1`).
    #[inline] pub fn bidp_rsqn1(self) -> Result<Option<i64>, FieldError> { self.0.whole(41) }
    /// 매수호가 잔량10: bid remaining qty 10 (`bidp_rsqn10`).
    #[inline] pub fn bidp_rsqn10(self) -> Result<Option<i64>, FieldError> { self.0.whole(42) }
    /// 매수호가 잔량2: bid remaining qty 2 (`bidp_rsqn2`).
    #[inline] pub fn bidp_rsqn2(self) -> Result<Option<i64>, FieldError> { self.0.whole(43) }
    /// 매수호가 잔량3: bid remaining qty 3 (`bidp_rsqn3`).
    #[inline] pub fn bidp_rsqn3(self) -> Result<Option<i64>, FieldError> { self.0.whole(44) }
    /// 매수호가 잔량4: bid remaining qty 4 (`bidp_rsqn4`).
    #[inline] pub fn bidp_rsqn4(self) -> Result<Option<i64>, FieldError> { self.0.whole(45) }
    /// 매수호가 잔량5: bid remaining qty 5 (`bidp_rsqn5`).
    #[inline] pub fn bidp_rsqn5(self) -> Result<Option<i64>, FieldError> { self.0.whole(46) }
    /// 매수호가 잔량6: bid remaining qty 6 (`bidp_rsqn6`).
    #[inline] pub fn bidp_rsqn6(self) -> Result<Option<i64>, FieldError> { self.0.whole(47) }
    /// 매수호가 잔량7: bid remaining qty 7 (`bidp_rsqn7`).
    #[inline] pub fn bidp_rsqn7(self) -> Result<Option<i64>, FieldError> { self.0.whole(48) }
    /// 매수호가 잔량8: bid remaining qty 8 (`bidp_rsqn8`).
    #[inline] pub fn bidp_rsqn8(self) -> Result<Option<i64>, FieldError> { self.0.whole(49) }
    /// 매수호가 잔량9: bid remaining qty 9 (`bidp_rsqn9`).
    #[inline] pub fn bidp_rsqn9(self) -> Result<Option<i64>, FieldError> { self.0.whole(50) }
    /// 매수호가 잔량 증감1: bid remaining qty change 1 (`bidp_rsqn_icdc1`).
    #[inline] pub fn bidp_rsqn_icdc1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(51) }
    /// 매수호가 잔량 증감10: bid remaining qty change 10 (`bidp_rsqn_icdc10`).
    #[inline] pub fn bidp_rsqn_icdc10(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(52) }
    /// 매수호가 잔량 증감2: bid remaining qty change 2 (`bidp_rsqn_icdc2`).
    #[inline] pub fn bidp_rsqn_icdc2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(53) }
    /// 매수호가 잔량 증감3: bid remaining qty change 3 (`bidp_rsqn_icdc3`).
    #[inline] pub fn bidp_rsqn_icdc3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(54) }
    /// 매수호가 잔량 증감4: bid remaining qty change 4 (`bidp_rsqn_icdc4`).
    #[inline] pub fn bidp_rsqn_icdc4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(55) }
    /// 매수호가 잔량 증감5: bid remaining qty change 5 (`bidp_rsqn_icdc5`).
    #[inline] pub fn bidp_rsqn_icdc5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(56) }
    /// 매수호가 잔량 증감6: bid remaining qty change 6 (`bidp_rsqn_icdc6`).
    #[inline] pub fn bidp_rsqn_icdc6(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(57) }
    /// 매수호가 잔량 증감7: bid remaining qty change 7 (`bidp_rsqn_icdc7`).
    #[inline] pub fn bidp_rsqn_icdc7(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(58) }
    /// 매수호가 잔량 증감8: bid remaining qty change 8 (`bidp_rsqn_icdc8`).
    #[inline] pub fn bidp_rsqn_icdc8(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(59) }
    /// 매수호가 잔량 증감9: bid remaining qty change 9 (`bidp_rsqn_icdc9`).
    #[inline] pub fn bidp_rsqn_icdc9(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(60) }
    /// `lp_askp_rsqn1`.
    #[inline] pub fn lp_askp_rsqn1(self) -> Result<Option<i64>, FieldError> { self.0.whole(61) }
    /// `lp_askp_rsqn10`.
    #[inline] pub fn lp_askp_rsqn10(self) -> Result<Option<i64>, FieldError> { self.0.whole(62) }
    /// `lp_askp_rsqn2`.
    #[inline] pub fn lp_askp_rsqn2(self) -> Result<Option<i64>, FieldError> { self.0.whole(63) }
    /// `lp_askp_rsqn3`.
    #[inline] pub fn lp_askp_rsqn3(self) -> Result<Option<i64>, FieldError> { self.0.whole(64) }
    /// `lp_askp_rsqn4`.
    #[inline] pub fn lp_askp_rsqn4(self) -> Result<Option<i64>, FieldError> { self.0.whole(65) }
    /// `lp_askp_rsqn5`.
    #[inline] pub fn lp_askp_rsqn5(self) -> Result<Option<i64>, FieldError> { self.0.whole(66) }
    /// `lp_askp_rsqn6`.
    #[inline] pub fn lp_askp_rsqn6(self) -> Result<Option<i64>, FieldError> { self.0.whole(67) }
    /// `lp_askp_rsqn7`.
    #[inline] pub fn lp_askp_rsqn7(self) -> Result<Option<i64>, FieldError> { self.0.whole(68) }
    /// `lp_askp_rsqn8`.
    #[inline] pub fn lp_askp_rsqn8(self) -> Result<Option<i64>, FieldError> { self.0.whole(69) }
    /// `lp_askp_rsqn9`.
    #[inline] pub fn lp_askp_rsqn9(self) -> Result<Option<i64>, FieldError> { self.0.whole(70) }
    /// `lp_bidp_rsqn1`.
    #[inline] pub fn lp_bidp_rsqn1(self) -> Result<Option<i64>, FieldError> { self.0.whole(71) }
    /// `lp_bidp_rsqn10`.
    #[inline] pub fn lp_bidp_rsqn10(self) -> Result<Option<i64>, FieldError> { self.0.whole(72) }
    /// `lp_bidp_rsqn2`.
    #[inline] pub fn lp_bidp_rsqn2(self) -> Result<Option<i64>, FieldError> { self.0.whole(73) }
    /// `lp_bidp_rsqn3`.
    #[inline] pub fn lp_bidp_rsqn3(self) -> Result<Option<i64>, FieldError> { self.0.whole(74) }
    /// `lp_bidp_rsqn4`.
    #[inline] pub fn lp_bidp_rsqn4(self) -> Result<Option<i64>, FieldError> { self.0.whole(75) }
    /// `lp_bidp_rsqn5`.
    #[inline] pub fn lp_bidp_rsqn5(self) -> Result<Option<i64>, FieldError> { self.0.whole(76) }
    /// `lp_bidp_rsqn6`.
    #[inline] pub fn lp_bidp_rsqn6(self) -> Result<Option<i64>, FieldError> { self.0.whole(77) }
    /// `lp_bidp_rsqn7`.
    #[inline] pub fn lp_bidp_rsqn7(self) -> Result<Option<i64>, FieldError> { self.0.whole(78) }
    /// `lp_bidp_rsqn8`.
    #[inline] pub fn lp_bidp_rsqn8(self) -> Result<Option<i64>, FieldError> { self.0.whole(79) }
    /// `lp_bidp_rsqn9`.
    #[inline] pub fn lp_bidp_rsqn9(self) -> Result<Option<i64>, FieldError> { self.0.whole(80) }
    /// `lp_total_askp_rsqn`.
    #[inline] pub fn lp_total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(81) }
    /// `lp_total_bidp_rsqn`.
    #[inline] pub fn lp_total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(82) }
    /// `mid_prc`.
    #[inline] pub fn mid_prc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(83) }
    /// `mid_prc2`.
    #[inline] pub fn mid_prc2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(84) }
    /// `midp_cls_code`.
    #[inline] pub fn midp_cls_code(self) -> &'a str { self.0.text(85) }
    /// `midp_cls_code2`.
    #[inline] pub fn midp_cls_code2(self) -> &'a str { self.0.text(86) }
    /// `midp_total_rsqn`.
    #[inline] pub fn midp_total_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(87) }
    /// `midp_total_rsqn2`.
    #[inline] pub fn midp_total_rsqn2(self) -> Result<Option<i64>, FieldError> { self.0.whole(88) }
    /// 신 장운영 구분 코드 (`new_mkop_cls_code`).
    #[inline] pub fn new_mkop_cls_code(self) -> &'a str { self.0.text(89) }
    /// 순매수 호가 잔량: net bid remaining qty (`ntby_aspr_rsqn`).
    #[inline] pub fn ntby_aspr_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(90) }
    /// 시간외 총 매도호가 증감: after-hours total sell quote change (`ovtm_total_askp_icdc`).
    #[inline] pub fn ovtm_total_askp_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(91) }
    /// 시간외 총 매도호가 잔량: after-hours total ask remaining qty (`ovtm_total_askp_rsqn`).
    #[inline] pub fn ovtm_total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(92) }
    /// 시간외 총 매수호가 증감: after-hours total buy quote change (`ovtm_total_bidp_icdc`).
    #[inline] pub fn ovtm_total_bidp_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(93) }
    /// 시간외 총 매수호가 잔량: after-hours total bid remaining qty (`ovtm_total_bidp_rsqn`).
    #[inline] pub fn ovtm_total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(94) }
    /// 총 매도호가 잔량: total ask remaining qty (`total_askp_rsqn`).
    #[inline] pub fn total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(95) }
    /// 총 매도호가 잔량 증감: total ask remaining qty change (`total_askp_rsqn_icdc`).
    #[inline] pub fn total_askp_rsqn_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(96) }
    /// 총 매수호가 잔량: total bid remaining qty (`total_bidp_rsqn`).
    #[inline] pub fn total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(97) }
    /// 총 매수호가 잔량 증감: total bid remaining qty change (`total_bidp_rsqn_icdc`).
    #[inline] pub fn total_bidp_rsqn_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(98) }
}

