//! The lines of one or more app keys as one: what each carries, whose notices are whose, since when data are
//! missing. Keeping a single one up is `kis_client::stream`'s.

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
