//! The error hierarchy.
//!
//! Every external call ends in one of these; no text of an error carries a secret or an account
//! number.

use crate::{ConnectionCause, Hint, OrderId, OrderStatus, Refusal, Retry, VenueReason};
use std::time::Duration;

/// Result of the port.
pub type Result<T, E = BrokerError> = std::result::Result<T, E>;

/// The cause of an error, kept whole.
pub type Source = Box<dyn std::error::Error + Send + Sync + 'static>;

/// Why a call failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BrokerError {
    /// The venue does not accept the credentials or the token.
    #[error("authentication failed: {message}")]
    Authentication {
        /// What was refused, with the venue's code and text.
        message: String,
        /// The cause.
        #[source]
        source: Option<Source>,
    },
    /// The venue cannot be reached, or the line broke.
    #[error("connection failed: {message}")]
    Connection {
        /// What could not be reached or broke.
        message: String,
        /// Why, as far as it is known.
        cause: ConnectionCause,
        /// The cause.
        #[source]
        source: Option<Source>,
    },
    /// The venue answered, and its answer is a refusal or not understood.
    #[error("the venue answered {reason}")]
    Api {
        /// In the venue's code and words.
        reason: VenueReason,
        /// The cause.
        #[source]
        source: Option<Source>,
    },
    /// The venue limits the calls; nothing was done.
    #[error("call rate exceeded: {reason}")]
    RateLimit {
        /// In the venue's code and words.
        reason: VenueReason,
        /// How long to wait, as far as is known.
        retry_after: Option<Duration>,
    },
    /// Our own check said no; nothing was sent.
    #[error("refused before sending: {reason}")]
    Refused {
        /// Which rule, where, and what is allowed.
        reason: Refusal,
        /// What to do.
        hint: Hint,
    },
    /// The venue refused the order; final.
    #[error("order rejected by the venue: {reason}")]
    Rejected {
        /// Our id of the order.
        id: Option<OrderId>,
        /// In the venue's code and words.
        reason: VenueReason,
    },
    /// The journal could not record; nothing was sent.
    #[error("the journal failed: {message}")]
    Journal {
        /// What failed.
        message: String,
        /// The cause.
        #[source]
        source: Option<Source>,
    },
    /// Trading is halted or killed; nothing was sent.
    #[error("trading is stopped: {reason}")]
    Halted {
        /// Why.
        reason: String,
    },
    /// What became of an order is not known; do not place it again.
    #[error("the outcome of order {id} is unknown: {cause}")]
    Unknown {
        /// Our id of the order.
        id: OrderId,
        /// What was seen instead of an answer.
        cause: String,
    },
    /// A change of an order was sent and did not happen; the order stands as it was, or has ended.
    #[error("order {order} was not changed: {reason}")]
    ChangeRejected {
        /// The order as it was named.
        order: String,
        /// In the venue's code and words, or what proves it.
        reason: VenueReason,
    },
    /// What became of a change of an order is not known; do not repeat it.
    #[error("what became of the change of order {order} is unknown: {cause}")]
    ChangeUnknown {
        /// The order as it was named.
        order: String,
        /// What was seen instead of an answer.
        cause: String,
    },
    /// The order is at its end, so the change was not sent.
    #[error("order {order} is already {status}")]
    AlreadyDone {
        /// The order as it was named.
        order: String,
        /// How it ended.
        status: OrderStatus,
    },
}

/// What an error says about an order that was to be placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing is at the venue. If nothing left the machine the id is free for the same order; after
    /// a refusal at the venue's gate it is used, and the text says so.
    NotSent,
    /// The venue said no; final.
    Rejected,
    /// Not known; do not place it again.
    Unknown,
}

impl BrokerError {
    /// Returns a refusal of our own.
    pub fn refused(reason: impl Into<Refusal>, hint: impl Into<Hint>) -> Self {
        Self::Refused {
            reason: reason.into(),
            hint: hint.into(),
        }
    }

    /// Returns a connection error without a further cause.
    pub fn connection(message: impl Into<String>) -> Self {
        Self::Connection {
            message: message.into(),
            cause: ConnectionCause::Other,
            source: None,
        }
    }

    /// Returns an authentication error without a further cause.
    pub fn authentication(message: impl Into<String>) -> Self {
        Self::Authentication {
            message: message.into(),
            source: None,
        }
    }

    /// Returns a journal error with its cause.
    pub fn journal(message: impl Into<String>, source: impl Into<Source>) -> Self {
        Self::Journal {
            message: message.into(),
            source: Some(source.into()),
        }
    }

    /// Returns an answer of the venue that could not be used.
    pub fn api(code: impl Into<String>, text: impl Into<String>) -> Self {
        let reason = VenueReason {
            code: code.into(),
            text: text.into(),
        };
        Self::Api {
            reason,
            source: None,
        }
    }

    /// Returns the same error without its cause, for another who waits for the same.
    #[must_use]
    pub fn restated(&self) -> Self {
        match self {
            Self::Authentication { message, .. } => Self::authentication(message),
            Self::Connection { message, cause, .. } => Self::Connection {
                message: message.clone(),
                cause: *cause,
                source: None,
            },
            Self::Api { reason, .. } => Self::Api {
                reason: reason.clone(),
                source: None,
            },
            Self::RateLimit {
                reason,
                retry_after,
            } => Self::RateLimit {
                reason: reason.clone(),
                retry_after: *retry_after,
            },
            Self::Refused { reason, hint } => Self::refused(reason, hint.clone()),
            Self::Rejected { id, reason } => Self::Rejected {
                id: id.clone(),
                reason: reason.clone(),
            },
            Self::Journal { message, .. } => Self::Journal {
                message: message.clone(),
                source: None,
            },
            Self::Halted { reason } => Self::Halted {
                reason: reason.clone(),
            },
            Self::Unknown { id, cause } => Self::Unknown {
                id: id.clone(),
                cause: cause.clone(),
            },
            Self::ChangeRejected { order, reason } => Self::ChangeRejected {
                order: order.clone(),
                reason: reason.clone(),
            },
            Self::ChangeUnknown { order, cause } => Self::ChangeUnknown {
                order: order.clone(),
                cause: cause.clone(),
            },
            Self::AlreadyDone { order, status } => Self::AlreadyDone {
                order: order.clone(),
                status: *status,
            },
        }
    }

    /// Returns what the error says about an order that was to be placed.
    pub fn outcome(&self) -> Outcome {
        match self {
            // An order's own answer is never `Api`: a question before the send was answered so.
            Self::Authentication { .. }
            | Self::Connection { .. }
            | Self::Api { .. }
            | Self::RateLimit { .. }
            | Self::Refused { .. }
            | Self::Journal { .. }
            | Self::Halted { .. } => Outcome::NotSent,
            Self::Rejected { .. } | Self::ChangeRejected { .. } | Self::AlreadyDone { .. } => {
                Outcome::Rejected
            }
            Self::Unknown { .. } | Self::ChangeUnknown { .. } => Outcome::Unknown,
        }
    }

    /// Returns our id of the order the error is about, if it is about one.
    pub fn order_id(&self) -> Option<&OrderId> {
        match self {
            Self::Unknown { id, .. } | Self::Rejected { id: Some(id), .. } => Some(id),
            Self::Authentication { .. }
            | Self::Connection { .. }
            | Self::Api { .. }
            | Self::RateLimit { .. }
            | Self::Refused { .. }
            | Self::Rejected { id: None, .. }
            | Self::Journal { .. }
            | Self::Halted { .. }
            | Self::ChangeRejected { .. }
            | Self::ChangeUnknown { .. }
            | Self::AlreadyDone { .. } => None,
        }
    }

    /// Returns how long to wait before trying again, where that helps.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::RateLimit { retry_after, .. } => {
                Some(retry_after.unwrap_or(Duration::from_secs(1)))
            }
            Self::Authentication { .. }
            | Self::Connection { .. }
            | Self::Api { .. }
            | Self::Refused { .. }
            | Self::Rejected { .. }
            | Self::Journal { .. }
            | Self::Halted { .. }
            | Self::Unknown { .. }
            | Self::ChangeRejected { .. }
            | Self::ChangeUnknown { .. }
            | Self::AlreadyDone { .. } => None,
        }
    }

    /// Returns what a program may do with the same request.
    ///
    /// Never more than [`outcome`](Self::outcome) allows: what is unknown is not repeated under any id.
    pub fn retry(&self) -> Retry {
        match self {
            Self::Refused { reason, .. } => reason.retry(),
            Self::Connection { .. }
            | Self::Api { .. }
            | Self::RateLimit { .. }
            | Self::Journal { .. } => Retry::Later,
            Self::Authentication { .. } | Self::Halted { .. } => Retry::AfterChange,
            Self::Rejected { .. } => Retry::UnderNewId,
            Self::Unknown { .. }
            | Self::ChangeRejected { .. }
            | Self::ChangeUnknown { .. }
            | Self::AlreadyDone { .. } => Retry::Never,
        }
    }

    /// Returns what a person should do.
    pub fn hint(&self) -> Hint {
        match self {
            Self::Authentication { .. } => Hint::Credentials,
            Self::Connection { cause, .. } => Hint::Connection(*cause),
            Self::Api { .. } => Hint::VenueText,
            Self::RateLimit { .. } => "wait a second and try again".into(),
            Self::Refused { hint, .. } => hint.clone(),
            Self::Rejected { .. } => "correct the order and place it under a new id".into(),
            Self::Journal { .. } => {
                "check where the journal is kept: a file, its rights and the disk space, or a database server; nothing was sent".into()
            }
            Self::Halted { .. } => Hint::Resume,
            Self::Unknown { id, .. } => Hint::DoNotPlaceAgain(id.clone()),
            Self::ChangeRejected { order, .. } => Hint::MayHaveFilled(order.clone()),
            Self::ChangeUnknown { order, .. } => Hint::DoNotChangeAgain(order.clone()),
            Self::AlreadyDone { .. } => Hint::NothingToDo,
        }
    }
}
