//! A disk of which each file keeps or loses by itself what was not synced when the power went.

use hoga_desk::journal::about::Row;
use hoga_desk::journal::audit::{Head, OrderRow, RawEvent};
use hoga_desk::journal::{Author, Intent, IntentDecision, Journal, Record, Setting, Stored};
use hoga_desk::{HeadMemory, SecondMemory};
use hoga_journal::MemoryJournal;
use hoga_port::{BoxFuture, Result};
use kis_client::rest::{MemoryStore, SharedStore, Slot};
use std::collections::BTreeSet;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::sleep;

/// A write is in the file after this, and on the disk after as long again.
const WRITING: Duration = Duration::from_millis(2);

/// What is there afterwards of a file that is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum File {
    /// The last that was written.
    Last,
    /// What was there before it.
    Before,
    /// A file with nothing in it, or none where it was synced before it got its name.
    Empty,
}

/// What the disk kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    /// Whether a write of the journal that had not returned is there.
    journal: bool,
    heads: File,
    pace: File,
    token: File,
}

impl Kept {
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let files = [File::Last, File::Before, File::Empty];
        let heads = files
            .into_iter()
            .flat_map(|heads| [(true, heads), (false, heads)]);
        heads.flat_map(move |(journal, heads)| {
            let others = [
                (File::Last, File::Last),
                (File::Before, File::Last),
                (File::Empty, File::Before),
                (File::Last, File::Empty),
            ];
            others.map(|(pace, token)| Self {
                journal,
                heads,
                pace,
                token,
            })
        })
    }
}

/// Files, and whether there is power.
#[derive(Clone, Debug, Default)]
pub(super) struct Disk {
    files: Arc<Mutex<Files>>,
    journal: Arc<MemoryJournal>,
    store: Arc<MemoryStore>,
}

#[derive(Debug, Default)]
struct Files {
    is_off: bool,
    /// Events before the write that has not returned.
    unsynced: Option<u64>,
    heads: Vec<Head>,
    /// The journal of this machine; noted with a sync.
    kept: Option<String>,
    /// As they were when the power went.
    slots: Vec<(Slot, String)>,
    writes: usize,
}

impl Disk {
    pub(super) fn journal(&self) -> CutJournal {
        CutJournal {
            disk: self.clone(),
            journal: self.journal.reopen(),
        }
    }

    pub(super) fn memory(&self) -> SecondMemory {
        SecondMemory {
            heads: Arc::new(self.clone()),
            must_know: true,
            account: None,
            place: "here".to_owned(),
        }
    }

    pub(super) fn store(&self) -> Arc<MemoryStore> {
        Arc::clone(&self.store)
    }

    /// What token, approval key and pace are now.
    fn slots(&self) -> Vec<(Slot, String)> {
        let slots = [Slot::Token, Slot::Approval, Slot::Pace];
        let read = |slot| Some((slot, self.store.read(slot).unwrap()?));
        slots.into_iter().filter_map(read).collect()
    }

    /// Tells steps apart.
    pub(super) fn state(&self) -> String {
        let files = self.files.lock().unwrap();
        format!(
            "writes {} unsynced {:?} heads {:?} files {}",
            files.writes,
            files.unsynced,
            files.heads.last().map(|head| head.sequence),
            self.slots().len()
        )
    }

    /// Takes the power away: nothing is written from now on.
    pub(super) fn cut(&self) {
        let slots = self.slots();
        let mut files = self.files.lock().unwrap();
        (files.is_off, files.slots) = (true, slots);
    }

    /// The disk of the machine that is started again.
    pub(super) async fn after(&self, kept: Kept) -> Self {
        let events = self.journal.read(0, usize::MAX).await.unwrap();
        let next = Self::default();
        let (unsynced, heads, slots, journal) = {
            let files = self.files.lock().unwrap();
            let (heads, slots) = (files.heads.clone(), files.slots.clone());
            (files.unsynced, heads, slots, files.kept.clone())
        };
        let end = unsynced.filter(|_| !kept.journal);
        let there = |stored: &Stored| end.is_none_or(|end| stored.sequence <= end);
        let records = events
            .into_iter()
            .filter(there)
            .map(|it| it.record)
            .collect();
        {
            let mut new = next.files.lock().unwrap();
            // That the journal was there is noted with a sync; the notes behind it are not.
            new.heads.extend(of(&heads, kept.heads, Head::default()));
            new.kept = journal;
        }
        for (slot, text) in &slots {
            let which = match slot {
                Slot::Pace => kept.pace,
                Slot::Token | Slot::Approval => kept.token,
            };
            match (which, slot) {
                (File::Last, _) => next.store.write(*slot, text).unwrap(),
                (File::Empty, Slot::Pace) => next.store.write(*slot, "").unwrap(),
                // A token is synced before it gets its name: it is never empty, it may be missing.
                (File::Empty | File::Before, _) => {}
            }
        }
        next.journal.append(records).await.unwrap();
        next
    }

    fn is_off(&self) -> bool {
        self.files.lock().unwrap().is_off
    }

    /// Writes, and waits for the disk; without power nobody hears of it.
    async fn write<T>(&self, writing: impl Future<Output = Result<T>>) -> Result<T> {
        sleep(WRITING).await;
        self.power().await;
        self.files.lock().unwrap().unsynced = Some(self.journal.latest().await?);
        let written = writing.await;
        sleep(WRITING).await;
        self.power().await;
        let mut files = self.files.lock().unwrap();
        files.unsynced = None;
        files.writes += 1;
        written
    }

    async fn power(&self) {
        if self.is_off() {
            std::future::pending::<()>().await;
        }
    }
}

/// What is there of a file that was replaced some times.
fn of<T: Clone>(written: &[T], which: File, empty: T) -> Option<T> {
    let (last, before) = written.split_last()?;
    match which {
        File::Last => Some(last.clone()),
        File::Before => before.last().cloned().or_else(|| Some(last.clone())),
        File::Empty => Some(empty),
    }
}

impl HeadMemory for Disk {
    fn recall(&self, _journal: &str) -> io::Result<Option<Head>> {
        Ok(self.files.lock().unwrap().heads.last().cloned())
    }

    fn note(&self, _journal: &str, head: &Head) -> io::Result<()> {
        let mut files = self.files.lock().unwrap();
        if !files.is_off {
            files.heads.push(head.clone());
        }
        Ok(())
    }

    fn kept_at(&self, _place: &str) -> io::Result<Option<String>> {
        Ok(self.files.lock().unwrap().kept.clone())
    }

    fn keep_at(&self, _place: &str, journal: &str) -> io::Result<()> {
        let mut files = self.files.lock().unwrap();
        if !files.is_off {
            files.kept = Some(journal.to_owned());
        }
        Ok(())
    }
}

/// A journal on the disk.
#[derive(Debug)]
pub(super) struct CutJournal {
    disk: Disk,
    journal: MemoryJournal,
}

impl Journal for CutJournal {
    fn append(&self, records: Vec<Record>) -> BoxFuture<'_, Result<Vec<Stored>>> {
        Box::pin(self.disk.write(self.journal.append(records)))
    }

    fn append_intent(
        &self,
        intent: Intent,
        record: Record,
    ) -> BoxFuture<'_, Result<IntentDecision>> {
        Box::pin(self.disk.write(self.journal.append_intent(intent, record)))
    }

    fn set(
        &self,
        author: Author,
        setting: Setting,
        value: Option<String>,
        note: Record,
    ) -> BoxFuture<'_, Result<Stored>> {
        Box::pin(
            self.disk
                .write(self.journal.set(author, setting, value, note)),
        )
    }

    fn take_over(&self) -> BoxFuture<'_, Result<()>> {
        Box::pin(self.disk.write(self.journal.take_over()))
    }

    fn name(&self) -> BoxFuture<'_, Result<Option<String>>> {
        Box::pin(std::future::ready(Ok(Some("00ff".into()))))
    }

    fn read(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<Stored>>> {
        self.journal.read(after, limit)
    }

    fn read_settled(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<Stored>>> {
        self.journal.read_settled(after, limit)
    }

    fn latest(&self) -> BoxFuture<'_, Result<u64>> {
        self.journal.latest()
    }

    fn setting(&self, setting: Setting) -> BoxFuture<'_, Result<Option<String>>> {
        self.journal.setting(setting)
    }

    fn raw_events(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<RawEvent>>> {
        self.journal.raw_events(after, limit)
    }

    /// Names only what is on the disk, as a database shows only what was committed.
    fn head(&self) -> BoxFuture<'_, Result<Head>> {
        Box::pin(async move {
            let unsynced = self.disk.files.lock().unwrap().unsynced;
            let end = match unsynced {
                None => return self.journal.head().await,
                Some(0) => return Ok(Head::default()),
                Some(end) => end,
            };
            let there = self.journal.raw_events(end - 1, 1).await?;
            Ok(Head {
                sequence: end,
                hash: there[0].hash.clone(),
            })
        })
    }

    fn read_about(&self, names: BTreeSet<String>) -> BoxFuture<'_, Result<Vec<Stored>>> {
        self.journal.read_about(names)
    }

    fn index_end(&self) -> BoxFuture<'_, Result<u64>> {
        self.journal.index_end()
    }

    fn index_rows(&self, after: Option<Row>, limit: usize) -> BoxFuture<'_, Result<Vec<Row>>> {
        self.journal.index_rows(after, limit)
    }

    fn rebuild_index(&self) -> BoxFuture<'_, Result<()>> {
        self.journal.rebuild_index()
    }

    fn order_rows(&self) -> BoxFuture<'_, Result<Vec<OrderRow>>> {
        self.journal.order_rows()
    }

    fn replace_order_rows(&self, rows: Vec<OrderRow>) -> BoxFuture<'_, Result<()>> {
        self.journal.replace_order_rows(rows)
    }
}
