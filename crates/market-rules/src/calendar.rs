//! The trading calendar: which days are open, and from when to when.
//!
//! A day the table does not cover is not guessed: it is [`Day::Unknown`], and trading stays closed.

use hoga_port::Market;
use jiff::civil::{Date, Time, Weekday, date, time};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the built-in table of a market says.
struct BuiltIn {
    table: &'static str,
    /// First and last day the table speaks for.
    covered: (Date, Date),
    regular: Hours,
}

const KRX: BuiltIn = BuiltIn {
    table: include_str!("../data/krx.tsv"),
    covered: (date(2024, 1, 1), date(2027, 10, 31)),
    regular: Hours {
        open: time(9, 0, 0, 0),
        close: time(15, 30, 0, 0),
    },
};
const US: BuiltIn = BuiltIn {
    table: include_str!("../data/us.tsv"),
    covered: (date(2026, 1, 1), date(2027, 12, 31)),
    regular: Hours {
        open: time(9, 30, 0, 0),
        close: time(16, 0, 0, 0),
    },
};

const fn built_in(market: Market) -> &'static BuiltIn {
    match market {
        Market::Krx => &KRX,
        Market::Us => &US,
    }
}

/// Regular hours of an open day, on the market's own clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Start of continuous trading.
    pub open: Time,
    /// End of the closing auction.
    pub close: Time,
}

/// What the calendar says of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Day {
    /// Open within these hours.
    Open(Hours),
    /// Closed, with the reason.
    Closed(String),
    /// Not known, with the reason; treated as closed.
    Unknown(String),
}

/// A calendar line that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "calendar line {line}: {problem} (columns, tab separated: date, open|late_open|closed|unknown, open, close, source)"
)]
pub struct CalendarError {
    /// Line number, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: String,
}

/// The dated table of a market, with overrides on top.
#[derive(Clone, Debug)]
pub struct Calendar {
    market: Market,
    days: BTreeMap<Date, Day>,
}

impl Calendar {
    /// Returns the built-in calendar of a market.
    pub fn of(market: Market) -> Self {
        let BuiltIn { table, regular, .. } = built_in(market);
        // The table is part of the source and read by a test, so a line that fails cannot ship.
        Self {
            market,
            days: parse(table, *regular).unwrap_or_default(),
        }
    }

    /// Returns the built-in calendar of Korea.
    pub fn krx() -> Self {
        Self::of(Market::Krx)
    }

    /// Returns whose calendar it is.
    pub fn market(&self) -> Market {
        self.market
    }

    /// Returns the calendar with lines of an override file on top; they win, also for days outside
    /// the built-in table.
    ///
    /// # Errors
    ///
    /// [`CalendarError`] names the line: correct the file; nothing was taken from it.
    pub fn with_overrides(mut self, text: &str) -> Result<Self, CalendarError> {
        let usual = built_in(self.market).regular;
        self.days.extend(parse(text, usual)?);
        Ok(self)
    }

    /// Returns what is known of a day.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use market_rules::{Calendar, Day};
    /// let calendar = Calendar::krx();
    /// assert!(matches!(calendar.day(date(2026, 11, 23)), Day::Open(_)));
    /// assert!(matches!(calendar.day(date(2026, 12, 25)), Day::Closed(_)));
    /// assert!(matches!(calendar.day(date(2031, 3, 3)), Day::Unknown(_)));
    /// ```
    pub fn day(&self, day: Date) -> Day {
        if let Some(known) = self.days.get(&day) {
            return known.clone();
        }
        if matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            return Day::Closed("weekend".into());
        }
        let BuiltIn {
            covered: (first, last),
            regular,
            ..
        } = built_in(self.market);
        if (*first..=*last).contains(&day) {
            Day::Open(*regular)
        } else {
            Day::Unknown(format!(
                "the calendar covers {first} to {last}; add the day to the override file"
            ))
        }
    }

    /// Returns the first open day after `day`, looking at most a month ahead.
    pub fn next_open_day(&self, day: Date) -> Option<Date> {
        let mut next = day;
        for _ in 0..31 {
            next = next.tomorrow().ok()?;
            if matches!(self.day(next), Day::Open(_)) {
                return Some(next);
            }
        }
        None
    }
}

/// The calendars of all markets.
#[derive(Clone, Debug)]
pub struct Calendars {
    krx: Arc<Calendar>,
    us: Arc<Calendar>,
}

impl Calendars {
    /// Returns the built-in ones.
    pub fn built_in() -> Self {
        Self {
            krx: Arc::new(Calendar::of(Market::Krx)),
            us: Arc::new(Calendar::of(Market::Us)),
        }
    }

    /// Returns these with another calendar for its market.
    #[must_use]
    pub fn with(mut self, calendar: Arc<Calendar>) -> Self {
        match calendar.market {
            Market::Krx => self.krx = calendar,
            Market::Us => self.us = calendar,
        }
        self
    }

    /// Returns the calendar of a market.
    pub fn of(&self, market: Market) -> &Calendar {
        match market {
            Market::Krx => &self.krx,
            Market::Us => &self.us,
        }
    }
}

impl Default for Calendars {
    fn default() -> Self {
        Self::built_in()
    }
}

fn parse(text: &str, usual: Hours) -> Result<BTreeMap<Date, Day>, CalendarError> {
    let mut days = BTreeMap::new();
    for (index, line) in text.lines().enumerate() {
        let line_number = index.saturating_add(1);
        let is_heading = line.starts_with("date\t");
        if line.trim().is_empty() || line.starts_with('#') || is_heading {
            continue;
        }
        let (day, state) = parse_line(line, usual).map_err(|problem| CalendarError {
            line: line_number,
            problem,
        })?;
        days.insert(day, state);
    }
    Ok(days)
}

fn parse_line(line: &str, usual: Hours) -> Result<(Date, Day), String> {
    let mut cells = line.split('\t').map(str::trim);
    let mut cell = || cells.next().unwrap_or_default();
    let (day, state, open, close, source) = (cell(), cell(), cell(), cell(), cell());
    let day: Date = day
        .parse()
        .map_err(|_unreadable| format!("\"{day}\" is not a date"))?;
    let clock = |text: &str, usual: Time| -> Result<Time, String> {
        if text.is_empty() {
            return Ok(usual);
        }
        Time::strptime("%H:%M", text).map_err(|_unreadable| format!("\"{text}\" is not a time"))
    };
    let state = match state {
        "open" | "late_open" => {
            let hours = Hours {
                open: clock(open, usual.open)?,
                close: clock(close, usual.close)?,
            };
            if hours.open >= hours.close {
                return Err("the close is not after the open".into());
            }
            Day::Open(hours)
        }
        "closed" => Day::Closed(if source.is_empty() { "holiday" } else { source }.into()),
        "unknown" => Day::Unknown(source.into()),
        other => return Err(format!("\"{other}\" is not a state")),
    };
    Ok((day, state))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_table_reads_whole() {
        for market in Market::ALL {
            let BuiltIn { table, regular, .. } = built_in(market);
            let lines = table
                .lines()
                .skip(1)
                .filter(|line| !line.trim().is_empty())
                .count();
            assert_eq!(parse(table, *regular).unwrap().len(), lines, "{market}");
        }
    }

    #[test]
    fn the_two_markets_rest_on_their_own_days() {
        let calendars = Calendars::built_in();
        let thanksgiving = date(2026, 11, 26);
        assert!(matches!(
            calendars.of(Market::Us).day(thanksgiving),
            Day::Closed(_)
        ));
        assert!(matches!(
            calendars.of(Market::Krx).day(thanksgiving),
            Day::Open(_)
        ));
        let half = Hours {
            open: time(9, 30, 0, 0),
            close: time(13, 0, 0, 0),
        };
        assert_eq!(
            calendars.of(Market::Us).day(date(2026, 11, 27)),
            Day::Open(half)
        );
        let unknown = calendars.of(Market::Us).day(date(2028, 1, 3));
        assert!(matches!(unknown, Day::Unknown(_)));
    }

    #[test]
    fn late_openings_and_unconfirmed_days_are_kept_apart() {
        let calendar = Calendar::krx();
        let late = Hours {
            open: time(10, 0, 0, 0),
            close: time(16, 30, 0, 0),
        };
        assert_eq!(calendar.day(date(2026, 11, 19)), Day::Open(late));
        assert!(matches!(calendar.day(date(2026, 7, 17)), Day::Unknown(_)));
        assert!(
            matches!(calendar.day(date(2026, 11, 22)), Day::Closed(_)),
            "a Sunday"
        );
        assert_eq!(
            calendar.next_open_day(date(2026, 12, 24)),
            Some(date(2026, 12, 28))
        );
    }

    #[test]
    fn an_override_wins_and_a_bad_line_is_named() {
        let calendar = Calendar::krx()
            .with_overrides("2028-01-03\topen\t\t\town notice\n2026-11-23\tclosed\t\t\tstorm")
            .unwrap();
        assert_eq!(calendar.day(date(2028, 1, 3)), Day::Open(KRX.regular));
        assert_eq!(
            calendar.day(date(2026, 11, 23)),
            Day::Closed("storm".into())
        );
        let error = Calendar::krx()
            .with_overrides("# ok\n2026-13-01\tclosed")
            .unwrap_err();
        assert_eq!(
            (error.line, error.problem.as_str()),
            (2, "\"2026-13-01\" is not a date")
        );
    }
}
