//! Cancels of all that is left: they depend on a token and the pace and on nothing else.
//!
//! No list, no arming, no journal that can be written, no order queued before them and no other
//! cancel's answer holds one up. What cannot be written down at once goes to the emergency file, and
//! what cannot be written there either is told in the log of the process.

use super::place::request_digest;
use super::progress::Progress;
use super::{Inner, OrderDesk};
use crate::books::Timing;
use crate::emergency_log::{EmergencyCancel, EmergencyLine};
use crate::gateway::{Gateway, Proof, Submission};
use crate::journal::Subject;
use crate::ledger_writer::Health;
use crate::release::{NOT_SENT, ReleasedCancel};
use ambient::Lane;
use hoga_port::{
    BrokerError, BrokerOrderId, CancelReport, Hint, Order, OrderRef, Result, VenueReason,
};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout};

/// A cancel of the whole remainder may be sent this often while its outcome is unclear.
const TRIES: u8 = 3;
/// A cancel waits this long for its turn; only cancels go before it.
const TURN_WITHIN: Duration = Duration::from_secs(60);
/// A cancel waits this long to be written down.
const WRITTEN_WITHIN: Duration = Duration::from_millis(250);
/// A cancel that the venue's gate refuses, or that finds no line, is tried again for this long.
const AGAIN_WITHIN: Duration = Duration::from_secs(5);
/// Between two tries of one that did not leave.
const PAUSE: Duration = Duration::from_millis(300);
/// Whether a refused cancel found a filled order is waited for this long.
const LIST_WITHIN: Duration = Duration::from_secs(5);

/// Returns what is heard of a cancel that did not get its turn while somebody waited for it.
fn given_up() -> BrokerError {
    BrokerError::connection(format!("its turn did not come in time; {NOT_SENT}"))
}

/// What one request to cancel came to.
enum Tried {
    /// Nothing more is to be done.
    Done(CancelReport),
    /// The order was not there any more as it was: look again.
    Again,
    /// The venue refused it, in these words, under this number.
    Refused(VenueReason, Option<BrokerOrderId>),
    /// It did not reach the venue.
    Unsent(Proof),
    /// Not known.
    Unclear,
}

impl<G: Gateway> OrderDesk<G> {
    /// Cancels all that is left of an order, and answers within `within`, whatever it waits for: a cancel
    /// that has not left by then never leaves; of one that has, the answer is not known, and the desk
    /// goes on.
    ///
    /// # Errors
    ///
    /// As [`hoga_port::BrokerPort::cancel_order`]; `Connection` when it did not leave in time.
    pub async fn cancel_within(&self, order: OrderRef, within: Duration) -> Result<CancelReport> {
        let progress = Arc::new(Progress::default());
        let (desk, sending) = (Arc::clone(&self.inner), Arc::clone(&progress));
        let request = async move { desk.cancel_unless_given_up(order, &sending).await };
        let lost = BrokerError::connection("the desk ended before the cancel was answered");
        match timeout(within, self.inner.owned(request, lost)).await {
            Ok(done) => done,
            Err(_elapsed) if progress.give_up() => Err(given_up()),
            Err(_elapsed) => Ok(CancelReport::Unknown),
        }
    }
}

impl<G: Gateway> Inner<G> {
    /// Cancels the whole remainder; an unclear outcome may be repeated, because a cancel cannot be
    /// done twice.
    pub(crate) async fn cancel(self: Arc<Self>, order: OrderRef) -> Result<CancelReport> {
        self.cancel_unless_given_up(order, &Progress::default())
            .await
    }

    /// The same, as long as whoever waits for it has not given it up.
    pub(super) async fn cancel_unless_given_up(
        self: Arc<Self>,
        order: OrderRef,
        progress: &Progress,
    ) -> Result<CancelReport> {
        self.recall_named(&order).await;
        let mut sent: u8 = 0;
        let mut unsent: Option<(Proof, Instant)> = None;
        while sent < TRIES {
            match self.try_cancel(&order, progress).await? {
                Tried::Done(report) => return Ok(report),
                Tried::Again => sent = sent.saturating_add(1),
                Tried::Refused(reason, number) => {
                    if let Some(answer) = self.after_refusal(&order, reason, number).await {
                        return answer;
                    }
                    sent = sent.saturating_add(1);
                }
                Tried::Unsent(proof) => {
                    // Had an earlier try been unclear, the cancel may be at the venue.
                    if sent == 0 {
                        progress.come_back();
                    }
                    // However long earlier tries took, one that did not leave goes again.
                    let since = unsent.take().map_or_else(Instant::now, |(_, since)| since);
                    unsent = Some((proof, since));
                    if since.elapsed() >= AGAIN_WITHIN {
                        break;
                    }
                    sleep(PAUSE).await;
                }
                Tried::Unclear => {
                    unsent = None;
                    sent = sent.saturating_add(1);
                }
            }
        }
        match unsent {
            Some((proof, _)) if sent == 0 => Err(proof.error(NOT_SENT)),
            Some(_) | None => Ok(CancelReport::Unknown),
        }
    }

    /// Sends one request to cancel.
    async fn try_cancel(&self, order: &OrderRef, progress: &Progress) -> Result<Tried> {
        let (subject, found, id) = self.target(order)?;
        // One witness may be wrong: the venue knows better than books that no list confirmed.
        let is_doubted = self
            .ledger_writer
            .read(|books| books.is_end_doubted(&subject));
        let has_ended = |order: &Order| order.status.is_terminal() && !is_doubted;
        if has_ended(&found) {
            return Ok(Tried::Done(CancelReport::AlreadyDone(found.status)));
        }
        let Some(id) = id.filter(|_| found.status.is_working() || is_doubted) else {
            return Err(BrokerError::refused(
                format!(
                    "order {order} is {}: it has no number to cancel",
                    found.status
                ),
                Hint::WaitUntilResolved,
            ));
        };
        self.check_of_today(&id)?;
        // What is to be written is written before the turn is taken, so that nothing comes between
        // the turn and the send.
        if !is_doubted && self.record_cancel(order, &subject, &id).await.is_none() {
            return Ok(Tried::Again);
        }
        let turn = tokio::select! {
            biased;
            () = progress.given_up() => Err(given_up()),
            turn = self.gateway.reserve(Lane::Cancel, TURN_WITHIN) => turn,
        };
        let slot = match turn {
            Ok(slot) if progress.leave() => slot,
            Ok(_) => {
                self.record_unsent(&subject, &given_up());
                return Err(given_up());
            }
            Err(error) => {
                self.record_unsent(&subject, &error);
                return Err(error);
            }
        };
        // It may have ended, or gone on under another number, while the cancel waited.
        let (_, standing, now_under) = self.target(order)?;
        if has_ended(&standing) {
            return Ok(Tried::Done(CancelReport::AlreadyDone(standing.status)));
        }
        let released = ReleasedCancel {
            target: now_under.unwrap_or(id),
            rule: self.rule_of(&standing),
            route: standing.route,
            part: None,
        };
        let request_digest = request_digest(&("cancel", released.target().number()));
        let sending = self.gateway.cancel(slot, released);
        let (submission, timing) = self.timed(request_digest, sending).await;
        self.record_cancelled(subject, &submission, timing);
        Ok(match submission {
            Submission::Accepted(_) => Tried::Done(CancelReport::Requested),
            Submission::Rejected { reason, .. } => Tried::Refused(reason, standing.broker_order_id),
            Submission::NotPlaced(proof) => Tried::Unsent(proof),
            Submission::Unclear(_) => Tried::Unclear,
        })
    }

    /// Records that a cancel is about to leave; returns the order as it then stands, or nothing when
    /// it ended meanwhile.
    async fn record_cancel(
        &self,
        order: &OrderRef,
        subject: &Subject,
        id: &BrokerOrderId,
    ) -> Option<Order> {
        let is_answering = match self.ledger_writer.health() {
            Health::Good | Health::Fails => true,
            Health::Hangs | Health::Gone | Health::Deposed => false,
        };
        let mut standing = None;
        let durable = self.ledger_writer.commit(|books, at| {
            let records = books.on_cancel_requested(subject, at);
            let follows =
                |record: &&crate::Record| matches!(record.entry, crate::Entry::Order { .. });
            standing = records
                .iter()
                .find(follows)
                .and_then(|record| record.order.clone());
            records
        });
        standing.as_ref()?;
        let patience = if is_answering {
            WRITTEN_WITHIN
        } else {
            Duration::ZERO
        };
        let is_written = matches!(timeout(patience, durable.wait()).await, Ok(Ok(())));
        if !is_written {
            self.spool_cancel(order, id).await;
        }
        standing
    }

    /// Writes a cancel to the emergency file, for so long as a cancel may wait; it leaves either way.
    async fn spool_cancel(&self, order: &OrderRef, id: &BrokerOrderId) {
        tracing::error!(%order, "a cancel leaves before the journal has it");
        let Some(log) = self.config.emergency.clone() else {
            return;
        };
        let line = EmergencyLine::Cancelled(EmergencyCancel {
            at: self.now(),
            order: order.to_string(),
            number: id.number().to_owned(),
        });
        // A disk that hangs may hang here too, on a thread of its own.
        let writing = tokio::task::spawn_blocking(move || log.write(&line));
        match timeout(WRITTEN_WITHIN, writing).await {
            Ok(Ok(Ok(()))) => {}
            Ok(Ok(Err(error))) => {
                tracing::error!(%error, %order, number = id.number(), "a cancel leaves unrecorded");
            }
            Ok(Err(_)) | Err(_) => {
                tracing::error!(%order, number = id.number(), "a cancel leaves unrecorded");
            }
        }
    }

    /// Records that a cancel did not leave: the order stands as it was.
    fn record_unsent(&self, subject: &Subject, error: &BrokerError) {
        let reason = VenueReason {
            code: String::new(),
            text: format!("the cancel was not sent: {error}"),
        };
        self.ledger_writer
            .commit(|books, at| books.on_cancel_withdrawn(subject, reason, at))
            .let_go();
    }

    fn record_cancelled(&self, subject: Subject, submission: &Submission, timing: Timing) {
        self.ledger_writer
            .commit(|books, _at| books.on_cancelled(&subject, submission, timing))
            .let_go();
        self.poke();
    }

    /// Nothing to cancel usually means filled; the venue's rows tell which, if they can be had soon.
    /// Returns nothing when the order works on under another number.
    async fn after_refusal(
        &self,
        order: &OrderRef,
        reason: VenueReason,
        number: Option<BrokerOrderId>,
    ) -> Option<Result<CancelReport>> {
        let listed = timeout(LIST_WITHIN, self.reconcile("a cancel was refused")).await;
        let now = match self.target(order) {
            Ok((_, now, _)) => now,
            Err(error) => return Some(Err(error)),
        };
        if now.status.is_terminal() {
            return Some(Ok(CancelReport::AlreadyDone(now.status)));
        }
        // The rows show that it works on under another number, to which nothing was sent.
        if now.broker_order_id != number {
            return None;
        }
        if !matches!(listed, Ok(Ok(()))) {
            tracing::warn!(%order, "a cancel was refused and the list could not be read");
        }
        Some(Err(BrokerError::ChangeRejected {
            order: order.to_string(),
            reason,
        }))
    }
}
