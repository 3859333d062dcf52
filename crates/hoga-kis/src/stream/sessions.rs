//! The sessions of one or more app keys, as one line: for one account or for several.
//!
//! Where a registration goes is decided in `placement`, when a session is tried again in `backoff`.

use super::coordinator::{Coordinator, Inner, Member, want};
use super::market_listener::{MarketListener, Told};
use super::outages::Outages;
use super::placement::Placement;
use ambient::{Clock, Entropy, Mutex, TaskSet, Vitals};
use hoga_desk::{GatewayEvent, MarketData};
use hoga_port::{AccountId, BrokerError, ConnectionState, Result};
use kis_client::rest::TokenManager;
use kis_client::stream::{Line, LineParts};
use kis_client::transport::WebSocketTransport;
use kis_wire::realtime::Topic;
use market_rules::Calendar;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot, watch};

/// What sessions tell and nobody has looked at yet; a session waits beyond that.
const QUEUE: usize = 4_096;
/// How long closing waits for what was told before.
const FLUSH_WITHIN: Duration = Duration::from_secs(3);

/// What sessions need.
pub(crate) struct SessionsParts {
    pub(crate) url: String,
    /// One session for each app key; the account's own key first.
    pub(crate) keys: Vec<Arc<TokenManager>>,
    pub(crate) keeps_spare: bool,
    pub(crate) transport: Arc<dyn WebSocketTransport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<Entropy>,
    pub(crate) calendar: Calendar,
}

/// The sessions, kept up as long as an account is connected.
pub(crate) struct Sessions {
    /// First: they end before what they listen to, and that is no news.
    _tasks: TaskSet,
    coordinator: Arc<Coordinator>,
    /// Held while the sessions are started or closed.
    lifecycle: tokio::sync::Mutex<()>,
    /// What the sessions tell, and what is told to whoever deals with it.
    events: mpsc::Sender<Told>,
    vitals: Vitals,
}

/// An account's part in the sessions; it leaves them when dropped.
pub(crate) struct Membership {
    sessions: Arc<Sessions>,
    id: u64,
}

impl Sessions {
    pub(crate) fn new(parts: SessionsParts) -> Arc<Self> {
        let (events_sender, events) = mpsc::channel(QUEUE);
        let market_data = MarketData::new();
        let outages = Arc::new(Outages::new(Arc::clone(&market_data)));
        let sessions = parts.keys.len();
        let vitals = Vitals::default();
        let lines = parts.keys.into_iter().enumerate().map(|(index, tokens)| {
            let listener = MarketListener {
                index,
                events: events_sender.clone(),
                market_data: Arc::clone(&market_data),
                outages: Arc::clone(&outages),
                calendar: parts.calendar.clone(),
            };
            Line::new(LineParts {
                index,
                url: parts.url.clone(),
                transport: Arc::clone(&parts.transport),
                tokens,
                clock: Arc::clone(&parts.clock),
                entropy: Arc::clone(&parts.entropy),
                listener: Arc::new(listener),
                vitals: vitals.clone(),
            })
        });
        let inner = Inner {
            placement: Placement::new(sessions, parts.keeps_spare),
            states: vec![ConnectionState::Disconnected; sessions],
            members: BTreeMap::new(),
            next_member: 0,
            is_streaming: false,
            gave_up: BTreeSet::new(),
            is_hopeless: false,
            ask_again_at: None,
        };
        let tasks = TaskSet::new();
        let coordinator = Arc::new(Coordinator {
            lines: lines.collect(),
            market_data,
            outages,
            clock: parts.clock,
            state: watch::Sender::new(ConnectionState::Disconnected),
            inner: Mutex::new(inner),
        });
        let carrier = Arc::clone(&coordinator);
        tasks.spawn_vital("passes on what sessions tell", &vitals, async move {
            carrier.run(events).await;
        });
        Arc::new(Self {
            coordinator,
            lifecycle: tokio::sync::Mutex::default(),
            events: events_sender,
            vitals,
            _tasks: tasks,
        })
    }

    /// Takes an account in; its notices go to `events` while it is connected.
    pub(crate) fn join(
        self: Arc<Self>,
        account: AccountId,
        events: mpsc::Sender<GatewayEvent>,
    ) -> Membership {
        for line in &self.coordinator.lines {
            let held = line.held();
            held.learn_words(&[account.joined(), account.number()]);
        }
        let id = {
            let mut inner = self.coordinator.inner();
            let id = inner.next_member;
            inner.next_member = id.saturating_add(1);
            let member = Member {
                account,
                events,
                is_connected: false,
                is_streaming: false,
            };
            inner.members.insert(id, member);
            id
        };
        Membership { sessions: self, id }
    }
}

impl Sessions {
    /// Tells whoever deals with the events; nobody does once the sessions are gone.
    async fn say(&self, told: Told) {
        drop(self.events.send(told).await);
    }
}

impl Membership {
    fn coordinator(&self) -> &Coordinator {
        &self.sessions.coordinator
    }

    /// Returns where the end of a task shows that must live.
    pub(crate) fn vitals(&self) -> Vitals {
        self.sessions.vitals.clone()
    }

    /// Returns the session of the account's own key.
    pub(crate) fn first_line(&self) -> Option<&Line> {
        self.coordinator().lines.first()
    }

    pub(crate) fn market_data(&self) -> &Arc<MarketData> {
        &self.coordinator().market_data
    }

    pub(crate) fn state(&self) -> watch::Receiver<ConnectionState> {
        self.coordinator().state.subscribe()
    }

    /// Wants a registration; it is asked for at once when its session is up.
    pub(crate) fn want(&self, topic: Topic) -> Result<()> {
        let mut wanted = self.coordinator().want(topic.clone());
        if wanted.is_err() {
            // A reader that outlived its account may hold what nobody reads any more.
            self.coordinator().sweep();
            wanted = self.coordinator().want(topic);
        }
        wanted.map_err(|full| {
            let held: Vec<String> = full
                .held
                .iter()
                .map(|topic| format!("{} {}", topic.tr_id, topic.tr_key))
                .collect();
            BrokerError::refused(full.to_string(), format!("held by: {}", held.join(", ")))
        })
    }

    /// Wants a registration no more.
    pub(crate) fn release(&self, topic: &Topic) {
        self.coordinator().release(topic);
    }

    /// Returns the registrations that the venue refused for good, with its words.
    pub(crate) fn refused(&self) -> Vec<(Topic, String)> {
        let all = self.coordinator().lines.iter();
        all.flat_map(Line::refused).collect()
    }

    /// Returns what no session carries at present.
    pub(crate) fn stranded(&self) -> Vec<Topic> {
        self.coordinator().inner().placement.stranded()
    }

    /// Starts the sessions, and waits until everything is carried; or until each of them came up or
    /// failed once, with own executions among what is carried.
    pub(crate) async fn connect(&self, max_wait: Duration) -> Result<()> {
        let coordinator = self.coordinator();
        let (errors, mut failed) = mpsc::channel(coordinator.lines.len().max(1));
        {
            let _started = self.sessions.lifecycle.lock().await;
            if let Some(member) = coordinator.inner().members.get_mut(&self.id) {
                member.is_connected = true;
            }
            for (session, line) in coordinator.lines.iter().enumerate() {
                for topic in coordinator.inner().placement.carried_by(session) {
                    want(line, topic);
                }
                let errors = errors.clone();
                line.start(move |error| {
                    // The caller may be gone, or may have heard of an earlier failure.
                    drop(errors.try_send((session, error)));
                });
            }
        }
        drop(errors);
        // Own executions may have been subscribed for another account before.
        self.sessions.say(Told::Joined).await;
        let mut state = self.state();
        let mut failures = BTreeSet::new();
        let is_up = async {
            loop {
                let is_live = *state.borrow_and_update() == ConnectionState::Connected;
                if is_live || coordinator.is_as_up_as_can_be(&failures) {
                    return Ok(());
                }
                tokio::select! {
                    biased;
                    Some((session, error)) = failed.recv() => {
                        failures.insert(session);
                        if failures.len() == coordinator.lines.len() {
                            return Err(error);
                        }
                    }
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

    /// Takes the account off the sessions, and closes them after the last.
    pub(crate) async fn disconnect(&self) {
        let coordinator = self.coordinator();
        let _closed = self.sessions.lifecycle.lock().await;
        let is_last = {
            let mut inner = coordinator.inner();
            if let Some(member) = inner.members.get_mut(&self.id) {
                member.is_connected = false;
                member.is_streaming = false;
            }
            !inner.members.values().any(|member| member.is_connected)
        };
        if !is_last {
            return;
        }
        for line in &coordinator.lines {
            line.stop();
        }
        for line in &coordinator.lines {
            line.disconnect().await;
        }
        // What the sessions told to the last must not be taken for news of the next ones.
        let (flushed, is_flushed) = oneshot::channel();
        self.sessions.say(Told::Flush(flushed)).await;
        drop(tokio::time::timeout(FLUSH_WITHIN, is_flushed).await);
        {
            let mut inner = coordinator.inner();
            inner.placement.start_anew();
            inner.states.fill(ConnectionState::Disconnected);
            inner.is_streaming = false;
            inner.gave_up.clear();
            inner.is_hopeless = false;
        }
        coordinator
            .state
            .send_replace(ConnectionState::Disconnected);
    }
}

impl Drop for Membership {
    fn drop(&mut self) {
        self.coordinator().inner().members.remove(&self.id);
        self.coordinator().sweep();
    }
}
