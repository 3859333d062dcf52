//! A KIS server on loopback: the same protocol, a simulated exchange behind it.
//!
//! [`Core`] is pure: the instant and a request or text go in, replies come out. [`server`] is the
//! thin shell that gives it sockets.
//!
//! # Layout
//!
//! - [`core`]: state and time; [`rest`], `oauth`, `trading`, `account`, `quotation`,
//!   `charts`, `lookups`: the calls
//! - `around`, `overseas`: calls that clients make around them; [`documented`]: their fields;
//!   `unplayed`: all the others
//! - [`realtime`], `delivery`, `frames`: sessions, registrations, and the records they get
//! - `replay`: a recorded session instead of a market; `tape`: a recorded day as the market
//! - [`quirks`]: what makes KIS KIS, each with its evidence; [`faults`], [`plan`]: what goes wrong on
//!   demand
//! - `control`, `page`, `recent`: what people see of it

mod account;
mod around;
mod charts;
pub mod config;
mod control;
pub mod core;
mod delivery;
pub mod documented;
mod echo;
mod extremes;
mod fates;
pub mod faults;
mod fields;
mod frames;
pub mod http;
mod listener;
mod lookups;
mod mishaps;
mod oauth;
mod overseas;
mod page;
pub mod plan;
pub mod quirks;
mod quotation;
pub mod realtime;
mod recent;
mod replay;
pub mod rest;
pub mod server;
mod spoilt;
mod state;
mod tape;
mod trading;
mod unplayed;

pub use around::every_call;
pub use config::{AppKeyConfig, EmulatorConfig, StartingHolding};
pub use core::{Core, Statistics};
pub use faults::{Chosen, Delivery, Fate, Faults, NoticeFate, OTHER_BRANCH, Words};
pub use frames::{STRAY_ISSUE, STRAY_SHARES};
pub use plan::Fault;
pub use quirks::{Layout, Quirks};
pub use realtime::{ConnectionId, Outgoing};
pub use replay::config_of;
pub use rest::{HttpReply, HttpRequest};
pub use server::Emulator;
pub use state::State;
pub use tape::Tape;
