//! `inquire-asking-price` 선물옵션 시세호가: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 선물옵션 시세호가: `GET /uapi/domestic-futureoption/v1/quotations/inquire-asking-price`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAskingPrice;

impl Call for InquireAskingPrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireAskingPriceRequest;
    type Response = InquireAskingPriceResponse;
}

impl ReadCall for InquireAskingPrice {}

const REQUEST: Schema = Schema(&[
    Field::new("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", "FID market division code", Kind::Code).required(),
    Field::new("FID_INPUT_ISCD", "FID 입력 종목코드", "FID input issue code", Kind::Code).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("hts_kor_isnm", "HTS 한글 종목명", "HTS Korean issue name", Kind::Text),
    Field::new("futs_prpr", "선물 현재가", "futures current price", Kind::Decimal),
    Field::new("prdy_vrss_sign", "전일 대비 부호", "prev-day change sign", Kind::Code),
    Field::new("futs_prdy_vrss", "선물 전일 대비", "futures prev-day change", Kind::Decimal),
    Field::new("futs_prdy_ctrt", "선물 전일 대비율", "futures prev-day change rate", Kind::Ratio),
    Field::new("acml_vol", "누적 거래량", "accumulated volume", Kind::Shares),
    Field::new("futs_prdy_clpr", "선물 전일 종가", "futures prev-day close price", Kind::Decimal),
    Field::new("futs_shrn_iscd", "선물 단축 종목코드", "futures short issue code", Kind::Code),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("futs_askp1", "선물 매도호가1", "futures ask price 1", Kind::Decimal),
    Field::new("futs_askp2", "선물 매도호가2", "futures ask price 2", Kind::Decimal),
    Field::new("futs_askp3", "선물 매도호가3", "futures ask price 3", Kind::Decimal),
    Field::new("futs_askp4", "선물 매도호가4", "futures ask price 4", Kind::Decimal),
    Field::new("futs_askp5", "선물 매도호가5", "futures ask price 5", Kind::Decimal),
    Field::new("futs_bidp1", "선물 매수호가1", "futures bid price 1", Kind::Decimal),
    Field::new("futs_bidp2", "선물 매수호가1", "futures bid price 1", Kind::Decimal),
    Field::new("futs_bidp3", "선물 매수호가3", "futures bid price 3", Kind::Decimal),
    Field::new("futs_bidp4", "선물 매수호가4", "futures bid price 4", Kind::Decimal),
    Field::new("futs_bidp5", "선물 매수호가5", "futures bid price 5", Kind::Decimal),
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
    Field::new("askp_csnu1", "매도호가 건수1", "ask price count 1", Kind::Decimal),
    Field::new("askp_csnu2", "매도호가 건수2", "ask price count 2", Kind::Decimal),
    Field::new("askp_csnu3", "매도호가 건수3", "ask price count 3", Kind::Decimal),
    Field::new("askp_csnu4", "매도호가 건수4", "ask price count 4", Kind::Decimal),
    Field::new("askp_csnu5", "매도호가 건수5", "ask price count 5", Kind::Decimal),
    Field::new("bidp_csnu1", "매수호가 건수1", "bid price count 1", Kind::Decimal),
    Field::new("bidp_csnu2", "매수호가 건수2", "bid price count 2", Kind::Decimal),
    Field::new("bidp_csnu3", "매수호가 건수3", "bid price count 3", Kind::Decimal),
    Field::new("bidp_csnu4", "매수호가 건수4", "bid price count 4", Kind::Decimal),
    Field::new("bidp_csnu5", "매수호가 건수5", "bid price count 5", Kind::Decimal),
    Field::new("total_askp_rsqn", "총 매도호가 잔량", "total ask remaining qty", Kind::Shares),
    Field::new("total_bidp_rsqn", "총 매수호가 잔량", "total bid remaining qty", Kind::Shares),
    Field::new("total_askp_csnu", "총 매도호가 건수", "total sell quote count", Kind::Decimal),
    Field::new("total_bidp_csnu", "총 매수호가 건수", "total buy quote count", Kind::Decimal),
    Field::new("aspr_acpt_hour", "호가 접수 시간", "quote receipt time", Kind::Time),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "domestic_futureoption",
    name: "inquire_asking_price",
    title: "선물옵션 시세호가",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/inquire-asking-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::both("FHMIF10010000", "FHMIF10010000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::None,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: false, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireAskingPriceRequest(Cells);

crate::schema::request_type!(InquireAskingPriceRequest, DESCRIPTION);

impl InquireAskingPriceRequest {
    /// Sets FID 조건 시장 분류 코드: FID market division code (`FID_COND_MRKT_DIV_CODE`).
    #[must_use] #[inline] pub fn fid_cond_mrkt_div_code(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
    /// Sets FID 입력 종목코드: FID input issue code (`FID_INPUT_ISCD`).
    #[must_use] #[inline] pub fn fid_input_iscd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(1, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireAskingPriceResponse(Answer);

crate::schema::response_type!(InquireAskingPriceResponse, DESCRIPTION);

impl InquireAskingPriceResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireAskingPriceOutput1<'_>> { self.0.row(0).map(InquireAskingPriceOutput1) }
    /// Returns `output2`; `None` where it was not answered.
    pub fn output2(&self) -> Option<InquireAskingPriceOutput2<'_>> { self.0.row(1).map(InquireAskingPriceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAskingPriceOutput1<'a>(&'a Cells);

impl<'a> InquireAskingPriceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// HTS 한글 종목명: HTS Korean issue name (`hts_kor_isnm`).
    #[inline] pub fn hts_kor_isnm(self) -> &'a str { self.0.text(0) }
    /// 선물 현재가: futures current price (`futs_prpr`).
    #[inline] pub fn futs_prpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 전일 대비 부호: prev-day change sign (`prdy_vrss_sign`).
    #[inline] pub fn prdy_vrss_sign(self) -> &'a str { self.0.text(2) }
    /// 선물 전일 대비: futures prev-day change (`futs_prdy_vrss`).
    #[inline] pub fn futs_prdy_vrss(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 선물 전일 대비율: futures prev-day change rate (`futs_prdy_ctrt`).
    #[inline] pub fn futs_prdy_ctrt(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 누적 거래량: accumulated volume (`acml_vol`).
    #[inline] pub fn acml_vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 선물 전일 종가: futures prev-day close price (`futs_prdy_clpr`).
    #[inline] pub fn futs_prdy_clpr(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 선물 단축 종목코드: futures short issue code (`futs_shrn_iscd`).
    #[inline] pub fn futs_shrn_iscd(self) -> &'a str { self.0.text(7) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAskingPriceOutput2<'a>(&'a Cells);

impl<'a> InquireAskingPriceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 선물 매도호가1: futures ask price 1 (`futs_askp1`).
    #[inline] pub fn futs_askp1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 선물 매도호가2: futures ask price 2 (`futs_askp2`).
    #[inline] pub fn futs_askp2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 선물 매도호가3: futures ask price 3 (`futs_askp3`).
    #[inline] pub fn futs_askp3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 선물 매도호가4: futures ask price 4 (`futs_askp4`).
    #[inline] pub fn futs_askp4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 선물 매도호가5: futures ask price 5 (`futs_askp5`).
    #[inline] pub fn futs_askp5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 선물 매수호가1: futures bid price 1 (`futs_bidp1`).
    #[inline] pub fn futs_bidp1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
    /// 선물 매수호가1: futures bid price 1 (`futs_bidp2`).
    #[inline] pub fn futs_bidp2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 선물 매수호가3: futures bid price 3 (`futs_bidp3`).
    #[inline] pub fn futs_bidp3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 선물 매수호가4: futures bid price 4 (`futs_bidp4`).
    #[inline] pub fn futs_bidp4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(8) }
    /// 선물 매수호가5: futures bid price 5 (`futs_bidp5`).
    #[inline] pub fn futs_bidp5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(9) }
    /// 매도호가 잔량1: ask remaining qty 1 (`askp_rsqn1`).
    #[inline] pub fn askp_rsqn1(self) -> Result<Option<i64>, FieldError> { self.0.whole(10) }
    /// 매도호가 잔량2: ask remaining qty 2 (`askp_rsqn2`).
    #[inline] pub fn askp_rsqn2(self) -> Result<Option<i64>, FieldError> { self.0.whole(11) }
    /// 매도호가 잔량3: ask remaining qty 3 (`askp_rsqn3`).
    #[inline] pub fn askp_rsqn3(self) -> Result<Option<i64>, FieldError> { self.0.whole(12) }
    /// 매도호가 잔량4: ask remaining qty 4 (`askp_rsqn4`).
    #[inline] pub fn askp_rsqn4(self) -> Result<Option<i64>, FieldError> { self.0.whole(13) }
    /// 매도호가 잔량5: ask remaining qty 5 (`askp_rsqn5`).
    #[inline] pub fn askp_rsqn5(self) -> Result<Option<i64>, FieldError> { self.0.whole(14) }
    /// 매수호가 잔량1: bid remaining qty 1 (`bidp_rsqn1`).
    #[inline] pub fn bidp_rsqn1(self) -> Result<Option<i64>, FieldError> { self.0.whole(15) }
    /// 매수호가 잔량2: bid remaining qty 2 (`bidp_rsqn2`).
    #[inline] pub fn bidp_rsqn2(self) -> Result<Option<i64>, FieldError> { self.0.whole(16) }
    /// 매수호가 잔량3: bid remaining qty 3 (`bidp_rsqn3`).
    #[inline] pub fn bidp_rsqn3(self) -> Result<Option<i64>, FieldError> { self.0.whole(17) }
    /// 매수호가 잔량4: bid remaining qty 4 (`bidp_rsqn4`).
    #[inline] pub fn bidp_rsqn4(self) -> Result<Option<i64>, FieldError> { self.0.whole(18) }
    /// 매수호가 잔량5: bid remaining qty 5 (`bidp_rsqn5`).
    #[inline] pub fn bidp_rsqn5(self) -> Result<Option<i64>, FieldError> { self.0.whole(19) }
    /// 매도호가 건수1: ask price count 1 (`askp_csnu1`).
    #[inline] pub fn askp_csnu1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(20) }
    /// 매도호가 건수2: ask price count 2 (`askp_csnu2`).
    #[inline] pub fn askp_csnu2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(21) }
    /// 매도호가 건수3: ask price count 3 (`askp_csnu3`).
    #[inline] pub fn askp_csnu3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(22) }
    /// 매도호가 건수4: ask price count 4 (`askp_csnu4`).
    #[inline] pub fn askp_csnu4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(23) }
    /// 매도호가 건수5: ask price count 5 (`askp_csnu5`).
    #[inline] pub fn askp_csnu5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(24) }
    /// 매수호가 건수1: bid price count 1 (`bidp_csnu1`).
    #[inline] pub fn bidp_csnu1(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(25) }
    /// 매수호가 건수2: bid price count 2 (`bidp_csnu2`).
    #[inline] pub fn bidp_csnu2(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(26) }
    /// 매수호가 건수3: bid price count 3 (`bidp_csnu3`).
    #[inline] pub fn bidp_csnu3(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(27) }
    /// 매수호가 건수4: bid price count 4 (`bidp_csnu4`).
    #[inline] pub fn bidp_csnu4(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(28) }
    /// 매수호가 건수5: bid price count 5 (`bidp_csnu5`).
    #[inline] pub fn bidp_csnu5(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(29) }
    /// 총 매도호가 잔량: total ask remaining qty (`total_askp_rsqn`).
    #[inline] pub fn total_askp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(30) }
    /// 총 매수호가 잔량: total bid remaining qty (`total_bidp_rsqn`).
    #[inline] pub fn total_bidp_rsqn(self) -> Result<Option<i64>, FieldError> { self.0.whole(31) }
    /// 총 매도호가 건수: total sell quote count (`total_askp_csnu`).
    #[inline] pub fn total_askp_csnu(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(32) }
    /// 총 매수호가 건수: total buy quote count (`total_bidp_csnu`).
    #[inline] pub fn total_bidp_csnu(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(33) }
    /// 호가 접수 시간: quote receipt time (`aspr_acpt_hour`).
    #[inline] pub fn aspr_acpt_hour(self) -> Result<Option<Time>, FieldError> { self.0.time(34) }
}

