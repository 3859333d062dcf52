//! The Korea Exchange and Nextrade.

pub(crate) mod order_rules;
pub mod price_limit;
pub(crate) mod session_hours;
