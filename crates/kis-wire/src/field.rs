//! Cells: every value of KIS is a text, and this is how one is read.
//!
//! A blank is not zero, and a number may be zero-padded, signed, or carry useless decimals.

use rust_decimal::Decimal;
use serde::de::{Error as _, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// One value of an answer: a text, trimmed, read as a number only when asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell(String);

/// A cell that is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field} is \"{text}\", {expected} was expected")]
pub struct FieldError {
    /// The wire name of the field.
    pub field: String,
    /// What it held, shortened.
    pub text: String,
    /// What it should hold.
    pub expected: &'static str,
}

impl FieldError {
    pub(crate) fn new(field: &str, text: &str, expected: &'static str) -> Self {
        Self {
            field: field.into(),
            text: text.chars().take(40).collect(),
            expected,
        }
    }
}

impl Cell {
    /// A cell with nothing in it.
    pub const BLANK: Self = Self(String::new());

    /// Makes a cell of a text.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self(text.as_ref().trim().to_owned())
    }

    /// Makes a cell of anything that prints itself.
    pub fn of(value: impl fmt::Display) -> Self {
        Self::new(value.to_string())
    }

    /// Returns the text without padding.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Returns whether nothing is in it.
    pub fn is_blank(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the number, or `None` for a blank.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming `field` when it holds something else.
    ///
    /// ```
    /// use kis_wire::Cell;
    /// let number = |text: &str| Cell::new(text).number("prdy_vrss").unwrap();
    /// assert_eq!(number("-00000000000079000"), Some((-79_000).into()));
    /// assert_eq!(number("3145.0000"), Some(3_145.into()));
    /// assert_eq!(number("   "), None);
    /// assert!(Cell::new("삼성").number("prdy_vrss").is_err());
    /// ```
    pub fn number(&self, field: &str) -> Result<Option<Decimal>, FieldError> {
        parse_number(field, &self.0)
    }

    /// Returns the number.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming `field` when it is blank or holds something else.
    pub fn required(&self, field: &str) -> Result<Decimal, FieldError> {
        self.number(field)?
            .ok_or_else(|| FieldError::new(field, "", "a number"))
    }

    /// Returns the text.
    ///
    /// # Errors
    ///
    /// [`FieldError`] naming `field` when it is blank.
    pub fn required_text(&self, field: &str) -> Result<&str, FieldError> {
        if self.is_blank() {
            Err(FieldError::new(field, "", "a text"))
        } else {
            Ok(self.text())
        }
    }
}

/// Reads a number as KIS writes them; a blank is `None`.
///
/// # Errors
///
/// [`FieldError`] naming `field`.
pub fn parse_number(field: &str, text: &str) -> Result<Option<Decimal>, FieldError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let digits = text.strip_prefix('+').unwrap_or(text);
    let is_plain = digits
        .bytes()
        .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-'));
    let parsed = if is_plain {
        digits.parse::<Decimal>().ok()
    } else {
        None
    };
    parsed
        .map(|number| Some(number.normalize()))
        .ok_or_else(|| FieldError::new(field, text, "a number"))
}

/// Reads a whole number of a real-time cell; a blank is `None`.
///
/// # Errors
///
/// [`FieldError`] naming `field`.
pub fn parse_whole(field: &str, text: &str) -> Result<Option<i64>, FieldError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    text.strip_prefix('+')
        .unwrap_or(text)
        .parse()
        .map(Some)
        .map_err(|_not_whole: std::num::ParseIntError| {
            FieldError::new(field, text, "a whole number")
        })
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CellVisitor;

        impl Visitor<'_> for CellVisitor {
            type Value = Cell;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text or a whole number")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Cell, E> {
                Ok(Cell::new(text))
            }

            fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Cell, E> {
                Ok(Cell::of(number))
            }

            fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Cell, E> {
                Ok(Cell::of(number))
            }

            fn visit_unit<E: serde::de::Error>(self) -> Result<Cell, E> {
                Ok(Cell::default())
            }
        }

        deserializer
            .deserialize_any(CellVisitor)
            .map_err(D::Error::custom)
    }
}

impl<T: fmt::Display> From<T> for Cell {
    fn from(value: T) -> Self {
        Self::of(value)
    }
}
