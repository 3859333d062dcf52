//! When the session of an order ends.

use hoga_port::Order;
use hoga_port::time::Timestamp;
use market_rules::{Calendars, order_rule};

/// Returns when an order's session ends.
pub(crate) fn ends_at(calendars: &Calendars, order: &Order) -> Option<Timestamp> {
    order_rule::ends_at(
        calendars.of(order.symbol.market()),
        order.route,
        order.order_type,
        order.time_in_force,
        order.created_at,
    )
}
