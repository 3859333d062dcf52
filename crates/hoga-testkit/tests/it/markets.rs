//! Two markets on one desk: a night of New York crosses midnight in Seoul and stays one day.

use hoga::{
    Amend, BrokerPort, GateReason, MemoryJournal, MockBrokerAdapter, MockVenue, OrderId,
    OrderRequest, OrderStatus, OrderType, Price, Quantity, RiskLimits, Route, Side, Symbol,
    TimeInForce,
};
use hoga_desk::journal::{Author, Journal};
use hoga_desk::switches::Switch;
use hoga_port::time::Timestamp;
use hoga_port::{Currency, Market, Scope, TradingDay};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::sleep;

fn seoul(text: &str) -> Timestamp {
    format!("{text}+09:00").parse().unwrap()
}

fn venue(start: &str) -> MockVenue {
    let builder = MockVenue::builder().dollar_market().start(seoul(start));
    builder.open().unwrap()
}

fn apple() -> Symbol {
    Symbol::us("AAPL").unwrap()
}

fn cents(cents: i64) -> Price {
    Price::from_cents(cents).unwrap()
}

fn order(venue: &MockVenue, key: &str, symbol: Symbol, limit: Price) -> OrderRequest {
    OrderRequest {
        account_id: Some(venue.account().clone()),
        symbol,
        side: Side::Buy,
        order_type: OrderType::Limit { price: limit },
        quantity: Quantity::from_shares(3),
        id: key.parse().unwrap(),
        time_in_force: TimeInForce::Day,
        route: match symbol.market() {
            Market::Krx => Route::KRX,
            Market::Us => Route::NASDAQ,
        },
    }
}

async fn until(venue: &MockVenue, at: &str) {
    let ms = hoga_port::time::millis_between(venue.clock().now(), seoul(at));
    sleep(Duration::from_millis(u64::try_from(ms).unwrap())).await;
}

fn status(desk: &MockBrokerAdapter, key: &str) -> OrderStatus {
    let key = key.parse().unwrap();
    desk.read_books(|books| books.own(&key).unwrap().order.status)
}

fn rows(venue: &MockVenue) -> usize {
    venue.with_us(|market, _now| market.orders.len()).unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_restart_across_midnight_in_seoul_finds_the_same_us_order() {
    // Winter, and both sides of both changes of the clock.
    for (evening, morning) in [
        ("2026-11-23", "2026-11-24"),
        ("2026-03-06", "2026-03-07"),
        ("2026-03-09", "2026-03-10"),
        ("2026-10-30", "2026-10-31"),
        ("2026-11-02", "2026-11-03"),
    ] {
        let (venue, journal) = (venue(&format!("{evening}T23:59:00")), MemoryJournal::new());
        let program = venue.connect(Arc::new(journal.reopen())).await.unwrap();
        // The strategy names its order by the day, and asks for it again whenever it starts.
        let request = || {
            let key = OrderId::of_day(&apple(), "open-1", venue.clock().now()).unwrap();
            OrderRequest::buy(apple(), Quantity::from_shares(3))
                .limit(cents(25_050))
                .route(Route::NASDAQ)
                .id(key)
        };
        let placed = program.place_order(request()).await.unwrap();
        let id = placed.broker_order_id.unwrap();
        let day = TradingDay::new(Market::Us, evening.parse().unwrap());
        assert_eq!(id.trading_day(), day);
        drop(program);

        until(&venue, &format!("{morning}T00:01:00")).await;
        let program = venue.connect(Arc::new(journal.reopen())).await.unwrap();
        let again = program.place_order(request()).await.unwrap();
        assert_eq!(again.broker_order_id, Some(id), "{evening}");
        assert_eq!(rows(&venue), 1, "one order at the venue");

        venue.trade_as_outsider(apple(), Side::Sell, cents(25_050), 3);
        sleep(Duration::from_secs(5)).await;
        let key = request().id;
        assert_eq!(status(&program, key.as_str()), OrderStatus::Filled);
        let orders = program.get_orders(venue.account()).await.unwrap();
        assert_eq!(orders.len(), 1, "it is of today in New York: {orders:?}");
        let positions = program.get_positions(venue.account()).await.unwrap();
        assert_eq!(positions[0].symbol, apple());
        let shown = positions[0].average_price.unwrap().shown_in(Currency::Usd);
        assert_eq!(shown, "250.50");
    }
}

#[tokio::test(start_paused = true)]
async fn midnight_in_seoul_ends_korean_orders_alone() {
    let (venue, journal) = (venue("2026-11-23T15:00:00"), MemoryJournal::new());
    let desk = venue.connect(Arc::new(journal.reopen())).await.unwrap();
    let samsung = "005930".parse().unwrap();
    let korean = order(&venue, "korean", samsung, Price::from_won(60_000).unwrap());
    desk.place_order(korean).await.unwrap();
    until(&venue, "2026-11-23T23:40:00").await;
    assert_eq!(status(&desk, "korean"), OrderStatus::Expired);
    let american = order(&venue, "american", apple(), cents(25_000));
    desk.place_order(american).await.unwrap();
    until(&venue, "2026-11-24T05:59:00").await;
    assert_eq!(status(&desk, "american"), OrderStatus::Accepted);
    until(&venue, "2026-11-24T15:00:00").await;
    assert!(status(&desk, "american").is_terminal());
    // A new day in both, and numbers that belong to it.
    until(&venue, "2026-11-24T23:40:00").await;
    let next = order(&venue, "next", apple(), cents(25_000));
    let next = desk.place_order(next).await.unwrap();
    let day = next.broker_order_id.unwrap().trading_day();
    assert_eq!(day.to_string(), "2026-11-24 US");
}

#[tokio::test(start_paused = true)]
async fn a_closed_market_keeps_its_own_orders_back_and_no_others() {
    let (venue, journal) = (venue("2026-11-23T10:00:00"), MemoryJournal::new());
    let desk = venue.connect(Arc::new(journal.reopen())).await.unwrap();
    let samsung: Symbol = "005930".parse().unwrap();
    let won = Price::from_won(60_000).unwrap();
    desk.place_order(order(&venue, "k1", samsung, won))
        .await
        .unwrap();
    let early = desk
        .place_order(order(&venue, "a1", apple(), cents(25_000)))
        .await;
    let early = early.unwrap_err().to_string();
    assert!(early.contains("US regular session"), "{early}");
    let gate = desk.gate().await.unwrap();
    let closed: Vec<Scope> = gate.iter().map(GateReason::scope).collect();
    assert_eq!(closed, [Scope::Market(Market::Us)], "{gate:?}");
    let GateReason::Market(now) = &gate[0] else {
        panic!("{gate:?}");
    };
    assert_eq!(now.next_start, Some(seoul("2026-11-23T18:00:00")));

    until(&venue, "2026-11-24T00:30:00").await;
    desk.place_order(order(&venue, "a2", apple(), cents(25_000)))
        .await
        .unwrap();
    let late = desk.place_order(order(&venue, "k2", samsung, won)).await;
    assert!(
        late.unwrap_err()
            .to_string()
            .contains("KRX takes limit orders")
    );
}

#[tokio::test(start_paused = true)]
async fn a_us_order_is_amended_and_cancelled_and_paid_in_dollars() {
    let (venue, journal) = (venue("2026-11-24T00:30:00"), MemoryJournal::new());
    let desk = venue.connect(Arc::new(journal.reopen())).await.unwrap();
    let limit = OrderType::Limit {
        price: cents(25_000),
    };
    let account = venue.account();
    let before = desk.buying_power(account, apple(), limit).await.unwrap();
    assert_eq!(before.amount.to_string(), "50000.00 USD");
    let placed = desk
        .place_order(order(&venue, "one", apple(), cents(25_000)))
        .await
        .unwrap();
    let key = placed.id.unwrap();
    let dearer = Amend::Limit(cents(25_001));
    let amended = desk
        .amend_order(account, key.clone().into(), dearer)
        .await
        .unwrap();
    assert_eq!(amended.order_type.limit(), Some(cents(25_001)));
    let reserved = desk.buying_power(account, apple(), limit).await.unwrap();
    assert!(reserved.amount.value < before.amount.value);
    desk.cancel_order(account, key.into()).await.unwrap();
    sleep(Duration::from_secs(10)).await;
    assert_eq!(status(&desk, "one"), OrderStatus::Cancelled);
    let off = desk.place_order(order(
        &venue,
        "off",
        apple(),
        Price::new("250.005".parse().unwrap()).unwrap(),
    ));
    let off = off.await.unwrap_err();
    assert!(off.to_string().contains("tick of 0.01 dollars"), "{off}");
}

#[tokio::test(start_paused = true)]
async fn caps_in_won_are_never_held_against_dollars() {
    let (venue, journal) = (venue("2026-11-24T00:30:00"), MemoryJournal::new());
    let desk = venue.connect(Arc::new(journal.reopen())).await.unwrap();
    let set = async |limits: RiskLimits| {
        let switch = Switch::Limits(limits);
        let journal: Arc<dyn Journal> = Arc::new(journal.reopen());
        switch
            .write(&*journal, Author::Person, venue.clock().now())
            .await
            .unwrap();
    };
    let won = Some(100_000.into());
    set(RiskLimits {
        order_value: won,
        ..RiskLimits::default()
    })
    .await;
    let refused = desk
        .place_order(order(&venue, "one", apple(), cents(25_000)))
        .await;
    let refused = refused.unwrap_err().to_string();
    assert!(refused.contains("nothing adds the two"), "{refused}");
    set(RiskLimits {
        open_orders: Some(1),
        ..RiskLimits::default()
    })
    .await;
    desk.place_order(order(&venue, "two", apple(), cents(25_000)))
        .await
        .unwrap();
    let second = desk
        .place_order(order(&venue, "three", apple(), cents(25_100)))
        .await;
    assert!(second.unwrap_err().to_string().contains("open orders"));
}
