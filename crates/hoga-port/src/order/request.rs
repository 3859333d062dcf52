//! What is asked of a venue: a new order, an amend, a cancel.

use crate::{AccountId, OrderId, OrderStatus, Price, Quantity, Route, Symbol};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Buy or sell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// Buy.
    Buy,
    /// Sell.
    Sell,
}

impl Side {
    /// Both sides.
    pub const BOTH: [Self; 2] = [Self::Buy, Self::Sell];

    /// Returns the side that it trades with.
    ///
    /// ```
    /// use hoga_port::Side;
    /// assert_eq!(Side::Buy.opposite(), Side::Sell);
    /// ```
    #[must_use]
    pub const fn opposite(self) -> Self {
        match self {
            Self::Buy => Self::Sell,
            Self::Sell => Self::Buy,
        }
    }
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Buy => "buy",
            Self::Sell => "sell",
        })
    }
}

/// How an order is priced; the price lives in the variant that needs one.
///
/// Which of them a session and an exchange take is in `market_rules::order_rule`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderType {
    /// At this price or better.
    Limit {
        /// The worst price that is acceptable.
        price: Price,
    },
    /// At whatever the book gives; a market buy reserves cash at the day's upper limit.
    Market,
    /// A limit at the other side's best price when it arrives (최유리).
    Best,
    /// A limit at the own side's best price when it arrives (최우선).
    Priority,
    /// A limit that becomes a market order in the closing auction (조건부).
    Conditional {
        /// The worst price that is acceptable until then.
        price: Price,
    },
    /// At the middle between best bid and ask, which may lie off the tick grid (중간가).
    Midpoint,
    /// A limit that starts to work when a trade reaches the trigger (스톱지정가).
    Stop {
        /// The worst price that is acceptable.
        price: Price,
        /// The trade price that starts it: at or above it for a buy, at or below it for a sell.
        trigger: Price,
    },
    /// At the previous close, before the open (장전 시간외).
    PreviousClose,
    /// At the day's closing price, after the close (장후 시간외).
    ClosingPrice,
    /// In the single-price auctions of the evening until 2026-09-11 (시간외 단일가).
    OffHours {
        /// The worst price that is acceptable.
        price: Price,
    },
}

impl OrderType {
    /// Returns the limit price, if there is one.
    pub fn limit(self) -> Option<Price> {
        match self {
            Self::Limit { price }
            | Self::Conditional { price }
            | Self::Stop { price, .. }
            | Self::OffHours { price } => Some(price),
            Self::Market
            | Self::Best
            | Self::Priority
            | Self::Midpoint
            | Self::PreviousClose
            | Self::ClosingPrice => None,
        }
    }

    /// Returns the price that it never trades worse than; a conditional order has none, because it is
    /// a market order in the end.
    pub fn worst(self) -> Option<Price> {
        match self {
            Self::Conditional { .. } => None,
            Self::Limit { .. }
            | Self::Stop { .. }
            | Self::OffHours { .. }
            | Self::Market
            | Self::Best
            | Self::Priority
            | Self::Midpoint
            | Self::PreviousClose
            | Self::ClosingPrice => self.limit(),
        }
    }

    /// Returns the trade price that starts it, if it waits for one.
    pub fn trigger(self) -> Option<Price> {
        match self {
            Self::Stop { trigger, .. } => Some(trigger),
            Self::Limit { .. }
            | Self::Market
            | Self::Best
            | Self::Priority
            | Self::Conditional { .. }
            | Self::Midpoint
            | Self::PreviousClose
            | Self::ClosingPrice
            | Self::OffHours { .. } => None,
        }
    }

    /// Returns the same type at another limit; one without a limit is as it was.
    #[must_use]
    pub fn at(self, limit: Price) -> Self {
        match self {
            Self::Limit { .. } => Self::Limit { price: limit },
            Self::Conditional { .. } => Self::Conditional { price: limit },
            Self::Stop { trigger, .. } => Self::Stop {
                price: limit,
                trigger,
            },
            Self::OffHours { .. } => Self::OffHours { price: limit },
            unpriced @ (Self::Market
            | Self::Best
            | Self::Priority
            | Self::Midpoint
            | Self::PreviousClose
            | Self::ClosingPrice) => unpriced,
        }
    }
}

impl fmt::Display for OrderType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Limit { price } => write!(f, "limit {price}"),
            Self::Market => f.pad("market"),
            Self::Best => f.pad("best"),
            Self::Priority => f.pad("priority"),
            Self::Conditional { price } => write!(f, "conditional {price}"),
            Self::Midpoint => f.pad("midpoint"),
            Self::Stop { price, trigger } => write!(f, "stop {trigger} limit {price}"),
            Self::PreviousClose => f.pad("previous close"),
            Self::ClosingPrice => f.pad("closing price"),
            Self::OffHours { price } => write!(f, "off-hours {price}"),
        }
    }
}

/// How long an order works.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum TimeInForce {
    /// Until its session ends.
    #[default]
    Day,
    /// What does not fill at once is cancelled (IOC).
    ImmediateOrCancel,
    /// All of it at once, or nothing (FOK).
    FillOrKill,
}

impl TimeInForce {
    /// Returns whether it is the usual one, which needs no mention.
    pub fn is_day(&self) -> bool {
        *self == Self::Day
    }
}

impl fmt::Display for TimeInForce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Day => "day",
            Self::ImmediateOrCancel => "IOC",
            Self::FillOrKill => "FOK",
        })
    }
}

/// A new order as a strategy asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderRequest {
    /// The account it must be for, which a port of another one refuses; `None` is the port's.
    #[doc(alias = "account")]
    pub account_id: Option<AccountId>,
    /// The issue.
    pub symbol: Symbol,
    /// Buy or sell.
    pub side: Side,
    /// Limit with its price, market, or one of the rarer types.
    pub order_type: OrderType,
    /// Shares; whole and above zero.
    #[doc(alias = "qty")]
    pub quantity: Quantity,
    /// Our id of the order; the same id never places a second one.
    #[doc(alias = "idempotency_key")]
    pub id: OrderId,
    /// How long it works.
    pub time_in_force: TimeInForce,
    /// Where it is sent.
    pub route: Route,
}

/// A change of an open order: of its price or of its quantity. KIS changes one of them at a time.
///
/// # Examples
///
/// ```
/// use hoga_port::{Amend, Price, Quantity};
///
/// let dearer = Amend::Limit(Price::from_won(71_500).unwrap());
/// // An order of 10 shares of which 4 filled works on with 2.
/// let smaller = Amend::Quantity(Quantity::from_shares(6));
/// assert_eq!((dearer.limit().is_some(), smaller.limit()), (true, None));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Amend {
    /// A new limit price, for all that is left.
    Limit(Price),
    /// Fewer shares in all, with those that filled already; more shares are another order.
    Quantity(Quantity),
}

impl Amend {
    /// Returns the new limit, if it is of the price.
    pub fn limit(self) -> Option<Price> {
        match self {
            Self::Limit(limit) => Some(limit),
            Self::Quantity(_) => None,
        }
    }
}

/// What became of a request to cancel.
///
/// The acknowledgement of a cancel is not the final quantity: the order may fill meanwhile, so
/// follow the order's executions to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CancelReport {
    /// The venue took the cancel.
    Requested,
    /// Nothing was sent: the order is already at its end.
    AlreadyDone(OrderStatus),
    /// No answer that proves anything came; reconciliation goes on.
    Unknown,
}
