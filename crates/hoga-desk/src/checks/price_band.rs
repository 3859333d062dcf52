//! A limit price lies within the day's limits as the venue gives them; some issues have none.

use crate::gateway::Reference;
use hoga_port::{BrokerError, Price, Refusal};

pub(super) fn check(price: Price, reference: &Reference) -> Result<(), BrokerError> {
    let is_too_high = reference.upper.is_some_and(|upper| price > upper);
    let is_too_low = reference.lower.is_some_and(|lower| price < lower);
    if !is_too_high && !is_too_low {
        return Ok(());
    }
    let outside = Refusal::OutsideBand {
        price,
        lower: reference.lower,
        upper: reference.upper,
    };
    Err(BrokerError::refused(
        outside,
        "choose a price within the limits",
    ))
}
