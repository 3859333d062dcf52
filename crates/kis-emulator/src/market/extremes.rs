//! Highest and lowest prices of 250 days, 52 weeks and the year, with their days.

use crate::market::history::days;
use hoga_venue::issue::Issue;
use jiff::ToSpan;
use jiff::civil::Date;
use market_rules::Calendar;

/// A price and its day.
pub(crate) type Dated = (i64, Date);

/// The extremes before today, by the length of time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Extremes {
    pub(crate) today: Date,
    pub(crate) days_250: Option<(Dated, Dated)>,
    pub(crate) weeks_52: Option<(Dated, Dated)>,
    pub(crate) year: Option<(Dated, Dated)>,
}

/// Returns a range with a day in it.
pub(crate) fn widened(
    range: Option<(Dated, Dated)>,
    day: Date,
    high: i64,
    low: i64,
) -> (Dated, Dated) {
    match range {
        None => ((high, day), (low, day)),
        Some((highest, lowest)) => (
            if high > highest.0 {
                (high, day)
            } else {
                highest
            },
            if low < lowest.0 { (low, day) } else { lowest },
        ),
    }
}

impl Extremes {
    pub(crate) fn of(issue: &Issue, today: Date) -> Self {
        let mut extremes = Self {
            today,
            days_250: None,
            weeks_52: None,
            year: None,
        };
        let a_year_ago = today.saturating_sub(52.weeks());
        for (index, (day, candle)) in days(issue, &Calendar::krx(), today).take(270).enumerate() {
            if day == today {
                continue;
            }
            let wider = |range| Some(widened(range, day, candle.high, candle.low));
            if index < 250 {
                extremes.days_250 = wider(extremes.days_250);
            }
            if day >= a_year_ago {
                extremes.weeks_52 = wider(extremes.weeks_52);
            }
            if day.year() == today.year() {
                extremes.year = wider(extremes.year);
            }
        }
        extremes
    }
}
