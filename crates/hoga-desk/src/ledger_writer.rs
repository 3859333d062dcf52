//! The one place where the books change and from which the journal is written.
//!
//! A change is made at once, under a short lock, and its records go into a queue in the same moment;
//! one task writes them. So a disk that is slow or hangs holds back nobody who only wants to change
//! or read the books, and whoever needs the records to be durable waits for them.

mod held;
mod writer;

pub use writer::WriterTask;

use crate::books::Books;
use crate::checks::Freeze;
pub use crate::health::Health;
use crate::journal::{ChangeWritten, Entry, IntentDecision, Journal, Record, lost_lock};
use crate::pre_write::PreWriteChecks;
use ambient::{Clock, Mutex};
use held::{Held, Shared, WantedIntent, hangs};
use hoga_port::time::Timestamp;
use hoga_port::{BrokerError, OrderRequest, Result};
use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::AtomicU8;
use tokio::sync::{Notify, oneshot, watch};

/// A change that is made and is on its way to the disk; not waiting for it loses nothing.
#[derive(Debug)]
#[must_use = "a failure to write is told by this alone"]
pub struct Durable(oneshot::Receiver<Result<()>>);

impl Durable {
    /// Waits until the records are durable.
    ///
    /// # Errors
    ///
    /// `Journal` when they could not be written; they are kept and written first at the next try.
    pub async fn wait(self) -> Result<()> {
        self.0.await.map_err(|_closed| gone())?
    }

    /// Waits until the request for a change is durable, which then may leave.
    ///
    /// # Errors
    ///
    /// As [`Durable::wait`].
    pub(crate) async fn wait_to_send(self) -> Result<ChangeWritten> {
        self.wait().await.map(|()| ChangeWritten::now())
    }

    /// Lets the records be written without anybody who waits; the writer says it when it cannot.
    pub fn let_go(self) {
        drop(self);
    }
}

/// The handle of the ledger writer.
#[derive(Clone)]
pub struct LedgerWriter {
    shared: Arc<Shared>,
    latest: watch::Receiver<u64>,
}

impl fmt::Debug for LedgerWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LedgerWriter")
            .field("health", &self.health())
            .finish_non_exhaustive()
    }
}

impl LedgerWriter {
    /// Makes a ledger writer of books that stand at `sequence` of the journal.
    pub fn new(
        books: Books,
        sequence: u64,
        journal: Arc<dyn Journal>,
        clock: Arc<dyn Clock>,
    ) -> (Self, WriterTask) {
        let (latest_sender, latest) = watch::channel(sequence);
        let shared = Arc::new(Shared {
            held: Mutex::new(Held {
                books,
                made: VecDeque::new(),
                intents: VecDeque::new(),
                corrections: clock.corrections(),
            }),
            wake: Notify::new(),
            health: AtomicU8::new(0),
            deposed: watch::Sender::new(false),
            clock,
        });
        let task = WriterTask::new(Arc::clone(&shared), journal, latest_sender);
        (Self { shared, latest }, task)
    }

    /// Reads the books.
    pub fn read<T>(&self, read: impl FnOnce(&Books) -> T) -> T {
        read(&self.shared.held().books)
    }

    /// Uses the books in a way that leaves nothing in the log.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&mut Books) -> T) -> T {
        look(&mut self.shared.held().books)
    }

    /// Returns the last sequence number that is durable.
    pub fn latest(&self) -> watch::Receiver<u64> {
        self.latest.clone()
    }

    /// Returns how the journal does.
    pub fn health(&self) -> Health {
        self.shared.health()
    }

    /// Takes that another desk has the account: nothing is written any more.
    pub(crate) fn depose(&self) {
        self.shared.set_health(Health::Deposed);
    }

    /// Waits until another desk took over the account.
    pub(crate) fn deposed(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut deposed = self.shared.deposed.subscribe();
        async move {
            if deposed.wait_for(|is_deposed| *is_deposed).await.is_err() {
                // The ledger writer is gone, and nobody can be deposed any more.
                std::future::pending::<()>().await;
            }
        }
    }

    /// Changes the books at once; the returned value tells when what came of it is durable.
    pub fn commit(&self, change: impl FnOnce(&mut Books, Timestamp) -> Vec<Record>) -> Durable {
        let (reply, answer) = oneshot::channel();
        self.shared.change(change, reply);
        Durable(answer)
    }

    /// Changes the books; what the change returns is durable when this returns `Ok`.
    ///
    /// # Errors
    ///
    /// `Journal` when it could not be written; it is kept and written first at the next try.
    ///
    /// # Cancel safety
    ///
    /// The change is made when this is called, whoever waits for it.
    pub fn change<C>(&self, change: C) -> impl Future<Output = Result<()>> + Send + use<C>
    where
        C: FnOnce(&mut Books, Timestamp) -> Vec<Record>,
    {
        self.commit(change).wait()
    }

    /// Writes one entry that is about no order.
    ///
    /// # Errors
    ///
    /// As [`LedgerWriter::change`].
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
    /// `Refused` for a twin, a gate that closed or a cap that is reached; `Journal` when it could not
    /// be written, at once while the disk hangs: nothing may be sent.
    pub(crate) async fn intent(
        &self,
        request: OrderRequest,
        attempt: u8,
        freeze: Freeze,
        look: PreWriteChecks,
    ) -> Result<IntentDecision> {
        let (reply, answer) = oneshot::channel();
        match self.health() {
            Health::Gone => return Err(gone()),
            Health::Deposed => return Err(lost_lock()),
            Health::Hangs => return Err(hangs()),
            // What failed is tried again before the intent is written.
            Health::Good | Health::Fails => {}
        }
        self.shared.held().intents.push_back(WantedIntent {
            request,
            attempt,
            freeze,
            look,
            reply,
        });
        self.shared.wake.notify_one();
        answer.await.map_err(|_closed| gone())?
    }
}

fn gone() -> BrokerError {
    BrokerError::Journal {
        message: "the desk is closed".into(),
        source: None,
    }
}
