//! How the calls for token and approval key are sent, and which of them are repeated.
//!
//! What an answer means is decided in `kis_wire::oauth`.

use super::kept::FailedBy;
use crate::transport::{HttpAnswer, HttpCall, HttpTransport, Phase, SendError};
use ambient::Clock;
use hoga_port::time::millis_between;
use hoga_port::{BrokerError, ConnectionCause, Result};
use kis_wire::oauth::Denial;
use kis_wire::oauth::token::TokenPResponse;
use serde::Serialize;
use std::sync::Arc;
use std::time::Duration;

/// Bytes of a token or approval key at most.
const LONGEST: usize = 8_192;
/// Waits between tries when the network fails.
const RETRIES: [Duration; 3] = [
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
];

/// The calls of the token service, before there is a token.
pub(super) struct TokenService {
    pub(super) rest_url: String,
    pub(super) transport: Arc<dyn HttpTransport>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) timeout: Duration,
}

impl TokenService {
    /// Posts to a call of the token service; what did not leave the machine is sent again after 1, 2
    /// and 4 s.
    pub(super) async fn post_once(
        &self,
        path: &str,
        request: &impl Serialize,
    ) -> std::result::Result<HttpAnswer, SendError> {
        let is_harmless = |error: &SendError| error.phase == Phase::BeforeFirstByte;
        self.post_while(path, request, is_harmless).await
    }

    /// Posts to a call of the token service; network failures are repeated after 1, 2 and 4 s.
    pub(super) async fn post(&self, path: &str, request: &impl Serialize) -> Result<HttpAnswer> {
        let sent = self.post_while(path, request, |_error| true).await;
        sent.map_err(|error| unreachable(path, error))
    }

    async fn post_while(
        &self,
        path: &str,
        request: &impl Serialize,
        may_repeat: impl Fn(&SendError) -> bool,
    ) -> std::result::Result<HttpAnswer, SendError> {
        let url = format!("{}{path}", self.rest_url);
        let body = serde_json::to_vec(request).unwrap_or_default();
        let mut waits = RETRIES.iter();
        loop {
            let call = HttpCall {
                method: "POST",
                url: url.clone(),
                headers: vec![("content-type", "application/json; charset=utf-8".into())],
                body: body.clone(),
                timeout: self.timeout,
                leave_by: None,
            };
            let started = self.clock.now();
            let answer = self.transport.send(call).await;
            let ms = millis_between(started, self.clock.now());
            let error: SendError = match answer {
                Ok(answer) => {
                    tracing::info!(target: "hoga::http", method = "POST", url, status = answer.status, ms);
                    return Ok(answer);
                }
                Err(error) => error,
            };
            tracing::warn!(target: "hoga::http", method = "POST", url, %error, ms);
            match waits.next().filter(|_wait| may_repeat(&error)) {
                Some(wait) => tokio::time::sleep(*wait).await,
                None => return Err(error),
            }
        }
    }
}

/// Returns whether a token or key can stand in a header and is no longer than any that was seen: else it
/// is not kept, since nothing could be sent with it.
pub(super) fn is_header_value(text: &str) -> bool {
    (1..=LONGEST).contains(&text.trim().len()) && text.bytes().all(|b| b.is_ascii_graphic())
}

/// Reads the token of an answer, or why there is none that could be used.
pub(super) fn read_token(
    answer: &HttpAnswer,
) -> std::result::Result<TokenPResponse, (FailedBy, String)> {
    let Ok(issued) = serde_json::from_slice::<TokenPResponse>(&answer.body) else {
        return Err(failed_by(Denial::read(answer.status, &answer.body)));
    };
    if !is_header_value(&issued.access_token) {
        return Err(unusable("token", &issued.access_token));
    }
    if issued.expires_in == 0 {
        let text = "a token came that has ended already".to_owned();
        return Err((FailedBy::Connection(ConnectionCause::TokenUnusable), text));
    }
    Ok(issued)
}

/// Says of a token or key why no request can carry it, without showing it.
pub(super) fn unusable(what: &str, text: &str) -> (FailedBy, String) {
    let why = if text.trim().is_empty() {
        format!("an empty {what} came")
    } else if text.len() > LONGEST {
        format!(
            "a {what} of {} bytes came, {LONGEST} are the most",
            text.len()
        )
    } else {
        format!("a {what} came with characters that no header can hold")
    };
    (FailedBy::Connection(ConnectionCause::TokenUnusable), why)
}

/// Returns what an answer that brought nothing makes of an issue.
pub(super) fn failed_by(denial: Denial) -> (FailedBy, String) {
    match denial {
        Denial::Refused(text) => (FailedBy::Refusal, text),
        Denial::TooSoon(text) => (FailedBy::Connection(ConnectionCause::TokenTooSoon), text),
        Denial::Unavailable(text) => (FailedBy::Connection(ConnectionCause::Unavailable), text),
    }
}

/// Returns the error for a call that nothing came back from.
pub(super) fn unreachable(path: &str, error: SendError) -> BrokerError {
    BrokerError::Connection {
        message: format!("{path}: {error}"),
        cause: error.cause,
        source: Some(error.into()),
    }
}
