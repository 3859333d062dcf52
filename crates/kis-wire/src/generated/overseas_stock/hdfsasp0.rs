//! `HDFSASP0` 해외주식 실시간호가. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under D + market(3: NYS/NAS/AMS) + ticker for US night session, e.g. DNASAAPL; R + BAQ/BAY/BAA + ticker for US day session, e.g. RBAQAAPL; R + market(TSE/HKS/SHS/SZS/HSX/HNX) + code for paid Asian quotes.

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("HDFSASP0", &[
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
    "PBID2",
    "PASK2",
    "VBID2",
    "VASK2",
    "DBID2",
    "DASK2",
    "PBID3",
    "PASK3",
    "VBID3",
    "VASK3",
    "DBID3",
    "DASK3",
    "PBID4",
    "PASK4",
    "VBID4",
    "VASK4",
    "DBID4",
    "DASK4",
    "PBID5",
    "PASK5",
    "VBID5",
    "VASK5",
    "DBID5",
    "DASK5",
    "PBID6",
    "PASK6",
    "VBID6",
    "VASK6",
    "DBID6",
    "DASK6",
    "PBID7",
    "PASK7",
    "VBID7",
    "VASK7",
    "DBID7",
    "DASK7",
    "PBID8",
    "PASK8",
    "VBID8",
    "VASK8",
    "DBID8",
    "DASK8",
    "PBID9",
    "PASK9",
    "VBID9",
    "VASK9",
    "DBID9",
    "DASK9",
    "PBID10",
    "PASK10",
    "VBID10",
    "VASK10",
    "DBID10",
    "DASK10",
], 71);

/// Columns by name.
pub mod column {
    /// 실시간종목코드: realtime symbol (`RSYM`).
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
    /// 매수호가2: bid price, level 2 (`PBID2`).
    pub const PBID2: usize = 17;
    /// 매도호가2: ask price, level 2 (`PASK2`).
    pub const PASK2: usize = 18;
    /// 매수잔량2: bid qty, level 2 (`VBID2`).
    pub const VBID2: usize = 19;
    /// 매도잔량2: ask qty, level 2 (`VASK2`).
    pub const VASK2: usize = 20;
    /// 매수잔량대비2: bid qty diff, level 2 (`DBID2`).
    pub const DBID2: usize = 21;
    /// 매도잔량대비2: ask qty diff, level 2 (`DASK2`).
    pub const DASK2: usize = 22;
    /// 매수호가3: bid price, level 3 (`PBID3`).
    pub const PBID3: usize = 23;
    /// 매도호가3: ask price, level 3 (`PASK3`).
    pub const PASK3: usize = 24;
    /// 매수잔량3: bid qty, level 3 (`VBID3`).
    pub const VBID3: usize = 25;
    /// 매도잔량3: ask qty, level 3 (`VASK3`).
    pub const VASK3: usize = 26;
    /// 매수잔량대비3: bid qty diff, level 3 (`DBID3`).
    pub const DBID3: usize = 27;
    /// 매도잔량대비3: ask qty diff, level 3 (`DASK3`).
    pub const DASK3: usize = 28;
    /// 매수호가4: bid price, level 4 (`PBID4`).
    pub const PBID4: usize = 29;
    /// 매도호가4: ask price, level 4 (`PASK4`).
    pub const PASK4: usize = 30;
    /// 매수잔량4: bid qty, level 4 (`VBID4`).
    pub const VBID4: usize = 31;
    /// 매도잔량4: ask qty, level 4 (`VASK4`).
    pub const VASK4: usize = 32;
    /// 매수잔량대비4: bid qty diff, level 4 (`DBID4`).
    pub const DBID4: usize = 33;
    /// 매도잔량대비4: ask qty diff, level 4 (`DASK4`).
    pub const DASK4: usize = 34;
    /// 매수호가5: bid price, level 5 (`PBID5`).
    pub const PBID5: usize = 35;
    /// 매도호가5: ask price, level 5 (`PASK5`).
    pub const PASK5: usize = 36;
    /// 매수잔량5: bid qty, level 5 (`VBID5`).
    pub const VBID5: usize = 37;
    /// 매도잔량5: ask qty, level 5 (`VASK5`).
    pub const VASK5: usize = 38;
    /// 매수잔량대비5: bid qty diff, level 5 (`DBID5`).
    pub const DBID5: usize = 39;
    /// 매도잔량대비5: ask qty diff, level 5 (`DASK5`).
    pub const DASK5: usize = 40;
    /// 매수호가6: bid price, level 6 (`PBID6`).
    pub const PBID6: usize = 41;
    /// 매도호가6: ask price, level 6 (`PASK6`).
    pub const PASK6: usize = 42;
    /// 매수잔량6: bid qty, level 6 (`VBID6`).
    pub const VBID6: usize = 43;
    /// 매도잔량6: ask qty, level 6 (`VASK6`).
    pub const VASK6: usize = 44;
    /// 매수잔량대비6: bid qty diff, level 6 (`DBID6`).
    pub const DBID6: usize = 45;
    /// 매도잔량대비6: ask qty diff, level 6 (`DASK6`).
    pub const DASK6: usize = 46;
    /// 매수호가7: bid price, level 7 (`PBID7`).
    pub const PBID7: usize = 47;
    /// 매도호가7: ask price, level 7 (`PASK7`).
    pub const PASK7: usize = 48;
    /// 매수잔량7: bid qty, level 7 (`VBID7`).
    pub const VBID7: usize = 49;
    /// 매도잔량7: ask qty, level 7 (`VASK7`).
    pub const VASK7: usize = 50;
    /// 매수잔량대비7: bid qty diff, level 7 (`DBID7`).
    pub const DBID7: usize = 51;
    /// 매도잔량대비7: ask qty diff, level 7 (`DASK7`).
    pub const DASK7: usize = 52;
    /// 매수호가8: bid price, level 8 (`PBID8`).
    pub const PBID8: usize = 53;
    /// 매도호가8: ask price, level 8 (`PASK8`).
    pub const PASK8: usize = 54;
    /// 매수잔량8: bid qty, level 8 (`VBID8`).
    pub const VBID8: usize = 55;
    /// 매도잔량8: ask qty, level 8 (`VASK8`).
    pub const VASK8: usize = 56;
    /// 매수잔량대비8: bid qty diff, level 8 (`DBID8`).
    pub const DBID8: usize = 57;
    /// 매도잔량대비8: ask qty diff, level 8 (`DASK8`).
    pub const DASK8: usize = 58;
    /// 매수호가9: bid price, level 9 (`PBID9`).
    pub const PBID9: usize = 59;
    /// 매도호가9: ask price, level 9 (`PASK9`).
    pub const PASK9: usize = 60;
    /// 매수잔량9: bid qty, level 9 (`VBID9`).
    pub const VBID9: usize = 61;
    /// 매도잔량9: ask qty, level 9 (`VASK9`).
    pub const VASK9: usize = 62;
    /// 매수잔량대비9: bid qty diff, level 9 (`DBID9`).
    pub const DBID9: usize = 63;
    /// 매도잔량대비9: ask qty diff, level 9 (`DASK9`).
    pub const DASK9: usize = 64;
    /// 매수호가10: bid price, level 10 (`PBID10`).
    pub const PBID10: usize = 65;
    /// 매도호가10: ask price, level 10 (`PASK10`).
    pub const PASK10: usize = 66;
    /// 매수잔량10: bid qty, level 10 (`VBID10`).
    pub const VBID10: usize = 67;
    /// 매도잔량10: ask qty, level 10 (`VASK10`).
    pub const VASK10: usize = 68;
    /// 매수잔량대비10: bid qty diff, level 10 (`DBID10`).
    pub const DBID10: usize = 69;
    /// 매도잔량대비10: ask qty diff, level 10 (`DASK10`).
    pub const DASK10: usize = 70;
}

/// One record of 해외주식 실시간호가.
#[derive(Clone, Copy, Debug)]
pub struct Hdfsasp0<'a>(pub Record<'a>);

impl<'a> Hdfsasp0<'a> {
    /// 실시간종목코드: realtime symbol (`RSYM`).
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
    /// 매수호가2: bid price, level 2 (`PBID2`).
    #[inline] pub fn pbid2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PBID2", 17) }
    /// 매도호가2: ask price, level 2 (`PASK2`).
    #[inline] pub fn pask2(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PASK2", 18) }
    /// 매수잔량2: bid qty, level 2 (`VBID2`).
    #[inline] pub fn vbid2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VBID2", 19) }
    /// 매도잔량2: ask qty, level 2 (`VASK2`).
    #[inline] pub fn vask2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VASK2", 20) }
    /// 매수잔량대비2: bid qty diff, level 2 (`DBID2`).
    #[inline] pub fn dbid2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DBID2", 21) }
    /// 매도잔량대비2: ask qty diff, level 2 (`DASK2`).
    #[inline] pub fn dask2(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DASK2", 22) }
    /// 매수호가3: bid price, level 3 (`PBID3`).
    #[inline] pub fn pbid3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PBID3", 23) }
    /// 매도호가3: ask price, level 3 (`PASK3`).
    #[inline] pub fn pask3(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PASK3", 24) }
    /// 매수잔량3: bid qty, level 3 (`VBID3`).
    #[inline] pub fn vbid3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VBID3", 25) }
    /// 매도잔량3: ask qty, level 3 (`VASK3`).
    #[inline] pub fn vask3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VASK3", 26) }
    /// 매수잔량대비3: bid qty diff, level 3 (`DBID3`).
    #[inline] pub fn dbid3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DBID3", 27) }
    /// 매도잔량대비3: ask qty diff, level 3 (`DASK3`).
    #[inline] pub fn dask3(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DASK3", 28) }
    /// 매수호가4: bid price, level 4 (`PBID4`).
    #[inline] pub fn pbid4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PBID4", 29) }
    /// 매도호가4: ask price, level 4 (`PASK4`).
    #[inline] pub fn pask4(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PASK4", 30) }
    /// 매수잔량4: bid qty, level 4 (`VBID4`).
    #[inline] pub fn vbid4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VBID4", 31) }
    /// 매도잔량4: ask qty, level 4 (`VASK4`).
    #[inline] pub fn vask4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VASK4", 32) }
    /// 매수잔량대비4: bid qty diff, level 4 (`DBID4`).
    #[inline] pub fn dbid4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DBID4", 33) }
    /// 매도잔량대비4: ask qty diff, level 4 (`DASK4`).
    #[inline] pub fn dask4(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DASK4", 34) }
    /// 매수호가5: bid price, level 5 (`PBID5`).
    #[inline] pub fn pbid5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PBID5", 35) }
    /// 매도호가5: ask price, level 5 (`PASK5`).
    #[inline] pub fn pask5(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PASK5", 36) }
    /// 매수잔량5: bid qty, level 5 (`VBID5`).
    #[inline] pub fn vbid5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VBID5", 37) }
    /// 매도잔량5: ask qty, level 5 (`VASK5`).
    #[inline] pub fn vask5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VASK5", 38) }
    /// 매수잔량대비5: bid qty diff, level 5 (`DBID5`).
    #[inline] pub fn dbid5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DBID5", 39) }
    /// 매도잔량대비5: ask qty diff, level 5 (`DASK5`).
    #[inline] pub fn dask5(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DASK5", 40) }
    /// 매수호가6: bid price, level 6 (`PBID6`).
    #[inline] pub fn pbid6(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PBID6", 41) }
    /// 매도호가6: ask price, level 6 (`PASK6`).
    #[inline] pub fn pask6(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PASK6", 42) }
    /// 매수잔량6: bid qty, level 6 (`VBID6`).
    #[inline] pub fn vbid6(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VBID6", 43) }
    /// 매도잔량6: ask qty, level 6 (`VASK6`).
    #[inline] pub fn vask6(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VASK6", 44) }
    /// 매수잔량대비6: bid qty diff, level 6 (`DBID6`).
    #[inline] pub fn dbid6(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DBID6", 45) }
    /// 매도잔량대비6: ask qty diff, level 6 (`DASK6`).
    #[inline] pub fn dask6(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DASK6", 46) }
    /// 매수호가7: bid price, level 7 (`PBID7`).
    #[inline] pub fn pbid7(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PBID7", 47) }
    /// 매도호가7: ask price, level 7 (`PASK7`).
    #[inline] pub fn pask7(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PASK7", 48) }
    /// 매수잔량7: bid qty, level 7 (`VBID7`).
    #[inline] pub fn vbid7(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VBID7", 49) }
    /// 매도잔량7: ask qty, level 7 (`VASK7`).
    #[inline] pub fn vask7(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VASK7", 50) }
    /// 매수잔량대비7: bid qty diff, level 7 (`DBID7`).
    #[inline] pub fn dbid7(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DBID7", 51) }
    /// 매도잔량대비7: ask qty diff, level 7 (`DASK7`).
    #[inline] pub fn dask7(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DASK7", 52) }
    /// 매수호가8: bid price, level 8 (`PBID8`).
    #[inline] pub fn pbid8(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PBID8", 53) }
    /// 매도호가8: ask price, level 8 (`PASK8`).
    #[inline] pub fn pask8(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PASK8", 54) }
    /// 매수잔량8: bid qty, level 8 (`VBID8`).
    #[inline] pub fn vbid8(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VBID8", 55) }
    /// 매도잔량8: ask qty, level 8 (`VASK8`).
    #[inline] pub fn vask8(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VASK8", 56) }
    /// 매수잔량대비8: bid qty diff, level 8 (`DBID8`).
    #[inline] pub fn dbid8(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DBID8", 57) }
    /// 매도잔량대비8: ask qty diff, level 8 (`DASK8`).
    #[inline] pub fn dask8(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DASK8", 58) }
    /// 매수호가9: bid price, level 9 (`PBID9`).
    #[inline] pub fn pbid9(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PBID9", 59) }
    /// 매도호가9: ask price, level 9 (`PASK9`).
    #[inline] pub fn pask9(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PASK9", 60) }
    /// 매수잔량9: bid qty, level 9 (`VBID9`).
    #[inline] pub fn vbid9(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VBID9", 61) }
    /// 매도잔량9: ask qty, level 9 (`VASK9`).
    #[inline] pub fn vask9(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VASK9", 62) }
    /// 매수잔량대비9: bid qty diff, level 9 (`DBID9`).
    #[inline] pub fn dbid9(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DBID9", 63) }
    /// 매도잔량대비9: ask qty diff, level 9 (`DASK9`).
    #[inline] pub fn dask9(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DASK9", 64) }
    /// 매수호가10: bid price, level 10 (`PBID10`).
    #[inline] pub fn pbid10(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PBID10", 65) }
    /// 매도호가10: ask price, level 10 (`PASK10`).
    #[inline] pub fn pask10(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("PASK10", 66) }
    /// 매수잔량10: bid qty, level 10 (`VBID10`).
    #[inline] pub fn vbid10(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VBID10", 67) }
    /// 매도잔량10: ask qty, level 10 (`VASK10`).
    #[inline] pub fn vask10(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("VASK10", 68) }
    /// 매수잔량대비10: bid qty diff, level 10 (`DBID10`).
    #[inline] pub fn dbid10(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DBID10", 69) }
    /// 매도잔량대비10: ask qty diff, level 10 (`DASK10`).
    #[inline] pub fn dask10(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("DASK10", 70) }
}
