//! The local market: an emulator on loopback that the first process hosts and others join.
//!
//! It is saved every second and when its host ends. Its clock runs with real time while it is hosted and advances at
//! most ten market minutes in between.

use crate::commands::emulator::secret_seed;
use crate::exit::{CONFIGURATION, Failure, INTERNAL};
use crate::saved_market::{Saved, Saver};
use ambient::places::{self, Place, untrusted_in};
use ambient::{Clock, TaskSet};
use hoga::{Home, SystemClock};
use hoga_port::time::{Timestamp, from_kst, seoul_day};
use jiff::civil::time;
use kis_emulator::{AppKeyConfig, Core, Emulator, EmulatorConfig};
use kis_wire::Environment;
use market_rules::{Calendar, Day};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Where a hosted market is, and what its clock shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Address {
    rest_url: String,
    websocket_url: String,
    clock_offset_ms: i64,
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
    saver: Saver,
    _saving: TaskSet,
    _lock: File,
}

/// Returns 10:00 of the next business day at or after an instant's day.
pub(crate) fn next_morning(at: Timestamp) -> Timestamp {
    let calendar = Calendar::krx();
    let today = seoul_day(at);
    let day = match calendar.day(today) {
        Day::Open(_) => today,
        Day::Closed(_) | Day::Unknown(_) => calendar.next_open_day(today).unwrap_or(today),
    };
    from_kst(day, time(10, 0, 0, 0)).unwrap_or(at)
}

impl LocalMarket {
    /// Joins the market somebody hosts, or hosts it.
    pub(crate) async fn join_or_host(home: &Home) -> Result<Self, Failure> {
        let directory = home.local_market().map_err(|error| {
            if untrusted_in(&error).is_some() {
                return Failure::from(error);
            }
            Failure::new(
                CONFIGURATION,
                error.to_string(),
                "set HOGA_HOME to a directory you may write to",
            )
        })?;
        for _try in 0..20 {
            let lock = places::open_lock(&directory.join("host.lock"))
                .map_err(|error| unkept(&directory, error))?;
            if lock.try_lock().is_ok() {
                return Self::host(directory, lock).await;
            }
            let address = places::read(&directory.join("address.json"), Place::Kept)
                .map_err(|error| unkept(&directory, error))?;
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
        let what_to_do = "move that file away together with the local journal beside it";
        let saved = Saved::read(&path, what_to_do)?;
        // A market that starts anew issues its tokens anew.
        if let Some(keys) = directory.parent().map(|local| local.join("keys")) {
            drop(std::fs::remove_dir_all(keys));
        }
        let start = saved
            .as_ref()
            .map_or_else(|| next_morning(real), |saved| saved.goes_on_at(real));
        let mut config = EmulatorConfig::new(Environment::Live, start, 1);
        config.secret_seed = secret_seed();
        let mut core = match saved {
            Some(saved) => Core::resume(saved.state, config),
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
        let text = serde_json::to_string(&address).unwrap_or_default();
        places::replace(&directory.join("address.json"), text.as_bytes(), false)
            .map_err(|error| unkept(&directory, error))?;
        let emulator = Arc::new(emulator);
        let saver = Saver::new(path)?;
        let saving = saver.keep_saving(&emulator)?;
        Ok(Self {
            address,
            host: Some(Host {
                emulator,
                directory,
                saver,
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
        host.saver.end(&host.emulator)?;
        // The next process finds no address and hosts anew.
        drop(std::fs::remove_file(host.directory.join("address.json")));
        Ok(())
    }
}

/// Returns what is heard where the market's files cannot be used: a full disk, say.
fn unkept(directory: &Path, error: std::io::Error) -> Failure {
    if untrusted_in(&error).is_some() {
        return Failure::from(error);
    }
    Failure::new(
        INTERNAL,
        format!(
            "the local market in {} cannot be kept: {error}",
            directory.display()
        ),
        "look at the disk and at the rights of that directory, or set HOGA_HOME to another one",
    )
}

/// Returns the ten digits of an account with their hyphen.
pub(crate) fn hyphenated(account: &str) -> String {
    let (number, product) = account.split_at_checked(8).unwrap_or((account, ""));
    format!("{number}-{product}")
}
