//! What an id is worth: used for this request, for another, or free.

use super::{KeyState, Ledger};
use hoga_port::OrderRequest;

impl Ledger {
    /// Returns how a request's id stands.
    pub fn key_state(&self, request: &OrderRequest) -> KeyState {
        match self.own(&request.id) {
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
