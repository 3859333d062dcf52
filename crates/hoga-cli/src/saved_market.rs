//! A market in a file: saved every second, and what becomes of it when it goes on later.
//!
//! A host that is killed takes no more than a second of the market with it.

use crate::exit::{CONFIGURATION, Failure, INTERNAL};
use crate::given;
use ambient::Mutex;
use ambient::places::{self, Place, untrusted_in};
use ambient::{Clock, TaskSet};
use hoga::SystemClock;
use hoga_port::time::{Timestamp, from_kst, kst, millis_between, plus_millis};
use kis_emulator::{Emulator, State};
use market_rules::{Calendar, Day, Session, phase};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// The market advances at most this much between two hosts, in milliseconds.
const MOST_BETWEEN_MS: i64 = 10 * 60 * 1_000;

/// More orders than a second of a market takes.
const NUMBERS_A_SECOND: u64 = 1_000;

/// A market as it was.
#[derive(Serialize, Deserialize)]
pub(crate) struct Saved {
    market_at: Timestamp,
    real_at: Timestamp,
    pub(crate) state: State,
    /// Whether its host ended it; the second before a kill is lost.
    #[serde(default)]
    is_whole: bool,
}

impl Saved {
    /// Reads a market; none if there is no file.
    pub(crate) fn read(path: &Path, what_to_do: &str) -> Result<Option<Self>, Failure> {
        let wrong = |error: String| {
            let what = format!(
                "the saved market {} cannot be read: {error}",
                path.display()
            );
            Failure::new(INTERNAL, what, what_to_do)
        };
        let text = match given::trusted(path, Place::Kept, given::SAVED) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) if untrusted_in(&error).is_some() => return Err(error.into()),
            Err(error) => return Err(wrong(error.to_string())),
        };
        Self::parse(&text)
            .map(Some)
            .map_err(|error| wrong(error.to_string()))
    }

    /// Reads a market's text.
    pub(crate) fn parse(text: &str) -> serde_json::Result<Self> {
        let mut saved: Self = serde_json::from_str(text)?;
        if !saved.is_whole {
            // Numbers that were given in the lost second come no second time.
            saved.state.skip_numbers(NUMBERS_A_SECOND);
        }
        Ok(saved)
    }

    /// Writes a market as a seed of what is tried.
    #[cfg(test)]
    pub(crate) fn seed(market_at: Timestamp, state: State) -> String {
        let saved = Self {
            market_at,
            real_at: market_at,
            state,
            is_whole: false,
        };
        serde_json::to_string(&saved).unwrap_or_default()
    }

    /// Returns where it goes on: a little later, or at the next open.
    pub(crate) fn goes_on_at(&self, real: Timestamp) -> Timestamp {
        let away = millis_between(self.real_at, real).clamp(0, MOST_BETWEEN_MS);
        let at = plus_millis(self.market_at, away);
        let calendar = Calendar::krx();
        if phase(&calendar, at).has(Session::Continuous) {
            return at;
        }
        let today = kst(at).date();
        let opens = |day| match calendar.day(day) {
            Day::Open(hours) => from_kst(day, hours.open),
            Day::Closed(_) | Day::Unknown(_) => None,
        };
        let next = || calendar.next_open_day(today).and_then(opens);
        let today = opens(today).filter(|open| at < *open);
        today.or_else(next).unwrap_or(at)
    }

    /// Returns the instant it was saved at, by its own clock.
    pub(crate) fn market_at(&self) -> Timestamp {
        self.market_at
    }
}

/// Saves a market into its file until it has ended; one process at a time.
#[derive(Clone, Debug)]
pub(crate) struct Saver {
    path: PathBuf,
    has_ended: Arc<Mutex<bool>>,
    _lock: Arc<File>,
}

impl Saver {
    /// Takes the file; another process that has it is an error.
    pub(crate) fn new(path: PathBuf) -> Result<Self, Failure> {
        let mut name = path.clone().into_os_string();
        name.push(".lock");
        let lock = places::open_lock(Path::new(&name))?;
        lock.try_lock().map_err(|_held| {
            Failure::new(
                CONFIGURATION,
                format!("another emulator keeps its market in {}", path.display()),
                "stop it, or name another file with --state",
            )
        })?;
        Ok(Self {
            path,
            has_ended: Arc::default(),
            _lock: Arc::new(lock),
        })
    }

    /// Saves once more and for the last time.
    pub(crate) fn end(&self, emulator: &Emulator) -> Result<(), Failure> {
        self.save(emulator, true)
    }

    fn save(&self, emulator: &Emulator, is_whole: bool) -> Result<(), Failure> {
        let mut has_ended = self.has_ended.lock();
        if *has_ended {
            return Ok(());
        }
        *has_ended = is_whole;
        save(emulator, &self.path, is_whole)
    }

    /// Saves now and every second from now on, until the tasks are dropped.
    pub(crate) fn keep_saving(&self, emulator: &Arc<Emulator>) -> Result<TaskSet, Failure> {
        self.save(emulator, false)?;
        let saving = TaskSet::new();
        let (market, saver) = (Arc::clone(emulator), self.clone());
        saving.spawn(async move {
            loop {
                tokio::time::sleep(Duration::from_secs(1)).await;
                if let Err(failure) = saver.save(&market, false) {
                    tracing::warn!(error = failure.message, "the market is not saved");
                }
            }
        });
        Ok(saving)
    }
}

fn save(emulator: &Emulator, path: &Path, is_whole: bool) -> Result<(), Failure> {
    let real_at = SystemClock::default().now();
    // A copy is quick; nobody waits while it is written out.
    let saved = emulator.with_core(|core, market_at| Saved {
        market_at,
        real_at,
        state: core.state(),
        is_whole,
    });
    let text =
        serde_json::to_string(&saved).map_err(|error| Failure::internal(error.to_string()))?;
    places::replace(path, text.as_bytes(), false)?;
    Ok(())
}
