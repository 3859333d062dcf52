//! What all processes of one app key share: token, approval key, the limiter's last slot.
//!
//! Files readable by their owner only, replaced whole. Nobody waits here: a lock is had at once or
//! not, and whoever waits for one does so without holding a thread.

use ambient::Mutex;
use ambient::places::{self, Place};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::fs::{File, TryLockError};
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// How often a lock that somebody else holds is tried again.
const LOCK_EVERY: Duration = Duration::from_millis(10);

/// A place in the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    /// The access token.
    Token,
    /// The approval key.
    Approval,
    /// When the next call may go.
    Pace,
}

impl Slot {
    fn file(self) -> &'static str {
        match self {
            Self::Token => "token.json",
            Self::Approval => "approval.json",
            Self::Pace => "pace",
        }
    }

    fn place(self) -> Place {
        match self {
            Self::Token | Self::Approval => Place::Secret,
            Self::Pace => Place::Kept,
        }
    }

    /// Whether it must outlive the machine; the pace of a second ago need not.
    fn is_lasting(self) -> bool {
        match self {
            Self::Token | Self::Approval => true,
            Self::Pace => false,
        }
    }
}

/// The lock of a slot; it ends when this is dropped, and with its process.
#[derive(Debug)]
#[must_use]
pub struct Lock {
    _held: Box<dyn Held>,
}

trait Held: Send + Sync + Debug {}

impl<T: Send + Sync + Debug> Held for T {}

impl Lock {
    /// Makes a lock that ends when `held` is dropped.
    pub fn new(held: impl Send + Sync + Debug + 'static) -> Self {
        Self {
            _held: Box::new(held),
        }
    }
}

/// A store shared by the processes of one app key.
pub trait SharedStore: Send + Sync + Debug {
    /// Reads a slot; needs no lock, because slots are replaced whole.
    ///
    /// # Errors
    ///
    /// The file cannot be used, or others may read it.
    fn read(&self, slot: Slot) -> io::Result<Option<String>>;

    /// Replaces a slot; whoever changes what it read holds the lock meanwhile.
    ///
    /// # Errors
    ///
    /// The file cannot be written.
    fn write(&self, slot: Slot, text: &str) -> io::Result<()>;

    /// Takes the lock of a slot, or returns `None` while somebody else holds it; does not wait.
    /// `note` is left for whoever does not get it.
    ///
    /// # Errors
    ///
    /// The lock cannot be used.
    fn try_lock(&self, slot: Slot, note: &str) -> io::Result<Option<Lock>>;

    /// Returns what the holder of a lock noted, empty where that cannot be told.
    fn note(&self, slot: Slot) -> String;
}

/// Takes a lock, trying it until `deadline` and once at least; `None` when it was not to be had.
///
/// # Errors
///
/// As [`SharedStore::try_lock`].
pub(crate) async fn lock_until(
    store: &dyn SharedStore,
    slot: Slot,
    note: &str,
    deadline: Instant,
) -> io::Result<Option<Lock>> {
    loop {
        if let Some(lock) = store.try_lock(slot, note)? {
            return Ok(Some(lock));
        }
        if Instant::now() >= deadline {
            return Ok(None);
        }
        tokio::time::sleep(LOCK_EVERY).await;
    }
}

/// A store within this process.
#[derive(Debug, Default)]
pub struct MemoryStore {
    slots: Mutex<BTreeMap<Slot, String>>,
    held: Arc<Mutex<BTreeSet<Slot>>>,
}

#[derive(Debug)]
struct HeldSlot {
    slot: Slot,
    held: Arc<Mutex<BTreeSet<Slot>>>,
}

impl Drop for HeldSlot {
    fn drop(&mut self) {
        let mut held = self.held.lock();
        held.remove(&self.slot);
    }
}

impl SharedStore for MemoryStore {
    fn read(&self, slot: Slot) -> io::Result<Option<String>> {
        let slots = self.slots.lock();
        Ok(slots.get(&slot).cloned())
    }

    fn write(&self, slot: Slot, text: &str) -> io::Result<()> {
        let mut slots = self.slots.lock();
        slots.insert(slot, text.to_owned());
        Ok(())
    }

    fn try_lock(&self, slot: Slot, _note: &str) -> io::Result<Option<Lock>> {
        let mut held = self.held.lock();
        let is_free = held.insert(slot);
        let held = Arc::clone(&self.held);
        Ok(is_free.then(|| Lock::new(HeldSlot { slot, held })))
    }

    fn note(&self, _slot: Slot) -> String {
        String::new()
    }
}

/// A store in a directory of its own.
#[derive(Debug)]
pub struct FileStore {
    directory: PathBuf,
}

impl FileStore {
    /// Opens a store; the directory is made, for its owner only, if it is missing.
    ///
    /// # Errors
    ///
    /// The directory cannot be made; it, or a file in it, is not ours alone.
    pub fn open(directory: impl Into<PathBuf>) -> io::Result<Self> {
        let store = Self {
            directory: directory.into(),
        };
        places::private(&store.directory)?;
        for slot in [Slot::Token, Slot::Approval, Slot::Pace] {
            places::check(&store.path(slot), slot.place())?;
            places::check(&store.lock_path(slot), Place::Kept)?;
        }
        Ok(store)
    }

    fn path(&self, slot: Slot) -> PathBuf {
        self.directory.join(slot.file())
    }

    fn lock_path(&self, slot: Slot) -> PathBuf {
        self.path(slot).with_extension("lock")
    }
}

/// The system drops the lock when the file is closed, however the process ends.
#[derive(Debug)]
struct HeldFile {
    file: File,
    has_note: bool,
}

impl Drop for HeldFile {
    fn drop(&mut self) {
        if self.has_note {
            // A note that stays would be taken for the next holder's.
            drop(self.file.set_len(0));
        }
        drop(self.file.unlock());
    }
}

impl SharedStore for FileStore {
    fn read(&self, slot: Slot) -> io::Result<Option<String>> {
        places::read(&self.path(slot), slot.place())
    }

    fn write(&self, slot: Slot, text: &str) -> io::Result<()> {
        places::replace(&self.path(slot), text.as_bytes(), slot.is_lasting())
    }

    fn try_lock(&self, slot: Slot, note: &str) -> io::Result<Option<Lock>> {
        let mut file = places::open_lock(&self.lock_path(slot))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        let has_note = !note.is_empty();
        if has_note {
            file.set_len(0)?;
            file.write_all(note.as_bytes())?;
        }
        Ok(Some(Lock::new(HeldFile { file, has_note })))
    }

    fn note(&self, slot: Slot) -> String {
        let note = places::read(&self.lock_path(slot), Place::Kept);
        note.ok().flatten().unwrap_or_default()
    }
}
