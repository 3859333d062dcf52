//! The access token: one issue for any number of tasks and processes, refreshed before it ends.
//!
//! When to refresh is decided in `kis_wire::oauth::plan`, what is remembered in `kept` (of failures, by
//! all processes) and `token_state` (by this one), and how the calls are sent in `token_service`.

use super::held::Held;
use super::kept::{FailedBy, Failure, Kept, KeptToken, Marks, too_soon, too_soon_until};
use super::store::{Lock, SharedStore, Slot, lock_until};
use super::token_service::{TokenService, failed_by, read_token, unreachable};
use super::token_state::State;
use crate::transport::{HttpTransport, Phase};
use ambient::places::untrusted_in;
use ambient::{Clock, Mutex};
use hoga_port::time::{Timestamp, millis_between, plus_millis};
use hoga_port::{AuthenticationToken, BrokerError, ConnectionCause, Result};
use kis_wire::Credentials;
use kis_wire::endpoint::Endpoint;
use kis_wire::oauth::revoke::{RevokePRequest, RevokePResponse};
use kis_wire::oauth::token::TokenPRequest;
use kis_wire::oauth::{Denial, RevokeP, TokenP, TokenStep, plan};
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// A token is refreshed this long before its end.
const MARGIN: Duration = Duration::from_secs(300);
/// A caller waits this long for a refresh under way.
pub(super) const MAX_WAIT: Duration = Duration::from_secs(5);
/// Milliseconds after which a lock belongs to a process that was stopped while it issued: longer than
/// all tries of an issue take.
const HELD_TOO_LONG_MS: i64 = 120_000;
/// The note beside a lock that was just taken may be the one before; it is believed after this.
const BELIEVED_AFTER: Duration = Duration::from_secs(1);

/// Why no token is asked for at present.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Denied {
    /// The venue refused the credentials; otherwise it could not be asked.
    pub is_refusal: bool,
    /// When it is asked again.
    pub until: Timestamp,
}

/// The token of one app key and environment.
pub struct TokenManager {
    pub(super) service: TokenService,
    credentials: Credentials,
    store: Arc<dyn SharedStore>,
    clock: Arc<dyn Clock>,
    marks: Marks,
    state: Mutex<State>,
    held: Arc<Held>,
    /// Held while an issue is under way, so that there is one for all.
    flight: tokio::sync::Mutex<()>,
    /// Wakes [`TokenManager::keep_fresh`].
    refresh: tokio::sync::Notify,
}

impl std::fmt::Debug for TokenManager {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TokenManager")
            .field("rest_url", &self.service.rest_url)
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
        let held = Arc::new(Held::default());
        // The secret first: it seals the digests of what is hidden.
        held.learn(&[
            credentials.app_secret.expose(),
            credentials.app_key.expose(),
        ]);
        Arc::new(Self {
            service: TokenService {
                rest_url,
                transport,
                clock: Arc::clone(&clock),
                timeout,
            },
            marks: Marks::of(&credentials),
            credentials,
            store,
            clock,
            state: Mutex::new(State::default()),
            held,
            flight: tokio::sync::Mutex::new(()),
            refresh: tokio::sync::Notify::new(),
        })
    }

    fn with_state<T>(&self, use_state: impl FnOnce(&mut State) -> T) -> T {
        use_state(&mut self.state.lock())
    }

    pub(super) fn store(&self) -> &dyn SharedStore {
        &*self.store
    }

    pub(super) fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// Returns what is held secret about the key.
    pub fn held(&self) -> &Held {
        &self.held
    }

    pub(super) fn marks(&self) -> &Marks {
        &self.marks
    }

    pub(super) fn now(&self) -> Timestamp {
        self.clock.now()
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
    /// `Authentication` when the venue refuses the credentials, or when an issue under way in this
    /// process brought nothing within five seconds; `Connection` when the venue could not be asked,
    /// and while it is not asked again after a failed issue of any process of the key.
    pub async fn token(self: &Arc<Self>) -> Result<AuthenticationToken> {
        let known = self.current();
        let left = known.as_ref().and_then(|token| self.left(token));
        match (plan(left, MARGIN), known) {
            (TokenStep::Use, Some(token)) => Ok(token),
            (TokenStep::UseAndRefresh, Some(token)) => {
                self.refresh.notify_one();
                Ok(token)
            }
            _ => self.obtain().await,
        }
    }

    async fn refresh_early(&self) {
        // Somebody else refreshing is as good.
        let Ok(_flight) = self.flight.try_lock() else {
            return;
        };
        if let Err(error) = self.load_or_issue(MARGIN, Instant::now()).await {
            tracing::warn!(%error, "the token was not refreshed; the old one is used on");
        }
    }

    /// Refreshes before the end, for as long as it is polled; who uses a token without this gets the
    /// next one when the old one has ended.
    pub async fn keep_fresh(self: Arc<Self>) {
        #[expect(clippy::infinite_loop, reason = "ends with the task set that polls it")]
        loop {
            let left = self.current().and_then(|token| self.left(&token));
            let wait = match left {
                Some(left) if left > MARGIN => left.saturating_sub(MARGIN),
                Some(_) => {
                    self.refresh_early().await;
                    Duration::from_secs(30)
                }
                None => Duration::from_secs(30),
            };
            let asked = self.refresh.notified();
            // Whoever uses a token that ends soon asks too; it was tried just now, or is about to be.
            drop(tokio::time::timeout(wait.min(Duration::from_secs(60)), asked).await);
        }
    }

    /// Issues a token, or waits for somebody who does; there is none that could be used meanwhile.
    async fn obtain(&self) -> Result<AuthenticationToken> {
        let now = Instant::now();
        let deadline = now.checked_add(MAX_WAIT).unwrap_or(now);
        let flight = tokio::time::timeout_at(deadline, self.flight.lock()).await;
        let known = self.current();
        if let Some(token) = known.filter(|token| self.left(token).is_some()) {
            return Ok(token);
        }
        if flight.is_err() {
            return Err(BrokerError::authentication(
                "a token is being issued and did not come within five seconds",
            ));
        }
        self.load_or_issue(Duration::ZERO, deadline).await
    }

    /// Takes what another process stored if it lasts longer than `margin`, else issues, unless
    /// another process does so until `deadline` or somebody failed too shortly before.
    async fn load_or_issue(
        &self,
        margin: Duration,
        deadline: Instant,
    ) -> Result<AuthenticationToken> {
        let kept = self.kept()?;
        if let Some(token) = self.take(&kept, margin) {
            return Ok(token);
        }
        self.check(&kept)?;
        let lock = self.lock_to_issue(deadline).await;
        // Whoever held it may have stored one.
        let kept = self.kept()?;
        if let Some(token) = self.take(&kept, margin) {
            return Ok(token);
        }
        let _lock = lock?;
        self.check(&kept)?;
        self.issue(kept, margin).await
    }

    /// Takes the right to issue, among all processes of the key; without one where locks cannot be
    /// used, and where a stopped process holds it.
    async fn lock_to_issue(&self, deadline: Instant) -> Result<Option<Lock>> {
        let began = Instant::now();
        let now_ms = || self.now().as_millisecond();
        let mine = format!("{} {}", std::process::id(), now_ms());
        match lock_until(self.store(), Slot::Token, &mine, deadline).await {
            Ok(Some(lock)) => return Ok(Some(lock)),
            Ok(None) => {}
            Err(error) => {
                tracing::warn!(%error, "the issue of a token is not shared with other processes");
                return Ok(None);
            }
        }
        let note = self.store.note(Slot::Token);
        let (holder, since) = note.split_once(' ').unwrap_or(("unknown", ""));
        let held_ms = since.parse().map_or(0, |at| now_ms().saturating_sub(at));
        if held_ms >= HELD_TOO_LONG_MS && began.elapsed() >= BELIEVED_AFTER {
            tracing::warn!(
                holder,
                held_ms,
                "a process issues a token and does not go on: passed over"
            );
            return Ok(None);
        }
        Err(BrokerError::connection(format!(
            "another process ({holder}) is issuing a token and does not answer"
        )))
    }

    /// Returns what all processes know of the token.
    fn kept(&self) -> Result<Kept> {
        let unusable = |error: std::io::Error| BrokerError::Authentication {
            message: format!("the token file cannot be used: {error}"),
            source: Some(error.into()),
        };
        let text = match self.store.read(Slot::Token) {
            // A store that opens was trusted; a brake must not end at what became of it since.
            Err(error) if untrusted_in(&error).is_some() => {
                tracing::error!(%error, "the token is kept in memory");
                None
            }
            read => read.map_err(unusable)?,
        };
        if let Some(unwritten) = self.with_state(|state| state.unwritten.clone()) {
            return Ok(unwritten);
        }
        Ok(Kept::read(&text.unwrap_or_default(), &self.marks.key))
    }

    fn keep(&self, mut kept: Kept) {
        kept.key.clone_from(&self.marks.key);
        let written = match self.store.read(Slot::Token) {
            Err(error) if untrusted_in(&error).is_some() => Err(error),
            Ok(_) | Err(_) => self.store.write(Slot::Token, &kept.write()),
        };
        if let Err(error) = &written {
            tracing::warn!(%error, "the token is not shared with other processes");
        }
        self.with_state(|state| state.unwritten = written.is_err().then_some(kept));
    }

    /// Takes the kept token into use if it lasts longer than `margin` and is not known to be dead.
    fn take(&self, kept: &Kept, margin: Duration) -> Option<AuthenticationToken> {
        let token = kept.token.as_ref()?.token();
        if self.is_dead(&token) || self.left(&token).is_none_or(|left| left <= margin) {
            return None;
        }
        self.held.learn_passing(token.access_token.expose_secret());
        self.with_state(|state| state.token = Some(token.clone()));
        Some(token)
    }

    fn is_dead(&self, token: &AuthenticationToken) -> bool {
        self.with_state(|state| state.is_dead(token))
    }

    /// What another process issued is the venue's to remember: it may be a venue that was started
    /// anew.
    fn too_soon_until(&self, now: Timestamp) -> Option<Timestamp> {
        too_soon_until(self.with_state(|state| state.issued_at), now)
    }

    /// Says no while nobody asks.
    fn check(&self, kept: &Kept) -> Result<()> {
        let now = self.now();
        if let Some((failure, _until)) = kept.failure_in_force(&self.marks.pair, now) {
            return Err(failure.error(None));
        }
        self.too_soon_until(now)
            .map_or(Ok(()), |until| Err(too_soon(until)))
    }

    /// Returns why no token is asked for at present, by whichever process of the key failed.
    pub fn denied(&self) -> Option<Denied> {
        let kept = self.kept().ok()?;
        let now = self.now();
        if let Some((failure, until)) = kept.failure_in_force(&self.marks.pair, now) {
            let is_refusal = failure.is_refusal;
            return Some(Denied { is_refusal, until });
        }
        let until = self.too_soon_until(now)?;
        let has_token = kept.token.is_some_and(|kept| {
            let token = kept.token();
            self.left(&token).is_some() && !self.is_dead(&token)
        });
        (!has_token).then_some(Denied {
            is_refusal: false,
            until,
        })
    }

    /// Asks for a token, once; a failure is remembered for all processes of the key.
    async fn issue(&self, mut kept: Kept, margin: Duration) -> Result<AuthenticationToken> {
        let request = TokenPRequest {
            grant_type: "client_credentials".into(),
            appkey: self.credentials.app_key.expose().to_owned(),
            appsecret: self.credentials.app_secret.expose().to_owned(),
        };
        let answer = match self.service.post_once(TokenP::PATH, &request).await {
            Ok(answer) => answer,
            // Nobody was asked, so that nobody needs to wait.
            Err(error) if error.phase == Phase::BeforeFirstByte => {
                return Err(unreachable(TokenP::PATH, error));
            }
            Err(error) => {
                let failure = self.fail(kept, FailedBy::Connection(error.cause), error.to_string());
                return Err(failure.error(Some(error.into())));
            }
        };
        let issued = match read_token(&answer) {
            Ok(issued) => issued,
            Err((by, text)) => {
                if by == FailedBy::Connection(ConnectionCause::TokenTooSoon) {
                    // Somebody got one; perhaps a process that went on without the lock.
                    kept = self.kept()?;
                    if let Some(token) = self.take(&kept, margin) {
                        return Ok(token);
                    }
                }
                let shown = self.shown(&text);
                return Err(self.fail(kept, by, shown).error(None));
            }
        };
        let now = self.now();
        let seconds = i64::try_from(issued.expires_in).unwrap_or(0);
        let token = AuthenticationToken {
            access_token: SecretString::from(issued.access_token),
            token_type: issued.token_type,
            expires_in: issued.expires_in,
            expires_at: plus_millis(now, seconds.saturating_mul(1_000)),
        };
        self.held.learn_passing(token.access_token.expose_secret());
        let is_given_again = self.with_state(|state| state.on_issued(&token, now));
        self.keep(Kept {
            key: String::new(),
            token: Some(KeptToken::of(&token)),
            // Should it be refused again, the wait is longer than the last.
            failure: kept.failure.filter(|_| is_given_again),
        });
        tracing::info!(expires_at = %token.expires_at, "access token issued");
        Ok(token)
    }

    /// Returns what may be shown of what the token service says.
    pub(super) fn shown(&self, text: &str) -> String {
        self.held.hider().text(text)
    }

    /// Returns the error for a call of the token service that brought nothing.
    pub(super) fn denied_by(&self, denial: Denial, what: &str) -> BrokerError {
        let (by, text) = failed_by(denial);
        let shown = self.shown(&text);
        match by {
            FailedBy::Refusal => BrokerError::authentication(shown),
            FailedBy::Connection(cause) => BrokerError::Connection {
                message: format!("{what}: {shown}"),
                cause,
                source: None,
            },
        }
    }

    fn fail(&self, mut kept: Kept, by: FailedBy, text: String) -> Failure {
        let failure = kept.fail(self.now(), &self.marks.pair, by, text);
        self.keep(kept);
        failure
    }

    /// Takes note that the venue refused a token, so that another is asked for. One that it had refused
    /// before, and issued again, makes every process wait before it asks once more: longer each time,
    /// for only the venue can mend that.
    pub fn discard(&self, refused: &AuthenticationToken) {
        let is_refused_again = self.with_state(|state| state.on_refused(refused));
        if is_refused_again && let Ok(kept) = self.kept() {
            let text = "the venue issued the same token again that it refuses to accept";
            self.fail(kept, FailedBy::Refusal, text.into());
        }
    }

    /// Takes note that the venue took a call with a token: it is a live one, whatever was refused before.
    pub fn on_accepted(&self, token: &AuthenticationToken) {
        let was_doubted = self.with_state(|state| state.on_accepted(token));
        if was_doubted
            && let Ok(mut kept) = self.kept()
            && kept.failure.take().is_some()
        {
            self.keep(kept);
        }
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
        let mut kept = self.kept()?;
        let known = self.current().or_else(|| self.take(&kept, Duration::ZERO));
        let Some(token) = known else {
            return Ok(false);
        };
        let request = RevokePRequest {
            appkey: self.credentials.app_key.expose().to_owned(),
            appsecret: self.credentials.app_secret.expose().to_owned(),
            token: token.access_token.expose_secret().to_owned(),
        };
        let answer = self.service.post(RevokeP::PATH, &request).await?;
        if serde_json::from_slice::<RevokePResponse>(&answer.body).is_err() {
            let denial = Denial::read(answer.status, &answer.body);
            return Err(self.denied_by(denial, "the token is not revoked"));
        }
        self.discard(&token);
        kept.token = None;
        self.keep(kept);
        tracing::info!("access token revoked");
        Ok(true)
    }
}
