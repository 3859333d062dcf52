//! When the venue is asked next, and whether an expected notice is overdue.

use crate::books::{Books, StreamState, Tracked};
use crate::journal::{Entry, Record};
use crate::reconcile::ends_at;
use hoga_port::OrderStatus;
use hoga_port::time::{Timestamp, millis_between, plus_millis, trading_day};
use krx_rules::Calendar;
use std::time::Duration;

/// A notice is expected this many milliseconds after an order was accepted.
const NOTICE_WITHIN_MS: i64 = 10_000;
/// Milliseconds between two passes at least.
const PASS_SPACING_MS: i64 = 1_000;
/// Milliseconds between two passes for what stays unknown.
const PATIENT_MS: i64 = 10_000;

/// Milliseconds after the end of a session when its open orders are asked for.
const AFTER_SESSION_MS: i64 = 5_000;
/// Milliseconds between two such questions while one of them is still listed as open.
const AFTER_SESSION_AGAIN_MS: i64 = 600_000;

impl Books {
    /// Returns whether an accepted order's notice should have come by now, on a stream that is
    /// believed.
    pub fn is_notice_overdue(&self, now: Timestamp) -> bool {
        self.stream == StreamState::Up
            && self.own_tracked().any(|(_, tracked)| {
                // A notice from before the stream was up is not to be expected on it.
                let is_late = tracked.accepted_at.is_some_and(|at| {
                    self.stream_up_at.is_some_and(|up| at >= up)
                        && millis_between(at, now) >= NOTICE_WITHIN_MS
                });
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
    /// where no stream tells of them. No notice tells of the end of a session, so it is asked for.
    pub fn next_pass(
        &self,
        now: Timestamp,
        poll: Duration,
        calendar: &Calendar,
    ) -> Option<(Timestamp, String)> {
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
        for amend in self.all_tracked().filter_map(Tracked::unsettled_amend) {
            let ended = amend.ended_at.unwrap_or(now);
            let spacing = spacing_ms(amend.passes);
            let at = lost_pass_at(ended, amend.passes).max(after_last(spacing));
            offer(at, "what became of an amend is not known");
        }
        for (_, tracked) in self.own_tracked() {
            let status = tracked.order.status;
            if status == OrderStatus::Unknown {
                let ended = tracked.ended_at.unwrap_or(tracked.order.created_at);
                let is_today = trading_day(tracked.order.created_at) == trading_day(now);
                // An order of an earlier day cannot come alive any more: a few passes, then it
                // stays unknown for a person.
                if is_today || tracked.passes < crate::candidate::ABSENCE_PASSES {
                    let spacing = spacing_ms(tracked.passes);
                    let at = lost_pass_at(ended, tracked.passes).max(after_last(spacing));
                    offer(at, "the answer to an order was lost");
                }
            } else if status == OrderStatus::CancelRequested {
                offer(after_last(poll_ms.min(3_000)), "a cancel is under way");
            } else if status.is_working() && (self.stream != StreamState::Up || tracked.must_poll) {
                offer(after_last(poll_ms), "an open order is polled");
            } else if status.is_working()
                && let Some(end) = ends_at(calendar, &tracked.order)
            {
                let first = plus_millis(end, AFTER_SESSION_MS);
                let again = after_last(AFTER_SESSION_AGAIN_MS);
                let at = if self.last_pass.is_some_and(|last| last >= first) {
                    again
                } else {
                    first
                };
                offer(at, "the session of an open order is over");
            }
        }
        due
    }
}

/// Returns the least time between two passes after so many of them.
fn spacing_ms(passes: u32) -> i64 {
    if passes < 4 {
        PASS_SPACING_MS
    } else {
        PATIENT_MS
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
