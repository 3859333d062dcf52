//! The real-time session of an app key: connected, registered and kept up.
//!
//! What a frame means is for a [`Listener`] to say; several sessions as one are an adapter's affair.

pub mod backoff;
mod connection;
mod event;
mod line;
mod listener;
mod shared;
mod trial;

pub use event::LineEvent;
pub use line::{Line, LineParts};
pub use listener::{FrameReader, Listener};
pub use trial::{Outcome, Tried};
