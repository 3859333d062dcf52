//! Reads one cell of an answer as what it stands for; a blank is never zero.

use hoga_port::time::{Timestamp, from_kst};
use hoga_port::{BrokerError, Price, Quantity, Result, Side, Symbol, VenueReason};
use jiff::civil::{Date, Time};
use kis_wire::{Cell, FieldError};

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
pub(crate) fn digits<'a>(cell: &'a Cell, field: &str) -> Result<&'a str> {
    let text = cell.text();
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
pub(crate) fn order_number(cell: &Cell) -> Result<&str> {
    cell.required_text("odno").map_err(unreadable)?;
    digits(cell, "odno")
}

/// Returns an issue.
pub(crate) fn symbol(cell: &Cell) -> Result<Symbol> {
    // What people may write in small letters is another code where the venue writes it.
    Symbol::krx(cell.text()).map_err(|error: hoga_port::symbol::SymbolError| {
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
pub(crate) fn required_price(cell: &Cell, name: &str) -> Result<Price> {
    let value = cell.required(name).map_err(unreadable)?;
    Price::new(value).ok_or_else(|| BrokerError::api("", format!("{name} is not a price")))
}

/// Returns a number of shares.
pub(crate) fn quantity(cell: &Cell, name: &str) -> Result<Quantity> {
    let value = cell.required(name).map_err(unreadable)?;
    Quantity::new(value).ok_or_else(|| BrokerError::api("", format!("{name} is negative")))
}

/// Returns a day written YYYYMMDD.
pub(crate) fn day(cell: &Cell, name: &str) -> Result<Date> {
    Date::strptime("%Y%m%d", cell.text()).map_err(|_unreadable| {
        unreadable(FieldError {
            field: name.into(),
            text: cell.text().chars().take(12).collect(),
            expected: "YYYYMMDD",
        })
    })
}
