//! Amends of the quantity: a cancel of a part, recorded before it is sent and never sent twice.
//!
//! It takes risk away, so no switch stops it; unlike a cancel of all that is left it never leaves
//! without the journal, because nothing else could tell it from one that did not.

use super::Inner;
use super::place::request_digest;
use crate::checks::check_reduction;
use crate::gateway::{Gateway, Submission};
use crate::journal::Subject;
use crate::release::ReleasedCancel;
use ambient::Lane;
use hoga_port::{Amend, BrokerOrderId, Order, OrderRef, Quantity, Result};
use std::sync::Arc;

impl<G: Gateway> Inner<G> {
    /// Lowers the quantity of an order; what the venue's list shows says when it holds.
    pub(super) async fn reduce(
        self: Arc<Self>,
        order: OrderRef,
        (subject, found, id): (Subject, Order, BrokerOrderId),
        quantity: Quantity,
    ) -> Result<Order> {
        check_reduction(&found, quantity)?;
        let slot = self.reserve(Lane::Cancel).await?;
        let amend = Amend::Quantity(quantity);
        let (standing, written) = self.record_amend(&order, &subject, amend).await?;
        // It may have filled while it waited for its turn.
        let may_leave = written.and_then(|written| {
            check_reduction(&standing, quantity)?;
            Ok(written)
        });
        let written = match may_leave {
            Ok(written) => written,
            Err(refused) => {
                self.withdraw_amend(subject).await;
                return Err(refused);
            }
        };
        let part = standing.quantity.minus(quantity);
        let released = ReleasedCancel {
            target: standing.broker_order_id.clone().unwrap_or(id),
            rule: self.rule_of(&standing),
            route: standing.route,
            part: Some((part, written)),
        };
        let request_digest = request_digest(&("reduce", released.target().number(), part));
        let sending = self.gateway.cancel(slot, released);
        let (submission, timing) = self.timed(request_digest, sending).await;
        self.record_amended(subject, amend, &submission, timing)
            .await;
        if matches!(submission, Submission::Accepted(_)) {
            // The list may not show it yet; then the reconciler goes on asking.
            if let Err(error) = self.reconcile("a part was cancelled").await {
                tracing::warn!(%error, "whether a part was cancelled is not seen yet");
            }
        }
        self.answer_amend(&order, standing.id, submission)
    }
}
