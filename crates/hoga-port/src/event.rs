//! What streams deliver: quotes, books, trades, executions, the state of the connection.

use crate::{FillEvent, Order, Price, Quantity, Symbol};
use arrayvec::ArrayVec;
use jiff::Timestamp;
use serde::Serialize;
use std::fmt;

/// One price level of a book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Level {
    /// The price.
    pub price: Price,
    /// Shares waiting at it.
    pub quantity: Quantity,
}

/// Best bid and ask with their sizes; a side without orders is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct QuoteEvent {
    /// The issue.
    pub symbol: Symbol,
    /// Best bid.
    pub bid: Option<Level>,
    /// Best ask.
    pub ask: Option<Level>,
    /// When the venue made it.
    pub at: Timestamp,
}

/// Ten levels a side, best first; levels without orders are absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OrderBook {
    /// The issue.
    pub symbol: Symbol,
    /// Bids, highest price first.
    pub bids: ArrayVec<Level, 10>,
    /// Asks, lowest price first.
    pub asks: ArrayVec<Level, 10>,
    /// When the venue made it.
    pub at: Timestamp,
}

impl OrderBook {
    /// Returns the best bid and ask.
    pub fn quote(&self) -> QuoteEvent {
        QuoteEvent {
            symbol: self.symbol,
            bid: self.bids.first().copied(),
            ask: self.asks.first().copied(),
            at: self.at,
        }
    }
}

/// One print of the market, not an own execution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TradeEvent {
    /// The issue.
    pub symbol: Symbol,
    /// Price; it may lie off the tick grid (midpoint executions).
    pub price: Price,
    /// Shares of this print.
    pub quantity: Quantity,
    /// Shares traded today, this print included.
    pub volume: Quantity,
    /// When it traded.
    pub at: Timestamp,
}

/// What an auction would bring if it ended now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ExpectedTrade {
    /// The issue.
    pub symbol: Symbol,
    /// The price; `None` when nothing would trade.
    pub price: Option<Price>,
    /// Shares that would trade.
    pub quantity: Quantity,
    /// When the venue made it.
    pub at: Timestamp,
}

/// What the market does with an issue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MarketStatus {
    /// The issue.
    pub symbol: Symbol,
    /// Whether trading is halted.
    pub is_halted: bool,
    /// Why, in the venue's words; empty where it gives none.
    pub reason: String,
    /// Whether a volatility interruption is on.
    pub has_interruption: bool,
    /// The venue's own code of what the market does, kept as it came: no source lists all of them.
    pub operation: String,
    /// When it was received; the record carries no time.
    pub at: Timestamp,
}

/// What happened to an order of the account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ExecutionKind {
    /// Durably recorded; the request is about to leave.
    Recorded,
    /// The venue has it.
    Accepted,
    /// Its limit was changed; it has a new number.
    Amended,
    /// Some of its shares ended without a fill, most often cancelled; the rest works on.
    Reduced,
    /// An amend is under way.
    AmendRequested,
    /// An amend did not happen; most often the venue refused it.
    AmendRefused,
    /// The answer to an amend was lost.
    AmendUnknown,
    /// A cancel is under way.
    CancelRequested,
    /// The venue refused a cancel.
    CancelRefused,
    /// The answer to a cancel was lost.
    CancelUnknown,
    /// The remainder was cancelled.
    Cancelled,
    /// It counted as ended, and the venue's list shows open shares of it.
    Reopened,
    /// The venue refused the order.
    Rejected,
    /// More shares filled.
    Filled(FillEvent),
    /// The close ended it.
    Expired,
    /// Whether it reached the venue is not known.
    Unknown,
    /// Proved never to have been placed.
    NotPlaced,
    /// An order of someone else on the account was seen.
    Foreign,
}

impl ExecutionKind {
    /// Returns the word written to logs and JSON.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Recorded => "recorded",
            Self::Accepted => "accepted",
            Self::Amended => "amended",
            Self::Reduced => "reduced",
            Self::AmendRequested => "amend_requested",
            Self::AmendRefused => "amend_refused",
            Self::AmendUnknown => "amend_unknown",
            Self::CancelRequested => "cancel_requested",
            Self::CancelRefused => "cancel_refused",
            Self::CancelUnknown => "cancel_unknown",
            Self::Cancelled => "cancelled",
            Self::Reopened => "reopened",
            Self::Rejected => "rejected",
            Self::Filled(_) => "filled",
            Self::Expired => "expired",
            Self::Unknown => "unknown",
            Self::NotPlaced => "not_placed",
            Self::Foreign => "foreign",
        }
    }
}

/// One entry of the executions stream; never dropped, in the order of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExecutionEvent {
    /// Place in the journal; start a later stream behind it to go on without a gap.
    pub sequence: u64,
    /// When it was recorded.
    pub at: Timestamp,
    /// What happened.
    pub kind: ExecutionKind,
    /// The order after it happened.
    pub order: Order,
}

/// How the real-time connection stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ConnectionState {
    /// Not connected and not trying.
    #[default]
    Disconnected,
    /// Trying for the n-th time since it was last up.
    Connecting {
        /// 1 for the first try.
        attempt: u32,
    },
    /// Connected, subscriptions are being acknowledged.
    Subscribing,
    /// Connected, everything wanted is acknowledged or refused for good.
    Connected,
    /// Another session holds the app key: another program's, or the one of a program that was killed,
    /// whose place KIS keeps for 30 to 90 s.
    KeyInUse {
        /// When it is tried again.
        until: Timestamp,
    },
    /// Given up in session hours: trading is halted; one try a minute goes on for data.
    Halted,
}

impl fmt::Display for ConnectionState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Disconnected => f.write_str("disconnected"),
            Self::Connecting { attempt } => write!(f, "connecting (try {attempt})"),
            Self::Subscribing => f.write_str("subscribing"),
            Self::Connected => f.write_str("connected"),
            Self::KeyInUse { until } => write!(
                f,
                "waiting until {}: another session holds the app key",
                crate::time::kst(*until).strftime("%H:%M:%S")
            ),
            Self::Halted => f.write_str("halted"),
        }
    }
}

/// Anything a day brings, for a log or a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A print of the market.
    Trade(TradeEvent),
    /// A book.
    OrderBook(Box<OrderBook>),
    /// Something happened to an order.
    Execution(Box<ExecutionEvent>),
    /// The connection changed.
    Connection(ConnectionState),
}
