//! hoga: a broker adapter for Korea Investment & Securities (KIS) that loses no order and misses no
//! fill.
//!
//! A strategy holds an `Arc<dyn BrokerPort>`; behind it is KIS ([`KisBrokerAdapter`]) or a simulated
//! exchange ([`MockBrokerAdapter`]), over the same desk. Start with [`mock`] and the example
//! `first_order`; [`open`] gives the real one.
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! use hoga::{BrokerPort, Route, OrderRequest, OrderStatus, OrderType, Price, Quantity};
//! use hoga::{Side, TimeInForce};
//!
//! let broker = hoga::mock().open().await?;
//! let order = broker
//!     .place_order(OrderRequest {
//!         account_id: broker.account().clone(),
//!         symbol: "005930".parse()?,
//!         side: Side::Buy,
//!         order_type: OrderType::Limit { price: Price::from_won(71_000).unwrap() },
//!         quantity: Quantity::from_shares(10),
//!         idempotency_key: "my-first-order".parse()?,
//!         time_in_force: TimeInForce::Day,
//!         route: Route::KRX,
//!     })
//!     .await?;
//! assert_eq!(order.status, OrderStatus::Accepted);
//! # Ok(())
//! # })
//! # }
//! ```

mod brakes;
pub mod command;
mod command_socket;
#[cfg(test)]
mod fuzz;
mod heads;
mod home;
mod keys;
mod opening;
mod stop;

pub use ambient::{Clock, Entropy, SystemClock};
pub use brakes::holder_obstacle;
pub use hoga_desk::candidate::AccountUse;
pub use hoga_desk::gate::GateReason;
pub use hoga_desk::{CancelAllReport, Resolution, RiskLimits};
pub use hoga_journal::check_address as check_database_address;
pub use hoga_journal::{
    AccountLock, Copied, LockError, MemoryJournal, Particulars, PostgresJournal, SqliteJournal,
};
pub use hoga_kis::{
    ConfigError, KisBrokerAdapter, KisBrokerAdapterBuilder, KisConfig, LiveTrading, Mode,
    SharedStreams,
};
pub use hoga_mock::{MockBrokerAdapter, MockBrokerAdapterBuilder, MockVenue, MockVenueBuilder};
pub use hoga_port::{
    AccountId, Amend, Amount, AuthenticationToken, BrokerError, BrokerOrderId, BrokerPort,
    BuyingPower, CallbackHandle, CancelOutcome, CancelReport, Cap, Cash, Closed, ClosedBy,
    ConnectionCause, ConnectionState, Currency, Delivery, Exchange, ExecutionEvent, ExecutionKind,
    FillEvent, FillSource, Gap, Hint, IdempotencyKey, Level, Market, Order, OrderBook, OrderRef,
    OrderRequest, OrderStatus, OrderType, Origin, Outcome, Position, Price, Quantity, QuoteEvent,
    Refusal, Result, Retry, Route, Scope, Side, Start, Subscription, Symbol, TimeInForce,
    TradeEvent, TradingDay, VenueReason, masked_account,
};
pub use home::{AccountRight, Home, JournalReport, KeyReport, Restored};
pub use opening::{Opened, cancel_without_journal, mock, open, open_when_free, trade, view};
pub use stop::{Stopped, stop, waiting_stop};
