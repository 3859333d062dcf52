//! `H0STANC0`, `H0NXANC0`, `H0UNANC0` 실시간예상체결: the price at which an auction would end if it ended now.
//!
//! The columns of a print without the last two; `CCLD_DVSN` is called `CNTG_CLS_CODE` here.

use super::record::{Layout, Record};
use crate::FieldError;

/// The record's id.
pub const TR_ID: &str = "H0STANC0";

pub use crate::generated::domestic_stock::h0stanc0::{LAYOUT, column};

/// The same of NXT, with one column more (official sample `exp_ccnl_nxt`).
pub const NXT: Layout = crate::generated::domestic_stock::h0nxanc0::LAYOUT;
/// The same of KRX and NXT together (official sample `exp_ccnl_total`).
pub const UNIFIED: Layout = crate::generated::domestic_stock::h0unanc0::LAYOUT;

/// One expectation, read when asked.
#[derive(Clone, Copy, Debug)]
pub struct ExpectedTradeRecord<'a>(pub Record<'a>);

impl<'a> ExpectedTradeRecord<'a> {
    /// Returns the issue code.
    pub fn code(&self) -> &'a str {
        self.0.text(column::MKSC_SHRN_ISCD)
    }

    /// Returns the time of day, HHMMSS.
    pub fn time(&self) -> &'a str {
        self.0.text(column::STCK_CNTG_HOUR)
    }

    /// Returns the expected price in won; 0 when nothing would trade.
    ///
    /// # Errors
    ///
    /// [`FieldError`] when it is blank or not a number.
    pub fn price(&self) -> Result<i64, FieldError> {
        self.0.whole(&LAYOUT, column::STCK_PRPR)
    }

    /// Returns the shares that would trade.
    ///
    /// # Errors
    ///
    /// [`FieldError`] when it is blank or not a number.
    pub fn volume(&self) -> Result<i64, FieldError> {
        self.0.whole(&LAYOUT, column::CNTG_VOL)
    }

    /// Returns which auction it is: `A` after the close, `B` before the open, `C` in between or a
    /// volatility interruption, `0` none.
    pub fn hour_class(&self) -> &'a str {
        self.0.text(column::HOUR_CLS_CODE)
    }
}
