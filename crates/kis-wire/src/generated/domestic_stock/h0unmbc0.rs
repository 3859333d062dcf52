//! `H0UNMBC0` 국내주식 실시간회원사 (통합). Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under 6-char domestic short code, e.g. 005930 (ETN: Q + 6 digits).

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0UNMBC0", &[
    "MKSC_SHRN_ISCD",
    "SELN2_MBCR_NAME1",
    "SELN2_MBCR_NAME2",
    "SELN2_MBCR_NAME3",
    "SELN2_MBCR_NAME4",
    "SELN2_MBCR_NAME5",
    "BYOV_MBCR_NAME1",
    "BYOV_MBCR_NAME2",
    "BYOV_MBCR_NAME3",
    "BYOV_MBCR_NAME4",
    "BYOV_MBCR_NAME5",
    "TOTAL_SELN_QTY1",
    "TOTAL_SELN_QTY2",
    "TOTAL_SELN_QTY3",
    "TOTAL_SELN_QTY4",
    "TOTAL_SELN_QTY5",
    "TOTAL_SHNU_QTY1",
    "TOTAL_SHNU_QTY2",
    "TOTAL_SHNU_QTY3",
    "TOTAL_SHNU_QTY4",
    "TOTAL_SHNU_QTY5",
    "SELN_MBCR_GLOB_YN_1",
    "SELN_MBCR_GLOB_YN_2",
    "SELN_MBCR_GLOB_YN_3",
    "SELN_MBCR_GLOB_YN_4",
    "SELN_MBCR_GLOB_YN_5",
    "SHNU_MBCR_GLOB_YN_1",
    "SHNU_MBCR_GLOB_YN_2",
    "SHNU_MBCR_GLOB_YN_3",
    "SHNU_MBCR_GLOB_YN_4",
    "SHNU_MBCR_GLOB_YN_5",
    "SELN_MBCR_NO1",
    "SELN_MBCR_NO2",
    "SELN_MBCR_NO3",
    "SELN_MBCR_NO4",
    "SELN_MBCR_NO5",
    "SHNU_MBCR_NO1",
    "SHNU_MBCR_NO2",
    "SHNU_MBCR_NO3",
    "SHNU_MBCR_NO4",
    "SHNU_MBCR_NO5",
    "SELN_MBCR_RLIM1",
    "SELN_MBCR_RLIM2",
    "SELN_MBCR_RLIM3",
    "SELN_MBCR_RLIM4",
    "SELN_MBCR_RLIM5",
    "SHNU_MBCR_RLIM1",
    "SHNU_MBCR_RLIM2",
    "SHNU_MBCR_RLIM3",
    "SHNU_MBCR_RLIM4",
    "SHNU_MBCR_RLIM5",
    "SELN_QTY_ICDC1",
    "SELN_QTY_ICDC2",
    "SELN_QTY_ICDC3",
    "SELN_QTY_ICDC4",
    "SELN_QTY_ICDC5",
    "SHNU_QTY_ICDC1",
    "SHNU_QTY_ICDC2",
    "SHNU_QTY_ICDC3",
    "SHNU_QTY_ICDC4",
    "SHNU_QTY_ICDC5",
    "GLOB_TOTAL_SELN_QTY",
    "GLOB_TOTAL_SHNU_QTY",
    "GLOB_TOTAL_SELN_QTY_ICDC",
    "GLOB_TOTAL_SHNU_QTY_ICDC",
    "GLOB_NTBY_QTY",
    "GLOB_SELN_RLIM",
    "GLOB_SHNU_RLIM",
    "SELN2_MBCR_ENG_NAME1",
    "SELN2_MBCR_ENG_NAME2",
    "SELN2_MBCR_ENG_NAME3",
    "SELN2_MBCR_ENG_NAME4",
    "SELN2_MBCR_ENG_NAME5",
    "BYOV_MBCR_ENG_NAME1",
    "BYOV_MBCR_ENG_NAME2",
    "BYOV_MBCR_ENG_NAME3",
    "BYOV_MBCR_ENG_NAME4",
    "BYOV_MBCR_ENG_NAME5",
], 78);

/// Columns by name.
pub mod column {
    /// 유가증권 단축 종목코드: security short issue code (`MKSC_SHRN_ISCD`).
    pub const MKSC_SHRN_ISCD: usize = 0;
    /// 매도2 회원사명1: sell 2 member firm name 1 (`SELN2_MBCR_NAME1`).
    pub const SELN2_MBCR_NAME1: usize = 1;
    /// 매도2 회원사명2: sell 2 member firm name 2 (`SELN2_MBCR_NAME2`).
    pub const SELN2_MBCR_NAME2: usize = 2;
    /// 매도2 회원사명3: sell 2 member firm name 3 (`SELN2_MBCR_NAME3`).
    pub const SELN2_MBCR_NAME3: usize = 3;
    /// 매도2 회원사명4: sell 2 member firm name 4 (`SELN2_MBCR_NAME4`).
    pub const SELN2_MBCR_NAME4: usize = 4;
    /// 매도2 회원사명5: sell 2 member firm name 5 (`SELN2_MBCR_NAME5`).
    pub const SELN2_MBCR_NAME5: usize = 5;
    /// 매수 회원사명1: buy member firm name 1 (`BYOV_MBCR_NAME1`).
    pub const BYOV_MBCR_NAME1: usize = 6;
    /// 매수 회원사명2: buy member firm name 2 (`BYOV_MBCR_NAME2`).
    pub const BYOV_MBCR_NAME2: usize = 7;
    /// 매수 회원사명3: buy member firm name 3 (`BYOV_MBCR_NAME3`).
    pub const BYOV_MBCR_NAME3: usize = 8;
    /// 매수 회원사명4: buy member firm name 4 (`BYOV_MBCR_NAME4`).
    pub const BYOV_MBCR_NAME4: usize = 9;
    /// 매수 회원사명5: buy member firm name 5 (`BYOV_MBCR_NAME5`).
    pub const BYOV_MBCR_NAME5: usize = 10;
    /// 총 매도 수량1: total sell qty 1 (`TOTAL_SELN_QTY1`).
    pub const TOTAL_SELN_QTY1: usize = 11;
    /// 총 매도 수량2: total sell qty 2 (`TOTAL_SELN_QTY2`).
    pub const TOTAL_SELN_QTY2: usize = 12;
    /// 총 매도 수량3: total sell qty 3 (`TOTAL_SELN_QTY3`).
    pub const TOTAL_SELN_QTY3: usize = 13;
    /// 총 매도 수량4: total sell qty 4 (`TOTAL_SELN_QTY4`).
    pub const TOTAL_SELN_QTY4: usize = 14;
    /// 총 매도 수량5: total sell qty 5 (`TOTAL_SELN_QTY5`).
    pub const TOTAL_SELN_QTY5: usize = 15;
    /// 총 매수2 수량1: total buy qty 1 (`TOTAL_SHNU_QTY1`).
    pub const TOTAL_SHNU_QTY1: usize = 16;
    /// 총 매수2 수량2: total buy qty 2 (`TOTAL_SHNU_QTY2`).
    pub const TOTAL_SHNU_QTY2: usize = 17;
    /// 총 매수2 수량3: total buy qty 3 (`TOTAL_SHNU_QTY3`).
    pub const TOTAL_SHNU_QTY3: usize = 18;
    /// 총 매수2 수량4: total buy qty 4 (`TOTAL_SHNU_QTY4`).
    pub const TOTAL_SHNU_QTY4: usize = 19;
    /// 총 매수2 수량5: total buy qty 5 (`TOTAL_SHNU_QTY5`).
    pub const TOTAL_SHNU_QTY5: usize = 20;
    /// 매도거래원구분1: sell member firm foreign Y/N 1 (`SELN_MBCR_GLOB_YN_1`).
    pub const SELN_MBCR_GLOB_YN_1: usize = 21;
    /// 매도거래원구분2: sell member firm foreign Y/N 2 (`SELN_MBCR_GLOB_YN_2`).
    pub const SELN_MBCR_GLOB_YN_2: usize = 22;
    /// 매도거래원구분3: sell member firm foreign Y/N 3 (`SELN_MBCR_GLOB_YN_3`).
    pub const SELN_MBCR_GLOB_YN_3: usize = 23;
    /// 매도거래원구분4: sell member firm foreign Y/N 4 (`SELN_MBCR_GLOB_YN_4`).
    pub const SELN_MBCR_GLOB_YN_4: usize = 24;
    /// 매도거래원구분5: sell member firm foreign Y/N 5 (`SELN_MBCR_GLOB_YN_5`).
    pub const SELN_MBCR_GLOB_YN_5: usize = 25;
    /// 매수거래원구분1: buy member firm foreign Y/N 1 (`SHNU_MBCR_GLOB_YN_1`).
    pub const SHNU_MBCR_GLOB_YN_1: usize = 26;
    /// 매수거래원구분2: buy member firm foreign Y/N 2 (`SHNU_MBCR_GLOB_YN_2`).
    pub const SHNU_MBCR_GLOB_YN_2: usize = 27;
    /// 매수거래원구분3: buy member firm foreign Y/N 3 (`SHNU_MBCR_GLOB_YN_3`).
    pub const SHNU_MBCR_GLOB_YN_3: usize = 28;
    /// 매수거래원구분4: buy member firm foreign Y/N 4 (`SHNU_MBCR_GLOB_YN_4`).
    pub const SHNU_MBCR_GLOB_YN_4: usize = 29;
    /// 매수거래원구분5: buy member firm foreign Y/N 5 (`SHNU_MBCR_GLOB_YN_5`).
    pub const SHNU_MBCR_GLOB_YN_5: usize = 30;
    /// 매도거래원코드1: sell member firm no. 1 (`SELN_MBCR_NO1`).
    pub const SELN_MBCR_NO1: usize = 31;
    /// 매도거래원코드2: sell member firm no. 2 (`SELN_MBCR_NO2`).
    pub const SELN_MBCR_NO2: usize = 32;
    /// 매도거래원코드3: sell member firm no. 3 (`SELN_MBCR_NO3`).
    pub const SELN_MBCR_NO3: usize = 33;
    /// 매도거래원코드4: sell member firm no. 4 (`SELN_MBCR_NO4`).
    pub const SELN_MBCR_NO4: usize = 34;
    /// 매도거래원코드5: sell member firm no. 5 (`SELN_MBCR_NO5`).
    pub const SELN_MBCR_NO5: usize = 35;
    /// 매수거래원코드1: buy member firm no. 1 (`SHNU_MBCR_NO1`).
    pub const SHNU_MBCR_NO1: usize = 36;
    /// 매수거래원코드2: buy member firm no. 2 (`SHNU_MBCR_NO2`).
    pub const SHNU_MBCR_NO2: usize = 37;
    /// 매수거래원코드3: buy member firm no. 3 (`SHNU_MBCR_NO3`).
    pub const SHNU_MBCR_NO3: usize = 38;
    /// 매수거래원코드4: buy member firm no. 4 (`SHNU_MBCR_NO4`).
    pub const SHNU_MBCR_NO4: usize = 39;
    /// 매수거래원코드5: buy member firm no. 5 (`SHNU_MBCR_NO5`).
    pub const SHNU_MBCR_NO5: usize = 40;
    /// 매도 회원사 비중1: sell member firm share 1 (`SELN_MBCR_RLIM1`).
    pub const SELN_MBCR_RLIM1: usize = 41;
    /// 매도 회원사 비중2: sell member firm share 2 (`SELN_MBCR_RLIM2`).
    pub const SELN_MBCR_RLIM2: usize = 42;
    /// 매도 회원사 비중3: sell member firm share 3 (`SELN_MBCR_RLIM3`).
    pub const SELN_MBCR_RLIM3: usize = 43;
    /// 매도 회원사 비중4: sell member firm share 4 (`SELN_MBCR_RLIM4`).
    pub const SELN_MBCR_RLIM4: usize = 44;
    /// 매도 회원사 비중5: sell member firm share 5 (`SELN_MBCR_RLIM5`).
    pub const SELN_MBCR_RLIM5: usize = 45;
    /// 매수2 회원사 비중1: buy member firm share 1 (`SHNU_MBCR_RLIM1`).
    pub const SHNU_MBCR_RLIM1: usize = 46;
    /// 매수2 회원사 비중2: buy member firm share 2 (`SHNU_MBCR_RLIM2`).
    pub const SHNU_MBCR_RLIM2: usize = 47;
    /// 매수2 회원사 비중3: buy member firm share 3 (`SHNU_MBCR_RLIM3`).
    pub const SHNU_MBCR_RLIM3: usize = 48;
    /// 매수2 회원사 비중4: buy member firm share 4 (`SHNU_MBCR_RLIM4`).
    pub const SHNU_MBCR_RLIM4: usize = 49;
    /// 매수2 회원사 비중5: buy member firm share 5 (`SHNU_MBCR_RLIM5`).
    pub const SHNU_MBCR_RLIM5: usize = 50;
    /// 매도 수량 증감1: sell qty increase/decrease 1 (`SELN_QTY_ICDC1`).
    pub const SELN_QTY_ICDC1: usize = 51;
    /// 매도 수량 증감2: sell qty increase/decrease 2 (`SELN_QTY_ICDC2`).
    pub const SELN_QTY_ICDC2: usize = 52;
    /// 매도 수량 증감3: sell qty increase/decrease 3 (`SELN_QTY_ICDC3`).
    pub const SELN_QTY_ICDC3: usize = 53;
    /// 매도 수량 증감4: sell qty increase/decrease 4 (`SELN_QTY_ICDC4`).
    pub const SELN_QTY_ICDC4: usize = 54;
    /// 매도 수량 증감5: sell qty increase/decrease 5 (`SELN_QTY_ICDC5`).
    pub const SELN_QTY_ICDC5: usize = 55;
    /// 매수2 수량 증감1: buy qty increase/decrease 1 (`SHNU_QTY_ICDC1`).
    pub const SHNU_QTY_ICDC1: usize = 56;
    /// 매수2 수량 증감2: buy qty increase/decrease 2 (`SHNU_QTY_ICDC2`).
    pub const SHNU_QTY_ICDC2: usize = 57;
    /// 매수2 수량 증감3: buy qty increase/decrease 3 (`SHNU_QTY_ICDC3`).
    pub const SHNU_QTY_ICDC3: usize = 58;
    /// 매수2 수량 증감4: buy qty increase/decrease 4 (`SHNU_QTY_ICDC4`).
    pub const SHNU_QTY_ICDC4: usize = 59;
    /// 매수2 수량 증감5: buy qty increase/decrease 5 (`SHNU_QTY_ICDC5`).
    pub const SHNU_QTY_ICDC5: usize = 60;
    /// 외국계 총 매도 수량: foreign total sell qty (`GLOB_TOTAL_SELN_QTY`).
    pub const GLOB_TOTAL_SELN_QTY: usize = 61;
    /// 외국계 총 매수2 수량: foreign total buy qty (`GLOB_TOTAL_SHNU_QTY`).
    pub const GLOB_TOTAL_SHNU_QTY: usize = 62;
    /// 외국계 총 매도 수량 증감: foreign total sell qty increase/decrease (`GLOB_TOTAL_SELN_QTY_ICDC`).
    pub const GLOB_TOTAL_SELN_QTY_ICDC: usize = 63;
    /// 외국계 총 매수2 수량 증감: foreign total buy qty increase/decrease (`GLOB_TOTAL_SHNU_QTY_ICDC`).
    pub const GLOB_TOTAL_SHNU_QTY_ICDC: usize = 64;
    /// 외국계 순매수 수량: foreign net-buy qty (`GLOB_NTBY_QTY`).
    pub const GLOB_NTBY_QTY: usize = 65;
    /// 외국계 매도 비중: foreign sell share (`GLOB_SELN_RLIM`).
    pub const GLOB_SELN_RLIM: usize = 66;
    /// 외국계 매수2 비중: foreign buy share (`GLOB_SHNU_RLIM`).
    pub const GLOB_SHNU_RLIM: usize = 67;
    /// 매도2 영문회원사명1: sell 2 member firm English name 1 (`SELN2_MBCR_ENG_NAME1`).
    pub const SELN2_MBCR_ENG_NAME1: usize = 68;
    /// 매도2 영문회원사명2: sell 2 member firm English name 2 (`SELN2_MBCR_ENG_NAME2`).
    pub const SELN2_MBCR_ENG_NAME2: usize = 69;
    /// 매도2 영문회원사명3: sell 2 member firm English name 3 (`SELN2_MBCR_ENG_NAME3`).
    pub const SELN2_MBCR_ENG_NAME3: usize = 70;
    /// 매도2 영문회원사명4: sell 2 member firm English name 4 (`SELN2_MBCR_ENG_NAME4`).
    pub const SELN2_MBCR_ENG_NAME4: usize = 71;
    /// 매도2 영문회원사명5: sell 2 member firm English name 5 (`SELN2_MBCR_ENG_NAME5`).
    pub const SELN2_MBCR_ENG_NAME5: usize = 72;
    /// 매수 영문회원사명1: buy member firm English name 1 (`BYOV_MBCR_ENG_NAME1`).
    pub const BYOV_MBCR_ENG_NAME1: usize = 73;
    /// 매수 영문회원사명2: buy member firm English name 2 (`BYOV_MBCR_ENG_NAME2`).
    pub const BYOV_MBCR_ENG_NAME2: usize = 74;
    /// 매수 영문회원사명3: buy member firm English name 3 (`BYOV_MBCR_ENG_NAME3`).
    pub const BYOV_MBCR_ENG_NAME3: usize = 75;
    /// 매수 영문회원사명4: buy member firm English name 4 (`BYOV_MBCR_ENG_NAME4`).
    pub const BYOV_MBCR_ENG_NAME4: usize = 76;
    /// 매수 영문회원사명5: buy member firm English name 5 (`BYOV_MBCR_ENG_NAME5`).
    pub const BYOV_MBCR_ENG_NAME5: usize = 77;
}

/// One record of 국내주식 실시간회원사 (통합), or of another kind with the same columns.
#[derive(Clone, Copy, Debug)]
pub struct H0unmbc0<'a>(pub Record<'a>);

impl<'a> H0unmbc0<'a> {
    /// 유가증권 단축 종목코드: security short issue code (`MKSC_SHRN_ISCD`).
    #[inline] pub fn mksc_shrn_iscd(&self) -> &'a str { self.0.text(0) }
    /// 매도2 회원사명1: sell 2 member firm name 1 (`SELN2_MBCR_NAME1`).
    #[inline] pub fn seln2_mbcr_name1(&self) -> &'a str { self.0.text(1) }
    /// 매도2 회원사명2: sell 2 member firm name 2 (`SELN2_MBCR_NAME2`).
    #[inline] pub fn seln2_mbcr_name2(&self) -> &'a str { self.0.text(2) }
    /// 매도2 회원사명3: sell 2 member firm name 3 (`SELN2_MBCR_NAME3`).
    #[inline] pub fn seln2_mbcr_name3(&self) -> &'a str { self.0.text(3) }
    /// 매도2 회원사명4: sell 2 member firm name 4 (`SELN2_MBCR_NAME4`).
    #[inline] pub fn seln2_mbcr_name4(&self) -> &'a str { self.0.text(4) }
    /// 매도2 회원사명5: sell 2 member firm name 5 (`SELN2_MBCR_NAME5`).
    #[inline] pub fn seln2_mbcr_name5(&self) -> &'a str { self.0.text(5) }
    /// 매수 회원사명1: buy member firm name 1 (`BYOV_MBCR_NAME1`).
    #[inline] pub fn byov_mbcr_name1(&self) -> &'a str { self.0.text(6) }
    /// 매수 회원사명2: buy member firm name 2 (`BYOV_MBCR_NAME2`).
    #[inline] pub fn byov_mbcr_name2(&self) -> &'a str { self.0.text(7) }
    /// 매수 회원사명3: buy member firm name 3 (`BYOV_MBCR_NAME3`).
    #[inline] pub fn byov_mbcr_name3(&self) -> &'a str { self.0.text(8) }
    /// 매수 회원사명4: buy member firm name 4 (`BYOV_MBCR_NAME4`).
    #[inline] pub fn byov_mbcr_name4(&self) -> &'a str { self.0.text(9) }
    /// 매수 회원사명5: buy member firm name 5 (`BYOV_MBCR_NAME5`).
    #[inline] pub fn byov_mbcr_name5(&self) -> &'a str { self.0.text(10) }
    /// 총 매도 수량1: total sell qty 1 (`TOTAL_SELN_QTY1`).
    #[inline] pub fn total_seln_qty1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_SELN_QTY1", 11) }
    /// 총 매도 수량2: total sell qty 2 (`TOTAL_SELN_QTY2`).
    #[inline] pub fn total_seln_qty2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_SELN_QTY2", 12) }
    /// 총 매도 수량3: total sell qty 3 (`TOTAL_SELN_QTY3`).
    #[inline] pub fn total_seln_qty3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_SELN_QTY3", 13) }
    /// 총 매도 수량4: total sell qty 4 (`TOTAL_SELN_QTY4`).
    #[inline] pub fn total_seln_qty4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_SELN_QTY4", 14) }
    /// 총 매도 수량5: total sell qty 5 (`TOTAL_SELN_QTY5`).
    #[inline] pub fn total_seln_qty5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_SELN_QTY5", 15) }
    /// 총 매수2 수량1: total buy qty 1 (`TOTAL_SHNU_QTY1`).
    #[inline] pub fn total_shnu_qty1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_SHNU_QTY1", 16) }
    /// 총 매수2 수량2: total buy qty 2 (`TOTAL_SHNU_QTY2`).
    #[inline] pub fn total_shnu_qty2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_SHNU_QTY2", 17) }
    /// 총 매수2 수량3: total buy qty 3 (`TOTAL_SHNU_QTY3`).
    #[inline] pub fn total_shnu_qty3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_SHNU_QTY3", 18) }
    /// 총 매수2 수량4: total buy qty 4 (`TOTAL_SHNU_QTY4`).
    #[inline] pub fn total_shnu_qty4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_SHNU_QTY4", 19) }
    /// 총 매수2 수량5: total buy qty 5 (`TOTAL_SHNU_QTY5`).
    #[inline] pub fn total_shnu_qty5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_SHNU_QTY5", 20) }
    /// 매도거래원구분1: sell member firm foreign Y/N 1 (`SELN_MBCR_GLOB_YN_1`).
    #[inline] pub fn seln_mbcr_glob_yn_1(&self) -> &'a str { self.0.text(21) }
    /// 매도거래원구분2: sell member firm foreign Y/N 2 (`SELN_MBCR_GLOB_YN_2`).
    #[inline] pub fn seln_mbcr_glob_yn_2(&self) -> &'a str { self.0.text(22) }
    /// 매도거래원구분3: sell member firm foreign Y/N 3 (`SELN_MBCR_GLOB_YN_3`).
    #[inline] pub fn seln_mbcr_glob_yn_3(&self) -> &'a str { self.0.text(23) }
    /// 매도거래원구분4: sell member firm foreign Y/N 4 (`SELN_MBCR_GLOB_YN_4`).
    #[inline] pub fn seln_mbcr_glob_yn_4(&self) -> &'a str { self.0.text(24) }
    /// 매도거래원구분5: sell member firm foreign Y/N 5 (`SELN_MBCR_GLOB_YN_5`).
    #[inline] pub fn seln_mbcr_glob_yn_5(&self) -> &'a str { self.0.text(25) }
    /// 매수거래원구분1: buy member firm foreign Y/N 1 (`SHNU_MBCR_GLOB_YN_1`).
    #[inline] pub fn shnu_mbcr_glob_yn_1(&self) -> &'a str { self.0.text(26) }
    /// 매수거래원구분2: buy member firm foreign Y/N 2 (`SHNU_MBCR_GLOB_YN_2`).
    #[inline] pub fn shnu_mbcr_glob_yn_2(&self) -> &'a str { self.0.text(27) }
    /// 매수거래원구분3: buy member firm foreign Y/N 3 (`SHNU_MBCR_GLOB_YN_3`).
    #[inline] pub fn shnu_mbcr_glob_yn_3(&self) -> &'a str { self.0.text(28) }
    /// 매수거래원구분4: buy member firm foreign Y/N 4 (`SHNU_MBCR_GLOB_YN_4`).
    #[inline] pub fn shnu_mbcr_glob_yn_4(&self) -> &'a str { self.0.text(29) }
    /// 매수거래원구분5: buy member firm foreign Y/N 5 (`SHNU_MBCR_GLOB_YN_5`).
    #[inline] pub fn shnu_mbcr_glob_yn_5(&self) -> &'a str { self.0.text(30) }
    /// 매도거래원코드1: sell member firm no. 1 (`SELN_MBCR_NO1`).
    #[inline] pub fn seln_mbcr_no1(&self) -> &'a str { self.0.text(31) }
    /// 매도거래원코드2: sell member firm no. 2 (`SELN_MBCR_NO2`).
    #[inline] pub fn seln_mbcr_no2(&self) -> &'a str { self.0.text(32) }
    /// 매도거래원코드3: sell member firm no. 3 (`SELN_MBCR_NO3`).
    #[inline] pub fn seln_mbcr_no3(&self) -> &'a str { self.0.text(33) }
    /// 매도거래원코드4: sell member firm no. 4 (`SELN_MBCR_NO4`).
    #[inline] pub fn seln_mbcr_no4(&self) -> &'a str { self.0.text(34) }
    /// 매도거래원코드5: sell member firm no. 5 (`SELN_MBCR_NO5`).
    #[inline] pub fn seln_mbcr_no5(&self) -> &'a str { self.0.text(35) }
    /// 매수거래원코드1: buy member firm no. 1 (`SHNU_MBCR_NO1`).
    #[inline] pub fn shnu_mbcr_no1(&self) -> &'a str { self.0.text(36) }
    /// 매수거래원코드2: buy member firm no. 2 (`SHNU_MBCR_NO2`).
    #[inline] pub fn shnu_mbcr_no2(&self) -> &'a str { self.0.text(37) }
    /// 매수거래원코드3: buy member firm no. 3 (`SHNU_MBCR_NO3`).
    #[inline] pub fn shnu_mbcr_no3(&self) -> &'a str { self.0.text(38) }
    /// 매수거래원코드4: buy member firm no. 4 (`SHNU_MBCR_NO4`).
    #[inline] pub fn shnu_mbcr_no4(&self) -> &'a str { self.0.text(39) }
    /// 매수거래원코드5: buy member firm no. 5 (`SHNU_MBCR_NO5`).
    #[inline] pub fn shnu_mbcr_no5(&self) -> &'a str { self.0.text(40) }
    /// 매도 회원사 비중1: sell member firm share 1 (`SELN_MBCR_RLIM1`).
    #[inline] pub fn seln_mbcr_rlim1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SELN_MBCR_RLIM1", 41) }
    /// 매도 회원사 비중2: sell member firm share 2 (`SELN_MBCR_RLIM2`).
    #[inline] pub fn seln_mbcr_rlim2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SELN_MBCR_RLIM2", 42) }
    /// 매도 회원사 비중3: sell member firm share 3 (`SELN_MBCR_RLIM3`).
    #[inline] pub fn seln_mbcr_rlim3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SELN_MBCR_RLIM3", 43) }
    /// 매도 회원사 비중4: sell member firm share 4 (`SELN_MBCR_RLIM4`).
    #[inline] pub fn seln_mbcr_rlim4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SELN_MBCR_RLIM4", 44) }
    /// 매도 회원사 비중5: sell member firm share 5 (`SELN_MBCR_RLIM5`).
    #[inline] pub fn seln_mbcr_rlim5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SELN_MBCR_RLIM5", 45) }
    /// 매수2 회원사 비중1: buy member firm share 1 (`SHNU_MBCR_RLIM1`).
    #[inline] pub fn shnu_mbcr_rlim1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SHNU_MBCR_RLIM1", 46) }
    /// 매수2 회원사 비중2: buy member firm share 2 (`SHNU_MBCR_RLIM2`).
    #[inline] pub fn shnu_mbcr_rlim2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SHNU_MBCR_RLIM2", 47) }
    /// 매수2 회원사 비중3: buy member firm share 3 (`SHNU_MBCR_RLIM3`).
    #[inline] pub fn shnu_mbcr_rlim3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SHNU_MBCR_RLIM3", 48) }
    /// 매수2 회원사 비중4: buy member firm share 4 (`SHNU_MBCR_RLIM4`).
    #[inline] pub fn shnu_mbcr_rlim4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SHNU_MBCR_RLIM4", 49) }
    /// 매수2 회원사 비중5: buy member firm share 5 (`SHNU_MBCR_RLIM5`).
    #[inline] pub fn shnu_mbcr_rlim5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SHNU_MBCR_RLIM5", 50) }
    /// 매도 수량 증감1: sell qty increase/decrease 1 (`SELN_QTY_ICDC1`).
    #[inline] pub fn seln_qty_icdc1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SELN_QTY_ICDC1", 51) }
    /// 매도 수량 증감2: sell qty increase/decrease 2 (`SELN_QTY_ICDC2`).
    #[inline] pub fn seln_qty_icdc2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SELN_QTY_ICDC2", 52) }
    /// 매도 수량 증감3: sell qty increase/decrease 3 (`SELN_QTY_ICDC3`).
    #[inline] pub fn seln_qty_icdc3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SELN_QTY_ICDC3", 53) }
    /// 매도 수량 증감4: sell qty increase/decrease 4 (`SELN_QTY_ICDC4`).
    #[inline] pub fn seln_qty_icdc4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SELN_QTY_ICDC4", 54) }
    /// 매도 수량 증감5: sell qty increase/decrease 5 (`SELN_QTY_ICDC5`).
    #[inline] pub fn seln_qty_icdc5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SELN_QTY_ICDC5", 55) }
    /// 매수2 수량 증감1: buy qty increase/decrease 1 (`SHNU_QTY_ICDC1`).
    #[inline] pub fn shnu_qty_icdc1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SHNU_QTY_ICDC1", 56) }
    /// 매수2 수량 증감2: buy qty increase/decrease 2 (`SHNU_QTY_ICDC2`).
    #[inline] pub fn shnu_qty_icdc2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SHNU_QTY_ICDC2", 57) }
    /// 매수2 수량 증감3: buy qty increase/decrease 3 (`SHNU_QTY_ICDC3`).
    #[inline] pub fn shnu_qty_icdc3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SHNU_QTY_ICDC3", 58) }
    /// 매수2 수량 증감4: buy qty increase/decrease 4 (`SHNU_QTY_ICDC4`).
    #[inline] pub fn shnu_qty_icdc4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SHNU_QTY_ICDC4", 59) }
    /// 매수2 수량 증감5: buy qty increase/decrease 5 (`SHNU_QTY_ICDC5`).
    #[inline] pub fn shnu_qty_icdc5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SHNU_QTY_ICDC5", 60) }
    /// 외국계 총 매도 수량: foreign total sell qty (`GLOB_TOTAL_SELN_QTY`).
    #[inline] pub fn glob_total_seln_qty(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("GLOB_TOTAL_SELN_QTY", 61) }
    /// 외국계 총 매수2 수량: foreign total buy qty (`GLOB_TOTAL_SHNU_QTY`).
    #[inline] pub fn glob_total_shnu_qty(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("GLOB_TOTAL_SHNU_QTY", 62) }
    /// 외국계 총 매도 수량 증감: foreign total sell qty increase/decrease (`GLOB_TOTAL_SELN_QTY_ICDC`).
    #[inline] pub fn glob_total_seln_qty_icdc(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("GLOB_TOTAL_SELN_QTY_ICDC", 63) }
    /// 외국계 총 매수2 수량 증감: foreign total buy qty increase/decrease (`GLOB_TOTAL_SHNU_QTY_ICDC`).
    #[inline] pub fn glob_total_shnu_qty_icdc(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("GLOB_TOTAL_SHNU_QTY_ICDC", 64) }
    /// 외국계 순매수 수량: foreign net-buy qty (`GLOB_NTBY_QTY`).
    #[inline] pub fn glob_ntby_qty(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("GLOB_NTBY_QTY", 65) }
    /// 외국계 매도 비중: foreign sell share (`GLOB_SELN_RLIM`).
    #[inline] pub fn glob_seln_rlim(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("GLOB_SELN_RLIM", 66) }
    /// 외국계 매수2 비중: foreign buy share (`GLOB_SHNU_RLIM`).
    #[inline] pub fn glob_shnu_rlim(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("GLOB_SHNU_RLIM", 67) }
    /// 매도2 영문회원사명1: sell 2 member firm English name 1 (`SELN2_MBCR_ENG_NAME1`).
    #[inline] pub fn seln2_mbcr_eng_name1(&self) -> &'a str { self.0.text(68) }
    /// 매도2 영문회원사명2: sell 2 member firm English name 2 (`SELN2_MBCR_ENG_NAME2`).
    #[inline] pub fn seln2_mbcr_eng_name2(&self) -> &'a str { self.0.text(69) }
    /// 매도2 영문회원사명3: sell 2 member firm English name 3 (`SELN2_MBCR_ENG_NAME3`).
    #[inline] pub fn seln2_mbcr_eng_name3(&self) -> &'a str { self.0.text(70) }
    /// 매도2 영문회원사명4: sell 2 member firm English name 4 (`SELN2_MBCR_ENG_NAME4`).
    #[inline] pub fn seln2_mbcr_eng_name4(&self) -> &'a str { self.0.text(71) }
    /// 매도2 영문회원사명5: sell 2 member firm English name 5 (`SELN2_MBCR_ENG_NAME5`).
    #[inline] pub fn seln2_mbcr_eng_name5(&self) -> &'a str { self.0.text(72) }
    /// 매수 영문회원사명1: buy member firm English name 1 (`BYOV_MBCR_ENG_NAME1`).
    #[inline] pub fn byov_mbcr_eng_name1(&self) -> &'a str { self.0.text(73) }
    /// 매수 영문회원사명2: buy member firm English name 2 (`BYOV_MBCR_ENG_NAME2`).
    #[inline] pub fn byov_mbcr_eng_name2(&self) -> &'a str { self.0.text(74) }
    /// 매수 영문회원사명3: buy member firm English name 3 (`BYOV_MBCR_ENG_NAME3`).
    #[inline] pub fn byov_mbcr_eng_name3(&self) -> &'a str { self.0.text(75) }
    /// 매수 영문회원사명4: buy member firm English name 4 (`BYOV_MBCR_ENG_NAME4`).
    #[inline] pub fn byov_mbcr_eng_name4(&self) -> &'a str { self.0.text(76) }
    /// 매수 영문회원사명5: buy member firm English name 5 (`BYOV_MBCR_ENG_NAME5`).
    #[inline] pub fn byov_mbcr_eng_name5(&self) -> &'a str { self.0.text(77) }
}
