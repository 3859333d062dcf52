//! The stock exchanges of the United States.

pub(crate) mod order_rules;
pub(crate) mod session_hours;
