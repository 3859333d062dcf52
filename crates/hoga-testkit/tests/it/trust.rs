//! What a desk makes of a venue that says too little, and of an account that another desk took.

use crate::begin;
use crate::seals::Machine;
use crate::stage::{
    among_others, buy, connected, enter, next_order, place, quiet, seconds, status,
};
use ambient::Clock;
use hoga_desk::candidate::AccountUse;
use hoga_desk::gate::GateReason;
use hoga_desk::journal::{Author, Setting};
use hoga_desk::switches::Switch;
use hoga_desk::{DeskFailure, Gateway as _, Journal as _, SecondMemory};
use hoga_kis::KisBrokerAdapter;
use hoga_port::{BrokerPort, OrderStatus};
use hoga_testkit::{Simulation, SimulationConfig};
use hoga_venue::Channel;
use kis_emulator::Fate;
use std::sync::Arc;
use std::time::Duration;

fn lists_fail(simulation: &Simulation, calls: usize) {
    simulation.wire.with_core(|core, _| {
        for _call in 0..calls {
            core.faults
                .next_call("inquire-daily-ccld", Fate::Maintenance);
        }
    });
}

fn cancels(simulation: &Simulation) -> u64 {
    simulation
        .wire
        .with_core(|core, _| core.statistics.calls_of("order-rvsecncl"))
}

#[tokio::test(start_paused = true)]
async fn a_cancel_that_the_venue_took_is_not_sent_again_before_a_list_shows_the_order_open() {
    begin();
    let simulation = Simulation::start(SimulationConfig {
        mean_gap_ms: 0,
        start: "2026-11-23T10:00:00+09:00".parse().unwrap(),
        hts_id: None,
        ..SimulationConfig::default()
    });
    let desk = simulation.open().await.unwrap();
    place(&simulation, &desk, "one", 70_000, 3).await.unwrap();
    place(&simulation, &desk, "two", 70_100, 3).await.unwrap();
    seconds(8).await;
    lists_fail(&simulation, 500);
    let report = desk
        .cancel_everything(false, Duration::from_secs(20))
        .await
        .unwrap();
    assert_eq!(cancels(&simulation), 2, "one for each order");
    assert!(report.unseen.is_some());
    assert_eq!(report.unknown.len(), 2, "no list shows their end");
    for order in &report.unknown {
        assert_eq!(order.status, OrderStatus::CancelRequested, "{order:?}");
    }
    // What the venue's gate refused goes again.
    simulation
        .wire
        .with_core(|core, _| core.faults.forget("inquire-daily-ccld"));
    seconds(8).await;
    place(&simulation, &desk, "three", 70_200, 3).await.unwrap();
    simulation
        .wire
        .with_core(|core, _| core.faults.next_call("order-rvsecncl", Fate::Throttle));
    let report = desk
        .cancel_everything(false, Duration::from_secs(20))
        .await
        .unwrap();
    assert_eq!(report.cancelled.len(), 1, "{report:?}");
    assert_eq!(cancels(&simulation), 4);
}

#[tokio::test(start_paused = true)]
async fn an_empty_list_beside_a_balance_with_trades_is_no_empty_account() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "one", 71_000, 1).await.unwrap();
    crate::stage::sell_into(&simulation, 71_000, 1);
    seconds(1).await;
    desk.close().await.unwrap();
    // The list does not show the order for some seconds more, and the journal has never heard of it.
    let empty = Arc::new(hoga_journal::MemoryJournal::new());
    let builder = simulation.builder().unwrap().journal(empty);
    let desk = builder.open().await.unwrap();
    desk.reconcile("a command starts").await.unwrap();
    let gate = desk.gate().await.unwrap();
    assert!(
        gate.contains(&GateReason::Unlisted(hoga_port::Market::Krx)),
        "{gate:?}"
    );
    let sent = crate::stage::placed_at_venue(&simulation);
    let refused = desk.place_order(buy(&simulation, "new", 70_000, 1)).await;
    let said = refused.unwrap_err().to_string();
    assert!(said.contains("no order of today"), "{said}");
    assert_eq!(crate::stage::placed_at_venue(&simulation), sent);
    // The list catches up, and what it shows is for a person.
    seconds(15).await;
    let gate = desk.gate().await.unwrap();
    assert!(
        !gate.contains(&GateReason::Unlisted(hoga_port::Market::Krx)),
        "{gate:?}"
    );
    assert!(!gate.is_empty(), "an order that is not in this journal");
    desk.adopt().await.unwrap();
    assert!(desk.gate().await.unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_desk_that_has_nothing_to_write_notices_that_another_took_its_account() {
    begin();
    let simulation = quiet();
    let old = connected(&simulation).await;
    let before = old.gateway().connection().borrow().to_string();
    assert_eq!(before, "connected");
    let _new = simulation.open().await.unwrap();
    let ended = tokio::time::timeout(Duration::from_secs(4), old.failure()).await;
    assert_eq!(ended.unwrap(), DeskFailure::TakenOver);
    seconds(2).await;
    let after = old.gateway().connection().borrow().to_string();
    assert_eq!(after, "disconnected", "its line is closed");
}

#[tokio::test(start_paused = true)]
async fn a_number_that_the_list_shows_as_a_candidate_is_no_number_that_no_list_shows() {
    begin();
    let simulation = quiet();
    let desk = among_others(&simulation).await;
    next_order(&simulation, Fate::LoseAnswer);
    place(&simulation, &desk, "lost", 71_000, 7)
        .await
        .unwrap_err();
    seconds(240).await;
    assert_eq!(status(&desk, "lost"), OrderStatus::Unknown);
    let stored = simulation.journal.read(0, usize::MAX).await.unwrap();
    let false_alarm = stored.iter().find(|stored| {
        matches!(&stored.record.entry, hoga_desk::Entry::Alarm { text, .. } if text.contains("which no list"))
    });
    assert_eq!(false_alarm, None);
}

#[tokio::test(start_paused = true)]
async fn a_task_that_panicked_closes_the_gate_in_words_and_lets_a_cancel_through() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "one", 70_000, 3).await.unwrap();
    desk.vitals().break_task("listens for executions");
    let why = desk.failure().await;
    assert_eq!(why, DeskFailure::TaskEnded("listens for executions"));
    let gate = desk.gate().await.unwrap();
    assert_eq!(gate, [GateReason::TaskEnded("listens for executions")]);
    let refused = desk
        .place_order(buy(&simulation, "two", 70_000, 1))
        .await
        .unwrap_err();
    let said = refused.to_string();
    assert!(
        said.contains("the part of hoga that listens for executions has failed"),
        "{said}"
    );
    assert_eq!(refused.outcome(), hoga_port::Outcome::NotSent);
    let order = crate::stage::named("one");
    let cancelled = desk.cancel_order(desk.account(), order).await.unwrap();
    assert_eq!(cancelled, hoga_port::CancelReport::Requested);
}

/// A row that nobody claims is the lost order only if the journal can have forgotten no other.
#[tokio::test(start_paused = true)]
async fn a_journal_that_may_have_forgotten_orders_binds_none_by_its_terms_alone() {
    for (is_doubted, expected) in [(false, OrderStatus::Accepted), (true, OrderStatus::Unknown)] {
        begin();
        let simulation = quiet();
        simulation
            .wire
            .with_core(|core, _| core.quirks_mut().shows_channel = false);
        let alone = || {
            let builder = simulation.builder().unwrap();
            builder.account_use(AccountUse::Exclusive)
        };
        let desk = alone().open().await.unwrap();
        desk.connect_websocket().await.unwrap();
        next_order(&simulation, Fate::LoseRequest);
        drop(place(&simulation, &desk, "lost", 70_000, 2).await);
        desk.abort().await;
        drop(desk);
        enter(&simulation, Channel::OpenApi, 70_000, 2);
        seconds(20).await;

        // A machine that never saw the journal: it may be an older one.
        let memory = is_doubted.then(|| SecondMemory {
            heads: Arc::new(Machine::default()),
            must_know: true,
            account: None,
            place: "elsewhere".into(),
        });
        let desk = alone().memory(memory).open().await.unwrap();
        drop(desk.connect_websocket().await);
        seconds(40).await;
        assert_eq!(status(&desk, "lost"), expected);
        desk.abort().await;
    }
}

/// Paper shows no entry channel: open orders beside an empty journal may be ours all the same.
#[tokio::test(start_paused = true)]
async fn an_empty_journal_on_paper_beside_open_orders_waits_for_a_person() {
    begin();
    let simulation = Simulation::start(SimulationConfig {
        environment: kis_wire::Environment::Paper,
        mean_gap_ms: 0,
        ..SimulationConfig::default()
    });
    simulation
        .wire
        .with_core(|core, _| core.quirks_mut().shows_channel = false);
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "one", 71_000, 10).await.unwrap();
    seconds(12).await;
    desk.close().await.unwrap();
    let empty = Arc::new(hoga_journal::MemoryJournal::new());
    let builder = simulation.builder().unwrap().journal(empty);
    let desk = builder.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    let refused = place(&simulation, &desk, "new", 70_000, 1)
        .await
        .unwrap_err();
    assert_eq!(refused.outcome(), hoga_port::Outcome::NotSent, "{refused}");
    desk.adopt().await.unwrap();
    place(&simulation, &desk, "new", 70_000, 1).await.unwrap();
}

/// A disk that hangs is none that fails: a cancel leaves at once, an order does not and says so.
#[tokio::test(start_paused = true)]
async fn a_journal_that_hangs_holds_up_no_cancel_and_refuses_orders_at_once() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "one", 70_000, 3).await.unwrap();
    seconds(5).await;
    simulation
        .journal
        .set_trouble(Some(hoga_journal::Trouble::Hangs));
    // The first write that hangs is what shows it.
    let first = place(&simulation, &desk, "two", 70_000, 1);
    let first = tokio::time::timeout(Duration::from_secs(5), first).await;
    assert_eq!(
        first.unwrap().unwrap_err().outcome(),
        hoga_port::Outcome::NotSent
    );
    let started = tokio::time::Instant::now();
    let refused = place(&simulation, &desk, "three", 70_000, 1)
        .await
        .unwrap_err();
    assert_eq!(refused.outcome(), hoga_port::Outcome::NotSent, "{refused}");
    assert!(started.elapsed() < Duration::from_millis(100));
    let cancelled = desk
        .cancel_order(desk.account(), crate::stage::named("one"))
        .await;
    assert_eq!(cancelled.unwrap(), hoga_port::CancelReport::Requested);
    assert!(
        started.elapsed() < Duration::from_secs(2),
        "{:?}",
        started.elapsed()
    );
    seconds(10).await;
    simulation.journal.set_trouble(None);
    seconds(10).await;
    assert_eq!(status(&desk, "one"), OrderStatus::Cancelled);
    assert_eq!(crate::stage::placed_at_venue(&simulation), 1);
    place(&simulation, &desk, "four", 70_000, 1).await.unwrap();
}

/// What a person stopped on another machine stays stopped, whatever the desk here does of itself: resume,
/// lose the line, end a day, end and start anew.
#[tokio::test(start_paused = true)]
async fn nothing_that_a_desk_does_takes_back_what_a_person_stopped_elsewhere() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    let journal = simulation.journal.reopen();
    let stop = Switch::Kill("by hand, elsewhere".into());
    let now = simulation.clock.now();
    stop.write(&journal, Author::Person, now).await.unwrap();
    let check = async |desk: &KisBrokerAdapter| {
        let refused = desk.place_order(buy(&simulation, "one", 70_000, 1)).await;
        let refused = refused.unwrap_err().to_string();
        assert!(refused.contains("elsewhere"), "{refused}");
        let kept = journal.setting(Setting::Kill).await.unwrap();
        assert_eq!(kept.as_deref(), Some("by hand, elsewhere"));
    };
    check(&desk).await;
    desk.resume().await.unwrap();
    check(&desk).await;
    simulation
        .wire
        .with_core(|core, now| core.cut_connections(now));
    seconds(120).await;
    check(&desk).await;
    seconds(24 * 3_600).await;
    check(&desk).await;
    desk.close().await.unwrap();
    let desk = connected(&simulation).await;
    desk.resume().await.unwrap();
    check(&desk).await;
    desk.close().await.unwrap();
}
