//! Domestic calls: orders, the account, quotations.

pub(crate) mod account;
pub(crate) mod charts;
pub(crate) mod issues;
pub(crate) mod live_only;
pub(crate) mod orders;
pub(crate) mod quotations;
pub(crate) mod reports;
pub(crate) mod reserved_orders;
