//! `HDFFF020` 해외선물옵션 실시간체결가. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under overseas futures/options series code, e.g. CLZ23.

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("HDFFF020", &[
    "SERIES_CD",
    "BSNS_DATE",
    "MRKT_OPEN_DATE",
    "MRKT_OPEN_TIME",
    "MRKT_CLOSE_DATE",
    "MRKT_CLOSE_TIME",
    "PREV_PRICE",
    "RECV_DATE",
    "RECV_TIME",
    "ACTIVE_FLAG",
    "LAST_PRICE",
    "LAST_QNTT",
    "PREV_DIFF_PRICE",
    "PREV_DIFF_RATE",
    "OPEN_PRICE",
    "HIGH_PRICE",
    "LOW_PRICE",
    "VOL",
    "PREV_SIGN",
    "QUOTSIGN",
    "RECV_TIME2",
    "PSTTL_PRICE",
    "PSTTL_SIGN",
    "PSTTL_DIFF_PRICE",
    "PSTTL_DIFF_RATE",
], 25);

/// Columns by name.
pub mod column {
    /// 종목코드: series code code (`SERIES_CD`).
    pub const SERIES_CD: usize = 0;
    /// 영업일자: business date (`BSNS_DATE`).
    pub const BSNS_DATE: usize = 1;
    /// 장개시일자: market open date (`MRKT_OPEN_DATE`).
    pub const MRKT_OPEN_DATE: usize = 2;
    /// 장개시시각: market open time (`MRKT_OPEN_TIME`).
    pub const MRKT_OPEN_TIME: usize = 3;
    /// 장종료일자: market close date (`MRKT_CLOSE_DATE`).
    pub const MRKT_CLOSE_DATE: usize = 4;
    /// 장종료시각: market close time (`MRKT_CLOSE_TIME`).
    pub const MRKT_CLOSE_TIME: usize = 5;
    /// 전일종가: previous price (`PREV_PRICE`).
    pub const PREV_PRICE: usize = 6;
    /// 수신일자: receive date (`RECV_DATE`).
    pub const RECV_DATE: usize = 7;
    /// 수신시각: receive time (`RECV_TIME`).
    pub const RECV_TIME: usize = 8;
    /// 본장\_전산장구분: active flag (`ACTIVE_FLAG`).
    pub const ACTIVE_FLAG: usize = 9;
    /// 체결가격: last price (`LAST_PRICE`).
    pub const LAST_PRICE: usize = 10;
    /// 체결수량: last quantity (`LAST_QNTT`).
    pub const LAST_QNTT: usize = 11;
    /// 전일대비가: previous diff price (`PREV_DIFF_PRICE`).
    pub const PREV_DIFF_PRICE: usize = 12;
    /// 등락률: previous diff rate (`PREV_DIFF_RATE`).
    pub const PREV_DIFF_RATE: usize = 13;
    /// 시가: open price (`OPEN_PRICE`).
    pub const OPEN_PRICE: usize = 14;
    /// 고가: high price (`HIGH_PRICE`).
    pub const HIGH_PRICE: usize = 15;
    /// 저가: low price (`LOW_PRICE`).
    pub const LOW_PRICE: usize = 16;
    /// 누적거래량: volume (`VOL`).
    pub const VOL: usize = 17;
    /// 전일대비부호: previous sign (`PREV_SIGN`).
    pub const PREV_SIGN: usize = 18;
    /// 체결구분: sign (`QUOTSIGN`).
    pub const QUOTSIGN: usize = 19;
    /// 수신시각2 만분의일초: receive time 2 (`RECV_TIME2`).
    pub const RECV_TIME2: usize = 20;
    /// 전일정산가: prior settlement price (`PSTTL_PRICE`).
    pub const PSTTL_PRICE: usize = 21;
    /// 전일정산가대비: prior settlement sign (`PSTTL_SIGN`).
    pub const PSTTL_SIGN: usize = 22;
    /// 전일정산가대비가격: prior settlement diff price (`PSTTL_DIFF_PRICE`).
    pub const PSTTL_DIFF_PRICE: usize = 23;
    /// 전일정산가대비율: prior settlement diff rate (`PSTTL_DIFF_RATE`).
    pub const PSTTL_DIFF_RATE: usize = 24;
}

/// One record of 해외선물옵션 실시간체결가.
#[derive(Clone, Copy, Debug)]
pub struct Hdfff020<'a>(pub Record<'a>);

impl<'a> Hdfff020<'a> {
    /// 종목코드: series code code (`SERIES_CD`).
    #[inline] pub fn series_cd(&self) -> &'a str { self.0.text(0) }
    /// 영업일자: business date (`BSNS_DATE`).
    #[inline] pub fn bsns_date(&self) -> Result<Option<Date>, FieldError> { self.0.date_at("BSNS_DATE", 1) }
    /// 장개시일자: market open date (`MRKT_OPEN_DATE`).
    #[inline] pub fn mrkt_open_date(&self) -> Result<Option<Date>, FieldError> { self.0.date_at("MRKT_OPEN_DATE", 2) }
    /// 장개시시각: market open time (`MRKT_OPEN_TIME`).
    #[inline] pub fn mrkt_open_time(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("MRKT_OPEN_TIME", 3) }
    /// 장종료일자: market close date (`MRKT_CLOSE_DATE`).
    #[inline] pub fn mrkt_close_date(&self) -> Result<Option<Date>, FieldError> { self.0.date_at("MRKT_CLOSE_DATE", 4) }
    /// 장종료시각: market close time (`MRKT_CLOSE_TIME`).
    #[inline] pub fn mrkt_close_time(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("MRKT_CLOSE_TIME", 5) }
    /// 전일종가: previous price (`PREV_PRICE`).
    #[inline] pub fn prev_price(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PREV_PRICE", 6) }
    /// 수신일자: receive date (`RECV_DATE`).
    #[inline] pub fn recv_date(&self) -> Result<Option<Date>, FieldError> { self.0.date_at("RECV_DATE", 7) }
    /// 수신시각: receive time (`RECV_TIME`).
    #[inline] pub fn recv_time(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("RECV_TIME", 8) }
    /// 본장\_전산장구분: active flag (`ACTIVE_FLAG`).
    #[inline] pub fn active_flag(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ACTIVE_FLAG", 9) }
    /// 체결가격: last price (`LAST_PRICE`).
    #[inline] pub fn last_price(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("LAST_PRICE", 10) }
    /// 체결수량: last quantity (`LAST_QNTT`).
    #[inline] pub fn last_qntt(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("LAST_QNTT", 11) }
    /// 전일대비가: previous diff price (`PREV_DIFF_PRICE`).
    #[inline] pub fn prev_diff_price(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PREV_DIFF_PRICE", 12) }
    /// 등락률: previous diff rate (`PREV_DIFF_RATE`).
    #[inline] pub fn prev_diff_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PREV_DIFF_RATE", 13) }
    /// 시가: open price (`OPEN_PRICE`).
    #[inline] pub fn open_price(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPEN_PRICE", 14) }
    /// 고가: high price (`HIGH_PRICE`).
    #[inline] pub fn high_price(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("HIGH_PRICE", 15) }
    /// 저가: low price (`LOW_PRICE`).
    #[inline] pub fn low_price(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("LOW_PRICE", 16) }
    /// 누적거래량: volume (`VOL`).
    #[inline] pub fn vol(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("VOL", 17) }
    /// 전일대비부호: previous sign (`PREV_SIGN`).
    #[inline] pub fn prev_sign(&self) -> &'a str { self.0.text(18) }
    /// 체결구분: sign (`QUOTSIGN`).
    #[inline] pub fn quotsign(&self) -> &'a str { self.0.text(19) }
    /// 수신시각2 만분의일초: receive time 2 (`RECV_TIME2`).
    #[inline] pub fn recv_time2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("RECV_TIME2", 20) }
    /// 전일정산가: prior settlement price (`PSTTL_PRICE`).
    #[inline] pub fn psttl_price(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PSTTL_PRICE", 21) }
    /// 전일정산가대비: prior settlement sign (`PSTTL_SIGN`).
    #[inline] pub fn psttl_sign(&self) -> &'a str { self.0.text(22) }
    /// 전일정산가대비가격: prior settlement diff price (`PSTTL_DIFF_PRICE`).
    #[inline] pub fn psttl_diff_price(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PSTTL_DIFF_PRICE", 23) }
    /// 전일정산가대비율: prior settlement diff rate (`PSTTL_DIFF_RATE`).
    #[inline] pub fn psttl_diff_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PSTTL_DIFF_RATE", 24) }
}
