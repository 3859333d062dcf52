//! When the sessions of KRX and NXT are.
//!
//! Source: portal notice of 2026-09-09, in force since 2026-09-14 (opening auction from 08:20, off-hours
//! single price abolished, KRX after-market 16:00 to 20:00). On a day that opens late the morning
//! sessions move with the open and the afternoon ones with the close; the after-market ends at 20:00
//! all the same (inferred, no source says it).

use crate::{Hours, Session};
use jiff::SignedDuration;
use jiff::civil::{Date, Time, date, time};

/// The day the after-market began and the off-hours single price ended.
const AFTER_MARKET_SINCE: Date = date(2026, 9, 14);
/// The first day of NXT.
const NXT_SINCE: Date = date(2025, 3, 4);

/// Returns when a session is, in Korean time; `None` where it does not exist on that day.
pub(crate) fn hours(session: Session, day: Date, hours: Hours) -> Option<(Time, Time)> {
    let is_new = day >= AFTER_MARKET_SINCE;
    let minutes = |at: Time, minutes: i64| at.saturating_add(SignedDuration::from_mins(minutes));
    let (open, close) = (hours.open, hours.close);
    let evening = time(20, 0, 0, 0);
    match session {
        Session::OpeningAuction if is_new => Some((minutes(open, -40), open)),
        Session::OpeningAuction => Some((minutes(open, -30), open)),
        Session::BeforeHours => Some((minutes(open, -30), minutes(open, -20))),
        Session::Continuous => Some((open, minutes(close, -10))),
        Session::ClosingAuction => Some((minutes(close, -10), close)),
        Session::AfterHours if is_new => Some((close, minutes(close, 30))),
        Session::AfterHours => Some((minutes(close, 10), minutes(close, 30))),
        Session::OffHours if is_new => None,
        Session::OffHours => Some((minutes(close, 30), minutes(close, 150))),
        Session::AfterMarket if is_new => Some((minutes(close, 30), evening)),
        Session::AfterMarket => None,
        Session::NxtPre | Session::NxtMain | Session::NxtAfter if day < NXT_SINCE => None,
        Session::NxtPre => Some((time(8, 0, 0, 0), minutes(open, -10))),
        Session::NxtMain => Some((
            open.saturating_add(SignedDuration::from_secs(30)),
            minutes(close, -10),
        )),
        Session::NxtAfter => Some((minutes(close, 10), evening)),
        Session::UsPre | Session::UsRegular | Session::UsAfter => None,
    }
}
