//! What costs traders money, each as a story of its own.

use crate::begin;
use crate::stage::{
    account, among_others, buy, by_hand, connected, lost_in_the_last_second, named, next_change,
    next_order, order, place, placed_at_venue, quiet, samsung, seconds, sell_into, shares,
    starting, status, trade,
};
use ambient::Clock;
use hoga_desk::candidate::AccountUse;
use hoga_desk::emergency_log::EmergencyLog;
use hoga_desk::journal::{Entry, Journal, Setting, is_lost_lock};
use hoga_desk::switches::Noted;
use hoga_desk::{Resolution, RiskLimits};
use hoga_journal::Trouble;
use hoga_kis::KisBrokerAdapter;
use hoga_port::time::plus_millis;
use hoga_port::{
    Amend, BrokerError, BrokerPort, CancelReport, ConnectionState, Delivery, ExecutionKind,
    OrderStatus, Outcome, Price, Side, Start,
};
use hoga_testkit::transports::Mishap;
use hoga_testkit::{Simulation, SimulationConfig};
use kis_emulator::Fate;
use kis_wire::Environment;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;
use tokio::time::{sleep, timeout};

async fn alarms(simulation: &Simulation) -> Vec<String> {
    let stored = simulation.journal.read(0, usize::MAX).await.unwrap();
    let texts = stored.into_iter().filter_map(|stored| {
        if let Entry::Alarm { text, .. } = stored.record.entry {
            Some(text)
        } else {
            None
        }
    });
    texts.collect()
}

#[tokio::test(start_paused = true)]
async fn lost_before_delivery_while_a_hand_traders_twin_arrives() {
    begin();
    // Where the venue shows who entered an order, the twin is nobody's proof.
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "seen", 70_000, 1).await.unwrap();
    next_order(&simulation, Fate::LoseRequest);
    place(&simulation, &desk, "lost", 71_000, 7)
        .await
        .unwrap_err();
    by_hand(&simulation, 71_000, 7);
    seconds(40).await;
    assert_eq!(status(&desk, "lost"), OrderStatus::Unknown);
    seconds(100).await;
    assert_eq!(status(&desk, "lost"), OrderStatus::NotPlaced);

    // Where it does not, and others trade, only a person can tell.
    let simulation = quiet();
    let desk = among_others(&simulation).await;
    place(&simulation, &desk, "seen", 70_000, 1).await.unwrap();
    next_order(&simulation, Fate::LoseRequest);
    place(&simulation, &desk, "lost", 71_000, 7)
        .await
        .unwrap_err();
    by_hand(&simulation, 71_000, 7);
    seconds(300).await;
    assert_eq!(status(&desk, "lost"), OrderStatus::Unknown);
    let refused = place(&simulation, &desk, "more", 70_500, 1)
        .await
        .unwrap_err();
    assert!(refused.to_string().contains("frozen"), "{refused}");
    let key = || "lost".parse().unwrap();
    let wrong = desk
        .resolve(key(), Resolution::Bind { number: "1".into() })
        .await;
    assert_eq!(wrong.unwrap_err().outcome(), Outcome::NotSent);
    desk.resolve(key(), Resolution::NotPlaced).await.unwrap();
    assert_eq!(status(&desk, "lost"), OrderStatus::NotPlaced);
    place(&simulation, &desk, "more", 70_500, 1).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn executed_25_seconds_after_the_client_gave_up() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "seen", 70_000, 1).await.unwrap();
    next_order(&simulation, Fate::ExecuteLater { ms: 25_000 });
    place(&simulation, &desk, "late", 71_000, 7)
        .await
        .unwrap_err();
    seconds(24).await;
    assert_eq!(
        status(&desk, "late"),
        OrderStatus::Unknown,
        "absence is no proof yet"
    );
    seconds(30).await;
    assert_eq!(status(&desk, "late"), OrderStatus::Accepted);
    assert_eq!(
        simulation
            .wire
            .with_core(|core, _| core.venue().orders_of(&account()).count()),
        2
    );
}

#[tokio::test(start_paused = true)]
async fn daily_ccld_blind_all_day() {
    begin();
    let simulation = quiet();
    simulation
        .wire
        .with_core(|core, _| core.quirks_mut().is_ccld_blind = true);
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "told", 71_000, 7).await.unwrap();
    sell_into(&simulation, 71_000, 7);
    seconds(2).await;
    assert_eq!(
        status(&desk, "told"),
        OrderStatus::Filled,
        "notices are enough"
    );
    next_order(&simulation, Fate::LoseAnswer);
    place(&simulation, &desk, "lost", 71_000, 3)
        .await
        .unwrap_err();
    seconds(600).await;
    assert_eq!(
        status(&desk, "lost"),
        OrderStatus::Unknown,
        "a query that shows nothing proves nothing, and the reserve moved"
    );
}

/// One notice never comes, on a line that is otherwise healthy and goes on talking (a public report:
/// Lean.Brokerages.TradeStation 101).
#[tokio::test(start_paused = true)]
async fn a_lost_notice_is_made_up_for_within_a_minute_live_and_two_on_paper() {
    begin();
    for (environment, within) in [(Environment::Live, 61), (Environment::Paper, 122)] {
        let simulation = Simulation::start(SimulationConfig {
            environment,
            mean_gap_ms: 0,
            ..SimulationConfig::default()
        });
        let desk = connected(&simulation).await;
        place(&simulation, &desk, "one", 71_000, 10).await.unwrap();
        seconds(90).await;
        simulation
            .wire
            .with_core(|core, _| core.faults.notices_to_lose = 1);
        sell_into(&simulation, 71_000, 3);
        seconds(5).await;
        assert_eq!(order(&desk, "one").filled, shares(0), "nothing told of it");
        let asked = |core: &mut kis_emulator::Core| core.statistics.calls_of("inquire-daily-ccld");
        let before = simulation.wire.with_core(|core, _| asked(core));
        seconds(within - 5).await;
        assert_eq!(order(&desk, "one").filled, shares(3), "{environment:?}");
        // What that costs while nothing happens: one part in twenty of the pace at most.
        seconds(600).await;
        let after = simulation.wire.with_core(|core, _| asked(core));
        let most = u64::from(environment.calls_per_second()) * (600 + within) / 20;
        assert!(after - before <= most, "{} of {most} calls", after - before);
    }
}

/// A print through the limit of an order that works: it must have filled, whatever the stream says.
#[tokio::test(start_paused = true)]
async fn a_print_through_the_limit_is_asked_about_at_once() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    let _trades = desk.trades(&[samsung()]).unwrap();
    place(&simulation, &desk, "one", 71_000, 10).await.unwrap();
    place(&simulation, &desk, "two", 70_500, 2).await.unwrap();
    seconds(20).await;
    simulation
        .wire
        .with_core(|core, _| core.faults.notices_to_lose = 1);
    sell_into(&simulation, 71_000, 10);
    seconds(1).await;
    assert_eq!(order(&desk, "one").filled, shares(0), "nothing told of it");
    // Only a trade below it, of which a notice comes, tells that the first one is gone.
    sell_into(&simulation, 70_500, 1);
    seconds(5).await;
    assert_eq!(order(&desk, "two").filled, shares(1));
    assert_eq!(order(&desk, "one").filled, shares(10));
}

#[tokio::test(start_paused = true)]
async fn an_order_that_found_no_line_left_nothing_and_its_key_serves_again() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "first", 70_000, 1).await.unwrap();
    simulation.wire.next_unreachable("order-cash");
    let error = place(&simulation, &desk, "one", 71_000, 3)
        .await
        .unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
    assert!(
        matches!(error, BrokerError::Connection { .. }),
        "no line, not a pace: {error}"
    );
    assert_eq!(
        status(&desk, "one"),
        OrderStatus::NotPlaced,
        "it was written down"
    );
    seconds(20).await;
    let order = place(&simulation, &desk, "one", 71_000, 3).await.unwrap();
    assert_eq!(order.status, OrderStatus::Accepted);
    assert_eq!(placed_at_venue(&simulation), 2);
}

/// Notices of fills alone tell what happened, and two of them are byte for byte the same.
#[tokio::test(start_paused = true)]
async fn equal_fills_that_no_list_confirms_are_settled_by_the_balance_or_told() {
    begin();
    let started = async |account_use| {
        let simulation = Simulation::start(SimulationConfig {
            environment: Environment::Paper,
            mean_gap_ms: 0,
            ..SimulationConfig::default()
        });
        simulation
            .wire
            .with_core(|core, _| core.quirks_mut().is_ccld_blind = true);
        let builder = simulation.builder().unwrap().account_use(account_use);
        let desk = builder.open().await.unwrap();
        desk.connect_websocket().await.unwrap();
        place(&simulation, &desk, "one", 71_000, 10).await.unwrap();
        seconds(6).await;
        (simulation, desk)
    };
    // Two fills within a second.
    let (simulation, desk) = started(AccountUse::Exclusive).await;
    sell_into(&simulation, 71_000, 3);
    sell_into(&simulation, 71_000, 3);
    seconds(1).await;
    assert_eq!(order(&desk, "one").filled, shares(3));
    seconds(40).await;
    assert_eq!(order(&desk, "one").filled, shares(6));
    assert_eq!(order(&desk, "one").filled_amount, 426_000.into());
    assert!(
        alarms(&simulation)
            .await
            .iter()
            .all(|it| !it.contains("came twice"))
    );
    desk.close().await.unwrap();
    drop(desk);
    let desk = connected(&simulation).await;
    assert_eq!(order(&desk, "one").filled, shares(6), "a restart knows it");

    // One fill, told twice.
    let (simulation, desk) = started(AccountUse::Exclusive).await;
    simulation.wire.next_notice(Mishap::Twice);
    sell_into(&simulation, 71_000, 3);
    seconds(90).await;
    assert_eq!(order(&desk, "one").filled, shares(3));
    let told = desk.why(&named("one")).await.unwrap();
    assert!(
        told.iter().any(|line| line.text.contains("one fill")),
        "{told:?}"
    );

    // Others trade too: a balance says nothing about ours.
    let (simulation, desk) = started(AccountUse::Shared).await;
    sell_into(&simulation, 71_000, 3);
    sell_into(&simulation, 71_000, 3);
    seconds(90).await;
    assert_eq!(order(&desk, "one").filled, shares(3));
    let told = alarms(&simulation).await;
    assert!(told.iter().any(|it| it.contains("came twice")), "{told:?}");
}

#[tokio::test(start_paused = true)]
async fn a_gap_booked_3_by_query_then_the_late_notice_of_the_same_3() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "one", 71_000, 10).await.unwrap();
    seconds(6).await;
    simulation.wire.next_notice(Mishap::Late { ms: 20_000 });
    sell_into(&simulation, 71_000, 3);
    desk.reconcile("a gap").await.unwrap();
    assert_eq!(order(&desk, "one").filled, shares(3));
    seconds(25).await;
    assert_eq!(
        order(&desk, "one").filled,
        shares(3),
        "the notice told nothing new"
    );
    sell_into(&simulation, 71_000, 7);
    seconds(2).await;
    assert_eq!(order(&desk, "one").filled_amount, 710_000.into());
}

#[tokio::test(start_paused = true)]
async fn kill_switch_thrown_while_an_order_waits_for_its_slot() {
    begin();
    let simulation = Simulation::start(SimulationConfig {
        environment: Environment::Paper,
        mean_gap_ms: 0,
        ..SimulationConfig::default()
    });
    let desk = Arc::new(connected(&simulation).await);
    place(&simulation, &desk, "open", 70_000, 1).await.unwrap();
    let sent = placed_at_venue(&simulation);
    // At one call a second an order waits for its turn; somebody throws the switch meanwhile.
    let request = buy(&simulation, "waiting", 71_000, 1);
    let (placed, killed) = tokio::join!(desk.place_order(request), async {
        sleep(Duration::from_millis(600)).await;
        desk.kill(Some("stop".into())).await
    });
    killed.unwrap();
    assert!(
        matches!(placed, Err(BrokerError::Halted { .. })),
        "{placed:?}"
    );
    assert_eq!(placed_at_venue(&simulation), sent);
    let amend = Amend::Limit(Price::from_won(70_100).unwrap());
    let amended = desk.amend_order(desk.account(), named("open"), amend).await;
    assert!(
        matches!(amended, Err(BrokerError::Halted { .. })),
        "{amended:?}"
    );
    let cancelled = desk
        .cancel_order(desk.account(), named("open"))
        .await
        .unwrap();
    assert_eq!(cancelled, CancelReport::Requested, "cancels may always go");
    desk.kill(None).await.unwrap();
    place(&simulation, &desk, "waiting", 71_000, 1)
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn refused_by_a_closed_gate_then_repeated_with_the_same_key() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    simulation
        .wire
        .with_core(|core, now| core.cut_connections(now));
    sleep(Duration::from_millis(200)).await;
    let refused = place(&simulation, &desk, "same", 71_000, 1)
        .await
        .unwrap_err();
    assert_eq!(refused.outcome(), Outcome::NotSent);
    seconds(10).await;
    let placed = place(&simulation, &desk, "same", 71_000, 1).await.unwrap();
    assert_eq!(
        placed.status,
        OrderStatus::Accepted,
        "a refusal of ours uses no key up"
    );
    assert_eq!(placed_at_venue(&simulation), 1);
}

#[tokio::test(start_paused = true)]
async fn cancels_answer_lost_order_still_live() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "one", 71_000, 10).await.unwrap();
    for _ in 0..3 {
        next_change(&simulation, Fate::LoseRequest);
    }
    let report = desk
        .cancel_order(desk.account(), named("one"))
        .await
        .unwrap();
    assert_eq!(report, CancelReport::Unknown);
    seconds(20).await;
    assert!(
        !status(&desk, "one").is_terminal(),
        "{:?}",
        status(&desk, "one")
    );
    sell_into(&simulation, 71_000, 4);
    seconds(5).await;
    assert_eq!(order(&desk, "one").filled, shares(4));
    desk.cancel_order(desk.account(), named("one"))
        .await
        .unwrap();
    seconds(10).await;
    let order = order(&desk, "one");
    assert_eq!(
        (order.status, order.filled),
        (OrderStatus::Cancelled, shares(4))
    );
}

#[tokio::test(start_paused = true)]
async fn amends_answer_lost_then_a_cancel() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "one", 71_000, 10).await.unwrap();
    next_change(&simulation, Fate::LoseAnswer);
    let limit = Price::from_won(71_200).unwrap();
    let amended = desk
        .amend_order(desk.account(), named("one"), Amend::Limit(limit))
        .await;
    assert_eq!(amended.unwrap_err().outcome(), Outcome::Unknown);
    // The cancel goes to whichever number is live.
    seconds(8).await;
    drop(desk.cancel_order(desk.account(), named("one")).await);
    seconds(30).await;
    assert_eq!(status(&desk, "one"), OrderStatus::Cancelled);
    let open = simulation.wire.with_core(|core, _| {
        let account = account();
        let rows = core.venue().orders_of(&account);
        rows.filter(|row| row.remaining() > 0).count()
    });
    assert_eq!(open, 0);
}

#[tokio::test(start_paused = true)]
async fn wrong_hts_id_quotes_flowing() {
    begin();
    let simulation = Simulation::start(SimulationConfig {
        hts_id: Some("someone-else".into()),
        mean_gap_ms: 300,
        ..SimulationConfig::default()
    });
    let desk = connected(&simulation).await;
    let mut quotes = desk.quotes(&[samsung()]).unwrap();
    let limit = simulation.best(samsung(), Side::Buy);
    desk.place_order(buy(&simulation, "one", limit, 2))
        .await
        .unwrap();
    assert!(quotes.next().await.is_some(), "quotes flow");
    seconds(15).await;
    assert!(
        alarms(&simulation)
            .await
            .iter()
            .any(|text| text.contains("notice did not come")),
        "the silence is noticed"
    );
    sell_into(&simulation, limit, 50);
    seconds(15).await;
    let oracle = simulation.wire.with_core(|core, _| {
        core.venue()
            .orders_of(&account())
            .map(|row| row.filled)
            .sum::<i64>()
    });
    assert_eq!(
        order(&desk, "one").filled.value(),
        oracle.into(),
        "and executions are polled"
    );
}

#[tokio::test(start_paused = true)]
async fn disk_full_with_open_orders() {
    begin();
    let simulation = quiet();
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("emergency-{}.jsonl", std::process::id()));
    drop(std::fs::remove_file(&path));
    let builder = || {
        simulation
            .builder()
            .unwrap()
            .emergency(EmergencyLog::new(&path))
    };
    let desk = builder().open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    place(&simulation, &desk, "one", 71_000, 10).await.unwrap();
    place(&simulation, &desk, "two", 70_000, 5).await.unwrap();
    simulation.journal.set_trouble(Some(Trouble::Full));
    let refused = place(&simulation, &desk, "three", 70_500, 1)
        .await
        .unwrap_err();
    assert_eq!(refused.outcome(), Outcome::NotSent, "{refused}");
    assert_eq!(placed_at_venue(&simulation), 2, "no order leaves");
    let report = desk
        .cancel_order(desk.account(), named("one"))
        .await
        .unwrap();
    assert_eq!(report, CancelReport::Requested, "a cancel may");
    let spooled = std::fs::read_to_string(&path).unwrap();
    assert!(spooled.contains("\"one\""), "{spooled}");
    sell_into(&simulation, 70_000, 5);
    seconds(5).await;
    simulation.journal.set_trouble(None);
    seconds(10).await;
    assert_eq!(status(&desk, "one"), OrderStatus::Cancelled);
    assert_eq!(
        status(&desk, "two"),
        OrderStatus::Filled,
        "nothing was dropped"
    );
    assert!(
        desk.gate().await.unwrap().is_empty(),
        "{:?}",
        desk.gate().await
    );
    desk.close().await.unwrap();
    let again = builder().open().await.unwrap();
    let left = std::fs::read_to_string(&path).unwrap();
    assert!(
        left.trim().is_empty(),
        "the next start takes the lines into the journal"
    );
    assert_eq!(order(&again, "two").filled, shares(5));
}

#[tokio::test(start_paused = true)]
async fn reset_at_090005_with_the_slot_held_for_90_seconds() {
    begin();
    let simulation = starting("2026-11-23T09:00:00+09:00");
    simulation
        .wire
        .with_core(|core, _| core.quirks_mut().slot_held = Duration::from_secs(90));
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "one", 71_000, 10).await.unwrap();
    seconds(5).await;
    simulation
        .wire
        .with_core(|core, now| core.cut_connections_and_hold(now));
    seconds(1).await;
    assert!(!desk.gate().await.unwrap().is_empty());
    sell_into(&simulation, 71_000, 4);
    seconds(20).await;
    assert_eq!(
        order(&desk, "one").filled,
        shares(4),
        "fills are polled meanwhile"
    );
    seconds(230).await;
    let state = *desk_state(&desk).borrow();
    assert_eq!(state, ConnectionState::Connected);
    assert!(
        desk.gate().await.unwrap().is_empty(),
        "{:?}",
        desk.gate().await
    );
    assert_eq!(
        simulation.journal.setting(Setting::Halt).await.unwrap(),
        None
    );
}

fn desk_state(desk: &KisBrokerAdapter) -> tokio::sync::watch::Receiver<ConnectionState> {
    hoga_desk::Gateway::connection(desk.gateway())
}

#[tokio::test(start_paused = true)]
async fn unknown_in_the_last_second_power_cut_start_next_morning() {
    begin();
    let simulation = lost_in_the_last_second().await;
    seconds(18 * 3_600).await;
    let desk = connected(&simulation).await;
    seconds(120).await;
    assert_eq!(
        status(&desk, "late"),
        OrderStatus::Expired,
        "yesterday's list shows that the venue had it, and that the close ended it"
    );
    let placed = place(&simulation, &desk, "today", 71_000, 3).await.unwrap();
    assert_eq!(
        placed.status,
        OrderStatus::Accepted,
        "yesterday freezes nothing"
    );
    assert_ne!(order(&desk, "late").broker_order_id, placed.broker_order_id);
}

#[tokio::test(start_paused = true)]
async fn unknown_in_the_last_second_and_a_venue_that_forgets_yesterday() {
    begin();
    let simulation = lost_in_the_last_second().await;
    simulation
        .wire
        .with_core(|core, _| core.quirks_mut().is_ccld_blind = true);
    seconds(18 * 3_600).await;
    let desk = connected(&simulation).await;
    seconds(120).await;
    assert_eq!(
        status(&desk, "late"),
        OrderStatus::Unknown,
        "an empty list proves nothing, and nothing else decides it"
    );
    let placed = place(&simulation, &desk, "today", 71_000, 3).await.unwrap();
    assert_eq!(
        placed.status,
        OrderStatus::Accepted,
        "yesterday freezes nothing"
    );
    let key = "late".parse().unwrap();
    desk.resolve(key, Resolution::NotPlaced).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn egw00215_on_an_order_that_the_ledger_took() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    next_order(&simulation, Fate::LedgerThrottleAfter);
    let error = place(&simulation, &desk, "one", 71_000, 3)
        .await
        .unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
    seconds(20).await;
    assert_eq!(status(&desk, "one"), OrderStatus::Accepted);
    assert_eq!(placed_at_venue(&simulation), 1);
}

#[derive(Debug)]
struct Settable(Arc<dyn Clock>, AtomicI64);

impl Clock for Settable {
    fn now(&self) -> hoga_port::time::Timestamp {
        plus_millis(self.0.now(), self.1.load(Ordering::Relaxed))
    }

    fn uptime(&self) -> Duration {
        self.0.uptime()
    }
}

#[tokio::test(start_paused = true)]
async fn clock_set_to_yesterday() {
    begin();
    let simulation = quiet();
    let oracle: Arc<dyn Clock> = Arc::<ambient::TokioClock>::clone(&simulation.clock);
    let machine = Arc::new(Settable(oracle, AtomicI64::new(0)));
    let clock = || Arc::<Settable>::clone(&machine);
    let desk = simulation
        .builder()
        .unwrap()
        .clock(clock())
        .open()
        .await
        .unwrap();
    desk.connect_websocket().await.unwrap();
    place(&simulation, &desk, "one", 71_000, 10).await.unwrap();
    machine.1.store(-86_400_000, Ordering::Relaxed);
    sell_into(&simulation, 71_000, 4);
    place(&simulation, &desk, "two", 70_000, 1).await.unwrap();
    seconds(10).await;
    assert_eq!(
        order(&desk, "one").filled,
        shares(4),
        "a running desk keeps its own time"
    );
    desk.abort().await;
    drop(desk);
    // A process that starts with the wrong day lets nothing leave, and goes on once it is right.
    let desk = simulation
        .builder()
        .unwrap()
        .clock(clock())
        .open()
        .await
        .unwrap();
    drop(desk.connect_websocket().await);
    let refused = place(&simulation, &desk, "three", 70_000, 2)
        .await
        .unwrap_err();
    assert_eq!(refused.outcome(), Outcome::NotSent, "{refused}");
    machine.1.store(0, Ordering::Relaxed);
    // The slot of the process that died is held for a while, too.
    seconds(200).await;
    desk.reconcile("the clock is right again").await.unwrap();
    seconds(30).await;
    place(&simulation, &desk, "three", 70_000, 2).await.unwrap();
    assert_eq!(order(&desk, "one").filled, shares(4));
}

#[tokio::test(start_paused = true)]
async fn token_refreshed_while_another_process_is_ordering_with_the_old_one() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "one", 71_000, 1).await.unwrap();
    seconds(7 * 3_600 / 2).await;
    // The other process got a new token, and the venue dropped the old one at once.
    simulation.wire.with_core(|core, _| core.revoke_tokens());
    let other = simulation
        .builder()
        .unwrap()
        .journal(Arc::new(hoga_journal::MemoryJournal::new()))
        .open()
        .await
        .unwrap();
    drop(other.get_cash(other.account()).await);
    let placed = place(&simulation, &desk, "two", 70_900, 1).await.unwrap();
    assert_eq!(
        placed.status,
        OrderStatus::Accepted,
        "refused at the door, and sent once more"
    );
    let issues = simulation
        .wire
        .with_core(|core, _| core.statistics.token_issues);
    assert_eq!(issues, 2, "the new token is shared, not asked for again");
}

#[tokio::test(start_paused = true)]
async fn two_identical_resting_orders_one_cancelled() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "first", 71_000, 5).await.unwrap();
    place(&simulation, &desk, "second", 71_000, 5)
        .await
        .unwrap();
    desk.cancel_order(desk.account(), named("first"))
        .await
        .unwrap();
    seconds(10).await;
    sell_into(&simulation, 71_000, 5);
    seconds(3).await;
    assert_eq!(status(&desk, "first"), OrderStatus::Cancelled);
    assert_eq!(order(&desk, "first").filled, shares(0));
    assert_eq!(status(&desk, "second"), OrderStatus::Filled);
}

#[tokio::test(start_paused = true)]
async fn fill_notices_in_reverse_order() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "one", 71_000, 9).await.unwrap();
    seconds(6).await;
    for (late, filled) in [(3_000, 2), (2_000, 3), (1_000, 4)] {
        simulation.wire.next_notice(Mishap::Late { ms: late });
        sell_into(&simulation, 71_000, filled);
    }
    sleep(Duration::from_millis(1_500)).await;
    assert_eq!(order(&desk, "one").filled, shares(4));
    sleep(Duration::from_millis(1_000)).await;
    assert_eq!(order(&desk, "one").filled, shares(7));
    seconds(2).await;
    assert_eq!(order(&desk, "one").filled_amount, 639_000.into());
    assert_eq!(status(&desk, "one"), OrderStatus::Filled);
}

#[tokio::test(start_paused = true)]
async fn a_foreign_order_on_an_exclusive_account() {
    begin();
    let simulation = quiet();
    simulation
        .wire
        .with_core(|core, _| core.quirks_mut().shows_channel = false);
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "one", 70_000, 1).await.unwrap();
    by_hand(&simulation, 70_500, 2);
    seconds(15).await;
    assert!(
        alarms(&simulation)
            .await
            .iter()
            .any(|text| text.contains("exclusive")),
        "{:?}",
        alarms(&simulation).await
    );
    // From here the account counts as shared: one candidate is no proof any more.
    next_order(&simulation, Fate::LoseAnswer);
    place(&simulation, &desk, "lost", 71_000, 7)
        .await
        .unwrap_err();
    seconds(120).await;
    assert_eq!(status(&desk, "lost"), OrderStatus::Unknown);
    let number = simulation.wire.with_core(|core, _| {
        let account = account();
        let row = core
            .venue()
            .orders_of(&account)
            .find(|row| row.quantity == 7);
        core.number_text(row.unwrap().number)
    });
    let bound = desk
        .resolve("lost".parse().unwrap(), Resolution::Bind { number })
        .await;
    assert_eq!(bound.unwrap().status, OrderStatus::Accepted);
    let report = desk
        .cancel_everything(false, Duration::from_secs(20))
        .await
        .unwrap();
    assert_eq!(
        (report.cancelled.len(), report.unknown.len()),
        (2, 0),
        "{report:?}"
    );
    let report = desk
        .cancel_everything(true, Duration::from_secs(20))
        .await
        .unwrap();
    assert_eq!(report.cancelled.len(), 1, "the foreign one only when asked");
}

#[tokio::test(start_paused = true)]
async fn an_empty_journal_beside_open_orders_of_ours() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "one", 71_000, 10).await.unwrap();
    seconds(6).await;
    desk.close().await.unwrap();
    let empty = Arc::new(hoga_journal::MemoryJournal::new());
    let desk = simulation
        .builder()
        .unwrap()
        .journal(empty)
        .open()
        .await
        .unwrap();
    desk.connect_websocket().await.unwrap();
    let refused = place(&simulation, &desk, "new", 70_000, 1)
        .await
        .unwrap_err();
    assert!(refused.to_string().contains("does not know"), "{refused}");
    assert_eq!(desk.adopt().await.unwrap().len(), 1);
    place(&simulation, &desk, "new", 70_000, 1).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_desk_that_lost_its_account_sends_nothing() {
    begin();
    let simulation = quiet();
    let old = connected(&simulation).await;
    old.place_order(buy(&simulation, "one", 71_000, 10))
        .await
        .unwrap();
    let new = simulation.open().await.unwrap();
    let before = simulation
        .wire
        .with_core(|core, _| core.statistics.calls_of("trading/order-cash"));
    let refused = old
        .place_order(buy(&simulation, "two", 70_000, 1))
        .await
        .unwrap_err();
    assert_eq!(refused.outcome(), Outcome::NotSent);
    let lower = Amend::Quantity(hoga_port::Quantity::from_shares(4));
    let amended = old.amend_order(old.account(), named("one"), lower).await;
    assert!(amended.is_err(), "{amended:?}");
    let after = simulation
        .wire
        .with_core(|core, _| core.statistics.calls_of("trading/order-cash"));
    assert_eq!(after, before);
    let changes = simulation
        .wire
        .with_core(|core, _| core.statistics.calls_of("order-rvsecncl"));
    assert_eq!(changes, 0);
    // A cancel of all that is left takes risk away, and a person asks for it.
    let cancel = old.cancel_order(old.account(), named("one")).await;
    assert_eq!(cancel.unwrap(), CancelReport::Requested);
    drop(new);
}

#[tokio::test(start_paused = true)]
async fn a_desk_that_lost_its_account_halts_nobody_and_leaves_the_line() {
    begin();
    let simulation = quiet();
    let old = connected(&simulation).await;
    let mut line = old.connection();
    let new = simulation.open().await.unwrap();
    simulation.wire.with_core(|core, now| {
        core.faults.is_down = true;
        core.cut_connections(now);
    });
    // Long enough to give up and to have halted trading.
    seconds(120).await;
    let halt = simulation.journal.setting(Setting::Halt).await.unwrap();
    assert_eq!(halt, None, "the other desk has the account");
    simulation
        .wire
        .with_core(|core, _| core.faults.is_down = false);
    seconds(130).await;
    let mut last = None;
    while let Ok(Some(Delivery::Item(state))) = timeout(Duration::from_millis(1), line.next()).await
    {
        last = Some(state);
    }
    assert_eq!(
        last,
        Some(ConnectionState::Disconnected),
        "the session of the key is the other desk's"
    );
    let refused = [
        old.kill(Some("late".into())).await,
        old.resume().await,
        old.set_limits(&RiskLimits::default()).await,
    ];
    for refused in refused {
        assert!(is_lost_lock(&refused.unwrap_err()));
    }
    let noted = simulation.journal.setting(Setting::Kill).await.unwrap();
    assert_eq!(noted, None);
    new.connect_websocket().await.unwrap();
    place(&simulation, &new, "two", 70_000, 1).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_switch_that_cannot_be_noted_is_not_thrown() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    simulation.journal.set_trouble(Some(Trouble::Full));
    assert!(desk.kill(Some("full".into())).await.is_err());
    let limits = RiskLimits {
        order_quantity: Some(shares(5)),
        ..RiskLimits::default()
    };
    assert!(desk.set_limits(&limits).await.is_err());
    simulation.journal.set_trouble(None);
    let mut noted = Noted::default();
    let differences = noted.differences(&simulation.journal, 0).await.unwrap();
    assert_eq!(differences, Vec::<String>::new());
    desk.kill(Some("by hand".into())).await.unwrap();
    desk.set_limits(&limits).await.unwrap();
    let end = simulation.journal.latest().await.unwrap();
    let differences = noted.differences(&simulation.journal, 0).await.unwrap();
    assert_eq!(differences, Vec::<String>::new(), "both are noted");
    // Whoever walked the log before they were set does not cry wolf.
    let mut early = Noted::default();
    let before = end.saturating_sub(2);
    let differences = early.differences(&simulation.journal, before);
    assert_eq!(differences.await.unwrap(), Vec::<String>::new());
}

#[tokio::test(start_paused = true)]
async fn a_cap_on_daily_loss_counts_what_was_lost_before_it_was_set() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    // Bought at 71,900 and sold at 71,800: 100 won a share and the fees are gone.
    place(&simulation, &desk, "dear", 71_900, 100)
        .await
        .unwrap();
    sell_into(&simulation, 71_900, 100);
    seconds(3).await;
    let cheap = simulation.order("cheap", samsung(), Side::Sell, Some(71_800), 100);
    desk.place_order(cheap).await.unwrap();
    trade(&simulation, Side::Buy, 71_800, 100);
    seconds(3).await;
    assert_eq!(status(&desk, "cheap"), OrderStatus::Filled);
    let capped = |won: i64| RiskLimits {
        daily_loss: Some(won.into()),
        ..RiskLimits::default()
    };
    desk.set_limits(&capped(9_000)).await.unwrap();
    let refused = place(&simulation, &desk, "more", 70_000, 1).await;
    let refused = refused.unwrap_err();
    assert_eq!(refused.outcome(), Outcome::NotSent);
    assert!(refused.to_string().contains("is lost today"), "{refused}");
    desk.set_limits(&capped(50_000)).await.unwrap();
    place(&simulation, &desk, "again", 70_000, 1).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_fill_whose_commit_was_not_answered_is_told_once() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "one", 71_000, 10).await.unwrap();
    let mut executions = desk.executions(Start::After(0)).unwrap();
    simulation.journal.set_trouble(Some(Trouble::AnswerLost));
    sell_into(&simulation, 71_000, 4);
    seconds(3).await;
    simulation.journal.set_trouble(None);
    sell_into(&simulation, 71_000, 6);
    seconds(5).await;
    let mut told = Vec::new();
    while let Ok(Some(Delivery::Item(event))) =
        timeout(Duration::from_millis(100), executions.next()).await
    {
        if let ExecutionKind::Filled(fill) = event.kind {
            told.push(fill.quantity);
        }
    }
    assert_eq!(told, [shares(4), shares(6)], "each share once");
    assert_eq!(status(&desk, "one"), OrderStatus::Filled);
    assert!(desk.gate().await.unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn an_intent_whose_commit_was_not_answered_was_never_sent() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    simulation.journal.set_trouble(Some(Trouble::AnswerLost));
    let refused = place(&simulation, &desk, "doubtful", 71_000, 3)
        .await
        .unwrap_err();
    assert_eq!(refused.outcome(), Outcome::NotSent, "{refused}");
    simulation.journal.set_trouble(None);
    seconds(5).await;
    assert_eq!(status(&desk, "doubtful"), OrderStatus::NotPlaced);
    assert_eq!(placed_at_venue(&simulation), 0);
    place(&simulation, &desk, "next", 71_000, 3).await.unwrap();
}

/// Every answer comes late, so that what is known of the venue's clock is wide (behaviour 2.3: 5 to 12 s
/// on slow days).
#[tokio::test(start_paused = true)]
async fn an_order_lost_on_a_slow_day_is_bound_as_on_a_fast_one() {
    begin();
    let simulation = quiet();
    simulation
        .wire
        .with_core(|core, _| core.faults.slow_ms = Some(8_000));
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "seen", 70_000, 1).await.unwrap();
    next_order(&simulation, Fate::LoseAnswer);
    place(&simulation, &desk, "lost", 71_000, 3)
        .await
        .unwrap_err();
    seconds(90).await;
    assert_eq!(status(&desk, "lost"), OrderStatus::Accepted);
}

/// A venue that refuses a token now and then, and hands the same one out again, as it does within six
/// hours: it is a live one.
#[tokio::test(start_paused = true)]
async fn a_token_that_is_refused_now_and_then_holds_nothing_up() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    for round in 0..4 {
        seconds(90).await;
        simulation.wire.with_core(|core, _| {
            core.faults.next_call("inquire-balance", Fate::TokenExpired);
        });
        let cash = timeout(Duration::from_secs(5), desk.get_cash(desk.account())).await;
        assert!(matches!(cash, Ok(Ok(_))), "round {round}: {cash:?}");
    }
}

/// A journal that was put back from a backup has forgotten a key; the venue's list has not.
#[tokio::test(start_paused = true)]
async fn a_journal_that_forgot_an_order_sends_its_key_no_second_time() {
    begin();
    for is_filled in [true, false] {
        let simulation = quiet();
        let desk = connected(&simulation).await;
        place(&simulation, &desk, "known", 70_000, 1).await.unwrap();
        seconds(10).await;
        let kept = simulation.journal.read(0, usize::MAX).await.unwrap();
        let backup = hoga_journal::MemoryJournal::new();
        let records = kept.into_iter().map(|stored| stored.record).collect();
        backup.append(records).await.unwrap();
        place(&simulation, &desk, "forgotten", 71_000, 3)
            .await
            .unwrap();
        seconds(10).await;
        if is_filled {
            sell_into(&simulation, 71_000, 3);
        }
        seconds(60).await;
        desk.close().await.unwrap();
        drop(desk);

        let builder = simulation.builder().unwrap().journal(Arc::new(backup));
        let desk = builder.open().await.unwrap();
        let refused = place(&simulation, &desk, "forgotten", 71_000, 3)
            .await
            .unwrap_err();
        assert!(refused.to_string().contains("does not know"), "{refused}");
        desk.connect_websocket().await.unwrap();
        seconds(30).await;
        let refused = place(&simulation, &desk, "forgotten", 71_000, 3).await;
        assert!(refused.is_err(), "a later list is no other answer");
        assert_eq!(placed_at_venue(&simulation), 2, "nothing was sent again");
        // Brakes work, and a person may decide.
        let cancelled = desk.cancel_all(desk.account()).await.unwrap();
        assert_eq!(cancelled.len(), 1);
        assert_eq!(desk.adopt().await.unwrap().len(), 1);
        place(&simulation, &desk, "new", 70_500, 2).await.unwrap();
        desk.close().await.unwrap();
    }
}
