//! Numbers that are not known to be ours: shown short, or told of under another branch.

use crate::begin;
use crate::stage::{
    among_others, by_hand, by_phone, connected, next_order, place, quiet, samsung, seconds,
    sell_into, status, trade,
};
use hoga_port::{BrokerPort, OrderStatus, Outcome, Side, TradingDay};
use kis_emulator::Fate;

#[tokio::test(start_paused = true)]
async fn a_part_cancel_of_an_order_that_is_shown_short_does_not_end_it() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    simulation
        .wire
        .with_core(|core, _| core.faults.shortens_rows = true);
    by_hand(&simulation, 71_000, 3);
    seconds(30).await;
    desk.reconcile("a look").await.unwrap();
    by_phone(&simulation, |venue, now, account, number| {
        venue.cancel(now, account, number, Some(1))
    });
    for _ in 0..30 {
        seconds(1).await;
        let theirs = desk.read_books(|books| {
            let day = hoga_port::time::seoul_day(desk.clock().now());
            let day = TradingDay::krx(day);
            books.orders_of(day).first().unwrap().status
        });
        assert_eq!(theirs, OrderStatus::Accepted, "two shares work");
    }
}

#[tokio::test(start_paused = true)]
async fn a_number_that_is_listed_under_another_branch_hides_no_absence() {
    begin();
    let simulation = quiet();
    let desk = among_others(&simulation).await;
    place(&simulation, &desk, "seen", 70_000, 10).await.unwrap();
    sell_into(&simulation, 70_000, 10);
    seconds(30).await;
    simulation
        .wire
        .with_core(|core, _| core.faults.moves_branch = true);
    let sell = async |key, limit, fate| {
        next_order(&simulation, fate);
        let order = simulation.order(key, samsung(), Side::Sell, Some(limit), 2);
        let error = desk.place_order(order).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
    };
    sell("lost", 72_800, Fate::Temporary).await;
    sell("taken", 73_000, Fate::TemporaryAfter).await;
    seconds(2).await;
    trade(&simulation, Side::Buy, 73_000, 2);
    seconds(300).await;
    assert_eq!(status(&desk, "taken"), OrderStatus::Unknown, "a person's");
    assert_eq!(status(&desk, "lost"), OrderStatus::NotPlaced);
}
