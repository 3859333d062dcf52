//! Every hour of the day and every order type, through the desk and over the wire.

use crate::begin;
use crate::stage::{
    connected, named, order, placed_at_venue, samsung, seconds, sell_into, shares, starting,
    status, trade,
};
use hoga_desk::Reads;
use hoga_kis::KisBrokerAdapter;
use hoga_kis::reads::{Period, Source};
use hoga_port::{
    Amend, BrokerError, BrokerPort, CancelReport, Order, OrderRequest, OrderStatus, OrderType,
    Price, Route, Side, TimeInForce, TradingDay,
};
use hoga_testkit::{Simulation, SimulationConfig};
use kis_wire::Environment;

fn won(won: i64) -> Price {
    Price::from_won(won).unwrap()
}

fn limit(price: i64) -> OrderType {
    OrderType::Limit { price: won(price) }
}

fn request(simulation: &Simulation, key: &str, order_type: OrderType) -> OrderRequest {
    OrderRequest {
        order_type,
        ..simulation.order(key, samsung(), Side::Buy, None, 5)
    }
}

async fn place(
    simulation: &Simulation,
    desk: &KisBrokerAdapter,
    key: &str,
    order_type: OrderType,
) -> Result<Order, BrokerError> {
    desk.place_order(request(simulation, key, order_type)).await
}

/// Somebody offers shares.
fn offer(simulation: &Simulation, price: i64, quantity: i64) {
    simulation.wire.with_core(|core, now| {
        let account = crate::stage::account();
        core.venue_mut()
            .endow(&account, samsung(), quantity, 70_000);
        let order = hoga_venue::NewOrder {
            account,
            symbol: samsung(),
            side: Side::Sell,
            pricing: hoga_venue::Pricing::Limit(price),
            time_in_force: TimeInForce::Day,
            route: Route::KRX,
            quantity,
            channel: hoga_venue::Channel::Hand,
        };
        core.venue_mut().place(now, order).unwrap();
        core.advance(now);
    });
}

fn divisions(simulation: &Simulation) -> Vec<&'static str> {
    simulation.wire.with_core(|core, _now| {
        let account = crate::stage::account();
        let rows = core.venue().orders_of(&account);
        rows.filter(|row| row.channel == hoga_venue::Channel::OpenApi)
            .map(|row| core.division_text(row))
            .collect()
    })
}

#[tokio::test(start_paused = true)]
async fn an_order_of_the_auction_fills_at_the_open_and_what_is_left_expires_at_the_close() {
    begin();
    let simulation = starting("2026-11-23T08:10:00+09:00");
    let desk = connected(&simulation).await;
    let early = place(&simulation, &desk, "early", limit(72_000)).await;
    let refused = early.unwrap_err().to_string();
    assert!(refused.contains("opening auction"), "{refused}");
    assert_eq!(placed_at_venue(&simulation), 0);
    seconds(900).await;
    place(&simulation, &desk, "open", limit(72_000))
        .await
        .unwrap();
    offer(&simulation, 71_800, 3);
    seconds(1_800).await;
    assert_eq!(order(&desk, "open").filled, shares(0));
    seconds(600).await;
    assert_eq!(order(&desk, "open").filled, shares(3));
    seconds(7 * 3_600).await;
    assert_eq!(status(&desk, "open"), OrderStatus::Expired);
    assert_eq!(order(&desk, "open").filled, shares(3));
}

#[tokio::test(start_paused = true)]
async fn the_after_market_has_divisions_of_its_own_and_no_market_orders() {
    begin();
    let simulation = starting("2026-11-23T15:31:00+09:00");
    let desk = connected(&simulation).await;
    let between = place(&simulation, &desk, "between", limit(71_500)).await;
    assert!(between.unwrap_err().to_string().contains("after-market"));
    seconds(1_800).await;
    let market = place(&simulation, &desk, "market", OrderType::Market).await;
    let refused = market.unwrap_err().to_string();
    assert!(refused.contains("takes market orders"), "{refused}");
    assert_eq!(placed_at_venue(&simulation), 0, "both were refused here");

    place(&simulation, &desk, "evening", limit(71_500))
        .await
        .unwrap();
    let amend = Amend::Limit(won(71_600));
    let amended = desk.amend_order(desk.account(), named("evening"), amend);
    assert_eq!(amended.await.unwrap().order_type, limit(71_600));
    sell_into(&simulation, 71_600, 2);
    seconds(10).await;
    assert_eq!(order(&desk, "evening").filled, shares(2));
    let cancelled = desk.cancel_order(desk.account(), named("evening")).await;
    assert_eq!(cancelled.unwrap(), CancelReport::Requested);
    seconds(10).await;
    assert_eq!(status(&desk, "evening"), OrderStatus::Cancelled);

    place(&simulation, &desk, "night", limit(71_500))
        .await
        .unwrap();
    seconds(4 * 3_600).await;
    assert_eq!(status(&desk, "night"), OrderStatus::Expired);
    assert_eq!(divisions(&simulation), ["41", "41", "41", "41"]);
}

#[tokio::test(start_paused = true)]
async fn what_does_not_fill_at_once_is_cancelled_and_told() {
    begin();
    let simulation = starting("2026-11-23T10:00:00+09:00");
    let desk = connected(&simulation).await;
    offer(&simulation, 72_000, 3);
    let mut at_once = request(&simulation, "fok", limit(72_000));
    at_once.time_in_force = TimeInForce::FillOrKill;
    desk.place_order(at_once).await.unwrap();
    let mut at_once = request(&simulation, "ioc", limit(72_000));
    at_once.time_in_force = TimeInForce::ImmediateOrCancel;
    desk.place_order(at_once).await.unwrap();
    seconds(10).await;
    let (killed, taken) = (order(&desk, "fok"), order(&desk, "ioc"));
    assert_eq!(
        (killed.status, killed.filled),
        (OrderStatus::Cancelled, shares(0))
    );
    assert_eq!(
        (taken.status, taken.filled),
        (OrderStatus::Cancelled, shares(3))
    );
    assert_eq!(divisions(&simulation), ["12", "11"]);
    let cancelled = desk.cancel_order(desk.account(), named("ioc")).await;
    assert_eq!(
        cancelled.unwrap(),
        CancelReport::AlreadyDone(OrderStatus::Cancelled)
    );
}

#[tokio::test(start_paused = true)]
async fn every_type_of_continuous_trading_reaches_the_venue_as_itself() {
    begin();
    let simulation = starting("2026-11-23T10:00:00+09:00");
    let desk = connected(&simulation).await;
    offer(&simulation, 72_400, 50);
    trade(&simulation, Side::Buy, 72_400, 1);
    let stop = OrderType::Stop {
        price: won(72_900),
        trigger: won(72_800),
    };
    let types = [
        ("best", OrderType::Best),
        ("conditional", OrderType::Conditional { price: won(71_000) }),
        ("midpoint", OrderType::Midpoint),
        ("stop", stop),
        ("priority", OrderType::Priority),
        ("market", OrderType::Market),
    ];
    for (key, order_type) in types {
        place(&simulation, &desk, key, order_type).await.unwrap();
    }
    assert_eq!(divisions(&simulation), ["03", "02", "21", "22", "04", "01"]);
    seconds(15).await;
    assert_eq!(order(&desk, "best").status, OrderStatus::Filled);
    for (key, order_type) in types {
        assert_eq!(order(&desk, key).order_type, order_type, "{key}");
    }
    let off_grid = OrderType::Stop {
        price: won(72_900),
        trigger: won(72_850),
    };
    let refused = place(&simulation, &desk, "off-grid", off_grid).await;
    assert!(refused.unwrap_err().to_string().contains("72850"));
    let moved = desk
        .amend_order(desk.account(), named("stop"), Amend::Limit(won(73_000)))
        .await
        .unwrap();
    assert_eq!(moved.order_type.trigger(), Some(won(72_800)));
    let refused = desk
        .amend_order(desk.account(), named("midpoint"), Amend::Limit(won(73_000)))
        .await;
    assert!(
        refused
            .unwrap_err()
            .to_string()
            .contains("no limit to amend")
    );
}

#[tokio::test(start_paused = true)]
async fn a_lost_answer_of_a_rare_type_is_found_by_its_own_division() {
    begin();
    let simulation = starting("2026-11-23T10:00:00+09:00");
    let desk = connected(&simulation).await;
    offer(&simulation, 72_400, 50);
    crate::stage::next_order(&simulation, kis_emulator::Fate::LoseAnswer);
    let conditional = OrderType::Conditional { price: won(71_000) };
    place(&simulation, &desk, "lost", conditional)
        .await
        .unwrap_err();
    // The same terms as a plain limit, by hand: not a candidate.
    crate::stage::by_hand(&simulation, 71_000, 5);
    seconds(30).await;
    assert_eq!(status(&desk, "lost"), OrderStatus::Accepted);
    let number = order(&desk, "lost").broker_order_id.unwrap();
    assert_eq!(number.number(), "0000000200");
}

#[tokio::test(start_paused = true)]
async fn a_routed_order_is_changed_where_it_was_sent_and_paper_knows_only_krx() {
    begin();
    let simulation = starting("2026-11-23T10:00:00+09:00");
    let desk = connected(&simulation).await;
    let mut routed = request(&simulation, "routed", limit(71_000));
    routed.route = Route::Sor;
    desk.place_order(routed).await.unwrap();
    let cancelled = desk.cancel_order(desk.account(), named("routed")).await;
    assert_eq!(cancelled.unwrap(), CancelReport::Requested);
    seconds(10).await;
    assert_eq!(order(&desk, "routed").route, Route::Sor);
    assert_eq!(status(&desk, "routed"), OrderStatus::Cancelled);

    let paper = Simulation::start(SimulationConfig {
        environment: Environment::Paper,
        mean_gap_ms: 0,
        ..SimulationConfig::default()
    });
    let desk = connected(&paper).await;
    for exchange in [Route::NXT, Route::Sor] {
        let mut elsewhere = request(&paper, "elsewhere", limit(71_000));
        elsewhere.route = exchange;
        let refused = desk.place_order(elsewhere).await.unwrap_err().to_string();
        assert!(refused.contains("paper"), "{refused}");
    }
    assert_eq!(placed_at_venue(&paper), 0);
}

#[tokio::test(start_paused = true)]
async fn what_paper_does_not_offer_is_answered_by_another_call_and_says_so() {
    begin();
    for environment in [Environment::Live, Environment::Paper] {
        let simulation = Simulation::start(SimulationConfig {
            environment,
            mean_gap_ms: 0,
            ..SimulationConfig::default()
        });
        let desk = connected(&simulation).await;
        let account = crate::stage::account();
        simulation.wire.with_core(|core, _now| {
            core.venue_mut().endow(&account, samsung(), 7, 70_000);
        });
        place(&simulation, &desk, "open", limit(71_000))
            .await
            .unwrap();
        seconds(10).await;
        let calendar = market_rules::Calendar::krx();
        let gateway = simulation.builder().unwrap().gateway().unwrap();
        let sellable = gateway.sellable(samsung()).await.unwrap();
        let open = gateway.changeable_orders().await.unwrap();
        let info = gateway.issue_info(samsung()).await.unwrap();
        let from = jiff::civil::date(2026, 12, 24);
        let days = gateway.open_days(from, &calendar).await.unwrap();
        assert_eq!(sellable.value, shares(7));
        assert_eq!(open.value.len(), 1);
        assert_eq!(open.value[0].changeable, shares(5));
        assert_eq!(info.value.name, "삼성전자");
        assert_eq!(
            days.value.get(..2).unwrap(),
            [(from, true), (from.tomorrow().unwrap(), false)]
        );
        let (first, second) = match environment {
            Environment::Live => (Source::Venue, Source::Venue),
            Environment::Paper => (Source::AnotherCall, Source::Calendar),
        };
        assert_eq!(
            (sellable.source, open.source, info.source, days.source),
            (first, first, first, second)
        );
        let is_known = environment == Environment::Live;
        assert_eq!(info.value.is_halted.is_some(), is_known);
    }
}

#[tokio::test(start_paused = true)]
async fn charts_page_back_without_a_day_twice() {
    begin();
    let simulation = starting("2026-11-23T10:00:00+09:00");
    let gateway = simulation.builder().unwrap().gateway().unwrap();
    let until = jiff::civil::date(2026, 11, 23);
    let days = gateway
        .candles(samsung(), Period::Day, until, 250)
        .await
        .unwrap();
    assert_eq!(days.len(), 250);
    assert!(days.windows(2).all(|pair| pair[0].day < pair[1].day));
    assert!(days.iter().all(|candle| candle.low <= candle.high));
    let weeks = gateway
        .candles(samsung(), Period::Week, until, 10)
        .await
        .unwrap();
    assert_eq!(weeks.len(), 10);
    offer(&simulation, 72_000, 100);
    for _ in 0..45 {
        trade(&simulation, Side::Buy, 72_000, 1);
        seconds(60).await;
    }
    let minutes = gateway.minutes(samsung(), 100).await.unwrap();
    assert_eq!(minutes.len(), 45, "two pages");
    assert!(minutes.windows(2).all(|pair| pair[0].time < pair[1].time));
    let prints = gateway.last_prints(samsung()).await.unwrap();
    assert_eq!(prints.len(), 30, "the venue gives no more");
    assert!(prints.windows(2).all(|pair| pair[0].time > pair[1].time));
    assert_eq!(
        (prints[0].price, prints[0].quantity),
        (won(72_000), shares(1))
    );
}

#[tokio::test(start_paused = true)]
async fn orders_of_earlier_days_are_found_also_before_three_months() {
    begin();
    let simulation = starting("2026-07-06T10:00:00+09:00");
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "july", limit(71_000))
        .await
        .unwrap();
    desk.close().await.unwrap();
    drop(desk);
    let day = TradingDay::krx(jiff::civil::date(2026, 7, 6));
    for days in [3u64, 93] {
        seconds(days * 86_400).await;
        let gateway = simulation.builder().unwrap().gateway().unwrap();
        let list = hoga_desk::Gateway::orders(&gateway, day).await.unwrap();
        assert_eq!(list.rows.len(), 1, "{days} days later");
        assert!(list.rows[0].is_cancelled);
    }
}

#[tokio::test(start_paused = true)]
async fn a_hash_key_goes_with_every_order_and_its_failure_stops_none() {
    begin();
    let simulation = starting("2026-11-23T10:00:00+09:00");
    let desk = simulation
        .builder_with(&[("KIS_HASHKEY", "on")])
        .unwrap()
        .open()
        .await
        .unwrap();
    desk.connect_websocket().await.unwrap();
    place(&simulation, &desk, "hashed", limit(71_000))
        .await
        .unwrap();
    let hashes = |simulation: &Simulation| {
        simulation
            .wire
            .with_core(|core, _| core.statistics.calls_of("hashkey"))
    };
    assert_eq!(hashes(&simulation), 1);
    simulation.wire.with_core(|core, _| {
        core.faults.next_call("hashkey", kis_emulator::Fate::Html);
    });
    place(&simulation, &desk, "bare", limit(71_100))
        .await
        .unwrap();
    assert_eq!((hashes(&simulation), placed_at_venue(&simulation)), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn a_revoked_token_is_dead_for_everyone() {
    begin();
    let simulation = starting("2026-11-23T10:00:00+09:00");
    let gateway = simulation.builder().unwrap().gateway().unwrap();
    let tokens = gateway.rest().tokens();
    assert!(!tokens.revoke().await.unwrap(), "there was none");
    let other = simulation.builder().unwrap().gateway().unwrap();
    hoga_desk::Gateway::cash(&other).await.unwrap();
    assert!(tokens.revoke().await.unwrap());
    let refused = hoga_desk::Gateway::cash(&other).await;
    assert!(
        refused.is_err(),
        "a new one may not be issued within a minute"
    );
    seconds(61).await;
    hoga_desk::Gateway::cash(&other).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn auctions_and_market_states_are_streamed() {
    begin();
    // KRX alone, and both exchanges together: other record kinds.
    for market_data in ["krx", "sor"] {
        auction_and_market_state(market_data).await;
    }
}

async fn auction_and_market_state(market_data: &str) {
    let simulation = starting("2026-11-23T08:50:00+09:00");
    let settings = [("KIS_MARKET_DATA", market_data)];
    let desk = simulation.builder_with(&settings).unwrap();
    let desk = desk.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    let mut expected = desk.expected_trades(&[samsung()]).unwrap();
    let mut states = desk.market_status(&[samsung()]).unwrap();
    seconds(5).await;
    place(&simulation, &desk, "early", limit(72_000))
        .await
        .unwrap();
    offer(&simulation, 71_900, 2);
    let price = loop {
        if let Some(hoga_port::Delivery::Item(seen)) = expected.next().await
            && let Some(price) = seen.price
        {
            break (price, seen.quantity);
        }
    };
    assert_eq!(price.1, shares(2));
    seconds(700).await;
    let Some(hoga_port::Delivery::Item(state)) = states.next().await else {
        panic!("no state was told");
    };
    assert!(!state.is_halted && state.reason.is_empty());
}
