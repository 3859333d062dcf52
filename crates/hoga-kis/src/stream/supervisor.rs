//! Keeps the line up: connects, serves, tells of the gap, backs off, gives up.

use super::backoff::{Backoff, Down};
use super::connection::End;
use crate::rest::TokenManager;
use crate::transport::WebSocketTransport;
use hoga_desk::{Clock, Entropy, GatewayEvent, MarketData, TaskSet};
use hoga_port::time::Timestamp;
use hoga_port::{AccountId, BrokerError, ConnectionState, Result};
use kis_wire::realtime::{Fault, Session, Topic, TopicState};
use krx_rules::{Calendar, phase};
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{Notify, mpsc, watch};
use tokio::time::Instant;

/// What the connection and the supervisor share.
pub(crate) struct Shared {
    pub(crate) session: Mutex<Session>,
    pub(crate) outbox_changed: Notify,
    pub(crate) events: mpsc::Sender<GatewayEvent>,
    pub(crate) state: watch::Sender<ConnectionState>,
    pub(crate) market_data: Arc<MarketData>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) calendar: Calendar,
    pub(crate) account: AccountId,
    pub(crate) started: Instant,
    /// Texts that were not used.
    pub(crate) dropped: AtomicU64,
    entropy: Arc<Entropy>,
    tokens: Arc<TokenManager>,
    transport: Arc<dyn WebSocketTransport>,
    url: String,
}

impl Shared {
    pub(crate) fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a supervisor needs.
pub(crate) struct SupervisorParts {
    pub(crate) url: String,
    pub(crate) account: AccountId,
    pub(crate) transport: Arc<dyn WebSocketTransport>,
    pub(crate) tokens: Arc<TokenManager>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<Entropy>,
    pub(crate) calendar: Calendar,
    pub(crate) events: mpsc::Sender<GatewayEvent>,
    pub(crate) market_data: Arc<MarketData>,
}

/// The owner of the line of one app key.
pub(crate) struct Supervisor {
    shared: Arc<Shared>,
    stop: watch::Sender<bool>,
    tasks: TaskSet,
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
            clock: parts.clock,
            calendar: parts.calendar,
            account: parts.account,
            started: Instant::now(),
            dropped: AtomicU64::new(0),
            entropy: parts.entropy,
            tokens: parts.tokens,
            transport: parts.transport,
            url: parts.url,
        });
        Self {
            shared,
            stop,
            tasks: TaskSet::new(),
            is_running: Mutex::new(false),
        }
    }

    pub(crate) fn state(&self) -> watch::Receiver<ConnectionState> {
        self.shared.state.subscribe()
    }

    /// Wants a topic; it is registered at once when the line is up.
    pub(crate) fn want(&self, topic: Topic) -> Result<()> {
        let wanted = self.shared.session().want(self.shared.elapsed(), topic);
        self.shared.outbox_changed.notify_one();
        wanted.map_err(|full| {
            let held: Vec<String> = full
                .held
                .iter()
                .map(|topic| format!("{} {}", topic.tr_id, topic.tr_key))
                .collect();
            BrokerError::refused(full.to_string(), format!("held by: {}", held.join(", ")))
        })
    }

    /// Returns the topics the venue refused for good, with its words.
    pub(crate) fn refused(&self) -> Vec<(Topic, String)> {
        let session = self.shared.session();
        let refused = session
            .topics()
            .iter()
            .filter_map(|(topic, state)| match state {
                TopicState::Refused(why) => Some((topic.clone(), why.clone())),
                TopicState::Wanted | TopicState::Asked { .. } | TopicState::Active => None,
            });
        refused.collect()
    }

    /// Wants a topic no more.
    pub(crate) fn release(&self, topic: &Topic) {
        self.shared.session().release(topic);
        self.shared.outbox_changed.notify_one();
    }

    /// Starts keeping the line up, and waits until it is, or until the first tries failed.
    pub(crate) async fn connect(&self, max_wait: Duration) -> Result<()> {
        let mut state = self.state();
        let (first_error, mut failed) = mpsc::channel(1);
        {
            let mut is_running = self
                .is_running
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            if !*is_running {
                *is_running = true;
                self.stop.send_replace(false);
                let (shared, stop) = (Arc::clone(&self.shared), self.stop.subscribe());
                self.tasks
                    .spawn(async move { shared.keep_up(stop, first_error).await });
            }
        }
        let is_up = async {
            loop {
                if *state.borrow_and_update() == ConnectionState::Live {
                    return Ok(());
                }
                tokio::select! {
                    biased;
                    Some(error) = failed.recv() => return Err(error),
                    changed = state.changed() => if changed.is_err() { return Ok(()) },
                }
            }
        };
        tokio::time::timeout(max_wait, is_up)
            .await
            .unwrap_or_else(|_elapsed| {
                Err(BrokerError::connection(
                    "the real-time line is not up yet; it is tried on",
                ))
            })
    }

    /// Closes the line and stops keeping it up.
    pub(crate) async fn disconnect(&self) {
        self.stop.send_replace(true);
        let mut state = self.state();
        let is_running = *self
            .is_running
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if is_running {
            let closed = state.wait_for(|state| *state == ConnectionState::Disconnected);
            // A line that does not close in time is dropped with its task.
            drop(tokio::time::timeout(Duration::from_secs(3), closed).await);
        }
        self.tasks.shut_down().await;
        self.shared
            .state
            .send_replace(ConnectionState::Disconnected);
        *self
            .is_running
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = false;
    }
}

impl Shared {
    /// Connects and serves until it is stopped.
    async fn keep_up(
        &self,
        mut stop: watch::Receiver<bool>,
        first_error: mpsc::Sender<BrokerError>,
    ) {
        let mut backoff = Backoff::default();
        let mut renew_approval = false;
        let mut down_since: Option<Timestamp> = None;
        let mut attempt = 1;
        while !*stop.borrow_and_update() {
            self.show_down(&backoff, attempt);
            let started = Instant::now();
            let ended = self.try_once(renew_approval, down_since, &mut stop).await;
            renew_approval = false;
            let lived = started.elapsed();
            let was_up = matches!(ended, Ok(End::Broken(_) | End::Fault(_)));
            self.session().on_disconnected();
            let (why, cause) = match ended {
                Ok(End::Stopped) => break,
                Ok(End::Broken(cause)) => (Down::Broken, cause),
                Ok(End::Fault(fault)) => {
                    renew_approval = matches!(fault, Fault::ApprovalRefused(_));
                    let why = match fault {
                        Fault::AlreadyInUse => Down::InUse,
                        Fault::ApprovalRefused(_)
                        | Fault::Silent(_)
                        | Fault::Unanswered
                        | Fault::Venue(_) => Down::Broken,
                    };
                    let cause = fault.to_string();
                    drop(first_error.try_send(BrokerError::connection(cause.clone())));
                    (why, cause)
                }
                Err(error) => {
                    let cause = error.to_string();
                    // The caller may be gone, or may have heard of an earlier failure.
                    drop(first_error.try_send(error));
                    (Down::Broken, cause)
                }
            };
            if was_up {
                down_since = Some(self.clock.now());
                let event = GatewayEvent::StreamDown {
                    at: self.clock.now(),
                    cause: cause.clone(),
                };
                if self.events.send(event).await.is_err() {
                    break;
                }
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
            self.show_down(&backoff, attempt);
            if step.gives_up {
                let cause = format!("the line did not come back: {cause}");
                if self.events.send(GatewayEvent::GaveUp(cause)).await.is_err() {
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
        self.state.send_replace(ConnectionState::Disconnected);
    }

    /// Shows that the line is down: from the moment it is, not from the next try.
    fn show_down(&self, backoff: &Backoff, attempt: u32) {
        self.state.send_replace(if backoff.has_given_up() {
            ConnectionState::Halted
        } else {
            ConnectionState::Connecting { attempt }
        });
    }

    async fn try_once(
        &self,
        renew_approval: bool,
        down_since: Option<Timestamp>,
        stop: &mut watch::Receiver<bool>,
    ) -> Result<End> {
        let approval_key = self.tokens.approval_key(renew_approval).await?;
        let pipe =
            self.transport
                .connect(&self.url)
                .await
                .map_err(|error| BrokerError::Connection {
                    message: error.to_string(),
                    source: Some(error.into()),
                })?;
        tracing::info!(url = self.url, "connected");
        self.state.send_replace(ConnectionState::Subscribing);
        let is_idle = {
            let mut session = self.session();
            session.on_connected(self.elapsed(), approval_key);
            session.is_settled()
        };
        if is_idle {
            self.state.send_replace(ConnectionState::Live);
        }
        if let Some(from) = down_since {
            self.market_data.publish_gap(from, self.clock.now());
        }
        Ok(self.serve(pipe, stop).await)
    }
}
