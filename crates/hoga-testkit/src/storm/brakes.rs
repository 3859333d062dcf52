//! The brake storm: everything that may go wrong goes wrong at once, and each known open order gets its
//! cancel in time all the same.
//!
//! What a brake needs is a token and the pace, so those alone work; whether a cancel then has an
//! effect is the venue's affair.

use super::oracle::Oracle;
use super::process::{MachineClock, Process, ProcessJournal, ProcessWire};
use super::{Regime, Report};
use crate::{Simulation, SimulationConfig};
use ambient::{Clock, Entropy};
use hoga_desk::emergency::{self, Target};
use hoga_journal::Trouble;
use hoga_kis::KisBrokerAdapter;
use hoga_port::{BrokerOrderId, BrokerPort, OrderId, OrderRef, Side, Symbol};
use hoga_venue::feed::Random;
use kis_client::transport::{HttpTransport, WebSocketTransport};
use kis_emulator::Fate;
use kis_wire::Environment;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout};

/// A cancel leaves within this time, the pace aside.
const WITHIN: Duration = Duration::from_secs(2);
/// How long the person who pulls the brake waits for its report.
const PATIENCE: Duration = Duration::from_secs(90);

/// Which brake is pulled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Brake {
    OneByOne,
    AllOfThePort,
    Everything,
    /// By number, from a process that has no journal.
    WithoutJournal,
}

/// Runs a brake storm in simulated time and judges it.
///
/// # Panics
///
/// As [`super::run`].
pub fn run_brakes(seed: u64) -> Report {
    super::in_simulated_time(async { BrakeStorm::new(seed).play().await })
}

struct BrakeStorm {
    seed: u64,
    simulation: Simulation,
    oracle: Arc<Oracle>,
    random: Random,
    spacing: Duration,
    machine: Arc<MachineClock>,
    faults: BTreeMap<&'static str, u64>,
}

impl BrakeStorm {
    fn new(seed: u64) -> Self {
        let mut random = Random::new(seed ^ 0xB4A5E);
        let environment = if random.percent(30) {
            Environment::Paper
        } else {
            Environment::Live
        };
        let simulation = Simulation::start(SimulationConfig {
            environment,
            seed,
            mean_gap_ms: 0,
            listings: 8,
            hts_id: random.percent(80).then(|| crate::redaction::HTS_ID.into()),
            ..SimulationConfig::default()
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
        let spacing = match environment {
            Environment::Live => Duration::from_millis(210),
            Environment::Paper => Duration::from_millis(1_250),
        };
        Self {
            seed,
            simulation,
            oracle,
            random,
            spacing,
            machine,
            faults: BTreeMap::new(),
        }
    }

    async fn open(&self) -> Option<Arc<KisBrokerAdapter>> {
        let process = Process::new(None);
        let wire = Arc::new(ProcessWire {
            wire: self.simulation.wire.clone(),
            process: Arc::clone(&process),
            oracle: Arc::clone(&self.oracle),
        });
        let http: Arc<dyn HttpTransport> = Arc::<ProcessWire>::clone(&wire);
        let websocket: Arc<dyn WebSocketTransport> = wire;
        let journal = Arc::new(ProcessJournal {
            inner: self.simulation.journal.reopen(),
            process,
            oracle: Arc::clone(&self.oracle),
        });
        let machine: Arc<dyn Clock> = Arc::<MachineClock>::clone(&self.machine);
        let builder = self.simulation.builder().ok()?;
        let opened = builder
            .clock(machine)
            .journal(journal)
            .transports(http, websocket)
            .entropy(Arc::new(Entropy::seeded(self.seed)))
            .open()
            .await;
        opened.ok().map(Arc::new)
    }

    async fn play(mut self) -> Report {
        let Some(desk) = self.open().await else {
            self.oracle.violation("the desk does not open".into());
            return self.report(0);
        };
        drop(desk.connect_websocket().await);
        let orders = usize::try_from(self.random.between(1, 9)).unwrap_or(3);
        let resting = self.place(&desk, orders).await;
        if resting.len() < orders {
            let text = format!("only {} of {orders} orders rest", resting.len());
            self.oracle.violation(text);
        }
        self.spoil(&desk).await;
        self.brake(&desk, &resting).await;
        desk.abort().await;
        self.report(resting.len())
    }

    /// Places orders that rest far from the market.
    async fn place(&self, desk: &KisBrokerAdapter, count: usize) -> Vec<OrderId> {
        let symbol: Symbol = match "005930".parse() {
            Ok(symbol) => symbol,
            Err(_) => return Vec::new(),
        };
        let best = self.simulation.best(symbol, Side::Buy);
        let mut resting = Vec::new();
        for number in 0..count {
            let below = i64::try_from(number).unwrap_or(0).saturating_add(5);
            let price = self.simulation.step(symbol, best, below.saturating_neg());
            let key = format!("rests-{number}");
            let order = self
                .simulation
                .order(&key, symbol, Side::Buy, Some(price), 3);
            if desk.place_order(order.clone()).await.is_ok() {
                resting.push(order.id);
            }
        }
        sleep(Duration::from_secs(3)).await;
        resting
    }

    fn count(&mut self, fault: &'static str) {
        let count = self.faults.entry(fault).or_default();
        *count = count.saturating_add(1);
    }

    /// Lets several things go wrong and last.
    #[expect(
        clippy::too_many_lines,
        reason = "every fault in turn, drawn in one order"
    )]
    async fn spoil(&mut self, desk: &Arc<KisBrokerAdapter>) {
        let wire = self.simulation.wire.clone();
        let lists = [
            Fate::Html,
            Fate::Maintenance,
            Fate::Temporary,
            Fate::NoWords,
            Fate::LoseAnswer,
            Fate::AnswerLater { ms: 19_000 },
        ];
        let at = usize::try_from(self.random.between(0, 5)).unwrap_or(0);
        let list = lists.get(at).copied().unwrap_or_default();
        if self.random.percent(60) {
            self.count("the list cannot be read");
            wire.with_core(|core, _now| {
                for _ in 0..200 {
                    core.faults.next_call("inquire-daily-ccld", list);
                }
            });
        }
        if self.random.percent(30) {
            self.count("the first cancels hang");
            let hanging = self.random.between(1, 3);
            wire.with_core(|core, _now| {
                for _ in 0..hanging {
                    let fate = Fate::AnswerLater { ms: 25_000 };
                    core.faults.next_call("order-rvsecncl", fate);
                }
            });
        }
        if self.random.percent(40) {
            self.count("every answer late");
            let ms = u64::try_from(self.random.between(3_000, 12_000)).unwrap_or(5_000);
            wire.with_core(|core, _now| core.faults.slow_ms = Some(ms));
        }
        if self.random.percent(30) {
            self.count("line cut");
            wire.with_core(|core, now| core.cut_connections_and_hold(now));
        }
        if self.random.percent(30) {
            self.count("odd rows");
            wire.with_core(|core, _now| core.faults.shows_odd_rows = true);
        }
        if self.random.percent(20) {
            self.count("descriptors gone but for a brake");
            wire.exhaust(true);
        }
        if self.random.percent(40) {
            self.queue_orders(desk);
        }
        self.spoil_changes();
        if self.random.percent(25) {
            self.starve();
        }
        if self.random.percent(20) {
            self.count("clock set");
            let by = self.random.between(-90_000, 90_000);
            self.machine.offset_ms.store(by, Ordering::Relaxed);
        }
        if self.random.percent(20) {
            self.count("killed");
            drop(
                timeout(
                    Duration::from_secs(3),
                    desk.kill(Some("by a person".into())),
                )
                .await,
            );
        }
        match self.random.between(0, 3) {
            0 => {
                self.count("disk full");
                self.simulation.journal.set_trouble(Some(Trouble::Full));
            }
            1 => {
                self.count("journal hangs");
                self.simulation.journal.set_trouble(Some(Trouble::Hangs));
            }
            2 => {
                self.count("a task panics");
                let tasks = [
                    "writes the journal",
                    "listens for executions",
                    "compares the books with the venue's",
                    "passes on what sessions tell",
                    "keeps the token fresh",
                ];
                let at = usize::try_from(self.random.between(0, 4)).unwrap_or(0);
                let name = tasks.get(at).copied().unwrap_or_default();
                desk.vitals().break_task(name);
                hoga_desk::Gateway::vitals(desk.gateway()).break_task(name);
            }
            _ => {}
        }
        let ms = u64::try_from(self.random.between(0, 5_000)).unwrap_or(0);
        sleep(Duration::from_millis(ms)).await;
    }

    /// What the venue does with the first cancel, or the network.
    fn spoil_changes(&mut self) {
        let (name, fate) = match self.random.between(0, 11) {
            0 => ("a cancel is throttled", Fate::Throttle),
            1 => (
                "a cancel is throttled by the ledger's text",
                Fate::LedgerTextAfter,
            ),
            2 => ("a cancel is lost", Fate::LoseRequest),
            3 => ("a cancel's answer is lost", Fate::LoseAnswer),
            4 => ("a cancel is answered with HTML", Fate::Html),
            _ => return,
        };
        if matches!(fate, Fate::Throttle | Fate::LedgerTextAfter) {
            // The venue asked for a slower pace, until it answers something else.
            self.spacing = self.spacing.saturating_mul(2);
        }
        self.count(name);
        self.simulation
            .wire
            .with_core(|core, _now| core.faults.next_call("order-rvsecncl", fate));
    }

    /// Another process of the key asks for all that the pace allows.
    fn starve(&mut self) {
        let Ok(other) = super::other_process(&self.simulation, &self.oracle, &self.machine) else {
            return;
        };
        self.count("another process of the key asks at full pace");
        let other = Arc::new(other);
        for _ in 0..3 {
            let other = Arc::clone(&other);
            self.simulation.wire.spawn(async move {
                loop {
                    drop(hoga_desk::Gateway::cash(&*other).await);
                    // What fails at once takes no time of its own.
                    sleep(Duration::from_millis(20)).await;
                }
            });
        }
    }

    /// Orders and queries of strategies that wait for their turn.
    fn queue_orders(&mut self, desk: &Arc<KisBrokerAdapter>) {
        self.count("orders and queries wait");
        let wire = self.simulation.wire.clone();
        wire.with_core(|core, _now| {
            for _ in 0..6 {
                let fate = Fate::AnswerLater { ms: 20_000 };
                core.faults.next_call("order-cash", fate);
            }
        });
        let Ok(symbol) = "000660".parse::<Symbol>() else {
            return;
        };
        let best = self.simulation.best(symbol, Side::Buy);
        for number in 0..12 {
            let price = self.simulation.step(symbol, best, -20 - number);
            let key = format!("queued-{number}");
            let order = self
                .simulation
                .order(&key, symbol, Side::Buy, Some(price), 1);
            let (one, other) = (Arc::clone(desk), Arc::clone(desk));
            self.simulation.wire.spawn(async move {
                drop(one.place_order(order).await);
            });
            self.simulation.wire.spawn(async move {
                drop(other.get_cash(other.account()).await);
            });
        }
    }

    /// Pulls a brake and watches what leaves.
    async fn brake(&mut self, desk: &Arc<KisBrokerAdapter>, resting: &[OrderId]) {
        let brake = match self.random.between(0, 3) {
            0 => Brake::OneByOne,
            1 => Brake::AllOfThePort,
            2 => Brake::Everything,
            _ => Brake::WithoutJournal,
        };
        let ids: Vec<BrokerOrderId> = desk.read_books(|books| {
            resting
                .iter()
                .filter_map(|key| books.own(key))
                .filter(|tracked| tracked.order.status.is_working())
                .filter_map(|tracked| tracked.order.broker_order_id.clone())
                .collect()
        });
        let numbers: Vec<String> = ids.iter().map(|id| id.normalised().to_owned()).collect();
        self.oracle.forget_cancels();
        let started = Instant::now();
        if brake == Brake::WithoutJournal {
            self.pull_by_number(ids);
        } else {
            self.pull(desk, brake, resting);
        }
        // One call under way, then every cancel in its turn.
        let turns = u32::try_from(numbers.len()).unwrap_or(1).saturating_add(2);
        let bound = WITHIN.saturating_add(self.spacing.saturating_mul(turns));
        while started.elapsed() < bound {
            sleep(Duration::from_millis(50)).await;
        }
        let sent = self.oracle.cancels();
        let missing: Vec<&String> = numbers
            .iter()
            .filter(|number| !sent.contains(*number))
            .collect();
        if !missing.is_empty() {
            self.oracle.violation(format!(
                "{brake:?}: no cancel of {missing:?} within {} ms, of {} open orders",
                bound.as_millis(),
                numbers.len()
            ));
        }
    }

    /// Pulls it from another process, which knows the numbers and nothing else.
    fn pull_by_number(&self, ids: Vec<BrokerOrderId>) {
        let Ok(process) = super::other_process(&self.simulation, &self.oracle, &self.machine)
        else {
            self.oracle
                .violation("another process does not start".into());
            return;
        };
        let process = Arc::new(process);
        for id in ids {
            let process = Arc::clone(&process);
            self.simulation.wire.spawn(async move {
                drop(emergency::cancel(&*process, Target::of_number(id)).await);
            });
        }
    }

    /// Pulls the brake; whoever does it gives up after a while.
    fn pull(&self, desk: &Arc<KisBrokerAdapter>, brake: Brake, resting: &[OrderId]) {
        let wire = &self.simulation.wire;
        let pulling = Arc::clone(desk);
        match brake {
            Brake::OneByOne => {
                for key in resting {
                    let (desk, order) = (Arc::clone(desk), OrderRef::Id(key.clone()));
                    wire.spawn(async move {
                        let cancel = desk.cancel_order(desk.account(), order);
                        drop(timeout(PATIENCE, cancel).await);
                    });
                }
            }
            Brake::AllOfThePort => wire.spawn(async move {
                drop(timeout(PATIENCE, pulling.cancel_all(pulling.account())).await);
            }),
            Brake::Everything => wire.spawn(async move {
                drop(pulling.cancel_everything(false, PATIENCE).await);
            }),
            Brake::WithoutJournal => {}
        }
    }

    fn report(self, orders: usize) -> Report {
        Report {
            seed: self.seed,
            regime: Regime::BlankExclusive,
            orders,
            crashes: 0,
            faults: self.faults,
            lost: 0,
            by_person: 0,
            undecided: Vec::new(),
            resolved_after_ms: Vec::new(),
            last_hash: self.simulation.journal.last_hash(),
            violations: self.oracle.violations(),
            stored: Vec::new(),
        }
    }
}
