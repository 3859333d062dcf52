//! A fixed script of a few orders, to let the process die at every single step of it.

use super::process::Process;
use super::{Report, Storm, checks};
use crate::redaction::ACCOUNT;
use hoga_kis::KisBrokerAdapter;
use hoga_port::{Amend, BrokerPort, OrderRef, Price, Side};
use kis_emulator::Fate;
use std::time::Duration;
use tokio::time::sleep;

/// The seed of the script's storm: the entry channel is not shown, and nobody else trades.
const SEED: u64 = 1;

pub(super) async fn play(dies_at: u64) -> Option<Report> {
    let storm = Storm::new(SEED);
    let process = Process::new(Some(dies_at));
    let has_died = {
        let desk = tokio::select! {
            biased;
            () = process.end() => None,
            opened = storm.open(&process, 0) => opened.ok(),
        };
        match desk {
            None => true,
            Some(desk) => {
                let has_died = tokio::select! {
                    biased;
                    () = process.end() => true,
                    () = act(&storm, &desk) => false,
                };
                desk.abort().await;
                has_died
            }
        }
    };
    if !has_died {
        return None;
    }
    sleep(Duration::from_secs(3)).await;
    storm.fault_player.heal().await;
    let desk = storm.settle(1).await;
    Some(checks::judge(&storm, 1, desk).await)
}

/// An order that fills in parts, one that is amended and cancelled, one whose answer is lost.
async fn act(storm: &Storm, desk: &KisBrokerAdapter) {
    let simulation = &storm.stage.simulation;
    let Some(symbol) = storm.stage.symbols.first().copied() else {
        return;
    };
    let bid = simulation.best(symbol, Side::Buy);
    let below = |ticks: i64| simulation.step(symbol, bid, -ticks);
    let named = |key: &str| key.parse().map(OrderRef::Id);
    drop(desk.connect_websocket().await);
    let first = simulation.order("first", symbol, Side::Buy, Some(below(1)), 5);
    drop(desk.place_order(first).await);
    let lowest = below(3);
    simulation.wire.with_core(|core, now| {
        core.venue_mut().take(now, symbol, Side::Sell, lowest, 4);
        core.advance(now);
    });
    sleep(Duration::from_secs(2)).await;
    let second = simulation.order("second", symbol, Side::Buy, Some(below(4)), 3);
    drop(desk.place_order(second).await);
    if let (Ok(order), Some(limit)) = (named("second"), Price::from_won(below(5))) {
        drop(
            desk.amend_order(desk.account(), order.clone(), Amend::Limit(limit))
                .await,
        );
        drop(desk.cancel_order(desk.account(), order).await);
    }
    simulation
        .wire
        .with_core(|core, _now| core.faults.next_call("order-cash", Fate::LoseAnswer));
    let third = simulation.order("third", symbol, Side::Sell, Some(bid), 2);
    drop(desk.place_order(third).await);
    sleep(Duration::from_secs(14)).await;
    debug_assert_eq!(desk.account().expose(), ACCOUNT);
}
