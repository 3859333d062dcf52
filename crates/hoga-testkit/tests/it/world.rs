//! What the world does to a desk that is left alone: notices of nobody's orders, days that cannot be
//! read, other programs, an arming that is over, and strategies that never stop asking.

use crate::begin;
use crate::stage::{
    buy, connected, enter, lose, lost_in_the_last_second, named, next_change, order, place,
    placed_at_venue, quiet, samsung, seconds, sell_into, shares, starting, status,
};
use ambient::Clock;
use hoga_desk::Reads;
use hoga_desk::journal::{Author, Entry, Journal};
use hoga_desk::switches::Switch;
use hoga_kis::KisBrokerAdapter;
use hoga_port::time::plus_millis;
use hoga_port::{Amend, BrokerPort, CancelReport, OrderStatus, OrderType, Outcome, Price};
use hoga_testkit::transports::Unanswered;
use hoga_testkit::{Simulation, SimulationConfig};
use hoga_venue::Channel;
use kis_emulator::{Fate, Fault};
use kis_wire::Environment;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, sleep};

async fn alarms(simulation: &Simulation, part: &str) -> usize {
    let stored = simulation.journal.read(0, usize::MAX).await.unwrap();
    let told = stored.iter().filter(
        |stored| matches!(&stored.record.entry, Entry::Alarm { text, .. } if text.contains(part)),
    );
    told.count()
}

fn calls(simulation: &Simulation, path: &str) -> u64 {
    simulation
        .wire
        .with_core(|core, _| core.statistics.calls_of(path))
}

fn lists(simulation: &Simulation) -> u64 {
    calls(simulation, "inquire-daily-ccld")
}

fn fault(simulation: &Simulation, fault: Value) {
    let fault: Fault = serde_json::from_value(fault).unwrap();
    let planned = simulation
        .wire
        .with_core(|core, now| core.plan(now, &fault));
    planned.unwrap();
}

/// The same key, on the servers of real money; nothing but the wire of the test is there.
async fn live(simulation: &Simulation) -> KisBrokerAdapter {
    let more = [
        ("MODE", "LIVE"),
        (
            "KIS_REST_BASE_URL",
            "https://openapi.koreainvestment.com:9443",
        ),
        ("KIS_WS_URL", "ws://ops.koreainvestment.com:21000"),
    ];
    let builder = simulation.builder_with(&more).unwrap();
    let desk = builder.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    desk
}

#[tokio::test(start_paused = true)]
async fn an_arming_that_is_over_holds_orders_and_no_cancel() {
    begin();
    let simulation = quiet();
    let until = plus_millis(simulation.clock.now(), 25_000);
    Switch::Armed(until)
        .write(&simulation.journal, Author::Person, simulation.clock.now())
        .await
        .unwrap();
    let desk = live(&simulation).await;
    for (key, limit) in [("one", 70_000), ("two", 69_900), ("three", 69_800)] {
        place(&simulation, &desk, key, limit, 5).await.unwrap();
    }
    seconds(26).await;
    let late = place(&simulation, &desk, "late", 69_000, 1).await;
    assert!(late.unwrap_err().to_string().contains("not armed"));
    let cancelled = desk.cancel_order(desk.account(), named("one")).await;
    assert_eq!(cancelled.unwrap(), CancelReport::Requested);
    let within = desk
        .cancel_within(named("two"), Duration::from_secs(5))
        .await;
    within.unwrap();
    desk.cancel_all(desk.account()).await.unwrap();
    seconds(5).await;
    for key in ["one", "two", "three"] {
        assert_eq!(status(&desk, key), OrderStatus::Cancelled, "{key}");
    }
    assert_eq!(placed_at_venue(&simulation), 3);
}

/// Returns how many lists are asked for in the hour after notices came about a number that no list
/// shows, in that of the next process, and in the next day's first; without notices too.
async fn lists_of_an_early_number(notices: usize) -> [u64; 3] {
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "done", 71_000, 1).await.unwrap();
    sell_into(&simulation, 71_000, 1);
    seconds(60).await;
    assert_eq!(status(&desk, "done"), OrderStatus::Filled);
    let mut seen = lists(&simulation);
    let mut asked = || {
        let before = seen;
        seen = lists(&simulation);
        seen - before
    };
    for notice in 0..notices {
        fault(&simulation, json!({"do": "stray-notice"}));
        seconds(120).await;
        let told = alarms(&simulation, "no list of 2026-11-23 shows").await;
        assert_eq!(told, 1, "after notice {notice}: once a day");
    }
    seconds(3_600).await;
    let first = asked();
    desk.close().await.unwrap();
    let desk = connected(&simulation).await;
    seconds(3_600).await;
    let second = asked();
    desk.close().await.unwrap();
    seconds(21 * 3_600).await;
    let desk = connected(&simulation).await;
    seconds(3_600).await;
    let told = alarms(&simulation, "shows").await;
    assert_eq!(told, notices.min(1), "not of the next day's lists");
    desk.close().await.unwrap();
    [first, second, asked()]
}

/// Six lists are asked for a number that only a notice tells of, then a person is told.
#[tokio::test(start_paused = true)]
async fn a_notice_about_a_number_that_no_list_shows_costs_six_lists_and_is_told_once_a_day() {
    begin();
    let none = lists_of_an_early_number(0).await;
    for notices in [1_u8, 2] {
        let some = lists_of_an_early_number(usize::from(notices)).await;
        let more: Vec<u64> = some
            .iter()
            .zip(none)
            .map(|(some, none)| some - none)
            .collect();
        assert!(
            (3..=7 * u64::from(notices)).contains(&more[0]),
            "{notices}: {more:?}"
        );
        assert!(more[1] <= 7, "{notices}: {more:?} of the next process");
        // The first list of another day ends the search.
        assert!(more[2] <= 1, "{notices}: {more:?} of the next day");
    }
}

/// A notice that says cancelled, and names one of our numbers as the order that was.
#[tokio::test(start_paused = true)]
async fn a_parent_number_of_another_issue_or_side_does_nothing_to_ours() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "one", 70_000, 5).await.unwrap();
    seconds(10).await;
    // What a list could put right is not there to do it.
    simulation
        .wire
        .leave_unanswered("INQR_STRT_DT", Unanswered::Fails);
    fault(&simulation, json!({"do": "stray-cancel"}));
    seconds(5).await;
    assert_eq!(status(&desk, "one"), OrderStatus::Accepted);
    assert_eq!(alarms(&simulation, "than ours").await, 1, "it is told");
    simulation
        .wire
        .leave_unanswered("no such text", Unanswered::Fails);
    seconds(60).await;
    assert_eq!(status(&desk, "one"), OrderStatus::Accepted);
    desk.cancel_order(desk.account(), named("one"))
        .await
        .unwrap();
    seconds(5).await;
    assert_eq!(status(&desk, "one"), OrderStatus::Cancelled);
    desk.close().await.unwrap();
}

/// An order of yesterday that nothing decides, and a list of yesterday that fails, or never comes.
#[tokio::test(start_paused = true)]
async fn an_old_day_that_cannot_be_read_never_stands_before_todays_fills() {
    begin();
    for answer in [Unanswered::Fails, Unanswered::Hangs] {
        let simulation = lost_in_the_last_second().await;
        seconds(18 * 3_600).await;
        // The venue shows nothing when the desk opens, and yesterday does not come at all after that.
        let blind = |is_blind| {
            simulation
                .wire
                .with_core(|core, _| core.quirks_mut().is_ccld_blind = is_blind);
        };
        blind(true);
        let desk = connected(&simulation).await;
        let yesterday = "INQR_STRT_DT=20261123";
        simulation.wire.leave_unanswered(yesterday, answer);
        blind(false);
        seconds(3_600).await;
        assert_eq!(status(&desk, "late"), OrderStatus::Unknown);
        // Asked for seldom, each time with its tries, and told to a person once.
        let asked = simulation.wire.unanswered_calls();
        assert!((5..=40).contains(&asked), "{asked} an hour");
        let told = alarms(&simulation, "2026-11-23 cannot be read").await;
        assert_eq!(told, 1, "{answer:?}");
        for (round, key) in ["one", "two", "three"].into_iter().enumerate() {
            place(&simulation, &desk, key, 70_000, 4).await.unwrap();
            seconds(37 + u64::try_from(round).unwrap() * 7).await;
            simulation
                .wire
                .with_core(|core, _| core.faults.notices_to_lose = 1);
            sell_into(&simulation, 70_000, 4);
            seconds(61).await;
            assert_eq!(order(&desk, key).filled, shares(4), "{key}");
        }
        desk.close().await.unwrap();
    }
}

/// Lists of an earlier day that were asked for in a hurry say as little as those of today: it is asked on.
#[tokio::test(start_paused = true)]
async fn a_hurry_of_lists_leaves_no_order_of_the_day_before_unknown() {
    begin();
    let simulation = starting("2026-11-23T15:28:00+09:00");
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "seen", 60_000, 3).await.unwrap();
    seconds(100).await;
    lose(&simulation, &desk, Fate::LoseRequest, ("late", 60_100, 3)).await;
    desk.abort().await;
    drop(desk);
    seconds(18 * 3_600).await;
    let desk = connected(&simulation).await;
    for _ in 0..8 {
        desk.reconcile("somebody is in a hurry").await.unwrap();
        seconds(1).await;
    }
    assert_eq!(status(&desk, "late"), OrderStatus::Unknown);
    seconds(90).await;
    assert_eq!(status(&desk, "late"), OrderStatus::NotPlaced);
    desk.close().await.unwrap();
}

/// On paper one call a second goes, and a page holds fifteen orders: a day of hundreds takes its time.
#[tokio::test(start_paused = true)]
async fn a_day_before_with_hundreds_of_orders_is_read_on_paper() {
    begin();
    let simulation = on_paper();
    let desk = connected(&simulation).await;
    place(&simulation, &desk, "seen", 60_000, 3).await.unwrap();
    seconds(60).await;
    for price in 0..450 {
        enter(&simulation, Channel::Hand, 60_000 + (price % 90) * 100, 1);
    }
    seconds(60).await;
    lose(&simulation, &desk, Fate::LoseRequest, ("late", 60_100, 3)).await;
    desk.abort().await;
    drop(desk);
    seconds(24 * 3_600).await;
    let desk = connected(&simulation).await;
    seconds(900).await;
    assert_eq!(status(&desk, "late"), OrderStatus::NotPlaced);
    desk.close().await.unwrap();
}

/// A desk that may have forgotten an order of the day before stays shut while that day's list cannot be
/// read, names the day, and opens once it comes.
#[tokio::test(start_paused = true)]
async fn a_desk_that_opens_without_the_list_of_a_day_names_the_day_and_asks_again() {
    begin();
    let simulation = lost_in_the_last_second().await;
    seconds(18 * 3_600).await;
    let yesterday = "INQR_STRT_DT=20261123";
    simulation
        .wire
        .leave_unanswered(yesterday, Unanswered::Fails);
    let desk = connected(&simulation).await;
    seconds(60).await;
    let refused = place(&simulation, &desk, "one", 70_000, 1).await;
    let refused = refused.unwrap_err();
    assert_eq!(refused.outcome(), Outcome::NotSent);
    let text = refused.to_string();
    assert!(text.contains("the venue's list of 2026-11-23"), "{text}");
    simulation
        .wire
        .leave_unanswered("no such day", Unanswered::Fails);
    // Nobody asks: the desk opens by itself.
    seconds(900).await;
    let obstacles = desk.obstacles().await.unwrap();
    assert!(obstacles.is_empty(), "{obstacles:?}");
    place(&simulation, &desk, "one", 70_000, 1).await.unwrap();
    desk.close().await.unwrap();
}

/// What is adopted proves that somebody else orders over the API that day, and only that day.
#[tokio::test(start_paused = true)]
async fn an_adoptions_other_programs_end_with_its_day() {
    begin();
    let simulation = quiet();
    enter(&simulation, Channel::OpenApi, 69_000, 4);
    seconds(20).await;
    let shared = simulation.builder().unwrap();
    let shared = shared.account_use(hoga_desk::candidate::AccountUse::Shared);
    let desk = shared.open().await.unwrap();
    desk.connect_websocket().await.unwrap();
    assert_eq!(desk.adopt().await.unwrap().len(), 1);
    let after_losing = async |key: &'static str, quantity| {
        // No notice gives it away.
        simulation
            .wire
            .with_core(|core, _| core.faults.notices_to_lose = 1);
        lose(
            &simulation,
            &desk,
            Fate::LoseAnswer,
            (key, 69_500, quantity),
        )
        .await;
        seconds(180).await;
        status(&desk, key)
    };
    assert_eq!(after_losing("today", 7).await, OrderStatus::Unknown);
    seconds(24 * 3_600).await;
    assert_eq!(after_losing("tomorrow", 8).await, OrderStatus::Accepted);
    desk.close().await.unwrap();
}

/// The gateway's code under the ledger's text proves nothing, of an amend as little as of an order.
#[tokio::test(start_paused = true)]
async fn an_amend_throttled_by_the_ledgers_text_is_settled_by_the_list_and_sent_once() {
    begin();
    for is_carried_out in [true, false] {
        let simulation = quiet();
        let desk = connected(&simulation).await;
        place(&simulation, &desk, "one", 70_000, 10).await.unwrap();
        seconds(10).await;
        if is_carried_out {
            next_change(&simulation, Fate::LedgerTextAfter);
        } else {
            fault(
                &simulation,
                json!({
                    "do": "refuse", "path": "order-rvsecncl", "status": 500, "code": "EGW00201",
                    "text": "원장에서 허용 가능한 초당 거래건수를 초과하였습니다.",
                }),
            );
        }
        let amend = Amend::Limit(Price::from_won(70_100).unwrap());
        let amended = desk.amend_order(desk.account(), named("one"), amend).await;
        assert_eq!(amended.unwrap_err().outcome(), Outcome::Unknown);
        seconds(240).await;
        assert_eq!(calls(&simulation, "order-rvsecncl"), 1, "sent once");
        let at = if is_carried_out { 70_100 } else { 70_000 };
        let order = order(&desk, "one");
        assert_eq!(
            order.order_type.limit(),
            Price::from_won(at),
            "{is_carried_out}"
        );
        assert_eq!(order.status, OrderStatus::Accepted, "{is_carried_out}");
        desk.close().await.unwrap();
    }
}

/// Asks without pause, as a hundred strategies would: more than have their turn while one waits for it.
fn ask_without_pause(desk: &Arc<KisBrokerAdapter>) -> tokio::task::JoinSet<()> {
    let mut strategies = tokio::task::JoinSet::new();
    for which in 0..100 {
        let desk = Arc::clone(desk);
        strategies.spawn(async move {
            let account = desk.account().clone();
            loop {
                match which % 4 {
                    0 => drop(desk.get_cash(&account).await),
                    1 => drop(desk.get_positions(&account).await),
                    2 => drop(desk.gateway().quote(samsung()).await),
                    _ => drop(
                        desk.buying_power(&account, samsung(), OrderType::Market)
                            .await,
                    ),
                }
                sleep(Duration::from_millis(1)).await;
            }
        });
    }
    strategies
}

fn on_paper() -> Simulation {
    Simulation::start(SimulationConfig {
        environment: Environment::Paper,
        mean_gap_ms: 0,
        ..SimulationConfig::default()
    })
}

/// How long an order that never arrived stays unknown on paper, where one call a second goes out.
async fn unknown_for(is_busy: bool) -> Duration {
    let simulation = on_paper();
    let desk = Arc::new(connected(&simulation).await);
    seconds(10).await;
    lose(&simulation, &desk, Fate::LoseRequest, ("lost", 70_000, 7)).await;
    let _strategies = is_busy.then(|| ask_without_pause(&desk));
    let since = Instant::now();
    while status(&desk, "lost") == OrderStatus::Unknown && since.elapsed().as_secs() < 1_800 {
        seconds(1).await;
    }
    assert_eq!(status(&desk, "lost"), OrderStatus::NotPlaced, "{is_busy}");
    since.elapsed()
}

#[tokio::test(start_paused = true)]
async fn strategies_that_ask_without_pause_leave_a_lost_order_its_share() {
    begin();
    let (quiet, busy) = (unknown_for(false).await, unknown_for(true).await);
    let most = quiet + Duration::from_secs(30);
    assert!(busy <= most, "{busy:?}, quiet {quiet:?}");
}

/// What an order's own checks ask for goes before what strategies ask for.
#[tokio::test(start_paused = true)]
async fn strategies_that_ask_without_pause_keep_no_order_from_leaving() {
    begin();
    let simulation = on_paper();
    let desk = Arc::new(connected(&simulation).await);
    seconds(10).await;
    let _strategies = ask_without_pause(&desk);
    seconds(60).await;
    for key in ["one", "two", "three"] {
        let asked = Instant::now();
        let placed = place(&simulation, &desk, key, 60_000, 1).await;
        assert!(placed.is_ok(), "{key}: {placed:?}");
        let took = asked.elapsed();
        assert!(took < Duration::from_secs(15), "{key} took {took:?}");
    }
}

/// However many orders wait for their checks, a fill whose notice was lost is known in two minutes.
#[tokio::test(start_paused = true)]
async fn orders_that_wait_for_their_checks_leave_comparing_its_share() {
    begin();
    let simulation = on_paper();
    let desk = Arc::new(connected(&simulation).await);
    place(&simulation, &desk, "one", 70_000, 4).await.unwrap();
    seconds(30).await;
    let mut orders = tokio::task::JoinSet::new();
    for which in 0..150 {
        let desk = Arc::clone(&desk);
        let other = ["000660", "035420", "005380"][which % 3].parse().unwrap();
        let mut request = buy(&simulation, &format!("flood-{which}"), 70_000, 1);
        request.symbol = other;
        orders.spawn(async move {
            loop {
                // Refused or not: it asks for its limits each time.
                drop(hoga_desk::Gateway::reference(desk.gateway(), other).await);
                drop(desk.place_order(request.clone()).await);
            }
        });
    }
    seconds(5).await;
    simulation
        .wire
        .with_core(|core, _| core.faults.notices_to_lose = 1);
    sell_into(&simulation, 70_000, 4);
    seconds(120).await;
    assert_eq!(order(&desk, "one").filled, shares(4));
}
