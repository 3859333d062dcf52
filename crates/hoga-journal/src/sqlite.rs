//! The embedded journal: SQLite with one writer, write-ahead log and full synchronisation.
//!
//! Durable against the end of the process at any moment; against power loss as far as the disk
//! keeps its promises.

use crate::index::index;
use crate::sql::statements;
use crate::store::{journal, without_reaper};
use hoga_desk::journal::{Author, Intent, IntentDecision, IntentWritten, Journal};
use hoga_desk::places;
use hoga_port::BoxFuture;
use sqlx::Transaction;
use sqlx::pool::PoolConnection;
use sqlx::sqlite::{
    Sqlite, SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool,
    SqlitePoolOptions, SqliteSynchronous,
};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

statements!(Sqlite, SqliteConnection);
index!(Sqlite, SqliteConnection);
journal!(SqliteJournal, Sqlite);

/// A journal in one SQLite file.
#[derive(Debug)]
pub struct SqliteJournal {
    /// One connection: the only writer of this process.
    writer: SqlitePool,
    reader: SqlitePool,
    epoch: AtomicU64,
}

impl SqliteJournal {
    /// Opens or creates the journal of one environment and account.
    ///
    /// # Errors
    ///
    /// `Journal` when the file cannot be used; `Refused` when it belongs to another environment or
    /// account.
    pub async fn open(path: &Path, identity: &Identity) -> Result<Self> {
        // SQLite follows links, and takes the rights of the files beside it from the first.
        places::prepare(path, &["-wal", "-shm", "-journal"]).map_err(|error| {
            let what = format!("{} cannot be opened: {error}", path.display());
            BrokerError::journal(what, error)
        })?;
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(5));
        let open = |pool: SqlitePoolOptions, options: SqliteConnectOptions| async move {
            let what = format!("{} cannot be opened", path.display());
            pool.connect_with(options)
                .await
                .map_err(|error| BrokerError::journal(what, error))
        };
        let pool =
            |connections| without_reaper(SqlitePoolOptions::new()).max_connections(connections);
        let writer = open(pool(1), options.clone()).await?;
        sqlx::migrate!("./migrations")
            .run(&writer)
            .await
            .map_err(|error| BrokerError::journal("the journal cannot be prepared", error))?;
        let reader = open(pool(2), options.read_only(true)).await?;
        let journal = Self {
            writer,
            reader,
            epoch: AtomicU64::new(0),
        };
        journal.claim(identity).await?;
        Ok(journal)
    }

    /// Opens a journal where nothing can be written, not even who reads it: what is in the file itself,
    /// without what an unclean end left beside it.
    ///
    /// # Errors
    ///
    /// `Journal` when there is none, or it cannot be read; every write fails later.
    pub async fn open_as_it_lies(path: &Path) -> Result<Self> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .read_only(true)
            .immutable(true);
        let pool = without_reaper(SqlitePoolOptions::new()).max_connections(1);
        let reader = pool.connect_with(options).await.map_err(|error| {
            BrokerError::journal(format!("{} cannot be read", path.display()), error)
        })?;
        let journal = Self {
            writer: reader.clone(),
            reader,
            epoch: AtomicU64::new(0),
        };
        journal.latest().await?;
        Ok(journal)
    }

    async fn begin(&self) -> Result<Transaction<'_, Sqlite>> {
        if let Ok(transaction) = self.writer.begin_with("BEGIN IMMEDIATE").await {
            return Ok(transaction);
        }
        // On a full disk SQLite ends a transaction by itself, and the driver's connection does not
        // recover from it: another one may.
        if let Ok(connection) = self.writer.acquire().await {
            drop(connection.close().await);
        }
        self.writer
            .begin_with("BEGIN IMMEDIATE")
            .await
            .map_err(failed("the journal cannot be locked for writing"))
    }
}
