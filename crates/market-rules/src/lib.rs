//! Rules of the markets as dated tables: tick sizes, price limits, sessions, order types, calendars.
//!
//! It knows no clock: every question carries its date or instant. It knows no broker's codes either.

pub mod calendar;
pub mod krx;
pub mod order_kind;
pub mod order_rule;
pub mod phase;
pub mod session;
pub mod tick_size;
pub mod us;

pub use calendar::{Calendar, CalendarError, Calendars, Day, Hours};
pub use krx::price_limit::PriceLimits;
pub use order_kind::{Kind, OrderRule};
pub use order_rule::NotTaken;
pub use phase::{Phase, next_start, phase, sessions_until};
pub use session::Session;
pub use tick_size::TickTable;
