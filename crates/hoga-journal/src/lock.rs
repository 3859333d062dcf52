//! The account lock: one desk per environment and account.
//!
//! An advisory file lock, which the system drops when the process ends, however it ends. The file
//! beside it says who holds it.

use ambient::places::{self, Place};
use std::fs::{File, TryLockError};
use std::io::Read;
use std::path::{Path, PathBuf};

/// The most that is read of what a holder noted.
const LONGEST_NOTE: u64 = 4_096;

/// Held as long as it lives.
#[derive(Debug)]
pub struct AccountLock {
    file: File,
    holder: PathBuf,
}

/// Why the lock was not had.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Another process holds it.
    #[error("the account is in use by {holder}")]
    Held {
        /// Who, as it described itself.
        holder: String,
    },
    /// The lock file cannot be used.
    #[error("the lock file {path} cannot be used: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
}

impl AccountLock {
    /// Takes the lock at `path`, or says who holds it.
    ///
    /// # Errors
    ///
    /// [`LockError::Held`]: use that process or stop it.
    pub fn acquire(path: &Path, myself: &str) -> Result<Self, LockError> {
        let holder = path.with_extension("holder");
        let failed = |source| LockError::File {
            path: path.to_owned(),
            source,
        };
        let file = places::open_lock(path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let described = places::read(&holder, Place::Kept).map_err(failed)?;
                let holder = match described.unwrap_or_default().trim() {
                    "" => "another process".to_owned(),
                    described => described.to_owned(),
                };
                return Err(LockError::Held { holder });
            }
            Err(TryLockError::Error(source)) => return Err(failed(source)),
        }
        // A link in its place is told, not written over.
        places::read(&holder, Place::Kept).map_err(failed)?;
        let note = format!("{myself} (process {})\n", std::process::id());
        places::replace(&holder, note.as_bytes(), false).map_err(failed)?;
        Ok(Self { file, holder })
    }

    /// Notes that the lock's directory has another name now; the lock itself went along.
    pub fn moved_to(&mut self, path: &Path) {
        self.holder = path.with_extension("holder");
    }

    /// Returns the number of the process that holds the lock at `path`, as it noted under the lock.
    pub fn holder_of(path: &Path) -> Option<u32> {
        let described = described(&path.with_extension("holder"));
        let (_, number) = described.trim_end().rsplit_once("(process ")?;
        number.strip_suffix(')')?.parse().ok()
    }
}

/// Reads what a holder noted of itself, empty where that cannot be told.
fn described(holder: &Path) -> String {
    let mut text = String::new();
    // Whatever lies there, it is neither waited for nor read without an end.
    let is_file = std::fs::symlink_metadata(holder).is_ok_and(|it| it.is_file());
    let read = is_file.then(|| {
        File::open(holder)?
            .take(LONGEST_NOTE)
            .read_to_string(&mut text)
    });
    if matches!(read, Some(Ok(_))) {
        text
    } else {
        String::new()
    }
}

impl Drop for AccountLock {
    fn drop(&mut self) {
        // The lock itself goes with the file; a note left behind is overwritten by the next holder.
        drop(std::fs::remove_file(&self.holder));
        drop(self.file.unlock());
    }
}
