//! The session of a day: token, approval key, line, halt, close (ED, WT and NEW of the
//! specification).

use crate::begin;
use crate::stage::{quiet, samsung};
use hoga_desk::journal::{Entry, Journal, Setting, Stored};
use hoga_kis::KisBrokerAdapter;
use hoga_port::{
    AccountId, BrokerError, BrokerPort, ConnectionState, Delivery, ExecutionKind, OrderRequest,
    OrderStatus, Outcome, Side, Start, Symbol,
};
use hoga_testkit::{Simulation, SimulationConfig};
use kis_emulator::Fate;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::{Instant, sleep};

async fn words(simulation: &Simulation) -> Vec<String> {
    let stored: Vec<Stored> = simulation.journal.read(0, 100_000).await.unwrap();
    let session = |stored: Stored| {
        let Entry::Session { what, .. } = stored.record.entry else {
            return None;
        };
        Some(what.to_string())
    };
    stored.into_iter().filter_map(session).collect()
}

fn token_issues(simulation: &Simulation) -> u64 {
    simulation
        .wire
        .with_core(|core, _| core.statistics.token_issues)
}

fn calls(simulation: &Simulation, path: &str) -> u64 {
    simulation
        .wire
        .with_core(|core, _| core.statistics.calls_of(path))
}

async fn connected(simulation: &Simulation) -> KisBrokerAdapter {
    let desk = simulation.open().await.unwrap();
    desk.authenticate().await.unwrap();
    desk.connect_websocket().await.unwrap();
    desk
}

#[tokio::test(start_paused = true)]
async fn a_note_of_the_desks_own_words_is_refused_and_leaves_no_trace() {
    let simulation = quiet();
    let desk = connected(&simulation).await;
    for word in ["killed", "kill switch off", "resumed", "armed", "closed"] {
        let refused = desk.note(word, "by a strategy").await.unwrap_err();
        assert!(matches!(refused, BrokerError::Refused { .. }), "{refused}");
        assert!(refused.to_string().contains(word), "{refused}");
        assert!(!words(&simulation).await.contains(&word.to_owned()));
    }
    desk.note("rebalanced", "by a strategy").await.unwrap();
    assert!(words(&simulation).await.contains(&"rebalanced".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn authentication_is_recorded_with_its_expiry_and_so_is_its_failure() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    let token = desk.authenticate().await.unwrap();
    assert_eq!(token.expires_in, 86_400);
    assert_eq!(words(&simulation).await, ["authenticated"]);

    let wrong = quiet();
    wrong
        .wire
        .with_core(|core, _| core.faults.next_call("tokenP", Fate::Html));
    let desk = wrong.open().await.unwrap();
    let error = desk.authenticate().await.unwrap_err();
    assert!(
        matches!(error, BrokerError::Connection { .. }),
        "a page of HTML refuses no key: {error}"
    );
    assert_eq!(words(&wrong).await, ["authentication failed"]);
}

#[tokio::test(start_paused = true)]
async fn one_connection_carries_everything_and_ends_with_a_reconciliation() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    let _books = desk.order_books(&[samsung()]).unwrap();
    let _trades = desk.trades(&[samsung()]).unwrap();
    assert!(
        !desk.gate().await.unwrap().is_empty() || calls(&simulation, "inquire-daily-ccld") == 0
    );
    desk.connect_websocket().await.unwrap();
    assert_eq!(
        simulation.wire.with_core(|core, _| core.connection_count()),
        1
    );
    assert_eq!(calls(&simulation, "Approval"), 1);
    assert!(calls(&simulation, "inquire-daily-ccld") >= 1);
    assert!(desk.gate().await.unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_line_that_does_not_come_up_is_a_connection_error_and_is_tried_on() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    desk.authenticate().await.unwrap();
    simulation
        .wire
        .with_core(|core, _| core.faults.is_down = true);
    let error = desk.connect_websocket().await.unwrap_err();
    assert!(matches!(error, BrokerError::Connection { .. }), "{error}");
    simulation
        .wire
        .with_core(|core, _| core.faults.is_down = false);
    sleep(Duration::from_secs(20)).await;
    assert!(
        desk.gate().await.unwrap().is_empty(),
        "it came up by itself"
    );
}

#[tokio::test(start_paused = true)]
async fn closing_unsubscribes_frees_the_slot_and_records_the_end() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    desk.close().await.unwrap();
    assert_eq!(
        words(&simulation).await.last().map(String::as_str),
        Some("closed")
    );
    assert_eq!(
        simulation.wire.with_core(|core, _| core.connection_count()),
        0
    );
    // A slot that was not freed would answer OPSP8996 now.
    connected(&simulation).await;
}

#[tokio::test(start_paused = true)]
async fn a_token_is_replaced_five_minutes_before_its_end_without_a_call() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    let first = desk.authenticate().await.unwrap();
    sleep(Duration::from_secs(86_400 - 400)).await;
    assert_eq!(token_issues(&simulation), 1);
    sleep(Duration::from_secs(200)).await;
    assert_eq!(token_issues(&simulation), 2);
    assert!(desk.authenticate().await.unwrap().expires_at > first.expires_at);
}

#[tokio::test(start_paused = true)]
async fn many_tasks_cause_one_token_issue() {
    begin();
    let simulation = quiet();
    let desk = Arc::new(simulation.open().await.unwrap());
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let desk = Arc::clone(&desk);
        tasks.spawn(async move { desk.authenticate().await.unwrap() });
    }
    assert_eq!(tasks.join_all().await.len(), 50);
    assert_eq!(calls(&simulation, "tokenP"), 1);
    let second_process = simulation.open().await.unwrap();
    second_process.authenticate().await.unwrap();
    assert_eq!(calls(&simulation, "tokenP"), 1, "processes share it too");
}

#[tokio::test(start_paused = true)]
async fn who_waits_for_a_token_waits_five_seconds_at_most() {
    begin();
    let simulation = quiet();
    let desk = Arc::new(simulation.open().await.unwrap());
    simulation.wire.with_core(|core, _| {
        core.faults
            .next_call("tokenP", Fate::AnswerLater { ms: 8_000 });
    });
    let issuer = Arc::clone(&desk);
    let started = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    tasks.spawn(async move { issuer.authenticate().await });
    sleep(Duration::from_millis(10)).await;
    let error = desk.authenticate().await.unwrap_err();
    assert!(
        matches!(error, BrokerError::Authentication { .. }),
        "{error}"
    );
    assert!(
        started.elapsed() < Duration::from_millis(5_100),
        "{:?}",
        started.elapsed()
    );
    let issued = tasks.join_next().await.unwrap().unwrap();
    assert!(issued.is_ok(), "{issued:?}");
}

#[tokio::test(start_paused = true)]
async fn a_read_with_a_refused_token_is_repeated_with_a_new_one() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    sleep(Duration::from_secs(7 * 3_600)).await;
    simulation.wire.with_core(|core, _| core.revoke_tokens());
    desk.get_cash(desk.account()).await.unwrap();
    assert_eq!(token_issues(&simulation), 2);
}

#[tokio::test(start_paused = true)]
async fn the_same_dead_token_again_ends_the_tries() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    // Within six hours the venue gives the same token back, however often it refuses it.
    sleep(Duration::from_secs(120)).await;
    for _ in 0..5 {
        simulation
            .wire
            .with_core(|core, _| core.faults.next_call("inquire-balance", Fate::TokenExpired));
    }
    let before = calls(&simulation, "tokenP");
    let error = desk.get_cash(desk.account()).await.unwrap_err();
    assert!(
        matches!(error, BrokerError::Authentication { .. }),
        "{error}"
    );
    assert_eq!(calls(&simulation, "tokenP") - before, 1);
}

#[tokio::test(start_paused = true)]
async fn a_read_is_repeated_after_one_two_and_four_seconds_and_then_fails() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    for _ in 0..4 {
        simulation
            .wire
            .with_core(|core, _| core.faults.next_call("inquire-balance", Fate::LoseAnswer));
    }
    let started = Instant::now();
    let error = desk.get_cash(desk.account()).await.unwrap_err();
    assert!(matches!(error, BrokerError::Connection { .. }), "{error}");
    let waited = started.elapsed().as_secs();
    assert!(
        (7..9).contains(&waited),
        "1 + 2 + 4 s, and the calls: {waited}"
    );
    desk.get_cash(desk.account()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_refused_approval_key_is_renewed_once() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    simulation
        .wire
        .with_core(|core, now| core.cut_connections(now));
    sleep(Duration::from_millis(50)).await;
    let down = desk.connection().next().await;
    assert_eq!(
        down,
        Some(Delivery::Item(ConnectionState::Connecting { attempt: 1 })),
        "a line that is down is not shown as live"
    );
    sleep(Duration::from_secs(20)).await;
    simulation.wire.with_core(|core, now| {
        core.forget_approval_keys();
        core.cut_connections(now);
    });
    sleep(Duration::from_secs(20)).await;
    assert!(desk.gate().await.unwrap().is_empty(), "the line is back");
    assert_eq!(calls(&simulation, "Approval"), 2);
}

/// The venue does not answer subscriptions at all once it has forgotten a key.
#[tokio::test(start_paused = true)]
async fn an_approval_key_is_renewed_after_one_session_without_an_acknowledgement() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    sleep(Duration::from_secs(600)).await;
    let cut = |is_silent| {
        simulation.wire.with_core(|core, now| {
            core.faults.is_silent = is_silent;
            core.cut_connections(now);
        });
    };
    cut(false);
    sleep(Duration::from_secs(40)).await;
    assert_eq!(calls(&simulation, "Approval"), 1, "it was acknowledged");
    cut(true);
    sleep(Duration::from_secs(34)).await;
    simulation
        .wire
        .with_core(|core, _| core.faults.is_silent = false);
    sleep(Duration::from_secs(30)).await;
    assert_eq!(calls(&simulation, "Approval"), 2);
    // The next try comes when the slot of the silent session is free.
    sleep(Duration::from_secs(60)).await;
    assert!(desk.gate().await.unwrap().is_empty(), "the line is back");
}

#[tokio::test(start_paused = true)]
async fn five_failed_reconnects_halt_trading_until_it_is_resumed() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    let request = simulation.order("before", samsung(), Side::Buy, Some(71_000), 1);
    desk.place_order(request).await.unwrap();
    simulation.wire.with_core(|core, now| {
        core.faults.is_down = true;
        core.cut_connections(now);
    });
    sleep(Duration::from_secs(120)).await;
    assert!(words(&simulation).await.contains(&"halted".to_owned()));
    simulation
        .wire
        .with_core(|core, _| core.faults.is_down = false);
    sleep(Duration::from_secs(130)).await;
    assert!(
        desk.gate().await.unwrap().is_empty(),
        "one try a minute goes on for data"
    );

    let after = |key: &str| simulation.order(key, samsung(), Side::Buy, Some(70_900), 1);
    let error = desk.place_order(after("while-halted")).await.unwrap_err();
    assert!(matches!(error, BrokerError::Halted { .. }), "{error}");
    let key = hoga_port::OrderRef::Id("before".parse().unwrap());
    desk.cancel_order(desk.account(), key).await.unwrap();
    // The halt outlives the process.
    drop(desk);
    let desk = simulation.open().await.unwrap();
    assert!(
        simulation
            .journal
            .setting(Setting::Halt)
            .await
            .unwrap()
            .is_some()
    );
    desk.resume().await.unwrap();
    sleep(Duration::from_secs(90)).await;
    drop(desk.connect_websocket().await);
    sleep(Duration::from_secs(120)).await;
    let placed = desk.place_order(after("resumed")).await.unwrap();
    assert_eq!(placed.status, OrderStatus::Accepted);
}

#[tokio::test(start_paused = true)]
async fn a_silent_line_is_replaced_in_session_hours() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    simulation
        .wire
        .with_core(|core, _| core.faults.is_silent = true);
    sleep(Duration::from_secs(95)).await;
    assert!(words(&simulation).await.contains(&"stream down".to_owned()));
    simulation
        .wire
        .with_core(|core, _| core.faults.is_silent = false);
    sleep(Duration::from_secs(100)).await;
    assert!(desk.gate().await.unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn the_forty_second_subscription_is_refused_with_what_holds_the_slots() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    let symbols: Vec<Symbol> = (0..40)
        .map(|n| format!("{:06}", 100_000 + n).parse().unwrap())
        .collect();
    let held = desk.trades(&symbols).unwrap();
    let error = desk.trades(&[samsung()]).unwrap_err();
    assert!(
        error.hint().to_string().contains("H0STCNI0"),
        "{}",
        error.hint()
    );
    drop(held);
    desk.trades(&[samsung()]).unwrap();
}

#[tokio::test(start_paused = true)]
async fn garbage_on_the_line_is_dropped_and_the_line_lives() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    let mut trades = desk.trades(&[samsung()]).unwrap();
    sleep(Duration::from_secs(1)).await;
    for garbage in [
        "",
        "garbage",
        "{\"header\":",
        "0|H0STCNT0|001|1^2",
        "0|H0XXXXX0|001|a",
        "1|H0STCNI0|001|AAAA",
    ] {
        simulation.wire.inject(garbage);
    }
    let frame = "0|H0STCNT0|001|005930^100000^71900^3^0^0.00^71900.00^0^0^0^0^0^7^7^0^0^0^0^0^0^0^1^0^0^0^3^0^0^3^0^0^3^0^20261123^20^N^0^0^0^0^0^0^0^0^^0^2";
    simulation.wire.inject(frame);
    let delivery = trades.next().await.unwrap();
    assert!(matches!(delivery, Delivery::Item(trade) if trade.symbol == samsung()));
    assert!(
        words(&simulation)
            .await
            .iter()
            .all(|what| what != "stream down")
    );
}

#[tokio::test(start_paused = true)]
async fn the_connection_state_is_told_newest_first() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    let mut states = desk.connection();
    assert_eq!(
        states.next().await,
        Some(Delivery::Item(ConnectionState::Disconnected))
    );
    desk.connect_websocket().await.unwrap();
    let newest = states.next().await;
    assert_eq!(newest, Some(Delivery::Item(ConnectionState::Connected)));
}

/// The same story on any adapter: place, be told, cancel, with the specification's callbacks.
async fn story(broker: Arc<dyn BrokerPort>, account: AccountId) {
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&told);
    let handle = broker
        .subscribe_executions(Box::new(move |event| {
            heard.lock().unwrap().push(event.kind.word());
        }))
        .unwrap();
    let panics = broker
        .subscribe_executions(Box::new(|_event| panic!("a bad callback")))
        .unwrap();
    let limit = hoga_port::Price::from_won(71_000).unwrap();
    let order = OrderRequest {
        account_id: Some(account.clone()),
        symbol: samsung(),
        side: Side::Buy,
        order_type: hoga_port::OrderType::Limit { price: limit },
        quantity: hoga_port::Quantity::from_shares(3),
        id: "story".parse().unwrap(),
        time_in_force: hoga_port::TimeInForce::Day,
        route: hoga_port::Route::KRX,
    };
    let placed = broker.place_order(order.clone()).await.unwrap();
    assert!(placed.broker_order_id.is_some());
    let another = OrderRequest {
        quantity: hoga_port::Quantity::from_shares(4),
        ..order
    };
    assert_eq!(
        broker.place_order(another).await.unwrap_err().outcome(),
        Outcome::NotSent
    );
    let key = hoga_port::OrderRef::Id("story".parse().unwrap());
    broker.cancel_order(&account, key).await.unwrap();
    sleep(Duration::from_secs(15)).await;
    let orders = broker.get_orders(&account).await.unwrap();
    assert_eq!(orders.len(), 1);
    assert_eq!(orders[0].status, OrderStatus::Cancelled);
    assert!(broker.get_positions(&account).await.unwrap().is_empty());
    let cash = broker.get_cash(&account).await.unwrap();
    assert_eq!(cash.settled_d2, hoga_port::Amount::krw(100_000_000.into()));
    let words = told.lock().unwrap().clone();
    assert_eq!(
        words,
        ["recorded", "accepted", "cancel_requested", "cancelled"]
    );
    let mut again = broker.executions(Start::After(0)).unwrap();
    let Some(Delivery::Item(first)) = again.next().await else {
        panic!("no history")
    };
    assert_eq!(first.kind, ExecutionKind::Recorded);
    drop((handle, panics));
}

#[tokio::test(start_paused = true)]
async fn the_same_story_runs_on_the_mock_and_on_kis() {
    begin();
    let mock = hoga::mock().open().await.unwrap();
    story(mock.port(), mock.account().clone()).await;
    let simulation = quiet();
    let desk = connected(&simulation).await;
    let account = desk.account().clone();
    story(Arc::new(desk), account).await;
}

#[tokio::test(start_paused = true)]
async fn a_line_that_the_venue_closes_after_hours_comes_back_quietly() {
    begin();
    let simulation = Simulation::start(SimulationConfig {
        start: "2026-11-23T15:45:00+09:00".parse().unwrap(),
        mean_gap_ms: 0,
        ..SimulationConfig::default()
    });
    let desk = connected(&simulation).await;
    // No records: the venue closes the line 14 minutes after it began, and again and again.
    sleep(Duration::from_secs(50 * 60)).await;
    let words = words(&simulation).await;
    let downs = words.iter().filter(|what| *what == "stream down").count();
    assert!((2..=4).contains(&downs), "{words:?}");
    assert_eq!(
        words.iter().filter(|what| *what == "stream up").count(),
        downs + 1,
        "{words:?}"
    );
    assert!(!words.iter().any(|what| what.contains("halt")), "{words:?}");
    let newest = desk.connection().next().await;
    assert_eq!(newest, Some(Delivery::Item(ConnectionState::Connected)));
    assert_eq!(token_issues(&simulation), 1);
}

#[tokio::test(start_paused = true)]
async fn every_pingpong_is_answered_or_the_venue_would_cut_the_line() {
    begin();
    let simulation = quiet();
    let _desk = connected(&simulation).await;
    sleep(Duration::from_secs(600)).await;
    let words = words(&simulation).await;
    assert!(!words.iter().any(|what| what == "stream down"), "{words:?}");
}
