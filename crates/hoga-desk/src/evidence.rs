//! What a venue tells of orders: a notice, pushed, and a row of its books, queried.
//!
//! One class of evidence; a notice is only earlier.

use hoga_port::time::Timestamp;
use hoga_port::{
    BrokerOrderId, OrderType, Price, Quantity, Route, Side, Symbol, TimeInForce, VenueReason,
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What a notice tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExecutionReportKind {
    /// An order was taken.
    Accepted,
    /// An amend was taken.
    Amended,
    /// A cancel was confirmed.
    Cancelled,
    /// A cancel or amend was received, which proves nothing yet.
    Received,
    /// The exchange refused the order.
    Refused,
    /// Shares filled.
    Executed,
    /// The remainder was cancelled by the order's own condition.
    RemainderCancelled,
}

/// One notice about an order of the account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExecutionReport {
    /// The order it is about.
    pub id: BrokerOrderId,
    /// The order that this one amends or cancels.
    pub parent: Option<BrokerOrderId>,
    /// What it tells.
    pub kind: ExecutionReportKind,
    /// The issue.
    pub symbol: Symbol,
    /// Buy or sell.
    pub side: Side,
    /// Limit or market, as far as the notice tells; on a fill it may be wrong.
    pub order_type: Option<OrderType>,
    /// Shares: of the fill for `Executed`, of the order otherwise.
    pub quantity: Quantity,
    /// Price of the fill for `Executed`.
    pub price: Option<Price>,
    /// Shares of the order.
    pub order_quantity: Quantity,
    /// The venue's time.
    pub venue_time: Timestamp,
    /// Digest of the plaintext: equal for byte-identical notices.
    pub fingerprint: String,
}

/// Where an order came in, as the venue says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// By this API.
    OpenApi,
    /// By something else, in the venue's word.
    Other(String),
    /// Not said.
    Blank,
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RowKind {
    /// An order of its own.
    Order,
    /// An amend of another.
    Amend,
    /// A cancel of another; never open.
    Cancel,
    /// It has a parent, and the venue does not say what it does.
    Child,
    /// The venue calls it an amend or a cancel and names no parent: it binds nothing, and it is no
    /// absence.
    Unclear,
}

/// One row of the venue's orders of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderReport {
    /// The number.
    pub id: BrokerOrderId,
    /// The number this one amends or cancels.
    pub parent: Option<BrokerOrderId>,
    /// What the row is.
    pub kind: RowKind,
    /// The issue.
    pub symbol: Symbol,
    /// Buy or sell.
    pub side: Side,
    /// Limit or market; `None` for a type that is not known here.
    pub order_type: Option<OrderType>,
    /// How long it works, as far as its type tells.
    #[serde(default)]
    pub time_in_force: TimeInForce,
    /// Where it was sent; `None` where the venue does not say.
    #[serde(default, skip_serializing_if = "Option::is_none", rename = "exchange")]
    pub route: Option<Route>,
    /// Shares asked for.
    pub quantity: Quantity,
    /// Shares filled.
    pub filled: Quantity,
    /// Money filled.
    pub filled_amount: Decimal,
    /// Shares open; `None` where the venue gives none.
    pub remaining: Option<Quantity>,
    /// Shares whose cancel is confirmed; `None` where the venue does not say.
    pub cancelled: Option<Quantity>,
    /// Shares refused; `None` where the venue does not say.
    pub rejected: Option<Quantity>,
    /// Whether the venue calls it cancelled.
    pub is_cancelled: bool,
    /// Where it came in.
    pub channel: Channel,
    /// The venue's time of the order.
    pub venue_time: Timestamp,
    /// Why it was refused, where the venue says so.
    pub reason: Option<VenueReason>,
}

/// A row of a list that cannot be read whole, or is of a product that is not traded here.
///
/// It is counted and shown, and stands for nothing: it binds no order and ends none. What could be
/// read of it says what it cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpaqueRow {
    /// Its number, if that much could be read.
    pub id: Option<BrokerOrderId>,
    /// The issue as the venue writes it, cut to twelve characters; may be blank.
    pub code: String,
    /// The issue, if it is one that can be traded here.
    pub symbol: Option<Symbol>,
    /// Buy or sell, if that could be read.
    pub side: Option<Side>,
    /// Shares asked for, if they could be read.
    pub quantity: Option<Quantity>,
    /// Whether it names an order that it amends or cancels.
    pub has_parent: bool,
    /// Where it came in.
    pub channel: Channel,
    /// What could not be read.
    pub why: String,
}

/// What it means that a list does not show an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListKind {
    /// Every order of the day is in it, whatever became of it: one that is not there is not there
    /// yet, or was never placed.
    Log,
    /// Only what is open is in it: one that is not there may have ended.
    OpenOrders,
}

/// A venue's list of orders of a day, complete: every row is here, read or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VenueList {
    /// What it means that an order is not in it.
    pub kind: ListKind,
    /// The rows that could be read.
    pub rows: Vec<OrderReport>,
    /// The others.
    pub opaque: Vec<OpaqueRow>,
}

impl From<Vec<OrderReport>> for VenueList {
    /// Makes a log of rows that could all be read.
    fn from(rows: Vec<OrderReport>) -> Self {
        Self {
            kind: ListKind::Log,
            rows,
            opaque: Vec::new(),
        }
    }
}

impl OrderReport {
    /// Returns whether nothing of it is open, by the venue's own figures.
    pub fn is_closed(&self) -> bool {
        self.remaining.is_some_and(Quantity::is_zero)
    }

    /// Returns whether it shows an order whole: lists were seen to show a part of one for a while, with no
    /// open share (jsmstock 69).
    pub(crate) fn is_whole(&self) -> bool {
        self.remaining
            .is_some_and(|open| !open.is_zero() && self.filled.plus(open) == self.quantity)
    }

    /// Returns whether shares were refused after acceptance.
    pub fn is_refused(&self) -> bool {
        self.rejected.is_some_and(|shares| !shares.is_zero())
    }

    /// Returns whether it may have been refused: it is closed, nothing of it filled or cancelled, and
    /// the venue does not say that nothing was refused.
    pub fn may_be_refused(&self) -> bool {
        self.is_closed()
            && self.filled.is_zero()
            && !self.has_cancel()
            && self.rejected.is_none_or(|shares| !shares.is_zero())
    }

    /// Returns whether its own figures say what became of every share: filled, open, cancelled or
    /// refused. A venue that only calls it cancelled explains it too.
    pub fn explains_all(&self) -> bool {
        let told = [self.remaining, self.cancelled, self.rejected];
        let told = told.into_iter().flatten();
        let explained = told.fold(self.filled, Quantity::plus);
        let has_figure = self.cancelled.is_some_and(|shares| !shares.is_zero());
        explained >= self.quantity || (self.is_cancelled && !has_figure)
    }

    /// Returns whether it gives every figure and they leave shares unexplained: it shows a part, or
    /// shares that moved, and ends nothing by itself.
    pub fn contradicts_itself(&self) -> bool {
        self.cancelled.is_some() && self.rejected.is_some() && !self.explains_all()
    }

    /// Returns whether the venue says that it was cancelled, in whole or in part.
    pub fn has_cancel(&self) -> bool {
        self.is_cancelled || self.cancelled.is_some_and(|shares| !shares.is_zero())
    }
}
