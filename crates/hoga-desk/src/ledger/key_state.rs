//! What an id that is to be placed is worth.

use hoga_port::Order;

/// What the journal says of an id that is to be placed.
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
