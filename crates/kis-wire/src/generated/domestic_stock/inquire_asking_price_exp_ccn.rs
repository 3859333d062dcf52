//! `inquire-asking-price-exp-ccn` 주식현재가 호가/예상체결: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 주식현재가 호가/예상체결: `GET /uapi/domestic-stock/v1/quotations/inquire-asking-price-exp-ccn`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAskingPriceExpCcn;

impl Call for InquireAskingPriceExpCcn {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireAskingPriceExpCcnRequest;
    type Response = InquireAskingPriceExpCcnResponse;
}

impl ReadCall for InquireAskingPriceExpCcn {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", "market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "입력 종목코드", "input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("aspr_acpt_hour", "호가 접수 시간", "quote unit accepted time (HHMMSS)", Kind::Time),
    Field::new("askp1", "매도호가1", "ask price, level 1", Kind::Decimal),
    Field::new("askp2", "매도호가2", "ask price, level 2", Kind::Decimal),
    Field::new("askp3", "매도호가3", "ask price, level 3", Kind::Decimal),
    Field::new("askp4", "매도호가4", "ask price, level 4", Kind::Decimal),
    Field::new("askp5", "매도호가5", "ask price, level 5", Kind::Decimal),
    Field::new("askp6", "매도호가6", "ask price, level 6", Kind::Decimal),
    Field::new("askp7", "매도호가7", "ask price, level 7", Kind::Decimal),
    Field::new("askp8", "매도호가8", "ask price, level 8", Kind::Decimal),
    Field::new("askp9", "매도호가9", "ask price, level 9", Kind::Decimal),
    Field::new("askp10", "매도호가10", "ask price, level 10", Kind::Decimal),
    Field::new("bidp1", "매수호가1", "bid price, level 1", Kind::Decimal),
    Field::new("bidp2", "매수호가2", "bid price, level 2", Kind::Decimal),
    Field::new("bidp3", "매수호가3", "bid price, level 3", Kind::Decimal),
    Field::new("bidp4", "매수호가4", "bid price, level 4", Kind::Decimal),
    Field::new("bidp5", "매수호가5", "bid price, level 5", Kind::Decimal),
    Field::new("bidp6", "매수호가6", "bid price, level 6", Kind::Decimal),
    Field::new("bidp7", "매수호가7", "bid price, level 7", Kind::Decimal),
    Field::new("bidp8", "매수호가8", "bid price, level 8", Kind::Decimal),
    Field::new("bidp9", "매수호가9", "bid price, level 9", Kind::Decimal),
    Field::new("bidp10", "매수호가10", "bid price, level 10", Kind::Decimal),
    Field::new("askp_rsqn1", "매도호가 잔량1", "ask remaining qty, level 1", Kind::Shares),
    Field::new("askp_rsqn2", "매도호가 잔량2", "ask remaining qty, level 2", Kind::Shares),
    Field::new("askp_rsqn3", "매도호가 잔량3", "ask remaining qty, level 3", Kind::Shares),
    Field::new("askp_rsqn4", "매도호가 잔량4", "ask remaining qty, level 4", Kind::Shares),
    Field::new("askp_rsqn5", "매도호가 잔량5", "ask remaining qty, level 5", Kind::Shares),
    Field::new("askp_rsqn6", "매도호가 잔량6", "ask remaining qty, level 6", Kind::Shares),
    Field::new("askp_rsqn7", "매도호가 잔량7", "ask remaining qty, level 7", Kind::Shares),
    Field::new("askp_rsqn8", "매도호가 잔량8", "ask remaining qty, level 8", Kind::Shares),
    Field::new("askp_rsqn9", "매도호가 잔량9", "ask remaining qty, level 9", Kind::Shares),
    Field::new("askp_rsqn10", "매도호가 잔량10", "ask remaining qty, level 10", Kind::Shares),
    Field::new("bidp_rsqn1", "매수호가 잔량1", "bid remaining qty, level 1", Kind::Shares),
    Field::new("bidp_rsqn2", "매수호가 잔량2", "bid remaining qty, level 2", Kind::Shares),
    Field::new("bidp_rsqn3", "매수호가 잔량3", "bid remaining qty, level 3", Kind::Shares),
    Field::new("bidp_rsqn4", "매수호가 잔량4", "bid remaining qty, level 4", Kind::Shares),
    Field::new("bidp_rsqn5", "매수호가 잔량5", "bid remaining qty, level 5", Kind::Shares),
    Field::new("bidp_rsqn6", "매수호가 잔량6", "bid remaining qty, level 6", Kind::Shares),
    Field::new("bidp_rsqn7", "매수호가 잔량7", "bid remaining qty, level 7", Kind::Shares),
    Field::new("bidp_rsqn8", "매수호가 잔량8", "bid remaining qty, level 8", Kind::Shares),
    Field::new("bidp_rsqn9", "매수호가 잔량9", "bid remaining qty, level 9", Kind::Shares),
    Field::new("bidp_rsqn10", "매수호가 잔량10", "bid remaining qty, level 10", Kind::Shares),
    Field::new("askp_rsqn_icdc1", "매도호가 잔량 증감1", "ask price remaining qty increase/decrease 1", Kind::Decimal),
    Field::new("askp_rsqn_icdc2", "매도호가 잔량 증감2", "ask price remaining qty increase/decrease 2", Kind::Decimal),
    Field::new("askp_rsqn_icdc3", "매도호가 잔량 증감3", "ask price remaining qty increase/decrease 3", Kind::Decimal),
    Field::new("askp_rsqn_icdc4", "매도호가 잔량 증감4", "ask price remaining qty increase/decrease 4", Kind::Decimal),
    Field::new("askp_rsqn_icdc5", "매도호가 잔량 증감5", "ask price remaining qty increase/decrease 5", Kind::Decimal),
    Field::new("askp_rsqn_icdc6", "매도호가 잔량 증감6", "ask price remaining qty increase/decrease 6", Kind::Decimal),
    Field::new("askp_rsqn_icdc7", "매도호가 잔량 증감7", "ask price remaining qty increase/decrease 7", Kind::Decimal),
    Field::new("askp_rsqn_icdc8", "매도호가 잔량 증감8", "ask price remaining qty increase/decrease 8", Kind::Decimal),
    Field::new("askp_rsqn_icdc9", "매도호가 잔량 증감9", "ask price remaining qty increase/decrease 9", Kind::Decimal),
    Field::new("askp_rsqn_icdc10", "매도호가 잔량 증감10", "ask price remaining qty increase/decrease 10", Kind::Decimal),
    Field::new("bidp_rsqn_icdc1", "매수호가 잔량 증감1", "bid price remaining qty increase/decrease 1", Kind::Decimal),
    Field::new("bidp_rsqn_icdc2", "매수호가 잔량 증감2", "bid price remaining qty increase/decrease 2", Kind::Decimal),
    Field::new("bidp_rsqn_icdc3", "매수호가 잔량 증감3", "bid price remaining qty increase/decrease 3", Kind::Decimal),
    Field::new("bidp_rsqn_icdc4", "매수호가 잔량 증감4", "bid price remaining qty increase/decrease 4", Kind::Decimal),
    Field::new("bidp_rsqn_icdc5", "매수호가 잔량 증감5", "bid price remaining qty increase/decrease 5", Kind::Decimal),
    Field::new("bidp_rsqn_icdc6", "매수호가 잔량 증감6", "bid price remaining qty increase/decrease 6", Kind::Decimal),
    Field::new("bidp_rsqn_icdc7", "매수호가 잔량 증감7", "bid price remaining qty increase/decrease 7", Kind::Decimal),
    Field::new("bidp_rsqn_icdc8", "매수호가 잔량 증감8", "bid price remaining qty increase/decrease 8", Kind::Decimal),
    Field::new("bidp_rsqn_icdc9", "매수호가 잔량 증감9", "bid price remaining qty increase/decrease 9", Kind::Decimal),
    Field::new("bidp_rsqn_icdc10", "매수호가 잔량 증감10", "bid price remaining qty increase/decrease 10", Kind::Decimal),
    Field::new("total_askp_rsqn", "총 매도호가 잔량", "total ask price remaining qty", Kind::Shares),
    Field::new("total_bidp_rsqn", "총 매수호가 잔량", "total bid price remaining qty", Kind::Shares),
    Field::new("total_askp_rsqn_icdc", "총 매도호가 잔량 증감", "total ask price remaining qty increase/decrease", Kind::Decimal),
    Field::new("total_bidp_rsqn_icdc", "총 매수호가 잔량 증감", "total bid price remaining qty increase/decrease", Kind::Decimal),
    Field::new("ovtm_total_askp_icdc", "시간외 총 매도호가 증감", "after-hours single-price total ask price increase/decrease", Kind::Decimal),
    Field::new("ovtm_total_bidp_icdc", "시간외 총 매수호가 증감", "after-hours single-price total bid price increase/decrease", Kind::Decimal),
    Field::new("ovtm_total_askp_rsqn", "시간외 총 매도호가 잔량", "after-hours single-price total ask price remaining qty", Kind::Shares),
    Field::new("ovtm_total_bidp_rsqn", "시간외 총 매수호가 잔량", "after-hours single-price total bid price remaining qty", Kind::Shares),
    Field::new("ntby_aspr_rsqn", "순매수 호가 잔량", "net-buy quote unit remaining qty", Kind::Shares),
    Field::new("new_mkop_cls_code", "신 장운영 구분 코드", "market-operation code (2 digits: session, trade form)", Kind::Code),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("antc_mkop_cls_code", "예상 장운영 구분 코드", "expected market-operation class code", Kind::Code),
    Field::new("stck_prpr", "주식 현재가", "stock current price", Kind::Decimal),
    Field::new("stck_oprc", "주식 시가2", "stock open", Kind::Decimal),
    Field::new("stck_hgpr", "주식 최고가", "stock high price", Kind::Decimal),
    Field::new("stck_lwpr", "주식 최저가", "stock low price", Kind::Decimal),
    Field::new("stck_sdpr", "주식 기준가", "stock base price", Kind::Decimal),
    Field::new("antc_cnpr", "예상 체결가", "expected trade price", Kind::Decimal),
    Field::new("antc_cntg_vrss_sign", "예상 체결 대비 부호", "expected execution change sign", Kind::Code),
    Field::new("antc_cntg_vrss", "예상 체결 대비", "expected trade diff", Kind::Decimal),
    Field::new("antc_cntg_prdy_ctrt", "예상 체결 전일 대비율", "expected trade prev-day change rate %", Kind::Ratio),
    Field::new("antc_vol", "예상 거래량", "expected volume", Kind::Shares),
    Field::new("stck_shrn_iscd", "주식 단축 종목코드", "stock short issue code", Kind::Code),
    Field::new("vi_cls_code", "VI적용구분코드", "VI class code", Kind::Code),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_stock",
    name: "inquire_asking_price_exp_ccn",
    title: "주식현재가 호가/예상체결",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-asking-price-exp-ccn",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("FHKST01010200", "FHKST01010200")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireAskingPriceExpCcnRequest(Cells);

crate::schema::request_type!(InquireAskingPriceExpCcnRequest, DESCRIPTION);

impl InquireAskingPriceExpCcnRequest {
    /// Sets 조건 시장 분류 코드: market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets 입력 종목코드: input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireAskingPriceExpCcnResponse(Answer);

crate::schema::response_type!(InquireAskingPriceExpCcnResponse, DESCRIPTION);

impl InquireAskingPriceExpCcnResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireAskingPriceExpCcnOutput1<'_>> { self.0.row(0).map(InquireAskingPriceExpCcnOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<InquireAskingPriceExpCcnOutput2<'_>> { self.0.row(1).map(InquireAskingPriceExpCcnOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAskingPriceExpCcnOutput1<'a>(&'a Cells);

impl<'a> InquireAskingPriceExpCcnOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 호가 접수 시간: quote unit accepted time (HHMMSS) (`aspr_acpt_hour`).
    #[inline] pub fn aspr_acpt_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(0) }
    /// 매도호가1: ask price, level 1 (`askp1`).
    #[inline] pub fn askp1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 매도호가2: ask price, level 2 (`askp2`).
    #[inline] pub fn askp2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 매도호가3: ask price, level 3 (`askp3`).
    #[inline] pub fn askp3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 매도호가4: ask price, level 4 (`askp4`).
    #[inline] pub fn askp4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 매도호가5: ask price, level 5 (`askp5`).
    #[inline] pub fn askp5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 매도호가6: ask price, level 6 (`askp6`).
    #[inline] pub fn askp6(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 매도호가7: ask price, level 7 (`askp7`).
    #[inline] pub fn askp7(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 매도호가8: ask price, level 8 (`askp8`).
    #[inline] pub fn askp8(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 매도호가9: ask price, level 9 (`askp9`).
    #[inline] pub fn askp9(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 매도호가10: ask price, level 10 (`askp10`).
    #[inline] pub fn askp10(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(10) }
    /// 매수호가1: bid price, level 1 (`bidp1`).
    #[inline] pub fn bidp1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(11) }
    /// 매수호가2: bid price, level 2 (`bidp2`).
    #[inline] pub fn bidp2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(12) }
    /// 매수호가3: bid price, level 3 (`bidp3`).
    #[inline] pub fn bidp3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(13) }
    /// 매수호가4: bid price, level 4 (`bidp4`).
    #[inline] pub fn bidp4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(14) }
    /// 매수호가5: bid price, level 5 (`bidp5`).
    #[inline] pub fn bidp5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(15) }
    /// 매수호가6: bid price, level 6 (`bidp6`).
    #[inline] pub fn bidp6(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(16) }
    /// 매수호가7: bid price, level 7 (`bidp7`).
    #[inline] pub fn bidp7(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(17) }
    /// 매수호가8: bid price, level 8 (`bidp8`).
    #[inline] pub fn bidp8(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(18) }
    /// 매수호가9: bid price, level 9 (`bidp9`).
    #[inline] pub fn bidp9(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(19) }
    /// 매수호가10: bid price, level 10 (`bidp10`).
    #[inline] pub fn bidp10(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 매도호가 잔량1: ask remaining qty, level 1 (`askp_rsqn1`).
    #[inline] pub fn askp_rsqn1(self) -> Result<Option<i64>, FieldError> { self.0.whole(21) }
    /// 매도호가 잔량2: ask remaining qty, level 2 (`askp_rsqn2`).
    #[inline] pub fn askp_rsqn2(self) -> Result<Option<i64>, FieldError> { self.0.whole(22) }
    /// 매도호가 잔량3: ask remaining qty, level 3 (`askp_rsqn3`).
    #[inline] pub fn askp_rsqn3(self) -> Result<Option<i64>, FieldError> { self.0.whole(23) }
    /// 매도호가 잔량4: ask remaining qty, level 4 (`askp_rsqn4`).
    #[inline] pub fn askp_rsqn4(self) -> Result<Option<i64>, FieldError> { self.0.whole(24) }
    /// 매도호가 잔량5: ask remaining qty, level 5 (`askp_rsqn5`).
    #[inline] pub fn askp_rsqn5(self) -> Result<Option<i64>, FieldError> { self.0.whole(25) }
    /// 매도호가 잔량6: ask remaining qty, level 6 (`askp_rsqn6`).
    #[inline] pub fn askp_rsqn6(self) -> Result<Option<i64>, FieldError> { self.0.whole(26) }
    /// 매도호가 잔량7: ask remaining qty, level 7 (`askp_rsqn7`).
    #[inline] pub fn askp_rsqn7(self) -> Result<Option<i64>, FieldError> { self.0.whole(27) }
    /// 매도호가 잔량8: ask remaining qty, level 8 (`askp_rsqn8`).
    #[inline] pub fn askp_rsqn8(self) -> Result<Option<i64>, FieldError> { self.0.whole(28) }
    /// 매도호가 잔량9: ask remaining qty, level 9 (`askp_rsqn9`).
    #[inline] pub fn askp_rsqn9(self) -> Result<Option<i64>, FieldError> { self.0.whole(29) }
    /// 매도호가 잔량10: ask remaining qty, level 10 (`askp_rsqn10`).
    #[inline] pub fn askp_rsqn10(self) -> Result<Option<i64>, FieldError> { self.0.whole(30) }
    /// 매수호가 잔량1: bid remaining qty, level 1 (`bidp_rsqn1`).
    #[inline] pub fn bidp_rsqn1(self) -> Result<Option<i64>, FieldError> { self.0.whole(31) }
    /// 매수호가 잔량2: bid remaining qty, level 2 (`bidp_rsqn2`).
    #[inline] pub fn bidp_rsqn2(self) -> Result<Option<i64>, FieldError> { self.0.whole(32) }
    /// 매수호가 잔량3: bid remaining qty, level 3 (`bidp_rsqn3`).
    #[inline] pub fn bidp_rsqn3(self) -> Result<Option<i64>, FieldError> { self.0.whole(33) }
    /// 매수호가 잔량4: bid remaining qty, level 4 (`bidp_rsqn4`).
    #[inline] pub fn bidp_rsqn4(self) -> Result<Option<i64>, FieldError> { self.0.whole(34) }
    /// 매수호가 잔량5: bid remaining qty, level 5 (`bidp_rsqn5`).
    #[inline] pub fn bidp_rsqn5(self) -> Result<Option<i64>, FieldError> { self.0.whole(35) }
    /// 매수호가 잔량6: bid remaining qty, level 6 (`bidp_rsqn6`).
    #[inline] pub fn bidp_rsqn6(self) -> Result<Option<i64>, FieldError> { self.0.whole(36) }
    /// 매수호가 잔량7: bid remaining qty, level 7 (`bidp_rsqn7`).
    #[inline] pub fn bidp_rsqn7(self) -> Result<Option<i64>, FieldError> { self.0.whole(37) }
    /// 매수호가 잔량8: bid remaining qty, level 8 (`bidp_rsqn8`).
    #[inline] pub fn bidp_rsqn8(self) -> Result<Option<i64>, FieldError> { self.0.whole(38) }
    /// 매수호가 잔량9: bid remaining qty, level 9 (`bidp_rsqn9`).
    #[inline] pub fn bidp_rsqn9(self) -> Result<Option<i64>, FieldError> { self.0.whole(39) }
    /// 매수호가 잔량10: bid remaining qty, level 10 (`bidp_rsqn10`).
    #[inline] pub fn bidp_rsqn10(self) -> Result<Option<i64>, FieldError> { self.0.whole(40) }
    /// 매도호가 잔량 증감1: ask price remaining qty increase/decrease 1 (`askp_rsqn_icdc1`).
    #[inline] pub fn askp_rsqn_icdc1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(41) }
    /// 매도호가 잔량 증감2: ask price remaining qty increase/decrease 2 (`askp_rsqn_icdc2`).
    #[inline] pub fn askp_rsqn_icdc2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(42) }
    /// 매도호가 잔량 증감3: ask price remaining qty increase/decrease 3 (`askp_rsqn_icdc3`).
    #[inline] pub fn askp_rsqn_icdc3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(43) }
    /// 매도호가 잔량 증감4: ask price remaining qty increase/decrease 4 (`askp_rsqn_icdc4`).
    #[inline] pub fn askp_rsqn_icdc4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(44) }
    /// 매도호가 잔량 증감5: ask price remaining qty increase/decrease 5 (`askp_rsqn_icdc5`).
    #[inline] pub fn askp_rsqn_icdc5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(45) }
    /// 매도호가 잔량 증감6: ask price remaining qty increase/decrease 6 (`askp_rsqn_icdc6`).
    #[inline] pub fn askp_rsqn_icdc6(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(46) }
    /// 매도호가 잔량 증감7: ask price remaining qty increase/decrease 7 (`askp_rsqn_icdc7`).
    #[inline] pub fn askp_rsqn_icdc7(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(47) }
    /// 매도호가 잔량 증감8: ask price remaining qty increase/decrease 8 (`askp_rsqn_icdc8`).
    #[inline] pub fn askp_rsqn_icdc8(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(48) }
    /// 매도호가 잔량 증감9: ask price remaining qty increase/decrease 9 (`askp_rsqn_icdc9`).
    #[inline] pub fn askp_rsqn_icdc9(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(49) }
    /// 매도호가 잔량 증감10: ask price remaining qty increase/decrease 10 (`askp_rsqn_icdc10`).
    #[inline] pub fn askp_rsqn_icdc10(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(50) }
    /// 매수호가 잔량 증감1: bid price remaining qty increase/decrease 1 (`bidp_rsqn_icdc1`).
    #[inline] pub fn bidp_rsqn_icdc1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(51) }
    /// 매수호가 잔량 증감2: bid price remaining qty increase/decrease 2 (`bidp_rsqn_icdc2`).
    #[inline] pub fn bidp_rsqn_icdc2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(52) }
    /// 매수호가 잔량 증감3: bid price remaining qty increase/decrease 3 (`bidp_rsqn_icdc3`).
    #[inline] pub fn bidp_rsqn_icdc3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(53) }
    /// 매수호가 잔량 증감4: bid price remaining qty increase/decrease 4 (`bidp_rsqn_icdc4`).
    #[inline] pub fn bidp_rsqn_icdc4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(54) }
    /// 매수호가 잔량 증감5: bid price remaining qty increase/decrease 5 (`bidp_rsqn_icdc5`).
    #[inline] pub fn bidp_rsqn_icdc5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(55) }
    /// 매수호가 잔량 증감6: bid price remaining qty increase/decrease 6 (`bidp_rsqn_icdc6`).
    #[inline] pub fn bidp_rsqn_icdc6(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(56) }
    /// 매수호가 잔량 증감7: bid price remaining qty increase/decrease 7 (`bidp_rsqn_icdc7`).
    #[inline] pub fn bidp_rsqn_icdc7(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(57) }
    /// 매수호가 잔량 증감8: bid price remaining qty increase/decrease 8 (`bidp_rsqn_icdc8`).
    #[inline] pub fn bidp_rsqn_icdc8(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(58) }
    /// 매수호가 잔량 증감9: bid price remaining qty increase/decrease 9 (`bidp_rsqn_icdc9`).
    #[inline] pub fn bidp_rsqn_icdc9(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(59) }
    /// 매수호가 잔량 증감10: bid price remaining qty increase/decrease 10 (`bidp_rsqn_icdc10`).
    #[inline] pub fn bidp_rsqn_icdc10(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(60) }
    /// 총 매도호가 잔량: total ask price remaining qty (`total_askp_rsqn`).
    #[inline] pub fn total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(61) }
    /// 총 매수호가 잔량: total bid price remaining qty (`total_bidp_rsqn`).
    #[inline] pub fn total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(62) }
    /// 총 매도호가 잔량 증감: total ask price remaining qty increase/decrease (`total_askp_rsqn_icdc`).
    #[inline] pub fn total_askp_rsqn_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(63) }
    /// 총 매수호가 잔량 증감: total bid price remaining qty increase/decrease (`total_bidp_rsqn_icdc`).
    #[inline] pub fn total_bidp_rsqn_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(64) }
    /// 시간외 총 매도호가 증감: after-hours single-price total ask price increase/decrease (`ovtm_total_askp_icdc`).
    #[inline] pub fn ovtm_total_askp_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(65) }
    /// 시간외 총 매수호가 증감: after-hours single-price total bid price increase/decrease (`ovtm_total_bidp_icdc`).
    #[inline] pub fn ovtm_total_bidp_icdc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(66) }
    /// 시간외 총 매도호가 잔량: after-hours single-price total ask price remaining qty (`ovtm_total_askp_rsqn`).
    #[inline] pub fn ovtm_total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(67) }
    /// 시간외 총 매수호가 잔량: after-hours single-price total bid price remaining qty (`ovtm_total_bidp_rsqn`).
    #[inline] pub fn ovtm_total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(68) }
    /// 순매수 호가 잔량: net-buy quote unit remaining qty (`ntby_aspr_rsqn`).
    #[inline] pub fn ntby_aspr_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(69) }
    /// 신 장운영 구분 코드: market-operation code (2 digits: session, trade form) (`new_mkop_cls_code`).
    #[inline] pub fn new_mkop_cls_code(self) -> &'a str { self.0.text(70) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAskingPriceExpCcnOutput2<'a>(&'a Cells);

impl<'a> InquireAskingPriceExpCcnOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 예상 장운영 구분 코드: expected market-operation class code (`antc_mkop_cls_code`).
    #[inline] pub fn antc_mkop_cls_code(self) -> &'a str { self.0.text(0) }
    /// 주식 현재가: stock current price (`stck_prpr`).
    #[inline] pub fn stck_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 주식 시가2: stock open (`stck_oprc`).
    #[inline] pub fn stck_oprc(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 주식 최고가: stock high price (`stck_hgpr`).
    #[inline] pub fn stck_hgpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 주식 최저가: stock low price (`stck_lwpr`).
    #[inline] pub fn stck_lwpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 주식 기준가: stock base price (`stck_sdpr`).
    #[inline] pub fn stck_sdpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 예상 체결가: expected trade price (`antc_cnpr`).
    #[inline] pub fn antc_cnpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 예상 체결 대비 부호: expected execution change sign (`antc_cntg_vrss_sign`).
    #[inline] pub fn antc_cntg_vrss_sign(self) -> &'a str { self.0.text(7) }
    /// 예상 체결 대비: expected trade diff (`antc_cntg_vrss`).
    #[inline] pub fn antc_cntg_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 예상 체결 전일 대비율: expected trade prev-day change rate % (`antc_cntg_prdy_ctrt`).
    #[inline] pub fn antc_cntg_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 예상 거래량: expected volume (`antc_vol`).
    #[inline] pub fn antc_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 주식 단축 종목코드: stock short issue code (`stck_shrn_iscd`).
    #[inline] pub fn stck_shrn_iscd(self) -> &'a str { self.0.text(11) }
    /// VI적용구분코드: VI class code (`vi_cls_code`).
    #[inline] pub fn vi_cls_code(self) -> &'a str { self.0.text(12) }
}

