//! An error on its way between two processes: what it says, why, and whom it is about, without its cause as
//! a value.

use hoga_port::{BrokerError, ConnectionCause, IdempotencyKey, OrderStatus, VenueReason};
use serde::{Deserialize, Serialize};

/// An error as it goes over the account's socket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "error", rename_all = "snake_case")]
pub(crate) enum Refusal {
    Authentication {
        message: String,
    },
    Connection {
        message: String,
        /// The word of the cause; an older process names none.
        #[serde(default)]
        cause: String,
    },
    Api {
        reason: VenueReason,
    },
    RateLimit {
        reason: VenueReason,
    },
    Refused {
        reason: String,
        hint: String,
    },
    Rejected {
        key: Option<IdempotencyKey>,
        reason: VenueReason,
    },
    Journal {
        message: String,
    },
    Halted {
        reason: String,
    },
    Unknown {
        key: IdempotencyKey,
        cause: String,
    },
    ChangeRejected {
        order: String,
        reason: VenueReason,
    },
    ChangeUnknown {
        order: String,
        cause: String,
    },
    AlreadyDone {
        order: String,
        status: OrderStatus,
    },
}

impl From<BrokerError> for Refusal {
    fn from(error: BrokerError) -> Self {
        let words = error.to_string();
        match error {
            BrokerError::Authentication { message, .. } => Self::Authentication { message },
            BrokerError::Api { reason, .. } => Self::Api { reason },
            BrokerError::RateLimit { reason, .. } => Self::RateLimit { reason },
            BrokerError::Refused { reason, hint } => Self::Refused { reason, hint },
            BrokerError::Rejected { key, reason } => Self::Rejected { key, reason },
            BrokerError::Journal { message, .. } => Self::Journal { message },
            BrokerError::Halted { reason } => Self::Halted { reason },
            BrokerError::Unknown { key, cause } => Self::Unknown { key, cause },
            BrokerError::ChangeRejected { order, reason } => Self::ChangeRejected { order, reason },
            BrokerError::ChangeUnknown { order, cause } => Self::ChangeUnknown { order, cause },
            BrokerError::AlreadyDone { order, status } => Self::AlreadyDone { order, status },
            BrokerError::Connection { message, cause, .. } => Self::Connection {
                message,
                cause: cause.word().to_owned(),
            },
            _ => Self::Connection {
                message: words,
                cause: String::new(),
            },
        }
    }
}

impl From<Refusal> for BrokerError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Authentication { message } => Self::authentication(message),
            Refusal::Connection { message, cause } => Self::Connection {
                message,
                cause: ConnectionCause::of_word(&cause),
                source: None,
            },
            Refusal::Api { reason } => Self::api(reason.code, reason.text),
            Refusal::RateLimit { reason } => Self::RateLimit {
                reason,
                retry_after: None,
            },
            Refusal::Refused { reason, hint } => Self::Refused { reason, hint },
            Refusal::Rejected { key, reason } => Self::Rejected { key, reason },
            Refusal::Journal { message } => Self::Journal {
                message,
                source: None,
            },
            Refusal::Halted { reason } => Self::Halted { reason },
            Refusal::Unknown { key, cause } => Self::Unknown { key, cause },
            Refusal::ChangeRejected { order, reason } => Self::ChangeRejected { order, reason },
            Refusal::ChangeUnknown { order, cause } => Self::ChangeUnknown { order, cause },
            Refusal::AlreadyDone { order, status } => Self::AlreadyDone { order, status },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn over_the_socket(error: BrokerError) -> BrokerError {
        let text = serde_json::to_string(&Refusal::from(error)).unwrap();
        BrokerError::from(serde_json::from_str::<Refusal>(&text).unwrap())
    }

    #[test]
    fn the_cause_of_a_connection_and_each_message_arrive_as_they_were_sent() {
        for cause in [
            ConnectionCause::Certificate,
            ConnectionCause::NotHttp,
            ConnectionCause::TokenTooSoon,
            ConnectionCause::Other,
        ] {
            let sent = || BrokerError::Connection {
                message: "no token".into(),
                cause,
                source: None,
            };
            let came = over_the_socket(sent());
            assert_eq!(came.to_string(), sent().to_string());
            assert_eq!(came.hint(), sent().hint());
        }
        for sent in [
            BrokerError::authentication("wrong key"),
            BrokerError::api("APBK0656", "no such issue"),
            BrokerError::Journal {
                message: "full".into(),
                source: None,
            },
        ] {
            let words = sent.to_string();
            assert_eq!(over_the_socket(sent).to_string(), words);
        }
        // An older process names no cause.
        let old = r#"{"error":"connection","message":"gone"}"#;
        let came = BrokerError::from(serde_json::from_str::<Refusal>(old).unwrap());
        assert_eq!(came.hint(), ConnectionCause::Other.hint());
    }
}
