//! The lanes of calls that share one pace. Who keeps them in order is the limiter of each venue.

/// Who goes first when calls wait for their turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lane {
    /// Cancels, of parts too, wait for at most one call under way.
    Cancel,
    /// Orders and amends of the price.
    Order,
    /// Queries that resolve orders, or that an order waits for.
    Reconcile,
    /// Everything else.
    Query,
}
