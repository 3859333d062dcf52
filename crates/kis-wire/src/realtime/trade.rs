//! `H0STCNT0` 국내주식 실시간체결가: prints of the market, several a frame.
//!
//! Not own executions; those are [`super::execution_notice`]. 46 columns before 2026-09-14, 47 since.
//! `H0NXCNT0` (NXT) and `H0UNCNT0` (both venues) have the same columns; there `CCLD_DVSN` is called
//! `CNTG_CLS_CODE`. No capture of them is public, so their width is derived like every other.

use super::record::{Layout, Record};
use crate::FieldError;

/// The record's id.
pub const TR_ID: &str = "H0STCNT0";

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
        "CCLD_DVSN",
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
        "VI_STND_PRC",
        "MARKET_CLS_CODE",
    ],
    46,
);

/// Prints of NXT.
pub const NXT: Layout = LAYOUT.under("H0NXCNT0");
/// Prints of KRX and NXT together.
pub const UNIFIED: Layout = LAYOUT.under("H0UNCNT0");

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
    pub const PRDY_VRSS_SIGN: usize = LAYOUT.column("PRDY_VRSS_SIGN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const PRDY_VRSS: usize = LAYOUT.column("PRDY_VRSS");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const PRDY_CTRT: usize = LAYOUT.column("PRDY_CTRT");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const WGHN_AVRG_STCK_PRC: usize = LAYOUT.column("WGHN_AVRG_STCK_PRC");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const STCK_OPRC: usize = LAYOUT.column("STCK_OPRC");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const STCK_HGPR: usize = LAYOUT.column("STCK_HGPR");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const STCK_LWPR: usize = LAYOUT.column("STCK_LWPR");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ASKP1: usize = LAYOUT.column("ASKP1");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const BIDP1: usize = LAYOUT.column("BIDP1");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const CNTG_VOL: usize = LAYOUT.column("CNTG_VOL");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ACML_VOL: usize = LAYOUT.column("ACML_VOL");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ACML_TR_PBMN: usize = LAYOUT.column("ACML_TR_PBMN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const SELN_CNTG_CSNU: usize = LAYOUT.column("SELN_CNTG_CSNU");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const SHNU_CNTG_CSNU: usize = LAYOUT.column("SHNU_CNTG_CSNU");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const NTBY_CNTG_CSNU: usize = LAYOUT.column("NTBY_CNTG_CSNU");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const CTTR: usize = LAYOUT.column("CTTR");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const SELN_CNTG_SMTN: usize = LAYOUT.column("SELN_CNTG_SMTN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const SHNU_CNTG_SMTN: usize = LAYOUT.column("SHNU_CNTG_SMTN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const CCLD_DVSN: usize = LAYOUT.column("CCLD_DVSN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const SHNU_RATE: usize = LAYOUT.column("SHNU_RATE");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const PRDY_VOL_VRSS_ACML_VOL_RATE: usize = LAYOUT.column("PRDY_VOL_VRSS_ACML_VOL_RATE");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const OPRC_HOUR: usize = LAYOUT.column("OPRC_HOUR");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const OPRC_VRSS_PRPR_SIGN: usize = LAYOUT.column("OPRC_VRSS_PRPR_SIGN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const OPRC_VRSS_PRPR: usize = LAYOUT.column("OPRC_VRSS_PRPR");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const HGPR_HOUR: usize = LAYOUT.column("HGPR_HOUR");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const HGPR_VRSS_PRPR_SIGN: usize = LAYOUT.column("HGPR_VRSS_PRPR_SIGN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const HGPR_VRSS_PRPR: usize = LAYOUT.column("HGPR_VRSS_PRPR");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const LWPR_HOUR: usize = LAYOUT.column("LWPR_HOUR");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const LWPR_VRSS_PRPR_SIGN: usize = LAYOUT.column("LWPR_VRSS_PRPR_SIGN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const LWPR_VRSS_PRPR: usize = LAYOUT.column("LWPR_VRSS_PRPR");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const BSOP_DATE: usize = LAYOUT.column("BSOP_DATE");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const NEW_MKOP_CLS_CODE: usize = LAYOUT.column("NEW_MKOP_CLS_CODE");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const TRHT_YN: usize = LAYOUT.column("TRHT_YN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const ASKP_RSQN1: usize = LAYOUT.column("ASKP_RSQN1");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const BIDP_RSQN1: usize = LAYOUT.column("BIDP_RSQN1");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const TOTAL_ASKP_RSQN: usize = LAYOUT.column("TOTAL_ASKP_RSQN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const TOTAL_BIDP_RSQN: usize = LAYOUT.column("TOTAL_BIDP_RSQN");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const VOL_TNRT: usize = LAYOUT.column("VOL_TNRT");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const PRDY_SMNS_HOUR_ACML_VOL: usize = LAYOUT.column("PRDY_SMNS_HOUR_ACML_VOL");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const PRDY_SMNS_HOUR_ACML_VOL_RATE: usize = LAYOUT.column("PRDY_SMNS_HOUR_ACML_VOL_RATE");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const HOUR_CLS_CODE: usize = LAYOUT.column("HOUR_CLS_CODE");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const MRKT_TRTM_CLS_CODE: usize = LAYOUT.column("MRKT_TRTM_CLS_CODE");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const VI_STND_PRC: usize = LAYOUT.column("VI_STND_PRC");
    #[expect(missing_docs, reason = "the wire name is the documentation")]
    pub const MARKET_CLS_CODE: usize = LAYOUT.column("MARKET_CLS_CODE");
}

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
