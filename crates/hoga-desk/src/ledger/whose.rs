//! What can be said of whose a notice is.

use crate::journal::Subject;

/// Whose a notice is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// This order's.
    Order(Subject),
    /// This order's by everything but the branch: a list must confirm what it tells.
    OtherBranch(Subject),
    /// Somebody has the number, and it is another order or cannot be told apart.
    Contradicted,
    /// Nobody has the number.
    Unknown,
}
