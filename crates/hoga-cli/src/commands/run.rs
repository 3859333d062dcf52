//! `hoga run`: the process of a trading day (ED-001 to ED-004).

use super::ending::{self, OpenOrders};
use crate::args::RunArguments;
use crate::context::Context;
use crate::day_lines;
use crate::exit::{Failure, INTERNAL, REJECTED, UNREACHABLE};
use crate::output::{Output, clock, execution_json, minute};
use crate::settings::Settings;
use crate::signals::Stop;
use hoga::Symbol;
use hoga::{
    AuthenticationToken, BrokerError, BrokerPort, Clock, ConnectionState, Delivery, Gap,
    KisBrokerAdapter, Opened, Start, Subscription,
};
use hoga_desk::gate::GateReason;
use hoga_desk::{DeskFailure, Seals};
use hoga_kis::Recording;
use hoga_port::time::{Timestamp, from_kst, millis_between, seoul_day};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// A token service that cannot be reached is tried again after this.
const TRIED_AGAIN_AFTER: Duration = Duration::from_secs(61);
/// The books are compared within this, once the line is up.
const COMPARED_WITHIN: Duration = Duration::from_secs(5);
/// The journal gets this long to become one file at the end.
const ENDS_WITHIN: Duration = Duration::from_millis(500);
/// A list that was never seen is looked for this often.
const LOOKS_EVERY: Duration = Duration::from_secs(20);
/// What a person should know of a line that another session holds.
const WHOSE_SESSION: [&str; 2] = [
    "an app key has one real-time session; that of a program that was killed stays",
    "taken for 30 to 90 s, that of one that runs until it ends",
];
/// A little later than it must be.
const MOMENT: Duration = Duration::from_secs(1);

/// Runs the accounts of several profiles in this process; market data come to the first.
pub(crate) async fn beside_each_other(
    settings: Settings,
    arguments: &RunArguments,
    output: Output,
) -> Result<(), Failure> {
    let Some(first_name) = settings.profile.clone() else {
        return Err(Failure::usage(
            "--also names further profiles, and there is no first one",
            "write profiles with hoga config init",
        ));
    };
    let mut first = Context::open(settings, output).await?;
    let mut contexts = Vec::new();
    for name in &arguments.also {
        let mut context = Context::open(Settings::read(Some(name))?, output).await?;
        let is_known = |other: &Context| other.config.account == context.config.account;
        if is_known(&first) || contexts.iter().any(is_known) {
            return Err(Failure::usage(
                format!("profile {name} is an account that runs already"),
                "name each account once",
            ));
        }
        context.beside(&mut first, (&first_name, name));
        contexts.push(context);
    }
    contexts.insert(0, first);
    let days = contexts.iter().enumerate().map(|(at, context)| {
        let mut arguments = arguments.clone();
        if at > 0 {
            arguments.symbols.clear();
        }
        run(context, arguments)
    });
    // One that fails leaves the others running; the first failure is told at the end.
    let mut done = futures_util::future::join_all(days).await;
    done.extend(contexts.iter().map(Context::close));
    done.into_iter().collect()
}

/// Lines of one account, which say whose they are where there are several.
pub(super) struct Lines {
    output: Output,
    label: Option<String>,
    /// Where the head goes at the end, besides the screen.
    pub(super) syslog: Option<PathBuf>,
}

impl Lines {
    pub(super) fn data(&self, text: &str, data: &Value) {
        self.lines(&[text], data);
    }

    pub(super) fn lines<T: AsRef<str>>(&self, texts: &[T], data: &Value) {
        let Some(label) = &self.label else {
            return self.output.lines(texts, data);
        };
        let mut data = data.clone();
        if let Value::Object(fields) = &mut data {
            fields.insert("profile".into(), Value::String(label.clone()));
        }
        let texts = texts
            .iter()
            .map(|text| format!("{label}: {}", text.as_ref()));
        self.output.lines(&texts.collect::<Vec<_>>(), &data);
    }

    pub(super) fn say(&self, words: &str) {
        match &self.label {
            Some(label) => self.output.say(&format!("{label}: {words}")),
            None => self.output.say(words),
        }
    }

    fn is_json(&self) -> bool {
        self.output.is_json()
    }
}

pub(crate) async fn run(context: &Context, arguments: RunArguments) -> Result<(), Failure> {
    let mut stop = Stop::listen();
    let opening = async {
        if arguments.standby {
            context.desk_when_free("hoga run").await
        } else {
            context.desk("hoga run").await
        }
    };
    let opened = tokio::select! {
        biased;
        () = stop.next() => return stopped_before(context),
        opened = opening => opened?,
    };
    with(opened, context, &arguments, stop).await
}

/// The same, with what goes over the wire in a recording.
pub(crate) async fn recorded(
    context: &Context,
    arguments: RunArguments,
    recording: &Recording,
) -> Result<(), Failure> {
    if arguments.standby {
        return Err(Failure::usage(
            "a recording does not stand by",
            "hoga run --standby does; or stop the process that holds the account",
        ));
    }
    let mut stop = Stop::listen();
    let opened = tokio::select! {
        biased;
        () = stop.next() => return stopped_before(context),
        opened = context.recorded_desk("hoga record", recording) => opened?,
    };
    with(opened, context, &arguments, stop).await
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "it is how a day went, as every other end of it"
)]
fn stopped_before(context: &Context) -> Result<(), Failure> {
    context.output.say("stopped before the desk was open");
    Ok(())
}

async fn with(
    opened: Opened,
    context: &Context,
    arguments: &RunArguments,
    mut stop: Stop,
) -> Result<(), Failure> {
    let lines = Lines {
        output: context.output,
        label: context.label.clone(),
        syslog: context.syslog.clone(),
    };
    if matches!(opened.journal.seals(), Seals::Lost) {
        lines.say(
            "the journal's key is not on this machine: what was allowed (kill off, resume, arm, higher caps, adopt) is not believed here; hoga doctor",
        );
    }
    if let Some(why) = opened.deafness() {
        lines.say(&format!(
            "other processes cannot hand over commands to this one ({why}); a cancel of theirs goes \
             without it"
        ));
    }
    let done = day(
        &opened.adapter,
        &context.clock,
        &lines,
        arguments,
        &mut stop,
    )
    .await;
    if tokio::time::timeout(ENDS_WITHIN, opened.end())
        .await
        .is_err()
    {
        lines.say("the journal was not closed in time; nothing of it is lost");
    }
    done
}

/// Goes through a day with a desk: authenticates, connects, streams, and closes, however the day ends.
async fn day(
    desk: &KisBrokerAdapter,
    time: &Arc<dyn Clock>,
    output: &Lines,
    arguments: &RunArguments,
    stop: &mut Stop,
) -> Result<(), Failure> {
    let mut executions = desk.executions(Start::Now)?;
    let went = go_through(desk, time, output, arguments, stop, &mut executions).await;
    let open = OpenOrders::of(arguments);
    let ended = ending::finish(output, desk, &mut executions, open, stop).await;
    match (went, ended) {
        (Ok(()), ended) => ended,
        (Err(failure), Ok(())) => Err(failure),
        (Err(failure), Err(unended)) => {
            output.say(&unended.message);
            Err(failure)
        }
    }
}

/// Says why no order leaves, where time alone does not change that.
async fn say_what_is_closed(desk: &KisBrokerAdapter, output: &Lines) {
    let Ok(Ok(reasons)) = tokio::time::timeout(COMPARED_WITHIN, desk.gate()).await else {
        return;
    };
    let passes = |why: &GateReason| {
        matches!(
            why,
            GateReason::Market(_) | GateReason::NoExecutions | GateReason::NotReconciled(..)
        )
    };
    for why in reasons.iter().filter(|why| !passes(why)) {
        output.say(&format!("no order leaves: {why}; cancels do"));
    }
}

/// Goes through a day until it is over, somebody stops it, or it cannot go on.
#[expect(
    clippy::too_many_arguments,
    clippy::too_many_lines,
    reason = "a day, from its first step to its last, and all that it needs"
)]
async fn go_through(
    desk: &KisBrokerAdapter,
    time: &Arc<dyn Clock>,
    output: &Lines,
    arguments: &RunArguments,
    stop: &mut Stop,
    executions: &mut Subscription<hoga::ExecutionEvent>,
) -> Result<(), Failure> {
    let config = desk.gateway().config();
    desk.note("started", format!("hoga run, mode {}", config.mode))
        .await?;
    if config.hts_id.is_none() {
        output.say("KIS_HTS_ID is missing: executions are polled, not streamed");
    }
    let until = end(time.now(), arguments);
    let token = tokio::select! {
        biased;
        () = stop.next() => return stopping(output),
        () = tokio::time::sleep_until(until) => {
            return Err(Failure::new(
                UNREACHABLE,
                "no token came; the books are as they were last known",
                "hoga doctor says what is wrong",
            ));
        }
        token = authenticated(desk, time, output) => token?,
    };
    output.say(&format!(
        "authenticated, token until {}",
        minute(token.expires_at)
    ));
    let mut connection = desk.connection();
    let symbols: BTreeSet<Symbol> = arguments.symbols.iter().copied().collect();
    let symbols: Vec<Symbol> = symbols.into_iter().collect();
    let mut trades = desk.trades(&symbols)?;
    let mut books = desk.order_books(&symbols)?;
    let mut was_live = false;
    let mut has_said_whose = false;
    let mut looks_at: Option<Instant> = None;
    let mut refusal = std::pin::pin!(refused(desk));
    tokio::select! {
        biased;
        () = stop.next() => return stopping(output),
        connected = desk.connect_websocket() => if let Err(error) = connected {
            let said = format!("{error}; trying on");
            if is_hopeless(desk, &error).await {
                return Err(error.into());
            }
            output.say(&said);
        },
    }
    loop {
        tokio::select! {
            biased;
            () = stop.next() => return stopping(output),
            why = desk.failure() => return Err(failed(output, why)),
            refused = &mut refusal => return Err(refused.into()),
            () = tokio::time::sleep_until(until) => break,
            () = tokio::time::sleep_until(looks_at.unwrap_or(until)), if looks_at.is_some() => {
                looks_at = None;
                say_what_is_closed(desk, output).await;
            },
            event = executions.next() => match event {
                Some(Delivery::Item(event)) => {
                    output.lines(&day_lines::execution(&event), &execution_json(&event));
                }
                Some(Delivery::Gap(gap)) => gap_line(output, "executions", gap),
                None => break,
            },
            state = connection.next() => if let Some(Delivery::Item(state)) = state {
                was_live |= state == ConnectionState::Connected;
                if state == ConnectionState::Connected {
                    looks_at = Instant::now().checked_add(COMPARED_WITHIN);
                }
                if matches!(state, ConnectionState::KeyInUse { .. }) && !has_said_whose {
                    has_said_whose = true;
                    for words in WHOSE_SESSION {
                        output.say(words);
                    }
                }
                let at = time.now();
                let data = json!({ "kind": "connection", "at": at, "state": state.to_string() });
                output.data(&day_lines::connection(at, &state.to_string()), &data);
            },
            trade = trades.next() => match trade {
                Some(Delivery::Item(trade)) => {
                    let data = json!({
                        "kind": "trade",
                        "at": trade.at,
                        "symbol": trade.symbol,
                        "price": trade.price.to_string(),
                        "quantity": trade.quantity.to_string(),
                        "volume": trade.volume.to_string(),
                    });
                    output.data(&day_lines::print(&trade), &data);
                }
                Some(Delivery::Gap(gap)) => gap_line(output, "trades", gap),
                None => break,
            },
            book = books.next() => match book {
                // A person reads prints; a program gets the books too.
                Some(Delivery::Item(book)) if output.is_json() => {
                    let data = json!({
                        "kind": "book",
                        "at": book.at,
                        "symbol": book.symbol,
                        "bids": book.bids.iter().map(level).collect::<Vec<_>>(),
                        "asks": book.asks.iter().map(level).collect::<Vec<_>>(),
                    });
                    output.data("", &data);
                }
                Some(Delivery::Item(_)) => {}
                Some(Delivery::Gap(gap)) => gap_line(output, "books", gap),
                None => break,
            },
        }
    }
    let refused: BTreeMap<String, String> = desk.gateway().refused_symbols().into_iter().collect();
    if !was_live {
        return Err(Failure::new(
            UNREACHABLE,
            "the real-time line never came up; the books are as they were last known",
            "check the network and KIS_WS_URL",
        ));
    }
    let named: Vec<String> = refused
        .iter()
        .map(|(symbol, why)| format!("{symbol} ({why})"))
        .collect();
    if named.is_empty() {
        return Ok(());
    }
    Err(Failure::new(
        REJECTED,
        format!("the venue refused market data of {}", named.join(", ")),
        "check the symbols",
    ))
}

/// Says that somebody asked for the end, which is no failure.
#[expect(
    clippy::unnecessary_wraps,
    reason = "it is how a day went, as every other end of it"
)]
fn stopping(output: &Lines) -> Result<(), Failure> {
    output.say("stopping");
    Ok(())
}

/// Says at once that the desk can do its work no more: whoever watches the process shall start it anew.
fn failed(output: &Lines, why: DeskFailure) -> Failure {
    let message = format!("{why}, so no order can leave");
    output.say(&message);
    let hint = match why {
        DeskFailure::TaskEnded(_) => {
            "start hoga run again; hoga cancel-all --without-journal works meanwhile"
        }
        DeskFailure::TakenOver => "use that process, or stop it",
    };
    Failure::new(INTERNAL, message, hint)
}

/// Returns whether every later call would be refused as this one was: the venue takes the token, and
/// refuses what it is used with, such as an account that is not the key's.
async fn is_hopeless(desk: &KisBrokerAdapter, error: &BrokerError) -> bool {
    matches!(error, BrokerError::Authentication { .. }) && desk.authenticate().await.is_ok()
}

/// Waits for such a refusal as long as the venue's list was never seen.
async fn refused(desk: &KisBrokerAdapter) -> BrokerError {
    while desk.read_books(|books| books.compared_at().is_none()) {
        tokio::time::sleep(LOOKS_EVERY).await;
        if let Err(error) = desk.reconcile("the list was never seen").await
            && is_hopeless(desk, &error).await
        {
            return error;
        }
    }
    std::future::pending().await
}

/// Gets a token, however long the venue's token service is down; ends when it refuses the key.
async fn authenticated(
    desk: &KisBrokerAdapter,
    time: &Arc<dyn Clock>,
    output: &Lines,
) -> Result<AuthenticationToken, BrokerError> {
    let mut was_unclear = false;
    loop {
        let error = match desk.authenticate().await {
            Ok(token) => return Ok(token),
            Err(error) => error,
        };
        let denied = desk.gateway().rest().tokens().denied();
        let wait = match (&error, denied) {
            (BrokerError::Connection { .. }, Some(denied)) => {
                let left = millis_between(time.now(), denied.until).max(0);
                Duration::from_millis(u64::try_from(left).unwrap_or(0)).saturating_add(MOMENT)
            }
            (BrokerError::Connection { .. }, None) => TRIED_AGAIN_AFTER,
            // Nobody refused it: it did not come in time, which is not the key's fault.
            (BrokerError::Authentication { .. }, None) if !was_unclear => MOMENT,
            _ => return Err(error),
        };
        was_unclear = matches!(error, BrokerError::Authentication { .. });
        output.say(&format!("{error}; waiting for {} s", wait.as_secs()));
        tokio::time::sleep(wait).await;
    }
}

fn level(level: &hoga::Level) -> Value {
    json!([level.price.to_string(), level.quantity.to_string()])
}

fn gap_line(output: &Lines, what: &str, gap: Gap) {
    let text = match gap {
        Gap::Lagged(count) => format!("{count} {what} were dropped: the reader is slow"),
        Gap::Down { symbol, since } => {
            format!(
                "{symbol}: no {what} since {}: the line is down",
                clock(since)
            )
        }
        Gap::Disconnected { symbol, from, to } => {
            format!(
                "{symbol}: no {what} from {} to {}: the line was down",
                clock(from),
                clock(to)
            )
        }
    };
    let data = json!({ "kind": "gap", "of": what, "text": text });
    output.data(&text, &data);
}

/// Returns when to close: after `--for`, at `--until`, whichever is first; a time of day that is
/// past means at once.
fn end(now: Timestamp, arguments: &RunArguments) -> Instant {
    let until = from_kst(seoul_day(now), arguments.until);
    let left = until.map_or(0, |until| millis_between(now, until).max(0));
    let left = Duration::from_millis(u64::try_from(left).unwrap_or(0));
    let wait = arguments.period.map_or(left, |period| period.min(left));
    let start = Instant::now();
    start.checked_add(wait).unwrap_or(start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::{Arguments, Command};
    use clap::Parser;
    use hoga::{OrderStatus, Side};
    use hoga_testkit::{Simulation, SimulationConfig};

    /// The whole day in simulated time, with an order of the opening auction, one of the day and one
    /// of the after-market.
    #[tokio::test(start_paused = true)]
    async fn run_goes_through_a_day_from_0750_to_2010() {
        let simulation = Simulation::start(SimulationConfig {
            start: "2026-11-23T07:50:00+09:00".parse().unwrap(),
            mean_gap_ms: 20_000,
            ..SimulationConfig::default()
        });
        let desk = simulation.open().await.unwrap();
        let shared = Arc::clone(&simulation.clock);
        let time: Arc<dyn Clock> = shared;
        let Command::Run(arguments) = Arguments::parse_from(["hoga", "run"]).command else {
            panic!("no run");
        };
        let output = Lines {
            output: Output::new(false),
            label: None,
            syslog: None,
        };
        let symbol = arguments.symbols[0];
        let order = |key: &str, won: i64| simulation.order(key, symbol, Side::Buy, Some(won), 1);
        let at = |hours: u64, minutes: u64| {
            let minutes = hours * 60 + minutes - (7 * 60 + 50);
            tokio::time::sleep(Duration::from_secs(minutes * 60))
        };
        let trader = async {
            let mut placed = Vec::new();
            at(8, 40).await;
            placed.push(desk.place_order(order("opening", 90_000)).await);
            tokio::time::sleep(Duration::from_secs(2 * 3_600)).await;
            placed.push(desk.place_order(order("day", 60_000)).await);
            tokio::time::sleep(Duration::from_secs(6 * 3_600)).await;
            placed.push(desk.place_order(order("evening", 60_000)).await);
            placed
        };
        let mut stop = Stop::listen();
        let (ended, placed) =
            tokio::join!(day(&desk, &time, &output, &arguments, &mut stop), trader);
        ended.unwrap();
        assert!(placed.iter().all(Result::is_ok), "{placed:?}");
        let status = |key: &str| {
            let key = key.parse().unwrap();
            desk.read_books(|books| books.own(&key).unwrap().order.status)
        };
        assert_eq!(status("opening"), OrderStatus::Filled);
        assert_eq!(status("day"), OrderStatus::Expired);
        assert_eq!(status("evening"), OrderStatus::Expired);
        let end = hoga_port::time::kst(time.now()).time();
        assert_eq!((end.hour(), end.minute()), (20, 10), "{end}");
        assert_eq!(
            simulation
                .wire
                .with_core(|core, _now| core.connection_count()),
            0,
            "the line is closed"
        );
    }

    /// Maintenance, a lost answer and somebody else's token: three tries, and a day that goes on.
    #[tokio::test(start_paused = true)]
    async fn run_waits_for_a_token_service_that_is_down() {
        use kis_emulator::Fate;
        let simulation = Simulation::start(SimulationConfig::default());
        let desk = simulation.open().await.unwrap();
        let shared = Arc::clone(&simulation.clock);
        let time: Arc<dyn Clock> = shared;
        simulation.wire.with_core(|core, _now| {
            for fate in [Fate::Html, Fate::LoseRequest, Fate::TokenTooSoon] {
                core.faults.next_call("tokenP", fate);
            }
        });
        let words = ["hoga", "run", "--for", "10m"];
        let Command::Run(arguments) = Arguments::parse_from(words).command else {
            panic!("no run");
        };
        let output = Lines {
            output: Output::new(false),
            label: None,
            syslog: None,
        };
        let started = Instant::now();
        day(&desk, &time, &output, &arguments, &mut Stop::listen())
            .await
            .unwrap();
        assert_eq!(started.elapsed().as_secs() / 60, 10);
        let calls = |path: &str| {
            simulation
                .wire
                .with_core(|core, _now| core.statistics.calls_of(path))
        };
        assert_eq!(calls("tokenP"), 4, "after 61 s, 2 and 5 minutes");
        assert_eq!(calls("Approval"), 1, "it came up");

        let dead = Simulation::start(SimulationConfig::default());
        dead.wire.with_core(|core, _now| {
            for _ in 0..100 {
                core.faults.next_call("tokenP", Fate::Temporary);
            }
        });
        let desk = dead.open().await.unwrap();
        let shared = Arc::clone(&dead.clock);
        let time: Arc<dyn Clock> = shared;
        let failure = day(&desk, &time, &output, &arguments, &mut Stop::listen())
            .await
            .unwrap_err();
        assert_eq!(failure.code, UNREACHABLE, "{failure:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_task_that_panicked_ends_the_run_with_its_name_and_exit_code() {
        let simulation = Simulation::start(SimulationConfig::default());
        let desk = simulation.open().await.unwrap();
        let shared = Arc::clone(&simulation.clock);
        let time: Arc<dyn Clock> = shared;
        let Command::Run(arguments) =
            Arguments::parse_from(["hoga", "run", "--for", "10m"]).command
        else {
            panic!("no run");
        };
        let output = Lines {
            output: Output::new(false),
            label: None,
            syslog: None,
        };
        let breaking = async {
            tokio::time::sleep(Duration::from_secs(30)).await;
            desk.vitals().break_task("listens for executions");
        };
        let started = Instant::now();
        let mut stop = Stop::listen();
        let running = day(&desk, &time, &output, &arguments, &mut stop);
        let (ended, ()) = tokio::join!(running, breaking);
        let failure = ended.unwrap_err();
        assert_eq!(started.elapsed().as_secs(), 30, "at once");
        assert_eq!(failure.code, INTERNAL, "{failure:?}");
        for word in ["listens for executions", "no order can leave"] {
            assert!(failure.message.contains(word), "{failure:?}");
        }
        let hint = failure.hint.unwrap_or_default();
        assert!(hint.contains("start hoga run again"), "{hint}");
    }
}
