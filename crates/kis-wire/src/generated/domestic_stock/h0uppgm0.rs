//! `H0UPPGM0` 국내지수 실시간프로그램매매. Written by `cargo xtask codegen` from `tables/`; change those.
//!
//! Registered under sector/index code, e.g. 0001 = KOSPI, 1001 = KOSDAQ, 2001 = KOSPI200.

use crate::schema::prelude::*;

/// The columns in the official order.
pub const LAYOUT: Layout = Layout::new("H0UPPGM0", &[
    "BSTP_CLS_CODE",
    "BSOP_HOUR",
    "ARBT_SELN_ENTM_CNQN",
    "ARBT_SELN_ONSL_CNQN",
    "ARBT_SHNU_ENTM_CNQN",
    "ARBT_SHNU_ONSL_CNQN",
    "NABT_SELN_ENTM_CNQN",
    "NABT_SELN_ONSL_CNQN",
    "NABT_SHNU_ENTM_CNQN",
    "NABT_SHNU_ONSL_CNQN",
    "ARBT_SELN_ENTM_CNTG_AMT",
    "ARBT_SELN_ONSL_CNTG_AMT",
    "ARBT_SHNU_ENTM_CNTG_AMT",
    "ARBT_SHNU_ONSL_CNTG_AMT",
    "NABT_SELN_ENTM_CNTG_AMT",
    "NABT_SELN_ONSL_CNTG_AMT",
    "NABT_SHNU_ENTM_CNTG_AMT",
    "NABT_SHNU_ONSL_CNTG_AMT",
    "ARBT_SMTN_SELN_VOL",
    "ARBT_SMTM_SELN_VOL_RATE",
    "ARBT_SMTN_SELN_TR_PBMN",
    "ARBT_SMTM_SELN_TR_PBMN_RATE",
    "ARBT_SMTN_SHNU_VOL",
    "ARBT_SMTM_SHNU_VOL_RATE",
    "ARBT_SMTN_SHNU_TR_PBMN",
    "ARBT_SMTM_SHNU_TR_PBMN_RATE",
    "ARBT_SMTN_NTBY_QTY",
    "ARBT_SMTM_NTBY_QTY_RATE",
    "ARBT_SMTN_NTBY_TR_PBMN",
    "ARBT_SMTM_NTBY_TR_PBMN_RATE",
    "NABT_SMTN_SELN_VOL",
    "NABT_SMTM_SELN_VOL_RATE",
    "NABT_SMTN_SELN_TR_PBMN",
    "NABT_SMTM_SELN_TR_PBMN_RATE",
    "NABT_SMTN_SHNU_VOL",
    "NABT_SMTM_SHNU_VOL_RATE",
    "NABT_SMTN_SHNU_TR_PBMN",
    "NABT_SMTM_SHNU_TR_PBMN_RATE",
    "NABT_SMTN_NTBY_QTY",
    "NABT_SMTM_NTBY_QTY_RATE",
    "NABT_SMTN_NTBY_TR_PBMN",
    "NABT_SMTM_NTBY_TR_PBMN_RATE",
    "WHOL_ENTM_SELN_VOL",
    "ENTM_SELN_VOL_RATE",
    "WHOL_ENTM_SELN_TR_PBMN",
    "ENTM_SELN_TR_PBMN_RATE",
    "WHOL_ENTM_SHNU_VOL",
    "ENTM_SHNU_VOL_RATE",
    "WHOL_ENTM_SHNU_TR_PBMN",
    "ENTM_SHNU_TR_PBMN_RATE",
    "WHOL_ENTM_NTBY_QT",
    "ENTM_NTBY_QTY_RAT",
    "WHOL_ENTM_NTBY_TR_PBMN",
    "ENTM_NTBY_TR_PBMN_RATE",
    "WHOL_ONSL_SELN_VOL",
    "ONSL_SELN_VOL_RATE",
    "WHOL_ONSL_SELN_TR_PBMN",
    "ONSL_SELN_TR_PBMN_RATE",
    "WHOL_ONSL_SHNU_VOL",
    "ONSL_SHNU_VOL_RATE",
    "WHOL_ONSL_SHNU_TR_PBMN",
    "ONSL_SHNU_TR_PBMN_RATE",
    "WHOL_ONSL_NTBY_QTY",
    "ONSL_NTBY_QTY_RATE",
    "WHOL_ONSL_NTBY_TR_PBMN",
    "ONSL_NTBY_TR_PBMN_RATE",
    "TOTAL_SELN_QTY",
    "WHOL_SELN_VOL_RATE",
    "TOTAL_SELN_TR_PBMN",
    "WHOL_SELN_TR_PBMN_RATE",
    "SHNU_CNTG_SMTN",
    "WHOL_SHUN_VOL_RATE",
    "TOTAL_SHNU_TR_PBMN",
    "WHOL_SHUN_TR_PBMN_RATE",
    "WHOL_NTBY_QTY",
    "WHOL_SMTM_NTBY_QTY_RATE",
    "WHOL_NTBY_TR_PBMN",
    "WHOL_NTBY_TR_PBMN_RATE",
    "ARBT_ENTM_NTBY_QTY",
    "ARBT_ENTM_NTBY_TR_PBMN",
    "ARBT_ONSL_NTBY_QTY",
    "ARBT_ONSL_NTBY_TR_PBMN",
    "NABT_ENTM_NTBY_QTY",
    "NABT_ENTM_NTBY_TR_PBMN",
    "NABT_ONSL_NTBY_QTY",
    "NABT_ONSL_NTBY_TR_PBMN",
    "ACML_VOL",
    "ACML_TR_PBMN",
], 88);

/// Columns by name.
pub mod column {
    /// 업종 구분 코드: sector class code (`BSTP_CLS_CODE`).
    pub const BSTP_CLS_CODE: usize = 0;
    /// 영업 시간: business time (HHMMSS) (`BSOP_HOUR`).
    pub const BSOP_HOUR: usize = 1;
    /// 차익 매도 위탁 체결량: arbitrage sell entrusted trade qty (`ARBT_SELN_ENTM_CNQN`).
    pub const ARBT_SELN_ENTM_CNQN: usize = 2;
    /// 차익 매도 자기 체결량: arbitrage sell proprietary trade qty (`ARBT_SELN_ONSL_CNQN`).
    pub const ARBT_SELN_ONSL_CNQN: usize = 3;
    /// 차익 매수2 위탁 체결량: arbitrage buy entrusted trade qty (`ARBT_SHNU_ENTM_CNQN`).
    pub const ARBT_SHNU_ENTM_CNQN: usize = 4;
    /// 차익 매수2 자기 체결량: arbitrage buy proprietary trade qty (`ARBT_SHNU_ONSL_CNQN`).
    pub const ARBT_SHNU_ONSL_CNQN: usize = 5;
    /// 비차익 매도 위탁 체결량: non-arbitrage sell entrusted trade qty (`NABT_SELN_ENTM_CNQN`).
    pub const NABT_SELN_ENTM_CNQN: usize = 6;
    /// 비차익 매도 자기 체결량: non-arbitrage sell proprietary trade qty (`NABT_SELN_ONSL_CNQN`).
    pub const NABT_SELN_ONSL_CNQN: usize = 7;
    /// 비차익 매수2 위탁 체결량: non-arbitrage buy entrusted trade qty (`NABT_SHNU_ENTM_CNQN`).
    pub const NABT_SHNU_ENTM_CNQN: usize = 8;
    /// 비차익 매수2 자기 체결량: non-arbitrage buy proprietary trade qty (`NABT_SHNU_ONSL_CNQN`).
    pub const NABT_SHNU_ONSL_CNQN: usize = 9;
    /// 차익 매도 위탁 체결 금액: arbitrage sell entrusted trade amount (`ARBT_SELN_ENTM_CNTG_AMT`).
    pub const ARBT_SELN_ENTM_CNTG_AMT: usize = 10;
    /// 차익 매도 자기 체결 금액: arbitrage sell proprietary trade amount (`ARBT_SELN_ONSL_CNTG_AMT`).
    pub const ARBT_SELN_ONSL_CNTG_AMT: usize = 11;
    /// 차익 매수2 위탁 체결 금액: arbitrage buy entrusted trade amount (`ARBT_SHNU_ENTM_CNTG_AMT`).
    pub const ARBT_SHNU_ENTM_CNTG_AMT: usize = 12;
    /// 차익 매수2 자기 체결 금액: arbitrage buy proprietary trade amount (`ARBT_SHNU_ONSL_CNTG_AMT`).
    pub const ARBT_SHNU_ONSL_CNTG_AMT: usize = 13;
    /// 비차익 매도 위탁 체결 금액: non-arbitrage sell entrusted trade amount (`NABT_SELN_ENTM_CNTG_AMT`).
    pub const NABT_SELN_ENTM_CNTG_AMT: usize = 14;
    /// 비차익 매도 자기 체결 금액: non-arbitrage sell proprietary trade amount (`NABT_SELN_ONSL_CNTG_AMT`).
    pub const NABT_SELN_ONSL_CNTG_AMT: usize = 15;
    /// 비차익 매수2 위탁 체결 금액: non-arbitrage buy entrusted trade amount (`NABT_SHNU_ENTM_CNTG_AMT`).
    pub const NABT_SHNU_ENTM_CNTG_AMT: usize = 16;
    /// 비차익 매수2 자기 체결 금액: non-arbitrage buy proprietary trade amount (`NABT_SHNU_ONSL_CNTG_AMT`).
    pub const NABT_SHNU_ONSL_CNTG_AMT: usize = 17;
    /// 차익 합계 매도 거래량: arbitrage total sell volume (`ARBT_SMTN_SELN_VOL`).
    pub const ARBT_SMTN_SELN_VOL: usize = 18;
    /// 차익 합계 매도 거래량 비율: arbitrage total sell volume rate (`ARBT_SMTM_SELN_VOL_RATE`).
    pub const ARBT_SMTM_SELN_VOL_RATE: usize = 19;
    /// 차익 합계 매도 거래 대금: arbitrage total sell trading value (amount) (`ARBT_SMTN_SELN_TR_PBMN`).
    pub const ARBT_SMTN_SELN_TR_PBMN: usize = 20;
    /// 차익 합계 매도 거래대금 비율: arbitrage total sell trading value (amount) rate (`ARBT_SMTM_SELN_TR_PBMN_RATE`).
    pub const ARBT_SMTM_SELN_TR_PBMN_RATE: usize = 21;
    /// 차익 합계 매수2 거래량: arbitrage total buy volume (`ARBT_SMTN_SHNU_VOL`).
    pub const ARBT_SMTN_SHNU_VOL: usize = 22;
    /// 차익 합계 매수 거래량 비율: arbitrage total buy volume rate (`ARBT_SMTM_SHNU_VOL_RATE`).
    pub const ARBT_SMTM_SHNU_VOL_RATE: usize = 23;
    /// 차익 합계 매수2 거래 대금: arbitrage total buy trading value (amount) (`ARBT_SMTN_SHNU_TR_PBMN`).
    pub const ARBT_SMTN_SHNU_TR_PBMN: usize = 24;
    /// 차익 합계 매수 거래대금 비율: arbitrage total buy trading value (amount) rate (`ARBT_SMTM_SHNU_TR_PBMN_RATE`).
    pub const ARBT_SMTM_SHNU_TR_PBMN_RATE: usize = 25;
    /// 차익 합계 순매수 수량: arbitrage total net-buy qty (`ARBT_SMTN_NTBY_QTY`).
    pub const ARBT_SMTN_NTBY_QTY: usize = 26;
    /// 차익 합계 순매수 수량 비율: arbitrage total net-buy qty rate (`ARBT_SMTM_NTBY_QTY_RATE`).
    pub const ARBT_SMTM_NTBY_QTY_RATE: usize = 27;
    /// 차익 합계 순매수 거래 대금: arbitrage total net-buy trading value (amount) (`ARBT_SMTN_NTBY_TR_PBMN`).
    pub const ARBT_SMTN_NTBY_TR_PBMN: usize = 28;
    /// 차익 합계 순매수 거래대금 비율: arbitrage total net-buy trading value (amount) rate (`ARBT_SMTM_NTBY_TR_PBMN_RATE`).
    pub const ARBT_SMTM_NTBY_TR_PBMN_RATE: usize = 29;
    /// 비차익 합계 매도 거래량: non-arbitrage total sell volume (`NABT_SMTN_SELN_VOL`).
    pub const NABT_SMTN_SELN_VOL: usize = 30;
    /// 비차익 합계 매도 거래량 비율: non-arbitrage total sell volume rate (`NABT_SMTM_SELN_VOL_RATE`).
    pub const NABT_SMTM_SELN_VOL_RATE: usize = 31;
    /// 비차익 합계 매도 거래 대금: non-arbitrage total sell trading value (amount) (`NABT_SMTN_SELN_TR_PBMN`).
    pub const NABT_SMTN_SELN_TR_PBMN: usize = 32;
    /// 비차익 합계 매도 거래대금 비율: non-arbitrage total sell trading value (amount) rate (`NABT_SMTM_SELN_TR_PBMN_RATE`).
    pub const NABT_SMTM_SELN_TR_PBMN_RATE: usize = 33;
    /// 비차익 합계 매수2 거래량: non-arbitrage total buy volume (`NABT_SMTN_SHNU_VOL`).
    pub const NABT_SMTN_SHNU_VOL: usize = 34;
    /// 비차익 합계 매수 거래량 비율: non-arbitrage total buy volume rate (`NABT_SMTM_SHNU_VOL_RATE`).
    pub const NABT_SMTM_SHNU_VOL_RATE: usize = 35;
    /// 비차익 합계 매수2 거래 대금: non-arbitrage total buy trading value (amount) (`NABT_SMTN_SHNU_TR_PBMN`).
    pub const NABT_SMTN_SHNU_TR_PBMN: usize = 36;
    /// 비차익 합계 매수 거래대금 비율: non-arbitrage total buy trading value (amount) rate (`NABT_SMTM_SHNU_TR_PBMN_RATE`).
    pub const NABT_SMTM_SHNU_TR_PBMN_RATE: usize = 37;
    /// 비차익 합계 순매수 수량: non-arbitrage total net-buy qty (`NABT_SMTN_NTBY_QTY`).
    pub const NABT_SMTN_NTBY_QTY: usize = 38;
    /// 비차익 합계 순매수 수량 비율: non-arbitrage total net-buy qty rate (`NABT_SMTM_NTBY_QTY_RATE`).
    pub const NABT_SMTM_NTBY_QTY_RATE: usize = 39;
    /// 비차익 합계 순매수 거래 대금: non-arbitrage total net-buy trading value (amount) (`NABT_SMTN_NTBY_TR_PBMN`).
    pub const NABT_SMTN_NTBY_TR_PBMN: usize = 40;
    /// 비차익 합계 순매수 거래대금 비율: non-arbitrage total net-buy trading value (amount) rate (`NABT_SMTM_NTBY_TR_PBMN_RATE`).
    pub const NABT_SMTM_NTBY_TR_PBMN_RATE: usize = 41;
    /// 전체 위탁 매도 거래량: whole entrusted sell volume (`WHOL_ENTM_SELN_VOL`).
    pub const WHOL_ENTM_SELN_VOL: usize = 42;
    /// 위탁 매도 거래량 비율: entrusted sell volume rate (`ENTM_SELN_VOL_RATE`).
    pub const ENTM_SELN_VOL_RATE: usize = 43;
    /// 전체 위탁 매도 거래 대금: whole entrusted sell trading value (amount) (`WHOL_ENTM_SELN_TR_PBMN`).
    pub const WHOL_ENTM_SELN_TR_PBMN: usize = 44;
    /// 위탁 매도 거래대금 비율: entrusted sell trading value (amount) rate (`ENTM_SELN_TR_PBMN_RATE`).
    pub const ENTM_SELN_TR_PBMN_RATE: usize = 45;
    /// 전체 위탁 매수2 거래량: whole entrusted buy volume (`WHOL_ENTM_SHNU_VOL`).
    pub const WHOL_ENTM_SHNU_VOL: usize = 46;
    /// 위탁 매수 거래량 비율: entrusted buy volume rate (`ENTM_SHNU_VOL_RATE`).
    pub const ENTM_SHNU_VOL_RATE: usize = 47;
    /// 전체 위탁 매수2 거래 대금: whole entrusted buy trading value (amount) (`WHOL_ENTM_SHNU_TR_PBMN`).
    pub const WHOL_ENTM_SHNU_TR_PBMN: usize = 48;
    /// 위탁 매수 거래대금 비율: entrusted buy trading value (amount) rate (`ENTM_SHNU_TR_PBMN_RATE`).
    pub const ENTM_SHNU_TR_PBMN_RATE: usize = 49;
    /// 전체 위탁 순매수 수량: whole entrusted net-buy qt (`WHOL_ENTM_NTBY_QT`).
    pub const WHOL_ENTM_NTBY_QT: usize = 50;
    /// 위탁 순매수 수량 비율: entrusted net-buy qty rat (`ENTM_NTBY_QTY_RAT`).
    pub const ENTM_NTBY_QTY_RAT: usize = 51;
    /// 전체 위탁 순매수 거래 대금: whole entrusted net-buy trading value (amount) (`WHOL_ENTM_NTBY_TR_PBMN`).
    pub const WHOL_ENTM_NTBY_TR_PBMN: usize = 52;
    /// 위탁 순매수 금액 비율: entrusted net-buy trading value (amount) rate (`ENTM_NTBY_TR_PBMN_RATE`).
    pub const ENTM_NTBY_TR_PBMN_RATE: usize = 53;
    /// 전체 자기 매도 거래량: whole proprietary sell volume (`WHOL_ONSL_SELN_VOL`).
    pub const WHOL_ONSL_SELN_VOL: usize = 54;
    /// 자기 매도 거래량 비율: proprietary sell volume rate (`ONSL_SELN_VOL_RATE`).
    pub const ONSL_SELN_VOL_RATE: usize = 55;
    /// 전체 자기 매도 거래 대금: whole proprietary sell trading value (amount) (`WHOL_ONSL_SELN_TR_PBMN`).
    pub const WHOL_ONSL_SELN_TR_PBMN: usize = 56;
    /// 자기 매도 거래대금 비율: proprietary sell trading value (amount) rate (`ONSL_SELN_TR_PBMN_RATE`).
    pub const ONSL_SELN_TR_PBMN_RATE: usize = 57;
    /// 전체 자기 매수2 거래량: whole proprietary buy volume (`WHOL_ONSL_SHNU_VOL`).
    pub const WHOL_ONSL_SHNU_VOL: usize = 58;
    /// 자기 매수 거래량 비율: proprietary buy volume rate (`ONSL_SHNU_VOL_RATE`).
    pub const ONSL_SHNU_VOL_RATE: usize = 59;
    /// 전체 자기 매수2 거래 대금: whole proprietary buy trading value (amount) (`WHOL_ONSL_SHNU_TR_PBMN`).
    pub const WHOL_ONSL_SHNU_TR_PBMN: usize = 60;
    /// 자기 매수 거래대금 비율: proprietary buy trading value (amount) rate (`ONSL_SHNU_TR_PBMN_RATE`).
    pub const ONSL_SHNU_TR_PBMN_RATE: usize = 61;
    /// 전체 자기 순매수 수량: whole proprietary net-buy qty (`WHOL_ONSL_NTBY_QTY`).
    pub const WHOL_ONSL_NTBY_QTY: usize = 62;
    /// 자기 순매수량 비율: proprietary net-buy qty rate (`ONSL_NTBY_QTY_RATE`).
    pub const ONSL_NTBY_QTY_RATE: usize = 63;
    /// 전체 자기 순매수 거래 대금: whole proprietary net-buy trading value (amount) (`WHOL_ONSL_NTBY_TR_PBMN`).
    pub const WHOL_ONSL_NTBY_TR_PBMN: usize = 64;
    /// 자기 순매수 대금 비율: proprietary net-buy trading value (amount) rate (`ONSL_NTBY_TR_PBMN_RATE`).
    pub const ONSL_NTBY_TR_PBMN_RATE: usize = 65;
    /// 총 매도 수량: total sell qty (`TOTAL_SELN_QTY`).
    pub const TOTAL_SELN_QTY: usize = 66;
    /// 전체 매도 거래량 비율: whole sell volume rate (`WHOL_SELN_VOL_RATE`).
    pub const WHOL_SELN_VOL_RATE: usize = 67;
    /// 총 매도 거래 대금: total sell trading value (amount) (`TOTAL_SELN_TR_PBMN`).
    pub const TOTAL_SELN_TR_PBMN: usize = 68;
    /// 전체 매도 거래대금 비율: whole sell trading value (amount) rate (`WHOL_SELN_TR_PBMN_RATE`).
    pub const WHOL_SELN_TR_PBMN_RATE: usize = 69;
    /// 총 매수 수량: buy trade total (`SHNU_CNTG_SMTN`).
    pub const SHNU_CNTG_SMTN: usize = 70;
    /// 전체 매수 거래량 비율: whole buy volume rate (`WHOL_SHUN_VOL_RATE`).
    pub const WHOL_SHUN_VOL_RATE: usize = 71;
    /// 총 매수2 거래 대금: total buy trading value (amount) (`TOTAL_SHNU_TR_PBMN`).
    pub const TOTAL_SHNU_TR_PBMN: usize = 72;
    /// 전체 매수 거래대금 비율: whole buy trading value (amount) rate (`WHOL_SHUN_TR_PBMN_RATE`).
    pub const WHOL_SHUN_TR_PBMN_RATE: usize = 73;
    /// 전체 순매수 수량: whole net-buy qty (`WHOL_NTBY_QTY`).
    pub const WHOL_NTBY_QTY: usize = 74;
    /// 전체 합계 순매수 수량 비율: whole total net-buy qty rate (`WHOL_SMTM_NTBY_QTY_RATE`).
    pub const WHOL_SMTM_NTBY_QTY_RATE: usize = 75;
    /// 전체 순매수 거래 대금: whole net-buy trading value (amount) (`WHOL_NTBY_TR_PBMN`).
    pub const WHOL_NTBY_TR_PBMN: usize = 76;
    /// 전체 순매수 거래대금 비율: whole net-buy trading value (amount) rate (`WHOL_NTBY_TR_PBMN_RATE`).
    pub const WHOL_NTBY_TR_PBMN_RATE: usize = 77;
    /// 차익 위탁 순매수 수량: arbitrage entrusted net-buy qty (`ARBT_ENTM_NTBY_QTY`).
    pub const ARBT_ENTM_NTBY_QTY: usize = 78;
    /// 차익 위탁 순매수 거래 대금: arbitrage entrusted net-buy trading value (amount) (`ARBT_ENTM_NTBY_TR_PBMN`).
    pub const ARBT_ENTM_NTBY_TR_PBMN: usize = 79;
    /// 차익 자기 순매수 수량: arbitrage proprietary net-buy qty (`ARBT_ONSL_NTBY_QTY`).
    pub const ARBT_ONSL_NTBY_QTY: usize = 80;
    /// 차익 자기 순매수 거래 대금: arbitrage proprietary net-buy trading value (amount) (`ARBT_ONSL_NTBY_TR_PBMN`).
    pub const ARBT_ONSL_NTBY_TR_PBMN: usize = 81;
    /// 비차익 위탁 순매수 수량: non-arbitrage entrusted net-buy qty (`NABT_ENTM_NTBY_QTY`).
    pub const NABT_ENTM_NTBY_QTY: usize = 82;
    /// 비차익 위탁 순매수 거래 대금: non-arbitrage entrusted net-buy trading value (amount) (`NABT_ENTM_NTBY_TR_PBMN`).
    pub const NABT_ENTM_NTBY_TR_PBMN: usize = 83;
    /// 비차익 자기 순매수 수량: non-arbitrage proprietary net-buy qty (`NABT_ONSL_NTBY_QTY`).
    pub const NABT_ONSL_NTBY_QTY: usize = 84;
    /// 비차익 자기 순매수 거래 대금: non-arbitrage proprietary net-buy trading value (amount) (`NABT_ONSL_NTBY_TR_PBMN`).
    pub const NABT_ONSL_NTBY_TR_PBMN: usize = 85;
    /// 누적 거래량: accumulated volume (`ACML_VOL`).
    pub const ACML_VOL: usize = 86;
    /// 누적 거래 대금: accumulated trading value (amount) (`ACML_TR_PBMN`).
    pub const ACML_TR_PBMN: usize = 87;
}

/// One record of 국내지수 실시간프로그램매매.
#[derive(Clone, Copy, Debug)]
pub struct H0uppgm0<'a>(pub Record<'a>);

impl<'a> H0uppgm0<'a> {
    /// 업종 구분 코드: sector class code (`BSTP_CLS_CODE`).
    #[inline] pub fn bstp_cls_code(&self) -> &'a str { self.0.text(0) }
    /// 영업 시간: business time (HHMMSS) (`BSOP_HOUR`).
    #[inline] pub fn bsop_hour(&self) -> Result<Option<Time>, FieldError> { self.0.time_at("BSOP_HOUR", 1) }
    /// 차익 매도 위탁 체결량: arbitrage sell entrusted trade qty (`ARBT_SELN_ENTM_CNQN`).
    #[inline] pub fn arbt_seln_entm_cnqn(&self) -> &'a str { self.0.text(2) }
    /// 차익 매도 자기 체결량: arbitrage sell proprietary trade qty (`ARBT_SELN_ONSL_CNQN`).
    #[inline] pub fn arbt_seln_onsl_cnqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ARBT_SELN_ONSL_CNQN", 3) }
    /// 차익 매수2 위탁 체결량: arbitrage buy entrusted trade qty (`ARBT_SHNU_ENTM_CNQN`).
    #[inline] pub fn arbt_shnu_entm_cnqn(&self) -> &'a str { self.0.text(4) }
    /// 차익 매수2 자기 체결량: arbitrage buy proprietary trade qty (`ARBT_SHNU_ONSL_CNQN`).
    #[inline] pub fn arbt_shnu_onsl_cnqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ARBT_SHNU_ONSL_CNQN", 5) }
    /// 비차익 매도 위탁 체결량: non-arbitrage sell entrusted trade qty (`NABT_SELN_ENTM_CNQN`).
    #[inline] pub fn nabt_seln_entm_cnqn(&self) -> &'a str { self.0.text(6) }
    /// 비차익 매도 자기 체결량: non-arbitrage sell proprietary trade qty (`NABT_SELN_ONSL_CNQN`).
    #[inline] pub fn nabt_seln_onsl_cnqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("NABT_SELN_ONSL_CNQN", 7) }
    /// 비차익 매수2 위탁 체결량: non-arbitrage buy entrusted trade qty (`NABT_SHNU_ENTM_CNQN`).
    #[inline] pub fn nabt_shnu_entm_cnqn(&self) -> &'a str { self.0.text(8) }
    /// 비차익 매수2 자기 체결량: non-arbitrage buy proprietary trade qty (`NABT_SHNU_ONSL_CNQN`).
    #[inline] pub fn nabt_shnu_onsl_cnqn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("NABT_SHNU_ONSL_CNQN", 9) }
    /// 차익 매도 위탁 체결 금액: arbitrage sell entrusted trade amount (`ARBT_SELN_ENTM_CNTG_AMT`).
    #[inline] pub fn arbt_seln_entm_cntg_amt(&self) -> &'a str { self.0.text(10) }
    /// 차익 매도 자기 체결 금액: arbitrage sell proprietary trade amount (`ARBT_SELN_ONSL_CNTG_AMT`).
    #[inline] pub fn arbt_seln_onsl_cntg_amt(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ARBT_SELN_ONSL_CNTG_AMT", 11) }
    /// 차익 매수2 위탁 체결 금액: arbitrage buy entrusted trade amount (`ARBT_SHNU_ENTM_CNTG_AMT`).
    #[inline] pub fn arbt_shnu_entm_cntg_amt(&self) -> &'a str { self.0.text(12) }
    /// 차익 매수2 자기 체결 금액: arbitrage buy proprietary trade amount (`ARBT_SHNU_ONSL_CNTG_AMT`).
    #[inline] pub fn arbt_shnu_onsl_cntg_amt(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ARBT_SHNU_ONSL_CNTG_AMT", 13) }
    /// 비차익 매도 위탁 체결 금액: non-arbitrage sell entrusted trade amount (`NABT_SELN_ENTM_CNTG_AMT`).
    #[inline] pub fn nabt_seln_entm_cntg_amt(&self) -> &'a str { self.0.text(14) }
    /// 비차익 매도 자기 체결 금액: non-arbitrage sell proprietary trade amount (`NABT_SELN_ONSL_CNTG_AMT`).
    #[inline] pub fn nabt_seln_onsl_cntg_amt(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("NABT_SELN_ONSL_CNTG_AMT", 15) }
    /// 비차익 매수2 위탁 체결 금액: non-arbitrage buy entrusted trade amount (`NABT_SHNU_ENTM_CNTG_AMT`).
    #[inline] pub fn nabt_shnu_entm_cntg_amt(&self) -> &'a str { self.0.text(16) }
    /// 비차익 매수2 자기 체결 금액: non-arbitrage buy proprietary trade amount (`NABT_SHNU_ONSL_CNTG_AMT`).
    #[inline] pub fn nabt_shnu_onsl_cntg_amt(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("NABT_SHNU_ONSL_CNTG_AMT", 17) }
    /// 차익 합계 매도 거래량: arbitrage total sell volume (`ARBT_SMTN_SELN_VOL`).
    #[inline] pub fn arbt_smtn_seln_vol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ARBT_SMTN_SELN_VOL", 18) }
    /// 차익 합계 매도 거래량 비율: arbitrage total sell volume rate (`ARBT_SMTM_SELN_VOL_RATE`).
    #[inline] pub fn arbt_smtm_seln_vol_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ARBT_SMTM_SELN_VOL_RATE", 19) }
    /// 차익 합계 매도 거래 대금: arbitrage total sell trading value (amount) (`ARBT_SMTN_SELN_TR_PBMN`).
    #[inline] pub fn arbt_smtn_seln_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ARBT_SMTN_SELN_TR_PBMN", 20) }
    /// 차익 합계 매도 거래대금 비율: arbitrage total sell trading value (amount) rate (`ARBT_SMTM_SELN_TR_PBMN_RATE`).
    #[inline] pub fn arbt_smtm_seln_tr_pbmn_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ARBT_SMTM_SELN_TR_PBMN_RATE", 21) }
    /// 차익 합계 매수2 거래량: arbitrage total buy volume (`ARBT_SMTN_SHNU_VOL`).
    #[inline] pub fn arbt_smtn_shnu_vol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ARBT_SMTN_SHNU_VOL", 22) }
    /// 차익 합계 매수 거래량 비율: arbitrage total buy volume rate (`ARBT_SMTM_SHNU_VOL_RATE`).
    #[inline] pub fn arbt_smtm_shnu_vol_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ARBT_SMTM_SHNU_VOL_RATE", 23) }
    /// 차익 합계 매수2 거래 대금: arbitrage total buy trading value (amount) (`ARBT_SMTN_SHNU_TR_PBMN`).
    #[inline] pub fn arbt_smtn_shnu_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ARBT_SMTN_SHNU_TR_PBMN", 24) }
    /// 차익 합계 매수 거래대금 비율: arbitrage total buy trading value (amount) rate (`ARBT_SMTM_SHNU_TR_PBMN_RATE`).
    #[inline] pub fn arbt_smtm_shnu_tr_pbmn_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ARBT_SMTM_SHNU_TR_PBMN_RATE", 25) }
    /// 차익 합계 순매수 수량: arbitrage total net-buy qty (`ARBT_SMTN_NTBY_QTY`).
    #[inline] pub fn arbt_smtn_ntby_qty(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ARBT_SMTN_NTBY_QTY", 26) }
    /// 차익 합계 순매수 수량 비율: arbitrage total net-buy qty rate (`ARBT_SMTM_NTBY_QTY_RATE`).
    #[inline] pub fn arbt_smtm_ntby_qty_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ARBT_SMTM_NTBY_QTY_RATE", 27) }
    /// 차익 합계 순매수 거래 대금: arbitrage total net-buy trading value (amount) (`ARBT_SMTN_NTBY_TR_PBMN`).
    #[inline] pub fn arbt_smtn_ntby_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ARBT_SMTN_NTBY_TR_PBMN", 28) }
    /// 차익 합계 순매수 거래대금 비율: arbitrage total net-buy trading value (amount) rate (`ARBT_SMTM_NTBY_TR_PBMN_RATE`).
    #[inline] pub fn arbt_smtm_ntby_tr_pbmn_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ARBT_SMTM_NTBY_TR_PBMN_RATE", 29) }
    /// 비차익 합계 매도 거래량: non-arbitrage total sell volume (`NABT_SMTN_SELN_VOL`).
    #[inline] pub fn nabt_smtn_seln_vol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("NABT_SMTN_SELN_VOL", 30) }
    /// 비차익 합계 매도 거래량 비율: non-arbitrage total sell volume rate (`NABT_SMTM_SELN_VOL_RATE`).
    #[inline] pub fn nabt_smtm_seln_vol_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("NABT_SMTM_SELN_VOL_RATE", 31) }
    /// 비차익 합계 매도 거래 대금: non-arbitrage total sell trading value (amount) (`NABT_SMTN_SELN_TR_PBMN`).
    #[inline] pub fn nabt_smtn_seln_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("NABT_SMTN_SELN_TR_PBMN", 32) }
    /// 비차익 합계 매도 거래대금 비율: non-arbitrage total sell trading value (amount) rate (`NABT_SMTM_SELN_TR_PBMN_RATE`).
    #[inline] pub fn nabt_smtm_seln_tr_pbmn_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("NABT_SMTM_SELN_TR_PBMN_RATE", 33) }
    /// 비차익 합계 매수2 거래량: non-arbitrage total buy volume (`NABT_SMTN_SHNU_VOL`).
    #[inline] pub fn nabt_smtn_shnu_vol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("NABT_SMTN_SHNU_VOL", 34) }
    /// 비차익 합계 매수 거래량 비율: non-arbitrage total buy volume rate (`NABT_SMTM_SHNU_VOL_RATE`).
    #[inline] pub fn nabt_smtm_shnu_vol_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("NABT_SMTM_SHNU_VOL_RATE", 35) }
    /// 비차익 합계 매수2 거래 대금: non-arbitrage total buy trading value (amount) (`NABT_SMTN_SHNU_TR_PBMN`).
    #[inline] pub fn nabt_smtn_shnu_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("NABT_SMTN_SHNU_TR_PBMN", 36) }
    /// 비차익 합계 매수 거래대금 비율: non-arbitrage total buy trading value (amount) rate (`NABT_SMTM_SHNU_TR_PBMN_RATE`).
    #[inline] pub fn nabt_smtm_shnu_tr_pbmn_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("NABT_SMTM_SHNU_TR_PBMN_RATE", 37) }
    /// 비차익 합계 순매수 수량: non-arbitrage total net-buy qty (`NABT_SMTN_NTBY_QTY`).
    #[inline] pub fn nabt_smtn_ntby_qty(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("NABT_SMTN_NTBY_QTY", 38) }
    /// 비차익 합계 순매수 수량 비율: non-arbitrage total net-buy qty rate (`NABT_SMTM_NTBY_QTY_RATE`).
    #[inline] pub fn nabt_smtm_ntby_qty_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("NABT_SMTM_NTBY_QTY_RATE", 39) }
    /// 비차익 합계 순매수 거래 대금: non-arbitrage total net-buy trading value (amount) (`NABT_SMTN_NTBY_TR_PBMN`).
    #[inline] pub fn nabt_smtn_ntby_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("NABT_SMTN_NTBY_TR_PBMN", 40) }
    /// 비차익 합계 순매수 거래대금 비율: non-arbitrage total net-buy trading value (amount) rate (`NABT_SMTM_NTBY_TR_PBMN_RATE`).
    #[inline] pub fn nabt_smtm_ntby_tr_pbmn_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("NABT_SMTM_NTBY_TR_PBMN_RATE", 41) }
    /// 전체 위탁 매도 거래량: whole entrusted sell volume (`WHOL_ENTM_SELN_VOL`).
    #[inline] pub fn whol_entm_seln_vol(&self) -> &'a str { self.0.text(42) }
    /// 위탁 매도 거래량 비율: entrusted sell volume rate (`ENTM_SELN_VOL_RATE`).
    #[inline] pub fn entm_seln_vol_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ENTM_SELN_VOL_RATE", 43) }
    /// 전체 위탁 매도 거래 대금: whole entrusted sell trading value (amount) (`WHOL_ENTM_SELN_TR_PBMN`).
    #[inline] pub fn whol_entm_seln_tr_pbmn(&self) -> &'a str { self.0.text(44) }
    /// 위탁 매도 거래대금 비율: entrusted sell trading value (amount) rate (`ENTM_SELN_TR_PBMN_RATE`).
    #[inline] pub fn entm_seln_tr_pbmn_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ENTM_SELN_TR_PBMN_RATE", 45) }
    /// 전체 위탁 매수2 거래량: whole entrusted buy volume (`WHOL_ENTM_SHNU_VOL`).
    #[inline] pub fn whol_entm_shnu_vol(&self) -> &'a str { self.0.text(46) }
    /// 위탁 매수 거래량 비율: entrusted buy volume rate (`ENTM_SHNU_VOL_RATE`).
    #[inline] pub fn entm_shnu_vol_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ENTM_SHNU_VOL_RATE", 47) }
    /// 전체 위탁 매수2 거래 대금: whole entrusted buy trading value (amount) (`WHOL_ENTM_SHNU_TR_PBMN`).
    #[inline] pub fn whol_entm_shnu_tr_pbmn(&self) -> &'a str { self.0.text(48) }
    /// 위탁 매수 거래대금 비율: entrusted buy trading value (amount) rate (`ENTM_SHNU_TR_PBMN_RATE`).
    #[inline] pub fn entm_shnu_tr_pbmn_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ENTM_SHNU_TR_PBMN_RATE", 49) }
    /// 전체 위탁 순매수 수량: whole entrusted net-buy qt (`WHOL_ENTM_NTBY_QT`).
    #[inline] pub fn whol_entm_ntby_qt(&self) -> &'a str { self.0.text(50) }
    /// 위탁 순매수 수량 비율: entrusted net-buy qty rat (`ENTM_NTBY_QTY_RAT`).
    #[inline] pub fn entm_ntby_qty_rat(&self) -> &'a str { self.0.text(51) }
    /// 전체 위탁 순매수 거래 대금: whole entrusted net-buy trading value (amount) (`WHOL_ENTM_NTBY_TR_PBMN`).
    #[inline] pub fn whol_entm_ntby_tr_pbmn(&self) -> &'a str { self.0.text(52) }
    /// 위탁 순매수 금액 비율: entrusted net-buy trading value (amount) rate (`ENTM_NTBY_TR_PBMN_RATE`).
    #[inline] pub fn entm_ntby_tr_pbmn_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ENTM_NTBY_TR_PBMN_RATE", 53) }
    /// 전체 자기 매도 거래량: whole proprietary sell volume (`WHOL_ONSL_SELN_VOL`).
    #[inline] pub fn whol_onsl_seln_vol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("WHOL_ONSL_SELN_VOL", 54) }
    /// 자기 매도 거래량 비율: proprietary sell volume rate (`ONSL_SELN_VOL_RATE`).
    #[inline] pub fn onsl_seln_vol_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ONSL_SELN_VOL_RATE", 55) }
    /// 전체 자기 매도 거래 대금: whole proprietary sell trading value (amount) (`WHOL_ONSL_SELN_TR_PBMN`).
    #[inline] pub fn whol_onsl_seln_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("WHOL_ONSL_SELN_TR_PBMN", 56) }
    /// 자기 매도 거래대금 비율: proprietary sell trading value (amount) rate (`ONSL_SELN_TR_PBMN_RATE`).
    #[inline] pub fn onsl_seln_tr_pbmn_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ONSL_SELN_TR_PBMN_RATE", 57) }
    /// 전체 자기 매수2 거래량: whole proprietary buy volume (`WHOL_ONSL_SHNU_VOL`).
    #[inline] pub fn whol_onsl_shnu_vol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("WHOL_ONSL_SHNU_VOL", 58) }
    /// 자기 매수 거래량 비율: proprietary buy volume rate (`ONSL_SHNU_VOL_RATE`).
    #[inline] pub fn onsl_shnu_vol_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ONSL_SHNU_VOL_RATE", 59) }
    /// 전체 자기 매수2 거래 대금: whole proprietary buy trading value (amount) (`WHOL_ONSL_SHNU_TR_PBMN`).
    #[inline] pub fn whol_onsl_shnu_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("WHOL_ONSL_SHNU_TR_PBMN", 60) }
    /// 자기 매수 거래대금 비율: proprietary buy trading value (amount) rate (`ONSL_SHNU_TR_PBMN_RATE`).
    #[inline] pub fn onsl_shnu_tr_pbmn_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ONSL_SHNU_TR_PBMN_RATE", 61) }
    /// 전체 자기 순매수 수량: whole proprietary net-buy qty (`WHOL_ONSL_NTBY_QTY`).
    #[inline] pub fn whol_onsl_ntby_qty(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("WHOL_ONSL_NTBY_QTY", 62) }
    /// 자기 순매수량 비율: proprietary net-buy qty rate (`ONSL_NTBY_QTY_RATE`).
    #[inline] pub fn onsl_ntby_qty_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ONSL_NTBY_QTY_RATE", 63) }
    /// 전체 자기 순매수 거래 대금: whole proprietary net-buy trading value (amount) (`WHOL_ONSL_NTBY_TR_PBMN`).
    #[inline] pub fn whol_onsl_ntby_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("WHOL_ONSL_NTBY_TR_PBMN", 64) }
    /// 자기 순매수 대금 비율: proprietary net-buy trading value (amount) rate (`ONSL_NTBY_TR_PBMN_RATE`).
    #[inline] pub fn onsl_ntby_tr_pbmn_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("ONSL_NTBY_TR_PBMN_RATE", 65) }
    /// 총 매도 수량: total sell qty (`TOTAL_SELN_QTY`).
    #[inline] pub fn total_seln_qty(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_SELN_QTY", 66) }
    /// 전체 매도 거래량 비율: whole sell volume rate (`WHOL_SELN_VOL_RATE`).
    #[inline] pub fn whol_seln_vol_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("WHOL_SELN_VOL_RATE", 67) }
    /// 총 매도 거래 대금: total sell trading value (amount) (`TOTAL_SELN_TR_PBMN`).
    #[inline] pub fn total_seln_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_SELN_TR_PBMN", 68) }
    /// 전체 매도 거래대금 비율: whole sell trading value (amount) rate (`WHOL_SELN_TR_PBMN_RATE`).
    #[inline] pub fn whol_seln_tr_pbmn_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("WHOL_SELN_TR_PBMN_RATE", 69) }
    /// 총 매수 수량: buy trade total (`SHNU_CNTG_SMTN`).
    #[inline] pub fn shnu_cntg_smtn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("SHNU_CNTG_SMTN", 70) }
    /// 전체 매수 거래량 비율: whole buy volume rate (`WHOL_SHUN_VOL_RATE`).
    #[inline] pub fn whol_shun_vol_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("WHOL_SHUN_VOL_RATE", 71) }
    /// 총 매수2 거래 대금: total buy trading value (amount) (`TOTAL_SHNU_TR_PBMN`).
    #[inline] pub fn total_shnu_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("TOTAL_SHNU_TR_PBMN", 72) }
    /// 전체 매수 거래대금 비율: whole buy trading value (amount) rate (`WHOL_SHUN_TR_PBMN_RATE`).
    #[inline] pub fn whol_shun_tr_pbmn_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("WHOL_SHUN_TR_PBMN_RATE", 73) }
    /// 전체 순매수 수량: whole net-buy qty (`WHOL_NTBY_QTY`).
    #[inline] pub fn whol_ntby_qty(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("WHOL_NTBY_QTY", 74) }
    /// 전체 합계 순매수 수량 비율: whole total net-buy qty rate (`WHOL_SMTM_NTBY_QTY_RATE`).
    #[inline] pub fn whol_smtm_ntby_qty_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("WHOL_SMTM_NTBY_QTY_RATE", 75) }
    /// 전체 순매수 거래 대금: whole net-buy trading value (amount) (`WHOL_NTBY_TR_PBMN`).
    #[inline] pub fn whol_ntby_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("WHOL_NTBY_TR_PBMN", 76) }
    /// 전체 순매수 거래대금 비율: whole net-buy trading value (amount) rate (`WHOL_NTBY_TR_PBMN_RATE`).
    #[inline] pub fn whol_ntby_tr_pbmn_rate(&self) -> Result<Option<Decimal>, FieldError> { self.0.decimal_at("WHOL_NTBY_TR_PBMN_RATE", 77) }
    /// 차익 위탁 순매수 수량: arbitrage entrusted net-buy qty (`ARBT_ENTM_NTBY_QTY`).
    #[inline] pub fn arbt_entm_ntby_qty(&self) -> &'a str { self.0.text(78) }
    /// 차익 위탁 순매수 거래 대금: arbitrage entrusted net-buy trading value (amount) (`ARBT_ENTM_NTBY_TR_PBMN`).
    #[inline] pub fn arbt_entm_ntby_tr_pbmn(&self) -> &'a str { self.0.text(79) }
    /// 차익 자기 순매수 수량: arbitrage proprietary net-buy qty (`ARBT_ONSL_NTBY_QTY`).
    #[inline] pub fn arbt_onsl_ntby_qty(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ARBT_ONSL_NTBY_QTY", 80) }
    /// 차익 자기 순매수 거래 대금: arbitrage proprietary net-buy trading value (amount) (`ARBT_ONSL_NTBY_TR_PBMN`).
    #[inline] pub fn arbt_onsl_ntby_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ARBT_ONSL_NTBY_TR_PBMN", 81) }
    /// 비차익 위탁 순매수 수량: non-arbitrage entrusted net-buy qty (`NABT_ENTM_NTBY_QTY`).
    #[inline] pub fn nabt_entm_ntby_qty(&self) -> &'a str { self.0.text(82) }
    /// 비차익 위탁 순매수 거래 대금: non-arbitrage entrusted net-buy trading value (amount) (`NABT_ENTM_NTBY_TR_PBMN`).
    #[inline] pub fn nabt_entm_ntby_tr_pbmn(&self) -> &'a str { self.0.text(83) }
    /// 비차익 자기 순매수 수량: non-arbitrage proprietary net-buy qty (`NABT_ONSL_NTBY_QTY`).
    #[inline] pub fn nabt_onsl_ntby_qty(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("NABT_ONSL_NTBY_QTY", 84) }
    /// 비차익 자기 순매수 거래 대금: non-arbitrage proprietary net-buy trading value (amount) (`NABT_ONSL_NTBY_TR_PBMN`).
    #[inline] pub fn nabt_onsl_ntby_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("NABT_ONSL_NTBY_TR_PBMN", 85) }
    /// 누적 거래량: accumulated volume (`ACML_VOL`).
    #[inline] pub fn acml_vol(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ACML_VOL", 86) }
    /// 누적 거래 대금: accumulated trading value (amount) (`ACML_TR_PBMN`).
    #[inline] pub fn acml_tr_pbmn(&self) -> Result<Option<i64>, FieldError> { self.0.whole_at("ACML_TR_PBMN", 87) }
}
