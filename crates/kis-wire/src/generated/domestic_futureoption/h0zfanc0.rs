//! `H0ZFANC0` 주식선물 실시간예상체결. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option).

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0ZFANC0", &[
    "FUTS_SHRN_ISCD",
    "BSOP_HOUR",
    "ANTC_CNPR",
    "ANTC_CNTG_VRSS",
    "ANTC_CNTG_VRSS_SIGN",
    "ANTC_CNTG_PRDY_CTRT",
    "ANTC_MKOP_CLS_CODE",
    "ANTC_CNQN",
], 8);

/// Columns by name.
pub mod column {
    /// 선물단축종목코드: futures short issue code (`FUTS_SHRN_ISCD`).
    pub const FUTS_SHRN_ISCD: usize = 0;
    /// 영업시간: business time (HHMMSS) (`BSOP_HOUR`).
    pub const BSOP_HOUR: usize = 1;
    /// 예상체결가: expected trade price (`ANTC_CNPR`).
    pub const ANTC_CNPR: usize = 2;
    /// 예상체결대비: expected trade diff (`ANTC_CNTG_VRSS`).
    pub const ANTC_CNTG_VRSS: usize = 3;
    /// 예상체결대비부호: expected trade diff sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`ANTC_CNTG_VRSS_SIGN`).
    pub const ANTC_CNTG_VRSS_SIGN: usize = 4;
    /// 예상체결전일대비율: expected trade prev-day change rate % (`ANTC_CNTG_PRDY_CTRT`).
    pub const ANTC_CNTG_PRDY_CTRT: usize = 5;
    /// 예상장운영구분코드: expected market-operation class code (`ANTC_MKOP_CLS_CODE`).
    pub const ANTC_MKOP_CLS_CODE: usize = 6;
    /// 예상체결수량: expected trade qty (`ANTC_CNQN`).
    pub const ANTC_CNQN: usize = 7;
}

/// One record of 주식선물 실시간예상체결.
#[derive(Clone, Copy, Debug)]
pub struct H0zfanc0<'a>(pub Record<'a>);

impl<'a> H0zfanc0<'a> {
    /// 선물단축종목코드: futures short issue code (`FUTS_SHRN_ISCD`).
    #[inline] pub fn futs_shrn_iscd(&self) -> &'a str { self.0.text(0) }
    /// 영업시간: business time (HHMMSS) (`BSOP_HOUR`).
    #[inline] pub fn bsop_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("BSOP_HOUR", 1) }
    /// 예상체결가: expected trade price (`ANTC_CNPR`).
    #[inline] pub fn antc_cnpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ANTC_CNPR", 2) }
    /// 예상체결대비: expected trade diff (`ANTC_CNTG_VRSS`).
    #[inline] pub fn antc_cntg_vrss(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ANTC_CNTG_VRSS", 3) }
    /// 예상체결대비부호: expected trade diff sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`ANTC_CNTG_VRSS_SIGN`).
    #[inline] pub fn antc_cntg_vrss_sign(&self) -> &'a str { self.0.text(4) }
    /// 예상체결전일대비율: expected trade prev-day change rate % (`ANTC_CNTG_PRDY_CTRT`).
    #[inline] pub fn antc_cntg_prdy_ctrt(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ANTC_CNTG_PRDY_CTRT", 5) }
    /// 예상장운영구분코드: expected market-operation class code (`ANTC_MKOP_CLS_CODE`).
    #[inline] pub fn antc_mkop_cls_code(&self) -> &'a str { self.0.text(6) }
    /// 예상체결수량: expected trade qty (`ANTC_CNQN`).
    #[inline] pub fn antc_cnqn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ANTC_CNQN", 7) }
}
