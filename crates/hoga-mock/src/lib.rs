//! `MockBrokerAdapter`: the desk over the simulated exchange, without a network.
//!
//! The same desk as over KIS; only the gateway differs. It does not play KIS's quirks, the
//! emulator does.

pub mod adapter;
mod dollars;
pub mod gateway;
mod line;
pub mod placed;
mod reads;
pub mod venue;
mod words;

pub use adapter::{MockBrokerAdapter, MockBrokerAdapterBuilder};
pub use gateway::MockGateway;
pub use placed::Placed;
pub use venue::{MockVenue, MockVenueBuilder};
