//! What storms came to, one by one and together.

use super::Regime;
use hoga_desk::Stored;
use std::collections::BTreeMap;
use std::fmt;

/// What one storm came to.
#[derive(Clone, Debug)]
pub struct Report {
    /// Its seed.
    pub seed: u64,
    /// How the account was used.
    pub regime: Regime,
    /// Own orders in the books.
    pub orders: usize,
    /// How often the process died.
    pub crashes: u64,
    /// Faults by kind.
    pub faults: BTreeMap<&'static str, u64>,
    /// Orders whose answer was lost.
    pub lost: usize,
    /// Those that a person resolved, or that stay unknown.
    pub by_person: usize,
    /// Those that stay unknown, and why a person must decide.
    pub undecided: Vec<String>,
    /// Milliseconds until each of the others was resolved.
    pub resolved_after_ms: Vec<i64>,
    /// Hash of the last event: the whole history in one text.
    pub last_hash: String,
    /// Broken rules; none is what it takes.
    pub violations: Vec<String>,
    /// The event log.
    pub stored: Vec<Stored>,
}

impl Report {
    /// Returns the report of a storm that ended in a panic.
    pub fn panicked(seed: u64) -> Self {
        Self {
            seed,
            regime: Regime::of(seed),
            orders: 0,
            crashes: 0,
            faults: BTreeMap::new(),
            lost: 0,
            by_person: 0,
            undecided: Vec::new(),
            resolved_after_ms: Vec::new(),
            last_hash: String::new(),
            violations: vec!["it panicked".into()],
            stored: Vec::new(),
        }
    }
}

/// What many storms came to.
#[derive(Clone, Debug, Default)]
pub struct Total {
    seeds: u64,
    orders: usize,
    fewest_orders: Option<usize>,
    crashes: u64,
    faults: BTreeMap<&'static str, u64>,
    lost: BTreeMap<Regime, (usize, usize)>,
    resolved_after_ms: Vec<i64>,
    failed: Vec<(u64, Vec<String>)>,
}

impl Total {
    /// Adds a storm.
    pub fn add(&mut self, report: Report) {
        self.seeds = self.seeds.saturating_add(1);
        self.orders = self.orders.saturating_add(report.orders);
        let fewest = self.fewest_orders.unwrap_or(usize::MAX);
        self.fewest_orders = Some(fewest.min(report.orders));
        self.crashes = self.crashes.saturating_add(report.crashes);
        for (fault, count) in report.faults {
            let sum = self.faults.entry(fault).or_default();
            *sum = sum.saturating_add(count);
        }
        let lost = self.lost.entry(report.regime).or_default();
        lost.0 = lost.0.saturating_add(report.lost);
        lost.1 = lost.1.saturating_add(report.by_person);
        self.resolved_after_ms.extend(report.resolved_after_ms);
        if !report.violations.is_empty() {
            self.failed.push((report.seed, report.violations));
        }
    }

    /// Returns the seeds whose rules broke, with the rules.
    pub fn failed(&self) -> &[(u64, Vec<String>)] {
        &self.failed
    }

    /// Returns whether at least 99 % of the lost answers of the decidable regimes were resolved.
    pub fn resolves_enough(&self) -> bool {
        let (lost, undecided) = self
            .lost
            .iter()
            .filter(|(regime, _)| **regime != Regime::BlankShared)
            .fold((0usize, 0usize), |sum, (_, (lost, undecided))| {
                (
                    sum.0.saturating_add(*lost),
                    sum.1.saturating_add(*undecided),
                )
            });
        undecided.saturating_mul(100) <= lost
    }

    fn percentile(&self, percent: usize) -> String {
        let mut sorted = self.resolved_after_ms.clone();
        sorted.sort_unstable();
        let at = sorted
            .len()
            .saturating_sub(1)
            .saturating_mul(percent)
            .checked_div(100)
            .unwrap_or(0);
        sorted.get(at).map_or("-".into(), |ms| {
            format!("{}.{} s", ms / 1_000, ms % 1_000 / 100)
        })
    }
}

impl fmt::Display for Total {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} seeds, {} orders (at least {} a seed), {} crashes",
            self.seeds,
            self.orders,
            self.fewest_orders.unwrap_or(0),
            self.crashes
        )?;
        for (fault, count) in &self.faults {
            writeln!(f, "{count:>9}  {fault}")?;
        }
        for (regime, (lost, undecided)) in &self.lost {
            let resolved = lost.saturating_sub(*undecided);
            let share = resolved
                .saturating_mul(10_000)
                .checked_div(*lost)
                .unwrap_or(10_000);
            writeln!(
                f,
                "{regime:?}: {lost} lost answers, {resolved} resolved without a person ({}.{:02} %)",
                share / 100,
                share % 100
            )?;
        }
        writeln!(
            f,
            "resolved within: p50 {}, p99 {} (simulated time)",
            self.percentile(50),
            self.percentile(99)
        )?;
        writeln!(f, "{} seeds with violations", self.failed.len())
    }
}
