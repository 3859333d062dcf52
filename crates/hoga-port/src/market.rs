//! Markets an issue can be listed on, and exchanges an order can be sent to.
//!
//! Not their hours and rules; those are in `krx-rules`.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A market with its own codes, currency and rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Market {
    /// Korea Exchange (KOSPI and KOSDAQ).
    Krx,
}

/// Where an order is sent, or whose market data are read.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "UPPERCASE")]
pub enum Exchange {
    /// Korea Exchange.
    #[default]
    Krx,
    /// Nextrade, the alternative trading system.
    Nxt,
    /// The broker's smart order routing over both; as market data, both together.
    Sor,
}

impl Exchange {
    /// Returns whether it is the usual one, which needs no mention.
    pub fn is_krx(&self) -> bool {
        *self == Self::Krx
    }

    /// Returns the name in capital letters.
    pub fn name(self) -> &'static str {
        match self {
            Self::Krx => "KRX",
            Self::Nxt => "NXT",
            Self::Sor => "SOR",
        }
    }
}

impl fmt::Display for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A text that is not an exchange.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{text}\" is not an exchange: krx, nxt or sor")]
pub struct ExchangeError {
    /// The text as given, shortened.
    pub text: String,
}

impl FromStr for Exchange {
    type Err = ExchangeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.to_ascii_lowercase().as_str() {
            "krx" => Ok(Self::Krx),
            "nxt" => Ok(Self::Nxt),
            "sor" => Ok(Self::Sor),
            _ => Err(ExchangeError {
                text: text.chars().take(24).collect(),
            }),
        }
    }
}
