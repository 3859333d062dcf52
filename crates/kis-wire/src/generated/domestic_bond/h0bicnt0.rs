//! `H0BICNT0` 채권지수 실시간체결가. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under bond index code (KIS index), e.g. KBPR01.

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0BICNT0", &[
    "NMIX_ID",
    "STND_DATE1",
    "TRNM_HOUR",
    "TOTL_ERNN_NMIX_OPRC",
    "TOTL_ERNN_NMIX_HGPR",
    "TOTL_ERNN_NMIX_LWPR",
    "TOTL_ERNN_NMIX",
    "PRDY_TOTL_ERNN_NMIX",
    "TOTL_ERNN_NMIX_PRDY_VRSS",
    "TOTL_ERNN_NMIX_PRDY_VRSS_SIGN",
    "TOTL_ERNN_NMIX_PRDY_CTRT",
    "CLEN_PRC_NMIX",
    "MRKT_PRC_NMIX",
    "BOND_CALL_RNVS_NMIX",
    "BOND_ZERO_RNVS_NMIX",
    "BOND_FUTS_THPR",
    "BOND_AVRG_DRTN_VAL",
    "BOND_AVRG_CNVX_VAL",
    "BOND_AVRG_YTM_VAL",
    "BOND_AVRG_FRDL_YTM_VAL",
], 20);

/// Columns by name.
pub mod column {
    /// 지수ID: index id (`NMIX_ID`).
    pub const NMIX_ID: usize = 0;
    /// 기준일자1: reference date 1 (`STND_DATE1`).
    pub const STND_DATE1: usize = 1;
    /// 전송시간: transmission time (HHMMSS) (`TRNM_HOUR`).
    pub const TRNM_HOUR: usize = 2;
    /// 총수익지수시가지수: total-return return index open price (`TOTL_ERNN_NMIX_OPRC`).
    pub const TOTL_ERNN_NMIX_OPRC: usize = 3;
    /// 총수익지수최고가: total-return return index high price (`TOTL_ERNN_NMIX_HGPR`).
    pub const TOTL_ERNN_NMIX_HGPR: usize = 4;
    /// 총수익지수최저가: total-return return index low price (`TOTL_ERNN_NMIX_LWPR`).
    pub const TOTL_ERNN_NMIX_LWPR: usize = 5;
    /// 총수익지수: total-return return index (`TOTL_ERNN_NMIX`).
    pub const TOTL_ERNN_NMIX: usize = 6;
    /// 전일총수익지수: prev-day total-return return index (`PRDY_TOTL_ERNN_NMIX`).
    pub const PRDY_TOTL_ERNN_NMIX: usize = 7;
    /// 총수익지수전일대비: total-return return index prev-day diff (`TOTL_ERNN_NMIX_PRDY_VRSS`).
    pub const TOTL_ERNN_NMIX_PRDY_VRSS: usize = 8;
    /// 총수익지수전일대비부호: total-return return index prev-day diff sign (`TOTL_ERNN_NMIX_PRDY_VRSS_SIGN`).
    pub const TOTL_ERNN_NMIX_PRDY_VRSS_SIGN: usize = 9;
    /// 총수익지수전일대비율: total-return return index prev-day change rate % (`TOTL_ERNN_NMIX_PRDY_CTRT`).
    pub const TOTL_ERNN_NMIX_PRDY_CTRT: usize = 10;
    /// 순가격지수: clean price index (`CLEN_PRC_NMIX`).
    pub const CLEN_PRC_NMIX: usize = 11;
    /// 시장가격지수: market price index (`MRKT_PRC_NMIX`).
    pub const MRKT_PRC_NMIX: usize = 12;
    /// Call재투자지수: bond call reinvestment index (`BOND_CALL_RNVS_NMIX`).
    pub const BOND_CALL_RNVS_NMIX: usize = 13;
    /// Zero재투자지수: bond zero reinvestment index (`BOND_ZERO_RNVS_NMIX`).
    pub const BOND_ZERO_RNVS_NMIX: usize = 14;
    /// 선물이론가격: bond futures theoretical price (`BOND_FUTS_THPR`).
    pub const BOND_FUTS_THPR: usize = 15;
    /// 평균듀레이션: bond average duration value (`BOND_AVRG_DRTN_VAL`).
    pub const BOND_AVRG_DRTN_VAL: usize = 16;
    /// 평균컨벡서티: bond average convexity value (`BOND_AVRG_CNVX_VAL`).
    pub const BOND_AVRG_CNVX_VAL: usize = 17;
    /// 평균YTM: bond average YTM value (`BOND_AVRG_YTM_VAL`).
    pub const BOND_AVRG_YTM_VAL: usize = 18;
    /// 평균선도YTM: bond average frequency YTM value (`BOND_AVRG_FRDL_YTM_VAL`).
    pub const BOND_AVRG_FRDL_YTM_VAL: usize = 19;
}

/// One record of 채권지수 실시간체결가.
#[derive(Clone, Copy, Debug)]
pub struct H0bicnt0<'a>(pub Record<'a>);

impl<'a> H0bicnt0<'a> {
    /// 지수ID: index id (`NMIX_ID`).
    #[inline] pub fn nmix_id(&self) -> &'a str { self.0.text(0) }
    /// 기준일자1: reference date 1 (`STND_DATE1`).
    #[inline] pub fn stnd_date1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("STND_DATE1", 1) }
    /// 전송시간: transmission time (HHMMSS) (`TRNM_HOUR`).
    #[inline] pub fn trnm_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("TRNM_HOUR", 2) }
    /// 총수익지수시가지수: total-return return index open price (`TOTL_ERNN_NMIX_OPRC`).
    #[inline] pub fn totl_ernn_nmix_oprc(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTL_ERNN_NMIX_OPRC", 3) }
    /// 총수익지수최고가: total-return return index high price (`TOTL_ERNN_NMIX_HGPR`).
    #[inline] pub fn totl_ernn_nmix_hgpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTL_ERNN_NMIX_HGPR", 4) }
    /// 총수익지수최저가: total-return return index low price (`TOTL_ERNN_NMIX_LWPR`).
    #[inline] pub fn totl_ernn_nmix_lwpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTL_ERNN_NMIX_LWPR", 5) }
    /// 총수익지수: total-return return index (`TOTL_ERNN_NMIX`).
    #[inline] pub fn totl_ernn_nmix(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTL_ERNN_NMIX", 6) }
    /// 전일총수익지수: prev-day total-return return index (`PRDY_TOTL_ERNN_NMIX`).
    #[inline] pub fn prdy_totl_ernn_nmix(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PRDY_TOTL_ERNN_NMIX", 7) }
    /// 총수익지수전일대비: total-return return index prev-day diff (`TOTL_ERNN_NMIX_PRDY_VRSS`).
    #[inline] pub fn totl_ernn_nmix_prdy_vrss(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTL_ERNN_NMIX_PRDY_VRSS", 8) }
    /// 총수익지수전일대비부호: total-return return index prev-day diff sign (`TOTL_ERNN_NMIX_PRDY_VRSS_SIGN`).
    #[inline] pub fn totl_ernn_nmix_prdy_vrss_sign(&self) -> &'a str { self.0.text(9) }
    /// 총수익지수전일대비율: total-return return index prev-day change rate % (`TOTL_ERNN_NMIX_PRDY_CTRT`).
    #[inline] pub fn totl_ernn_nmix_prdy_ctrt(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTL_ERNN_NMIX_PRDY_CTRT", 10) }
    /// 순가격지수: clean price index (`CLEN_PRC_NMIX`).
    #[inline] pub fn clen_prc_nmix(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("CLEN_PRC_NMIX", 11) }
    /// 시장가격지수: market price index (`MRKT_PRC_NMIX`).
    #[inline] pub fn mrkt_prc_nmix(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("MRKT_PRC_NMIX", 12) }
    /// Call재투자지수: bond call reinvestment index (`BOND_CALL_RNVS_NMIX`).
    #[inline] pub fn bond_call_rnvs_nmix(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BOND_CALL_RNVS_NMIX", 13) }
    /// Zero재투자지수: bond zero reinvestment index (`BOND_ZERO_RNVS_NMIX`).
    #[inline] pub fn bond_zero_rnvs_nmix(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BOND_ZERO_RNVS_NMIX", 14) }
    /// 선물이론가격: bond futures theoretical price (`BOND_FUTS_THPR`).
    #[inline] pub fn bond_futs_thpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BOND_FUTS_THPR", 15) }
    /// 평균듀레이션: bond average duration value (`BOND_AVRG_DRTN_VAL`).
    #[inline] pub fn bond_avrg_drtn_val(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BOND_AVRG_DRTN_VAL", 16) }
    /// 평균컨벡서티: bond average convexity value (`BOND_AVRG_CNVX_VAL`).
    #[inline] pub fn bond_avrg_cnvx_val(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BOND_AVRG_CNVX_VAL", 17) }
    /// 평균YTM: bond average YTM value (`BOND_AVRG_YTM_VAL`).
    #[inline] pub fn bond_avrg_ytm_val(&self) -> &'a str { self.0.text(18) }
    /// 평균선도YTM: bond average frequency YTM value (`BOND_AVRG_FRDL_YTM_VAL`).
    #[inline] pub fn bond_avrg_frdl_ytm_val(&self) -> &'a str { self.0.text(19) }
}
