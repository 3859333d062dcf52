//! Keeps one session up: connects, serves, backs off, gives up.

use super::backoff::{Backoff, Down};
use super::event::LineEvent;
use super::listener::Listener;
use super::shared::{End, Shared};
use crate::rest::{Doubt, Held, RestClient, TokenManager};
use crate::transport::websocket::TokioWebSocket;
use crate::transport::{TextPipe, WebSocketTransport};
use ambient::{Clock, Entropy, Mutex, MutexGuard, SteadyClock, SystemClock, TaskSet, Vitals};
use hoga_port::time::{Timestamp, plus_millis};
use hoga_port::{BrokerError, ConnectionState, Result};
use kis_wire::realtime::session::Full;
use kis_wire::realtime::{Fault, Session, Topic, TopicState};
use kis_wire::{ApprovalKey, Environment};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::{Notify, watch};
use tokio::time::Instant;

/// Hears of every try that failed.
type OnError = Box<dyn Fn(BrokerError) + Send + Sync>;

/// What a line needs.
pub struct LineParts {
    /// Which of a person's sessions this is, for logs.
    pub index: usize,
    /// The WebSocket server.
    pub url: String,
    /// How it is reached.
    pub transport: Arc<dyn WebSocketTransport>,
    /// The app key's token manager, which keeps its approval key.
    pub tokens: Arc<TokenManager>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Chance, for waits that are not all the same.
    pub entropy: Arc<Entropy>,
    /// Who listens.
    pub listener: Arc<dyn Listener>,
    /// Where it shows that the task which keeps the line up has ended.
    pub vitals: Vitals,
}

/// The session of one app key, kept up from [`Line::start`] to [`Line::disconnect`]: it connects, registers what
/// is wanted, answers PINGPONGs, and comes back with growing waits when it is lost.
///
/// A session carries 41 registrations (official), and an app key has one session: a second one is refused with
/// `OPSP8996`. Dropping a line breaks it without a proper close, and the venue keeps its slot for a while.
///
/// ```no_run
/// # fn example(client: kis_client::RestClient, listener: std::sync::Arc<dyn kis_client::stream::Listener>) {
/// use kis_client::stream::{Line, LineParts};
/// use kis_wire::Environment;
/// use kis_wire::realtime::Topic;
/// let line = Line::new(LineParts::of(&client, Environment::Paper, listener));
/// line.want(Topic::new("H0STCNT0", "005930")).expect("an empty session has room");
/// line.start(|error| eprintln!("{error}"));
/// # }
/// ```
pub struct Line {
    shared: Arc<Shared>,
    stop: watch::Sender<bool>,
    tasks: TaskSet,
    vitals: Vitals,
    is_running: Mutex<bool>,
}

impl LineParts {
    /// Returns the parts of a client's line: its app key, the environment's own server, the machine's time.
    pub fn of(client: &RestClient, environment: Environment, listener: Arc<dyn Listener>) -> Self {
        Self {
            index: 0,
            url: environment.websocket_url().to_owned(),
            transport: Arc::new(TokioWebSocket::new()),
            tokens: Arc::clone(client.tokens()),
            clock: Arc::new(SteadyClock::over(Arc::new(SystemClock::default()))),
            entropy: Arc::new(Entropy::unpredictable()),
            listener,
            vitals: Vitals::default(),
        }
    }
}

impl fmt::Debug for LineParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LineParts")
            .field("index", &self.index)
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Line")
            .field("index", &self.shared.index)
            .field("state", &*self.shared.state.borrow())
            .finish_non_exhaustive()
    }
}

impl Line {
    /// Makes a line that is not started yet.
    pub fn new(parts: LineParts) -> Self {
        let (state, _) = watch::channel(ConnectionState::Disconnected);
        let (stop, _) = watch::channel(false);
        let shared = Arc::new(Shared {
            session: Mutex::new(Session::new()),
            outbox_changed: Notify::new(),
            listener: parts.listener,
            state,
            clock: parts.clock,
            index: parts.index,
            started: Instant::now(),
            dropped: AtomicU64::new(0),
            is_answered: AtomicBool::new(false),
            entropy: parts.entropy,
            tokens: parts.tokens,
            transport: parts.transport,
            url: parts.url,
        });
        Self {
            shared,
            stop,
            tasks: TaskSet::new(),
            vitals: parts.vitals,
            is_running: Mutex::new(false),
        }
    }

    pub(super) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// Returns what is held secret about the key, to add to.
    pub fn held(&self) -> &Held {
        self.shared.held()
    }

    /// Wants a registration; it is asked for at once when the session is up, and again whenever it comes back.
    ///
    /// # Errors
    ///
    /// All registrations of a session are taken.
    pub fn want(&self, topic: Topic) -> std::result::Result<(), Full> {
        let wanted = self.shared.session().want(self.shared.elapsed(), topic);
        self.shared.outbox_changed.notify_one();
        wanted
    }

    /// Returns the topics the venue refused for good, with its words.
    pub fn refused(&self) -> Vec<(Topic, String)> {
        let session = self.shared.session();
        let refused = session
            .topics()
            .iter()
            .filter_map(|(topic, state)| match state {
                TopicState::Refused(why) => Some((topic.clone(), self.shared.shown(why))),
                TopicState::Wanted | TopicState::Asked { .. } | TopicState::Active => None,
            });
        refused.collect()
    }

    /// Returns whether a registration is acknowledged at present.
    pub fn is_active(&self, topic: &Topic) -> bool {
        self.shared.session().topics().get(topic) == Some(&TopicState::Active)
    }

    /// Counts a notice that could not be used.
    pub fn count_drop(&self, why: &str) {
        self.shared.count_drop(why, "");
    }

    /// Returns what may be shown of why a text was not understood.
    pub fn description(&self, why: &str, text: &str) -> String {
        self.shared.held().hider().description(why, text)
    }

    /// Wants a topic no more.
    pub fn release(&self, topic: &Topic) {
        self.shared.session().release(topic);
        self.shared.outbox_changed.notify_one();
    }

    /// Starts keeping the session up; every try that fails is told, one that is started already is left alone.
    pub fn start(&self, on_error: impl Fn(BrokerError) + Send + Sync + 'static) {
        let mut is_running = self.is_running();
        if !*is_running {
            *is_running = true;
            self.stop.send_replace(false);
            let (shared, stop) = (Arc::clone(&self.shared), self.stop.subscribe());
            self.tasks
                .spawn_guarded("keeps the real-time line up", &self.vitals, async move {
                    shared.keep_up(stop, Box::new(on_error)).await;
                });
        }
    }

    /// Asks the session to close; [`Line::disconnect`] waits for it.
    pub fn stop(&self) {
        self.stop.send_replace(true);
    }

    /// Closes the session and stops keeping it up.
    pub async fn disconnect(&self) {
        self.stop();
        let mut state = self.shared.state.subscribe();
        if *self.is_running() {
            let closed = state.wait_for(|state| *state == ConnectionState::Disconnected);
            // A session that does not close in time is dropped with its task.
            drop(tokio::time::timeout(Duration::from_secs(3), closed).await);
        }
        self.tasks.shut_down().await;
        let is_first = *self.shared.state.borrow() != ConnectionState::Disconnected;
        if is_first {
            self.shared
                .tell(LineEvent::State(ConnectionState::Disconnected))
                .await;
        }
        *self.is_running() = false;
    }

    fn is_running(&self) -> MutexGuard<'_, bool> {
        self.is_running.lock()
    }
}

/// Returns what a fault means for the next try.
fn down(fault: &Fault) -> Down {
    match fault {
        Fault::AlreadyInUse => Down::InUse,
        Fault::ApprovalRefused(_) | Fault::Silent(_) | Fault::Unanswered | Fault::Venue(_) => {
            Down::Broken
        }
    }
}

impl Shared {
    /// Connects and serves until it is stopped.
    async fn keep_up(&self, mut stop: watch::Receiver<bool>, on_error: OnError) {
        let mut backoff = Backoff::default();
        let mut doubt = Doubt::None;
        let mut attempt = 1;
        while !*stop.borrow_and_update() {
            self.show_down(&backoff, attempt, None).await;
            let started = Instant::now();
            let ended = self.try_once(&doubt, &mut stop).await;
            let lived = started.elapsed();
            doubt = self.doubt(&ended, doubt);
            let ended = ended.map(|(_key, end)| end);
            self.lose();
            let (why, cause) = match ended {
                Ok(End::Stopped) => break,
                Ok(End::Broken(cause)) => (Down::Broken, cause),
                Ok(End::Fault(fault)) => {
                    let why = down(&fault);
                    let cause = self.shown(&fault.to_string());
                    on_error(BrokerError::connection(cause.clone()));
                    (why, cause)
                }
                Err(error) => {
                    let cause = error.to_string();
                    on_error(error);
                    (Down::Broken, cause)
                }
            };
            let down = LineEvent::Down {
                at: self.clock.now(),
                cause: cause.clone(),
            };
            if !self.tell(down).await {
                break;
            }
            let in_session = self.listener.is_session_on(self.clock.now());
            let step = backoff.fail(why, lived, in_session);
            attempt = step.attempt;
            let wait = self.entropy.jittered(step.wait);
            tracing::warn!(
                cause,
                attempt,
                wait_ms = wait.as_millis(),
                "the line is down"
            );
            let tried_at = plus_millis(
                self.clock.now(),
                i64::try_from(wait.as_millis()).unwrap_or(0),
            );
            let in_use = (why == Down::InUse).then_some(tried_at);
            self.show_down(&backoff, attempt, in_use).await;
            if step.gives_up {
                let cause = format!("the line did not come back: {cause}");
                if !self.tell(LineEvent::GaveUp(cause)).await {
                    break;
                }
            }
            tokio::select! {
                biased;
                _stopped = stop.changed() => {}
                () = tokio::time::sleep(wait) => {}
            }
        }
        self.session().on_disconnected();
        self.tell(LineEvent::State(ConnectionState::Disconnected))
            .await;
    }

    /// Returns what a connection that ended says against its approval key.
    fn doubt(&self, ended: &Result<(ApprovalKey, End)>, before: Doubt) -> Doubt {
        let Ok((key, end)) = ended else {
            return before;
        };
        let is_asked = |state: &TopicState| matches!(state, TopicState::Asked { .. });
        match end {
            End::Fault(Fault::ApprovalRefused(_)) => Doubt::Refused(key.clone()),
            End::Stopped | End::Fault(Fault::AlreadyInUse | Fault::Venue(_)) => Doubt::None,
            End::Broken(_) | End::Fault(Fault::Silent(_) | Fault::Unanswered) => {
                let is_unanswered = !self.is_answered.load(Ordering::Relaxed)
                    && self.session().topics().values().any(is_asked);
                if is_unanswered {
                    Doubt::Unanswered(key.clone())
                } else {
                    Doubt::None
                }
            }
        }
    }

    /// Notes what came until now, and forgets what was acknowledged.
    fn lose(&self) {
        let mut session = self.session();
        let active = session
            .topics()
            .iter()
            .filter(|(topic, state)| !topic.is_notice() && matches!(state, TopicState::Active));
        let came: Vec<Topic> = active.map(|(topic, _)| topic.clone()).collect();
        session.on_disconnected();
        drop(session);
        self.listener.lost(came, self.clock.now());
    }

    /// Shows that the session is down: from the moment it is, not from the next try.
    async fn show_down(&self, backoff: &Backoff, attempt: u32, in_use: Option<Timestamp>) {
        let state = match in_use {
            _ if backoff.has_given_up() => ConnectionState::Halted,
            Some(until) => ConnectionState::KeyInUse { until },
            None => ConnectionState::Connecting { attempt },
        };
        self.tell(LineEvent::State(state)).await;
    }

    async fn try_once(
        &self,
        doubt: &Doubt,
        stop: &mut watch::Receiver<bool>,
    ) -> Result<(ApprovalKey, End)> {
        let (approval_key, pipe) = self.connect(doubt).await?;
        tracing::info!(url = self.url, key = self.index, "connected");
        let is_idle = {
            let mut session = self.session();
            self.is_answered.store(false, Ordering::Relaxed);
            session.on_connected(self.elapsed(), approval_key.clone());
            session.is_settled()
        };
        let state = if is_idle {
            ConnectionState::Connected
        } else {
            ConnectionState::Subscribing
        };
        self.tell(LineEvent::State(state)).await;
        self.tell(LineEvent::Up).await;
        Ok((approval_key, self.serve(pipe, stop).await))
    }

    /// Opens a line, with an approval key that `doubt` does not speak against.
    pub(crate) async fn connect(&self, doubt: &Doubt) -> Result<(ApprovalKey, TextPipe)> {
        let approval_key = self.tokens.approval_key(doubt).await?;
        self.held().learn_passing(approval_key.expose());
        let connected = self.transport.connect(&self.url).await;
        let pipe = connected.map_err(|error| {
            let raw = error.to_string();
            let (message, cause) = (self.shown(&raw), error.cause);
            // A cause that quotes what is hidden is not to be shown.
            let source = (message == raw).then(|| error.into());
            BrokerError::Connection {
                message,
                cause,
                source,
            }
        })?;
        Ok((approval_key, pipe))
    }
}
