//! Rules of the Korea Exchange as dated tables: tick sizes, price limits, sessions, calendar.
//!
//! It knows no clock: every question carries its date or instant.

pub mod calendar;
pub mod division;
pub mod price_limit;
pub mod session;
pub mod tick_size;

pub use calendar::{Calendar, CalendarError, Day, Hours};
pub use division::{Division, NotTaken};
pub use price_limit::PriceLimits;
pub use session::{Phase, Session, phase, sessions_until};
pub use tick_size::TickTable;
