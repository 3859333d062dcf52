//! `H0STMKO0` 국내주식 장운영정보 (KRX). Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under 6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits).

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0STMKO0", &[
    "MKSC_SHRN_ISCD",
    "TRHT_YN",
    "TR_SUSP_REAS_CNTT",
    "MKOP_CLS_CODE",
    "ANTC_MKOP_CLS_CODE",
    "MRKT_TRTM_CLS_CODE",
    "DIVI_APP_CLS_CODE",
    "ISCD_STAT_CLS_CODE",
    "VI_CLS_CODE",
    "OVTM_VI_CLS_CODE",
    "EXCH_CLS_CODE",
], 10);

/// Columns by name.
pub mod column {
    /// 유가증권단축종목코드: security short issue code (`MKSC_SHRN_ISCD`).
    pub const MKSC_SHRN_ISCD: usize = 0;
    /// 거래정지여부: trading halted (Y/N); Y halted, N normal (`TRHT_YN`).
    pub const TRHT_YN: usize = 1;
    /// 거래정지사유내용: trading suspension reason text (`TR_SUSP_REAS_CNTT`).
    pub const TR_SUSP_REAS_CNTT: usize = 2;
    /// 장운영구분코드: market-operation class code (`MKOP_CLS_CODE`).
    pub const MKOP_CLS_CODE: usize = 3;
    /// 예상장운영구분코드: expected market-operation class code (`ANTC_MKOP_CLS_CODE`).
    pub const ANTC_MKOP_CLS_CODE: usize = 4;
    /// 임의연장구분코드: arbitrary extension / termination class (`MRKT_TRTM_CLS_CODE`).
    pub const MRKT_TRTM_CLS_CODE: usize = 5;
    /// 동시호가배분처리구분코드: simultaneous-quote allocation application class code (`DIVI_APP_CLS_CODE`).
    pub const DIVI_APP_CLS_CODE: usize = 6;
    /// 종목상태구분코드: issue code status class code (`ISCD_STAT_CLS_CODE`).
    pub const ISCD_STAT_CLS_CODE: usize = 7;
    /// VI적용구분코드: VI class code; Y VI applied, N not (`VI_CLS_CODE`).
    pub const VI_CLS_CODE: usize = 8;
    /// 시간외단일가VI적용구분코드: after-hours single-price VI class code; Y VI applied, N not (`OVTM_VI_CLS_CODE`).
    pub const OVTM_VI_CLS_CODE: usize = 9;
    /// 거래소구분코드: exchange class code (`EXCH_CLS_CODE`).
    pub const EXCH_CLS_CODE: usize = 10;
}

/// One record of 국내주식 장운영정보 (KRX).
#[derive(Clone, Copy, Debug)]
pub struct H0stmko0<'a>(pub Record<'a>);

impl<'a> H0stmko0<'a> {
    /// 유가증권단축종목코드: security short issue code (`MKSC_SHRN_ISCD`).
    #[inline] pub fn mksc_shrn_iscd(&self) -> &'a str { self.0.text(0) }
    /// 거래정지여부: trading halted (Y/N); Y halted, N normal (`TRHT_YN`).
    #[inline] pub fn trht_yn(&self) -> &'a str { self.0.text(1) }
    /// 거래정지사유내용: trading suspension reason text (`TR_SUSP_REAS_CNTT`).
    #[inline] pub fn tr_susp_reas_cntt(&self) -> &'a str { self.0.text(2) }
    /// 장운영구분코드: market-operation class code (`MKOP_CLS_CODE`).
    #[inline] pub fn mkop_cls_code(&self) -> &'a str { self.0.text(3) }
    /// 예상장운영구분코드: expected market-operation class code (`ANTC_MKOP_CLS_CODE`).
    #[inline] pub fn antc_mkop_cls_code(&self) -> &'a str { self.0.text(4) }
    /// 임의연장구분코드: arbitrary extension / termination class (`MRKT_TRTM_CLS_CODE`).
    #[inline] pub fn mrkt_trtm_cls_code(&self) -> &'a str { self.0.text(5) }
    /// 동시호가배분처리구분코드: simultaneous-quote allocation application class code (`DIVI_APP_CLS_CODE`).
    #[inline] pub fn divi_app_cls_code(&self) -> &'a str { self.0.text(6) }
    /// 종목상태구분코드: issue code status class code (`ISCD_STAT_CLS_CODE`).
    #[inline] pub fn iscd_stat_cls_code(&self) -> &'a str { self.0.text(7) }
    /// VI적용구분코드: VI class code; Y VI applied, N not (`VI_CLS_CODE`).
    #[inline] pub fn vi_cls_code(&self) -> &'a str { self.0.text(8) }
    /// 시간외단일가VI적용구분코드: after-hours single-price VI class code; Y VI applied, N not (`OVTM_VI_CLS_CODE`).
    #[inline] pub fn ovtm_vi_cls_code(&self) -> &'a str { self.0.text(9) }
    /// 거래소구분코드: exchange class code (`EXCH_CLS_CODE`).
    #[inline] pub fn exch_cls_code(&self) -> &'a str { self.0.text(10) }
}
