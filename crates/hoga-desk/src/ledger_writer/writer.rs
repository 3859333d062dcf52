//! The task that writes what the ledger writer's queue holds: intents one by one, all changes at once.
//!
//! Nobody but who asked for durability waits for it.

use super::held::{Made, Shared, WantedIntent, hangs};
use crate::books::Books;
use crate::checks::{Freeze, check_duplicate};
use crate::health::Health;
use crate::journal::{
    Entry, Intent, IntentDecision, Journal, Record, Stored, is_lost_lock, lost_lock,
};
use hoga_port::{BrokerError, Hint, Result, TradingDay};
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{oneshot, watch};
use tokio::time::{sleep, timeout};

/// A write that takes longer than this hangs: no order rests on it any more.
const HANGS_AFTER: Duration = Duration::from_secs(1);
/// A write that takes longer than this has failed, and is in doubt.
const FAILS_AFTER: Duration = Duration::from_secs(10);
/// How long to wait before a write that failed is tried again.
const RETRY: Duration = Duration::from_secs(1);
/// Records read at once to see what a failed write left.
const REREAD: usize = 500;

/// The task behind the ledger writer's handle.
pub struct WriterTask {
    shared: Arc<Shared>,
    journal: Arc<dyn Journal>,
    latest: watch::Sender<u64>,
    /// What could not be written yet; it goes first at the next try, so nothing is lost.
    pending: Vec<Record>,
    /// Whether a write failed whose commit may have gone through.
    in_doubt: bool,
    /// The intent among what is in doubt.
    doubtful_intent: Option<Record>,
}

impl fmt::Debug for WriterTask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WriterTask").finish_non_exhaustive()
    }
}

/// Nobody waits for a task that has ended, however it ended.
impl Drop for WriterTask {
    fn drop(&mut self) {
        self.shared.set_health(Health::Gone);
        let mut held = self.shared.held();
        held.made.clear();
        held.intents.clear();
    }
}

impl WriterTask {
    pub(super) fn new(
        shared: Arc<Shared>,
        journal: Arc<dyn Journal>,
        latest: watch::Sender<u64>,
    ) -> Self {
        Self {
            shared,
            journal,
            latest,
            pending: Vec::new(),
            in_doubt: false,
            doubtful_intent: None,
        }
    }

    /// Writes for ever. While one write was under way others gathered: intents go first, one by one,
    /// and all changes share the next write.
    pub async fn run(mut self) {
        #[expect(clippy::infinite_loop, reason = "ends with the task set that polls it")]
        loop {
            let intents: Vec<WantedIntent> = self.shared.held().intents.drain(..).collect();
            for wanted in intents {
                self.write_intent(wanted).await;
            }
            let made: Vec<Made> = self.shared.held().made.drain(..).collect();
            if !made.is_empty() {
                self.write_changes(made).await;
            }
            if self.has_nothing_to_do() {
                self.wait().await;
            }
        }
    }

    fn has_nothing_to_do(&self) -> bool {
        let held = self.shared.held();
        held.made.is_empty() && held.intents.is_empty()
    }

    /// Waits for more. While something could not be written it is tried again meanwhile, because the
    /// next request may never come: nothing is let through until the journal works.
    async fn wait(&mut self) {
        let woken = self.shared.wake.notified();
        if !self.in_doubt {
            return woken.await;
        }
        if timeout(RETRY, woken).await.is_err() {
            // What fails again is tried again.
            drop(self.write(Vec::new()).await);
        }
    }

    async fn write_changes(&mut self, made: Vec<Made>) {
        let mut records = Vec::new();
        let mut replies = Vec::with_capacity(made.len());
        for made in made {
            records.extend(made.records);
            replies.push(made.reply);
        }
        let written = self.write(records).await;
        // An error has one owner; the others hear the same in words.
        let text = written.as_ref().err().map(ToString::to_string);
        let mut replies = replies.into_iter();
        if let Some(first) = replies.next() {
            // Nobody waits any more when the caller was dropped.
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

    fn with_books<T>(&self, change: impl FnOnce(&mut Books) -> T) -> T {
        change(&mut self.shared.held().books)
    }

    /// Waits for a write, but not for ever. When it hangs, who waits to send an order is told at once
    /// that nothing can be recorded; the write itself goes on.
    async fn in_time<T>(&self, asked: impl Future<Output = Result<T>>) -> Result<T> {
        tokio::pin!(asked);
        tokio::select! {
            biased;
            done = &mut asked => return done,
            () = sleep(HANGS_AFTER) => {}
        }
        self.shared.set_health(Health::Hangs);
        tracing::error!("the journal does not answer: no order leaves until it does");
        let refused: Vec<WantedIntent> = self.shared.held().intents.drain(..).collect();
        for wanted in refused {
            drop(wanted.reply.send(Err(hangs())));
        }
        match timeout(FAILS_AFTER.saturating_sub(HANGS_AFTER), asked).await {
            Ok(done) => {
                if done.is_ok() && !self.in_doubt {
                    self.shared.set_health(Health::Good);
                }
                done
            }
            Err(_elapsed) => Err(hangs()),
        }
    }

    async fn write(&mut self, records: Vec<Record>) -> Result<()> {
        if self.shared.health() == Health::Deposed {
            return Err(lost_lock());
        }
        self.pending.extend(records);
        if self.in_doubt {
            self.end_doubt().await?;
        }
        if self.pending.is_empty() {
            return Ok(());
        }
        match self
            .in_time(self.journal.append(self.pending.clone()))
            .await
        {
            Ok(stored) => {
                self.pending.clear();
                self.shared.set_health(Health::Good);
                self.publish(stored.last());
                Ok(())
            }
            Err(error) => {
                self.doubt(&error);
                Err(error)
            }
        }
    }

    fn doubt(&mut self, error: &BrokerError) {
        if is_lost_lock(error) {
            self.depose();
            return;
        }
        self.in_doubt = true;
        self.shared.set_health(Health::Fails);
        tracing::error!(%error, waiting = self.pending.len(), "the journal cannot be written");
    }

    /// Another desk has the account: what this one still knows is not its to write.
    fn depose(&mut self) {
        self.shared.set_health(Health::Deposed);
        self.in_doubt = false;
        self.pending.clear();
        tracing::error!(
            "another process took over this account: this desk writes nothing any more"
        );
    }

    /// A write that failed may have been committed all the same: what is in the log already is not
    /// written twice, and an intent that is there was never sent.
    async fn end_doubt(&mut self) -> Result<()> {
        let mut after = *self.latest.borrow();
        loop {
            let batch = self
                .in_time(self.journal.read_settled(after, REREAD))
                .await
                .inspect_err(|_still| self.shared.set_health(Health::Fails))?;
            let Some(last) = batch.last() else { break };
            after = last.sequence;
            for stored in &batch {
                if let Some(at) = self
                    .pending
                    .iter()
                    .position(|kept| kept.is_stored_as(&stored.record))
                {
                    self.pending.remove(at);
                }
                let is_doubtful = |record: &Record| record.is_stored_as(&stored.record);
                if let Some(record) = self.doubtful_intent.take_if(|record| is_doubtful(record)) {
                    self.take_back(&record);
                }
            }
            self.publish(batch.last());
        }
        self.doubtful_intent = None;
        self.in_doubt = false;
        if self.pending.is_empty() {
            self.shared.set_health(Health::Good);
        }
        Ok(())
    }

    /// Takes an intent that is durable and of which nothing leaves: its caller gave up on it.
    fn take_back(&mut self, record: &Record) {
        let Entry::Intent { intent } = &record.entry else {
            return;
        };
        let now = self.shared.clock.now();
        let proof = "its intent was written too late and nothing was sent".to_owned();
        let ended = self.with_books(|books| {
            books.replay(record);
            books.on_unsent(&intent.key, proof, now)
        });
        self.pending.extend(ended);
    }

    /// Decides whether an intent may be written, and writes it; only here nothing comes between the
    /// look and the write.
    async fn write_intent(&mut self, wanted: WantedIntent) {
        let WantedIntent {
            request,
            attempt,
            freeze,
            look,
            reply,
        } = wanted;
        if let Err(error) = self.write(Vec::new()).await {
            drop(reply.send(Err(error)));
            return;
        }
        let at = self.shared.clock.now();
        let looked = self.with_books(|books| {
            if !books.may_attempt(&request, attempt) {
                return Ok(None);
            }
            let now_frozen = check_duplicate(
                &request,
                TradingDay::at(request.symbol.market(), at),
                books.live_orders(),
            )?;
            if now_frozen != Freeze::None && freeze == Freeze::None {
                return Err(BrokerError::refused(
                    format!("an order of {} became unknown meanwhile", request.symbol),
                    Hint::WaitUntilResolved,
                ));
            }
            look.check(books, at)?;
            let intent = Intent {
                reserve: look.reserve,
                ..Intent::of(&request, attempt)
            };
            let record = books.intent_record(&intent, at);
            Ok(Some((intent, record)))
        });
        let (intent, record) = match looked {
            Ok(Some(cleared)) => cleared,
            Ok(None) => {
                drop(reply.send(Ok(IntentDecision::IdUsed)));
                return;
            }
            Err(refused) => {
                drop(reply.send(Err(refused)));
                return;
            }
        };
        self.append_intent(intent, record, reply).await;
    }

    async fn append_intent(
        &mut self,
        intent: Intent,
        record: Record,
        reply: oneshot::Sender<Result<IntentDecision>>,
    ) {
        let mut reply = Some(reply);
        let decided = {
            let asked = self.in_time(self.journal.append_intent(intent.clone(), record.clone()));
            tokio::pin!(asked);
            tokio::select! {
                biased;
                decided = &mut asked => decided,
                // Nothing may be sent on a claim that comes this late; the write itself goes on.
                () = sleep(HANGS_AFTER) => {
                    if let Some(waiting) = reply.take() {
                        drop(waiting.send(Err(hangs())));
                    }
                    asked.await
                }
            }
        };
        match decided {
            Ok(decision) => {
                if matches!(decision, IntentDecision::LostLock) {
                    self.depose();
                }
                if let IntentDecision::Written(_, stored) = &decision {
                    self.publish(Some(&**stored));
                    if reply.is_some() {
                        self.with_books(|books| books.replay(&record));
                    } else {
                        self.take_back(&record);
                    }
                }
                match reply {
                    Some(reply) => {
                        // Who would send it is gone, so nobody sends it.
                        if reply.send(Ok(decision)).is_err() {
                            let now = self.shared.clock.now();
                            let proof = "nobody waited for its intent".to_owned();
                            let ended =
                                self.with_books(|books| books.on_unsent(&intent.key, proof, now));
                            drop(self.write(ended).await);
                        }
                    }
                    None => drop(self.write(Vec::new()).await),
                }
            }
            Err(error) => {
                self.doubtful_intent = Some(record).filter(|_| !is_lost_lock(&error));
                self.doubt(&error);
                if let Some(reply) = reply {
                    drop(reply.send(Err(error)));
                }
            }
        }
    }

    fn publish(&self, last: Option<&Stored>) {
        if let Some(last) = last {
            self.latest.send_replace(last.sequence);
        }
    }
}
