//! Which days' lists are asked for. An earlier day's that cannot be read is asked for more and more
//! seldom, so that it costs today's nothing, and a person is told once a day.

use super::{Books, Tracked};
use crate::journal::Record;
use hoga_port::time::{Timestamp, plus_millis, trading_day};
use hoga_port::{IdempotencyKey, OrderStatus};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// How long such a list rests after so many failures, in milliseconds: it may come within seconds when
/// a desk opens, and a venue that does not have it any more is not asked five hundred times an hour.
const RESTS_MS: [i64; 6] = [5_000, 15_000, 60_000, 120_000, 300_000, 900_000];
/// A person is told from this failure on: one alone may be a moment's.
const TELL_FROM: usize = 3;

/// The earlier days whose lists failed since one of them came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OldDays(BTreeMap<Date, Failing>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Failing {
    times: usize,
    until: Timestamp,
}

impl OldDays {
    /// Returns until when the list of a day is not asked for, where it failed before.
    pub(crate) fn rests_until(&self, day: Date) -> Option<Timestamp> {
        self.0.get(&day).map(|it| it.until)
    }

    /// Returns when something is asked for that is due at an instant and needs the list of a day.
    pub(crate) fn not_before(&self, day: Date, at: Timestamp) -> Timestamp {
        self.rests_until(day).map_or(at, |until| at.max(until))
    }
}

impl Books {
    /// Returns the days whose orders must be queried, the newest first: today, and those of unsettled
    /// orders. What stays unknown of an earlier day after all these lists is asked about once a day; a
    /// list of an earlier day that failed rests for a while.
    pub fn days_to_query(&self, now: Timestamp) -> Vec<Date> {
        let today = trading_day(now);
        let is_due = |day: &Date| {
            *day == today
                || self
                    .old_days
                    .rests_until(*day)
                    .is_none_or(|until| until <= now)
        };
        let is_wanted = |(_, tracked): &(&IdempotencyKey, &Tracked)| {
            let day = trading_day(tracked.order.created_at);
            tracked.order.status != OrderStatus::Unknown
                || !tracked.passes.have_shown_absence()
                || self.asked_without_hope.get(&day) != Some(&today)
        };
        let days: BTreeSet<Date> = self
            .live_tracked()
            .filter(is_wanted)
            .map(|(_, tracked)| trading_day(tracked.order.created_at))
            .chain(self.opening.iter().copied())
            .chain([today])
            .filter(is_due)
            .collect();
        days.into_iter().rev().collect()
    }

    /// Takes that the list of an earlier day could not be read.
    pub(crate) fn on_unread_day(&mut self, day: Date, why: &str, now: Timestamp) -> Vec<Record> {
        let times = self.old_days.0.get(&day).map_or(0, |it| it.times);
        let rest = RESTS_MS.get(times).or(RESTS_MS.last()).copied();
        let failing = Failing {
            times: times.saturating_add(1),
            until: plus_millis(now, rest.unwrap_or_default()),
        };
        // Days that nothing asks for any more fall out with the calendar.
        let oldest = trading_day(now).checked_sub(jiff::Span::new().days(31));
        self.old_days
            .0
            .retain(|day, _| oldest.as_ref().is_ok_and(|oldest| day >= oldest));
        self.old_days.0.insert(day, failing);
        let mut out = Vec::new();
        if failing.times >= TELL_FROM {
            let text = format!("the venue's list of {day} cannot be read");
            let hint = format!(
                "it is asked for again, at last every quarter of an hour; the last time: {why}"
            );
            self.alarm_daily(text, &hint, now, &mut out);
        }
        out
    }

    /// Takes that the list of an earlier day came.
    pub(crate) fn on_read_day(&mut self, day: Date) {
        self.old_days.0.remove(&day);
    }

    /// Returns when a list that must be seen before the desk is open is to be asked for again.
    pub(crate) fn opening_again_at(&self) -> Option<Timestamp> {
        let failing = self
            .opening
            .iter()
            .filter_map(|day| self.old_days.rests_until(*day));
        failing.min()
    }

    /// Returns the earlier day whose list keeps the desk from opening, because it cannot be read.
    pub(crate) fn unread_day(&self) -> Option<Date> {
        let mut awaited = self.opening.iter().copied();
        awaited.find(|day| self.old_days.0.contains_key(day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_fails_is_asked_for_more_and_more_seldom_and_told_once() {
        let day = jiff::civil::date(2026, 11, 20);
        let begin: Timestamp = "2026-11-23T00:00:00Z".parse().unwrap();
        let mut now = begin;
        let mut books = Books::default();
        let (mut asked, mut told) = (0, 0);
        while now < plus_millis(begin, 3_600_000) {
            let out = books.on_unread_day(day, "it says nothing", now);
            told += out.len();
            asked += 1;
            now = books.old_days.rests_until(day).unwrap();
        }
        assert!((6..=10).contains(&asked), "{asked} an hour");
        assert_eq!(told, 1);
        books.on_read_day(day);
        assert_eq!(books.old_days.rests_until(day), None);
    }
}
