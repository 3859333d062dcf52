//! What an entry does to the ledger: the one function for live changes and for a rebuild.

use super::Whose;
use super::order_watch::AmendWatch;
use super::{Kept, Ledger, PendingAmend, Tracked, order_of};
use crate::candidate::Passes;
use crate::evidence::{ExecutionReport, ExecutionReportKind};
use crate::fills::{NoticeWorth, NumberedFills};
use crate::journal::{Decision, Entry, Intent, Subject};
use hoga_port::time::{Timestamp, seoul_day};
use hoga_port::{Amend, BrokerOrderId, OrderEvent, OrderStatus, Quantity, TradingDay};
use std::collections::BTreeSet;

impl Ledger {
    /// Takes an entry of the log. With the first one of a new day what is over leaves memory, but for the
    /// days that are `awaited`; returns what stayed then.
    pub(crate) fn apply(
        &mut self,
        entry: &Entry,
        at: Timestamp,
        awaited: &BTreeSet<TradingDay>,
    ) -> Option<Kept> {
        let kept = self.turn_day(seoul_day(at), awaited);
        self.take(entry, at);
        self.apply_to_others(entry, at);
        kept
    }

    #[expect(clippy::too_many_lines, reason = "every entry, in one match")]
    fn take(&mut self, entry: &Entry, at: Timestamp) {
        match entry {
            Entry::Intent { intent } => self.apply_intent(intent, at),
            Entry::Answered {
                key,
                request,
                sent_at,
                ended_at,
                ..
            } => {
                let Some(tracked) = self.own_mut(key) else {
                    return;
                };
                if request == "place" {
                    tracked.sent_at = Some(*sent_at);
                    tracked.ended_at = Some(*ended_at);
                    // What was noted of the attempt before it is of no more use.
                    tracked.watch.passes = Passes::default();
                    (tracked.watch.sent_at, tracked.watch.ended_at) = (None, None);
                } else if let Some(amend) = tracked.amend.as_mut().filter(|_| request == "amend") {
                    amend.ended_at = Some(*ended_at);
                }
            }
            Entry::Order { subject, change } => {
                self.apply_change(subject, change, at);
                self.note_life(subject);
            }
            Entry::Foreign {
                order,
                is_forgotten,
            } => {
                if let Some(id) = &order.broker_order_id {
                    let tracked = Tracked::new((**order).clone(), None);
                    self.foreign.insert(id.clone(), tracked);
                    self.index(id, Subject::Foreign(id.clone()));
                    if *is_forgotten {
                        self.strangers.insert(id.clone());
                    } else {
                        self.shared_on.mark(id.trading_day().today(at));
                    }
                }
            }
            Entry::Notice { notice } => self.apply_notice(notice, at),
            Entry::Repeats { id, are_fills, .. } => {
                if let Some(subject) = self.subject_of(id)
                    && let Some(fills) = self
                        .tracked_mut(&subject)
                        .and_then(|it| it.fills_of_mut(id))
                {
                    fills.settle_repeats(*are_fills);
                }
            }
            Entry::Row { row } => {
                self.rows.insert(row.id.clone(), (**row).clone());
                if let Some(subject) = self.subject_of(&row.id)
                    && let Some(tracked) = self.tracked_mut(&subject)
                    && let Some(fills) = tracked.fills_of_mut(&row.id)
                {
                    fills.on_asked(row.quantity);
                    fills.on_row(row.filled, row.filled_amount);
                }
            }
            Entry::Decided {
                decision: Decision::Adopted { .. },
                ..
            } => {
                for today in TradingDay::all_at(at) {
                    self.adopted_on.mark(today);
                }
                // From now on they are another program's.
                for stranger in std::mem::take(&mut self.strangers) {
                    self.shared_on.mark(stranger.trading_day().today(at));
                }
            }
            Entry::Alarm { text, .. } => self.told.note(text, at),
            Entry::Decided { .. }
            | Entry::Concluded { .. }
            | Entry::Reconciled { .. }
            | Entry::Session { .. } => {}
        }
    }

    fn apply_intent(&mut self, intent: &Intent, at: Timestamp) {
        if let Some(tracked) = self.own_mut(&intent.key)
            && !tracked.is_key_free
        {
            tracked.intent = Some(intent.clone());
            return;
        }
        // A key is new, or nothing of what went before ever left: the order begins anew.
        let mut tracked = Tracked::new(order_of(intent, at), Some(intent.clone()));
        tracked.begun = self.seen.begin();
        self.recalled.remove(&intent.key);
        let is_first = self.ended.remove(&intent.key).is_none();
        self.live.insert(intent.key.clone(), tracked);
        if is_first {
            let today = TradingDay::at(intent.symbol.market(), at);
            let of_day = self.days.entry(today).or_default();
            of_day.push(intent.key.clone());
        }
    }

    /// Keeps orders that have ended apart from those that have not.
    fn note_life(&mut self, subject: &Subject) {
        let Subject::Key(key) = subject else { return };
        let has_ended = |tracked: &Tracked| tracked.order.status.is_terminal();
        if self.live.get(key).is_some_and(has_ended) {
            if let Some(tracked) = self.live.remove(key) {
                self.ended.insert(key.clone(), tracked);
            }
        } else if !self.ended.get(key).is_none_or(has_ended)
            && let Some(tracked) = self.ended.remove(key)
        {
            self.live.insert(key.clone(), tracked);
        }
    }

    #[expect(clippy::too_many_lines, reason = "every event, in one match")]
    fn apply_change(&mut self, subject: &Subject, change: &OrderEvent, at: Timestamp) {
        if let OrderEvent::Accepted { id } | OrderEvent::Amended { id, .. } = change {
            // What counted as somebody else's is ours after all, or a part of this one of theirs.
            self.foreign.retain(|known, _| {
                let is_itself = matches!(subject, Subject::Foreign(itself) if itself == known);
                is_itself || !known.is_same_order(id)
            });
            let foreign = &self.foreign;
            self.strangers.retain(|known| foreign.contains_key(known));
            self.index(id, subject.clone());
        }
        let Some(tracked) = self.tracked_mut(subject) else {
            return;
        };
        // A change that does not fit was refused before it was written.
        let Ok(order) = tracked.order.apply(change, at) else {
            return;
        };
        let was = tracked.order.status;
        let asked_before = tracked.order.quantity;
        tracked.order = order;
        match change {
            OrderEvent::Accepted { id } => {
                tracked.accepted_at = Some(at);
                tracked.numbered.push(NumberedFills::new(id.clone()));
                self.hand_over_early(id, at);
            }
            OrderEvent::Amended { id, .. } => {
                // A new number answers no question about the quantity.
                tracked.amend = tracked.amend.take().filter(|it| it.amend.limit().is_none());
                tracked.watch.unexplained_at = None;
                // It may be one of its earlier numbers, whose executions are counted already.
                if tracked.fills_of_mut(id).is_none() {
                    tracked.accepted_at = Some(at);
                    tracked.has_notice = false;
                    tracked.numbered.push(NumberedFills::new(id.clone()));
                }
                self.hand_over_early(id, at);
            }
            // That a refusal at the gate places nothing is no captured fact, and what was only not
            // found may appear; what never left cannot.
            OrderEvent::NotPlaced { is_unsent, .. } => {
                tracked.is_revocable =
                    was == OrderStatus::Unknown || (tracked.ended_at.is_some() && !is_unsent);
                tracked.is_key_free = *is_unsent;
            }
            OrderEvent::AmendRequested(amend) => {
                let part = match amend {
                    Amend::Quantity(wanted) => asked_before.minus(*wanted),
                    Amend::Limit(_) => Quantity::ZERO,
                };
                tracked.amend = Some(PendingAmend {
                    amend: *amend,
                    part,
                    asked_at: at,
                    ended_at: None,
                });
                tracked.watch.amend = AmendWatch::default();
            }
            OrderEvent::AmendRefused { .. } | OrderEvent::Reduced { is_asked: true, .. } => {
                tracked.amend = None;
            }
            OrderEvent::Rejected { .. }
            | OrderEvent::Unclear { .. }
            | OrderEvent::Filled { .. }
            | OrderEvent::CancelRequested
            | OrderEvent::CancelRefused { .. }
            | OrderEvent::CancelUnclear { .. }
            | OrderEvent::Cancelled
            | OrderEvent::Expired
            | OrderEvent::Reduced { .. } => {}
            OrderEvent::Reopened { .. } => {
                tracked.is_suspect = true;
                tracked.is_refused = false;
                tracked.watch.unexplained_at = None;
            }
            OrderEvent::AmendUnclear { .. } => {
                // A process that ended wrote no end of the request.
                if let Some(amend) = &mut tracked.amend {
                    amend.ended_at.get_or_insert(at);
                }
            }
        }
    }

    /// Gives an order the notices about its number that came before it was known.
    fn hand_over_early(&mut self, id: &BrokerOrderId, at: Timestamp) {
        for notice in self.early_notices_of(id) {
            self.apply_notice(&notice, at);
        }
    }

    fn apply_notice(&mut self, notice: &ExecutionReport, at: Timestamp) {
        // A new number is its order's only once the amend is known.
        let is_of_new_number =
            notice.kind == ExecutionReportKind::Amended && !self.knows(&notice.id);
        let whose = if is_of_new_number {
            Whose::Unknown
        } else {
            self.whose(notice)
        };
        let subject = match whose {
            Whose::Order(subject) => subject,
            Whose::OtherBranch(subject) => {
                if let Some(tracked) = self.tracked_mut(&subject) {
                    tracked.is_suspect = true;
                }
                return;
            }
            Whose::Contradicted | Whose::Unknown => {
                self.seen.on_notice(notice);
                // A fill that comes twice may be two.
                if notice.kind == ExecutionReportKind::Executed || !self.early.contains(notice) {
                    self.early.push(notice.clone());
                }
                return;
            }
        };
        self.early.retain(|early| early != notice);
        let Some(tracked) = self.tracked_mut(&subject) else {
            return;
        };
        tracked.has_notice = true;
        tracked.is_refused |=
            notice.kind == ExecutionReportKind::Refused && notice.parent.is_none();
        if let Some(fills) = tracked.fills_of_mut(&notice.id) {
            fills.on_asked(notice.order_quantity);
        }
        if notice.kind == ExecutionReportKind::Executed
            && let (Some(price), Some(fills)) = (notice.price, tracked.fills_of_mut(&notice.id))
            && fills.on_notice(&notice.fingerprint, notice.quantity, price) == NoticeWorth::Suspect
        {
            tracked.repeated_at = Some(at);
            tracked.is_suspect = true;
            self.repeated_on.mark(notice.id.trading_day().today(at));
        }
    }
}
