//! When a market that nobody watched goes on: by the calendar of KRX.

use hoga_port::time::{Timestamp, from_kst, seoul_day};
use jiff::civil::time;
use market_rules::{Calendar, Day, Session, phase};

/// Returns 10:00 of the next business day at or after an instant's day.
pub fn next_morning(at: Timestamp) -> Timestamp {
    let calendar = Calendar::krx();
    let today = seoul_day(at);
    let day = match calendar.day(today) {
        Day::Open(_) => today,
        Day::Closed(_) | Day::Unknown(_) => calendar.next_open_day(today).unwrap_or(today),
    };
    from_kst(day, time(10, 0, 0, 0)).unwrap_or(at)
}

/// Returns an instant at which prints may come, or the next open after it.
pub fn next_prints(at: Timestamp) -> Timestamp {
    let calendar = Calendar::krx();
    if phase(&calendar, at).has(Session::Continuous) {
        return at;
    }
    let today = seoul_day(at);
    let opens = |day| match calendar.day(day) {
        Day::Open(hours) => from_kst(day, hours.open),
        Day::Closed(_) | Day::Unknown(_) => None,
    };
    let next = || calendar.next_open_day(today).and_then(opens);
    let today = opens(today).filter(|open| at < *open);
    today.or_else(next).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_market_goes_on_while_it_trades_and_else_at_the_next_open() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        for (given, expected) in [
            ("2026-11-23T08:00:00+09:00", "2026-11-23T09:00:00+09:00"),
            ("2026-11-23T11:00:00+09:00", "2026-11-23T11:00:00+09:00"),
            ("2026-11-27T23:00:00+09:00", "2026-11-30T09:00:00+09:00"),
        ] {
            assert_eq!(next_prints(at(given)), at(expected), "{given}");
        }
        let saturday = at("2026-11-28T12:00:00+09:00");
        assert_eq!(next_morning(saturday), at("2026-11-30T10:00:00+09:00"));
    }
}
