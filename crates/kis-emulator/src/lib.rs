//! A KIS server on loopback: the same protocol, a simulated exchange behind it.
//!
//! [`Core`] is pure: the instant and a request or text go in, replies come out. [`server`] is the
//! thin shell that gives it sockets.
//!
//! # Layout
//!
//! - [`core`]: the owners of all state, time, and what calls and texts lead to
//! - `api`: one table of who answers each path, and the handlers behind it
//! - `rest`: messages, keys and their tokens, and [`schema`], what is asked of requests
//! - `stream`: lines, registrations, and the records they get
//! - `market`: the exchanges behind the calls, and a recorded day that may drive them; `replay`: a recorded
//!   session instead of a market
//! - [`quirks`]: what makes KIS KIS, each with its evidence; [`faults`]: what goes wrong on demand
//! - `mornings`: when a market that nobody watched goes on; `inspect`: what people see of it

mod api;
pub mod config;
pub mod core;
pub mod faults;
mod inspect;
mod market;
mod mornings;
pub mod quirks;
mod replay;
mod rest;
pub mod server;
mod stream;

pub use config::{AppKeyConfig, EmulatorConfig, StartingHolding};
pub use core::Core;
pub use core::saved::State;
pub use faults::fault::Fault;
pub use faults::{Chosen, Delivery, Fate, Faults, NoticeFate, OTHER_BRANCH, Words};
pub use market::recorded::RecordedMarket;
pub use mornings::{next_morning, next_prints};
pub use quirks::{Layout, Quirks};
pub use replay::config_of;
pub use rest::message::{HttpReply, HttpRequest};
pub use rest::schema;
pub use rest::schema::every_call;
pub use rest::statistics::Statistics;
pub use server::Emulator;
pub use stream::line::{ConnectionId, Outgoing};
pub use stream::strays::{STRAY_ISSUE, STRAY_SHARES};
