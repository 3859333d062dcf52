//! Adapter, journal and account lock in one call, and where their files are.

use crate::{KisBrokerAdapter, KisBrokerAdapterBuilder, KisConfig, MockBrokerAdapterBuilder, Mode};
use hoga_desk::Clock;
use hoga_desk::journal::{Identity, digest};
use hoga_journal::{AccountLock, LockError, MemoryJournal, SqliteJournal};
use hoga_kis::rest::FileStore;
use hoga_port::{BrokerError, Result};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The directory hoga keeps its files in.
#[derive(Clone, Debug)]
pub struct Home {
    root: PathBuf,
}

impl Home {
    /// Uses a directory; it is made when something is written.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Returns the directory.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the directory of one environment and account, made for its owner only.
    ///
    /// # Errors
    ///
    /// `Journal` when it cannot be made.
    pub fn account_directory(&self, config: &KisConfig) -> Result<PathBuf> {
        let account = digest(&[config.account.joined().as_bytes()]);
        self.private(&[config.mode.word(), short(&account)])
    }

    /// Returns what processes of one app key share.
    ///
    /// # Errors
    ///
    /// `Journal` when it cannot be made.
    pub fn store(&self, config: &KisConfig) -> Result<FileStore> {
        // The local market has another port each time it is hosted.
        let address = if config.mode == Mode::Local {
            ""
        } else {
            &config.rest_url
        };
        let app_key = config.credentials.app_key.expose();
        let key = digest(&[app_key.as_bytes(), address.as_bytes()]);
        let directory = self.private(&[config.mode.word(), "keys", short(&key)])?;
        FileStore::open(&directory).map_err(|error| unusable(&directory, error))
    }

    /// Opens the journal of an account.
    ///
    /// # Errors
    ///
    /// `Journal` when it cannot be used, `Refused` when it belongs to another account.
    pub async fn journal(&self, config: &KisConfig) -> Result<SqliteJournal> {
        let path = self.account_directory(config)?.join("journal.db");
        SqliteJournal::open(&path, &Identity::new(config.mode.word(), &config.account)).await
    }

    /// Takes the account's lock.
    ///
    /// # Errors
    ///
    /// `Refused`, naming the holder.
    pub fn lock(&self, config: &KisConfig, myself: &str) -> Result<AccountLock> {
        let path = self.account_directory(config)?.join("account.lock");
        AccountLock::acquire(&path, myself).map_err(|error| match error {
            LockError::Held { .. } => BrokerError::refused(
                error.to_string(),
                "one process trades on an account at a time: stop it, or trade there",
            ),
            LockError::File { .. } => BrokerError::journal("the account cannot be locked", error),
        })
    }

    fn private(&self, parts: &[&str]) -> Result<PathBuf> {
        let directory = parts
            .iter()
            .fold(self.root.clone(), |path, part| path.join(part));
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder
            .create(&directory)
            .map_err(|error| unusable(&directory, error))?;
        Ok(directory)
    }
}

fn short(digest: &str) -> &str {
    digest.get(..12).unwrap_or(digest)
}

fn unusable(path: &Path, error: std::io::Error) -> BrokerError {
    BrokerError::journal(format!("{} cannot be used: {error}", path.display()), error)
}

/// An adapter with its journal and lock; the lock is held as long as this lives.
#[derive(Debug)]
pub struct Opened {
    /// The adapter.
    pub adapter: KisBrokerAdapter,
    /// The journal behind it.
    pub journal: Arc<SqliteJournal>,
    /// The right to be the account's desk.
    pub lock: AccountLock,
}

/// Opens the adapter of an account with its journal and lock; `myself` is how another process will
/// see the holder named. `prepare` changes the builder before it is opened.
///
/// # Errors
///
/// `Refused` while another process is the account's desk; `Journal` when its files cannot be used.
pub async fn open(
    config: KisConfig,
    home: &Home,
    clock: Arc<dyn Clock>,
    myself: &str,
    prepare: impl FnOnce(KisBrokerAdapterBuilder) -> KisBrokerAdapterBuilder,
) -> Result<Opened> {
    let lock = home.lock(&config, myself)?;
    let journal = Arc::new(home.journal(&config).await?);
    let store = Arc::new(home.store(&config)?);
    let shared: Arc<SqliteJournal> = Arc::clone(&journal);
    let builder = KisBrokerAdapterBuilder::new(config, shared)
        .clock(clock)
        .store(store);
    let adapter = prepare(builder).open().await?;
    Ok(Opened {
        adapter,
        journal,
        lock,
    })
}

/// Returns the builder of a mock with a journal in memory: 10:00 on a business day, a quiet market,
/// 100 million won.
pub fn mock() -> MockBrokerAdapterBuilder {
    MockBrokerAdapterBuilder::new(Arc::new(MemoryJournal::new()))
}
