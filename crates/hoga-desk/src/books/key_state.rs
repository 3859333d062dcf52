//! What a key, or a second attempt of one, is worth.

use hoga_port::Order;

/// What the journal says of a key that is to be placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyState {
    /// Never used, or used by a request of which nothing ever left this machine.
    Free {
        /// The number of the attempt that comes next.
        attempt: u8,
    },
    /// Used for the same request; the order stands like this.
    Same(Box<Order>),
    /// Used for another request.
    Other,
}

/// Whether the second attempt of an order may leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SecondAttempt {
    /// The list did not have its time yet.
    Wait,
    /// Two complete lists after the horizon do not show the first.
    May,
    /// The order may be at the venue after all, or has ended otherwise.
    MayNot,
}
