//! When the sessions of the US exchanges are, in New York's time.
//!
//! Sources: NYSE and Nasdaq trading hours (pre-market from 04:00, after-market to 20:00, on half days to
//! 17:00). What of it a broker takes is the broker's affair: KIS says 07:00 in Seoul for the end of the
//! evening.

use crate::{Hours, Session};
use jiff::civil::{Time, time};

/// A close before this is a half day's.
const EARLY: Time = time(16, 0, 0, 0);

/// Returns when a session is; `None` for one of another market.
pub(crate) fn hours(session: Session, hours: Hours) -> Option<(Time, Time)> {
    let evening = if hours.close < EARLY {
        time(17, 0, 0, 0)
    } else {
        time(20, 0, 0, 0)
    };
    match session {
        Session::UsPre => Some((time(4, 0, 0, 0), hours.open)),
        Session::UsRegular => Some((hours.open, hours.close)),
        Session::UsAfter => Some((hours.close, evening)),
        Session::OpeningAuction
        | Session::BeforeHours
        | Session::Continuous
        | Session::ClosingAuction
        | Session::AfterHours
        | Session::OffHours
        | Session::AfterMarket
        | Session::NxtPre
        | Session::NxtMain
        | Session::NxtAfter => None,
    }
}
