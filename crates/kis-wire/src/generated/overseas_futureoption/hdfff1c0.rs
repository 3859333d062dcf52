//! `HDFFF1C0` 해외선물옵션 실시간주문내역통보. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under HTS ID of the customer (not an account number, not a symbol); every account linked to the ID is reported.

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("HDFFF1C0", &[
    "USER_ID",
    "ACCT_NO",
    "ORD_DT",
    "ODNO",
    "ORGN_ORD_DT",
    "ORGN_ODNO",
    "SERIES",
    "RVSE_CNCL_DVSN_CD",
    "SLL_BUY_DVSN_CD",
    "CPLX_ORD_DVSN_CD",
    "PRCE_TP",
    "FM_EXCG_RCIT_DVSN_CD",
    "ORD_QTY",
    "FM_LMT_PRIC",
    "FM_STOP_ORD_PRIC",
    "TOT_CCLD_QTY",
    "TOT_CCLD_UV",
    "ORD_REMQ",
    "FM_ORD_GRP_DT",
    "ORD_GRP_STNO",
    "ORD_DTL_DTIME",
    "OPRT_DTL_DTIME",
    "WORK_EMPL",
    "CRCY_CD",
    "LQD_YN",
    "LQD_LMT_PRIC",
    "LQD_STOP_PRIC",
    "TRD_COND",
    "TERM_ORD_VALD_DTIME",
    "SPEC_TP",
    "ECIS_RSVN_ORD_YN",
    "FUOP_ITEM_DVSN_CD",
    "AUTO_ORD_DVSN_CD",
], 33);

/// Columns by name.
pub mod column {
    /// 유저ID: user id; missing from examples\_llm; first in the legacy sample (`USER_ID`).
    pub const USER_ID: usize = 0;
    /// 계좌번호: account no. (`ACCT_NO`).
    pub const ACCT_NO: usize = 1;
    /// 주문일자: order date (`ORD_DT`).
    pub const ORD_DT: usize = 2;
    /// 주문번호: order no. (`ODNO`).
    pub const ODNO: usize = 3;
    /// 원주문일자: original order date (`ORGN_ORD_DT`).
    pub const ORGN_ORD_DT: usize = 4;
    /// 원주문번호: original order no. (`ORGN_ODNO`).
    pub const ORGN_ODNO: usize = 5;
    /// 종목명: series code (`SERIES`).
    pub const SERIES: usize = 6;
    /// 정정취소구분코드: amend cancel division code (`RVSE_CNCL_DVSN_CD`).
    pub const RVSE_CNCL_DVSN_CD: usize = 7;
    /// 매도매수구분코드: sell buy division code (`SLL_BUY_DVSN_CD`).
    pub const SLL_BUY_DVSN_CD: usize = 8;
    /// 복합주문구분코드: complex order division code (`CPLX_ORD_DVSN_CD`).
    pub const CPLX_ORD_DVSN_CD: usize = 9;
    /// 가격구분코드: price type (`PRCE_TP`).
    pub const PRCE_TP: usize = 10;
    /// FM거래소접수구분코드: futures-market exchange receipt division code (`FM_EXCG_RCIT_DVSN_CD`).
    pub const FM_EXCG_RCIT_DVSN_CD: usize = 11;
    /// 주문수량: order qty (`ORD_QTY`).
    pub const ORD_QTY: usize = 12;
    /// FMLIMIT가격: futures-market limit price (`FM_LMT_PRIC`).
    pub const FM_LMT_PRIC: usize = 13;
    /// FMSTOP주문가격: futures-market stop order price (`FM_STOP_ORD_PRIC`).
    pub const FM_STOP_ORD_PRIC: usize = 14;
    /// 총체결수량: total execution qty (`TOT_CCLD_QTY`).
    pub const TOT_CCLD_QTY: usize = 15;
    /// 총체결단가: total execution unit value (`TOT_CCLD_UV`).
    pub const TOT_CCLD_UV: usize = 16;
    /// 잔량: order remaining qty (`ORD_REMQ`).
    pub const ORD_REMQ: usize = 17;
    /// FM주문그룹일자: futures-market order group date (`FM_ORD_GRP_DT`).
    pub const FM_ORD_GRP_DT: usize = 18;
    /// 주문그룹번호: order group sequence no. (`ORD_GRP_STNO`).
    pub const ORD_GRP_STNO: usize = 19;
    /// 주문상세일시: order detail date-time (`ORD_DTL_DTIME`).
    pub const ORD_DTL_DTIME: usize = 20;
    /// 조작상세일시: operator detail date-time (`OPRT_DTL_DTIME`).
    pub const OPRT_DTL_DTIME: usize = 21;
    /// 주문자: working employee (`WORK_EMPL`).
    pub const WORK_EMPL: usize = 22;
    /// 통화코드: currency code (`CRCY_CD`).
    pub const CRCY_CD: usize = 23;
    /// 청산여부(Y/N): liquidation Y/N (`LQD_YN`).
    pub const LQD_YN: usize = 24;
    /// 청산LIMIT가격: liquidation limit price (`LQD_LMT_PRIC`).
    pub const LQD_LMT_PRIC: usize = 25;
    /// 청산STOP가격: liquidation stop price (`LQD_STOP_PRIC`).
    pub const LQD_STOP_PRIC: usize = 26;
    /// 체결조건코드: trade condition (`TRD_COND`).
    pub const TRD_COND: usize = 27;
    /// 기간주문유효상세일시: term order validity date-time (`TERM_ORD_VALD_DTIME`).
    pub const TERM_ORD_VALD_DTIME: usize = 28;
    /// 계좌청산유형구분코드: specification type (`SPEC_TP`).
    pub const SPEC_TP: usize = 29;
    /// 행사예약주문여부: execution reservation order Y/N (`ECIS_RSVN_ORD_YN`).
    pub const ECIS_RSVN_ORD_YN: usize = 30;
    /// 선물옵션종목구분코드: futures/options issue division code (`FUOP_ITEM_DVSN_CD`).
    pub const FUOP_ITEM_DVSN_CD: usize = 31;
    /// 자동주문 전략구분: auto order division code (`AUTO_ORD_DVSN_CD`).
    pub const AUTO_ORD_DVSN_CD: usize = 32;
}

/// One record of 해외선물옵션 실시간주문내역통보.
#[derive(Clone, Copy, Debug)]
pub struct Hdfff1c0<'a>(pub Record<'a>);

impl<'a> Hdfff1c0<'a> {
    /// 유저ID: user id; missing from examples\_llm; first in the legacy sample (`USER_ID`).
    #[inline] pub fn user_id(&self) -> &'a str { self.0.text(0) }
    /// 계좌번호: account no. (`ACCT_NO`).
    #[inline] pub fn acct_no(&self) -> &'a str { self.0.text(1) }
    /// 주문일자: order date (`ORD_DT`).
    #[inline] pub fn ord_dt(&self) -> Result<Option<Date>, FieldError> { self.0.date_at("ORD_DT", 2) }
    /// 주문번호: order no. (`ODNO`).
    #[inline] pub fn odno(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ODNO", 3) }
    /// 원주문일자: original order date (`ORGN_ORD_DT`).
    #[inline] pub fn orgn_ord_dt(&self) -> Result<Option<Date>, FieldError> { self.0.date_at("ORGN_ORD_DT", 4) }
    /// 원주문번호: original order no. (`ORGN_ODNO`).
    #[inline] pub fn orgn_odno(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ORGN_ODNO", 5) }
    /// 종목명: series code (`SERIES`).
    #[inline] pub fn series(&self) -> &'a str { self.0.text(6) }
    /// 정정취소구분코드: amend cancel division code (`RVSE_CNCL_DVSN_CD`).
    #[inline] pub fn rvse_cncl_dvsn_cd(&self) -> &'a str { self.0.text(7) }
    /// 매도매수구분코드: sell buy division code (`SLL_BUY_DVSN_CD`).
    #[inline] pub fn sll_buy_dvsn_cd(&self) -> &'a str { self.0.text(8) }
    /// 복합주문구분코드: complex order division code (`CPLX_ORD_DVSN_CD`).
    #[inline] pub fn cplx_ord_dvsn_cd(&self) -> &'a str { self.0.text(9) }
    /// 가격구분코드: price type (`PRCE_TP`).
    #[inline] pub fn prce_tp(&self) -> &'a str { self.0.text(10) }
    /// FM거래소접수구분코드: futures-market exchange receipt division code (`FM_EXCG_RCIT_DVSN_CD`).
    #[inline] pub fn fm_excg_rcit_dvsn_cd(&self) -> &'a str { self.0.text(11) }
    /// 주문수량: order qty (`ORD_QTY`).
    #[inline] pub fn ord_qty(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ORD_QTY", 12) }
    /// FMLIMIT가격: futures-market limit price (`FM_LMT_PRIC`).
    #[inline] pub fn fm_lmt_pric(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FM_LMT_PRIC", 13) }
    /// FMSTOP주문가격: futures-market stop order price (`FM_STOP_ORD_PRIC`).
    #[inline] pub fn fm_stop_ord_pric(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("FM_STOP_ORD_PRIC", 14) }
    /// 총체결수량: total execution qty (`TOT_CCLD_QTY`).
    #[inline] pub fn tot_ccld_qty(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOT_CCLD_QTY", 15) }
    /// 총체결단가: total execution unit value (`TOT_CCLD_UV`).
    #[inline] pub fn tot_ccld_uv(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TOT_CCLD_UV", 16) }
    /// 잔량: order remaining qty (`ORD_REMQ`).
    #[inline] pub fn ord_remq(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ORD_REMQ", 17) }
    /// FM주문그룹일자: futures-market order group date (`FM_ORD_GRP_DT`).
    #[inline] pub fn fm_ord_grp_dt(&self) -> Result<Option<Date>, FieldError> { self.0.date_at("FM_ORD_GRP_DT", 18) }
    /// 주문그룹번호: order group sequence no. (`ORD_GRP_STNO`).
    #[inline] pub fn ord_grp_stno(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ORD_GRP_STNO", 19) }
    /// 주문상세일시: order detail date-time (`ORD_DTL_DTIME`).
    #[inline] pub fn ord_dtl_dtime(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ORD_DTL_DTIME", 20) }
    /// 조작상세일시: operator detail date-time (`OPRT_DTL_DTIME`).
    #[inline] pub fn oprt_dtl_dtime(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("OPRT_DTL_DTIME", 21) }
    /// 주문자: working employee (`WORK_EMPL`).
    #[inline] pub fn work_empl(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("WORK_EMPL", 22) }
    /// 통화코드: currency code (`CRCY_CD`).
    #[inline] pub fn crcy_cd(&self) -> &'a str { self.0.text(23) }
    /// 청산여부(Y/N): liquidation Y/N (`LQD_YN`).
    #[inline] pub fn lqd_yn(&self) -> &'a str { self.0.text(24) }
    /// 청산LIMIT가격: liquidation limit price (`LQD_LMT_PRIC`).
    #[inline] pub fn lqd_lmt_pric(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("LQD_LMT_PRIC", 25) }
    /// 청산STOP가격: liquidation stop price (`LQD_STOP_PRIC`).
    #[inline] pub fn lqd_stop_pric(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("LQD_STOP_PRIC", 26) }
    /// 체결조건코드: trade condition (`TRD_COND`).
    #[inline] pub fn trd_cond(&self) -> &'a str { self.0.text(27) }
    /// 기간주문유효상세일시: term order validity date-time (`TERM_ORD_VALD_DTIME`).
    #[inline] pub fn term_ord_vald_dtime(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("TERM_ORD_VALD_DTIME", 28) }
    /// 계좌청산유형구분코드: specification type (`SPEC_TP`).
    #[inline] pub fn spec_tp(&self) -> &'a str { self.0.text(29) }
    /// 행사예약주문여부: execution reservation order Y/N (`ECIS_RSVN_ORD_YN`).
    #[inline] pub fn ecis_rsvn_ord_yn(&self) -> &'a str { self.0.text(30) }
    /// 선물옵션종목구분코드: futures/options issue division code (`FUOP_ITEM_DVSN_CD`).
    #[inline] pub fn fuop_item_dvsn_cd(&self) -> &'a str { self.0.text(31) }
    /// 자동주문 전략구분: auto order division code (`AUTO_ORD_DVSN_CD`).
    #[inline] pub fn auto_ord_dvsn_cd(&self) -> &'a str { self.0.text(32) }
}
