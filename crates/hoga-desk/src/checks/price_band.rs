//! A limit price lies within the day's limits as the venue gives them; some issues have none.

use crate::gateway::Reference;
use hoga_port::{BrokerError, Price};

pub(super) fn check(price: Price, reference: &Reference) -> Result<(), BrokerError> {
    let is_too_high = reference.upper.is_some_and(|upper| price > upper);
    let is_too_low = reference.lower.is_some_and(|lower| price < lower);
    if !is_too_high && !is_too_low {
        return Ok(());
    }
    let limits = match (reference.lower, reference.upper) {
        (Some(lower), Some(upper)) => format!("limits {lower} to {upper}"),
        (None, Some(upper)) => format!("upper limit {upper}"),
        (Some(lower), None) => format!("lower limit {lower}"),
        // Without limits nothing is outside of them.
        (None, None) => return Ok(()),
    };
    Err(BrokerError::refused(
        format!("the price {price} is outside today's {limits}"),
        "choose a price within the limits",
    ))
}
