//! What the token file says: the token, and the issue that failed last.
//!
//! Pure; reading, writing and asking are the token manager's.

use ambient::digest;
use hoga_port::error::Source;
use hoga_port::time::{Timestamp, kst, millis_between, plus_millis};
use hoga_port::{AuthenticationToken, BrokerError, ConnectionCause};
use kis_wire::Credentials;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

/// Milliseconds until the venue is asked again after the first, second … failed issue; the last one
/// goes on.
const ASKED_AGAIN_MS: [i64; 4] = [61_000, 120_000, 300_000, 900_000];
/// Milliseconds between two issues: the venue refuses a second one within a minute.
const ISSUE_SPACING_MS: i64 = 61_000;
/// A failure whose wait ended this many milliseconds ago does not lengthen the next.
const FORGOTTEN_AFTER_MS: i64 = 900_000;

/// A token as it is kept; it has no `Debug`.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct KeptToken {
    text: String,
    token_type: String,
    expires_in: u64,
    expires_at: Timestamp,
}

impl KeptToken {
    pub(crate) fn of(token: &AuthenticationToken) -> Self {
        Self {
            text: token.access_token.expose_secret().to_owned(),
            token_type: token.token_type.clone(),
            expires_in: token.expires_in,
            expires_at: token.expires_at,
        }
    }

    pub(crate) fn token(&self) -> AuthenticationToken {
        AuthenticationToken {
            access_token: SecretString::from(self.text.clone()),
            token_type: self.token_type.clone(),
            expires_in: self.expires_in,
            expires_at: self.expires_at,
        }
    }
}

/// The token file.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Kept {
    /// The mark of the app key.
    #[serde(default)]
    pub(crate) key: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) token: Option<KeptToken>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) failure: Option<Failure>,
}

/// What made an issue fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FailedBy {
    /// The venue refused the credentials.
    Refusal,
    /// The venue could not be asked, or its answer was no token.
    Connection(ConnectionCause),
}

/// An issue that failed; no process of the key asks again before its time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Failure {
    at: Timestamp,
    /// How many failed in a row, this one too.
    count: u32,
    /// The venue refused the credentials.
    pub(crate) is_refusal: bool,
    /// The word of why the venue could not be asked, for every process that waits.
    #[serde(default)]
    cause: String,
    text: String,
    /// Whose failure it is: another secret may be asked about at once.
    of: String,
}

/// What tells one app key from another, and one pair of key and secret, without telling either.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Marks {
    pub(crate) key: String,
    pub(crate) pair: String,
}

impl Marks {
    pub(crate) fn of(credentials: &Credentials) -> Self {
        let short = |parts: &[&[u8]]| {
            let whole = digest(parts);
            whole.get(..16).unwrap_or(&whole).to_owned()
        };
        let key = credentials.app_key.expose().as_bytes();
        let secret = credentials.app_secret.expose().as_bytes();
        Self {
            key: short(&[key]),
            pair: short(&[key, secret]),
        }
    }
}

impl Kept {
    /// Reads the file of an app key; one that does not read, or is of another key, is replaced by
    /// the next issue.
    pub(crate) fn read(text: &str, key: &str) -> Self {
        let read: Self = serde_json::from_str(text).unwrap_or_default();
        if read.key == key {
            read
        } else {
            Self::default()
        }
    }

    pub(crate) fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Returns the failure for which nobody asks at `now`, and until when.
    pub(crate) fn failure_in_force(
        &self,
        of: &str,
        now: Timestamp,
    ) -> Option<(&Failure, Timestamp)> {
        let failure = self.failure.as_ref().filter(|failure| failure.of == of)?;
        Some((failure, failure.until(now)?))
    }

    /// Notes a failed issue and returns it.
    pub(crate) fn fail(&mut self, now: Timestamp, of: &str, by: FailedBy, text: String) -> Failure {
        let (is_refusal, cause) = match by {
            FailedBy::Refusal => (true, ConnectionCause::Other),
            FailedBy::Connection(cause) => (false, cause),
        };
        let before = self.failure.take().filter(|before| {
            let age = millis_between(before.at, now);
            let is_recent = age < before.wait_ms().saturating_add(FORGOTTEN_AFTER_MS);
            before.of == of && age >= 0 && is_recent
        });
        let failure = Failure {
            at: now,
            count: before.map_or(1, |before| before.count.saturating_add(1)),
            is_refusal,
            cause: cause.word().to_owned(),
            text,
            of: of.to_owned(),
        };
        self.failure = Some(failure.clone());
        failure
    }
}

impl Failure {
    fn wait_ms(&self) -> i64 {
        let at = usize::try_from(self.count.saturating_sub(1)).unwrap_or(usize::MAX);
        let wait = ASKED_AGAIN_MS.get(at).or(ASKED_AGAIN_MS.last());
        wait.copied().unwrap_or(ISSUE_SPACING_MS)
    }

    /// Returns until when nobody asks; `None` once that is over, and when the failure lies in the
    /// future, by a clock that was set back.
    fn until(&self, now: Timestamp) -> Option<Timestamp> {
        let age = millis_between(self.at, now);
        (0..self.wait_ms())
            .contains(&age)
            .then(|| plus_millis(self.at, self.wait_ms()))
    }

    /// Returns the error for whoever wanted a token.
    pub(crate) fn error(&self, source: Option<Source>) -> BrokerError {
        let again = clock(plus_millis(self.at, self.wait_ms()));
        let text = &self.text;
        if self.is_refusal {
            BrokerError::Authentication {
                message: format!("{text}; the same key is not tried again before {again}"),
                source,
            }
        } else {
            BrokerError::Connection {
                message: format!("no token: {text}; asked again at {again}"),
                cause: ConnectionCause::of_word(&self.cause),
                source,
            }
        }
    }
}

/// Returns until when a process does not ask after an issue of its own.
pub(crate) fn too_soon_until(issued_at: Option<Timestamp>, now: Timestamp) -> Option<Timestamp> {
    let issued_at = issued_at?;
    let is_recent = (0..ISSUE_SPACING_MS).contains(&millis_between(issued_at, now));
    is_recent.then(|| plus_millis(issued_at, ISSUE_SPACING_MS))
}

/// Returns the error for a token that is needed too soon after the last issue.
pub(crate) fn too_soon(until: Timestamp) -> BrokerError {
    BrokerError::Connection {
        message: format!(
            "no token: one was issued less than a minute ago and is not accepted any more; asked again at {}",
            clock(until)
        ),
        cause: ConnectionCause::TokenTooSoon,
        source: None,
    }
}

fn clock(at: Timestamp) -> String {
    kst(at).strftime("%H:%M:%S").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOWN: FailedBy = FailedBy::Connection(ConnectionCause::NotHttp);

    fn at(seconds: i64) -> Timestamp {
        let start: Timestamp = "2026-11-23T10:00:00+09:00".parse().unwrap();
        plus_millis(start, seconds * 1_000)
    }

    #[test]
    fn failed_issues_are_followed_by_61_seconds_then_2_5_and_15_minutes() {
        let mut kept = Kept {
            key: "k".into(),
            ..Kept::default()
        };
        let mut now = 0;
        let mut waits = Vec::new();
        for _ in 0..5 {
            kept.fail(at(now), "a", DOWN, "down".into());
            let read = Kept::read(&kept.write(), "k");
            let (_, until) = read.failure_in_force("a", at(now)).unwrap();
            waits.push(millis_between(at(now), until) / 1_000);
            now += waits.last().unwrap();
            assert!(read.failure_in_force("a", at(now)).is_none());
            assert!(
                read.failure_in_force("b", at(now - 1)).is_none(),
                "another secret"
            );
        }
        assert_eq!(waits, [61, 120, 300, 900, 900]);
        kept.fail(at(now + 86_400), "a", DOWN, "down".into());
        assert!(kept.failure_in_force("a", at(now + 86_400 + 61)).is_none());
    }

    #[test]
    fn what_lies_in_the_future_keeps_nobody_from_asking() {
        let mut kept = Kept::default();
        kept.fail(at(0), "a", DOWN, "down".into());
        assert!(kept.failure_in_force("a", at(-3_600)).is_none());
        assert!(too_soon_until(Some(at(0)), at(-3_600)).is_none());
        assert_eq!(too_soon_until(Some(at(0)), at(60)), Some(at(61)));
        assert!(too_soon_until(Some(at(0)), at(61)).is_none());
    }

    #[test]
    fn every_process_that_waits_is_told_the_cause() {
        let mut kept = Kept {
            key: "k".into(),
            ..Kept::default()
        };
        let cause = |kept: &Kept| {
            let read = Kept::read(&kept.write(), "k");
            let error = read.failure.unwrap().error(None);
            if let BrokerError::Connection { cause, .. } = error {
                Some(cause)
            } else {
                None
            }
        };
        for of_issue in [
            ConnectionCause::NotHttp,
            ConnectionCause::TokenTooSoon,
            ConnectionCause::TokenUnusable,
            ConnectionCause::Unavailable,
            ConnectionCause::Other,
        ] {
            let by = FailedBy::Connection(of_issue);
            kept.fail(at(0), "a", by, "text".into());
            assert_eq!(cause(&kept), Some(of_issue));
        }
        kept.fail(at(0), "a", FailedBy::Refusal, "text".into());
        assert_eq!(cause(&kept), None);
        // What an older version kept names none.
        let old = kept.write().replace("\"cause\":\"connection\",", "");
        let old = old.replace("\"is_refusal\":true", "\"is_refusal\":false");
        assert!(!old.contains("cause"), "{old}");
        let read = Kept::read(&old, "k");
        let error = read.failure.unwrap().error(None);
        assert_eq!(
            error.hint(),
            hoga_port::Hint::Connection(ConnectionCause::Other)
        );
    }

    #[test]
    fn a_token_of_another_key_is_not_taken() {
        let token = AuthenticationToken {
            access_token: SecretString::from("token"),
            token_type: "Bearer".into(),
            expires_in: 86_400,
            expires_at: at(86_400),
        };
        let kept = Kept {
            key: "mine".into(),
            token: Some(KeptToken::of(&token)),
            ..Kept::default()
        };
        let text = kept.write();
        assert!(Kept::read(&text, "mine").token.is_some());
        for (text, key) in [(text.as_str(), "other"), ("garbage", "mine"), ("", "mine")] {
            assert!(Kept::read(text, key).token.is_none(), "{text}");
        }
    }
}
