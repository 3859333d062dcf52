//! `order-cash` 주식주문(현금): a new order.
//!
//! KIS does not de-duplicate: two identical bodies make two orders.

use crate::endpoint::{Effect, Endpoint, Method, TrIds};
use crate::field::Cell;
use serde::{Deserialize, Serialize};

/// Side of an order; KIS says it by the transaction id and not in the body. In both the current and
/// the old ids the sell is the lower number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OrderSide {
    /// 매수.
    #[default]
    Buy,
    /// 매도.
    Sell,
}

/// A new cash order.
#[derive(Clone, Copy, Debug)]
pub struct OrderCash;

impl Endpoint for OrderCash {
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/uapi/domestic-stock/v1/trading/order-cash";
    const TITLE: &'static str = "주식주문(현금)";
    const EFFECT: Effect = Effect::Order;
    const TR_IDS: &'static [TrIds] = &[
        TrIds::both("TTTC0012U", "VTTC0012U"),
        TrIds::both("TTTC0011U", "VTTC0011U"),
        TrIds::both("TTTC0802U", "VTTC0802U"),
        TrIds::both("TTTC0801U", "VTTC0801U"),
    ];
    type Request = OrderCashRequest;
    type Response = OrderCashResponse;

    fn tr_ids(request: &OrderCashRequest) -> Option<TrIds> {
        Some(match request.side {
            OrderSide::Buy => TrIds::both("TTTC0012U", "VTTC0012U"),
            OrderSide::Sell => TrIds::both("TTTC0011U", "VTTC0011U"),
        })
    }
}

impl OrderCash {
    /// Returns the side a transaction id stands for, old ids included.
    pub fn side_of(tr_id: &str) -> Option<OrderSide> {
        match tr_id.get(1..)? {
            "TTC0012U" | "TTC0802U" => Some(OrderSide::Buy),
            "TTC0011U" | "TTC0801U" => Some(OrderSide::Sell),
            _ => None,
        }
    }
}

/// What is sent; every value is a text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderCashRequest {
    /// Buy or sell; selects the transaction id.
    #[serde(skip)]
    pub side: OrderSide,
    /// 종합계좌번호: the eight digits.
    #[serde(rename = "CANO")]
    pub account_number: Cell,
    /// 계좌상품코드: the two digits.
    #[serde(rename = "ACNT_PRDT_CD")]
    pub account_product: Cell,
    /// 상품번호: the issue code.
    #[serde(rename = "PDNO")]
    pub code: Cell,
    /// 주문구분: `00` limit, `01` market.
    #[serde(rename = "ORD_DVSN")]
    pub division: Cell,
    /// 주문수량.
    #[serde(rename = "ORD_QTY")]
    pub quantity: Cell,
    /// 주문단가: `0` for a market order.
    #[serde(rename = "ORD_UNPR")]
    pub price: Cell,
    /// 거래소ID구분코드: `KRX`, `NXT` or `SOR`; blank is KRX.
    #[serde(rename = "EXCG_ID_DVSN_CD", default)]
    pub exchange: Cell,
    /// 매도유형: blank for an ordinary order.
    #[serde(rename = "SLL_TYPE", default)]
    pub sell_type: Cell,
    /// 조건가격: blank but for stop-limit orders.
    #[serde(rename = "CNDT_PRIC", default)]
    pub trigger_price: Cell,
}

/// The number an order got; the keys come in upper case, in some answers in lower.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderAnswer {
    /// 한국거래소전송주문조직번호: the branch.
    #[serde(rename = "KRX_FWDG_ORD_ORGNO", default, alias = "krx_fwdg_ord_orgno")]
    pub branch: Cell,
    /// 주문번호.
    #[serde(rename = "ODNO", default, alias = "odno")]
    pub number: Cell,
    /// 주문시각, HHMMSS.
    #[serde(rename = "ORD_TMD", default, alias = "ord_tmd")]
    pub time: Cell,
    /// SOR주문번호: newer, usually blank.
    #[serde(rename = "SOR_ODNO", default, alias = "sor_odno")]
    pub sor_number: Cell,
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderCashResponse {
    /// The order's number; blank cells when the answer carried none, which proves nothing.
    #[serde(default)]
    pub output: OrderAnswer,
}
