//! The local market: an emulator on loopback that the first process hosts and others join.
//!
//! The command `hoga` trades on the same one where there are no credentials, and [`local`] opens a desk on
//! it. It is saved every second and when its host ends. Its clock runs with real time while it is hosted,
//! and advances at most ten market minutes in between.

mod saved;

use crate::{Home, KisBrokerAdapter, KisConfig, Opened, SystemClock};
use ambient::places::{self, Place, untrusted_in};
use ambient::{Clock, TaskSet};
use hoga_port::BrokerError;
use kis_emulator::{Core, Emulator, EmulatorConfig, next_morning};
pub use saved::{MOST_BYTES, Saved, Saver};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::fs::File;
use std::io;
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

/// Why a local market cannot be had.
#[derive(Debug)]
#[non_exhaustive]
pub enum LocalMarketError {
    /// The directory of hoga's files cannot be used.
    Home(BrokerError),
    /// A file of it may be another's to change, or cannot be used.
    File(io::Error),
    /// The file that was named for it is another market's.
    InUse {
        /// What is wrong.
        message: String,
        /// What to do.
        hint: String,
    },
    /// What is kept of it cannot be used.
    Kept {
        /// What is wrong.
        message: String,
        /// What to do.
        hint: String,
    },
}

impl fmt::Display for LocalMarketError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home(error) => error.fmt(f),
            Self::File(error) => error.fmt(f),
            Self::InUse { message, .. } | Self::Kept { message, .. } => f.write_str(message),
        }
    }
}

impl std::error::Error for LocalMarketError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Home(error) => Some(error),
            Self::File(error) => Some(error),
            Self::InUse { .. } | Self::Kept { .. } => None,
        }
    }
}

impl From<io::Error> for LocalMarketError {
    fn from(error: io::Error) -> Self {
        Self::File(error)
    }
}

impl From<LocalMarketError> for BrokerError {
    fn from(error: LocalMarketError) -> Self {
        match error {
            LocalMarketError::Home(error) => error,
            LocalMarketError::File(error) => {
                Self::refused(error.to_string(), "look at the files of the home directory")
            }
            LocalMarketError::InUse { message, hint }
            | LocalMarketError::Kept { message, hint } => Self::refused(message, hint.as_str()),
        }
    }
}

/// A desk on the local market.
#[derive(Debug)]
pub struct LocalDesk {
    opened: Opened,
    market: LocalMarket,
}

/// Opens a desk on the local market below a home: the one that the command `hoga` trades on where there are
/// no credentials. Its money is made up, its prints come by themselves, its orders are kept for the next
/// start.
///
/// ```
/// use hoga::prelude::*;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let directory = std::env::temp_dir().join(format!("hoga-local-{}", std::process::id()));
/// let home = hoga::Home::new(&directory).with_memory(directory.join("heads"));
/// let local = hoga::local(&home, "my strategy").await?;
/// let symbol: Symbol = "005930".parse()?;
/// let quote = local.broker().quote(symbol).await?;
/// assert_eq!(quote.symbol, symbol);
/// local.end().await?;
/// # std::fs::remove_dir_all(directory)?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// `Refused` while another process is its desk, and where its files cannot be used.
pub async fn local(home: &Home, myself: &str) -> hoga_port::Result<LocalDesk> {
    let market = LocalMarket::join_or_host(home).await?;
    let vars = market.vars();
    let config = KisConfig::from_vars(vars).map_err(|error| {
        BrokerError::refused(
            error.to_string(),
            "report it: the local market names its own",
        )
    })?;
    let clock = Arc::new(market.clock());
    let opened = crate::open(config, home, clock, myself, |builder| builder).await?;
    Ok(LocalDesk { opened, market })
}

impl LocalDesk {
    /// Returns the adapter.
    pub fn broker(&self) -> &Arc<KisBrokerAdapter> {
        &self.opened.adapter
    }

    /// Closes the desk and keeps the market for the next start.
    ///
    /// # Errors
    ///
    /// `Journal` when the end could not be recorded; `Refused` when the market could not be kept.
    pub async fn end(self) -> hoga_port::Result<()> {
        let closed = self.opened.adapter.close().await;
        self.opened.end().await;
        let saved = self.market.save();
        closed?;
        Ok(saved?)
    }
}

/// The local market as a client sees it.
#[derive(Debug)]
pub struct LocalMarket {
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

impl LocalMarket {
    /// Joins the market somebody hosts, or hosts it.
    ///
    /// # Errors
    ///
    /// Its place or its files cannot be used.
    pub async fn join_or_host(home: &Home) -> Result<Self, LocalMarketError> {
        let directory = home.local_market().map_err(LocalMarketError::Home)?;
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
        Err(LocalMarketError::Kept {
            message: format!("the local market in {directory} is hosted and does not say where"),
            hint: "stop the process that hosts it".into(),
        })
    }

    async fn host(directory: PathBuf, lock: File) -> Result<Self, LocalMarketError> {
        let real = SystemClock::default().now();
        let path = directory.join("market.json");
        let what_to_do = "move that file away together with the local journal beside it";
        let saved = Saved::read(&path, saved::kept(&path), what_to_do)?;
        // A market that starts anew issues its tokens anew.
        if let Some(keys) = directory.parent().map(|local| local.join("keys")) {
            drop(std::fs::remove_dir_all(keys));
        }
        let start = saved
            .as_ref()
            .map_or_else(|| next_morning(real), |saved| saved.goes_on_at(real));
        let mut config = EmulatorConfig::as_live(start, 1);
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
    pub fn clock(&self) -> SystemClock {
        SystemClock::with_offset(self.address.clock_offset_ms)
    }

    /// Returns the variables a client of it needs; the keys are made up and valid nowhere else.
    pub fn vars(&self) -> Vec<(String, String)> {
        let made_up = EmulatorConfig::as_live(self.clock().now(), 1).keys;
        let of_key = made_up.into_iter().take(1).flat_map(|key| {
            [
                ("KIS_APP_KEY", key.app_key),
                ("KIS_APP_SECRET", key.app_secret),
                ("KIS_ACCOUNT_NO", hyphenated(&key.account)),
                ("KIS_HTS_ID", key.hts_id),
            ]
        });
        let of_market = [
            ("MODE", "LOCAL".to_owned()),
            ("KIS_REST_BASE_URL", self.address.rest_url.clone()),
            ("KIS_WS_URL", self.address.websocket_url.clone()),
        ];
        let pairs = of_market.into_iter().chain(of_key);
        pairs
            .map(|(name, value)| (name.to_owned(), value))
            .collect()
    }

    /// Saves the market if this process hosts it; the next one hosts it anew.
    ///
    /// # Errors
    ///
    /// It cannot be written.
    pub fn save(&self) -> Result<(), LocalMarketError> {
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
fn unkept(directory: &Path, error: io::Error) -> LocalMarketError {
    if untrusted_in(&error).is_some() {
        return error.into();
    }
    LocalMarketError::Kept {
        message: format!(
            "the local market in {} cannot be kept: {error}",
            directory.display()
        ),
        hint:
            "look at the disk and at the rights of that directory, or take another home (HOGA_HOME)"
                .into(),
    }
}

/// Returns a seed that is another one at every start.
pub fn secret_seed() -> u64 {
    u64::try_from(SystemClock::default().now().as_microsecond()).unwrap_or(0)
}

/// Returns the ten digits of an account with their hyphen.
pub fn hyphenated(account: &str) -> String {
    let (number, product) = account.split_at_checked(8).unwrap_or((account, ""));
    format!("{number}-{product}")
}
