//! Somebody else on the simulated exchange: the other side of a test's orders.

use hoga_port::Symbol;
use hoga_port::time::Timestamp;
use hoga_venue::{Channel, NewOrder, Pricing, Route, Side, TimeInForce, Venue};

/// Their account.
pub const ACCOUNT: &str = "9000000001";

/// Returns a limit order of theirs for the day.
pub fn order(symbol: Symbol, route: Route, side: Side, price: i64, quantity: i64) -> NewOrder {
    NewOrder {
        account: ACCOUNT.into(),
        symbol,
        side,
        pricing: Pricing::Limit(price),
        time_in_force: TimeInForce::Day,
        route,
        quantity,
        channel: Channel::Hand,
    }
}

/// Lets them sell shares that they are given for it; advance the market after.
///
/// # Panics
///
/// When the venue refuses: the test asks for something that is not to be had.
#[expect(clippy::too_many_arguments, reason = "the terms of an order")]
pub fn sell(
    venue: &mut Venue,
    now: Timestamp,
    symbol: Symbol,
    route: Route,
    price: i64,
    quantity: i64,
) {
    venue.open_account(ACCOUNT, 1_000_000_000);
    venue.endow(ACCOUNT, symbol, quantity, 70_000);
    let placed = venue.place(now, order(symbol, route, Side::Sell, price, quantity));
    assert!(placed.is_ok(), "the other side was refused: {placed:?}");
}
