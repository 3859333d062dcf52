//! `HDFSCNT0` 해외주식 실시간지연체결가. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under D + market(3: NYS/NAS/AMS/TSE/HKS/SHS/SZS/HSX/HNX) + symbol (free), R + market + symbol (paid), R + BAQ/BAY/BAA + ticker (US day session).

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("HDFSCNT0", &[
    "RSYM",
    "SYMB",
    "ZDIV",
    "TYMD",
    "XYMD",
    "XHMS",
    "KYMD",
    "KHMS",
    "OPEN",
    "HIGH",
    "LOW",
    "LAST",
    "SIGN",
    "DIFF",
    "RATE",
    "PBID",
    "PASK",
    "VBID",
    "VASK",
    "EVOL",
    "TVOL",
    "TAMT",
    "BIVL",
    "ASVL",
    "STRN",
    "MTYP",
], 26);

/// Columns by name.
pub mod column {
    /// 실시간종목코드: realtime symbol; missing from the 2026-07 sample list (`RSYM`).
    pub const RSYM: usize = 0;
    /// 종목코드: symbol (`SYMB`).
    pub const SYMB: usize = 1;
    /// 수수점자리수: decimal places (`ZDIV`).
    pub const ZDIV: usize = 2;
    /// 현지영업일자: local business date (`TYMD`).
    pub const TYMD: usize = 3;
    /// 현지일자: local date (`XYMD`).
    pub const XYMD: usize = 4;
    /// 현지시간: local time (`XHMS`).
    pub const XHMS: usize = 5;
    /// 한국일자: Korea date (`KYMD`).
    pub const KYMD: usize = 6;
    /// 한국시간: Korea time (`KHMS`).
    pub const KHMS: usize = 7;
    /// 시가: open (`OPEN`).
    pub const OPEN: usize = 8;
    /// 고가: high (`HIGH`).
    pub const HIGH: usize = 9;
    /// 저가: low (`LOW`).
    pub const LOW: usize = 10;
    /// 현재가: last (`LAST`).
    pub const LAST: usize = 11;
    /// 대비구분: sign (`SIGN`).
    pub const SIGN: usize = 12;
    /// 전일대비: diff (`DIFF`).
    pub const DIFF: usize = 13;
    /// 등락율: rate (`RATE`).
    pub const RATE: usize = 14;
    /// 매수호가: bid price (`PBID`).
    pub const PBID: usize = 15;
    /// 매도호가: ask price (`PASK`).
    pub const PASK: usize = 16;
    /// 매수잔량: bid qty (`VBID`).
    pub const VBID: usize = 17;
    /// 매도잔량: ask qty (`VASK`).
    pub const VASK: usize = 18;
    /// 체결량: trade qty (`EVOL`).
    pub const EVOL: usize = 19;
    /// 거래량: volume (`TVOL`).
    pub const TVOL: usize = 20;
    /// 거래대금: trading value (`TAMT`).
    pub const TAMT: usize = 21;
    /// 매도체결량: sell-initiated volume (`BIVL`).
    pub const BIVL: usize = 22;
    /// 매수체결량: buy-initiated volume (`ASVL`).
    pub const ASVL: usize = 23;
    /// 체결강도: trade strength (`STRN`).
    pub const STRN: usize = 24;
    /// 시장구분: session type; 1 in session, 2 pre, 3 after (`MTYP`).
    pub const MTYP: usize = 25;
}

/// One record of 해외주식 실시간지연체결가.
#[derive(Clone, Copy, Debug)]
pub struct Hdfscnt0<'a>(pub Record<'a>);

impl<'a> Hdfscnt0<'a> {
    /// 실시간종목코드: realtime symbol; missing from the 2026-07 sample list (`RSYM`).
    #[inline] pub fn rsym(&self) -> &'a str { self.0.text(0) }
    /// 종목코드: symbol (`SYMB`).
    #[inline] pub fn symb(&self) -> &'a str { self.0.text(1) }
    /// 수수점자리수: decimal places (`ZDIV`).
    #[inline] pub fn zdiv(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ZDIV", 2) }
    /// 현지영업일자: local business date (`TYMD`).
    #[inline] pub fn tymd(&self) -> Result<Option<Date>, FieldError> { self.0.date_at("TYMD", 3) }
    /// 현지일자: local date (`XYMD`).
    #[inline] pub fn xymd(&self) -> Result<Option<Date>, FieldError> { self.0.date_at("XYMD", 4) }
    /// 현지시간: local time (`XHMS`).
    #[inline] pub fn xhms(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("XHMS", 5) }
    /// 한국일자: Korea date (`KYMD`).
    #[inline] pub fn kymd(&self) -> Result<Option<Date>, FieldError> { self.0.date_at("KYMD", 6) }
    /// 한국시간: Korea time (`KHMS`).
    #[inline] pub fn khms(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("KHMS", 7) }
    /// 시가: open (`OPEN`).
    #[inline] pub fn open(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPEN", 8) }
    /// 고가: high (`HIGH`).
    #[inline] pub fn high(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("HIGH", 9) }
    /// 저가: low (`LOW`).
    #[inline] pub fn low(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("LOW", 10) }
    /// 현재가: last (`LAST`).
    #[inline] pub fn last(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("LAST", 11) }
    /// 대비구분: sign (`SIGN`).
    #[inline] pub fn sign(&self) -> &'a str { self.0.text(12) }
    /// 전일대비: diff (`DIFF`).
    #[inline] pub fn diff(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("DIFF", 13) }
    /// 등락율: rate (`RATE`).
    #[inline] pub fn rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("RATE", 14) }
    /// 매수호가: bid price (`PBID`).
    #[inline] pub fn pbid(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PBID", 15) }
    /// 매도호가: ask price (`PASK`).
    #[inline] pub fn pask(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PASK", 16) }
    /// 매수잔량: bid qty (`VBID`).
    #[inline] pub fn vbid(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VBID", 17) }
    /// 매도잔량: ask qty (`VASK`).
    #[inline] pub fn vask(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VASK", 18) }
    /// 체결량: trade qty (`EVOL`).
    #[inline] pub fn evol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("EVOL", 19) }
    /// 거래량: volume (`TVOL`).
    #[inline] pub fn tvol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TVOL", 20) }
    /// 거래대금: trading value (`TAMT`).
    #[inline] pub fn tamt(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TAMT", 21) }
    /// 매도체결량: sell-initiated volume (`BIVL`).
    #[inline] pub fn bivl(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIVL", 22) }
    /// 매수체결량: buy-initiated volume (`ASVL`).
    #[inline] pub fn asvl(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASVL", 23) }
    /// 체결강도: trade strength (`STRN`).
    #[inline] pub fn strn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("STRN", 24) }
    /// 시장구분: session type; 1 in session, 2 pre, 3 after (`MTYP`).
    #[inline] pub fn mtyp(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("MTYP", 25) }
}
