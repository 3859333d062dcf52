//! `H0IFCNT0` 지수선물 실시간체결가. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under domestic futures/options short code, e.g. 101S12 (index futures), 201S11305 (index option).

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0IFCNT0", &[
    "FUTS_SHRN_ISCD",
    "BSOP_HOUR",
    "FUTS_PRDY_VRSS",
    "PRDY_VRSS_SIGN",
    "FUTS_PRDY_CTRT",
    "FUTS_PRPR",
    "FUTS_OPRC",
    "FUTS_HGPR",
    "FUTS_LWPR",
    "LAST_CNQN",
    "ACML_VOL",
    "ACML_TR_PBMN",
    "HTS_THPR",
    "MRKT_BASIS",
    "DPRT",
    "NMSC_FCTN_STPL_PRC",
    "FMSC_FCTN_STPL_PRC",
    "SPEAD_PRC",
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
    "CTTR",
    "ESDG",
    "OTST_STPL_RGBF_QTY_ICDC",
    "THPR_BASIS",
    "FUTS_ASKP1",
    "FUTS_BIDP1",
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
    "DSCS_BLTR_ACML_QTY",
    "DYNM_MXPR",
    "DYNM_LLAM",
    "DYNM_PRC_LIMT_YN",
], 50);

/// Columns by name.
pub mod column {
    /// 선물 단축 종목코드: futures short issue code (`FUTS_SHRN_ISCD`).
    pub const FUTS_SHRN_ISCD: usize = 0;
    /// 영업 시간: business time (HHMMSS) (`BSOP_HOUR`).
    pub const BSOP_HOUR: usize = 1;
    /// 선물 전일 대비: futures prev-day diff (`FUTS_PRDY_VRSS`).
    pub const FUTS_PRDY_VRSS: usize = 2;
    /// 전일 대비 부호: prev-day diff sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`PRDY_VRSS_SIGN`).
    pub const PRDY_VRSS_SIGN: usize = 3;
    /// 선물 전일 대비율: futures prev-day change rate % (`FUTS_PRDY_CTRT`).
    pub const FUTS_PRDY_CTRT: usize = 4;
    /// 선물 현재가: futures current price (`FUTS_PRPR`).
    pub const FUTS_PRPR: usize = 5;
    /// 선물 시가2: futures open price (`FUTS_OPRC`).
    pub const FUTS_OPRC: usize = 6;
    /// 선물 최고가: futures high price (`FUTS_HGPR`).
    pub const FUTS_HGPR: usize = 7;
    /// 선물 최저가: futures low price (`FUTS_LWPR`).
    pub const FUTS_LWPR: usize = 8;
    /// 최종 거래량: last trade qty (`LAST_CNQN`).
    pub const LAST_CNQN: usize = 9;
    /// 누적 거래량: accumulated volume (`ACML_VOL`).
    pub const ACML_VOL: usize = 10;
    /// 누적 거래 대금: accumulated trading value (amount) (`ACML_TR_PBMN`).
    pub const ACML_TR_PBMN: usize = 11;
    /// HTS 이론가: HTS theoretical price (`HTS_THPR`).
    pub const HTS_THPR: usize = 12;
    /// 시장 베이시스: market basis (`MRKT_BASIS`).
    pub const MRKT_BASIS: usize = 13;
    /// 괴리율: disparity rate (`DPRT`).
    pub const DPRT: usize = 14;
    /// 근월물 약정가: near-month contract open-interest price (`NMSC_FCTN_STPL_PRC`).
    pub const NMSC_FCTN_STPL_PRC: usize = 15;
    /// 원월물 약정가: far-month contract open-interest price (`FMSC_FCTN_STPL_PRC`).
    pub const FMSC_FCTN_STPL_PRC: usize = 16;
    /// 스프레드1: spread price (`SPEAD_PRC`).
    pub const SPEAD_PRC: usize = 17;
    /// HTS 미결제 약정 수량: HTS open interest open-interest qty (`HTS_OTST_STPL_QTY`).
    pub const HTS_OTST_STPL_QTY: usize = 18;
    /// 미결제 약정 수량 증감: open interest open-interest qty increase/decrease (`OTST_STPL_QTY_ICDC`).
    pub const OTST_STPL_QTY_ICDC: usize = 19;
    /// 시가 시간: open price time (HHMMSS) (`OPRC_HOUR`).
    pub const OPRC_HOUR: usize = 20;
    /// 시가2 대비 현재가 부호: open price diff current price sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`OPRC_VRSS_PRPR_SIGN`).
    pub const OPRC_VRSS_PRPR_SIGN: usize = 21;
    /// 시가 대비 지수 현재가: open price diff index current price (`OPRC_VRSS_NMIX_PRPR`).
    pub const OPRC_VRSS_NMIX_PRPR: usize = 22;
    /// 최고가 시간: high price time (HHMMSS) (`HGPR_HOUR`).
    pub const HGPR_HOUR: usize = 23;
    /// 최고가 대비 현재가 부호: high price diff current price sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`HGPR_VRSS_PRPR_SIGN`).
    pub const HGPR_VRSS_PRPR_SIGN: usize = 24;
    /// 최고가 대비 지수 현재가: high price diff index current price (`HGPR_VRSS_NMIX_PRPR`).
    pub const HGPR_VRSS_NMIX_PRPR: usize = 25;
    /// 최저가 시간: low price time (HHMMSS) (`LWPR_HOUR`).
    pub const LWPR_HOUR: usize = 26;
    /// 최저가 대비 현재가 부호: low price diff current price sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`LWPR_VRSS_PRPR_SIGN`).
    pub const LWPR_VRSS_PRPR_SIGN: usize = 27;
    /// 최저가 대비 지수 현재가: low price diff index current price (`LWPR_VRSS_NMIX_PRPR`).
    pub const LWPR_VRSS_NMIX_PRPR: usize = 28;
    /// 매수2 비율: buy ratio % (`SHNU_RATE`).
    pub const SHNU_RATE: usize = 29;
    /// 체결강도: trade strength (buy volume / sell volume x 100) (`CTTR`).
    pub const CTTR: usize = 30;
    /// 괴리도: disparity degree (`ESDG`).
    pub const ESDG: usize = 31;
    /// 미결제 약정 직전 수량 증감: open interest open-interest increase qty increase/decrease (`OTST_STPL_RGBF_QTY_ICDC`).
    pub const OTST_STPL_RGBF_QTY_ICDC: usize = 32;
    /// 이론 베이시스: theoretical price basis (`THPR_BASIS`).
    pub const THPR_BASIS: usize = 33;
    /// 선물 매도호가1: ask price, level 1 (`FUTS_ASKP1`).
    pub const FUTS_ASKP1: usize = 34;
    /// 선물 매수호가1: bid price, level 1 (`FUTS_BIDP1`).
    pub const FUTS_BIDP1: usize = 35;
    /// 매도호가 잔량1: ask remaining qty, level 1 (`ASKP_RSQN1`).
    pub const ASKP_RSQN1: usize = 36;
    /// 매수호가 잔량1: bid remaining qty, level 1 (`BIDP_RSQN1`).
    pub const BIDP_RSQN1: usize = 37;
    /// 매도 체결 건수: sell trade count (`SELN_CNTG_CSNU`).
    pub const SELN_CNTG_CSNU: usize = 38;
    /// 매수 체결 건수: buy trade count (`SHNU_CNTG_CSNU`).
    pub const SHNU_CNTG_CSNU: usize = 39;
    /// 순매수 체결 건수: net-buy trade count (`NTBY_CNTG_CSNU`).
    pub const NTBY_CNTG_CSNU: usize = 40;
    /// 총 매도 수량: sell trade total (`SELN_CNTG_SMTN`).
    pub const SELN_CNTG_SMTN: usize = 41;
    /// 총 매수 수량: buy trade total (`SHNU_CNTG_SMTN`).
    pub const SHNU_CNTG_SMTN: usize = 42;
    /// 총 매도호가 잔량: total ask price remaining qty (`TOTAL_ASKP_RSQN`).
    pub const TOTAL_ASKP_RSQN: usize = 43;
    /// 총 매수호가 잔량: total bid price remaining qty (`TOTAL_BIDP_RSQN`).
    pub const TOTAL_BIDP_RSQN: usize = 44;
    /// 전일 거래량 대비 등락율: prev-day volume diff accumulated volume rate (`PRDY_VOL_VRSS_ACML_VOL_RATE`).
    pub const PRDY_VOL_VRSS_ACML_VOL_RATE: usize = 45;
    /// 협의 대량 거래량: negotiated (block) block-trade accumulated qty (`DSCS_BLTR_ACML_QTY`).
    pub const DSCS_BLTR_ACML_QTY: usize = 46;
    /// 실시간상한가: dynamic upper limit price (`DYNM_MXPR`).
    pub const DYNM_MXPR: usize = 47;
    /// 실시간하한가: dynamic lower limit price (`DYNM_LLAM`).
    pub const DYNM_LLAM: usize = 48;
    /// 실시간가격제한구분: dynamic price limit Y/N (`DYNM_PRC_LIMT_YN`).
    pub const DYNM_PRC_LIMT_YN: usize = 49;
}

/// One record of 지수선물 실시간체결가, or of another kind with the same columns.
#[derive(Clone, Copy, Debug)]
pub struct H0ifcnt0<'a>(pub Record<'a>);

impl<'a> H0ifcnt0<'a> {
    /// 선물 단축 종목코드: futures short issue code (`FUTS_SHRN_ISCD`).
    #[inline] pub fn futs_shrn_iscd(&self) -> &'a str { self.0.text(0) }
    /// 영업 시간: business time (HHMMSS) (`BSOP_HOUR`).
    #[inline] pub fn bsop_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("BSOP_HOUR", 1) }
    /// 선물 전일 대비: futures prev-day diff (`FUTS_PRDY_VRSS`).
    #[inline] pub fn futs_prdy_vrss(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FUTS_PRDY_VRSS", 2) }
    /// 전일 대비 부호: prev-day diff sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`PRDY_VRSS_SIGN`).
    #[inline] pub fn prdy_vrss_sign(&self) -> &'a str { self.0.text(3) }
    /// 선물 전일 대비율: futures prev-day change rate % (`FUTS_PRDY_CTRT`).
    #[inline] pub fn futs_prdy_ctrt(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FUTS_PRDY_CTRT", 4) }
    /// 선물 현재가: futures current price (`FUTS_PRPR`).
    #[inline] pub fn futs_prpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FUTS_PRPR", 5) }
    /// 선물 시가2: futures open price (`FUTS_OPRC`).
    #[inline] pub fn futs_oprc(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FUTS_OPRC", 6) }
    /// 선물 최고가: futures high price (`FUTS_HGPR`).
    #[inline] pub fn futs_hgpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FUTS_HGPR", 7) }
    /// 선물 최저가: futures low price (`FUTS_LWPR`).
    #[inline] pub fn futs_lwpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FUTS_LWPR", 8) }
    /// 최종 거래량: last trade qty (`LAST_CNQN`).
    #[inline] pub fn last_cnqn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("LAST_CNQN", 9) }
    /// 누적 거래량: accumulated volume (`ACML_VOL`).
    #[inline] pub fn acml_vol(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ACML_VOL", 10) }
    /// 누적 거래 대금: accumulated trading value (amount) (`ACML_TR_PBMN`).
    #[inline] pub fn acml_tr_pbmn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ACML_TR_PBMN", 11) }
    /// HTS 이론가: HTS theoretical price (`HTS_THPR`).
    #[inline] pub fn hts_thpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("HTS_THPR", 12) }
    /// 시장 베이시스: market basis (`MRKT_BASIS`).
    #[inline] pub fn mrkt_basis(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("MRKT_BASIS", 13) }
    /// 괴리율: disparity rate (`DPRT`).
    #[inline] pub fn dprt(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("DPRT", 14) }
    /// 근월물 약정가: near-month contract open-interest price (`NMSC_FCTN_STPL_PRC`).
    #[inline] pub fn nmsc_fctn_stpl_prc(&self) -> &'a str { self.0.text(15) }
    /// 원월물 약정가: far-month contract open-interest price (`FMSC_FCTN_STPL_PRC`).
    #[inline] pub fn fmsc_fctn_stpl_prc(&self) -> &'a str { self.0.text(16) }
    /// 스프레드1: spread price (`SPEAD_PRC`).
    #[inline] pub fn spead_prc(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("SPEAD_PRC", 17) }
    /// HTS 미결제 약정 수량: HTS open interest open-interest qty (`HTS_OTST_STPL_QTY`).
    #[inline] pub fn hts_otst_stpl_qty(&self) -> &'a str { self.0.text(18) }
    /// 미결제 약정 수량 증감: open interest open-interest qty increase/decrease (`OTST_STPL_QTY_ICDC`).
    #[inline] pub fn otst_stpl_qty_icdc(&self) -> &'a str { self.0.text(19) }
    /// 시가 시간: open price time (HHMMSS) (`OPRC_HOUR`).
    #[inline] pub fn oprc_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("OPRC_HOUR", 20) }
    /// 시가2 대비 현재가 부호: open price diff current price sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`OPRC_VRSS_PRPR_SIGN`).
    #[inline] pub fn oprc_vrss_prpr_sign(&self) -> &'a str { self.0.text(21) }
    /// 시가 대비 지수 현재가: open price diff index current price (`OPRC_VRSS_NMIX_PRPR`).
    #[inline] pub fn oprc_vrss_nmix_prpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPRC_VRSS_NMIX_PRPR", 22) }
    /// 최고가 시간: high price time (HHMMSS) (`HGPR_HOUR`).
    #[inline] pub fn hgpr_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("HGPR_HOUR", 23) }
    /// 최고가 대비 현재가 부호: high price diff current price sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`HGPR_VRSS_PRPR_SIGN`).
    #[inline] pub fn hgpr_vrss_prpr_sign(&self) -> &'a str { self.0.text(24) }
    /// 최고가 대비 지수 현재가: high price diff index current price (`HGPR_VRSS_NMIX_PRPR`).
    #[inline] pub fn hgpr_vrss_nmix_prpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("HGPR_VRSS_NMIX_PRPR", 25) }
    /// 최저가 시간: low price time (HHMMSS) (`LWPR_HOUR`).
    #[inline] pub fn lwpr_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("LWPR_HOUR", 26) }
    /// 최저가 대비 현재가 부호: low price diff current price sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`LWPR_VRSS_PRPR_SIGN`).
    #[inline] pub fn lwpr_vrss_prpr_sign(&self) -> &'a str { self.0.text(27) }
    /// 최저가 대비 지수 현재가: low price diff index current price (`LWPR_VRSS_NMIX_PRPR`).
    #[inline] pub fn lwpr_vrss_nmix_prpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("LWPR_VRSS_NMIX_PRPR", 28) }
    /// 매수2 비율: buy ratio % (`SHNU_RATE`).
    #[inline] pub fn shnu_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("SHNU_RATE", 29) }
    /// 체결강도: trade strength (buy volume / sell volume x 100) (`CTTR`).
    #[inline] pub fn cttr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("CTTR", 30) }
    /// 괴리도: disparity degree (`ESDG`).
    #[inline] pub fn esdg(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ESDG", 31) }
    /// 미결제 약정 직전 수량 증감: open interest open-interest increase qty increase/decrease (`OTST_STPL_RGBF_QTY_ICDC`).
    #[inline] pub fn otst_stpl_rgbf_qty_icdc(&self) -> &'a str { self.0.text(32) }
    /// 이론 베이시스: theoretical price basis (`THPR_BASIS`).
    #[inline] pub fn thpr_basis(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("THPR_BASIS", 33) }
    /// 선물 매도호가1: ask price, level 1 (`FUTS_ASKP1`).
    #[inline] pub fn futs_askp1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FUTS_ASKP1", 34) }
    /// 선물 매수호가1: bid price, level 1 (`FUTS_BIDP1`).
    #[inline] pub fn futs_bidp1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FUTS_BIDP1", 35) }
    /// 매도호가 잔량1: ask remaining qty, level 1 (`ASKP_RSQN1`).
    #[inline] pub fn askp_rsqn1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ASKP_RSQN1", 36) }
    /// 매수호가 잔량1: bid remaining qty, level 1 (`BIDP_RSQN1`).
    #[inline] pub fn bidp_rsqn1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("BIDP_RSQN1", 37) }
    /// 매도 체결 건수: sell trade count (`SELN_CNTG_CSNU`).
    #[inline] pub fn seln_cntg_csnu(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("SELN_CNTG_CSNU", 38) }
    /// 매수 체결 건수: buy trade count (`SHNU_CNTG_CSNU`).
    #[inline] pub fn shnu_cntg_csnu(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("SHNU_CNTG_CSNU", 39) }
    /// 순매수 체결 건수: net-buy trade count (`NTBY_CNTG_CSNU`).
    #[inline] pub fn ntby_cntg_csnu(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("NTBY_CNTG_CSNU", 40) }
    /// 총 매도 수량: sell trade total (`SELN_CNTG_SMTN`).
    #[inline] pub fn seln_cntg_smtn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("SELN_CNTG_SMTN", 41) }
    /// 총 매수 수량: buy trade total (`SHNU_CNTG_SMTN`).
    #[inline] pub fn shnu_cntg_smtn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("SHNU_CNTG_SMTN", 42) }
    /// 총 매도호가 잔량: total ask price remaining qty (`TOTAL_ASKP_RSQN`).
    #[inline] pub fn total_askp_rsqn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTAL_ASKP_RSQN", 43) }
    /// 총 매수호가 잔량: total bid price remaining qty (`TOTAL_BIDP_RSQN`).
    #[inline] pub fn total_bidp_rsqn(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOTAL_BIDP_RSQN", 44) }
    /// 전일 거래량 대비 등락율: prev-day volume diff accumulated volume rate (`PRDY_VOL_VRSS_ACML_VOL_RATE`).
    #[inline] pub fn prdy_vol_vrss_acml_vol_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PRDY_VOL_VRSS_ACML_VOL_RATE", 45) }
    /// 협의 대량 거래량: negotiated (block) block-trade accumulated qty (`DSCS_BLTR_ACML_QTY`).
    #[inline] pub fn dscs_bltr_acml_qty(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("DSCS_BLTR_ACML_QTY", 46) }
    /// 실시간상한가: dynamic upper limit price (`DYNM_MXPR`).
    #[inline] pub fn dynm_mxpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("DYNM_MXPR", 47) }
    /// 실시간하한가: dynamic lower limit price (`DYNM_LLAM`).
    #[inline] pub fn dynm_llam(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("DYNM_LLAM", 48) }
    /// 실시간가격제한구분: dynamic price limit Y/N (`DYNM_PRC_LIMT_YN`).
    #[inline] pub fn dynm_prc_limt_yn(&self) -> &'a str { self.0.text(49) }
}
