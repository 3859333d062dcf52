//! Instants as the clocks of Seoul and New York show them.
//!
//! Not a clock: nothing here asks what time it is.

pub use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time, Weekday, time};
use jiff::tz::Offset;

/// Korea Standard Time: nine hours ahead of UTC, without daylight saving since 1988.
pub const KST: Offset = Offset::constant(9);

/// Returns the Korean calendar date and time of day of an instant.
///
/// ```
/// use hoga_port::time::{self, Timestamp};
/// let at: Timestamp = "2026-11-23T00:30:00Z".parse().unwrap();
/// assert_eq!(time::kst(at).to_string(), "2026-11-23T09:30:00");
/// ```
pub fn kst(at: Timestamp) -> DateTime {
    KST.to_datetime(at)
}

/// Returns the date in Seoul of an instant: the trading day of KRX, and the day that a log calls it
/// by, whatever a market's sessions are. The day of an order is its market's:
/// [`crate::Market::trading_day`].
pub fn seoul_day(at: Timestamp) -> Date {
    kst(at).date()
}

/// Returns the instant of a Korean date and time of day, or `None` outside the range of
/// [`Timestamp`].
pub fn from_kst(day: Date, time: Time) -> Option<Timestamp> {
    KST.to_timestamp(day.to_datetime(time)).ok()
}

/// Eastern Standard Time.
const EST: Offset = Offset::constant(-5);
/// Eastern Daylight Time.
const EDT: Offset = Offset::constant(-4);

/// Returns when summer time begins and ends in New York in a year, both on the clock of winter: the
/// second Sunday of March, 2:00, and the first of November, 1:00 (2:00 on the clock of summer). In
/// force since 2007 (Energy Policy Act of 2005).
fn summer(year: i16) -> Option<(DateTime, DateTime)> {
    let sunday = |month, nth| {
        let first = Date::new(year, month, 1).ok()?;
        first.nth_weekday_of_month(nth, Weekday::Sunday).ok()
    };
    let begins = sunday(3, 2)?.to_datetime(time(2, 0, 0, 0));
    let ends = sunday(11, 1)?.to_datetime(time(1, 0, 0, 0));
    Some((begins, ends))
}

/// Returns the date and time of day in New York of an instant.
///
/// ```
/// use hoga_port::time::{self, Timestamp};
/// let at: Timestamp = "2026-11-24T00:30:00+09:00".parse().unwrap();
/// assert_eq!(time::new_york(at).to_string(), "2026-11-23T10:30:00");
/// ```
pub fn new_york(at: Timestamp) -> DateTime {
    let winter = EST.to_datetime(at);
    match summer(winter.year()) {
        Some((begins, ends)) if begins <= winter && winter < ends => EDT.to_datetime(at),
        _ => winter,
    }
}

/// Returns the instant of a date and time of day in New York, or `None` outside the range of
/// [`Timestamp`]; see [`crate::Market::instant`] for the two nights of the change.
pub fn from_new_york(day: Date, at: Time) -> Option<Timestamp> {
    let local = day.to_datetime(at);
    let as_of = |offset: Offset| {
        let instant = offset.to_timestamp(local).ok()?;
        (new_york(instant) == local).then_some(instant)
    };
    // Summer's reading comes first: of the hour that comes twice it is the earlier one.
    as_of(EDT)
        .or_else(|| as_of(EST))
        .or_else(|| EST.to_timestamp(local).ok())
}

/// Returns `later - earlier` in whole milliseconds; negative when `later` is earlier.
pub fn millis_between(earlier: Timestamp, later: Timestamp) -> i64 {
    later
        .as_millisecond()
        .saturating_sub(earlier.as_millisecond())
}

/// Returns an instant moved by whole milliseconds, stopping at the ends of the range.
pub fn plus_millis(at: Timestamp, millis: i64) -> Timestamp {
    at.saturating_add(jiff::SignedDuration::from_millis(millis))
        .unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_york_is_thirteen_or_fourteen_hours_behind_seoul() {
        let at = |text: &str| new_york(text.parse().unwrap()).to_string();
        assert_eq!(at("2026-11-24T00:00:00+09:00"), "2026-11-23T10:00:00");
        assert_eq!(at("2026-07-24T00:00:00+09:00"), "2026-07-23T11:00:00");
        // Summer time of 2026: 8 March, 2:00 to 1 November, 2:00.
        assert_eq!(at("2026-03-08T06:59:59Z"), "2026-03-08T01:59:59");
        assert_eq!(at("2026-03-08T07:00:00Z"), "2026-03-08T03:00:00");
        assert_eq!(at("2026-11-01T05:59:59Z"), "2026-11-01T01:59:59");
        assert_eq!(at("2026-11-01T06:00:00Z"), "2026-11-01T01:00:00");
    }

    #[test]
    fn a_time_of_new_york_is_one_instant_and_reads_back() {
        let of = |text: &str| {
            let local: DateTime = text.parse().unwrap();
            from_new_york(local.date(), local.time())
                .unwrap()
                .to_string()
        };
        assert_eq!(of("2026-11-23T10:00:00"), "2026-11-23T15:00:00Z");
        assert_eq!(of("2026-07-23T10:00:00"), "2026-07-23T14:00:00Z");
        // Skipped: an hour later. Twice: the first.
        assert_eq!(of("2026-03-08T02:30:00"), "2026-03-08T07:30:00Z");
        assert_eq!(of("2026-11-01T01:30:00"), "2026-11-01T05:30:00Z");
    }
}
