//! How often an order may be sent: once, and once more only behind a proof that the first was refused
//! at the gate and after the list had the time to show otherwise.

use super::{Books, SecondAttempt};
use crate::candidate::{self, HORIZON_MS, HORIZON_PASSES, Lost};
use crate::evidence::RowKind;
use crate::journal::{Intent, Record, Subject};
use crate::ledger::Tracked;
use crate::reconcile::{Pass, Rules};
use hoga_port::time::{Timestamp, millis_between};
use hoga_port::{OrderEvent, OrderId, OrderRequest, OrderStatus};

impl Books {
    /// Returns whether the attempt of this number may be written: the first of an id, the next of one
    /// of which nothing left, or the second behind a refusal at the gate.
    pub(crate) fn may_attempt(&self, request: &OrderRequest, attempt: u8) -> bool {
        let Some(tracked) = self.own(&request.id) else {
            return attempt == 1;
        };
        let is_next = tracked.intent.as_ref().is_some_and(|intent| {
            intent.is_same_request(request) && intent.attempt.checked_add(1) == Some(attempt)
        });
        let is_behind_gate =
            tracked.watch.is_refused_at_gate && tracked.order.status == OrderStatus::Recorded;
        is_next && (tracked.is_key_free || is_behind_gate)
    }

    /// Returns whether an order that the gate refused may be sent a second time.
    pub(crate) fn second_attempt(&self, key: &OrderId, now: Timestamp) -> SecondAttempt {
        let Some(tracked) = self.own(key) else {
            return SecondAttempt::MayNot;
        };
        if !tracked.watch.is_refused_at_gate || tracked.order.status != OrderStatus::Recorded {
            return SecondAttempt::MayNot;
        }
        let ended = tracked.ended_at().unwrap_or(now);
        if millis_between(ended, now) >= HORIZON_MS
            && tracked.watch.passes.count() >= HORIZON_PASSES
        {
            SecondAttempt::May
        } else {
            SecondAttempt::Wait
        }
    }

    /// Holds orders that the gate refused against a complete list: one that is like it may be it.
    pub(crate) fn watch_refused(
        &mut self,
        pass: &Pass,
        rules: &Rules,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) {
        let is_waiting = |tracked: &Tracked| {
            tracked.watch.is_refused_at_gate
                && tracked.order.status == OrderStatus::Recorded
                && tracked.order.trading_day() == pass.day
                && tracked
                    .ended_at()
                    .is_some_and(|ended| pass.started_at >= ended)
        };
        let waiting: Vec<(OrderId, Intent, [Timestamp; 2], u64)> = self
            .live_tracked()
            .filter(|(_, tracked)| is_waiting(tracked))
            .filter_map(|(key, tracked)| {
                let times = [tracked.sent_at()?, tracked.ended_at()?];
                Some((key.clone(), tracked.intent.clone()?, times, tracked.begun))
            })
            .collect();
        for (key, intent, [sent_at, ended_at], begun) in waiting {
            let lost = Lost {
                intent: &intent,
                sent_at,
                ended_at,
                passes: 0,
                skew: rules.skew,
                is_time_in_doubt: false,
            };
            let is_like_it = pass.rows.iter().any(|row| {
                matches!(row.kind, RowKind::Order | RowKind::Unclear)
                    && !self.knows(&row.id)
                    && !self.is_another(&row.id, begun, intent.quantity)
                    && (candidate::could_be(&intent, row) || candidate::may_grow_into(&lost, row))
            }) || pass
                .opaque
                .iter()
                .any(|row| candidate::could_be_opaque(&intent, row));
            let is_noticed = self.has_early_twin(&lost, begun, &pass.rows);
            let subject = Subject::Key(key);
            if let Some(watch) = self.watch_of(&subject) {
                watch.passes.take(ended_at, pass.started_at);
            }
            if is_like_it || is_noticed {
                let cause = "the gate refused it, and the venue shows an order like it".to_owned();
                self.commit_order(&subject, OrderEvent::Unclear { cause }, now, out);
            }
        }
    }

    /// Takes the end of an order of which nothing left this machine.
    pub(crate) fn on_unsent(&mut self, key: &OrderId, proof: String, at: Timestamp) -> Vec<Record> {
        let mut out = Vec::new();
        let is_unsent = true;
        let subject = Subject::Key(key.clone());
        let change = OrderEvent::NotPlaced { proof, is_unsent };
        self.commit_order(&subject, change, at, &mut out);
        out
    }
}
