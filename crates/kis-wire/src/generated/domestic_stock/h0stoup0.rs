//! `H0STOUP0` 국내주식 시간외 실시간체결가 (KRX). Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under 6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits).
//!
//! session ended 2026-09-14.

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0STOUP0", &[
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
], 43);

/// Columns by name.
pub mod column {
    /// 유가증권단축종목코드: security short issue code (`MKSC_SHRN_ISCD`).
    pub const MKSC_SHRN_ISCD: usize = 0;
    /// 주식체결시간: stock trade time (HHMMSS) (`STCK_CNTG_HOUR`).
    pub const STCK_CNTG_HOUR: usize = 1;
    /// 주식현재가: stock current price (`STCK_PRPR`).
    pub const STCK_PRPR: usize = 2;
    /// 전일대비구분: prev-day diff sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`PRDY_VRSS_SIGN`).
    pub const PRDY_VRSS_SIGN: usize = 3;
    /// 전일대비: prev-day diff (`PRDY_VRSS`).
    pub const PRDY_VRSS: usize = 4;
    /// 등락율: prev-day change rate % (`PRDY_CTRT`).
    pub const PRDY_CTRT: usize = 5;
    /// 가중평균주식가격: weighted average stock price (`WGHN_AVRG_STCK_PRC`).
    pub const WGHN_AVRG_STCK_PRC: usize = 6;
    /// 시가: stock open price (`STCK_OPRC`).
    pub const STCK_OPRC: usize = 7;
    /// 고가: stock high price (`STCK_HGPR`).
    pub const STCK_HGPR: usize = 8;
    /// 저가: stock low price (`STCK_LWPR`).
    pub const STCK_LWPR: usize = 9;
    /// 매도호가: ask price, level 1 (`ASKP1`).
    pub const ASKP1: usize = 10;
    /// 매수호가: bid price, level 1 (`BIDP1`).
    pub const BIDP1: usize = 11;
    /// 거래량: trade volume (`CNTG_VOL`).
    pub const CNTG_VOL: usize = 12;
    /// 누적거래량: accumulated volume (`ACML_VOL`).
    pub const ACML_VOL: usize = 13;
    /// 누적거래대금: accumulated trading value (amount) (`ACML_TR_PBMN`).
    pub const ACML_TR_PBMN: usize = 14;
    /// 매도체결건수: sell trade count (`SELN_CNTG_CSNU`).
    pub const SELN_CNTG_CSNU: usize = 15;
    /// 매수체결건수: buy trade count (`SHNU_CNTG_CSNU`).
    pub const SHNU_CNTG_CSNU: usize = 16;
    /// 순매수체결건수: net-buy trade count (`NTBY_CNTG_CSNU`).
    pub const NTBY_CNTG_CSNU: usize = 17;
    /// 체결강도: trade strength (buy volume / sell volume x 100) (`CTTR`).
    pub const CTTR: usize = 18;
    /// 총매도수량: sell trade total (`SELN_CNTG_SMTN`).
    pub const SELN_CNTG_SMTN: usize = 19;
    /// 총매수수량: buy trade total (`SHNU_CNTG_SMTN`).
    pub const SHNU_CNTG_SMTN: usize = 20;
    /// 체결구분: aggressor side / pre-open mark; 1 buy-initiated (+), 3 pre-open, 5 sell-initiated (-) (`CNTG_CLS_CODE`).
    pub const CNTG_CLS_CODE: usize = 21;
    /// 매수비율: buy ratio % (`SHNU_RATE`).
    pub const SHNU_RATE: usize = 22;
    /// 전일거래량대비등락율: prev-day volume diff accumulated volume rate (`PRDY_VOL_VRSS_ACML_VOL_RATE`).
    pub const PRDY_VOL_VRSS_ACML_VOL_RATE: usize = 23;
    /// 시가시간: open price time (HHMMSS) (`OPRC_HOUR`).
    pub const OPRC_HOUR: usize = 24;
    /// 시가대비구분: open price diff current price sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`OPRC_VRSS_PRPR_SIGN`).
    pub const OPRC_VRSS_PRPR_SIGN: usize = 25;
    /// 시가대비: open price diff current price (`OPRC_VRSS_PRPR`).
    pub const OPRC_VRSS_PRPR: usize = 26;
    /// 최고가시간: high price time (HHMMSS) (`HGPR_HOUR`).
    pub const HGPR_HOUR: usize = 27;
    /// 고가대비구분: high price diff current price sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`HGPR_VRSS_PRPR_SIGN`).
    pub const HGPR_VRSS_PRPR_SIGN: usize = 28;
    /// 고가대비: high price diff current price (`HGPR_VRSS_PRPR`).
    pub const HGPR_VRSS_PRPR: usize = 29;
    /// 최저가시간: low price time (HHMMSS) (`LWPR_HOUR`).
    pub const LWPR_HOUR: usize = 30;
    /// 저가대비구분: low price diff current price sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`LWPR_VRSS_PRPR_SIGN`).
    pub const LWPR_VRSS_PRPR_SIGN: usize = 31;
    /// 저가대비: low price diff current price (`LWPR_VRSS_PRPR`).
    pub const LWPR_VRSS_PRPR: usize = 32;
    /// 영업일자: business date (`BSOP_DATE`).
    pub const BSOP_DATE: usize = 33;
    /// 신장운영구분코드: market-operation code (2 digits: session, trade form); digit 1: 1 before open, 2 in session, 3 after close, 4 after-hours single price, 7 general buy-in, 8 same-day buy-in; digit 2: 0 normal, 1 closing price, 2 block, 3 basket, 7 liquidation trading, 8 buy-in (`NEW_MKOP_CLS_CODE`).
    pub const NEW_MKOP_CLS_CODE: usize = 34;
    /// 거래정지여부: trading halted (Y/N); Y halted, N normal (`TRHT_YN`).
    pub const TRHT_YN: usize = 35;
    /// 매도호가잔량1: ask remaining qty, level 1 (`ASKP_RSQN1`).
    pub const ASKP_RSQN1: usize = 36;
    /// 매수호가잔량1: bid remaining qty, level 1 (`BIDP_RSQN1`).
    pub const BIDP_RSQN1: usize = 37;
    /// 총매도호가잔량: total ask price remaining qty (`TOTAL_ASKP_RSQN`).
    pub const TOTAL_ASKP_RSQN: usize = 38;
    /// 총매수호가잔량: total bid price remaining qty (`TOTAL_BIDP_RSQN`).
    pub const TOTAL_BIDP_RSQN: usize = 39;
    /// 거래량회전율: volume turnover rate (`VOL_TNRT`).
    pub const VOL_TNRT: usize = 40;
    /// 전일동시간누적거래량: prev-day same-time time (HHMMSS) accumulated volume (`PRDY_SMNS_HOUR_ACML_VOL`).
    pub const PRDY_SMNS_HOUR_ACML_VOL: usize = 41;
    /// 전일동시간누적거래량비율: prev-day same-time time (HHMMSS) accumulated volume rate (`PRDY_SMNS_HOUR_ACML_VOL_RATE`).
    pub const PRDY_SMNS_HOUR_ACML_VOL_RATE: usize = 42;
}

/// One record of 국내주식 시간외 실시간체결가 (KRX), or of another kind with the same columns.
#[derive(Clone, Copy, Debug)]
pub struct H0stoup0<'a>(pub Record<'a>);

impl<'a> H0stoup0<'a> {
    /// 유가증권단축종목코드: security short issue code (`MKSC_SHRN_ISCD`).
    #[inline] pub fn mksc_shrn_iscd(&self) -> &'a str { self.0.text(0) }
    /// 주식체결시간: stock trade time (HHMMSS) (`STCK_CNTG_HOUR`).
    #[inline] pub fn stck_cntg_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("STCK_CNTG_HOUR", 1) }
    /// 주식현재가: stock current price (`STCK_PRPR`).
    #[inline] pub fn stck_prpr(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("STCK_PRPR", 2) }
    /// 전일대비구분: prev-day diff sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`PRDY_VRSS_SIGN`).
    #[inline] pub fn prdy_vrss_sign(&self) -> &'a str { self.0.text(3) }
    /// 전일대비: prev-day diff (`PRDY_VRSS`).
    #[inline] pub fn prdy_vrss(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("PRDY_VRSS", 4) }
    /// 등락율: prev-day change rate % (`PRDY_CTRT`).
    #[inline] pub fn prdy_ctrt(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PRDY_CTRT", 5) }
    /// 가중평균주식가격: weighted average stock price (`WGHN_AVRG_STCK_PRC`).
    #[inline] pub fn wghn_avrg_stck_prc(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("WGHN_AVRG_STCK_PRC", 6) }
    /// 시가: stock open price (`STCK_OPRC`).
    #[inline] pub fn stck_oprc(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("STCK_OPRC", 7) }
    /// 고가: stock high price (`STCK_HGPR`).
    #[inline] pub fn stck_hgpr(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("STCK_HGPR", 8) }
    /// 저가: stock low price (`STCK_LWPR`).
    #[inline] pub fn stck_lwpr(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("STCK_LWPR", 9) }
    /// 매도호가: ask price, level 1 (`ASKP1`).
    #[inline] pub fn askp1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP1", 10) }
    /// 매수호가: bid price, level 1 (`BIDP1`).
    #[inline] pub fn bidp1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP1", 11) }
    /// 거래량: trade volume (`CNTG_VOL`).
    #[inline] pub fn cntg_vol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("CNTG_VOL", 12) }
    /// 누적거래량: accumulated volume (`ACML_VOL`).
    #[inline] pub fn acml_vol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ACML_VOL", 13) }
    /// 누적거래대금: accumulated trading value (amount) (`ACML_TR_PBMN`).
    #[inline] pub fn acml_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ACML_TR_PBMN", 14) }
    /// 매도체결건수: sell trade count (`SELN_CNTG_CSNU`).
    #[inline] pub fn seln_cntg_csnu(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SELN_CNTG_CSNU", 15) }
    /// 매수체결건수: buy trade count (`SHNU_CNTG_CSNU`).
    #[inline] pub fn shnu_cntg_csnu(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SHNU_CNTG_CSNU", 16) }
    /// 순매수체결건수: net-buy trade count (`NTBY_CNTG_CSNU`).
    #[inline] pub fn ntby_cntg_csnu(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("NTBY_CNTG_CSNU", 17) }
    /// 체결강도: trade strength (buy volume / sell volume x 100) (`CTTR`).
    #[inline] pub fn cttr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("CTTR", 18) }
    /// 총매도수량: sell trade total (`SELN_CNTG_SMTN`).
    #[inline] pub fn seln_cntg_smtn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SELN_CNTG_SMTN", 19) }
    /// 총매수수량: buy trade total (`SHNU_CNTG_SMTN`).
    #[inline] pub fn shnu_cntg_smtn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SHNU_CNTG_SMTN", 20) }
    /// 체결구분: aggressor side / pre-open mark; 1 buy-initiated (+), 3 pre-open, 5 sell-initiated (-) (`CNTG_CLS_CODE`).
    #[inline] pub fn cntg_cls_code(&self) -> &'a str { self.0.text(21) }
    /// 매수비율: buy ratio % (`SHNU_RATE`).
    #[inline] pub fn shnu_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("SHNU_RATE", 22) }
    /// 전일거래량대비등락율: prev-day volume diff accumulated volume rate (`PRDY_VOL_VRSS_ACML_VOL_RATE`).
    #[inline] pub fn prdy_vol_vrss_acml_vol_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PRDY_VOL_VRSS_ACML_VOL_RATE", 23) }
    /// 시가시간: open price time (HHMMSS) (`OPRC_HOUR`).
    #[inline] pub fn oprc_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("OPRC_HOUR", 24) }
    /// 시가대비구분: open price diff current price sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`OPRC_VRSS_PRPR_SIGN`).
    #[inline] pub fn oprc_vrss_prpr_sign(&self) -> &'a str { self.0.text(25) }
    /// 시가대비: open price diff current price (`OPRC_VRSS_PRPR`).
    #[inline] pub fn oprc_vrss_prpr(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("OPRC_VRSS_PRPR", 26) }
    /// 최고가시간: high price time (HHMMSS) (`HGPR_HOUR`).
    #[inline] pub fn hgpr_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("HGPR_HOUR", 27) }
    /// 고가대비구분: high price diff current price sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`HGPR_VRSS_PRPR_SIGN`).
    #[inline] pub fn hgpr_vrss_prpr_sign(&self) -> &'a str { self.0.text(28) }
    /// 고가대비: high price diff current price (`HGPR_VRSS_PRPR`).
    #[inline] pub fn hgpr_vrss_prpr(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("HGPR_VRSS_PRPR", 29) }
    /// 최저가시간: low price time (HHMMSS) (`LWPR_HOUR`).
    #[inline] pub fn lwpr_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("LWPR_HOUR", 30) }
    /// 저가대비구분: low price diff current price sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`LWPR_VRSS_PRPR_SIGN`).
    #[inline] pub fn lwpr_vrss_prpr_sign(&self) -> &'a str { self.0.text(31) }
    /// 저가대비: low price diff current price (`LWPR_VRSS_PRPR`).
    #[inline] pub fn lwpr_vrss_prpr(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LWPR_VRSS_PRPR", 32) }
    /// 영업일자: business date (`BSOP_DATE`).
    #[inline] pub fn bsop_date(&self) -> Result<Option<Date>, FieldError> { self.0.date_at("BSOP_DATE", 33) }
    /// 신장운영구분코드: market-operation code (2 digits: session, trade form); digit 1: 1 before open, 2 in session, 3 after close, 4 after-hours single price, 7 general buy-in, 8 same-day buy-in; digit 2: 0 normal, 1 closing price, 2 block, 3 basket, 7 liquidation trading, 8 buy-in (`NEW_MKOP_CLS_CODE`).
    #[inline] pub fn new_mkop_cls_code(&self) -> &'a str { self.0.text(34) }
    /// 거래정지여부: trading halted (Y/N); Y halted, N normal (`TRHT_YN`).
    #[inline] pub fn trht_yn(&self) -> &'a str { self.0.text(35) }
    /// 매도호가잔량1: ask remaining qty, level 1 (`ASKP_RSQN1`).
    #[inline] pub fn askp_rsqn1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN1", 36) }
    /// 매수호가잔량1: bid remaining qty, level 1 (`BIDP_RSQN1`).
    #[inline] pub fn bidp_rsqn1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN1", 37) }
    /// 총매도호가잔량: total ask price remaining qty (`TOTAL_ASKP_RSQN`).
    #[inline] pub fn total_askp_rsqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_ASKP_RSQN", 38) }
    /// 총매수호가잔량: total bid price remaining qty (`TOTAL_BIDP_RSQN`).
    #[inline] pub fn total_bidp_rsqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_BIDP_RSQN", 39) }
    /// 거래량회전율: volume turnover rate (`VOL_TNRT`).
    #[inline] pub fn vol_tnrt(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("VOL_TNRT", 40) }
    /// 전일동시간누적거래량: prev-day same-time time (HHMMSS) accumulated volume (`PRDY_SMNS_HOUR_ACML_VOL`).
    #[inline] pub fn prdy_smns_hour_acml_vol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("PRDY_SMNS_HOUR_ACML_VOL", 41) }
    /// 전일동시간누적거래량비율: prev-day same-time time (HHMMSS) accumulated volume rate (`PRDY_SMNS_HOUR_ACML_VOL_RATE`).
    #[inline] pub fn prdy_smns_hour_acml_vol_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PRDY_SMNS_HOUR_ACML_VOL_RATE", 42) }
}
