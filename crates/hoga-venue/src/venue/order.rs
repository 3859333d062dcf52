//! Orders as the venue keeps them, what it is asked, and what it tells.

use hoga_port::time::Timestamp;
use hoga_port::{Exchange, OrderType, Price, Symbol};
use market_rules::Kind;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

pub use hoga_port::{Route, Side, TimeInForce};

/// Whose an order in the book is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Owner {
    /// The synthetic flow.
    Flow,
    /// An account's order, by its number.
    Order(u64),
}

/// A market with books of its own; a routed order may trade on both.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Market {
    /// The exchange of the listing.
    #[default]
    Krx,
    /// The second market, with sessions of its own.
    Nxt,
}

impl Market {
    /// Both, in the order a routed order prefers them at equal prices.
    pub const ALL: [Self; 2] = [Self::Krx, Self::Nxt];

    /// Returns the other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Krx => Self::Nxt,
            Self::Nxt => Self::Krx,
        }
    }

    /// Returns the exchange whose orders go nowhere else.
    pub fn exchange(self) -> Exchange {
        match self {
            Self::Krx => Exchange::Krx,
            Self::Nxt => Exchange::Nxt,
        }
    }
}

/// Where an order came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Channel {
    /// The OpenAPI.
    OpenApi,
    /// A person, by phone or screen.
    Hand,
}

/// How an order is priced, in won; [`OrderType`] says what each means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pricing {
    /// At this price or better.
    Limit(i64),
    /// At any price.
    Market,
    /// At the other side's best price.
    Best,
    /// At the own side's best price.
    Priority,
    /// A limit, a market order in the closing auction.
    Conditional(i64),
    /// In the middle between bid and ask.
    Midpoint,
    /// A limit that waits for a trade at the trigger.
    Stop {
        /// The limit.
        price: i64,
        /// The trade price that starts it.
        trigger: i64,
    },
    /// At the previous close.
    PreviousClose,
    /// At the closing price.
    ClosingPrice,
    /// A limit in the off-hours auctions.
    OffHours(i64),
}

impl Pricing {
    /// Returns the price and the trigger, 0 for one it does not have.
    pub fn prices(self) -> (i64, i64) {
        match self {
            Self::Limit(price) | Self::Conditional(price) | Self::OffHours(price) => (price, 0),
            Self::Stop { price, trigger } => (price, trigger),
            Self::Market
            | Self::Best
            | Self::Priority
            | Self::Midpoint
            | Self::PreviousClose
            | Self::ClosingPrice => (0, 0),
        }
    }

    /// Makes a pricing of a kind of order and its prices.
    pub fn of(kind: Kind, price: i64, trigger: i64) -> Self {
        match kind {
            Kind::Limit => Self::Limit(price),
            Kind::Market => Self::Market,
            Kind::Conditional => Self::Conditional(price),
            Kind::Best => Self::Best,
            Kind::Priority => Self::Priority,
            Kind::PreviousClose => Self::PreviousClose,
            Kind::ClosingPrice => Self::ClosingPrice,
            Kind::OffHours => Self::OffHours(price),
            Kind::Midpoint => Self::Midpoint,
            Kind::Stop => Self::Stop { price, trigger },
        }
    }

    /// Returns the same at another limit; one without a limit becomes a plain limit.
    #[must_use]
    pub fn at(self, price: i64) -> Self {
        match self {
            Self::Conditional(_) => Self::Conditional(price),
            Self::OffHours(_) => Self::OffHours(price),
            Self::Stop { trigger, .. } => Self::Stop { price, trigger },
            Self::Limit(_)
            | Self::Market
            | Self::Best
            | Self::Priority
            | Self::Midpoint
            | Self::PreviousClose
            | Self::ClosingPrice => Self::Limit(price),
        }
    }

    /// Returns the order type; `None` where a price is none.
    pub fn order_type(self) -> Option<OrderType> {
        let (price, trigger) = self.prices();
        self.kind()
            .with(Price::from_won(price), Price::from_won(trigger))
    }

    /// Returns the kind.
    pub fn kind(self) -> Kind {
        match self {
            Self::Limit(_) => Kind::Limit,
            Self::Market => Kind::Market,
            Self::Best => Kind::Best,
            Self::Priority => Kind::Priority,
            Self::Conditional(_) => Kind::Conditional,
            Self::Midpoint => Kind::Midpoint,
            Self::Stop { .. } => Kind::Stop,
            Self::PreviousClose => Kind::PreviousClose,
            Self::ClosingPrice => Kind::ClosingPrice,
            Self::OffHours(_) => Kind::OffHours,
        }
    }
}

impl From<OrderType> for Pricing {
    fn from(order_type: OrderType) -> Self {
        let won = |price: Option<Price>| price.and_then(|p| p.value().to_i64()).unwrap_or(0);
        let (price, trigger) = (won(order_type.limit()), won(order_type.trigger()));
        Self::of(Kind::of(order_type), price, trigger)
    }
}

/// Where the open shares of an order are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// In the book.
    Book,
    /// Among the orders in the middle between bid and ask.
    Middle,
    /// Among the orders at a fixed price.
    Fixed,
    /// Waiting for its trigger.
    Waiting,
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
    /// How it is priced.
    pub pricing: Pricing,
    /// How long it works.
    pub time_in_force: TimeInForce,
    /// Where it is sent.
    pub route: Route,
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
    /// How it is priced.
    pub pricing: Pricing,
    /// How long it works.
    pub time_in_force: TimeInForce,
    /// Where it was sent.
    #[serde(alias = "exchange")]
    pub route: Route,
    /// The market where its open shares are.
    #[serde(default)]
    pub market: Market,
    /// Whether a rule of the after-market took it; there are others for the same types by day.
    #[serde(default)]
    pub is_after_market: bool,
    /// The worst price it takes now, in won.
    pub limit: i64,
    /// Where its open shares are.
    pub place: Place,
    /// When it ends if nothing else ends it.
    pub ends_at: Timestamp,
    /// Shares asked for.
    pub quantity: i64,
    /// Shares filled.
    pub filled: i64,
    /// Money filled, without fees.
    pub filled_amount: i64,
    /// Shares cancelled or expired.
    pub cancelled: i64,
    /// Shares refused after acceptance.
    pub refused: i64,
    /// How it stands.
    pub state: RowState,
    /// Shares that went on as an amend, under another number.
    #[serde(default)]
    pub moved: i64,
    /// When it came.
    pub placed_at: Timestamp,
    /// Where it came in.
    pub channel: Channel,
}

impl VenueOrder {
    /// Returns the shares left in the book.
    pub fn remaining(&self) -> i64 {
        match self.state {
            RowState::Open => self
                .quantity
                .saturating_sub(self.filled)
                .saturating_sub(self.cancelled)
                .saturating_sub(self.moved),
            RowState::Done => 0,
        }
    }
}

/// Why the venue refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// Outside the hours.
    MarketClosed,
    /// The issue does not trade on that exchange.
    Exchange,
    /// No order of this type at any time, or none on this exchange.
    OrderType,
    /// Not before or after the regular sessions, which take limit, best and priority orders of shares.
    AfterMarket,
    /// Nothing on the side it takes its price from.
    NoPrice,
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
        /// Where.
        market: Market,
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
    /// What an order that works at once only did not get was cancelled.
    RemainderCancelled {
        /// The order.
        number: u64,
        /// When.
        at: Timestamp,
    },
    /// The end of its session ended an order.
    Expired {
        /// The order.
        number: u64,
    },
    /// A print.
    Trade {
        /// Where.
        market: Market,
        /// The issue.
        symbol: Symbol,
        /// Won.
        price: i64,
        /// Shares.
        quantity: i64,
        /// Shares traded there today, this print included.
        volume: i64,
        /// The same of both markets together.
        volume_of_both: i64,
        /// Whether a buy started it.
        side: Side,
        /// When.
        at: Timestamp,
    },
    /// A book changed.
    BookChanged {
        /// Where.
        market: Market,
        /// The issue.
        symbol: Symbol,
        /// When.
        at: Timestamp,
    },
}
