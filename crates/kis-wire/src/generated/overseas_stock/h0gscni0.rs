//! `H0GSCNI0` 해외주식 실시간체결통보. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under HTS ID of the customer (not an account number, not a symbol); every account linked to the ID is reported.
//!
//! paper id H0GSCNI9.

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0GSCNI0", &[
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
    "DEBT_GB",
    "DEBT_DATE",
    "START_TM",
    "END_TM",
    "TM_DIV_TP",
    "CNTG_UNPR12",
], 25);

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
    /// 주문종류2: order kind; 1 market, 2 limit, 6 odd-lot market, 7 odd-lot limit, A MOO, B LOO, C MOC, D LOC (`ODER_KIND2`).
    pub const ODER_KIND2: usize = 6;
    /// 주식 단축 종목코드: stock short issue code (`STCK_SHRN_ISCD`).
    pub const STCK_SHRN_ISCD: usize = 7;
    /// 체결수량: trade qty; execution qty; in a CNTG\_YN=1 notice it carries the ORDER qty (`CNTG_QTY`).
    pub const CNTG_QTY: usize = 8;
    /// 체결단가12: trade unit price; no decimal point: implied decimals US 4, Japan 1, China 3, Hong Kong 3, Vietnam 0 (e.g. 001480100 = 148.01) (`CNTG_UNPR`).
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
    /// 주문 수량: order qty; not sent in a CNTG\_YN=1 notice (`ODER_QTY`).
    pub const ODER_QTY: usize = 15;
    /// 계좌명: account name (`ACNT_NAME`).
    pub const ACNT_NAME: usize = 16;
    /// 체결종목명: trade issue name (`CNTG_ISNM`).
    pub const CNTG_ISNM: usize = 17;
    /// 해외종목구분: order condition; market: 4 HK(HKD), 5 Shanghai B(USD), 6 NASDAQ, 7 NYSE, 8 AMEX, 9 OTCB, C HK(CNY), A Shanghai A, B Shenzhen B(HKD), D Tokyo, E Hanoi, F Ho Chi Minh (`ODER_COND`).
    pub const ODER_COND: usize = 18;
    /// 담보유형코드: collateral class; 10 cash, 15 overseas stock collateral loan (`DEBT_GB`).
    pub const DEBT_GB: usize = 19;
    /// 담보대출일자: collateral date (`DEBT_DATE`).
    pub const DEBT_DATE: usize = 20;
    /// 분할매수/매도 시작시간: start time (`START_TM`).
    pub const START_TM: usize = 21;
    /// 분할매수/매도 종료시간: end time (`END_TM`).
    pub const END_TM: usize = 22;
    /// 시간분할타입유형: time division type (`TM_DIV_TP`).
    pub const TM_DIV_TP: usize = 23;
    /// 체결단가12: trade unit price 12 (`CNTG_UNPR12`).
    pub const CNTG_UNPR12: usize = 24;
}

/// One record of 해외주식 실시간체결통보, or of another kind with the same columns.
#[derive(Clone, Copy, Debug)]
pub struct H0gscni0<'a>(pub Record<'a>);

impl<'a> H0gscni0<'a> {
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
    /// 주문종류2: order kind; 1 market, 2 limit, 6 odd-lot market, 7 odd-lot limit, A MOO, B LOO, C MOC, D LOC (`ODER_KIND2`).
    #[inline] pub fn oder_kind2(&self) -> &'a str { self.0.text(6) }
    /// 주식 단축 종목코드: stock short issue code (`STCK_SHRN_ISCD`).
    #[inline] pub fn stck_shrn_iscd(&self) -> &'a str { self.0.text(7) }
    /// 체결수량: trade qty; execution qty; in a CNTG\_YN=1 notice it carries the ORDER qty (`CNTG_QTY`).
    #[inline] pub fn cntg_qty(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("CNTG_QTY", 8) }
    /// 체결단가12: trade unit price; no decimal point: implied decimals US 4, Japan 1, China 3, Hong Kong 3, Vietnam 0 (e.g. 001480100 = 148.01) (`CNTG_UNPR`).
    #[inline] pub fn cntg_unpr(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("CNTG_UNPR", 9) }
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
    /// 주문 수량: order qty; not sent in a CNTG\_YN=1 notice (`ODER_QTY`).
    #[inline] pub fn oder_qty(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ODER_QTY", 15) }
    /// 계좌명: account name (`ACNT_NAME`).
    #[inline] pub fn acnt_name(&self) -> &'a str { self.0.text(16) }
    /// 체결종목명: trade issue name (`CNTG_ISNM`).
    #[inline] pub fn cntg_isnm(&self) -> &'a str { self.0.text(17) }
    /// 해외종목구분: order condition; market: 4 HK(HKD), 5 Shanghai B(USD), 6 NASDAQ, 7 NYSE, 8 AMEX, 9 OTCB, C HK(CNY), A Shanghai A, B Shenzhen B(HKD), D Tokyo, E Hanoi, F Ho Chi Minh (`ODER_COND`).
    #[inline] pub fn oder_cond(&self) -> &'a str { self.0.text(18) }
    /// 담보유형코드: collateral class; 10 cash, 15 overseas stock collateral loan (`DEBT_GB`).
    #[inline] pub fn debt_gb(&self) -> &'a str { self.0.text(19) }
    /// 담보대출일자: collateral date (`DEBT_DATE`).
    #[inline] pub fn debt_date(&self) -> Result<Option<Date>, FieldError> { self.0.date_at("DEBT_DATE", 20) }
    /// 분할매수/매도 시작시간: start time (`START_TM`).
    #[inline] pub fn start_tm(&self) -> &'a str { self.0.text(21) }
    /// 분할매수/매도 종료시간: end time (`END_TM`).
    #[inline] pub fn end_tm(&self) -> &'a str { self.0.text(22) }
    /// 시간분할타입유형: time division type (`TM_DIV_TP`).
    #[inline] pub fn tm_div_tp(&self) -> &'a str { self.0.text(23) }
    /// 체결단가12: trade unit price 12 (`CNTG_UNPR12`).
    #[inline] pub fn cntg_unpr12(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("CNTG_UNPR12", 24) }
}
