//! What a rule about orders says: an order type, how long it works, and the sessions that take it.

use crate::Session;
use hoga_port::{OrderType, Price, Route, TimeInForce};
use std::fmt;

/// An order type without its prices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// [`OrderType::Limit`].
    Limit,
    /// [`OrderType::Market`].
    Market,
    /// [`OrderType::Conditional`].
    Conditional,
    /// [`OrderType::Best`].
    Best,
    /// [`OrderType::Priority`].
    Priority,
    /// [`OrderType::PreviousClose`].
    PreviousClose,
    /// [`OrderType::ClosingPrice`].
    ClosingPrice,
    /// [`OrderType::OffHours`].
    OffHours,
    /// [`OrderType::Midpoint`].
    Midpoint,
    /// [`OrderType::Stop`].
    Stop,
}

impl Kind {
    /// Returns the kind of an order type.
    pub fn of(order_type: OrderType) -> Self {
        match order_type {
            OrderType::Limit { .. } => Self::Limit,
            OrderType::Market => Self::Market,
            OrderType::Conditional { .. } => Self::Conditional,
            OrderType::Best => Self::Best,
            OrderType::Priority => Self::Priority,
            OrderType::PreviousClose => Self::PreviousClose,
            OrderType::ClosingPrice => Self::ClosingPrice,
            OrderType::OffHours { .. } => Self::OffHours,
            OrderType::Midpoint => Self::Midpoint,
            OrderType::Stop { .. } => Self::Stop,
        }
    }

    /// Returns the order type with its prices; `None` where it needs one that is not given.
    pub fn with(self, price: Option<Price>, trigger: Option<Price>) -> Option<OrderType> {
        Some(match self {
            Self::Limit => OrderType::Limit { price: price? },
            Self::Market => OrderType::Market,
            Self::Conditional => OrderType::Conditional { price: price? },
            Self::Best => OrderType::Best,
            Self::Priority => OrderType::Priority,
            Self::PreviousClose => OrderType::PreviousClose,
            Self::ClosingPrice => OrderType::ClosingPrice,
            Self::OffHours => OrderType::OffHours { price: price? },
            Self::Midpoint => OrderType::Midpoint,
            Self::Stop => OrderType::Stop {
                price: price?,
                trigger: trigger?,
            },
        })
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Limit => "limit",
            Self::Market => "market",
            Self::Conditional => "conditional",
            Self::Best => "best",
            Self::Priority => "priority",
            Self::PreviousClose => "previous-close",
            Self::ClosingPrice => "closing-price",
            Self::OffHours => "off-hours",
            Self::Midpoint => "midpoint",
            Self::Stop => "stop",
        })
    }
}

/// One row of the table: an order type that some sessions take.
#[derive(Debug, PartialEq, Eq)]
pub struct OrderRule {
    pub(crate) kind: Kind,
    pub(crate) time_in_force: TimeInForce,
    pub(crate) sessions: &'static [Session],
    /// Whether the broker's smart order routing takes it.
    pub(crate) is_routable: bool,
}

impl OrderRule {
    pub(crate) const fn new(
        kind: Kind,
        time_in_force: TimeInForce,
        sessions: &'static [Session],
    ) -> Self {
        Self {
            kind,
            time_in_force,
            sessions,
            is_routable: false,
        }
    }

    pub(crate) const fn routable(self) -> Self {
        Self {
            is_routable: true,
            ..self
        }
    }

    /// Returns the order type.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Returns how long it works.
    pub fn time_in_force(&self) -> TimeInForce {
        self.time_in_force
    }

    /// Returns the sessions that take it, on the exchanges that have them.
    pub fn sessions(&self) -> &'static [Session] {
        self.sessions
    }

    /// Returns whether a route takes it in a session.
    pub fn is_taken(&self, route: Route, session: Session) -> bool {
        let is_there = match route {
            Route::Direct(exchange) => session.is_of(exchange),
            Route::Sor => self.is_routable,
        };
        is_there && self.sessions.contains(&session)
    }
}
