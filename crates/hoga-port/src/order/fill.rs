//! Fills: an increase of what an order has executed.

use crate::{BrokerOrderId, OrderId, Price, Quantity, Side, Symbol};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// How a fill became known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FillSource {
    /// By a real-time execution notice.
    Notice,
    /// By a query of the venue's books.
    Reconciled,
}

/// One increase of an order's executed quantity; each share is reported exactly once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FillEvent {
    /// Our id of the order; `None` for an order that is not ours.
    #[serde(rename = "key")]
    #[doc(alias = "key")]
    pub id: Option<OrderId>,
    /// The venue's number the shares filled under.
    pub broker_order_id: BrokerOrderId,
    /// The issue.
    pub symbol: Symbol,
    /// Buy or sell.
    pub side: Side,
    /// Shares of this increase.
    pub quantity: Quantity,
    /// Average price of this increase.
    pub price: Price,
    /// Money of this increase, without fees.
    pub amount: Decimal,
    /// How it became known.
    pub source: FillSource,
    /// When it became known, by the desk's clock.
    pub at: Timestamp,
}
