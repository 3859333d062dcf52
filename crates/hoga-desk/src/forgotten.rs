//! Orders of this API that the journal does not know, as a person finds them on the venue's screen.
//!
//! When they keep the gate closed is decided in `reconcile/strangers.rs` and `gate.rs`.

use crate::books::Books;
use hoga_port::{BrokerOrderId, Order, OrderRef};

/// Most orders that a sentence names.
const NAMED: usize = 5;

impl Books {
    /// Returns the orders that came over our channel and that this journal may have forgotten: those of
    /// the lists that were looked through, and, in books without an own order, what is open.
    pub(crate) fn unknown_here(&self) -> Vec<Order> {
        let known = |id: &BrokerOrderId| {
            let tracked = self.find(&OrderRef::Broker(id.clone()))?;
            Some(tracked.order.clone())
        };
        let mut orders: Vec<Order> = self.strangers().iter().filter_map(known).collect();
        for orphan in self.watch.orphans.values().flatten() {
            let order = orphan.broker_order_id.as_ref().and_then(known);
            let order = order.unwrap_or_else(|| orphan.clone());
            if !orders.contains(&order) {
                orders.push(order);
            }
        }
        orders
    }
}

/// Returns how many orders of this API these are, and the first of them.
pub(crate) fn named(orders: &[Order]) -> String {
    let first: Vec<String> = orders.iter().take(NAMED).map(described).collect();
    let first = first.join(", ");
    let counted = match orders.len() {
        1 => "1 order of this API".to_owned(),
        count => format!("{count} orders of this API"),
    };
    match orders.len().saturating_sub(NAMED) {
        0 => format!("{counted} ({first})"),
        more => format!("{counted} ({first}, and {more} more)"),
    }
}

/// Returns an order with its number, what it asks for, and whether it is open.
pub fn described(order: &Order) -> String {
    let id = order.broker_order_id.as_ref();
    let number = id.map_or("without a number", BrokerOrderId::number);
    let (side, quantity, symbol) = (order.side, order.quantity, &order.symbol);
    let day = id.map_or_else(|| order.trading_day(), BrokerOrderId::trading_day);
    let state = if order.status.is_terminal() {
        order.status.to_string()
    } else if order.filled.is_zero() {
        "open".to_owned()
    } else {
        format!("open, {} filled", order.filled)
    };
    format!("{number} of {day}: {side} {quantity} {symbol}, {state}")
}
