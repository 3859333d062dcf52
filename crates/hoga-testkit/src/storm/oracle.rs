//! What really happened, and the rules that must hold at every moment.
//!
//! It stands where the desk cannot look: it knows which order of the venue came from which key.

use crate::transports::Wire;
use ambient::{Clock, Mutex, MutexGuard, TokioClock};
use hoga_desk::evidence::ExecutionReportKind;
use hoga_desk::journal::{Entry, Intent, Journal, Record, SessionWord, Setting, Subject};
use hoga_journal::MemoryJournal;
use hoga_port::time::{Timestamp, millis_between};
use hoga_port::{BrokerOrderId, Order, OrderEvent, OrderId, OrderStatus, TradingDay};
use kis_emulator::OTHER_BRANCH;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

/// A process whose calls are not answered for so many milliseconds is not served.
const SERVED_MS: i64 = 60_000;
/// A process whose token was refused sees a whole list no sooner than this: it is issued a new one, and
/// on paper a day's list takes ten calls.
const TOKEN_IS_NEW_MS: i64 = 20_000;

/// An order call that left, and whose it was.
#[derive(Clone, Debug)]
pub(crate) struct Post {
    pub(super) mark: String,
    pub(crate) key: OrderId,
    pub(super) attempt: u8,
    pub(super) day: TradingDay,
}

#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) intents: Vec<Intent>,
    pub(super) posts: Vec<Post>,
    pub(super) violations: Vec<String>,
    pub(super) recent_calls: VecDeque<(Timestamp, String)>,
    pub(super) busiest_second: usize,
    pub(super) token_calls: Vec<Timestamp>,
    pub(super) is_stream_down: bool,
    /// Intents that are durable before any word that the stream is up again.
    pub(super) cleared_while_down: Vec<(Timestamp, OrderId)>,
    /// Whether a process is there that could know what happens.
    pub(super) is_connected: bool,
    /// When a call was last answered, which takes a token that works.
    pub(super) served_at: Option<Timestamp>,
    /// Numbers of which a cancel left, unpadded.
    pub(super) cancels: BTreeSet<String>,
    /// Numbers whose acceptance a notice told with all its shares, unpadded, with their day.
    pub(super) told: BTreeSet<(TradingDay, String)>,
    /// Own orders as they were last recorded.
    pub(super) known: BTreeMap<OrderId, Order>,
    /// Keys of durable intents of which nothing was recorded since.
    pub(super) unanswered: BTreeSet<OrderId>,
}

/// A setting, and how far the log is.
#[derive(Debug)]
pub(super) struct Noted {
    value: Option<String>,
    latest: u64,
}

impl Noted {
    pub(super) async fn of(journal: &MemoryJournal, setting: Setting) -> Self {
        Self {
            value: journal.setting(setting).await.unwrap_or_default(),
            latest: journal.latest().await.unwrap_or_default(),
        }
    }
}

/// The observer of one storm.
#[derive(Debug)]
pub(crate) struct Oracle {
    pub(super) wire: Wire,
    pub(super) clock: Arc<TokioClock>,
    pub(super) calls_per_second: usize,
    pub(super) state: Mutex<State>,
}

impl Oracle {
    pub(crate) fn new(wire: Wire, clock: Arc<TokioClock>, calls_per_second: u32) -> Arc<Self> {
        Arc::new(Self {
            wire,
            clock,
            calls_per_second: usize::try_from(calls_per_second).unwrap_or(usize::MAX),
            state: Mutex::default(),
        })
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock()
    }

    pub(crate) fn violation(&self, text: String) {
        let mut state = self.state();
        // One broken rule may show at every step after it.
        if state.violations.len() < 20 && !state.violations.contains(&text) {
            state.violations.push(text);
        }
    }

    pub(crate) fn violations(&self) -> Vec<String> {
        self.state().violations.clone()
    }

    /// Takes the start of a process.
    pub(crate) fn on_start(&self) {
        self.state().token_calls.clear();
    }

    /// Returns the orders cleared so far; a second attempt is no second order.
    pub(crate) fn cleared(&self) -> usize {
        let state = self.state();
        state
            .intents
            .iter()
            .filter(|intent| intent.attempt == 1)
            .count()
    }

    /// Returns the keys of every order call that left.
    pub(crate) fn keys(&self) -> BTreeSet<OrderId> {
        self.state()
            .posts
            .iter()
            .map(|post| post.key.clone())
            .collect()
    }

    /// Returns the keys of the orders that are known to be placed or not.
    pub(crate) fn decided_keys(&self) -> Vec<OrderId> {
        let state = self.state();
        let decided = state
            .known
            .iter()
            .filter(|(_, order)| order.status != OrderStatus::Unknown);
        decided.map(|(key, _)| key.clone()).collect()
    }

    /// Returns whether a day's number came from a key.
    fn is_of(&self, key: &OrderId, id: &BrokerOrderId) -> bool {
        let is_its_day = self.day_of(key) == Some(id.trading_day());
        is_its_day && self.numbers_of(key).contains(id.normalised())
    }

    /// Returns the day on which a key's calls left.
    pub(super) fn day_of(&self, key: &OrderId) -> Option<TradingDay> {
        let state = self.state();
        let post = state.posts.iter().find(|post| post.key == *key);
        post.map(|post| post.day)
    }

    /// Returns the venue numbers that came from a key, unpadded.
    pub(crate) fn numbers_of(&self, key: &OrderId) -> BTreeSet<String> {
        let marks: BTreeSet<String> = self
            .state()
            .posts
            .iter()
            .filter(|post| post.key == *key)
            .map(|post| post.mark.clone())
            .collect();
        let made = self.wire.made();
        made.iter()
            .filter(|made| marks.contains(&made.mark))
            .flat_map(|made| &made.numbers)
            .map(|number| number.trim_start_matches('0').to_owned())
            .collect()
    }

    /// Forgets the cancels that left so far.
    pub(crate) fn forget_cancels(&self) {
        self.state().cancels.clear();
    }

    /// Returns the numbers of which a cancel left, unpadded.
    pub(crate) fn cancels(&self) -> BTreeSet<String> {
        self.state().cancels.clone()
    }

    /// Takes an intent that is durable now.
    pub(crate) fn on_intent(&self, at: Timestamp, intent: &Intent, is_stopped: bool) {
        if is_stopped {
            self.violation(format!(
                "{} was cleared while trading is stopped",
                intent.key
            ));
        }
        let mut state = self.state();
        if state.is_stream_down {
            state.cleared_while_down.push((at, intent.key.clone()));
        }
        state.unanswered.insert(intent.key.clone());
        state.intents.push(intent.clone());
    }

    /// Takes that nothing more is written: what was cleared while the stream was down was so.
    pub(super) fn on_end(&self) {
        let cleared = std::mem::take(&mut self.state().cleared_while_down);
        for (_, key) in cleared {
            self.violation(format!("{key} was cleared while the stream is down"));
        }
    }

    /// Returns the keys of durable intents of which nothing was recorded since.
    pub(super) fn unanswered(&self) -> BTreeSet<OrderId> {
        self.state().unanswered.clone()
    }

    /// Takes what the journal answered to a change of a setting: it changes with its note or not at all.
    pub(super) fn on_setting(&self, setting: Setting, before: &Noted, after: &Noted) {
        if before.value != after.value && before.latest == after.latest {
            self.violation(format!("{} was changed without a note", setting.name()));
        }
    }

    /// Takes records that are about to be durable.
    pub(crate) fn on_records(&self, records: &[Record]) {
        for record in records {
            match &record.entry {
                Entry::Order { subject, change } => {
                    if let Some(order) = &record.order {
                        self.on_change(subject, change, order);
                    }
                }
                Entry::Session { what, .. } if *what == SessionWord::StreamUp => {
                    let mut state = self.state();
                    state.is_stream_down = false;
                    // Intents are written before what waits; it was known before them.
                    state.cleared_while_down.retain(|(at, _)| *at < record.at);
                }
                Entry::Session { what, .. } if *what == SessionWord::StreamDown => {
                    self.state().is_stream_down = true;
                }
                // One that names another branch tells of nobody's order for certain.
                Entry::Notice { notice }
                    if notice.kind == ExecutionReportKind::Accepted
                        && notice.id.branch() != OTHER_BRANCH =>
                {
                    let number = notice.id.normalised().to_owned();
                    self.state().told.insert((notice.id.trading_day(), number));
                }
                Entry::Session { .. }
                | Entry::Intent { .. }
                | Entry::Answered { .. }
                | Entry::Foreign { .. }
                | Entry::Notice { .. }
                | Entry::Row { .. }
                | Entry::Reconciled { .. }
                | Entry::Decided { .. }
                | Entry::Concluded { .. }
                | Entry::Repeats { .. }
                | Entry::Alarm { .. } => {}
            }
        }
    }

    /// Returns whether a notice told how many shares an order has, by its day and unpadded number.
    pub(crate) fn is_told(&self, day: TradingDay, number: &str) -> bool {
        self.state().told.contains(&(day, number.to_owned()))
    }

    /// Returns whether a process is there that could know what happens, as far as it is told.
    pub(super) fn is_alive(&self) -> bool {
        self.state().is_connected
    }

    /// Takes whether a process is there that could know what happens.
    pub(crate) fn on_connected(&self, is_connected: bool) {
        self.state().is_connected = is_connected;
    }

    /// Returns whether a process is there that could know what happens: it runs, is served, and had
    /// its token for as long as a list takes.
    pub(crate) fn is_connected(&self) -> bool {
        let now = self.clock.now();
        let state = self.state();
        let is_served = |at| millis_between(at, now) <= SERVED_MS;
        let is_new = |at: &Timestamp| millis_between(*at, now) < TOKEN_IS_NEW_MS;
        let has_token = !state.token_calls.last().is_some_and(is_new);
        state.is_connected && has_token && state.served_at.is_some_and(is_served)
    }

    /// Takes how a call was answered.
    pub(crate) fn on_answer(&self, path: &str, status: u16) {
        if status == 200 && !path.contains("/oauth2/") {
            self.state().served_at = Some(self.clock.now());
        }
    }

    /// Returns own orders of which the ledger has more filled shares than was recorded, where it is
    /// known which order they are.
    pub(crate) fn behind(&self) -> Vec<(OrderId, Decimal, Decimal)> {
        let known: Vec<Order> = self.state().known.values().cloned().collect();
        let bound = known
            .into_iter()
            .filter(|order| order.broker_order_id.is_some());
        bound
            .filter_map(|order| {
                let (shares, _) = self.ledger_of(&order);
                let seen = order.filled.value();
                let key = order.id?;
                (shares > seen).then_some((key, seen, shares))
            })
            .collect()
    }

    #[expect(clippy::too_many_lines, reason = "every event, in one match")]
    fn on_change(&self, subject: &Subject, change: &OrderEvent, order: &Order) {
        if let Subject::Key(key) = subject {
            let mut state = self.state();
            state.unanswered.remove(key);
            state.known.insert(key.clone(), order.clone());
        }
        match (subject, change) {
            (Subject::Key(key), OrderEvent::Accepted { id }) => {
                if !self.is_of(key, id) {
                    self.violation(format!("{key} was bound to {id}, which is not its order"));
                }
            }
            (Subject::Key(key), OrderEvent::Amended { id, .. }) => {
                if self.root_of(id).is_none_or(|root| !self.is_of(key, &root)) {
                    self.violation(format!("{key} was amended to {id}, which is not its order"));
                }
            }
            (
                _,
                OrderEvent::Filled {
                    cumulative_quantity,
                    cumulative_amount,
                    ..
                },
            ) => {
                let (shares, money) = self.ledger_of(order);
                if cumulative_quantity.value() > shares || *cumulative_amount > money {
                    self.violation(format!(
                        "{subject:?} shows {cumulative_quantity} filled for {cumulative_amount}, the ledger {shares} for {money}"
                    ));
                }
            }
            (_, OrderEvent::Reduced { quantity, .. }) => {
                let ended = self.ended_of(order);
                if order.taken_off.value() > ended {
                    self.violation(format!(
                        "{subject:?} is called one of {quantity} and the ledger has {ended} of {} ended",
                        order.first_quantity()
                    ));
                }
            }
            (_, OrderEvent::Cancelled | OrderEvent::Expired) => {
                if self.is_open(order) {
                    self.violation(format!("{subject:?} is called ended and is open"));
                }
            }
            (_, OrderEvent::Reopened { .. }) => {
                if !self.is_open(order) {
                    self.violation(format!("{subject:?} is called open again and has ended"));
                }
            }
            (Subject::Key(key), OrderEvent::NotPlaced { .. }) => {
                let numbers = self.numbers_of(key);
                if !numbers.is_empty() {
                    self.violation(format!("{key} is called not placed and is {numbers:?}"));
                }
            }
            (Subject::Key(key), OrderEvent::Rejected { .. }) => {
                let numbers = self.numbers_of(key);
                if !self.is_refused(key) {
                    self.violation(format!("{key} is called rejected and is {numbers:?}"));
                }
            }
            (
                _,
                OrderEvent::Accepted { .. }
                | OrderEvent::Amended { .. }
                | OrderEvent::NotPlaced { .. }
                | OrderEvent::Rejected { .. }
                | OrderEvent::Unclear { .. }
                | OrderEvent::CancelRequested
                | OrderEvent::CancelRefused { .. }
                | OrderEvent::CancelUnclear { .. }
                | OrderEvent::AmendRequested(_)
                | OrderEvent::AmendRefused { .. }
                | OrderEvent::AmendUnclear { .. },
            ) => {}
        }
    }
}
