//! The desk: one account at one venue, the port over a [`Gateway`].
//!
//! Shell only: what an answer or a row means is decided in [`Books`], whether an order may leave in
//! [`crate::checks`] and [`crate::gate`]. To follow an order read
//! `desk/place.rs`, then `books/answers.rs`, then [`crate::reconcile`].

mod believes;
mod brakes;
mod cancel_all;
mod cancel_report;
mod change;
mod config;
mod control;
mod emergencies;
mod failure;
mod history;
mod pass_requests;
mod passes;
mod permission;
mod place;
mod prints;
mod progress;
mod rebuild;
mod recall;
mod reduce;
mod reference;
mod remembers;
mod resolve;
mod risk;
mod takeover;
mod watchers;

use crate::books::Books;
use crate::checks;
use crate::fanout::PrintWatch;
use crate::gate::GateReason;
use crate::gateway::{ExecutionChannel, Gateway, GatewayEvent, Reference, Slot};
use crate::journal::{Entry, Journal, SessionWord, Setting};
use crate::ledger_writer::LedgerWriter;
use crate::memory::Doubt;
use crate::order_ids::new_order_id;
use ambient::{Clock, Entropy, Lane, Mutex, TaskSet, Vitals};
use hoga_port::time::Timestamp;
use hoga_port::{
    AccountId, AuthenticationToken, BrokerError, OrderId, OrderType, Outcome, Result, Route,
    Symbol, TimeInForce, TradingDay,
};
use market_rules::{Calendars, OrderRule, order_rule, phase};
use std::collections::BTreeMap;
use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::sync::{oneshot, watch};

pub use crate::books::Timing;
pub use cancel_report::CancelAllReport;
pub use config::DeskConfig;
pub use failure::DeskFailure;
use pass_requests::Passes;
use prints::Limits;

/// What the tasks of a desk do that must live as long as it.
const WRITES: &str = "writes the journal";
const LISTENS: &str = "listens for executions";
const ANSWERS: &str = "answers a request";
const HALTS: &str = "halts trading";
const COMPARES: &str = "compares the books with the venue's";
/// What binds every process is waited for this long; then it cannot be read.
const SETTING_WITHIN: Duration = Duration::from_secs(1);
/// A close waits this long for requests about orders.
const REQUESTS_WITHIN: Duration = Duration::from_secs(30);

/// One account at one venue.
#[derive(Debug)]
pub struct OrderDesk<G: Gateway> {
    pub(crate) inner: Arc<Inner<G>>,
}

pub(crate) struct Inner<G: Gateway> {
    /// First: what they wait for goes after them, and their end with the desk is no news.
    pub(crate) tasks: TaskSet,
    pub(crate) gateway: G,
    pub(crate) config: DeskConfig,
    pub(crate) ledger_writer: LedgerWriter,
    pub(crate) journal: Arc<dyn Journal>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<Entropy>,
    /// Requests about orders; a close waits for them.
    requests: TaskSet,
    references: Mutex<BTreeMap<Symbol, (TradingDay, Reference)>>,
    wants_stream: AtomicBool,
    is_log_intact: AtomicBool,
    /// What of the settings is believed, where the journal has seals.
    believed: believes::Shared,
    /// Why the journal may not be the one that was written last.
    pub(crate) doubt: Mutex<Option<Doubt>>,
    passes: Passes,
    /// The tasks of the desk that must live.
    vitals: Vitals,
    /// Why a person stopped trading, from the moment it was said, whatever the journal does.
    killed: Mutex<Option<String>>,
    /// Which prints would have filled a working order.
    limits: Arc<Limits>,
    /// Changes when it should be looked whether a pass is due.
    poke: watch::Sender<u64>,
}

impl<G: Gateway> std::fmt::Debug for Inner<G> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Inner")
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

impl<G: Gateway> OrderDesk<G> {
    /// Opens the desk: rebuilds its books from the journal and starts its tasks.
    ///
    /// # Errors
    ///
    /// `Journal` when it cannot be read.
    pub async fn open(
        gateway: G,
        journal: Arc<dyn Journal>,
        clock: Arc<dyn Clock>,
        entropy: Arc<Entropy>,
        config: DeskConfig,
    ) -> Result<Self> {
        journal.take_over().await?;
        let epoch = journal.setting(Setting::Epoch).await?;
        let doubt = match &config.memory {
            Some(memory) => remembers::look(&*journal, memory).await?,
            None => None,
        };
        let now = clock.now();
        let rebuilt = rebuild::open(&*journal, &config, doubt.is_some(), now).await?;
        let (books, sequence) = (rebuilt.books, rebuilt.sequence);
        let (ledger_writer, task) =
            LedgerWriter::new(books, sequence, Arc::clone(&journal), Arc::clone(&clock));
        let tasks = TaskSet::new();
        let vitals = Vitals::default();
        tasks.spawn_vital(WRITES, &vitals, task.run());
        let events = gateway.events();
        let (poke, _) = watch::channel(0);
        let inner = Arc::new(Inner {
            tasks,
            gateway,
            config,
            ledger_writer,
            journal,
            clock,
            entropy,
            requests: TaskSet::new(),
            references: Mutex::new(BTreeMap::new()),
            wants_stream: AtomicBool::new(false),
            is_log_intact: AtomicBool::new(rebuilt.is_log_intact),
            believed: rebuilt.believed,
            doubt: Mutex::new(doubt),
            passes: Passes::new(),
            vitals: vitals.clone(),
            killed: Mutex::new(None),
            limits: Limits::new(poke.clone()),
            poke,
        });
        let watch: Weak<dyn PrintWatch> = Arc::<Limits>::downgrade(&inner.limits);
        inner.gateway.market_data().watch_prints(watch);
        inner.recover_after_crash().await?;
        inner.tell_unproven().await;
        if let Some(mut events) = events {
            let weak = Arc::downgrade(&inner);
            let listen = async move {
                while let Some(event) = events.recv().await {
                    let Some(inner) = weak.upgrade() else { break };
                    inner.on_gateway_event(event);
                }
            };
            inner.tasks.spawn_vital(LISTENS, &vitals, listen);
        }
        watchers::start(&inner, epoch);
        let weak = Arc::downgrade(&inner);
        let poked = inner.poke.subscribe();
        let compare = passes::run(weak, poked);
        inner.tasks.spawn_vital(COMPARES, &vitals, compare);
        Ok(Self { inner })
    }

    /// Returns the gateway, for what only that venue offers.
    pub fn gateway(&self) -> &G {
        &self.inner.gateway
    }

    /// Returns the desk's clock.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.inner.clock
    }

    /// Returns the journal.
    pub fn journal(&self) -> &Arc<dyn Journal> {
        &self.inner.journal
    }

    /// Returns the account.
    pub fn account(&self) -> &AccountId {
        &self.inner.config.account
    }

    /// Returns the calendars it goes by.
    pub fn calendars(&self) -> &Calendars {
        &self.inner.config.calendars
    }

    /// Returns a fresh order id.
    pub fn new_order_id(&self) -> OrderId {
        new_order_id(&self.inner.entropy)
    }

    /// Reads the books: orders and what is known about them.
    pub fn read_books<T>(&self, read: impl FnOnce(&Books) -> T) -> T {
        self.inner.ledger_writer.read(read)
    }

    /// Returns every reason why no order may leave now; none means the gate is open.
    ///
    /// # Errors
    ///
    /// `Journal` when the arming cannot be read.
    pub async fn gate(&self) -> Result<Vec<GateReason>> {
        self.inner.gate().await
    }

    /// Compares the books with the venue's now.
    ///
    /// # Errors
    ///
    /// As the venue answers; the books are unchanged then.
    pub async fn reconcile(&self, why: &str) -> Result<()> {
        self.inner.reconcile(why).await
    }

    /// Waits until the books were compared with the venue's once since the desk opened.
    ///
    /// # Errors
    ///
    /// As the venue answers; the books are unchanged then.
    pub async fn compare_once(&self, why: &str) -> Result<()> {
        self.inner.compare_once(why).await
    }

    /// Writes a line about the session into the event log, under a word of the caller's own.
    ///
    /// # Errors
    ///
    /// `Refused` for a word that the desk itself writes and reads, such as `killed`; `Journal`.
    pub async fn note(&self, what: &str, text: impl Into<String>) -> Result<()> {
        let word = SessionWord::from(what);
        if !matches!(word, SessionWord::Other(_)) {
            let reason = format!("{what:?} is a word that the desk itself writes and reads");
            return Err(BrokerError::refused(
                reason,
                "note it under a word of your own",
            ));
        }
        self.inner.note(word, text).await
    }

    /// Waits until the desk cannot go on: a task has ended that must live as long as the desk, or
    /// another desk took over the account. No order leaves any more then, cancels do: end the process
    /// and, in the first case, start it again.
    pub async fn failure(&self) -> DeskFailure {
        let gateway = self.inner.gateway.vitals();
        tokio::select! {
            biased;
            () = self.inner.ledger_writer.deposed() => DeskFailure::TakenOver,
            what = self.inner.vitals.end() => DeskFailure::TaskEnded(what),
            what = gateway.end() => DeskFailure::TaskEnded(what),
        }
    }

    /// Returns where the desk's own tasks show their end, for tests of what follows.
    pub fn vitals(&self) -> &Vitals {
        &self.inner.vitals
    }

    /// Runs something in a task of the desk: dropping the future that waits for it ends nothing.
    pub(crate) async fn own<T, F>(&self, run: impl FnOnce(Arc<Inner<G>>) -> F) -> Result<T>
    where
        T: Send + 'static,
        F: Future<Output = Result<T>> + Send + 'static,
    {
        let lost = BrokerError::connection("the desk ended before it was done");
        self.inner.owned(run(Arc::clone(&self.inner)), lost).await
    }

    /// Ends every task of the desk at once and records nothing, as the end of the process does; drop
    /// the desk behind it, which breaks the line.
    pub async fn abort(&self) {
        self.inner.requests.shut_down().await;
        self.inner.tasks.shut_down().await;
    }

    /// Closes the line, records the end and ends every task of the desk.
    ///
    /// # Errors
    ///
    /// `Journal` when the end could not be recorded; everything is closed all the same.
    pub async fn close(&self) -> Result<()> {
        self.close_within(REQUESTS_WITHIN).await
    }

    /// The same for a process that must end soon: a request about an order that has no answer within
    /// `answers` is ended, and what became of it is for the next start to find out.
    ///
    /// # Errors
    ///
    /// As [`OrderDesk::close`].
    pub async fn close_within(&self, answers: Duration) -> Result<()> {
        // An order on its way gets its answer first.
        self.inner.requests.finish(answers).await;
        self.inner.disconnect().await;
        let open = self.read_books(|books| {
            books
                .own_orders()
                .filter(|order| !order.status.is_terminal())
                .count()
        });
        let noted = self.inner.note(SessionWord::Closed, left_open(open)).await;
        self.inner.remember_at_last().await;
        self.inner.tasks.shut_down().await;
        noted
    }
}

impl<G: Gateway> Inner<G> {
    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub(crate) async fn note(
        &self,
        what: impl Into<SessionWord>,
        text: impl Into<String>,
    ) -> Result<()> {
        self.ledger_writer
            .note(Entry::Session {
                what: what.into(),
                text: text.into(),
                seal: None,
            })
            .await
    }

    /// Makes the reconciler look again.
    pub(crate) fn poke(&self) {
        self.poke
            .send_modify(|count| *count = count.wrapping_add(1));
    }

    pub(crate) async fn authenticate(&self) -> Result<AuthenticationToken> {
        match self.gateway.authenticate().await {
            Ok(token) => {
                self.note("authenticated", format!("token until {}", token.expires_at))
                    .await?;
                Ok(token)
            }
            Err(error) => {
                // The failure itself is what the caller must hear, whatever the journal says.
                if let Err(unwritten) = self.note("authentication failed", error.to_string()).await
                {
                    tracing::error!(%unwritten, "an authentication failure was not recorded");
                }
                Err(error)
            }
        }
    }

    pub(crate) async fn connect(self: Arc<Self>) -> Result<()> {
        self.wants_stream.store(true, Ordering::Release);
        if self.gateway.execution_channel() == ExecutionChannel::Polling {
            tracing::warn!("no HTS id: executions are polled, not streamed");
        }
        let connected = self.gateway.connect().await;
        if let Err(error) = &connected {
            self.note("connection failed", error.to_string()).await?;
        } else {
            self.reconcile("the line is up").await?;
        }
        connected
    }

    /// Takes what the venue tells into the books at once; the disk may be behind.
    fn on_gateway_event(self: &Arc<Self>, event: GatewayEvent) {
        let ledger_writer = &self.ledger_writer;
        match event {
            GatewayEvent::Notice(notice) => ledger_writer
                .commit(|books, at| books.on_notice(*notice, at))
                .let_go(),
            GatewayEvent::NoticeUnusable(why) => ledger_writer
                .commit(|books, at| books.on_notice_unusable(&why, at))
                .let_go(),
            GatewayEvent::StreamUp => ledger_writer
                .commit(|books, at| books.on_stream(true, "subscribed", at))
                .let_go(),
            GatewayEvent::StreamDown { cause, .. } => ledger_writer
                .commit(|books, at| books.on_stream(false, &cause, at))
                .let_go(),
            GatewayEvent::GaveUp(cause) => {
                let desk = Arc::clone(self);
                self.requests
                    .spawn_guarded(HALTS, &self.vitals, async move {
                        if let Err(error) = desk.halt(&cause).await {
                            tracing::error!(%error, "the halt is not recorded");
                        }
                    });
            }
        }
        self.poke();
    }

    /// Returns the rule under which an order can go in this session.
    pub(crate) fn order_rule(
        &self,
        route: Route,
        order_type: OrderType,
        time_in_force: TimeInForce,
    ) -> Result<&'static OrderRule> {
        let calendar = self.config.calendars.of(route.market());
        let now = self.now();
        let next = || order_rule::next_session(calendar, route, order_type, time_in_force, now);
        let phase = phase(calendar, now);
        checks::check_session(route, order_type, time_in_force, &phase, next)
    }

    /// Runs a request about an order in a task of the desk, so that dropping the caller's future
    /// loses the answer and not the order. `lost` is what the caller hears when the desk is closed
    /// under the request, or the request panics, which ends the desk.
    pub(crate) async fn owned<T, F>(&self, request: F, lost: BrokerError) -> Result<T>
    where
        T: Send + 'static,
        F: Future<Output = Result<T>> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        self.requests
            .spawn_guarded(ANSWERS, &self.vitals, async move {
                // Nobody waits any more when the caller was dropped.
                drop(reply.send(request.await));
            });
        answer.await.unwrap_or(Err(lost))
    }

    /// Closes the line; without it nothing tells of executions, and the books know that.
    pub(crate) async fn disconnect(&self) {
        let was_streaming = self.wants_stream.swap(false, Ordering::AcqRel);
        self.gateway.disconnect().await;
        if was_streaming {
            let told = self
                .ledger_writer
                .change(|books, at| books.on_stream(false, "disconnected", at))
                .await;
            if let Err(error) = told {
                tracing::error!(%error, "the end of the line was not recorded");
            }
            self.poke();
        }
    }

    pub(crate) async fn reserve(&self, lane: Lane) -> Result<Slot> {
        self.gateway
            .reserve(lane, self.config.max_wait)
            .await
            .inspect_err(|error| {
                debug_assert_eq!(error.outcome(), Outcome::NotSent);
            })
    }
}

/// Says how many own orders a desk leaves open.
fn left_open(count: usize) -> String {
    match count {
        1 => "1 own order left open".into(),
        count => format!("{count} own orders left open"),
    }
}
