//! New York's time, and when its market is open. Holidays of the exchange are not known here.

use hoga_port::time::Timestamp;
use jiff::Span;
use jiff::civil::{Date, DateTime, Time, Weekday, time};
use jiff::tz::Offset;

const OPEN: Time = time(9, 30, 0, 0);
const CLOSE: Time = time(16, 0, 0, 0);

/// Returns the `nth` Sunday of a month, from 1.
fn sunday(year: i16, month: i8, nth: i8) -> Option<Date> {
    Date::new(year, month, 1)
        .ok()?
        .nth_weekday_of_month(nth, Weekday::Sunday)
        .ok()
}

/// Returns New York's clock: five hours behind UTC, four from the second Sunday of March to the
/// first of November, at two in the morning each.
pub fn new_york(at: Timestamp) -> DateTime {
    let winter = Offset::constant(-5).to_datetime(at);
    let summer = Offset::constant(-4).to_datetime(at);
    let year = winter.date().year();
    let two = |date: Option<Date>| date.map(|date| date.to_datetime(time(2, 0, 0, 0)));
    let begins = two(sunday(year, 3, 2));
    let ends = two(sunday(year, 11, 1));
    match (begins, ends) {
        (Some(begins), Some(ends)) if begins <= winter && summer < ends => summer,
        _ => winter,
    }
}

/// Returns whether the regular session is on.
pub fn is_open(at: Timestamp) -> bool {
    let now = new_york(at);
    is_business_day(now.date()) && OPEN <= now.time() && now.time() < CLOSE
}

/// Returns whether a day is from Monday to Friday.
pub fn is_business_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Returns the business days before one, newest first.
pub fn days_before(day: Date) -> impl Iterator<Item = Date> {
    let mut day = day;
    std::iter::from_fn(move || {
        loop {
            day = day.checked_sub(Span::new().days(1)).ok()?;
            if is_business_day(day) {
                return Some(day);
            }
        }
    })
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
    fn the_regular_session_is_half_past_nine_to_four_on_weekdays() {
        let open = |text: &str| is_open(text.parse().unwrap());
        assert!(!open("2026-11-23T09:29:59-05:00"));
        assert!(open("2026-11-23T09:30:00-05:00"));
        assert!(open("2026-11-23T15:59:59-05:00"));
        assert!(!open("2026-11-23T16:00:00-05:00"));
        assert!(!open("2026-11-22T12:00:00-05:00"), "a Sunday");
        let before = days_before(jiff::civil::date(2026, 11, 23)).next();
        assert_eq!(before, Some(jiff::civil::date(2026, 11, 20)));
    }
}
