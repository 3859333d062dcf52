//! The storm: a few minutes of trading in which everything goes wrong, from one seed.
//!
//! Desk, adapter, REST client, token manager, limiter, session and line are the production
//! code; HTTP, WebSocket and TLS libraries and the SQL journals are outside. Start with [`run`].

mod backup;
mod brakes;
mod calls;
mod calm;
mod checks;
mod fault_player;
mod faults;
mod heads;
mod ledger;
mod month;
mod oracle;
mod process;
mod punctual;
mod report;
mod script;
mod traders;

pub use brakes::run_brakes;
pub use month::run_month;
pub use report::{Report, Total};

use crate::{Simulation, SimulationConfig};
use ambient::{Clock, Entropy, Mutex, TaskSet};
use fault_player::FaultPlayer;
use heads::Heads;
use hoga_desk::candidate::AccountUse;
use hoga_desk::memory::SecondMemory;
use hoga_journal::MemoryJournal;
use hoga_kis::{KisBrokerAdapter, KisGateway};
use hoga_port::{BrokerPort, OrderRequest, Result, Symbol};
use hoga_venue::feed::Random;
use kis_client::transport::{HttpTransport, WebSocketTransport};
use kis_wire::Environment;
use oracle::Oracle;
use process::{MachineClock, Process, ProcessJournal, ProcessWire};
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout};

/// Orders of the strategies in one storm.
const ORDERS: usize = 40;
/// So many events make a snapshot: every start of a process begins with one.
const SNAPSHOT_EVERY: u64 = 40;
/// A storm rages this long at most.
const RAGES_FOR: Duration = Duration::from_secs(14_400);
/// Once healed, everything that can be decided is decided within this; a token service that failed four times is asked again after a quarter of an hour.
const HEALS_WITHIN: Duration = Duration::from_secs(1_500);

/// How the account is used and what the venue tells of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Regime {
    /// The entry channel is shown; a person trades too.
    ChannelShown,
    /// It is not shown, and nobody else trades.
    BlankExclusive,
    /// It is not shown, and a person trades too.
    BlankShared,
}

impl Regime {
    fn of(seed: u64) -> Self {
        match seed.checked_rem(3) {
            Some(0) => Self::ChannelShown,
            Some(1) => Self::BlankExclusive,
            _ => Self::BlankShared,
        }
    }

    fn has_person(self) -> bool {
        self != Self::BlankExclusive
    }
}

/// What the participants of a storm share.
#[derive(Debug)]
pub(crate) struct Stage {
    pub(crate) simulation: Simulation,
    symbols: Vec<Symbol>,
    regime: Regime,
    oracle: Arc<Oracle>,
    orders: AtomicU64,
    limit: AtomicUsize,
    /// Shares of each issue when the day began.
    held: Mutex<BTreeMap<String, Decimal>>,
    requests: Mutex<Vec<OrderRequest>>,
}

impl Stage {
    fn next_order(&self) -> Option<u64> {
        (!self.is_done()).then(|| self.orders.fetch_add(1, Ordering::Relaxed))
    }

    /// Returns whether enough orders were cleared; what was refused before does not count.
    fn is_done(&self) -> bool {
        self.oracle.cleared() >= self.limit.load(Ordering::Relaxed)
    }

    /// Takes note of what is held as the day begins.
    fn open_day(&self) {
        let (held, _cash) = ledger::account(&self.simulation.wire);
        *self.held.lock() = held;
    }

    fn held(&self) -> BTreeMap<String, Decimal> {
        let held = self.held.lock();
        held.clone()
    }

    /// Returns whether the rules leave lost orders to a person.
    fn needs_person(&self) -> bool {
        self.regime == Regime::BlankShared
    }

    fn remember(&self, request: OrderRequest) {
        self.requests.lock().push(request);
    }

    fn requests(&self) -> Vec<OrderRequest> {
        self.requests.lock().clone()
    }

    fn last_request(&self) -> Option<OrderRequest> {
        self.requests().pop()
    }

    fn symbol(&self, random: &mut Random) -> Symbol {
        let last = i64::try_from(self.symbols.len())
            .unwrap_or(1)
            .saturating_sub(1);
        let at = usize::try_from(random.between(0, last)).unwrap_or(0);
        #[expect(clippy::indexing_slicing, reason = "the index is below the length")]
        self.symbols[at]
    }
}

/// Runs the storm of a seed in simulated time and judges it.
///
/// # Panics
///
/// When the runtime cannot be built, or when the code under test panics.
pub fn run(seed: u64) -> Report {
    in_simulated_time(async { Storm::new(seed).play().await })
}

fn in_simulated_time<T>(play: impl Future<Output = T>) -> T {
    #[expect(clippy::expect_used, reason = "a machine without timers runs no test")]
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime");
    runtime.block_on(play)
}

/// Runs a fixed script of a few orders and lets the process die at one of its steps, counted from 1;
/// returns nothing when the script has fewer.
///
/// # Panics
///
/// As [`run`].
pub fn run_script(dies_at: u64) -> Option<Report> {
    in_simulated_time(script::play(dies_at))
}

/// Returns another process of the app key: it shares token and pace with ours and keeps no books.
fn other_process(
    simulation: &Simulation,
    oracle: &Arc<Oracle>,
    machine: &Arc<MachineClock>,
) -> Result<KisGateway> {
    let wire = Arc::new(ProcessWire {
        wire: simulation.wire.clone(),
        process: Process::new(None),
        oracle: Arc::clone(oracle),
    });
    let http: Arc<dyn HttpTransport> = Arc::<ProcessWire>::clone(&wire);
    let websocket: Arc<dyn WebSocketTransport> = wire;
    let clock: Arc<dyn Clock> = Arc::<MachineClock>::clone(machine);
    let builder = simulation.builder()?;
    builder.transports(http, websocket).clock(clock).gateway()
}

struct Storm {
    seed: u64,
    regime: Regime,
    stage: Arc<Stage>,
    oracle: Arc<Oracle>,
    fault_player: Arc<FaultPlayer>,
    random: Random,
    /// What its machine remembers of the journal.
    heads: Arc<Heads>,
}

impl Storm {
    fn new(seed: u64) -> Self {
        let regime = Regime::of(seed);
        let mut random = Random::new(seed ^ 0x5707);
        let environment = if regime != Regime::ChannelShown && random.percent(20) {
            Environment::Paper
        } else {
            Environment::Live
        };
        let simulation = Simulation::start(SimulationConfig {
            environment,
            seed,
            mean_gap_ms: 2_500,
            listings: 8,
            ..SimulationConfig::default()
        });
        let symbols: Vec<Symbol> = simulation.wire.with_core(|core, _now| {
            core.quirks_mut().shows_channel = regime == Regime::ChannelShown;
            // hoga does not read the fields that only complete an answer; half the time goes there.
            core.quirks_mut().answers_every_field = false;
            let symbols: Vec<Symbol> = core.venue().issues().map(|issue| issue.symbol).collect();
            let account = crate::redaction::ACCOUNT.replace('-', "");
            for symbol in &symbols {
                core.venue_mut().endow(&account, *symbol, 400, 10_000);
            }
            symbols
        });
        let oracle = Oracle::new(
            simulation.wire.clone(),
            Arc::clone(&simulation.clock),
            environment.calls_per_second(),
        );
        let machine = Arc::new(MachineClock {
            oracle: Arc::clone(&simulation.clock),
            offset_ms: AtomicI64::new(0),
        });
        let fault_player = Arc::new(FaultPlayer::new(
            simulation.wire.clone(),
            simulation.journal.reopen(),
            Arc::clone(&oracle),
            machine,
        ));
        if let Ok(other) = other_process(&simulation, &oracle, &fault_player.machine) {
            drop(fault_player.other.set(other));
        }
        let stage = Arc::new(Stage {
            simulation,
            symbols,
            regime,
            oracle: Arc::clone(&oracle),
            orders: AtomicU64::new(0),
            limit: AtomicUsize::new(ORDERS),
            held: Mutex::default(),
            requests: Mutex::default(),
        });
        stage.open_day();
        Self {
            seed,
            regime,
            stage,
            oracle,
            fault_player,
            random,
            heads: Arc::default(),
        }
    }

    async fn open(&self, process: &Arc<Process>, generation: u64) -> Result<Arc<KisBrokerAdapter>> {
        let journal = self.stage.simulation.journal.reopen();
        let memory = Some(self.heads.memory());
        self.open_on((journal, memory), process, generation).await
    }

    /// Opens a desk on a journal, beside what its machine remembers.
    async fn open_on(
        &self,
        (journal, memory): (MemoryJournal, Option<SecondMemory>),
        process: &Arc<Process>,
        generation: u64,
    ) -> Result<Arc<KisBrokerAdapter>> {
        let simulation = &self.stage.simulation;
        self.oracle.on_start();
        let wire = Arc::new(ProcessWire {
            wire: simulation.wire.clone(),
            process: Arc::clone(process),
            oracle: Arc::clone(&self.oracle),
        });
        let http: Arc<dyn HttpTransport> = Arc::<ProcessWire>::clone(&wire);
        let websocket: Arc<dyn WebSocketTransport> = wire;
        let machine: Arc<dyn Clock> = Arc::<MachineClock>::clone(&self.fault_player.machine);
        let journal = Arc::new(ProcessJournal {
            inner: journal,
            process: Arc::clone(process),
            oracle: Arc::clone(&self.oracle),
        });
        let account_use = if self.regime.has_person() {
            AccountUse::Shared
        } else {
            AccountUse::Exclusive
        };
        let desk = simulation
            .builder()?
            .journal(journal)
            .memory(memory)
            .transports(http, websocket)
            .clock(machine)
            .entropy(Arc::new(Entropy::seeded(self.seed ^ generation)))
            .account_use(account_use)
            .snapshot_every(SNAPSHOT_EVERY)
            .open()
            .await?;
        Ok(Arc::new(desk))
    }

    async fn play(mut self) -> Report {
        let tasks = TaskSet::new();
        tasks.spawn(Arc::clone(&self.fault_player).rage(self.seed));
        tasks.spawn(traders::market(Arc::clone(&self.stage), self.seed));
        let watch = punctual::watch(Arc::clone(&self.oracle), Arc::clone(&self.fault_player));
        tasks.spawn(watch);
        if self.regime.has_person() {
            tasks.spawn(traders::person(Arc::clone(&self.stage), self.seed));
        }
        let crashes = self.random.between(1, 3);
        let mut deaths = 0u64;
        let until = Instant::now().checked_add(RAGES_FOR);
        loop {
            let dies_at = (deaths < u64::try_from(crashes).unwrap_or(1))
                .then(|| u64::try_from(self.random.between(15, 700)).unwrap_or(100));
            let process = Process::new(dies_at);
            let is_over = self.live(&process, deaths, until).await;
            if is_over {
                break;
            }
            deaths = deaths.saturating_add(1);
            let pause = self.random.between(200, 20_000);
            sleep(Duration::from_millis(u64::try_from(pause).unwrap_or(200))).await;
        }
        // A market in which nobody trades by hand any more, and a network that works.
        tasks.shut_down().await;
        self.fault_player.heal().await;
        backup::put_back(&self).await;
        let desk = self.settle(deaths).await;
        let orders = self.oracle.cleared();
        if let Some(desk) = desk.as_ref().filter(|_| calm::follows(self.seed)) {
            calm::play(&self, desk).await;
        }
        let mut report = checks::judge(&self, deaths, desk).await;
        // A storm that could not place its orders has shown less than it claims.
        if orders < ORDERS {
            let text = format!("only {orders} orders were placed");
            report.violations.push(text);
        }
        report
    }

    /// Lives one process; returns whether the storm is over.
    async fn live(&self, process: &Arc<Process>, generation: u64, until: Option<Instant>) -> bool {
        let opened = tokio::select! {
            biased;
            () = process.end() => return false,
            opened = self.open(process, generation) => opened,
        };
        let Ok(desk) = opened else {
            // The disk was full, say: somebody starts it again.
            sleep(Duration::from_secs(2)).await;
            return Instant::now() >= until.unwrap_or_else(Instant::now);
        };
        let is_over = self.trade(&desk, process, generation, until).await;
        self.oracle.on_connected(false);
        desk.abort().await;
        is_over
    }

    /// Lets strategies trade at a desk; returns whether the storm is over, and otherwise the process is.
    async fn trade(
        &self,
        desk: &Arc<KisBrokerAdapter>,
        process: &Process,
        generation: u64,
        until: Option<Instant>,
    ) -> bool {
        let vitals = [
            desk.vitals().clone(),
            hoga_desk::Gateway::vitals(desk.gateway()),
        ];
        *self.fault_player.vitals.lock() = vitals.to_vec();
        let strategies = TaskSet::new();
        let trading = async {
            drop(desk.connect_websocket().await);
            self.oracle.on_connected(true);
            drop(desk.adopt().await);
            if generation > 0 {
                self.ask_again(desk).await;
            }
            for number in 0..3u64 {
                let seed = self
                    .seed
                    .wrapping_mul(31)
                    .wrapping_add(number)
                    .wrapping_add(generation.wrapping_mul(1_000));
                strategies.spawn(traders::strategy(
                    Arc::clone(&self.stage),
                    Arc::clone(&self.fault_player),
                    Arc::clone(desk),
                    seed,
                ));
            }
            strategies.spawn(traders::operator(Arc::clone(&self.stage), Arc::clone(desk)));
            // A storm that broke a rule is over.
            while !self.stage.is_done()
                && until.is_some_and(|until| Instant::now() < until)
                && self.oracle.violations().is_empty()
            {
                sleep(Duration::from_secs(1)).await;
            }
            strategies.shut_down().await;
        };
        let is_over = tokio::select! {
            biased;
            () = process.end() => false,
            // Whoever runs a process of which a part has failed starts it anew.
            _why = desk.failure() => false,
            () = trading => true,
        };
        strategies.shut_down().await;
        is_over
    }

    /// What a strategy does after a restart: it repeats its last requests under their keys.
    async fn ask_again(&self, desk: &KisBrokerAdapter) {
        for request in self.stage.requests().into_iter().rev().take(2) {
            drop(timeout(Duration::from_secs(40), desk.place_order(request)).await);
        }
    }

    /// Lets everything come to rest: one more process on the same journal, nothing placed.
    async fn settle(&self, generation: u64) -> Option<Arc<KisBrokerAdapter>> {
        let process = Process::new(None);
        let desk = self.open(&process, generation.wrapping_add(1)).await.ok()?;
        drop(desk.connect_websocket().await);
        let account = crate::redaction::ACCOUNT.replace('-', "");
        let started = Instant::now();
        while started.elapsed() < HEALS_WITHIN {
            sleep(Duration::from_secs(15)).await;
            drop(desk.resume().await);
            while traders::end_one_by_hand(&self.stage, &account) {}
            drop(desk.cancel_all(desk.account()).await);
            let is_quiet =
                desk.read_books(|books| books.own_orders().all(|order| order.status.is_terminal()));
            if is_quiet && started.elapsed() > Duration::from_secs(100) {
                break;
            }
        }
        drop(desk.connect_websocket().await);
        sleep(Duration::from_secs(10)).await;
        drop(desk.reconcile("the storm is over").await);
        Some(desk)
    }
}
