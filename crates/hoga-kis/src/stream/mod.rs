//! The real-time line: who keeps it up, what is said on it, when to try again.

pub mod backoff;
pub(crate) mod connection;
pub(crate) mod supervisor;

pub(crate) use supervisor::Supervisor;
