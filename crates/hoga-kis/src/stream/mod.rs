//! The real-time lines: who keeps them up, what is said on them, when to try again.

mod coordinator;
mod market_listener;
mod outages;
mod placement;
pub(crate) mod sessions;
pub(crate) mod shared_streams;
pub(crate) mod topics;
pub mod trial;

pub use shared_streams::SharedStreams;
pub use trial::{Outcome, Trial};
