//! What a store must offer the desk, and what is written to it.
//!
//! Everything the desk knows comes from entries; reading them again rebuilds its books.

pub mod about;
pub mod audit;
mod row;
mod settings;

pub use row::columns;
pub use settings::{Author, Setting};

use crate::believed::InForce;
use crate::evidence::{Notice, VenueRow};
use crate::seal::{SealKey, Seals};
use crate::snapshot::Snapshot;
use ambient::digest;
use audit::{Head, OrderRow, RawEvent};
use hoga_port::time::Timestamp;
use hoga_port::{
    BoxFuture, BrokerError, BrokerOrderId, Exchange, IdempotencyKey, Order, OrderEvent,
    OrderRequest, OrderType, Quantity, Result, Side, Symbol, TimeInForce,
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt::{self, Debug};
use std::time::Duration;
use tokio::time::Instant;

/// An order about to be sent, without the account: a journal belongs to one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intent {
    /// Our key.
    pub key: IdempotencyKey,
    /// The issue.
    pub symbol: Symbol,
    /// Buy or sell.
    pub side: Side,
    /// Limit or market.
    pub order_type: OrderType,
    /// Shares.
    pub quantity: Quantity,
    /// How long it works.
    #[serde(default, skip_serializing_if = "TimeInForce::is_day")]
    pub time_in_force: TimeInForce,
    /// Where it is sent.
    #[serde(default, skip_serializing_if = "Exchange::is_krx")]
    pub exchange: Exchange,
    /// 1; the next behind one of which nothing left, or behind one refusal at the gate.
    pub attempt: u8,
    /// What the venue let the account use before: won for a buy, shares for a sell. Asked for where
    /// no other order of the day could show later that a query sees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reserve: Option<Decimal>,
}

impl Intent {
    /// Makes the intent of a request.
    pub fn of(request: &OrderRequest, attempt: u8) -> Self {
        Self {
            key: request.idempotency_key.clone(),
            symbol: request.symbol,
            side: request.side,
            order_type: request.order_type,
            quantity: request.quantity,
            time_in_force: request.time_in_force,
            exchange: request.exchange,
            attempt,
            reserve: None,
        }
    }

    /// Returns whether a request asks for the same.
    pub fn is_same_request(&self, request: &OrderRequest) -> bool {
        let asked = Self {
            reserve: self.reserve,
            ..Self::of(request, self.attempt)
        };
        *self == asked
    }
}

/// Which order an entry is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// An own order.
    Key(IdempotencyKey),
    /// An order of someone else.
    Foreign(BrokerOrderId),
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) => f.pad(key.as_str()),
            Self::Foreign(id) => f.pad(id.number()),
        }
    }
}

/// One line of the event log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Entry {
    /// An order is about to be sent.
    Intent {
        /// The order.
        intent: Intent,
    },
    /// A request about an order ended.
    Answered {
        /// The order.
        key: IdempotencyKey,
        /// What was asked: place, amend or cancel.
        request: String,
        /// When it was sent.
        sent_at: Timestamp,
        /// When the answer came or was given up.
        ended_at: Timestamp,
        /// What came, redacted.
        outcome: String,
        /// The beginning of the digest of what was sent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        request_digest: Option<String>,
    },
    /// Something happened to an order.
    Order {
        /// The order.
        subject: Subject,
        /// What happened.
        change: OrderEvent,
    },
    /// An order of someone else was seen.
    Foreign {
        /// As it was first seen.
        order: Box<Order>,
        /// Whether it came over our own channel when a desk opened, so that this journal may have
        /// forgotten it: no order leaves until a person decides.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        is_forgotten: bool,
    },
    /// A notice came.
    Notice {
        /// The notice.
        notice: Box<Notice>,
    },
    /// A row of the venue's books said something new.
    Row {
        /// The row.
        row: Box<VenueRow>,
    },
    /// The books were compared with the venue's.
    Reconciled {
        /// Why it was done.
        why: String,
        /// Rows in the answer.
        rows: usize,
    },
    /// What convinced the desk of something about an order.
    Concluded {
        /// The order.
        key: IdempotencyKey,
        /// In words.
        why: String,
    },
    /// The balance showed what notices of fills were that came twice, byte for byte.
    Repeats {
        /// The number they name.
        id: BrokerOrderId,
        /// Whether each was a fill of its own; else they told of the same one.
        are_fills: bool,
        /// In words.
        why: String,
    },
    /// A person decided what no evidence could.
    Decided {
        /// The order it is about, if it is about one.
        key: Option<IdempotencyKey>,
        /// What was decided.
        decision: Decision,
        /// What proves that a program with the journal's key wrote it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seal: Option<String>,
    },
    /// Something a person should look at.
    Alarm {
        /// What is the matter.
        text: String,
        /// What to do.
        hint: String,
    },
    /// Something about the session: authenticated, connected, halted, closed.
    Session {
        /// A short word.
        what: String,
        /// Details, redacted.
        text: String,
        /// What proves that a program with the journal's key wrote it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seal: Option<String>,
    },
}

/// What a person decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// The lost order is this one of the venue.
    Bound(BrokerOrderId),
    /// The lost order was never placed.
    NotPlaced,
    /// Open orders that this journal does not know may stay.
    Adopted {
        /// How many there were.
        orders: usize,
    },
}

impl Entry {
    /// Returns the word stored beside the entry.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Intent { .. } => "intent",
            Self::Answered { .. } => "answered",
            Self::Order { change, .. } => change.word(),
            Self::Foreign { .. } => "foreign",
            Self::Notice { .. } => "notice",
            Self::Row { .. } => "row",
            Self::Reconciled { .. } => "reconciled",
            Self::Concluded { .. } => "concluded",
            Self::Repeats { .. } => "repeats",
            Self::Decided { .. } => "decided",
            Self::Alarm { .. } => "alarm",
            Self::Session { .. } => "session",
        }
    }
}

/// An entry to be written, with the order as it stands after it. It is sealed in the moment it is
/// written, where it is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// When.
    pub at: Timestamp,
    /// What.
    pub entry: Entry,
    /// The order after it.
    pub order: Option<Order>,
}

/// A record in the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Its place, from 1, without gaps.
    pub sequence: u64,
    /// The record.
    pub record: Record,
    /// Digest over it and everything before it.
    pub hash: String,
}

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
    /// Makes the proof; the keeper only, behind the write.
    pub(crate) fn now() -> Self {
        Self(Instant::now())
    }

    /// Returns the latest instant at which the first byte may leave.
    pub(crate) fn leave_by(&self) -> Instant {
        self.0.checked_add(LEAVES_WITHIN).unwrap_or(self.0)
    }
}

/// What the conditional write of an intent came to.
#[derive(Debug)]
pub enum IntentDecision {
    /// It is durable.
    Written(IntentWritten, Box<Stored>),
    /// A person killed trading.
    Killed(String),
    /// Trading is halted.
    Halted(String),
    /// The key is used.
    KeyUsed,
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
    /// epoch is this desk's and the key is new (for attempt 1).
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

/// Returns the hash of a record behind another: hexadecimal SHA-256 over the previous hash and the
/// stored columns.
pub fn chain(previous: &str, sequence: u64, record: &Record) -> String {
    RawEvent::of(previous, sequence, record).hash
}

fn no_seals() -> BrokerError {
    BrokerError::Journal {
        message: "this journal keeps no seals".into(),
        source: None,
    }
}

const LOST_LOCK: &str = "another process took over this account";

/// Returns what a desk hears that another one replaced.
pub fn lost_lock() -> BrokerError {
    BrokerError::refused(LOST_LOCK, "use that process, or stop it")
}

/// Returns whether an error is [`lost_lock`].
pub fn is_lost_lock(error: &BrokerError) -> bool {
    matches!(error, BrokerError::Refused { reason, .. } if reason == LOST_LOCK)
}
