//! A strategy matches why hoga refuses, and reads no text.

use hoga::{
    BrokerError, BrokerPort, Cap, ClosedBy, MemoryJournal, MockBrokerAdapter, MockVenue,
    OrderRequest, OrderType, Price, Quantity, Refusal, Result, Retry, RiskLimits, Route, Side,
    Symbol, TimeInForce,
};
use hoga_desk::journal::{Author, Journal};
use hoga_desk::switches::Switch;
use hoga_port::time::Timestamp;
use std::sync::Arc;

fn won(won: i64) -> Price {
    Price::from_won(won).unwrap()
}

fn order(venue: &MockVenue, key: &str, limit: i64) -> OrderRequest {
    OrderRequest {
        account_id: Some(venue.account().clone()),
        symbol: "005930".parse().unwrap(),
        side: Side::Buy,
        order_type: OrderType::Limit { price: won(limit) },
        quantity: Quantity::from_shares(3),
        id: key.parse().unwrap(),
        time_in_force: TimeInForce::Day,
        route: Route::KRX,
    }
}

async fn open(at: &str) -> (MockVenue, MockBrokerAdapter, MemoryJournal) {
    let start = format!("{at}+09:00").parse().unwrap();
    let venue = MockVenue::builder().start(start).open().unwrap();
    let journal = MemoryJournal::new();
    let desk = venue.connect(Arc::new(journal.reopen())).await.unwrap();
    (venue, desk, journal)
}

/// Returns why an order was refused; every one of these left nothing at the venue.
async fn why(desk: &MockBrokerAdapter, order: OrderRequest) -> Refusal {
    match desk.place_order(order).await {
        Err(BrokerError::Refused { reason, .. }) => reason,
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_wrong_with_an_order_is_told_with_its_figures() {
    let (venue, desk, _journal) = open("2026-11-23T10:00:00").await;
    let Refusal::OffTick { below, above, .. } = why(&desk, order(&venue, "a", 70_050)).await else {
        panic!("the tick at 70,000 is 100");
    };
    assert_eq!((below, above), (Some(won(70_000)), Some(won(70_100))));
    let outside = why(&desk, order(&venue, "b", 1_000)).await;
    assert!(
        matches!(outside, Refusal::OutsideBand { lower: Some(_), .. }),
        "{outside:?}"
    );
    let none = OrderRequest {
        quantity: Quantity::ZERO,
        ..order(&venue, "c", 70_000)
    };
    assert_eq!(why(&desk, none).await, Refusal::NoShares);
    let astray = OrderRequest {
        route: Route::NASDAQ,
        ..order(&venue, "d", 70_000)
    };
    assert!(matches!(
        why(&desk, astray).await,
        Refusal::OtherMarket { .. }
    ));
    let foreign = OrderRequest {
        symbol: Symbol::us("AAPL").unwrap(),
        ..order(&venue, "e", 70_000)
    };
    assert!(matches!(
        why(&desk, foreign).await,
        Refusal::NoSuchMarket { .. }
    ));
    desk.place_order(order(&venue, "used", 70_000))
        .await
        .unwrap();
    let used = why(&desk, order(&venue, "used", 69_900)).await;
    let key = "used".parse().unwrap();
    assert_eq!(
        (&used, used.retry()),
        (&Refusal::IdUsed { id: key }, Retry::Never)
    );
}

#[tokio::test(start_paused = true)]
async fn a_closed_market_tells_when_the_order_may_go() {
    // Between two sessions: KRX takes limit orders again at 16:00.
    let (venue, desk, _journal) = open("2026-11-23T15:45:00").await;
    let early = why(&desk, order(&venue, "a", 70_000)).await;
    let at: Timestamp = "2026-11-23T16:00:00+09:00".parse().unwrap();
    assert_eq!(early.retry(), Retry::At(at), "{early:?}");
    // The auctions come back on the next open day alone.
    let market = OrderRequest {
        order_type: OrderType::Market,
        ..order(&venue, "b", 70_000)
    };
    let Refusal::NoSession { next, .. } = why(&desk, market).await else {
        panic!("no session takes a market order");
    };
    assert_eq!(next, "2026-11-24T08:20:00+09:00".parse().ok());
}

#[tokio::test(start_paused = true)]
async fn a_cap_is_named_with_what_it_allows() -> Result<()> {
    let (venue, desk, journal) = open("2026-11-23T10:00:00").await;
    let limits = RiskLimits {
        order_value: Some(100_000.into()),
        collar_percent: Some(2.into()),
        open_orders: Some(1),
        ..RiskLimits::default()
    };
    let journal: Arc<dyn Journal> = Arc::new(journal.reopen());
    let now = venue.clock().now();
    Switch::Limits(limits)
        .write(&*journal, Author::Person, now)
        .await?;
    let dear = why(&desk, order(&venue, "a", 70_000)).await;
    let Refusal::Cap {
        cap,
        most,
        would_be,
    } = &dear
    else {
        panic!("{dear:?}");
    };
    assert_eq!((*cap, *most), (Cap::OrderValue, 100_000.into()));
    assert_eq!(
        (*would_be, dear.retry()),
        (210_000.into(), Retry::AfterChange)
    );
    let one = |key: &str, limit| OrderRequest {
        quantity: Quantity::from_shares(1),
        ..order(&venue, key, limit)
    };
    let far = why(&desk, one("b", 80_000)).await;
    assert!(
        matches!(
            far,
            Refusal::Collar {
                side: Side::Buy,
                ..
            }
        ),
        "{far:?}"
    );
    desk.place_order(one("c", 70_000)).await?;
    let many = why(&desk, one("d", 69_900)).await;
    assert!(
        matches!(
            many,
            Refusal::Cap {
                cap: Cap::OpenOrders,
                ..
            }
        ),
        "{many:?}"
    );
    assert_eq!(many.retry(), Retry::Later);
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_closed_gate_tells_each_reason() {
    let (venue, desk, _journal) = open("2026-11-23T10:00:00").await;
    desk.disconnect_websocket().await.unwrap();
    let closed = why(&desk, order(&venue, "a", 70_000)).await;
    let Refusal::GateClosed { reasons } = &closed else {
        panic!("{closed:?}");
    };
    let by: Vec<ClosedBy> = reasons.iter().map(|reason| reason.by).collect();
    assert!(by.contains(&ClosedBy::NotReconciled), "{by:?}");
    assert_eq!(closed.retry(), Retry::Later);
}
