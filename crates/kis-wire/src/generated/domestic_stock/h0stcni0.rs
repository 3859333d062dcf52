//! `H0STCNI0` 국내주식 실시간체결통보. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under HTS ID of the customer (not an account number, not a symbol); every account linked to the ID is reported.
//!
//! paper id H0STCNI9.

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0STCNI0", &[
    "CUST_ID",
    "ACNT_NO",
    "ODER_NO",
    "OODER_NO",
    "SELN_BYOV_CLS",
    "RCTF_CLS",
    "ODER_KIND",
    "ODER_COND",
    "STCK_SHRN_ISCD",
    "CNTG_QTY",
    "CNTG_UNPR",
    "STCK_CNTG_HOUR",
    "RFUS_YN",
    "CNTG_YN",
    "ACPT_YN",
    "BRNC_NO",
    "ODER_QTY",
    "ACNT_NAME",
    "ORD_COND_PRC",
    "ORD_EXG_GB",
    "POPUP_YN",
    "FILLER",
    "CRDT_CLS",
    "CRDT_LOAN_DATE",
    "CNTG_ISNM40",
    "ODER_PRC",
], 22);

/// Columns by name.
pub mod column {
    /// 고객 ID: customer id (`CUST_ID`).
    pub const CUST_ID: usize = 0;
    /// 계좌번호: account no.; 10 digits = CANO(8)+ACNT\_PRDT\_CD(2), no hyphen (`ACNT_NO`).
    pub const ACNT_NO: usize = 1;
    /// 주문번호: order no.; 10 digits, zero padded (`ODER_NO`).
    pub const ODER_NO: usize = 2;
    /// 원주문번호: original order no.; empty for a new order (`OODER_NO`).
    pub const OODER_NO: usize = 3;
    /// 매도매수구분: sell buy class; 01 sell, 02 buy (`SELN_BYOV_CLS`).
    pub const SELN_BYOV_CLS: usize = 4;
    /// 접수구분: receipt type (new/amend/cancel) class; 0 new, 1 amend, 2 cancel (`RCTF_CLS`).
    pub const RCTF_CLS: usize = 5;
    /// 주문종류: order kind; ORD\_DVSN codes 00-07, 11-16, 21-24 (from 2026-09-14 also 41-47 KRX after-market, 27-29 NXT GTP) (`ODER_KIND`).
    pub const ODER_KIND: usize = 6;
    /// 주문조건: order condition; 0 none, 1 IOC, 2 FOK (`ODER_COND`).
    pub const ODER_COND: usize = 7;
    /// 종목코드: stock short issue code (`STCK_SHRN_ISCD`).
    pub const STCK_SHRN_ISCD: usize = 8;
    /// 체결수량: trade qty; executed qty when CNTG\_YN=2; ORDER qty when CNTG\_YN=1; zero padded, 10 digits (`CNTG_QTY`).
    pub const CNTG_QTY: usize = 9;
    /// 체결단가: trade unit price; executed price when CNTG\_YN=2; ORDER price when CNTG\_YN=1; zero padded, 9 digits (`CNTG_UNPR`).
    pub const CNTG_UNPR: usize = 10;
    /// 주식체결시간: stock trade time (HHMMSS) (`STCK_CNTG_HOUR`).
    pub const STCK_CNTG_HOUR: usize = 11;
    /// 거부여부: 0 = accepted, 1 = refused; 0 accepted, 1 refused (`RFUS_YN`).
    pub const RFUS_YN: usize = 12;
    /// 체결여부: 1 = order/amend/cancel/reject notice, 2 = execution notice; 1 order/amend/cancel/reject notice, 2 execution (`CNTG_YN`).
    pub const CNTG_YN: usize = 13;
    /// 접수여부: 1 = order received, 2 = confirmed, 3 = cancelled (IOC/FOK); 1 order received, 2 confirmed, 3 cancelled (FOK/IOC) (`ACPT_YN`).
    pub const ACPT_YN: usize = 14;
    /// 지점번호: branch no. (`BRNC_NO`).
    pub const BRNC_NO: usize = 15;
    /// 주문수량: order qty; zero padded, 9 digits (`ODER_QTY`).
    pub const ODER_QTY: usize = 16;
    /// 계좌명: account name (`ACNT_NAME`).
    pub const ACNT_NAME: usize = 17;
    /// 호가조건가격: order condition price; stop-limit trigger price; empty otherwise (`ORD_COND_PRC`).
    pub const ORD_COND_PRC: usize = 18;
    /// 주문거래소 구분: order exchange; 1 KRX, 2 NXT, 3 SOR-KRX, 4 SOR-NXT (`ORD_EXG_GB`).
    pub const ORD_EXG_GB: usize = 19;
    /// 실시간체결창 표시여부: popup Y/N; Y/N (`POPUP_YN`).
    pub const POPUP_YN: usize = 20;
    /// 필러: filler (`FILLER`).
    pub const FILLER: usize = 21;
    /// 신용거래구분: credit class (`CRDT_CLS`).
    pub const CRDT_CLS: usize = 22;
    /// 신용대출일자: credit loan date (`CRDT_LOAN_DATE`).
    pub const CRDT_LOAN_DATE: usize = 23;
    /// 체결종목명 (2026-07 sample mislabels this column): trade issue name (40) (`CNTG_ISNM40`).
    pub const CNTG_ISNM40: usize = 24;
    /// 주문가격: order price; order price when CNTG\_YN=2; in a CNTG\_YN=1 notice the old official sample names this slot execution price (`ODER_PRC`).
    pub const ODER_PRC: usize = 25;
}

/// One record of 국내주식 실시간체결통보, or of another kind with the same columns.
#[derive(Clone, Copy, Debug)]
pub struct H0stcni0<'a>(pub Record<'a>);

impl<'a> H0stcni0<'a> {
    /// 고객 ID: customer id (`CUST_ID`).
    #[inline] pub fn cust_id(&self) -> &'a str { self.0.text(0) }
    /// 계좌번호: account no.; 10 digits = CANO(8)+ACNT\_PRDT\_CD(2), no hyphen (`ACNT_NO`).
    #[inline] pub fn acnt_no(&self) -> &'a str { self.0.text(1) }
    /// 주문번호: order no.; 10 digits, zero padded (`ODER_NO`).
    #[inline] pub fn oder_no(&self) -> &'a str { self.0.text(2) }
    /// 원주문번호: original order no.; empty for a new order (`OODER_NO`).
    #[inline] pub fn ooder_no(&self) -> &'a str { self.0.text(3) }
    /// 매도매수구분: sell buy class; 01 sell, 02 buy (`SELN_BYOV_CLS`).
    #[inline] pub fn seln_byov_cls(&self) -> &'a str { self.0.text(4) }
    /// 접수구분: receipt type (new/amend/cancel) class; 0 new, 1 amend, 2 cancel (`RCTF_CLS`).
    #[inline] pub fn rctf_cls(&self) -> &'a str { self.0.text(5) }
    /// 주문종류: order kind; ORD\_DVSN codes 00-07, 11-16, 21-24 (from 2026-09-14 also 41-47 KRX after-market, 27-29 NXT GTP) (`ODER_KIND`).
    #[inline] pub fn oder_kind(&self) -> &'a str { self.0.text(6) }
    /// 주문조건: order condition; 0 none, 1 IOC, 2 FOK (`ODER_COND`).
    #[inline] pub fn oder_cond(&self) -> &'a str { self.0.text(7) }
    /// 종목코드: stock short issue code (`STCK_SHRN_ISCD`).
    #[inline] pub fn stck_shrn_iscd(&self) -> &'a str { self.0.text(8) }
    /// 체결수량: trade qty; executed qty when CNTG\_YN=2; ORDER qty when CNTG\_YN=1; zero padded, 10 digits (`CNTG_QTY`).
    #[inline] pub fn cntg_qty(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("CNTG_QTY", 9) }
    /// 체결단가: trade unit price; executed price when CNTG\_YN=2; ORDER price when CNTG\_YN=1; zero padded, 9 digits (`CNTG_UNPR`).
    #[inline] pub fn cntg_unpr(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("CNTG_UNPR", 10) }
    /// 주식체결시간: stock trade time (HHMMSS) (`STCK_CNTG_HOUR`).
    #[inline] pub fn stck_cntg_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("STCK_CNTG_HOUR", 11) }
    /// 거부여부: 0 = accepted, 1 = refused; 0 accepted, 1 refused (`RFUS_YN`).
    #[inline] pub fn rfus_yn(&self) -> &'a str { self.0.text(12) }
    /// 체결여부: 1 = order/amend/cancel/reject notice, 2 = execution notice; 1 order/amend/cancel/reject notice, 2 execution (`CNTG_YN`).
    #[inline] pub fn cntg_yn(&self) -> &'a str { self.0.text(13) }
    /// 접수여부: 1 = order received, 2 = confirmed, 3 = cancelled (IOC/FOK); 1 order received, 2 confirmed, 3 cancelled (FOK/IOC) (`ACPT_YN`).
    #[inline] pub fn acpt_yn(&self) -> &'a str { self.0.text(14) }
    /// 지점번호: branch no. (`BRNC_NO`).
    #[inline] pub fn brnc_no(&self) -> &'a str { self.0.text(15) }
    /// 주문수량: order qty; zero padded, 9 digits (`ODER_QTY`).
    #[inline] pub fn oder_qty(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ODER_QTY", 16) }
    /// 계좌명: account name (`ACNT_NAME`).
    #[inline] pub fn acnt_name(&self) -> &'a str { self.0.text(17) }
    /// 호가조건가격: order condition price; stop-limit trigger price; empty otherwise (`ORD_COND_PRC`).
    #[inline] pub fn ord_cond_prc(&self) -> &'a str { self.0.text(18) }
    /// 주문거래소 구분: order exchange; 1 KRX, 2 NXT, 3 SOR-KRX, 4 SOR-NXT (`ORD_EXG_GB`).
    #[inline] pub fn ord_exg_gb(&self) -> &'a str { self.0.text(19) }
    /// 실시간체결창 표시여부: popup Y/N; Y/N (`POPUP_YN`).
    #[inline] pub fn popup_yn(&self) -> &'a str { self.0.text(20) }
    /// 필러: filler (`FILLER`).
    #[inline] pub fn filler(&self) -> &'a str { self.0.text(21) }
    /// 신용거래구분: credit class (`CRDT_CLS`).
    #[inline] pub fn crdt_cls(&self) -> &'a str { self.0.text(22) }
    /// 신용대출일자: credit loan date (`CRDT_LOAN_DATE`).
    #[inline] pub fn crdt_loan_date(&self) -> Result<Option<Date>, FieldError> { self.0.date_at("CRDT_LOAN_DATE", 23) }
    /// 체결종목명 (2026-07 sample mislabels this column): trade issue name (40) (`CNTG_ISNM40`).
    #[inline] pub fn cntg_isnm40(&self) -> &'a str { self.0.text(24) }
    /// 주문가격: order price; order price when CNTG\_YN=2; in a CNTG\_YN=1 notice the old official sample names this slot execution price (`ODER_PRC`).
    #[inline] pub fn oder_prc(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ODER_PRC", 25) }
}
