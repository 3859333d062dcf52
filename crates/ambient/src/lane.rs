//! The lanes of calls that share one pace. Who keeps them in order is the limiter of each venue.

/// Who goes first when calls wait for their turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lane {
    /// Cancels, of parts too, wait for at most one call under way.
    Cancel,
    /// Orders and amends of the price.
    Order,
    /// Queries that resolve orders.
    Reconcile,
    /// What an order waits for: price limits, a holding, the account of the day.
    Check,
    /// Everything else.
    Query,
}
