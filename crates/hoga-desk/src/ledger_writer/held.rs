//! The books and the queue of what is to be written of them, as ledger writer and writer share them.

use crate::books::Books;
use crate::checks::Freeze;
use crate::health::Health;
use crate::journal::{IntentDecision, Record};
use crate::pre_write::PreWriteChecks;
use ambient::{Clock, Mutex, MutexGuard};
use hoga_port::time::Timestamp;
use hoga_port::{BrokerError, OrderRequest, Result};
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use tokio::sync::{Notify, oneshot, watch};

/// An intent to be written, and what was found before it waited for its turn.
pub(super) struct WantedIntent {
    pub(super) request: OrderRequest,
    pub(super) attempt: u8,
    pub(super) freeze: Freeze,
    pub(super) look: PreWriteChecks,
    pub(super) reply: oneshot::Sender<Result<IntentDecision>>,
}

/// Records of changes that are made already, and who waits until they are durable.
pub(super) struct Made {
    pub(super) records: Vec<Record>,
    pub(super) reply: oneshot::Sender<Result<()>>,
}

/// The books, and what is to be written of them in the order in which it was made.
pub(super) struct Held {
    pub(super) books: Books,
    /// Without a bound: what happened must be written, and no order adds to it while the journal
    /// does not work.
    pub(super) made: VecDeque<Made>,
    pub(super) intents: VecDeque<WantedIntent>,
    /// Jumps of the clock that the books know of.
    pub(super) corrections: u64,
}

pub(super) struct Shared {
    pub(super) held: Mutex<Held>,
    pub(super) wake: Notify,
    pub(super) health: AtomicU8,
    pub(super) deposed: watch::Sender<bool>,
    pub(super) clock: Arc<dyn Clock>,
}

impl Shared {
    pub(super) fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock()
    }

    pub(super) fn health(&self) -> Health {
        let number = usize::from(self.health.load(Ordering::Acquire));
        Health::ALL.get(number).copied().unwrap_or(Health::Gone)
    }

    /// Whoever was deposed stays so.
    pub(super) fn set_health(&self, health: Health) {
        if self.health() == Health::Deposed && health != Health::Gone {
            return;
        }
        if health == Health::Deposed {
            self.deposed.send_replace(true);
        }
        #[expect(clippy::as_conversions, reason = "the discriminant of a u8 enum")]
        self.health.store(health as u8, Ordering::Release);
    }

    /// Makes a change and queues its records in one moment, so that the log tells changes in the
    /// order in which they were made. Whoever waits is told when they are durable.
    pub(super) fn change(
        &self,
        change: impl FnOnce(&mut Books, Timestamp) -> Vec<Record>,
        reply: oneshot::Sender<Result<()>>,
    ) {
        {
            let mut held = self.held();
            let now = self.clock.now();
            let mut records = held.follow_clock(self.clock.corrections(), now);
            records.extend(change(&mut held.books, now));
            if self.health() == Health::Gone {
                drop(reply);
            } else {
                held.made.push_back(Made { records, reply });
            }
        }
        self.wake.notify_one();
    }
}

impl Held {
    /// Tells the books of a jump of the clock before anything is decided by the new time.
    pub(super) fn follow_clock(&mut self, corrections: u64, now: Timestamp) -> Vec<Record> {
        if corrections == self.corrections {
            return Vec::new();
        }
        self.corrections = corrections;
        self.books.on_clock_corrected(now)
    }
}

/// What one hears who waits for a journal that hangs.
pub(super) fn hangs() -> BrokerError {
    BrokerError::Journal {
        message: "the journal does not answer".into(),
        source: None,
    }
}
