//! `H0EUCNT0` KRX야간옵션 실시간체결가. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option).

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0EUCNT0", &[
    "OPTN_SHRN_ISCD",
    "BSOP_HOUR",
    "OPTN_PRPR",
    "PRDY_VRSS_SIGN",
    "OPTN_PRDY_VRSS",
    "PRDY_CTRT",
    "OPTN_OPRC",
    "OPTN_HGPR",
    "OPTN_LWPR",
    "LAST_CNQN",
    "ACML_VOL",
    "ACML_TR_PBMN",
    "HTS_THPR",
    "HTS_OTST_STPL_QTY",
    "OTST_STPL_QTY_ICDC",
    "OPRC_HOUR",
    "OPRC_VRSS_PRPR_SIGN",
    "OPRC_VRSS_NMIX_PRPR",
    "HGPR_HOUR",
    "HGPR_VRSS_PRPR_SIGN",
    "HGPR_VRSS_NMIX_PRPR",
    "LWPR_HOUR",
    "LWPR_VRSS_PRPR_SIGN",
    "LWPR_VRSS_NMIX_PRPR",
    "SHNU_RATE",
    "PRMM_VAL",
    "INVL_VAL",
    "TMVL_VAL",
    "DELTA",
    "GAMA",
    "VEGA",
    "THETA",
    "RHO",
    "HTS_INTS_VLTL",
    "ESDG",
    "OTST_STPL_RGBF_QTY_ICDC",
    "THPR_BASIS",
    "UNAS_HIST_VLTL",
    "CTTR",
    "DPRT",
    "MRKT_BASIS",
    "OPTN_ASKP1",
    "OPTN_BIDP1",
    "ASKP_RSQN1",
    "BIDP_RSQN1",
    "SELN_CNTG_CSNU",
    "SHNU_CNTG_CSNU",
    "NTBY_CNTG_CSNU",
    "SELN_CNTG_SMTN",
    "SHNU_CNTG_SMTN",
    "TOTAL_ASKP_RSQN",
    "TOTAL_BIDP_RSQN",
    "PRDY_VOL_VRSS_ACML_VOL_RATE",
    "DYNM_MXPR",
    "DYNM_PRC_LIMT_YN",
    "DYNM_LLAM",
], 56);

/// Columns by name.
pub mod column {
    /// 옵션단축종목코드: option short issue code (`OPTN_SHRN_ISCD`).
    pub const OPTN_SHRN_ISCD: usize = 0;
    /// 영업시간: business time (HHMMSS) (`BSOP_HOUR`).
    pub const BSOP_HOUR: usize = 1;
    /// 옵션현재가: option current price (`OPTN_PRPR`).
    pub const OPTN_PRPR: usize = 2;
    /// 전일대비부호: prev-day diff sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`PRDY_VRSS_SIGN`).
    pub const PRDY_VRSS_SIGN: usize = 3;
    /// 옵션전일대비: option prev-day diff (`OPTN_PRDY_VRSS`).
    pub const OPTN_PRDY_VRSS: usize = 4;
    /// 전일대비율: prev-day change rate % (`PRDY_CTRT`).
    pub const PRDY_CTRT: usize = 5;
    /// 옵션시가2: option open price (`OPTN_OPRC`).
    pub const OPTN_OPRC: usize = 6;
    /// 옵션최고가: option high price (`OPTN_HGPR`).
    pub const OPTN_HGPR: usize = 7;
    /// 옵션최저가: option low price (`OPTN_LWPR`).
    pub const OPTN_LWPR: usize = 8;
    /// 최종거래량: last trade qty (`LAST_CNQN`).
    pub const LAST_CNQN: usize = 9;
    /// 누적거래량: accumulated volume (`ACML_VOL`).
    pub const ACML_VOL: usize = 10;
    /// 누적거래대금: accumulated trading value (amount) (`ACML_TR_PBMN`).
    pub const ACML_TR_PBMN: usize = 11;
    /// HTS이론가: HTS theoretical price (`HTS_THPR`).
    pub const HTS_THPR: usize = 12;
    /// HTS미결제약정수량: HTS open interest open-interest qty (`HTS_OTST_STPL_QTY`).
    pub const HTS_OTST_STPL_QTY: usize = 13;
    /// 미결제약정수량증감: open interest open-interest qty increase/decrease (`OTST_STPL_QTY_ICDC`).
    pub const OTST_STPL_QTY_ICDC: usize = 14;
    /// 시가시간: open price time (HHMMSS) (`OPRC_HOUR`).
    pub const OPRC_HOUR: usize = 15;
    /// 시가2대비현재가부호: open price diff current price sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`OPRC_VRSS_PRPR_SIGN`).
    pub const OPRC_VRSS_PRPR_SIGN: usize = 16;
    /// 시가대비지수현재가: open price diff index current price (`OPRC_VRSS_NMIX_PRPR`).
    pub const OPRC_VRSS_NMIX_PRPR: usize = 17;
    /// 최고가시간: high price time (HHMMSS) (`HGPR_HOUR`).
    pub const HGPR_HOUR: usize = 18;
    /// 최고가대비현재가부호: high price diff current price sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`HGPR_VRSS_PRPR_SIGN`).
    pub const HGPR_VRSS_PRPR_SIGN: usize = 19;
    /// 최고가대비지수현재가: high price diff index current price (`HGPR_VRSS_NMIX_PRPR`).
    pub const HGPR_VRSS_NMIX_PRPR: usize = 20;
    /// 최저가시간: low price time (HHMMSS) (`LWPR_HOUR`).
    pub const LWPR_HOUR: usize = 21;
    /// 최저가대비현재가부호: low price diff current price sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`LWPR_VRSS_PRPR_SIGN`).
    pub const LWPR_VRSS_PRPR_SIGN: usize = 22;
    /// 최저가대비지수현재가: low price diff index current price (`LWPR_VRSS_NMIX_PRPR`).
    pub const LWPR_VRSS_NMIX_PRPR: usize = 23;
    /// 매수2비율: buy ratio % (`SHNU_RATE`).
    pub const SHNU_RATE: usize = 24;
    /// 프리미엄값: premium value (`PRMM_VAL`).
    pub const PRMM_VAL: usize = 25;
    /// 내재가치값: intrinsic value (`INVL_VAL`).
    pub const INVL_VAL: usize = 26;
    /// 시간가치값: time value value (`TMVL_VAL`).
    pub const TMVL_VAL: usize = 27;
    /// 델타: delta (`DELTA`).
    pub const DELTA: usize = 28;
    /// 감마: gamma (`GAMA`).
    pub const GAMA: usize = 29;
    /// 베가: vega (`VEGA`).
    pub const VEGA: usize = 30;
    /// 세타: theta (`THETA`).
    pub const THETA: usize = 31;
    /// 로우: rho (`RHO`).
    pub const RHO: usize = 32;
    /// HTS내재변동성: HTS implied volatility (`HTS_INTS_VLTL`).
    pub const HTS_INTS_VLTL: usize = 33;
    /// 괴리도: disparity degree (`ESDG`).
    pub const ESDG: usize = 34;
    /// 미결제약정직전수량증감: open interest open-interest increase qty increase/decrease (`OTST_STPL_RGBF_QTY_ICDC`).
    pub const OTST_STPL_RGBF_QTY_ICDC: usize = 35;
    /// 이론베이시스: theoretical price basis (`THPR_BASIS`).
    pub const THPR_BASIS: usize = 36;
    /// 역사적변동성: underlying historical volatility (`UNAS_HIST_VLTL`).
    pub const UNAS_HIST_VLTL: usize = 37;
    /// 체결강도: trade strength (buy volume / sell volume x 100) (`CTTR`).
    pub const CTTR: usize = 38;
    /// 괴리율: disparity rate (`DPRT`).
    pub const DPRT: usize = 39;
    /// 시장베이시스: market basis (`MRKT_BASIS`).
    pub const MRKT_BASIS: usize = 40;
    /// 옵션매도호가1: ask price, level 1 (`OPTN_ASKP1`).
    pub const OPTN_ASKP1: usize = 41;
    /// 옵션매수호가1: bid price, level 1 (`OPTN_BIDP1`).
    pub const OPTN_BIDP1: usize = 42;
    /// 매도호가잔량1: ask remaining qty, level 1 (`ASKP_RSQN1`).
    pub const ASKP_RSQN1: usize = 43;
    /// 매수호가잔량1: bid remaining qty, level 1 (`BIDP_RSQN1`).
    pub const BIDP_RSQN1: usize = 44;
    /// 매도체결건수: sell trade count (`SELN_CNTG_CSNU`).
    pub const SELN_CNTG_CSNU: usize = 45;
    /// 매수체결건수: buy trade count (`SHNU_CNTG_CSNU`).
    pub const SHNU_CNTG_CSNU: usize = 46;
    /// 순매수체결건수: net-buy trade count (`NTBY_CNTG_CSNU`).
    pub const NTBY_CNTG_CSNU: usize = 47;
    /// 총매도수량: sell trade total (`SELN_CNTG_SMTN`).
    pub const SELN_CNTG_SMTN: usize = 48;
    /// 총매수수량: buy trade total (`SHNU_CNTG_SMTN`).
    pub const SHNU_CNTG_SMTN: usize = 49;
    /// 총매도호가잔량: total ask price remaining qty (`TOTAL_ASKP_RSQN`).
    pub const TOTAL_ASKP_RSQN: usize = 50;
    /// 총매수호가잔량: total bid price remaining qty (`TOTAL_BIDP_RSQN`).
    pub const TOTAL_BIDP_RSQN: usize = 51;
    /// 전일거래량대비등락율: prev-day volume diff accumulated volume rate (`PRDY_VOL_VRSS_ACML_VOL_RATE`).
    pub const PRDY_VOL_VRSS_ACML_VOL_RATE: usize = 52;
    /// 실시간상한가: dynamic upper limit price (`DYNM_MXPR`).
    pub const DYNM_MXPR: usize = 53;
    /// 실시간가격제한구분: dynamic price limit Y/N (`DYNM_PRC_LIMT_YN`).
    pub const DYNM_PRC_LIMT_YN: usize = 54;
    /// 실시간하한가: dynamic lower limit price (`DYNM_LLAM`).
    pub const DYNM_LLAM: usize = 55;
}

/// One record of KRX야간옵션 실시간체결가.
#[derive(Clone, Copy, Debug)]
pub struct H0eucnt0<'a>(pub Record<'a>);

impl<'a> H0eucnt0<'a> {
    /// 옵션단축종목코드: option short issue code (`OPTN_SHRN_ISCD`).
    #[inline] pub fn optn_shrn_iscd(&self) -> &'a str { self.0.text(0) }
    /// 영업시간: business time (HHMMSS) (`BSOP_HOUR`).
    #[inline] pub fn bsop_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("BSOP_HOUR", 1) }
    /// 옵션현재가: option current price (`OPTN_PRPR`).
    #[inline] pub fn optn_prpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_PRPR", 2) }
    /// 전일대비부호: prev-day diff sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`PRDY_VRSS_SIGN`).
    #[inline] pub fn prdy_vrss_sign(&self) -> &'a str { self.0.text(3) }
    /// 옵션전일대비: option prev-day diff (`OPTN_PRDY_VRSS`).
    #[inline] pub fn optn_prdy_vrss(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_PRDY_VRSS", 4) }
    /// 전일대비율: prev-day change rate % (`PRDY_CTRT`).
    #[inline] pub fn prdy_ctrt(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PRDY_CTRT", 5) }
    /// 옵션시가2: option open price (`OPTN_OPRC`).
    #[inline] pub fn optn_oprc(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_OPRC", 6) }
    /// 옵션최고가: option high price (`OPTN_HGPR`).
    #[inline] pub fn optn_hgpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_HGPR", 7) }
    /// 옵션최저가: option low price (`OPTN_LWPR`).
    #[inline] pub fn optn_lwpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_LWPR", 8) }
    /// 최종거래량: last trade qty (`LAST_CNQN`).
    #[inline] pub fn last_cnqn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("LAST_CNQN", 9) }
    /// 누적거래량: accumulated volume (`ACML_VOL`).
    #[inline] pub fn acml_vol(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ACML_VOL", 10) }
    /// 누적거래대금: accumulated trading value (amount) (`ACML_TR_PBMN`).
    #[inline] pub fn acml_tr_pbmn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ACML_TR_PBMN", 11) }
    /// HTS이론가: HTS theoretical price (`HTS_THPR`).
    #[inline] pub fn hts_thpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("HTS_THPR", 12) }
    /// HTS미결제약정수량: HTS open interest open-interest qty (`HTS_OTST_STPL_QTY`).
    #[inline] pub fn hts_otst_stpl_qty(&self) -> &'a str { self.0.text(13) }
    /// 미결제약정수량증감: open interest open-interest qty increase/decrease (`OTST_STPL_QTY_ICDC`).
    #[inline] pub fn otst_stpl_qty_icdc(&self) -> &'a str { self.0.text(14) }
    /// 시가시간: open price time (HHMMSS) (`OPRC_HOUR`).
    #[inline] pub fn oprc_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("OPRC_HOUR", 15) }
    /// 시가2대비현재가부호: open price diff current price sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`OPRC_VRSS_PRPR_SIGN`).
    #[inline] pub fn oprc_vrss_prpr_sign(&self) -> &'a str { self.0.text(16) }
    /// 시가대비지수현재가: open price diff index current price (`OPRC_VRSS_NMIX_PRPR`).
    #[inline] pub fn oprc_vrss_nmix_prpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPRC_VRSS_NMIX_PRPR", 17) }
    /// 최고가시간: high price time (HHMMSS) (`HGPR_HOUR`).
    #[inline] pub fn hgpr_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("HGPR_HOUR", 18) }
    /// 최고가대비현재가부호: high price diff current price sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`HGPR_VRSS_PRPR_SIGN`).
    #[inline] pub fn hgpr_vrss_prpr_sign(&self) -> &'a str { self.0.text(19) }
    /// 최고가대비지수현재가: high price diff index current price (`HGPR_VRSS_NMIX_PRPR`).
    #[inline] pub fn hgpr_vrss_nmix_prpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("HGPR_VRSS_NMIX_PRPR", 20) }
    /// 최저가시간: low price time (HHMMSS) (`LWPR_HOUR`).
    #[inline] pub fn lwpr_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("LWPR_HOUR", 21) }
    /// 최저가대비현재가부호: low price diff current price sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`LWPR_VRSS_PRPR_SIGN`).
    #[inline] pub fn lwpr_vrss_prpr_sign(&self) -> &'a str { self.0.text(22) }
    /// 최저가대비지수현재가: low price diff index current price (`LWPR_VRSS_NMIX_PRPR`).
    #[inline] pub fn lwpr_vrss_nmix_prpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("LWPR_VRSS_NMIX_PRPR", 23) }
    /// 매수2비율: buy ratio % (`SHNU_RATE`).
    #[inline] pub fn shnu_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("SHNU_RATE", 24) }
    /// 프리미엄값: premium value (`PRMM_VAL`).
    #[inline] pub fn prmm_val(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PRMM_VAL", 25) }
    /// 내재가치값: intrinsic value (`INVL_VAL`).
    #[inline] pub fn invl_val(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("INVL_VAL", 26) }
    /// 시간가치값: time value value (`TMVL_VAL`).
    #[inline] pub fn tmvl_val(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TMVL_VAL", 27) }
    /// 델타: delta (`DELTA`).
    #[inline] pub fn delta(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("DELTA", 28) }
    /// 감마: gamma (`GAMA`).
    #[inline] pub fn gama(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("GAMA", 29) }
    /// 베가: vega (`VEGA`).
    #[inline] pub fn vega(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("VEGA", 30) }
    /// 세타: theta (`THETA`).
    #[inline] pub fn theta(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("THETA", 31) }
    /// 로우: rho (`RHO`).
    #[inline] pub fn rho(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("RHO", 32) }
    /// HTS내재변동성: HTS implied volatility (`HTS_INTS_VLTL`).
    #[inline] pub fn hts_ints_vltl(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("HTS_INTS_VLTL", 33) }
    /// 괴리도: disparity degree (`ESDG`).
    #[inline] pub fn esdg(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ESDG", 34) }
    /// 미결제약정직전수량증감: open interest open-interest increase qty increase/decrease (`OTST_STPL_RGBF_QTY_ICDC`).
    #[inline] pub fn otst_stpl_rgbf_qty_icdc(&self) -> &'a str { self.0.text(35) }
    /// 이론베이시스: theoretical price basis (`THPR_BASIS`).
    #[inline] pub fn thpr_basis(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("THPR_BASIS", 36) }
    /// 역사적변동성: underlying historical volatility (`UNAS_HIST_VLTL`).
    #[inline] pub fn unas_hist_vltl(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("UNAS_HIST_VLTL", 37) }
    /// 체결강도: trade strength (buy volume / sell volume x 100) (`CTTR`).
    #[inline] pub fn cttr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("CTTR", 38) }
    /// 괴리율: disparity rate (`DPRT`).
    #[inline] pub fn dprt(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("DPRT", 39) }
    /// 시장베이시스: market basis (`MRKT_BASIS`).
    #[inline] pub fn mrkt_basis(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("MRKT_BASIS", 40) }
    /// 옵션매도호가1: ask price, level 1 (`OPTN_ASKP1`).
    #[inline] pub fn optn_askp1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_ASKP1", 41) }
    /// 옵션매수호가1: bid price, level 1 (`OPTN_BIDP1`).
    #[inline] pub fn optn_bidp1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPTN_BIDP1", 42) }
    /// 매도호가잔량1: ask remaining qty, level 1 (`ASKP_RSQN1`).
    #[inline] pub fn askp_rsqn1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN1", 43) }
    /// 매수호가잔량1: bid remaining qty, level 1 (`BIDP_RSQN1`).
    #[inline] pub fn bidp_rsqn1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN1", 44) }
    /// 매도체결건수: sell trade count (`SELN_CNTG_CSNU`).
    #[inline] pub fn seln_cntg_csnu(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("SELN_CNTG_CSNU", 45) }
    /// 매수체결건수: buy trade count (`SHNU_CNTG_CSNU`).
    #[inline] pub fn shnu_cntg_csnu(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("SHNU_CNTG_CSNU", 46) }
    /// 순매수체결건수: net-buy trade count (`NTBY_CNTG_CSNU`).
    #[inline] pub fn ntby_cntg_csnu(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("NTBY_CNTG_CSNU", 47) }
    /// 총매도수량: sell trade total (`SELN_CNTG_SMTN`).
    #[inline] pub fn seln_cntg_smtn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("SELN_CNTG_SMTN", 48) }
    /// 총매수수량: buy trade total (`SHNU_CNTG_SMTN`).
    #[inline] pub fn shnu_cntg_smtn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("SHNU_CNTG_SMTN", 49) }
    /// 총매도호가잔량: total ask price remaining qty (`TOTAL_ASKP_RSQN`).
    #[inline] pub fn total_askp_rsqn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTAL_ASKP_RSQN", 50) }
    /// 총매수호가잔량: total bid price remaining qty (`TOTAL_BIDP_RSQN`).
    #[inline] pub fn total_bidp_rsqn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTAL_BIDP_RSQN", 51) }
    /// 전일거래량대비등락율: prev-day volume diff accumulated volume rate (`PRDY_VOL_VRSS_ACML_VOL_RATE`).
    #[inline] pub fn prdy_vol_vrss_acml_vol_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PRDY_VOL_VRSS_ACML_VOL_RATE", 52) }
    /// 실시간상한가: dynamic upper limit price (`DYNM_MXPR`).
    #[inline] pub fn dynm_mxpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("DYNM_MXPR", 53) }
    /// 실시간가격제한구분: dynamic price limit Y/N (`DYNM_PRC_LIMT_YN`).
    #[inline] pub fn dynm_prc_limt_yn(&self) -> &'a str { self.0.text(54) }
    /// 실시간하한가: dynamic lower limit price (`DYNM_LLAM`).
    #[inline] pub fn dynm_llam(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("DYNM_LLAM", 55) }
}
