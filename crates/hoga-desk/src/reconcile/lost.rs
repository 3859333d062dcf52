//! Orders whose answer was lost, held against a complete pass.
//!
//! Which row can be one is decided in [`crate::candidate`]; amends are in `lost_amend.rs`.

use super::{Pass, Rules};
use crate::books::Books;
use crate::candidate::{self, AccountUse, Context, Finding, Lost, is_candidate};
use crate::evidence::{Channel, ListKind, OpaqueRow, OrderReport, RowKind};
use crate::journal::{Entry, Intent, Record, Subject};
use crate::ledger::Tracked;
use ambient::Skew;
use hoga_port::time::{Timestamp, millis_between};
use hoga_port::{OrderEvent, OrderId, OrderStatus, TradingDay};

impl Books {
    /// Decides about orders whose answer was lost.
    #[expect(
        clippy::too_many_lines,
        reason = "every witness in turn, for one order after another"
    )]
    pub(super) fn resolve_lost(
        &mut self,
        pass: &Pass,
        rules: &Rules,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) {
        for subject in self.lost_subjects(pass.day) {
            let Some(tracked) = self.tracked(&subject) else {
                continue;
            };
            let (status, begun) = (tracked.order.status, tracked.begun);
            let times = tracked.sent_at().zip(tracked.ended_at());
            let (created_at, intent) = (tracked.order.created_at, tracked.intent.clone());
            let Some(watch) = self.watch_of(&subject) else {
                continue;
            };
            let (Some((sent_at, ended_at)), Some(intent)) = (times, intent) else {
                // Recorded before a crash: nothing is known of its request but the intent's time.
                watch.sent_at = Some(created_at);
                watch.ended_at = Some(created_at);
                continue;
            };
            if pass.started_at >= ended_at {
                watch.passes.take(ended_at, pass.started_at);
            }
            let passes = watch.passes.count();
            let is_long_lacking = watch.passes.show_absence(pass.started_at);
            let is_time_in_doubt = watch.is_time_in_doubt;
            let lost = Lost {
                intent: &intent,
                sent_at,
                ended_at,
                passes,
                skew: rules.skew,
                is_time_in_doubt,
            };
            let mut unclaimed = self.unclaimed(pass);
            unclaimed.retain(|row| !self.is_another(&row.id, begun, intent.quantity));
            if status == OrderStatus::NotPlaced {
                // A row that another lost order may be is that order's first.
                unclaimed.retain(|row| !self.is_wanted_by_another(&subject, row, rules.skew));
            }
            let sees_others = pass
                .rows
                .iter()
                .any(|row| self.own_number(row) && row.kind == RowKind::Order);
            let context = Context {
                account_use: self.account_use(rules, now),
                sees_others,
                is_reserve_unchanged: intent.reserve.is_some()
                    && pass.reserves.get(&intent.key) == intent.reserve.as_ref(),
                has_early_twin: self.has_early_twin(&lost, begun, &pass.rows),
                has_other_programs: rules.has_forgotten || self.has_other_programs(pass.day),
                is_long_lacking,
                may_be_hidden: pass.kind == ListKind::OpenOrders
                    || self.may_be_opaque(&intent, &pass.opaque),
            };
            let waited_s = millis_between(ended_at, now)
                .checked_div(1_000)
                .unwrap_or(0);
            let terms = format!("{} {} of {}", intent.side, intent.quantity, intent.symbol);
            match candidate::decide(&lost, &unclaimed, context, now) {
                Finding::Wait => {}
                Finding::Bind(at) => {
                    if let Some(row) = unclaimed.get(at).map(|row| (*row).clone()) {
                        if !row.is_whole() && self.is_wanted_by_another(&subject, &row, rules.skew)
                        {
                            // It may show more shares, or a notice of it come, in a moment.
                            if millis_between(ended_at, now) >= candidate::ABSENCE_MS {
                                self.alarm_contested(&intent.key, &row, now, out);
                            }
                            continue;
                        }
                        if status == OrderStatus::NotPlaced {
                            let text = format!("order {} was placed after all", intent.key);
                            let hint = "check what was placed instead of it".to_owned();
                            out.push(self.commit(Entry::Alarm { text, hint }, now));
                        }
                        let why = evidence(&row, context, &terms, passes, waited_s);
                        let key = intent.key.clone();
                        out.push(self.commit(Entry::Concluded { key, why }, now));
                        self.bind(&subject, &row.id, now, out);
                        // Somebody may have amended it before it was found.
                        self.follow_amends(pass, now, out);
                        self.take_row(&subject, &row, pass, rules, now, out);
                    }
                }
                Finding::Undecided(candidates) => {
                    let numbers: Vec<&str> = candidates
                        .iter()
                        .filter_map(|at| unclaimed.get(*at))
                        .map(|row| row.id.number())
                        .collect();
                    let text = format!(
                        "the outcome of order {} cannot be decided: it may be {}",
                        intent.key,
                        numbers.join(" or ")
                    );
                    self.alarm_once(text, "look at the venue's screen which one it is", now, out);
                }
                Finding::Absent if status == OrderStatus::Unknown => {
                    let shown = if sees_others {
                        "that show other orders".to_owned()
                    } else {
                        let reserve = intent.reserve.unwrap_or_default();
                        format!("and {reserve} may be used as before it was sent")
                    };
                    let proof =
                        format!("absent from {passes} complete queries over {waited_s} s {shown}");
                    let is_unsent = false;
                    let change = OrderEvent::NotPlaced { proof, is_unsent };
                    self.commit_order(&subject, change, now, out);
                }
                Finding::Absent => {}
            }
        }
    }

    /// Returns the lost orders whose absence only an unchanged reserve can prove.
    pub fn reserve_questions(&self, day: TradingDay, rules: &Rules, now: Timestamp) -> Vec<Intent> {
        // Its session's end gives back what an order reserved, so that must not be over; one that works
        // at once only gives it back at once.
        let is_asked = |tracked: &&Tracked| {
            let ended = tracked.ended_at().unwrap_or(tracked.order.created_at);
            tracked.order.status == OrderStatus::Unknown
                && tracked.order.time_in_force.is_day()
                && !rules.has_ended(&tracked.order, now)
                && tracked.order.symbol.market() == day.market()
                && tracked.order.trading_day().is_today(now)
                && millis_between(ended, now) >= candidate::ABSENCE_MS
                && tracked.watch.passes.count().saturating_add(1) >= candidate::ABSENCE_PASSES
        };
        self.live_tracked()
            .map(|(_, tracked)| tracked)
            .filter(is_asked)
            .filter_map(|tracked| tracked.intent.clone())
            .filter(|intent| intent.reserve.is_some())
            .collect()
    }

    /// Two lost orders may be one row: it has the terms of this one, and may be a part of the other.
    fn alarm_contested(
        &mut self,
        key: &OrderId,
        row: &OrderReport,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) {
        let number = row.id.number();
        let text = format!(
            "the outcome of order {key} cannot be decided: number {number} may be it, or a part of another lost order"
        );
        self.alarm_once(text, "look at the venue's screen which one it is", now, out);
    }

    /// Returns whether an own order that is on its way or lost could turn out to be this row; while
    /// it could, the row is nobody else's.
    pub(super) fn may_be_ours(
        &self,
        lost: &[&Tracked],
        row: &OrderReport,
        rules: &Rules,
        now: Timestamp,
    ) -> bool {
        // What was found not placed can take a row back only where one row is proof enough;
        // elsewhere the row is somebody's, and its fills count.
        let may_revoke = row.channel == Channel::OpenApi
            || self.account_use(rules, now) == AccountUse::Exclusive;
        lost.iter().any(|tracked| {
            self.could_be(tracked, row, rules.skew)
                && (may_revoke || tracked.order.status != OrderStatus::NotPlaced)
        })
    }

    /// Returns own orders of a day that are on their way, lost, or were found not placed and may
    /// appear all the same.
    pub(super) fn may_be_lost(&self, day: TradingDay) -> Vec<&Tracked> {
        let of_day = self.keys_of_day(day).filter_map(|key| self.own(key));
        of_day.filter(|tracked| may_be_lost(tracked)).collect()
    }

    /// Returns the orders of a day whose answer was lost, or that were found not placed by absence.
    fn lost_subjects(&self, day: TradingDay) -> Vec<Subject> {
        let is_decided_here = |key: &&OrderId| {
            self.own(key).is_some_and(|tracked| {
                may_be_lost(tracked) && tracked.order.status != OrderStatus::Recorded
            })
        };
        self.keys_of_day(day)
            .filter(is_decided_here)
            .cloned()
            .map(Subject::Key)
            .collect()
    }

    /// Returns whether a row that cannot be read whole, and is nobody's here, may be a lost order.
    fn may_be_opaque(&self, intent: &Intent, opaque: &[OpaqueRow]) -> bool {
        opaque.iter().any(|row| {
            let is_somebodys = row.id.as_ref().is_some_and(|id| self.knows(id));
            !is_somebodys && candidate::could_be_opaque(intent, row)
        })
    }

    /// Returns how the account is used today, as far as is known.
    pub(super) fn account_use(&self, rules: &Rules, now: Timestamp) -> AccountUse {
        if rules.has_forgotten || self.is_shared(now) {
            AccountUse::Shared
        } else {
            rules.account_use
        }
    }

    fn is_wanted_by_another(&self, subject: &Subject, row: &OrderReport, skew: Skew) -> bool {
        self.live_tracked()
            .filter(|(key, _)| !matches!(subject, Subject::Key(own) if own == *key))
            .any(|(_, tracked)| self.could_be(tracked, row, skew))
    }

    /// Returns whether nothing that is known says that a row is another order.
    fn could_be(&self, tracked: &Tracked, row: &OrderReport, skew: Skew) -> bool {
        let Some(intent) = &tracked.intent else {
            return false;
        };
        if self.is_another(&row.id, tracked.begun, intent.quantity) {
            return false;
        }
        let sent_at = tracked.sent_at().unwrap_or(tracked.order.created_at);
        let lost = Lost {
            intent,
            sent_at,
            ended_at: tracked.ended_at().unwrap_or(sent_at),
            passes: 0,
            skew,
            is_time_in_doubt: tracked.watch.is_time_in_doubt,
        };
        match tracked.order.status {
            // Its window is not closed yet, or the clocks are in doubt: equal terms are enough.
            OrderStatus::Recorded | OrderStatus::Unknown => {
                candidate::could_be(intent, row) || candidate::may_grow_into(&lost, row)
            }
            OrderStatus::NotPlaced if tracked.is_revocable => is_candidate(&lost, row),
            OrderStatus::NotPlaced
            | OrderStatus::Accepted
            | OrderStatus::PartiallyFilled
            | OrderStatus::Filled
            | OrderStatus::CancelRequested
            | OrderStatus::AmendRequested
            | OrderStatus::AmendUnknown
            | OrderStatus::Cancelled
            | OrderStatus::Expired
            | OrderStatus::Rejected => false,
        }
    }
}

/// Returns what convinced the desk that a row is a lost order.
fn evidence(
    row: &OrderReport,
    context: Context,
    terms: &str,
    passes: u32,
    waited_s: i64,
) -> String {
    let proof = if row.channel == Channel::OpenApi && !context.has_other_programs {
        "the venue says it came over this API, and no other program is known to order over it"
    } else {
        "nobody else trades on this account"
    };
    format!(
        "number {} is the only {terms} at these terms and in its time that is nobody's, after \
         {passes} complete lists within {waited_s} s; {proof}",
        row.id
    )
}

/// Returns whether a row may still turn out to be an order.
fn may_be_lost(tracked: &Tracked) -> bool {
    match tracked.order.status {
        OrderStatus::Recorded | OrderStatus::Unknown => true,
        OrderStatus::NotPlaced => tracked.is_revocable,
        OrderStatus::Accepted
        | OrderStatus::PartiallyFilled
        | OrderStatus::Filled
        | OrderStatus::CancelRequested
        | OrderStatus::AmendRequested
        | OrderStatus::AmendUnknown
        | OrderStatus::Cancelled
        | OrderStatus::Expired
        | OrderStatus::Rejected => false,
    }
}
