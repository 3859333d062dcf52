//! When the US market of the simulation is open: every weekday, whatever the holidays are.

use hoga_port::Market;
use hoga_port::time::Timestamp;
use jiff::Span;
use jiff::civil::{Date, Time, Weekday, time};

const OPEN: Time = time(9, 30, 0, 0);
const CLOSE: Time = time(16, 0, 0, 0);

/// Returns whether the regular session is on.
pub fn is_open(at: Timestamp) -> bool {
    let now = Market::Us.local(at);
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
