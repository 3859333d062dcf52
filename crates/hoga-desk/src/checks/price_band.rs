//! A limit price lies within the day's limits as the venue gives them.

use crate::gateway::Reference;
use hoga_port::{BrokerError, Price};

pub(super) fn check(price: Price, reference: &Reference) -> Result<(), BrokerError> {
    if (reference.lower..=reference.upper).contains(&price) {
        return Ok(());
    }
    Err(BrokerError::refused(
        format!(
            "the price {price} is outside today's limits {} to {}",
            reference.lower, reference.upper
        ),
        "choose a price within the limits",
    ))
}
