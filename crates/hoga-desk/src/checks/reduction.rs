//! An amend of the quantity only lowers it, and leaves something open.

use super::quantity;
use hoga_port::{BrokerError, Order, Quantity};

/// Checks a new quantity against what an order asks for and has filled.
///
/// # Errors
///
/// `Refused`, with what to do instead.
pub fn check_reduction(order: &Order, wanted: Quantity) -> Result<(), BrokerError> {
    if wanted <= order.filled {
        return Err(BrokerError::refused(
            format!(
                "an order of {} cannot be lowered to {wanted} in all: {} filled already",
                order.quantity, order.filled
            ),
            "cancel it to end it with what filled",
        ));
    }
    quantity::check(wanted)?;
    if wanted == order.quantity {
        return Err(BrokerError::refused(
            format!("the order is one of {wanted} in all already"),
            "name fewer shares",
        ));
    }
    if wanted > order.quantity {
        let more = wanted.minus(order.quantity);
        return Err(BrokerError::refused(
            format!(
                "an order cannot be raised, from {} to {wanted}",
                order.quantity
            ),
            format!("place another order for the {more} more"),
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoga_port::{OrderRequest, OrderType, Route, Side, TimeInForce};

    #[test]
    fn a_quantity_is_lowered_to_what_leaves_something_open() {
        let request = OrderRequest {
            account_id: None,
            symbol: "005930".parse().unwrap(),
            side: Side::Buy,
            order_type: OrderType::Market,
            quantity: Quantity::from_shares(10),
            id: "key".parse().unwrap(),
            time_in_force: TimeInForce::Day,
            route: Route::KRX,
        };
        let at = "2026-11-23T01:00:00Z".parse().unwrap();
        let mut order = Order::recorded(&request, at);
        order.filled = Quantity::from_shares(4);
        let to = |shares: &str| {
            let shares = shares.parse().ok().and_then(Quantity::new).unwrap();
            check_reduction(&order, shares)
        };
        assert!(to("5").is_ok() && to("9").is_ok());
        for (shares, names) in [
            ("0", "4 filled already"),
            ("4", "4 filled already"),
            ("4.5", "whole"),
            ("10", "10 in all already"),
            ("12", "from 10 to 12"),
        ] {
            let refused = to(shares).unwrap_err().to_string();
            assert!(refused.contains(names), "{shares}: {refused}");
        }
    }
}
