//! Symbols: a market and a code.
//!
//! A KRX code has a digit (`005930`, `0074K0`), a US ticker has none (`AAPL`, `BRK.B`), so that a stored
//! symbol needs no word for its market.

use crate::Market;
use arrayvec::ArrayString;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A tradable issue: the market it is listed on and its code there.
///
/// ```
/// use hoga_port::Symbol;
/// let samsung: Symbol = "005930".parse().unwrap();
/// assert_eq!(samsung.code(), "005930");
/// assert!("삼성전자".parse::<Symbol>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Symbol {
    market: Market,
    code: ArrayString<12>,
}

/// A text that is not a symbol.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "\"{text}\" is not a KRX code: six characters (seven for an ETN, nine for a right), digits and capital letters, for example 005930 or 0074K0"
)]
pub struct SymbolError {
    /// The text as given, shortened.
    pub text: String,
}

/// A text that is not a US ticker.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{text}\" is not a US ticker: one to five capital letters, for example AAPL or BRK.B")]
pub struct UsSymbolError {
    /// The text as given, shortened.
    pub text: String,
}

impl SymbolError {
    fn of(text: &str) -> Self {
        Self {
            text: text.chars().take(24).collect(),
        }
    }
}

impl Symbol {
    /// Makes a KRX symbol.
    ///
    /// # Errors
    ///
    /// [`SymbolError`] unless the code has six, seven or nine digits or capital letters, one of them a
    /// digit.
    pub fn krx(code: &str) -> Result<Self, SymbolError> {
        let is_code = matches!(code.len(), 6 | 7 | 9)
            && code
                .bytes()
                .all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
            && code.bytes().any(|b| b.is_ascii_digit());
        if !is_code {
            return Err(SymbolError::of(code));
        }
        // The length was checked above, so a code that does not fit cannot get here.
        let code = ArrayString::from(code).map_err(|_full| SymbolError::of(code))?;
        Ok(Self {
            market: Market::Krx,
            code,
        })
    }

    /// Makes a US symbol: a ticker, with the class of shares behind a point.
    ///
    /// Adapters that trade no US issues refuse it by name.
    ///
    /// ```
    /// use hoga_port::{Currency, Symbol};
    /// let apple = Symbol::us("AAPL").unwrap();
    /// assert_eq!(apple.market().currency(), Currency::Usd);
    /// assert!(Symbol::us("BRK.B").is_ok() && Symbol::us("005930").is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// [`UsSymbolError`] unless it is one to five capital letters, with one to three more behind a
    /// point.
    pub fn us(ticker: &str) -> Result<Self, UsSymbolError> {
        let is_part = |part: &str, most: usize| {
            (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_uppercase())
        };
        let is_ticker = match ticker.split_once('.') {
            None => is_part(ticker, 5),
            Some((issuer, class)) => is_part(issuer, 5) && is_part(class, 3),
        };
        let code = ArrayString::from(ticker).ok().filter(|_code| is_ticker);
        code.map(|code| Self {
            market: Market::Us,
            code,
        })
        .ok_or_else(|| UsSymbolError {
            text: ticker.chars().take(24).collect(),
        })
    }

    /// Returns the market.
    pub fn market(&self) -> Market {
        self.market
    }

    /// Returns the code as the market writes it.
    pub fn code(&self) -> &str {
        &self.code
    }
}

impl FromStr for Symbol {
    type Err = SymbolError;

    /// Reads a KRX code as people type it: `0074k0` is `0074K0`. What a venue or a file says is read
    /// by [`Symbol::krx`], to the letter; a US ticker by [`Symbol::us`].
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.bytes().any(|b| b.is_ascii_lowercase()) {
            return Self::krx(&text.to_ascii_uppercase()).map_err(|_error| SymbolError::of(text));
        }
        Self::krx(text)
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.code)
    }
}

impl fmt::Debug for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}:{}", self.market, self.code)
    }
}

impl Serialize for Symbol {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.code)
    }
}

impl<'de> Deserialize<'de> for Symbol {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        if code.bytes().any(|b| b.is_ascii_digit()) {
            return Self::krx(&code).map_err(serde::de::Error::custom);
        }
        Self::us(&code).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_may_be_typed_in_small_letters_and_is_written_in_capitals() {
        let typed: Symbol = "0074k0".parse().unwrap();
        assert_eq!(typed, Symbol::krx("0074K0").unwrap());
        assert_eq!("q500001".parse::<Symbol>().unwrap().code(), "Q500001");
        assert!("samsung".parse::<Symbol>().is_err(), "no digit");
        let refused = "005930\u{131}".parse::<Symbol>().unwrap_err();
        assert_eq!(refused.text, "005930\u{131}");
    }

    #[test]
    fn what_a_venue_or_a_file_says_is_read_to_the_letter() {
        assert!(Symbol::krx("0074k0").is_err());
        assert!(serde_json::from_str::<Symbol>("\"0074k0\"").is_err());
        assert!(serde_json::from_str::<Symbol>("\"0074K0\"").is_ok());
        for symbol in [Symbol::krx("005930").unwrap(), Symbol::us("BRK.B").unwrap()] {
            let stored = serde_json::to_string(&symbol).unwrap();
            assert_eq!(serde_json::from_str::<Symbol>(&stored).unwrap(), symbol);
        }
        for neither in ["", "aapl", "TOOLONG", ".B", "BRK.", "A.B.C"] {
            assert!(serde_json::from_str::<Symbol>(&format!("\"{neither}\"")).is_err());
        }
    }
}
