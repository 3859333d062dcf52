//! A snapshot as a journal keeps it. What it is worth is decided in `snapshot.rs` of the crate.

/// A snapshot as a journal keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// The last event that is in it.
    pub sequence: u64,
    /// The hash of that event.
    pub hash: String,
    /// What made it.
    pub program: String,
    /// Books and settings, as JSON.
    pub payload: String,
    /// What proves it.
    pub mark: String,
}
