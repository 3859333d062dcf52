//! Single orders against the emulator, each a short story.

use crate::begin;
use crate::stage::{next_order, order, quiet, samsung, trade};
use hoga_port::{
    Amend, BrokerError, BrokerPort, CancelReport, FillSource, OrderRef, OrderStatus, Outcome,
    Price, Side,
};
use hoga_testkit::{Simulation, SimulationConfig};
use kis_emulator::Fate;
use std::time::Duration;
use tokio::time::sleep;

#[tokio::test(start_paused = true)]
async fn a_limit_buy_rests_is_amended_and_fills_in_parts() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    desk.authenticate().await.unwrap();
    desk.connect_websocket().await.unwrap();
    let request = simulation.order("one", samsung(), Side::Buy, Some(71_000), 10);
    let placed = desk.place_order(request.clone()).await.unwrap();
    assert_eq!(placed.status, OrderStatus::Accepted);
    let again = desk.place_order(request).await.unwrap();
    assert_eq!(
        again.broker_order_id, placed.broker_order_id,
        "the same key is the same order"
    );

    let key = OrderRef::Id("one".parse().unwrap());
    let limit = Price::from_won(71_500).unwrap();
    let amended = desk
        .amend_order(desk.account(), key, Amend::Limit(limit))
        .await
        .unwrap();
    assert_ne!(amended.broker_order_id, placed.broker_order_id);
    assert_eq!(amended.order_type.limit(), Some(limit));

    trade(&simulation, Side::Sell, 71_500, 4);
    sleep(Duration::from_secs(1)).await;
    assert_eq!(order(&desk, "one").status, OrderStatus::PartiallyFilled);
    trade(&simulation, Side::Sell, 71_500, 6);
    sleep(Duration::from_secs(1)).await;
    let filled = order(&desk, "one");
    assert_eq!(
        (filled.status, filled.filled_amount),
        (OrderStatus::Filled, 715_000.into())
    );
    let positions = desk.get_positions(desk.account()).await.unwrap();
    assert_eq!(positions[0].quantity, filled.quantity);
    assert_eq!(
        simulation
            .wire
            .with_core(|core, _| core.statistics.calls_of("order-cash")),
        1
    );
    desk.close().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_cancelled_order_ends_cancelled() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    let request = simulation.order("one", samsung(), Side::Buy, Some(71_000), 10);
    desk.place_order(request).await.unwrap();
    let key = OrderRef::Id("one".parse().unwrap());
    let report = desk
        .cancel_order(desk.account(), key.clone())
        .await
        .unwrap();
    assert_eq!(report, CancelReport::Requested);
    sleep(Duration::from_secs(10)).await;
    assert_eq!(order(&desk, "one").status, OrderStatus::Cancelled);
    let again = desk.cancel_order(desk.account(), key).await.unwrap();
    assert_eq!(again, CancelReport::AlreadyDone(OrderStatus::Cancelled));
}

#[tokio::test(start_paused = true)]
async fn a_refusal_of_the_venue_is_final_and_keeps_its_words() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    let request = simulation.order("rich", samsung(), Side::Buy, Some(71_000), 1_000_000);
    let error = desk.place_order(request.clone()).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Rejected);
    assert!(error.to_string().contains("APBK0952"), "{error}");
    let again = desk.place_order(request).await.unwrap_err();
    assert_eq!(again.to_string(), error.to_string());
    assert_eq!(
        simulation
            .wire
            .with_core(|core, _| core.statistics.calls_of("order-cash")),
        1
    );
}

#[tokio::test(start_paused = true)]
async fn our_own_checks_send_nothing() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    let cases = [
        (Some(71_050), 1, "tick"),
        (Some(100_000), 1, "limits"),
        (Some(71_000), 0, "quantity"),
    ];
    for (limit, shares, word) in cases {
        let request = simulation.order("bad", samsung(), Side::Buy, limit, shares);
        let error = desk.place_order(request).await.unwrap_err();
        assert!(matches!(error, BrokerError::Refused { .. }), "{error}");
        assert!(error.to_string().contains(word), "{error}");
    }
    let unknown = simulation.order("bad", "999999".parse().unwrap(), Side::Buy, Some(1_000), 1);
    assert_eq!(
        desk.place_order(unknown).await.unwrap_err().outcome(),
        Outcome::NotSent
    );
    assert_eq!(
        simulation
            .wire
            .with_core(|core, _| core.statistics.calls_of("order-cash")),
        0
    );
}

#[tokio::test(start_paused = true)]
async fn an_order_whose_answer_is_lost_is_found_without_a_second_post() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    next_order(&simulation, Fate::LoseAnswer);
    let request = simulation.order("lost", samsung(), Side::Buy, Some(71_000), 7);
    let error = desk.place_order(request.clone()).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert_eq!(
        desk.place_order(request).await.unwrap_err().outcome(),
        Outcome::Unknown
    );
    let twin = simulation.order("twin", samsung(), Side::Buy, Some(71_000), 7);
    assert_eq!(
        desk.place_order(twin).await.unwrap_err().outcome(),
        Outcome::NotSent
    );
    sleep(Duration::from_secs(9)).await;
    assert_eq!(
        order(&desk, "lost").status,
        OrderStatus::Unknown,
        "not at first sight"
    );
    sleep(Duration::from_secs(11)).await;
    assert_eq!(order(&desk, "lost").status, OrderStatus::Accepted);
    trade(&simulation, Side::Sell, 71_000, 7);
    sleep(Duration::from_secs(1)).await;
    assert_eq!(order(&desk, "lost").status, OrderStatus::Filled);
    assert_eq!(
        simulation
            .wire
            .with_core(|core, _| core.statistics.calls_of("order-cash")),
        1
    );
}

#[tokio::test(start_paused = true)]
async fn an_order_that_never_arrived_is_proved_absent_after_two_minutes() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    let other = simulation.order("other", samsung(), Side::Sell, Some(72_000), 1);
    simulation.wire.with_core(|core, _| {
        core.venue_mut().endow(
            &hoga_testkit::redaction::ACCOUNT.replace('-', ""),
            samsung(),
            5,
            1,
        );
    });
    desk.place_order(other).await.unwrap();
    next_order(&simulation, Fate::LoseRequest);
    let request = simulation.order("lost", samsung(), Side::Buy, Some(71_000), 7);
    assert_eq!(
        desk.place_order(request).await.unwrap_err().outcome(),
        Outcome::Unknown
    );
    sleep(Duration::from_secs(115)).await;
    assert_eq!(order(&desk, "lost").status, OrderStatus::Unknown);
    sleep(Duration::from_secs(20)).await;
    assert_eq!(order(&desk, "lost").status, OrderStatus::NotPlaced);
}

#[tokio::test(start_paused = true)]
async fn a_fill_during_a_cut_of_the_line_is_reconciled() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    let request = simulation.order("one", samsung(), Side::Buy, Some(71_000), 10);
    desk.place_order(request).await.unwrap();
    sleep(Duration::from_secs(8)).await;
    simulation
        .wire
        .with_core(|core, now| core.cut_connections(now));
    sleep(Duration::from_millis(100)).await;
    trade(&simulation, Side::Sell, 71_000, 10);
    assert!(
        !desk.gate().await.unwrap().is_empty(),
        "no orders without the stream"
    );
    sleep(Duration::from_secs(10)).await;
    let order = order(&desk, "one");
    assert_eq!(order.status, OrderStatus::Filled);
    assert!(desk.gate().await.unwrap().is_empty());
    let stored = hoga_desk::Journal::read(&simulation.journal, 0, 10_000)
        .await
        .unwrap();
    let sources: Vec<FillSource> = stored
        .into_iter()
        .filter_map(|stored| {
            let hoga_desk::Entry::Order { change, .. } = stored.record.entry else {
                return None;
            };
            let hoga_port::OrderEvent::Filled { fill, .. } = change else {
                return None;
            };
            Some(fill.source)
        })
        .collect();
    assert_eq!(sources, [FillSource::Reconciled]);
}

#[tokio::test(start_paused = true)]
async fn a_throttled_order_is_sent_once_more_and_a_ledger_throttle_is_unknown() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    next_order(&simulation, Fate::Throttle);
    let request = simulation.order("gate", samsung(), Side::Buy, Some(71_000), 1);
    assert_eq!(
        desk.place_order(request).await.unwrap().status,
        OrderStatus::Accepted
    );
    simulation.wire.with_core(|core, _| {
        core.faults
            .next_call("order-cash", Fate::LedgerThrottleAfter);
    });
    let request = simulation.order("ledger", samsung(), Side::Buy, Some(70_900), 2);
    assert_eq!(
        desk.place_order(request).await.unwrap_err().outcome(),
        Outcome::Unknown
    );
    sleep(Duration::from_secs(20)).await;
    assert_eq!(order(&desk, "ledger").status, OrderStatus::Accepted);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_expired_at_the_venue_is_replaced_and_the_order_sent_once_more() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    sleep(Duration::from_secs(7 * 3_600 / 2)).await;
    simulation.wire.with_core(|core, _| core.revoke_tokens());
    let request = simulation.order("one", samsung(), Side::Buy, Some(71_000), 1);
    assert_eq!(
        desk.place_order(request).await.unwrap().status,
        OrderStatus::Accepted
    );
    assert_eq!(
        simulation
            .wire
            .with_core(|core, _| core.statistics.token_issues),
        2
    );
}

#[tokio::test(start_paused = true)]
async fn a_wrong_hts_id_is_noticed_and_executions_are_polled() {
    begin();
    let simulation = Simulation::start(SimulationConfig {
        mean_gap_ms: 0,
        hts_id: Some("someone-else".into()),
        ..SimulationConfig::default()
    });
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    let request = simulation.order("one", samsung(), Side::Buy, Some(71_000), 10);
    desk.place_order(request).await.unwrap();
    sleep(Duration::from_secs(12)).await;
    trade(&simulation, Side::Sell, 71_000, 10);
    sleep(Duration::from_secs(12)).await;
    assert_eq!(order(&desk, "one").status, OrderStatus::Filled);
}

#[tokio::test(start_paused = true)]
async fn what_was_recorded_before_a_crash_is_unknown_and_then_found() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    let request = simulation.order("one", samsung(), Side::Buy, Some(71_000), 10);
    // The process dies while the answer is on its way: the caller and the desk are both gone.
    let placing = tokio::time::timeout(Duration::from_millis(120), desk.place_order(request));
    let _lost = placing.await;
    drop(desk);
    sleep(Duration::from_secs(1)).await;
    let desk = simulation.open().await.unwrap();
    let in_use = desk.connect_websocket().await.unwrap_err();
    assert!(
        in_use.to_string().contains("OPSP8996"),
        "the dead session's slot is held: {in_use}"
    );
    sleep(Duration::from_secs(200)).await;
    assert!(
        desk.gate().await.unwrap().is_empty(),
        "the line came back by itself"
    );
    let status = order(&desk, "one").status;
    assert!(matches!(status, OrderStatus::Accepted), "{status}");
    assert_eq!(
        simulation
            .wire
            .with_core(|core, _| core.statistics.calls_of("order-cash")),
        1
    );
}

#[tokio::test(start_paused = true)]
async fn an_order_refused_at_the_gate_never_takes_its_successors_number() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    for _ in 0..2 {
        next_order(&simulation, Fate::Throttle);
    }
    let same = |key: &str| simulation.order(key, samsung(), Side::Buy, Some(71_000), 5);
    let refused = desk.place_order(same("first")).await.unwrap_err();
    assert_eq!(refused.outcome(), Outcome::NotSent);
    assert_eq!(order(&desk, "first").status, OrderStatus::NotPlaced);
    next_order(&simulation, Fate::LoseAnswer);
    let lost = desk.place_order(same("second")).await.unwrap_err();
    assert_eq!(lost.outcome(), Outcome::Unknown);
    sleep(Duration::from_secs(90)).await;
    assert_eq!(order(&desk, "first").status, OrderStatus::NotPlaced);
    assert_eq!(order(&desk, "second").status, OrderStatus::Accepted);
}

#[tokio::test(start_paused = true)]
async fn two_callers_with_one_key_make_one_order_and_both_hear_of_it() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    let request = || simulation.order("shared", samsung(), Side::Buy, Some(71_000), 5);
    let (first, second) = tokio::join!(desk.place_order(request()), desk.place_order(request()));
    for answer in [first, second] {
        let is_told = match answer {
            Ok(order) => order.broker_order_id.is_some(),
            Err(error) => error.outcome() == Outcome::Unknown,
        };
        assert!(is_told, "neither may hear that nothing was sent");
    }
    let twins = |key: &str| simulation.order(key, samsung(), Side::Buy, Some(70_900), 5);
    next_order(&simulation, Fate::LoseAnswer);
    let (first, second) = tokio::join!(
        desk.place_order(twins("twin-a")),
        desk.place_order(twins("twin-b"))
    );
    assert_eq!(first.unwrap_err().outcome(), Outcome::Unknown);
    assert_eq!(
        second.unwrap_err().outcome(),
        Outcome::NotSent,
        "a twin of an unknown order"
    );
    assert_eq!(
        simulation
            .wire
            .with_core(|core, _| core.statistics.calls_of("order-cash")),
        2
    );
}

#[tokio::test(start_paused = true)]
async fn a_fill_told_before_the_answer_counts_once_and_survives_a_restart() {
    begin();
    let simulation = quiet();
    simulation.wire.with_core(|core, now| {
        core.venue_mut().endow(
            &hoga_testkit::redaction::ACCOUNT.replace('-', ""),
            samsung(),
            9,
            1,
        );
        core.advance(now);
    });
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    let resting = simulation.order("bid", samsung(), Side::Buy, Some(71_000), 4);
    desk.place_order(resting).await.unwrap();
    // It trades at once, against our own bid: both notices overtake the answer.
    let market = simulation.order("ask", samsung(), Side::Sell, Some(71_000), 9);
    desk.place_order(market).await.unwrap();
    sleep(Duration::from_secs(1)).await;
    assert_eq!(
        order(&desk, "ask").filled,
        hoga_port::Quantity::from_shares(4)
    );
    desk.close().await.unwrap();
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    trade(&simulation, Side::Buy, 71_000, 5);
    sleep(Duration::from_secs(1)).await;
    assert_eq!(order(&desk, "ask").status, OrderStatus::Filled);
    assert_eq!(order(&desk, "ask").filled_amount, 639_000.into());
}

#[tokio::test(start_paused = true)]
async fn a_row_that_is_another_order_is_never_applied() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    let request = simulation.order("one", samsung(), Side::Buy, Some(71_000), 5);
    desk.place_order(request).await.unwrap();
    desk.close().await.unwrap();
    // The same journal meets a market that started anew: its first order has our number.
    let other = Simulation::start(SimulationConfig {
        mean_gap_ms: 0,
        ..SimulationConfig::default()
    });
    let account = hoga_testkit::redaction::ACCOUNT.replace('-', "");
    other.wire.with_core(|core, now| {
        let hynix = "000660".parse().unwrap();
        let order = hoga_venue::NewOrder {
            account,
            symbol: hynix,
            side: Side::Buy,
            pricing: hoga_venue::Pricing::Market,
            quantity: 5,
            time_in_force: hoga_venue::TimeInForce::Day,
            route: hoga_venue::Route::KRX,
            channel: hoga_venue::Channel::OpenApi,
        };
        core.venue_mut().place(now, order).unwrap();
        core.venue_mut().take(now, hynix, Side::Sell, 1, 5);
        core.advance(now);
    });
    let journal = std::sync::Arc::new(simulation.journal.reopen());
    let desk = other
        .builder()
        .unwrap()
        .journal(journal)
        .open()
        .await
        .unwrap();
    let _connected = desk.connect_websocket().await;
    sleep(Duration::from_secs(30)).await;
    let order = order(&desk, "one");
    assert_eq!(
        (order.status, order.filled.is_zero()),
        (OrderStatus::Accepted, true)
    );
    assert!(
        !desk.gate().await.unwrap().is_empty(),
        "no order leaves on contradicting books"
    );
}
