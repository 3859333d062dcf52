//! The WebSocket side: lines, registrations, and the records they get.

pub(crate) mod delivery;
pub(crate) mod frames;
pub(crate) mod line;
mod mishaps;
pub(crate) mod notices;
pub(crate) mod sending;
mod sessions;
pub(crate) mod strays;
pub(crate) mod us;
mod view;
