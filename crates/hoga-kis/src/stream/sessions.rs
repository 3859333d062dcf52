//! The sessions of one or more app keys, as one line: for one account or for several.
//!
//! Where a registration goes is decided in `spread`, when a session is tried again in `backoff`.

use super::outages::Outages;
use super::spread::{NoRoom, Spread, Step};
use super::supervisor::{SessionEvent, Supervisor, SupervisorParts};
use super::topics::brought_by;
use crate::rest::TokenManager;
use crate::translate;
use crate::transport::WebSocketTransport;
use hoga_desk::{Clock, Entropy, GatewayEvent, MarketData, TaskSet};
use hoga_port::time::{Timestamp, trading_day};
use hoga_port::{AccountId, BrokerError, ConnectionState, Result};
use kis_wire::realtime::Topic;
use krx_rules::Calendar;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{mpsc, oneshot, watch};

/// What sessions tell and nobody has looked at yet; a session waits beyond that.
const QUEUE: usize = 4_096;
/// Own executions that every key refused are asked for again after this.
const ASK_AGAIN_AFTER: Duration = Duration::from_secs(60);
/// The try that is shown for a key that gave up while others carry on.
const GIVEN_UP: u32 = 6;
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
    hub: Arc<Hub>,
    /// Held while the sessions are started or closed.
    lifecycle: tokio::sync::Mutex<()>,
    /// What the sessions tell, and what is told to whoever deals with it.
    events: mpsc::Sender<(usize, SessionEvent)>,
    _tasks: Arc<TaskSet>,
}

/// An account's part in the sessions; it leaves them when dropped.
pub(crate) struct Membership {
    sessions: Arc<Sessions>,
    id: u64,
}

struct Member {
    account: AccountId,
    events: mpsc::Sender<GatewayEvent>,
    is_connected: bool,
    /// Whether it was told that own executions are subscribed.
    is_streaming: bool,
}

struct Hub {
    supervisors: Vec<Supervisor>,
    market_data: Arc<MarketData>,
    outages: Arc<Outages>,
    clock: Arc<dyn Clock>,
    state: watch::Sender<ConnectionState>,
    inner: Mutex<Inner>,
    events: mpsc::WeakSender<(usize, SessionEvent)>,
    tasks: std::sync::Weak<TaskSet>,
}

struct Inner {
    spread: Spread,
    states: Vec<ConnectionState>,
    members: BTreeMap<u64, Member>,
    next_member: u64,
    /// Whether own executions are acknowledged.
    is_streaming: bool,
    /// Sessions that failed too often since they last carried something.
    gave_up: BTreeSet<usize>,
    /// Whether the accounts were told that there is no session left.
    is_hopeless: bool,
}

impl Sessions {
    pub(crate) fn new(parts: SessionsParts) -> Arc<Self> {
        let (events_sender, mut events) = mpsc::channel(QUEUE);
        let market_data = MarketData::new();
        let outages = Arc::new(Outages::new(Arc::clone(&market_data)));
        let sessions = parts.keys.len();
        let supervisors = parts.keys.into_iter().enumerate().map(|(index, tokens)| {
            Supervisor::new(SupervisorParts {
                index,
                url: parts.url.clone(),
                transport: Arc::clone(&parts.transport),
                tokens,
                clock: Arc::clone(&parts.clock),
                entropy: Arc::clone(&parts.entropy),
                calendar: parts.calendar.clone(),
                events: events_sender.clone(),
                market_data: Arc::clone(&market_data),
                outages: Arc::clone(&outages),
            })
        });
        let inner = Inner {
            spread: Spread::new(sessions, parts.keeps_spare),
            states: vec![ConnectionState::Disconnected; sessions],
            members: BTreeMap::new(),
            next_member: 0,
            is_streaming: false,
            gave_up: BTreeSet::new(),
            is_hopeless: false,
        };
        let tasks = Arc::new(TaskSet::new());
        let hub = Arc::new(Hub {
            supervisors: supervisors.collect(),
            market_data,
            outages,
            clock: parts.clock,
            state: watch::Sender::new(ConnectionState::Disconnected),
            inner: Mutex::new(inner),
            events: events_sender.downgrade(),
            tasks: Arc::downgrade(&tasks),
        });
        let carrier = Arc::clone(&hub);
        tasks.spawn(async move {
            while let Some((session, event)) = events.recv().await {
                carrier.on_event(session, event).await;
            }
        });
        Arc::new(Self {
            hub,
            lifecycle: tokio::sync::Mutex::default(),
            events: events_sender,
            _tasks: tasks,
        })
    }

    /// Takes an account in; its notices go to `events` while it is connected.
    pub(crate) fn join(
        self: Arc<Self>,
        account: AccountId,
        events: mpsc::Sender<GatewayEvent>,
    ) -> Membership {
        let id = {
            let mut inner = self.hub.inner();
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
    async fn say(&self, event: SessionEvent) {
        drop(self.events.send((usize::MAX, event)).await);
    }
}

impl Membership {
    fn hub(&self) -> &Hub {
        &self.sessions.hub
    }

    pub(crate) fn market_data(&self) -> &Arc<MarketData> {
        &self.hub().market_data
    }

    pub(crate) fn state(&self) -> watch::Receiver<ConnectionState> {
        self.hub().state.subscribe()
    }

    /// Wants a registration; it is asked for at once when its session is up.
    pub(crate) fn want(&self, topic: Topic) -> Result<()> {
        let mut wanted = self.hub().want(topic.clone());
        if wanted.is_err() {
            // A reader that outlived its account may hold what nobody reads any more.
            self.hub().sweep();
            wanted = self.hub().want(topic);
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
        self.hub().release(topic);
    }

    /// Returns the registrations that the venue refused for good, with its words.
    pub(crate) fn refused(&self) -> Vec<(Topic, String)> {
        let all = self.hub().supervisors.iter();
        all.flat_map(Supervisor::refused).collect()
    }

    /// Returns what no session carries at present.
    pub(crate) fn stranded(&self) -> Vec<Topic> {
        self.hub().inner().spread.stranded()
    }

    /// Starts the sessions, and waits until everything is carried; or until each of them came up or
    /// failed once, with own executions among what is carried.
    pub(crate) async fn connect(&self, max_wait: Duration) -> Result<()> {
        let hub = self.hub();
        let (errors, mut failed) = mpsc::channel(hub.supervisors.len().max(1));
        {
            let _started = self.sessions.lifecycle.lock().await;
            if let Some(member) = hub.inner().members.get_mut(&self.id) {
                member.is_connected = true;
            }
            for (session, supervisor) in hub.supervisors.iter().enumerate() {
                for topic in hub.inner().spread.carried_by(session) {
                    supervisor.want(topic);
                }
                supervisor.start(errors.clone());
            }
        }
        drop(errors);
        // Own executions may have been subscribed for another account before.
        self.sessions.say(SessionEvent::Joined).await;
        let mut state = self.state();
        let mut failures = BTreeSet::new();
        let is_up = async {
            loop {
                let is_live = *state.borrow_and_update() == ConnectionState::Live;
                if is_live || hub.is_as_up_as_can_be(&failures) {
                    return Ok(());
                }
                tokio::select! {
                    biased;
                    Some((session, error)) = failed.recv() => {
                        failures.insert(session);
                        if failures.len() == hub.supervisors.len() {
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
        let hub = self.hub();
        let _closed = self.sessions.lifecycle.lock().await;
        let is_last = {
            let mut inner = hub.inner();
            if let Some(member) = inner.members.get_mut(&self.id) {
                member.is_connected = false;
                member.is_streaming = false;
            }
            !inner.members.values().any(|member| member.is_connected)
        };
        if !is_last {
            return;
        }
        for supervisor in &hub.supervisors {
            supervisor.stop();
        }
        for supervisor in &hub.supervisors {
            supervisor.disconnect().await;
        }
        // What the sessions told to the last must not be taken for news of the next ones.
        let (flushed, is_flushed) = oneshot::channel();
        self.sessions.say(SessionEvent::Flush(flushed)).await;
        drop(tokio::time::timeout(FLUSH_WITHIN, is_flushed).await);
        {
            let mut inner = hub.inner();
            inner.spread.start_anew();
            inner.states.fill(ConnectionState::Disconnected);
            inner.is_streaming = false;
            inner.gave_up.clear();
            inner.is_hopeless = false;
        }
        hub.state.send_replace(ConnectionState::Disconnected);
    }
}

impl Drop for Membership {
    fn drop(&mut self) {
        self.hub().inner().members.remove(&self.id);
        self.hub().sweep();
    }
}

impl Hub {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn want(&self, topic: Topic) -> std::result::Result<(), NoRoom> {
        let mut inner = self.inner();
        let steps = inner.spread.want(topic)?;
        self.carry_out(steps);
        drop(inner);
        Ok(())
    }

    /// Gives back what nobody reads any more.
    fn sweep(&self) {
        for topic in self.inner().spread.market_topics() {
            if brought_by(&topic).is_some_and(|topic| !self.market_data.is_read(topic)) {
                self.release(&topic);
            }
        }
    }

    fn release(&self, topic: &Topic) {
        let mut inner = self.inner();
        let steps = inner.spread.release(topic);
        self.carry_out(steps);
        self.outages.forget(topic);
    }

    /// Does what the spread decided; under its lock, so that steps keep their order.
    fn carry_out(&self, steps: Vec<Step>) {
        for step in steps {
            match step {
                Step::Want { session, topic } => {
                    if let Some(supervisor) = self.supervisors.get(session) {
                        supervisor.want(topic);
                    }
                }
                Step::Release { session, topic } => {
                    if let Some(supervisor) = self.supervisors.get(session) {
                        if supervisor.is_active(&topic) {
                            self.outages.begin([topic.clone()], self.clock.now());
                        }
                        supervisor.release(&topic);
                    }
                }
            }
        }
    }

    async fn on_event(&self, session: usize, event: SessionEvent) {
        match event {
            SessionEvent::State(state) => {
                if let Some(known) = self.inner().states.get_mut(session) {
                    *known = state;
                }
            }
            SessionEvent::Up => {
                let mut inner = self.inner();
                let steps = inner.spread.on_up(session);
                self.carry_out(steps);
            }
            SessionEvent::Down { at, cause } => {
                let is_carrier = self.inner().spread.carrier() == Some(session);
                self.lose(session);
                if is_carrier {
                    self.tell_silent(at, &cause).await;
                }
                // The last one may have been between two tries when the others gave up.
                self.give_up(&cause).await;
            }
            SessionEvent::Registered(topic) => {
                self.hope(session);
                // A session that was closed meanwhile has nothing registered.
                let supervisor = self.supervisors.get(session);
                let is_active = supervisor.is_some_and(|it| it.is_active(&topic));
                if topic.is_notice() && is_active {
                    let mut inner = self.inner();
                    inner.is_streaming |= inner.spread.carrier() == Some(session);
                }
                self.tell_streaming().await;
            }
            SessionEvent::Joined => self.tell_streaming().await,
            SessionEvent::Refused(topic) => self.on_refused(session, &topic).await,
            SessionEvent::AskAgain => self.ask_again(),
            SessionEvent::Notice {
                tr_id,
                count,
                plaintext,
            } => self.pass_on(session, &tr_id, count, &plaintext).await,
            SessionEvent::Unusable(why) => {
                self.tell(|_member| Some(vec![GatewayEvent::NoticeUnusable(why.clone())]))
                    .await;
            }
            SessionEvent::GaveUp(cause) => {
                self.inner().gave_up.insert(session);
                self.give_up(&cause).await;
            }
            SessionEvent::Flush(flushed) => drop(flushed.send(())),
        }
        self.show_state();
    }

    /// Takes a refusal: own executions go to another key, or are asked for again in a while.
    async fn on_refused(&self, session: usize, topic: &Topic) {
        let was_carrier = self.inner().spread.carrier() == Some(session);
        {
            let mut inner = self.inner();
            let steps = inner.spread.on_refused(session, topic);
            self.carry_out(steps);
        }
        if !topic.is_notice() {
            // Its reader waits for what was lost with another session and does not come here.
            self.outages.tell(std::slice::from_ref(topic));
            return;
        }
        if was_carrier {
            self.tell_silent(self.clock.now(), "own executions were refused")
                .await;
        }
        let is_nowhere = self.inner().spread.stranded().contains(topic);
        if is_nowhere
            && let (Some(tasks), Some(events)) = (self.tasks.upgrade(), self.events.upgrade())
        {
            tasks.spawn(async move {
                tokio::time::sleep(ASK_AGAIN_AFTER).await;
                drop(events.send((usize::MAX, SessionEvent::AskAgain)).await);
            });
        }
    }

    fn ask_again(&self) {
        let mut inner = self.inner();
        if inner.is_streaming {
            return;
        }
        if let Some((session, topic)) = inner.spread.forgive() {
            let (again, release) = (topic.clone(), Step::Release { session, topic });
            let want = Step::Want {
                session,
                topic: again,
            };
            self.carry_out(vec![release, want]);
        }
    }

    /// A session that carries something again has not given up.
    fn hope(&self, session: usize) {
        let mut inner = self.inner();
        inner.gave_up.remove(&session);
        inner.is_hopeless = false;
    }

    /// Tells the accounts, once, that every session failed too often and own executions, or
    /// everything where they are polled, come from none.
    async fn give_up(&self, cause: &str) {
        {
            let mut inner = self.inner();
            let is_lost = inner.spread.stranded().iter().any(Topic::is_notice);
            let is_silent = is_lost || inner.spread.carrier().is_none();
            let have_all = inner.gave_up.len() == self.supervisors.len();
            if !have_all || !is_silent || inner.is_hopeless {
                return;
            }
            inner.is_hopeless = true;
        }
        self.tell(|_member| Some(vec![GatewayEvent::GaveUp(cause.to_owned())]))
            .await;
    }

    /// Tells who thinks that own executions come that they do not.
    async fn tell_silent(&self, at: Timestamp, cause: &str) {
        self.inner().is_streaming = false;
        let down = || GatewayEvent::StreamDown {
            at,
            cause: cause.to_owned(),
        };
        self.tell(|member| {
            let was_streaming = std::mem::take(&mut member.is_streaming);
            was_streaming.then(|| vec![down()])
        })
        .await;
    }

    /// Moves what a lost session carried, and says what could not be moved.
    fn lose(&self, session: usize) {
        let mut inner = self.inner();
        let steps = inner.spread.on_down(session);
        let moved = steps
            .iter()
            .filter(|step| matches!(step, Step::Want { .. }));
        let moved = moved.count();
        self.carry_out(steps);
        let missing = inner.spread.stranded();
        drop(inner);
        if self.supervisors.len() > 1 {
            tracing::warn!(key = session, moved, missing = missing.len(), "rebalanced");
        }
        self.outages.tell(&missing);
    }

    /// Gives each account its own notices.
    async fn pass_on(&self, session: usize, tr_id: &str, count: usize, plaintext: &str) {
        let day = trading_day(self.clock.now());
        let read =
            |account: &AccountId| match translate::notices(tr_id, count, plaintext, day, account) {
                Ok(notices) => notices
                    .into_iter()
                    .map(|notice| GatewayEvent::Notice(Box::new(notice)))
                    .collect(),
                Err(why) => {
                    if let Some(supervisor) = self.supervisors.get(session) {
                        supervisor.count_drop(&why);
                    }
                    vec![GatewayEvent::NoticeUnusable(why)]
                }
            };
        self.tell(|member| Some(read(&member.account))).await;
    }

    /// Tells who does not know yet that own executions are subscribed.
    async fn tell_streaming(&self) {
        if !self.inner().is_streaming {
            return;
        }
        self.tell(|member| {
            let knew = std::mem::replace(&mut member.is_streaming, true);
            (!knew).then(|| vec![GatewayEvent::StreamUp])
        })
        .await;
    }

    /// Gives connected accounts what `events` has for them; waits where one is behind.
    async fn tell(&self, mut events: impl FnMut(&mut Member) -> Option<Vec<GatewayEvent>>) {
        let mut mail = Vec::new();
        for member in self.inner().members.values_mut() {
            if member.is_connected
                && let Some(events) = events(member)
            {
                mail.push((member.events.clone(), events));
            }
        }
        for (sender, events) in mail {
            for event in events {
                // A desk that is gone hears nothing.
                if sender.send(event).await.is_err() {
                    break;
                }
            }
        }
    }

    /// Shows the worst of what is needed, own executions first.
    fn show_state(&self) {
        let state = self.inner().state();
        self.state.send_if_modified(|shown| {
            let is_new = *shown != state;
            *shown = state;
            is_new
        });
    }

    /// Whether own executions, or anything where they are polled, are carried, and no session is
    /// still at its first try.
    fn is_as_up_as_can_be(&self, failures: &BTreeSet<usize>) -> bool {
        let inner = self.inner();
        let is_live = |session: &usize| inner.states.get(*session) == Some(&ConnectionState::Live);
        let is_answered = (0..self.supervisors.len()).all(|session| {
            is_live(&session) || (failures.contains(&session) && !inner.spread.is_up(session))
        });
        let is_needed_live = match inner.spread.carrier() {
            Some(carrier) => is_live(&carrier) && inner.is_streaming,
            None => (0..self.supervisors.len()).any(|session| is_live(&session)),
        };
        is_answered && is_needed_live
    }
}

impl Inner {
    fn state(&self) -> ConnectionState {
        let is_live = |state: &&ConnectionState| **state == ConnectionState::Live;
        let needed: Vec<usize> = (0..self.states.len())
            .filter(|session| !self.spread.carried_by(*session).is_empty())
            .collect();
        if needed.is_empty() {
            let first = self.states.first();
            return self
                .states
                .iter()
                .find(is_live)
                .or(first)
                .copied()
                .unwrap_or_default();
        }
        let carrier = self.spread.carrier();
        let states = carrier
            .into_iter()
            .chain(needed)
            .filter_map(|session| self.states.get(session));
        let worst = states
            .copied()
            .find(|state| *state != ConnectionState::Live);
        match worst {
            // One key gave up; trading goes on over another.
            Some(ConnectionState::Halted) if !self.is_hopeless => {
                ConnectionState::Connecting { attempt: GIVEN_UP }
            }
            Some(state) => state,
            None if carrier.is_some() && !self.is_streaming => ConnectionState::Subscribing,
            None => ConnectionState::Live,
        }
    }
}
