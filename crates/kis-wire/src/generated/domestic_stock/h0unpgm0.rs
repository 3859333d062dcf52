//! `H0UNPGM0` 국내주식 실시간프로그램매매 (통합). Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under 6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits).

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0UNPGM0", &[
    "MKSC_SHRN_ISCD",
    "STCK_CNTG_HOUR",
    "SELN_CNQN",
    "SELN_TR_PBMN",
    "SHNU_CNQN",
    "SHNU_TR_PBMN",
    "NTBY_CNQN",
    "NTBY_TR_PBMN",
    "SELN_RSQN",
    "SHNU_RSQN",
    "WHOL_NTBY_QTY",
], 11);

/// Columns by name.
pub mod column {
    /// 유가증권 단축 종목코드: security short issue code (`MKSC_SHRN_ISCD`).
    pub const MKSC_SHRN_ISCD: usize = 0;
    /// 주식 체결 시간: stock trade time (HHMMSS) (`STCK_CNTG_HOUR`).
    pub const STCK_CNTG_HOUR: usize = 1;
    /// 매도 체결량: sell trade qty (`SELN_CNQN`).
    pub const SELN_CNQN: usize = 2;
    /// 매도 거래 대금: sell trading value (amount) (`SELN_TR_PBMN`).
    pub const SELN_TR_PBMN: usize = 3;
    /// 매수2 체결량: buy trade qty (`SHNU_CNQN`).
    pub const SHNU_CNQN: usize = 4;
    /// 매수2 거래 대금: buy trading value (amount) (`SHNU_TR_PBMN`).
    pub const SHNU_TR_PBMN: usize = 5;
    /// 순매수 체결량: net-buy trade qty (`NTBY_CNQN`).
    pub const NTBY_CNQN: usize = 6;
    /// 순매수 거래 대금: net-buy trading value (amount) (`NTBY_TR_PBMN`).
    pub const NTBY_TR_PBMN: usize = 7;
    /// 매도호가잔량: sell remaining qty (`SELN_RSQN`).
    pub const SELN_RSQN: usize = 8;
    /// 매수호가잔량: buy remaining qty (`SHNU_RSQN`).
    pub const SHNU_RSQN: usize = 9;
    /// 전체순매수호가잔량: whole net-buy qty (`WHOL_NTBY_QTY`).
    pub const WHOL_NTBY_QTY: usize = 10;
}

/// One record of 국내주식 실시간프로그램매매 (통합), or of another kind with the same columns.
#[derive(Clone, Copy, Debug)]
pub struct H0unpgm0<'a>(pub Record<'a>);

impl<'a> H0unpgm0<'a> {
    /// 유가증권 단축 종목코드: security short issue code (`MKSC_SHRN_ISCD`).
    #[inline] pub fn mksc_shrn_iscd(&self) -> &'a str { self.0.text(0) }
    /// 주식 체결 시간: stock trade time (HHMMSS) (`STCK_CNTG_HOUR`).
    #[inline] pub fn stck_cntg_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("STCK_CNTG_HOUR", 1) }
    /// 매도 체결량: sell trade qty (`SELN_CNQN`).
    #[inline] pub fn seln_cnqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SELN_CNQN", 2) }
    /// 매도 거래 대금: sell trading value (amount) (`SELN_TR_PBMN`).
    #[inline] pub fn seln_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SELN_TR_PBMN", 3) }
    /// 매수2 체결량: buy trade qty (`SHNU_CNQN`).
    #[inline] pub fn shnu_cnqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SHNU_CNQN", 4) }
    /// 매수2 거래 대금: buy trading value (amount) (`SHNU_TR_PBMN`).
    #[inline] pub fn shnu_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SHNU_TR_PBMN", 5) }
    /// 순매수 체결량: net-buy trade qty (`NTBY_CNQN`).
    #[inline] pub fn ntby_cnqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("NTBY_CNQN", 6) }
    /// 순매수 거래 대금: net-buy trading value (amount) (`NTBY_TR_PBMN`).
    #[inline] pub fn ntby_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("NTBY_TR_PBMN", 7) }
    /// 매도호가잔량: sell remaining qty (`SELN_RSQN`).
    #[inline] pub fn seln_rsqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SELN_RSQN", 8) }
    /// 매수호가잔량: buy remaining qty (`SHNU_RSQN`).
    #[inline] pub fn shnu_rsqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SHNU_RSQN", 9) }
    /// 전체순매수호가잔량: whole net-buy qty (`WHOL_NTBY_QTY`).
    #[inline] pub fn whol_ntby_qty(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("WHOL_NTBY_QTY", 10) }
}
