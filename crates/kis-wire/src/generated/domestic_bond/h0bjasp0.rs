//! `H0BJASP0` 일반채권 실시간호가. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under 12-char bond ISIN, e.g. KR2033022D33.
//!
//! inventory prints TR id H0BJCNT0 for this path.

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0BJASP0", &[
    "STND_ISCD",
    "STCK_CNTG_HOUR",
    "ASKP_ERT1",
    "BIDP_ERT1",
    "ASKP1",
    "BIDP1",
    "ASKP_RSQN1",
    "BIDP_RSQN1",
    "ASKP_ERT2",
    "BIDP_ERT2",
    "ASKP2",
    "BIDP2",
    "ASKP_RSQN2",
    "BIDP_RSQN2",
    "ASKP_ERT3",
    "BIDP_ERT3",
    "ASKP3",
    "BIDP3",
    "ASKP_RSQN3",
    "BIDP_RSQN3",
    "ASKP_ERT4",
    "BIDP_ERT4",
    "ASKP4",
    "BIDP4",
    "ASKP_RSQN4",
    "BIDP_RSQN4",
    "ASKP_ERT5",
    "BIDP_ERT5",
    "ASKP5",
    "BIDP5",
    "ASKP_RSQN52",
    "BIDP_RSQN53",
    "TOTAL_ASKP_RSQN",
    "TOTAL_BIDP_RSQN",
], 34);

/// Columns by name.
pub mod column {
    /// 표준종목코드: reference issue code (`STND_ISCD`).
    pub const STND_ISCD: usize = 0;
    /// 주식체결시간: stock trade time (HHMMSS) (`STCK_CNTG_HOUR`).
    pub const STCK_CNTG_HOUR: usize = 1;
    /// 매도호가수익률1: ask price yield % 1 (`ASKP_ERT1`).
    pub const ASKP_ERT1: usize = 2;
    /// 매수호가수익률1: bid price yield % 1 (`BIDP_ERT1`).
    pub const BIDP_ERT1: usize = 3;
    /// 매도호가1: ask price, level 1 (`ASKP1`).
    pub const ASKP1: usize = 4;
    /// 매수호가1: bid price, level 1 (`BIDP1`).
    pub const BIDP1: usize = 5;
    /// 매도호가잔량1: ask remaining qty, level 1 (`ASKP_RSQN1`).
    pub const ASKP_RSQN1: usize = 6;
    /// 매수호가잔량1: bid remaining qty, level 1 (`BIDP_RSQN1`).
    pub const BIDP_RSQN1: usize = 7;
    /// 매도호가수익률2: ask price yield % 2 (`ASKP_ERT2`).
    pub const ASKP_ERT2: usize = 8;
    /// 매수호가수익률2: bid price yield % 2 (`BIDP_ERT2`).
    pub const BIDP_ERT2: usize = 9;
    /// 매도호가2: ask price, level 2 (`ASKP2`).
    pub const ASKP2: usize = 10;
    /// 매수호가2: bid price, level 2 (`BIDP2`).
    pub const BIDP2: usize = 11;
    /// 매도호가잔량2: ask remaining qty, level 2 (`ASKP_RSQN2`).
    pub const ASKP_RSQN2: usize = 12;
    /// 매수호가잔량2: bid remaining qty, level 2 (`BIDP_RSQN2`).
    pub const BIDP_RSQN2: usize = 13;
    /// 매도호가수익률3: ask price yield % 3 (`ASKP_ERT3`).
    pub const ASKP_ERT3: usize = 14;
    /// 매수호가수익률3: bid price yield % 3 (`BIDP_ERT3`).
    pub const BIDP_ERT3: usize = 15;
    /// 매도호가3: ask price, level 3 (`ASKP3`).
    pub const ASKP3: usize = 16;
    /// 매수호가3: bid price, level 3 (`BIDP3`).
    pub const BIDP3: usize = 17;
    /// 매도호가잔량3: ask remaining qty, level 3 (`ASKP_RSQN3`).
    pub const ASKP_RSQN3: usize = 18;
    /// 매수호가잔량3: bid remaining qty, level 3 (`BIDP_RSQN3`).
    pub const BIDP_RSQN3: usize = 19;
    /// 매도호가수익률4: ask price yield % 4 (`ASKP_ERT4`).
    pub const ASKP_ERT4: usize = 20;
    /// 매수호가수익률4: bid price yield % 4 (`BIDP_ERT4`).
    pub const BIDP_ERT4: usize = 21;
    /// 매도호가4: ask price, level 4 (`ASKP4`).
    pub const ASKP4: usize = 22;
    /// 매수호가4: bid price, level 4 (`BIDP4`).
    pub const BIDP4: usize = 23;
    /// 매도호가잔량4: ask remaining qty, level 4 (`ASKP_RSQN4`).
    pub const ASKP_RSQN4: usize = 24;
    /// 매수호가잔량4: bid remaining qty, level 4 (`BIDP_RSQN4`).
    pub const BIDP_RSQN4: usize = 25;
    /// 매도호가수익률5: ask price yield % 5 (`ASKP_ERT5`).
    pub const ASKP_ERT5: usize = 26;
    /// 매수호가수익률5: bid price yield % 5 (`BIDP_ERT5`).
    pub const BIDP_ERT5: usize = 27;
    /// 매도호가5: ask price, level 5 (`ASKP5`).
    pub const ASKP5: usize = 28;
    /// 매수호가5: bid price, level 5 (`BIDP5`).
    pub const BIDP5: usize = 29;
    /// 매도호가잔량5: ask remaining qty, level 52 (`ASKP_RSQN52`).
    pub const ASKP_RSQN52: usize = 30;
    /// 매수호가잔량5: bid remaining qty, level 53 (`BIDP_RSQN53`).
    pub const BIDP_RSQN53: usize = 31;
    /// 총매도호가잔량: total ask price remaining qty (`TOTAL_ASKP_RSQN`).
    pub const TOTAL_ASKP_RSQN: usize = 32;
    /// 총매수호가잔량: total bid price remaining qty (`TOTAL_BIDP_RSQN`).
    pub const TOTAL_BIDP_RSQN: usize = 33;
}

/// One record of 일반채권 실시간호가.
#[derive(Clone, Copy, Debug)]
pub struct H0bjasp0<'a>(pub Record<'a>);

impl<'a> H0bjasp0<'a> {
    /// 표준종목코드: reference issue code (`STND_ISCD`).
    #[inline] pub fn stnd_iscd(&self) -> &'a str { self.0.text(0) }
    /// 주식체결시간: stock trade time (HHMMSS) (`STCK_CNTG_HOUR`).
    #[inline] pub fn stck_cntg_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("STCK_CNTG_HOUR", 1) }
    /// 매도호가수익률1: ask price yield % 1 (`ASKP_ERT1`).
    #[inline] pub fn askp_ert1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_ERT1", 2) }
    /// 매수호가수익률1: bid price yield % 1 (`BIDP_ERT1`).
    #[inline] pub fn bidp_ert1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_ERT1", 3) }
    /// 매도호가1: ask price, level 1 (`ASKP1`).
    #[inline] pub fn askp1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP1", 4) }
    /// 매수호가1: bid price, level 1 (`BIDP1`).
    #[inline] pub fn bidp1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP1", 5) }
    /// 매도호가잔량1: ask remaining qty, level 1 (`ASKP_RSQN1`).
    #[inline] pub fn askp_rsqn1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN1", 6) }
    /// 매수호가잔량1: bid remaining qty, level 1 (`BIDP_RSQN1`).
    #[inline] pub fn bidp_rsqn1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN1", 7) }
    /// 매도호가수익률2: ask price yield % 2 (`ASKP_ERT2`).
    #[inline] pub fn askp_ert2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_ERT2", 8) }
    /// 매수호가수익률2: bid price yield % 2 (`BIDP_ERT2`).
    #[inline] pub fn bidp_ert2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_ERT2", 9) }
    /// 매도호가2: ask price, level 2 (`ASKP2`).
    #[inline] pub fn askp2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP2", 10) }
    /// 매수호가2: bid price, level 2 (`BIDP2`).
    #[inline] pub fn bidp2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP2", 11) }
    /// 매도호가잔량2: ask remaining qty, level 2 (`ASKP_RSQN2`).
    #[inline] pub fn askp_rsqn2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN2", 12) }
    /// 매수호가잔량2: bid remaining qty, level 2 (`BIDP_RSQN2`).
    #[inline] pub fn bidp_rsqn2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN2", 13) }
    /// 매도호가수익률3: ask price yield % 3 (`ASKP_ERT3`).
    #[inline] pub fn askp_ert3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_ERT3", 14) }
    /// 매수호가수익률3: bid price yield % 3 (`BIDP_ERT3`).
    #[inline] pub fn bidp_ert3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_ERT3", 15) }
    /// 매도호가3: ask price, level 3 (`ASKP3`).
    #[inline] pub fn askp3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP3", 16) }
    /// 매수호가3: bid price, level 3 (`BIDP3`).
    #[inline] pub fn bidp3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP3", 17) }
    /// 매도호가잔량3: ask remaining qty, level 3 (`ASKP_RSQN3`).
    #[inline] pub fn askp_rsqn3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN3", 18) }
    /// 매수호가잔량3: bid remaining qty, level 3 (`BIDP_RSQN3`).
    #[inline] pub fn bidp_rsqn3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN3", 19) }
    /// 매도호가수익률4: ask price yield % 4 (`ASKP_ERT4`).
    #[inline] pub fn askp_ert4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_ERT4", 20) }
    /// 매수호가수익률4: bid price yield % 4 (`BIDP_ERT4`).
    #[inline] pub fn bidp_ert4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_ERT4", 21) }
    /// 매도호가4: ask price, level 4 (`ASKP4`).
    #[inline] pub fn askp4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP4", 22) }
    /// 매수호가4: bid price, level 4 (`BIDP4`).
    #[inline] pub fn bidp4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP4", 23) }
    /// 매도호가잔량4: ask remaining qty, level 4 (`ASKP_RSQN4`).
    #[inline] pub fn askp_rsqn4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN4", 24) }
    /// 매수호가잔량4: bid remaining qty, level 4 (`BIDP_RSQN4`).
    #[inline] pub fn bidp_rsqn4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN4", 25) }
    /// 매도호가수익률5: ask price yield % 5 (`ASKP_ERT5`).
    #[inline] pub fn askp_ert5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_ERT5", 26) }
    /// 매수호가수익률5: bid price yield % 5 (`BIDP_ERT5`).
    #[inline] pub fn bidp_ert5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_ERT5", 27) }
    /// 매도호가5: ask price, level 5 (`ASKP5`).
    #[inline] pub fn askp5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP5", 28) }
    /// 매수호가5: bid price, level 5 (`BIDP5`).
    #[inline] pub fn bidp5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP5", 29) }
    /// 매도호가잔량5: ask remaining qty, level 52 (`ASKP_RSQN52`).
    #[inline] pub fn askp_rsqn52(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN52", 30) }
    /// 매수호가잔량5: bid remaining qty, level 53 (`BIDP_RSQN53`).
    #[inline] pub fn bidp_rsqn53(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN53", 31) }
    /// 총매도호가잔량: total ask price remaining qty (`TOTAL_ASKP_RSQN`).
    #[inline] pub fn total_askp_rsqn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTAL_ASKP_RSQN", 32) }
    /// 총매수호가잔량: total bid price remaining qty (`TOTAL_BIDP_RSQN`).
    #[inline] pub fn total_bidp_rsqn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTAL_BIDP_RSQN", 33) }
}
