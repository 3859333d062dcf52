//! `hoga replay`: a recorded session as a KIS server on this machine.

use super::emulator::{announce, ports_in_use};
use crate::args::ReplayArguments;
use crate::exit::{CONFIGURATION, Failure};
use crate::given;
use crate::output::Output;
use crate::signals::Stop;
use hoga::local_market::secret_seed;
use hoga_port::time::{Timestamp, kst, plus_millis};
use kis_emulator::{Core, Emulator, EmulatorConfig, config_of};
use kis_wire::recording::Recording;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::time::Instant;

/// Records sent between two looks at the lines when they go as fast as they are read.
const AT_ONCE: usize = 1_000;
/// Registrations count as complete when none came for this long.
const SETTLED: Duration = Duration::from_secs(1);

/// The recording's clock: it stands until somebody calls, and then runs, or jumps.
#[derive(Debug)]
struct Clock {
    start: Timestamp,
    first_call: OnceLock<Instant>,
    jumped_ms: AtomicI64,
    is_fast: bool,
}

impl Clock {
    fn now(&self) -> Timestamp {
        let ran = match self.first_call.get() {
            Some(at) if !self.is_fast => i64::try_from(at.elapsed().as_millis()).unwrap_or(0),
            Some(_) | None => 0,
        };
        let jumped = self.jumped_ms.load(Ordering::Relaxed);
        plus_millis(self.start, ran.saturating_add(jumped))
    }

    fn jump_to(&self, at: Timestamp) {
        let ms = hoga_port::time::millis_between(self.start, at);
        self.jumped_ms.fetch_max(ms, Ordering::Relaxed);
    }
}

pub(crate) async fn run(arguments: ReplayArguments, output: Output) -> Result<(), Failure> {
    let mut stop = Stop::listen();
    let name = arguments.file.display().to_string();
    let wrong = |what: String| {
        let hint = "hoga record writes such files";
        Failure::new(CONFIGURATION, format!("{name}: {what}"), hint)
    };
    let text =
        given::text(&arguments.file, given::RECORDING).map_err(|error| wrong(error.to_string()))?;
    let recording = Recording::read(&text).map_err(|error| wrong(error.to_string()))?;
    if recording.is_cut {
        output.say("the last line is cut off, as by a process that was killed; it is left out");
    }
    let mut config = config_of(&recording).map_err(wrong)?;
    config.secret_seed = secret_seed();
    name_account(&mut config);
    let (environment, keys, start) = (config.environment, config.keys.clone(), config.start);
    let core = Core::replaying(recording, config, !arguments.fast).map_err(wrong)?;
    let clock = Arc::new(Clock {
        start,
        first_call: OnceLock::new(),
        jumped_ms: AtomicI64::new(0),
        is_fast: arguments.fast,
    });
    let shown = Arc::clone(&clock);
    let now: kis_emulator::server::Now = Arc::new(move || shown.now());
    let (rest_port, ws_port) = (arguments.rest_port, arguments.ws_port);
    let emulator = Emulator::start(core, now, rest_port, ws_port)
        .await
        .map_err(|error| ports_in_use(rest_port, ws_port, &error))?;
    let records = emulator.with_core(|core, _now| core.records_left());
    let speed = if arguments.fast {
        "as fast as they are read, once no more is registered for a second"
    } else {
        "at their time, from the first call on"
    };
    output.say(&format!("{name}: {records} records, sent {speed}"));
    // A clock that shows the recording's start when a program starts.
    let shows = kst(start)
        .strftime("%Y-%m-%dT%H:%M:%S%.3f+09:00")
        .to_string();
    announce(&emulator, environment, &keys, &shows, output);
    let mut is_over = records == 0;
    let mut listeners = Listeners::default();
    loop {
        tokio::select! {
            biased;
            () = stop.next() => break,
            () = tokio::time::sleep(Duration::from_millis(1)) => {}
        }
        go_on(&emulator, &clock, &mut listeners);
        if !is_over && emulator.with_core(|core, _now| core.records_left()) == 0 {
            is_over = true;
            let unheard = emulator.with_core(|core, _now| core.records_unheard());
            output.say(&format!(
                "every record was sent, {unheard} of them with nobody registered for it; questions \
                 are answered on; stop it with Ctrl-C"
            ));
        }
    }
    output.say("closed");
    Ok(())
}

/// Gives the account of this replay a number of its own: a journal holds what happened once.
fn name_account(config: &mut EmulatorConfig) {
    let made_up = config.secret_seed.checked_rem(10_000_000).unwrap_or(0);
    for key in &mut config.keys {
        let product = key.account.split_off(8.min(key.account.len()));
        key.account = format!("5{made_up:07}{product}");
    }
}

/// Who listens, and since when that has not changed.
#[derive(Debug, Default)]
struct Listeners {
    registrations: usize,
    since: Option<Instant>,
}

impl Listeners {
    /// Returns whether everybody who wants to listen does: clients register one thing after another.
    fn are_ready(&mut self, registrations: usize) -> bool {
        let now = Instant::now();
        if registrations != self.registrations {
            self.registrations = registrations;
            self.since = Some(now);
        }
        let since = self.since.filter(|_| registrations > 0);
        since.is_some_and(|since| now.duration_since(since) >= SETTLED)
    }
}

/// Starts the clock at the first call, and lets it jump to the next records where they go as fast as
/// they are read.
fn go_on(emulator: &Emulator, clock: &Clock, listeners: &mut Listeners) {
    let (is_called, registrations, next) = emulator.with_core(|core, _now| {
        let is_called = !core.statistics.calls.is_empty() || core.connection_count() > 0;
        (is_called, core.registrations(), core.time_after(AT_ONCE))
    });
    if is_called {
        clock.first_call.get_or_init(Instant::now);
    }
    if clock.is_fast
        && listeners.are_ready(registrations)
        && emulator.is_idle()
        && let Some(at) = next
    {
        clock.jump_to(at);
        emulator.with_core(Core::advance);
    }
}
