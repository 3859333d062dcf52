//! Several app keys and several accounts: registrations spread over sessions, sessions that are
//! lost, and own executions that must not stop for it.

use crate::begin;
use crate::stage::{order, samsung, sell_into, shares, status};
use hoga_desk::journal::{Entry, Journal, Setting};
use hoga_kis::{KisBrokerAdapter, KisBrokerAdapterBuilder, SharedStreams};
use hoga_port::time::{Timestamp, millis_between, plus_millis};
use hoga_port::{
    BrokerPort, ConnectionState, Delivery, Gap, OrderStatus, Side, Subscription, Symbol, TradingDay,
};
use hoga_testkit::redaction::APP_KEY;
use hoga_testkit::{Simulation, SimulationConfig, further_key};
use hoga_venue::Listing;
use hoga_venue::feed::Random;
use kis_wire::Environment;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::sleep;

const TEN_MINUTES: i64 = 600_000;

fn with_keys(further_keys: u32, start: &str, mean_gap_ms: i64) -> Simulation {
    Simulation::start(SimulationConfig {
        start: start.parse().unwrap(),
        mean_gap_ms,
        further_keys,
        more_symbols: codes(81),
        ..SimulationConfig::default()
    })
}

fn builder(simulation: &Simulation, further_keys: u32, spare: bool) -> KisBrokerAdapterBuilder {
    let mut settings = Vec::new();
    for n in 0..further_keys {
        let key = further_key(n, Environment::Live);
        settings.push((format!("KIS_APP_KEY_{}", n + 2), key.app_key));
        settings.push((format!("KIS_APP_SECRET_{}", n + 2), key.app_secret));
    }
    if spare {
        settings.push(("KIS_SPARE_SESSION".into(), "on".into()));
    }
    let settings: Vec<(&str, &str)> = settings
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    simulation.builder_with(&settings).unwrap()
}

async fn open(simulation: &Simulation, further_keys: u32, spare: bool) -> KisBrokerAdapter {
    builder(simulation, further_keys, spare)
        .open()
        .await
        .unwrap()
}

/// Another program takes the session of an app key for ten minutes.
fn take_session(simulation: &Simulation, app_key: &str) {
    simulation.wire.with_core(|core, now| {
        core.hold_session(app_key, plus_millis(now, TEN_MINUTES));
    });
}

fn second_key() -> String {
    further_key(0, Environment::Live).app_key
}

fn codes(count: u32) -> Vec<Symbol> {
    (0..count)
        .map(|n| format!("{:06}", 100_000 + n).parse().unwrap())
        .collect()
}

fn sessions(simulation: &Simulation) -> usize {
    simulation
        .wire
        .with_core(|core, _now| core.connection_count())
}

/// How long own executions were off each time, in milliseconds.
async fn outages(simulation: &Simulation) -> Vec<i64> {
    let mut outages = Vec::new();
    let mut down: Option<Timestamp> = None;
    for stored in simulation.journal.read(0, usize::MAX).await.unwrap() {
        let Entry::Session { what, .. } = stored.record.entry else {
            continue;
        };
        match (what.as_str(), down) {
            ("stream down", None) => down = Some(stored.record.at),
            ("stream up", Some(since)) => {
                outages.push(millis_between(since, stored.record.at));
                down = None;
            }
            _ => {}
        }
    }
    assert_eq!(down, None, "own executions are on at the end");
    outages
}

/// What a reader heard: items, and how long the line was down each time.
#[derive(Default)]
struct Heard {
    items: u64,
    down: u64,
    off_ms: Vec<i64>,
}

fn listen<T: Send + 'static>(
    tasks: &mut JoinSet<()>,
    heard: &Arc<Mutex<Heard>>,
    mut stream: Subscription<T>,
) {
    let heard = Arc::clone(heard);
    tasks.spawn(async move {
        while let Some(delivery) = stream.next().await {
            let mut heard = heard.lock().unwrap();
            match delivery {
                Delivery::Item(_) => heard.items += 1,
                Delivery::Gap(Gap::Down { .. }) => heard.down += 1,
                Delivery::Gap(Gap::Disconnected { from, to, .. }) => {
                    heard.off_ms.push(millis_between(from, to));
                }
                Delivery::Gap(Gap::Lagged(count)) => panic!("lagged {count}"),
            }
        }
    });
}

/// Shares of own orders that are filled, as the venue's ledger has them.
fn filled_at_venue(simulation: &Simulation) -> i64 {
    simulation.wire.with_core(|core, _now| {
        let account = crate::stage::account();
        core.venue().orders_of(&account).map(|row| row.filled).sum()
    })
}

/// The same as the desk knows it.
fn filled(desk: &KisBrokerAdapter) -> i64 {
    let all: rust_decimal::Decimal =
        desk.read_books(|books| books.own_orders().map(|order| order.filled.value()).sum());
    i64::try_from(all).unwrap()
}

#[tokio::test(start_paused = true)]
#[expect(
    clippy::too_many_lines,
    reason = "one story, told from its beginning to its end"
)]
async fn a_day_with_forty_subscriptions_over_two_keys_loses_each_session_once() {
    begin();
    let simulation = with_keys(1, "2026-11-23T07:50:00+09:00", 12_000);
    let symbols: Vec<Symbol> = Listing::defaults().iter().map(|l| l.symbol).collect();
    assert_eq!(symbols.len(), 10);
    simulation.wire.with_core(|core, _now| {
        // That the venue closes quiet lines is told apart: here only the two losses count.
        core.quirks_mut().idle_close = Duration::ZERO;
        for symbol in &symbols {
            let account = crate::stage::account();
            core.venue_mut().endow(&account, *symbol, 500, 10_000);
        }
    });
    let desk = open(&simulation, 1, false).await;
    let mut tasks = JoinSet::new();
    let heard: Arc<Mutex<Heard>> = Arc::default();
    listen(&mut tasks, &heard, desk.order_books(&symbols).unwrap());
    listen(&mut tasks, &heard, desk.trades(&symbols).unwrap());
    listen(&mut tasks, &heard, desk.expected_trades(&symbols).unwrap());
    listen(&mut tasks, &heard, desk.market_status(&symbols).unwrap());
    desk.connect_websocket().await.unwrap();
    assert_eq!(sessions(&simulation), 2);

    let mut random = Random::new(7);
    let (mut taken, mut filled_most) = (Vec::new(), 0);
    for n in 0..740_u32 {
        let minute = 470 + n;
        // The key that carries own executions first, the one that took them over then.
        for (at, key) in [(10 * 60 + 30, APP_KEY.to_owned()), (14 * 60, second_key())] {
            if minute == at {
                take_session(&simulation, &key);
                taken.push(key);
                sleep(Duration::from_secs(5)).await;
                assert!(desk.gateway().missing_symbols().is_empty());
            }
        }
        if minute % 2 == 0 {
            let symbol = symbols[usize::try_from(random.between(0, 9)).unwrap()];
            let side = if random.percent(50) {
                Side::Buy
            } else {
                Side::Sell
            };
            let crossing = simulation.best(symbol, side.opposite());
            let key = format!("minute-{minute}");
            let request = simulation.order(&key, symbol, side, Some(crossing), 3);
            // Before the opening auction and between sessions it is refused, and that is right.
            let _placed = desk.place_order(request).await;
        }
        for _ in 0..12 {
            let at_venue = filled_at_venue(&simulation);
            sleep(Duration::from_secs(5)).await;
            let known = filled(&desk);
            assert!(
                known >= at_venue,
                "minute {minute}: {known} of {at_venue} shares"
            );
            filled_most = filled_most.max(known);
        }
    }
    assert_eq!(taken.len(), 2);
    assert!(filled_most > 300, "{filled_most} shares");
    let off = outages(&simulation).await;
    assert_eq!(off.len(), 2, "{off:?}");
    assert!(off.iter().all(|ms| *ms <= 5_000), "{off:?}");
    let heard = heard.lock().unwrap();
    assert!(heard.items > 10_000, "{} items", heard.items);
    assert_eq!(heard.down, 0, "nothing was left without a session");
    assert!(
        heard.off_ms.iter().all(|ms| *ms <= 5_000),
        "{:?}",
        heard.off_ms
    );
    assert_eq!(
        heard.off_ms.len(),
        20 + 40,
        "what the first carried, then everything"
    );
    println!(
        "own executions off for {off:?} ms, {filled_most} shares; market data off for up to {:?} ms",
        heard.off_ms.iter().max()
    );
}

#[tokio::test(start_paused = true)]
async fn what_has_no_room_is_reported_missing_and_comes_back_with_its_session() {
    begin();
    let simulation = with_keys(1, "2026-11-23T10:00:00+09:00", 0);
    let desk = open(&simulation, 1, false).await;
    let mut held = desk.trades(&codes(81)).unwrap();
    let error = desk.trades(&[samsung()]).unwrap_err();
    assert!(
        error.to_string().contains("all 82 registrations"),
        "{error}"
    );
    desk.connect_websocket().await.unwrap();
    sleep(Duration::from_secs(2)).await;

    take_session(&simulation, APP_KEY);
    sleep(Duration::from_secs(5)).await;
    assert!(
        desk.gate().await.unwrap().is_empty(),
        "own executions moved"
    );
    let missing = desk.gateway().missing_symbols();
    assert_eq!(missing.len(), 41, "40 of the lost session, 1 that gave way");
    let mut down = Vec::new();
    for _ in 0..41 {
        match held.next().await {
            Some(Delivery::Gap(Gap::Down { symbol, .. })) => down.push(symbol.to_string()),
            other => panic!("{other:?}"),
        }
    }
    down.sort();
    assert_eq!(down, missing);
    let state = desk.connection().next().await;
    assert!(
        matches!(
            state,
            Some(Delivery::Item(ConnectionState::KeyInUse { .. }))
        ),
        "{state:?}"
    );
    // The session comes back, and with it what was missing.
    sleep(Duration::from_secs(700)).await;
    assert!(desk.gateway().missing_symbols().is_empty());
    let mut back = 0;
    while let Ok(Some(delivery)) = tokio::time::timeout(Duration::from_secs(1), held.next()).await {
        assert!(matches!(delivery, Delivery::Gap(Gap::Disconnected { .. })));
        back += 1;
    }
    assert_eq!(back, 41);
    let state = desk.connection().next().await;
    assert_eq!(state, Some(Delivery::Item(ConnectionState::Connected)));
    assert_eq!(outages(&simulation).await.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_spare_session_takes_everything_over() {
    begin();
    let simulation = with_keys(1, "2026-11-23T10:00:00+09:00", 0);
    let desk = open(&simulation, 1, true).await;
    let _held = desk.trades(&codes(40)).unwrap();
    assert!(desk.trades(&[samsung()]).is_err(), "the spare is no room");
    desk.connect_websocket().await.unwrap();
    for key in [APP_KEY.to_owned(), second_key()] {
        take_session(&simulation, &key);
        sleep(Duration::from_secs(5)).await;
        assert!(desk.gateway().missing_symbols().is_empty());
        assert!(desk.gate().await.unwrap().is_empty());
        sleep(Duration::from_secs(700)).await;
    }
    let off = outages(&simulation).await;
    assert_eq!(off.len(), 2, "{off:?}");
    assert!(off.iter().all(|ms| *ms <= 1_000), "{off:?}");
    desk.close().await.unwrap();
    assert_eq!(sessions(&simulation), 0);
}

#[tokio::test(start_paused = true)]
async fn losing_one_key_of_two_halts_nothing_and_losing_both_does() {
    begin();
    let simulation = with_keys(1, "2026-11-23T10:00:00+09:00", 0);
    let desk = open(&simulation, 1, false).await;
    desk.connect_websocket().await.unwrap();
    take_session(&simulation, APP_KEY);
    // Longer than five failed tries take.
    sleep(Duration::from_secs(500)).await;
    let buy = |key: &str| simulation.order(key, samsung(), Side::Buy, Some(71_000), 1);
    desk.place_order(buy("one-key")).await.unwrap();
    assert_eq!(status(&desk, "one-key"), OrderStatus::Accepted);
    sell_into(&simulation, 71_000, 1);
    sleep(Duration::from_secs(1)).await;
    assert_eq!(status(&desk, "one-key"), OrderStatus::Filled);
    take_session(&simulation, APP_KEY);
    take_session(&simulation, &second_key());
    sleep(Duration::from_secs(560)).await;
    let halt = simulation.journal.setting(Setting::Halt).await.unwrap();
    assert!(halt.is_some(), "no key is left");
}

#[tokio::test(start_paused = true)]
async fn a_line_that_is_closed_and_opened_again_carries_what_it_carried() {
    begin();
    let simulation = with_keys(1, "2026-11-23T10:00:00+09:00", 200);
    let desk = open(&simulation, 1, false).await;
    let mut trades = desk.trades(&[samsung()]).unwrap();
    desk.connect_websocket().await.unwrap();
    desk.disconnect_websocket().await.unwrap();
    assert_eq!(sessions(&simulation), 0);
    while let Ok(Some(_)) = tokio::time::timeout(Duration::from_secs(1), trades.next()).await {}
    desk.connect_websocket().await.unwrap();
    let next = tokio::time::timeout(Duration::from_secs(60), trades.next()).await;
    assert!(matches!(next, Ok(Some(_))), "{next:?}");
    assert!(desk.gate().await.unwrap().is_empty());
}

/// Two accounts of one person in one process, each with its own desk and journal.
#[tokio::test(start_paused = true)]
async fn two_accounts_share_two_keys_and_each_hears_its_own_executions() {
    begin();
    let simulation = with_keys(1, "2026-11-23T10:00:00+09:00", 0);
    let streams = SharedStreams::default();
    let first = builder(&simulation, 1, false).streams(&streams);
    let first = first.open().await.unwrap();
    let second_desk = open_second(&simulation, &streams).await;
    first.connect_websocket().await.unwrap();
    second_desk.connect_websocket().await.unwrap();
    assert_eq!(sessions(&simulation), 2, "one session a key, not four");

    let buy = |key: &str, desk: &KisBrokerAdapter| hoga_port::OrderRequest {
        account_id: Some(desk.account().clone()),
        ..simulation.order(key, samsung(), Side::Buy, Some(71_000), 2)
    };
    first.place_order(buy("mine", &first)).await.unwrap();
    let theirs = buy("theirs", &second_desk);
    second_desk.place_order(theirs).await.unwrap();
    sell_into(&simulation, 71_000, 4);
    sleep(Duration::from_secs(1)).await;
    assert_eq!(order(&first, "mine").filled, shares(2));
    assert_eq!(order(&second_desk, "theirs").filled, shares(2));
    let day = TradingDay::krx(jiff::civil::date(2026, 11, 23));
    for desk in [&first, &second_desk] {
        let count = desk.read_books(|books| books.orders_of(day).len());
        assert_eq!(count, 1, "nothing of the other account");
    }
    // The first leaves; the second keeps its line.
    first.close().await.unwrap();
    assert_eq!(sessions(&simulation), 2);
    second_desk
        .place_order(buy("alone", &second_desk))
        .await
        .unwrap();
    second_desk.close().await.unwrap();
    assert_eq!(sessions(&simulation), 0);

    // Other terms on the same key are refused before the venue would.
    let alone = simulation.builder().unwrap().streams(&streams);
    let error = alone.open().await.unwrap_err();
    assert!(
        error.to_string().contains("another account's session"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_process_has_ten_sessions_at_most() {
    begin();
    let simulation = with_keys(10, "2026-11-23T10:00:00+09:00", 0);
    let streams = SharedStreams::default();
    let nine = builder(&simulation, 8, false).streams(&streams);
    let nine = nine.open().await.unwrap();
    let (third, fourth) = (
        further_key(8, Environment::Live),
        further_key(9, Environment::Live),
    );
    let settings = [
        ("KIS_APP_KEY", third.app_key.as_str()),
        ("KIS_APP_SECRET", third.app_secret.as_str()),
        ("KIS_APP_KEY_2", fourth.app_key.as_str()),
        ("KIS_APP_SECRET_2", fourth.app_secret.as_str()),
    ];
    let two = || {
        simulation
            .builder_with(&settings)
            .unwrap()
            .streams(&streams)
    };
    let error = two().open().await.unwrap_err();
    assert!(error.to_string().contains("more than 10"), "{error}");
    drop(nine);
    two().open().await.unwrap();
}

/// The second account of the person, opened beside the first.
async fn open_second(simulation: &Simulation, streams: &SharedStreams) -> KisBrokerAdapter {
    let key = further_key(0, Environment::Live);
    let (number, product) = key.account.split_at(8);
    let account = format!("{number}-{product}");
    let settings = [
        ("KIS_APP_KEY", key.app_key.as_str()),
        ("KIS_APP_SECRET", key.app_secret.as_str()),
        ("KIS_ACCOUNT_NO", account.as_str()),
        ("KIS_APP_KEY_2", APP_KEY),
        ("KIS_APP_SECRET_2", hoga_testkit::redaction::APP_SECRET),
    ];
    let builder = simulation.builder_with(&settings).unwrap();
    let journal = Arc::new(hoga_journal::MemoryJournal::new());
    builder
        .journal(journal)
        .streams(streams)
        .open()
        .await
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn an_account_that_connects_while_the_last_one_leaves_is_connected() {
    begin();
    for delay_ms in [0, 1, 20, 40, 80, 500, 1_000] {
        let simulation = with_keys(1, "2026-11-23T10:00:00+09:00", 0);
        let streams = SharedStreams::default();
        let first = builder(&simulation, 1, false).streams(&streams);
        let first = first.open().await.unwrap();
        let second = open_second(&simulation, &streams).await;
        first.connect_websocket().await.unwrap();
        let (closed, connected) = tokio::join!(first.close(), async {
            sleep(Duration::from_millis(delay_ms)).await;
            second.connect_websocket().await
        });
        closed.unwrap();
        connected.unwrap();
        sleep(Duration::from_secs(5)).await;
        assert_eq!(sessions(&simulation), 2, "{delay_ms} ms");
        let request = hoga_port::OrderRequest {
            account_id: Some(second.account().clone()),
            ..simulation.order("mine", samsung(), Side::Buy, Some(71_000), 2)
        };
        second.place_order(request).await.unwrap();
        sell_into(&simulation, 71_000, 2);
        sleep(Duration::from_millis(500)).await;
        assert_eq!(order(&second, "mine").filled, shares(2), "by a notice");
    }
}

#[tokio::test(start_paused = true)]
async fn a_subscription_without_room_takes_nothing_from_other_readers() {
    begin();
    let simulation = with_keys(0, "2026-11-23T10:00:00+09:00", 200);
    let desk = open(&simulation, 0, false).await;
    let mut mine = desk.trades(&[samsung()]).unwrap();
    let held = desk.trades(&codes(39)).unwrap();
    desk.connect_websocket().await.unwrap();
    let another: Symbol = "000660".parse().unwrap();
    let error = desk.trades(&[samsung(), another]).unwrap_err();
    assert!(error.to_string().contains("all 41"), "{error}");
    while let Ok(Some(_)) = tokio::time::timeout(Duration::from_millis(10), mine.next()).await {}
    let next = tokio::time::timeout(Duration::from_secs(60), mine.next()).await;
    assert!(matches!(next, Ok(Some(Delivery::Item(_)))), "{next:?}");
    // What was wanted for nothing is given back.
    drop(held);
    desk.trades(&[another]).unwrap();
}

#[tokio::test(start_paused = true)]
async fn own_executions_that_every_key_refuses_are_asked_for_again() {
    begin();
    let simulation = with_keys(1, "2026-11-23T10:00:00+09:00", 0);
    simulation
        .wire
        .with_core(|core, _now| core.faults.refuses_notices = true);
    let desk = open(&simulation, 1, false).await;
    let error = desk.connect_websocket().await.unwrap_err();
    assert!(
        matches!(error, hoga_port::BrokerError::Connection { .. }),
        "{error}"
    );
    assert!(!desk.gate().await.unwrap().is_empty());
    let state = desk.connection().next().await;
    assert_ne!(state, Some(Delivery::Item(ConnectionState::Connected)));
    simulation
        .wire
        .with_core(|core, _now| core.faults.refuses_notices = false);
    sleep(Duration::from_secs(70)).await;
    assert!(
        desk.gate().await.unwrap().is_empty(),
        "they came by themselves"
    );
    let state = desk.connection().next().await;
    assert_eq!(state, Some(Delivery::Item(ConnectionState::Connected)));
}

#[tokio::test(start_paused = true)]
async fn accounts_that_read_different_exchanges_share_no_session() {
    begin();
    let simulation = with_keys(1, "2026-11-23T10:00:00+09:00", 0);
    let streams = SharedStreams::default();
    let first = builder(&simulation, 1, false).streams(&streams);
    let _first = first.open().await.unwrap();
    let settings = [("KIS_MARKET_DATA", "sor")];
    let other = simulation
        .builder_with(&settings)
        .unwrap()
        .streams(&streams);
    let error = other.open().await.unwrap_err();
    assert!(
        error.hint().to_string().contains("market data"),
        "{}",
        error.hint()
    );
}

#[tokio::test(start_paused = true)]
async fn a_key_that_gave_up_halts_nothing_when_the_other_blinks() {
    begin();
    let simulation = with_keys(1, "2026-11-23T10:00:00+09:00", 0);
    let desk = open(&simulation, 1, false).await;
    // More than one key can carry, so that both are needed.
    let _held = desk.trades(&codes(60)).unwrap();
    desk.connect_websocket().await.unwrap();
    take_session(&simulation, &second_key());
    sleep(Duration::from_secs(400)).await;
    let state = desk.connection().next().await;
    assert!(
        matches!(
            state,
            Some(Delivery::Item(ConnectionState::Connecting { .. }))
        ),
        "no halt is shown that is none: {state:?}"
    );
    simulation
        .wire
        .with_core(|core, now| core.cut_connections(now));
    sleep(Duration::from_secs(20)).await;
    let halt = simulation.journal.setting(Setting::Halt).await.unwrap();
    assert_eq!(halt, None);
    assert!(desk.gate().await.unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn what_a_reader_of_a_gone_account_held_is_given_back() {
    begin();
    let simulation = with_keys(1, "2026-11-23T10:00:00+09:00", 0);
    let streams = SharedStreams::default();
    let first = builder(&simulation, 1, false).streams(&streams);
    let first = first.open().await.unwrap();
    let second = open_second(&simulation, &streams).await;
    let outlives = first.trades(&codes(81)).unwrap();
    assert!(second.trades(&[samsung()]).is_err(), "all room is taken");
    first.close().await.unwrap();
    drop(first);
    // Still read, though by nobody's account.
    assert!(second.trades(&[samsung()]).is_err());
    drop(outlives);
    second.trades(&codes(80)).unwrap();
}
