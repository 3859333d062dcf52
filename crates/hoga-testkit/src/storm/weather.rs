//! What goes wrong in a storm, and how often each kind did.

use super::life::MachineClock;
use crate::transports::{Mishap, Wire};
use hoga_desk::Clock;
use hoga_desk::journal::Author;
use hoga_desk::switches::Switch;
use hoga_journal::{MemoryJournal, Trouble};
use hoga_venue::RowState;
use hoga_venue::feed::Random;
use kis_emulator::Fate;
use std::collections::BTreeMap;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::sleep;

/// How often each fault happened.
pub(crate) type Counts = BTreeMap<&'static str, u64>;

/// Everything a fault can touch.
#[derive(Debug)]
pub(crate) struct Weather {
    pub(crate) wire: Wire,
    pub(crate) journal: MemoryJournal,
    pub(crate) machine: Arc<MachineClock>,
    pub(crate) counts: Mutex<Counts>,
}

const FAULTS: [&str; 34] = [
    "order lost before delivery",
    "order's answer lost",
    "order's answer lost",
    "order carried out after the client gave up",
    "order carried out after the client gave up",
    "order answered late",
    "order answered with HTML",
    "order answered with nothing",
    "order's answer truncated",
    "EGW00201 on an order",
    "EGW00215 on an order that was taken",
    "EGW00215 on an order that was not",
    "EGW00302 on an order that was taken",
    "EGW00302 on an order that was not",
    "EGW00121 with a new token",
    "EGW00121 with the same dead token",
    "EGW00123 token expired",
    "EGW00133 token too soon",
    "change lost before delivery",
    "change's answer lost",
    "query fails",
    "query shows a row twice",
    "query blind",
    "notice twice",
    "notice late",
    "notice late",
    "notice truncated",
    "notice undecryptable",
    "cut in mid-frame",
    "line cut, slot held (OPSP8996)",
    "line silent",
    "server restart",
    "clock set",
    "refused after acceptance",
];

impl Weather {
    fn count(&self, fault: &'static str) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(fault).or_default();
        *count = count.saturating_add(1);
    }

    pub(crate) fn counts(&self) -> Counts {
        self.counts
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Lets one thing after another go wrong, for ever.
    pub(crate) async fn rage(self: Arc<Self>, seed: u64) {
        let mut random = Random::new(seed ^ 0xBAD);
        #[expect(clippy::infinite_loop, reason = "ends with the task that polls it")]
        loop {
            let wait = random.between(2_000, 16_000);
            sleep(Duration::from_millis(unsigned(wait))).await;
            let last = i64::try_from(FAULTS.len()).unwrap_or(1).saturating_add(1);
            let which = usize::try_from(random.between(0, last)).unwrap_or(0);
            match FAULTS.get(which) {
                Some(fault) => {
                    self.count(fault);
                    self.strike(fault, &mut random).await;
                }
                // Rarer ones.
                None if random.percent(30) => {
                    self.count("kill switch");
                    self.stop_trading(Duration::from_secs(8)).await;
                }
                None => {
                    let trouble = if random.percent(60) {
                        self.count("disk full");
                        Trouble::Full
                    } else {
                        self.count("journal's answer lost");
                        Trouble::AnswerLost
                    };
                    self.journal.set_trouble(Some(trouble));
                    let ms = random.between(500, 9_000);
                    sleep(Duration::from_millis(unsigned(ms))).await;
                    self.journal.set_trouble(None);
                }
            }
        }
    }

    fn next_call(&self, path_end: &str, fate: Fate) {
        self.wire
            .with_core(|core, _now| core.faults.next_call(path_end, fate));
    }

    async fn strike(&self, fault: &str, random: &mut Random) {
        let ms = |random: &mut Random, low, high| unsigned(random.between(low, high));
        let order = |fate| self.next_call("order-cash", fate);
        match fault {
            "order lost before delivery" => order(Fate::LoseRequest),
            "order's answer lost" => order(Fate::LoseAnswer),
            "order carried out after the client gave up" => {
                let ms = ms(random, 200, 30_000);
                order(Fate::ExecuteLater { ms });
            }
            "order answered late" => {
                let ms = ms(random, 500, 26_000);
                order(Fate::AnswerLater { ms });
            }
            "order answered with HTML" => order(Fate::Html),
            "order answered with nothing" => order(Fate::Empty),
            "order's answer truncated" => order(Fate::Truncate),
            "EGW00201 on an order" => order(Fate::Throttle),
            "EGW00215 on an order that was taken" => order(Fate::LedgerThrottleAfter),
            "EGW00215 on an order that was not" => order(Fate::LedgerThrottle),
            "EGW00302 on an order that was taken" => order(Fate::TemporaryAfter),
            "EGW00302 on an order that was not" => order(Fate::Temporary),
            "EGW00121 with a new token" => self.wire.with_core(|core, _now| core.revoke_tokens()),
            "EGW00121 with the same dead token" => {
                self.wire.with_core(|core, _now| core.kill_tokens());
                sleep(Duration::from_millis(ms(random, 1_000, 15_000))).await;
                self.wire.with_core(|core, _now| core.revoke_tokens());
            }
            "EGW00123 token expired" => order(Fate::TokenExpired),
            "EGW00133 token too soon" => {
                self.wire.with_core(|core, _now| core.revoke_tokens());
                self.next_call("tokenP", Fate::TokenTooSoon);
            }
            "change lost before delivery" => self.next_call("order-rvsecncl", Fate::LoseRequest),
            "change's answer lost" => self.next_call("order-rvsecncl", Fate::LoseAnswer),
            "query fails" => {
                let fates = [Fate::Html, Fate::LoseAnswer, Fate::Throttle, Fate::Truncate];
                let which = usize::try_from(random.between(0, 3)).unwrap_or(0);
                for _ in 0..random.between(1, 4) {
                    let fate = fates.get(which).copied().unwrap_or_default();
                    self.next_call("inquire-daily-ccld", fate);
                }
            }
            "query shows a row twice" => {
                self.wire
                    .with_core(|core, _now| core.faults.doubles_rows = true);
                sleep(Duration::from_millis(ms(random, 500, 5_000))).await;
                self.wire
                    .with_core(|core, _now| core.faults.doubles_rows = false);
            }
            "query blind" => {
                self.wire
                    .with_core(|core, _now| core.quirks_mut().is_ccld_blind = true);
                sleep(Duration::from_millis(ms(random, 2_000, 20_000))).await;
                self.wire
                    .with_core(|core, _now| core.quirks_mut().is_ccld_blind = false);
            }
            "notice twice" => {
                // The next ones may only tell of acceptance; a fill is among a few of them.
                for _ in 0..4 {
                    self.wire.next_notice(Mishap::Twice);
                }
            }
            "notice late" => {
                let ms = ms(random, 20, 20_000);
                self.wire.next_notice(Mishap::Late { ms });
            }
            "notice truncated" => self.wire.next_notice(Mishap::Truncated),
            "notice undecryptable" => self.wire.next_notice(Mishap::Garbled),
            "cut in mid-frame" => self.wire.next_notice(Mishap::CutInTheMiddle),
            "line cut, slot held (OPSP8996)" => {
                self.wire
                    .with_core(|core, now| core.cut_connections_and_hold(now));
            }
            "line silent" => {
                self.wire
                    .with_core(|core, _now| core.faults.is_silent = true);
                sleep(Duration::from_millis(ms(random, 2_000, 30_000))).await;
                self.wire
                    .with_core(|core, _now| core.faults.is_silent = false);
            }
            "server restart" => {
                self.wire.with_core(|core, now| {
                    core.faults.is_down = true;
                    core.cut_connections(now);
                    core.forget_approval_keys();
                });
                sleep(Duration::from_millis(ms(random, 1_000, 15_000))).await;
                self.wire
                    .with_core(|core, _now| core.faults.is_down = false);
            }
            "clock set" => {
                let by = random.between(-90_000, 90_000);
                self.machine.offset_ms.store(by, Ordering::Relaxed);
                sleep(Duration::from_millis(ms(random, 1_000, 10_000))).await;
                self.machine.offset_ms.store(0, Ordering::Relaxed);
            }
            _ => self.refuse_late(),
        }
    }

    /// The exchange refuses an order that rests, after all.
    fn refuse_late(&self) {
        let account = crate::redaction::ACCOUNT.replace('-', "");
        self.wire.with_core(|core, now| {
            let untouched = core
                .venue()
                .orders_of(&account)
                .find(|row| row.state == RowState::Open && row.filled == 0 && row.parent.is_none())
                .map(|row| row.number);
            if let Some(number) = untouched {
                core.venue_mut().refuse_late(now, number);
                core.advance(now);
            }
        });
    }

    async fn stop_trading(&self, period: Duration) {
        // On a full disk the switch stays as it is, at the latest until the storm is over.
        self.throw(Switch::Kill("by a person".into())).await;
        sleep(period).await;
        self.throw(Switch::KillOff).await;
    }

    async fn throw(&self, switch: Switch) {
        let at = self.machine.now();
        drop(switch.write(&self.journal, Author::Person, at).await);
    }

    /// Ends everything that goes wrong.
    pub(crate) async fn heal(&self) {
        self.machine.offset_ms.store(0, Ordering::Relaxed);
        self.journal.set_trouble(None);
        self.wire.forget_mishaps();
        self.wire.with_core(|core, _now| {
            core.faults.heal();
            core.quirks_mut().is_ccld_blind = false;
            core.revoke_tokens();
        });
        self.throw(Switch::KillOff).await;
        // Nothing trades in the market any more either, so what is compared stands still.
        self.wire
            .with_core(|core, _now| core.venue_mut().stop_flow());
    }
}

fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}
