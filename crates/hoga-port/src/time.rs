//! Korean market time: instants, trading days and times of day.
//!
//! Not a clock: nothing here asks what time it is.

pub use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
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

/// Returns the trading day (the Korean calendar date) of an instant.
pub fn trading_day(at: Timestamp) -> Date {
    kst(at).date()
}

/// Returns the instant of a Korean date and time of day, or `None` outside the range of
/// [`Timestamp`].
pub fn from_kst(day: Date, time: Time) -> Option<Timestamp> {
    KST.to_timestamp(day.to_datetime(time)).ok()
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
