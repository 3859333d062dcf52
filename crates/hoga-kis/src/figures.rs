//! Open orders that KIS says can be changed.

use hoga_port::{BrokerOrderId, Quantity, Side, Symbol};
use serde::Serialize;

/// An open order that can be amended or cancelled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Changeable {
    /// Its number.
    pub id: BrokerOrderId,
    /// The issue.
    pub symbol: Symbol,
    /// Buy or sell.
    pub side: Side,
    /// Shares asked for.
    pub quantity: Quantity,
    /// Shares that can be amended or cancelled.
    pub changeable: Quantity,
}
