//! The REST client: headers, one answer, and what of it may be repeated.
//!
//! Reads are repeated; an order is sent once, and its answer is handed over as it came.

use super::limiter::Limiter;
use super::redact;
use super::token_manager::TokenManager;
use crate::config::KisConfig;
use crate::transport::{HttpAnswer, HttpCall, HttpTransport, SendError};
use hoga_desk::{Clock, Lane};
use hoga_port::time::{Timestamp, millis_between};
use hoga_port::{AuthenticationToken, BrokerError, Result, VenueReason};
use jiff::tz::Offset;
use kis_wire::codes::{Class, classify};
use kis_wire::endpoint::{Effect, Endpoint, Method, Paged, has_more};
use kis_wire::envelope::{self, Head};
use kis_wire::oauth::Hashkey;
use kis_wire::oauth::hashkey::HashkeyResponse;
use secrecy::ExposeSecret;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

/// Waits between tries of a read when the network fails or the venue asks to try again.
const RETRIES: [Duration; 3] = [
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
];
/// The digest of an order's body is waited for this long.
const HASHKEY_WITHIN: Duration = Duration::from_millis(400);
/// A read waits this long for its turn.
const READ_WAIT: Duration = Duration::from_secs(60);
/// Pages of one answer at most; more means that the cursor does not move.
const MAX_PAGES: usize = 1_000;
/// Value of the skew before any answer told the venue's time.
const NO_SKEW: i64 = i64::MIN;

/// A successful answer.
#[derive(Debug)]
pub struct Answer<T> {
    /// The body.
    pub body: T,
    /// `tr_cont` of the answer.
    pub tr_cont: String,
}

/// The client of one app key.
#[derive(Debug)]
pub struct RestClient {
    config: KisConfig,
    transport: Arc<dyn HttpTransport>,
    tokens: Arc<TokenManager>,
    limiter: Arc<Limiter>,
    clock: Arc<dyn Clock>,
    skew_ms: AtomicI64,
    next_request: AtomicU64,
}

/// How a call ended that was sent once.
#[derive(Debug)]
pub(crate) enum Sent {
    /// Something came back.
    Answered(HttpAnswer),
    /// Nothing came back.
    Failed(SendError),
}

impl RestClient {
    /// Makes a client.
    pub fn new(
        config: KisConfig,
        transport: Arc<dyn HttpTransport>,
        tokens: Arc<TokenManager>,
        limiter: Arc<Limiter>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self {
            config,
            transport,
            tokens,
            limiter,
            clock,
            skew_ms: AtomicI64::new(NO_SKEW),
            next_request: AtomicU64::new(1),
        }
    }

    /// Returns the token manager.
    pub fn tokens(&self) -> &Arc<TokenManager> {
        &self.tokens
    }

    /// Returns the limiter.
    pub fn limiter(&self) -> &Arc<Limiter> {
        &self.limiter
    }

    /// Returns the venue's clock less ours in milliseconds, once an answer told it.
    pub fn clock_skew_ms(&self) -> Option<i64> {
        Some(self.skew_ms.load(Ordering::Relaxed)).filter(|skew| *skew != NO_SKEW)
    }

    /// Sends a call once. `about` is the order's key, for the log.
    pub(crate) async fn send_once<E: Endpoint>(
        &self,
        request: &E::Request,
        token: &AuthenticationToken,
        is_next_page: bool,
        about: &str,
    ) -> Result<Sent> {
        let ids = E::tr_ids(request);
        let tr_id = ids.and_then(|ids| ids.in_environment(self.config.mode.environment()));
        let Some(tr_id) = tr_id else {
            return Err(BrokerError::refused(
                format!("{} does not exist on {}", E::TITLE, self.config.mode),
                "the paper servers do not offer it",
            ));
        };
        let mut url = format!("{}{}", self.config.rest_url, E::PATH);
        let unwritable = |error: Box<dyn std::error::Error + Send + Sync>| {
            BrokerError::refused(
                format!("{} cannot be written: {error}", E::TITLE),
                "report it",
            )
        };
        let body = match E::METHOD {
            Method::Get => {
                let query = serde_urlencoded_of(request).map_err(unwritable)?;
                url.push('?');
                url.push_str(&query);
                Vec::new()
            }
            Method::Post => serde_json::to_vec(request).map_err(|e| unwritable(e.into()))?,
        };
        let credentials = &self.config.credentials;
        let hashkey = if E::EFFECT == Effect::Order && self.config.hashkey {
            self.hashkey(&body).await
        } else {
            None
        };
        let mut call = HttpCall {
            method: E::METHOD.name(),
            url,
            headers: vec![
                ("content-type", "application/json; charset=utf-8".into()),
                (
                    "authorization",
                    format!("Bearer {}", token.access_token.expose_secret()),
                ),
                ("appkey", credentials.app_key.expose().into()),
                ("appsecret", credentials.app_secret.expose().into()),
                ("tr_id", tr_id.into()),
                ("tr_cont", if is_next_page { "N" } else { "" }.into()),
                ("custtype", "P".into()),
            ],
            body,
            timeout: self.config.timeout,
        };
        call.headers.extend(hashkey.map(|hash| ("hashkey", hash)));
        let id = self.next_request.fetch_add(1, Ordering::Relaxed);
        let (url, headers) = (redact::url(&call.url), redact::headers(&call.headers));
        let started = self.clock.now();
        let sent = self.transport.send(call).await;
        let ended = self.clock.now();
        let ms = millis_between(started, ended);
        Ok(match sent {
            Ok(answer) => {
                self.note_skew(&answer.date, started, ended);
                tracing::info!(
                    target: "hoga::http",
                    id, order = about, method = E::METHOD.name(), url, headers,
                    status = answer.status, ms,
                );
                Sent::Answered(answer)
            }
            Err(error) => {
                let cause = error.source.as_ref().map(ToString::to_string);
                tracing::error!(
                    target: "hoga::http",
                    id, order = about, method = E::METHOD.name(), url, headers,
                    phase = ?error.phase, %error, cause, ms,
                );
                Sent::Failed(error)
            }
        })
    }

    /// Asks for the digest of an order's body; an order goes without it rather than wait.
    async fn hashkey(&self, body: &[u8]) -> Option<String> {
        let turn = self.limiter.turn(Lane::Order, HASHKEY_WITHIN).await;
        turn.ok()?;
        let credentials = &self.config.credentials;
        let call = HttpCall {
            method: Hashkey::METHOD.name(),
            url: format!("{}{}", self.config.rest_url, Hashkey::PATH),
            headers: vec![
                ("content-type", "application/json; charset=utf-8".into()),
                ("appkey", credentials.app_key.expose().into()),
                ("appsecret", credentials.app_secret.expose().into()),
            ],
            body: body.to_vec(),
            timeout: HASHKEY_WITHIN,
        };
        let started = self.clock.now();
        let sent = self.transport.send(call).await;
        let ms = millis_between(started, self.clock.now());
        let status = sent.as_ref().map_or(0, |answer| answer.status);
        tracing::info!(target: "hoga::http", method = "POST", path = Hashkey::PATH, status, ms);
        let answer: HashkeyResponse = serde_json::from_slice(&sent.ok()?.body).ok()?;
        Some(answer.hash).filter(|hash| !hash.is_empty())
    }

    /// The `Date` header has a resolution of one second, rounded down; half of it is added.
    fn note_skew(&self, date: &str, started: Timestamp, ended: Timestamp) {
        let parsed = jiff::fmt::strtime::parse("%a, %d %b %Y %H:%M:%S GMT", date)
            .and_then(|parts| parts.to_datetime())
            .and_then(|datetime| Offset::UTC.to_timestamp(datetime));
        let Ok(venue) = parsed else { return };
        let half_trip = millis_between(started, ended).checked_div(2).unwrap_or(0);
        let ours = hoga_port::time::plus_millis(started, half_trip);
        let skew = millis_between(ours, venue).saturating_add(500);
        let venue_now = hoga_port::time::plus_millis(venue, half_trip.saturating_add(500));
        self.clock.correct(venue_now);
        self.skew_ms.store(skew, Ordering::Relaxed);
    }

    /// Reads, with the repeats a read may have: the network and busy servers after 1, 2 and 4 s, a
    /// refused token after one new issue.
    ///
    /// # Errors
    ///
    /// `Authentication`, `Connection`, `RateLimit` or `Api`, as the last try ended.
    pub async fn read<E: Endpoint>(
        &self,
        request: &E::Request,
        lane: Lane,
        is_next_page: bool,
    ) -> Result<Answer<E::Response>> {
        let mut waits = RETRIES.iter();
        let mut has_reissued = false;
        loop {
            let token = self.tokens.token().await?;
            self.limiter
                .turn(lane, READ_WAIT)
                .await
                .map_err(|error| BrokerError::RateLimit {
                    reason: VenueReason {
                        code: String::new(),
                        text: error.to_string(),
                    },
                    retry_after: None,
                })?;
            let sent = self
                .send_once::<E>(request, &token, is_next_page, "")
                .await?;
            let answer = match sent {
                Sent::Answered(answer) => answer,
                Sent::Failed(error) => {
                    let Some(wait) = waits.next() else {
                        let message = format!("{}: {error}", E::TITLE);
                        return Err(BrokerError::Connection {
                            message,
                            source: Some(error.into()),
                        });
                    };
                    tokio::time::sleep(*wait).await;
                    continue;
                }
            };
            let head = match Head::read(&answer.body) {
                Ok(head) => head,
                Err(error) => {
                    let Some(wait) = waits.next() else {
                        let text = format!("HTTP {}: {error}", answer.status);
                        let reason = VenueReason {
                            code: String::new(),
                            text,
                        };
                        return Err(BrokerError::Api {
                            reason,
                            source: Some(error.into()),
                        });
                    };
                    tokio::time::sleep(*wait).await;
                    continue;
                }
            };
            if head.is_success() {
                self.limiter.on_success();
                let body = envelope::body(&answer.body).map_err(|error| {
                    let text = format!("{} cannot be read: {}", E::TITLE, sources(&error));
                    let reason = VenueReason {
                        code: head.code.clone(),
                        text,
                    };
                    BrokerError::Api {
                        reason,
                        source: Some(error.into()),
                    }
                })?;
                return Ok(Answer {
                    body,
                    tr_cont: answer.tr_cont,
                });
            }
            let reason = VenueReason {
                code: head.code.clone(),
                text: head.text.clone(),
            };
            let is_refused_token = classify(&head) == Class::Token || answer.status == 401;
            if is_refused_token {
                self.tokens.discard(&token);
                if has_reissued {
                    return Err(BrokerError::authentication(reason.to_string()));
                }
                has_reissued = true;
                continue;
            }
            match classify(&head) {
                Class::Throttled | Class::LedgerThrottled => {
                    self.limiter.on_throttled();
                    let Some(wait) = waits.next() else {
                        return Err(BrokerError::RateLimit {
                            reason,
                            retry_after: None,
                        });
                    };
                    tokio::time::sleep(*wait).await;
                }
                Class::Temporary | Class::OutcomeUnknown => {
                    let Some(wait) = waits.next() else {
                        return Err(BrokerError::Api {
                            reason,
                            source: None,
                        });
                    };
                    tokio::time::sleep(*wait).await;
                }
                Class::Credentials => return Err(BrokerError::authentication(reason.to_string())),
                Class::Token
                | Class::TokenTooSoon
                | Class::Empty
                | Class::Business(_)
                | Class::Unlisted => {
                    return Err(BrokerError::Api {
                        reason,
                        source: None,
                    });
                }
            }
        }
    }

    /// Reads all pages, or fails.
    ///
    /// # Errors
    ///
    /// As [`RestClient::read`]; also when the cursor does not move, because a shorter list would
    /// look complete.
    pub async fn read_all<E: Paged>(
        &self,
        request: E::Request,
        lane: Lane,
    ) -> Result<Vec<E::Response>> {
        let mut pages = Vec::new();
        let mut request = request;
        let mut last_cursor = None;
        for page in 0..MAX_PAGES {
            let answer = self.read::<E>(&request, lane, page > 0).await?;
            let cursor = E::cursor(&answer.body);
            pages.push(answer.body);
            if !has_more(&answer.tr_cont) {
                return Ok(pages);
            }
            if last_cursor.as_ref() == Some(&cursor) {
                return Err(BrokerError::api(
                    "",
                    format!("{}: the pages repeat", E::TITLE),
                ));
            }
            request = E::next_page(&request, &cursor);
            last_cursor = Some(cursor);
        }
        Err(BrokerError::api(
            "",
            format!("{}: the pages do not end", E::TITLE),
        ))
    }
}

fn serde_urlencoded_of(
    request: &impl serde::Serialize,
) -> std::result::Result<String, Box<dyn std::error::Error + Send + Sync>> {
    serde_urlencoded::to_string(request).map_err(Into::into)
}

/// Returns an error and its causes in one line.
fn sources(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(source) = next {
        text.push_str(": ");
        text.push_str(&source.to_string());
        next = source.source();
    }
    text
}
