//! Why a desk cannot go on.

use std::fmt;

/// Why a desk cannot go on: no order leaves any more, and cancels do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskFailure {
    /// A task has ended that must live as long as the desk; the text says what it did, for example
    /// "writes the journal".
    TaskEnded(&'static str),
    /// Another desk took over the account.
    TakenOver,
}

impl fmt::Display for DeskFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TaskEnded(what) => write!(f, "the part that {what} has ended"),
            Self::TakenOver => f.write_str("another process took over this account"),
        }
    }
}
