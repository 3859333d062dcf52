//! Exit codes, and what each failure means for a script.

use ambient::places::{Untrusted, untrusted_in};
use hoga::BrokerError;
use hoga::Hint;

/// Done.
pub(crate) const DONE: u8 = 0;
/// Something inside failed, or the books differ.
pub(crate) const INTERNAL: u8 = 1;
/// The command line is wrong.
pub(crate) const USAGE: u8 = 2;
/// The configuration is wrong, the key is, or live trading is not armed.
pub(crate) const CONFIGURATION: u8 = 3;
/// Refused by our own check, gate, kill, halt or lock; nothing was sent.
pub(crate) const REFUSED: u8 = 4;
/// The venue cannot be reached, its answer could not be used, or reads are limited.
pub(crate) const UNREACHABLE: u8 = 5;
/// Rejected by the venue: a refusal of an order or a change, for a reason of its business.
pub(crate) const REJECTED: u8 = 6;
/// The outcome of an order is not known.
pub(crate) const UNKNOWN: u8 = 7;

/// What to do about a place that is not to be trusted.
const MEND: &str =
    "do that, or let hoga doctor --mend do it; cancel, cancel-all and kill work meanwhile";

/// The same where root looked at another user's place.
const MEND_AS_USER: &str = "cancel, cancel-all and kill on reach that user's desk from here too";

/// Why a command failed, for a person and for a script.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) code: u8,
    pub(crate) message: String,
    pub(crate) hint: Option<String>,
    /// The id of the order it is about.
    pub(crate) id: Option<String>,
    /// The kind of trouble, in a word for scripts; the code is that of a whole class.
    pub(crate) kind: Option<&'static str>,
    /// What the command found all the same, where JSON is asked for: one document tells both.
    pub(crate) data: Option<Box<serde_json::Value>>,
}

impl Failure {
    pub(crate) fn new(code: u8, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            hint: Some(hint.into()),
            id: None,
            kind: None,
            data: None,
        }
    }

    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self {
            code: INTERNAL,
            message: message.into(),
            hint: None,
            id: None,
            kind: None,
            data: None,
        }
    }

    pub(crate) fn usage(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::new(USAGE, message, hint)
    }
}

impl From<BrokerError> for Failure {
    fn from(error: BrokerError) -> Self {
        if let Some(untrusted) = untrusted_in(&error) {
            return Self::from(untrusted);
        }
        let code = match &error {
            BrokerError::Authentication { .. } => CONFIGURATION,
            BrokerError::Connection { .. }
            | BrokerError::RateLimit { .. }
            | BrokerError::Api { .. } => UNREACHABLE,
            BrokerError::Refused { .. }
            | BrokerError::Halted { .. }
            | BrokerError::AlreadyDone { .. } => REFUSED,
            BrokerError::Rejected { .. } | BrokerError::ChangeRejected { .. } => REJECTED,
            BrokerError::Unknown { .. } | BrokerError::ChangeUnknown { .. } => UNKNOWN,
            BrokerError::Journal { .. } => INTERNAL,
            _ => INTERNAL,
        };
        Self {
            code,
            message: error.to_string(),
            hint: Some(crate::hints::words(&error.hint())),
            id: error.order_id().map(ToString::to_string),
            kind: Some(kind_of(&error)),
            data: None,
        }
    }
}

/// Returns the word for a kind of error; of a connection it names the cause.
pub(crate) fn kind_of(error: &BrokerError) -> &'static str {
    match error {
        BrokerError::Authentication { .. } => "authentication",
        BrokerError::Connection { cause, .. } => cause.word(),
        BrokerError::Api { .. } => "api",
        BrokerError::RateLimit { .. } => "rate-limit",
        BrokerError::Refused {
            hint: Hint::SetClock,
            ..
        } => "clock",
        BrokerError::Refused { .. } => "refused",
        BrokerError::Halted { .. } => "halted",
        BrokerError::AlreadyDone { .. } => "already-done",
        BrokerError::Rejected { .. } => "rejected",
        BrokerError::ChangeRejected { .. } => "change-rejected",
        BrokerError::Unknown { .. } => "unknown",
        BrokerError::ChangeUnknown { .. } => "change-unknown",
        BrokerError::Journal { .. } => "journal",
        _ => "error",
    }
}

impl From<hoga::LocalMarketError> for Failure {
    fn from(error: hoga::LocalMarketError) -> Self {
        use hoga::LocalMarketError as Wrong;
        match error {
            Wrong::Home(error) if untrusted_in(&error).is_some() => error.into(),
            Wrong::Home(error) => {
                let hint = "set HOGA_HOME to a directory you may write to";
                Self::new(CONFIGURATION, error.to_string(), hint)
            }
            Wrong::File(error) => error.into(),
            Wrong::InUse { message, hint } => {
                Self::new(CONFIGURATION, message, format!("{hint} with --state"))
            }
            Wrong::Kept { message, hint } => Self::new(INTERNAL, message, hint),
            other => Self::internal(other.to_string()),
        }
    }
}

impl From<hoga::ConfigError> for Failure {
    fn from(error: hoga::ConfigError) -> Self {
        Self::new(CONFIGURATION, error.to_string(), error.hint)
    }
}

impl From<&Untrusted> for Failure {
    fn from(untrusted: &Untrusted) -> Self {
        let hint = if untrusted.is_of_another_user_for_root() {
            MEND_AS_USER
        } else {
            MEND
        };
        Self::new(CONFIGURATION, untrusted.to_string(), hint)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        if let Some(untrusted) = untrusted_in(&error) {
            return Self::from(untrusted);
        }
        Self::internal(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoga_desk::gate::{GateReason, pass};

    #[test]
    fn a_clock_that_is_wrong_has_a_kind_of_its_own_and_the_code_of_a_refusal() {
        let refusal =
            |closed| Failure::from(pass(&[closed], "005930".parse().unwrap()).unwrap_err());
        let clock = refusal(GateReason::Clock(20_000));
        assert_eq!((clock.kind, clock.code), (Some("clock"), REFUSED));
        let other = refusal(GateReason::NotReconciled(hoga_port::Market::Krx, None));
        assert_eq!((other.kind, other.code), (Some("refused"), REFUSED));
    }
}
