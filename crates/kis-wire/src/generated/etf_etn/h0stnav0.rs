//! `H0STNAV0` 국내ETF NAV추이. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under 6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits).
//!
//! sample-only columns: RT\_CD, MSG\_CD, OUTPUT1, MSG1.

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0STNAV0", &[
    "MKSC_SHRN_ISCD",
    "NAV",
    "NAV_PRDY_VRSS_SIGN",
    "NAV_PRDY_VRSS",
    "NAV_PRDY_CTRT",
    "OPRC_NAV",
    "HPRC_NAV",
    "LPRC_NAV",
], 8);

/// Columns by name.
pub mod column {
    /// 유가증권단축종목코드: security short issue code (`MKSC_SHRN_ISCD`).
    pub const MKSC_SHRN_ISCD: usize = 0;
    /// NAV: NAV (`NAV`).
    pub const NAV: usize = 1;
    /// NAV전일대비부호: NAV prev-day diff sign (`NAV_PRDY_VRSS_SIGN`).
    pub const NAV_PRDY_VRSS_SIGN: usize = 2;
    /// NAV전일대비: NAV prev-day diff (`NAV_PRDY_VRSS`).
    pub const NAV_PRDY_VRSS: usize = 3;
    /// NAV전일대비율: NAV prev-day change rate % (`NAV_PRDY_CTRT`).
    pub const NAV_PRDY_CTRT: usize = 4;
    /// NAV시가: open price NAV (`OPRC_NAV`).
    pub const OPRC_NAV: usize = 5;
    /// NAV고가: high NAV (`HPRC_NAV`).
    pub const HPRC_NAV: usize = 6;
    /// NAV저가: low NAV (`LPRC_NAV`).
    pub const LPRC_NAV: usize = 7;
}

/// One record of 국내ETF NAV추이.
#[derive(Clone, Copy, Debug)]
pub struct H0stnav0<'a>(pub Record<'a>);

impl<'a> H0stnav0<'a> {
    /// 유가증권단축종목코드: security short issue code (`MKSC_SHRN_ISCD`).
    #[inline] pub fn mksc_shrn_iscd(&self) -> &'a str { self.0.text(0) }
    /// NAV: NAV (`NAV`).
    #[inline] pub fn nav(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("NAV", 1) }
    /// NAV전일대비부호: NAV prev-day diff sign (`NAV_PRDY_VRSS_SIGN`).
    #[inline] pub fn nav_prdy_vrss_sign(&self) -> &'a str { self.0.text(2) }
    /// NAV전일대비: NAV prev-day diff (`NAV_PRDY_VRSS`).
    #[inline] pub fn nav_prdy_vrss(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("NAV_PRDY_VRSS", 3) }
    /// NAV전일대비율: NAV prev-day change rate % (`NAV_PRDY_CTRT`).
    #[inline] pub fn nav_prdy_ctrt(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("NAV_PRDY_CTRT", 4) }
    /// NAV시가: open price NAV (`OPRC_NAV`).
    #[inline] pub fn oprc_nav(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPRC_NAV", 5) }
    /// NAV고가: high NAV (`HPRC_NAV`).
    #[inline] pub fn hprc_nav(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("HPRC_NAV", 6) }
    /// NAV저가: low NAV (`LPRC_NAV`).
    #[inline] pub fn lprc_nav(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("LPRC_NAV", 7) }
}
