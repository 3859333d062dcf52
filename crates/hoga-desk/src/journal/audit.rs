//! Is the event log as it was written, and is the orders table what it tells? Pure.

pub use super::order_row::OrderRow;
pub use super::raw::{Head, RawEvent};

use super::{Journal, Stored};
use crate::books::Books;
use hoga_port::Result;
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;
use tokio::time::sleep;

/// What is wrong with a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The row is not what was written, or not where it was.
    Changed {
        /// Its place.
        sequence: u64,
    },
    /// Rows are missing in front of this one.
    Missing {
        /// The first place that is missing.
        sequence: u64,
    },
    /// The log ends elsewhere than it did.
    End {
        /// The place it ended at.
        noted: u64,
        /// The place it ends at.
        found: u64,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed { sequence } => {
                write!(f, "event {sequence} was changed, or those before it were")
            }
            Self::Missing { sequence } => write!(f, "event {sequence} is missing"),
            Self::End { noted, found } => {
                write!(f, "the log ended at event {noted} and ends at {found} now")
            }
        }
    }
}

/// Checks a log piece by piece, in the order of its places.
#[derive(Clone, Debug, Default)]
pub struct Verifier {
    last: Head,
    findings: Vec<Finding>,
}

impl Verifier {
    /// Begins behind an event that is known.
    pub fn behind(last: Head) -> Self {
        Self {
            last,
            findings: Vec::new(),
        }
    }

    /// Takes the next rows.
    pub fn take(&mut self, events: &[RawEvent]) {
        for event in events {
            let expected = self.last.sequence.saturating_add(1);
            if event.sequence != expected {
                self.findings.push(Finding::Missing { sequence: expected });
            } else if event.digest_behind(&self.last.hash) != event.hash {
                self.findings.push(Finding::Changed {
                    sequence: event.sequence,
                });
            }
            self.last = event.head();
        }
    }

    /// Returns everything that is wrong; nothing means that the log is as it was written.
    pub fn finish(mut self, noted: &Head) -> Vec<Finding> {
        if self.last != *noted {
            self.findings.push(Finding::End {
                noted: noted.sequence,
                found: self.last.sequence,
            });
        }
        self.findings
    }
}

/// Rows read at once.
const BATCH: usize = 1_000;

/// Goes through a whole log while others may write to it, and checks it against its hashes and against
/// where it was noted to end.
///
/// # Errors
///
/// `Journal` when it cannot be read, or what `each` says.
pub async fn walk(
    journal: &dyn Journal,
    each: impl FnMut(&RawEvent) -> Result<()>,
) -> Result<Vec<Finding>> {
    walk_behind(journal, Head::default(), each).await
}

/// Goes through the part of a log behind an event that is known.
///
/// # Errors
///
/// As [`walk`].
pub async fn walk_behind(
    journal: &dyn Journal,
    known: Head,
    each: impl FnMut(&RawEvent) -> Result<()>,
) -> Result<Vec<Finding>> {
    walk_paced(journal, known, Duration::ZERO, each).await
}

/// The same with a pause behind each piece, for one who has time.
///
/// # Errors
///
/// As [`walk`].
pub async fn walk_paced(
    journal: &dyn Journal,
    known: Head,
    pause: Duration,
    mut each: impl FnMut(&RawEvent) -> Result<()>,
) -> Result<Vec<Finding>> {
    let mut verifier = Verifier::behind(known);
    loop {
        let after = verifier.last.sequence;
        let batch = journal.raw_events(after, BATCH).await?;
        if batch.is_empty() {
            let head = journal.head().await?;
            // Something was written between the two looks.
            if head.sequence > after && !journal.raw_events(after, 1).await?.is_empty() {
                continue;
            }
            return Ok(verifier.finish(&head));
        }
        for event in &batch {
            each(event)?;
        }
        verifier.take(&batch);
        if !pause.is_zero() {
            sleep(pause).await;
        }
    }
}

/// Makes the orders table anew from the log; the books of the log are made on the way.
#[derive(Clone, Debug, Default)]
pub struct Projection {
    books: Books,
    rows: BTreeMap<String, OrderRow>,
    differences: Vec<String>,
}

impl Projection {
    /// Takes the next event. The order written beside it must be the one that the books arrive at.
    pub fn take(&mut self, stored: &Stored) {
        self.books.replay(&stored.record);
        let Some(order) = &stored.record.order else {
            return;
        };
        let row = OrderRow::of(order);
        let arrived = match (&order.id, &order.broker_order_id) {
            (Some(key), _) => self.books.own(key).map(|tracked| &tracked.order),
            (None, Some(id)) => self
                .books
                .find(&hoga_port::OrderRef::Broker(id.clone()))
                .map(|tracked| &tracked.order),
            (None, None) => None,
        };
        if arrived.is_none_or(|arrived| OrderRow::of(arrived) != row) {
            self.differences.push(format!(
                "event {}: the books do not arrive at {} as it was written",
                stored.sequence, row.id
            ));
        }
        self.rows.insert(row.id.clone(), row);
    }

    /// Compares with the table; returns every difference.
    pub fn compare(mut self, table: &[OrderRow]) -> Vec<String> {
        for row in table {
            match self.rows.remove(&row.id) {
                Some(expected) if expected == *row => {}
                Some(_) => self
                    .differences
                    .push(format!("{} is not what the log tells", row.id)),
                None => self
                    .differences
                    .push(format!("{} is not in the log", row.id)),
            }
        }
        for id in self.rows.keys() {
            self.differences
                .push(format!("{id} is missing in the table"));
        }
        self.differences
    }

    /// Returns the table.
    pub fn rows(self) -> Vec<OrderRow> {
        self.rows.into_values().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Entry, Record};
    use hoga_port::time::Timestamp;

    #[test]
    fn an_event_is_bound_to_the_one_before_it() {
        let record = Record {
            at: Timestamp::UNIX_EPOCH,
            entry: Entry::Session {
                what: "started".into(),
                text: String::new(),
                seal: None,
            },
            order: None,
        };
        let (one, other) = (
            RawEvent::of("one", 2, &record),
            RawEvent::of("other", 2, &record),
        );
        assert_ne!(one.hash, other.hash);
        assert_eq!(one.hash, one.digest_behind("one"));
        assert_ne!(
            one.hash,
            RawEvent::of("one", 3, &record).hash,
            "nor to another place"
        );
    }

    #[test]
    fn a_field_that_a_later_version_writes_is_read_over() {
        let record = Record {
            at: Timestamp::UNIX_EPOCH,
            entry: Entry::Session {
                what: "started".into(),
                text: "hoga run".into(),
                seal: None,
            },
            order: None,
        };
        let mut event = RawEvent::of("one", 2, &record);
        let known = event.payload.len();
        event.payload = event
            .payload
            .replacen('{', r#"{"by":{"version":"9.0"},"#, 1);
        assert!(event.payload.len() > known);
        event.hash = event.digest_behind("one");
        assert_eq!(event.parse_behind(Some("one")).unwrap().record, record);
    }
}
