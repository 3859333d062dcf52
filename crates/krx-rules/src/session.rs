//! Sessions of a trading day on KRX and NXT: which of them an instant lies in.
//!
//! It says when a session is, not which orders it takes; that is [`crate::division`]. Source of the
//! hours: portal notice of 2026-09-09, in force since 2026-09-14 (opening auction from 08:20, off-hours
//! single price abolished, KRX after-market 16:00 to 20:00). On a day that opens late the morning
//! sessions move with the open and the afternoon ones with the close; the after-market ends at 20:00
//! all the same (inferred, no source says it).

use crate::{Calendar, Day, Hours};
use hoga_port::Exchange;
use hoga_port::time::{Timestamp, from_kst, kst};
use jiff::SignedDuration;
use jiff::civil::{Date, Time, date, time};
use std::fmt;

/// The day the after-market began and the off-hours single price ended.
pub const AFTER_MARKET_SINCE: Date = date(2026, 9, 14);
/// The first day of NXT.
const NXT_SINCE: Date = date(2025, 3, 4);

/// A part of the day with rules of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Session {
    /// KRX: orders are collected for the opening price.
    OpeningAuction,
    /// KRX: trades at the previous close.
    BeforeHours,
    /// KRX: continuous trading.
    Continuous,
    /// KRX: orders are collected for the closing price.
    ClosingAuction,
    /// KRX: trades at the closing price.
    AfterHours,
    /// KRX until 2026-09-11: an auction every ten minutes.
    OffHours,
    /// KRX since 2026-09-14: continuous trading in the evening.
    AfterMarket,
    /// NXT: continuous trading before the KRX open.
    NxtPre,
    /// NXT: continuous trading beside KRX.
    NxtMain,
    /// NXT: continuous trading in the evening.
    NxtAfter,
}

impl Session {
    /// Every session.
    pub const ALL: [Self; 10] = [
        Self::OpeningAuction,
        Self::BeforeHours,
        Self::Continuous,
        Self::ClosingAuction,
        Self::AfterHours,
        Self::OffHours,
        Self::AfterMarket,
        Self::NxtPre,
        Self::NxtMain,
        Self::NxtAfter,
    ];

    /// Returns the exchange it belongs to.
    pub fn exchange(self) -> Exchange {
        match self {
            Self::OpeningAuction
            | Self::BeforeHours
            | Self::Continuous
            | Self::ClosingAuction
            | Self::AfterHours
            | Self::OffHours
            | Self::AfterMarket => Exchange::Krx,
            Self::NxtPre | Self::NxtMain | Self::NxtAfter => Exchange::Nxt,
        }
    }

    /// Returns when it is on a day of these hours; `None` where it does not exist on that day.
    pub fn hours(self, day: Date, hours: Hours) -> Option<(Time, Time)> {
        let is_new = day >= AFTER_MARKET_SINCE;
        let minutes =
            |at: Time, minutes: i64| at.saturating_add(SignedDuration::from_mins(minutes));
        let (open, close) = (hours.open, hours.close);
        let evening = time(20, 0, 0, 0);
        match self {
            Self::OpeningAuction if is_new => Some((minutes(open, -40), open)),
            Self::OpeningAuction => Some((minutes(open, -30), open)),
            Self::BeforeHours => Some((minutes(open, -30), minutes(open, -20))),
            Self::Continuous => Some((open, minutes(close, -10))),
            Self::ClosingAuction => Some((minutes(close, -10), close)),
            Self::AfterHours if is_new => Some((close, minutes(close, 30))),
            Self::AfterHours => Some((minutes(close, 10), minutes(close, 30))),
            Self::OffHours if is_new => None,
            Self::OffHours => Some((minutes(close, 30), minutes(close, 150))),
            Self::AfterMarket if is_new => Some((minutes(close, 30), evening)),
            Self::AfterMarket => None,
            Self::NxtPre | Self::NxtMain | Self::NxtAfter if day < NXT_SINCE => None,
            Self::NxtPre => Some((time(8, 0, 0, 0), minutes(open, -10))),
            Self::NxtMain => Some((
                open.saturating_add(SignedDuration::from_secs(30)),
                minutes(close, -10),
            )),
            Self::NxtAfter => Some((minutes(close, 10), evening)),
        }
    }
}

impl fmt::Display for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::OpeningAuction => "opening auction",
            Self::BeforeHours => "before-hours trading at the previous close",
            Self::Continuous => "continuous trading",
            Self::ClosingAuction => "closing auction",
            Self::AfterHours => "after-hours trading at the closing price",
            Self::OffHours => "off-hours single price",
            Self::AfterMarket => "after-market",
            Self::NxtPre => "NXT pre-market",
            Self::NxtMain => "NXT main market",
            Self::NxtAfter => "NXT after-market",
        })
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

/// Returns what the markets do at an instant.
///
/// ```
/// use krx_rules::{Calendar, Session, phase};
/// let at = "2026-11-23T10:00:00+09:00".parse().unwrap();
/// assert!(phase(&Calendar::built_in(), at).has(Session::Continuous));
/// ```
pub fn phase(calendar: &Calendar, at: Timestamp) -> Phase {
    let now = kst(at);
    match calendar.day(now.date()) {
        Day::Closed(why) | Day::Unknown(why) => Phase::NotATradingDay(why),
        Day::Open(hours) => Phase::Day {
            sessions: sessions_until(calendar, at).0,
            hours,
            time: now.time(),
        },
    }
}

/// Returns the sessions that are on at an instant and until when exactly these are.
pub fn sessions_until(calendar: &Calendar, at: Timestamp) -> (Vec<Session>, Timestamp) {
    let now = kst(at);
    let midnight = now
        .date()
        .tomorrow()
        .ok()
        .and_then(|day| from_kst(day, Time::midnight()))
        .unwrap_or(at);
    let Day::Open(hours) = calendar.day(now.date()) else {
        return (Vec::new(), midnight);
    };
    let mut on = Vec::new();
    let mut until = Time::MAX;
    for session in Session::ALL {
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
        from_kst(now.date(), until).unwrap_or(midnight)
    };
    (on, until)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(instant: &str) -> Vec<Session> {
        let at = format!("{instant}+09:00").parse().unwrap();
        phase(&Calendar::built_in(), at).sessions().to_vec()
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
        let calendar = Calendar::built_in();
        let early = phase(&calendar, "2026-11-19T09:10:00+09:00".parse().unwrap());
        assert!(
            early
                .sessions()
                .iter()
                .all(|session| session.exchange() == Exchange::Nxt)
        );
        assert!(on("2026-11-19T09:25:00").contains(&Session::OpeningAuction));
        assert_eq!(
            on("2026-11-19T16:00:00"),
            [Session::Continuous, Session::NxtMain]
        );
        assert!(on("2026-11-19T17:00:00").contains(&Session::AfterMarket));
        assert!(!on("2026-11-19T16:45:00").contains(&Session::AfterMarket));
    }
}
