//! Where the files of hoga are: the lock, tokens. What the directories are called is in `home/naming.rs`,
//! the journal in `home/kept.rs`, its copies in `home/copies.rs`, its second memory in
//! `home/remembered.rs`; what is done with them is in `opening.rs`.

mod copies;
mod kept;
mod naming;
mod remembered;
mod seals;
mod takeover;

pub use copies::{JournalReport, Restored};
pub use seals::KeyReport;

use crate::heads;
use crate::{KisConfig, Mode};
use ambient::digest;
use ambient::places::{self, Place};
use hoga_desk::emergency_log::EmergencyLog;
use hoga_desk::journal::Identity;
use hoga_journal::{AccountLock, LockError, PostgresJournal, PostgresLock};
use hoga_kis::Credentials;
use hoga_kis::{FileStore, MemoryStore, SharedStore, Slot};
use hoga_port::{BrokerError, Refusal, Result};
use secrecy::{ExposeSecret, SecretString};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How often a directory may get another name while its lock is taken.
const MOVED: u32 = 3;
/// Files in the directory of an account.
const KEPT: [&str; 6] = [
    "account.lock",
    "account.holder",
    "emergency.jsonl",
    "journal.db",
    "journal.db-wal",
    "journal.db-shm",
];

/// The directory hoga keeps its files in.
#[derive(Clone, Debug)]
pub struct Home {
    /// The state directory, and what is used of it.
    state: PathBuf,
    part: Option<String>,
    root: PathBuf,
    /// Where heads of journals are remembered, away from `root`.
    memory: Option<PathBuf>,
    database: Option<SecretString>,
}

impl Home {
    /// Uses a directory; it is made when something is written.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        let root = root.into();
        Self {
            state: root.clone(),
            part: None,
            root,
            memory: heads::usual_directory(),
            database: None,
        }
    }

    /// Remembers in this directory how far journals went, instead of `~/.local/share/hoga/heads`. It
    /// must not be taken along when the home is copied or put back from a backup: that is what shows
    /// that a journal is older than what was written.
    #[must_use]
    pub fn with_memory(mut self, directory: impl Into<PathBuf>) -> Self {
        self.memory = Some(directory.into());
        self
    }

    /// Returns where it is remembered how far journals went; nothing where this user has no home.
    pub fn memory(&self) -> Option<&Path> {
        self.memory.as_deref()
    }

    /// Keeps journals in PostgreSQL instead of files: `postgres://user@host/database`.
    #[must_use]
    pub fn with_database(mut self, url: impl Into<String>) -> Self {
        self.database = Some(SecretString::from(url.into()));
        self
    }

    /// Returns a home in a directory below this one, with the same database.
    #[must_use]
    pub fn below(&self, name: &str) -> Self {
        Self {
            state: self.root.clone(),
            part: Some(name.to_owned()),
            root: self.root.join(name),
            memory: self.memory.clone(),
            database: self.database.clone(),
        }
    }

    /// Returns the directory.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Makes sure of the directory, for its owner only.
    ///
    /// # Errors
    ///
    /// It is not to be trusted, or cannot be made.
    pub fn make(&self) -> Result<()> {
        self.private(&[]).map(|_root| ())
    }

    /// Returns the directory of the local market, made for its owner only.
    ///
    /// # Errors
    ///
    /// It is not to be trusted, or cannot be made.
    pub fn local_market(&self) -> Result<PathBuf> {
        let local = self.directory_of_mode(Mode::Local)?;
        self.private(&[&local, "market"])
    }

    /// Returns what processes of one app key share.
    ///
    /// # Errors
    ///
    /// `Journal` when it cannot be made.
    pub fn store(&self, config: &KisConfig) -> Result<FileStore> {
        self.store_of(config, &config.credentials)
    }

    /// Returns what processes share of the further app keys, in their order.
    pub(crate) fn stream_stores(&self, config: &KisConfig) -> Result<Vec<Arc<dyn SharedStore>>> {
        let further = config.stream_keys.iter();
        further
            .map(|key| -> Result<Arc<dyn SharedStore>> {
                Ok(Arc::new(self.store_of(config, key)?))
            })
            .collect()
    }

    /// Returns a store in memory for where the files cannot be trusted. The token is taken along if its
    /// own file is ours alone: the venue issues no second one within a minute.
    pub(crate) fn store_in_memory(&self, config: &KisConfig) -> MemoryStore {
        let store = MemoryStore::default();
        let key = key_of(config, &config.credentials);
        let mut path = self.directory_as_it_is(config.mode).join("keys");
        path.push(short(&key));
        path.push("token.json");
        if let Ok(Some(token)) = places::read(&path, Place::Secret) {
            drop(store.write(Slot::Token, &token));
        }
        store
    }

    fn store_of(&self, config: &KisConfig, credentials: &Credentials) -> Result<FileStore> {
        let key = key_of(config, credentials);
        let mode = self.directory_of_mode(config.mode)?;
        let directory = self.private(&[&mode, "keys", short(&key)])?;
        FileStore::open(&directory).map_err(|error| unusable(&directory, error))
    }

    /// Returns the file that cancels go to while the journal cannot be written.
    ///
    /// # Errors
    ///
    /// `Journal` when its directory cannot be made.
    pub fn emergency(&self, config: &KisConfig) -> Result<EmergencyLog> {
        let directory = self.account_directory(config)?;
        Ok(EmergencyLog::new(directory.join("emergency.jsonl")))
    }

    /// Takes the right to be the account's desk: a lock file on this machine, and with PostgreSQL an
    /// advisory lock among all machines.
    ///
    /// # Errors
    ///
    /// `Refused`, naming the holder.
    pub async fn lock(&self, config: &KisConfig, myself: &str) -> Result<AccountRight> {
        places::warn_of_above(&self.root);
        let file = self.lock_file(config, myself)?;
        let mut database = None;
        if let Some(url) = &self.database {
            let lock = PostgresJournal::lock(url.expose_secret(), &identity(config)).await?;
            if !lock.is_named_by_chance() {
                tracing::warn!(
                    "the journal's schema keeps the name that an earlier hoga gave it, which tells the account: docs/database.md says how it gets another"
                );
            }
            database = Some(lock);
        }
        Ok(AccountRight {
            _file: file,
            _database: database,
        })
    }

    /// Takes the lock file, and with it what an earlier program left, if nobody else uses it.
    fn lock_file(&self, config: &KisConfig, myself: &str) -> Result<AccountLock> {
        let mut tries = 0u32;
        loop {
            let directory = self.account_directory(config)?;
            match AccountLock::acquire(&directory.join("account.lock"), myself) {
                Ok(lock) if self.is_earlier(config) => {
                    return Ok(self.take_over(config, myself, lock));
                }
                Ok(lock) => return self.check_nobody_began_anew(config).map(|()| lock),
                Err(error @ LockError::Held { .. }) => return Err(held(error.to_string())),
                // Another process gave the directory its new name meanwhile.
                Err(LockError::File { .. }) if tries < MOVED && !directory.is_dir() => {
                    tries = tries.saturating_add(1);
                }
                Err(error @ LockError::File { .. }) => {
                    let text = format!("the account cannot be locked: {error}");
                    return Err(BrokerError::journal(text, error));
                }
            }
        }
    }

    /// Looks at every directory and file that a command of this account would use.
    ///
    /// # Errors
    ///
    /// `Journal`, with the place that is not to be trusted, its owner, its mode and what mends it.
    pub fn check(&self, config: &KisConfig) -> Result<()> {
        let directory = self.account_directory(config)?;
        self.store(config)?;
        self.stream_stores(config)?;
        for name in KEPT {
            let path = directory.join(name);
            places::check(&path, Place::Kept).map_err(|error| unusable(&path, error))?;
        }
        match self.memory() {
            Some(memory) => places::private(memory).map_err(|error| unusable(memory, error)),
            None => Ok(()),
        }
    }

    /// Returns where the holder takes commands of other processes.
    pub(crate) fn command_socket(&self, config: &KisConfig) -> Result<PathBuf> {
        Ok(self.account_directory(config)?.join("desk.sock"))
    }

    /// Returns the same without a look at the directory, which is not made either.
    pub(crate) fn command_socket_as_it_is(&self, config: &KisConfig) -> PathBuf {
        self.account_as_it_is(config).join("desk.sock")
    }

    /// Returns the user whose state directory it is, where this is root and the directory is not root's:
    /// root's brakes go to that user's desk, and root leaves nothing there.
    pub fn user_for_root(&self) -> Option<u32> {
        let is_root = rustix::process::geteuid().is_root();
        let owner = std::fs::metadata(&self.state).ok()?.uid();
        (is_root && owner != 0).then_some(owner)
    }

    fn private(&self, parts: &[&str]) -> Result<PathBuf> {
        let directory = parts
            .iter()
            .fold(self.root.clone(), |path, part| path.join(part));
        let parts: Vec<&str> = self
            .part
            .as_deref()
            .into_iter()
            .chain(parts.iter().copied())
            .collect();
        places::below(&self.state, &parts).map_err(|error| unusable(&directory, error))?;
        Ok(directory)
    }
}

/// Returns the digest that names what processes of an app key share.
fn key_of(config: &KisConfig, credentials: &Credentials) -> String {
    // The local market has another port each time it is hosted.
    let address = if config.mode == Mode::Local {
        ""
    } else {
        &config.rest_url
    };
    let app_key = credentials.app_key.expose();
    digest(&[app_key.as_bytes(), address.as_bytes()])
}

fn identity(config: &KisConfig) -> Identity {
    Identity::new(config.mode.word(), &config.account)
}

fn held(text: String) -> BrokerError {
    BrokerError::refused(
        Refusal::AccountHeld { text },
        "one process trades on an account at a time: stop it, or trade there",
    )
}

/// The right to be the account's desk, as long as it lives.
#[derive(Debug)]
pub struct AccountRight {
    _file: AccountLock,
    _database: Option<PostgresLock>,
}

fn short(digest: &str) -> &str {
    digest.get(..12).unwrap_or(digest)
}

fn unusable(path: &Path, error: std::io::Error) -> BrokerError {
    BrokerError::journal(format!("{} cannot be used: {error}", path.display()), error)
}

#[cfg(test)]
mod tests;
