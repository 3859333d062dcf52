//! A market in a file: saved every second, and what becomes of it when it goes on later.
//!
//! A host that is killed takes no more than a second of the market with it.

use crate::exit::{Failure, INTERNAL};
use hoga::SystemClock;
use hoga_desk::{Clock, TaskSet};
use hoga_port::time::{Timestamp, from_kst, kst, millis_between, plus_millis};
use kis_emulator::{Emulator, State};
use krx_rules::{Calendar, Day, Session, phase};
use serde::{Deserialize, Serialize};
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
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(wrong(error.to_string())),
        };
        let mut saved: Self =
            serde_json::from_str(&text).map_err(|error| wrong(error.to_string()))?;
        if !saved.is_whole {
            // Numbers that were given in the lost second come no second time.
            saved.state.skip_numbers(NUMBERS_A_SECOND);
        }
        Ok(Some(saved))
    }

    /// Returns where it goes on: a little later, or at the next open.
    pub(crate) fn goes_on_at(&self, real: Timestamp) -> Timestamp {
        let away = millis_between(self.real_at, real).clamp(0, MOST_BETWEEN_MS);
        let at = plus_millis(self.market_at, away);
        let calendar = Calendar::built_in();
        if phase(&calendar, at).has(Session::Continuous) {
            return at;
        }
        let today = kst(at).date();
        let day = calendar.next_open_day(today).unwrap_or(today);
        match calendar.day(day) {
            Day::Open(hours) => from_kst(day, hours.open).unwrap_or(at),
            Day::Closed(_) | Day::Unknown(_) => at,
        }
    }

    /// Returns the instant it was saved at, by its own clock.
    pub(crate) fn market_at(&self) -> Timestamp {
        self.market_at
    }
}

/// Saves a market.
pub(crate) fn save(emulator: &Emulator, path: &Path, is_whole: bool) -> Result<(), Failure> {
    let real_at = SystemClock::default().now();
    let text = emulator.with_core(|core, market_at| {
        let saved = Saved {
            market_at,
            real_at,
            state: core.state(),
            is_whole,
        };
        serde_json::to_string(&saved)
    });
    let text = text.map_err(|error| Failure::internal(error.to_string()))?;
    replace(path, &text)
}

/// Saves a market every second from now on, until the tasks are dropped.
pub(crate) fn keep_saving(emulator: &Arc<Emulator>, path: PathBuf) -> TaskSet {
    let saving = TaskSet::new();
    let market = Arc::clone(emulator);
    saving.spawn(async move {
        loop {
            tokio::time::sleep(Duration::from_secs(1)).await;
            if let Err(failure) = save(&market, &path, false) {
                tracing::warn!(error = failure.message, "the market is not saved");
            }
        }
    });
    saving
}

/// Replaces a file as a whole.
pub(crate) fn replace(path: &Path, text: &str) -> Result<(), Failure> {
    let next = path.with_extension("next");
    std::fs::write(&next, text)?;
    std::fs::rename(&next, path)?;
    Ok(())
}
