//! Callers that go away: every future a user can hold is dropped wherever it waits, while the line is
//! cut and a fill comes, and what is known afterwards is what it is when nobody drops anything.

use crate::begin;
use crate::stage::{
    among_others, buy, connected, named, next_order, place, quiet, samsung, seconds, sell_into,
};
use hoga_desk::Reads;

use hoga_desk::{Resolution, RiskLimits};
use hoga_kis::KisBrokerAdapter;
use hoga_kis::reads::Period;
use hoga_port::{Amend, BoxFuture, BrokerPort, Delivery, ExecutionKind, OrderType, Price, Start};
use hoga_testkit::{Simulation, SimulationConfig};
use kis_emulator::Fate;
use kis_wire::Environment;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// A call by its name; what it answers is looked at by nobody.
type Call = (
    &'static str,
    for<'a> fn(&'a Simulation, &'a KisBrokerAdapter) -> BoxFuture<'a, ()>,
);

/// Makes a call of the desk one that answers nothing.
macro_rules! call {
    ($name:literal, $simulation:pat, $desk:ident, $made:expr) => {
        ($name, |$simulation: &Simulation, $desk| {
            Box::pin(async move { drop($made.await) })
        })
    };
}

/// Every future of the port and of the desk that is not told of the end of the desk itself.
const CALLS: [Call; 25] = [
    call!("authenticate", _, desk, desk.authenticate()),
    call!(
        "place_order",
        simulation,
        desk,
        desk.place_order(buy(simulation, "new", 69_000, 2))
    ),
    call!("amend_order", simulation, desk, async {
        let amend = Amend::Limit(Price::from_won(70_100).unwrap());
        desk.amend_order(&simulation.account(), named("rest"), amend)
            .await
    }),
    call!("cancel_order", simulation, desk, async {
        desk.cancel_order(&simulation.account(), named("rest"))
            .await
    }),
    call!("cancel_all", simulation, desk, async {
        desk.cancel_all(&simulation.account()).await
    }),
    call!("cancel_everything", _, desk, {
        desk.cancel_everything(true, Duration::from_secs(20))
    }),
    call!("get_orders", simulation, desk, async {
        desk.get_orders(&simulation.account()).await
    }),
    call!("get_positions", simulation, desk, async {
        desk.get_positions(&simulation.account()).await
    }),
    call!("get_cash", simulation, desk, async {
        desk.get_cash(&simulation.account()).await
    }),
    call!("buying_power", simulation, desk, async {
        let account = simulation.account();
        desk.buying_power(&account, samsung(), OrderType::Market)
            .await
    }),
    call!("connect_websocket", _, desk, desk.connect_websocket()),
    call!("disconnect_websocket", _, desk, async {
        drop(desk.disconnect_websocket().await);
        desk.connect_websocket().await
    }),
    call!("gate", _, desk, desk.gate()),
    call!("reconcile", _, desk, desk.reconcile("a person asks")),
    call!("note", _, desk, desk.note("test", "a word")),
    call!("resume", _, desk, desk.resume()),
    call!("adopt", _, desk, desk.adopt()),
    call!("why", _, desk, async { desk.why(&named("rest")).await }),
    call!("limits", _, desk, desk.limits()),
    call!("set_limits", _, desk, async {
        desk.set_limits(&RiskLimits::default()).await
    }),
    call!("kill", _, desk, desk.kill(Some("a test".into()))),
    call!("end the kill", _, desk, desk.kill(None)),
    call!("obstacles", _, desk, desk.obstacles()),
    call!("cancel_within", _, desk, {
        desk.cancel_within(named("rest"), Duration::from_secs(20))
    }),
    call!("cancel_within a moment", _, desk, {
        desk.cancel_within(named("rest"), Duration::from_millis(80))
    }),
];

/// What a person can say of the order that is lost.
const WORDS: [Call; 2] = [
    call!("resolve by number", simulation, desk, async {
        let number = lost_number(simulation);
        desk.resolve("lost".parse().unwrap(), Resolution::Bind { number })
            .await
    }),
    call!("resolve as not placed", _, desk, {
        desk.resolve("lost".parse().unwrap(), Resolution::NotPlaced)
    }),
];

/// Every question beside the port.
const LOOKUPS: [Call; 9] = [
    call!("quote", _, desk, desk.gateway().quote(samsung())),
    call!("book", _, desk, desk.gateway().book(samsung())),
    call!("candles", _, desk, {
        let day = jiff::civil::date(2026, 11, 23);
        desk.gateway().candles(samsung(), Period::Day, day, 250)
    }),
    call!("minutes", _, desk, desk.gateway().minutes(samsung(), 60)),
    call!(
        "last_prints",
        _,
        desk,
        desk.gateway().last_prints(samsung())
    ),
    call!("issue_info", _, desk, desk.gateway().issue_info(samsung())),
    call!("sellable", _, desk, desk.gateway().sellable(samsung())),
    call!(
        "changeable_orders",
        _,
        desk,
        desk.gateway().changeable_orders()
    ),
    call!("open_days", _, desk, async {
        let from = jiff::civil::date(2026, 12, 24);
        let calendar = market_rules::Calendar::krx();
        desk.gateway().open_days(from, &calendar).await
    }),
];

/// Returns the number of the order that only the venue knows.
fn lost_number(simulation: &Simulation) -> String {
    simulation.wire.with_core(|core, _| {
        let account = crate::stage::account();
        let mut rows = core.venue().orders_of(&account);
        let number = rows.find(|row| row.quantity == 7).unwrap().number;
        core.number_text(number)
    })
}

/// How the day begins on which a future is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Begun {
    /// With an order that rests.
    Resting,
    /// With one more whose outcome no evidence decides.
    Lost,
    /// On paper, a moment after another question: the next one waits for its turn.
    AskedOnPaper,
}

/// When a future is dropped.
#[derive(Clone, Copy, Debug)]
enum When {
    /// It is never asked at all.
    Never,
    /// It has waited so many times.
    Waited(u32),
    /// So many milliseconds after it began, whatever it waits for.
    After(u64),
    /// Not at all.
    Done,
}

/// Asks a future until it has waited so often.
struct Patience<'a> {
    future: BoxFuture<'a, ()>,
    left: u32,
}

impl Future for Patience<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.future.as_mut().poll(context).is_ready() || self.left == 0 {
            return Poll::Ready(());
        }
        self.left -= 1;
        Poll::Pending
    }
}

/// Returns what is known of every order after the call, before and after a restart, and what the venue
/// says; whether orders may leave too.
async fn played(begun: Begun, call: Call, when: When) -> Vec<String> {
    let simulation = match begun {
        Begun::Resting | Begun::Lost => quiet(),
        Begun::AskedOnPaper => Simulation::start(SimulationConfig {
            environment: Environment::Paper,
            mean_gap_ms: 0,
            ..SimulationConfig::default()
        }),
    };
    let desk = opened(begun, &simulation).await;
    place(&simulation, &desk, "rest", 70_000, 10).await.unwrap();
    if begun == Begun::Lost {
        next_order(&simulation, Fate::LoseAnswer);
        let lost = place(&simulation, &desk, "lost", 69_500, 7).await;
        lost.unwrap_err();
        seconds(120).await;
    }
    seconds(5).await;
    simulation
        .wire
        .with_core(|core, now| core.cut_connections(now));
    if begun == Begun::AskedOnPaper {
        desk.get_cash(&simulation.account()).await.unwrap();
    }
    let future = (call.1)(&simulation, &desk);
    match when {
        When::Never => drop(future),
        When::Done => future.await,
        When::After(ms) => drop(timeout(Duration::from_millis(ms), future).await),
        When::Waited(left) => Patience { future, left }.await,
    }
    sleep(Duration::from_millis(300)).await;
    sell_into(&simulation, 70_000, 3);
    seconds(200).await;
    let mut story = vec![format!("gate {:?}", desk.gate().await.unwrap())];
    story.extend(known(&desk));
    story.push(at_venue(&simulation));
    // Whoever comes next can go on at once.
    let asked = desk.gateway().quote(samsung()).await;
    story.push(format!("asked {:?}", asked.map(|quote| quote.symbol)));
    let next = place(&simulation, &desk, "next", 68_000, 1).await;
    story.push(format!("next {:?}", next.map(|order| order.status)));
    desk.close().await.unwrap();
    drop(desk);
    let desk = opened(begun, &simulation).await;
    story.extend(known(&desk));
    desk.close().await.unwrap();
    story
}

async fn opened(begun: Begun, simulation: &Simulation) -> KisBrokerAdapter {
    match begun {
        Begun::Resting | Begun::AskedOnPaper => connected(simulation).await,
        Begun::Lost => among_others(simulation).await,
    }
}

fn known(desk: &KisBrokerAdapter) -> Vec<String> {
    let mut lines: Vec<String> = desk.read_books(|books| {
        books
            .own_orders()
            .map(|it| {
                let key = it.id.as_ref().unwrap();
                let price = it.order_type.limit();
                format!(
                    "{key} {:?} {} of {} {price:?}",
                    it.status, it.filled, it.quantity
                )
            })
            .collect()
    });
    lines.sort();
    lines
}

fn at_venue(simulation: &Simulation) -> String {
    simulation.wire.with_core(|core, _| {
        let account = crate::stage::account();
        let orders = core.venue().orders_of(&account);
        let told = orders.map(|it| format!("{} {} {}", it.quantity, it.filled, it.remaining()));
        told.collect::<Vec<_>>().join(", ")
    })
}

/// Milliseconds after which what changes something is dropped.
const TIMES: [u64; 9] = [0, 1, 3, 10, 30, 60, 120, 400, 1_500];

/// Sees that a call that is dropped anywhere leaves what it leaves whole, or what is there without it.
/// Returns whether those differ.
async fn check(begun: Begun, call: Call, times: &[u64]) -> bool {
    let moments = (0..4).map(When::Waited);
    let times = times.iter().copied().map(When::After);
    let whole = played(begun, call, When::Done).await;
    let nothing = played(begun, call, When::Never).await;
    for when in moments.chain(times) {
        let story = played(begun, call, when).await;
        assert!(
            story == whole || story == nothing,
            "{} dropped {when:?}: {story:#?}\nwhole {whole:#?}\nnothing {nothing:#?}",
            call.0
        );
    }
    whole != nothing
}

#[tokio::test(start_paused = true)]
async fn a_dropped_future_loses_an_answer_and_never_a_fact() {
    begin();
    for call in CALLS {
        check(Begun::Resting, call, &TIMES).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_persons_word_that_is_dropped_is_taken_whole_or_not_at_all() {
    begin();
    for call in WORDS {
        assert!(
            check(Begun::Lost, call, &TIMES).await,
            "{} says something",
            call.0
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_question_that_is_dropped_leaves_nothing_behind() {
    begin();
    for call in LOOKUPS {
        assert!(
            !check(Begun::AskedOnPaper, call, &[0, 30, 400, 1_500]).await,
            "{} is a question",
            call.0
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_reader_that_gives_up_waiting_again_and_again_gets_every_fill_once() {
    begin();
    let simulation = quiet();
    let desk = connected(&simulation).await;
    let mut executions = desk.executions(Start::Now).unwrap();
    place(&simulation, &desk, "rest", 70_000, 10).await.unwrap();
    seconds(5).await;
    let mut filled = Vec::new();
    for round in 0..400 {
        if round % 40 == 0 {
            sell_into(&simulation, 70_000, 1);
        }
        if round % 90 == 30 {
            simulation
                .wire
                .with_core(|core, now| core.cut_connections(now));
        }
        let waited = timeout(Duration::from_millis(500), executions.next()).await;
        if let Ok(Some(Delivery::Item(event))) = waited
            && let ExecutionKind::Filled(fill) = event.kind
        {
            filled.push(fill.quantity.to_string());
        }
    }
    assert_eq!(filled, vec!["1"; 10]);
}
