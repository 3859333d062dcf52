//! What goes wrong in a storm: how each fault is done, and how often each was.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "each function plays the faults of one kind, and the others elsewhere"
)]

mod lists;
mod named;

use super::faults::Fault;
use super::oracle::{Noted, Oracle};
use super::process::MachineClock;
use crate::transports::{Mishap, Wire};
use ambient::{Mutex, TaskSet, Vitals};
use hoga_desk::Gateway;
use hoga_desk::journal::{Author, Setting};
use hoga_desk::switches::Switch;
use hoga_journal::{MemoryJournal, Trouble};
use hoga_kis::KisGateway;
use hoga_port::time::{Timestamp, plus_millis};
use hoga_venue::RowState;
use hoga_venue::feed::Random;
use kis_emulator::{Core, Fate};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::sleep;

/// How often each fault happened.
pub(crate) type Counts = BTreeMap<&'static str, u64>;

/// The tasks that may panic.
const TASKS: [&str; 7] = [
    "answers a request",
    "writes the journal",
    "listens for executions",
    "compares the books with the venue's",
    "passes on what sessions tell",
    "keeps the real-time line up",
    "keeps the token fresh",
];

/// A machine's clock is set wrong by so much at most.
const CLOCK_ERRS_MS: i64 = 90_000;

/// Everything a fault can touch.
#[derive(Debug)]
pub(crate) struct FaultPlayer {
    pub(crate) wire: Wire,
    pub(crate) journal: MemoryJournal,
    oracle: Arc<Oracle>,
    pub(crate) machine: Arc<MachineClock>,
    pub(crate) counts: Mutex<Counts>,
    /// The vital tasks of the process that lives now.
    pub(crate) vitals: Mutex<Vec<Vitals>>,
    /// Faults that last and keep the venue or the disk from telling or being told.
    hides: AtomicU32,
    /// Another process of the app key, which only asks.
    pub(crate) other: OnceLock<KisGateway>,
    /// When a notice last told of an order that is on no list.
    strayed_at: Mutex<Option<Timestamp>>,
    /// Told when every caller drops what it waits for.
    pub(crate) callers_give_up: Notify,
}

/// A fault that hides something, as long as this lives.
struct Hiding<'a>(&'a FaultPlayer);

impl Drop for Hiding<'_> {
    fn drop(&mut self) {
        self.0.hides.fetch_sub(1, Ordering::AcqRel);
    }
}

impl FaultPlayer {
    pub(crate) fn new(
        wire: Wire,
        journal: MemoryJournal,
        oracle: Arc<Oracle>,
        machine: Arc<MachineClock>,
    ) -> Self {
        Self {
            wire,
            journal,
            oracle,
            machine,
            counts: Mutex::default(),
            vitals: Mutex::default(),
            hides: AtomicU32::new(0),
            other: OnceLock::new(),
            strayed_at: Mutex::default(),
            callers_give_up: Notify::new(),
        }
    }

    fn count(&self, fault: Fault) {
        let mut counts = self.counts.lock();
        let count = counts.entry(fault.name()).or_default();
        *count = count.saturating_add(1);
    }

    pub(crate) fn counts(&self) -> Counts {
        self.counts.lock().clone()
    }

    /// Returns whether nothing lasts that keeps the venue from showing what happened, or the disk from
    /// taking it.
    pub(crate) fn is_clear(&self) -> bool {
        let is_hidden = self.hides.load(Ordering::Acquire) > 0;
        !is_hidden && self.wire.with_core(|core, now| !core.is_down(now))
    }

    /// Returns whether a notice told of an order that is on no list, as far as clocks can tell after
    /// an instant.
    pub(crate) fn told_stray_after(&self, at: Timestamp) -> bool {
        let strayed_at = *self.strayed_at.lock();
        strayed_at.is_some_and(|strayed| strayed >= plus_millis(at, -CLOCK_ERRS_MS))
    }

    fn hide(&self) -> Hiding<'_> {
        self.hides.fetch_add(1, Ordering::AcqRel);
        Hiding(self)
    }

    /// Lets one thing after another go wrong, for ever.
    pub(crate) async fn rage(self: Arc<Self>, seed: u64) {
        let mut random = Random::new(seed ^ 0xBAD);
        // What lasts for an hour lets other things go wrong meanwhile.
        let slow = TaskSet::new();
        #[expect(clippy::infinite_loop, reason = "ends with the task that polls it")]
        loop {
            let wait = random.between(2_000, 16_000);
            sleep(Duration::from_millis(unsigned(wait))).await;
            let fault = Fault::draw(&mut random);
            self.count(fault);
            if fault == Fault::SlowDay {
                let ms = random.between(360_000, 3_600_000);
                let late_ms = unsigned(random.between(5_000, 12_000));
                slow.spawn(Arc::clone(&self).slow_day(unsigned(ms), late_ms));
            } else {
                self.strike(fault, &mut random).await;
            }
        }
    }

    fn next_call(&self, path_end: &str, fate: Fate) {
        self.wire
            .with_core(|core, _now| core.faults.next_call(path_end, fate));
    }

    /// Lets something last for a while; what hides the oracle is known to hide it.
    async fn last(&self, random: &mut Random, most_ms: i64, set: impl Fn(&mut Core, bool)) {
        let _hiding = self.hide();
        let ms = unsigned(random.between(most_ms / 10, most_ms));
        self.hold(Duration::from_millis(ms), set).await;
    }

    /// Lets something last that hides nothing of ours.
    async fn hold(&self, period: Duration, set: impl Fn(&mut Core, bool)) {
        self.wire.with_core(|core, _now| set(core, true));
        sleep(period).await;
        self.wire.with_core(|core, _now| set(core, false));
    }

    #[expect(clippy::too_many_lines, reason = "every fault, in one match")]
    async fn strike(&self, fault: Fault, random: &mut Random) {
        match fault {
            Fault::OrderLost
            | Fault::OrderAnswerLost
            | Fault::OrderCarriedOutLate
            | Fault::OrderArrivesAMinuteLate
            | Fault::OrderAnsweredLate
            | Fault::OrderAnsweredHtml
            | Fault::OrderAnsweredNothing
            | Fault::OrderAnswerTruncated
            | Fault::OrderThrottled
            | Fault::OrderThrottledByLedgerText
            | Fault::OrderTakenAndLedgerThrottled
            | Fault::OrderLedgerThrottled
            | Fault::OrderTakenAndTemporary
            | Fault::OrderTemporary
            | Fault::TokenExpired => self.strike_order(fault, random),
            Fault::ChangeLost
            | Fault::ChangeAnswerLost
            | Fault::ChangeThrottled
            | Fault::ChangeThrottledByLedgerText => self.strike_change(fault),
            Fault::TokenInvalid
            | Fault::TokenDead
            | Fault::TokenTooSoon
            | Fault::TokenMaintenance
            | Fault::TokenNoWords => self.strike_token(fault, random).await,
            Fault::QueryFails
            | Fault::QueryDoublesRows
            | Fault::QueryBlind
            | Fault::OddRows
            | Fault::ShortRows
            | Fault::CreditLots => self.strike_query(fault, random).await,
            // Lasts beside the others.
            Fault::SlowDay => {}
            Fault::CallersGiveUp => self.callers_give_up.notify_waiters(),
            Fault::NoticeLost
            | Fault::NoticeTwice
            | Fault::NoticeLate
            | Fault::NoticeTruncated
            | Fault::NoticeGarbled
            | Fault::NoticeOfOtherBranch
            | Fault::NoticeOfTwinNumber
            | Fault::LineCutMidFrame
            | Fault::LineCutAndHeld
            | Fault::LineSilent => self.strike_line(fault, random).await,
            Fault::ServerRestart => self.restart_server(random).await,
            Fault::ClockSet => {
                let by = random.between(-CLOCK_ERRS_MS, CLOCK_ERRS_MS);
                self.machine.offset_ms.store(by, Ordering::Relaxed);
                let ms = unsigned(random.between(1_000, 10_000));
                sleep(Duration::from_millis(ms)).await;
                self.machine.offset_ms.store(0, Ordering::Relaxed);
            }
            Fault::RefusedLate => self.refuse_late(),
            Fault::ListChanges
            | Fault::ListRepeats
            | Fault::RowsHidden
            | Fault::LimitsHidden
            | Fault::ControlCharacters
            | Fault::HungryKey
            | Fault::NoticesRefused
            | Fault::StrayNotice
            | Fault::OddNotice
            | Fault::StrayCancel
            | Fault::OldDaysRefused
            | Fault::OrderAnsweredOddly => self.strike_by_name(fault, random).await,
            Fault::KillSwitch => self.stop_trading(Duration::from_secs(8)).await,
            Fault::DiskFull => self.trouble(Trouble::Full, random).await,
            Fault::JournalAnswerLost => self.trouble(Trouble::AnswerLost, random).await,
            Fault::JournalHangs => self.trouble(Trouble::Hangs, random).await,
            Fault::TaskPanics => self.break_a_task(random),
            Fault::HungryProcess => self.starve(random).await,
            Fault::VenueEchoes => {
                let ms = unsigned(random.between(10_000, 60_000));
                let set = |core: &mut Core, on| core.faults.echoes = on;
                self.hold(Duration::from_millis(ms), set).await;
            }
            Fault::DescriptorsGone => {
                self.wire.exhaust(true);
                if random.percent(50) {
                    // A journal that opens its files or connections anew is without one too.
                    self.trouble(Trouble::Full, random).await;
                } else {
                    let _hiding = self.hide();
                    let ms = unsigned(random.between(500, 30_000));
                    sleep(Duration::from_millis(ms)).await;
                }
                self.wire.exhaust(false);
            }
        }
    }

    fn strike_order(&self, fault: Fault, random: &mut Random) {
        let fate = match fault {
            Fault::OrderLost => Fate::LoseRequest,
            Fault::OrderCarriedOutLate => {
                let ms = unsigned(random.between(200, 30_000));
                Fate::ExecuteLater { ms }
            }
            // Measured with plain sockets: 45 to 81 s after the client gave up.
            Fault::OrderArrivesAMinuteLate => {
                let ms = unsigned(random.between(45_000, 81_000));
                Fate::ExecuteLater { ms }
            }
            Fault::OrderAnsweredLate => {
                let ms = unsigned(random.between(500, 26_000));
                Fate::AnswerLater { ms }
            }
            Fault::OrderAnsweredHtml => Fate::Html,
            Fault::OrderAnsweredNothing => Fate::Empty,
            Fault::OrderAnswerTruncated => Fate::Truncate,
            Fault::OrderThrottled => Fate::Throttle,
            Fault::OrderThrottledByLedgerText => Fate::LedgerTextAfter,
            Fault::OrderTakenAndLedgerThrottled => Fate::LedgerThrottleAfter,
            Fault::OrderLedgerThrottled => Fate::LedgerThrottle,
            Fault::OrderTakenAndTemporary => Fate::TemporaryAfter,
            Fault::OrderTemporary => Fate::Temporary,
            Fault::TokenExpired => Fate::TokenExpired,
            _ => Fate::LoseAnswer,
        };
        self.next_call("order-cash", fate);
    }

    fn strike_change(&self, fault: Fault) {
        let fate = match fault {
            Fault::ChangeLost => Fate::LoseRequest,
            Fault::ChangeThrottled => Fate::Throttle,
            Fault::ChangeThrottledByLedgerText => Fate::LedgerTextAfter,
            _ => Fate::LoseAnswer,
        };
        self.next_call("order-rvsecncl", fate);
    }

    async fn strike_token(&self, fault: Fault, random: &mut Random) {
        match fault {
            Fault::TokenDead => {
                let _hiding = self.hide();
                self.wire.with_core(|core, _now| core.kill_tokens());
                let ms = unsigned(random.between(1_000, 15_000));
                sleep(Duration::from_millis(ms)).await;
            }
            Fault::TokenTooSoon => self.next_call("tokenP", Fate::TokenTooSoon),
            Fault::TokenMaintenance => self.next_call("tokenP", Fate::Maintenance),
            Fault::TokenNoWords => self.next_call("tokenP", Fate::NoWords),
            _ => {}
        }
        // Somebody must ask for one.
        let _hiding = self.hide();
        self.wire.with_core(|core, _now| core.revoke_tokens());
        if fault != Fault::TokenInvalid {
            // A failed issue is asked for again after a minute.
            sleep(Duration::from_secs(75)).await;
            self.wire
                .with_core(|core, _now| core.faults.forget("tokenP"));
        }
    }

    /// Every answer comes so late for a while.
    async fn slow_day(self: Arc<Self>, ms: u64, late_ms: u64) {
        let is_slow = |core: &mut Core, _now| core.faults.slow_ms.is_some();
        if self.wire.with_core(is_slow) {
            return;
        }
        let _hiding = self.hide();
        let set = move |core: &mut Core, on: bool| core.faults.slow_ms = on.then_some(late_ms);
        self.hold(Duration::from_millis(ms), set).await;
    }

    async fn strike_line(&self, fault: Fault, random: &mut Random) {
        match fault {
            Fault::NoticeLost => self
                .wire
                .with_core(|core, _now| core.faults.notices_to_lose = 1),
            Fault::NoticeTwice => {
                // The next ones may only tell of acceptance; a fill is among a few of them.
                for _ in 0..4 {
                    self.wire.next_notice(Mishap::Twice);
                }
            }
            Fault::NoticeLate => {
                let ms = unsigned(random.between(20, 20_000));
                self.wire.next_notice(Mishap::Late { ms });
            }
            Fault::NoticeTruncated => self.wire.next_notice(Mishap::Truncated),
            Fault::NoticeGarbled => self.wire.next_notice(Mishap::Garbled),
            Fault::LineCutMidFrame => self.wire.next_notice(Mishap::CutInTheMiddle),
            Fault::LineCutAndHeld => self
                .wire
                .with_core(|core, now| core.cut_connections_and_hold(now)),
            Fault::NoticeOfOtherBranch => {
                let set = |core: &mut Core, on| core.faults.moves_branch = on;
                self.hold(Duration::from_secs(20), set).await;
            }
            Fault::NoticeOfTwinNumber => {
                let set = |core: &mut Core, on| core.faults.doubles_numbers = on;
                self.hold(Duration::from_secs(40), set).await;
            }
            _ => {
                let ms = unsigned(random.between(2_000, 30_000));
                let set = |core: &mut Core, on| core.faults.is_silent = on;
                self.hold(Duration::from_millis(ms), set).await;
            }
        }
    }

    async fn restart_server(&self, random: &mut Random) {
        self.wire.with_core(|core, now| {
            core.faults.is_down = true;
            core.cut_connections(now);
            core.forget_approval_keys();
        });
        let ms = unsigned(random.between(1_000, 15_000));
        sleep(Duration::from_millis(ms)).await;
        self.wire
            .with_core(|core, _now| core.faults.is_down = false);
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

    async fn trouble(&self, trouble: Trouble, random: &mut Random) {
        let _hiding = self.hide();
        self.journal.set_trouble(Some(trouble));
        // A person who pulls the brake meanwhile is told that it failed, or it holds and is noted.
        let is_killed = trouble != Trouble::Hangs && random.percent(30);
        if is_killed {
            self.switch(Switch::Kill("in trouble".into())).await;
        }
        let ms = unsigned(random.between(500, 14_000));
        sleep(Duration::from_millis(ms)).await;
        self.journal.set_trouble(None);
        if is_killed {
            self.switch(Switch::KillOff).await;
        }
    }

    /// One task of the process panics; whoever runs it ends it then.
    fn break_a_task(&self, random: &mut Random) {
        let last = i64::try_from(TASKS.len()).unwrap_or(1).saturating_sub(1);
        let which = usize::try_from(random.between(0, last)).unwrap_or(0);
        let vitals = self.vitals.lock();
        for vitals in vitals.iter() {
            vitals.break_task(TASKS.get(which).copied().unwrap_or_default());
        }
    }

    /// Another process of the key asks for all that the pace allows.
    async fn starve(&self, random: &mut Random) {
        let Some(other) = self.other.get() else {
            return;
        };
        let ask = async || loop {
            drop(other.cash().await);
            // What fails at once takes no time of its own.
            sleep(Duration::from_millis(20)).await;
        };
        let most = Duration::from_millis(unsigned(random.between(5_000, 90_000)));
        let all = async { tokio::join!(ask(), ask(), ask()) };
        let _it_has_no_end: Result<((), (), ()), _> = tokio::time::timeout(most, all).await;
    }

    /// Turns the kill switch on or off.
    async fn switch(&self, switch: Switch) {
        let at = self.wire.with_core(|_core, now| now);
        let before = Noted::of(&self.journal, Setting::Kill).await;
        // A person's word; a journal that does not take it now is told again by them.
        drop(switch.write(&self.journal, Author::Person, at).await);
        let after = Noted::of(&self.journal, Setting::Kill).await;
        self.oracle.on_setting(Setting::Kill, &before, &after);
    }

    async fn stop_trading(&self, period: Duration) {
        self.switch(Switch::Kill("by a person".into())).await;
        sleep(period).await;
        self.switch(Switch::KillOff).await;
    }

    /// Ends everything that goes wrong, and lets nothing trade in the market any more, so that what is
    /// compared stands still.
    pub(crate) async fn heal(&self) {
        self.mend().await;
        self.wire
            .with_core(|core, _now| core.venue_mut().stop_flow());
    }

    /// Ends everything that goes wrong.
    pub(crate) async fn mend(&self) {
        self.machine.offset_ms.store(0, Ordering::Relaxed);
        self.journal.set_trouble(None);
        self.wire.forget_mishaps();
        self.wire.exhaust(false);
        self.wire.with_core(|core, _now| {
            core.faults.heal();
            core.quirks_mut().is_ccld_blind = false;
            core.revoke_tokens();
        });
        self.switch(Switch::KillOff).await;
    }
}

fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}
