//! An order as the exchange has it, whatever any journal says.

use hoga_port::{Price, Quantity, Side, Symbol};

/// An order as the exchange has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The issue.
    pub symbol: Symbol,
    /// Buy or sell.
    pub side: Side,
    /// Shares asked for.
    pub quantity: Quantity,
    /// Its limit; `None` for a market order.
    pub limit: Option<Price>,
    /// Shares filled.
    pub filled: Quantity,
}
