//! The real-time lines: who keeps them up, what is said on them, when to try again.

pub mod backoff;
pub(crate) mod connection;
mod hub;
mod line;
mod outages;
pub(crate) mod sessions;
pub(crate) mod sharing;
mod spread;
pub(crate) mod supervisor;
pub(crate) mod topics;
pub mod trial;

pub use sharing::SharedStreams;
pub use trial::{Outcome, Trial};
