//! Placing an order: what is asked before it leaves, the one durable write, the send, the answer.
//!
//! What the answer means for the order is decided in [`crate::books`].

use super::{Inner, Timing};
use crate::books::KeyState;
use crate::checks::{self, Freeze};
use crate::clearing::ClearedOrder;
use crate::gateway::{Gateway, Lane, Submission};
use crate::journal::{Intent, IntentDecision};
use hoga_port::{BrokerError, Order, OrderRequest, OrderStatus, Result, Side};
use std::sync::Arc;
use std::time::Duration;

impl<G: Gateway> Inner<G> {
    /// Places an order: checks, reserve, one durable conditional write, send.
    pub(crate) async fn place(self: Arc<Self>, request: OrderRequest) -> Result<Order> {
        if let Some(known) = self.answer_known_key(&request) {
            return known;
        }
        let reference = self.reference(request.symbol).await?;
        checks::check_terms(request.order_type.limit(), request.quantity, &reference)?;
        self.check_unsettled(&request).await?;
        self.check_gate().await?;
        let mut attempt = 1;
        loop {
            let slot = self.reserve(Lane::Order).await?;
            let intent = Intent::of(&request, attempt);
            let cleared = match self.keeper.intent(intent).await? {
                IntentDecision::Written(written, _) => ClearedOrder::new(request.clone(), written),
                IntentDecision::Killed(why) | IntentDecision::Halted(why) => {
                    return Err(BrokerError::Halted { reason: why });
                }
                IntentDecision::KeyUsed => {
                    return Err(BrokerError::refused(
                        format!("the key {} is used", request.idempotency_key),
                        "use a new key",
                    ));
                }
                IntentDecision::LostLock => {
                    return Err(BrokerError::refused(
                        "another process took over this account",
                        "use that process, or stop it",
                    ));
                }
            };
            let sent_at = self.now();
            let submission = self.gateway.submit(slot, cleared).await;
            let timing = Timing {
                sent_at,
                ended_at: self.now(),
            };
            let may_repeat = attempt == 1
                && matches!(&submission, Submission::NotPlaced(proof) if proof.may_repeat);
            let (key, outcome) = (request.idempotency_key.clone(), submission.clone());
            let recorded = self
                .keeper
                .change(move |books, _at| books.on_placed(&key, &outcome, timing, !may_repeat))
                .await;
            self.poke();
            if let Err(error) = recorded {
                tracing::error!(%error, "the outcome of an order is not recorded yet");
                continue_only_if_written(may_repeat, error)?;
            }
            if !may_repeat {
                return self.answer_placed(&request, submission);
            }
            attempt = 2;
        }
    }

    fn answer_placed(&self, request: &OrderRequest, submission: Submission) -> Result<Order> {
        let key = request.idempotency_key.clone();
        match submission {
            Submission::Accepted(_) => self
                .keeper
                .read(|books| books.own(&key).map(|tracked| tracked.order.clone()))
                .ok_or_else(|| BrokerError::Unknown {
                    key,
                    cause: "not in the books".into(),
                }),
            Submission::Rejected { reason, .. } => Err(BrokerError::Rejected {
                key: Some(key),
                reason,
            }),
            Submission::NotPlaced(proof) => Err(BrokerError::RateLimit {
                reason: hoga_port::VenueReason {
                    code: String::new(),
                    text: proof.text,
                },
                retry_after: Some(Duration::from_secs(1)),
            }),
            Submission::Unclear(cause) => Err(BrokerError::Unknown {
                key,
                cause: cause.to_string(),
            }),
        }
    }

    /// Answers a request whose key is used already, by the contract of `place_order`.
    fn answer_known_key(&self, request: &OrderRequest) -> Option<Result<Order>> {
        let key = request.idempotency_key.clone();
        match self.keeper.read(|books| books.key_state(request)) {
            KeyState::Free => None,
            KeyState::Other => Some(Err(BrokerError::refused(
                format!("the key {key} was used for another order"),
                "use a new key",
            ))),
            KeyState::Same(order) => Some(match order.status {
                OrderStatus::Rejected if order.broker_order_id.is_none() => {
                    let reason = order.reason.unwrap_or(hoga_port::VenueReason {
                        code: String::new(),
                        text: "rejected".into(),
                    });
                    Err(BrokerError::Rejected {
                        key: Some(key),
                        reason,
                    })
                }
                OrderStatus::Recorded | OrderStatus::Unknown => Err(BrokerError::Unknown {
                    key,
                    cause: "its answer is outstanding or was lost".into(),
                }),
                OrderStatus::NotPlaced => Err(BrokerError::refused(
                    format!("the order of key {key} was proved not to be placed"),
                    "place it under a new key",
                )),
                OrderStatus::Accepted
                | OrderStatus::PartiallyFilled
                | OrderStatus::Filled
                | OrderStatus::CancelRequested
                | OrderStatus::AmendRequested
                | OrderStatus::AmendUnknown
                | OrderStatus::Cancelled
                | OrderStatus::Expired
                | OrderStatus::Rejected => Ok(*order),
            }),
        }
    }

    async fn check_unsettled(&self, request: &OrderRequest) -> Result<()> {
        let freeze = self
            .keeper
            .read(|books| checks::check_duplicate(request, books.own_orders()))?;
        let Freeze::SellUpTo { promised } = freeze else {
            return Ok(());
        };
        debug_assert_eq!(request.side, Side::Sell);
        let held = self
            .gateway
            .positions()
            .await?
            .into_iter()
            .find(|position| position.symbol == request.symbol)
            .map_or(hoga_port::Quantity::ZERO, |position| position.quantity);
        let left = held.minus(promised);
        if request.quantity > left {
            return Err(BrokerError::refused(
                format!(
                    "a sell of {} is unknown: only {left} more may be sold",
                    request.symbol
                ),
                "sell less, or wait until it is resolved",
            ));
        }
        Ok(())
    }
}

/// A second attempt needs the proof of the first in the journal.
fn continue_only_if_written(may_repeat: bool, error: BrokerError) -> Result<()> {
    if may_repeat { Err(error) } else { Ok(()) }
}
