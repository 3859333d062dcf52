//! `H0UPCNT0` 국내지수 실시간체결. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under sector/index code, e.g. 0001 = KOSPI, 1001 = KOSDAQ, 2001 = KOSPI200.

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0UPCNT0", &[
    "BSTP_CLS_CODE",
    "BSOP_HOUR",
    "PRPR_NMIX",
    "PRDY_VRSS_SIGN",
    "BSTP_NMIX_PRDY_VRSS",
    "ACML_VOL",
    "ACML_TR_PBMN",
    "PCAS_VOL",
    "PCAS_TR_PBMN",
    "PRDY_CTRT",
    "OPRC_NMIX",
    "NMIX_HGPR",
    "NMIX_LWPR",
    "OPRC_VRSS_NMIX_PRPR",
    "OPRC_VRSS_NMIX_SIGN",
    "HGPR_VRSS_NMIX_PRPR",
    "HGPR_VRSS_NMIX_SIGN",
    "LWPR_VRSS_NMIX_PRPR",
    "LWPR_VRSS_NMIX_SIGN",
    "PRDY_CLPR_VRSS_OPRC_RATE",
    "PRDY_CLPR_VRSS_HGPR_RATE",
    "PRDY_CLPR_VRSS_LWPR_RATE",
    "UPLM_ISSU_CNT",
    "ASCN_ISSU_CNT",
    "STNR_ISSU_CNT",
    "DOWN_ISSU_CNT",
    "LSLM_ISSU_CNT",
    "QTQT_ASCN_ISSU_CNT",
    "QTQT_DOWN_ISSU_CNT",
    "TICK_VRSS",
], 30);

/// Columns by name.
pub mod column {
    /// 업종 구분 코드: sector class code (`BSTP_CLS_CODE`).
    pub const BSTP_CLS_CODE: usize = 0;
    /// 영업 시간: business time (HHMMSS) (`BSOP_HOUR`).
    pub const BSOP_HOUR: usize = 1;
    /// 현재가 지수: current price index (`PRPR_NMIX`).
    pub const PRPR_NMIX: usize = 2;
    /// 전일 대비 부호: prev-day diff sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`PRDY_VRSS_SIGN`).
    pub const PRDY_VRSS_SIGN: usize = 3;
    /// 업종 지수 전일 대비: sector index prev-day diff (`BSTP_NMIX_PRDY_VRSS`).
    pub const BSTP_NMIX_PRDY_VRSS: usize = 4;
    /// 누적 거래량: accumulated volume (`ACML_VOL`).
    pub const ACML_VOL: usize = 5;
    /// 누적 거래 대금: accumulated trading value (amount) (`ACML_TR_PBMN`).
    pub const ACML_TR_PBMN: usize = 6;
    /// 건별 거래량: per-trade volume (`PCAS_VOL`).
    pub const PCAS_VOL: usize = 7;
    /// 건별 거래 대금: per-trade trading value (amount) (`PCAS_TR_PBMN`).
    pub const PCAS_TR_PBMN: usize = 8;
    /// 전일 대비율: prev-day change rate % (`PRDY_CTRT`).
    pub const PRDY_CTRT: usize = 9;
    /// 시가 지수: open price index (`OPRC_NMIX`).
    pub const OPRC_NMIX: usize = 10;
    /// 지수 최고가: index high price (`NMIX_HGPR`).
    pub const NMIX_HGPR: usize = 11;
    /// 지수 최저가: index low price (`NMIX_LWPR`).
    pub const NMIX_LWPR: usize = 12;
    /// 시가 대비 지수 현재가: open price diff index current price (`OPRC_VRSS_NMIX_PRPR`).
    pub const OPRC_VRSS_NMIX_PRPR: usize = 13;
    /// 시가 대비 지수 부호: open price diff index sign (`OPRC_VRSS_NMIX_SIGN`).
    pub const OPRC_VRSS_NMIX_SIGN: usize = 14;
    /// 최고가 대비 지수 현재가: high price diff index current price (`HGPR_VRSS_NMIX_PRPR`).
    pub const HGPR_VRSS_NMIX_PRPR: usize = 15;
    /// 최고가 대비 지수 부호: high price diff index sign (`HGPR_VRSS_NMIX_SIGN`).
    pub const HGPR_VRSS_NMIX_SIGN: usize = 16;
    /// 최저가 대비 지수 현재가: low price diff index current price (`LWPR_VRSS_NMIX_PRPR`).
    pub const LWPR_VRSS_NMIX_PRPR: usize = 17;
    /// 최저가 대비 지수 부호: low price diff index sign (`LWPR_VRSS_NMIX_SIGN`).
    pub const LWPR_VRSS_NMIX_SIGN: usize = 18;
    /// 전일 종가 대비 시가2 비율: prev-day close price diff open price rate (`PRDY_CLPR_VRSS_OPRC_RATE`).
    pub const PRDY_CLPR_VRSS_OPRC_RATE: usize = 19;
    /// 전일 종가 대비 최고가 비율: prev-day close price diff high price rate (`PRDY_CLPR_VRSS_HGPR_RATE`).
    pub const PRDY_CLPR_VRSS_HGPR_RATE: usize = 20;
    /// 전일 종가 대비 최저가 비율: prev-day close price diff low price rate (`PRDY_CLPR_VRSS_LWPR_RATE`).
    pub const PRDY_CLPR_VRSS_LWPR_RATE: usize = 21;
    /// 상한 종목 수: upper-limit issue count (`UPLM_ISSU_CNT`).
    pub const UPLM_ISSU_CNT: usize = 22;
    /// 상승 종목 수: rising issue count (`ASCN_ISSU_CNT`).
    pub const ASCN_ISSU_CNT: usize = 23;
    /// 보합 종목 수: unchanged issue count (`STNR_ISSU_CNT`).
    pub const STNR_ISSU_CNT: usize = 24;
    /// 하락 종목 수: falling issue count (`DOWN_ISSU_CNT`).
    pub const DOWN_ISSU_CNT: usize = 25;
    /// 하한 종목 수: lower-limit issue count (`LSLM_ISSU_CNT`).
    pub const LSLM_ISSU_CNT: usize = 26;
    /// 기세 상승 종목수: no-trade-quote rising issue count (`QTQT_ASCN_ISSU_CNT`).
    pub const QTQT_ASCN_ISSU_CNT: usize = 27;
    /// 기세 하락 종목수: no-trade-quote falling issue count (`QTQT_DOWN_ISSU_CNT`).
    pub const QTQT_DOWN_ISSU_CNT: usize = 28;
    /// TICK대비: tick diff (`TICK_VRSS`).
    pub const TICK_VRSS: usize = 29;
}

/// One record of 국내지수 실시간체결, or of another kind with the same columns.
#[derive(Clone, Copy, Debug)]
pub struct H0upcnt0<'a>(pub Record<'a>);

impl<'a> H0upcnt0<'a> {
    /// 업종 구분 코드: sector class code (`BSTP_CLS_CODE`).
    #[inline] pub fn bstp_cls_code(&self) -> &'a str { self.0.text(0) }
    /// 영업 시간: business time (HHMMSS) (`BSOP_HOUR`).
    #[inline] pub fn bsop_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("BSOP_HOUR", 1) }
    /// 현재가 지수: current price index (`PRPR_NMIX`).
    #[inline] pub fn prpr_nmix(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PRPR_NMIX", 2) }
    /// 전일 대비 부호: prev-day diff sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`PRDY_VRSS_SIGN`).
    #[inline] pub fn prdy_vrss_sign(&self) -> &'a str { self.0.text(3) }
    /// 업종 지수 전일 대비: sector index prev-day diff (`BSTP_NMIX_PRDY_VRSS`).
    #[inline] pub fn bstp_nmix_prdy_vrss(&self) -> &'a str { self.0.text(4) }
    /// 누적 거래량: accumulated volume (`ACML_VOL`).
    #[inline] pub fn acml_vol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ACML_VOL", 5) }
    /// 누적 거래 대금: accumulated trading value (amount) (`ACML_TR_PBMN`).
    #[inline] pub fn acml_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ACML_TR_PBMN", 6) }
    /// 건별 거래량: per-trade volume (`PCAS_VOL`).
    #[inline] pub fn pcas_vol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("PCAS_VOL", 7) }
    /// 건별 거래 대금: per-trade trading value (amount) (`PCAS_TR_PBMN`).
    #[inline] pub fn pcas_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("PCAS_TR_PBMN", 8) }
    /// 전일 대비율: prev-day change rate % (`PRDY_CTRT`).
    #[inline] pub fn prdy_ctrt(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PRDY_CTRT", 9) }
    /// 시가 지수: open price index (`OPRC_NMIX`).
    #[inline] pub fn oprc_nmix(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPRC_NMIX", 10) }
    /// 지수 최고가: index high price (`NMIX_HGPR`).
    #[inline] pub fn nmix_hgpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("NMIX_HGPR", 11) }
    /// 지수 최저가: index low price (`NMIX_LWPR`).
    #[inline] pub fn nmix_lwpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("NMIX_LWPR", 12) }
    /// 시가 대비 지수 현재가: open price diff index current price (`OPRC_VRSS_NMIX_PRPR`).
    #[inline] pub fn oprc_vrss_nmix_prpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPRC_VRSS_NMIX_PRPR", 13) }
    /// 시가 대비 지수 부호: open price diff index sign (`OPRC_VRSS_NMIX_SIGN`).
    #[inline] pub fn oprc_vrss_nmix_sign(&self) -> &'a str { self.0.text(14) }
    /// 최고가 대비 지수 현재가: high price diff index current price (`HGPR_VRSS_NMIX_PRPR`).
    #[inline] pub fn hgpr_vrss_nmix_prpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("HGPR_VRSS_NMIX_PRPR", 15) }
    /// 최고가 대비 지수 부호: high price diff index sign (`HGPR_VRSS_NMIX_SIGN`).
    #[inline] pub fn hgpr_vrss_nmix_sign(&self) -> &'a str { self.0.text(16) }
    /// 최저가 대비 지수 현재가: low price diff index current price (`LWPR_VRSS_NMIX_PRPR`).
    #[inline] pub fn lwpr_vrss_nmix_prpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("LWPR_VRSS_NMIX_PRPR", 17) }
    /// 최저가 대비 지수 부호: low price diff index sign (`LWPR_VRSS_NMIX_SIGN`).
    #[inline] pub fn lwpr_vrss_nmix_sign(&self) -> &'a str { self.0.text(18) }
    /// 전일 종가 대비 시가2 비율: prev-day close price diff open price rate (`PRDY_CLPR_VRSS_OPRC_RATE`).
    #[inline] pub fn prdy_clpr_vrss_oprc_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PRDY_CLPR_VRSS_OPRC_RATE", 19) }
    /// 전일 종가 대비 최고가 비율: prev-day close price diff high price rate (`PRDY_CLPR_VRSS_HGPR_RATE`).
    #[inline] pub fn prdy_clpr_vrss_hgpr_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PRDY_CLPR_VRSS_HGPR_RATE", 20) }
    /// 전일 종가 대비 최저가 비율: prev-day close price diff low price rate (`PRDY_CLPR_VRSS_LWPR_RATE`).
    #[inline] pub fn prdy_clpr_vrss_lwpr_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PRDY_CLPR_VRSS_LWPR_RATE", 21) }
    /// 상한 종목 수: upper-limit issue count (`UPLM_ISSU_CNT`).
    #[inline] pub fn uplm_issu_cnt(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("UPLM_ISSU_CNT", 22) }
    /// 상승 종목 수: rising issue count (`ASCN_ISSU_CNT`).
    #[inline] pub fn ascn_issu_cnt(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASCN_ISSU_CNT", 23) }
    /// 보합 종목 수: unchanged issue count (`STNR_ISSU_CNT`).
    #[inline] pub fn stnr_issu_cnt(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("STNR_ISSU_CNT", 24) }
    /// 하락 종목 수: falling issue count (`DOWN_ISSU_CNT`).
    #[inline] pub fn down_issu_cnt(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DOWN_ISSU_CNT", 25) }
    /// 하한 종목 수: lower-limit issue count (`LSLM_ISSU_CNT`).
    #[inline] pub fn lslm_issu_cnt(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("LSLM_ISSU_CNT", 26) }
    /// 기세 상승 종목수: no-trade-quote rising issue count (`QTQT_ASCN_ISSU_CNT`).
    #[inline] pub fn qtqt_ascn_issu_cnt(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("QTQT_ASCN_ISSU_CNT", 27) }
    /// 기세 하락 종목수: no-trade-quote falling issue count (`QTQT_DOWN_ISSU_CNT`).
    #[inline] pub fn qtqt_down_issu_cnt(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("QTQT_DOWN_ISSU_CNT", 28) }
    /// TICK대비: tick diff (`TICK_VRSS`).
    #[inline] pub fn tick_vrss(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TICK_VRSS", 29) }
}
