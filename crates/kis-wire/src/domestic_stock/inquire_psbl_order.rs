//! `inquire-psbl-order` 매수가능조회: what a buy of one issue at one price may use.
//!
//! `nrcvb_buy_*` is the number to size by; `max_buy_*` includes credit.

use crate::endpoint::{Effect, Endpoint, Method, TrIds};
use crate::field::Cell;
use serde::{Deserialize, Serialize};

/// Buying power.
#[derive(Clone, Copy, Debug)]
pub struct InquirePsblOrder;

impl Endpoint for InquirePsblOrder {
    const METHOD: Method = Method::Get;
    const PATH: &'static str = "/uapi/domestic-stock/v1/trading/inquire-psbl-order";
    const TITLE: &'static str = "매수가능조회";
    const EFFECT: Effect = Effect::Read;
    const TR_IDS: &'static [TrIds] = &[TrIds::both("TTTC8908R", "VTTC8908R")];
    type Request = InquirePsblOrderRequest;
    type Response = InquirePsblOrderResponse;
}

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquirePsblOrderRequest {
    /// 종합계좌번호: the eight digits.
    #[serde(rename = "CANO")]
    pub account_number: Cell,
    /// 계좌상품코드: the two digits.
    #[serde(rename = "ACNT_PRDT_CD")]
    pub account_product: Cell,
    /// 상품번호.
    #[serde(rename = "PDNO", default)]
    pub code: Cell,
    /// 주문단가: blank or `0` for a market order.
    #[serde(rename = "ORD_UNPR", default)]
    pub price: Cell,
    /// 주문구분.
    #[serde(rename = "ORD_DVSN", default)]
    pub division: Cell,
    /// `N`.
    #[serde(rename = "CMA_EVLU_AMT_ICLD_YN")]
    pub with_cma: Cell,
    /// `N`.
    #[serde(rename = "OVRS_ICLD_YN")]
    pub with_overseas: Cell,
}

/// The figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PsblOrder {
    /// 주문가능현금: can be far too low, sale proceeds are not in it.
    #[serde(default)]
    pub ord_psbl_cash: Cell,
    /// 재사용가능금액.
    #[serde(default)]
    pub ruse_psbl_amt: Cell,
    /// 가능수량계산단가: the upper limit for a market order.
    #[serde(default)]
    pub psbl_qty_calc_unpr: Cell,
    /// 미수없는매수금액.
    pub nrcvb_buy_amt: Cell,
    /// 미수없는매수수량.
    pub nrcvb_buy_qty: Cell,
    /// 최대매수금액: includes credit.
    #[serde(default)]
    pub max_buy_amt: Cell,
    /// 최대매수수량: includes credit.
    #[serde(default)]
    pub max_buy_qty: Cell,
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InquirePsblOrderResponse {
    /// The figures.
    pub output: PsblOrder,
}
