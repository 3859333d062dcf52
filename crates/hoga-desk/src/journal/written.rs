//! Proofs that something is durable, without which nothing leaves.

use crate::journal::Intent;
use std::time::Duration;
use tokio::time::Instant;

/// The first byte of an order leaves within this time after its intent is durable, or never: between
/// the two a process may be stopped, and what it sends then comes too late for everything that was
/// concluded meanwhile.
const LEAVES_WITHIN: Duration = Duration::from_secs(2);

/// The proof that an intent is durable.
#[derive(Debug)]
pub struct IntentWritten {
    attempt: u8,
    at: Instant,
}

impl IntentWritten {
    /// Makes the proof; journals only, after the write is durable.
    pub fn new(intent: &Intent) -> Self {
        Self {
            attempt: intent.attempt,
            at: Instant::now(),
        }
    }

    pub(crate) fn attempt(&self) -> u8 {
        self.attempt
    }

    /// Returns the latest instant at which the first byte may leave.
    pub(crate) fn leave_by(&self) -> Instant {
        self.at.checked_add(LEAVES_WITHIN).unwrap_or(self.at)
    }
}

/// The proof that the request for a change of an order is durable.
#[derive(Debug)]
pub struct ChangeWritten(Instant);

impl ChangeWritten {
    /// Makes the proof; the ledger writer only, behind the write.
    pub(crate) fn now() -> Self {
        Self(Instant::now())
    }

    /// Returns the latest instant at which the first byte may leave.
    pub(crate) fn leave_by(&self) -> Instant {
        self.0.checked_add(LEAVES_WITHIN).unwrap_or(self.0)
    }
}
