//! `H0UNASP0` 국내주식 실시간호가 (통합). Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under 6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits).

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0UNASP0", &[
    "MKSC_SHRN_ISCD",
    "BSOP_HOUR",
    "HOUR_CLS_CODE",
    "ASKP1",
    "ASKP2",
    "ASKP3",
    "ASKP4",
    "ASKP5",
    "ASKP6",
    "ASKP7",
    "ASKP8",
    "ASKP9",
    "ASKP10",
    "BIDP1",
    "BIDP2",
    "BIDP3",
    "BIDP4",
    "BIDP5",
    "BIDP6",
    "BIDP7",
    "BIDP8",
    "BIDP9",
    "BIDP10",
    "ASKP_RSQN1",
    "ASKP_RSQN2",
    "ASKP_RSQN3",
    "ASKP_RSQN4",
    "ASKP_RSQN5",
    "ASKP_RSQN6",
    "ASKP_RSQN7",
    "ASKP_RSQN8",
    "ASKP_RSQN9",
    "ASKP_RSQN10",
    "BIDP_RSQN1",
    "BIDP_RSQN2",
    "BIDP_RSQN3",
    "BIDP_RSQN4",
    "BIDP_RSQN5",
    "BIDP_RSQN6",
    "BIDP_RSQN7",
    "BIDP_RSQN8",
    "BIDP_RSQN9",
    "BIDP_RSQN10",
    "TOTAL_ASKP_RSQN",
    "TOTAL_BIDP_RSQN",
    "OVTM_TOTAL_ASKP_RSQN",
    "OVTM_TOTAL_BIDP_RSQN",
    "ANTC_CNPR",
    "ANTC_CNQN",
    "ANTC_VOL",
    "ANTC_CNTG_VRSS",
    "ANTC_CNTG_VRSS_SIGN",
    "ANTC_CNTG_PRDY_CTRT",
    "ACML_VOL",
    "TOTAL_ASKP_RSQN_ICDC",
    "TOTAL_BIDP_RSQN_ICDC",
    "OVTM_TOTAL_ASKP_ICDC",
    "OVTM_TOTAL_BIDP_ICDC",
    "STCK_DEAL_CLS_CODE",
    "KMID_PRC",
    "KMID_TOTAL_RSQN",
    "KMID_CLS_CODE",
    "NMID_PRC",
    "NMID_TOTAL_RSQN",
    "NMID_CLS_CODE",
], 65);

/// Columns by name.
pub mod column {
    /// 유가증권 단축 종목코드: security short issue code (`MKSC_SHRN_ISCD`).
    pub const MKSC_SHRN_ISCD: usize = 0;
    /// 영업 시간: business time (HHMMSS) (`BSOP_HOUR`).
    pub const BSOP_HOUR: usize = 1;
    /// 시간 구분 코드: time class (session/expected) code; 0 in session, A expected after close, B expected before open, C expected price after 09:00 / VI triggered, D expected after-hours single price (`HOUR_CLS_CODE`).
    pub const HOUR_CLS_CODE: usize = 2;
    /// 매도호가1: ask price, level 1 (`ASKP1`).
    pub const ASKP1: usize = 3;
    /// 매도호가2: ask price, level 2 (`ASKP2`).
    pub const ASKP2: usize = 4;
    /// 매도호가3: ask price, level 3 (`ASKP3`).
    pub const ASKP3: usize = 5;
    /// 매도호가4: ask price, level 4 (`ASKP4`).
    pub const ASKP4: usize = 6;
    /// 매도호가5: ask price, level 5 (`ASKP5`).
    pub const ASKP5: usize = 7;
    /// 매도호가6: ask price, level 6 (`ASKP6`).
    pub const ASKP6: usize = 8;
    /// 매도호가7: ask price, level 7 (`ASKP7`).
    pub const ASKP7: usize = 9;
    /// 매도호가8: ask price, level 8 (`ASKP8`).
    pub const ASKP8: usize = 10;
    /// 매도호가9: ask price, level 9 (`ASKP9`).
    pub const ASKP9: usize = 11;
    /// 매도호가10: ask price, level 10 (`ASKP10`).
    pub const ASKP10: usize = 12;
    /// 매수호가1: bid price, level 1 (`BIDP1`).
    pub const BIDP1: usize = 13;
    /// 매수호가2: bid price, level 2 (`BIDP2`).
    pub const BIDP2: usize = 14;
    /// 매수호가3: bid price, level 3 (`BIDP3`).
    pub const BIDP3: usize = 15;
    /// 매수호가4: bid price, level 4 (`BIDP4`).
    pub const BIDP4: usize = 16;
    /// 매수호가5: bid price, level 5 (`BIDP5`).
    pub const BIDP5: usize = 17;
    /// 매수호가6: bid price, level 6 (`BIDP6`).
    pub const BIDP6: usize = 18;
    /// 매수호가7: bid price, level 7 (`BIDP7`).
    pub const BIDP7: usize = 19;
    /// 매수호가8: bid price, level 8 (`BIDP8`).
    pub const BIDP8: usize = 20;
    /// 매수호가9: bid price, level 9 (`BIDP9`).
    pub const BIDP9: usize = 21;
    /// 매수호가10: bid price, level 10 (`BIDP10`).
    pub const BIDP10: usize = 22;
    /// 매도호가 잔량1: ask remaining qty, level 1 (`ASKP_RSQN1`).
    pub const ASKP_RSQN1: usize = 23;
    /// 매도호가 잔량2: ask remaining qty, level 2 (`ASKP_RSQN2`).
    pub const ASKP_RSQN2: usize = 24;
    /// 매도호가 잔량3: ask remaining qty, level 3 (`ASKP_RSQN3`).
    pub const ASKP_RSQN3: usize = 25;
    /// 매도호가 잔량4: ask remaining qty, level 4 (`ASKP_RSQN4`).
    pub const ASKP_RSQN4: usize = 26;
    /// 매도호가 잔량5: ask remaining qty, level 5 (`ASKP_RSQN5`).
    pub const ASKP_RSQN5: usize = 27;
    /// 매도호가 잔량6: ask remaining qty, level 6 (`ASKP_RSQN6`).
    pub const ASKP_RSQN6: usize = 28;
    /// 매도호가 잔량7: ask remaining qty, level 7 (`ASKP_RSQN7`).
    pub const ASKP_RSQN7: usize = 29;
    /// 매도호가 잔량8: ask remaining qty, level 8 (`ASKP_RSQN8`).
    pub const ASKP_RSQN8: usize = 30;
    /// 매도호가 잔량9: ask remaining qty, level 9 (`ASKP_RSQN9`).
    pub const ASKP_RSQN9: usize = 31;
    /// 매도호가 잔량10: ask remaining qty, level 10 (`ASKP_RSQN10`).
    pub const ASKP_RSQN10: usize = 32;
    /// 매수호가 잔량1: bid remaining qty, level 1 (`BIDP_RSQN1`).
    pub const BIDP_RSQN1: usize = 33;
    /// 매수호가 잔량2: bid remaining qty, level 2 (`BIDP_RSQN2`).
    pub const BIDP_RSQN2: usize = 34;
    /// 매수호가 잔량3: bid remaining qty, level 3 (`BIDP_RSQN3`).
    pub const BIDP_RSQN3: usize = 35;
    /// 매수호가 잔량4: bid remaining qty, level 4 (`BIDP_RSQN4`).
    pub const BIDP_RSQN4: usize = 36;
    /// 매수호가 잔량5: bid remaining qty, level 5 (`BIDP_RSQN5`).
    pub const BIDP_RSQN5: usize = 37;
    /// 매수호가 잔량6: bid remaining qty, level 6 (`BIDP_RSQN6`).
    pub const BIDP_RSQN6: usize = 38;
    /// 매수호가 잔량7: bid remaining qty, level 7 (`BIDP_RSQN7`).
    pub const BIDP_RSQN7: usize = 39;
    /// 매수호가 잔량8: bid remaining qty, level 8 (`BIDP_RSQN8`).
    pub const BIDP_RSQN8: usize = 40;
    /// 매수호가 잔량9: bid remaining qty, level 9 (`BIDP_RSQN9`).
    pub const BIDP_RSQN9: usize = 41;
    /// 매수호가 잔량10: bid remaining qty, level 10 (`BIDP_RSQN10`).
    pub const BIDP_RSQN10: usize = 42;
    /// 총 매도호가 잔량: total ask price remaining qty (`TOTAL_ASKP_RSQN`).
    pub const TOTAL_ASKP_RSQN: usize = 43;
    /// 총 매수호가 잔량: total bid price remaining qty (`TOTAL_BIDP_RSQN`).
    pub const TOTAL_BIDP_RSQN: usize = 44;
    /// 시간외 총 매도호가 잔량: after-hours single-price total ask price remaining qty (`OVTM_TOTAL_ASKP_RSQN`).
    pub const OVTM_TOTAL_ASKP_RSQN: usize = 45;
    /// 시간외 총 매수호가 잔량: after-hours single-price total bid price remaining qty (`OVTM_TOTAL_BIDP_RSQN`).
    pub const OVTM_TOTAL_BIDP_RSQN: usize = 46;
    /// 예상 체결가: expected trade price (`ANTC_CNPR`).
    pub const ANTC_CNPR: usize = 47;
    /// 예상 체결량: expected trade qty (`ANTC_CNQN`).
    pub const ANTC_CNQN: usize = 48;
    /// 예상 거래량: expected volume (`ANTC_VOL`).
    pub const ANTC_VOL: usize = 49;
    /// 예상 체결 대비: expected trade diff (`ANTC_CNTG_VRSS`).
    pub const ANTC_CNTG_VRSS: usize = 50;
    /// 예상 체결 대비 부호: expected trade diff sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`ANTC_CNTG_VRSS_SIGN`).
    pub const ANTC_CNTG_VRSS_SIGN: usize = 51;
    /// 예상 체결 전일 대비율: expected trade prev-day change rate % (`ANTC_CNTG_PRDY_CTRT`).
    pub const ANTC_CNTG_PRDY_CTRT: usize = 52;
    /// 누적 거래량: accumulated volume (`ACML_VOL`).
    pub const ACML_VOL: usize = 53;
    /// 총 매도호가 잔량 증감: total ask price remaining qty increase/decrease (`TOTAL_ASKP_RSQN_ICDC`).
    pub const TOTAL_ASKP_RSQN_ICDC: usize = 54;
    /// 총 매수호가 잔량 증감: total bid price remaining qty increase/decrease (`TOTAL_BIDP_RSQN_ICDC`).
    pub const TOTAL_BIDP_RSQN_ICDC: usize = 55;
    /// 시간외 총 매도호가 증감: after-hours single-price total ask price increase/decrease (`OVTM_TOTAL_ASKP_ICDC`).
    pub const OVTM_TOTAL_ASKP_ICDC: usize = 56;
    /// 시간외 총 매수호가 증감: after-hours single-price total bid price increase/decrease (`OVTM_TOTAL_BIDP_ICDC`).
    pub const OVTM_TOTAL_BIDP_ICDC: usize = 57;
    /// 주식 매매 구분 코드: stock deal class code (`STCK_DEAL_CLS_CODE`).
    pub const STCK_DEAL_CLS_CODE: usize = 58;
    /// KRX 중간가: KRX midpoint price (`KMID_PRC`).
    pub const KMID_PRC: usize = 59;
    /// KRX 중간가잔량합계수량: KRX midpoint total remaining qty (`KMID_TOTAL_RSQN`).
    pub const KMID_TOTAL_RSQN: usize = 60;
    /// KRX 중간가 매수매도 구분: KRX midpoint class code (`KMID_CLS_CODE`).
    pub const KMID_CLS_CODE: usize = 61;
    /// NXT 중간가: NXT midpoint price (`NMID_PRC`).
    pub const NMID_PRC: usize = 62;
    /// NXT 중간가잔량합계수량: NXT midpoint total remaining qty (`NMID_TOTAL_RSQN`).
    pub const NMID_TOTAL_RSQN: usize = 63;
    /// NXT 중간가 매수매도 구분: NXT midpoint class code (`NMID_CLS_CODE`).
    pub const NMID_CLS_CODE: usize = 64;
}

/// One record of 국내주식 실시간호가 (통합), or of another kind with the same columns.
#[derive(Clone, Copy, Debug)]
pub struct H0unasp0<'a>(pub Record<'a>);

impl<'a> H0unasp0<'a> {
    /// 유가증권 단축 종목코드: security short issue code (`MKSC_SHRN_ISCD`).
    #[inline] pub fn mksc_shrn_iscd(&self) -> &'a str { self.0.text(0) }
    /// 영업 시간: business time (HHMMSS) (`BSOP_HOUR`).
    #[inline] pub fn bsop_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("BSOP_HOUR", 1) }
    /// 시간 구분 코드: time class (session/expected) code; 0 in session, A expected after close, B expected before open, C expected price after 09:00 / VI triggered, D expected after-hours single price (`HOUR_CLS_CODE`).
    #[inline] pub fn hour_cls_code(&self) -> &'a str { self.0.text(2) }
    /// 매도호가1: ask price, level 1 (`ASKP1`).
    #[inline] pub fn askp1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP1", 3) }
    /// 매도호가2: ask price, level 2 (`ASKP2`).
    #[inline] pub fn askp2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP2", 4) }
    /// 매도호가3: ask price, level 3 (`ASKP3`).
    #[inline] pub fn askp3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP3", 5) }
    /// 매도호가4: ask price, level 4 (`ASKP4`).
    #[inline] pub fn askp4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP4", 6) }
    /// 매도호가5: ask price, level 5 (`ASKP5`).
    #[inline] pub fn askp5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP5", 7) }
    /// 매도호가6: ask price, level 6 (`ASKP6`).
    #[inline] pub fn askp6(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP6", 8) }
    /// 매도호가7: ask price, level 7 (`ASKP7`).
    #[inline] pub fn askp7(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP7", 9) }
    /// 매도호가8: ask price, level 8 (`ASKP8`).
    #[inline] pub fn askp8(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP8", 10) }
    /// 매도호가9: ask price, level 9 (`ASKP9`).
    #[inline] pub fn askp9(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP9", 11) }
    /// 매도호가10: ask price, level 10 (`ASKP10`).
    #[inline] pub fn askp10(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP10", 12) }
    /// 매수호가1: bid price, level 1 (`BIDP1`).
    #[inline] pub fn bidp1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP1", 13) }
    /// 매수호가2: bid price, level 2 (`BIDP2`).
    #[inline] pub fn bidp2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP2", 14) }
    /// 매수호가3: bid price, level 3 (`BIDP3`).
    #[inline] pub fn bidp3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP3", 15) }
    /// 매수호가4: bid price, level 4 (`BIDP4`).
    #[inline] pub fn bidp4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP4", 16) }
    /// 매수호가5: bid price, level 5 (`BIDP5`).
    #[inline] pub fn bidp5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP5", 17) }
    /// 매수호가6: bid price, level 6 (`BIDP6`).
    #[inline] pub fn bidp6(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP6", 18) }
    /// 매수호가7: bid price, level 7 (`BIDP7`).
    #[inline] pub fn bidp7(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP7", 19) }
    /// 매수호가8: bid price, level 8 (`BIDP8`).
    #[inline] pub fn bidp8(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP8", 20) }
    /// 매수호가9: bid price, level 9 (`BIDP9`).
    #[inline] pub fn bidp9(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP9", 21) }
    /// 매수호가10: bid price, level 10 (`BIDP10`).
    #[inline] pub fn bidp10(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP10", 22) }
    /// 매도호가 잔량1: ask remaining qty, level 1 (`ASKP_RSQN1`).
    #[inline] pub fn askp_rsqn1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN1", 23) }
    /// 매도호가 잔량2: ask remaining qty, level 2 (`ASKP_RSQN2`).
    #[inline] pub fn askp_rsqn2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN2", 24) }
    /// 매도호가 잔량3: ask remaining qty, level 3 (`ASKP_RSQN3`).
    #[inline] pub fn askp_rsqn3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN3", 25) }
    /// 매도호가 잔량4: ask remaining qty, level 4 (`ASKP_RSQN4`).
    #[inline] pub fn askp_rsqn4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN4", 26) }
    /// 매도호가 잔량5: ask remaining qty, level 5 (`ASKP_RSQN5`).
    #[inline] pub fn askp_rsqn5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN5", 27) }
    /// 매도호가 잔량6: ask remaining qty, level 6 (`ASKP_RSQN6`).
    #[inline] pub fn askp_rsqn6(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN6", 28) }
    /// 매도호가 잔량7: ask remaining qty, level 7 (`ASKP_RSQN7`).
    #[inline] pub fn askp_rsqn7(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN7", 29) }
    /// 매도호가 잔량8: ask remaining qty, level 8 (`ASKP_RSQN8`).
    #[inline] pub fn askp_rsqn8(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN8", 30) }
    /// 매도호가 잔량9: ask remaining qty, level 9 (`ASKP_RSQN9`).
    #[inline] pub fn askp_rsqn9(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN9", 31) }
    /// 매도호가 잔량10: ask remaining qty, level 10 (`ASKP_RSQN10`).
    #[inline] pub fn askp_rsqn10(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ASKP_RSQN10", 32) }
    /// 매수호가 잔량1: bid remaining qty, level 1 (`BIDP_RSQN1`).
    #[inline] pub fn bidp_rsqn1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN1", 33) }
    /// 매수호가 잔량2: bid remaining qty, level 2 (`BIDP_RSQN2`).
    #[inline] pub fn bidp_rsqn2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN2", 34) }
    /// 매수호가 잔량3: bid remaining qty, level 3 (`BIDP_RSQN3`).
    #[inline] pub fn bidp_rsqn3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN3", 35) }
    /// 매수호가 잔량4: bid remaining qty, level 4 (`BIDP_RSQN4`).
    #[inline] pub fn bidp_rsqn4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN4", 36) }
    /// 매수호가 잔량5: bid remaining qty, level 5 (`BIDP_RSQN5`).
    #[inline] pub fn bidp_rsqn5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN5", 37) }
    /// 매수호가 잔량6: bid remaining qty, level 6 (`BIDP_RSQN6`).
    #[inline] pub fn bidp_rsqn6(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN6", 38) }
    /// 매수호가 잔량7: bid remaining qty, level 7 (`BIDP_RSQN7`).
    #[inline] pub fn bidp_rsqn7(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN7", 39) }
    /// 매수호가 잔량8: bid remaining qty, level 8 (`BIDP_RSQN8`).
    #[inline] pub fn bidp_rsqn8(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN8", 40) }
    /// 매수호가 잔량9: bid remaining qty, level 9 (`BIDP_RSQN9`).
    #[inline] pub fn bidp_rsqn9(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN9", 41) }
    /// 매수호가 잔량10: bid remaining qty, level 10 (`BIDP_RSQN10`).
    #[inline] pub fn bidp_rsqn10(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BIDP_RSQN10", 42) }
    /// 총 매도호가 잔량: total ask price remaining qty (`TOTAL_ASKP_RSQN`).
    #[inline] pub fn total_askp_rsqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_ASKP_RSQN", 43) }
    /// 총 매수호가 잔량: total bid price remaining qty (`TOTAL_BIDP_RSQN`).
    #[inline] pub fn total_bidp_rsqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_BIDP_RSQN", 44) }
    /// 시간외 총 매도호가 잔량: after-hours single-price total ask price remaining qty (`OVTM_TOTAL_ASKP_RSQN`).
    #[inline] pub fn ovtm_total_askp_rsqn(&self) -> &'a str { self.0.text(45) }
    /// 시간외 총 매수호가 잔량: after-hours single-price total bid price remaining qty (`OVTM_TOTAL_BIDP_RSQN`).
    #[inline] pub fn ovtm_total_bidp_rsqn(&self) -> &'a str { self.0.text(46) }
    /// 예상 체결가: expected trade price (`ANTC_CNPR`).
    #[inline] pub fn antc_cnpr(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ANTC_CNPR", 47) }
    /// 예상 체결량: expected trade qty (`ANTC_CNQN`).
    #[inline] pub fn antc_cnqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ANTC_CNQN", 48) }
    /// 예상 거래량: expected volume (`ANTC_VOL`).
    #[inline] pub fn antc_vol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ANTC_VOL", 49) }
    /// 예상 체결 대비: expected trade diff (`ANTC_CNTG_VRSS`).
    #[inline] pub fn antc_cntg_vrss(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ANTC_CNTG_VRSS", 50) }
    /// 예상 체결 대비 부호: expected trade diff sign; 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down (`ANTC_CNTG_VRSS_SIGN`).
    #[inline] pub fn antc_cntg_vrss_sign(&self) -> &'a str { self.0.text(51) }
    /// 예상 체결 전일 대비율: expected trade prev-day change rate % (`ANTC_CNTG_PRDY_CTRT`).
    #[inline] pub fn antc_cntg_prdy_ctrt(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ANTC_CNTG_PRDY_CTRT", 52) }
    /// 누적 거래량: accumulated volume (`ACML_VOL`).
    #[inline] pub fn acml_vol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ACML_VOL", 53) }
    /// 총 매도호가 잔량 증감: total ask price remaining qty increase/decrease (`TOTAL_ASKP_RSQN_ICDC`).
    #[inline] pub fn total_askp_rsqn_icdc(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_ASKP_RSQN_ICDC", 54) }
    /// 총 매수호가 잔량 증감: total bid price remaining qty increase/decrease (`TOTAL_BIDP_RSQN_ICDC`).
    #[inline] pub fn total_bidp_rsqn_icdc(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_BIDP_RSQN_ICDC", 55) }
    /// 시간외 총 매도호가 증감: after-hours single-price total ask price increase/decrease (`OVTM_TOTAL_ASKP_ICDC`).
    #[inline] pub fn ovtm_total_askp_icdc(&self) -> &'a str { self.0.text(56) }
    /// 시간외 총 매수호가 증감: after-hours single-price total bid price increase/decrease (`OVTM_TOTAL_BIDP_ICDC`).
    #[inline] pub fn ovtm_total_bidp_icdc(&self) -> &'a str { self.0.text(57) }
    /// 주식 매매 구분 코드: stock deal class code (`STCK_DEAL_CLS_CODE`).
    #[inline] pub fn stck_deal_cls_code(&self) -> &'a str { self.0.text(58) }
    /// KRX 중간가: KRX midpoint price (`KMID_PRC`).
    #[inline] pub fn kmid_prc(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("KMID_PRC", 59) }
    /// KRX 중간가잔량합계수량: KRX midpoint total remaining qty (`KMID_TOTAL_RSQN`).
    #[inline] pub fn kmid_total_rsqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("KMID_TOTAL_RSQN", 60) }
    /// KRX 중간가 매수매도 구분: KRX midpoint class code (`KMID_CLS_CODE`).
    #[inline] pub fn kmid_cls_code(&self) -> &'a str { self.0.text(61) }
    /// NXT 중간가: NXT midpoint price (`NMID_PRC`).
    #[inline] pub fn nmid_prc(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("NMID_PRC", 62) }
    /// NXT 중간가잔량합계수량: NXT midpoint total remaining qty (`NMID_TOTAL_RSQN`).
    #[inline] pub fn nmid_total_rsqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("NMID_TOTAL_RSQN", 63) }
    /// NXT 중간가 매수매도 구분: NXT midpoint class code (`NMID_CLS_CODE`).
    #[inline] pub fn nmid_cls_code(&self) -> &'a str { self.0.text(64) }
}
