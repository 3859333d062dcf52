//! Whose real-time market data are read.

use std::fmt;
use std::str::FromStr;

/// An exchange's real-time market data, or those of both together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Feed {
    /// Korea Exchange alone, the only one on paper.
    #[default]
    Krx,
    /// Nextrade alone.
    Nxt,
    /// KIS's integrated feed of both.
    Both,
}

impl Feed {
    /// Every feed.
    pub const ALL: [Self; 3] = [Self::Krx, Self::Nxt, Self::Both];
}

impl fmt::Display for Feed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Krx => "KRX",
            Self::Nxt => "NXT",
            Self::Both => "SOR",
        })
    }
}

/// A text that is not a feed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{text}\" is not an exchange: krx, nxt or sor")]
pub struct FeedError {
    /// The text as given, shortened.
    pub text: String,
}

impl FromStr for Feed {
    type Err = FeedError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let named = Self::ALL.into_iter().find(|feed| {
            let name = feed.to_string();
            name.eq_ignore_ascii_case(text)
        });
        named.ok_or_else(|| FeedError {
            text: text.chars().take(24).collect(),
        })
    }
}
