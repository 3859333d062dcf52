//! Rules of the Korea Exchange as dated tables: tick sizes, price limits, sessions, calendar.
//!
//! It knows no clock: every question carries its date or instant.

pub mod calendar;
pub mod price_limit;
pub mod session;
pub mod tick_size;

pub use calendar::{Calendar, CalendarError, Day, Hours};
pub use price_limit::PriceLimits;
pub use session::{Phase, phase};
pub use tick_size::TickTable;
