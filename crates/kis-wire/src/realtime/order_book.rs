//! `H0STASP0` 국내주식 실시간호가: the book, ten levels a side.
//!
//! 59 columns in the official sample, 62 by June 2026, 63 since 2026-09-14. The record has a time and
//! no date. Outside auctions the expected-price block holds minus the previous close and -100 %: not
//! data.

use super::record::{Layout, Record, joined};
use crate::FieldError;

/// The record's id.
pub const TR_ID: &str = "H0STASP0";

/// The columns that the books of all venues have in common.
const COMMON: [&str; 59] = [
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
    "OVTM_TOTAL_ASKP_RSQN",
    "OVTM_TOTAL_BIDP_RSQN",
    "ANTC_CNPR",
    "ANTC_CNQN",
    "ANTC_VOL",
    "ANTC_CNTG_VRSS",
    "ANTC_CNTG_VRSS_SIGN",
    "ANTC_CNTG_PRDY_CTRT",
    "ACML_VOL",
    "TOTAL_ASKP_RSQN_ICDC",
    "TOTAL_BIDP_RSQN_ICDC",
    "OVTM_TOTAL_ASKP_ICDC",
    "OVTM_TOTAL_BIDP_ICDC",
    "STCK_DEAL_CLS_CODE",
];

/// All columns in the official order.
pub const LAYOUT: Layout = Layout::new(
    TR_ID,
    &joined::<59, 4, 63>(
        COMMON,
        [
            "MID_PRC",
            "MIDP_TOTAL_RSQN",
            "MIDP_CLS_CODE",
            "MARKET_CLS_CODE",
        ],
    ),
    59,
);

/// The book of NXT: the same up to the midpoint figures, which come for both venues.
pub const NXT: Layout = Layout::new(
    "H0NXASP0",
    &joined::<59, 6, 65>(
        COMMON,
        [
            "KMID_PRC",
            "KMID_TOTAL_RSQN",
            "KMID_CLS_CODE",
            "NMID_PRC",
            "NMID_TOTAL_RSQN",
            "NMID_CLS_CODE",
        ],
    ),
    65,
);
/// The books of KRX and NXT together.
pub const UNIFIED: Layout = NXT.under("H0UNASP0");

/// Columns by name; the first of each block of ten levels stands for the block.
pub mod column {
    use super::LAYOUT;

    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ASKP1: usize = LAYOUT.column("ASKP1");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const BIDP1: usize = LAYOUT.column("BIDP1");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ASKP_RSQN1: usize = LAYOUT.column("ASKP_RSQN1");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const BIDP_RSQN1: usize = LAYOUT.column("BIDP_RSQN1");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const MKSC_SHRN_ISCD: usize = LAYOUT.column("MKSC_SHRN_ISCD");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const BSOP_HOUR: usize = LAYOUT.column("BSOP_HOUR");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const HOUR_CLS_CODE: usize = LAYOUT.column("HOUR_CLS_CODE");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const TOTAL_ASKP_RSQN: usize = LAYOUT.column("TOTAL_ASKP_RSQN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const TOTAL_BIDP_RSQN: usize = LAYOUT.column("TOTAL_BIDP_RSQN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const OVTM_TOTAL_ASKP_RSQN: usize = LAYOUT.column("OVTM_TOTAL_ASKP_RSQN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const OVTM_TOTAL_BIDP_RSQN: usize = LAYOUT.column("OVTM_TOTAL_BIDP_RSQN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ANTC_CNPR: usize = LAYOUT.column("ANTC_CNPR");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ANTC_CNQN: usize = LAYOUT.column("ANTC_CNQN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ANTC_VOL: usize = LAYOUT.column("ANTC_VOL");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ANTC_CNTG_VRSS: usize = LAYOUT.column("ANTC_CNTG_VRSS");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ANTC_CNTG_VRSS_SIGN: usize = LAYOUT.column("ANTC_CNTG_VRSS_SIGN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ANTC_CNTG_PRDY_CTRT: usize = LAYOUT.column("ANTC_CNTG_PRDY_CTRT");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ACML_VOL: usize = LAYOUT.column("ACML_VOL");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const TOTAL_ASKP_RSQN_ICDC: usize = LAYOUT.column("TOTAL_ASKP_RSQN_ICDC");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const TOTAL_BIDP_RSQN_ICDC: usize = LAYOUT.column("TOTAL_BIDP_RSQN_ICDC");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const OVTM_TOTAL_ASKP_ICDC: usize = LAYOUT.column("OVTM_TOTAL_ASKP_ICDC");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const OVTM_TOTAL_BIDP_ICDC: usize = LAYOUT.column("OVTM_TOTAL_BIDP_ICDC");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const STCK_DEAL_CLS_CODE: usize = LAYOUT.column("STCK_DEAL_CLS_CODE");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const MID_PRC: usize = LAYOUT.column("MID_PRC");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const MIDP_TOTAL_RSQN: usize = LAYOUT.column("MIDP_TOTAL_RSQN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const MIDP_CLS_CODE: usize = LAYOUT.column("MIDP_CLS_CODE");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const MARKET_CLS_CODE: usize = LAYOUT.column("MARKET_CLS_CODE");
}

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
