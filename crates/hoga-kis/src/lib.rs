//! `KisBrokerAdapter`: the desk over the KIS OpenAPI.
//!
//! It speaks KIS on one side and the port's words on the other; the two meet only in `translate`.
//! What an order's answer proves is decided in `kis_wire::codes`, what becomes of the order in the
//! desk.
//!
//! # Layout
//!
//! - [`adapter`], [`config`], [`feed`], [`products`]: opening it, and for which accounts
//! - [`reads`]: candles, what an issue is, what can be sold or changed, which days are open
//! - [`gateway`]: what the desk asks of KIS, over the client of `kis-client`
//! - [`stream`]: the real-time lines

pub mod adapter;
pub mod config;
pub mod feed;
mod figures;
pub mod gateway;
mod kinds;
pub mod products;
pub mod reads;
pub mod stream;
mod translate;

pub use adapter::{KisBrokerAdapter, KisBrokerAdapterBuilder, LiveTrading};
pub use config::{ConfigError, KisConfig, Mode};
pub use feed::Feed;
pub use gateway::KisGateway;
pub use kis_client::rest::{FileStore, MemoryStore, SharedStore, Slot};
pub use kis_client::{Recording, transport};
pub use kis_wire::Credentials;
pub use products::Product;
pub use stream::SharedStreams;
pub use translate::{MarketFrames, OpaqueHolding};
