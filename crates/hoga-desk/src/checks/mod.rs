//! Our own checks before anything is sent, each a pure function in a file of its own.
//!
//! A refusal names the rule, the value and what is allowed; reference data that cannot be had is a
//! refusal, not a skip.

mod duplicate;
mod market;
mod price_band;
mod quantity;
mod reduction;
mod session_hours;
mod tick_size;

pub use duplicate::{Freeze, check_duplicate};
pub use market::{check_market, check_symbol};
pub use reduction::check_reduction;
pub use session_hours::check_session;

use crate::gateway::Reference;
use hoga_port::{BrokerError, Market, OrderType, Price, Quantity};

/// Checks quantity, tick and limits of a price against the venue's figures.
///
/// # Errors
///
/// `Refused`, with what is allowed.
pub fn check_terms(
    market: Market,
    order_type: OrderType,
    quantity: Quantity,
    reference: &Reference,
) -> Result<(), BrokerError> {
    quantity::check(quantity)?;
    let prices: [Option<Price>; 2] = [order_type.limit(), order_type.trigger()];
    for price in prices.into_iter().flatten() {
        price_band::check(price, reference)?;
        tick_size::check(price, market, reference)?;
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

    fn reference() -> Reference {
        Reference {
            last: won(277_750),
            upper: Some(won(360_000)),
            lower: Some(won(194_500)),
            close: None,
            tick: won(500),
            ticks: None,
        }
    }

    fn check(price: i64, quantity: Decimal) -> Result<(), String> {
        let reference = reference();
        let quantity = Quantity::new(quantity).unwrap();
        let order_type = OrderType::Limit { price: won(price) };
        check_terms(Market::Krx, order_type, quantity, &reference)
            .map_err(|error| error.to_string())
    }

    #[test]
    fn where_the_day_has_no_limits_no_price_is_outside_of_them() {
        let price = |price| OrderType::Limit { price: won(price) };
        let check = |upper, lower, limit| {
            let reference = Reference {
                upper,
                lower,
                ..reference()
            };
            check_terms(
                Market::Krx,
                price(limit),
                Quantity::from_shares(1),
                &reference,
            )
            .err()
            .map(|error| error.to_string())
        };
        assert_eq!(check(None, None, 1_000), None);
        assert_eq!(check(None, None, 2_000_000), None);
        let above = check(Some(won(360_000)), None, 360_500).unwrap();
        assert!(above.contains("upper limit 360000"), "{above}");
        let below = check(None, Some(won(194_500)), 194_400).unwrap();
        assert!(below.contains("lower limit 194500"), "{below}");
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
