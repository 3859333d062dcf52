//! What the stories of this binary share: a quiet market, a desk, and who else touches the account.

use hoga_desk::candidate::AccountUse;
use hoga_kis::KisBrokerAdapter;
use hoga_port::time::Timestamp;
use hoga_port::{
    BrokerError, BrokerPort, Order, OrderRef, OrderRequest, OrderStatus, Outcome, Quantity, Side,
    Symbol,
};
use hoga_testkit::redaction::ACCOUNT;
use hoga_testkit::{Simulation, SimulationConfig};
use hoga_venue::{Channel, NewOrder, Pricing, Refusal, Venue};
use kis_emulator::Fate;
use std::time::Duration;
use tokio::time::sleep;

pub(crate) fn samsung() -> Symbol {
    "005930".parse().unwrap()
}

pub(crate) fn account() -> String {
    ACCOUNT.replace('-', "")
}

pub(crate) fn quiet() -> Simulation {
    starting("2026-11-23T10:00:00+09:00")
}

pub(crate) fn starting(at: &str) -> Simulation {
    Simulation::start(SimulationConfig {
        mean_gap_ms: 0,
        start: at.parse().unwrap(),
        ..SimulationConfig::default()
    })
}

pub(crate) async fn connected(simulation: &Simulation) -> KisBrokerAdapter {
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    desk
}

pub(crate) fn buy(simulation: &Simulation, key: &str, limit: i64, shares: u64) -> OrderRequest {
    simulation.order(key, samsung(), Side::Buy, Some(limit), shares)
}

/// Places a limit buy of Samsung.
pub(crate) async fn place(
    simulation: &Simulation,
    desk: &KisBrokerAdapter,
    key: &str,
    limit: i64,
    shares: u64,
) -> Result<Order, BrokerError> {
    desk.place_order(buy(simulation, key, limit, shares)).await
}

pub(crate) fn next_order(simulation: &Simulation, fate: Fate) {
    simulation
        .wire
        .with_core(|core, _| core.faults.next_call("order-cash", fate));
}

pub(crate) fn next_change(simulation: &Simulation, fate: Fate) {
    simulation
        .wire
        .with_core(|core, _| core.faults.next_call("order-rvsecncl", fate));
}

/// Somebody types an order into a phone.
pub(crate) fn by_hand(simulation: &Simulation, limit: i64, shares: i64) {
    enter(simulation, Channel::Hand, limit, shares);
}

/// Somebody else buys Samsung on the account.
pub(crate) fn enter(simulation: &Simulation, channel: Channel, limit: i64, shares: i64) {
    simulation.wire.with_core(|core, now| {
        let order = NewOrder {
            account: account(),
            symbol: samsung(),
            side: Side::Buy,
            pricing: Pricing::Limit(limit),
            quantity: shares,
            time_in_force: hoga_venue::TimeInForce::Day,
            route: hoga_venue::Route::KRX,
            channel,
        };
        core.venue_mut().place(now, order).unwrap();
        core.advance(now);
    });
}

/// Places an order whose outcome stays unknown, as it went like this.
pub(crate) async fn lose(
    simulation: &Simulation,
    desk: &KisBrokerAdapter,
    fate: Fate,
    (key, limit, shares): (&'static str, i64, u64),
) {
    next_order(simulation, fate);
    let lost = place(simulation, desk, key, limit, shares).await;
    assert_eq!(lost.unwrap_err().outcome(), Outcome::Unknown);
}

/// A market in which an order's answer was lost at 15:29:58, and the process with it.
pub(crate) async fn lost_in_the_last_second() -> Simulation {
    let simulation = starting("2026-11-23T15:29:50+09:00");
    let desk = connected(&simulation).await;
    seconds(8).await;
    next_order(&simulation, Fate::LoseAnswer);
    place(&simulation, &desk, "late", 71_000, 3)
        .await
        .unwrap_err();
    desk.abort().await;
    drop(desk);
    simulation
}

/// Opens a desk where others trade too and no list shows who entered an order: a candidate is for a
/// person there.
pub(crate) async fn among_others(simulation: &Simulation) -> KisBrokerAdapter {
    simulation
        .wire
        .with_core(|core, _| core.quirks_mut().shows_channel = false);
    let builder = simulation.builder().unwrap();
    let shared = builder.account_use(AccountUse::Shared);
    let desk = shared.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    desk
}

/// Somebody changes the account's oldest order on a phone.
pub(crate) fn by_phone(
    simulation: &Simulation,
    change: impl FnOnce(&mut Venue, Timestamp, &str, u64) -> Result<u64, Refusal>,
) {
    simulation.wire.with_core(|core, now| {
        let account = account();
        let number = core.venue().orders_of(&account).next().unwrap().number;
        change(core.venue_mut(), now, &account, number).unwrap();
        core.advance(now);
    });
}

/// Somebody else sells into what rests.
pub(crate) fn sell_into(simulation: &Simulation, limit: i64, shares: i64) {
    trade(simulation, Side::Sell, limit, shares);
}

pub(crate) fn order(desk: &KisBrokerAdapter, key: &str) -> Order {
    let key = key.parse().unwrap();
    desk.read_books(|books| books.own(&key).unwrap().order.clone())
}

pub(crate) fn status(desk: &KisBrokerAdapter, key: &str) -> OrderStatus {
    order(desk, key).status
}

pub(crate) fn named(key: &str) -> OrderRef {
    OrderRef::Id(key.parse().unwrap())
}

pub(crate) fn shares(shares: u64) -> Quantity {
    Quantity::from_shares(shares)
}

pub(crate) fn placed_at_venue(simulation: &Simulation) -> u64 {
    simulation
        .wire
        .with_core(|core, _| core.statistics.calls_of("order-cash"))
}

pub(crate) async fn seconds(seconds: u64) {
    sleep(Duration::from_secs(seconds)).await;
}

/// Lets an outside participant trade against resting orders.
pub(crate) fn trade(simulation: &Simulation, side: Side, limit: i64, shares: i64) {
    simulation.wire.with_core(|core, now| {
        core.venue_mut().take(now, samsung(), side, limit, shares);
        core.advance(now);
    });
}
