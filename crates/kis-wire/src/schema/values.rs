//! Days, times, whole numbers and flags as KIS writes them.

use crate::field::{FieldError, parse_number};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A day as KIS writes it, `YYYYMMDD`; a real day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year.
    pub year: u16,
    /// Month, from 1.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

/// A time of day as KIS writes it, `HHMMSS`, in the market's own time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    /// Hour, 0 to 23.
    pub hour: u8,
    /// Minute.
    pub minute: u8,
    /// Second.
    pub second: u8,
}

impl Date {
    /// Reads `YYYYMMDD`; `None` for what is no day of the calendar.
    pub fn of(text: &str) -> Option<Self> {
        let part = |from: usize, to: usize| text.get(from..to)?.parse::<u16>().ok();
        let is_plain = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
        let (year, month, day) = (part(0, 4)?, part(4, 6)?, part(6, 8)?);
        let is_leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let last = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if is_leap => 29,
            2 => 28,
            _ => return None,
        };
        let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        (is_plain && (1..=last).contains(&day)).then_some(Self { year, month, day })
    }
}

impl Time {
    /// Reads `HHMMSS`; `None` for what is no time of day.
    pub fn of(text: &str) -> Option<Self> {
        let part = |from: usize, to: usize| text.get(from..to)?.parse::<u8>().ok();
        let is_plain = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
        let (hour, minute, second) = (part(0, 2)?, part(2, 4)?, part(4, 6)?);
        (is_plain && hour < 24 && minute < 60 && second < 60).then_some(Self {
            hour,
            minute,
            second,
        })
    }
}

fn read<T>(
    name: &str,
    text: &str,
    expected: &'static str,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>, FieldError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    parse(text)
        .map(Some)
        .ok_or_else(|| FieldError::new(name, text, expected))
}

/// Reads a whole number, also where it is written with useless decimals; a blank is `None`.
pub(crate) fn whole_of(name: &str, text: &str) -> Result<Option<i64>, FieldError> {
    let whole = |number: Decimal| number.is_integer().then(|| number.to_i64()).flatten();
    read(name, text, "a whole number", |text| {
        whole(parse_number(name, text).ok()??)
    })
}

/// Reads a day; a blank and the `00000000` that stands for one are `None`.
pub(crate) fn date_of(name: &str, text: &str) -> Result<Option<Date>, FieldError> {
    if text.trim() == "00000000" {
        return Ok(None);
    }
    read(name, text, "a date, YYYYMMDD", Date::of)
}

/// Reads a time of day; a blank is `None`.
pub(crate) fn time_of(name: &str, text: &str) -> Result<Option<Time>, FieldError> {
    read(name, text, "a time, HHMMSS", Time::of)
}

/// Reads yes or no; a blank is `None`.
pub(crate) fn flag_of(name: &str, text: &str) -> Result<Option<bool>, FieldError> {
    read(name, text, "Y or N", |text| match text {
        "Y" | "y" => Some(true),
        "N" | "n" => Some(false),
        _ => None,
    })
}
