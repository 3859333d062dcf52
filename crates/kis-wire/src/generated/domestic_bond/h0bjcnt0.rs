//! `H0BJCNT0` 일반채권 실시간체결가. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under 12-char bond ISIN, e.g. KR2033022D33.

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0BJCNT0", &[
    "STND_ISCD",
    "BOND_ISNM",
    "STCK_CNTG_HOUR",
    "PRDY_VRSS_SIGN",
    "PRDY_VRSS",
    "PRDY_CTRT",
    "STCK_PRPR",
    "CNTG_VOL",
    "STCK_OPRC",
    "STCK_HGPR",
    "STCK_LWPR",
    "STCK_PRDY_CLPR",
    "BOND_CNTG_ERT",
    "OPRC_ERT",
    "HGPR_ERT",
    "LWPR_ERT",
    "ACML_VOL",
    "PRDY_VOL",
    "CNTG_TYPE_CLS_CODE",
], 19);

/// Columns by name.
pub mod column {
    /// 표준종목코드: reference issue code (`STND_ISCD`).
    pub const STND_ISCD: usize = 0;
    /// 채권종목명: bond issue name (`BOND_ISNM`).
    pub const BOND_ISNM: usize = 1;
    /// 주식체결시간: stock trade time (HHMMSS) (`STCK_CNTG_HOUR`).
    pub const STCK_CNTG_HOUR: usize = 2;
    /// 전일대비부호: prev-day diff sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`PRDY_VRSS_SIGN`).
    pub const PRDY_VRSS_SIGN: usize = 3;
    /// 전일대비: prev-day diff (`PRDY_VRSS`).
    pub const PRDY_VRSS: usize = 4;
    /// 전일대비율: prev-day change rate % (`PRDY_CTRT`).
    pub const PRDY_CTRT: usize = 5;
    /// 현재가: stock current price (`STCK_PRPR`).
    pub const STCK_PRPR: usize = 6;
    /// 체결거래량: trade volume (`CNTG_VOL`).
    pub const CNTG_VOL: usize = 7;
    /// 시가: stock open price (`STCK_OPRC`).
    pub const STCK_OPRC: usize = 8;
    /// 고가: stock high price (`STCK_HGPR`).
    pub const STCK_HGPR: usize = 9;
    /// 저가: stock low price (`STCK_LWPR`).
    pub const STCK_LWPR: usize = 10;
    /// 전일종가: stock prev-day close price (`STCK_PRDY_CLPR`).
    pub const STCK_PRDY_CLPR: usize = 11;
    /// 현재수익률: bond trade yield % (`BOND_CNTG_ERT`).
    pub const BOND_CNTG_ERT: usize = 12;
    /// 시가수익률: open price yield % (`OPRC_ERT`).
    pub const OPRC_ERT: usize = 13;
    /// 고가수익률: high price yield % (`HGPR_ERT`).
    pub const HGPR_ERT: usize = 14;
    /// 저가수익률: low price yield % (`LWPR_ERT`).
    pub const LWPR_ERT: usize = 15;
    /// 누적거래량: accumulated volume (`ACML_VOL`).
    pub const ACML_VOL: usize = 16;
    /// 전일거래량: prev-day volume (`PRDY_VOL`).
    pub const PRDY_VOL: usize = 17;
    /// 체결유형코드: trade type class code (`CNTG_TYPE_CLS_CODE`).
    pub const CNTG_TYPE_CLS_CODE: usize = 18;
}

/// One record of 일반채권 실시간체결가.
#[derive(Clone, Copy, Debug)]
pub struct H0bjcnt0<'a>(pub Record<'a>);

impl<'a> H0bjcnt0<'a> {
    /// 표준종목코드: reference issue code (`STND_ISCD`).
    #[inline] pub fn stnd_iscd(&self) -> &'a str { self.0.text(0) }
    /// 채권종목명: bond issue name (`BOND_ISNM`).
    #[inline] pub fn bond_isnm(&self) -> &'a str { self.0.text(1) }
    /// 주식체결시간: stock trade time (HHMMSS) (`STCK_CNTG_HOUR`).
    #[inline] pub fn stck_cntg_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("STCK_CNTG_HOUR", 2) }
    /// 전일대비부호: prev-day diff sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`PRDY_VRSS_SIGN`).
    #[inline] pub fn prdy_vrss_sign(&self) -> &'a str { self.0.text(3) }
    /// 전일대비: prev-day diff (`PRDY_VRSS`).
    #[inline] pub fn prdy_vrss(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PRDY_VRSS", 4) }
    /// 전일대비율: prev-day change rate % (`PRDY_CTRT`).
    #[inline] pub fn prdy_ctrt(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PRDY_CTRT", 5) }
    /// 현재가: stock current price (`STCK_PRPR`).
    #[inline] pub fn stck_prpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("STCK_PRPR", 6) }
    /// 체결거래량: trade volume (`CNTG_VOL`).
    #[inline] pub fn cntg_vol(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("CNTG_VOL", 7) }
    /// 시가: stock open price (`STCK_OPRC`).
    #[inline] pub fn stck_oprc(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("STCK_OPRC", 8) }
    /// 고가: stock high price (`STCK_HGPR`).
    #[inline] pub fn stck_hgpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("STCK_HGPR", 9) }
    /// 저가: stock low price (`STCK_LWPR`).
    #[inline] pub fn stck_lwpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("STCK_LWPR", 10) }
    /// 전일종가: stock prev-day close price (`STCK_PRDY_CLPR`).
    #[inline] pub fn stck_prdy_clpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("STCK_PRDY_CLPR", 11) }
    /// 현재수익률: bond trade yield % (`BOND_CNTG_ERT`).
    #[inline] pub fn bond_cntg_ert(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BOND_CNTG_ERT", 12) }
    /// 시가수익률: open price yield % (`OPRC_ERT`).
    #[inline] pub fn oprc_ert(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPRC_ERT", 13) }
    /// 고가수익률: high price yield % (`HGPR_ERT`).
    #[inline] pub fn hgpr_ert(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("HGPR_ERT", 14) }
    /// 저가수익률: low price yield % (`LWPR_ERT`).
    #[inline] pub fn lwpr_ert(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("LWPR_ERT", 15) }
    /// 누적거래량: accumulated volume (`ACML_VOL`).
    #[inline] pub fn acml_vol(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ACML_VOL", 16) }
    /// 전일거래량: prev-day volume (`PRDY_VOL`).
    #[inline] pub fn prdy_vol(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PRDY_VOL", 17) }
    /// 체결유형코드: trade type class code (`CNTG_TYPE_CLS_CODE`).
    #[inline] pub fn cntg_type_cls_code(&self) -> &'a str { self.0.text(18) }
}
