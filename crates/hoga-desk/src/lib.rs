//! The only place where an order lives: it checks, records, sends, follows and reconciles.
//!
//! It knows no venue, no database driver and no wire format; a venue is a [`Gateway`], a store is a
//! [`Journal`].
//!
//! # Layout
//!
//! - [`desk`]: [`OrderDesk`], the port over a gateway; start here to follow an order
//! - [`checks`], [`risk`], [`switches`], [`gate`], [`release`]: what stands between a request and the wire
//! - [`books`]: the orders in memory; [`fills`], [`candidate`], [`reconcile`]: the rules that change
//!   them, pure
//! - [`ledger_writer`]: the one task that writes the journal; [`emergency_log`]: what is written when it cannot
//! - [`seal`], [`believed`]: what proves a note of the log, and what is believed without
//! - [`snapshot`]: what the log told up to an event, so that a start needs not read it again
//! - [`emergency`]: cancels where no desk can be had
//! - [`gateway`], [`journal`]: the two traits; [`Skew`]: what is known of the venue's clock
//! - [`why`]: an order's story out of the log
//! - [`fanout`]: streams to users; [`order_ids`]: ids for orders that come without one

#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

pub mod believed;
pub mod books;
pub mod candidate;
pub mod checks;
pub mod day_result;
pub mod desk;
pub mod emergency;
pub mod emergency_log;
pub mod evidence;
pub mod fanout;
pub mod fills;
pub mod forgotten;
pub mod gate;
pub mod gateway;
mod health;
pub mod journal;
pub mod ledger;
pub mod ledger_writer;
mod limits;
pub mod memory;
pub mod order_ids;
mod port;
mod pre_write;
pub mod reads;
pub mod reconcile;
pub mod release;
pub mod risk;
pub mod seal;
pub mod snapshot;
pub mod switches;
pub mod why;

pub use ambient::Skew;
pub use believed::Believed;
pub use books::{Books, Resolution};
pub use desk::{CancelAllReport, DeskConfig, DeskFailure, OrderDesk};
pub use evidence::{
    Channel, ExecutionReport, ExecutionReportKind, ListKind, OpaqueRow, OrderReport, RowKind,
    VenueList,
};
pub use fanout::{MarketData, MarketTopic};
pub use gateway::{
    Cause, Gateway, GatewayEvent, Proof, ProvedBy, Receipt, Reference, Slot, Submission,
};
pub use journal::{Entry, Intent, IntentDecision, Journal, Record, Stored};
pub use memory::{Doubt, HeadMemory, SecondMemory};
pub use reads::Reads;
pub use risk::RiskLimits;
pub use seal::{KeptKey, SealKey, Seals};
