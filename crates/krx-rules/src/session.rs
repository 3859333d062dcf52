//! Phases of a trading day.
//!
//! It says what phase an instant lies in, not whether an order may go; that is the desk's gate.
//! Source of the hours: portal notice of 2026-09-09 (opening auction from 08:20 since 2026-09-14).

use crate::{Calendar, Day, Hours};
use hoga_port::time::{Timestamp, kst};
use jiff::SignedDuration;
use jiff::civil::Time;
use std::fmt;

/// What the market does at an instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Not a trading day, or not known to be one, with the reason.
    NotATradingDay(String),
    /// Before continuous trading; it opens at this time of day.
    BeforeOpen(Time),
    /// Continuous trading.
    Continuous,
    /// The closing auction, the last ten minutes.
    ClosingAuction,
    /// After the close.
    AfterClose,
}

impl Phase {
    /// Returns whether frames and fills are to be expected, so that silence means a fault.
    pub fn is_session(&self) -> bool {
        match self {
            Self::Continuous | Self::ClosingAuction => true,
            Self::NotATradingDay(_) | Self::BeforeOpen(_) | Self::AfterClose => false,
        }
    }
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotATradingDay(why) => write!(f, "not a trading day ({why})"),
            Self::BeforeOpen(open) => write!(f, "before the open at {}", open.strftime("%H:%M")),
            Self::Continuous => f.write_str("continuous trading"),
            Self::ClosingAuction => f.write_str("closing auction"),
            Self::AfterClose => f.write_str("after the close"),
        }
    }
}

/// Returns the phase of an instant.
///
/// ```
/// use krx_rules::{Calendar, Phase, phase};
/// let at = "2026-11-23T10:00:00+09:00".parse().unwrap();
/// assert_eq!(phase(&Calendar::built_in(), at), Phase::Continuous);
/// ```
pub fn phase(calendar: &Calendar, at: Timestamp) -> Phase {
    let now = kst(at);
    match calendar.day(now.date()) {
        Day::Closed(why) | Day::Unknown(why) => Phase::NotATradingDay(why),
        Day::Open(hours) => phase_within(hours, now.time()),
    }
}

fn phase_within(hours: Hours, now: Time) -> Phase {
    let auction = hours.close.saturating_sub(SignedDuration::from_mins(10));
    if now < hours.open {
        Phase::BeforeOpen(hours.open)
    } else if now < auction {
        Phase::Continuous
    } else if now < hours.close {
        Phase::ClosingAuction
    } else {
        Phase::AfterClose
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_phases_follow_each_other() {
        let calendar = Calendar::built_in();
        let at = |clock: &str| {
            phase(
                &calendar,
                format!("2026-11-23T{clock}+09:00").parse().unwrap(),
            )
        };
        assert_eq!(
            at("08:59:59"),
            Phase::BeforeOpen(Time::constant(9, 0, 0, 0))
        );
        assert_eq!(at("09:00:00"), Phase::Continuous);
        assert_eq!(at("15:19:59"), Phase::Continuous);
        assert_eq!(at("15:20:00"), Phase::ClosingAuction);
        assert_eq!(at("15:30:00"), Phase::AfterClose);
    }

    #[test]
    fn a_late_opening_shifts_the_session() {
        let calendar = Calendar::built_in();
        let early = "2026-11-19T09:30:00+09:00".parse().unwrap();
        let late = "2026-11-19T16:00:00+09:00".parse().unwrap();
        assert!(!phase(&calendar, early).is_session());
        assert_eq!(phase(&calendar, late), Phase::Continuous);
    }
}
