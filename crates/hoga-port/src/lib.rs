//! The port: the words of trading, the trait [`BrokerPort`] and the errors.
//!
//! It knows no venue, no socket, no database and no runtime; it is what a strategy depends on.
//!
//! # Layout
//!
//! - [`broker_port`]: the trait a strategy holds as `Arc<dyn BrokerPort>`
//! - [`read_port`]: the second trait: prices, history, calendar, clock; [`figures`]: what it returns
//! - [`order`]: requests, ids, states and fills
//! - [`event`]: what streams deliver
//! - [`error`]: the error hierarchy and what each error means for an order
//! - [`refusal`], [`hint`]: why hoga itself refuses, and what can be done, as codes
//! - [`connection`]: why a venue cannot be reached
//! - [`foreign`]: how texts of others are shown
//! - [`door`]: who may come in at a listener
//! - [`money`], [`symbol`], [`account`], [`market`], [`scope`], [`time`], [`trading_day`]:
//!   the values

#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

pub mod account;
pub mod broker_port;
pub mod connection;
pub mod door;
pub mod error;
pub mod event;
pub mod figures;
pub mod foreign;
pub mod hint;
pub mod market;
pub mod money;
pub mod order;
pub mod read_port;
pub mod refusal;
pub mod scope;
pub mod subscription;
pub mod symbol;
pub mod time;
pub mod trading_day;

pub use account::{AccountId, AuthenticationToken, BuyingPower, Cash, Position, masked_account};
pub use broker_port::{BoxFuture, BrokerPort, CancelOutcome};
pub use connection::ConnectionCause;
pub use error::{BrokerError, Outcome, Result};
pub use event::{
    ConnectionState, Event, ExecutionEvent, ExecutionKind, ExpectedTrade, Level, MarketStatus,
    OrderBook, QuoteEvent, TradeEvent,
};
pub use figures::{Candle, IssueInfo, OpenDays, Period, Print, Quote, Source, Sourced};
pub use hint::Hint;
pub use market::{Exchange, Market, Route};
pub use money::{Amount, Currency, Price, Quantity};
pub use order::{
    Amend, BrokerOrderId, CancelReport, FillEvent, FillSource, Order, OrderDraft, OrderEvent,
    OrderId, OrderRef, OrderRequest, OrderStatus, OrderType, Origin, Side, TimeInForce, Unpriced,
    VenueReason,
};
pub use read_port::{Followed, MarketClock, ReadPort, TradesBehind, follow};
pub use refusal::{Cap, Closed, ClosedBy, Refusal, Retry};
pub use scope::Scope;
pub use subscription::{CallbackHandle, Delivery, Gap, Start, Subscription};
pub use symbol::Symbol;
pub use trading_day::TradingDay;
