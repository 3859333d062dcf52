//! `hoga emulator`: a KIS server on this machine.

pub(crate) mod fault;
pub(crate) mod keys;

use crate::args::{EmulatorAction, EmulatorArguments, MarketStart, Personality};
use crate::exit::{CONFIGURATION, Failure, UNREACHABLE};
use crate::given;
use crate::output::Output;
use crate::signals::Stop;
use ambient::places::Place;
use hoga::local_market::{MOST_BYTES, Saved, Saver, hyphenated, secret_seed};
use hoga::{Clock, SystemClock};
use hoga_port::time::{Timestamp, kst, millis_between, plus_millis, seoul_day};
use kis_emulator::next_morning;
use kis_emulator::{AppKeyConfig, Core, Emulator, EmulatorConfig, Quirks, RecordedMarket};
use kis_wire::Environment;
use kis_wire::recording::Recording;
use market_rules::{Calendar, Day, Session, phase};
use serde_json::{Map, Value};
use std::path::Path;
use std::sync::Arc;

pub(crate) async fn run(mut arguments: EmulatorArguments, output: Output) -> Result<(), Failure> {
    match arguments.action.take() {
        Some(EmulatorAction::Fault(arguments)) => fault::run(*arguments, output).await,
        None => serve(arguments, output).await,
    }
}

#[expect(
    clippy::too_many_lines,
    reason = "a server, from its settings to its end"
)]
async fn serve(arguments: EmulatorArguments, output: Output) -> Result<(), Failure> {
    let mut stop = Stop::listen();
    let recorded = arguments.market.as_deref().map(recorded).transpose()?;
    let saver = arguments.state.clone().map(Saver::new).transpose()?;
    let saved = match &arguments.state {
        Some(path) => {
            let text = given::trusted(path, Place::Kept, MOST_BYTES);
            Saved::read(
                path,
                text,
                "move that file away, or name another with --state",
            )?
        }
        None => None,
    };
    let environment = environment(arguments.personality, saved.as_ref())?;
    let start = start(arguments.clock, saved.as_ref())?;
    let mut config = match &recorded {
        Some((config, _)) => EmulatorConfig {
            environment,
            keys: vec![AppKeyConfig::made_up(environment)],
            quirks: Quirks::of(environment),
            ..config.clone()
        },
        None => EmulatorConfig::new(environment, start, arguments.seed),
    };
    let start = config.start;
    config = config.with_symbols(&arguments.symbols);
    config.secret_seed = secret_seed();
    config.takes_faults = arguments.control;
    for (name, value) in &arguments.quirks {
        let wrong = |what| Failure::new(CONFIGURATION, what, "`hoga emulator --help` lists them");
        config.quirks.set(name, value).map_err(wrong)?;
    }
    match &arguments.keys {
        Some(path) => config.keys = keys::read(path, environment)?,
        None => name_account(&mut config, saved.as_ref()),
    }
    let keys = config.keys.clone();
    let mut core = match saved {
        Some(saved) => Core::resume(saved.state, config),
        None if recorded.is_some() => Core::new(config),
        None => Core::since_the_open(config),
    };
    if let Some((_, recorded)) = recorded {
        output.say(&format!(
            "the market is the recorded one: {} prints and books",
            recorded.steps()
        ));
        core.play(recorded);
    }
    core.advance(start);
    plan(&mut core, start, &arguments)?;
    let now = clock(start, arguments.speed);
    let (rest_port, ws_port) = (arguments.rest_port, arguments.ws_port);
    let emulator = Emulator::start(core, Arc::clone(&now), rest_port, ws_port)
        .await
        .map_err(|error| ports_in_use(rest_port, ws_port, &error))?;
    let emulator = Arc::new(emulator);
    let saving = match &saver {
        Some(saver) => Some(saver.keep_saving(&emulator)?),
        None => None,
    };
    let seconds = SystemClock::showing((emulator.now())())
        .offset_ms()
        .checked_div(1_000)
        .unwrap_or(0);
    announce(
        &emulator,
        environment,
        &keys,
        &format!("{seconds:+}s"),
        output,
    );
    if arguments.speed > 1 {
        output.say("a market that runs faster than this machine's clock is for outside clients; hoga keeps its own time");
    }
    stop.next().await;
    drop(saving);
    if let Some(saver) = &saver {
        saver.end(&emulator)?;
    }
    output.say("closed");
    Ok(())
}

/// Returns whose behaviour is asked for; a saved market keeps its own.
fn environment(asked: Option<Personality>, saved: Option<&Saved>) -> Result<Environment, Failure> {
    let asked = asked.map(|personality| match personality {
        Personality::Live => Environment::Live,
        Personality::Paper => Environment::Paper,
    });
    let kept = saved.and_then(|saved| saved.state.environment());
    match (asked, kept) {
        (Some(asked), Some(kept)) if asked != kept => Err(Failure::new(
            CONFIGURATION,
            format!("the saved market is one of {kept}, and {asked} was asked for"),
            "leave --as out, or name another file with --state",
        )),
        (asked, kept) => Ok(asked.or(kept).unwrap_or(Environment::Live)),
    }
}

/// Reads a recorded day.
fn recorded(path: &Path) -> Result<(EmulatorConfig, RecordedMarket), Failure> {
    let wrong = |what: String| {
        Failure::new(
            CONFIGURATION,
            format!("{}: {what}", path.display()),
            "hoga record writes such files; docs/recording.md says what is in them",
        )
    };
    let text = given::text(path, given::RECORDING).map_err(|error| wrong(error.to_string()))?;
    let recording = Recording::read(&text).map_err(|error| wrong(error.to_string()))?;
    let recorded = RecordedMarket::of(&recording).map_err(wrong)?;
    let config = EmulatorConfig::of_recording(&recording, &recorded).map_err(wrong)?;
    Ok((config, recorded))
}

/// Plans the faults of the file, each at its time.
fn plan(core: &mut Core, now: Timestamp, arguments: &EmulatorArguments) -> Result<(), Failure> {
    let Some(path) = &arguments.faults else {
        return Ok(());
    };
    for (number, fault) in (1..).zip(fault::read(path)?) {
        core.plan(now, &fault).map_err(|what| {
            Failure::new(
                CONFIGURATION,
                format!("{}: fault {number}: {what}", path.display()),
                "`hoga emulator fault --help` lists what there is",
            )
        })?;
    }
    Ok(())
}

/// Returns when the market starts; one that was saved does not go back.
fn start(asked: Option<MarketStart>, saved: Option<&Saved>) -> Result<Timestamp, Failure> {
    let real = SystemClock::default().now();
    let earliest = saved.map_or(real, Saved::market_at);
    let start = match (asked, saved) {
        (Some(MarketStart::At(at)), _) => at,
        (Some(MarketStart::Time(time)), _) => at_time(time, earliest),
        (None, Some(saved)) => saved.goes_on_at(real),
        (None, None) if phase(&Calendar::krx(), real).has(Session::Continuous) => real,
        (None, None) => next_morning(real),
    };
    match saved {
        Some(saved) if start < saved.market_at() => Err(Failure::new(
            CONFIGURATION,
            format!(
                "the saved market is at {} already",
                kst(saved.market_at()).strftime("%Y-%m-%d %H:%M:%S")
            ),
            "leave --clock out, or name a later time",
        )),
        Some(_) | None => Ok(start),
    }
}

/// Returns a time of the first business day on which it is not before `earliest`.
fn at_time(time: jiff::civil::Time, earliest: Timestamp) -> Timestamp {
    let calendar = Calendar::krx();
    let today = seoul_day(earliest);
    let first = match calendar.day(today) {
        Day::Open(_) => Some(today),
        Day::Closed(_) | Day::Unknown(_) => calendar.next_open_day(today),
    };
    let at = |day| hoga_port::time::from_kst(day, time);
    let at_first = first.and_then(at).filter(|at| *at >= earliest);
    let later = || {
        first
            .and_then(|day| calendar.next_open_day(day))
            .and_then(at)
    };
    at_first.or_else(later).unwrap_or(earliest)
}

/// Returns the market's clock: it shows `start` now and runs at a multiple of the machine's.
fn clock(start: Timestamp, speed: u32) -> kis_emulator::server::Now {
    let real = SystemClock::showing(start);
    let speed = i64::from(speed);
    Arc::new(move || {
        let elapsed = millis_between(start, real.now());
        plus_millis(start, elapsed.saturating_mul(speed))
    })
}

/// Gives the one account of an emulator without a file of keys its number.
fn name_account(config: &mut EmulatorConfig, saved: Option<&Saved>) {
    let known = saved.and_then(|saved| saved.state.venue().accounts().next().map(str::to_owned));
    // Every new market has another account, and with it another journal.
    let made_up = config.secret_seed.checked_rem(10_000_000).unwrap_or(0);
    let account = known.unwrap_or_else(|| format!("5{made_up:07}01"));
    for key in &mut config.keys {
        key.account.clone_from(&account);
    }
}

pub(crate) fn ports_in_use(rest_port: u16, ws_port: u16, error: &std::io::Error) -> Failure {
    Failure::new(
        UNREACHABLE,
        format!("ports {rest_port} and {ws_port} of this machine cannot be used: {error}"),
        "choose others with --rest-port and --ws-port (0 takes a free one)",
    )
}

/// Says where a server is and prints what a client of it needs; `clock` is its `HOGA_CLOCK`.
pub(crate) fn announce(
    emulator: &Emulator,
    environment: Environment,
    keys: &[AppKeyConfig],
    clock: &str,
    output: Output,
) {
    // The local personality speaks as the live servers do, without live's safeguards.
    let mode = match environment {
        Environment::Live => "LOCAL",
        Environment::Paper => "PAPER",
    };
    let now = (emulator.now())();
    output.say(&format!(
        "a {environment} KIS server at {} and {}; its market shows {}; stop it with Ctrl-C",
        emulator.rest_url(),
        emulator.websocket_url(),
        crate::output::clock(now),
    ));
    output.say(&format!("what it does is shown at {}", emulator.page_url()));
    output.say("the keys are made up and valid only here; paste this into the other terminal:");
    for key in keys {
        let vars = [
            ("MODE", mode.to_owned()),
            ("KIS_APP_KEY", key.app_key.clone()),
            ("KIS_APP_SECRET", key.app_secret.clone()),
            ("KIS_ACCOUNT_NO", hyphenated(&key.account)),
            ("KIS_HTS_ID", key.hts_id.clone()),
            ("KIS_REST_BASE_URL", emulator.rest_url()),
            ("KIS_WS_URL", emulator.websocket_url()),
            ("HOGA_CLOCK", clock.to_owned()),
        ];
        let lines: Vec<String> = vars
            .iter()
            .map(|(name, value)| format!("export {name}='{value}'"))
            .collect();
        let json: Map<String, Value> = vars
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone().into()))
            .collect();
        output.lines(&lines, &Value::Object(json));
    }
}
