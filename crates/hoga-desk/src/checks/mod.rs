//! Our own checks before anything is sent, each a pure function in a file of its own.
//!
//! A refusal names the rule, the value and what is allowed; reference data that cannot be had is a
//! refusal, not a skip.

mod duplicate;
mod price_band;
mod quantity;
mod reduction;
mod session_hours;
mod tick_size;

pub use duplicate::{Freeze, check_duplicate};
pub use reduction::check_reduction;
pub use session_hours::check_session;

use crate::gateway::Reference;
use hoga_port::{BrokerError, OrderType, Price, Quantity};
use krx_rules::TickTable;

/// Checks quantity, tick and limits of a price against the venue's figures.
///
/// # Errors
///
/// `Refused`, with what is allowed.
pub fn check_terms(
    order_type: OrderType,
    quantity: Quantity,
    reference: &Reference,
) -> Result<(), BrokerError> {
    quantity::check(quantity)?;
    let prices: [Option<Price>; 2] = [order_type.limit(), order_type.trigger()];
    for price in prices.into_iter().flatten() {
        let table = TickTable::matching(reference.last, reference.tick).ok_or_else(|| {
            BrokerError::refused(
                format!(
                    "the venue's tick {} at {} fits no known tick table",
                    reference.tick, reference.last
                ),
                "this kind of issue is not supported yet",
            )
        })?;
        price_band::check(price, reference)?;
        tick_size::check(price, table)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::Decimal;

    fn won(won: i64) -> Price {
        Price::from_won(won).unwrap()
    }

    fn check(price: i64, quantity: Decimal) -> Result<(), String> {
        let reference = Reference {
            last: won(277_750),
            upper: won(360_000),
            lower: won(194_500),
            tick: won(500),
        };
        let quantity = Quantity::new(quantity).unwrap();
        let order_type = OrderType::Limit { price: won(price) };
        check_terms(order_type, quantity, &reference).map_err(|error| error.to_string())
    }

    #[test]
    fn a_refusal_names_the_rule_and_what_is_allowed() {
        assert!(check(277_500, Decimal::ONE).is_ok());
        let off_grid = check(277_750, Decimal::ONE).unwrap_err();
        assert!(
            off_grid.contains("277750") && off_grid.contains("tick"),
            "{off_grid}"
        );
        assert!(check(360_500, Decimal::ONE).unwrap_err().contains("360000"));
        assert!(check(194_400, Decimal::ONE).unwrap_err().contains("194500"));
        assert!(
            check(277_500, Decimal::ZERO)
                .unwrap_err()
                .contains("quantity")
        );
        assert!(
            check(277_500, Decimal::new(15, 1))
                .unwrap_err()
                .contains("whole")
        );
    }
}
