//! The one task that changes the books and writes the journal.
//!
//! State that many tasks want belongs to one task: requests come over a channel, and whatever a
//! change produced is durable before its answer goes back.

use crate::books::Books;
use crate::checks::{Freeze, check_duplicate};
use crate::clock::Clock;
use crate::defect::{Defect, is_planted};
use crate::desk::LastLook;
use crate::journal::{Entry, Intent, IntentDecision, IntentWritten, Journal, Record, Stored};
use hoga_port::time::{Timestamp, trading_day};
use hoga_port::{BoxFuture, BrokerError, OrderRequest, Result};
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{mpsc, oneshot, watch};

/// Requests waiting at most; senders wait beyond that.
const QUEUE: usize = 1_024;
/// A journal that takes longer than this has failed.
const JOURNAL_WITHIN: Duration = Duration::from_secs(10);
/// How long to wait before a write that failed is tried again.
const RETRY: Duration = Duration::from_secs(1);
/// Records read at once to see what a failed write left.
const REREAD: usize = 500;

type Change = Box<dyn FnOnce(&mut Books, Timestamp) -> Vec<Record> + Send>;

/// An intent to be written, and what was found before it waited for its turn.
struct WantedIntent {
    request: OrderRequest,
    attempt: u8,
    freeze: Freeze,
    look: LastLook,
}

enum Request {
    Change {
        change: Change,
        reply: oneshot::Sender<Result<()>>,
    },
    Intent {
        wanted: Box<WantedIntent>,
        reply: oneshot::Sender<Result<IntentDecision>>,
    },
}

/// The handle of the keeper.
#[derive(Clone)]
pub struct Keeper {
    requests: mpsc::Sender<Request>,
    books: Arc<Mutex<Books>>,
    latest: watch::Receiver<u64>,
    is_writable: Arc<AtomicBool>,
}

impl fmt::Debug for Keeper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keeper").finish_non_exhaustive()
    }
}

/// The task behind the handle.
pub struct KeeperTask {
    requests: mpsc::Receiver<Request>,
    books: Arc<Mutex<Books>>,
    journal: Arc<dyn Journal>,
    clock: Arc<dyn Clock>,
    latest: watch::Sender<u64>,
    is_writable: Arc<AtomicBool>,
    /// What could not be written yet; it goes first at the next try, so nothing is lost.
    pending: Vec<Record>,
    /// Whether a write failed whose commit may have gone through.
    in_doubt: bool,
    /// The intent among what is in doubt.
    doubtful_intent: Option<Record>,
    /// Jumps of the clock that the books know of.
    corrections: u64,
}

impl fmt::Debug for KeeperTask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeeperTask").finish_non_exhaustive()
    }
}

impl Keeper {
    /// Makes a keeper of books that stand at `sequence` of the journal.
    pub fn new(
        books: Books,
        sequence: u64,
        journal: Arc<dyn Journal>,
        clock: Arc<dyn Clock>,
    ) -> (Self, KeeperTask) {
        let (sender, requests) = mpsc::channel(QUEUE);
        let (latest_sender, latest) = watch::channel(sequence);
        let books = Arc::new(Mutex::new(books));
        let is_writable = Arc::new(AtomicBool::new(true));
        let corrections = clock.corrections();
        let task = KeeperTask {
            requests,
            books: Arc::clone(&books),
            journal,
            clock,
            latest: latest_sender,
            is_writable: Arc::clone(&is_writable),
            pending: Vec::new(),
            in_doubt: false,
            doubtful_intent: None,
            corrections,
        };
        (
            Self {
                requests: sender,
                books,
                latest,
                is_writable,
            },
            task,
        )
    }

    /// Reads the books.
    pub fn read<T>(&self, read: impl FnOnce(&Books) -> T) -> T {
        read(&self.books.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Returns the last sequence number that is durable.
    pub fn latest(&self) -> watch::Receiver<u64> {
        self.latest.clone()
    }

    /// Returns whether everything that happened is written down.
    pub fn is_writable(&self) -> bool {
        self.is_writable.load(Ordering::Acquire)
    }

    /// Changes the books; what the change returns is durable when this returns `Ok`.
    ///
    /// # Errors
    ///
    /// `Journal` when it could not be written; it is kept and written first at the next change.
    pub async fn change(
        &self,
        change: impl FnOnce(&mut Books, Timestamp) -> Vec<Record> + Send + 'static,
    ) -> Result<()> {
        let (reply, answer) = oneshot::channel();
        let request = Request::Change {
            change: Box::new(change),
            reply,
        };
        self.requests
            .send(request)
            .await
            .map_err(|_closed| gone())?;
        answer.await.map_err(|_closed| gone())?
    }

    /// Writes one entry that is about no order.
    ///
    /// # Errors
    ///
    /// As [`Keeper::change`].
    pub async fn note(&self, entry: Entry) -> Result<()> {
        self.change(move |_books, at| {
            vec![Record {
                at,
                entry,
                order: None,
            }]
        })
        .await
    }

    /// Writes an intent, conditionally and durably, and opens its order. `freeze` is what the
    /// caller found before it waited; an order that has become unknown since is a refusal.
    ///
    /// # Errors
    ///
    /// `Refused` for a twin, a gate that closed or a cap that is reached; `Journal` when it could not be written: nothing may be sent.
    pub(crate) async fn intent(
        &self,
        request: OrderRequest,
        attempt: u8,
        freeze: Freeze,
        look: LastLook,
    ) -> Result<IntentDecision> {
        let (reply, answer) = oneshot::channel();
        let wanted = Box::new(WantedIntent {
            request,
            attempt,
            freeze,
            look,
        });
        let request = Request::Intent { wanted, reply };
        self.requests
            .send(request)
            .await
            .map_err(|_closed| gone())?;
        answer.await.map_err(|_closed| gone())?
    }
}

/// Waits for the journal, but not for ever: a write that takes longer counts as failed, and as in
/// doubt, so that cancels may leave.
async fn in_time<T>(asked: BoxFuture<'_, Result<T>>) -> Result<T> {
    tokio::time::timeout(JOURNAL_WITHIN, asked)
        .await
        .unwrap_or_else(|_elapsed| {
            Err(BrokerError::Journal {
                message: "the journal does not answer".into(),
                source: None,
            })
        })
}

fn gone() -> BrokerError {
    BrokerError::Journal {
        message: "the desk is closed".into(),
        source: None,
    }
}

impl KeeperTask {
    /// Serves until every handle is gone. While one write was under way others gathered: intents go
    /// first, one by one, and all changes share the next write.
    pub async fn run(mut self) {
        let mut gathered = Vec::with_capacity(QUEUE);
        while self.gather(&mut gathered).await {
            let (intents, changes): (Vec<Request>, Vec<Request>) = gathered
                .drain(..)
                .partition(|request| matches!(request, Request::Intent { .. }));
            for request in intents {
                if let Request::Intent { wanted, reply } = request {
                    let result = self.write_intent(*wanted).await;
                    // Nobody waits any more when the caller was dropped.
                    drop(reply.send(result));
                }
            }
            self.make_changes(changes).await;
        }
    }

    /// Waits for requests. While something could not be written it is tried again meanwhile, because
    /// the next request may never come: nothing is let through until the journal works.
    async fn gather(&mut self, gathered: &mut Vec<Request>) -> bool {
        loop {
            let received = self.requests.recv_many(gathered, QUEUE);
            if !self.in_doubt {
                return received.await > 0;
            }
            if let Ok(count) = tokio::time::timeout(RETRY, received).await {
                return count > 0;
            }
            // What fails again is tried again.
            drop(self.write(Vec::new()).await);
        }
    }

    async fn make_changes(&mut self, requests: Vec<Request>) {
        if requests.is_empty() {
            return;
        }
        self.follow_clock().await;
        let mut records = Vec::new();
        let mut replies = Vec::with_capacity(requests.len());
        for request in requests {
            if let Request::Change { change, reply } = request {
                let now = self.clock.now();
                records.extend(self.with_books(|books| change(books, now)));
                replies.push(reply);
            }
        }
        let written = self.write(records).await;
        let mut replies = replies.into_iter();
        // An error has one owner; the others hear the same in words.
        let text = written.as_ref().err().map(ToString::to_string);
        if let Some(first) = replies.next() {
            drop(first.send(written));
        }
        for reply in replies {
            let result = text.as_ref().map_or(Ok(()), |text| {
                Err(BrokerError::Journal {
                    message: text.clone(),
                    source: None,
                })
            });
            drop(reply.send(result));
        }
    }

    /// Tells the books of a jump of the clock before anything is decided by the new time.
    async fn follow_clock(&mut self) {
        let corrections = self.clock.corrections();
        if corrections != self.corrections {
            self.corrections = corrections;
            let now = self.clock.now();
            let records = self.with_books(|books| books.on_clock_corrected(now));
            // What is not written stays pending and is told by the next change.
            drop(self.write(records).await);
        }
    }

    fn with_books<T>(&self, change: impl FnOnce(&mut Books) -> T) -> T {
        change(&mut self.books.lock().unwrap_or_else(PoisonError::into_inner))
    }

    async fn write(&mut self, records: Vec<Record>) -> Result<()> {
        self.pending.extend(records);
        if self.in_doubt {
            self.end_doubt().await?;
        }
        if self.pending.is_empty() {
            return Ok(());
        }
        match in_time(self.journal.append(self.pending.clone())).await {
            Ok(stored) => {
                self.pending.clear();
                self.is_writable.store(true, Ordering::Release);
                self.publish(stored.last());
                Ok(())
            }
            Err(error) => {
                self.in_doubt = true;
                self.is_writable.store(false, Ordering::Release);
                tracing::error!(%error, waiting = self.pending.len(), "the journal cannot be written");
                Err(error)
            }
        }
    }

    /// A write that failed may have been committed all the same: what is in the log already is not
    /// written twice, and an intent that is there was never sent.
    async fn end_doubt(&mut self) -> Result<()> {
        let mut after = *self.latest.borrow();
        loop {
            let batch = in_time(self.journal.read_settled(after, REREAD)).await?;
            let Some(last) = batch.last() else { break };
            after = last.sequence;
            for stored in &batch {
                if let Some(at) = self.pending.iter().position(|kept| *kept == stored.record) {
                    self.pending.remove(at);
                }
                let is_doubtful = |record: &Record| *record == stored.record;
                if let Some(record) = self.doubtful_intent.take_if(|record| is_doubtful(record)) {
                    self.with_books(|books| books.replay(&record));
                    if let Entry::Intent { intent } = record.entry {
                        let now = self.clock.now();
                        let proof = "its intent was written and nothing was sent".to_owned();
                        let ended =
                            self.with_books(|books| books.on_given_up(&intent.key, proof, now));
                        self.pending.extend(ended);
                    }
                }
            }
            self.publish(batch.last());
        }
        self.doubtful_intent = None;
        self.in_doubt = false;
        if self.pending.is_empty() {
            self.is_writable.store(true, Ordering::Release);
        }
        Ok(())
    }

    async fn write_intent(&mut self, wanted: WantedIntent) -> Result<IntentDecision> {
        self.write(Vec::new()).await?;
        let at = self.clock.now();
        // Only here nothing can come between the look and the write.
        let freeze = self.with_books(|books| {
            check_duplicate(&wanted.request, trading_day(at), books.own_orders())
        })?;
        if freeze != Freeze::None && wanted.freeze == Freeze::None {
            return Err(BrokerError::refused(
                format!(
                    "an order of {} became unknown meanwhile",
                    wanted.request.symbol
                ),
                "wait until it is resolved: hoga orders",
            ));
        }
        self.with_books(|books| wanted.look.check(books, at))?;
        let intent = Intent {
            reserve: wanted.look.reserve,
            ..Intent::of(&wanted.request, wanted.attempt)
        };
        let record = self.with_books(|books| books.intent_record(&intent, at));
        if is_planted(Defect::SendBeforeWrite) {
            self.with_books(|books| books.replay(&record));
            self.pending.push(record.clone());
            let stored = Stored {
                sequence: 0,
                record,
                hash: String::new(),
            };
            let written = IntentWritten::new(&intent);
            return Ok(IntentDecision::Written(written, Box::new(stored)));
        }
        let written = self.journal.append_intent(intent.clone(), record.clone());
        let decision = match in_time(written).await {
            Ok(decision) => decision,
            Err(error) => {
                self.in_doubt = true;
                self.doubtful_intent = Some(record);
                self.is_writable.store(false, Ordering::Release);
                return Err(error);
            }
        };
        if let IntentDecision::Written(_, stored) = &decision {
            self.with_books(|books| books.replay(&record));
            self.publish(Some(&**stored));
        }
        Ok(decision)
    }

    fn publish(&self, last: Option<&Stored>) {
        if let Some(last) = last {
            self.latest.send_replace(last.sequence);
        }
    }
}
