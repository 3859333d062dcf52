//! Comparing the books with the venue's: what a complete pass of rows means, and when the next one
//! is due.
//!
//! Pure; the desk's reconciler asks the venue and hands the rows over.

use crate::books::{Books, StreamState};
use crate::candidate::{self, AccountUse, Finding, Lost, is_candidate};
use crate::evidence::{Channel, RowKind, VenueRow};
use crate::journal::{Entry, Record, Subject};
use hoga_port::time::{Timestamp, millis_between, plus_millis, trading_day};
use hoga_port::{
    FillSource, Order, OrderEvent, OrderStatus, OrderType, Origin, Quantity, VenueReason,
};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::time::Duration;

/// A notice is expected this many milliseconds after an order was accepted.
const NOTICE_WITHIN_MS: i64 = 10_000;
/// Milliseconds between two passes at least.
const PASS_SPACING_MS: i64 = 1_000;

/// A complete answer of the venue about one day.
#[derive(Clone, Debug)]
pub struct Pass {
    /// The day.
    pub day: Date,
    /// All its rows.
    pub rows: Vec<VenueRow>,
    /// When it was asked for.
    pub started_at: Timestamp,
    /// Why.
    pub why: String,
}

/// What the rules need to know of the account.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// How it is used.
    pub account_use: AccountUse,
    /// The venue's clock less ours.
    pub skew_ms: i64,
    /// Whether the day's trading is over.
    pub is_after_close: bool,
}

impl Books {
    /// Takes a complete pass.
    pub fn on_pass(&mut self, pass: &Pass, rules: Rules, now: Timestamp) -> Vec<Record> {
        let mut out = Vec::new();
        self.follow_amends(pass, now, &mut out);
        for row in &pass.rows {
            if let Some(subject) = self.subject_of(&row.id) {
                self.take_row(&subject, row, rules, now, &mut out);
            }
        }
        self.resolve_lost(pass, rules, now, &mut out);
        self.meet_foreign(pass, rules, now, &mut out);
        self.expire_past(pass, now, &mut out);
        let is_today = pass.day == trading_day(now);
        if is_today {
            self.count_orphans(pass);
            self.last_pass = Some(now);
            self.wants_pass = None;
        }
        let is_first = is_today && !self.is_reconciled;
        if is_today {
            self.is_reconciled = true;
        }
        if is_first || !out.is_empty() {
            let entry = Entry::Reconciled {
                why: pass.why.clone(),
                rows: pass.rows.len(),
            };
            out.push(self.commit(entry, now));
        }
        out
    }

    /// Finds rows that took over the remainder of an own order.
    fn follow_amends(&mut self, pass: &Pass, now: Timestamp, out: &mut Vec<Record>) {
        for row in &pass.rows {
            let Some(parent) = &row.parent else { continue };
            let Some(subject) = self.subject_of(parent) else {
                continue;
            };
            let Some(limit) = row.order_type.and_then(OrderType::limit) else {
                continue;
            };
            let is_amend = match row.kind {
                RowKind::Amend => true,
                RowKind::Child => self
                    .tracked(&subject)
                    .and_then(|tracked| tracked.amend.as_ref())
                    .is_some_and(|amend| amend.limit == limit),
                RowKind::Order | RowKind::Cancel => false,
            };
            if is_amend {
                self.amended(&subject, &row.id, limit, now, out);
            }
        }
    }

    /// Takes the row of an order that is known.
    fn take_row(
        &mut self,
        subject: &Subject,
        row: &VenueRow,
        rules: Rules,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) {
        if self.last_row(&row.id) != Some(row) {
            out.push(self.commit(
                Entry::Row {
                    row: Box::new(row.clone()),
                },
                now,
            ));
        }
        self.settle_fills(subject, &row.id, FillSource::Reconciled, now, out);
        let Some(tracked) = self.tracked(subject) else {
            return;
        };
        let order = &tracked.order;
        let is_current = order
            .broker_order_id
            .as_ref()
            .is_some_and(|id| id.is_same_order(&row.id));
        if !order.status.is_working() || !is_current || !row.is_closed() {
            return;
        }
        let was_asked = order.status == OrderStatus::CancelRequested;
        let is_cancelled = row.is_cancelled || !row.cancelled.is_zero();
        let change = if !row.rejected.is_zero() {
            let unnamed = VenueReason {
                code: String::new(),
                text: "refused".into(),
            };
            OrderEvent::Rejected {
                reason: row.reason.clone().unwrap_or(unnamed),
            }
        } else if order.status == OrderStatus::AmendUnknown && !is_cancelled {
            // It may have moved to a number that is not visible yet.
            return;
        } else if is_cancelled && rules.is_after_close && !was_asked {
            OrderEvent::Expired
        } else if is_cancelled || was_asked || !row.filled.is_zero() {
            OrderEvent::Cancelled
        } else {
            return;
        };
        self.commit_order(subject, change, now, out);
    }

    /// Decides about orders and amends whose answer was lost.
    fn resolve_lost(&mut self, pass: &Pass, rules: Rules, now: Timestamp, out: &mut Vec<Record>) {
        for subject in self.own_subjects() {
            let Some(tracked) = self.tracked_mut(&subject) else {
                continue;
            };
            let is_of_day = trading_day(tracked.order.created_at) == pass.day;
            match tracked.order.status {
                OrderStatus::Unknown | OrderStatus::NotPlaced if is_of_day => {}
                OrderStatus::AmendUnknown if is_of_day => {
                    self.resolve_amend(&subject, pass, now, out);
                    continue;
                }
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
            let status = tracked.order.status;
            let lost = Lost {
                intent: &intent,
                sent_at,
                ended_at,
                passes,
                skew_ms: rules.skew_ms,
            };
            let unclaimed = self.unclaimed(pass);
            let sees_others = pass
                .rows
                .iter()
                .any(|row| self.own_number(row) && row.kind == RowKind::Order);
            let account_use = if self.is_shared_today {
                AccountUse::Shared
            } else {
                rules.account_use
            };
            match candidate::decide(&lost, &unclaimed, account_use, now, sees_others) {
                Finding::Wait => {}
                Finding::Bind(at) => {
                    if let Some(row) = unclaimed.get(at).map(|row| (*row).clone()) {
                        if status == OrderStatus::NotPlaced {
                            let text = format!("order {} was placed after all", intent.key);
                            let hint = "check what was placed instead of it".to_owned();
                            out.push(self.commit(Entry::Alarm { text, hint }, now));
                        }
                        self.bind(&subject, &row.id, now, out);
                        self.take_row(&subject, &row, rules, now, out);
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
                    let proof = format!(
                        "absent from {passes} complete queries over {} s that show other orders",
                        millis_between(ended_at, now)
                            .checked_div(1_000)
                            .unwrap_or(0)
                    );
                    self.commit_order(&subject, OrderEvent::NotPlaced { proof }, now, out);
                }
                Finding::Absent => {}
            }
        }
    }

    fn resolve_amend(
        &mut self,
        subject: &Subject,
        pass: &Pass,
        now: Timestamp,
        out: &mut Vec<Record>,
    ) {
        let Some(tracked) = self.tracked_mut(subject) else {
            return;
        };
        let number = tracked.order.broker_order_id.clone();
        let Some(amend) = &mut tracked.amend else {
            return;
        };
        let Some(ended_at) = amend.ended_at else {
            amend.ended_at = Some(now);
            return;
        };
        if pass.started_at >= ended_at {
            amend.passes = amend.passes.saturating_add(1);
        }
        let is_time = millis_between(ended_at, now) >= candidate::ABSENCE_MS
            && amend.passes >= candidate::ABSENCE_PASSES;
        let is_open = pass.rows.iter().any(|row| {
            number.as_ref().is_some_and(|id| id.is_same_order(&row.id)) && !row.is_closed()
        });
        if is_time && is_open {
            let text = "the order still stands under its old number".to_owned();
            let reason = VenueReason {
                code: String::new(),
                text,
            };
            self.commit_order(subject, OrderEvent::AmendRefused { reason }, now, out);
        }
    }

    /// Records orders of the account that are nobody's here and cannot be a lost one.
    fn meet_foreign(&mut self, pass: &Pass, rules: Rules, now: Timestamp, out: &mut Vec<Record>) {
        let unclaimed: Vec<VenueRow> = self
            .unclaimed(pass)
            .into_iter()
            .filter(|row| !self.may_be_ours(row))
            .cloned()
            .collect();
        for row in unclaimed {
            let is_first = !self.is_shared_today;
            if is_first && rules.account_use == AccountUse::Exclusive {
                let text = format!("order {} on this exclusive account is not ours", row.id);
                self.alarm_once(text, "the account counts as shared for today", now, out);
            }
            self.is_shared_today = true;
            let order = foreign_order(&row, now);
            out.push(self.commit(
                Entry::Foreign {
                    order: Box::new(order),
                },
                now,
            ));
            let subject = Subject::Foreign(row.id.clone());
            self.take_row(&subject, &row, rules, now, out);
            for notice in self.early_notices_of(&row.id) {
                out.extend(self.on_notice(notice, now));
            }
        }
    }

    /// Returns whether an own order that is on its way or lost could turn out to be this row.
    fn may_be_ours(&self, row: &VenueRow) -> bool {
        self.own_subjects()
            .iter()
            .filter_map(|subject| self.tracked(subject))
            .any(|tracked| {
                let is_open = matches!(
                    tracked.order.status,
                    OrderStatus::Recorded | OrderStatus::Unknown | OrderStatus::NotPlaced
                );
                let Some(intent) = tracked.intent.as_ref().filter(|_| is_open) else {
                    return false;
                };
                let sent_at = tracked.sent_at.unwrap_or(tracked.order.created_at);
                let ended_at = tracked.ended_at.unwrap_or(row.venue_time);
                is_candidate(
                    &Lost {
                        intent,
                        sent_at,
                        ended_at,
                        passes: 0,
                        skew_ms: 0,
                    },
                    row,
                )
            })
    }

    fn unclaimed<'a>(&self, pass: &'a Pass) -> Vec<&'a VenueRow> {
        pass.rows
            .iter()
            .filter(|row| row.kind == RowKind::Order && self.subject_of(&row.id).is_none())
            .collect()
    }

    fn own_number(&self, row: &VenueRow) -> bool {
        matches!(self.subject_of(&row.id), Some(Subject::Key(_)))
    }

    /// Ends day orders of days that are over.
    fn expire_past(&mut self, pass: &Pass, now: Timestamp, out: &mut Vec<Record>) {
        if pass.day >= trading_day(now) {
            return;
        }
        for subject in self.own_subjects() {
            let is_left = self.tracked(&subject).is_some_and(|tracked| {
                tracked.order.status.is_working()
                    && trading_day(tracked.order.created_at) == pass.day
            });
            if is_left {
                self.commit_order(&subject, OrderEvent::Expired, now, out);
            }
        }
    }

    fn count_orphans(&mut self, pass: &Pass) {
        let is_empty = self.own_subjects().is_empty();
        let open = pass.rows.iter().filter(|row| {
            row.kind == RowKind::Order && row.channel == Channel::OpenApi && !row.is_closed()
        });
        self.orphans = if is_empty { open.count() } else { 0 };
    }

    fn alarm_once(&mut self, text: String, hint: &str, now: Timestamp, out: &mut Vec<Record>) {
        if self.alarms.insert(text.clone()) {
            tracing::warn!(alarm = %text, hint);
            out.push(self.commit(
                Entry::Alarm {
                    text,
                    hint: hint.into(),
                },
                now,
            ));
        }
    }

    /// Returns whether an accepted order's notice should have come by now, on a stream that is
    /// believed.
    pub fn is_notice_overdue(&self, now: Timestamp) -> bool {
        self.stream == StreamState::Up
            && self
                .own_subjects()
                .iter()
                .filter_map(|s| self.tracked(s))
                .any(|tracked| {
                    let is_late = tracked
                        .accepted_at
                        .is_some_and(|at| millis_between(at, now) >= NOTICE_WITHIN_MS);
                    is_late && !tracked.has_notice && tracked.order.status.is_working()
                })
    }

    /// Takes the time: a stream whose notice is overdue is unproven until one comes.
    pub fn check_silence(&mut self, now: Timestamp) -> Vec<Record> {
        if !self.is_notice_overdue(now) {
            return Vec::new();
        }
        self.stream = StreamState::Unproven;
        let text = "an accepted order's notice did not come: executions are polled".to_owned();
        let hint = "check KIS_HTS_ID; a wrong one is acknowledged and stays silent".to_owned();
        tracing::warn!(alarm = %text, %hint);
        vec![self.commit(Entry::Alarm { text, hint }, now)]
    }

    /// Returns when the next pass is due and why; `poll` is how often open orders are asked for
    /// where no stream tells of them.
    pub fn next_pass(&self, now: Timestamp, poll: Duration) -> Option<(Timestamp, String)> {
        let poll_ms = i64::try_from(poll.as_millis()).unwrap_or(5_000);
        let after_last = |ms: i64| self.last_pass.map_or(now, |last| plus_millis(last, ms));
        let mut due: Option<(Timestamp, String)> = None;
        let mut offer = |at: Timestamp, why: &str| {
            if due.as_ref().is_none_or(|(earliest, _)| at < *earliest) {
                due = Some((at, why.to_owned()));
            }
        };
        if let Some(why) = &self.wants_pass {
            offer(after_last(PASS_SPACING_MS), why);
        }
        if self.has_early_notices() {
            offer(
                after_last(3_000),
                "a notice about an order that is not known",
            );
        }
        for subject in self.own_subjects() {
            let Some(tracked) = self.tracked(&subject) else {
                continue;
            };
            let status = tracked.order.status;
            if status == OrderStatus::Unknown {
                let ended = tracked.ended_at.unwrap_or(tracked.order.created_at);
                let at = lost_pass_at(ended, tracked.passes).max(after_last(PASS_SPACING_MS));
                offer(at, "the answer to an order was lost");
            } else if let (OrderStatus::AmendUnknown, Some(amend)) = (status, &tracked.amend) {
                let ended = amend.ended_at.unwrap_or(now);
                let at = lost_pass_at(ended, amend.passes).max(after_last(PASS_SPACING_MS));
                offer(at, "the answer to an amend was lost");
            } else if status == OrderStatus::CancelRequested {
                offer(after_last(poll_ms.min(3_000)), "a cancel is under way");
            } else if status.is_working() && (self.stream != StreamState::Up || tracked.must_poll) {
                offer(after_last(poll_ms), "an open order is polled");
            }
        }
        due
    }
}

/// Returns when a lost request is asked about for the n-th time: 1, 2 and 4 s apart, at the
/// horizon, then every ten seconds.
fn lost_pass_at(ended_at: Timestamp, passes: u32) -> Timestamp {
    let after_ms = match passes {
        0 => 1_000,
        1 => 3_000,
        2 => 7_000,
        3 => 10_500,
        later => i64::from(later).saturating_sub(2).saturating_mul(10_000),
    };
    plus_millis(ended_at, after_ms)
}

fn foreign_order(row: &VenueRow, now: Timestamp) -> Order {
    Order {
        key: None,
        origin: Origin::Foreign,
        broker_order_id: Some(row.id.clone()),
        earlier_ids: Vec::new(),
        symbol: row.symbol,
        side: row.side,
        order_type: row.order_type.unwrap_or(OrderType::Market),
        quantity: row.quantity,
        status: OrderStatus::Accepted,
        filled: Quantity::ZERO,
        filled_amount: Decimal::ZERO,
        reason: None,
        created_at: row.venue_time,
        updated_at: now,
    }
}
