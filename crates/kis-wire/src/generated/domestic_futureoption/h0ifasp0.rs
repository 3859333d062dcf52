//! `H0IFASP0` 지수선물 실시간호가. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option).

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0IFASP0", &[
    "FUTS_SHRN_ISCD",
    "BSOP_HOUR",
    "FUTS_ASKP1",
    "FUTS_ASKP2",
    "FUTS_ASKP3",
    "FUTS_ASKP4",
    "FUTS_ASKP5",
    "FUTS_BIDP1",
    "FUTS_BIDP2",
    "FUTS_BIDP3",
    "FUTS_BIDP4",
    "FUTS_BIDP5",
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
], 38);

/// Columns by name.
pub mod column {
    /// 선물 단축 종목코드: futures short issue code (`FUTS_SHRN_ISCD`).
    pub const FUTS_SHRN_ISCD: usize = 0;
    /// 영업 시간: business time (HHMMSS) (`BSOP_HOUR`).
    pub const BSOP_HOUR: usize = 1;
    /// 선물 매도호가1: ask price, level 1 (`FUTS_ASKP1`).
    pub const FUTS_ASKP1: usize = 2;
    /// 선물 매도호가2: ask price, level 2 (`FUTS_ASKP2`).
    pub const FUTS_ASKP2: usize = 3;
    /// 선물 매도호가3: ask price, level 3 (`FUTS_ASKP3`).
    pub const FUTS_ASKP3: usize = 4;
    /// 선물 매도호가4: ask price, level 4 (`FUTS_ASKP4`).
    pub const FUTS_ASKP4: usize = 5;
    /// 선물 매도호가5: ask price, level 5 (`FUTS_ASKP5`).
    pub const FUTS_ASKP5: usize = 6;
    /// 선물 매수호가1: bid price, level 1 (`FUTS_BIDP1`).
    pub const FUTS_BIDP1: usize = 7;
    /// 선물 매수호가2: bid price, level 2 (`FUTS_BIDP2`).
    pub const FUTS_BIDP2: usize = 8;
    /// 선물 매수호가3: bid price, level 3 (`FUTS_BIDP3`).
    pub const FUTS_BIDP3: usize = 9;
    /// 선물 매수호가4: bid price, level 4 (`FUTS_BIDP4`).
    pub const FUTS_BIDP4: usize = 10;
    /// 선물 매수호가5: bid price, level 5 (`FUTS_BIDP5`).
    pub const FUTS_BIDP5: usize = 11;
    /// 매도호가 건수1: ask price count 1 (`ASKP_CSNU1`).
    pub const ASKP_CSNU1: usize = 12;
    /// 매도호가 건수2: ask price count 2 (`ASKP_CSNU2`).
    pub const ASKP_CSNU2: usize = 13;
    /// 매도호가 건수3: ask price count 3 (`ASKP_CSNU3`).
    pub const ASKP_CSNU3: usize = 14;
    /// 매도호가 건수4: ask price count 4 (`ASKP_CSNU4`).
    pub const ASKP_CSNU4: usize = 15;
    /// 매도호가 건수5: ask price count 5 (`ASKP_CSNU5`).
    pub const ASKP_CSNU5: usize = 16;
    /// 매수호가 건수1: bid price count 1 (`BIDP_CSNU1`).
    pub const BIDP_CSNU1: usize = 17;
    /// 매수호가 건수2: bid price count 2 (`BIDP_CSNU2`).
    pub const BIDP_CSNU2: usize = 18;
    /// 매수호가 건수3: bid price count 3 (`BIDP_CSNU3`).
    pub const BIDP_CSNU3: usize = 19;
    /// 매수호가 건수4: bid price count 4 (`BIDP_CSNU4`).
    pub const BIDP_CSNU4: usize = 20;
    /// 매수호가 건수5: bid price count 5 (`BIDP_CSNU5`).
    pub const BIDP_CSNU5: usize = 21;
    /// 매도호가 잔량1: ask remaining qty, level 1 (`ASKP_RSQN1`).
    pub const ASKP_RSQN1: usize = 22;
    /// 매도호가 잔량2: ask remaining qty, level 2 (`ASKP_RSQN2`).
    pub const ASKP_RSQN2: usize = 23;
    /// 매도호가 잔량3: ask remaining qty, level 3 (`ASKP_RSQN3`).
    pub const ASKP_RSQN3: usize = 24;
    /// 매도호가 잔량4: ask remaining qty, level 4 (`ASKP_RSQN4`).
    pub const ASKP_RSQN4: usize = 25;
    /// 매도호가 잔량5: ask remaining qty, level 5 (`ASKP_RSQN5`).
    pub const ASKP_RSQN5: usize = 26;
    /// 매수호가 잔량1: bid remaining qty, level 1 (`BIDP_RSQN1`).
    pub const BIDP_RSQN1: usize = 27;
    /// 매수호가 잔량2: bid remaining qty, level 2 (`BIDP_RSQN2`).
    pub const BIDP_RSQN2: usize = 28;
    /// 매수호가 잔량3: bid remaining qty, level 3 (`BIDP_RSQN3`).
    pub const BIDP_RSQN3: usize = 29;
    /// 매수호가 잔량4: bid remaining qty, level 4 (`BIDP_RSQN4`).
    pub const BIDP_RSQN4: usize = 30;
    /// 매수호가 잔량5: bid remaining qty, level 5 (`BIDP_RSQN5`).
    pub const BIDP_RSQN5: usize = 31;
    /// 총 매도호가 건수: total ask price count (`TOTAL_ASKP_CSNU`).
    pub const TOTAL_ASKP_CSNU: usize = 32;
    /// 총 매수호가 건수: total bid price count (`TOTAL_BIDP_CSNU`).
    pub const TOTAL_BIDP_CSNU: usize = 33;
    /// 총 매도호가 잔량: total ask price remaining qty (`TOTAL_ASKP_RSQN`).
    pub const TOTAL_ASKP_RSQN: usize = 34;
    /// 총 매수호가 잔량: total bid price remaining qty (`TOTAL_BIDP_RSQN`).
    pub const TOTAL_BIDP_RSQN: usize = 35;
    /// 총 매도호가 잔량 증감: total ask price remaining qty increase/decrease (`TOTAL_ASKP_RSQN_ICDC`).
    pub const TOTAL_ASKP_RSQN_ICDC: usize = 36;
    /// 총 매수호가 잔량 증감: total bid price remaining qty increase/decrease (`TOTAL_BIDP_RSQN_ICDC`).
    pub const TOTAL_BIDP_RSQN_ICDC: usize = 37;
}

/// One record of 지수선물 실시간호가, or of another kind with the same columns.
#[derive(Clone, Copy, Debug)]
pub struct H0ifasp0<'a>(pub Record<'a>);

impl<'a> H0ifasp0<'a> {
    /// 선물 단축 종목코드: futures short issue code (`FUTS_SHRN_ISCD`).
    #[inline] pub fn futs_shrn_iscd(&self) -> &'a str { self.0.text(0) }
    /// 영업 시간: business time (HHMMSS) (`BSOP_HOUR`).
    #[inline] pub fn bsop_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("BSOP_HOUR", 1) }
    /// 선물 매도호가1: ask price, level 1 (`FUTS_ASKP1`).
    #[inline] pub fn futs_askp1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FUTS_ASKP1", 2) }
    /// 선물 매도호가2: ask price, level 2 (`FUTS_ASKP2`).
    #[inline] pub fn futs_askp2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FUTS_ASKP2", 3) }
    /// 선물 매도호가3: ask price, level 3 (`FUTS_ASKP3`).
    #[inline] pub fn futs_askp3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FUTS_ASKP3", 4) }
    /// 선물 매도호가4: ask price, level 4 (`FUTS_ASKP4`).
    #[inline] pub fn futs_askp4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FUTS_ASKP4", 5) }
    /// 선물 매도호가5: ask price, level 5 (`FUTS_ASKP5`).
    #[inline] pub fn futs_askp5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FUTS_ASKP5", 6) }
    /// 선물 매수호가1: bid price, level 1 (`FUTS_BIDP1`).
    #[inline] pub fn futs_bidp1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FUTS_BIDP1", 7) }
    /// 선물 매수호가2: bid price, level 2 (`FUTS_BIDP2`).
    #[inline] pub fn futs_bidp2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FUTS_BIDP2", 8) }
    /// 선물 매수호가3: bid price, level 3 (`FUTS_BIDP3`).
    #[inline] pub fn futs_bidp3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FUTS_BIDP3", 9) }
    /// 선물 매수호가4: bid price, level 4 (`FUTS_BIDP4`).
    #[inline] pub fn futs_bidp4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FUTS_BIDP4", 10) }
    /// 선물 매수호가5: bid price, level 5 (`FUTS_BIDP5`).
    #[inline] pub fn futs_bidp5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FUTS_BIDP5", 11) }
    /// 매도호가 건수1: ask price count 1 (`ASKP_CSNU1`).
    #[inline] pub fn askp_csnu1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_CSNU1", 12) }
    /// 매도호가 건수2: ask price count 2 (`ASKP_CSNU2`).
    #[inline] pub fn askp_csnu2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_CSNU2", 13) }
    /// 매도호가 건수3: ask price count 3 (`ASKP_CSNU3`).
    #[inline] pub fn askp_csnu3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_CSNU3", 14) }
    /// 매도호가 건수4: ask price count 4 (`ASKP_CSNU4`).
    #[inline] pub fn askp_csnu4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_CSNU4", 15) }
    /// 매도호가 건수5: ask price count 5 (`ASKP_CSNU5`).
    #[inline] pub fn askp_csnu5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_CSNU5", 16) }
    /// 매수호가 건수1: bid price count 1 (`BIDP_CSNU1`).
    #[inline] pub fn bidp_csnu1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_CSNU1", 17) }
    /// 매수호가 건수2: bid price count 2 (`BIDP_CSNU2`).
    #[inline] pub fn bidp_csnu2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_CSNU2", 18) }
    /// 매수호가 건수3: bid price count 3 (`BIDP_CSNU3`).
    #[inline] pub fn bidp_csnu3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_CSNU3", 19) }
    /// 매수호가 건수4: bid price count 4 (`BIDP_CSNU4`).
    #[inline] pub fn bidp_csnu4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_CSNU4", 20) }
    /// 매수호가 건수5: bid price count 5 (`BIDP_CSNU5`).
    #[inline] pub fn bidp_csnu5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_CSNU5", 21) }
    /// 매도호가 잔량1: ask remaining qty, level 1 (`ASKP_RSQN1`).
    #[inline] pub fn askp_rsqn1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN1", 22) }
    /// 매도호가 잔량2: ask remaining qty, level 2 (`ASKP_RSQN2`).
    #[inline] pub fn askp_rsqn2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN2", 23) }
    /// 매도호가 잔량3: ask remaining qty, level 3 (`ASKP_RSQN3`).
    #[inline] pub fn askp_rsqn3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN3", 24) }
    /// 매도호가 잔량4: ask remaining qty, level 4 (`ASKP_RSQN4`).
    #[inline] pub fn askp_rsqn4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN4", 25) }
    /// 매도호가 잔량5: ask remaining qty, level 5 (`ASKP_RSQN5`).
    #[inline] pub fn askp_rsqn5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN5", 26) }
    /// 매수호가 잔량1: bid remaining qty, level 1 (`BIDP_RSQN1`).
    #[inline] pub fn bidp_rsqn1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN1", 27) }
    /// 매수호가 잔량2: bid remaining qty, level 2 (`BIDP_RSQN2`).
    #[inline] pub fn bidp_rsqn2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN2", 28) }
    /// 매수호가 잔량3: bid remaining qty, level 3 (`BIDP_RSQN3`).
    #[inline] pub fn bidp_rsqn3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN3", 29) }
    /// 매수호가 잔량4: bid remaining qty, level 4 (`BIDP_RSQN4`).
    #[inline] pub fn bidp_rsqn4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN4", 30) }
    /// 매수호가 잔량5: bid remaining qty, level 5 (`BIDP_RSQN5`).
    #[inline] pub fn bidp_rsqn5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN5", 31) }
    /// 총 매도호가 건수: total ask price count (`TOTAL_ASKP_CSNU`).
    #[inline] pub fn total_askp_csnu(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTAL_ASKP_CSNU", 32) }
    /// 총 매수호가 건수: total bid price count (`TOTAL_BIDP_CSNU`).
    #[inline] pub fn total_bidp_csnu(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTAL_BIDP_CSNU", 33) }
    /// 총 매도호가 잔량: total ask price remaining qty (`TOTAL_ASKP_RSQN`).
    #[inline] pub fn total_askp_rsqn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTAL_ASKP_RSQN", 34) }
    /// 총 매수호가 잔량: total bid price remaining qty (`TOTAL_BIDP_RSQN`).
    #[inline] pub fn total_bidp_rsqn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTAL_BIDP_RSQN", 35) }
    /// 총 매도호가 잔량 증감: total ask price remaining qty increase/decrease (`TOTAL_ASKP_RSQN_ICDC`).
    #[inline] pub fn total_askp_rsqn_icdc(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTAL_ASKP_RSQN_ICDC", 36) }
    /// 총 매수호가 잔량 증감: total bid price remaining qty increase/decrease (`TOTAL_BIDP_RSQN_ICDC`).
    #[inline] pub fn total_bidp_rsqn_icdc(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTAL_BIDP_RSQN_ICDC", 37) }
}
