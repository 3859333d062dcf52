//! A second program that trades on the account over the same API, and that a person expects.

use crate::begin;
use crate::stage::{by_hand, enter, place, placed_at_venue, quiet, seconds};
use ambient::Clock;
use hoga_desk::emergency::{self, Sweep, Whose};
use hoga_desk::journal::{Author, Journal, Setting};
use hoga_desk::switches::{Noted, Switch};
use hoga_kis::KisBrokerAdapter;
use hoga_port::TradingDay;
use hoga_port::time::seoul_day;
use hoga_testkit::Simulation;
use hoga_venue::Channel;
use std::time::Duration;

/// The other program buys Samsung; its order shows in lists some seconds later.
async fn theirs(simulation: &Simulation, limit: i64, shares: i64) {
    enter(simulation, Channel::OpenApi, limit, shares);
    seconds(20).await;
}

/// As a command does it: a desk for its duration, without a line.
async fn command(simulation: &Simulation) -> KisBrokerAdapter {
    let desk = simulation.open().await.unwrap();
    desk.reconcile("a command starts").await.unwrap();
    desk
}

/// Sees an order refused because the venue has one that the journal does not know.
async fn is_refused(simulation: &Simulation, desk: &KisBrokerAdapter, key: &str, limit: i64) {
    let refused = place(simulation, desk, key, limit, 2).await.unwrap_err();
    assert!(refused.to_string().contains("does not know"), "{refused}");
}

async fn expect(simulation: &Simulation, is_expected: bool) {
    let now = simulation.clock.now();
    Switch::OtherProgram(is_expected)
        .write(&simulation.journal, Author::Person, now)
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn another_programs_orders_pass_once_a_person_expects_them() {
    begin();
    let simulation = quiet();
    let desk = command(&simulation).await;
    place(&simulation, &desk, "ours", 70_000, 1).await.unwrap();
    desk.close().await.unwrap();
    theirs(&simulation, 69_000, 4).await;
    let desk = command(&simulation).await;
    is_refused(&simulation, &desk, "next", 69_500).await;
    desk.close().await.unwrap();

    expect(&simulation, true).await;
    let desk = command(&simulation).await;
    place(&simulation, &desk, "next", 69_500, 2).await.unwrap();
    desk.close().await.unwrap();
    // The answer stands: another day's start, another order.
    theirs(&simulation, 68_000, 5).await;
    let desk = command(&simulation).await;
    place(&simulation, &desk, "again", 69_600, 2).await.unwrap();
    desk.close().await.unwrap();

    expect(&simulation, false).await;
    theirs(&simulation, 67_000, 6).await;
    let desk = command(&simulation).await;
    is_refused(&simulation, &desk, "last", 69_700).await;
    desk.abort().await;
}

/// What asks for the same as one of the day's own keys may be what that key left there.
#[tokio::test(start_paused = true)]
async fn an_expected_programs_order_with_the_terms_of_a_key_of_ours_closes_the_gate() {
    begin();
    let simulation = quiet();
    expect(&simulation, true).await;
    let desk = command(&simulation).await;
    place(&simulation, &desk, "ours", 70_000, 1).await.unwrap();
    desk.close().await.unwrap();
    theirs(&simulation, 70_000, 1).await;
    let desk = command(&simulation).await;
    is_refused(&simulation, &desk, "next", 69_500).await;
    assert_eq!(desk.adopt().await.unwrap().len(), 1);
    place(&simulation, &desk, "next", 69_500, 2).await.unwrap();
    desk.close().await.unwrap();
}

/// The journal has forgotten a key, and the order behind it passes for another program's: the key is
/// not sent a second time all the same, by this process or a later one.
#[tokio::test(start_paused = true)]
async fn a_forgotten_key_is_not_sent_again_behind_an_expected_program() {
    begin();
    let simulation = quiet();
    expect(&simulation, true).await;
    let desk = command(&simulation).await;
    place(&simulation, &desk, "ours", 70_000, 1).await.unwrap();
    desk.close().await.unwrap();
    // It was ours once, under the key that comes again.
    theirs(&simulation, 71_000, 3).await;
    for process in 0..3 {
        let desk = command(&simulation).await;
        let refused = place(&simulation, &desk, "forgotten", 71_000, 3).await;
        let refused = refused.unwrap_err().to_string();
        assert!(
            refused.contains("asks for the same"),
            "{process}: {refused}"
        );
        assert!(!refused.contains("does not know"), "{process}: {refused}");
        desk.close().await.unwrap();
    }
    assert_eq!(
        placed_at_venue(&simulation),
        1,
        "nothing left a second time"
    );
    let desk = command(&simulation).await;
    place(&simulation, &desk, "other-terms", 71_000, 2)
        .await
        .unwrap();
    // A person knows it.
    desk.adopt().await.unwrap();
    place(&simulation, &desk, "wanted", 71_000, 3)
        .await
        .unwrap();
    desk.close().await.unwrap();
}

/// With no own order in its journal a desk takes open orders for those of an earlier journal.
#[tokio::test(start_paused = true)]
async fn an_expected_program_closes_no_journal_without_orders() {
    begin();
    let simulation = quiet();
    theirs(&simulation, 69_000, 4).await;
    let desk = command(&simulation).await;
    is_refused(&simulation, &desk, "first", 70_000).await;
    desk.close().await.unwrap();
    expect(&simulation, true).await;
    let desk = command(&simulation).await;
    place(&simulation, &desk, "first", 70_000, 1).await.unwrap();
    desk.close().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_standing_answer_that_no_note_of_the_log_gave_is_found() {
    begin();
    let simulation = quiet();
    let journal = &simulation.journal;
    for is_expected in [true, false, true] {
        expect(&simulation, is_expected).await;
        let set = journal.setting(Setting::OtherProgram).await.unwrap();
        assert_eq!(set.is_some(), is_expected);
        let mut noted = Noted::default();
        let log = journal.read(0, usize::MAX).await.unwrap();
        for stored in &log {
            noted.take(&stored.record.entry);
        }
        let end = journal.latest().await.unwrap();
        let found = noted.differences(journal, end).await.unwrap();
        assert_eq!(found, Vec::<String>::new());
        if is_expected {
            let found = Noted::default().differences(journal, end).await.unwrap();
            assert_eq!(
                found,
                ["whether another program is expected is not as the log tells"]
            );
        }
    }
}

/// Where no list shows who entered an order, a sweep without a desk cancels it, and says so.
#[tokio::test(start_paused = true)]
async fn a_sweep_without_a_desk_says_which_orders_may_be_of_others() {
    begin();
    for shows_channel in [true, false] {
        let simulation = quiet();
        simulation
            .wire
            .with_core(|core, _| core.quirks_mut().shows_channel = shows_channel);
        by_hand(&simulation, 70_000, 3);
        seconds(8).await;
        let gateway = simulation.builder().unwrap().gateway().unwrap();
        let now = simulation.clock.now();
        let sweep = Sweep {
            known: None,
            whose: Whose::OfTheApi,
            today: vec![TradingDay::krx(seoul_day(now))],
            now,
            within: Duration::from_secs(60),
        };
        let report = emergency::cancel_all(&gateway, sweep).await;
        let found = (
            report.cancelled.len(),
            report.perhaps_of_others.len(),
            report.others_open.len(),
        );
        let wanted = if shows_channel { (0, 0, 1) } else { (1, 1, 0) };
        assert_eq!(found, wanted, "{report:?}");
    }
}
