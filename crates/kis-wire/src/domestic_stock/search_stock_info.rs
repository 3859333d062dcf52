//! `search-stock-info` 주식기본조회: what an issue is: name, market, whether it may be traded.
//!
//! Live only. Of about seventy fields the ones below are read; others are left out.

use crate::endpoint::{Effect, Endpoint, Method, TrIds};
use crate::field::Cell;
use serde::{Deserialize, Serialize};

/// What an issue is.
#[derive(Clone, Copy, Debug)]
pub struct SearchStockInfo;

impl Endpoint for SearchStockInfo {
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/uapi/domestic-stock/v1/quotations/search-stock-info";
    const TITLE: &'static str = "주식기본조회";
    const EFFECT: Effect = Effect::Read;
    const TR_IDS: &'static [TrIds] = &[TrIds::live_only("CTPF1002R")];
    type Request = SearchStockInfoRequest;
    type Response = SearchStockInfoResponse;
}

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchStockInfoRequest {
    /// 상품유형코드: `300` for stocks, funds and notes.
    #[serde(rename = "PRDT_TYPE_CD")]
    pub kind: Cell,
    /// 상품번호.
    #[serde(rename = "PDNO")]
    pub code: Cell,
}

/// The issue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StockInfo {
    /// 상품번호: the code, padded with zeros to twelve.
    #[serde(default)]
    pub pdno: Cell,
    /// 상품유형코드.
    #[serde(default)]
    pub prdt_type_cd: Cell,
    /// 상품명.
    #[serde(default)]
    pub prdt_name: Cell,
    /// 상품약어명.
    #[serde(default)]
    pub prdt_abrv_name: Cell,
    /// 상품영문명.
    #[serde(default)]
    pub prdt_eng_name: Cell,
    /// 시장ID코드: `STK` KOSPI, `KSQ` KOSDAQ.
    #[serde(default)]
    pub mket_id_cd: Cell,
    /// 증권그룹ID코드: `ST` share, `EF` fund, `EN` note.
    #[serde(default)]
    pub scty_grp_id_cd: Cell,
    /// 거래소구분코드.
    #[serde(default)]
    pub excg_dvsn_cd: Cell,
    /// 상장주수.
    #[serde(default)]
    pub lstg_stqt: Cell,
    /// 액면가.
    #[serde(default)]
    pub papr: Cell,
    /// 코스피200종목여부.
    #[serde(default)]
    pub kospi200_item_yn: Cell,
    /// 유가증권시장상장일자.
    #[serde(default)]
    pub scts_mket_lstg_dt: Cell,
    /// 코스닥시장상장일자.
    #[serde(default)]
    pub kosdaq_mket_lstg_dt: Cell,
    /// 상장폐지일자.
    #[serde(default)]
    pub lstg_abol_dt: Cell,
    /// ETF구분코드.
    #[serde(default)]
    pub etf_dvsn_cd: Cell,
    /// 표준상품번호 (ISIN).
    #[serde(default)]
    pub std_pdno: Cell,
    /// 거래정지여부.
    #[serde(default)]
    pub tr_stop_yn: Cell,
    /// 관리종목여부.
    #[serde(default)]
    pub admn_item_yn: Cell,
    /// 당일종가.
    #[serde(default)]
    pub thdt_clpr: Cell,
    /// 전일종가.
    #[serde(default)]
    pub bfdy_clpr: Cell,
    /// NXT거래종목여부.
    #[serde(default)]
    pub cptt_trad_tr_psbl_yn: Cell,
    /// NXT거래정지여부.
    #[serde(default)]
    pub nxt_tr_stop_yn: Cell,
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchStockInfoResponse {
    /// The issue.
    pub output: StockInfo,
}
