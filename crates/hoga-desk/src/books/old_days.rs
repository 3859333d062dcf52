//! The earlier days whose lists failed, and how long each rests.

use hoga_port::TradingDay;
use hoga_port::time::{Timestamp, plus_millis, seoul_day};
use std::collections::BTreeMap;

/// How long such a list rests after so many failures, in milliseconds: it may come within seconds when
/// a desk opens, and a venue that does not have it any more is not asked five hundred times an hour.
const RESTS_MS: [i64; 6] = [5_000, 15_000, 60_000, 120_000, 300_000, 900_000];

/// The earlier days whose lists failed since one of them came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OldDays(BTreeMap<TradingDay, Failing>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Failing {
    times: usize,
    until: Timestamp,
}

impl OldDays {
    /// Returns until when the list of a day is not asked for, where it failed before.
    pub(crate) fn rests_until(&self, day: TradingDay) -> Option<Timestamp> {
        self.0.get(&day).map(|it| it.until)
    }

    /// Returns when something is asked for that is due at an instant and needs the list of a day.
    pub(crate) fn not_before(&self, day: TradingDay, at: Timestamp) -> Timestamp {
        self.rests_until(day).map_or(at, |until| at.max(until))
    }

    /// Takes that the list of a day failed, and returns how often it did so far.
    pub(super) fn fail(&mut self, day: TradingDay, now: Timestamp) -> usize {
        let times = self.0.get(&day).map_or(0, |it| it.times);
        let rest = RESTS_MS.get(times).or(RESTS_MS.last()).copied();
        let failing = Failing {
            times: times.saturating_add(1),
            until: plus_millis(now, rest.unwrap_or_default()),
        };
        // Days that nothing asks for any more fall out with the calendar.
        let oldest = seoul_day(now).checked_sub(jiff::Span::new().days(31));
        self.0
            .retain(|day, _| oldest.as_ref().is_ok_and(|oldest| day.date() >= *oldest));
        self.0.insert(day, failing);
        failing.times
    }

    /// Returns whether the list of a day failed and has not come since.
    pub(super) fn has(&self, day: TradingDay) -> bool {
        self.0.contains_key(&day)
    }

    /// Takes that the list of a day came.
    pub(super) fn end(&mut self, day: TradingDay) {
        self.0.remove(&day);
    }
}
