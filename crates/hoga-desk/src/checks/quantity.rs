//! Shares are whole and above zero.

use hoga_port::{BrokerError, Quantity, Refusal};

pub(super) fn check(quantity: Quantity) -> Result<(), BrokerError> {
    if quantity.is_zero() {
        return Err(BrokerError::refused(
            Refusal::NoShares,
            "order at least one share",
        ));
    }
    if !quantity.value().fract().is_zero() {
        return Err(BrokerError::refused(
            Refusal::FractionOfShare { quantity },
            "order whole shares",
        ));
    }
    Ok(())
}
