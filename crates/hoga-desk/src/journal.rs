//! What a store must offer the desk, and what is written to it.
//!
//! Everything the desk knows comes from entries; reading them again rebuilds its books.

pub mod about;
pub mod audit;
mod entry;
mod order_row;
mod raw;
mod row;
mod session_word;
mod settings;
mod snapshot;
mod written;

pub use entry::{Decision, Entry, Intent, Record, Stored, Subject};
pub use raw::chain;
pub(crate) use raw::{Head, RawEvent};
pub use row::columns;
pub use session_word::SessionWord;
pub use settings::{Author, Setting};
pub use snapshot::Snapshot;
pub use written::{ChangeWritten, IntentWritten};

use crate::believed::InForce;
use crate::seal::{SealKey, Seals};
use ambient::digest;
use hoga_port::time::Timestamp;
use hoga_port::{BoxFuture, BrokerError, Refusal, Result};
use order_row::OrderRow;
use std::collections::BTreeSet;
use std::fmt::Debug;

/// What the conditional write of an intent came to.
#[derive(Debug)]
pub enum IntentDecision {
    /// It is durable.
    Written(IntentWritten, Box<Stored>),
    /// A person killed trading.
    Killed(String),
    /// Trading is halted.
    Halted(String),
    /// The id is used.
    IdUsed,
    /// Another desk took over the account.
    LostLock,
}

/// What a journal says instead of a digest of its account.
pub const UNTOLD: &str = "-";

/// Whose a journal is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// `live`, `paper`, `local` or `mock`.
    pub environment: String,
    /// The account, masked, for people.
    pub account: String,
    /// Digest of the account, to be kept apart from the journal: whoever has both its mask and this can try
    /// every number. Journals of earlier versions hold it; one that is read says [`UNTOLD`] otherwise.
    pub account_digest: String,
}

impl Identity {
    /// Makes an identity; the account number itself is not kept.
    pub fn new(environment: impl Into<String>, account: &hoga_port::AccountId) -> Self {
        let environment = environment.into();
        let account_digest = digest(&[environment.as_bytes(), account.joined().as_bytes()]);
        Self {
            environment,
            account: account.to_string(),
            account_digest,
        }
    }
}

/// A store of entries and settings; the writes of one desk are durable in their order.
pub trait Journal: Send + Sync + Debug {
    /// Appends records, all or none, durable when it returns.
    fn append(&self, records: Vec<Record>) -> BoxFuture<'_, Result<Vec<Stored>>>;

    /// Appends an intent in one durable conditional write: only if kill and halt are off, the
    /// epoch is this desk's and the id is new (for attempt 1).
    fn append_intent(
        &self,
        intent: Intent,
        record: Record,
    ) -> BoxFuture<'_, Result<IntentDecision>>;

    /// Returns up to `limit` records behind a sequence number.
    fn read(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<Stored>>>;

    /// Reads like [`Journal::read`], after every write that is under way has ended one way or the
    /// other: what it does not show was not committed and never will be.
    fn read_settled(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<Stored>>>;

    /// Returns the journal's own name: made by chance when a desk first opens it and copied with it.
    /// Nothing for a journal that no other process can open.
    fn name(&self) -> BoxFuture<'_, Result<Option<String>>> {
        Box::pin(std::future::ready(Ok(None)))
    }

    /// Ends the use of the journal for good: connections are closed, and a journal in files is one file
    /// behind it if nobody else has it open.
    fn end(&self) -> BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }

    /// Returns the last sequence number, 0 for an empty journal.
    fn latest(&self) -> BoxFuture<'_, Result<u64>>;

    /// Returns a setting.
    fn setting(&self, setting: Setting) -> BoxFuture<'_, Result<Option<String>>>;

    /// Writes or removes a setting and appends its note, both or neither, durable when it returns.
    /// A desk that another one replaced is refused with [`lost_lock`].
    fn set(
        &self,
        author: Author,
        setting: Setting,
        value: Option<String>,
        note: Record,
    ) -> BoxFuture<'_, Result<Stored>>;

    /// Says what this process can prove: notes that are to be sealed are sealed from now on.
    fn seal_with(&self, _seals: Seals) {}

    /// Returns what this process can prove.
    fn seals(&self) -> Seals {
        Seals::Off
    }

    /// Writes, in one transaction, the sealed note of the settings in force: those that are set, or
    /// those that are given, which are set with it. From there on a setting that loosens counts only with
    /// a seal.
    fn begin_seals(
        &self,
        _key: SealKey,
        _at: Timestamp,
        _given: Option<InForce>,
    ) -> BoxFuture<'_, Result<Stored>> {
        Box::pin(std::future::ready(Err(no_seals())))
    }

    /// Makes this desk the one that may write; from then on older desks can write nothing.
    fn take_over(&self) -> BoxFuture<'_, Result<()>>;

    /// Returns up to `limit` events behind a sequence number as their columns hold them.
    fn raw_events(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<RawEvent>>>;

    /// Returns where the log ends, as it was noted with the last write.
    fn head(&self) -> BoxFuture<'_, Result<Head>>;

    /// Returns every event that is found under one of the names ([`about::names_of`]), in the order of
    /// the log, each as it was written behind the one before it.
    fn read_about(&self, names: BTreeSet<String>) -> BoxFuture<'_, Result<Vec<Stored>>>;

    /// Returns the place up to which names are indexed; events behind it are looked through.
    fn index_end(&self) -> BoxFuture<'_, Result<u64>>;

    /// Returns up to `limit` rows of the index of names behind a row, in the order of the names.
    fn index_rows(
        &self,
        after: Option<about::Row>,
        limit: usize,
    ) -> BoxFuture<'_, Result<Vec<about::Row>>>;

    /// Makes the index of names anew from the log.
    fn rebuild_index(&self) -> BoxFuture<'_, Result<()>>;

    /// Returns the newest snapshot of what the log told.
    fn snapshot(&self) -> BoxFuture<'_, Result<Option<Snapshot>>> {
        Box::pin(std::future::ready(Ok(None)))
    }

    /// Keeps a snapshot, and the one before it. A desk that another one replaced is refused with
    /// [`lost_lock`].
    fn save_snapshot(&self, _snapshot: Snapshot) -> BoxFuture<'_, Result<()>> {
        Box::pin(std::future::ready(Ok(())))
    }

    /// Returns the orders table.
    fn order_rows(&self) -> BoxFuture<'_, Result<Vec<OrderRow>>>;

    /// Replaces the orders table.
    fn replace_order_rows(&self, rows: Vec<OrderRow>) -> BoxFuture<'_, Result<()>>;
}

fn no_seals() -> BrokerError {
    BrokerError::Journal {
        message: "this journal keeps no seals".into(),
        source: None,
    }
}

/// Returns what a desk hears that another one replaced.
pub fn lost_lock() -> BrokerError {
    BrokerError::refused(Refusal::Deposed, "use that process, or stop it")
}

/// Returns whether an error is [`lost_lock`].
pub fn is_lost_lock(error: &BrokerError) -> bool {
    matches!(
        error,
        BrokerError::Refused {
            reason: Refusal::Deposed,
            ..
        }
    )
}
