//! hoga: a broker adapter for Korea Investment & Securities (KIS) that loses no order and misses no
//! fill.
//!
//! A strategy holds an `Arc<dyn BrokerPort>`; behind it is KIS ([`KisBrokerAdapter`]) or a simulated
//! exchange ([`MockBrokerAdapter`]), over the same desk. Start with [`mock`] and the example
//! `first_order`; [`open`] gives the real one.
//!
//! ```toml
//! [dependencies]
//! hoga = "0.1"
//!
//! [dev-dependencies]
//! hoga = { version = "0.1", features = ["mock"] }
//! ```
//!
//! # Features
//!
//! - `sqlite` (default): journals in files
//! - `postgres`: journals on a PostgreSQL server; brings `sqlite` for backups
//! - `mock`: the simulated exchange, [`mock`], and restarts of a program in [`testing`]
//! - `local`: a server of this process that speaks the KIS protocol: `testing::emulator` for tests, and
//!   `local` for the local market that the command trades on without credentials
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! use hoga::prelude::*;
//!
//! let broker = hoga::mock().open().await?;
//! let request = OrderRequest::buy("005930".parse()?, Quantity::from_shares(10))
//!     .limit("71000".parse()?)
//!     .id("my-first-order".parse()?);
//! let order = broker.place_order(request).await?;
//! assert_eq!(order.status, OrderStatus::Accepted);
//! # Ok(())
//! # })
//! # }
//! # #[cfg(not(feature = "mock"))]
//! # fn main() {}
//! ```

mod brakes;
pub mod command;
mod command_socket;
#[cfg(test)]
mod fuzz;
mod heads;
mod home;
mod keys;
#[cfg(feature = "local")]
pub mod local_market;
mod opening;
mod stop;
#[cfg(any(feature = "mock", feature = "local"))]
pub mod testing;

pub mod prelude;

pub use ambient::{Clock, Entropy, SystemClock};
pub use brakes::holder_obstacle;
pub use hoga_desk::candidate::AccountUse;
pub use hoga_desk::gate::GateReason;
pub use hoga_desk::journal::Journal;
pub use hoga_desk::{CancelAllReport, Resolution, RiskLimits};
pub use hoga_journal::check_address as check_database_address;
pub use hoga_journal::{
    AccountLock, Copied, LockError, MemoryJournal, Particulars, PostgresJournal, SqliteJournal,
};
pub use hoga_kis::reads::Changeable;
pub use hoga_kis::{
    ConfigError, KisBrokerAdapter, KisBrokerAdapterBuilder, KisConfig, LiveTrading, Mode,
    SharedStreams,
};
#[cfg(feature = "mock")]
pub use hoga_mock::{MockBrokerAdapter, MockBrokerAdapterBuilder, MockVenue, MockVenueBuilder};
pub use hoga_port::time::Timestamp;
pub use hoga_port::{
    AccountId, Amend, Amount, AuthenticationToken, BrokerError, BrokerOrderId, BrokerPort,
    BuyingPower, CallbackHandle, CancelOutcome, CancelReport, Candle, Cap, Cash, Closed, ClosedBy,
    ConnectionCause, ConnectionState, Currency, Delivery, Exchange, ExecutionEvent, ExecutionKind,
    FillEvent, FillSource, Followed, Gap, Hint, IssueInfo, Level, Market, MarketClock, OpenDays,
    Order, OrderBook, OrderDraft, OrderId, OrderRef, OrderRequest, OrderStatus, OrderType, Origin,
    Outcome, Period, Position, Price, Print, Quantity, Quote, QuoteEvent, ReadPort, Refusal,
    Result, Retry, Route, Scope, Side, Source, Sourced, Start, Subscription, Symbol, TimeInForce,
    TradeEvent, TradesBehind, TradingDay, Unpriced, VenueReason, follow, masked_account,
};
pub use home::{AccountRight, Home, JournalReport, KeyReport, Restored};
pub use jiff::civil::Date;
#[cfg(feature = "local")]
pub use local_market::{LocalDesk, LocalMarket, LocalMarketError, local};
pub use opening::{Opened, cancel_without_journal, open, open_when_free, trade, view};
pub use rust_decimal::Decimal;
pub use stop::{Stopped, stop, waiting_stop};

/// Returns the builder of a mock with a journal in memory: 10:00 on a business day, a quiet market,
/// 100 million won.
#[cfg(feature = "mock")]
pub fn mock() -> MockBrokerAdapterBuilder {
    MockBrokerAdapterBuilder::new(std::sync::Arc::new(MemoryJournal::new()))
}
