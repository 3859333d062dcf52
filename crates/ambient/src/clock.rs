//! The time of day, and the time since the machine started; waiting is tokio's business.

use crate::mutex::Mutex;
use jiff::{SignedDuration, Timestamp};
use std::fmt::Debug;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::time::Instant;

/// Milliseconds that two clocks may be apart before nobody relies on them.
pub const TOLERATED_MS: i64 = 5_000;

pub(crate) fn plus_millis(at: Timestamp, millis: i64) -> Timestamp {
    at.saturating_add(SignedDuration::from_millis(millis))
        .unwrap_or(at)
}

pub(crate) fn millis_between(from: Timestamp, to: Timestamp) -> i64 {
    i64::try_from(to.duration_since(from).as_millis()).unwrap_or(i64::MAX)
}

/// A source of the current instant.
pub trait Clock: Send + Sync + Debug {
    /// Returns the instant now.
    fn now(&self) -> Timestamp;

    /// Returns the time since the machine started: what all its processes agree on, whatever anybody
    /// sets its clock to and whenever each of them began.
    fn uptime(&self) -> Duration;

    /// Takes an instant that somebody trustworthy said it is now.
    fn correct(&self, _reference: Timestamp) {}

    /// Returns how often the clock jumped because of [`Clock::correct`].
    fn corrections(&self) -> u64 {
        0
    }
}

/// Cuts an instant to microseconds: journals keep no more, and what was written must compare equal to
/// what is read again.
fn to_micros(at: Timestamp) -> Timestamp {
    Timestamp::from_microsecond(at.as_microsecond()).unwrap_or(at)
}

/// A clock that runs evenly whatever is done to the machine's.
///
/// It shows the machine's time as of its start and goes on with the monotonic clock, so that a
/// machine set to yesterday moves neither a deadline nor the trading day. It is set anew only when
/// the venue says that it is off by more than five seconds and that the machine's time is better:
/// after a suspend, or when a wrong clock was put right.
#[derive(Debug)]
pub struct SteadyClock {
    machine: Arc<dyn Clock>,
    anchor: Mutex<(Timestamp, Instant)>,
    corrections: AtomicU64,
}

impl SteadyClock {
    /// Starts with what another clock shows.
    pub fn over(machine: Arc<dyn Clock>) -> Self {
        let anchor = Mutex::new((machine.now(), Instant::now()));
        Self {
            machine,
            anchor,
            corrections: AtomicU64::new(0),
        }
    }
}

impl Clock for SteadyClock {
    fn now(&self) -> Timestamp {
        let (shown, at) = *self.anchor.lock();
        let elapsed = i64::try_from(at.elapsed().as_millis()).unwrap_or(i64::MAX);
        to_micros(plus_millis(shown, elapsed))
    }

    fn uptime(&self) -> Duration {
        self.machine.uptime()
    }

    fn correct(&self, reference: Timestamp) {
        let machine = self.machine.now();
        let off = |shown| millis_between(reference, shown).saturating_abs();
        let ours = off(self.now());
        if ours > TOLERATED_MS && off(machine) <= TOLERATED_MS {
            *self.anchor.lock() = (machine, Instant::now());
            self.corrections.fetch_add(1, Ordering::AcqRel);
            tracing::warn!(off_ms = ours, "the clock was off the venue's and is set");
        }
    }

    fn corrections(&self) -> u64 {
        self.corrections.load(Ordering::Acquire)
    }
}

/// The machine's clock, moved by a fixed offset (the local market keeps its own time).
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock {
    offset_ms: i64,
}

impl SystemClock {
    /// Returns the machine's clock moved by milliseconds.
    pub fn with_offset(offset_ms: i64) -> Self {
        Self { offset_ms }
    }

    /// Returns the clock that shows `at` now.
    pub fn showing(at: Timestamp) -> Self {
        let machine = Self::default().now();
        Self {
            offset_ms: millis_between(machine, at),
        }
    }

    /// Returns the offset in milliseconds.
    pub fn offset_ms(&self) -> i64 {
        self.offset_ms
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        to_micros(plus_millis(Timestamp::now(), self.offset_ms))
    }

    fn uptime(&self) -> Duration {
        // The clock that counts a suspend too.
        #[cfg(any(target_os = "linux", target_os = "android"))]
        let clock = rustix::time::ClockId::Boottime;
        #[cfg(not(any(target_os = "linux", target_os = "android")))]
        let clock = rustix::time::ClockId::Monotonic;
        Duration::try_from(rustix::time::clock_gettime(clock)).unwrap_or_default()
    }
}

/// A clock that starts at an instant and runs with tokio's, so that paused time moves both.
#[derive(Clone, Copy, Debug)]
pub struct TokioClock {
    base: Timestamp,
    started: Instant,
}

impl TokioClock {
    /// Starts at an instant.
    pub fn starting_at(base: Timestamp) -> Self {
        Self {
            base,
            started: Instant::now(),
        }
    }
}

impl Clock for TokioClock {
    fn now(&self) -> Timestamp {
        let elapsed = i64::try_from(self.started.elapsed().as_millis()).unwrap_or(i64::MAX);
        plus_millis(self.base, elapsed)
    }

    fn uptime(&self) -> Duration {
        // Clocks of one runtime agree, as if its machine had started in 1970.
        let base = u64::try_from(self.base.as_microsecond()).unwrap_or(0);
        Duration::from_micros(base).saturating_add(self.started.elapsed())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicI64;

    #[derive(Debug)]
    struct Settable(TokioClock, AtomicI64);

    impl Clock for Settable {
        fn now(&self) -> Timestamp {
            plus_millis(self.0.now(), self.1.load(Ordering::Relaxed))
        }

        fn uptime(&self) -> Duration {
            self.0.uptime()
        }
    }

    #[tokio::test]
    async fn what_a_clock_shows_is_what_a_journal_keeps() {
        let machine = SystemClock::with_offset(-1);
        let clocks: [&dyn Clock; 2] = [&machine, &SteadyClock::over(Arc::new(machine))];
        for clock in clocks {
            let now = clock.now();
            assert_eq!(
                Timestamp::from_microsecond(now.as_microsecond()).unwrap(),
                now
            );
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_machine_set_to_yesterday_moves_nothing_and_a_wrong_start_is_put_right() {
        let truth = TokioClock::starting_at("2026-11-23T10:00:00+09:00".parse().unwrap());
        let machine = Arc::new(Settable(truth, AtomicI64::new(0)));
        let shared: Arc<Settable> = Arc::clone(&machine);
        let steady = SteadyClock::over(shared);
        machine.1.store(-86_400_000, Ordering::Relaxed);
        tokio::time::advance(Duration::from_secs(3)).await;
        steady.correct(truth.now());
        assert_eq!((steady.now(), steady.corrections()), (truth.now(), 0));

        let shared: Arc<Settable> = Arc::clone(&machine);
        let wrong = SteadyClock::over(shared);
        wrong.correct(truth.now());
        assert_ne!(wrong.now(), truth.now(), "the machine is no better");
        machine.1.store(0, Ordering::Relaxed);
        wrong.correct(truth.now());
        assert_eq!((wrong.now(), wrong.corrections()), (truth.now(), 1));
    }
}
