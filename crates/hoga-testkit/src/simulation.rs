//! One account against the emulator in simulated time: everything a test needs to start.

use crate::redaction::{
    ACCOUNT, APP_KEY, APP_SECRET, FURTHER_ACCOUNT, FURTHER_KEY, FURTHER_SECRET, HTS_ID,
};
use crate::transports::Wire;
use ambient::{Clock, Entropy, TokioClock};
use hoga_journal::MemoryJournal;
use hoga_kis::{KisBrokerAdapter, KisBrokerAdapterBuilder, KisConfig};
use hoga_port::time::Timestamp;
use hoga_port::{
    AccountId, OrderRequest, OrderType, Price, Quantity, Result, Route, Side, Symbol, TimeInForce,
};
use kis_client::rest::{MemoryStore, SharedStore};
use kis_emulator::config::AppKeyConfig;
use kis_emulator::{Core, EmulatorConfig, RecordedMarket};
use kis_wire::Environment;
use kis_wire::recording::{Recording, strip};
use std::sync::Arc;

/// The name of a simulation's journal, by which a second memory knows it.
const JOURNAL: &str = "simulation";

/// What a simulation starts with.
#[derive(Clone, Debug)]
pub struct SimulationConfig {
    /// Live or paper personality.
    pub environment: Environment,
    /// When it starts.
    pub start: Timestamp,
    /// Seed of everything.
    pub seed: u64,
    /// Mean milliseconds between two actions of an issue's flow; 0 for none.
    pub mean_gap_ms: i64,
    /// The HTS id the client uses; none to poll.
    pub hts_id: Option<String>,
    /// How many issues are listed.
    pub listings: usize,
    /// Symbols listed besides.
    pub more_symbols: Vec<Symbol>,
    /// How many app keys the person has besides the first, each with an account of its own.
    pub further_keys: u32,
    /// Where what goes over the wire is recorded.
    pub recording: Option<hoga_kis::Recording>,
}

impl Default for SimulationConfig {
    fn default() -> Self {
        Self {
            environment: Environment::Live,
            #[expect(clippy::unwrap_used, reason = "a date of the calendar")]
            start: "2026-11-23T10:00:00+09:00".parse().unwrap(),
            seed: 1,
            mean_gap_ms: 250,
            hts_id: Some(HTS_ID.into()),
            listings: usize::MAX,
            more_symbols: Vec::new(),
            further_keys: 0,
            recording: None,
        }
    }
}

/// An account at the emulator.
#[derive(Debug)]
pub struct Simulation {
    /// The emulator's core.
    pub wire: Wire,
    /// The journal; it outlives a desk.
    pub journal: MemoryJournal,
    /// The simulated clock.
    pub clock: Arc<TokioClock>,
    config: SimulationConfig,
    store: Arc<MemoryStore>,
    account: String,
}

impl Simulation {
    /// Serves a recording instead of a market; the account is the recording's.
    ///
    /// # Errors
    ///
    /// What is wrong with the recording.
    pub fn replaying(text: &str, config: SimulationConfig) -> std::result::Result<Self, String> {
        let recording = Recording::read(text).map_err(|error| error.to_string())?;
        let mut emulator = kis_emulator::config_of(&recording)?;
        for key in &mut emulator.keys {
            (key.app_key, key.app_secret) = (APP_KEY.into(), APP_SECRET.into());
        }
        let clock = Arc::new(TokioClock::starting_at(emulator.start));
        let (number, product) = recording.header.account.split_at(8);
        let account = format!("{number}-{product}");
        let core = Core::replaying(recording, emulator, false)?;
        let wire = Wire::new(core, shared_clock(&clock), config.seed);
        let config = SimulationConfig {
            hts_id: Some(strip::HTS_ID.into()),
            ..config
        };
        Ok(Self {
            wire,
            journal: MemoryJournal::named(JOURNAL),
            clock,
            config,
            store: Arc::new(MemoryStore::default()),
            account,
        })
    }

    /// Lets a recorded day be the market; when it starts and what is listed is the recording's.
    ///
    /// # Errors
    ///
    /// What is wrong with the recording.
    pub fn on_recorded_market(
        text: &str,
        config: SimulationConfig,
    ) -> std::result::Result<Self, String> {
        let recording = Recording::read(text).map_err(|error| error.to_string())?;
        let recorded = RecordedMarket::of(&recording)?;
        let emulator = EmulatorConfig::of_recording(&recording, &recorded)?;
        let config = SimulationConfig {
            start: emulator.start,
            ..config
        };
        let simulation = Self::over(emulator, config);
        simulation.wire.with_core(|core, _now| core.play(recorded));
        Ok(simulation)
    }

    /// Starts the market; call it on a runtime whose time is paused.
    pub fn start(config: SimulationConfig) -> Self {
        let mut emulator = EmulatorConfig::new(config.environment, config.start, config.seed);
        emulator.listings.truncate(config.listings);
        emulator = emulator.with_symbols(&config.more_symbols);
        emulator.mean_gap_ms = config.mean_gap_ms;
        Self::over(emulator, config)
    }

    fn over(mut emulator: EmulatorConfig, config: SimulationConfig) -> Self {
        let clock = Arc::new(TokioClock::starting_at(config.start));
        emulator.keys = vec![AppKeyConfig {
            app_key: APP_KEY.into(),
            app_secret: APP_SECRET.into(),
            account: ACCOUNT.replace('-', ""),
            hts_id: HTS_ID.into(),
            ..AppKeyConfig::made_up(config.environment)
        }];
        let further = (0..config.further_keys).map(|n| further_key(n, config.environment));
        emulator.keys.extend(further);
        let wire = Wire::new(Core::new(emulator), shared_clock(&clock), config.seed);
        Self {
            wire,
            journal: MemoryJournal::named(JOURNAL),
            clock,
            config,
            store: Arc::new(MemoryStore::default()),
            account: ACCOUNT.into(),
        }
    }

    /// Returns which personality the venue has.
    pub fn environment(&self) -> Environment {
        self.config.environment
    }

    /// Returns the account.
    ///
    /// # Panics
    ///
    /// Never: the planted account is well formed.
    pub fn account(&self) -> AccountId {
        #[expect(clippy::unwrap_used, reason = "the planted account is well formed")]
        self.account.parse().unwrap()
    }

    /// Opens an adapter on the journal, as a process does at its start.
    ///
    /// # Errors
    ///
    /// As the adapter's builder.
    pub async fn open(&self) -> Result<KisBrokerAdapter> {
        self.builder()?.open().await
    }

    /// Returns the builder of an adapter, to be changed by a test.
    ///
    /// # Errors
    ///
    /// None in practice: the configuration is made up here.
    pub fn builder(&self) -> Result<KisBrokerAdapterBuilder> {
        self.builder_with(&[])
    }

    /// Returns the builder of an adapter with more settings.
    ///
    /// # Errors
    ///
    /// `Refused` for a setting that is wrong.
    pub fn builder_with(&self, more: &[(&str, &str)]) -> Result<KisBrokerAdapterBuilder> {
        let mode = match self.config.environment {
            Environment::Live => "LOCAL",
            Environment::Paper => "PAPER",
        };
        let mut vars = vec![
            ("MODE", mode),
            ("KIS_APP_KEY", APP_KEY),
            ("KIS_APP_SECRET", APP_SECRET),
            ("KIS_ACCOUNT_NO", &self.account),
            ("KIS_REST_BASE_URL", "http://127.0.0.1:1"),
            ("KIS_WS_URL", "ws://127.0.0.1:1"),
        ];
        if let Some(hts_id) = &self.config.hts_id {
            vars.push(("KIS_HTS_ID", hts_id));
        }
        let vars = vars
            .into_iter()
            .chain(more.iter().copied())
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let config = KisConfig::from_vars(vars)
            .map_err(|error| hoga_port::BrokerError::refused(error.to_string(), error.hint))?;
        let builder = KisBrokerAdapterBuilder::new(config, Arc::new(self.journal.reopen()))
            .clock(shared_clock(&self.clock))
            .entropy(Arc::new(Entropy::seeded(self.config.seed)))
            .store(shared_store(&self.store))
            .transports(Arc::new(self.wire.clone()), Arc::new(self.wire.clone()));
        Ok(match &self.config.recording {
            None => builder,
            Some(recording) => builder.record(recording),
        })
    }

    /// Returns an order of the account.
    ///
    /// # Panics
    ///
    /// When `key` is not a key.
    #[expect(clippy::too_many_arguments, reason = "the terms of an order")]
    pub fn order(
        &self,
        key: &str,
        symbol: Symbol,
        side: Side,
        limit: Option<i64>,
        shares: u64,
    ) -> OrderRequest {
        let order_type = limit
            .and_then(Price::from_won)
            .map_or(OrderType::Market, |price| OrderType::Limit { price });
        OrderRequest {
            account_id: Some(self.account()),
            symbol,
            side,
            order_type,
            quantity: Quantity::from_shares(shares),
            #[expect(clippy::unwrap_used, reason = "tests name their orders")]
            id: key.parse().unwrap(),
            time_in_force: TimeInForce::Day,
            route: Route::KRX,
        }
    }

    /// Returns the best price of a side, or the last price where there is none.
    pub fn best(&self, symbol: Symbol, side: Side) -> i64 {
        self.wire.with_core(|core, _now| {
            core.venue()
                .issue(symbol)
                .map_or(0, |issue| issue.book.best(side).unwrap_or(issue.last))
        })
    }

    /// Returns a price some ticks away from another.
    pub fn step(&self, symbol: Symbol, price: i64, ticks: i64) -> i64 {
        self.wire.with_core(|core, _now| {
            core.venue()
                .issue(symbol)
                .map_or(price, |issue| issue.step(price, ticks))
        })
    }
}

/// Returns the n-th further app key of the person, from 0.
pub fn further_key(n: u32, environment: Environment) -> AppKeyConfig {
    AppKeyConfig {
        app_key: format!("{FURTHER_KEY}{n:020}"),
        app_secret: format!("{FURTHER_SECRET}{n:0160}"),
        account: format!("{FURTHER_ACCOUNT}{n:02}"),
        hts_id: HTS_ID.into(),
        ..AppKeyConfig::made_up(environment)
    }
}

fn shared_clock(clock: &Arc<TokioClock>) -> Arc<dyn Clock> {
    let shared: Arc<TokioClock> = Arc::clone(clock);
    shared
}

fn shared_store(store: &Arc<MemoryStore>) -> Arc<dyn SharedStore> {
    let shared: Arc<MemoryStore> = Arc::clone(store);
    shared
}
