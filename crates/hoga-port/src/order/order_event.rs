//! What can happen to an order.
//!
//! What it makes of an order is decided in [`Order::apply`](super::Order::apply).

use super::{Amend, FillEvent, OrderStatus, VenueReason};
use crate::{BrokerOrderId, Price, Quantity};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Something that happened to an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum OrderEvent {
    /// The venue has it under this number.
    Accepted {
        /// The number.
        id: BrokerOrderId,
    },
    /// The venue refused it.
    Rejected {
        /// In the venue's words.
        reason: VenueReason,
    },
    /// The answer to the order is missing or proves nothing.
    Unclear {
        /// What was seen instead of an answer.
        cause: String,
    },
    /// Proved not to have been placed.
    NotPlaced {
        /// The proof.
        proof: String,
        /// Whether nothing of it left this machine, so that the id may be used again for the same
        /// order.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        is_unsent: bool,
    },
    /// Executed more than before.
    Filled {
        /// The increase.
        fill: FillEvent,
        /// All shares filled now.
        cumulative_quantity: Quantity,
        /// All money filled now.
        cumulative_amount: Decimal,
    },
    /// A cancel is about to be sent.
    CancelRequested,
    /// The venue refused the cancel, which says nothing about why there is nothing to cancel.
    CancelRefused {
        /// In the venue's words.
        reason: VenueReason,
    },
    /// The answer to a cancel is missing or proves nothing.
    CancelUnclear {
        /// What was seen instead of an answer.
        cause: String,
    },
    /// The remainder is cancelled.
    Cancelled,
    /// The close ended it.
    Expired,
    /// An amend is about to be sent.
    AmendRequested(Amend),
    /// The amend worked, or was one of a part: the order goes on under another number, a new one or,
    /// when that is at its end, an earlier one that is still open.
    Amended {
        /// The new number.
        id: BrokerOrderId,
        /// The limit now.
        limit: Price,
    },
    /// Some of its shares ended without a fill, as the venue's list shows, and the rest works on.
    Reduced {
        /// Shares asked for now, with those that filled already.
        quantity: Quantity,
        /// Whether that is what the amend under way asked for.
        is_asked: bool,
    },
    /// The amend did not happen: the venue refused it, it was not sent, or nothing came of it. The
    /// order stands as it was.
    AmendRefused {
        /// In the venue's words, or in ours.
        reason: VenueReason,
    },
    /// It counts as ended no more: the venue's list shows open shares of it.
    Reopened {
        /// Shares that are open.
        open: Quantity,
    },
    /// The answer to an amend is missing or proves nothing.
    AmendUnclear {
        /// What was seen instead of an answer.
        cause: String,
    },
}

/// An event that cannot follow on a state; it is a defect of the caller, and nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{event} cannot happen to an order that is {status}")]
pub struct IllegalTransition {
    /// The state it was in.
    pub status: OrderStatus,
    /// The event.
    pub event: &'static str,
}

impl OrderEvent {
    /// Returns the word written to logs and the journal.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Accepted { .. } => "accepted",
            Self::Rejected { .. } => "rejected",
            Self::Unclear { .. } => "unclear",
            Self::NotPlaced { .. } => "not_placed",
            Self::Filled { .. } => "filled",
            Self::CancelRequested => "cancel_requested",
            Self::CancelRefused { .. } => "cancel_refused",
            Self::CancelUnclear { .. } => "cancel_unclear",
            Self::Cancelled => "cancelled",
            Self::Expired => "expired",
            Self::AmendRequested(_) => "amend_requested",
            Self::Amended { .. } => "amended",
            Self::Reduced { .. } => "reduced",
            Self::AmendRefused { .. } => "amend_refused",
            Self::Reopened { .. } => "reopened",
            Self::AmendUnclear { .. } => "amend_unclear",
        }
    }
}
