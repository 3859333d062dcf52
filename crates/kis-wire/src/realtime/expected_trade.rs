//! `H0STANC0` 실시간예상체결: the price at which an auction would end if it ended now.
//!
//! The columns of a print without the last two.

use super::record::{Layout, Record};
use crate::FieldError;

/// The record's id.
pub const TR_ID: &str = "H0STANC0";

/// All columns in the official order.
pub const LAYOUT: Layout = Layout::new(
    TR_ID,
    &[
        "MKSC_SHRN_ISCD",
        "STCK_CNTG_HOUR",
        "STCK_PRPR",
        "PRDY_VRSS_SIGN",
        "PRDY_VRSS",
        "PRDY_CTRT",
        "WGHN_AVRG_STCK_PRC",
        "STCK_OPRC",
        "STCK_HGPR",
        "STCK_LWPR",
        "ASKP1",
        "BIDP1",
        "CNTG_VOL",
        "ACML_VOL",
        "ACML_TR_PBMN",
        "SELN_CNTG_CSNU",
        "SHNU_CNTG_CSNU",
        "NTBY_CNTG_CSNU",
        "CTTR",
        "SELN_CNTG_SMTN",
        "SHNU_CNTG_SMTN",
        "CNTG_CLS_CODE",
        "SHNU_RATE",
        "PRDY_VOL_VRSS_ACML_VOL_RATE",
        "OPRC_HOUR",
        "OPRC_VRSS_PRPR_SIGN",
        "OPRC_VRSS_PRPR",
        "HGPR_HOUR",
        "HGPR_VRSS_PRPR_SIGN",
        "HGPR_VRSS_PRPR",
        "LWPR_HOUR",
        "LWPR_VRSS_PRPR_SIGN",
        "LWPR_VRSS_PRPR",
        "BSOP_DATE",
        "NEW_MKOP_CLS_CODE",
        "TRHT_YN",
        "ASKP_RSQN1",
        "BIDP_RSQN1",
        "TOTAL_ASKP_RSQN",
        "TOTAL_BIDP_RSQN",
        "VOL_TNRT",
        "PRDY_SMNS_HOUR_ACML_VOL",
        "PRDY_SMNS_HOUR_ACML_VOL_RATE",
        "HOUR_CLS_CODE",
        "MRKT_TRTM_CLS_CODE",
    ],
    45,
);

/// Columns by name.
pub mod column {
    use super::LAYOUT;

    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const MKSC_SHRN_ISCD: usize = LAYOUT.column("MKSC_SHRN_ISCD");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const STCK_CNTG_HOUR: usize = LAYOUT.column("STCK_CNTG_HOUR");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const STCK_PRPR: usize = LAYOUT.column("STCK_PRPR");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const CNTG_VOL: usize = LAYOUT.column("CNTG_VOL");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const BSOP_DATE: usize = LAYOUT.column("BSOP_DATE");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const HOUR_CLS_CODE: usize = LAYOUT.column("HOUR_CLS_CODE");
}

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
