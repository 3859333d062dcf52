//! `HDFFF010` 해외선물옵션 실시간호가. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under overseas futures/options series code, e.g. CLZ23.

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("HDFFF010", &[
    "SERIES_CD",
    "RECV_DATE",
    "RECV_TIME",
    "PREV_PRICE",
    "BID_QNTT_1",
    "BID_NUM_1",
    "BID_PRICE_1",
    "ASK_QNTT_1",
    "ASK_NUM_1",
    "ASK_PRICE_1",
    "BID_QNTT_2",
    "BID_NUM_2",
    "BID_PRICE_2",
    "ASK_QNTT_2",
    "ASK_NUM_2",
    "ASK_PRICE_2",
    "BID_QNTT_3",
    "BID_NUM_3",
    "BID_PRICE_3",
    "ASK_QNTT_3",
    "ASK_NUM_3",
    "ASK_PRICE_3",
    "BID_QNTT_4",
    "BID_NUM_4",
    "BID_PRICE_4",
    "ASK_QNTT_4",
    "ASK_NUM_4",
    "ASK_PRICE_4",
    "BID_QNTT_5",
    "BID_NUM_5",
    "BID_PRICE_5",
    "ASK_QNTT_5",
    "ASK_NUM_5",
    "ASK_PRICE_5",
    "STTL_PRICE",
], 35);

/// Columns by name.
pub mod column {
    /// 종목코드: series code code (`SERIES_CD`).
    pub const SERIES_CD: usize = 0;
    /// 수신일자: receive date (`RECV_DATE`).
    pub const RECV_DATE: usize = 1;
    /// 수신시각: receive time (`RECV_TIME`).
    pub const RECV_TIME: usize = 2;
    /// 전일종가: previous price (`PREV_PRICE`).
    pub const PREV_PRICE: usize = 3;
    /// 매수1수량: bid quantity 1 (`BID_QNTT_1`).
    pub const BID_QNTT_1: usize = 4;
    /// 매수1번호: bid count 1 (`BID_NUM_1`).
    pub const BID_NUM_1: usize = 5;
    /// 매수1호가: bid price 1 (`BID_PRICE_1`).
    pub const BID_PRICE_1: usize = 6;
    /// 매도1수량: ask quantity 1 (`ASK_QNTT_1`).
    pub const ASK_QNTT_1: usize = 7;
    /// 매도1번호: ask count 1 (`ASK_NUM_1`).
    pub const ASK_NUM_1: usize = 8;
    /// 매도1호가: ask price 1 (`ASK_PRICE_1`).
    pub const ASK_PRICE_1: usize = 9;
    /// 매수2수량: bid quantity 2 (`BID_QNTT_2`).
    pub const BID_QNTT_2: usize = 10;
    /// 매수2번호: bid count 2 (`BID_NUM_2`).
    pub const BID_NUM_2: usize = 11;
    /// 매수2호가: bid price 2 (`BID_PRICE_2`).
    pub const BID_PRICE_2: usize = 12;
    /// 매도2수량: ask quantity 2 (`ASK_QNTT_2`).
    pub const ASK_QNTT_2: usize = 13;
    /// 매도2번호: ask count 2 (`ASK_NUM_2`).
    pub const ASK_NUM_2: usize = 14;
    /// 매도2호가: ask price 2 (`ASK_PRICE_2`).
    pub const ASK_PRICE_2: usize = 15;
    /// 매수3수량: bid quantity 3 (`BID_QNTT_3`).
    pub const BID_QNTT_3: usize = 16;
    /// 매수3번호: bid count 3 (`BID_NUM_3`).
    pub const BID_NUM_3: usize = 17;
    /// 매수3호가: bid price 3 (`BID_PRICE_3`).
    pub const BID_PRICE_3: usize = 18;
    /// 매도3수량: ask quantity 3 (`ASK_QNTT_3`).
    pub const ASK_QNTT_3: usize = 19;
    /// 매도3번호: ask count 3 (`ASK_NUM_3`).
    pub const ASK_NUM_3: usize = 20;
    /// 매도3호가: ask price 3 (`ASK_PRICE_3`).
    pub const ASK_PRICE_3: usize = 21;
    /// 매수4수량: bid quantity 4 (`BID_QNTT_4`).
    pub const BID_QNTT_4: usize = 22;
    /// 매수4번호: bid count 4 (`BID_NUM_4`).
    pub const BID_NUM_4: usize = 23;
    /// 매수4호가: bid price 4 (`BID_PRICE_4`).
    pub const BID_PRICE_4: usize = 24;
    /// 매도4수량: ask quantity 4 (`ASK_QNTT_4`).
    pub const ASK_QNTT_4: usize = 25;
    /// 매도4번호: ask count 4 (`ASK_NUM_4`).
    pub const ASK_NUM_4: usize = 26;
    /// 매도4호가: ask price 4 (`ASK_PRICE_4`).
    pub const ASK_PRICE_4: usize = 27;
    /// 매수5수량: bid quantity 5 (`BID_QNTT_5`).
    pub const BID_QNTT_5: usize = 28;
    /// 매수5번호: bid count 5 (`BID_NUM_5`).
    pub const BID_NUM_5: usize = 29;
    /// 매수5호가: bid price 5 (`BID_PRICE_5`).
    pub const BID_PRICE_5: usize = 30;
    /// 매도5수량: ask quantity 5 (`ASK_QNTT_5`).
    pub const ASK_QNTT_5: usize = 31;
    /// 매도5번호: ask count 5 (`ASK_NUM_5`).
    pub const ASK_NUM_5: usize = 32;
    /// 매도5호가: ask price 5 (`ASK_PRICE_5`).
    pub const ASK_PRICE_5: usize = 33;
    /// 전일정산가: settlement price (`STTL_PRICE`).
    pub const STTL_PRICE: usize = 34;
}

/// One record of 해외선물옵션 실시간호가.
#[derive(Clone, Copy, Debug)]
pub struct Hdfff010<'a>(pub Record<'a>);

impl<'a> Hdfff010<'a> {
    /// 종목코드: series code code (`SERIES_CD`).
    #[inline] pub fn series_cd(&self) -> &'a str { self.0.text(0) }
    /// 수신일자: receive date (`RECV_DATE`).
    #[inline] pub fn recv_date(&self) -> Result<Option<Date>, FieldError> { self.0.date_at("RECV_DATE", 1) }
    /// 수신시각: receive time (`RECV_TIME`).
    #[inline] pub fn recv_time(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("RECV_TIME", 2) }
    /// 전일종가: previous price (`PREV_PRICE`).
    #[inline] pub fn prev_price(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PREV_PRICE", 3) }
    /// 매수1수량: bid quantity 1 (`BID_QNTT_1`).
    #[inline] pub fn bid_qntt_1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BID_QNTT_1", 4) }
    /// 매수1번호: bid count 1 (`BID_NUM_1`).
    #[inline] pub fn bid_num_1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BID_NUM_1", 5) }
    /// 매수1호가: bid price 1 (`BID_PRICE_1`).
    #[inline] pub fn bid_price_1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BID_PRICE_1", 6) }
    /// 매도1수량: ask quantity 1 (`ASK_QNTT_1`).
    #[inline] pub fn ask_qntt_1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASK_QNTT_1", 7) }
    /// 매도1번호: ask count 1 (`ASK_NUM_1`).
    #[inline] pub fn ask_num_1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASK_NUM_1", 8) }
    /// 매도1호가: ask price 1 (`ASK_PRICE_1`).
    #[inline] pub fn ask_price_1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASK_PRICE_1", 9) }
    /// 매수2수량: bid quantity 2 (`BID_QNTT_2`).
    #[inline] pub fn bid_qntt_2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BID_QNTT_2", 10) }
    /// 매수2번호: bid count 2 (`BID_NUM_2`).
    #[inline] pub fn bid_num_2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BID_NUM_2", 11) }
    /// 매수2호가: bid price 2 (`BID_PRICE_2`).
    #[inline] pub fn bid_price_2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BID_PRICE_2", 12) }
    /// 매도2수량: ask quantity 2 (`ASK_QNTT_2`).
    #[inline] pub fn ask_qntt_2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASK_QNTT_2", 13) }
    /// 매도2번호: ask count 2 (`ASK_NUM_2`).
    #[inline] pub fn ask_num_2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASK_NUM_2", 14) }
    /// 매도2호가: ask price 2 (`ASK_PRICE_2`).
    #[inline] pub fn ask_price_2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASK_PRICE_2", 15) }
    /// 매수3수량: bid quantity 3 (`BID_QNTT_3`).
    #[inline] pub fn bid_qntt_3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BID_QNTT_3", 16) }
    /// 매수3번호: bid count 3 (`BID_NUM_3`).
    #[inline] pub fn bid_num_3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BID_NUM_3", 17) }
    /// 매수3호가: bid price 3 (`BID_PRICE_3`).
    #[inline] pub fn bid_price_3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BID_PRICE_3", 18) }
    /// 매도3수량: ask quantity 3 (`ASK_QNTT_3`).
    #[inline] pub fn ask_qntt_3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASK_QNTT_3", 19) }
    /// 매도3번호: ask count 3 (`ASK_NUM_3`).
    #[inline] pub fn ask_num_3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASK_NUM_3", 20) }
    /// 매도3호가: ask price 3 (`ASK_PRICE_3`).
    #[inline] pub fn ask_price_3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASK_PRICE_3", 21) }
    /// 매수4수량: bid quantity 4 (`BID_QNTT_4`).
    #[inline] pub fn bid_qntt_4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BID_QNTT_4", 22) }
    /// 매수4번호: bid count 4 (`BID_NUM_4`).
    #[inline] pub fn bid_num_4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BID_NUM_4", 23) }
    /// 매수4호가: bid price 4 (`BID_PRICE_4`).
    #[inline] pub fn bid_price_4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BID_PRICE_4", 24) }
    /// 매도4수량: ask quantity 4 (`ASK_QNTT_4`).
    #[inline] pub fn ask_qntt_4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASK_QNTT_4", 25) }
    /// 매도4번호: ask count 4 (`ASK_NUM_4`).
    #[inline] pub fn ask_num_4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASK_NUM_4", 26) }
    /// 매도4호가: ask price 4 (`ASK_PRICE_4`).
    #[inline] pub fn ask_price_4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASK_PRICE_4", 27) }
    /// 매수5수량: bid quantity 5 (`BID_QNTT_5`).
    #[inline] pub fn bid_qntt_5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BID_QNTT_5", 28) }
    /// 매수5번호: bid count 5 (`BID_NUM_5`).
    #[inline] pub fn bid_num_5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BID_NUM_5", 29) }
    /// 매수5호가: bid price 5 (`BID_PRICE_5`).
    #[inline] pub fn bid_price_5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BID_PRICE_5", 30) }
    /// 매도5수량: ask quantity 5 (`ASK_QNTT_5`).
    #[inline] pub fn ask_qntt_5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASK_QNTT_5", 31) }
    /// 매도5번호: ask count 5 (`ASK_NUM_5`).
    #[inline] pub fn ask_num_5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASK_NUM_5", 32) }
    /// 매도5호가: ask price 5 (`ASK_PRICE_5`).
    #[inline] pub fn ask_price_5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASK_PRICE_5", 33) }
    /// 전일정산가: settlement price (`STTL_PRICE`).
    #[inline] pub fn sttl_price(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("STTL_PRICE", 34) }
}
