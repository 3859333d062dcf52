//! Placing an order: what is asked before it leaves, the one durable write, the send, the answer.
//!
//! What the answer means for the order is decided in [`crate::books`].

use super::{Inner, Timing};
use crate::books::SecondAttempt;
use crate::checks::{self, Freeze};
use crate::gateway::{Gateway, Slot, Submission};
use crate::journal::{Intent, IntentDecision, Setting, lost_lock};
use crate::ledger::KeyState;
use crate::pre_write::PreWriteChecks;
use crate::release::ReleasedOrder;
use ambient::Lane;
use ambient::digest;
use hoga_port::{
    BrokerError, Hint, Order, OrderId, OrderRequest, OrderStatus, Refusal, Result, Side, TradingDay,
};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, timeout};

/// A second attempt waits this long for the lists that it needs.
const HORIZON_WITHIN: Duration = Duration::from_secs(40);
/// How long to wait for a list before it is looked again whether one is due.
const LOOK_AGAIN: Duration = Duration::from_millis(500);
/// What became of an order that the gate refused and that is not sent again.
const SPENT: &str = "the order was not placed and its id is used: place it under a new id";

/// What waiting for a turn and writing the intent came to.
enum Release {
    /// It may be sent.
    Released(Slot, ReleasedOrder),
    /// Its id left memory with its day, and is free for this attempt.
    Free(u8),
    /// The id was used meanwhile; this is its answer.
    Known(Box<Result<Order>>),
}

impl<G: Gateway> Inner<G> {
    /// Places an order: checks, reserve, one durable conditional write, send.
    pub(crate) async fn place(self: Arc<Self>, request: OrderRequest) -> Result<Order> {
        let attempt = match self.answer_known_key(&request) {
            Ok(attempt) => attempt,
            Err(known) => return *known,
        };
        // While the journal hangs nothing is asked for what cannot be sent.
        self.check_stopped()?;
        self.check_journal()?;
        checks::check_market(&request, self.gateway.markets())?;
        self.gateway.check(&request)?;
        self.order_rule(request.route, request.order_type, request.time_in_force)?;
        if self
            .ledger_writer
            .read(|books| books.is_opening(request.symbol.market()))
            && let Err(error) = self.reconcile("the desk opens").await
        {
            // The gate stays closed then, and says so.
            tracing::warn!(%error, "the lists that a desk must see when it opens were not read");
        }
        let reference = self.reference(request.symbol).await?;
        checks::check_terms(
            request.symbol.market(),
            request.order_type,
            request.quantity,
            &reference,
        )?;
        let look = self.check_limits(&request, reference).await?;
        let freeze = self.check_unsettled(&request).await?;
        self.check_gate(request.symbol).await?;
        let today = TradingDay::at(request.symbol.market(), self.now());
        self.ledger_writer
            .read(|books| books.check_others(&request, today))?;
        let mut attempt = attempt;
        let mut released = self.release(&request, attempt, freeze, &look).await?;
        if let Release::Free(next) = released {
            attempt = next;
            released = self.release(&request, attempt, freeze, &look).await?;
        }
        let first = match released {
            Release::Released(slot, order) => self.send(&request, slot, order, attempt).await?,
            Release::Known(known) => return *known,
            Release::Free(_) => return Err(key_is_used(&request)),
        };
        let next = attempt.saturating_add(1);
        let Submission::NotPlaced(proof) = &first else {
            return self.answer_placed(&request, first);
        };
        if !may_repeat(&request, &first) {
            return self.answer_placed(&request, first);
        }
        // The gate refused it, and that is recorded: one more attempt, with its own write, once the
        // list had the time to show that it was no refusal.
        let second = match self.wait_for_horizon(&request.id).await {
            SecondAttempt::May => self.release(&request, next, freeze, &look).await,
            SecondAttempt::Wait => Err(proof.error(SPENT)),
            SecondAttempt::MayNot => return self.answer_standing(&request),
        };
        match second {
            Ok(Release::Released(slot, order)) => {
                let second = self.send(&request, slot, order, next).await?;
                self.answer_placed(&request, second)
            }
            Ok(Release::Known(known)) => *known,
            Ok(Release::Free(_)) => Err(key_is_used(&request)),
            Err(error) => {
                let (key, proof) = (request.id.clone(), proof.text.clone());
                self.ledger_writer
                    .change(move |books, at| books.on_given_up(&key, proof, at))
                    .await?;
                Err(error)
            }
        }
    }

    /// Waits until complete lists say whether an order that the gate refused is there all the same.
    async fn wait_for_horizon(&self, key: &OrderId) -> SecondAttempt {
        let mut done = self.passes.done();
        let until = Instant::now()
            .checked_add(HORIZON_WITHIN)
            .unwrap_or_else(Instant::now);
        loop {
            let now = self.now();
            let decided = self
                .ledger_writer
                .read(|books| books.second_attempt(key, now));
            if decided != SecondAttempt::Wait || Instant::now() >= until {
                return decided;
            }
            self.poke();
            // A list that comes in, or the horizon itself.
            drop(timeout(LOOK_AGAIN, done.changed()).await);
        }
    }

    /// Answers with how the order stands by now.
    fn answer_standing(&self, request: &OrderRequest) -> Result<Order> {
        match self.answer_known_key(request) {
            Err(known) => *known,
            Ok(_free) => Err(BrokerError::refused(
                "the order was given up",
                "place it again",
            )),
        }
    }

    /// Waits for a turn and writes the intent; what could have changed meanwhile is looked at again.
    async fn release(
        &self,
        request: &OrderRequest,
        attempt: u8,
        freeze: Freeze,
        look: &PreWriteChecks,
    ) -> Result<Release> {
        let slot = self.reserve(Lane::Order).await?;
        // The session may have changed while the order waited.
        let rule = self.order_rule(request.route, request.order_type, request.time_in_force)?;
        self.check_believed().await?;
        let (look, as_of) = (look.with_outside(self.outside().await?), self.followed());
        let decided = self
            .ledger_writer
            .intent(request.clone(), attempt, freeze, look)
            .await?;
        match decided {
            IntentDecision::Written(written, _) => Ok(Release::Released(
                slot,
                ReleasedOrder::new(request.clone(), rule, written),
            )),
            IntentDecision::Killed(why) => {
                self.believe_stop(Setting::Kill, &why, as_of);
                Err(BrokerError::Halted { reason: why })
            }
            IntentDecision::Halted(why) => {
                self.believe_stop(Setting::Halt, &why, as_of);
                Err(BrokerError::Halted { reason: why })
            }
            // Another call with the same key was faster, or its order left memory with its day: that order
            // is the answer.
            IntentDecision::IdUsed => {
                self.recall(&request.id).await?;
                match self.answer_known_key(request) {
                    Err(known) => Ok(Release::Known(known)),
                    Ok(free) if free > attempt => Ok(Release::Free(free)),
                    Ok(_free) => Err(key_is_used(request)),
                }
            }
            IntentDecision::LostLock => Err(lost_lock()),
        }
    }

    /// Sends what is released, and says when it left and when it ended.
    pub(super) async fn timed(
        &self,
        request_digest: Option<String>,
        sending: impl Future<Output = Submission> + Send,
    ) -> (Submission, Timing) {
        let sent_at = self.now();
        let submission = sending.await;
        let timing = Timing {
            sent_at,
            ended_at: self.now(),
            request_digest,
        };
        (submission, timing)
    }

    /// Sends a released order, once, and records what came of it.
    async fn send(
        &self,
        request: &OrderRequest,
        slot: Slot,
        order: ReleasedOrder,
        attempt: u8,
    ) -> Result<Submission> {
        let request_digest = request_digest(&Intent::of(request, attempt));
        let sending = self.gateway.submit(slot, order);
        let (submission, timing) = self.timed(request_digest, sending).await;
        let key = &request.id;
        let is_second = self.ledger_writer.read(|books| {
            let tracked = books.own(key);
            tracked.is_some_and(|tracked| tracked.watch.is_refused_at_gate)
        });
        let may_repeat = !is_second && may_repeat(request, &submission);
        let recorded = self
            .ledger_writer
            .change(|books, _at| books.on_placed(key, &submission, timing, !may_repeat));
        let recorded = recorded.await;
        self.poke();
        if let Err(error) = recorded {
            tracing::error!(%error, "the outcome of an order is not recorded yet");
            if may_repeat {
                // A second attempt needs the proof of the first in the journal: it ends here.
                let key = request.id.clone();
                let proof = "the gate refused it".to_owned();
                self.ledger_writer
                    .commit(move |books, at| books.on_given_up(&key, proof, at))
                    .let_go();
                return Err(error);
            }
        }
        Ok(submission)
    }

    fn answer_placed(&self, request: &OrderRequest, submission: Submission) -> Result<Order> {
        let key = request.id.clone();
        match submission {
            Submission::Accepted(_) => self
                .ledger_writer
                .read(|books| books.own(&key).map(|tracked| tracked.order.clone()))
                .ok_or_else(|| BrokerError::Unknown {
                    id: key,
                    cause: "not in the books".into(),
                }),
            Submission::Rejected { reason, .. } => Err(BrokerError::Rejected {
                id: Some(key),
                reason,
            }),
            Submission::NotPlaced(proof) => Err(proof.error(if proof.is_of_the_gate() {
                SPENT
            } else {
                "the order was not sent and may be placed again under its id"
            })),
            Submission::Unclear(cause) => Err(BrokerError::Unknown {
                id: key,
                cause: cause.to_string(),
            }),
        }
    }

    /// Returns the number of the attempt that comes next for an id that is free; otherwise the answer
    /// to a request whose key is used, by the contract of `place_order`.
    fn answer_known_key(&self, request: &OrderRequest) -> Result<u8, Box<Result<Order>>> {
        let key = request.id.clone();
        let known = match self.ledger_writer.read(|books| books.key_state(request)) {
            KeyState::Free { attempt } => return Ok(attempt),
            KeyState::Other => Err(BrokerError::refused(
                Refusal::IdUsed { id: key.clone() },
                Hint::LookAtOrder(key),
            )),
            KeyState::Same(order) => match order.status {
                OrderStatus::Rejected if order.broker_order_id.is_none() => {
                    let reason = order.reason.unwrap_or(hoga_port::VenueReason {
                        code: String::new(),
                        text: "rejected".into(),
                    });
                    Err(BrokerError::Rejected {
                        id: Some(key),
                        reason,
                    })
                }
                OrderStatus::Recorded | OrderStatus::Unknown => Err(BrokerError::Unknown {
                    id: key,
                    cause: "its answer is outstanding or was lost".into(),
                }),
                OrderStatus::NotPlaced => Err(BrokerError::refused(
                    Refusal::IdProvedNotPlaced { id: key },
                    "place it under a new id",
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
            },
        };
        Err(Box::new(known))
    }

    async fn check_unsettled(&self, request: &OrderRequest) -> Result<Freeze> {
        let today = TradingDay::at(request.symbol.market(), self.now());
        let freeze = self
            .ledger_writer
            .read(|books| checks::check_duplicate(request, today, books.live_orders()))?;
        let Freeze::SellUpTo { promised } = freeze else {
            return Ok(freeze);
        };
        debug_assert_eq!(request.side, Side::Sell);
        let held = self
            .gateway
            .holding(request.symbol, Lane::Check)
            .await?
            .map_or(hoga_port::Quantity::ZERO, |position| position.quantity);
        let left = held.minus(promised);
        if request.quantity > left {
            return Err(BrokerError::refused(
                Refusal::FrozenBeyond {
                    symbol: request.symbol,
                    left,
                },
                "sell less, or wait until it is resolved",
            ));
        }
        Ok(freeze)
    }
}

fn key_is_used(request: &OrderRequest) -> BrokerError {
    BrokerError::refused(
        Refusal::IdTaken {
            id: request.id.clone(),
        },
        Hint::LookAtOrder(request.id.clone()),
    )
}

/// Returns whether an order may be sent once more after this answer: the gate refused it, and it has
/// a limit, so that half a minute changes nothing about what it asks for.
fn may_repeat(request: &OrderRequest, submission: &Submission) -> bool {
    let is_of_the_gate = match submission {
        Submission::NotPlaced(proof) => proof.is_of_the_gate(),
        Submission::Accepted(_) | Submission::Rejected { .. } | Submission::Unclear(_) => false,
    };
    is_of_the_gate && request.order_type.limit().is_some()
}

/// Returns the beginning of a digest of what is sent.
pub(super) fn request_digest(request: &impl serde::Serialize) -> Option<String> {
    let text = serde_json::to_vec(request).ok()?;
    digest(&[&text]).get(..12).map(str::to_owned)
}
