//! Orders to NXT and routed ones, from the desk to the ledger and back, streams of both markets, and
//! a part that a person changes by phone.

use crate::begin;
use crate::stage::{
    account, by_phone, connected, named, order, quiet, samsung, seconds, shares, starting, status,
};
use hoga_kis::KisBrokerAdapter;
use hoga_port::{
    BrokerPort, CancelReport, Delivery, Order, OrderStatus, Quantity, Result, Route, Side,
    TradingDay,
};
use hoga_testkit::{Simulation, SimulationConfig, outsider};
use hoga_venue::{Market, RowState};

#[expect(clippy::too_many_arguments, reason = "the terms of an order")]
async fn send(
    simulation: &Simulation,
    desk: &KisBrokerAdapter,
    key: &str,
    route: Route,
    price: i64,
    quantity: u64,
) -> Result<Order> {
    let mut order = simulation.order(key, samsung(), Side::Buy, Some(price), quantity);
    order.route = route;
    desk.place_order(order).await
}

/// Somebody else sells.
fn offer(simulation: &Simulation, route: Route, price: i64, quantity: i64) {
    simulation.wire.with_core(|core, now| {
        outsider::sell(core.venue_mut(), now, samsung(), route, price, quantity);
        core.advance(now);
    });
}

/// A person moves four shares of the account's first order to 72,000 won by phone.
fn amend_by_phone(simulation: &Simulation) {
    by_phone(simulation, |venue, now, account, number| {
        venue.amend(now, account, number, 72_000, Some(4))
    });
}

/// Returns shares and won filled by the venue's ledger and by the desk's books.
fn filled(simulation: &Simulation, desk: &KisBrokerAdapter, key: &str) -> [(i64, i64); 2] {
    let ours = order(desk, key);
    let number = ours.broker_order_id.as_ref().unwrap().number().to_owned();
    let oracle = simulation.wire.with_core(|core, _| {
        let account = account();
        let mut rows = core.venue().orders_of(&account);
        let row = rows
            .find(|row| core.number_text(row.number) == number)
            .unwrap();
        (row.filled, row.filled_amount)
    });
    let amount = ours.filled_amount.to_string().parse().unwrap();
    [oracle, (ours.filled.to_string().parse().unwrap(), amount)]
}

#[tokio::test(start_paused = true)]
async fn an_order_to_nxt_trades_before_the_exchange_opens() {
    begin();
    let simulation = starting("2026-11-23T08:05:00+09:00");
    let desk = connected(&simulation).await;
    let refused = send(&simulation, &desk, "krx", Route::KRX, 71_900, 3).await;
    assert!(refused.unwrap_err().to_string().contains("opening auction"));
    send(&simulation, &desk, "nxt", Route::NXT, 71_900, 3)
        .await
        .unwrap();
    seconds(10).await;
    assert_eq!(status(&desk, "nxt"), OrderStatus::Accepted);
    offer(&simulation, Route::NXT, 71_800, 2);
    seconds(10).await;
    assert_eq!(order(&desk, "nxt").filled, shares(2));
    // It goes on in the main market, and what KRX trades is not its business.
    seconds(4_000).await;
    offer(&simulation, Route::KRX, 72_000, 5);
    seconds(10).await;
    assert_eq!(order(&desk, "nxt").filled, shares(2));
    offer(&simulation, Route::NXT, 71_900, 5);
    seconds(10).await;
    assert_eq!(status(&desk, "nxt"), OrderStatus::Filled);
    let [oracle, ours] = filled(&simulation, &desk, "nxt");
    assert_eq!((oracle, oracle), (ours, (3, 3 * 71_900)));
}

#[tokio::test(start_paused = true)]
async fn a_routed_order_fills_on_both_markets_and_its_rest_trades_on_in_the_evening() {
    begin();
    let simulation = starting("2026-11-23T15:00:00+09:00");
    let desk = connected(&simulation).await;
    offer(&simulation, Route::NXT, 71_800, 2);
    offer(&simulation, Route::KRX, 71_900, 2);
    send(&simulation, &desk, "routed", Route::Sor, 71_900, 6)
        .await
        .unwrap();
    seconds(10).await;
    let [oracle, ours] = filled(&simulation, &desk, "routed");
    assert_eq!((oracle, oracle), (ours, (4, 2 * 71_800 + 2 * 71_900)));
    // The close does not end it: what is not known to have ended works on.
    seconds(3_600).await;
    assert_eq!(status(&desk, "routed"), OrderStatus::PartiallyFilled);
    offer(&simulation, Route::NXT, 71_000, 1);
    seconds(60).await;
    let [oracle, ours] = filled(&simulation, &desk, "routed");
    assert_eq!((oracle, oracle.0), (ours, 5));
    seconds(4 * 3_600 + 600).await;
    assert_eq!(status(&desk, "routed"), OrderStatus::Expired);
    let is_done = simulation.wire.with_core(|core, _| {
        let account = account();
        let mut rows = core.venue().orders_of(&account);
        rows.all(|row| row.state == RowState::Done)
    });
    assert!(is_done);
}

#[tokio::test(start_paused = true)]
async fn the_streams_of_nxt_and_of_both_tell_what_their_markets_did() {
    begin();
    for market_data in ["nxt", "sor"] {
        let simulation = Simulation::start(SimulationConfig {
            listings: 2,
            ..SimulationConfig::default()
        });
        let desk = simulation.builder_with(&[("KIS_MARKET_DATA", market_data)]);
        let desk = desk.unwrap().open().await.unwrap();
        desk.connect_websocket().await.unwrap();
        let mut trades = desk.trades(&[samsung()]).unwrap();
        let mut books = desk.order_books(&[samsung()]).unwrap();
        seconds(300).await;
        let (mut last, mut prints) = (Quantity::ZERO, 0);
        while prints < 20 {
            if let Some(Delivery::Item(trade)) = trades.next().await {
                assert!(trade.volume > last, "{market_data}: volume only grows");
                if prints > 0 {
                    assert_eq!(trade.volume.minus(last), trade.quantity, "{market_data}");
                }
                (last, prints) = (trade.volume, prints + 1);
            }
        }
        let book = loop {
            if let Some(Delivery::Item(book)) = books.next().await {
                break book;
            }
        };
        assert!(book.bids[0].price < book.asks[0].price);
        let volume = simulation.wire.with_core(|core, _| {
            let venue = core.venue();
            let on = |market| venue.issue_on(market, samsung()).unwrap().volume;
            match market_data {
                "nxt" => on(Market::Nxt),
                _ => on(Market::Krx) + on(Market::Nxt),
            }
        });
        assert!(
            last.value() <= volume.into(),
            "{market_data}: {last} of {volume}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_part_cancelled_by_phone_leaves_the_rest_to_fill() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    send(&simulation, &desk, "ours", Route::KRX, 71_900, 10)
        .await
        .unwrap();
    seconds(10).await;
    by_phone(&simulation, |venue, now, account, number| {
        venue.cancel(now, account, number, Some(4))
    });
    seconds(120).await;
    let ours = order(&desk, "ours");
    assert_eq!(ours.status, OrderStatus::Accepted);
    assert_eq!((ours.quantity, ours.taken_off), (shares(6), shares(4)));
    assert_eq!(ours.remaining(), shares(6), "six still work");
    offer(&simulation, Route::KRX, 71_900, 20);
    seconds(120).await;
    let [oracle, ours] = filled(&simulation, &desk, "ours");
    assert_eq!((oracle, oracle), (ours, (6, 6 * 71_900)));
    assert_eq!(
        status(&desk, "ours"),
        OrderStatus::Filled,
        "and nothing is left"
    );
}

/// Starts an order of ten of which a person amends four by phone.
async fn amended_in_part(simulation: &Simulation) -> KisBrokerAdapter {
    let desk = connected(simulation).await;
    send(simulation, &desk, "ours", Route::KRX, 71_900, 10)
        .await
        .unwrap();
    seconds(10).await;
    amend_by_phone(simulation);
    seconds(60).await;
    desk
}

fn is_anything_open(simulation: &Simulation) -> bool {
    simulation.wire.with_core(|core, _| {
        let account = account();
        let mut rows = core.venue().orders_of(&account);
        rows.any(|row| row.state == RowState::Open)
    })
}

#[tokio::test(start_paused = true)]
async fn a_part_amended_by_phone_leaves_the_rest_under_the_old_number() {
    begin();
    let simulation = quiet();
    let desk = amended_in_part(&simulation).await;
    // The four that moved fill; the six others still work where they were.
    offer(&simulation, Route::KRX, 72_000, 4);
    seconds(60).await;
    let ours = order(&desk, "ours");
    assert_eq!((ours.filled, ours.remaining()), (shares(4), shares(6)));
    assert!(ours.status.is_working(), "{}", ours.status);
    let cancelled = desk.cancel_order(desk.account(), named("ours")).await;
    assert_eq!(cancelled.unwrap(), CancelReport::Requested);
    seconds(60).await;
    assert_eq!(status(&desk, "ours"), OrderStatus::Cancelled);
    assert!(!is_anything_open(&simulation));
}

#[tokio::test(start_paused = true)]
async fn an_order_under_two_numbers_is_not_cancelled_before_both_are() {
    begin();
    let simulation = quiet();
    let desk = amended_in_part(&simulation).await;
    for is_last in [false, true] {
        let cancelled = desk.cancel_order(desk.account(), named("ours")).await;
        assert_eq!(cancelled.unwrap(), CancelReport::Requested);
        seconds(60).await;
        assert_eq!(status(&desk, "ours").is_terminal(), is_last);
        assert_eq!(is_anything_open(&simulation), !is_last);
    }
    // The same, and the old number fills instead.
    let simulation = quiet();
    let desk = amended_in_part(&simulation).await;
    desk.cancel_order(desk.account(), named("ours"))
        .await
        .unwrap();
    seconds(60).await;
    offer(&simulation, Route::KRX, 71_900, 6);
    seconds(60).await;
    let [oracle, ours] = filled(&simulation, &desk, "ours");
    assert_eq!((oracle.0, ours.0), (6, 6));
    assert_eq!(status(&desk, "ours"), OrderStatus::Filled);
    assert_eq!(order(&desk, "ours").taken_off, shares(4));
}

#[tokio::test(start_paused = true)]
async fn a_strangers_order_amended_in_part_is_one_order_and_its_fills_count_once() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    crate::stage::by_hand(&simulation, 71_900, 10);
    seconds(60).await;
    amend_by_phone(&simulation);
    seconds(60).await;
    offer(&simulation, Route::KRX, 71_900, 6);
    for _ in 0..5 {
        desk.reconcile("again").await.unwrap();
        seconds(60).await;
    }
    let today = TradingDay::krx(jiff::civil::date(2026, 11, 23));
    let foreign = desk.read_books(|books| books.orders_of(today));
    assert_eq!(foreign.len(), 1, "{foreign:?}");
    assert_eq!(foreign[0].filled, shares(6));
    let mut events = desk.executions(hoga_port::Start::After(0)).unwrap();
    let mut told = Quantity::ZERO;
    while let Ok(Some(Delivery::Item(event))) =
        tokio::time::timeout(std::time::Duration::from_secs(1), events.next()).await
    {
        if let hoga_port::ExecutionKind::Filled(fill) = &event.kind {
            told = told.plus(fill.quantity);
        }
    }
    assert_eq!(told, shares(6), "each share once");
}
