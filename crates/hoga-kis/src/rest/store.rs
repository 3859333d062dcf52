//! What all processes of one app key share: token, approval key, the limiter's last slot.
//!
//! Files readable by their owner only, replaced whole, changed under a lock.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

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
}

/// A change of a slot: the old text in, the new text out; `None` leaves it as it is.
pub type Change<'a> = &'a mut dyn FnMut(Option<String>) -> Option<String>;

/// A store shared by the processes of one app key.
pub trait SharedStore: Send + Sync + Debug {
    /// Changes a slot while nobody else does.
    ///
    /// # Errors
    ///
    /// The file cannot be used, or others may read it.
    fn change(&self, slot: Slot, change: Change<'_>) -> io::Result<()>;

    /// Reads a slot.
    ///
    /// # Errors
    ///
    /// As [`SharedStore::change`].
    fn read(&self, slot: Slot) -> io::Result<Option<String>> {
        let mut read = None;
        self.change(slot, &mut |text| {
            read = text;
            None
        })?;
        Ok(read)
    }
}

/// A store within this process.
#[derive(Debug, Default)]
pub struct MemoryStore {
    slots: Mutex<BTreeMap<Slot, String>>,
}

impl SharedStore for MemoryStore {
    fn change(&self, slot: Slot, change: Change<'_>) -> io::Result<()> {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(text) = change(slots.get(&slot).cloned()) {
            slots.insert(slot, text);
        }
        Ok(())
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
}

impl SharedStore for FileStore {
    fn change(&self, slot: Slot, change: Change<'_>) -> io::Result<()> {
        let path = self.directory.join(slot.file());
        let lock_path = path.with_extension("lock");
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(lock_path)?;
        lock.lock()?;
        let old = read_private(&path)?;
        if let Some(text) = change(old) {
            replace_private(&path, &text)?;
        }
        lock.unlock()
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
fn replace_private(path: &Path, text: &str) -> io::Result<()> {
    let next = path.with_extension("next");
    let mut options = OpenOptions::new();
    options.create(true).truncate(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file: File = options.open(&next)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&next, path)
}
