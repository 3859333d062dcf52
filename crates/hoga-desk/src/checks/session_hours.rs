//! The session: which order types the exchange takes now.

use hoga_port::time::Timestamp;
use hoga_port::{BrokerError, OrderType, Refusal, Route, TimeInForce};
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
    next: impl FnOnce() -> Option<Timestamp>,
) -> Result<&'static OrderRule, BrokerError> {
    order_rule::now(route, order_type, time_in_force, phase).map_err(|not_taken| {
        let text = not_taken.to_string();
        match &not_taken {
            NotTaken::Never { .. } => BrokerError::refused(
                Refusal::NeverTaken { route, text },
                "use another order type or exchange",
            ),
            NotTaken::NotNow { .. } => BrokerError::refused(
                Refusal::NoSession {
                    route,
                    next: next(),
                    text,
                },
                "wait for its session, or use another order type",
            ),
        }
    })
}
