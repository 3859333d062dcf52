//! `hoga why`: whole stories, kept as snapshots.

use crate::begin;
use crate::stage::{
    among_others, by_hand, named, next_change, next_order, place, quiet, sell_into, shares,
};
use hoga_desk::journal::Journal;
use hoga_desk::why::Line;
use hoga_kis::KisBrokerAdapter;
use hoga_port::{Amend, BrokerPort, OrderRef, Price};
use hoga_testkit::Simulation;
use kis_emulator::Fate;
use std::time::Duration;
use tokio::time::sleep;

/// Tells the story as the journal's index finds it; the whole log must tell the same, by the key and
/// by every number of the order.
async fn story(simulation: &Simulation, desk: &KisBrokerAdapter, key: &str) -> String {
    let told = desk.why(&named(key)).await.unwrap();
    let log = simulation.journal.read(0, usize::MAX).await.unwrap();
    assert_eq!(told, hoga_desk::why::story(&log, &named(key)));
    let mut numbers = 0;
    for id in log.iter().filter_map(|stored| {
        let order = stored.record.order.as_ref()?;
        order.broker_order_id.clone()
    }) {
        numbers += 1;
        let number = OrderRef::Broker(id);
        let told = desk.why(&number).await.unwrap();
        assert_eq!(told, hoga_desk::why::story(&log, &number));
    }
    assert!(numbers > 0);
    let lines: Vec<String> = told.iter().map(Line::to_string).collect();
    lines.join("\n")
}

#[tokio::test(start_paused = true)]
async fn why_of_a_lost_answer() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    next_order(&simulation, Fate::LoseAnswer);
    drop(place(&simulation, &desk, "lost", 71_000, 7).await);
    sleep(Duration::from_secs(20)).await;
    sell_into(&simulation, 71_000, 7);
    sleep(Duration::from_secs(2)).await;
    insta::assert_snapshot!(story(&simulation, &desk, "lost").await);
}

#[tokio::test(start_paused = true)]
async fn why_of_an_order_amended_partially_filled_and_cancelled() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    drop(place(&simulation, &desk, "worked", 71_000, 10).await);
    let limit = Price::from_won(71_500).unwrap();
    let amend = Amend::Limit(limit);
    desk.amend_order(desk.account(), named("worked"), amend)
        .await
        .unwrap();
    sell_into(&simulation, 71_500, 4);
    sleep(Duration::from_secs(7)).await;
    desk.cancel_order(desk.account(), named("worked"))
        .await
        .unwrap();
    sleep(Duration::from_secs(10)).await;
    insta::assert_snapshot!(story(&simulation, &desk, "worked").await);
}

#[tokio::test(start_paused = true)]
async fn why_of_a_lower_quantity_whose_answer_was_lost() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    drop(place(&simulation, &desk, "lowered", 71_000, 10).await);
    sleep(Duration::from_secs(7)).await;
    next_change(&simulation, Fate::LoseAnswer);
    let amend = Amend::Quantity(shares(6));
    drop(
        desk.amend_order(desk.account(), named("lowered"), amend)
            .await,
    );
    sleep(Duration::from_secs(10)).await;
    insta::assert_snapshot!(story(&simulation, &desk, "lowered").await);
}

#[tokio::test(start_paused = true)]
async fn why_of_a_late_refusal() {
    begin();
    let simulation = quiet();
    let desk = simulation.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    drop(place(&simulation, &desk, "refused", 71_000, 10).await);
    sleep(Duration::from_secs(3)).await;
    simulation.wire.with_core(|core, now| {
        core.venue_mut().refuse_late(now, 1);
        core.advance(now);
    });
    sleep(Duration::from_secs(10)).await;
    insta::assert_snapshot!(story(&simulation, &desk, "refused").await);
}

#[tokio::test(start_paused = true)]
async fn why_of_an_undecidable_one() {
    begin();
    let simulation = quiet();
    let desk = among_others(&simulation).await;
    next_order(&simulation, Fate::LoseAnswer);
    drop(place(&simulation, &desk, "which", 71_000, 7).await);
    by_hand(&simulation, 71_000, 7);
    sleep(Duration::from_secs(90)).await;
    let number = "0000000100".to_owned();
    let resolution = hoga_desk::Resolution::Bind { number };
    desk.resolve("which".parse().unwrap(), resolution)
        .await
        .unwrap();
    insta::assert_snapshot!(story(&simulation, &desk, "which").await);
}
