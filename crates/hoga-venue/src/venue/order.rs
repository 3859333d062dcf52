//! Orders as the venue keeps them, what it is asked, and what it tells.

use hoga_port::Symbol;
use hoga_port::time::Timestamp;
use serde::{Deserialize, Serialize};

pub use hoga_port::Side;

/// Whose an order in the book is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Owner {
    /// The synthetic flow.
    Flow,
    /// An account's order, by its number.
    Order(u64),
}

/// Where an order came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Channel {
    /// The OpenAPI.
    OpenApi,
    /// A person, by phone or screen.
    Hand,
}

/// How an order is priced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pricing {
    /// At this price in won or better.
    Limit(i64),
    /// At any price.
    Market,
}

/// A new order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewOrder {
    /// The account, ten digits.
    pub account: String,
    /// The issue.
    pub symbol: Symbol,
    /// Buy or sell.
    pub side: Side,
    /// Limit or market.
    pub pricing: Pricing,
    /// Shares.
    pub quantity: i64,
    /// Where it came in.
    pub channel: Channel,
}

/// What a row of the ledger is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OrderKind {
    /// An order.
    New,
    /// An order that took over the remainder of another.
    Amend,
    /// A cancel; it is a row of its own and never open.
    Cancel,
}

/// How a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowState {
    /// Shares are left in the book.
    Open,
    /// Nothing is left: filled, cancelled, amended away, refused or expired.
    Done,
}

/// One row of the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VenueOrder {
    /// The number; restarts every day.
    pub number: u64,
    /// The order this one amends or cancels.
    pub parent: Option<u64>,
    /// What the row is.
    pub kind: OrderKind,
    /// The account, ten digits.
    pub account: String,
    /// The issue.
    pub symbol: Symbol,
    /// Buy or sell.
    pub side: Side,
    /// Limit or market.
    pub pricing: Pricing,
    /// Shares asked for.
    pub quantity: i64,
    /// Shares filled.
    pub filled: i64,
    /// Money filled, without fees.
    pub filled_amount: i64,
    /// Shares cancelled, expired or moved to an amend.
    pub cancelled: i64,
    /// Shares refused after acceptance.
    pub refused: i64,
    /// How it stands.
    pub state: RowState,
    /// Whether the remainder moved to an amend.
    pub is_amended_away: bool,
    /// When it came.
    pub placed_at: Timestamp,
    /// Where it came in.
    pub channel: Channel,
}

impl VenueOrder {
    /// Returns the shares left in the book.
    pub fn remaining(&self) -> i64 {
        match self.state {
            RowState::Open => self.quantity.saturating_sub(self.filled),
            RowState::Done => 0,
        }
    }
}

/// Why the venue refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// Outside the hours.
    MarketClosed,
    /// Not a business day.
    NotABusinessDay,
    /// The account is not here.
    UnknownAccount,
    /// The issue is not listed.
    UnknownIssue,
    /// Not a whole number above zero.
    Quantity,
    /// Off the tick grid.
    Tick,
    /// Outside the daily limits.
    PriceBand,
    /// More than the cash allows.
    InsufficientFunds,
    /// More than can be sold.
    InsufficientShares,
    /// Nothing left to amend or cancel, or no such order.
    NothingToChange,
}

/// What the venue tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VenueEvent {
    /// An order, amend or cancel was taken; look the row up by its number.
    Taken {
        /// The new row.
        number: u64,
    },
    /// An order filled.
    Filled {
        /// The order.
        number: u64,
        /// Shares.
        quantity: i64,
        /// Won.
        price: i64,
        /// When.
        at: Timestamp,
    },
    /// The exchange refused an order it had taken.
    RefusedLate {
        /// The order.
        number: u64,
        /// When.
        at: Timestamp,
    },
    /// The close ended an order.
    Expired {
        /// The order.
        number: u64,
    },
    /// A print.
    Trade {
        /// The issue.
        symbol: Symbol,
        /// Won.
        price: i64,
        /// Shares.
        quantity: i64,
        /// Shares traded today, this print included.
        volume: i64,
        /// Whether a buy started it.
        is_buy: bool,
        /// When.
        at: Timestamp,
    },
    /// A book changed.
    BookChanged {
        /// The issue.
        symbol: Symbol,
        /// When.
        at: Timestamp,
    },
}
