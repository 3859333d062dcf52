//! What traded, by the minute today and by the day before.

use hoga_port::time::{Timestamp, kst, seoul_day};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Prices and shares of a stretch of time, in won.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candle {
    /// First price.
    pub open: i64,
    /// Highest price.
    pub high: i64,
    /// Lowest price.
    pub low: i64,
    /// Last price.
    pub close: i64,
    /// Shares.
    pub volume: i64,
    /// Money.
    pub value: i64,
}

impl Candle {
    fn add(&mut self, price: i64, quantity: i64) {
        if self.volume == 0 {
            (self.open, self.low) = (price, price);
        }
        self.high = self.high.max(price);
        self.low = self.low.min(price);
        self.close = price;
        self.volume = self.volume.saturating_add(quantity);
        self.value = self.value.saturating_add(price.saturating_mul(quantity));
    }

    /// Returns this candle with what traded elsewhere at the same time.
    fn beside(&self, other: &Self) -> Self {
        if other.volume == 0 {
            return *self;
        }
        let mut both = *self;
        both.merge(other);
        Self {
            close: self.close,
            ..both
        }
    }

    fn merge(&mut self, later: &Self) {
        if self.volume == 0 {
            *self = *later;
            return;
        }
        self.high = self.high.max(later.high);
        self.low = self.low.min(later.low);
        self.close = later.close;
        self.volume = self.volume.saturating_add(later.volume);
        self.value = self.value.saturating_add(later.value);
    }
}

/// The candles of one issue.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Candles {
    day: Option<Date>,
    /// By the minute since midnight, Korean time.
    minutes: BTreeMap<u16, Candle>,
    days: BTreeMap<Date, Candle>,
}

impl Candles {
    pub(crate) fn record(&mut self, at: Timestamp, price: i64, quantity: i64) {
        let time = kst(at).time();
        let minute = i32::from(time.hour())
            .saturating_mul(60)
            .saturating_add(time.minute().into());
        self.day = Some(seoul_day(at));
        let minute = u16::try_from(minute).unwrap_or(0);
        self.minutes.entry(minute).or_default().add(price, quantity);
    }

    /// Ends the day; one without a trade leaves no candle.
    pub(crate) fn end_day(&mut self) {
        if let (Some(day), Some(whole)) = (self.day.take(), self.today()) {
            self.days.insert(day, whole);
        }
        self.minutes.clear();
    }

    /// Returns the candles of two markets as one. Within a minute the first price and the last one
    /// are this market's.
    pub(crate) fn together_with(&self, other: &Self) -> Self {
        let mut both = other.clone();
        for (minute, candle) in &self.minutes {
            let merged = both.minutes.entry(*minute).or_default();
            *merged = candle.beside(merged);
        }
        for (day, candle) in &self.days {
            let merged = both.days.entry(*day).or_default();
            *merged = candle.beside(merged);
        }
        both.day = self.day.or(other.day);
        both
    }

    /// Returns today as one candle, if anything traded.
    pub fn today(&self) -> Option<Candle> {
        let mut whole = Candle::default();
        for candle in self.minutes.values() {
            whole.merge(candle);
        }
        (whole.volume > 0).then_some(whole)
    }

    /// Returns today's minutes with a trade, oldest first, as minutes since midnight.
    pub fn minutes(&self) -> impl DoubleEndedIterator<Item = (u16, &Candle)> {
        self.minutes
            .iter()
            .map(|(minute, candle)| (*minute, candle))
    }

    /// Returns the finished days with a trade, oldest first.
    pub fn days(&self) -> impl DoubleEndedIterator<Item = (Date, &Candle)> {
        self.days.iter().map(|(day, candle)| (*day, candle))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_make_minutes_and_minutes_make_a_day() {
        let mut candles = Candles::default();
        let at = |clock: &str| format!("2026-11-23T{clock}+09:00").parse().unwrap();
        candles.record(at("09:00:10"), 100, 5);
        candles.record(at("09:00:50"), 90, 5);
        candles.record(at("09:01:00"), 120, 1);
        let minutes: Vec<(u16, i64)> = candles.minutes().map(|(at, c)| (at, c.close)).collect();
        assert_eq!(minutes, [(540, 90), (541, 120)]);
        candles.end_day();
        let (day, whole) = candles.days().next().unwrap();
        assert_eq!(day, jiff::civil::date(2026, 11, 23));
        assert_eq!(
            (whole.open, whole.high, whole.low, whole.close, whole.volume),
            (100, 120, 90, 120, 11)
        );
        assert!(candles.today().is_none());
    }
}
