//! `H0STCNT0` 국내주식 실시간체결가: prints of the market, several a frame.
//!
//! Not own executions; those are [`super::execution_notice`]. 46 columns before 2026-09-14, 47 since.
//! `H0NXCNT0` (NXT) and `H0UNCNT0` (both venues) have the same columns; there `CCLD_DVSN` is called
//! `CNTG_CLS_CODE`. No capture of them is public, so their width is derived like every other.

use super::record::{Layout, Record};
use crate::FieldError;

/// The record's id.
pub const TR_ID: &str = "H0STCNT0";

pub use crate::generated::domestic_stock::h0stcnt0::{LAYOUT, column};

/// Prints of NXT.
pub const NXT: Layout = crate::generated::domestic_stock::h0nxcnt0::LAYOUT;
/// Prints of KRX and NXT together.
pub const UNIFIED: Layout = crate::generated::domestic_stock::h0uncnt0::LAYOUT;

/// One print, read when asked.
#[derive(Clone, Copy, Debug)]
pub struct TradeRecord<'a>(pub Record<'a>);

impl<'a> TradeRecord<'a> {
    /// Returns the issue code.
    pub fn code(&self) -> &'a str {
        self.0.text(column::MKSC_SHRN_ISCD)
    }

    /// Returns the time of day, HHMMSS.
    pub fn time(&self) -> &'a str {
        self.0.text(column::STCK_CNTG_HOUR)
    }

    /// Returns the part of the day, `1` pre, `2` regular, `3` after, `5` close; empty in the layout
    /// before 2026-09-14.
    pub fn market_class(&self) -> &'a str {
        self.0.text(column::MARKET_CLS_CODE)
    }

    /// Returns the business date, YYYYMMDD.
    pub fn date(&self) -> &'a str {
        self.0.text(column::BSOP_DATE)
    }

    /// Returns the price in won; it may lie off the tick grid.
    ///
    /// # Errors
    ///
    /// [`FieldError`] when it is blank or not a number.
    pub fn price(&self) -> Result<i64, FieldError> {
        self.0.whole(&LAYOUT, column::STCK_PRPR)
    }

    /// Returns the shares of this print.
    ///
    /// # Errors
    ///
    /// [`FieldError`] when it is blank or not a number.
    pub fn volume(&self) -> Result<i64, FieldError> {
        self.0.whole(&LAYOUT, column::CNTG_VOL)
    }

    /// Returns the shares traded today.
    ///
    /// # Errors
    ///
    /// [`FieldError`] when it is blank or not a number.
    pub fn accumulated_volume(&self) -> Result<i64, FieldError> {
        self.0.whole(&LAYOUT, column::ACML_VOL)
    }
}
