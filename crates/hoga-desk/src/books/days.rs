//! Which days' lists are asked for. An earlier day's that cannot be read is asked for more and more
//! seldom, so that it costs today's nothing, and a person is told once a day.

use super::Books;
use crate::journal::Record;
use crate::ledger::Tracked;
use hoga_port::time::Timestamp;
use hoga_port::{Market, OrderId, OrderStatus, TradingDay};
use std::collections::BTreeSet;

/// A person is told from this failure on: one alone may be a moment's.
const TELL_FROM: usize = 3;

impl Books {
    /// Returns the days whose orders must be queried, the newest first: today, and those of unsettled
    /// orders. What stays unknown of an earlier day after all these lists is asked about once a day; a
    /// list of an earlier day that failed rests for a while.
    pub fn days_to_query(&self, markets: &[Market], now: Timestamp) -> Vec<TradingDay> {
        let is_due = |day: &TradingDay| {
            day.is_today(now)
                || self
                    .watch
                    .old_days
                    .rests_until(*day)
                    .is_none_or(|until| until <= now)
        };
        let is_wanted = |(_, tracked): &(&OrderId, &Tracked)| {
            let day = tracked.order.trading_day();
            tracked.order.status != OrderStatus::Unknown
                || !tracked.watch.passes.have_shown_absence()
                || self.watch.asked_without_hope.get(&day) != Some(&day.today(now))
        };
        let days: BTreeSet<TradingDay> = self
            .live_tracked()
            .filter(is_wanted)
            .map(|(_, tracked)| tracked.order.trading_day())
            .chain(self.watch.opening.iter().copied())
            .chain(markets.iter().map(|market| TradingDay::at(*market, now)))
            .filter(|day| markets.contains(&day.market()))
            .filter(is_due)
            .collect();
        // Every market's today comes before any earlier day.
        let (mut first, earlier): (Vec<_>, Vec<_>) =
            days.into_iter().rev().partition(|day| day.is_today(now));
        first.sort_by_key(|day| markets.iter().position(|market| *market == day.market()));
        first.extend(earlier);
        first
    }

    /// Takes that the list of an earlier day could not be read.
    pub(crate) fn on_unread_day(
        &mut self,
        day: TradingDay,
        why: &str,
        now: Timestamp,
    ) -> Vec<Record> {
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
    pub(crate) fn on_read_day(&mut self, day: TradingDay) {
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

    /// Returns the earlier day of a market whose list keeps the desk from opening, because it
    /// cannot be read.
    pub(crate) fn unread_day(&self, market: Market) -> Option<TradingDay> {
        let mut awaited = self.watch.opening.iter().copied();
        awaited.find(|day| day.market() == market && self.watch.old_days.has(*day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoga_port::time::plus_millis;

    #[test]
    fn a_day_that_fails_is_asked_for_more_and_more_seldom_and_told_once() {
        let day = TradingDay::krx(jiff::civil::date(2026, 11, 20));
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
