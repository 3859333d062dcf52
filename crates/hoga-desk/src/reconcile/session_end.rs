//! When the session of an order ends.

use hoga_port::Order;
use hoga_port::time::Timestamp;
use market_rules::{Calendar, order_rule};

/// Returns when an order's session ends.
pub(crate) fn ends_at(calendar: &Calendar, order: &Order) -> Option<Timestamp> {
    order_rule::ends_at(
        calendar,
        order.route,
        order.order_type,
        order.time_in_force,
        order.created_at,
    )
}
