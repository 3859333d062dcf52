//! Opening a `KisBrokerAdapter`: the desk over KIS, with its network, store and clock.

use crate::config::{KisConfig, Mode};
use crate::gateway::KisGateway;
use crate::stream::SharedStreams;
use crate::stream::sessions::SessionsParts;
use crate::stream::shared_streams::Terms;
use crate::translate;
use ambient::digest;
use ambient::{Clock, Entropy, Mutex, SteadyClock, SystemClock, TaskSet};
use hoga_desk::candidate::AccountUse;
use hoga_desk::emergency_log::EmergencyLog;
use hoga_desk::journal::Journal;
use hoga_desk::{DeskConfig, OrderDesk, SecondMemory};
use hoga_port::{AccountId, BrokerError, Result};
use kis_client::rest::token_manager::TokenParts;
use kis_client::rest::{Limiter, MemoryStore, Pace, SharedStore, TokenManager};
use kis_client::transport::http::HyperTransport;
use kis_client::transport::recorder::{Owner, Recorder};
use kis_client::transport::websocket::TokioWebSocket;
use kis_client::transport::{HttpTransport, WebSocketTransport};
use kis_client::{Recording, RestClient};
use kis_wire::Credentials;
use kis_wire::realtime::Topic;
use market_rules::{Calendar, Calendars};
use std::sync::Arc;
use tokio::sync::mpsc;

/// The broker adapter of the specification: the desk over KIS.
pub type KisBrokerAdapter = OrderDesk<KisGateway>;

/// Notices waiting for the desk; the line waits beyond that, nothing is dropped.
const EVENT_QUEUE: usize = 4_096;

/// The second step to live trading, for one account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LiveTrading {
    account: AccountId,
}

impl LiveTrading {
    /// Says that orders of this process may trade real money on this account.
    pub fn armed_for(account: AccountId) -> Self {
        Self { account }
    }
}

/// Builds a [`KisBrokerAdapter`].
#[derive(Debug)]
pub struct KisBrokerAdapterBuilder {
    config: KisConfig,
    journal: Arc<dyn Journal>,
    live: Option<LiveTrading>,
    clock: Arc<dyn Clock>,
    entropy: Arc<Entropy>,
    store: Arc<dyn SharedStore>,
    stream_stores: Vec<Arc<dyn SharedStore>>,
    streams: SharedStreams,
    http: Option<Arc<dyn HttpTransport>>,
    websocket: Option<Arc<dyn WebSocketTransport>>,
    recording: Option<Recording>,
    calendar: Calendar,
    account_use: Option<AccountUse>,
    snapshot_every: Option<u64>,
    emergency: Option<EmergencyLog>,
    memory: Option<SecondMemory>,
}

impl KisBrokerAdapterBuilder {
    /// Starts with a configuration and the journal of its account.
    pub fn new(config: KisConfig, journal: Arc<dyn Journal>) -> Self {
        Self {
            config,
            journal,
            live: None,
            clock: Arc::new(SystemClock::default()),
            entropy: Arc::new(Entropy::unpredictable()),
            store: Arc::new(MemoryStore::default()),
            stream_stores: Vec::new(),
            streams: SharedStreams::default(),
            http: None,
            websocket: None,
            recording: None,
            calendar: Calendar::krx(),
            account_use: None,
            snapshot_every: None,
            emergency: None,
            memory: None,
        }
    }

    /// Arms live trading; without it, live orders need an arming row in the journal.
    #[must_use]
    pub fn live(mut self, live: LiveTrading) -> Self {
        self.live = Some(live);
        self
    }

    /// Sets another journal.
    #[must_use]
    pub fn journal(mut self, journal: Arc<dyn Journal>) -> Self {
        self.journal = journal;
        self
    }

    /// Sets the clock.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Sets the source of ids and jitter.
    #[must_use]
    pub fn entropy(mut self, entropy: Arc<Entropy>) -> Self {
        self.entropy = entropy;
        self
    }

    /// Sets what is shared with other processes of the app key.
    #[must_use]
    pub fn store(mut self, store: Arc<dyn SharedStore>) -> Self {
        self.store = store;
        self
    }

    /// Sets the same for the further app keys of the configuration, in their order; what is not
    /// given is kept in memory.
    #[must_use]
    pub fn stream_stores(mut self, stores: Vec<Arc<dyn SharedStore>>) -> Self {
        self.stream_stores = stores;
        self
    }

    /// Shares the real-time sessions with the other accounts of this process; see
    /// [`SharedStreams`].
    #[must_use]
    pub fn streams(mut self, streams: &SharedStreams) -> Self {
        self.streams = streams.clone();
        self
    }

    /// Sets both transports.
    #[must_use]
    pub fn transports(
        mut self,
        http: Arc<dyn HttpTransport>,
        websocket: Arc<dyn WebSocketTransport>,
    ) -> Self {
        self.http = Some(http);
        self.websocket = Some(websocket);
        self
    }

    /// Records what goes over both transports, without secrets and personal data.
    #[must_use]
    pub fn record(mut self, recording: &Recording) -> Self {
        self.recording = Some(recording.clone());
        self
    }

    /// Sets the trading calendar.
    #[must_use]
    pub fn calendar(mut self, calendar: Calendar) -> Self {
        self.calendar = calendar;
        self
    }

    /// Sets after how many events of its log a desk that opens saves what it tells; 10,000 unless told.
    #[must_use]
    pub fn snapshot_every(mut self, events: u64) -> Self {
        self.snapshot_every = Some(events);
        self
    }

    /// Says whether anybody else trades on the account; live accounts count as shared, the others
    /// as exclusive, unless told.
    #[must_use]
    pub fn account_use(mut self, account_use: AccountUse) -> Self {
        self.account_use = Some(account_use);
        self
    }

    /// Sets where cancels are written while the journal cannot be.
    #[must_use]
    pub fn emergency(mut self, log: EmergencyLog) -> Self {
        self.emergency = Some(log);
        self
    }

    /// Sets what remembers beside the journal how far it went; without it a journal that was put back
    /// from a backup is not noticed.
    #[must_use]
    pub fn memory(mut self, memory: Option<SecondMemory>) -> Self {
        self.memory = memory;
        self
    }

    /// Opens the adapter; nothing is sent yet.
    ///
    /// # Errors
    ///
    /// `Refused` when the arming is for another account; `Journal` when it cannot be read;
    /// `Connection` when TLS cannot be set up.
    pub async fn open(self) -> Result<KisBrokerAdapter> {
        if let Some(live) = &self.live
            && live.account != self.config.account
        {
            return Err(BrokerError::refused(
                "live trading is armed for another account",
                "arm it for the account of the configuration",
            ));
        }
        let mode = self.config.mode;
        let usual = match mode {
            Mode::Live => AccountUse::Shared,
            Mode::Paper | Mode::Local => AccountUse::Exclusive,
        };
        let this = self.with_steady_clock();
        let desk_config = DeskConfig::new(this.config.account.clone());
        let desk = DeskConfig {
            snapshot_every: this.snapshot_every.unwrap_or(desk_config.snapshot_every),
            account_use: this.account_use.unwrap_or(usual),
            poll_every: translate::poll_every(mode.environment()),
            needs_arming: mode == Mode::Live && this.live.is_none(),
            calendars: Calendars::built_in().with(Arc::new(this.calendar.clone())),
            emergency: this.emergency.clone(),
            memory: this.memory.clone(),
            ..desk_config
        };
        let (journal, clock, entropy) = (
            Arc::clone(&this.journal),
            Arc::clone(&this.clock),
            Arc::clone(&this.entropy),
        );
        OrderDesk::open(this.gateway()?, journal, clock, entropy, desk).await
    }

    /// Deadlines and the trading day must not move with the machine's clock.
    fn with_steady_clock(mut self) -> Self {
        self.clock = Arc::new(SteadyClock::over(self.clock));
        self
    }

    /// Makes the gateway alone, for reads that need no desk and no lock.
    ///
    /// # Errors
    ///
    /// `Connection` when TLS cannot be set up.
    #[expect(
        clippy::too_many_lines,
        reason = "every part is built once, in the order of need"
    )]
    pub fn gateway(self) -> Result<KisGateway> {
        let config = self.config;
        let all_credentials = || std::iter::once(&config.credentials).chain(&config.stream_keys);
        for warning in all_credentials().flat_map(Credentials::length_warnings) {
            tracing::warn!(warning);
        }
        let http = match self.http {
            Some(http) => http,
            None => Arc::new(HyperTransport::ready()?),
        };
        let websocket = self
            .websocket
            .unwrap_or_else(|| Arc::new(TokioWebSocket::new()));
        let (http, websocket) = match &self.recording {
            None => (http, websocket),
            Some(recording) => {
                let owner = Owner {
                    account: &config.account,
                    hts_id: config.hts_id.as_deref(),
                };
                let both = (http, websocket);
                let recorder = recording.around(&config.client(), owner, &self.clock, both)?;
                let calls: Arc<dyn HttpTransport> = Arc::<Recorder>::clone(&recorder);
                let lines: Arc<dyn WebSocketTransport> = recorder;
                (calls, lines)
            }
        };
        let stores = std::iter::once(Arc::clone(&self.store)).chain(self.stream_stores);
        let in_memory =
            std::iter::repeat_with(|| -> Arc<dyn SharedStore> { Arc::new(MemoryStore::default()) });
        let managers: Vec<Arc<TokenManager>> = all_credentials()
            .zip(stores.chain(in_memory))
            .map(|(credentials, store)| {
                TokenManager::new(TokenParts {
                    rest_url: config.rest_url.clone(),
                    credentials: credentials.clone(),
                    transport: Arc::clone(&http),
                    store,
                    clock: Arc::clone(&self.clock),
                    timeout: config.timeout,
                })
            })
            .collect();
        let Some(tokens) = managers.first().map(Arc::clone) else {
            return Err(BrokerError::refused("there is no app key", "set one"));
        };
        let pace = Pace::of(config.calls_per_second);
        let limiter = Arc::new(Limiter::new(pace, self.store, Arc::clone(&self.clock)));
        let rest = Arc::new(RestClient::new(
            config.client(),
            http,
            Arc::clone(&tokens),
            limiter,
            Arc::clone(&self.clock),
        ));
        let terms = Terms {
            host: config.websocket_host(),
            market_data: config.market_data,
            app_keys: all_credentials()
                .map(|credentials| digest(&[credentials.app_key.expose().as_bytes()]))
                .collect(),
            hts_id: config.hts_id.clone(),
            keeps_spare: config.keeps_spare,
        };
        let sessions = self.streams.sessions(terms, || SessionsParts {
            url: config.websocket_url.clone(),
            keys: managers,
            keeps_spare: config.keeps_spare,
            transport: websocket,
            clock: Arc::clone(&self.clock),
            entropy: self.entropy,
            calendar: self.calendar,
        })?;
        let (events_sender, events) = mpsc::channel(EVENT_QUEUE);
        let sessions = sessions.join(config.account.clone(), events_sender);
        if let Some(hts_id) = &config.hts_id {
            let notices = config.mode.environment().notice_tr_id();
            // Before anything else is wanted, so that there is always room for it.
            sessions.want(Topic::new(notices, hts_id))?;
        }
        let tasks = TaskSet::new();
        let vitals = sessions.vitals();
        tasks.spawn_vital("keeps the token fresh", &vitals, tokens.keep_fresh());
        Ok(KisGateway {
            config,
            rest,
            sessions,
            events: Mutex::new(Some(events)),
            clock: self.clock,
            opaque_holdings: Mutex::default(),
            vitals,
            kinds: crate::kinds::Kinds::default(),
            _tasks: tasks,
        })
    }
}
