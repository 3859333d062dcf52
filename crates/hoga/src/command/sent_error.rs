//! An error on its way between two processes: what it says, why, and whom it is about, without its cause as
//! a value.

use hoga_port::{BrokerError, ConnectionCause, Hint, OrderId, OrderStatus, Refusal, VenueReason};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};

/// An error as it goes over the account's socket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "error", rename_all = "snake_case")]
pub(crate) enum SentError {
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
        /// The same as values; an older process sends none, a newer one may send what is not known
        /// here.
        #[serde(default, deserialize_with = "if_known")]
        why: Option<Box<Refusal>>,
        #[serde(default, deserialize_with = "if_known")]
        todo: Option<Box<Hint>>,
    },
    Rejected {
        key: Option<OrderId>,
        reason: VenueReason,
    },
    Journal {
        message: String,
    },
    Halted {
        reason: String,
    },
    Unknown {
        key: OrderId,
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

impl SentError {
    /// Returns a refusal in words alone.
    pub(crate) fn refused(reason: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Refused {
            reason: reason.into(),
            hint: hint.into(),
            why: None,
            todo: None,
        }
    }
}

/// Reads a value that is known here, and nothing for another.
fn if_known<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    let value = serde_json::Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(value).ok())
}

impl From<BrokerError> for SentError {
    fn from(error: BrokerError) -> Self {
        let words = error.to_string();
        match error {
            BrokerError::Authentication { message, .. } => Self::Authentication { message },
            BrokerError::Api { reason, .. } => Self::Api { reason },
            BrokerError::RateLimit { reason, .. } => Self::RateLimit { reason },
            BrokerError::Refused { reason, hint } => Self::Refused {
                reason: reason.to_string(),
                hint: hint.to_string(),
                why: Some(Box::new(reason)),
                todo: Some(Box::new(hint)),
            },
            BrokerError::Rejected { id: key, reason } => Self::Rejected { key, reason },
            BrokerError::Journal { message, .. } => Self::Journal { message },
            BrokerError::Halted { reason } => Self::Halted { reason },
            BrokerError::Unknown { id: key, cause } => Self::Unknown { key, cause },
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

impl From<SentError> for BrokerError {
    fn from(error: SentError) -> Self {
        match error {
            SentError::Authentication { message } => Self::authentication(message),
            SentError::Connection { message, cause } => Self::Connection {
                message,
                cause: ConnectionCause::of_word(&cause),
                source: None,
            },
            SentError::Api { reason } => Self::api(reason.code, reason.text),
            SentError::RateLimit { reason } => Self::RateLimit {
                reason,
                retry_after: None,
            },
            SentError::Refused {
                reason,
                hint,
                why,
                todo,
            } => Self::Refused {
                reason: why.map_or(Refusal::Other(reason), |why| *why),
                hint: todo.map_or(Hint::Words(hint), |todo| *todo),
            },
            SentError::Rejected { key, reason } => Self::Rejected { id: key, reason },
            SentError::Journal { message } => Self::Journal {
                message,
                source: None,
            },
            SentError::Halted { reason } => Self::Halted { reason },
            SentError::Unknown { key, cause } => Self::Unknown { id: key, cause },
            SentError::ChangeRejected { order, reason } => Self::ChangeRejected { order, reason },
            SentError::ChangeUnknown { order, cause } => Self::ChangeUnknown { order, cause },
            SentError::AlreadyDone { order, status } => Self::AlreadyDone { order, status },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn over_the_socket(error: BrokerError) -> BrokerError {
        let text = serde_json::to_string(&SentError::from(error)).unwrap();
        BrokerError::from(serde_json::from_str::<SentError>(&text).unwrap())
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
        let came = BrokerError::from(serde_json::from_str::<SentError>(old).unwrap());
        assert_eq!(came.hint(), Hint::Connection(ConnectionCause::Other));
    }
}
