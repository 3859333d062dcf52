//! What an emulator starts with: personality, keys, accounts, market.

use crate::quirks::{Layout, Quirks};
use hoga_port::Symbol;
use hoga_port::time::Timestamp;
use hoga_venue::Listing;
use kis_wire::Environment;
use kis_wire::recording::Recording;

/// One app key with its account.
#[derive(Clone, Debug)]
pub struct AppKeyConfig {
    /// The key.
    pub app_key: String,
    /// Its secret.
    pub app_secret: String,
    /// The account, ten digits.
    pub account: String,
    /// The HTS id notices are registered with.
    pub hts_id: String,
    /// Cash in won; where two keys name one account, the first one counts.
    pub cash: i64,
    /// Shares the account starts with.
    pub holdings: Vec<StartingHolding>,
    /// Record widths this key gets.
    pub layout: Layout,
    /// Whether it is a paper key: live servers answer its quotations and refuse the rest with
    /// `EGW02004` (A).
    pub is_paper: bool,
    /// Whether its account's term is over: orders are refused, queries go on (paper, 2026-09-11, A).
    pub is_expired: bool,
}

/// Shares an account starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StartingHolding {
    /// The issue; it is listed if it was not.
    pub symbol: Symbol,
    /// Shares.
    pub quantity: i64,
    /// What one was bought at, in won.
    pub price: i64,
}

/// What an emulator starts with.
#[derive(Clone, Debug)]
pub struct EmulatorConfig {
    /// Live or paper personality.
    pub environment: Environment,
    /// When the market starts.
    pub start: Timestamp,
    /// Seed of everything random in the market.
    pub seed: u64,
    /// Seed of tokens and keys; another one at every start, or a token of an earlier start works.
    pub secret_seed: u64,
    /// What is listed.
    pub listings: Vec<Listing>,
    /// Keys and accounts.
    pub keys: Vec<AppKeyConfig>,
    /// Mean milliseconds between two actions of an issue's synthetic flow; 0 for none.
    pub mean_gap_ms: i64,
    /// Behaviours and their figures.
    pub quirks: Quirks,
    /// Whether faults are taken over the control endpoint.
    pub takes_faults: bool,
}

impl EmulatorConfig {
    /// Returns a market of ten issues and one account, made up for an emulator and valid nowhere
    /// else.
    pub fn new(environment: Environment, start: Timestamp, seed: u64) -> Self {
        Self {
            environment,
            start,
            seed,
            secret_seed: seed,
            listings: Listing::defaults(),
            keys: vec![AppKeyConfig::made_up(environment)],
            mean_gap_ms: 250,
            quirks: Quirks::of(environment),
            takes_faults: false,
        }
    }

    /// Returns a market as [`new`](Self::new) makes it, with the behaviour of the live servers.
    pub fn as_live(start: Timestamp, seed: u64) -> Self {
        Self::new(Environment::Live, start, seed)
    }

    /// Lists more symbols.
    #[must_use]
    pub fn with_symbols(mut self, symbols: &[Symbol]) -> Self {
        for symbol in symbols {
            if !self
                .listings
                .iter()
                .any(|listing| listing.symbol == *symbol)
            {
                self.listings.push(Listing::of(*symbol));
            }
        }
        self
    }
}

impl AppKeyConfig {
    /// Returns a key of the real lengths that says it belongs to an emulator.
    pub fn made_up(environment: Environment) -> Self {
        Self {
            app_key: format!("{:E<36}", "PSemulator"),
            app_secret: format!("{:s<180}", "emulator-secret-"),
            account: "5000000001".into(),
            hts_id: "hogauser".into(),
            cash: 100_000_000,
            holdings: Vec::new(),
            layout: Layout::of(environment),
            is_paper: environment == Environment::Paper,
            is_expired: false,
        }
    }
}

/// Returns when a recording begins.
pub(crate) fn starts_at(recording: &Recording) -> Result<Timestamp, String> {
    let text = &recording.header.started_at;
    text.parse()
        .map_err(|error| format!("line 1: started_at {text:?}: {error}"))
}

/// Returns what a recording is of.
pub(crate) fn environment_of(recording: &Recording) -> Result<Environment, String> {
    let environment = recording.header.environment();
    environment.ok_or_else(|| "line 1: the environment is neither live nor paper".into())
}

/// Issues of a recording that are served; the whole market has fewer.
const MOST_ISSUES: usize = 5_000;

/// Refuses a recording that names more issues than there are.
pub(crate) fn check_issues(named: usize) -> Result<(), String> {
    if named > MOST_ISSUES {
        return Err(format!(
            "it names {named} issues, and {MOST_ISSUES} are served at most"
        ));
    }
    Ok(())
}
