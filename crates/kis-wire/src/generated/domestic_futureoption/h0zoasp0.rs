//! `H0ZOASP0` 주식옵션 실시간호가. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option).

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0ZOASP0", &[
    "OPTN_SHRN_ISCD",
    "BSOP_HOUR",
    "OPTN_ASKP1",
    "OPTN_ASKP2",
    "OPTN_ASKP3",
    "OPTN_ASKP4",
    "OPTN_ASKP5",
    "OPTN_BIDP1",
    "OPTN_BIDP2",
    "OPTN_BIDP3",
    "OPTN_BIDP4",
    "OPTN_BIDP5",
    "ASKP_CSNU1",
    "ASKP_CSNU2",
    "ASKP_CSNU3",
    "ASKP_CSNU4",
    "ASKP_CSNU5",
    "BIDP_CSNU1",
    "BIDP_CSNU2",
    "BIDP_CSNU3",
    "BIDP_CSNU4",
    "BIDP_CSNU5",
    "ASKP_RSQN1",
    "ASKP_RSQN2",
    "ASKP_RSQN3",
    "ASKP_RSQN4",
    "ASKP_RSQN5",
    "BIDP_RSQN1",
    "BIDP_RSQN2",
    "BIDP_RSQN3",
    "BIDP_RSQN4",
    "BIDP_RSQN5",
    "TOTAL_ASKP_CSNU",
    "TOTAL_BIDP_CSNU",
    "TOTAL_ASKP_RSQN",
    "TOTAL_BIDP_RSQN",
    "TOTAL_ASKP_RSQN_ICDC",
    "TOTAL_BIDP_RSQN_ICDC",
    "OPTN_ASKP6",
    "OPTN_ASKP7",
    "OPTN_ASKP8",
    "OPTN_ASKP9",
    "OPTN_ASKP10",
    "OPTN_BIDP6",
    "OPTN_BIDP7",
    "OPTN_BIDP8",
    "OPTN_BIDP9",
    "OPTN_BIDP10",
    "ASKP_CSNU6",
    "ASKP_CSNU7",
    "ASKP_CSNU8",
    "ASKP_CSNU9",
    "ASKP_CSNU10",
    "BIDP_CSNU6",
    "BIDP_CSNU7",
    "BIDP_CSNU8",
    "BIDP_CSNU9",
    "BIDP_CSNU10",
    "ASKP_RSQN6",
    "ASKP_RSQN7",
    "ASKP_RSQN8",
    "ASKP_RSQN9",
    "ASKP_RSQN10",
    "BIDP_RSQN6",
    "BIDP_RSQN7",
    "BIDP_RSQN8",
    "BIDP_RSQN9",
    "BIDP_RSQN10",
], 68);

/// Columns by name.
pub mod column {
    /// 종목코드: option short issue code (`OPTN_SHRN_ISCD`).
    pub const OPTN_SHRN_ISCD: usize = 0;
    /// 영업시간: business time (HHMMSS) (`BSOP_HOUR`).
    pub const BSOP_HOUR: usize = 1;
    /// 옵션매도호가1: ask price, level 1 (`OPTN_ASKP1`).
    pub const OPTN_ASKP1: usize = 2;
    /// 옵션매도호가2: ask price, level 2 (`OPTN_ASKP2`).
    pub const OPTN_ASKP2: usize = 3;
    /// 옵션매도호가3: ask price, level 3 (`OPTN_ASKP3`).
    pub const OPTN_ASKP3: usize = 4;
    /// 옵션매도호가4: ask price, level 4 (`OPTN_ASKP4`).
    pub const OPTN_ASKP4: usize = 5;
    /// 옵션매도호가5: ask price, level 5 (`OPTN_ASKP5`).
    pub const OPTN_ASKP5: usize = 6;
    /// 옵션매수호가1: bid price, level 1 (`OPTN_BIDP1`).
    pub const OPTN_BIDP1: usize = 7;
    /// 옵션매수호가2: bid price, level 2 (`OPTN_BIDP2`).
    pub const OPTN_BIDP2: usize = 8;
    /// 옵션매수호가3: bid price, level 3 (`OPTN_BIDP3`).
    pub const OPTN_BIDP3: usize = 9;
    /// 옵션매수호가4: bid price, level 4 (`OPTN_BIDP4`).
    pub const OPTN_BIDP4: usize = 10;
    /// 옵션매수호가5: bid price, level 5 (`OPTN_BIDP5`).
    pub const OPTN_BIDP5: usize = 11;
    /// 매도호가건수1: ask price count 1 (`ASKP_CSNU1`).
    pub const ASKP_CSNU1: usize = 12;
    /// 매도호가건수2: ask price count 2 (`ASKP_CSNU2`).
    pub const ASKP_CSNU2: usize = 13;
    /// 매도호가건수3: ask price count 3 (`ASKP_CSNU3`).
    pub const ASKP_CSNU3: usize = 14;
    /// 매도호가건수4: ask price count 4 (`ASKP_CSNU4`).
    pub const ASKP_CSNU4: usize = 15;
    /// 매도호가건수5: ask price count 5 (`ASKP_CSNU5`).
    pub const ASKP_CSNU5: usize = 16;
    /// 매수호가건수1: bid price count 1 (`BIDP_CSNU1`).
    pub const BIDP_CSNU1: usize = 17;
    /// 매수호가건수2: bid price count 2 (`BIDP_CSNU2`).
    pub const BIDP_CSNU2: usize = 18;
    /// 매수호가건수3: bid price count 3 (`BIDP_CSNU3`).
    pub const BIDP_CSNU3: usize = 19;
    /// 매수호가건수4: bid price count 4 (`BIDP_CSNU4`).
    pub const BIDP_CSNU4: usize = 20;
    /// 매수호가건수5: bid price count 5 (`BIDP_CSNU5`).
    pub const BIDP_CSNU5: usize = 21;
    /// 매도호가잔량1: ask remaining qty, level 1 (`ASKP_RSQN1`).
    pub const ASKP_RSQN1: usize = 22;
    /// 매도호가잔량2: ask remaining qty, level 2 (`ASKP_RSQN2`).
    pub const ASKP_RSQN2: usize = 23;
    /// 매도호가잔량3: ask remaining qty, level 3 (`ASKP_RSQN3`).
    pub const ASKP_RSQN3: usize = 24;
    /// 매도호가잔량4: ask remaining qty, level 4 (`ASKP_RSQN4`).
    pub const ASKP_RSQN4: usize = 25;
    /// 매도호가잔량5: ask remaining qty, level 5 (`ASKP_RSQN5`).
    pub const ASKP_RSQN5: usize = 26;
    /// 매수호가잔량1: bid remaining qty, level 1 (`BIDP_RSQN1`).
    pub const BIDP_RSQN1: usize = 27;
    /// 매수호가잔량2: bid remaining qty, level 2 (`BIDP_RSQN2`).
    pub const BIDP_RSQN2: usize = 28;
    /// 매수호가잔량3: bid remaining qty, level 3 (`BIDP_RSQN3`).
    pub const BIDP_RSQN3: usize = 29;
    /// 매수호가잔량4: bid remaining qty, level 4 (`BIDP_RSQN4`).
    pub const BIDP_RSQN4: usize = 30;
    /// 매수호가잔량5: bid remaining qty, level 5 (`BIDP_RSQN5`).
    pub const BIDP_RSQN5: usize = 31;
    /// 총매도호가건수: total ask price count (`TOTAL_ASKP_CSNU`).
    pub const TOTAL_ASKP_CSNU: usize = 32;
    /// 총매수호가건수: total bid price count (`TOTAL_BIDP_CSNU`).
    pub const TOTAL_BIDP_CSNU: usize = 33;
    /// 총매도호가잔량: total ask price remaining qty (`TOTAL_ASKP_RSQN`).
    pub const TOTAL_ASKP_RSQN: usize = 34;
    /// 총매수호가잔량: total bid price remaining qty (`TOTAL_BIDP_RSQN`).
    pub const TOTAL_BIDP_RSQN: usize = 35;
    /// 총매도호가잔량증감: total ask price remaining qty increase/decrease (`TOTAL_ASKP_RSQN_ICDC`).
    pub const TOTAL_ASKP_RSQN_ICDC: usize = 36;
    /// 총매수호가잔량증감: total bid price remaining qty increase/decrease (`TOTAL_BIDP_RSQN_ICDC`).
    pub const TOTAL_BIDP_RSQN_ICDC: usize = 37;
    /// 옵션매도호가6: ask price, level 6 (`OPTN_ASKP6`).
    pub const OPTN_ASKP6: usize = 38;
    /// 옵션매도호가7: ask price, level 7 (`OPTN_ASKP7`).
    pub const OPTN_ASKP7: usize = 39;
    /// 옵션매도호가8: ask price, level 8 (`OPTN_ASKP8`).
    pub const OPTN_ASKP8: usize = 40;
    /// 옵션매도호가9: ask price, level 9 (`OPTN_ASKP9`).
    pub const OPTN_ASKP9: usize = 41;
    /// 옵션매도호가10: ask price, level 10 (`OPTN_ASKP10`).
    pub const OPTN_ASKP10: usize = 42;
    /// 옵션매수호가6: bid price, level 6 (`OPTN_BIDP6`).
    pub const OPTN_BIDP6: usize = 43;
    /// 옵션매수호가7: bid price, level 7 (`OPTN_BIDP7`).
    pub const OPTN_BIDP7: usize = 44;
    /// 옵션매수호가8: bid price, level 8 (`OPTN_BIDP8`).
    pub const OPTN_BIDP8: usize = 45;
    /// 옵션매수호가9: bid price, level 9 (`OPTN_BIDP9`).
    pub const OPTN_BIDP9: usize = 46;
    /// 옵션매수호가10: bid price, level 10 (`OPTN_BIDP10`).
    pub const OPTN_BIDP10: usize = 47;
    /// 매도호가건수6: ask price count 6 (`ASKP_CSNU6`).
    pub const ASKP_CSNU6: usize = 48;
    /// 매도호가건수7: ask price count 7 (`ASKP_CSNU7`).
    pub const ASKP_CSNU7: usize = 49;
    /// 매도호가건수8: ask price count 8 (`ASKP_CSNU8`).
    pub const ASKP_CSNU8: usize = 50;
    /// 매도호가건수9: ask price count 9 (`ASKP_CSNU9`).
    pub const ASKP_CSNU9: usize = 51;
    /// 매도호가건수10: ask price count 10 (`ASKP_CSNU10`).
    pub const ASKP_CSNU10: usize = 52;
    /// 매수호가건수6: bid price count 6 (`BIDP_CSNU6`).
    pub const BIDP_CSNU6: usize = 53;
    /// 매수호가건수7: bid price count 7 (`BIDP_CSNU7`).
    pub const BIDP_CSNU7: usize = 54;
    /// 매수호가건수8: bid price count 8 (`BIDP_CSNU8`).
    pub const BIDP_CSNU8: usize = 55;
    /// 매수호가건수9: bid price count 9 (`BIDP_CSNU9`).
    pub const BIDP_CSNU9: usize = 56;
    /// 매수호가건수10: bid price count 10 (`BIDP_CSNU10`).
    pub const BIDP_CSNU10: usize = 57;
    /// 매도호가잔량6: ask remaining qty, level 6 (`ASKP_RSQN6`).
    pub const ASKP_RSQN6: usize = 58;
    /// 매도호가잔량7: ask remaining qty, level 7 (`ASKP_RSQN7`).
    pub const ASKP_RSQN7: usize = 59;
    /// 매도호가잔량8: ask remaining qty, level 8 (`ASKP_RSQN8`).
    pub const ASKP_RSQN8: usize = 60;
    /// 매도호가잔량9: ask remaining qty, level 9 (`ASKP_RSQN9`).
    pub const ASKP_RSQN9: usize = 61;
    /// 매도호가잔량10: ask remaining qty, level 10 (`ASKP_RSQN10`).
    pub const ASKP_RSQN10: usize = 62;
    /// 매수호가잔량6: bid remaining qty, level 6 (`BIDP_RSQN6`).
    pub const BIDP_RSQN6: usize = 63;
    /// 매수호가잔량7: bid remaining qty, level 7 (`BIDP_RSQN7`).
    pub const BIDP_RSQN7: usize = 64;
    /// 매수호가잔량8: bid remaining qty, level 8 (`BIDP_RSQN8`).
    pub const BIDP_RSQN8: usize = 65;
    /// 매수호가잔량9: bid remaining qty, level 9 (`BIDP_RSQN9`).
    pub const BIDP_RSQN9: usize = 66;
    /// 매수호가잔량10: bid remaining qty, level 10 (`BIDP_RSQN10`).
    pub const BIDP_RSQN10: usize = 67;
}

/// One record of 주식옵션 실시간호가.
#[derive(Clone, Copy, Debug)]
pub struct H0zoasp0<'a>(pub Record<'a>);

impl<'a> H0zoasp0<'a> {
    /// 종목코드: option short issue code (`OPTN_SHRN_ISCD`).
    #[inline] pub fn optn_shrn_iscd(&self) -> &'a str { self.0.text(0) }
    /// 영업시간: business time (HHMMSS) (`BSOP_HOUR`).
    #[inline] pub fn bsop_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("BSOP_HOUR", 1) }
    /// 옵션매도호가1: ask price, level 1 (`OPTN_ASKP1`).
    #[inline] pub fn optn_askp1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_ASKP1", 2) }
    /// 옵션매도호가2: ask price, level 2 (`OPTN_ASKP2`).
    #[inline] pub fn optn_askp2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_ASKP2", 3) }
    /// 옵션매도호가3: ask price, level 3 (`OPTN_ASKP3`).
    #[inline] pub fn optn_askp3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_ASKP3", 4) }
    /// 옵션매도호가4: ask price, level 4 (`OPTN_ASKP4`).
    #[inline] pub fn optn_askp4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_ASKP4", 5) }
    /// 옵션매도호가5: ask price, level 5 (`OPTN_ASKP5`).
    #[inline] pub fn optn_askp5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_ASKP5", 6) }
    /// 옵션매수호가1: bid price, level 1 (`OPTN_BIDP1`).
    #[inline] pub fn optn_bidp1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_BIDP1", 7) }
    /// 옵션매수호가2: bid price, level 2 (`OPTN_BIDP2`).
    #[inline] pub fn optn_bidp2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_BIDP2", 8) }
    /// 옵션매수호가3: bid price, level 3 (`OPTN_BIDP3`).
    #[inline] pub fn optn_bidp3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_BIDP3", 9) }
    /// 옵션매수호가4: bid price, level 4 (`OPTN_BIDP4`).
    #[inline] pub fn optn_bidp4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_BIDP4", 10) }
    /// 옵션매수호가5: bid price, level 5 (`OPTN_BIDP5`).
    #[inline] pub fn optn_bidp5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_BIDP5", 11) }
    /// 매도호가건수1: ask price count 1 (`ASKP_CSNU1`).
    #[inline] pub fn askp_csnu1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_CSNU1", 12) }
    /// 매도호가건수2: ask price count 2 (`ASKP_CSNU2`).
    #[inline] pub fn askp_csnu2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_CSNU2", 13) }
    /// 매도호가건수3: ask price count 3 (`ASKP_CSNU3`).
    #[inline] pub fn askp_csnu3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_CSNU3", 14) }
    /// 매도호가건수4: ask price count 4 (`ASKP_CSNU4`).
    #[inline] pub fn askp_csnu4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_CSNU4", 15) }
    /// 매도호가건수5: ask price count 5 (`ASKP_CSNU5`).
    #[inline] pub fn askp_csnu5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_CSNU5", 16) }
    /// 매수호가건수1: bid price count 1 (`BIDP_CSNU1`).
    #[inline] pub fn bidp_csnu1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_CSNU1", 17) }
    /// 매수호가건수2: bid price count 2 (`BIDP_CSNU2`).
    #[inline] pub fn bidp_csnu2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_CSNU2", 18) }
    /// 매수호가건수3: bid price count 3 (`BIDP_CSNU3`).
    #[inline] pub fn bidp_csnu3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_CSNU3", 19) }
    /// 매수호가건수4: bid price count 4 (`BIDP_CSNU4`).
    #[inline] pub fn bidp_csnu4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_CSNU4", 20) }
    /// 매수호가건수5: bid price count 5 (`BIDP_CSNU5`).
    #[inline] pub fn bidp_csnu5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_CSNU5", 21) }
    /// 매도호가잔량1: ask remaining qty, level 1 (`ASKP_RSQN1`).
    #[inline] pub fn askp_rsqn1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN1", 22) }
    /// 매도호가잔량2: ask remaining qty, level 2 (`ASKP_RSQN2`).
    #[inline] pub fn askp_rsqn2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN2", 23) }
    /// 매도호가잔량3: ask remaining qty, level 3 (`ASKP_RSQN3`).
    #[inline] pub fn askp_rsqn3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN3", 24) }
    /// 매도호가잔량4: ask remaining qty, level 4 (`ASKP_RSQN4`).
    #[inline] pub fn askp_rsqn4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN4", 25) }
    /// 매도호가잔량5: ask remaining qty, level 5 (`ASKP_RSQN5`).
    #[inline] pub fn askp_rsqn5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN5", 26) }
    /// 매수호가잔량1: bid remaining qty, level 1 (`BIDP_RSQN1`).
    #[inline] pub fn bidp_rsqn1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN1", 27) }
    /// 매수호가잔량2: bid remaining qty, level 2 (`BIDP_RSQN2`).
    #[inline] pub fn bidp_rsqn2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN2", 28) }
    /// 매수호가잔량3: bid remaining qty, level 3 (`BIDP_RSQN3`).
    #[inline] pub fn bidp_rsqn3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN3", 29) }
    /// 매수호가잔량4: bid remaining qty, level 4 (`BIDP_RSQN4`).
    #[inline] pub fn bidp_rsqn4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN4", 30) }
    /// 매수호가잔량5: bid remaining qty, level 5 (`BIDP_RSQN5`).
    #[inline] pub fn bidp_rsqn5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN5", 31) }
    /// 총매도호가건수: total ask price count (`TOTAL_ASKP_CSNU`).
    #[inline] pub fn total_askp_csnu(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTAL_ASKP_CSNU", 32) }
    /// 총매수호가건수: total bid price count (`TOTAL_BIDP_CSNU`).
    #[inline] pub fn total_bidp_csnu(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTAL_BIDP_CSNU", 33) }
    /// 총매도호가잔량: total ask price remaining qty (`TOTAL_ASKP_RSQN`).
    #[inline] pub fn total_askp_rsqn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTAL_ASKP_RSQN", 34) }
    /// 총매수호가잔량: total bid price remaining qty (`TOTAL_BIDP_RSQN`).
    #[inline] pub fn total_bidp_rsqn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTAL_BIDP_RSQN", 35) }
    /// 총매도호가잔량증감: total ask price remaining qty increase/decrease (`TOTAL_ASKP_RSQN_ICDC`).
    #[inline] pub fn total_askp_rsqn_icdc(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTAL_ASKP_RSQN_ICDC", 36) }
    /// 총매수호가잔량증감: total bid price remaining qty increase/decrease (`TOTAL_BIDP_RSQN_ICDC`).
    #[inline] pub fn total_bidp_rsqn_icdc(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTAL_BIDP_RSQN_ICDC", 37) }
    /// 옵션매도호가6: ask price, level 6 (`OPTN_ASKP6`).
    #[inline] pub fn optn_askp6(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_ASKP6", 38) }
    /// 옵션매도호가7: ask price, level 7 (`OPTN_ASKP7`).
    #[inline] pub fn optn_askp7(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_ASKP7", 39) }
    /// 옵션매도호가8: ask price, level 8 (`OPTN_ASKP8`).
    #[inline] pub fn optn_askp8(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_ASKP8", 40) }
    /// 옵션매도호가9: ask price, level 9 (`OPTN_ASKP9`).
    #[inline] pub fn optn_askp9(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_ASKP9", 41) }
    /// 옵션매도호가10: ask price, level 10 (`OPTN_ASKP10`).
    #[inline] pub fn optn_askp10(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_ASKP10", 42) }
    /// 옵션매수호가6: bid price, level 6 (`OPTN_BIDP6`).
    #[inline] pub fn optn_bidp6(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_BIDP6", 43) }
    /// 옵션매수호가7: bid price, level 7 (`OPTN_BIDP7`).
    #[inline] pub fn optn_bidp7(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_BIDP7", 44) }
    /// 옵션매수호가8: bid price, level 8 (`OPTN_BIDP8`).
    #[inline] pub fn optn_bidp8(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_BIDP8", 45) }
    /// 옵션매수호가9: bid price, level 9 (`OPTN_BIDP9`).
    #[inline] pub fn optn_bidp9(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_BIDP9", 46) }
    /// 옵션매수호가10: bid price, level 10 (`OPTN_BIDP10`).
    #[inline] pub fn optn_bidp10(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_BIDP10", 47) }
    /// 매도호가건수6: ask price count 6 (`ASKP_CSNU6`).
    #[inline] pub fn askp_csnu6(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_CSNU6", 48) }
    /// 매도호가건수7: ask price count 7 (`ASKP_CSNU7`).
    #[inline] pub fn askp_csnu7(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_CSNU7", 49) }
    /// 매도호가건수8: ask price count 8 (`ASKP_CSNU8`).
    #[inline] pub fn askp_csnu8(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_CSNU8", 50) }
    /// 매도호가건수9: ask price count 9 (`ASKP_CSNU9`).
    #[inline] pub fn askp_csnu9(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_CSNU9", 51) }
    /// 매도호가건수10: ask price count 10 (`ASKP_CSNU10`).
    #[inline] pub fn askp_csnu10(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_CSNU10", 52) }
    /// 매수호가건수6: bid price count 6 (`BIDP_CSNU6`).
    #[inline] pub fn bidp_csnu6(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_CSNU6", 53) }
    /// 매수호가건수7: bid price count 7 (`BIDP_CSNU7`).
    #[inline] pub fn bidp_csnu7(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_CSNU7", 54) }
    /// 매수호가건수8: bid price count 8 (`BIDP_CSNU8`).
    #[inline] pub fn bidp_csnu8(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_CSNU8", 55) }
    /// 매수호가건수9: bid price count 9 (`BIDP_CSNU9`).
    #[inline] pub fn bidp_csnu9(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_CSNU9", 56) }
    /// 매수호가건수10: bid price count 10 (`BIDP_CSNU10`).
    #[inline] pub fn bidp_csnu10(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_CSNU10", 57) }
    /// 매도호가잔량6: ask remaining qty, level 6 (`ASKP_RSQN6`).
    #[inline] pub fn askp_rsqn6(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN6", 58) }
    /// 매도호가잔량7: ask remaining qty, level 7 (`ASKP_RSQN7`).
    #[inline] pub fn askp_rsqn7(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN7", 59) }
    /// 매도호가잔량8: ask remaining qty, level 8 (`ASKP_RSQN8`).
    #[inline] pub fn askp_rsqn8(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN8", 60) }
    /// 매도호가잔량9: ask remaining qty, level 9 (`ASKP_RSQN9`).
    #[inline] pub fn askp_rsqn9(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN9", 61) }
    /// 매도호가잔량10: ask remaining qty, level 10 (`ASKP_RSQN10`).
    #[inline] pub fn askp_rsqn10(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN10", 62) }
    /// 매수호가잔량6: bid remaining qty, level 6 (`BIDP_RSQN6`).
    #[inline] pub fn bidp_rsqn6(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN6", 63) }
    /// 매수호가잔량7: bid remaining qty, level 7 (`BIDP_RSQN7`).
    #[inline] pub fn bidp_rsqn7(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN7", 64) }
    /// 매수호가잔량8: bid remaining qty, level 8 (`BIDP_RSQN8`).
    #[inline] pub fn bidp_rsqn8(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN8", 65) }
    /// 매수호가잔량9: bid remaining qty, level 9 (`BIDP_RSQN9`).
    #[inline] pub fn bidp_rsqn9(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN9", 66) }
    /// 매수호가잔량10: bid remaining qty, level 10 (`BIDP_RSQN10`).
    #[inline] pub fn bidp_rsqn10(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN10", 67) }
}
