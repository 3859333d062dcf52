//! When the venue is asked next, and whether an expected notice is overdue.

use crate::books::{Books, StreamState};
use crate::journal::{Entry, Record};
use crate::reconcile::session_end::ends_at;
use hoga_port::time::{Timestamp, millis_between, plus_millis};
use hoga_port::{OrderStatus, TradingDay};
use market_rules::Calendars;
use std::time::Duration;

/// A notice is expected this many milliseconds after an order was accepted.
const NOTICE_WITHIN_MS: i64 = 10_000;
/// Milliseconds between two passes at least.
const PASS_SPACING_MS: i64 = 1_000;
/// Milliseconds between two passes for what stays unknown.
const PATIENT_MS: i64 = 10_000;

/// A safety pass comes after so many polls at most.
const SAFETY_POLLS: i64 = 10;
/// The books are right within so many polls, whatever notice was lost.
const RIGHT_WITHIN_POLLS: i64 = 12;
/// Behind a pass that nobody asked for the venue rests so many times as long as it took.
const REST_FOR_COST: i64 = 4;

/// Milliseconds after the end of a session when its open orders are asked for.
const AFTER_SESSION_MS: i64 = 5_000;
/// Milliseconds between two such questions while one of them is still listed as open.
const AFTER_SESSION_AGAIN_MS: i64 = 600_000;

impl Books {
    /// Returns whether an accepted order's notice should have come by now, on a stream that is
    /// believed.
    pub fn is_notice_overdue(&self, now: Timestamp) -> bool {
        self.watch.stream == StreamState::Up
            && self.live_tracked().any(|(_, tracked)| {
                // A notice from before the stream was up is not to be expected on it.
                let is_late = tracked.accepted_at.is_some_and(|at| {
                    self.watch.stream_up_at.is_some_and(|up| at >= up)
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
        self.watch.stream = StreamState::Unproven;
        let text = "an accepted order's notice did not come: executions are polled".to_owned();
        let hint = "check the user id of the execution stream (HTS id); a wrong one is acknowledged and stays silent".to_owned();
        tracing::warn!(alarm = %text, %hint);
        vec![self.commit(Entry::Alarm { text, hint }, now)]
    }

    /// Asks for a list once more, so many milliseconds after an instant.
    pub(crate) fn recheck_after(&mut self, at: Timestamp, ms: i64) {
        self.watch.rechecks.insert(plus_millis(at, ms));
    }

    /// Takes that a print went through the limit of a working order: it must have filled.
    pub(crate) fn on_print_through(&mut self) {
        self.watch.is_crossed = true;
    }

    /// Returns when the next pass is due and why. No notice tells of the end of a session, so it is
    /// asked for; and a stream that spoke once may keep silent about the next fill, so a working
    /// order is asked for now and then whatever the stream does.
    #[expect(
        clippy::too_many_lines,
        reason = "every reason to ask, the most urgent first"
    )]
    pub fn next_pass(
        &mut self,
        now: Timestamp,
        pace: PassPace,
        calendars: &Calendars,
    ) -> Option<(Timestamp, String)> {
        let last_pass = self.watch.last_pass;
        let after_last = |ms: i64| last_pass.map_or(now, |last| plus_millis(last, ms));
        let mut due = Due::default();
        if let Some(why) = &self.watch.wants_pass {
            due.offer(after_last(PASS_SPACING_MS), why);
        }
        if let Some(at) = self.watch.rechecks.first() {
            due.offer(*at, "a list may not have shown everything yet");
        }
        if let Some(ms) = self.early_spacing_ms() {
            let why = "a notice about an order that is not known";
            due.offer(after_last(ms), why);
        }
        if let Some(at) = self.opening_again_at() {
            let why = "the list of an earlier day has not come yet";
            due.offer(at.max(after_last(PASS_SPACING_MS)), why);
        }
        for tracked in self.live_and_foreign() {
            let Some(amend) = tracked.unsettled_amend() else {
                continue;
            };
            let day = TradingDay::at(tracked.order.symbol.market(), amend.asked_at);
            let ended = tracked.amend_ended_at().unwrap_or(now);
            let spacing = spacing_ms(tracked.watch.amend.passes.count());
            let at =
                lost_pass_at(ended, tracked.watch.amend.passes.count()).max(after_last(spacing));
            let at = self.watch.old_days.not_before(day, at);
            due.offer(at, "what became of an amend is not known");
        }
        // A cancel of somebody else's order is followed to its end as one of ours is.
        let cancelling = self.live_and_foreign().filter(|tracked| {
            let id = tracked.order.broker_order_id.as_ref();
            let is_of_today = id.is_some_and(|id| id.trading_day().is_today(now));
            tracked.order.status == OrderStatus::CancelRequested
                && (tracked.intent.is_some() || is_of_today)
        });
        for tracked in cancelling {
            let at = after_last(pace.poll_ms.min(3_000));
            let day = tracked.order.trading_day();
            due.offer(
                self.watch.old_days.not_before(day, at),
                "a cancel is under way",
            );
        }
        let is_silent = self.watch.stream != StreamState::Up;
        let mut has_working = false;
        for (_, tracked) in self.live_tracked() {
            let status = tracked.order.status;
            let day = tracked.order.trading_day();
            let is_waiting = status == OrderStatus::Unknown || tracked.watch.is_refused_at_gate;
            if is_waiting && !status.is_working() {
                let ended = tracked.ended_at().unwrap_or(tracked.order.created_at);
                let is_today = day.is_today(now);
                // An order of an earlier day cannot come alive any more: a few passes, then it
                // stays unknown for a person.
                if is_today || !tracked.watch.passes.have_shown_absence() {
                    let spacing = spacing_ms(tracked.watch.passes.count());
                    let at =
                        lost_pass_at(ended, tracked.watch.passes.count()).max(after_last(spacing));
                    let at = self.watch.old_days.not_before(day, at);
                    due.offer(at, "the answer to an order was lost");
                }
                continue;
            }
            if !status.is_working() {
                continue;
            }
            has_working = true;
            if status == OrderStatus::CancelRequested {
                continue;
            }
            if is_silent || tracked.must_poll() {
                let at = self
                    .watch
                    .old_days
                    .not_before(day, after_last(pace.poll_ms));
                due.offer(at, "an open order is polled");
            } else {
                let order = &tracked.order;
                let end = *tracked.ends_at.get_or_init(|| ends_at(calendars, order));
                if let Some(end) = end {
                    let first = plus_millis(end, AFTER_SESSION_MS);
                    let again = after_last(AFTER_SESSION_AGAIN_MS);
                    let is_asked = last_pass.is_some_and(|last| last >= first);
                    let at = if is_asked { again } else { first };
                    due.offer(at, "the session of an open order is over");
                }
            }
        }
        if has_working && self.watch.is_crossed {
            let why = "a print went through the limit of an open order";
            due.offer(after_last(pace.through_ms), why);
        }
        if has_working {
            let at = after_last(pace.safety_ms);
            due.offer(at, "a notice may have been lost without a trace");
        }
        due.0
    }
}

/// How often the list is asked for without a special reason, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PassPace {
    /// While no stream tells of executions: 5 s live, 10 s paper.
    pub poll_ms: i64,
    /// While a stream does and an order works.
    pub safety_ms: i64,
    /// When prints go through the limit of an open order, which another market's may without filling
    /// it.
    pub through_ms: i64,
}

impl PassPace {
    /// Returns the pace where open orders are polled every `poll` without a stream, and the last
    /// pass took `cost`. A safety pass comes early enough for the books to be right within twelve
    /// polls, a minute live and two on paper, even for a fill that the pass before just missed. Of a long
    /// list that is a part of the budget: a fifth at most, and the interval grows beyond it.
    pub fn new(poll: Duration, cost: Duration) -> Self {
        let ms = |time: Duration| i64::try_from(time.as_millis()).unwrap_or(5_000);
        let (poll_ms, cost_ms) = (ms(poll), ms(cost));
        let share_ms = cost_ms.saturating_mul(REST_FOR_COST);
        let in_time_ms = poll_ms
            .saturating_mul(RIGHT_WITHIN_POLLS)
            .saturating_sub(cost_ms.saturating_mul(2));
        Self {
            poll_ms,
            safety_ms: poll_ms
                .saturating_mul(SAFETY_POLLS)
                .min(in_time_ms)
                .max(share_ms),
            through_ms: poll_ms.max(share_ms),
        }
    }
}

/// The earliest thing to be done.
#[derive(Debug, Default)]
struct Due(Option<(Timestamp, String)>);

impl Due {
    fn offer(&mut self, at: Timestamp, why: &str) {
        if self.0.as_ref().is_none_or(|(earliest, _)| at < *earliest) {
            self.0 = Some((at, why.to_owned()));
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_notice_is_made_good_in_time_and_costs_about_a_twentieth_for_usual_lists() {
        for poll_s in [5u64, 10] {
            let poll = Duration::from_secs(poll_s);
            let within_ms = i64::try_from(poll_s).unwrap() * 12_000;
            for cost_ms in (0..=within_ms / 6).step_by(50) {
                let cost = Duration::from_millis(cost_ms.unsigned_abs());
                let every_ms = PassPace::new(poll, cost).safety_ms;
                // The fill came just behind a page of the pass before.
                assert!(cost_ms + every_ms + cost_ms <= within_ms, "{cost:?}");
                if cost_ms * 20 <= within_ms {
                    assert!(cost_ms * 100 <= (every_ms + cost_ms) * 6, "{cost:?}");
                }
            }
            let long = PassPace::new(poll, Duration::from_secs(60));
            assert_eq!((long.safety_ms, long.through_ms), (240_000, 240_000));
        }
    }
}
