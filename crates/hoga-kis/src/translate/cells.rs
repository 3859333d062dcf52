//! Reads one cell of an answer as what it stands for; a blank is never zero.

use hoga_port::time::{Timestamp, from_kst};
use hoga_port::{BrokerError, Price, Quantity, Result, Side, Symbol, VenueReason};
use jiff::civil::{Date, Time};
use kis_wire::FieldError;
use kis_wire::schema::{self, Answer, Cells};
use rust_decimal::Decimal;

/// Returns the error of an answer with a cell that is not what it should be.
pub(crate) fn unreadable(error: FieldError) -> BrokerError {
    let reason = VenueReason {
        code: String::new(),
        text: error.to_string(),
    };
    BrokerError::Api {
        reason,
        source: Some(Box::new(error)),
    }
}

/// A cell as the tables read it: `None` for a blank.
pub(crate) type Read<T> = std::result::Result<Option<T>, FieldError>;

/// Returns the value of a cell that must have one.
pub(crate) fn required<T>(cell: Read<T>, name: &str, expected: &'static str) -> Result<T> {
    let blank = || FieldError {
        field: name.into(),
        text: String::new(),
        expected,
    };
    cell.and_then(|value| value.ok_or_else(blank))
        .map_err(unreadable)
}

/// Returns the rows of a list; an answer without it is not an empty list.
pub(crate) fn list<'a>(answer: &'a impl AsRef<Answer>, name: &str) -> Result<&'a [Cells]> {
    answer.as_ref().list(name).map_err(unreadable)
}

/// Returns the part of an answer that has one row.
pub(crate) fn part<T>(part: Option<T>, name: &str) -> Result<T> {
    required(Ok(part), name, "a row")
}

/// Refuses a row in which one of these is no text: it would be read as another word.
pub(crate) fn understood(row: &Cells, names: &[&str]) -> Result<()> {
    for name in names {
        row.plain(name).map_err(unreadable)?;
    }
    Ok(())
}

/// Returns a number of shares of a holding; it must be there.
pub(crate) fn shares(row: &Cells, name: &str) -> Result<Quantity> {
    let value = required(row.number(name), name, "a number")?;
    Quantity::new(value).ok_or_else(|| BrokerError::api("", format!("{name} is negative")))
}

/// Returns a time written HHMMSS.
pub(crate) fn time_of_day(text: &str) -> Option<Time> {
    let number = |range: std::ops::Range<usize>| text.get(range)?.parse::<i8>().ok();
    Time::new(number(0..2)?, number(2..4)?, number(4..6)?, 0).ok()
}

/// Returns the instant of a day and a time written HHMMSS.
pub(crate) fn instant(day: Date, text: &str) -> Option<Timestamp> {
    from_kst(day, time_of_day(text)?)
}

/// Returns the side that a code stands for.
pub(crate) fn side(code: &str, field: &'static str) -> Result<Side> {
    match code {
        "01" => Ok(Side::Sell),
        "02" => Ok(Side::Buy),
        other => Err(unreadable(FieldError {
            field: field.into(),
            text: other.chars().take(8).collect(),
            expected: "01 or 02",
        })),
    }
}

/// Returns whether a text is digits or nothing; KIS writes ten, far more is no number of an order.
pub(crate) fn are_digits(text: &str) -> bool {
    text.len() <= 20 && text.bytes().all(|b| b.is_ascii_digit())
}

/// Returns a number that is a name: digits, or nothing.
pub(crate) fn digits<'a>(text: &'a str, field: &str) -> Result<&'a str> {
    if are_digits(text) {
        return Ok(text);
    }
    Err(unreadable(FieldError {
        field: field.into(),
        text: text.chars().take(12).collect(),
        expected: "an order number",
    }))
}

/// Returns the number of an order; it must be there.
pub(crate) fn order_number(text: &str) -> Result<&str> {
    let there = Some(text).filter(|text| !text.is_empty());
    digits(required(Ok(there), "odno", "a text")?, "odno")
}

/// Returns an issue.
pub(crate) fn symbol(code: &str) -> Result<Symbol> {
    // What people may write in small letters is another code where the venue writes it.
    Symbol::krx(code).map_err(|error: hoga_port::symbol::SymbolError| {
        let text = format!("pdno: {error}");
        let reason = VenueReason {
            code: String::new(),
            text,
        };
        BrokerError::Api {
            reason,
            source: Some(Box::new(error)),
        }
    })
}

/// Returns a price; it must be there.
pub(crate) fn required_price(cell: Read<Decimal>, name: &str) -> Result<Price> {
    let value = required(cell, name, "a number")?;
    Price::new(value).ok_or_else(|| BrokerError::api("", format!("{name} is not a price")))
}

/// Returns a number of shares; it must be there.
pub(crate) fn quantity(cell: Read<i64>, name: &str) -> Result<Quantity> {
    let value = required(cell, name, "a whole number")?;
    Quantity::new(value.into()).ok_or_else(|| BrokerError::api("", format!("{name} is negative")))
}

/// Returns a day; it must be there.
pub(crate) fn day(cell: Read<schema::Date>, name: &str) -> Result<Date> {
    let day = required(cell, name, "a date, YYYYMMDD")?;
    let year = i16::try_from(day.year).unwrap_or(i16::MAX);
    let [month, of_month] = [day.month, day.day].map(|part| i8::try_from(part).unwrap_or(i8::MAX));
    Date::new(year, month, of_month)
        .map_err(|_unreadable| BrokerError::api("", format!("{name} is no day")))
}

/// Returns a time of day; it must be there.
pub(crate) fn time(cell: Read<schema::Time>, name: &str) -> Result<Time> {
    let time = required(cell, name, "a time, HHMMSS")?;
    let [hour, minute, second] =
        [time.hour, time.minute, time.second].map(|part| i8::try_from(part).unwrap_or(i8::MAX));
    Time::new(hour, minute, second, 0)
        .map_err(|_unreadable| BrokerError::api("", format!("{name} is no time")))
}
