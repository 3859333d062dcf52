//! Where the desk gets the time of day from; waiting is tokio's business.

use hoga_port::time::{Timestamp, plus_millis};
use std::fmt::Debug;

/// A source of the current instant.
pub trait Clock: Send + Sync + Debug {
    /// Returns the instant now.
    fn now(&self) -> Timestamp;
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
            offset_ms: hoga_port::time::millis_between(machine, at),
        }
    }

    /// Returns the offset in milliseconds.
    pub fn offset_ms(&self) -> i64 {
        self.offset_ms
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        plus_millis(Timestamp::now(), self.offset_ms)
    }
}

/// A clock that starts at an instant and runs with tokio's, so that paused time moves both.
#[derive(Clone, Copy, Debug)]
pub struct TokioClock {
    base: Timestamp,
    started: tokio::time::Instant,
}

impl TokioClock {
    /// Starts at an instant.
    pub fn starting_at(base: Timestamp) -> Self {
        Self {
            base,
            started: tokio::time::Instant::now(),
        }
    }
}

impl Clock for TokioClock {
    fn now(&self) -> Timestamp {
        let elapsed = i64::try_from(self.started.elapsed().as_millis()).unwrap_or(i64::MAX);
        plus_millis(self.base, elapsed)
    }
}
