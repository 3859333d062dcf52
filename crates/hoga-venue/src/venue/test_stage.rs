//! What the tests of the venue share: a quiet day, two accounts, and orders at a time of it.

use super::order::{Channel, Pricing, Route, TimeInForce};
use super::*;

pub(super) const ACCOUNT: &str = "1234567801";
pub(super) const OTHER: &str = "8765432101";

pub(super) fn at(clock: &str) -> Timestamp {
    format!("2026-11-23T{clock}+09:00").parse().unwrap()
}

pub(super) fn samsung() -> Symbol {
    "005930".parse().unwrap()
}

/// A venue at a time of day, without a flow of its own where the gap is 0; both accounts hold shares.
pub(super) fn stocked(clock: &str, mean_gap_ms: i64) -> Venue {
    let mut venue = Venue::new(VenueConfig {
        seed: 5,
        start: at(clock),
        listings: Listing::defaults(),
        accounts: vec![(ACCOUNT.into(), 100_000_000), (OTHER.into(), 100_000_000)],
        mean_gap_ms,
    });
    for account in [ACCOUNT, OTHER] {
        venue.endow(account, samsung(), 1_000, 70_000);
    }
    venue
}

/// A day order of the first account.
pub(super) fn day_order(route: Route, side: Side, pricing: Pricing, quantity: i64) -> NewOrder {
    NewOrder {
        account: ACCOUNT.into(),
        symbol: samsung(),
        side,
        pricing,
        time_in_force: TimeInForce::Day,
        route,
        quantity,
        channel: Channel::OpenApi,
    }
}

pub(super) fn place(venue: &mut Venue, clock: &str, order: NewOrder) -> Result<u64, Refusal> {
    venue.advance(at(clock));
    venue.place(at(clock), order)
}

/// Returns the shares and the won an order filled.
pub(super) fn filled(venue: &Venue, number: u64) -> (i64, i64) {
    let row = venue.order(number).unwrap();
    (row.filled, row.filled_amount)
}
