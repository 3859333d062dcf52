//! A market in a file: saved every second, and what becomes of it when it goes on later.
//!
//! A host that is killed takes no more than a second of the market with it.

use super::LocalMarketError;
use crate::SystemClock;
use ambient::Mutex;
use ambient::places::{self, Place, untrusted_in};
use ambient::{Clock, TaskSet};
use hoga_port::time::{Timestamp, millis_between, plus_millis};
use kis_emulator::{Emulator, State};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// The market advances at most this much between two hosts, in milliseconds.
const MOST_BETWEEN_MS: i64 = 10 * 60 * 1_000;

/// The most bytes of a saved market.
pub const MOST_BYTES: u64 = 256 << 20;

/// More orders than a second of a market takes.
const NUMBERS_A_SECOND: u64 = 1_000;

/// A market as it was.
#[derive(Debug, Serialize, Deserialize)]
pub struct Saved {
    market_at: Timestamp,
    real_at: Timestamp,
    /// Books, orders and accounts.
    pub state: State,
    /// Whether its host ended it; the second before a kill is lost.
    #[serde(default)]
    is_whole: bool,
}

impl Saved {
    /// Reads a market of its file's text; none if there is no file.
    ///
    /// # Errors
    ///
    /// It is not to be trusted, or is none; `what_to_do` is said then.
    pub fn read(
        path: &Path,
        text: io::Result<String>,
        what_to_do: &str,
    ) -> Result<Option<Self>, LocalMarketError> {
        let wrong = |error: String| {
            let message = format!(
                "the saved market {} cannot be read: {error}",
                path.display()
            );
            LocalMarketError::Kept {
                message,
                hint: what_to_do.to_owned(),
            }
        };
        let text = match text {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) if untrusted_in(&error).is_some() => return Err(error.into()),
            Err(error) => return Err(wrong(error.to_string())),
        };
        Self::parse(&text)
            .map(Some)
            .map_err(|error| wrong(error.to_string()))
    }

    /// Reads a market's text.
    ///
    /// # Errors
    ///
    /// It is none.
    pub fn parse(text: &str) -> serde_json::Result<Self> {
        let mut saved: Self = serde_json::from_str(text)?;
        if !saved.is_whole {
            // Numbers that were given in the lost second come no second time.
            saved.state.skip_numbers(NUMBERS_A_SECOND);
        }
        Ok(saved)
    }

    /// Writes a market as a host that was killed leaves it.
    pub fn written(market_at: Timestamp, state: State) -> String {
        let saved = Self {
            market_at,
            real_at: market_at,
            state,
            is_whole: false,
        };
        serde_json::to_string(&saved).unwrap_or_default()
    }

    /// Returns where it goes on: a little later, or at the next open.
    pub fn goes_on_at(&self, real: Timestamp) -> Timestamp {
        let away = millis_between(self.real_at, real).clamp(0, MOST_BETWEEN_MS);
        let at = plus_millis(self.market_at, away);
        kis_emulator::next_prints(at)
    }

    /// Returns the instant it was saved at, by its own clock.
    pub fn market_at(&self) -> Timestamp {
        self.market_at
    }
}

/// Saves a market into its file until it has ended; one process at a time.
#[derive(Clone, Debug)]
pub struct Saver {
    path: PathBuf,
    has_ended: Arc<Mutex<bool>>,
    _lock: Arc<File>,
}

impl Saver {
    /// Takes the file.
    ///
    /// # Errors
    ///
    /// Another process has it, or it cannot be used.
    pub fn new(path: PathBuf) -> Result<Self, LocalMarketError> {
        let mut name = path.clone().into_os_string();
        name.push(".lock");
        let lock = places::open_lock(Path::new(&name))?;
        lock.try_lock().map_err(|_held| LocalMarketError::InUse {
            message: format!("another emulator keeps its market in {}", path.display()),
            hint: "stop it, or name another file".into(),
        })?;
        Ok(Self {
            path,
            has_ended: Arc::default(),
            _lock: Arc::new(lock),
        })
    }

    /// Saves once more and for the last time.
    ///
    /// # Errors
    ///
    /// It cannot be written.
    pub fn end(&self, emulator: &Emulator) -> Result<(), LocalMarketError> {
        self.save(emulator, true)
    }

    fn save(&self, emulator: &Emulator, is_whole: bool) -> Result<(), LocalMarketError> {
        let mut has_ended = self.has_ended.lock();
        if *has_ended {
            return Ok(());
        }
        *has_ended = is_whole;
        save(emulator, &self.path, is_whole)
    }

    /// Saves now and every second from now on, until the tasks are dropped.
    ///
    /// # Errors
    ///
    /// It cannot be written now.
    pub fn keep_saving(&self, emulator: &Arc<Emulator>) -> Result<TaskSet, LocalMarketError> {
        self.save(emulator, false)?;
        let saving = TaskSet::new();
        let (market, saver) = (Arc::clone(emulator), self.clone());
        saving.spawn(async move {
            loop {
                tokio::time::sleep(Duration::from_secs(1)).await;
                if let Err(error) = saver.save(&market, false) {
                    tracing::warn!(%error, "the market is not saved");
                }
            }
        });
        Ok(saving)
    }
}

/// Reads the text of a market that hoga keeps for itself; what is no file of ours is refused.
pub(super) fn kept(path: &Path) -> io::Result<String> {
    let file = places::open_read(path, Place::Kept)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() || metadata.len() > MOST_BYTES {
        let text = "it is no regular file, or larger than a market can be";
        return Err(io::Error::new(io::ErrorKind::InvalidData, text));
    }
    let mut text = String::new();
    // It may grow while it is read, and is unreadable then.
    file.take(MOST_BYTES).read_to_string(&mut text)?;
    Ok(text)
}

fn save(emulator: &Emulator, path: &Path, is_whole: bool) -> Result<(), LocalMarketError> {
    let real_at = SystemClock::default().now();
    // A copy is quick; nobody waits while it is written out.
    let saved = emulator.with_core(|core, market_at| Saved {
        market_at,
        real_at,
        state: core.state(),
        is_whole,
    });
    let text = serde_json::to_string(&saved).map_err(io::Error::other)?;
    places::replace(path, text.as_bytes(), false)?;
    Ok(())
}
