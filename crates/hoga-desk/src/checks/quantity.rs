//! Shares are whole and above zero.

use hoga_port::{BrokerError, Quantity};

pub(super) fn check(quantity: Quantity) -> Result<(), BrokerError> {
    if quantity.is_zero() {
        return Err(BrokerError::refused(
            "the quantity is 0",
            "order at least one share",
        ));
    }
    if !quantity.value().fract().is_zero() {
        return Err(BrokerError::refused(
            format!("the quantity {quantity} is not a whole number of shares"),
            "KRX trades whole shares",
        ));
    }
    Ok(())
}
