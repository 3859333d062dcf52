//! The REST side: messages, keys and their tokens, fields and their table, and what was counted.

pub(crate) mod fields;
pub(crate) mod keys;
pub(crate) mod message;
pub(crate) mod oauth;
pub(crate) mod recent;
pub mod schema;
pub(crate) mod statistics;
pub(crate) mod text;
