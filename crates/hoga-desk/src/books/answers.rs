//! What answers and notices mean for an order.
//!
//! Rows are in [`crate::reconcile`]; how executions add up is in [`crate::fills`].

use super::Timing;
use super::{Books, StreamState};
use crate::evidence::{ExecutionReport, ExecutionReportKind};
use crate::gateway::Submission;
use crate::journal::{Entry, Record, Subject};
use crate::ledger::{Tracked, Whose};
use hoga_port::time::Timestamp;
use hoga_port::{Amend, BrokerOrderId, OrderEvent, OrderId, OrderStatus, Price, VenueReason};

/// An accepted order was invisible in lists for up to 5.3 s (measured, n = 100).
const RECHECK_MS: i64 = 10_000;

impl Submission {
    fn words(&self) -> String {
        match self {
            Self::Accepted(receipt) => format!("accepted as {} ({})", receipt.id, receipt.words),
            Self::Rejected { reason, .. } => format!("rejected: {reason}"),
            Self::NotPlaced(proof) => format!("proved not placed: {}", proof.text),
            Self::Unclear(cause) => format!("no answer that proves anything: {cause}"),
        }
    }
}

impl Books {
    fn answered(
        &mut self,
        key: &OrderId,
        request: &str,
        timing: Timing,
        outcome: String,
    ) -> Record {
        let entry = Entry::Answered {
            key: key.clone(),
            request: request.to_owned(),
            sent_at: timing.sent_at,
            ended_at: timing.ended_at,
            outcome,
            request_digest: timing.request_digest,
        };
        self.commit(entry, timing.ended_at)
    }

    /// Takes the outcome of placing an order. `is_final` is false for a first attempt that may be
    /// repeated: its proof is recorded and the order stays recorded.
    pub fn on_placed(
        &mut self,
        key: &OrderId,
        submission: &Submission,
        timing: Timing,
        is_final: bool,
    ) -> Vec<Record> {
        let at = timing.ended_at;
        let mut out = vec![self.answered(key, "place", timing.clone(), submission.words())];
        let subject = Subject::Key(key.clone());
        match submission {
            Submission::Accepted(receipt) => self.bind(&subject, &receipt.id, at, &mut out),
            Submission::Rejected { reason, .. } => {
                let change = OrderEvent::Rejected {
                    reason: reason.clone(),
                };
                self.commit_order(&subject, change, at, &mut out);
            }
            Submission::NotPlaced(proof) if is_final => {
                let change = OrderEvent::NotPlaced {
                    proof: proof.text.clone(),
                    is_unsent: !proof.is_of_the_gate(),
                };
                self.commit_order(&subject, change, at, &mut out);
            }
            Submission::NotPlaced(_) => {
                if let Some(watch) = self.watch_of(&subject) {
                    watch.is_refused_at_gate = true;
                }
            }
            Submission::Unclear(cause) => {
                let change = OrderEvent::Unclear {
                    cause: cause.text.clone(),
                };
                self.commit_order(&subject, change, at, &mut out);
            }
        }
        out
    }

    /// Takes the end of an order whose first attempt was proved refused and whose second was never
    /// sent.
    pub fn on_given_up(&mut self, key: &OrderId, proof: String, at: Timestamp) -> Vec<Record> {
        let mut out = Vec::new();
        let subject = Subject::Key(key.clone());
        let is_unsent = false;
        let change = OrderEvent::NotPlaced { proof, is_unsent };
        self.commit_order(&subject, change, at, &mut out);
        out
    }

    /// Takes the decision to amend; nothing while what became of the last amend is not known.
    pub fn on_amend_requested(
        &mut self,
        subject: &Subject,
        amend: Amend,
        at: Timestamp,
    ) -> Vec<Record> {
        let mut out = Vec::new();
        let is_pending = |it: &Tracked| it.amend.is_some();
        if !self.tracked(subject).is_some_and(is_pending) {
            self.commit_order(subject, OrderEvent::AmendRequested(amend), at, &mut out);
        }
        out
    }

    /// Takes the end of an amend that was recorded and not sent.
    pub fn on_amend_withdrawn(&mut self, subject: &Subject, at: Timestamp) -> Vec<Record> {
        let mut out = Vec::new();
        let is_requested = self
            .tracked(subject)
            .is_some_and(|tracked| tracked.order.status == OrderStatus::AmendRequested);
        if is_requested {
            let reason = VenueReason {
                code: String::new(),
                text: "it was not sent".into(),
            };
            self.commit_order(subject, OrderEvent::AmendRefused { reason }, at, &mut out);
        }
        out
    }

    /// Takes the outcome of an amend; that a lower quantity was taken is not that it holds.
    pub fn on_amended(
        &mut self,
        subject: &Subject,
        amend: Amend,
        submission: &Submission,
        timing: Timing,
    ) -> Vec<Record> {
        let at = timing.ended_at;
        let mut out = Vec::new();
        if let Subject::Key(key) = subject {
            out.push(self.answered(key, "amend", timing.clone(), submission.words()));
        }
        if let Some(watch) = self.watch_of(subject) {
            watch.amend.ended_at = Some(at);
            watch.amend.receipt = match submission {
                Submission::Accepted(receipt) => Some(receipt.id.clone()),
                Submission::Rejected { .. } | Submission::NotPlaced(_) | Submission::Unclear(_) => {
                    None
                }
            };
        }
        let change = match submission {
            Submission::Accepted(receipt) => {
                match amend {
                    Amend::Limit(limit) => {
                        self.amended(subject, &receipt.id, limit, at, &mut out);
                    }
                    Amend::Quantity(_) => {
                        self.follow_parts(subject, "a part of an order is being cancelled");
                    }
                }
                return out;
            }
            Submission::Rejected {
                reason,
                is_nothing_left,
            } => {
                if *is_nothing_left {
                    self.want_pass("an amend found nothing left to amend");
                }
                OrderEvent::AmendRefused {
                    reason: reason.clone(),
                }
            }
            Submission::NotPlaced(proof) => OrderEvent::AmendRefused {
                reason: VenueReason {
                    code: String::new(),
                    text: proof.text.clone(),
                },
            },
            Submission::Unclear(cause) => OrderEvent::AmendUnclear {
                cause: cause.text.clone(),
            },
        };
        self.commit_order(subject, change, at, &mut out);
        out
    }

    /// Takes the new number of an amended order, wherever it became known first.
    #[expect(
        clippy::too_many_arguments,
        reason = "a new number with what it takes over"
    )]
    pub(crate) fn amended(
        &mut self,
        subject: &Subject,
        id: &BrokerOrderId,
        limit: Price,
        at: Timestamp,
        out: &mut Vec<Record>,
    ) {
        let is_known = self
            .tracked(subject)
            .is_none_or(|tracked| tracked.order.has_number(id));
        if is_known {
            return;
        }
        let early = self.early_notices_of(id);
        self.commit_order(
            subject,
            OrderEvent::Amended {
                id: id.clone(),
                limit,
            },
            at,
            out,
        );
        self.conclude_early(subject, early, at, out);
    }

    /// Takes the decision to cancel.
    pub fn on_cancel_requested(&mut self, subject: &Subject, at: Timestamp) -> Vec<Record> {
        let mut out = Vec::new();
        self.commit_order(subject, OrderEvent::CancelRequested, at, &mut out);
        out
    }

    /// Takes the end of a cancel that was recorded and not sent.
    pub(crate) fn on_cancel_withdrawn(
        &mut self,
        subject: &Subject,
        reason: VenueReason,
        at: Timestamp,
    ) -> Vec<Record> {
        let mut out = Vec::new();
        let is_requested = self
            .tracked(subject)
            .is_some_and(|tracked| tracked.order.status == OrderStatus::CancelRequested);
        if is_requested {
            self.commit_order(subject, OrderEvent::CancelRefused { reason }, at, &mut out);
        }
        out
    }

    /// Takes the outcome of a cancel; the acknowledgement is not the final quantity.
    pub fn on_cancelled(
        &mut self,
        subject: &Subject,
        submission: &Submission,
        timing: Timing,
    ) -> Vec<Record> {
        let at = timing.ended_at;
        let mut out = Vec::new();
        if let Subject::Key(key) = subject {
            out.push(self.answered(key, "cancel", timing.clone(), submission.words()));
        }
        if let Some(watch) = self.watch_of(subject) {
            watch.must_poll = true;
        }
        let is_ended = self
            .tracked(subject)
            .is_some_and(|tracked| tracked.order.status.is_terminal());
        match submission {
            Submission::Accepted(_) if is_ended => {
                self.want_pass("a cancel of an order that counted as ended was accepted");
            }
            Submission::Unclear(_) if is_ended => {
                self.want_pass("the answer to a cancel was lost");
            }
            _ if is_ended => {}
            Submission::Accepted(_) => {}
            Submission::Rejected { reason, .. } => {
                self.want_pass("a cancel was refused");
                let change = OrderEvent::CancelRefused {
                    reason: reason.clone(),
                };
                self.commit_order(subject, change, at, &mut out);
            }
            Submission::NotPlaced(proof) => {
                let reason = VenueReason {
                    code: String::new(),
                    text: proof.text.clone(),
                };
                self.commit_order(subject, OrderEvent::CancelRefused { reason }, at, &mut out);
            }
            Submission::Unclear(cause) => {
                self.want_pass("the answer to a cancel was lost");
                let change = OrderEvent::CancelUnclear {
                    cause: cause.text.clone(),
                };
                self.commit_order(subject, change, at, &mut out);
            }
        }
        out
    }

    /// Gives an order its number and what was told about that number before.
    pub(crate) fn bind(
        &mut self,
        subject: &Subject,
        id: &BrokerOrderId,
        at: Timestamp,
        out: &mut Vec<Record>,
    ) {
        let early = self.early_notices_of(id);
        self.commit_order(subject, OrderEvent::Accepted { id: id.clone() }, at, out);
        self.conclude_early(subject, early, at, out);
    }

    /// Draws the consequences of notices that were written when they came and have now found their
    /// order.
    fn conclude_early(
        &mut self,
        subject: &Subject,
        early: Vec<ExecutionReport>,
        at: Timestamp,
        out: &mut Vec<Record>,
    ) {
        for notice in early {
            if self.whose(&notice) == Whose::Order(subject.clone()) {
                self.conclude(subject, &notice, at, out);
            }
        }
    }

    /// Takes a notice.
    pub fn on_notice(&mut self, notice: ExecutionReport, at: Timestamp) -> Vec<Record> {
        let mut out = Vec::new();
        if self.watch.stream == StreamState::Unproven {
            self.watch.stream = StreamState::Up;
        }
        out.push(self.commit(
            Entry::Notice {
                notice: Box::new(notice.clone()),
            },
            at,
        ));
        match self.whose(&notice) {
            Whose::Order(subject) => self.conclude(&subject, &notice, at, &mut out),
            Whose::OtherBranch(subject) => {
                self.follow_parts(&subject, "a notice names another branch than its order");
                let text = format!(
                    "notices of order {subject} name branch {}, its answer another",
                    notice.id.branch()
                );
                let hint = "its fills are taken from the venue's list";
                self.alarm_daily(text, hint, at, &mut out);
            }
            Whose::Contradicted => {
                self.want_pass("a notice about another order of the same number");
                let named = notice.parent.as_ref().unwrap_or(&notice.id);
                let text = format!(
                    "a notice about number {named} is of another issue, side or branch than ours"
                );
                let hint = "nothing is taken from it; the venue's list decides";
                self.alarm_daily(text, hint, at, &mut out);
            }
            Whose::Unknown => {
                let is_expected = self
                    .live_orders()
                    .any(|order| order.status == OrderStatus::Recorded);
                if !is_expected {
                    self.want_pass("a notice about an order that is not known");
                }
            }
        }
        out
    }

    /// Draws the consequences of a notice that was applied to its order.
    fn conclude(
        &mut self,
        subject: &Subject,
        notice: &ExecutionReport,
        at: Timestamp,
        out: &mut Vec<Record>,
    ) {
        let is_working = self
            .tracked(subject)
            .is_some_and(|tracked| tracked.order.status.is_working());
        match notice.kind {
            ExecutionReportKind::Executed => {
                self.settle_fills(subject, &notice.id, hoga_port::FillSource::Notice, at, out);
                if self.tracked(subject).is_some_and(Tracked::must_poll) {
                    self.want_pass("a notice came twice");
                }
            }
            ExecutionReportKind::Amended => {
                if self.is_partial(subject, notice) {
                    self.follow_parts(subject, "a part of an order was amended");
                }
                let limit = notice.order_type.and_then(hoga_port::OrderType::limit);
                match limit {
                    Some(limit) => self.amended(subject, &notice.id.clone(), limit, at, out),
                    None => self.want_pass("an amend without a price"),
                }
            }
            ExecutionReportKind::Cancelled
                if is_working && self.may_be_of_a_part(subject, notice) =>
            {
                self.follow_parts(subject, "a part of an order was cancelled");
            }
            ExecutionReportKind::Cancelled | ExecutionReportKind::RemainderCancelled
                if is_working =>
            {
                self.confirm_end(subject, at);
                self.commit_order(subject, OrderEvent::Cancelled, at, out);
                self.want_pass("a cancel is confirmed: were all its fills seen?");
            }
            ExecutionReportKind::Refused if is_working && notice.parent.is_none() => {
                // Of all of it, or of what is left under this number: the rows tell.
                self.follow_parts(subject, "an order was refused after acceptance");
            }
            ExecutionReportKind::Refused | ExecutionReportKind::Received => {
                self.want_pass("a notice that proves nothing");
            }
            ExecutionReportKind::Accepted
            | ExecutionReportKind::Cancelled
            | ExecutionReportKind::RemainderCancelled => {}
        }
    }

    /// Takes a notice that could not be read: the venue's rows must tell.
    pub fn on_notice_unusable(&mut self, why: &str, at: Timestamp) -> Vec<Record> {
        self.want_pass("a notice could not be used");
        // The list may not show yet what the notice told of.
        self.recheck_after(at, RECHECK_MS);
        let text = format!("an execution notice could not be used: {why}");
        let mut out = Vec::new();
        let hint = "the books are compared with the venue's";
        self.alarm_daily(text, hint, at, &mut out);
        out
    }

    /// A part of an order changed: the rest lives, and only the rows tell how much.
    fn follow_parts(&mut self, subject: &Subject, why: &str) {
        if let Some(watch) = self.watch_of(subject) {
            watch.must_poll = true;
        }
        self.want_pass(why);
    }

    /// A notice may come late or twice: once an order was lowered, none says that nothing is left.
    fn may_be_of_a_part(&self, subject: &Subject, notice: &ExecutionReport) -> bool {
        let is_lowered = self.tracked(subject).is_some_and(|tracked| {
            let is_asked = tracked
                .amend
                .as_ref()
                .is_some_and(|it| it.amend.limit().is_none());
            is_asked || !tracked.order.taken_off.is_zero()
        });
        // An order of others was met on a list, which may show fewer shares than it has: that shares
        // of it were cancelled does not say that none is left.
        let is_of_others = matches!(subject, Subject::Foreign(_));
        is_lowered || is_of_others || self.is_partial(subject, notice)
    }

    fn is_partial(&self, subject: &Subject, notice: &ExecutionReport) -> bool {
        self.tracked(subject)
            .is_some_and(|tracked| notice.quantity < tracked.order.remaining())
    }

    /// Starts a pass: takes what it is wanted for, and returns the gaps so far.
    pub fn begin_pass(&mut self, at: Timestamp) -> u64 {
        self.watch.wants_pass = None;
        self.watch.is_crossed = false;
        self.watch.rechecks.retain(|due| *due > at);
        self.watch.gaps
    }

    /// Asks for a comparison with the venue's books soon.
    pub fn want_pass(&mut self, why: &str) {
        if self.watch.wants_pass.is_none() {
            self.watch.wants_pass = Some(why.to_owned());
        }
    }
}
