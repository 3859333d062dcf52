//! Highest and lowest prices of 250 days, 52 weeks and the year, with their days.

use crate::charts::days;
use crate::core::Core;
use crate::quotation::percent;
use hoga_port::Symbol;
use hoga_venue::issue::Issue;
use jiff::ToSpan;
use jiff::civil::Date;
use krx_rules::Calendar;
use serde_json::{Map, Value};

/// A price and its day.
type Dated = (i64, Date);

/// The extremes before today, by the length of time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Extremes {
    today: Date,
    days_250: Option<(Dated, Dated)>,
    weeks_52: Option<(Dated, Dated)>,
    year: Option<(Dated, Dated)>,
}

fn widened(range: Option<(Dated, Dated)>, day: Date, high: i64, low: i64) -> (Dated, Dated) {
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
    fn of(issue: &Issue, today: Date) -> Self {
        let mut extremes = Self {
            today,
            days_250: None,
            weeks_52: None,
            year: None,
        };
        let a_year_ago = today.saturating_sub(52.weeks());
        for (index, (day, candle)) in days(issue, &Calendar::built_in(), today)
            .take(270)
            .enumerate()
        {
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

impl Core {
    /// Writes the extremes of an issue into an answer; they are looked up once a day.
    pub(crate) fn write_extremes(&mut self, symbol: Symbol, output: &mut Map<String, Value>) {
        let today = self.venue.day();
        let Some(issue) = self.venue.issue(symbol) else {
            return;
        };
        let known = self
            .extremes
            .get(&symbol)
            .filter(|known| known.today == today);
        let extremes = known.copied().unwrap_or_else(|| Extremes::of(issue, today));
        let last = issue.last;
        let (high, low) = (issue.high.max(last), issue.low.min(last));
        let ranges = [
            (
                extremes.days_250,
                "d250_hgpr",
                "d250_lwpr",
                "vrss_prpr_rate",
            ),
            (extremes.weeks_52, "w52_hgpr", "w52_lwpr", "vrss_prpr_ctrt"),
            (extremes.year, "dryy_hgpr", "dryy_lwpr", "vrss_prpr_rate"),
        ];
        for (range, high_name, low_name, rate) in ranges {
            let today_low = if low > 0 { low } else { last };
            let (highest, lowest) = widened(range, today, high, today_low);
            for (name, (price, day)) in [(high_name, highest), (low_name, lowest)] {
                // The year's own prices are called stck_dryy_….
                let price_name = if name.starts_with("dryy") {
                    format!("stck_{name}")
                } else {
                    name.to_owned()
                };
                let away = percent(last.saturating_sub(price), price);
                output.insert(price_name, price.to_string().into());
                output.insert(
                    format!("{name}_date"),
                    day.strftime("%Y%m%d").to_string().into(),
                );
                output.insert(format!("{name}_{rate}"), away.into());
            }
        }
        self.extremes.insert(symbol, extremes);
    }
}
