//! Symbols: a market and a code.
//!
//! Codes are alphanumeric: `0074K0` is an exchange-traded fund, so no test for digits anywhere.

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
        let refused = || SymbolError {
            text: code.chars().take(24).collect(),
        };
        if !is_code {
            return Err(refused());
        }
        // The length was checked above, so a code that does not fit cannot get here.
        let code = ArrayString::from(code).map_err(|_full| refused())?;
        Ok(Self {
            market: Market::Krx,
            code,
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

    fn from_str(text: &str) -> Result<Self, Self::Err> {
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
        code.parse().map_err(serde::de::Error::custom)
    }
}
