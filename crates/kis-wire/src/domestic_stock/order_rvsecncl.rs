//! `order-rvsecncl` 주식주문(정정취소): amend or cancel.
//!
//! The answer carries a new number; after an amend the old one cannot be cancelled any more.

use crate::domestic_stock::order_cash::OrderAnswer;
use crate::endpoint::{Effect, Endpoint, Method, TrIds};
use crate::field::Cell;
use serde::{Deserialize, Serialize};

/// An amend or a cancel.
#[derive(Clone, Copy, Debug)]
pub struct OrderRvsecncl;

impl Endpoint for OrderRvsecncl {
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/uapi/domestic-stock/v1/trading/order-rvsecncl";
    const TITLE: &'static str = "주식주문(정정취소)";
    const EFFECT: Effect = Effect::Order;
    const TR_IDS: &'static [TrIds] = &[
        TrIds::both("TTTC0013U", "VTTC0013U"),
        TrIds::both("TTTC0803U", "VTTC0803U"),
    ];
    type Request = OrderRvsecnclRequest;
    type Response = OrderRvsecnclResponse;
}

/// `RVSE_CNCL_DVSN_CD` of an amend.
pub const AMEND: &str = "01";
/// `RVSE_CNCL_DVSN_CD` of a cancel.
pub const CANCEL: &str = "02";

/// What is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderRvsecnclRequest {
    /// 종합계좌번호: the eight digits.
    #[serde(rename = "CANO")]
    pub account_number: Cell,
    /// 계좌상품코드: the two digits.
    #[serde(rename = "ACNT_PRDT_CD")]
    pub account_product: Cell,
    /// The branch of the original; may be blank.
    #[serde(rename = "KRX_FWDG_ORD_ORGNO", default)]
    pub branch: Cell,
    /// 원주문번호: the original's number as it came.
    #[serde(rename = "ORGN_ODNO")]
    pub original_number: Cell,
    /// 주문구분 of the original.
    #[serde(rename = "ORD_DVSN")]
    pub division: Cell,
    /// 정정취소구분코드: `01` amend, `02` cancel.
    #[serde(rename = "RVSE_CNCL_DVSN_CD")]
    pub change: Cell,
    /// 주문수량: ignored when the whole remainder is meant.
    #[serde(rename = "ORD_QTY")]
    pub quantity: Cell,
    /// 주문단가: the new price; `0` for a cancel.
    #[serde(rename = "ORD_UNPR")]
    pub price: Cell,
    /// 잔량전부주문여부: `Y` the whole remainder, `N` a part.
    #[serde(rename = "QTY_ALL_ORD_YN")]
    pub whole: Cell,
    /// The exchange of the original.
    #[serde(rename = "EXCG_ID_DVSN_CD", default)]
    pub exchange: Cell,
    /// 조건가격.
    #[serde(rename = "CNDT_PRIC", default)]
    pub trigger_price: Cell,
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderRvsecnclResponse {
    /// The number of the amend or cancel itself.
    #[serde(default)]
    pub output: OrderAnswer,
}
