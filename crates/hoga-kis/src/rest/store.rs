//! What all processes of one app key share: token, approval key, the limiter's last slot.
//!
//! Files readable by their owner only, replaced whole. Nobody waits here: a lock is had at once or
//! not, and whoever waits for one does so without holding a thread.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
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
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.remove(&self.slot);
    }
}

impl SharedStore for MemoryStore {
    fn read(&self, slot: Slot) -> io::Result<Option<String>> {
        let slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(slots.get(&slot).cloned())
    }

    fn write(&self, slot: Slot, text: &str) -> io::Result<()> {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        slots.insert(slot, text.to_owned());
        Ok(())
    }

    fn try_lock(&self, slot: Slot, _note: &str) -> io::Result<Option<Lock>> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
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
    /// The directory cannot be made.
    pub fn open(directory: impl Into<PathBuf>) -> io::Result<Self> {
        let directory = directory.into();
        make_private_directory(&directory)?;
        Ok(Self { directory })
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
        read_private(&self.path(slot))
    }

    fn write(&self, slot: Slot, text: &str) -> io::Result<()> {
        replace_private(&self.path(slot), text, slot.is_lasting())
    }

    fn try_lock(&self, slot: Slot, note: &str) -> io::Result<Option<Lock>> {
        let mut file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(self.lock_path(slot))?;
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
        std::fs::read_to_string(self.lock_path(slot)).unwrap_or_default()
    }
}

fn make_private_directory(directory: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory)
}

/// Reads a file that only its owner may read; none where there is none.
///
/// # Errors
///
/// Others may read it, or it cannot be read.
pub fn read_private(path: &Path) -> io::Result<Option<String>> {
    match std::fs::metadata(path) {
        Ok(metadata) => check_private(path, &metadata)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    }
    std::fs::read_to_string(path).map(Some)
}

#[cfg(unix)]
fn check_private(path: &Path, metadata: &std::fs::Metadata) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = metadata.permissions().mode() & 0o777;
    let others = mode & 0o077;
    if others == 0 {
        return Ok(());
    }
    let text = format!(
        "{} can be read by others (mode {mode:03o}); chmod 600 it, or remove it",
        path.display()
    );
    Err(io::Error::new(io::ErrorKind::PermissionDenied, text))
}

#[cfg(not(unix))]
fn check_private(_path: &Path, _metadata: &std::fs::Metadata) -> io::Result<()> {
    Ok(())
}

/// Replaces a file whole, readable by its owner only.
fn replace_private(path: &Path, text: &str, is_lasting: bool) -> io::Result<()> {
    // A process that goes on without a stopped one's lock must not write into its file.
    let next = path.with_extension(format!("{}.next", std::process::id()));
    let mut options = OpenOptions::new();
    options.create(true).truncate(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file: File = options.open(&next)?;
    file.write_all(text.as_bytes())?;
    if is_lasting {
        file.sync_all()?;
    }
    std::fs::rename(&next, path)
}
