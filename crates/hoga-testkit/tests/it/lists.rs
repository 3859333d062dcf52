//! What one odd list does to a desk: an end that it alone tells, a row that it shows once and never
//! again; and how long an order that the gate refused waits for lists.

use crate::begin;
use crate::stage::{
    account, buy, connected, named, next_order, order, place, placed_at_venue, quiet, samsung,
    seconds, shares, status,
};
use hoga_port::{BrokerPort, CancelReport, OrderStatus, Outcome, Side};
use hoga_testkit::Simulation;
use kis_emulator::Fate;
use serde_json::Value;

/// Changes the rows of every list from now on.
fn change_rows(simulation: &Simulation, change: impl Fn(&mut Vec<Value>) + Send + Sync + 'static) {
    simulation.wire.tamper("inquire-daily-ccld", move |body| {
        let mut answer: Value = serde_json::from_slice(body).unwrap();
        if let Some(rows) = answer.get_mut("output1").and_then(Value::as_array_mut) {
            change(rows);
        }
        *body = serde_json::to_vec(&answer).unwrap();
    });
}

/// Lets lists show every order as one whose seventy shares were cancelled.
fn show_seventy_cancelled(simulation: &Simulation) {
    change_rows(simulation, |rows| {
        for row in rows {
            row["rmn_qty"] = "0".into();
            row["cncl_cfrm_qty"] = "70".into();
            row["cncl_yn"] = "Y".into();
        }
    });
}

fn show_a_row_of_others(simulation: &Simulation) {
    change_rows(simulation, |rows| {
        let mut row = rows[0].clone();
        row["odno"] = "9990001".into();
        row["pdno"] = "000660".into();
        row["ord_qty"] = "5".into();
        rows.push(row);
    });
}

fn lists(simulation: &Simulation) -> u64 {
    simulation
        .wire
        .with_core(|core, _| core.statistics.calls_of("inquire-daily-ccld"))
}

fn changes(simulation: &Simulation) -> u64 {
    simulation
        .wire
        .with_core(|core, _| core.statistics.calls_of("order-rvsecncl"))
}

#[tokio::test(start_paused = true)]
async fn an_end_that_one_list_alone_tells_is_looked_at_again_and_taken_back() {
    begin();
    for already_asked_again in [false, true] {
        let simulation = quiet();
        let desk = connected(&simulation).await;
        place(&simulation, &desk, "one", 70_000, 70).await.unwrap();
        seconds(20).await;
        show_seventy_cancelled(&simulation);
        desk.reconcile("a test asks").await.unwrap();
        assert_eq!(status(&desk, "one"), OrderStatus::Cancelled);
        simulation.wire.leave_alone();
        if already_asked_again {
            // So soon the venue may not show the end yet.
            seconds(2).await;
            desk.reconcile("a test asks again").await.unwrap();
            assert_eq!(status(&desk, "one"), OrderStatus::Cancelled);
        }
        seconds(15).await;
        let open = order(&desk, "one");
        assert_eq!(open.status, OrderStatus::Accepted);
        assert_eq!(open.remaining(), shares(70));
        let cancelled = desk.cancel_order(desk.account(), named("one")).await;
        assert_eq!(cancelled.unwrap(), CancelReport::Requested);
    }
}

/// What one list alone tells does not keep a cancel from an order that is open.
#[tokio::test(start_paused = true)]
async fn a_cancel_goes_to_an_order_whose_end_no_list_confirmed() {
    begin();
    for is_open in [true, false] {
        let simulation = quiet();
        let desk = connected(&simulation).await;
        place(&simulation, &desk, "one", 70_000, 70).await.unwrap();
        seconds(20).await;
        if is_open {
            show_seventy_cancelled(&simulation);
            desk.reconcile("a test asks").await.unwrap();
            simulation.wire.leave_alone();
        } else {
            crate::stage::by_phone(&simulation, |venue, now, account, number| {
                venue.cancel(now, account, number, None)
            });
            seconds(1).await;
        }
        assert_eq!(status(&desk, "one"), OrderStatus::Cancelled);
        let sent = changes(&simulation);
        let report = desk.cancel_order(desk.account(), named("one")).await;
        assert_eq!(changes(&simulation), sent + 1);
        if is_open {
            assert_eq!(report.unwrap(), CancelReport::Requested);
        } else {
            let done = CancelReport::AlreadyDone(OrderStatus::Cancelled);
            assert_eq!(report.unwrap(), done);
        }
        seconds(15).await;
        assert_eq!(status(&desk, "one"), OrderStatus::Cancelled);
        let open = simulation.wire.with_core(|core, _| {
            let account = account();
            let rows = core.venue().orders_of(&account);
            rows.filter(|row| row.state == hoga_venue::RowState::Open)
                .count()
        });
        assert_eq!(open, 0);
        // Once a list confirmed it, the books answer.
        let sent = changes(&simulation);
        let report = desk.cancel_order(desk.account(), named("one")).await;
        let done = CancelReport::AlreadyDone(OrderStatus::Cancelled);
        assert_eq!(report.unwrap(), done);
        assert_eq!(changes(&simulation), sent);
    }
}

/// The end of an order that a person cancelled costs one list more, and not one after another.
#[tokio::test(start_paused = true)]
async fn an_end_that_holds_costs_one_list() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "one", 70_000, 7).await.unwrap();
    seconds(20).await;
    crate::stage::by_phone(&simulation, |venue, now, account, number| {
        venue.cancel(now, account, number, None)
    });
    seconds(8).await;
    assert_eq!(status(&desk, "one"), OrderStatus::Cancelled);
    let before = lists(&simulation);
    seconds(600).await;
    assert_eq!(lists(&simulation), before + 1);
}

#[tokio::test(start_paused = true)]
async fn a_row_of_others_that_comes_once_and_goes_stops_nothing_but_proofs_of_absence() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "one", 70_000, 3).await.unwrap();
    seconds(20).await;
    show_a_row_of_others(&simulation);
    desk.reconcile("a test asks").await.unwrap();
    simulation.wire.leave_alone();
    let blind = desk.reconcile("a test asks again").await.unwrap_err();
    assert!(blind.to_string().contains("9990001"), "{blind}");
    seconds(31).await;
    desk.reconcile("it has gone for good").await.unwrap();
    place(&simulation, &desk, "two", 70_000, 1).await.unwrap();
    let stored = hoga_desk::Journal::read(&simulation.journal, 0, usize::MAX)
        .await
        .unwrap();
    let told = stored.iter().filter(|stored| {
        matches!(&stored.record.entry, hoga_desk::Entry::Alarm { text, .. } if text.contains("lacks number") && text.contains("9990001"))
    });
    assert_eq!(told.count(), 1);
    // A list that lacks something proves nothing by what it lacks.
    next_order(&simulation, Fate::LoseRequest);
    let lost = place(&simulation, &desk, "lost", 69_000, 2)
        .await
        .unwrap_err();
    assert_eq!(lost.outcome(), Outcome::Unknown);
    seconds(300).await;
    assert_eq!(status(&desk, "lost"), OrderStatus::Unknown);
    // The row is there again, as any row once shown is.
    show_a_row_of_others(&simulation);
    seconds(300).await;
    assert_eq!(status(&desk, "lost"), OrderStatus::NotPlaced);
}

#[tokio::test(start_paused = true)]
async fn a_list_without_a_row_of_ours_is_never_taken() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "one", 70_000, 3).await.unwrap();
    place(&simulation, &desk, "two", 70_100, 3).await.unwrap();
    seconds(20).await;
    desk.reconcile("a test asks").await.unwrap();
    change_rows(&simulation, |rows| rows.truncate(1));
    seconds(120).await;
    desk.reconcile("a test asks").await.unwrap_err();
    assert_eq!(status(&desk, "one"), OrderStatus::Accepted);
    assert_eq!(status(&desk, "two"), OrderStatus::Accepted);
}

#[tokio::test(start_paused = true)]
async fn a_second_send_waits_for_ten_seconds_and_two_lists_and_is_for_limit_orders() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "first", 70_000, 1).await.unwrap();
    next_order(&simulation, Fate::Throttle);
    let (before, started) = (lists(&simulation), tokio::time::Instant::now());
    place(&simulation, &desk, "gate", 71_000, 1).await.unwrap();
    assert!(started.elapsed().as_secs() >= 10, "{:?}", started.elapsed());
    assert!(lists(&simulation) >= before + 2);
    assert_eq!(placed_at_venue(&simulation), 3);
    next_order(&simulation, Fate::Throttle);
    let market = simulation.order("market", samsung(), Side::Buy, None, 1);
    let refused = desk.place_order(market).await.unwrap_err();
    assert_eq!(refused.outcome(), Outcome::NotSent, "{refused}");
    seconds(120).await;
    assert_eq!(placed_at_venue(&simulation), 4, "once, and never again");
}

/// Each of them, one at a time: the gate closes in words, and a cancel leaves.
#[tokio::test(start_paused = true)]
async fn every_task_that_must_live_is_missed_when_it_panics() {
    begin();
    let of_the_desk = [
        "writes the journal",
        "listens for executions",
        "compares the books with the venue's",
        "watches for another desk of the account",
        "keeps and checks the past of the journal",
        "closes the line once another desk has the account",
    ];
    let of_the_gateway = [
        "passes on what sessions tell",
        "keeps the real-time line up",
        "keeps the token fresh",
    ];
    for task in of_the_desk.into_iter().chain(of_the_gateway) {
        let simulation = quiet();
        let desk = connected(&simulation).await;
        place(&simulation, &desk, "one", 70_000, 3).await.unwrap();
        if of_the_desk.contains(&task) {
            desk.vitals().break_task(task);
        } else {
            hoga_desk::Gateway::vitals(desk.gateway()).break_task(task);
        }
        let why = tokio::time::timeout(std::time::Duration::from_secs(5), desk.failure()).await;
        assert_eq!(why.unwrap(), hoga_desk::DeskFailure::TaskEnded(task));
        let refused = desk.place_order(buy(&simulation, "two", 70_000, 1)).await;
        assert_eq!(refused.unwrap_err().outcome(), Outcome::NotSent, "{task}");
        let cancelled = desk.cancel_order(desk.account(), named("one")).await;
        assert_eq!(cancelled.unwrap(), CancelReport::Requested, "{task}");
    }
}

/// A request that panics after its order was recorded leaves an order whose outcome is unknown, and a
/// process that somebody must start anew.
#[tokio::test(start_paused = true)]
async fn a_request_that_panics_is_missed_and_its_order_is_unknown() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    next_order(&simulation, Fate::AnswerLater { ms: 3_000 });
    let order = place(&simulation, &desk, "one", 70_000, 3);
    let breaking = async {
        seconds(1).await;
        desk.vitals().break_task("answers a request");
    };
    let (lost, ()) = tokio::join!(order, breaking);
    assert_eq!(lost.unwrap_err().outcome(), Outcome::Unknown);
    let why = tokio::time::timeout(std::time::Duration::from_secs(5), desk.failure()).await;
    let ended = hoga_desk::DeskFailure::TaskEnded("answers a request");
    assert_eq!(why.unwrap(), ended);
    desk.abort().await;
    let again = simulation.open().await.unwrap();
    seconds(20).await;
    again.reconcile("a test asks").await.unwrap();
    assert_eq!(status(&again, "one"), OrderStatus::Accepted);
    assert_eq!(placed_at_venue(&simulation), 1);
}

#[tokio::test(start_paused = true)]
async fn a_part_of_one_lost_order_is_not_taken_for_another_that_is_as_large() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    simulation.wire.with_core(|core, now| {
        core.venue_mut().endow(&account(), samsung(), 9, 70_000);
        core.advance(now);
    });
    place(&simulation, &desk, "seen", 60_000, 2).await.unwrap();
    let sell = |key, shares| simulation.order(key, samsung(), Side::Sell, Some(72_000), shares);
    next_order(&simulation, Fate::LoseRequest);
    let small = desk.place_order(sell("small", 1)).await.unwrap_err();
    assert_eq!(small.outcome(), Outcome::Unknown);
    seconds(20).await;
    // No notice tells how many shares it has, and the list shows one of three for a while.
    simulation.wire.with_core(|core, _| {
        core.faults.notices_to_lose = 1;
        core.faults.shortens_rows = true;
    });
    next_order(&simulation, Fate::LoseAnswer);
    let large = desk.place_order(sell("large", 3)).await.unwrap_err();
    assert_eq!(large.outcome(), Outcome::Unknown);
    seconds(30).await;
    assert_eq!(status(&desk, "small"), OrderStatus::Unknown);
    simulation
        .wire
        .with_core(|core, _| core.faults.shortens_rows = false);
    seconds(240).await;
    assert_eq!(status(&desk, "large"), OrderStatus::Accepted);
    assert_eq!(status(&desk, "small"), OrderStatus::NotPlaced);
}
