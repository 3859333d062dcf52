//! A journal in memory, for tests and the mock.
//!
//! Nothing survives the process; within it a second desk may open the same journal, as after a
//! crash.

use ambient::{Mutex, MutexGuard};
use hoga_desk::believed::InForce;
use hoga_desk::journal::about::{self, names_of};
use hoga_desk::journal::audit::{Head, OrderRow, RawEvent};
use hoga_desk::journal::{
    Author, Intent, IntentDecision, IntentWritten, Journal, Record, Setting, Stored, chain,
    lost_lock,
};
use hoga_desk::seal::{SealKey, Sealing, Seals};
use hoga_desk::snapshot::Snapshot;
use hoga_port::time::Timestamp;
use hoga_port::{BoxFuture, BrokerError, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::watch;

/// How writes go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing is written.
    Full,
    /// It is written, and the answer says that it failed.
    AnswerLost,
    /// Writes begin and do not end until it is over.
    Hangs,
}

#[derive(Debug, Default)]
struct Store {
    events: Vec<Stored>,
    keys: BTreeSet<String>,
    settings: BTreeMap<Setting, String>,
    orders: BTreeMap<String, OrderRow>,
    snapshot: Option<Snapshot>,
    trouble: Option<Trouble>,
}

/// A journal in memory; clones share what is in it but not the right to write intents.
#[derive(Debug, Default)]
pub struct MemoryJournal {
    store: Arc<Mutex<Store>>,
    /// Whether writes hang now.
    hangs: watch::Sender<bool>,
    epoch: AtomicU64,
    seals: Sealing,
}

impl MemoryJournal {
    /// Returns an empty journal.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns an empty journal that has a name of its own, as those that outlive a process have.
    #[must_use]
    pub fn named(name: &str) -> Self {
        let journal = Self::new();
        let name = name.to_owned();
        journal.store().settings.insert(Setting::Name, name);
        journal
    }

    /// Returns another handle of the same store, for a desk after this one.
    #[must_use]
    pub fn reopen(&self) -> Self {
        Self {
            store: Arc::clone(&self.store),
            hangs: self.hangs.clone(),
            epoch: AtomicU64::new(0),
            seals: Sealing::default(),
        }
    }

    /// Returns the hash of the last event: equal for equal histories.
    pub fn last_hash(&self) -> String {
        self.store()
            .events
            .last()
            .map(|stored| stored.hash.clone())
            .unwrap_or_default()
    }

    /// Lets writes go wrong from now on, or work again.
    pub fn set_trouble(&self, trouble: Option<Trouble>) {
        self.hangs.send_replace(trouble == Some(Trouble::Hangs));
        self.store().trouble = trouble.filter(|trouble| *trouble != Trouble::Hangs);
    }

    /// Waits until writes do not hang any more.
    async fn moves(&self) {
        let mut hangs = self.hangs.subscribe();
        // The sender lives in this value, so waiting cannot fail.
        drop(hangs.wait_for(|hangs| !*hangs).await);
    }

    fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock()
    }
}

fn failed(trouble: Trouble) -> BrokerError {
    let message = match trouble {
        Trouble::Full => "no space left on device",
        Trouble::AnswerLost => "the connection broke before the commit was answered",
        Trouble::Hangs => "the write did not end",
    };
    BrokerError::Journal {
        message: message.into(),
        source: None,
    }
}

impl Store {
    fn head(&self) -> Head {
        let head = self.events.last().map(|last| Head {
            sequence: last.sequence,
            hash: last.hash.clone(),
        });
        head.unwrap_or_default()
    }

    fn epoch(&self) -> Option<u64> {
        let text = self.settings.get(&Setting::Epoch)?;
        text.parse().ok()
    }

    fn push(&mut self, mut record: Record, seals: &Seals) -> Stored {
        let head = self.head();
        seals.seal(&head, &mut record);
        let sequence = head.sequence.saturating_add(1);
        let hash = chain(&head.hash, sequence, &record);
        let stored = Stored {
            sequence,
            record,
            hash,
        };
        if let Some(order) = &stored.record.order {
            let row = OrderRow::of(order);
            self.orders.insert(row.id.clone(), row);
        }
        self.events.push(stored.clone());
        stored
    }
}

impl MemoryJournal {
    fn append_now(&self, records: Vec<Record>) -> Result<Vec<Stored>> {
        let mut store = self.store();
        if store.trouble == Some(Trouble::Full) {
            return Err(failed(Trouble::Full));
        }
        let mine = self.epoch.load(Ordering::Acquire);
        if mine != 0 && store.epoch() != Some(mine) {
            return Err(lost_lock());
        }
        let seals = self.seals.get();
        let stored = records
            .into_iter()
            .map(|record| store.push(record, &seals))
            .collect();
        match store.trouble {
            Some(trouble) => Err(failed(trouble)),
            None => Ok(stored),
        }
    }

    fn append_intent_now(&self, intent: &Intent, record: Record) -> Result<IntentDecision> {
        let mut store = self.store();
        if store.trouble == Some(Trouble::Full) {
            return Err(failed(Trouble::Full));
        }
        let epoch = store.epoch();
        let decision = if let Some(why) = store.settings.get(&Setting::Kill) {
            IntentDecision::Killed(why.clone())
        } else if let Some(why) = store.settings.get(&Setting::Halt) {
            IntentDecision::Halted(why.clone())
        } else if epoch != Some(self.epoch.load(Ordering::Acquire)) {
            IntentDecision::LostLock
        } else if intent.attempt == 1 && !store.keys.insert(intent.key.to_string()) {
            IntentDecision::IdUsed
        } else {
            let stored = store.push(record, &self.seals.get());
            IntentDecision::Written(IntentWritten::new(intent), Box::new(stored))
        };
        match (store.trouble, &decision) {
            (Some(trouble), IntentDecision::Written(..)) => Err(failed(trouble)),
            _ => Ok(decision),
        }
    }
}

impl MemoryJournal {
    fn begin_seals_now(
        &self,
        key: SealKey,
        at: Timestamp,
        given: Option<&InForce>,
    ) -> Result<Stored> {
        let mut store = self.store();
        let given = given.map(InForce::settings).transpose()?;
        for (setting, value) in given.unwrap_or_default() {
            match value {
                Some(value) => store.settings.insert(setting, value),
                None => store.settings.remove(&setting),
            };
        }
        let settings = store.settings.iter();
        let settings: Vec<(String, String)> = settings
            .map(|(setting, value)| (setting.name().to_owned(), value.clone()))
            .collect();
        let note = InForce::of(&settings)?.note(at)?;
        let name = key.name();
        let stored = store.push(note, &Seals::Kept(key));
        let begins = format!("{} {name}", stored.sequence);
        store.settings.insert(Setting::Sealed, begins);
        Ok(stored)
    }
}

impl Journal for MemoryJournal {
    fn append(&self, records: Vec<Record>) -> BoxFuture<'_, Result<Vec<Stored>>> {
        Box::pin(async move {
            self.moves().await;
            self.append_now(records)
        })
    }

    fn append_intent(
        &self,
        intent: Intent,
        record: Record,
    ) -> BoxFuture<'_, Result<IntentDecision>> {
        Box::pin(async move {
            self.moves().await;
            self.append_intent_now(&intent, record)
        })
    }

    fn read(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<Stored>>> {
        let skip = usize::try_from(after).unwrap_or(usize::MAX);
        let read = self
            .store()
            .events
            .iter()
            .skip(skip)
            .take(limit)
            .cloned()
            .collect();
        Box::pin(std::future::ready(Ok(read)))
    }

    fn read_settled(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<Stored>>> {
        self.read(after, limit)
    }

    fn latest(&self) -> BoxFuture<'_, Result<u64>> {
        let latest = self
            .store()
            .events
            .last()
            .map_or(0, |stored| stored.sequence);
        Box::pin(std::future::ready(Ok(latest)))
    }

    fn setting(&self, setting: Setting) -> BoxFuture<'_, Result<Option<String>>> {
        let value = self.store().settings.get(&setting).cloned();
        Box::pin(std::future::ready(Ok(value)))
    }

    fn name(&self) -> BoxFuture<'_, Result<Option<String>>> {
        self.setting(Setting::Name)
    }

    fn set(
        &self,
        author: Author,
        setting: Setting,
        value: Option<String>,
        note: Record,
    ) -> BoxFuture<'_, Result<Stored>> {
        Box::pin(async move {
            self.moves().await;
            let mut store = self.store();
            if store.trouble == Some(Trouble::Full) {
                return Err(failed(Trouble::Full));
            }
            let mine = self.epoch.load(Ordering::Acquire);
            if author == Author::Desk && store.epoch() != Some(mine) {
                return Err(lost_lock());
            }
            match value {
                Some(value) => store.settings.insert(setting, value),
                None => store.settings.remove(&setting),
            };
            let stored = store.push(note, &self.seals.get());
            match store.trouble {
                Some(trouble) => Err(failed(trouble)),
                None => Ok(stored),
            }
        })
    }

    fn seal_with(&self, seals: Seals) {
        self.seals.set(seals);
    }

    fn seals(&self) -> Seals {
        self.seals.get()
    }

    fn begin_seals(
        &self,
        key: SealKey,
        at: Timestamp,
        given: Option<InForce>,
    ) -> BoxFuture<'_, Result<Stored>> {
        Box::pin(std::future::ready(self.begin_seals_now(
            key,
            at,
            given.as_ref(),
        )))
    }

    fn take_over(&self) -> BoxFuture<'_, Result<()>> {
        let mut store = self.store();
        let last = store
            .settings
            .get(&Setting::Epoch)
            .and_then(|text| text.parse::<u64>().ok());
        let epoch = last.unwrap_or(0).saturating_add(1);
        store.settings.insert(Setting::Epoch, epoch.to_string());
        self.epoch.store(epoch, Ordering::Release);
        Box::pin(std::future::ready(Ok(())))
    }

    fn raw_events(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<RawEvent>>> {
        let skip = usize::try_from(after).unwrap_or(usize::MAX);
        let store = self.store();
        let mut previous = skip
            .checked_sub(1)
            .and_then(|last| store.events.get(last))
            .map_or("", |last| &last.hash);
        let mut events = Vec::new();
        for stored in store.events.iter().skip(skip).take(limit) {
            let mut event = RawEvent::of(previous, stored.sequence, &stored.record);
            event.hash.clone_from(&stored.hash);
            events.push(event);
            previous = &stored.hash;
        }
        Box::pin(std::future::ready(Ok(events)))
    }

    fn head(&self) -> BoxFuture<'_, Result<Head>> {
        Box::pin(std::future::ready(Ok(self.store().head())))
    }

    fn read_about(&self, names: BTreeSet<String>) -> BoxFuture<'_, Result<Vec<Stored>>> {
        let found = self
            .store()
            .events
            .iter()
            .filter(|stored| !names_of(&stored.record).is_disjoint(&names))
            .cloned()
            .collect();
        Box::pin(std::future::ready(Ok(found)))
    }

    fn index_end(&self) -> BoxFuture<'_, Result<u64>> {
        Box::pin(std::future::ready(Ok(0)))
    }

    fn index_rows(
        &self,
        _after: Option<about::Row>,
        _limit: usize,
    ) -> BoxFuture<'_, Result<Vec<about::Row>>> {
        Box::pin(std::future::ready(Ok(Vec::new())))
    }

    fn rebuild_index(&self) -> BoxFuture<'_, Result<()>> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn snapshot(&self) -> BoxFuture<'_, Result<Option<Snapshot>>> {
        Box::pin(std::future::ready(Ok(self.store().snapshot.clone())))
    }

    fn save_snapshot(&self, snapshot: Snapshot) -> BoxFuture<'_, Result<()>> {
        Box::pin(async move {
            self.moves().await;
            let mut store = self.store();
            if store.trouble == Some(Trouble::Full) {
                return Err(failed(Trouble::Full));
            }
            if store.epoch() != Some(self.epoch.load(Ordering::Acquire)) {
                return Err(lost_lock());
            }
            store.snapshot = Some(snapshot);
            Ok(())
        })
    }

    fn order_rows(&self) -> BoxFuture<'_, Result<Vec<OrderRow>>> {
        let rows = self.store().orders.values().cloned().collect();
        Box::pin(std::future::ready(Ok(rows)))
    }

    fn replace_order_rows(&self, rows: Vec<OrderRow>) -> BoxFuture<'_, Result<()>> {
        self.store().orders = rows.into_iter().map(|row| (row.id.clone(), row)).collect();
        Box::pin(std::future::ready(Ok(())))
    }
}
