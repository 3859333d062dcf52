//! `HDFSASP1` 해외주식 지연호가(아시아). Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under D + market(3: TSE/HKS/SHS/SZS/HSX/HNX) + code (free delayed Asian quote), e.g. DHKS00003.

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("HDFSASP1", &[
    "RSYM",
    "SYMB",
    "ZDIV",
    "XYMD",
    "XHMS",
    "KYMD",
    "KHMS",
    "BVOL",
    "AVOL",
    "BDVL",
    "ADVL",
    "PBID1",
    "PASK1",
    "VBID1",
    "VASK1",
    "DBID1",
    "DASK1",
], 17);

/// Columns by name.
pub mod column {
    /// 실시간종목코드: realtime symbol; missing from the 2026-07 sample list (`RSYM`).
    pub const RSYM: usize = 0;
    /// 종목코드: symbol (`SYMB`).
    pub const SYMB: usize = 1;
    /// 소숫점자리수: decimal places (`ZDIV`).
    pub const ZDIV: usize = 2;
    /// 현지일자: local date (`XYMD`).
    pub const XYMD: usize = 3;
    /// 현지시간: local time (`XHMS`).
    pub const XHMS: usize = 4;
    /// 한국일자: Korea date (`KYMD`).
    pub const KYMD: usize = 5;
    /// 한국시간: Korea time (`KHMS`).
    pub const KHMS: usize = 6;
    /// 매수총잔량: total bid remaining (`BVOL`).
    pub const BVOL: usize = 7;
    /// 매도총잔량: total ask remaining (`AVOL`).
    pub const AVOL: usize = 8;
    /// 매수총잔량대비: total bid remaining diff (`BDVL`).
    pub const BDVL: usize = 9;
    /// 매도총잔량대비: total ask remaining diff (`ADVL`).
    pub const ADVL: usize = 10;
    /// 매수호가1: bid price, level 1 (`PBID1`).
    pub const PBID1: usize = 11;
    /// 매도호가1: ask price, level 1 (`PASK1`).
    pub const PASK1: usize = 12;
    /// 매수잔량1: bid qty, level 1 (`VBID1`).
    pub const VBID1: usize = 13;
    /// 매도잔량1: ask qty, level 1 (`VASK1`).
    pub const VASK1: usize = 14;
    /// 매수잔량대비1: bid qty diff, level 1 (`DBID1`).
    pub const DBID1: usize = 15;
    /// 매도잔량대비1: ask qty diff, level 1 (`DASK1`).
    pub const DASK1: usize = 16;
}

/// One record of 해외주식 지연호가(아시아).
#[derive(Clone, Copy, Debug)]
pub struct Hdfsasp1<'a>(pub Record<'a>);

impl<'a> Hdfsasp1<'a> {
    /// 실시간종목코드: realtime symbol; missing from the 2026-07 sample list (`RSYM`).
    #[inline] pub fn rsym(&self) -> &'a str { self.0.text(0) }
    /// 종목코드: symbol (`SYMB`).
    #[inline] pub fn symb(&self) -> &'a str { self.0.text(1) }
    /// 소숫점자리수: decimal places (`ZDIV`).
    #[inline] pub fn zdiv(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ZDIV", 2) }
    /// 현지일자: local date (`XYMD`).
    #[inline] pub fn xymd(&self) -> Result<Option<Date>, FieldError> { self.0.date_at("XYMD", 3) }
    /// 현지시간: local time (`XHMS`).
    #[inline] pub fn xhms(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("XHMS", 4) }
    /// 한국일자: Korea date (`KYMD`).
    #[inline] pub fn kymd(&self) -> Result<Option<Date>, FieldError> { self.0.date_at("KYMD", 5) }
    /// 한국시간: Korea time (`KHMS`).
    #[inline] pub fn khms(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("KHMS", 6) }
    /// 매수총잔량: total bid remaining (`BVOL`).
    #[inline] pub fn bvol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BVOL", 7) }
    /// 매도총잔량: total ask remaining (`AVOL`).
    #[inline] pub fn avol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("AVOL", 8) }
    /// 매수총잔량대비: total bid remaining diff (`BDVL`).
    #[inline] pub fn bdvl(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("BDVL", 9) }
    /// 매도총잔량대비: total ask remaining diff (`ADVL`).
    #[inline] pub fn advl(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ADVL", 10) }
    /// 매수호가1: bid price, level 1 (`PBID1`).
    #[inline] pub fn pbid1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PBID1", 11) }
    /// 매도호가1: ask price, level 1 (`PASK1`).
    #[inline] pub fn pask1(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PASK1", 12) }
    /// 매수잔량1: bid qty, level 1 (`VBID1`).
    #[inline] pub fn vbid1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VBID1", 13) }
    /// 매도잔량1: ask qty, level 1 (`VASK1`).
    #[inline] pub fn vask1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VASK1", 14) }
    /// 매수잔량대비1: bid qty diff, level 1 (`DBID1`).
    #[inline] pub fn dbid1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DBID1", 15) }
    /// 매도잔량대비1: ask qty diff, level 1 (`DASK1`).
    #[inline] pub fn dask1(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DASK1", 16) }
}
