//! What a log told up to an event, saved beside it, so that a start reads what came later alone.
//!
//! A snapshot is worth what proves it: the seal of the journal's key, and only where nobody keeps keys a
//! digest, which tells of damage and no more. One that does not fit its log, its key or this program is
//! not used, and the log is read from its first event.

use crate::believed::Believed;
use crate::books::Books;
use crate::journal::Journal;
pub use crate::journal::Snapshot;
use crate::journal::audit::{Finding, RawEvent, walk_behind};
use crate::seal::KeptKey;
use ambient::digest;
use hoga_port::Result;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What made a snapshot: another program may draw other conclusions from the same events. Raise the number
/// when the same events make other books, or books are written down otherwise.
const PROGRAM: &str = concat!("3 hoga ", env!("CARGO_PKG_VERSION"));

/// What must prove the snapshots of a journal.
#[derive(Clone, Debug)]
pub enum SnapshotProof {
    /// The seal of the journal's key.
    Key(KeptKey),
    /// A digest: nobody keeps keys here, as in the mock.
    Digest,
    /// Nothing can, because the key is not here: snapshots are neither read nor written.
    Nothing,
}

/// What a log tells up to an event.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Told {
    /// The orders.
    pub books: Books,
    /// What of the settings is believed; it ends where the books do.
    pub believed: Believed,
}

impl SnapshotProof {
    /// Returns the key, if it is here.
    pub fn key(&self) -> Option<&KeptKey> {
        match self {
            Self::Key(kept) => Some(kept),
            Self::Digest | Self::Nothing => None,
        }
    }

    fn mark(&self, snapshot: &Snapshot) -> Option<String> {
        let since = self.key().and_then(|kept| kept.since).unwrap_or(0);
        let numbers = [snapshot.sequence.to_be_bytes(), since.to_be_bytes()];
        let parts = snapshot.parts(&numbers);
        match self {
            Self::Key(kept) => kept.key.mark(&parts),
            Self::Digest => Some(digest(&parts)),
            Self::Nothing => None,
        }
    }
}

impl Snapshot {
    /// Saves what a log told; nothing where it cannot be proved or written down.
    pub(crate) fn of(told: &Told, by: &SnapshotProof) -> Option<Self> {
        let end = told.believed.end();
        let mut snapshot = Self {
            sequence: end.sequence,
            hash: end.hash.clone(),
            program: PROGRAM.to_owned(),
            payload: serde_json::to_string(told).ok()?,
            mark: String::new(),
        };
        snapshot.mark = by.mark(&snapshot)?;
        Some(snapshot)
    }

    /// Reads what it holds, if it is proved and this program's.
    fn open(&self, by: &SnapshotProof) -> Option<Told> {
        if self.program != PROGRAM || by.mark(self).as_ref() != Some(&self.mark) {
            return None;
        }
        let mut told: Told = serde_json::from_str(&self.payload).ok()?;
        told.believed = told.believed.resume(by.key().cloned());
        let end = told.believed.end();
        (end.sequence == self.sequence && end.hash == self.hash).then_some(told)
    }

    /// Where the key's seals begin is part of what is believed.
    fn parts<'a>(&'a self, [sequence, since]: &'a [[u8; 8]; 2]) -> [&'a [u8]; 5] {
        [
            self.program.as_bytes(),
            sequence,
            since,
            self.hash.as_bytes(),
            self.payload.as_bytes(),
        ]
    }
}

/// Reads what a log told up to its newest snapshot that holds; what the events behind tell is for the
/// caller to take.
///
/// # Errors
///
/// `Journal` when it cannot be read.
pub(crate) async fn begin(journal: &dyn Journal, by: &SnapshotProof) -> Result<Told> {
    if let Some(snapshot) = journal.snapshot().await?
        && let Some(told) = snapshot.open(by)
    {
        let before = snapshot.sequence.saturating_sub(1);
        let there = journal.raw_events(before, 1).await?;
        if there.first().map(RawEvent::head).as_ref() == Some(told.believed.end()) {
            return Ok(told);
        }
        tracing::warn!(
            sequence = snapshot.sequence,
            "the snapshot is of another log: all events are read"
        );
    }
    Ok(Told {
        books: Books::default(),
        believed: Believed::new(by.key().cloned()),
    })
}

/// Reads what a whole log tells, from its newest snapshot on. Whether it is as it was written is not
/// looked at.
///
/// # Errors
///
/// `Journal` when it cannot be read, or an event cannot.
pub async fn read(journal: &dyn Journal, by: &SnapshotProof) -> Result<Told> {
    Ok(read_checked(journal, by).await?.0)
}

/// The same, with what is not as it was written of what was read.
async fn read_checked(journal: &dyn Journal, by: &SnapshotProof) -> Result<(Told, Vec<Finding>)> {
    let mut told = begin(journal, by).await?;
    let end = told.believed.end().clone();
    let findings = walk_behind(journal, end, |event| told.take(event)).await?;
    Ok((told, findings))
}

/// Reads what of a whole log's settings is believed, from its newest snapshot on, and nothing else.
///
/// # Errors
///
/// `Journal` when it cannot be read.
pub async fn believed(journal: &dyn Journal, by: &SnapshotProof) -> Result<Believed> {
    let mut believed = begin(journal, by).await?.believed;
    let end = believed.end().clone();
    walk_behind(journal, end, |event| {
        believed.take(event);
        Ok(())
    })
    .await?;
    Ok(believed)
}

/// Saves what the log tells.
///
/// # Errors
///
/// `Journal` when it cannot be read or written.
pub(crate) async fn save(journal: &dyn Journal, by: &SnapshotProof) -> Result<()> {
    let (told, findings) = read_checked(journal, by).await?;
    // What is not as it was written is for a person to look at, and every start finds it.
    if !findings.is_empty() || told.believed.rewritten().is_some() {
        return Ok(());
    }
    if let Some(snapshot) = Snapshot::of(&told, by) {
        journal.save_snapshot(snapshot).await?;
    }
    Ok(())
}

impl Told {
    /// Takes the next event of the log.
    pub(crate) fn take(&mut self, event: &RawEvent) -> Result<()> {
        let record = event.parse()?.record;
        if self.believed.take(event) {
            self.books.replay(&record);
        }
        Ok(())
    }

    /// Returns whether it is worth saving where the last snapshot ends at `saved`: its last day is over,
    /// or `every` events are behind it.
    pub(crate) fn is_due(&self, saved: u64, every: u64, today: Date) -> bool {
        let more = self.believed.end().sequence.saturating_sub(saved);
        let is_over = self.books.last_entry().is_some_and(|last| last < today);
        more >= every || (more > 0 && is_over)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Entry, Intent, Record, Subject};
    use hoga_port::TradingDay;
    use hoga_port::time::Timestamp;
    use hoga_port::{
        BrokerOrderId, OrderEvent, OrderType, Price, Quantity, Route, Side, TimeInForce,
    };

    fn told() -> Told {
        let at: Timestamp = "2026-11-23T10:00:00+09:00".parse().unwrap();
        let intent = Intent {
            key: "one".parse().unwrap(),
            symbol: "005930".parse().unwrap(),
            side: Side::Buy,
            order_type: OrderType::Limit {
                price: Price::from_won(71_900).unwrap(),
            },
            quantity: Quantity::from_shares(10),
            time_in_force: TimeInForce::Day,
            route: Route::KRX,
            attempt: 1,
            reserve: None,
        };
        let id = BrokerOrderId::new(
            TradingDay::krx(jiff::civil::date(2026, 11, 23)),
            "00950",
            "0000000001",
        );
        let entries = [
            Entry::Intent {
                intent: intent.clone(),
            },
            Entry::Order {
                subject: Subject::Key(intent.key),
                change: OrderEvent::Accepted { id },
            },
        ];
        let mut told = Told::default();
        let mut previous = String::new();
        for (sequence, entry) in (1..).zip(entries) {
            let record = Record {
                at,
                entry,
                order: None,
            };
            let event = RawEvent::of(&previous, sequence, &record);
            told.take(&event).unwrap();
            previous = event.hash;
        }
        told
    }

    #[test]
    fn books_that_are_written_down_otherwise_are_of_another_program() {
        let payload = Snapshot::of(&told(), &SnapshotProof::Digest)
            .unwrap()
            .payload;
        let number = PROGRAM.split(' ').next().unwrap();
        let shape = digest(&[number.as_bytes(), payload.as_bytes()]);
        assert_eq!(
            shape.get(..16),
            Some("397153b4d07980ef"),
            "raise the number in PROGRAM, then put this here: {payload}"
        );
    }

    #[test]
    fn only_what_was_proved_the_same_way_is_opened() {
        let told = told();
        let snapshot = Snapshot::of(&told, &SnapshotProof::Digest).unwrap();
        let opened = snapshot.open(&SnapshotProof::Digest).unwrap();
        assert_eq!(opened.books, told.books);
        assert_eq!(opened.believed.end(), told.believed.end());
        assert!(snapshot.open(&SnapshotProof::Nothing).is_none());
        let damaged = |damage: fn(&mut Snapshot)| {
            let mut damaged = snapshot.clone();
            damage(&mut damaged);
            damaged.open(&SnapshotProof::Digest).is_none()
        };
        assert!(damaged(|it| it.program.push('1')));
        assert!(damaged(|it| it.payload = it.payload.replace("10", "11")));
        assert!(damaged(|it| it.hash.push('0')));
        assert!(damaged(|it| it.sequence += 1));
        assert!(damaged(|it| it.mark.clear()));
    }
}
