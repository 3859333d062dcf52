//! Quantities that are lowered: sent once, and believed when the venue's list shows them.

use crate::begin;
use crate::stage::{
    account, by_phone, connected, named, next_change, order, place, quiet, seconds, sell_into,
    shares, status,
};
use hoga_kis::KisBrokerAdapter;
use hoga_port::{
    Amend, BrokerError, BrokerPort, CancelReport, Delivery, ExecutionKind, Order, OrderRef,
    OrderStatus, Outcome, Price, Start, TradingDay,
};
use hoga_testkit::Simulation;
use hoga_venue::RowState;
use kis_emulator::Fate;

/// Lowers the order to so many shares in all.
async fn lower(desk: &KisBrokerAdapter, to: u64) -> Result<Order, BrokerError> {
    let amend = Amend::Quantity(shares(to));
    desk.amend_order(desk.account(), named("ours"), amend).await
}

/// Starts an order of ten.
async fn resting() -> (Simulation, KisBrokerAdapter) {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "ours", 71_000, 10).await.unwrap();
    seconds(10).await;
    (simulation, desk)
}

/// Checks what the order is called and asks for.
#[track_caller]
fn assert_stands(desk: &KisBrokerAdapter, status: OrderStatus, asked: u64) {
    let ours = order(desk, "ours");
    assert_eq!((ours.status, ours.quantity), (status, shares(asked)));
}

fn changes_sent(simulation: &Simulation) -> u64 {
    simulation
        .wire
        .with_core(|core, _| core.statistics.calls_of("order-rvsecncl"))
}

/// Returns the open shares of the account at the venue.
fn open_at_venue(simulation: &Simulation) -> i64 {
    simulation.wire.with_core(|core, _| {
        let account = account();
        let rows = core.venue().orders_of(&account);
        rows.filter(|row| row.state == RowState::Open)
            .map(hoga_venue::VenueOrder::remaining)
            .sum()
    })
}

#[tokio::test(start_paused = true)]
async fn an_order_is_lowered_keeps_its_number_and_fills_with_fewer_shares() {
    let (simulation, desk) = resting().await;
    let before = order(&desk, "ours");
    sell_into(&simulation, 71_000, 2);
    seconds(5).await;
    lower(&desk, 6).await.unwrap();
    seconds(10).await;
    let ours = order(&desk, "ours");
    assert_eq!(ours.status, OrderStatus::PartiallyFilled);
    assert_eq!(
        (ours.quantity, ours.taken_off, ours.remaining()),
        (shares(6), shares(4), shares(4))
    );
    assert_eq!(ours.broker_order_id, before.broker_order_id);
    assert_eq!(open_at_venue(&simulation), 4);
    // What is left is amended and lowered again like any order.
    let limit = Price::from_won(71_500).unwrap();
    desk.amend_order(desk.account(), named("ours"), Amend::Limit(limit))
        .await
        .unwrap();
    seconds(10).await;
    lower(&desk, 5).await.unwrap();
    seconds(10).await;
    assert_eq!(open_at_venue(&simulation), 3);
    sell_into(&simulation, 71_500, 3);
    seconds(5).await;
    let ours = order(&desk, "ours");
    assert_eq!((ours.status, ours.filled), (OrderStatus::Filled, shares(5)));
    // The stream told of it, once for each time.
    let mut stream = desk.executions(Start::After(0)).unwrap();
    let mut told = 0;
    while let Ok(Some(Delivery::Item(event))) =
        tokio::time::timeout(std::time::Duration::from_secs(1), stream.next()).await
    {
        told += i32::from(event.kind == ExecutionKind::Reduced);
    }
    assert_eq!(told, 2);
}

#[tokio::test(start_paused = true)]
async fn what_is_no_lower_quantity_is_refused_and_nothing_is_sent() {
    let (simulation, desk) = resting().await;
    sell_into(&simulation, 71_000, 2);
    seconds(5).await;
    for (to, hint) in [
        (12, "place another order for the 2 more"),
        (10, "fewer"),
        (2, "cancel it"),
    ] {
        let refused = lower(&desk, to).await.unwrap_err();
        assert_eq!(refused.outcome(), Outcome::NotSent);
        assert!(
            refused.hint().to_string().contains(hint),
            "{to}: {}",
            refused.hint()
        );
    }
    assert_eq!(changes_sent(&simulation), 0);
    assert_eq!(status(&desk, "ours"), OrderStatus::PartiallyFilled);
}

#[tokio::test(start_paused = true)]
async fn a_lower_quantity_whose_answer_is_lost_is_seen_in_the_list_and_not_sent_again() {
    for fate in [Fate::LoseAnswer, Fate::Html, Fate::LedgerThrottleAfter] {
        let (simulation, desk) = resting().await;
        next_change(&simulation, fate);
        let unknown = lower(&desk, 6).await.unwrap_err();
        assert_eq!(unknown.outcome(), Outcome::Unknown);
        assert_eq!(status(&desk, "ours"), OrderStatus::AmendUnknown);
        seconds(20).await;
        assert_stands(&desk, OrderStatus::Accepted, 6);
        assert_eq!(changes_sent(&simulation), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_lower_quantity_that_never_arrived_is_given_up_after_two_minutes_and_not_sent_again() {
    let (simulation, desk) = resting().await;
    next_change(&simulation, Fate::LoseRequest);
    let unknown = lower(&desk, 6).await.unwrap_err();
    assert_eq!(unknown.outcome(), Outcome::Unknown);
    seconds(110).await;
    assert_eq!(status(&desk, "ours"), OrderStatus::AmendUnknown);
    seconds(40).await;
    assert_stands(&desk, OrderStatus::Accepted, 10);
    let reason = order(&desk, "ours").reason.unwrap();
    assert!(reason.text.contains("10 shares of it are still open"));
    assert_eq!(changes_sent(&simulation), 1);
    // It may be asked for again, by somebody who decides it.
    lower(&desk, 6).await.unwrap();
    seconds(10).await;
    assert_eq!(open_at_venue(&simulation), 6);
}

#[tokio::test(start_paused = true)]
async fn a_cancel_goes_while_a_lower_quantity_is_not_known() {
    let (simulation, desk) = resting().await;
    next_change(&simulation, Fate::LoseAnswer);
    drop(lower(&desk, 6).await);
    let report = desk.cancel_order(desk.account(), named("ours")).await;
    assert_eq!(report.unwrap(), CancelReport::Requested);
    seconds(30).await;
    let ours = order(&desk, "ours");
    assert_eq!(
        (ours.status, ours.filled),
        (OrderStatus::Cancelled, shares(0))
    );
    assert_eq!(open_at_venue(&simulation), 0);
}

#[tokio::test(start_paused = true)]
async fn a_process_that_ends_after_the_request_finds_the_lower_quantity_at_its_next_start() {
    let (simulation, desk) = resting().await;
    next_change(&simulation, Fate::LoseAnswer);
    let patience = std::time::Duration::from_millis(100);
    drop(tokio::time::timeout(patience, lower(&desk, 6)).await);
    desk.abort().await;
    drop(desk);
    let desk = simulation.open().await.unwrap();
    // The slot of the session that ended is still held; the list is asked all the same.
    drop(desk.connect_websocket().await);
    seconds(60).await;
    assert_stands(&desk, OrderStatus::Accepted, 6);
    assert_eq!(changes_sent(&simulation), 1);
}

#[tokio::test(start_paused = true)]
async fn more_than_is_open_is_not_taken_off() {
    let (simulation, desk) = resting().await;
    // The venue filled eight, and the desk does not know it yet.
    simulation
        .wire
        .next_notice(hoga_testkit::transports::Mishap::Late { ms: 60_000 });
    sell_into(&simulation, 71_000, 8);
    let refused = lower(&desk, 6).await.unwrap_err();
    assert_eq!(refused.outcome(), Outcome::Rejected, "{refused}");
    seconds(30).await;
    let ours = order(&desk, "ours");
    assert_eq!(
        (ours.status, ours.quantity, ours.filled),
        (OrderStatus::PartiallyFilled, shares(10), shares(8))
    );
    assert_eq!(open_at_venue(&simulation), 2);
}

#[tokio::test(start_paused = true)]
async fn a_list_that_says_of_the_cancel_alone_what_was_cancelled_is_understood() {
    let (simulation, desk) = resting().await;
    simulation.wire.tamper("inquire-daily-ccld", |body| {
        let mut answer: serde_json::Value = serde_json::from_slice(body).unwrap();
        for row in answer["output1"].as_array_mut().unwrap() {
            let is_cancel = row["sll_buy_dvsn_cd_name"]
                .as_str()
                .unwrap()
                .contains("취소");
            row["cncl_cfrm_qty"] = if is_cancel { "4".into() } else { "0".into() };
        }
        *body = serde_json::to_vec(&answer).unwrap();
    });
    lower(&desk, 6).await.unwrap();
    seconds(10).await;
    assert_stands(&desk, OrderStatus::Accepted, 6);
}

#[tokio::test(start_paused = true)]
async fn a_list_that_does_not_add_up_lowers_nothing_and_says_so() {
    let (simulation, desk) = resting().await;
    simulation.wire.tamper("inquire-daily-ccld", |body| {
        let text = String::from_utf8_lossy(body);
        *body = text
            .replace("\"rmn_qty\":\"6\"", "\"rmn_qty\":\"5\"")
            .into_bytes();
    });
    lower(&desk, 6).await.unwrap();
    seconds(180).await;
    assert_stands(&desk, OrderStatus::AmendRequested, 10);
    let alarms = desk.why(&named("ours")).await.unwrap();
    let is_told = alarms
        .iter()
        .any(|line| line.source == "alarm" && line.text.contains("cannot be decided"));
    assert!(is_told, "{alarms:?}");
    // A list that is right again ends it.
    simulation.wire.leave_alone();
    seconds(60).await;
    assert_eq!(order(&desk, "ours").quantity, shares(6));
}

#[tokio::test(start_paused = true)]
async fn a_late_or_repeated_notice_of_a_part_ends_nothing() {
    use hoga_testkit::transports::Mishap::{Late, Twice};
    for mishap in [Late { ms: 20_000 }, Twice] {
        let (simulation, desk) = resting().await;
        // It is received and confirmed: two notices.
        simulation.wire.next_notice(mishap);
        simulation.wire.next_notice(mishap);
        lower(&desk, 5).await.unwrap();
        seconds(60).await;
        assert_stands(&desk, OrderStatus::Accepted, 5);
        sell_into(&simulation, 71_000, 5);
        seconds(10).await;
        assert_eq!(status(&desk, "ours"), OrderStatus::Filled);
    }
}

#[tokio::test(start_paused = true)]
async fn an_amend_after_a_lower_quantity_goes_on_under_its_new_number() {
    let limit = Price::from_won(71_500).unwrap();
    for is_by_phone in [false, true] {
        let (simulation, desk) = resting().await;
        lower(&desk, 6).await.unwrap();
        seconds(10).await;
        // Its new number is neither told nor visible for a while.
        for _ in 0..2 {
            let late = hoga_testkit::transports::Mishap::Late { ms: 60_000 };
            simulation.wire.next_notice(late);
        }
        simulation.wire.with_core(|core, _| {
            core.quirks_mut().visible_within = std::time::Duration::from_secs(9);
        });
        if is_by_phone {
            by_phone(&simulation, |venue, now, account, number| {
                venue.amend(now, account, number, 71_500, None)
            });
        } else {
            next_change(&simulation, Fate::LoseAnswer);
            let amend = Amend::Limit(limit);
            let lost = desk.amend_order(desk.account(), named("ours"), amend).await;
            assert_eq!(lost.unwrap_err().outcome(), Outcome::Unknown);
        }
        for _ in 0..15 {
            seconds(1).await;
            desk.reconcile("a look").await.unwrap();
            assert!(status(&desk, "ours").is_working());
        }
        seconds(60).await;
        let ours = order(&desk, "ours");
        assert_eq!(
            (ours.status, ours.quantity, ours.order_type.limit()),
            (OrderStatus::Accepted, shares(6), Some(limit))
        );
        assert_eq!(open_at_venue(&simulation), 6);
    }
}

#[tokio::test(start_paused = true)]
async fn no_second_part_leaves_before_the_first_is_known() {
    let (simulation, desk) = resting().await;
    next_change(&simulation, Fate::LoseRequest);
    drop(lower(&desk, 6).await);
    for _ in 0..40 {
        next_change(&simulation, Fate::Throttle);
    }
    // The cancel did not leave, and nothing is known of the part.
    drop(desk.cancel_order(desk.account(), named("ours")).await);
    let sent = changes_sent(&simulation);
    let refused = lower(&desk, 6).await.unwrap_err();
    assert!(refused.to_string().contains("not known yet"), "{refused}");
    assert_eq!(changes_sent(&simulation), sent);
    simulation.wire.with_core(|core, _now| core.faults.heal());
    seconds(120).await;
    lower(&desk, 6).await.unwrap();
    seconds(10).await;
    assert_eq!(open_at_venue(&simulation), 6);
}

#[tokio::test(start_paused = true)]
async fn a_part_that_somebody_else_cancels_is_not_taken_for_ours() {
    let (simulation, desk) = resting().await;
    next_change(&simulation, Fate::LoseRequest);
    drop(lower(&desk, 6).await);
    by_phone(&simulation, |venue, now, account, number| {
        venue.cancel(now, account, number, Some(3))
    });
    seconds(30).await;
    assert_eq!(status(&desk, "ours"), OrderStatus::AmendUnknown);
    seconds(120).await;
    // Three are gone, and ours never came.
    assert_stands(&desk, OrderStatus::Accepted, 7);
}

#[tokio::test(start_paused = true)]
async fn an_order_of_somebody_else_is_lowered_too() {
    for (fate, quantity) in [
        (Fate::Answer, 6),
        (Fate::LoseAnswer, 6),
        (Fate::LoseRequest, 10),
    ] {
        begin();
        let simulation = quiet();
        let desk = connected(&simulation).await;
        crate::stage::by_hand(&simulation, 71_000, 10);
        seconds(30).await;
        desk.reconcile("a look").await.unwrap();
        let theirs = |desk: &KisBrokerAdapter| {
            desk.read_books(|books| {
                let orders = books.orders_of(TradingDay::krx(hoga_port::time::seoul_day(
                    desk.clock().now(),
                )));
                orders.first().unwrap().clone()
            })
        };
        let name = OrderRef::Broker(theirs(&desk).broker_order_id.unwrap());
        next_change(&simulation, fate);
        let amend = Amend::Quantity(shares(6));
        let answer = desk.amend_order(desk.account(), name, amend).await;
        let is_unknown = answer.is_err_and(|error| error.outcome() == Outcome::Unknown);
        assert_eq!(is_unknown, fate != Fate::Answer);
        seconds(180).await;
        let theirs = theirs(&desk);
        assert_eq!(
            (theirs.status, theirs.quantity),
            (OrderStatus::Accepted, shares(quantity)),
            "{fate:?}"
        );
        assert_eq!(changes_sent(&simulation), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_is_sent_to_the_number_of_an_earlier_day() {
    let (simulation, desk) = resting().await;
    desk.abort().await;
    drop(desk);
    seconds(24 * 3_600).await;
    // The list of yesterday has not been asked for yet.
    let desk = simulation.open().await.unwrap();
    assert!(status(&desk, "ours").is_working());
    let cancelled = desk.cancel_order(desk.account(), named("ours")).await;
    let refused = cancelled.unwrap_err();
    assert!(refused.to_string().contains("outlives"), "{refused}");
    lower(&desk, 6).await.unwrap_err();
    assert_eq!(changes_sent(&simulation), 0);
    drop(desk.connect_websocket().await);
    seconds(60).await;
    assert_eq!(status(&desk, "ours"), OrderStatus::Expired);
}
