//! Keeps one session up: connects, serves, backs off, gives up.

use super::backoff::{Backoff, Down};
use super::line::{End, SessionEvent, Shared};
use super::outages::Outages;
use ambient::{Clock, Entropy, Mutex, MutexGuard, TaskSet, Vitals};
use hoga_desk::MarketData;
use hoga_port::{BrokerError, ConnectionState, Result};
use kis_client::rest::{Doubt, TokenManager};
use kis_client::transport::{TextPipe, WebSocketTransport};
use kis_wire::ApprovalKey;
use kis_wire::realtime::{Fault, Session, Topic, TopicState};
use krx_rules::{Calendar, phase};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::{Notify, mpsc, watch};
use tokio::time::Instant;

/// What a supervisor needs.
pub(crate) struct SupervisorParts {
    /// Which of the sessions this is.
    pub(crate) index: usize,
    pub(crate) url: String,
    pub(crate) transport: Arc<dyn WebSocketTransport>,
    pub(crate) tokens: Arc<TokenManager>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<Entropy>,
    pub(crate) calendar: Calendar,
    pub(crate) events: mpsc::Sender<(usize, SessionEvent)>,
    pub(crate) market_data: Arc<MarketData>,
    pub(crate) outages: Arc<Outages>,
    pub(crate) vitals: Vitals,
}

/// The owner of the session of one app key.
pub(crate) struct Supervisor {
    shared: Arc<Shared>,
    stop: watch::Sender<bool>,
    tasks: TaskSet,
    vitals: Vitals,
    is_running: Mutex<bool>,
}

impl Supervisor {
    pub(crate) fn new(parts: SupervisorParts) -> Self {
        let (state, _) = watch::channel(ConnectionState::Disconnected);
        let (stop, _) = watch::channel(false);
        let shared = Arc::new(Shared {
            session: Mutex::new(Session::new()),
            outbox_changed: Notify::new(),
            events: parts.events,
            state,
            market_data: parts.market_data,
            outages: parts.outages,
            clock: parts.clock,
            calendar: parts.calendar,
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

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// Wants a topic; it is registered at once when the session is up.
    pub(crate) fn want(&self, topic: Topic) {
        if let Err(full) = self.shared.session().want(self.shared.elapsed(), topic) {
            tracing::error!(%full, "a registration has no room where it was placed");
        }
        self.shared.outbox_changed.notify_one();
    }

    /// Returns the topics the venue refused for good, with its words.
    pub(crate) fn refused(&self) -> Vec<(Topic, String)> {
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
    pub(crate) fn is_active(&self, topic: &Topic) -> bool {
        self.shared.session().topics().get(topic) == Some(&TopicState::Active)
    }

    /// Counts a notice that could not be used.
    pub(crate) fn count_drop(&self, why: &str) {
        self.shared.count_drop(why, "");
    }

    /// Returns what may be shown of why a text was not understood.
    pub(crate) fn description(&self, why: &str, text: &str) -> String {
        self.shared.held().hider().description(why, text)
    }

    /// Wants a topic no more.
    pub(crate) fn release(&self, topic: &Topic) {
        self.shared.session().release(topic);
        self.shared.outbox_changed.notify_one();
    }

    /// Starts keeping the session up; failures go to `errors` while somebody reads them.
    pub(crate) fn start(&self, errors: mpsc::Sender<(usize, BrokerError)>) {
        let mut is_running = self.is_running();
        if !*is_running {
            *is_running = true;
            self.stop.send_replace(false);
            let (shared, stop) = (Arc::clone(&self.shared), self.stop.subscribe());
            self.tasks
                .spawn_guarded("keeps the real-time line up", &self.vitals, async move {
                    shared.keep_up(stop, errors).await;
                });
        }
    }

    /// Asks the session to close; [`Supervisor::disconnect`] waits for it.
    pub(crate) fn stop(&self) {
        self.stop.send_replace(true);
    }

    /// Closes the session and stops keeping it up.
    pub(crate) async fn disconnect(&self) {
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
                .tell(SessionEvent::State(ConnectionState::Disconnected))
                .await;
        }
        *self.is_running() = false;
    }

    fn is_running(&self) -> MutexGuard<'_, bool> {
        self.is_running.lock()
    }
}

impl Shared {
    /// Connects and serves until it is stopped.
    async fn keep_up(
        &self,
        mut stop: watch::Receiver<bool>,
        errors: mpsc::Sender<(usize, BrokerError)>,
    ) {
        let mut backoff = Backoff::default();
        let mut doubt = Doubt::None;
        let mut attempt = 1;
        while !*stop.borrow_and_update() {
            self.show_down(&backoff, attempt).await;
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
                    let why = match fault {
                        Fault::AlreadyInUse => Down::InUse,
                        Fault::ApprovalRefused(_)
                        | Fault::Silent(_)
                        | Fault::Unanswered
                        | Fault::Venue(_) => Down::Broken,
                    };
                    let cause = self.shown(&fault.to_string());
                    drop(errors.try_send((self.index, BrokerError::connection(cause.clone()))));
                    (why, cause)
                }
                Err(error) => {
                    let cause = error.to_string();
                    // The caller may be gone, or may have heard of an earlier failure.
                    drop(errors.try_send((self.index, error)));
                    (Down::Broken, cause)
                }
            };
            let down = SessionEvent::Down {
                at: self.clock.now(),
                cause: cause.clone(),
            };
            if !self.tell(down).await {
                break;
            }
            let in_session = phase(&self.calendar, self.clock.now()).is_session();
            let step = backoff.fail(why, lived, in_session);
            attempt = step.attempt;
            let wait = self.entropy.jittered(step.wait);
            tracing::warn!(
                cause,
                attempt,
                wait_ms = wait.as_millis(),
                "the line is down"
            );
            self.show_down(&backoff, attempt).await;
            if step.gives_up {
                let cause = format!("the line did not come back: {cause}");
                if !self.tell(SessionEvent::GaveUp(cause)).await {
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
        self.tell(SessionEvent::State(ConnectionState::Disconnected))
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
        self.outages.begin(came, self.clock.now());
    }

    /// Shows that the session is down: from the moment it is, not from the next try.
    async fn show_down(&self, backoff: &Backoff, attempt: u32) {
        let state = if backoff.has_given_up() {
            ConnectionState::Halted
        } else {
            ConnectionState::Connecting { attempt }
        };
        self.tell(SessionEvent::State(state)).await;
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
            ConnectionState::Live
        } else {
            ConnectionState::Subscribing
        };
        self.tell(SessionEvent::State(state)).await;
        self.tell(SessionEvent::Up).await;
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
