//! `H0STASP0` 국내주식 실시간호가: the book, ten levels a side.
//!
//! 59 columns in the official sample, 62 by June 2026, 63 since 2026-09-14. The record has a time and
//! no date. Outside auctions the expected-price block holds minus the previous close and -100 %: not
//! data.

use super::record::{Layout, Record};
use crate::FieldError;

/// The record's id.
pub const TR_ID: &str = "H0STASP0";

/// All columns in the official order.
pub const LAYOUT: Layout = Layout::new(
    TR_ID,
    &[
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
        "MID_PRC",
        "MIDP_TOTAL_RSQN",
        "MIDP_CLS_CODE",
        "MARKET_CLS_CODE",
    ],
    59,
);

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

    fn level(&self, price: usize, size: usize, level: usize) -> Result<(i64, i64), FieldError> {
        let at = |first: usize| self.0.whole(&LAYOUT, first.saturating_add(level));
        Ok((at(price)?, at(size)?))
    }
}
