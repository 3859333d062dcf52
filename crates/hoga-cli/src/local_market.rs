//! The local market: an emulator on loopback that the first process hosts and others join.
//!
//! It is saved every second and when its host ends. Its clock runs with real time while it is hosted and advances at
//! most ten market minutes in between.

use crate::commands::emulator::secret_seed;
use crate::exit::{CONFIGURATION, Failure, INTERNAL};
use hoga::{Home, SystemClock};
use hoga_desk::{Clock, TaskSet};
use hoga_port::time::{Timestamp, from_kst, kst, millis_between, plus_millis, trading_day};
use hoga_venue::Venue;
use jiff::civil::time;
use kis_emulator::{AppKeyConfig, Core, Emulator, EmulatorConfig};
use kis_wire::Environment;
use krx_rules::{Calendar, Day, Session, phase};
use serde::{Deserialize, Serialize};
use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// The market advances at most this much between two hosts, in milliseconds.
const MOST_BETWEEN_MS: i64 = 10 * 60 * 1_000;

/// More orders than a second of the local market takes.
const NUMBERS_A_SECOND: u64 = 1_000;

/// Where a hosted market is, and what its clock shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Address {
    rest_url: String,
    websocket_url: String,
    clock_offset_ms: i64,
}

#[derive(Serialize, Deserialize)]
struct Saved {
    market_at: Timestamp,
    real_at: Timestamp,
    venue: Venue,
}

/// The local market as a client sees it.
#[derive(Debug)]
pub(crate) struct LocalMarket {
    address: Address,
    host: Option<Host>,
}

#[derive(Debug)]
struct Host {
    emulator: Arc<Emulator>,
    directory: PathBuf,
    _saving: TaskSet,
    _lock: File,
}

/// Returns 10:00 of the next business day at or after an instant's day.
pub(crate) fn next_morning(at: Timestamp) -> Timestamp {
    let calendar = Calendar::built_in();
    let today = trading_day(at);
    let day = match calendar.day(today) {
        Day::Open(_) => today,
        Day::Closed(_) | Day::Unknown(_) => calendar.next_open_day(today).unwrap_or(today),
    };
    from_kst(day, time(10, 0, 0, 0)).unwrap_or(at)
}

impl LocalMarket {
    /// Joins the market somebody hosts, or hosts it.
    pub(crate) async fn join_or_host(home: &Home) -> Result<Self, Failure> {
        let directory = home.root().join("local").join("market");
        std::fs::create_dir_all(&directory).map_err(|error| {
            Failure::new(
                CONFIGURATION,
                format!("{} cannot be made: {error}", directory.display()),
                "set HOGA_HOME to a directory you may write to",
            )
        })?;
        for _try in 0..20 {
            let lock = OpenOptions::new()
                .create(true)
                .truncate(false)
                .write(true)
                .open(directory.join("host.lock"))?;
            if lock.try_lock().is_ok() {
                return Self::host(directory, lock).await;
            }
            let address = std::fs::read_to_string(directory.join("address.json")).ok();
            if let Some(address) = address.and_then(|text| serde_json::from_str(&text).ok()) {
                return Ok(Self {
                    address,
                    host: None,
                });
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let directory = directory.display();
        Err(Failure::new(
            INTERNAL,
            format!("the local market in {directory} is hosted and does not say where"),
            "stop the process that hosts it",
        ))
    }

    async fn host(directory: PathBuf, lock: File) -> Result<Self, Failure> {
        let real = SystemClock::default().now();
        let path = directory.join("market.json");
        let saved = std::fs::read_to_string(&path).ok();
        let saved: Option<Saved> = saved
            .map(|text| serde_json::from_str(&text))
            .transpose()
            .map_err(|error| {
                Failure::new(
                    INTERNAL,
                    format!(
                        "the saved market {} cannot be read: {error}",
                        path.display()
                    ),
                    "move that file away together with the local journal beside it",
                )
            })?;
        // A market that starts anew issues its tokens anew.
        if let Some(keys) = directory.parent().map(|local| local.join("keys")) {
            drop(std::fs::remove_dir_all(keys));
        }
        let start = saved
            .as_ref()
            .map_or_else(|| next_morning(real), |saved| resume(saved, real));
        let mut config = EmulatorConfig::new(Environment::Live, start, 1);
        config.secret_seed = secret_seed();
        let mut core = match saved {
            Some(saved) => {
                let mut venue = saved.venue;
                if directory.join("address.json").exists() {
                    // The last host was killed: numbers it gave in its last second come no second
                    // time.
                    venue.skip_numbers(NUMBERS_A_SECOND);
                }
                Core::over(venue, config)
            }
            None => Core::in_full_swing(config),
        };
        core.advance(start);
        let clock = SystemClock::showing(start);
        let now: kis_emulator::server::Now = Arc::new(move || clock.now());
        let emulator = Emulator::start(core, now, 0, 0).await?;
        let address = Address {
            rest_url: emulator.rest_url(),
            websocket_url: emulator.websocket_url(),
            clock_offset_ms: clock.offset_ms(),
        };
        replace(
            &directory.join("address.json"),
            &serde_json::to_string(&address).unwrap_or_default(),
        )?;
        let emulator = Arc::new(emulator);
        let saving = TaskSet::new();
        let (market, into) = (Arc::clone(&emulator), directory.clone());
        // A host that is killed takes no more than a second of the market with it.
        saving.spawn(async move {
            loop {
                tokio::time::sleep(Duration::from_secs(1)).await;
                if let Err(failure) = save(&market, &into) {
                    tracing::warn!(error = failure.message, "the local market is not saved");
                }
            }
        });
        Ok(Self {
            address,
            host: Some(Host {
                emulator,
                directory,
                _saving: saving,
                _lock: lock,
            }),
        })
    }

    /// Returns the market's clock.
    pub(crate) fn clock(&self) -> SystemClock {
        SystemClock::with_offset(self.address.clock_offset_ms)
    }

    /// Returns the variables a client of it needs; the keys are made up and valid nowhere else.
    pub(crate) fn vars(&self) -> Vec<(String, String)> {
        let key = AppKeyConfig::made_up(Environment::Live);
        [
            ("MODE", "LOCAL".to_owned()),
            ("KIS_APP_KEY", key.app_key),
            ("KIS_APP_SECRET", key.app_secret),
            ("KIS_ACCOUNT_NO", hyphenated(&key.account)),
            ("KIS_HTS_ID", key.hts_id),
            ("KIS_REST_BASE_URL", self.address.rest_url.clone()),
            ("KIS_WS_URL", self.address.websocket_url.clone()),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .into()
    }

    /// Saves the market if this process hosts it.
    pub(crate) fn save(&self) -> Result<(), Failure> {
        let Some(host) = &self.host else {
            return Ok(());
        };
        save(&host.emulator, &host.directory)?;
        // The next process finds no address and hosts anew.
        drop(std::fs::remove_file(host.directory.join("address.json")));
        Ok(())
    }
}

fn save(emulator: &Emulator, directory: &Path) -> Result<(), Failure> {
    let real_at = SystemClock::default().now();
    let text = emulator.with_core(|core, market_at| {
        let saved = Saved {
            market_at,
            real_at,
            venue: core.venue().clone(),
        };
        serde_json::to_string(&saved)
    });
    let text = text.map_err(|error| Failure::internal(error.to_string()))?;
    replace(&directory.join("market.json"), &text)
}

/// Returns the ten digits of an account with their hyphen.
pub(crate) fn hyphenated(account: &str) -> String {
    let (number, product) = account.split_at_checked(8).unwrap_or((account, ""));
    format!("{number}-{product}")
}

/// Returns where a saved market goes on: a little later, or at the next open.
fn resume(saved: &Saved, real: Timestamp) -> Timestamp {
    let away = millis_between(saved.real_at, real).clamp(0, MOST_BETWEEN_MS);
    let at = plus_millis(saved.market_at, away);
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

fn replace(path: &Path, text: &str) -> Result<(), Failure> {
    let next = path.with_extension("next");
    std::fs::write(&next, text)?;
    std::fs::rename(&next, path)?;
    Ok(())
}
