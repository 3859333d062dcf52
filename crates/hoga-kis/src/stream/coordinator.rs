//! What the sessions tell, dealt with by one task: where registrations go, whose notices are whose,
//! and how it all stands.
//!
//! Not starting and closing them; `sessions` does.

use super::market_listener::Told;
use super::outages::Outages;
use super::placement::{NoRoom, Placement, Step};
use super::topics::brought_by;
use crate::translate;
use ambient::{Clock, Mutex, MutexGuard};
use hoga_desk::{GatewayEvent, MarketData};
use hoga_port::time::{Timestamp, seoul_day};
use hoga_port::{AccountId, ConnectionState};
use kis_client::stream::{Line, LineEvent};
use kis_wire::realtime::Topic;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use tokio::time::Instant;

/// Own executions that every key refused are asked for again after this.
const ASK_AGAIN_AFTER: Duration = Duration::from_secs(60);
/// The try that is shown for a key that gave up while others carry on.
const GIVEN_UP: u32 = 6;

/// One account on the sessions.
pub(super) struct Member {
    pub(super) account: AccountId,
    pub(super) events: mpsc::Sender<GatewayEvent>,
    pub(super) is_connected: bool,
    /// Whether it was told that own executions are subscribed.
    pub(super) is_streaming: bool,
}

pub(super) struct Coordinator {
    pub(super) lines: Vec<Line>,
    pub(super) market_data: Arc<MarketData>,
    pub(super) outages: Arc<Outages>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) state: watch::Sender<ConnectionState>,
    pub(super) inner: Mutex<Inner>,
}

pub(super) struct Inner {
    pub(super) placement: Placement,
    pub(super) states: Vec<ConnectionState>,
    pub(super) members: BTreeMap<u64, Member>,
    pub(super) next_member: u64,
    /// Whether own executions are acknowledged.
    pub(super) is_streaming: bool,
    /// Sessions that failed too often since they last carried something.
    pub(super) gave_up: BTreeSet<usize>,
    /// Whether the accounts were told that there is no session left.
    pub(super) is_hopeless: bool,
    /// When own executions that every key refused are asked for again.
    pub(super) ask_again_at: Option<Instant>,
}

/// Wants a registration where it was placed; there is room, for placements count.
pub(super) fn want(line: &Line, topic: Topic) {
    if let Err(full) = line.want(topic) {
        tracing::error!(%full, "a registration has no room where it was placed");
    }
}

impl Coordinator {
    pub(super) fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock()
    }

    pub(super) fn want(&self, topic: Topic) -> Result<(), NoRoom> {
        let mut inner = self.inner();
        let steps = inner.placement.want(topic)?;
        self.carry_out(steps);
        drop(inner);
        Ok(())
    }

    /// Gives back what nobody reads any more.
    pub(super) fn sweep(&self) {
        let topics = self.inner().placement.market_topics();
        for topic in topics {
            if brought_by(&topic).is_some_and(|topic| !self.market_data.is_read(topic)) {
                self.release(&topic);
            }
        }
    }

    pub(super) fn release(&self, topic: &Topic) {
        let mut inner = self.inner();
        let steps = inner.placement.release(topic);
        self.carry_out(steps);
        self.outages.forget(topic);
    }

    /// Does what the placement decided; under its lock, so that steps keep their order.
    fn carry_out(&self, steps: Vec<Step>) {
        for step in steps {
            match step {
                Step::Want { session, topic } => {
                    if let Some(line) = self.lines.get(session) {
                        want(line, topic);
                    }
                }
                Step::Release { session, topic } => {
                    if let Some(line) = self.lines.get(session) {
                        if line.is_active(&topic) {
                            self.outages.begin([topic.clone()], self.clock.now());
                        }
                        line.release(&topic);
                    }
                }
            }
        }
    }

    /// Deals with what the sessions tell, until there are none.
    pub(super) async fn run(&self, mut events: mpsc::Receiver<Told>) {
        loop {
            let again_at = self.inner().ask_again_at;
            let again = async {
                match again_at {
                    Some(at) => tokio::time::sleep_until(at).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                biased;
                event = events.recv() => match event {
                    Some(told) => self.on_told(told).await,
                    None => return,
                },
                () = again => {
                    self.ask_again();
                    self.show_state();
                }
            }
        }
    }

    async fn on_told(&self, told: Told) {
        match told {
            Told::Line(session, event) => self.on_event(session, event).await,
            Told::Joined => self.tell_streaming().await,
            Told::Flush(flushed) => drop(flushed.send(())),
        }
        self.show_state();
    }

    async fn on_event(&self, session: usize, event: LineEvent) {
        match event {
            LineEvent::State(state) => {
                if let Some(known) = self.inner().states.get_mut(session) {
                    *known = state;
                }
            }
            LineEvent::Up => {
                let mut inner = self.inner();
                let steps = inner.placement.on_up(session);
                self.carry_out(steps);
            }
            LineEvent::Down { at, cause } => {
                let is_carrier = self.inner().placement.carrier() == Some(session);
                self.lose(session);
                if is_carrier {
                    self.tell_silent(at, &cause).await;
                }
                // The last one may have been between two tries when the others gave up.
                self.give_up(&cause).await;
            }
            LineEvent::Registered(topic) => {
                self.hope(session);
                // A session that was closed meanwhile has nothing registered.
                let line = self.lines.get(session);
                let is_active = line.is_some_and(|it| it.is_active(&topic));
                if topic.is_notice() && is_active {
                    let mut inner = self.inner();
                    inner.is_streaming |= inner.placement.carrier() == Some(session);
                }
                self.tell_streaming().await;
            }
            LineEvent::Refused(topic) => self.on_refused(session, &topic).await,
            LineEvent::Notice {
                tr_id,
                count,
                plaintext,
            } => self.pass_on(session, &tr_id, count, &plaintext).await,
            LineEvent::Unusable(why) => {
                self.tell(|_member| Some(vec![GatewayEvent::NoticeUnusable(why.clone())]))
                    .await;
            }
            LineEvent::GaveUp(cause) => {
                self.inner().gave_up.insert(session);
                self.give_up(&cause).await;
            }
        }
    }

    /// Takes a refusal: own executions go to another key, or are asked for again in a while.
    async fn on_refused(&self, session: usize, topic: &Topic) {
        let was_carrier = self.inner().placement.carrier() == Some(session);
        {
            let mut inner = self.inner();
            let steps = inner.placement.on_refused(session, topic);
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
        let mut inner = self.inner();
        if inner.placement.stranded().contains(topic) {
            inner.ask_again_at = Instant::now().checked_add(ASK_AGAIN_AFTER);
        }
    }

    fn ask_again(&self) {
        let mut inner = self.inner();
        inner.ask_again_at = None;
        if inner.is_streaming {
            return;
        }
        if let Some((session, topic)) = inner.placement.forgive() {
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
            let is_lost = inner.placement.stranded().iter().any(Topic::is_notice);
            let is_silent = is_lost || inner.placement.carrier().is_none();
            let have_all = inner.gave_up.len() == self.lines.len();
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
        let steps = inner.placement.on_down(session);
        let moved = steps
            .iter()
            .filter(|step| matches!(step, Step::Want { .. }));
        let moved = moved.count();
        self.carry_out(steps);
        let missing = inner.placement.stranded();
        drop(inner);
        if self.lines.len() > 1 {
            tracing::warn!(key = session, moved, missing = missing.len(), "rebalanced");
        }
        self.outages.tell(&missing);
    }

    /// Gives each account its own notices.
    async fn pass_on(&self, session: usize, tr_id: &str, count: usize, plaintext: &str) {
        let day = seoul_day(self.clock.now());
        let read =
            |account: &AccountId| match translate::notices(tr_id, count, plaintext, day, account) {
                Ok(notices) => notices
                    .into_iter()
                    .map(|notice| GatewayEvent::Notice(Box::new(notice)))
                    .collect(),
                Err(raw) => {
                    let mut why = "a notice cannot be read".to_owned();
                    if let Some(line) = self.lines.get(session) {
                        why = line.description(&raw, plaintext);
                        line.count_drop(&why);
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
    pub(super) fn is_as_up_as_can_be(&self, failures: &BTreeSet<usize>) -> bool {
        let inner = self.inner();
        let is_live =
            |session: &usize| inner.states.get(*session) == Some(&ConnectionState::Connected);
        let is_answered = (0..self.lines.len()).all(|session| {
            is_live(&session) || (failures.contains(&session) && !inner.placement.is_up(session))
        });
        let is_needed_live = match inner.placement.carrier() {
            Some(carrier) => is_live(&carrier) && inner.is_streaming,
            None => (0..self.lines.len()).any(|session| is_live(&session)),
        };
        is_answered && is_needed_live
    }
}

impl Inner {
    fn state(&self) -> ConnectionState {
        let is_live = |state: &&ConnectionState| **state == ConnectionState::Connected;
        let needed: Vec<usize> = (0..self.states.len())
            .filter(|session| !self.placement.carried_by(*session).is_empty())
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
        let carrier = self.placement.carrier();
        let states = carrier
            .into_iter()
            .chain(needed)
            .filter_map(|session| self.states.get(session));
        let worst = states
            .copied()
            .find(|state| *state != ConnectionState::Connected);
        match worst {
            // One key gave up; trading goes on over another.
            Some(ConnectionState::Halted) if !self.is_hopeless => {
                ConnectionState::Connecting { attempt: GIVEN_UP }
            }
            Some(state) => state,
            None if carrier.is_some() && !self.is_streaming => ConnectionState::Subscribing,
            None => ConnectionState::Connected,
        }
    }
}
