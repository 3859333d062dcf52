//! `H0IFCNI0` 선물옵션 실시간체결통보. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under HTS ID of the customer (not an account number, not a symbol); every account linked to the ID is reported.
//!
//! paper id H0IFCNI9.

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0IFCNI0", &[
    "CUST_ID",
    "ACNT_NO",
    "ODER_NO",
    "OODER_NO",
    "SELN_BYOV_CLS",
    "RCTF_CLS",
    "ODER_KIND2",
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
    "CNTG_ISNM",
    "ODER_COND",
    "ORD_GRP",
    "ORD_GRPSEQ",
    "ORDER_PRC",
], 22);

/// Columns by name.
pub mod column {
    /// 고객 ID: customer id (`CUST_ID`).
    pub const CUST_ID: usize = 0;
    /// 계좌번호: account no. (`ACNT_NO`).
    pub const ACNT_NO: usize = 1;
    /// 주문번호: order no. (`ODER_NO`).
    pub const ODER_NO: usize = 2;
    /// 원주문번호: original order no. (`OODER_NO`).
    pub const OODER_NO: usize = 3;
    /// 매도매수구분: sell buy class; 01 sell, 02 buy (`SELN_BYOV_CLS`).
    pub const SELN_BYOV_CLS: usize = 4;
    /// 정정구분: receipt type (new/amend/cancel) class; 0 new, 1 amend, 2 cancel (`RCTF_CLS`).
    pub const RCTF_CLS: usize = 5;
    /// 주문종류2: order kind (`ODER_KIND2`).
    pub const ODER_KIND2: usize = 6;
    /// 주식 단축 종목코드: stock short issue code (`STCK_SHRN_ISCD`).
    pub const STCK_SHRN_ISCD: usize = 7;
    /// 체결 수량: trade qty (`CNTG_QTY`).
    pub const CNTG_QTY: usize = 8;
    /// 체결단가: trade unit price (`CNTG_UNPR`).
    pub const CNTG_UNPR: usize = 9;
    /// 주식 체결 시간: stock trade time (HHMMSS) (`STCK_CNTG_HOUR`).
    pub const STCK_CNTG_HOUR: usize = 10;
    /// 거부여부: 0 = accepted, 1 = refused; 0 accepted, 1 refused (`RFUS_YN`).
    pub const RFUS_YN: usize = 11;
    /// 체결여부: 1 = order/amend/cancel/reject notice, 2 = execution notice; 1 order/amend/cancel/reject notice, 2 execution (`CNTG_YN`).
    pub const CNTG_YN: usize = 12;
    /// 접수여부: 1 = order received, 2 = confirmed, 3 = cancelled (IOC/FOK); 1 order received, 2 confirmed, 3 cancelled (FOK/IOC) (`ACPT_YN`).
    pub const ACPT_YN: usize = 13;
    /// 지점번호: branch no. (`BRNC_NO`).
    pub const BRNC_NO: usize = 14;
    /// 주문수량: order qty (`ODER_QTY`).
    pub const ODER_QTY: usize = 15;
    /// 계좌명: account name (`ACNT_NAME`).
    pub const ACNT_NAME: usize = 16;
    /// 체결종목명: trade issue name (`CNTG_ISNM`).
    pub const CNTG_ISNM: usize = 17;
    /// 주문조건: order condition (`ODER_COND`).
    pub const ODER_COND: usize = 18;
    /// 주문그룹ID: order group (`ORD_GRP`).
    pub const ORD_GRP: usize = 19;
    /// 주문그룹SEQ: order group seq. (`ORD_GRPSEQ`).
    pub const ORD_GRPSEQ: usize = 20;
    /// 주문가격: order price (`ORDER_PRC`).
    pub const ORDER_PRC: usize = 21;
}

/// One record of 선물옵션 실시간체결통보, or of another kind with the same columns.
#[derive(Clone, Copy, Debug)]
pub struct H0ifcni0<'a>(pub Record<'a>);

impl<'a> H0ifcni0<'a> {
    /// 고객 ID: customer id (`CUST_ID`).
    #[inline] pub fn cust_id(&self) -> &'a str { self.0.text(0) }
    /// 계좌번호: account no. (`ACNT_NO`).
    #[inline] pub fn acnt_no(&self) -> &'a str { self.0.text(1) }
    /// 주문번호: order no. (`ODER_NO`).
    #[inline] pub fn oder_no(&self) -> &'a str { self.0.text(2) }
    /// 원주문번호: original order no. (`OODER_NO`).
    #[inline] pub fn ooder_no(&self) -> &'a str { self.0.text(3) }
    /// 매도매수구분: sell buy class; 01 sell, 02 buy (`SELN_BYOV_CLS`).
    #[inline] pub fn seln_byov_cls(&self) -> &'a str { self.0.text(4) }
    /// 정정구분: receipt type (new/amend/cancel) class; 0 new, 1 amend, 2 cancel (`RCTF_CLS`).
    #[inline] pub fn rctf_cls(&self) -> &'a str { self.0.text(5) }
    /// 주문종류2: order kind (`ODER_KIND2`).
    #[inline] pub fn oder_kind2(&self) -> &'a str { self.0.text(6) }
    /// 주식 단축 종목코드: stock short issue code (`STCK_SHRN_ISCD`).
    #[inline] pub fn stck_shrn_iscd(&self) -> &'a str { self.0.text(7) }
    /// 체결 수량: trade qty (`CNTG_QTY`).
    #[inline] pub fn cntg_qty(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("CNTG_QTY", 8) }
    /// 체결단가: trade unit price (`CNTG_UNPR`).
    #[inline] pub fn cntg_unpr(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("CNTG_UNPR", 9) }
    /// 주식 체결 시간: stock trade time (HHMMSS) (`STCK_CNTG_HOUR`).
    #[inline] pub fn stck_cntg_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("STCK_CNTG_HOUR", 10) }
    /// 거부여부: 0 = accepted, 1 = refused; 0 accepted, 1 refused (`RFUS_YN`).
    #[inline] pub fn rfus_yn(&self) -> &'a str { self.0.text(11) }
    /// 체결여부: 1 = order/amend/cancel/reject notice, 2 = execution notice; 1 order/amend/cancel/reject notice, 2 execution (`CNTG_YN`).
    #[inline] pub fn cntg_yn(&self) -> &'a str { self.0.text(12) }
    /// 접수여부: 1 = order received, 2 = confirmed, 3 = cancelled (IOC/FOK); 1 order received, 2 confirmed, 3 cancelled (FOK/IOC) (`ACPT_YN`).
    #[inline] pub fn acpt_yn(&self) -> &'a str { self.0.text(13) }
    /// 지점번호: branch no. (`BRNC_NO`).
    #[inline] pub fn brnc_no(&self) -> &'a str { self.0.text(14) }
    /// 주문수량: order qty (`ODER_QTY`).
    #[inline] pub fn oder_qty(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ODER_QTY", 15) }
    /// 계좌명: account name (`ACNT_NAME`).
    #[inline] pub fn acnt_name(&self) -> &'a str { self.0.text(16) }
    /// 체결종목명: trade issue name (`CNTG_ISNM`).
    #[inline] pub fn cntg_isnm(&self) -> &'a str { self.0.text(17) }
    /// 주문조건: order condition (`ODER_COND`).
    #[inline] pub fn oder_cond(&self) -> &'a str { self.0.text(18) }
    /// 주문그룹ID: order group (`ORD_GRP`).
    #[inline] pub fn ord_grp(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ORD_GRP", 19) }
    /// 주문그룹SEQ: order group seq. (`ORD_GRPSEQ`).
    #[inline] pub fn ord_grpseq(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ORD_GRPSEQ", 20) }
    /// 주문가격: order price (`ORDER_PRC`).
    #[inline] pub fn order_prc(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ORDER_PRC", 21) }
}
