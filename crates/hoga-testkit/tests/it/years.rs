//! What of a log of many days stays in memory, what a start reads of it, and what it believes of that.

use crate::begin;
use crate::seals::Machine;
use crate::stage::{buy, next_order, place, quiet, seconds, sell_into};
use ambient::Clock;
use hoga_desk::Books;
use hoga_desk::journal::{Author, Journal, Setting};
use hoga_desk::snapshot::{self, SnapshotProof};
use hoga_desk::switches::Switch;
use hoga_kis::KisBrokerAdapter;
use hoga_port::{BrokerPort, CancelReport, OrderId, OrderRef, OrderStatus, Outcome};
use hoga_testkit::Simulation;
use kis_emulator::Fate;
use std::sync::Arc;

const DAY: u64 = 86_400;

fn key(text: &str) -> OrderId {
    text.parse().unwrap()
}

async fn opened(simulation: &Simulation, machine: &Arc<Machine>) -> KisBrokerAdapter {
    let builder = simulation.builder().unwrap().snapshot_every(1);
    let desk = builder.memory(Some(machine.memory())).open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    desk.reconcile("a day begins").await.unwrap();
    desk
}

/// Days on which one order is filled and another cancelled, each in a process of its own.
async fn days(simulation: &Simulation, machine: &Arc<Machine>, days: std::ops::Range<u64>) {
    for day in days {
        let desk = opened(simulation, machine).await;
        let filled = format!("filled-{day}");
        place(simulation, &desk, &filled, 71_000, 2).await.unwrap();
        sell_into(simulation, 71_000, 2);
        let resting = format!("resting-{day}");
        place(simulation, &desk, &resting, 60_000, 1).await.unwrap();
        let name = OrderRef::Id(key(&resting));
        desk.cancel_order(desk.account(), name).await.unwrap();
        seconds(90).await;
        desk.reconcile("a day ends").await.unwrap();
        desk.close().await.unwrap();
        drop(desk);
        seconds(DAY - 120).await;
    }
}

async fn from_the_first_event(simulation: &Simulation) -> Books {
    let mut books = Books::default();
    for stored in simulation.journal.read(0, usize::MAX).await.unwrap() {
        books.replay(&stored.record);
    }
    books
}

#[tokio::test(start_paused = true)]
async fn orders_of_days_that_are_over_leave_memory_and_are_answered_from_the_log() {
    begin();
    let (simulation, machine) = (quiet(), Machine::seeded(1));
    days(&simulation, &machine, 0..3).await;
    let desk = opened(&simulation, &machine).await;
    let is_there = |text: &str| desk.read_books(|books| books.own(&key(text)).is_some());
    assert!(!is_there("filled-0") && !is_there("filled-1"));
    assert!(
        is_there("filled-2"),
        "the lists of its day are looked through"
    );
    let sent = || {
        simulation
            .wire
            .with_core(|core, _| core.statistics.calls_of("order-cash"))
    };
    let before = sent();
    let again = place(&simulation, &desk, "filled-0", 71_000, 2)
        .await
        .unwrap();
    assert_eq!(again.status, OrderStatus::Filled);
    let other = place(&simulation, &desk, "resting-0", 60_000, 3).await;
    assert!(other.unwrap_err().to_string().contains("used for another"));
    let name = OrderRef::Id(key("resting-1"));
    let cancelled = desk.cancel_order(desk.account(), name).await.unwrap();
    assert_eq!(cancelled, CancelReport::AlreadyDone(OrderStatus::Cancelled));
    assert_eq!(before, sent());
    desk.close().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_key_of_which_nothing_left_weeks_ago_is_free_still() {
    begin();
    let (simulation, machine) = (quiet(), Machine::seeded(1));
    let desk = opened(&simulation, &machine).await;
    simulation.wire.next_unreachable("order-cash");
    let unsent = place(&simulation, &desk, "tried", 60_000, 1).await;
    assert_eq!(unsent.unwrap_err().outcome(), Outcome::NotSent);
    desk.close().await.unwrap();
    drop(desk);
    seconds(DAY).await;
    days(&simulation, &machine, 1..3).await;
    let desk = opened(&simulation, &machine).await;
    assert!(desk.read_books(|books| books.own(&key("tried")).is_none()));
    let placed = place(&simulation, &desk, "tried", 60_000, 1).await.unwrap();
    assert_eq!(placed.status, OrderStatus::Accepted);
    let twice = desk.place_order(buy(&simulation, "tried", 60_000, 1)).await;
    assert_eq!(twice.unwrap().broker_order_id, placed.broker_order_id);
    desk.close().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_order_that_stays_unknown_keeps_its_day_in_memory() {
    begin();
    let (simulation, machine) = (quiet(), Machine::seeded(1));
    simulation
        .wire
        .with_core(|core, _| core.quirks_mut().shows_channel = false);
    let shared = || async {
        let builder = simulation.builder().unwrap().snapshot_every(1);
        let shared = builder.account_use(hoga_desk::candidate::AccountUse::Shared);
        let desk = shared.memory(Some(machine.memory())).open().await.unwrap();
        desk.connect_websocket().await.unwrap();
        desk
    };
    let desk = shared().await;
    place(&simulation, &desk, "beside", 60_000, 2)
        .await
        .unwrap();
    next_order(&simulation, Fate::LoseAnswer);
    let lost = place(&simulation, &desk, "lost", 60_000, 1).await;
    assert_eq!(lost.unwrap_err().outcome(), Outcome::Unknown);
    seconds(120).await;
    desk.close().await.unwrap();
    drop(desk);
    for _day in 0..4 {
        seconds(DAY).await;
        let desk = shared().await;
        seconds(30).await;
        desk.close().await.unwrap();
        drop(desk);
    }
    let desk = shared().await;
    let status = |text: &str| {
        desk.read_books(|books| books.own(&key(text)).map(|tracked| tracked.order.status))
    };
    assert_eq!(status("lost"), Some(OrderStatus::Unknown));
    assert!(status("beside").is_some(), "its row is no candidate");
    desk.close().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_start_from_a_snapshot_knows_what_the_whole_log_tells() {
    begin();
    let (simulation, machine) = (quiet(), Machine::seeded(1));
    days(&simulation, &machine, 0..4).await;
    let saved = simulation.journal.snapshot().await.unwrap().unwrap();
    let last = simulation.journal.latest().await.unwrap();
    assert!(saved.sequence > 0 && saved.sequence < last);
    let by = SnapshotProof::Key(machine.kept().unwrap());
    let told = snapshot::read(&simulation.journal, &by).await.unwrap();
    assert_eq!(told.books, from_the_first_event(&simulation).await);
    assert_eq!(told.believed.end().sequence, last);
}

fn known(desk: &KisBrokerAdapter) -> usize {
    desk.read_books(|books| books.own_orders().count())
}

#[tokio::test(start_paused = true)]
async fn a_living_desk_saves_each_day_and_reads_the_log_through() {
    begin();
    let (simulation, machine) = (quiet(), Machine::seeded(1));
    days(&simulation, &machine, 0..1).await;
    let desk = opened(&simulation, &machine).await;
    place(&simulation, &desk, "lives", 60_000, 1).await.unwrap();
    assert_eq!(known(&desk), 3);
    let at_start = simulation.journal.snapshot().await.unwrap().unwrap();
    seconds(DAY).await;
    let next_day = simulation.journal.snapshot().await.unwrap().unwrap();
    assert!(next_day.sequence > at_start.sequence);
    assert_eq!(known(&desk), 1, "those of the first day have left");
    seconds(DAY).await;
    assert_eq!(known(&desk), 0);
    desk.close().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_forged_snapshot_loosens_nothing() {
    begin();
    let (simulation, machine) = (quiet(), Machine::seeded(1));
    days(&simulation, &machine, 0..1).await;
    let desk = opened(&simulation, &machine).await;
    desk.kill(Some("enough".into())).await.unwrap();
    desk.close().await.unwrap();
    drop(desk);
    seconds(DAY).await;
    let desk = opened(&simulation, &machine).await;
    desk.close().await.unwrap();
    drop(desk);
    let saved = simulation.journal.snapshot().await.unwrap().unwrap();
    assert!(saved.payload.contains("enough"));
    // Somebody who has the database and not the key.
    let stranger = simulation.journal.reopen();
    stranger.take_over().await.unwrap();
    let mut forged = saved;
    forged.payload = forged.payload.replace("\"enough\"", "null");
    stranger.save_snapshot(forged).await.unwrap();
    let off = Switch::KillOff;
    off.write(&stranger, Author::Person, simulation.clock.now())
        .await
        .unwrap();
    assert_eq!(stranger.setting(Setting::Kill).await.unwrap(), None);
    let desk = opened(&simulation, &machine).await;
    let refused = place(&simulation, &desk, "now", 60_000, 1)
        .await
        .unwrap_err();
    assert!(refused.to_string().contains("enough"), "{refused}");
    desk.close().await.unwrap();
}
