//! What a command works with: mode, configuration, home, clock, and the local market if there is
//! one.

use crate::exit::{CONFIGURATION, Failure};
use crate::given;
use crate::output::Output;
use crate::settings::Settings;
use ambient::places::{Place, untrusted_in};
use hoga::command::{TradingCommand, TradingReply};
use hoga::{
    Clock, Home, KisConfig, LocalMarket, Mode, Opened, SharedStreams, Stopped, SystemClock,
};
use hoga_desk::journal::{Journal, Setting};
use hoga_kis::{KisBrokerAdapterBuilder, KisGateway, Recording};
use hoga_port::time::Timestamp;
use market_rules::Calendar;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// A wait that takes longer is told.
const SAID_AFTER: Duration = Duration::from_secs(1);

/// What a command works with.
#[derive(Debug)]
pub(crate) struct Context {
    pub(crate) config: KisConfig,
    pub(crate) home: Home,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) output: Output,
    /// The profile, where several accounts write to one output.
    pub(crate) label: Option<String>,
    /// The socket of the system's log, where the head of the log is to go at the end.
    pub(crate) syslog: Option<PathBuf>,
    streams: SharedStreams,
    calendar: Calendar,
    local: Option<LocalMarket>,
}

/// What a command is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// A cancel, or a kill: it goes on wherever it can.
    Brake,
    /// Everything else.
    Anything,
}

/// Returns the calendar, with the lines of `calendar.tsv` in the home directory on top.
fn calendar(home: &Home) -> Result<Calendar, Failure> {
    let path = home.root().join("calendar.tsv");
    let text = match given::trusted(&path, Place::Given, given::BY_HAND) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) if untrusted_in(&error).is_some() => return Err(error.into()),
        Err(error) => {
            let text = format!("{} cannot be read: {error}", path.display());
            return Err(Failure::new(
                CONFIGURATION,
                text,
                "correct it or its rights, or remove it",
            ));
        }
    };
    Calendar::krx().with_overrides(&text).map_err(|error| {
        let text = format!("{}: {error}", path.display());
        Failure::new(
            CONFIGURATION,
            text,
            "correct the line; nothing was taken from the file",
        )
    })
}

/// Returns the home directory of the files.
pub(crate) fn home(settings: &Settings) -> Result<Home, Failure> {
    let set = |name: &str| settings.get(name);
    let root = match (set("HOGA_HOME"), set("XDG_STATE_HOME"), set("HOME")) {
        (Some(home), _, _) => home.into(),
        (None, Some(state), _) => std::path::Path::new(state).join("hoga"),
        (None, None, Some(home)) => std::path::Path::new(home).join(".local/state/hoga"),
        (None, None, None) => {
            return Err(Failure::new(
                CONFIGURATION,
                "there is no directory for hoga's files",
                "set HOGA_HOME",
            ));
        }
    };
    let home = match set("HOGA_MEMORY") {
        Some(directory) => Home::new(root).with_memory(directory),
        None => Home::new(root),
    };
    Ok(match set("HOGA_DATABASE_URL") {
        Some(url) if !url.starts_with("postgres://") && !url.starts_with("postgresql://") => {
            // It may hold a password and is not repeated.
            return Err(Failure::new(
                CONFIGURATION,
                "HOGA_DATABASE_URL is not a PostgreSQL address",
                "write it as postgres://user@host/database",
            ));
        }
        Some(url) => home.with_database(url),
        None => home,
    })
}

/// Refuses an address of a database that cannot be used, as part of the configuration.
fn check_database(settings: &Settings) -> Result<(), Failure> {
    let Some(url) = settings.get("HOGA_DATABASE_URL") else {
        return Ok(());
    };
    hoga::check_database_address(url).map_err(|error| {
        if let hoga::BrokerError::Refused { reason, hint } = error {
            Failure::new(
                CONFIGURATION,
                reason.to_string(),
                crate::hints::words(&hint),
            )
        } else {
            error.into()
        }
    })
}

impl Context {
    /// Takes what is set and joins or hosts the local market where it is needed.
    pub(crate) async fn open(settings: Settings, output: Output) -> Result<Self, Failure> {
        Self::open_for(Purpose::Anything, settings, output).await
    }

    /// The same for a purpose: a brake does not end at a calendar.
    pub(crate) async fn open_for(
        purpose: Purpose,
        settings: Settings,
        output: Output,
    ) -> Result<Self, Failure> {
        let mut vars = settings.vars().clone();
        let mut home = home(&settings)?;
        // A brake goes on without the database.
        if purpose == Purpose::Anything {
            check_database(&settings)?;
        }
        let calendar = match (calendar(&home), purpose) {
            (Ok(calendar), _) => calendar,
            (Err(failure), Purpose::Anything) => return Err(failure),
            (Err(failure), Purpose::Brake) => {
                output.say(&format!(
                    "{}: nothing of it is used for this command",
                    failure.message
                ));
                Calendar::krx()
            }
        };
        let mode = KisConfig::mode_of(&vars).map_err(|error| settings.explain(error))?;
        if mode == Mode::Local {
            output.say("local market, made-up money");
        }
        let has_address = ["KIS_REST_BASE_URL", "KIS_WS_URL"]
            .iter()
            .any(|name| settings.get(name).is_some());
        let local = if mode == Mode::Local && !has_address {
            let local = LocalMarket::join_or_host(&home).await?;
            vars.extend(local.vars());
            Some(local)
        } else {
            None
        };
        let config = KisConfig::from_vars(vars).map_err(|error| settings.explain(error))?;
        let clock = match (settings.get("HOGA_CLOCK"), &local) {
            (Some(text), None) => {
                if !config.is_loopback() {
                    return Err(Failure::new(
                        CONFIGURATION,
                        "HOGA_CLOCK: only an emulator on this machine may have another time",
                        "remove HOGA_CLOCK, or point both addresses to 127.0.0.1",
                    ));
                }
                // What is recorded under a made-up time stays apart.
                home = home.below("clock");
                set_clock(text)?
            }
            (Some(_), Some(_)) => {
                return Err(Failure::new(
                    CONFIGURATION,
                    "HOGA_CLOCK: the local market has its own clock",
                    "remove HOGA_CLOCK, or start hoga emulator and use its addresses",
                ));
            }
            (None, Some(local)) => local.clock(),
            (None, None) => SystemClock::default(),
        };
        Ok(Self {
            config,
            home,
            clock: Arc::new(clock),
            output,
            label: None,
            syslog: settings.get("HOGA_HEAD_SYSLOG").map(PathBuf::from),
            streams: SharedStreams::default(),
            calendar,
            local,
        })
    }

    /// Shares the real-time sessions of another account of this process; both say then whose a
    /// line is.
    pub(crate) fn beside(&mut self, first: &mut Self, names: (&str, &str)) {
        self.streams = first.streams.clone();
        first.label = Some(names.0.to_owned());
        self.label = Some(names.1.to_owned());
    }

    /// Says what a command waits for, once that takes longer than a second.
    pub(crate) async fn patiently<T>(&self, what: &str, done: impl Future<Output = T>) -> T {
        let mut done = std::pin::pin!(done);
        tokio::select! {
            biased;
            done = &mut done => return done,
            () = tokio::time::sleep(SAID_AFTER) => {}
        }
        self.output.say(&format!("waiting for {what}"));
        done.await
    }

    /// Returns the trading calendar, with the user's lines on top.
    pub(crate) fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// Returns a gateway for reads, which need no lock.
    pub(crate) fn gateway(&self) -> Result<KisGateway, Failure> {
        let journal = Arc::new(hoga::MemoryJournal::new());
        let store = Arc::new(self.home.store(&self.config)?);
        let builder = KisBrokerAdapterBuilder::new(self.config.clone(), journal);
        Ok(builder
            .clock(Arc::clone(&self.clock))
            .store(store)
            .gateway()?)
    }

    /// Opens the account's desk for this process.
    pub(crate) async fn desk(&self, myself: &str) -> Result<Opened, Failure> {
        self.desk_with(myself, |builder| builder).await
    }

    /// The same, once nobody else holds the account.
    pub(crate) async fn desk_when_free(&self, myself: &str) -> Result<Opened, Failure> {
        let clock = Arc::clone(&self.clock);
        let opening = hoga::open_when_free(
            self.config.clone(),
            &self.home,
            clock,
            myself,
            |builder| {
                builder
                    .calendar(self.calendar.clone())
                    .streams(&self.streams)
            },
            |why| self.output.say(why),
        );
        Ok(opening.await?)
    }

    /// The same, with what goes over the wire in a recording.
    pub(crate) async fn recorded_desk(
        &self,
        myself: &str,
        recording: &Recording,
    ) -> Result<Opened, Failure> {
        self.desk_with(myself, |builder| builder.record(recording))
            .await
    }

    async fn desk_with(
        &self,
        myself: &str,
        prepare: impl FnOnce(KisBrokerAdapterBuilder) -> KisBrokerAdapterBuilder,
    ) -> Result<Opened, Failure> {
        let clock = Arc::clone(&self.clock);
        let config = self.config.clone();
        Ok(hoga::open(config, &self.home, clock, myself, |builder| {
            prepare(builder)
                .calendar(self.calendar.clone())
                .streams(&self.streams)
        })
        .await?)
    }

    /// Carries out a trading command, at the desk that holds the account or as the desk.
    pub(crate) async fn trade(
        &self,
        myself: &str,
        command: TradingCommand,
    ) -> Result<TradingReply, Failure> {
        let takes_risk_away = matches!(
            command,
            TradingCommand::Cancel { .. }
                | TradingCommand::CancelAll { .. }
                | TradingCommand::Kill { .. }
        );
        if takes_risk_away {
            self.say_what_is_untrusted();
        }
        if self.config.mode == Mode::Live && !takes_risk_away {
            let journal = self.home.journal(&self.config).await?;
            self.check_armed(&*journal).await?;
        }
        Ok(self.trade_as_told(myself, command).await?)
    }

    /// Hands a command to the account's desk, or carries it out as the desk for its duration.
    pub(crate) async fn trade_as_told(
        &self,
        myself: &str,
        command: TradingCommand,
    ) -> hoga::Result<TradingReply> {
        let clock = Arc::clone(&self.clock);
        let prepare = |builder: KisBrokerAdapterBuilder| builder.calendar(self.calendar.clone());
        let what = match &command {
            TradingCommand::Place { .. } => {
                "the desk: it compares the list, sends the order and follows it"
            }
            TradingCommand::Amend { .. } => "the venue's list to show the change",
            TradingCommand::Cancel { .. } | TradingCommand::CancelAll { .. } => {
                "the venue's list to show the end"
            }
            TradingCommand::Resolve { .. }
            | TradingCommand::Adopt
            | TradingCommand::View
            | TradingCommand::Kill { .. } => "the account's desk",
        };
        let done = hoga::trade(&self.config, &self.home, clock, myself, prepare, command);
        self.patiently(what, Box::pin(done)).await
    }

    /// Says on the screen that a brake goes on without hoga's files, wherever the log goes.
    fn say_what_is_untrusted(&self) {
        if let Err(error) = self.home.check(&self.config)
            && let Some(untrusted) = untrusted_in(&error)
        {
            let how = if self.home.user_for_root().is_some() {
                "that user's desk is asked if one runs, and this command goes on otherwise with the settings and a token in memory; it writes nothing there"
            } else {
                "this command goes on with the settings and a token in memory, and writes nothing there"
            };
            self.output.say(&format!("{untrusted}: {how}"));
        }
    }

    /// Cancels with nothing but a token and the pace.
    pub(crate) async fn trade_without_journal(
        &self,
        command: TradingCommand,
    ) -> Result<TradingReply, Failure> {
        self.say_what_is_untrusted();
        let reply = hoga::cancel_without_journal(
            &self.config,
            &self.home,
            Arc::clone(&self.clock),
            |builder| builder.calendar(self.calendar.clone()),
            command,
        );
        Ok(reply.await?)
    }

    /// Stops all trading on the account: the desk here at once, the others by the journal.
    pub(crate) async fn stop(&self, reason: Option<String>, otherwise: &str) -> Stopped {
        let clock = Arc::clone(&self.clock);
        hoga::stop(&self.config, &self.home, clock, reason, otherwise).await
    }

    /// Refuses a live order that is not armed.
    pub(crate) async fn check_armed(&self, journal: &dyn Journal) -> Result<(), Failure> {
        if self.config.mode != Mode::Live {
            return Ok(());
        }
        let until = journal.setting(Setting::ArmedUntil).await?;
        let until: Option<Timestamp> = until.and_then(|text| text.parse().ok());
        if until.is_some_and(|until| self.clock.now() < until) {
            return Ok(());
        }
        Err(Failure::new(
            CONFIGURATION,
            format!("live trading is not armed for {}", self.config.account),
            "hoga arm live --for 8h",
        ))
    }

    /// Returns a failure that names the database, where one keeps the journal that failed.
    pub(crate) fn explained(&self, failure: Failure) -> Failure {
        match self.home.database_place() {
            Some(place) if failure.kind == Some("journal") => Failure {
                message: format!("{}; the journal is {place}", failure.message),
                hint: Some(
                    "check that the database server runs, is reached from here and lets this user in (HOGA_DATABASE_URL); cancel, cancel-all and kill on work meanwhile"
                        .into(),
                ),
                ..failure
            },
            Some(_) | None => failure,
        }
    }

    /// Ends the command: a hosted market is saved.
    pub(crate) fn close(&self) -> Result<(), Failure> {
        Ok(self.local.as_ref().map_or(Ok(()), LocalMarket::save)?)
    }
}

/// Reads `HOGA_CLOCK`: an instant that the clock shows now, or `+90s`/`-90s` off the machine's.
fn set_clock(text: &str) -> Result<SystemClock, Failure> {
    let offset = text
        .strip_suffix('s')
        .filter(|number| number.starts_with(['+', '-']))
        .and_then(|number| number.parse::<i64>().ok())
        .and_then(|seconds| seconds.checked_mul(1_000));
    if let Some(offset) = offset {
        return Ok(SystemClock::with_offset(offset));
    }
    let at: Timestamp = text.parse().map_err(|_error: jiff::Error| {
        Failure::new(
            CONFIGURATION,
            format!("HOGA_CLOCK: \"{text}\" is neither a time nor an offset"),
            "use 2026-11-23T10:00:00+09:00, or +3600s",
        )
    })?;
    Ok(SystemClock::showing(at))
}
