//! Whose an order is and how it stands.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Who placed an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// This journal.
    Own,
    /// Someone else on the same account: a phone, another program.
    Foreign,
}

/// The state of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderStatus {
    /// Durably recorded; the request is about to leave or has left.
    Recorded,
    /// The venue gave it a number and nothing filled yet.
    Accepted,
    /// Some shares filled, the rest is open.
    PartiallyFilled,
    /// All shares filled.
    Filled,
    /// A cancel is under way; it may still fill.
    CancelRequested,
    /// An amend is under way.
    AmendRequested,
    /// The answer to an amend was lost: the venue's list is watched.
    AmendUnknown,
    /// The remainder was cancelled; what filled stays filled.
    Cancelled,
    /// A day order that the close ended; what filled stays filled.
    Expired,
    /// The venue refused it, at once or after acceptance.
    Rejected,
    /// Whether it reached the venue is not known: do not place it again.
    Unknown,
    /// Proved never to have reached the venue's book.
    NotPlaced,
}

impl OrderStatus {
    /// Returns whether nothing more is expected to happen to the order.
    pub fn is_terminal(self) -> bool {
        match self {
            Self::Filled | Self::Cancelled | Self::Expired | Self::Rejected | Self::NotPlaced => {
                true
            }
            Self::Recorded
            | Self::Accepted
            | Self::PartiallyFilled
            | Self::CancelRequested
            | Self::AmendRequested
            | Self::AmendUnknown
            | Self::Unknown => false,
        }
    }

    /// Returns whether the order is in the venue's book, as far as is known.
    pub fn is_working(self) -> bool {
        match self {
            Self::Accepted
            | Self::PartiallyFilled
            | Self::CancelRequested
            | Self::AmendRequested
            | Self::AmendUnknown => true,
            Self::Recorded
            | Self::Unknown
            | Self::Filled
            | Self::Cancelled
            | Self::Expired
            | Self::Rejected
            | Self::NotPlaced => false,
        }
    }

    /// Returns the word shown to people and written to logs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Recorded => "recorded",
            Self::Accepted => "accepted",
            Self::PartiallyFilled => "partially_filled",
            Self::Filled => "filled",
            Self::CancelRequested => "cancel_requested",
            Self::AmendRequested => "amend_requested",
            Self::AmendUnknown => "amend_unknown",
            Self::Cancelled => "cancelled",
            Self::Expired => "expired",
            Self::Rejected => "rejected",
            Self::Unknown => "unknown",
            Self::NotPlaced => "not_placed",
        }
    }
}

impl fmt::Display for OrderStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

/// Why a venue refused, in its own code and words, trimmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VenueReason {
    /// The venue's code, for example `APBK0952`; empty where it gave none.
    pub code: String,
    /// The venue's text.
    pub text: String,
}

impl fmt::Display for VenueReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.code.is_empty() {
            f.write_str(&self.text)
        } else {
            write!(f, "{} {}", self.code, self.text)
        }
    }
}
