//! `H0EWASP0` ELW 실시간호가. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under 6-char ELW short code, e.g. 57JN53.

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0EWASP0", &[
    "MKSC_SHRN_ISCD",
    "BSOP_HOUR",
    "HOUR_CLS_CODE",
    "ASKP1",
    "ASKP2",
    "ASKP3",
    "ASKP4",
    "ASKP5",
    "ASKP6",
    "ASKP7",
    "ASKP8",
    "ASKP9",
    "ASKP10",
    "BIDP1",
    "BIDP2",
    "BIDP3",
    "BIDP4",
    "BIDP5",
    "BIDP6",
    "BIDP7",
    "BIDP8",
    "BIDP9",
    "BIDP10",
    "ASKP_RSQN1",
    "ASKP_RSQN2",
    "ASKP_RSQN3",
    "ASKP_RSQN4",
    "ASKP_RSQN5",
    "ASKP_RSQN6",
    "ASKP_RSQN7",
    "ASKP_RSQN8",
    "ASKP_RSQN9",
    "ASKP_RSQN10",
    "BIDP_RSQN1",
    "BIDP_RSQN2",
    "BIDP_RSQN3",
    "BIDP_RSQN4",
    "BIDP_RSQN5",
    "BIDP_RSQN6",
    "BIDP_RSQN7",
    "BIDP_RSQN8",
    "BIDP_RSQN9",
    "BIDP_RSQN10",
    "TOTAL_ASKP_RSQN",
    "TOTAL_BIDP_RSQN",
    "ANTC_CNPR",
    "ANTC_CNQN",
    "ANTC_CNTG_VRSS_SIGN",
    "ANTC_CNTG_VRSS",
    "ANTC_CNTG_PRDY_CTRT",
    "LP_ASKP_RSQN1",
    "LP_ASKP_RSQN2",
    "LP_ASKP_RSQN3",
    "LP_BIDP_RSQN4",
    "LP_ASKP_RSQN4",
    "LP_BIDP_RSQN5",
    "LP_ASKP_RSQN5",
    "LP_BIDP_RSQN6",
    "LP_ASKP_RSQN6",
    "LP_BIDP_RSQN7",
    "LP_ASKP_RSQN7",
    "LP_ASKP_RSQN8",
    "LP_BIDP_RSQN8",
    "LP_ASKP_RSQN9",
    "LP_BIDP_RSQN9",
    "LP_ASKP_RSQN10",
    "LP_BIDP_RSQN10",
    "LP_BIDP_RSQN1",
    "LP_TOTAL_ASKP_RSQN",
    "LP_BIDP_RSQN2",
    "LP_TOTAL_BIDP_RSQN",
    "LP_BIDP_RSQN3",
    "ANTC_VOL",
], 73);

/// Columns by name.
pub mod column {
    /// 유가증권단축종목코드: security short issue code (`MKSC_SHRN_ISCD`).
    pub const MKSC_SHRN_ISCD: usize = 0;
    /// 영업시간: business time (HHMMSS) (`BSOP_HOUR`).
    pub const BSOP_HOUR: usize = 1;
    /// 시간구분코드: time class (session/expected) code; 0 in session, A expected after close, B expected before open, C expected price after 09:00 / VI triggered, D expected after-hours single price (`HOUR_CLS_CODE`).
    pub const HOUR_CLS_CODE: usize = 2;
    /// 매도호가1: ask price, level 1 (`ASKP1`).
    pub const ASKP1: usize = 3;
    /// 매도호가2: ask price, level 2 (`ASKP2`).
    pub const ASKP2: usize = 4;
    /// 매도호가3: ask price, level 3 (`ASKP3`).
    pub const ASKP3: usize = 5;
    /// 매도호가4: ask price, level 4 (`ASKP4`).
    pub const ASKP4: usize = 6;
    /// 매도호가5: ask price, level 5 (`ASKP5`).
    pub const ASKP5: usize = 7;
    /// 매도호가6: ask price, level 6 (`ASKP6`).
    pub const ASKP6: usize = 8;
    /// 매도호가7: ask price, level 7 (`ASKP7`).
    pub const ASKP7: usize = 9;
    /// 매도호가8: ask price, level 8 (`ASKP8`).
    pub const ASKP8: usize = 10;
    /// 매도호가9: ask price, level 9 (`ASKP9`).
    pub const ASKP9: usize = 11;
    /// 매도호가10: ask price, level 10 (`ASKP10`).
    pub const ASKP10: usize = 12;
    /// 매수호가1: bid price, level 1 (`BIDP1`).
    pub const BIDP1: usize = 13;
    /// 매수호가2: bid price, level 2 (`BIDP2`).
    pub const BIDP2: usize = 14;
    /// 매수호가3: bid price, level 3 (`BIDP3`).
    pub const BIDP3: usize = 15;
    /// 매수호가4: bid price, level 4 (`BIDP4`).
    pub const BIDP4: usize = 16;
    /// 매수호가5: bid price, level 5 (`BIDP5`).
    pub const BIDP5: usize = 17;
    /// 매수호가6: bid price, level 6 (`BIDP6`).
    pub const BIDP6: usize = 18;
    /// 매수호가7: bid price, level 7 (`BIDP7`).
    pub const BIDP7: usize = 19;
    /// 매수호가8: bid price, level 8 (`BIDP8`).
    pub const BIDP8: usize = 20;
    /// 매수호가9: bid price, level 9 (`BIDP9`).
    pub const BIDP9: usize = 21;
    /// 매수호가10: bid price, level 10 (`BIDP10`).
    pub const BIDP10: usize = 22;
    /// 매도호가잔량1: ask remaining qty, level 1 (`ASKP_RSQN1`).
    pub const ASKP_RSQN1: usize = 23;
    /// 매도호가잔량2: ask remaining qty, level 2 (`ASKP_RSQN2`).
    pub const ASKP_RSQN2: usize = 24;
    /// 매도호가잔량3: ask remaining qty, level 3 (`ASKP_RSQN3`).
    pub const ASKP_RSQN3: usize = 25;
    /// 매도호가잔량4: ask remaining qty, level 4 (`ASKP_RSQN4`).
    pub const ASKP_RSQN4: usize = 26;
    /// 매도호가잔량5: ask remaining qty, level 5 (`ASKP_RSQN5`).
    pub const ASKP_RSQN5: usize = 27;
    /// 매도호가잔량6: ask remaining qty, level 6 (`ASKP_RSQN6`).
    pub const ASKP_RSQN6: usize = 28;
    /// 매도호가잔량7: ask remaining qty, level 7 (`ASKP_RSQN7`).
    pub const ASKP_RSQN7: usize = 29;
    /// 매도호가잔량8: ask remaining qty, level 8 (`ASKP_RSQN8`).
    pub const ASKP_RSQN8: usize = 30;
    /// 매도호가잔량9: ask remaining qty, level 9 (`ASKP_RSQN9`).
    pub const ASKP_RSQN9: usize = 31;
    /// 매도호가잔량10: ask remaining qty, level 10 (`ASKP_RSQN10`).
    pub const ASKP_RSQN10: usize = 32;
    /// 매수호가잔량1: bid remaining qty, level 1 (`BIDP_RSQN1`).
    pub const BIDP_RSQN1: usize = 33;
    /// 매수호가잔량2: bid remaining qty, level 2 (`BIDP_RSQN2`).
    pub const BIDP_RSQN2: usize = 34;
    /// 매수호가잔량3: bid remaining qty, level 3 (`BIDP_RSQN3`).
    pub const BIDP_RSQN3: usize = 35;
    /// 매수호가잔량4: bid remaining qty, level 4 (`BIDP_RSQN4`).
    pub const BIDP_RSQN4: usize = 36;
    /// 매수호가잔량5: bid remaining qty, level 5 (`BIDP_RSQN5`).
    pub const BIDP_RSQN5: usize = 37;
    /// 매수호가잔량6: bid remaining qty, level 6 (`BIDP_RSQN6`).
    pub const BIDP_RSQN6: usize = 38;
    /// 매수호가잔량7: bid remaining qty, level 7 (`BIDP_RSQN7`).
    pub const BIDP_RSQN7: usize = 39;
    /// 매수호가잔량8: bid remaining qty, level 8 (`BIDP_RSQN8`).
    pub const BIDP_RSQN8: usize = 40;
    /// 매수호가잔량9: bid remaining qty, level 9 (`BIDP_RSQN9`).
    pub const BIDP_RSQN9: usize = 41;
    /// 매수호가잔량10: bid remaining qty, level 10 (`BIDP_RSQN10`).
    pub const BIDP_RSQN10: usize = 42;
    /// 총매도호가잔량: total ask price remaining qty (`TOTAL_ASKP_RSQN`).
    pub const TOTAL_ASKP_RSQN: usize = 43;
    /// 총매수호가잔량: total bid price remaining qty (`TOTAL_BIDP_RSQN`).
    pub const TOTAL_BIDP_RSQN: usize = 44;
    /// 예상체결가: expected trade price (`ANTC_CNPR`).
    pub const ANTC_CNPR: usize = 45;
    /// 예상체결량: expected trade qty (`ANTC_CNQN`).
    pub const ANTC_CNQN: usize = 46;
    /// 예상체결대비부호: expected trade diff sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`ANTC_CNTG_VRSS_SIGN`).
    pub const ANTC_CNTG_VRSS_SIGN: usize = 47;
    /// 예상체결대비: expected trade diff (`ANTC_CNTG_VRSS`).
    pub const ANTC_CNTG_VRSS: usize = 48;
    /// 예상체결전일대비율: expected trade prev-day change rate % (`ANTC_CNTG_PRDY_CTRT`).
    pub const ANTC_CNTG_PRDY_CTRT: usize = 49;
    /// LP매도호가잔량1: LP ask price remaining qty 1 (`LP_ASKP_RSQN1`).
    pub const LP_ASKP_RSQN1: usize = 50;
    /// LP매도호가잔량2: LP ask price remaining qty 2 (`LP_ASKP_RSQN2`).
    pub const LP_ASKP_RSQN2: usize = 51;
    /// LP매도호가잔량3: LP ask price remaining qty 3 (`LP_ASKP_RSQN3`).
    pub const LP_ASKP_RSQN3: usize = 52;
    /// LP매수호가잔량4: LP bid price remaining qty 4 (`LP_BIDP_RSQN4`).
    pub const LP_BIDP_RSQN4: usize = 53;
    /// LP매도호가잔량4: LP ask price remaining qty 4 (`LP_ASKP_RSQN4`).
    pub const LP_ASKP_RSQN4: usize = 54;
    /// LP매수호가잔량5: LP bid price remaining qty 5 (`LP_BIDP_RSQN5`).
    pub const LP_BIDP_RSQN5: usize = 55;
    /// LP매도호가잔량5: LP ask price remaining qty 5 (`LP_ASKP_RSQN5`).
    pub const LP_ASKP_RSQN5: usize = 56;
    /// LP매수호가잔량6: LP bid price remaining qty 6 (`LP_BIDP_RSQN6`).
    pub const LP_BIDP_RSQN6: usize = 57;
    /// LP매도호가잔량6: LP ask price remaining qty 6 (`LP_ASKP_RSQN6`).
    pub const LP_ASKP_RSQN6: usize = 58;
    /// LP매수호가잔량7: LP bid price remaining qty 7 (`LP_BIDP_RSQN7`).
    pub const LP_BIDP_RSQN7: usize = 59;
    /// LP매도호가잔량7: LP ask price remaining qty 7 (`LP_ASKP_RSQN7`).
    pub const LP_ASKP_RSQN7: usize = 60;
    /// LP매도호가잔량8: LP ask price remaining qty 8 (`LP_ASKP_RSQN8`).
    pub const LP_ASKP_RSQN8: usize = 61;
    /// LP매수호가잔량8: LP bid price remaining qty 8 (`LP_BIDP_RSQN8`).
    pub const LP_BIDP_RSQN8: usize = 62;
    /// LP매도호가잔량9: LP ask price remaining qty 9 (`LP_ASKP_RSQN9`).
    pub const LP_ASKP_RSQN9: usize = 63;
    /// LP매수호가잔량9: LP bid price remaining qty 9 (`LP_BIDP_RSQN9`).
    pub const LP_BIDP_RSQN9: usize = 64;
    /// LP매도호가잔량10: LP ask price remaining qty 10 (`LP_ASKP_RSQN10`).
    pub const LP_ASKP_RSQN10: usize = 65;
    /// LP매수호가잔량10: LP bid price remaining qty 10 (`LP_BIDP_RSQN10`).
    pub const LP_BIDP_RSQN10: usize = 66;
    /// LP매수호가잔량1: LP bid price remaining qty 1 (`LP_BIDP_RSQN1`).
    pub const LP_BIDP_RSQN1: usize = 67;
    /// LP총매도호가잔량: LP total ask price remaining qty (`LP_TOTAL_ASKP_RSQN`).
    pub const LP_TOTAL_ASKP_RSQN: usize = 68;
    /// LP매수호가잔량2: LP bid price remaining qty 2 (`LP_BIDP_RSQN2`).
    pub const LP_BIDP_RSQN2: usize = 69;
    /// LP총매수호가잔량: LP total bid price remaining qty (`LP_TOTAL_BIDP_RSQN`).
    pub const LP_TOTAL_BIDP_RSQN: usize = 70;
    /// LP매수호가잔량3: LP bid price remaining qty 3 (`LP_BIDP_RSQN3`).
    pub const LP_BIDP_RSQN3: usize = 71;
    /// 예상거래량: expected volume (`ANTC_VOL`).
    pub const ANTC_VOL: usize = 72;
}

/// One record of ELW 실시간호가.
#[derive(Clone, Copy, Debug)]
pub struct H0ewasp0<'a>(pub Record<'a>);

impl<'a> H0ewasp0<'a> {
    /// 유가증권단축종목코드: security short issue code (`MKSC_SHRN_ISCD`).
    #[inline] pub fn mksc_shrn_iscd(&self) -> &'a str { self.0.text(0) }
    /// 영업시간: business time (HHMMSS) (`BSOP_HOUR`).
    #[inline] pub fn bsop_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("BSOP_HOUR", 1) }
    /// 시간구분코드: time class (session/expected) code; 0 in session, A expected after close, B expected before open, C expected price after 09:00 / VI triggered, D expected after-hours single price (`HOUR_CLS_CODE`).
    #[inline] pub fn hour_cls_code(&self) -> &'a str { self.0.text(2) }
    /// 매도호가1: ask price, level 1 (`ASKP1`).
    #[inline] pub fn askp1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP1", 3) }
    /// 매도호가2: ask price, level 2 (`ASKP2`).
    #[inline] pub fn askp2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP2", 4) }
    /// 매도호가3: ask price, level 3 (`ASKP3`).
    #[inline] pub fn askp3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP3", 5) }
    /// 매도호가4: ask price, level 4 (`ASKP4`).
    #[inline] pub fn askp4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP4", 6) }
    /// 매도호가5: ask price, level 5 (`ASKP5`).
    #[inline] pub fn askp5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP5", 7) }
    /// 매도호가6: ask price, level 6 (`ASKP6`).
    #[inline] pub fn askp6(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP6", 8) }
    /// 매도호가7: ask price, level 7 (`ASKP7`).
    #[inline] pub fn askp7(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP7", 9) }
    /// 매도호가8: ask price, level 8 (`ASKP8`).
    #[inline] pub fn askp8(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP8", 10) }
    /// 매도호가9: ask price, level 9 (`ASKP9`).
    #[inline] pub fn askp9(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP9", 11) }
    /// 매도호가10: ask price, level 10 (`ASKP10`).
    #[inline] pub fn askp10(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP10", 12) }
    /// 매수호가1: bid price, level 1 (`BIDP1`).
    #[inline] pub fn bidp1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP1", 13) }
    /// 매수호가2: bid price, level 2 (`BIDP2`).
    #[inline] pub fn bidp2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP2", 14) }
    /// 매수호가3: bid price, level 3 (`BIDP3`).
    #[inline] pub fn bidp3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP3", 15) }
    /// 매수호가4: bid price, level 4 (`BIDP4`).
    #[inline] pub fn bidp4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP4", 16) }
    /// 매수호가5: bid price, level 5 (`BIDP5`).
    #[inline] pub fn bidp5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP5", 17) }
    /// 매수호가6: bid price, level 6 (`BIDP6`).
    #[inline] pub fn bidp6(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP6", 18) }
    /// 매수호가7: bid price, level 7 (`BIDP7`).
    #[inline] pub fn bidp7(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP7", 19) }
    /// 매수호가8: bid price, level 8 (`BIDP8`).
    #[inline] pub fn bidp8(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP8", 20) }
    /// 매수호가9: bid price, level 9 (`BIDP9`).
    #[inline] pub fn bidp9(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP9", 21) }
    /// 매수호가10: bid price, level 10 (`BIDP10`).
    #[inline] pub fn bidp10(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP10", 22) }
    /// 매도호가잔량1: ask remaining qty, level 1 (`ASKP_RSQN1`).
    #[inline] pub fn askp_rsqn1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN1", 23) }
    /// 매도호가잔량2: ask remaining qty, level 2 (`ASKP_RSQN2`).
    #[inline] pub fn askp_rsqn2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN2", 24) }
    /// 매도호가잔량3: ask remaining qty, level 3 (`ASKP_RSQN3`).
    #[inline] pub fn askp_rsqn3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN3", 25) }
    /// 매도호가잔량4: ask remaining qty, level 4 (`ASKP_RSQN4`).
    #[inline] pub fn askp_rsqn4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN4", 26) }
    /// 매도호가잔량5: ask remaining qty, level 5 (`ASKP_RSQN5`).
    #[inline] pub fn askp_rsqn5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN5", 27) }
    /// 매도호가잔량6: ask remaining qty, level 6 (`ASKP_RSQN6`).
    #[inline] pub fn askp_rsqn6(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN6", 28) }
    /// 매도호가잔량7: ask remaining qty, level 7 (`ASKP_RSQN7`).
    #[inline] pub fn askp_rsqn7(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN7", 29) }
    /// 매도호가잔량8: ask remaining qty, level 8 (`ASKP_RSQN8`).
    #[inline] pub fn askp_rsqn8(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN8", 30) }
    /// 매도호가잔량9: ask remaining qty, level 9 (`ASKP_RSQN9`).
    #[inline] pub fn askp_rsqn9(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN9", 31) }
    /// 매도호가잔량10: ask remaining qty, level 10 (`ASKP_RSQN10`).
    #[inline] pub fn askp_rsqn10(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN10", 32) }
    /// 매수호가잔량1: bid remaining qty, level 1 (`BIDP_RSQN1`).
    #[inline] pub fn bidp_rsqn1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN1", 33) }
    /// 매수호가잔량2: bid remaining qty, level 2 (`BIDP_RSQN2`).
    #[inline] pub fn bidp_rsqn2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN2", 34) }
    /// 매수호가잔량3: bid remaining qty, level 3 (`BIDP_RSQN3`).
    #[inline] pub fn bidp_rsqn3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN3", 35) }
    /// 매수호가잔량4: bid remaining qty, level 4 (`BIDP_RSQN4`).
    #[inline] pub fn bidp_rsqn4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN4", 36) }
    /// 매수호가잔량5: bid remaining qty, level 5 (`BIDP_RSQN5`).
    #[inline] pub fn bidp_rsqn5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN5", 37) }
    /// 매수호가잔량6: bid remaining qty, level 6 (`BIDP_RSQN6`).
    #[inline] pub fn bidp_rsqn6(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN6", 38) }
    /// 매수호가잔량7: bid remaining qty, level 7 (`BIDP_RSQN7`).
    #[inline] pub fn bidp_rsqn7(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN7", 39) }
    /// 매수호가잔량8: bid remaining qty, level 8 (`BIDP_RSQN8`).
    #[inline] pub fn bidp_rsqn8(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN8", 40) }
    /// 매수호가잔량9: bid remaining qty, level 9 (`BIDP_RSQN9`).
    #[inline] pub fn bidp_rsqn9(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN9", 41) }
    /// 매수호가잔량10: bid remaining qty, level 10 (`BIDP_RSQN10`).
    #[inline] pub fn bidp_rsqn10(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN10", 42) }
    /// 총매도호가잔량: total ask price remaining qty (`TOTAL_ASKP_RSQN`).
    #[inline] pub fn total_askp_rsqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_ASKP_RSQN", 43) }
    /// 총매수호가잔량: total bid price remaining qty (`TOTAL_BIDP_RSQN`).
    #[inline] pub fn total_bidp_rsqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_BIDP_RSQN", 44) }
    /// 예상체결가: expected trade price (`ANTC_CNPR`).
    #[inline] pub fn antc_cnpr(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ANTC_CNPR", 45) }
    /// 예상체결량: expected trade qty (`ANTC_CNQN`).
    #[inline] pub fn antc_cnqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ANTC_CNQN", 46) }
    /// 예상체결대비부호: expected trade diff sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`ANTC_CNTG_VRSS_SIGN`).
    #[inline] pub fn antc_cntg_vrss_sign(&self) -> &'a str { self.0.text(47) }
    /// 예상체결대비: expected trade diff (`ANTC_CNTG_VRSS`).
    #[inline] pub fn antc_cntg_vrss(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ANTC_CNTG_VRSS", 48) }
    /// 예상체결전일대비율: expected trade prev-day change rate % (`ANTC_CNTG_PRDY_CTRT`).
    #[inline] pub fn antc_cntg_prdy_ctrt(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ANTC_CNTG_PRDY_CTRT", 49) }
    /// LP매도호가잔량1: LP ask price remaining qty 1 (`LP_ASKP_RSQN1`).
    #[inline] pub fn lp_askp_rsqn1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_ASKP_RSQN1", 50) }
    /// LP매도호가잔량2: LP ask price remaining qty 2 (`LP_ASKP_RSQN2`).
    #[inline] pub fn lp_askp_rsqn2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_ASKP_RSQN2", 51) }
    /// LP매도호가잔량3: LP ask price remaining qty 3 (`LP_ASKP_RSQN3`).
    #[inline] pub fn lp_askp_rsqn3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_ASKP_RSQN3", 52) }
    /// LP매수호가잔량4: LP bid price remaining qty 4 (`LP_BIDP_RSQN4`).
    #[inline] pub fn lp_bidp_rsqn4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_BIDP_RSQN4", 53) }
    /// LP매도호가잔량4: LP ask price remaining qty 4 (`LP_ASKP_RSQN4`).
    #[inline] pub fn lp_askp_rsqn4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_ASKP_RSQN4", 54) }
    /// LP매수호가잔량5: LP bid price remaining qty 5 (`LP_BIDP_RSQN5`).
    #[inline] pub fn lp_bidp_rsqn5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_BIDP_RSQN5", 55) }
    /// LP매도호가잔량5: LP ask price remaining qty 5 (`LP_ASKP_RSQN5`).
    #[inline] pub fn lp_askp_rsqn5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_ASKP_RSQN5", 56) }
    /// LP매수호가잔량6: LP bid price remaining qty 6 (`LP_BIDP_RSQN6`).
    #[inline] pub fn lp_bidp_rsqn6(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_BIDP_RSQN6", 57) }
    /// LP매도호가잔량6: LP ask price remaining qty 6 (`LP_ASKP_RSQN6`).
    #[inline] pub fn lp_askp_rsqn6(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_ASKP_RSQN6", 58) }
    /// LP매수호가잔량7: LP bid price remaining qty 7 (`LP_BIDP_RSQN7`).
    #[inline] pub fn lp_bidp_rsqn7(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_BIDP_RSQN7", 59) }
    /// LP매도호가잔량7: LP ask price remaining qty 7 (`LP_ASKP_RSQN7`).
    #[inline] pub fn lp_askp_rsqn7(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_ASKP_RSQN7", 60) }
    /// LP매도호가잔량8: LP ask price remaining qty 8 (`LP_ASKP_RSQN8`).
    #[inline] pub fn lp_askp_rsqn8(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_ASKP_RSQN8", 61) }
    /// LP매수호가잔량8: LP bid price remaining qty 8 (`LP_BIDP_RSQN8`).
    #[inline] pub fn lp_bidp_rsqn8(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_BIDP_RSQN8", 62) }
    /// LP매도호가잔량9: LP ask price remaining qty 9 (`LP_ASKP_RSQN9`).
    #[inline] pub fn lp_askp_rsqn9(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_ASKP_RSQN9", 63) }
    /// LP매수호가잔량9: LP bid price remaining qty 9 (`LP_BIDP_RSQN9`).
    #[inline] pub fn lp_bidp_rsqn9(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_BIDP_RSQN9", 64) }
    /// LP매도호가잔량10: LP ask price remaining qty 10 (`LP_ASKP_RSQN10`).
    #[inline] pub fn lp_askp_rsqn10(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_ASKP_RSQN10", 65) }
    /// LP매수호가잔량10: LP bid price remaining qty 10 (`LP_BIDP_RSQN10`).
    #[inline] pub fn lp_bidp_rsqn10(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_BIDP_RSQN10", 66) }
    /// LP매수호가잔량1: LP bid price remaining qty 1 (`LP_BIDP_RSQN1`).
    #[inline] pub fn lp_bidp_rsqn1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_BIDP_RSQN1", 67) }
    /// LP총매도호가잔량: LP total ask price remaining qty (`LP_TOTAL_ASKP_RSQN`).
    #[inline] pub fn lp_total_askp_rsqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_TOTAL_ASKP_RSQN", 68) }
    /// LP매수호가잔량2: LP bid price remaining qty 2 (`LP_BIDP_RSQN2`).
    #[inline] pub fn lp_bidp_rsqn2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_BIDP_RSQN2", 69) }
    /// LP총매수호가잔량: LP total bid price remaining qty (`LP_TOTAL_BIDP_RSQN`).
    #[inline] pub fn lp_total_bidp_rsqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_TOTAL_BIDP_RSQN", 70) }
    /// LP매수호가잔량3: LP bid price remaining qty 3 (`LP_BIDP_RSQN3`).
    #[inline] pub fn lp_bidp_rsqn3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LP_BIDP_RSQN3", 71) }
    /// 예상거래량: expected volume (`ANTC_VOL`).
    #[inline] pub fn antc_vol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ANTC_VOL", 72) }
}
