//! `inquire-asking-price` 해외선물 호가: read. Written by `cargo xtask codegen` from `tables/`; change those.

use crate::schema::prelude::*;

/// 해외선물 호가: `GET /uapi/overseas-futureoption/v1/quotations/inquire-asking-price`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAskingPrice;

impl Call for InquireAskingPrice {
    const DESCRIPTION: &'static Description = &DESCRIPTION;
    type Request = InquireAskingPriceRequest;
    type Response = InquireAskingPriceResponse;
}

impl ReadCall for InquireAskingPrice {}

const REQUEST: Schema = Schema(&[
    Field::new("SRS_CD", "종목명", "issue name", Kind::Text).required(),
]);

const ROOT: Schema = Schema(&[]);

const OUTPUT1: Schema = Schema(&[
    Field::new("open_price", "시가", "open price", Kind::Decimal),
    Field::new("high_price", "고가", "high price", Kind::Decimal),
    Field::new("lowp_rice", "저가", "low price", Kind::Decimal),
    Field::new("last_price", "현재가", "current price", Kind::Decimal),
    Field::new("prev_price", "전일종가", "prev-day close price", Kind::Decimal),
    Field::new("vol", "거래량", "volume", Kind::Shares),
    Field::new("prev_diff_price", "전일대비가", "", Kind::Decimal),
    Field::new("prev_diff_rate", "전일대비율", "prev-day change rate", Kind::Ratio),
    Field::new("quot_date", "호가수신일자", "quote received date", Kind::Date),
    Field::new("quot_time", "호가수신시각", "quote received time", Kind::Time),
]);

const OUTPUT2: Schema = Schema(&[
    Field::new("bid_qntt", "매수수량", "buy qty", Kind::Shares),
    Field::new("bid_num", "매수번호", "buy number", Kind::Whole),
    Field::new("bid_price", "매수호가", "bid price", Kind::Decimal),
    Field::new("ask_qntt", "매도수량", "sell qty", Kind::Shares),
    Field::new("ask_num", "매도번호", "sell number", Kind::Whole),
    Field::new("ask_price", "매도호가", "ask price", Kind::Decimal),
]);

/// What the tables say of it.
pub static DESCRIPTION: Description = Description {
    class: "overseas_futureoption",
    name: "inquire_asking_price",
    title: "해외선물 호가",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/quotations/inquire-asking-price",
    effect: Effect::Read,
    tr_ids: &[TrIds::live_only("HHDFC86000000")],
    conditions: &[],
    old_tr_ids: &[],
    paging: Paging::Header,
    request: REQUEST,
    answer: AnswerSchema { root: ROOT, groups: &[Group { name: "output1", is_list: false, fields: OUTPUT1 }, Group { name: "output2", is_list: true, fields: OUTPUT2 }] },
};

/// What is asked; a value that is not set goes out blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireAskingPriceRequest(Cells);

crate::schema::request_type!(InquireAskingPriceRequest, DESCRIPTION);

impl InquireAskingPriceRequest {
    /// Sets 종목명: issue name (`SRS_CD`).
    #[must_use] #[inline] pub fn srs_cd(self, value: impl Into<Cell>) -> Self { Self(self.0.with(0, value)) }
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InquireAskingPriceResponse(Answer);

crate::schema::response_type!(InquireAskingPriceResponse, DESCRIPTION);

impl InquireAskingPriceResponse {
    /// Returns `output1`; `None` where it was not answered.
    pub fn output1(&self) -> Option<InquireAskingPriceOutput1<'_>> { self.0.row(0).map(InquireAskingPriceOutput1) }
    /// Returns the rows of `output2`.
    pub fn output2(&self) -> impl Iterator<Item = InquireAskingPriceOutput2<'_>> { self.0.rows(1).iter().map(InquireAskingPriceOutput2) }
}

/// One row of `output1`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAskingPriceOutput1<'a>(&'a Cells);

impl<'a> InquireAskingPriceOutput1<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 시가: open price (`open_price`).
    #[inline] pub fn open_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(0) }
    /// 고가: high price (`high_price`).
    #[inline] pub fn high_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(1) }
    /// 저가: low price (`lowp_rice`).
    #[inline] pub fn lowp_rice(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 현재가: current price (`last_price`).
    #[inline] pub fn last_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(3) }
    /// 전일종가: prev-day close price (`prev_price`).
    #[inline] pub fn prev_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(4) }
    /// 거래량: volume (`vol`).
    #[inline] pub fn vol(self) -> Result<Option<i64>, FieldError> { self.0.whole(5) }
    /// 전일대비가 (`prev_diff_price`).
    #[inline] pub fn prev_diff_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(6) }
    /// 전일대비율: prev-day change rate (`prev_diff_rate`).
    #[inline] pub fn prev_diff_rate(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(7) }
    /// 호가수신일자: quote received date (`quot_date`).
    #[inline] pub fn quot_date(self) -> Result<Option<Date>, FieldError> { self.0.date(8) }
    /// 호가수신시각: quote received time (`quot_time`).
    #[inline] pub fn quot_time(self) -> Result<Option<Time>, FieldError> { self.0.time(9) }
}

/// One row of `output2`.
#[derive(Clone, Copy, Debug)]
pub struct InquireAskingPriceOutput2<'a>(&'a Cells);

impl<'a> InquireAskingPriceOutput2<'a> {
    /// Returns the row as the table describes it.
    pub fn cells(self) -> &'a Cells { self.0 }
    /// 매수수량: buy qty (`bid_qntt`).
    #[inline] pub fn bid_qntt(self) -> Result<Option<i64>, FieldError> { self.0.whole(0) }
    /// 매수번호: buy number (`bid_num`).
    #[inline] pub fn bid_num(self) -> Result<Option<i64>, FieldError> { self.0.whole(1) }
    /// 매수호가: bid price (`bid_price`).
    #[inline] pub fn bid_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(2) }
    /// 매도수량: sell qty (`ask_qntt`).
    #[inline] pub fn ask_qntt(self) -> Result<Option<i64>, FieldError> { self.0.whole(3) }
    /// 매도번호: sell number (`ask_num`).
    #[inline] pub fn ask_num(self) -> Result<Option<i64>, FieldError> { self.0.whole(4) }
    /// 매도호가: ask price (`ask_price`).
    #[inline] pub fn ask_price(self) -> Result<Option<Decimal>, FieldError> { self.0.decimal(5) }
}

