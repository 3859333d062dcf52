//! The orders of the account in memory: the [`Ledger`] that the log makes, and beside it what is watched
//! over while the process lives.
//!
//! What evidence means is decided in [`crate::reconcile`] and in `answers.rs`; whatever they decide becomes
//! an entry, and the ledger changes by it.

use crate::evidence::OpaqueRow;
use crate::journal::{Entry, Record, Stored, Subject};
use crate::ledger::{Ledger, OrderWatch};
use hoga_port::time::Timestamp;
use hoga_port::{BrokerOrderId, OrderEvent, OrderId, Quantity, TradingDay};
use serde::{Deserialize, Serialize};

mod alarms;
mod answers;
mod attempt;
mod days;
mod early;
mod fill_events;
mod interruption;
pub(crate) mod listed;
mod old_days;
mod others;
mod resolution;
mod second_attempt;
mod standing;
mod timing;
mod watch;

pub(crate) use second_attempt::SecondAttempt;
pub use timing::Timing;
pub use watch::StreamState;
pub(crate) use watch::Watch;

/// What a person says about an order that is unknown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Resolution {
    /// It is this number of the venue.
    Bind {
        /// As the venue's screen shows it; leading zeros do not matter.
        number: String,
    },
    /// It was never placed.
    NotPlaced,
}

/// All orders the desk knows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Books {
    ledger: Ledger,
    /// What is watched over while the process lives, and begins anew with the next; boxed, because books
    /// are handed through futures.
    #[serde(skip)]
    pub(crate) watch: Box<Watch>,
}

/// Whoever has the books may read the ledger; it changes by entries alone.
impl std::ops::Deref for Books {
    type Target = Ledger;

    fn deref(&self) -> &Ledger {
        &self.ledger
    }
}

impl Books {
    /// Rebuilds books from one more record.
    pub fn replay(&mut self, record: &Record) {
        self.apply(&record.entry, record.at);
    }

    fn apply(&mut self, entry: &Entry, at: Timestamp) {
        let early = self.ledger.early().len();
        let turned = self.ledger.apply(entry, at, &self.watch.opening);
        // With a new day others leave at the same time.
        let is_last = || matches!(entry, Entry::Notice { notice } if self.ledger.early().last() == Some(&**notice));
        let is_of_nobody = self.ledger.early().len() > early || (turned.is_some() && is_last());
        self.watch.follow(entry, is_of_nobody);
        if let Some(kept) = turned {
            self.watch.forget(&kept, &self.ledger);
        }
    }

    /// Puts an order back that had left memory, out of what the log has about its id.
    pub(crate) fn recall(&mut self, key: &OrderId, log: &[Stored]) {
        self.ledger.recall(key, log);
    }

    /// Takes the number of a row that is nobody's.
    pub(crate) fn note_number(&mut self, id: &BrokerOrderId) {
        self.ledger.sight(id, &mut self.watch.sighted);
    }

    /// Returns whether a number of nobody's cannot be an order, whatever its row says.
    pub(crate) fn is_another(&self, id: &BrokerOrderId, begun: u64, shares: Quantity) -> bool {
        self.ledger
            .cannot_be(id, begun, shares, &self.watch.sighted)
    }

    /// Returns the notes beside an order, to be changed.
    pub(crate) fn watch_of(&mut self, subject: &Subject) -> Option<&mut OrderWatch> {
        self.ledger.watch_mut(subject)
    }

    /// Returns the rows of the last list of a day that could not be read whole or are of products
    /// that are not traded here.
    pub fn opaque_rows(&self, day: TradingDay) -> &[OpaqueRow] {
        self.watch.opaque.get(&day).map_or(&[], Vec::as_slice)
    }

    /// Returns what could not be read of an own order's row on the last list of a day.
    pub(crate) fn unreadable(&self, day: TradingDay) -> Option<&str> {
        self.watch.unreadable.get(&day).map(String::as_str)
    }

    /// Returns when the venue's list of today was last held against the books.
    pub fn compared_at(&self) -> Option<Timestamp> {
        self.watch.last_pass
    }

    /// Applies an entry and returns its record; every change goes through here.
    pub(crate) fn commit(&mut self, entry: Entry, at: Timestamp) -> Record {
        self.apply(&entry, at);
        let order = match &entry {
            Entry::Order { subject, .. } => self.tracked(subject).map(|t| t.order.clone()),
            Entry::Foreign { order, .. } => Some((**order).clone()),
            Entry::Intent { .. }
            | Entry::Answered { .. }
            | Entry::Notice { .. }
            | Entry::Row { .. }
            | Entry::Reconciled { .. }
            | Entry::Concluded { .. }
            | Entry::Repeats { .. }
            | Entry::Decided { .. }
            | Entry::Alarm { .. }
            | Entry::Session { .. } => None,
        };
        Record { at, entry, order }
    }

    /// Applies a change to an order if it can follow; one that cannot is a defect and is logged.
    pub(crate) fn commit_order(
        &mut self,
        subject: &Subject,
        change: OrderEvent,
        at: Timestamp,
        out: &mut Vec<Record>,
    ) {
        let Some(tracked) = self.tracked(subject) else {
            return;
        };
        match tracked.order.apply(&change, at) {
            Ok(_) => out.push(self.commit(
                Entry::Order {
                    subject: subject.clone(),
                    change,
                },
                at,
            )),
            Err(error) => {
                tracing::warn!(?subject, %error, "a change does not fit its order");
                let text = format!("{subject:?}: {error}");
                let hint = "the venue's rows and the books disagree: look at the order's events"
                    .to_owned();
                out.push(self.commit(Entry::Alarm { text, hint }, at));
            }
        }
    }
}
