//! What is written to a journal: intents, entries, and records of them.

use crate::evidence::{ExecutionReport, OrderReport};
use crate::journal::SessionWord;
use hoga_port::time::Timestamp;
use hoga_port::{
    BrokerOrderId, Order, OrderEvent, OrderId, OrderRequest, OrderType, Quantity, Route, Side,
    Symbol, TimeInForce,
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::fmt;

/// An order about to be sent, without the account: a journal belongs to one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intent {
    /// Our id of the order.
    pub key: OrderId,
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
    #[serde(default, skip_serializing_if = "Route::is_krx", rename = "exchange")]
    pub route: Route,
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
            key: request.id.clone(),
            symbol: request.symbol,
            side: request.side,
            order_type: request.order_type,
            quantity: request.quantity,
            time_in_force: request.time_in_force,
            route: request.route,
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
    Key(OrderId),
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
        key: OrderId,
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
        notice: Box<ExecutionReport>,
    },
    /// A row of the venue's books said something new.
    Row {
        /// The row.
        row: Box<OrderReport>,
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
        key: OrderId,
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
        key: Option<OrderId>,
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
        /// What it tells of.
        what: SessionWord,
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
