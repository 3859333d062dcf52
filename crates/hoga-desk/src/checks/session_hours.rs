//! The session: which order types the exchange takes now.

use hoga_port::{BrokerError, OrderType, Route, TimeInForce};
use market_rules::{NotTaken, OrderRule, Phase, order_rule};

/// Returns the rule under which an order can go now.
///
/// # Errors
///
/// `Refused`, with the sessions that take such an order.
pub fn check_session(
    route: Route,
    order_type: OrderType,
    time_in_force: TimeInForce,
    phase: &Phase,
) -> Result<&'static OrderRule, BrokerError> {
    order_rule::now(route, order_type, time_in_force, phase).map_err(|not_taken| {
        let hint = match &not_taken {
            NotTaken::Never { .. } => "use another order type or exchange",
            NotTaken::NotNow { .. } => "wait for its session, or use another order type",
        };
        BrokerError::refused(not_taken.to_string(), hint)
    })
}
