//! Which sessions an instant lies in, and when the next begins.

use crate::{Calendar, Day, Hours, Session, krx, us};
use hoga_port::Market;
use hoga_port::time::Timestamp;
use jiff::civil::{Date, Time};
use std::fmt;

impl Session {
    /// Returns when it is on a day of these hours, on its market's clock; `None` where it does not
    /// exist on that day.
    pub fn hours(self, day: Date, hours: Hours) -> Option<(Time, Time)> {
        match self.market() {
            Market::Krx => krx::session_hours::hours(self, day, hours),
            Market::Us => us::session_hours::hours(self, hours),
        }
    }
}

/// What the markets do at an instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Not a trading day, or not known to be one, with the reason.
    NotATradingDay(String),
    /// A trading day.
    Day {
        /// The sessions that are on, of both exchanges.
        sessions: Vec<Session>,
        /// The day's regular hours.
        hours: Hours,
        /// The time of day.
        time: Time,
    },
}

impl Phase {
    /// Returns the sessions that are on.
    pub fn sessions(&self) -> &[Session] {
        match self {
            Self::NotATradingDay(_) => &[],
            Self::Day { sessions, .. } => sessions,
        }
    }

    /// Returns whether a session is on.
    pub fn has(&self, session: Session) -> bool {
        self.sessions().contains(&session)
    }

    /// Returns whether frames and fills are to be expected, so that silence means a fault.
    pub fn is_session(&self) -> bool {
        [
            Session::OpeningAuction,
            Session::Continuous,
            Session::ClosingAuction,
            Session::AfterMarket,
            Session::UsRegular,
        ]
        .into_iter()
        .any(|session| self.has(session))
    }

    /// Returns whether some exchange takes orders of some kind.
    pub fn takes_orders(&self) -> bool {
        !self.sessions().is_empty()
    }
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotATradingDay(why) => write!(f, "not a trading day ({why})"),
            Self::Day {
                sessions,
                hours,
                time,
            } => {
                if sessions.is_empty() {
                    return if *time < hours.open {
                        write!(f, "before the open at {}", hours.open.strftime("%H:%M"))
                    } else if *time < hours.close {
                        f.write_str("between two sessions")
                    } else {
                        f.write_str("after the close")
                    };
                }
                for (index, session) in sessions.iter().enumerate() {
                    if index > 0 {
                        f.write_str(", ")?;
                    }
                    write!(f, "{session}")?;
                }
                Ok(())
            }
        }
    }
}

/// Returns what a market does at an instant.
///
/// ```
/// use market_rules::{Calendar, Session, phase};
/// let at = "2026-11-23T10:00:00+09:00".parse().unwrap();
/// assert!(phase(&Calendar::krx(), at).has(Session::Continuous));
/// ```
pub fn phase(calendar: &Calendar, at: Timestamp) -> Phase {
    let now = calendar.market().local(at);
    match calendar.day(now.date()) {
        Day::Closed(why) | Day::Unknown(why) => Phase::NotATradingDay(why),
        Day::Open(hours) => Phase::Day {
            sessions: sessions_until(calendar, at).0,
            hours,
            time: now.time(),
        },
    }
}

/// Returns the sessions of a market that are on at an instant and until when exactly these are.
pub fn sessions_until(calendar: &Calendar, at: Timestamp) -> (Vec<Session>, Timestamp) {
    let market = calendar.market();
    let now = market.local(at);
    let midnight = now
        .date()
        .tomorrow()
        .ok()
        .and_then(|day| market.instant(day, Time::midnight()))
        .unwrap_or(at);
    let Day::Open(hours) = calendar.day(now.date()) else {
        return (Vec::new(), midnight);
    };
    let mut on = Vec::new();
    let mut until = Time::MAX;
    let of_market = |session: &Session| session.market() == market;
    for session in Session::ALL.into_iter().filter(of_market) {
        let Some((start, end)) = session.hours(now.date(), hours) else {
            continue;
        };
        if start <= now.time() && now.time() < end {
            on.push(session);
        }
        for change in [start, end] {
            if change > now.time() {
                until = until.min(change);
            }
        }
    }
    let until = if until == Time::MAX {
        midnight
    } else {
        market.instant(now.date(), until).unwrap_or(midnight)
    };
    (on, until)
}

/// Returns when a market next begins to take orders of some kind behind an instant, looking at most a
/// month ahead; `None` where the calendar knows no such day.
///
/// ```
/// use hoga_port::Market;
/// use market_rules::{Calendar, next_start};
/// let next = |market, at: &str| next_start(&Calendar::of(market), at.parse().unwrap());
/// let evening = "2026-11-27T20:00:00+09:00";
/// assert_eq!(next(Market::Krx, evening), "2026-11-30T08:00:00+09:00".parse().ok());
/// // The night after Thanksgiving is a short one, in New York's morning.
/// let holiday = "2026-11-26T20:00:00+09:00";
/// assert_eq!(next(Market::Us, holiday), "2026-11-27T18:00:00+09:00".parse().ok());
/// ```
pub fn next_start(calendar: &Calendar, at: Timestamp) -> Option<Timestamp> {
    next_of(calendar, at, |session| {
        session.market() == calendar.market()
    })
}

/// Returns when the next of these sessions begins behind an instant: today, or on the next open day.
pub(crate) fn next_of(
    calendar: &Calendar,
    at: Timestamp,
    is_meant: impl Fn(&Session) -> bool,
) -> Option<Timestamp> {
    let market = calendar.market();
    let today = market.trading_day(at);
    let starts_on = |day: Date| {
        let Day::Open(hours) = calendar.day(day) else {
            return None;
        };
        let starts = Session::ALL.into_iter().filter(&is_meant);
        starts
            .filter_map(|session| market.instant(day, session.hours(day, hours)?.0))
            .filter(|start| *start > at)
            .min()
    };
    starts_on(today).or_else(|| starts_on(calendar.next_open_day(today)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoga_port::Exchange;

    fn on(instant: &str) -> Vec<Session> {
        let at = format!("{instant}+09:00").parse().unwrap();
        phase(&Calendar::krx(), at).sessions().to_vec()
    }

    #[test]
    fn the_sessions_of_a_day_follow_each_other() {
        use Session as S;
        let expected: [(&str, &[Session]); 14] = [
            ("07:59:59", &[]),
            ("08:00:00", &[S::NxtPre]),
            ("08:20:00", &[S::OpeningAuction, S::NxtPre]),
            ("08:30:00", &[S::OpeningAuction, S::BeforeHours, S::NxtPre]),
            ("08:55:00", &[S::OpeningAuction]),
            ("09:00:00", &[S::Continuous]),
            ("09:00:30", &[S::Continuous, S::NxtMain]),
            ("15:19:59", &[S::Continuous, S::NxtMain]),
            ("15:20:00", &[S::ClosingAuction]),
            ("15:30:00", &[S::AfterHours]),
            ("15:40:00", &[S::AfterHours, S::NxtAfter]),
            ("16:00:00", &[S::AfterMarket, S::NxtAfter]),
            ("19:59:59", &[S::AfterMarket, S::NxtAfter]),
            ("20:00:00", &[]),
        ];
        for (clock, sessions) in expected {
            assert_eq!(on(&format!("2026-11-23T{clock}")), sessions, "{clock}");
        }
    }

    #[test]
    fn the_last_day_before_the_notice_had_the_old_hours() {
        assert_eq!(on("2026-09-11T08:25:00"), [Session::NxtPre]);
        assert_eq!(on("2026-09-11T15:35:00"), []);
        assert_eq!(
            on("2026-09-11T17:00:00"),
            [Session::OffHours, Session::NxtAfter]
        );
        assert!(on("2026-09-14T17:00:00").contains(&Session::AfterMarket));
        assert_eq!(on("2024-11-25T17:00:00"), [Session::OffHours]);
    }

    #[test]
    fn a_late_opening_shifts_the_sessions() {
        let calendar = Calendar::krx();
        let early = phase(&calendar, "2026-11-19T09:10:00+09:00".parse().unwrap());
        assert!(
            early
                .sessions()
                .iter()
                .all(|session| session.is_of(Exchange::Nxt))
        );
        assert!(on("2026-11-19T09:25:00").contains(&Session::OpeningAuction));
        assert_eq!(
            on("2026-11-19T16:00:00"),
            [Session::Continuous, Session::NxtMain]
        );
        assert!(on("2026-11-19T17:00:00").contains(&Session::AfterMarket));
        assert!(!on("2026-11-19T16:45:00").contains(&Session::AfterMarket));
    }

    #[test]
    fn the_day_of_new_york_lies_in_the_night_of_seoul() {
        let on = |instant: &str| {
            let at = format!("{instant}+09:00").parse().unwrap();
            sessions_until(&Calendar::of(Market::Us), at)
        };
        let until = |text: &str| format!("{text}+09:00").parse::<Timestamp>().unwrap();
        let expected: [(&str, &[Session], &str); 6] = [
            ("2026-11-23T17:59:59", &[], "2026-11-23T18:00:00"),
            (
                "2026-11-23T18:00:00",
                &[Session::UsPre],
                "2026-11-23T23:30:00",
            ),
            (
                "2026-11-24T00:01:00",
                &[Session::UsRegular],
                "2026-11-24T06:00:00",
            ),
            (
                "2026-11-24T06:00:00",
                &[Session::UsAfter],
                "2026-11-24T10:00:00",
            ),
            // Summer time: an hour earlier. The half day ends at three in the morning.
            (
                "2026-07-23T22:30:00",
                &[Session::UsRegular],
                "2026-07-24T05:00:00",
            ),
            (
                "2026-11-28T02:59:00",
                &[Session::UsRegular],
                "2026-11-28T03:00:00",
            ),
        ];
        for (at, sessions, ends) in expected {
            assert_eq!(on(at), (sessions.to_vec(), until(ends)), "{at}");
        }
    }
}
