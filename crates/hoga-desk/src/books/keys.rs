//! What a key is worth: used for this request, for another, or free.

use super::Books;
use hoga_port::{Order, OrderRequest};

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

impl Books {
    /// Returns how a request's key stands.
    pub fn key_state(&self, request: &OrderRequest) -> KeyState {
        match self.own(&request.idempotency_key) {
            None => KeyState::Free { attempt: 1 },
            Some(tracked) => match &tracked.intent {
                Some(intent) if intent.is_same_request(request) => {
                    if tracked.is_key_free {
                        let attempt = intent.attempt.saturating_add(1);
                        KeyState::Free { attempt }
                    } else {
                        KeyState::Same(Box::new(tracked.order.clone()))
                    }
                }
                Some(_) | None => KeyState::Other,
            },
        }
    }
}
