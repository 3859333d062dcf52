//! `inquire-psbl-sell` 매도가능수량조회: how many shares of one issue can be sold.
//!
//! Live only; on paper `ord_psbl_qty` of `inquire-balance` says the same.

use crate::endpoint::{Effect, Endpoint, Method, TrIds};
use crate::field::Cell;
use serde::{Deserialize, Serialize};

/// Sellable shares of one issue.
#[derive(Clone, Copy, Debug)]
pub struct InquirePsblSell;

impl Endpoint for InquirePsblSell {
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/uapi/domestic-stock/v1/trading/inquire-psbl-sell";
    const TITLE: &'static str = "매도가능수량조회";
    const EFFECT: Effect = Effect::Read;
    const TR_IDS: &'static [TrIds] = &[TrIds::live_only("TTTC8408R")];
    type Request = InquirePsblSellRequest;
    type Response = InquirePsblSellResponse;
}

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquirePsblSellRequest {
    /// 종합계좌번호: the eight digits.
    #[serde(rename = "CANO")]
    pub account_number: Cell,
    /// 계좌상품코드: the two digits.
    #[serde(rename = "ACNT_PRDT_CD")]
    pub account_product: Cell,
    /// 종목번호.
    #[serde(rename = "PDNO")]
    pub code: Cell,
}

/// The figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PsblSell {
    /// 상품번호.
    #[serde(default)]
    pub pdno: Cell,
    /// 매수수량.
    #[serde(default)]
    pub buy_qty: Cell,
    /// 매도수량.
    #[serde(default)]
    pub sll_qty: Cell,
    /// 잔고수량: shares held.
    #[serde(default)]
    pub cblc_qty: Cell,
    /// 비저축수량.
    #[serde(default)]
    pub nsvg_qty: Cell,
    /// 주문가능수량: shares that can be sold.
    pub ord_psbl_qty: Cell,
    /// 매입평균가격.
    #[serde(default)]
    pub pchs_avg_pric: Cell,
    /// 매입금액.
    #[serde(default)]
    pub pchs_amt: Cell,
    /// 현재가.
    #[serde(default)]
    pub now_pric: Cell,
    /// 평가금액.
    #[serde(default)]
    pub evlu_amt: Cell,
    /// 평가손익금액.
    #[serde(default)]
    pub evlu_pfls_amt: Cell,
    /// 평가손익율.
    #[serde(default)]
    pub evlu_pfls_rt: Cell,
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquirePsblSellResponse {
    /// The figures; samples say `output`, one document `output1`.
    #[serde(alias = "output1")]
    pub output: PsblSell,
}
