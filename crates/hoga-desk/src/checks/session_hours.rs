//! The session: which order types the exchange takes now.

use hoga_port::{BrokerError, Exchange, OrderType, TimeInForce};
use krx_rules::{Division, NotTaken, Phase, division};

/// Returns the division under which an order can go now.
///
/// # Errors
///
/// `Refused`, with the sessions that take such an order.
pub fn check_session(
    exchange: Exchange,
    order_type: OrderType,
    time_in_force: TimeInForce,
    phase: &Phase,
) -> Result<&'static Division, BrokerError> {
    division::now(exchange, order_type, time_in_force, phase).map_err(|not_taken| {
        let hint = match &not_taken {
            NotTaken::Never { .. } => "use another order type or exchange",
            NotTaken::NotNow { .. } => "wait for its session, or use another order type",
        };
        BrokerError::refused(not_taken.to_string(), hint)
    })
}
