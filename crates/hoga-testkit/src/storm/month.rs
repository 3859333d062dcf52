//! Thirty trading days in a row on one journal: numbers begin anew each morning, orders and doubts are
//! left over night, and processes die in the dark or live through it.

use super::process::Process;
use super::{RAGES_FOR, Report, Storm, checks, in_simulated_time, punctual, traders};
use ambient::{Clock, TaskSet};
use hoga_kis::KisBrokerAdapter;
use hoga_port::BrokerPort;
use hoga_port::time::{Timestamp, from_kst, millis_between, seoul_day};
use hoga_venue::feed::Random;
use jiff::civil::{Time, time};
use market_rules::Calendar;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// Trading days of one storm.
const DAYS: u32 = 30;
/// Orders of the strategies in a day, beside those of the days before.
const ORDERS_A_DAY: usize = 6;
/// When trading of a day begins; the last leaves forty minutes to the close.
const BEGINS: [Time; 4] = [
    time(9, 5, 0, 0),
    time(10, 0, 0, 0),
    time(13, 0, 0, 0),
    time(14, 50, 0, 0),
];

/// Runs a month from a seed in simulated time and judges it.
///
/// # Panics
///
/// As [`super::run`].
pub fn run_month(seed: u64) -> Report {
    in_simulated_time(async { Month::new(seed).play().await })
}

/// How a day ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Night {
    /// All is mended and comes to rest, and the process is closed.
    Settled,
    /// The process is killed, whatever is open.
    Killed,
    /// The process lives through the night, in the world as it was left.
    LivedThrough,
}

impl Night {
    fn draw(random: &mut Random) -> Self {
        match random.between(0, 2) {
            0 => Self::Settled,
            1 => Self::Killed,
            _ => Self::LivedThrough,
        }
    }
}

struct Running {
    life: Arc<Process>,
    desk: Arc<KisBrokerAdapter>,
}

struct Month {
    storm: Storm,
    random: Random,
    process: Option<Running>,
    /// Processes that were started.
    generation: u64,
}

impl Month {
    fn new(seed: u64) -> Self {
        Self {
            storm: Storm::new(seed),
            random: Random::new(seed ^ 0x30D),
            process: None,
            generation: 0,
        }
    }

    async fn play(mut self) -> Report {
        let mut wanted = 0usize;
        for day in 0..DAYS {
            self.storm.fault_player.mend().await;
            wanted = wanted.saturating_add(ORDERS_A_DAY);
            self.storm.stage.limit.store(wanted, Ordering::Relaxed);
            self.storm.stage.open_day();
            self.day(day).await;
            let is_last = day.saturating_add(1) == DAYS;
            if is_last || !self.storm.oracle.violations().is_empty() {
                break;
            }
            self.night().await;
            self.sleep_to_morning().await;
        }
        self.close().await;
        self.storm.fault_player.heal().await;
        let desk = self.storm.settle(self.generation).await;
        let mut report = checks::judge(&self.storm, self.generation, desk).await;
        if report.orders < wanted {
            let text = format!("only {} of {wanted} orders were placed", report.orders);
            report.violations.push(text);
        }
        report
    }

    fn now(&self) -> Timestamp {
        self.storm.stage.simulation.clock.now()
    }

    /// Trades until the day has its orders or an hour is over.
    async fn day(&mut self, day: u32) {
        let seed = self.storm.seed.wrapping_mul(1_009).wrapping_add(day.into());
        let tasks = TaskSet::new();
        let (stage, oracle, fault_player) = (
            &self.storm.stage,
            &self.storm.oracle,
            &self.storm.fault_player,
        );
        tasks.spawn(Arc::clone(fault_player).rage(seed));
        tasks.spawn(traders::market(Arc::clone(stage), seed));
        tasks.spawn(punctual::watch(
            Arc::clone(oracle),
            Arc::clone(fault_player),
        ));
        if self.storm.regime.has_person() {
            tasks.spawn(traders::person(Arc::clone(stage), seed));
        }
        let until = Instant::now().checked_add(RAGES_FOR / 4);
        loop {
            let Some(process) = self.running().await else {
                sleep(Duration::from_secs(2)).await;
                if until.is_some_and(|until| Instant::now() >= until) {
                    break;
                }
                continue;
            };
            let (life, desk) = (Arc::clone(&process.life), Arc::clone(&process.desk));
            let is_over = self.storm.trade(&desk, &life, self.generation, until).await;
            if is_over {
                break;
            }
            self.close().await;
            let pause = self.random.between(200, 20_000);
            sleep(Duration::from_millis(pause.unsigned_abs())).await;
        }
        tasks.shut_down().await;
    }

    /// Returns the process of before, or starts one, which dies at some step or lives for days.
    async fn running(&mut self) -> Option<&Running> {
        if self.process.is_none() {
            let dies_at = self
                .random
                .percent(50)
                .then(|| self.random.between(15, 700));
            let life = Process::new(dies_at.map(i64::unsigned_abs));
            self.generation = self.generation.saturating_add(1);
            let opened = tokio::select! {
                biased;
                () = life.end() => None,
                opened = self.storm.open(&life, self.generation) => opened.ok(),
            };
            self.process = opened.map(|desk| Running { life, desk });
        }
        self.process.as_ref()
    }

    async fn close(&mut self) {
        if let Some(process) = self.process.take() {
            self.storm.oracle.on_connected(false);
            process.desk.abort().await;
        }
    }

    async fn night(&mut self) {
        match Night::draw(&mut self.random) {
            Night::Settled => {
                self.storm.fault_player.mend().await;
                let process = self.process.take();
                if let Some(process) = process {
                    sleep(Duration::from_secs(30)).await;
                    drop(process.desk.cancel_all(process.desk.account()).await);
                    sleep(Duration::from_secs(90)).await;
                    self.storm.oracle.on_connected(false);
                    drop(process.desk.close().await);
                }
            }
            Night::Killed => self.close().await,
            Night::LivedThrough => {}
        }
    }

    /// Waits until a next trading day; whoever watches a process that ends in the night starts another.
    async fn sleep_to_morning(&mut self) {
        let calendar = Calendar::krx();
        let today = seoul_day(self.now());
        let at = usize::try_from(self.random.between(0, 3)).unwrap_or(0);
        let begins = BEGINS.get(at).copied().unwrap_or(time(10, 0, 0, 0));
        let next = calendar.next_open_day(today);
        let Some(next) = next.and_then(|day| from_kst(day, begins)) else {
            return;
        };
        loop {
            let left = millis_between(self.now(), next);
            if left <= 0 {
                return;
            }
            let nap = Duration::from_millis(left.unsigned_abs());
            let Some(process) = &self.process else {
                sleep(nap).await;
                return;
            };
            tokio::select! {
                biased;
                () = process.life.end() => self.close().await,
                _why = process.desk.failure() => self.close().await,
                () = sleep(nap) => return,
            }
        }
    }
}
