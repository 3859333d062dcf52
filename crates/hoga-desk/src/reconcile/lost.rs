//! Orders whose answer was lost, held against a complete pass.
//!
//! Which row can be one is decided in [`crate::candidate`]; amends are in `lost_amend.rs`.

use super::{Pass, Rules};
use crate::books::{Books, Tracked};
use crate::candidate::{self, AccountUse, Context, Finding, Lost, is_candidate};
use crate::evidence::{Channel, RowKind, VenueRow};
use crate::journal::{Entry, Intent, Record, Subject};
use hoga_port::time::{Timestamp, millis_between, trading_day};
use hoga_port::{OrderEvent, OrderStatus};

impl Books {
    /// Decides about orders whose answer was lost.
    pub(super) fn resolve_lost(
        &mut self,
        pass: &Pass,
        rules: &Rules,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) {
        for subject in self.own_subjects() {
            let Some(tracked) = self.tracked_mut(&subject) else {
                continue;
            };
            let is_of_day = trading_day(tracked.order.created_at) == pass.day;
            match tracked.order.status {
                OrderStatus::Unknown if is_of_day => {}
                OrderStatus::NotPlaced if is_of_day && tracked.is_revocable => {}
                OrderStatus::Recorded
                | OrderStatus::Accepted
                | OrderStatus::PartiallyFilled
                | OrderStatus::Filled
                | OrderStatus::CancelRequested
                | OrderStatus::AmendRequested
                | OrderStatus::AmendUnknown
                | OrderStatus::Cancelled
                | OrderStatus::Expired
                | OrderStatus::Rejected
                | OrderStatus::Unknown
                | OrderStatus::NotPlaced => continue,
            }
            let (Some(sent_at), Some(ended_at), Some(intent)) =
                (tracked.sent_at, tracked.ended_at, tracked.intent.clone())
            else {
                // Recorded before a crash: nothing is known of its request but the intent's time.
                let at = tracked.order.created_at;
                tracked.sent_at = Some(at);
                tracked.ended_at = Some(at);
                continue;
            };
            if pass.started_at >= ended_at {
                tracked.passes = tracked.passes.saturating_add(1);
            }
            let passes = tracked.passes;
            let is_time_in_doubt = tracked.is_time_in_doubt;
            let status = tracked.order.status;
            let lost = Lost {
                intent: &intent,
                sent_at,
                ended_at,
                passes,
                skew_ms: rules.skew_ms,
                is_time_in_doubt,
            };
            let mut unclaimed = self.unclaimed(pass);
            if status == OrderStatus::NotPlaced {
                // A row that another lost order may be is that order's first.
                unclaimed.retain(|row| !self.is_wanted_by_another(&subject, row, rules.skew_ms));
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
                has_early_twin: self.has_early_twin(&intent, &pass.rows),
                has_other_programs: self.has_other_programs(),
            };
            let waited_s = millis_between(ended_at, now)
                .checked_div(1_000)
                .unwrap_or(0);
            let terms = format!("{} {} of {}", intent.side, intent.quantity, intent.symbol);
            match candidate::decide(&lost, &unclaimed, context, now) {
                Finding::Wait => {}
                Finding::Bind(at) => {
                    if let Some(row) = unclaimed.get(at).map(|row| (*row).clone()) {
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
                    self.commit_order(&subject, OrderEvent::NotPlaced { proof }, now, out);
                }
                Finding::Absent => {}
            }
        }
    }

    /// Returns the lost orders whose absence only an unchanged reserve can prove.
    pub fn reserve_questions(&self, rules: &Rules, now: Timestamp) -> Vec<Intent> {
        // Its session's end gives back what an order reserved, so that must not be over; one that works
        // at once only gives it back at once.
        let is_asked = |tracked: &&Tracked| {
            let ended = tracked.ended_at.unwrap_or(tracked.order.created_at);
            tracked.order.status == OrderStatus::Unknown
                && tracked.order.time_in_force.is_day()
                && !rules.has_ended(&tracked.order, now)
                && trading_day(tracked.order.created_at) == trading_day(now)
                && millis_between(ended, now) >= candidate::ABSENCE_MS
                && tracked.passes.saturating_add(1) >= candidate::ABSENCE_PASSES
        };
        self.own_tracked()
            .map(|(_, tracked)| tracked)
            .filter(is_asked)
            .filter_map(|tracked| tracked.intent.clone())
            .filter(|intent| intent.reserve.is_some())
            .collect()
    }

    /// Returns whether an own order that is on its way or lost could turn out to be this row; while
    /// it could, the row is nobody else's.
    pub(super) fn may_be_ours(&self, row: &VenueRow, rules: &Rules, now: Timestamp) -> bool {
        // What was found not placed can take a row back only where one row is proof enough;
        // elsewhere the row is somebody's, and its fills count.
        let may_revoke = row.channel == Channel::OpenApi
            || self.account_use(rules, now) == AccountUse::Exclusive;
        self.own_tracked().any(|(_, tracked)| {
            could_be(tracked, row, rules.skew_ms)
                && (may_revoke || tracked.order.status != OrderStatus::NotPlaced)
        })
    }

    /// Returns how the account is used today, as far as is known.
    fn account_use(&self, rules: &Rules, now: Timestamp) -> AccountUse {
        if self.is_shared(trading_day(now)) {
            AccountUse::Shared
        } else {
            rules.account_use
        }
    }

    fn is_wanted_by_another(&self, subject: &Subject, row: &VenueRow, skew_ms: i64) -> bool {
        self.own_tracked()
            .filter(|(key, _)| !matches!(subject, Subject::Key(own) if own == *key))
            .filter(|(_, tracked)| tracked.order.status != OrderStatus::NotPlaced)
            .any(|(_, tracked)| could_be(tracked, row, skew_ms))
    }
}

/// Returns what convinced the desk that a row is a lost order.
fn evidence(row: &VenueRow, context: Context, terms: &str, passes: u32, waited_s: i64) -> String {
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

fn could_be(tracked: &Tracked, row: &VenueRow, skew_ms: i64) -> bool {
    let Some(intent) = &tracked.intent else {
        return false;
    };
    match tracked.order.status {
        // Its window is not closed yet, or the clocks are in doubt: equal terms are enough.
        OrderStatus::Recorded | OrderStatus::Unknown => candidate::could_be(intent, row),
        OrderStatus::NotPlaced if tracked.is_revocable => {
            let sent_at = tracked.sent_at.unwrap_or(tracked.order.created_at);
            let ended_at = tracked.ended_at.unwrap_or(sent_at);
            is_candidate(
                &Lost {
                    intent,
                    sent_at,
                    ended_at,
                    passes: 0,
                    skew_ms,
                    is_time_in_doubt: tracked.is_time_in_doubt,
                },
                row,
            )
        }
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
