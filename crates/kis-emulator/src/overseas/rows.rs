//! What the US market keeps and tells, as values: issues, accounts, orders, refusals, events. All
//! prices and amounts are in cents.

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
pub(crate) struct UsIssue {
    pub(crate) symbol: String,
    pub(crate) name: String,
    /// Close of the day before.
    pub(crate) base: i64,
    pub(crate) last: i64,
    pub(crate) open: i64,
    pub(crate) high: i64,
    pub(crate) low: i64,
    pub(crate) volume: i64,
    pub(crate) value: i64,
    /// Shares of the prints that buys and sells started.
    pub(crate) bought: i64,
    pub(crate) sold: i64,
    pub(crate) bid: i64,
    pub(crate) ask: i64,
    pub(crate) bid_size: i64,
    pub(crate) ask_size: i64,
}

/// What is held of an issue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct UsHolding {
    pub(crate) quantity: i64,
    pub(crate) cost: i64,
    pub(crate) bought_today: i64,
    pub(crate) sold_today: i64,
}

/// An account's dollars and shares.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct UsAccount {
    pub(crate) cash: i64,
    pub(crate) fees: i64,
    pub(crate) holdings: BTreeMap<String, UsHolding>,
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum UsKind {
    New,
    Amend,
    Cancel,
}

/// A row of the order ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct UsOrder {
    pub(crate) number: u64,
    pub(crate) parent: Option<u64>,
    pub(crate) kind: UsKind,
    pub(crate) account: String,
    pub(crate) symbol: String,
    pub(crate) exchange: String,
    pub(crate) side: Side,
    pub(crate) limit: i64,
    pub(crate) quantity: i64,
    pub(crate) filled: i64,
    pub(crate) amount: i64,
    /// Fees booked so far, in cents.
    pub(crate) fees: i64,
    pub(crate) is_open: bool,
    pub(crate) placed_at: Timestamp,
    /// New York's day.
    pub(crate) day: Date,
}

impl UsOrder {
    pub(crate) fn remaining(&self) -> i64 {
        if self.is_open {
            self.quantity.saturating_sub(self.filled)
        } else {
            0
        }
    }
}

/// Why an order is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UsRefusal {
    Closed,
    UnknownIssue,
    Quantity,
    Price,
    Cash,
    Shares,
    NothingToChange,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum UsEvent {
    Taken {
        number: u64,
    },
    Filled {
        number: u64,
        quantity: i64,
        price: i64,
        at: Timestamp,
    },
    Trade {
        symbol: String,
        quantity: i64,
        at: Timestamp,
    },
}
