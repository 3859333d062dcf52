//! Which days' lists are asked for. An earlier day's that cannot be read is asked for more and more
//! seldom, so that it costs today's nothing, and a person is told once a day.

use super::{Books, Tracked};
use crate::journal::Record;
use hoga_port::time::{Timestamp, seoul_day};
use hoga_port::{IdempotencyKey, OrderStatus};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// A person is told from this failure on: one alone may be a moment's.
const TELL_FROM: usize = 3;

impl Books {
    /// Returns the days whose orders must be queried, the newest first: today, and those of unsettled
    /// orders. What stays unknown of an earlier day after all these lists is asked about once a day; a
    /// list of an earlier day that failed rests for a while.
    pub fn days_to_query(&self, now: Timestamp) -> Vec<Date> {
        let today = seoul_day(now);
        let is_due = |day: &Date| {
            *day == today
                || self
                    .watch
                    .old_days
                    .rests_until(*day)
                    .is_none_or(|until| until <= now)
        };
        let is_wanted = |(_, tracked): &(&IdempotencyKey, &Tracked)| {
            let day = seoul_day(tracked.order.created_at);
            tracked.order.status != OrderStatus::Unknown
                || !tracked.passes.have_shown_absence()
                || self.watch.asked_without_hope.get(&day) != Some(&today)
        };
        let days: BTreeSet<Date> = self
            .live_tracked()
            .filter(is_wanted)
            .map(|(_, tracked)| seoul_day(tracked.order.created_at))
            .chain(self.watch.opening.iter().copied())
            .chain([today])
            .filter(is_due)
            .collect();
        days.into_iter().rev().collect()
    }

    /// Takes that the list of an earlier day could not be read.
    pub(crate) fn on_unread_day(&mut self, day: Date, why: &str, now: Timestamp) -> Vec<Record> {
        let times = self.watch.old_days.fail(day, now);
        let mut out = Vec::new();
        if times >= TELL_FROM {
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
        self.watch.old_days.end(day);
    }

    /// Returns when a list that must be seen before the desk is open is to be asked for again.
    pub(crate) fn opening_again_at(&self) -> Option<Timestamp> {
        let failing = self
            .watch
            .opening
            .iter()
            .filter_map(|day| self.watch.old_days.rests_until(*day));
        failing.min()
    }

    /// Returns the earlier day whose list keeps the desk from opening, because it cannot be read.
    pub(crate) fn unread_day(&self) -> Option<Date> {
        let mut awaited = self.watch.opening.iter().copied();
        awaited.find(|day| self.watch.old_days.has(*day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoga_port::time::plus_millis;

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
            now = books.watch.old_days.rests_until(day).unwrap();
        }
        assert!((6..=10).contains(&asked), "{asked} an hour");
        assert_eq!(told, 1);
        books.on_read_day(day);
        assert_eq!(books.watch.old_days.rests_until(day), None);
    }
}
