//! The trading calendar: which days are open, and from when to when.
//!
//! A day the table does not cover is not guessed: it is [`Day::Unknown`], and trading stays closed.

use jiff::civil::{Date, Time, Weekday, date, time};
use std::collections::BTreeMap;

const TABLE: &str = include_str!("../data/calendar.tsv");
/// First and last day the built-in table speaks for.
const COVERED: (Date, Date) = (date(2024, 1, 1), date(2027, 10, 31));

/// Regular hours of an open day, Korean time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Start of continuous trading.
    pub open: Time,
    /// End of the closing auction.
    pub close: Time,
}

/// The usual hours.
pub const REGULAR: Hours = Hours {
    open: time(9, 0, 0, 0),
    close: time(15, 30, 0, 0),
};

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
    "calendar line {line}: {problem} (columns, tab separated: date, open|late_open|closed|unknown, open_kst, close_kst, source)"
)]
pub struct CalendarError {
    /// Line number, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: String,
}

/// The dated table, with overrides on top.
#[derive(Clone, Debug)]
pub struct Calendar {
    days: BTreeMap<Date, Day>,
}

impl Calendar {
    /// Returns the built-in calendar.
    pub fn built_in() -> Self {
        // The table is part of the source and read by a test, so a line that fails cannot ship.
        Self {
            days: parse(TABLE).unwrap_or_default(),
        }
    }

    /// Returns the calendar with lines of an override file on top; they win, also for days outside
    /// the built-in table.
    ///
    /// # Errors
    ///
    /// [`CalendarError`] names the line: correct the file; nothing was taken from it.
    pub fn with_overrides(mut self, text: &str) -> Result<Self, CalendarError> {
        self.days.extend(parse(text)?);
        Ok(self)
    }

    /// Returns what is known of a day.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use krx_rules::{Calendar, Day};
    /// let calendar = Calendar::built_in();
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
        if (COVERED.0..=COVERED.1).contains(&day) {
            Day::Open(REGULAR)
        } else {
            Day::Unknown(format!(
                "the calendar covers {} to {}; add the day to the override file",
                COVERED.0, COVERED.1
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

impl Default for Calendar {
    fn default() -> Self {
        Self::built_in()
    }
}

fn parse(text: &str) -> Result<BTreeMap<Date, Day>, CalendarError> {
    let mut days = BTreeMap::new();
    for (index, line) in text.lines().enumerate() {
        let line_number = index.saturating_add(1);
        let is_heading = line.starts_with("date\t");
        if line.trim().is_empty() || line.starts_with('#') || is_heading {
            continue;
        }
        let (day, state) = parse_line(line).map_err(|problem| CalendarError {
            line: line_number,
            problem,
        })?;
        days.insert(day, state);
    }
    Ok(days)
}

fn parse_line(line: &str) -> Result<(Date, Day), String> {
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
                open: clock(open, REGULAR.open)?,
                close: clock(close, REGULAR.close)?,
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
        let lines = TABLE
            .lines()
            .skip(1)
            .filter(|line| !line.trim().is_empty())
            .count();
        assert_eq!(parse(TABLE).unwrap().len(), lines);
    }

    #[test]
    fn late_openings_and_unconfirmed_days_are_kept_apart() {
        let calendar = Calendar::built_in();
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
        let calendar = Calendar::built_in()
            .with_overrides("2028-01-03\topen\t\t\town notice\n2026-11-23\tclosed\t\t\tstorm")
            .unwrap();
        assert_eq!(calendar.day(date(2028, 1, 3)), Day::Open(REGULAR));
        assert_eq!(
            calendar.day(date(2026, 11, 23)),
            Day::Closed("storm".into())
        );
        let error = Calendar::built_in()
            .with_overrides("# ok\n2026-13-01\tclosed")
            .unwrap_err();
        assert_eq!(
            (error.line, error.problem.as_str()),
            (2, "\"2026-13-01\" is not a date")
        );
    }
}
