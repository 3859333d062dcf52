//! Issues, accounts, orders, refusals and events of the US market, as values. All prices and amounts are in cents.

use hoga_port::Side;
use hoga_port::time::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Symbol, English name, price in cents; the prices are made up.
pub(super) const LISTED: [(&str, &str, i64); 4] = [
    ("AAPL", "APPLE INC", 27_150),
    ("MSFT", "MICROSOFT CORP", 51_040),
    ("NVDA", "NVIDIA CORP", 18_725),
    ("TSLA", "TESLA INC", 39_610),
];

/// An issue.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct UsIssue {
    /// Its ticker.
    pub symbol: String,
    /// Its English name.
    pub name: String,
    /// Close of the day before.
    pub base: i64,
    /// Last price.
    pub last: i64,
    /// First price of the day; 0 before it.
    pub open: i64,
    /// Highest price of the day.
    pub high: i64,
    /// Lowest price of the day.
    pub low: i64,
    /// Shares traded today.
    pub volume: i64,
    /// Their amount.
    pub value: i64,
    /// Shares of the prints that buys started.
    pub bought: i64,
    /// Shares of the prints that sells started.
    pub sold: i64,
    /// Best bid.
    pub bid: i64,
    /// Best ask.
    pub ask: i64,
    /// Shares at the best bid.
    pub bid_size: i64,
    /// Shares at the best ask.
    pub ask_size: i64,
}

/// What is held of an issue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsHolding {
    /// Shares.
    pub quantity: i64,
    /// What they cost.
    pub cost: i64,
    /// Shares bought today.
    pub bought_today: i64,
    /// Shares sold today.
    pub sold_today: i64,
}

/// An account's dollars and shares.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsAccount {
    /// Dollars.
    pub cash: i64,
    /// Fees paid so far.
    pub fees: i64,
    /// Shares by ticker.
    pub holdings: BTreeMap<String, UsHolding>,
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum UsKind {
    /// An order.
    New,
    /// An amend of its limit.
    Amend,
    /// A cancel.
    Cancel,
}

/// A row of the order ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsOrder {
    /// Its number; [`UsMarket::place`](super::UsMarket::place) gives it.
    pub number: u64,
    /// The order that it amends or cancels.
    pub parent: Option<u64>,
    /// What the row is.
    pub kind: UsKind,
    /// Whose it is.
    pub account: String,
    /// The ticker.
    pub symbol: String,
    /// The exchange, as the order named it.
    pub exchange: String,
    /// Buy or sell.
    pub side: Side,
    /// Its limit.
    pub limit: i64,
    /// Shares.
    pub quantity: i64,
    /// Shares filled.
    pub filled: i64,
    /// Their amount.
    pub amount: i64,
    /// Fees booked so far, in cents.
    pub fees: i64,
    /// Whether it works.
    pub is_open: bool,
    /// When it was taken.
    pub placed_at: Timestamp,
    /// New York's day.
    pub day: Date,
}

impl UsOrder {
    /// Returns the shares that still work.
    pub fn remaining(&self) -> i64 {
        if self.is_open {
            self.quantity.saturating_sub(self.filled)
        } else {
            0
        }
    }
}

/// What somebody else buys or sells up to a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UsOffer {
    /// Buy or sell.
    pub side: Side,
    /// The worst price.
    pub limit: i64,
    /// Shares.
    pub quantity: i64,
}

/// Why an order is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UsRefusal {
    /// No session is on.
    Closed,
    /// The ticker is not listed.
    UnknownIssue,
    /// No shares.
    Quantity,
    /// No price.
    Price,
    /// Too few dollars.
    Cash,
    /// Too few shares.
    Shares,
    /// The order is not there or works no longer.
    NothingToChange,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UsEvent {
    /// A row was entered.
    Taken {
        /// Its number.
        number: u64,
    },
    /// An order was filled, in whole or in part.
    Filled {
        /// Its number.
        number: u64,
        /// Shares.
        quantity: i64,
        /// Price of one.
        price: i64,
        /// When.
        at: Timestamp,
    },
    /// An issue traded.
    Trade {
        /// Its ticker.
        symbol: String,
        /// Shares.
        quantity: i64,
        /// When.
        at: Timestamp,
    },
}
