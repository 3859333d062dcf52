//! The real-time lines: who keeps them up, what is said on them, when to try again.

pub mod backoff;
pub(crate) mod connection;
mod coordinator;
mod line;
mod outages;
mod placement;
pub(crate) mod sessions;
pub(crate) mod shared_streams;
pub(crate) mod supervisor;
pub(crate) mod topics;
pub mod trial;

pub use shared_streams::SharedStreams;
pub use trial::{Outcome, Trial};
