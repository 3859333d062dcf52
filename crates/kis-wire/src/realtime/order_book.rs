//! `H0STASP0` 국내주식 실시간호가: the book, ten levels a side.
//!
//! 59 columns in the official sample, 62 by June 2026, 63 since 2026-09-14. The record has a time and
//! no date. Outside auctions the expected-price block holds minus the previous close and -100 %: not
//! data.

use super::record::{Layout, Record};
use crate::FieldError;

/// The record's id.
pub const TR_ID: &str = "H0STASP0";

pub use crate::generated::domestic_stock::h0stasp0::{LAYOUT, column};

/// The book of NXT: the same up to the midpoint figures, which come for both venues.
pub const NXT: Layout = crate::generated::domestic_stock::h0nxasp0::LAYOUT;
/// The books of KRX and NXT together.
pub const UNIFIED: Layout = crate::generated::domestic_stock::h0unasp0::LAYOUT;

/// One book, read when asked.
#[derive(Clone, Copy, Debug)]
pub struct BookRecord<'a>(pub Record<'a>);

impl<'a> BookRecord<'a> {
    /// Returns the issue code.
    pub fn code(&self) -> &'a str {
        self.0.text(column::MKSC_SHRN_ISCD)
    }

    /// Returns the time of day, HHMMSS.
    pub fn time(&self) -> &'a str {
        self.0.text(column::BSOP_HOUR)
    }

    /// Returns ask `level` (0 is best) as (price, shares); zeros for an empty level.
    ///
    /// # Errors
    ///
    /// [`FieldError`] when it is blank or not a number.
    pub fn ask(&self, level: usize) -> Result<(i64, i64), FieldError> {
        self.level(column::ASKP1, column::ASKP_RSQN1, level)
    }

    /// Returns bid `level` (0 is best) as (price, shares); zeros for an empty level.
    ///
    /// # Errors
    ///
    /// [`FieldError`] when it is blank or not a number.
    pub fn bid(&self, level: usize) -> Result<(i64, i64), FieldError> {
        self.level(column::BIDP1, column::BIDP_RSQN1, level)
    }

    /// Returns the expected price and shares of an auction; `None` outside one, where the block holds
    /// no data.
    ///
    /// # Errors
    ///
    /// [`FieldError`] when it is blank or not a number.
    pub fn expected(&self) -> Result<Option<(i64, i64)>, FieldError> {
        let price = self.0.whole(&LAYOUT, column::ANTC_CNPR)?;
        let shares = self.0.whole(&LAYOUT, column::ANTC_CNQN)?;
        Ok((price > 0).then_some((price, shares)))
    }

    fn level(&self, price: usize, size: usize, level: usize) -> Result<(i64, i64), FieldError> {
        let at = |first: usize| self.0.whole(&LAYOUT, first.saturating_add(level));
        Ok((at(price)?, at(size)?))
    }
}

#[cfg(test)]
mod tests {
    use super::super::frame::records;
    use super::*;

    // Shape of the paper capture of 2026-09-22 14:06:10: 63 columns.
    const CAPTURE_63: &str = "005930^140610^0^278000^278500^279000^279500^280000^280500^281000^281500^282000^282500^277500^277000^276500^276000^275500^275000^274500^274000^273500^273000^47584^39910^40703^41379^71975^49537^74523^100544^208210^120466^70626^35559^56541^75952^45226^66236^37696^56909^26021^25718^794831^496484^0^0^0^0^457236^-274000^5^-100.00^11955000^13^5^0^0^0^277750^4831^2^2";

    #[test]
    fn every_captured_width_gives_the_same_book() {
        for width in [59, 62, 63] {
            let cells: Vec<&str> = CAPTURE_63.split('^').take(width).collect();
            let text = cells.join("^");
            let mut records = records(&text, 1, &LAYOUT).unwrap();
            assert_eq!(records.width(), width);
            let book = BookRecord(records.next().unwrap());
            assert_eq!(book.ask(0).unwrap(), (278_000, 47_584));
            assert_eq!(book.bid(0).unwrap(), (277_500, 70_626));
            assert_eq!(book.ask(9).unwrap(), (282_500, 120_466));
            assert_eq!(book.bid(9).unwrap(), (273_000, 25_718));
        }
        let narrow: Vec<&str> = CAPTURE_63.split('^').take(58).collect();
        assert!(records(&narrow.join("^"), 1, &LAYOUT).is_err());
    }
}
