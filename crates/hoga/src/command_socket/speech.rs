//! What is said at the command socket, and its version. It reads and writes lines, and no socket.
//!
//! A JSON line in, "ready" back, "go" in, a JSON line out: a command is carried out only while the one
//! who gave it still waits, so nothing that was given up is done later. A line that another version
//! wrote, or one with a field that is not known, is refused and nothing is done: half a command is
//! not what was meant.

use crate::command::{SentError, TradingCommand};
use hoga_port::foreign::visible;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::time::Duration;

/// The version of what is said. Version 1 named none.
const PROTOCOL: u64 = 2;
/// How the desk says that it is there for a command; it names the version.
pub(super) const READY: &str = "ready 2\n";
/// How the other side says that it still waits.
pub(super) const GO: &str = "go\n";
/// A visit without a command: is somebody there?
pub(super) const HELLO: &str = "hello 2\n";
/// What stands before the reason of a refusal, where "ready" would stand.
const NO: &str = "no ";

/// The longest line a command may be.
pub(super) const LONGEST: u64 = 65_536;
/// The longest line an answer may be: it names every order that was cancelled.
pub(super) const LONGEST_ANSWER: u64 = 16 << 20;
/// How long the holder may take to say that it is there, and the other side that it still waits.
pub(super) const READY_WITHIN: Duration = Duration::from_secs(5);
/// The same for what takes risk away, which goes without the holder then.
pub(super) const READY_WITHIN_FOR_BRAKES: Duration = Duration::from_secs(1);
/// How long an answer may take to be read.
pub(super) const ANSWER_WITHIN: Duration = Duration::from_secs(10);

/// What the other side asks for.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked<C> {
    protocol: u64,
    command: C,
}

/// Writes the line of a command.
pub(super) fn ask(command: &TradingCommand) -> serde_json::Result<String> {
    let asked = Asked {
        protocol: PROTOCOL,
        command,
    };
    Ok(serde_json::to_string(&asked)? + "\n")
}

/// Reads the line of a command.
///
/// # Errors
///
/// What the other side must hear; nothing is done.
pub(super) fn asked(line: &str) -> Result<TradingCommand, SentError> {
    let refused = |reason: String| {
        SentError::refused(
            format!("{reason}; nothing was sent"),
            "use the hoga that the process runs which holds the account, or start that one anew",
        )
    };
    let cannot =
        |error: serde_json::Error| refused(format!("the holder cannot read the command: {error}"));
    let value: Value = serde_json::from_str(line).map_err(cannot)?;
    match value.get("protocol").and_then(Value::as_u64) {
        Some(PROTOCOL) => {}
        Some(other) => {
            let reason = format!(
                "the command is written in version {other} of the socket's protocol, and the process \
                 that holds the account reads version {PROTOCOL}"
            );
            return Err(refused(reason));
        }
        None => {
            let reason = "an older hoga wrote the command than the one that holds the account";
            return Err(refused(reason.into()));
        }
    }
    let asked: Asked<TradingCommand> = serde_json::from_value(value.clone()).map_err(cannot)?;
    let understood = serde_json::to_value(&asked).map_err(cannot)?;
    match not_understood(&value, &understood) {
        None => Ok(asked.command),
        Some(field) => Err(refused(format!(
            "the holder does not know the field \"{}\" of the command",
            visible(&field)
        ))),
    }
}

/// Returns a field, at any depth, that was given and is not in what was understood.
fn not_understood(given: &Value, understood: &Value) -> Option<String> {
    match (given, understood) {
        (Value::Object(given), Value::Object(understood)) => {
            given
                .iter()
                .find_map(|(name, value)| match understood.get(name) {
                    Some(known) => not_understood(value, known),
                    None => Some(name.clone()),
                })
        }
        (Value::Array(given), Value::Array(understood)) => given
            .iter()
            .zip(understood)
            .find_map(|(given, understood)| not_understood(given, understood)),
        (
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::Array(_)
            | Value::Object(_),
            _,
        ) => None,
    }
}

/// Writes the line that stands where "ready" would.
pub(super) fn refused(refusal: &SentError) -> serde_json::Result<String> {
    Ok(format!("{NO}{}\n", serde_json::to_string(refusal)?))
}

/// What a holder said to a command before anything was done.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Said {
    Ready,
    No(Box<SentError>),
    /// It speaks another version, or is no desk.
    Otherwise,
}

/// Reads what a holder said to a command.
pub(super) fn said(line: &str) -> Said {
    if line == READY {
        return Said::Ready;
    }
    let refusal = line.strip_prefix(NO);
    match refusal.and_then(|text| serde_json::from_str(text).ok()) {
        Some(refusal) => Said::No(Box::new(refusal)),
        None => Said::Otherwise,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn commands() -> Vec<TradingCommand> {
        let place = r#"{"command":"place","key":"a-1","symbol":"005930","side":"buy",
            "order_type":"market","quantity":"3","wait_ms":5}"#;
        let cancel = TradingCommand::Cancel {
            order: "a-1".into(),
            wait_ms: 9,
        };
        let reason = "the test".into();
        let mut all = vec![
            cancel,
            TradingCommand::Adopt,
            TradingCommand::Kill { reason },
        ];
        all.extend(serde_json::from_str::<TradingCommand>(place).ok());
        all.push(TradingCommand::CancelAll {
            foreign: true,
            wait_ms: 1,
        });
        all
    }

    #[test]
    fn a_command_is_read_as_it_was_written() {
        for command in commands() {
            let line = ask(&command).unwrap();
            assert_eq!(asked(&line).unwrap(), command);
        }
    }

    #[test]
    fn a_field_that_is_not_known_is_refused_in_every_command() {
        for command in commands() {
            let mut value: Value = serde_json::from_str(&ask(&command).unwrap()).unwrap();
            let fields = value.get_mut("command").unwrap().as_object_mut().unwrap();
            fields.insert("only_if_cheaper".into(), true.into());
            let refusal = asked(&value.to_string()).unwrap_err();
            let text = format!("{refusal:?}");
            assert!(text.contains("only_if_cheaper"), "{command:?}: {text}");
            assert!(text.contains("nothing was sent"), "{text}");
        }
        let limit = r#"{"protocol":2,"command":{"command":"place","key":null,"symbol":"005930",
            "side":"buy","order_type":{"limit":{"price":"71000","trailing":"3"}},"quantity":"3",
            "wait_ms":5}}"#;
        let text = format!("{:?}", asked(limit).unwrap_err());
        assert!(text.contains("trailing"), "however deep: {text}");
        let line = ask(&TradingCommand::Adopt).unwrap();
        let beside = line.replace("\"protocol\":2", "\"protocol\":2,\"dry\":true");
        assert!(format!("{:?}", asked(&beside).unwrap_err()).contains("dry"));
    }

    #[test]
    fn another_version_is_refused_by_its_number() {
        let line = ask(&TradingCommand::Adopt).unwrap();
        let newer = line.replace("\"protocol\":2", "\"protocol\":3");
        let text = format!("{:?}", asked(&newer).unwrap_err());
        assert!(text.contains("version 3"), "{text}");
        // So the first version wrote it.
        let text = format!("{:?}", asked("{\"command\":\"adopt\"}\n").unwrap_err());
        assert!(text.contains("older"), "{text}");
        // And so the first version was answered: it must not take it for "ready".
        assert_eq!(said("ready\n"), Said::Otherwise);
        assert_eq!(said(""), Said::Otherwise);
        assert_eq!(said(READY), Said::Ready);
        let refusal = asked("{").unwrap_err();
        assert_eq!(
            said(&refused(&refusal).unwrap()),
            Said::No(Box::new(refusal))
        );
    }
}
