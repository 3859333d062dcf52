//! Orders: each is sent once, and its answer is handed over as it came.
//!
//! For the gateway of an order desk, which has written down what it is about to send and decides what an
//! answer proves. Nothing here is repeated.

use crate::rest::RestClient;
use crate::rest::sending::{Sendable, Sending};
use crate::transport::{HttpAnswer, SendError};
use hoga_port::{AuthenticationToken, Result};
use kis_wire::endpoint::{Effect, Endpoint};
use tokio::time::Instant;

/// An order call that is written and not sent.
#[derive(Debug)]
pub struct OrderCall(Sendable);

impl RestClient {
    /// Writes an order call.
    ///
    /// # Errors
    ///
    /// `Refused` when the environment does not have it.
    pub fn write_order<E: Endpoint>(&self, request: &E::Request) -> Result<OrderCall> {
        const {
            let is_order = matches!(E::EFFECT, Effect::Order);
            assert!(is_order, "a read belongs to `read`, which asks again");
        }
        self.sendable::<E>(request).map(OrderCall)
    }

    /// Sends an order call, once; `about` names the order in the log, and after `leave_by` its first
    /// byte does not leave any more.
    ///
    /// # Errors
    ///
    /// How far it came, which decides whether anything may have reached the venue.
    pub async fn send_order(
        &self,
        call: &OrderCall,
        token: &AuthenticationToken,
        about: &str,
        leave_by: Option<Instant>,
    ) -> Result<HttpAnswer, SendError> {
        let sending = Sending {
            is_next_page: false,
            about,
            leave_by,
        };
        self.send_once(&call.0, token, sending).await
    }
}
