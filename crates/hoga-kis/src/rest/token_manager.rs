//! The access token: one issue for any number of tasks and processes, refreshed before it ends.
//!
//! When to refresh is decided in `kis_wire::oauth::plan`; how a call is sent is the client's.

use super::store::{SharedStore, Slot};
use crate::transport::{HttpCall, HttpTransport, SendError};
use hoga_desk::{Clock, TaskSet};
use hoga_port::time::{Timestamp, millis_between, plus_millis};
use hoga_port::{AuthenticationToken, BrokerError, Result};
use kis_wire::codes::{Class, classify};
use kis_wire::endpoint::Endpoint;
use kis_wire::envelope::{self, Head};
use kis_wire::oauth::approval::{ApprovalRequest, ApprovalResponse};
use kis_wire::oauth::revoke::{RevokePRequest, RevokePResponse};
use kis_wire::oauth::token::{TokenPRequest, TokenPResponse};
use kis_wire::oauth::{Approval, RevokeP, TokenP, TokenStep, plan};
use kis_wire::{ApprovalKey, Credentials};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// A token is refreshed this long before its end.
const MARGIN: Duration = Duration::from_secs(300);
/// A caller waits this long for a refresh under way.
const MAX_WAIT: Duration = Duration::from_secs(5);
/// Waits between tries when the network fails.
const RETRIES: [Duration; 3] = [
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
];
/// Milliseconds between two issues: the venue refuses a second one within a minute.
const ISSUE_SPACING_MS: i64 = 61_000;

/// How a token is kept in the store.
#[derive(Serialize, Deserialize)]
struct Kept {
    text: String,
    token_type: String,
    expires_in: u64,
    expires_at: Timestamp,
}

#[derive(Default)]
struct State {
    token: Option<AuthenticationToken>,
    /// A token the venue refused: it must not be used again, even if it is issued again.
    dead: Option<SecretString>,
    not_before: Option<Timestamp>,
}

/// The token of one app key and environment.
pub struct TokenManager {
    rest_url: String,
    credentials: Credentials,
    transport: Arc<dyn HttpTransport>,
    store: Arc<dyn SharedStore>,
    clock: Arc<dyn Clock>,
    timeout: Duration,
    state: Mutex<State>,
    /// Held while an issue is under way, so that there is one for all.
    flight: tokio::sync::Mutex<()>,
    tasks: TaskSet,
}

impl std::fmt::Debug for TokenManager {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TokenManager")
            .field("rest_url", &self.rest_url)
            .finish_non_exhaustive()
    }
}

/// What a token manager needs.
#[derive(Debug)]
pub struct TokenParts {
    /// Base URL.
    pub rest_url: String,
    /// App key and secret.
    pub credentials: Credentials,
    /// The network.
    pub transport: Arc<dyn HttpTransport>,
    /// What is shared with other processes.
    pub store: Arc<dyn SharedStore>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// How long an answer may take.
    pub timeout: Duration,
}

impl TokenManager {
    /// Makes a manager; nothing is issued yet.
    pub fn new(parts: TokenParts) -> Arc<Self> {
        let TokenParts {
            rest_url,
            credentials,
            transport,
            store,
            clock,
            timeout,
        } = parts;
        Arc::new(Self {
            rest_url,
            credentials,
            transport,
            store,
            clock,
            timeout,
            state: Mutex::new(State::default()),
            flight: tokio::sync::Mutex::new(()),
            tasks: TaskSet::new(),
        })
    }

    fn with_state<T>(&self, use_state: impl FnOnce(&mut State) -> T) -> T {
        use_state(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn left(&self, token: &AuthenticationToken) -> Option<Duration> {
        let left = millis_between(self.clock.now(), token.expires_at);
        u64::try_from(left).ok().map(Duration::from_millis)
    }

    fn current(&self) -> Option<AuthenticationToken> {
        self.with_state(|state| state.token.clone())
    }

    /// Returns a valid token: from memory, from the store, or by issuing one.
    ///
    /// # Errors
    ///
    /// `Authentication` when the venue refuses the credentials or no token came within five
    /// seconds; `Connection` when it cannot be reached.
    pub async fn token(self: &Arc<Self>) -> Result<AuthenticationToken> {
        let known = self.current();
        let left = known.as_ref().and_then(|token| self.left(token));
        match (plan(left, MARGIN), known) {
            (TokenStep::Use, Some(token)) => Ok(token),
            (TokenStep::UseAndRefresh, Some(token)) => {
                let manager = Arc::clone(self);
                self.tasks
                    .spawn(async move { manager.refresh_in_background().await });
                Ok(token)
            }
            _ => self.obtain().await,
        }
    }

    async fn refresh_in_background(&self) {
        // Somebody else refreshing is as good.
        let Ok(_flight) = self.flight.try_lock() else {
            return;
        };
        if let Err(error) = self.load_or_issue(MARGIN).await {
            tracing::warn!(%error, "the token was not refreshed; the old one is used on");
        }
    }

    /// Refreshes before the end, for as long as it is polled.
    pub async fn keep_fresh(self: Arc<Self>) {
        #[expect(clippy::infinite_loop, reason = "ends with the task set that polls it")]
        loop {
            let left = self.current().and_then(|token| self.left(&token));
            let wait = match left {
                Some(left) if left > MARGIN => left.saturating_sub(MARGIN),
                Some(_) => {
                    self.refresh_in_background().await;
                    Duration::from_secs(30)
                }
                None => Duration::from_secs(30),
            };
            tokio::time::sleep(wait.min(Duration::from_secs(60))).await;
        }
    }

    /// Issues a token, or waits for somebody who does; there is none that could be used meanwhile.
    async fn obtain(&self) -> Result<AuthenticationToken> {
        let Ok(_flight) = tokio::time::timeout(MAX_WAIT, self.flight.lock()).await else {
            return Err(BrokerError::authentication(
                "a token is being issued and did not come within five seconds",
            ));
        };
        let known = self.current();
        if let Some(token) = known.filter(|token| self.left(token).is_some()) {
            return Ok(token);
        }
        self.load_or_issue(Duration::ZERO).await
    }

    /// Takes what another process stored if it lasts longer than `margin`, else issues.
    async fn load_or_issue(&self, margin: Duration) -> Result<AuthenticationToken> {
        if let Some(token) = self.load(margin)? {
            return Ok(token);
        }
        let not_before = self.with_state(|state| state.not_before);
        if let Some(wait) = not_before.filter(|at| *at > self.clock.now()) {
            let seconds = millis_between(self.clock.now(), wait)
                .checked_div(1_000)
                .unwrap_or(0);
            return Err(BrokerError::authentication(format!(
                "a token was issued a moment ago; the next may be asked for in {seconds} s"
            )));
        }
        self.issue().await
    }

    fn load(&self, margin: Duration) -> Result<Option<AuthenticationToken>> {
        let unusable = |error: std::io::Error| BrokerError::Authentication {
            message: format!("the token file cannot be used: {error}"),
            source: Some(error.into()),
        };
        let Some(text) = self.store.read(Slot::Token).map_err(unusable)? else {
            return Ok(None);
        };
        // A file that does not read is replaced by the next issue.
        let Ok(kept) = serde_json::from_str::<Kept>(&text) else {
            return Ok(None);
        };
        let is_dead = self.with_state(|state| {
            state
                .dead
                .as_ref()
                .is_some_and(|dead| dead.expose_secret() == kept.text)
        });
        let token = AuthenticationToken {
            access_token: SecretString::from(kept.text),
            token_type: kept.token_type,
            expires_in: kept.expires_in,
            expires_at: kept.expires_at,
        };
        if is_dead || self.left(&token).is_none_or(|left| left <= margin) {
            return Ok(None);
        }
        self.with_state(|state| state.token = Some(token.clone()));
        Ok(Some(token))
    }

    async fn issue(&self) -> Result<AuthenticationToken> {
        let request = TokenPRequest {
            grant_type: "client_credentials".into(),
            appkey: self.credentials.app_key.expose().to_owned(),
            appsecret: self.credentials.app_secret.expose().to_owned(),
        };
        let body = self.post(TokenP::PATH, &request).await?;
        let answer: TokenPResponse = envelope::body(&body).map_err(|error| {
            let head = Head::read(&body);
            self.refusal(head.ok(), Box::new(error))
        })?;
        let now = self.clock.now();
        let seconds = i64::try_from(answer.expires_in).unwrap_or(0);
        let expires_at = plus_millis(now, seconds.saturating_mul(1_000));
        let kept = Kept {
            text: answer.access_token.clone(),
            token_type: answer.token_type.clone(),
            expires_in: answer.expires_in,
            expires_at,
        };
        let is_dead = self.with_state(|state| {
            state.not_before = Some(plus_millis(now, ISSUE_SPACING_MS));
            state
                .dead
                .as_ref()
                .is_some_and(|dead| dead.expose_secret() == answer.access_token)
        });
        if is_dead {
            // Within six hours the same token comes back, dead or not: asking again is no cure.
            return Err(BrokerError::authentication(
                "the venue issued the same token again that it refuses to accept",
            ));
        }
        let token = AuthenticationToken {
            access_token: SecretString::from(answer.access_token),
            token_type: answer.token_type,
            expires_in: answer.expires_in,
            expires_at,
        };
        self.with_state(|state| state.token = Some(token.clone()));
        let text = serde_json::to_string(&kept).unwrap_or_default();
        if let Err(error) = self
            .store
            .change(Slot::Token, &mut |_old| Some(text.clone()))
        {
            tracing::warn!(%error, "the token is not shared with other processes");
        }
        tracing::info!(expires_at = %token.expires_at, "access token issued");
        Ok(token)
    }

    fn refusal(&self, head: Option<Head>, source: hoga_port::error::Source) -> BrokerError {
        let Some(head) = head else {
            return BrokerError::Authentication {
                message: "the answer to a token request is not readable".into(),
                source: Some(source),
            };
        };
        if classify(&head) == Class::TokenTooSoon {
            let until = plus_millis(self.clock.now(), ISSUE_SPACING_MS);
            self.with_state(|state| state.not_before = Some(until));
        }
        BrokerError::Authentication {
            message: format!("{} {}", head.code, head.text),
            source: Some(source),
        }
    }

    /// Posts to a token call; network failures are repeated after 1, 2 and 4 s.
    async fn post(&self, path: &str, request: &impl Serialize) -> Result<Vec<u8>> {
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
                    return Ok(answer.body);
                }
                Err(error) => error,
            };
            tracing::warn!(target: "hoga::http", method = "POST", url, %error, ms);
            match waits.next() {
                Some(wait) => tokio::time::sleep(*wait).await,
                None => {
                    let message = format!("{path}: {error}");
                    return Err(BrokerError::Connection {
                        message,
                        source: Some(error.into()),
                    });
                }
            }
        }
    }

    /// Takes note that the venue refused a token, so that it is not used again.
    pub fn discard(&self, refused: &AuthenticationToken) {
        self.with_state(|state| {
            let is_current = state.token.as_ref().is_some_and(|token| {
                token.access_token.expose_secret() == refused.access_token.expose_secret()
            });
            if is_current {
                state.token = None;
            }
            state.dead = Some(refused.access_token.clone());
        });
    }

    /// Ends the token at the venue and forgets it here, for every process of the app key; returns
    /// whether there was one.
    ///
    /// The venue may hand out the same dead token again for six hours after its issue.
    ///
    /// # Errors
    ///
    /// `Connection` when the venue cannot be reached; `Authentication` when it refuses.
    pub async fn revoke(&self) -> Result<bool> {
        let Some(token) = self.current().or(self.load(Duration::ZERO)?) else {
            return Ok(false);
        };
        let request = RevokePRequest {
            appkey: self.credentials.app_key.expose().to_owned(),
            appsecret: self.credentials.app_secret.expose().to_owned(),
            token: token.access_token.expose_secret().to_owned(),
        };
        let body = self.post(RevokeP::PATH, &request).await?;
        let _answer: RevokePResponse = envelope::body(&body)
            .map_err(|error| self.refusal(Head::read(&body).ok(), Box::new(error)))?;
        self.discard(&token);
        if let Err(error) = self
            .store
            .change(Slot::Token, &mut |_old| Some(String::new()))
        {
            tracing::warn!(%error, "the token file is not emptied; the token in it is dead");
        }
        tracing::info!("access token revoked");
        Ok(true)
    }

    /// Returns the approval key of the WebSocket: the stored one, or a new one.
    ///
    /// # Errors
    ///
    /// As [`TokenManager::token`].
    pub async fn approval_key(&self, renew: bool) -> Result<ApprovalKey> {
        if !renew && let Ok(Some(text)) = self.store.read(Slot::Approval) {
            return Ok(ApprovalKey::new(text));
        }
        let request = ApprovalRequest {
            grant_type: "client_credentials".into(),
            appkey: self.credentials.app_key.expose().to_owned(),
            secretkey: self.credentials.app_secret.expose().to_owned(),
        };
        let body = self.post(Approval::PATH, &request).await?;
        let answer: ApprovalResponse = envelope::body(&body)
            .map_err(|error| self.refusal(Head::read(&body).ok(), Box::new(error)))?;
        let text = answer.approval_key;
        if let Err(error) = self
            .store
            .change(Slot::Approval, &mut |_old| Some(text.clone()))
        {
            tracing::warn!(%error, "the approval key is not kept");
        }
        tracing::info!("approval key issued");
        Ok(ApprovalKey::new(text))
    }
}
