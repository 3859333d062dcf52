//! When the session of an order ends.

use hoga_port::Order;
use hoga_port::time::Timestamp;
use krx_rules::{Calendar, division};

/// Returns when an order's session ends.
pub(crate) fn ends_at(calendar: &Calendar, order: &Order) -> Option<Timestamp> {
    division::ends_at(
        calendar,
        order.exchange,
        order.order_type,
        order.time_in_force,
        order.created_at,
    )
}
