//! A simulated exchange with accounts: commands in, events out.
//!
//! No I/O, clock or ambient randomness: every call carries its instant, and the synthetic order
//! flow comes from a seed, so the same calls give the same day.
//!
//! # Layout
//!
//! - [`venue`]: the venue, its books, matching and accounts
//! - [`feed`]: the synthetic order flow that moves prices
//! - [`issue`]: what is listed
//! - [`candles`]: what traded, by the minute and by the day
//! - [`us`]: a US market, far simpler, in dollars

#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

pub mod candles;
pub mod feed;
pub mod issue;
pub mod us;
pub mod venue;

pub use candles::{Candle, Candles};
pub use issue::Listing;
pub use venue::account::{Account, Holding, Traded};
pub use venue::book::{Book, Level};
pub use venue::order::{
    Channel, Market, NewOrder, OrderKind, Place, Pricing, Refusal, Route, RowState, Side,
    TimeInForce, VenueEvent, VenueOrder,
};
pub use venue::recorded::Recorded;
pub use venue::{Venue, VenueConfig};
