//! What is asked of a venue: a new order, an amend, a cancel.

use crate::{AccountId, IdempotencyKey, OrderStatus, Price, Quantity, Symbol};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Buy or sell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// Buy.
    Buy,
    /// Sell.
    Sell,
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Buy => "buy",
            Self::Sell => "sell",
        })
    }
}

/// How an order is priced; the price lives in the variant that needs one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OrderType {
    /// At this price or better.
    Limit {
        /// The worst price that is acceptable.
        price: Price,
    },
    /// At whatever the book gives; a market buy reserves cash at the day's upper limit.
    Market,
}

impl OrderType {
    /// Returns the limit price, if there is one.
    pub fn limit(self) -> Option<Price> {
        match self {
            Self::Limit { price } => Some(price),
            Self::Market => None,
        }
    }
}

impl fmt::Display for OrderType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Limit { price } => write!(f, "limit {price}"),
            Self::Market => f.pad("market"),
        }
    }
}

/// A new order as a strategy asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderRequest {
    /// The account to trade on.
    #[doc(alias = "account")]
    pub account_id: AccountId,
    /// The issue.
    pub symbol: Symbol,
    /// Buy or sell.
    pub side: Side,
    /// Limit with its price, or market.
    pub order_type: OrderType,
    /// Shares; whole and above zero.
    #[doc(alias = "qty")]
    pub quantity: Quantity,
    /// Our name of the order; the same key never places a second one.
    pub idempotency_key: IdempotencyKey,
}

/// A change of an open order; it takes the whole remainder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amend {
    /// The new limit price.
    pub limit: Price,
}

/// What became of a request to cancel.
///
/// The acknowledgement of a cancel is not the final quantity: the order may fill meanwhile, so
/// follow the order's executions to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CancelReport {
    /// The venue took the cancel.
    Requested,
    /// Nothing was sent: the order is already at its end.
    AlreadyDone(OrderStatus),
    /// No answer that proves anything came; reconciliation goes on.
    Unknown,
}
