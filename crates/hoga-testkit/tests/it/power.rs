//! The power goes at every step of an order. What each file had not synced by then is there afterwards
//! or not, each for itself: journal, memory of heads, pace, token. The gate opens again without a
//! person, and no key is at the venue twice.

mod disk;

use crate::begin;
use crate::stage::{account, buy, quiet};
use disk::{Disk, Kept};
use hoga_kis::KisBrokerAdapter;
use hoga_port::{BrokerPort, OrderRequest, Side};
use hoga_testkit::Simulation;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout};

/// The order of the command takes no longer, nor does the note of the head behind it.
const DONE_WITHIN: Duration = Duration::from_secs(12);
/// How fine the moments lie.
const STEP: Duration = Duration::from_millis(1);
/// The gate opens again within this; a token that was lost is issued anew a minute later.
const OPENS_WITHIN: Duration = Duration::from_secs(180);

/// Where a command leaves its desk, for whoever takes the power away.
type Slot = Mutex<Option<Arc<KisBrokerAdapter>>>;

fn wanted(simulation: &Simulation) -> OrderRequest {
    buy(simulation, "cut", 71_000, 3)
}

async fn open(simulation: &Simulation, disk: &Disk) -> Option<KisBrokerAdapter> {
    let builder = simulation.builder().unwrap();
    let builder = builder
        .journal(Arc::new(disk.journal()))
        .memory(Some(disk.memory()))
        .store(disk.store());
    let desk = builder.open().await.ok()?;
    // What was lost with the power is looked up, as each command does it.
    drop(desk.reconcile("a command starts").await);
    Some(desk)
}

/// A command that never ends by itself.
async fn command(simulation: &Simulation, disk: &Disk, slot: &Slot) {
    if let Some(desk) = open(simulation, disk).await {
        let desk = Arc::new(desk);
        *slot.lock().unwrap() = Some(Arc::clone(&desk));
        drop(desk.place_order(wanted(simulation)).await);
    }
    std::future::pending::<()>().await;
}

/// How often an order with the terms of the command is at the venue.
fn at_venue(simulation: &Simulation) -> usize {
    simulation.wire.with_core(|core, _now| {
        let account = account();
        let orders = core.venue().orders_of(&account);
        orders.filter(|order| order.quantity == 3).count()
    })
}

/// Returns what tells a step from the one before it.
fn state(simulation: &Simulation, disk: &Disk) -> String {
    format!("{}, at the venue {}", disk.state(), at_venue(simulation))
}

/// Runs the command, takes the power away at a moment, and starts the machine again on what the disk
/// kept.
async fn cut(at: Duration, kept: Kept) {
    let (simulation, disk, slot) = (quiet(), Disk::default(), Slot::default());
    drop(timeout(at, command(&simulation, &disk, &slot)).await);
    let state = state(&simulation, &disk);
    disk.cut();
    let desk = slot.lock().unwrap().take();
    if let Some(desk) = desk {
        desk.abort().await;
    }
    let disk = disk.after(kept).await;
    let told = format!("{kept:?} at {} ms: {state}", at.as_millis());
    let desk = open(&simulation, &disk).await;
    let desk = desk.unwrap_or_else(|| panic!("{told}: the desk opens"));
    // The same key comes again, as scripts do it.
    drop(
        timeout(
            Duration::from_secs(5),
            desk.place_order(wanted(&simulation)),
        )
        .await,
    );
    let hynix = "000660".parse().unwrap();
    let until = Instant::now() + OPENS_WITHIN;
    let mut last = String::new();
    let opened = loop {
        let next = simulation.order("next", hynix, Side::Buy, Some(200_000), 1);
        match desk.place_order(next).await {
            Ok(_) => break true,
            Err(_) if Instant::now() < until => sleep(Duration::from_secs(2)).await,
            Err(error) => {
                last = error.to_string();
                break false;
            }
        }
    };
    assert!(opened, "{told}: the gate stays closed: {last}");
    drop(
        timeout(
            Duration::from_secs(5),
            desk.place_order(wanted(&simulation)),
        )
        .await,
    );
    sleep(Duration::from_secs(30)).await;
    let times = at_venue(&simulation);
    assert!(times <= 1, "{told}: the key is at the venue {times} times");
    let key = "cut".parse().unwrap();
    let is_known = desk.read_books(|books| books.own(&key).is_some());
    assert!(is_known || times == 0, "{told}: the order is known again");
    desk.abort().await;
}

#[tokio::test(start_paused = true)]
async fn the_power_goes_at_every_step_of_an_order_and_the_gate_opens_by_itself() {
    begin();
    let (simulation, disk, slot) = (quiet(), Disk::default(), Slot::default());
    let mut steps = Vec::new();
    let sampling = async {
        let (mut seen, mut at) = (BTreeSet::new(), Duration::ZERO);
        loop {
            if seen.insert(state(&simulation, &disk)) {
                steps.push(at);
            }
            sleep(STEP).await;
            at += STEP;
        }
    };
    let both = async { tokio::join!(command(&simulation, &disk, &slot), sampling) };
    drop(timeout(DONE_WITHIN, both).await);
    let desk = slot.lock().unwrap().take();
    desk.unwrap().abort().await;
    assert_eq!(at_venue(&simulation), 1, "the command did what it was for");
    assert!(steps.len() > 12, "{steps:?}");
    for at in steps {
        for kept in Kept::all() {
            cut(at, kept).await;
        }
    }
}
