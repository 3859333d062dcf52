//! The REST client: headers, one answer, and what of it may be repeated.
//!
//! Reads are repeated; an order is sent once, and its answer is handed over as it came.

use super::hider::Hider;
use super::limiter::{Limiter, Pace};
use super::reading::{self, Next};
use super::redact;
use super::sending::{Sendable, Sending};
use super::store::{MemoryStore, SharedStore};
use super::token_manager::{TokenManager, TokenParts};
use crate::config::ClientConfig;
use crate::transport::http::HyperTransport;
use crate::transport::{HttpAnswer, HttpCall, HttpTransport, SendError};
use ambient::{Clock, Lane, Mutex, MutexGuard, Skew, SkewSamples, SteadyClock, SystemClock};
use hoga_port::time::{Timestamp, millis_between};
use hoga_port::{AuthenticationToken, BrokerError, Result, VenueReason};
use jiff::tz::Offset;
use kis_wire::endpoint::{Effect, Endpoint};
use kis_wire::envelope::{self, Head};
use kis_wire::oauth::Hashkey;
use kis_wire::oauth::hashkey::HashkeyResponse;
use secrecy::ExposeSecret;
use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
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
/// Pages of one answer at most.
pub(super) const MAX_PAGES: usize = 1_000;
/// A list that changes while it is read is begun anew so often.
pub(super) const ANEW: u8 = 2;

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
    config: ClientConfig,
    transport: Arc<dyn HttpTransport>,
    tokens: Arc<TokenManager>,
    limiter: Arc<Limiter>,
    clock: Arc<dyn Clock>,
    skew: Mutex<SkewSamples>,
    next_request: AtomicU64,
}

/// The text of a successful answer.
#[derive(Debug)]
pub(super) struct ReadText {
    pub(super) body: Vec<u8>,
    /// `tr_cont` of the answer.
    pub(super) tr_cont: String,
    /// Whether a local server says that it does not play the call.
    pub(super) is_not_modelled: bool,
}

/// Why a list was not read.
#[derive(Debug)]
pub(super) enum Unread {
    Failed(BrokerError),
    /// It changed between two pages.
    Changed(BrokerError),
}

impl Unread {
    pub(super) fn into_error(self) -> BrokerError {
        match self {
            Self::Failed(error) | Self::Changed(error) => error,
        }
    }
}

impl From<BrokerError> for Unread {
    fn from(error: BrokerError) -> Self {
        Self::Failed(error)
    }
}

impl RestClient {
    /// Makes a client of its own, with its token and its pace in memory alone.
    ///
    /// # Errors
    ///
    /// `Connection` when TLS cannot be set up.
    pub fn open(config: ClientConfig) -> Result<Self> {
        Ok(Self::over(config, Arc::new(HyperTransport::ready()?)))
    }

    /// Makes a client as [`RestClient::open`] does, over another network: a recorder, or a test's.
    pub fn over(config: ClientConfig, transport: Arc<dyn HttpTransport>) -> Self {
        let clock: Arc<dyn Clock> = Arc::new(SteadyClock::over(Arc::new(SystemClock::default())));
        let store: Arc<dyn SharedStore> = Arc::new(MemoryStore::default());
        let tokens = TokenManager::new(TokenParts {
            rest_url: config.rest_url.clone(),
            credentials: config.credentials.clone(),
            transport: Arc::clone(&transport),
            store: Arc::clone(&store),
            clock: Arc::clone(&clock),
            timeout: config.timeout,
        });
        let pace = Pace::of(config.calls_per_second);
        let limiter = Arc::new(Limiter::new(pace, store, Arc::clone(&clock)));
        Self::new(config, transport, tokens, limiter, clock)
    }

    /// Makes a client of parts that others share with it.
    pub fn new(
        config: ClientConfig,
        transport: Arc<dyn HttpTransport>,
        tokens: Arc<TokenManager>,
        limiter: Arc<Limiter>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let held = tokens.held();
        for credentials in &config.further_keys {
            held.learn(&[
                credentials.app_key.expose(),
                credentials.app_secret.expose(),
            ]);
        }
        let personal: Vec<&str> = config.personal.iter().map(String::as_str).collect();
        held.learn_words(&personal);
        Self {
            config,
            transport,
            tokens,
            limiter,
            clock,
            skew: Mutex::default(),
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

    /// Returns what is known of the venue's clock less ours, once an answer told it.
    pub fn clock_skew(&self) -> Option<Skew> {
        self.samples().best(self.clock.now())
    }

    fn samples(&self) -> MutexGuard<'_, SkewSamples> {
        self.skew.lock()
    }

    /// Returns what the client was made with.
    pub(super) fn config(&self) -> &ClientConfig {
        &self.config
    }

    /// Writes a call of a type.
    pub(crate) fn sendable<E: Endpoint>(&self, request: &E::Request) -> Result<Sendable> {
        Sendable::of::<E>(&self.config, request)
    }

    /// Sends a call once.
    pub(crate) async fn send_once(
        &self,
        sendable: &Sendable,
        token: &AuthenticationToken,
        sending: Sending<'_>,
    ) -> Result<HttpAnswer, SendError> {
        let Sending {
            is_next_page,
            about,
            leave_by,
        } = sending;
        let (url, body) = sendable.parts(&self.config.rest_url);
        let method = sendable.method.name();
        let credentials = &self.config.credentials;
        let hashkey = if sendable.effect == Effect::Order && self.config.hashkey {
            self.hashkey(&body).await
        } else {
            None
        };
        let mut call = HttpCall {
            method,
            url,
            headers: vec![
                ("content-type", "application/json; charset=utf-8".into()),
                (
                    "authorization",
                    format!("Bearer {}", token.access_token.expose_secret()),
                ),
                ("appkey", credentials.app_key.expose().into()),
                ("appsecret", credentials.app_secret.expose().into()),
                ("tr_id", sendable.tr_id.into()),
                ("tr_cont", if is_next_page { "N" } else { "" }.into()),
                ("custtype", "P".into()),
            ],
            body,
            timeout: self.config.timeout,
            leave_by,
        };
        call.headers.extend(hashkey.map(|hash| ("hashkey", hash)));
        let id = self.next_request.fetch_add(1, Ordering::Relaxed);
        let (url, headers) = (redact::url(&call.url), redact::headers(&call.headers));
        let started = self.clock.now();
        let sent = self.transport.send(call).await;
        let ended = self.clock.now();
        let ms = millis_between(started, ended);
        match sent {
            Ok(answer) => {
                // The page of a proxy or of maintenance tells somebody else's time.
                if answer.status == 200 {
                    self.note_skew(&answer.date, started, ended);
                }
                tracing::info!(
                    target: "hoga::http",
                    id, order = about, method, url, headers,
                    status = answer.status, ms,
                );
                Ok(answer)
            }
            Err(error) => {
                let cause = error.source.as_ref().map(ToString::to_string);
                tracing::error!(
                    target: "hoga::http",
                    id, order = about, method, url, headers,
                    phase = ?error.phase, %error, cause, ms,
                );
                Err(error)
            }
        }
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
            leave_by: None,
        };
        let started = self.clock.now();
        let sent = self.transport.send(call).await;
        let ms = millis_between(started, self.clock.now());
        let status = sent.as_ref().map_or(0, |answer| answer.status);
        tracing::info!(target: "hoga::http", method = "POST", path = Hashkey::PATH, status, ms);
        let answer: HashkeyResponse = serde_json::from_slice(&sent.ok()?.body).ok()?;
        Some(answer.hash).filter(|hash| !hash.is_empty())
    }

    /// Takes the venue's time of an answer, and sets our clock when it is certainly wrong.
    fn note_skew(&self, date: &str, started: Timestamp, ended: Timestamp) {
        let parsed = jiff::fmt::strtime::parse("%a, %d %b %Y %H:%M:%S GMT", date)
            .and_then(|parts| parts.to_datetime())
            .and_then(|datetime| Offset::UTC.to_timestamp(datetime));
        let Ok(shown) = parsed else { return };
        self.samples().take(Skew::of_answer(started, ended, shown));
        let now = self.clock.now();
        let known = self.samples().best(now);
        if let Some(skew) = known.filter(|skew| skew.is_beyond_tolerance()) {
            let corrections = self.clock.corrections();
            self.clock.correct(skew.venue_time(now));
            if self.clock.corrections() != corrections {
                self.samples().clear();
            }
        }
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
        let read = self.read_typed::<E>(request, lane, is_next_page).await;
        read.map_err(Unread::into_error)
    }

    async fn read_typed<E: Endpoint>(
        &self,
        request: &E::Request,
        lane: Lane,
        is_next_page: bool,
    ) -> Result<Answer<E::Response>, Unread> {
        const {
            let is_read = matches!(E::EFFECT, Effect::Read);
            assert!(
                is_read,
                "a read may be sent more than once, and this call is none"
            );
        }
        let sendable = self.sendable::<E>(request)?;
        let read = self.try_read(&sendable, lane, is_next_page).await?;
        if read.is_not_modelled {
            let text = format!("{} is not modelled by this local server", E::TITLE);
            return Err(BrokerError::api("", text).into());
        }
        let body = envelope::body(&read.body).map_err(|error| {
            let text = format!("{} cannot be read: {}", E::TITLE, sources(&error));
            self.tokens.held().hider().error(BrokerError::api("", text))
        })?;
        Ok(Answer {
            body,
            tr_cont: read.tr_cont,
        })
    }

    /// Reads the text of an answer, with what is held secret taken out of it.
    pub(super) async fn try_read(
        &self,
        sendable: &Sendable,
        lane: Lane,
        is_next_page: bool,
    ) -> Result<ReadText, Unread> {
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
                .send_once(sendable, &token, Sending::read(is_next_page))
                .await;
            let failed = match sent {
                Err(error) => {
                    let message = format!("{}: {error}", sendable.title);
                    BrokerError::Connection {
                        message,
                        cause: error.cause,
                        source: Some(error.into()),
                    }
                }
                Ok(answer) => {
                    let head = Head::read(&answer.body);
                    let hider = self.hider(&token);
                    match reading::next(answer.status, &head, sendable.path, &hider) {
                        Next::Take => {
                            self.tokens.on_accepted(&token);
                            self.limiter.on_success();
                            let hidden = match hider.body(&answer.body) {
                                Cow::Owned(body) => Some(body),
                                Cow::Borrowed(_) => None,
                            };
                            return Ok(ReadText {
                                body: hidden.unwrap_or(answer.body),
                                tr_cont: answer.tr_cont,
                                is_not_modelled: answer.is_not_modelled,
                            });
                        }
                        Next::Fail(error) => return Err(error.into()),
                        Next::Anew(error) => return Err(Unread::Changed(error)),
                        Next::Reissue(error) => {
                            self.tokens.discard(&token);
                            if has_reissued {
                                return Err(error.into());
                            }
                            has_reissued = true;
                            continue;
                        }
                        Next::Slower(error) => {
                            self.limiter.on_throttled();
                            error
                        }
                        Next::Again(error) => error,
                    }
                }
            };
            let Some(wait) = waits.next() else {
                return Err(failed.into());
            };
            tokio::time::sleep(*wait).await;
        }
    }

    /// Returns what hides all that this client sends with a token.
    pub fn hider(&self, token: &AuthenticationToken) -> Arc<Hider> {
        let held = self.tokens.held();
        held.learn_passing(token.access_token.expose_secret());
        held.hider()
    }

    /// Returns what was made of an answer, or the error with what may be shown of the answer's cells.
    ///
    /// # Errors
    ///
    /// The one that it was given.
    pub fn told<T>(&self, made: Result<T>) -> Result<T> {
        made.map_err(|error| self.tokens.held().hider().error(error))
    }
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
