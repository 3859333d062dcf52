//! The embedded journal: SQLite with one writer, write-ahead log and full synchronisation.
//!
//! Durable against the end of the process at any moment; against power loss as far as the disk
//! keeps its promises.

mod draft;

use crate::copy::{Passing, carried, copy, keeps_out};
use crate::index::index;
use crate::report::{Copied, Particulars};
use crate::sql::statements;
use crate::store::{journal, without_reaper};
use crate::tables::{self, PROGRAM, Schema, Tables, tables};
use ambient::places;
pub(crate) use draft::Draft;
use hoga_desk::believed::InForce;
use hoga_desk::journal::{Author, Intent, IntentDecision, IntentWritten, Journal};
use hoga_port::BoxFuture;
use hoga_port::time::Timestamp;
use sqlx::Transaction;
use sqlx::pool::PoolConnection;
use sqlx::sqlite::{
    Sqlite, SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool,
    SqlitePoolOptions, SqliteSynchronous,
};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::time::{Instant, sleep};

statements!(Sqlite, SqliteConnection);
index!(Sqlite, SqliteConnection);
tables!(
    SqliteConnection,
    "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = $1"
);
journal!(SqliteJournal, Sqlite);
copy!(
    SqliteJournal,
    SqliteConnection,
    "SELECT 'SQLite ' || sqlite_version()",
    "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
);

/// How long a file that others are making a journal of is tried again, and how long in between.
const BUSY_FOR: Duration = Duration::from_secs(2);
const BUSY_PAUSE: Duration = Duration::from_millis(20);

/// Returns whether somebody else has the file for a moment (`SQLITE_BUSY` and its recovery).
fn is_busy(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code());
    matches!(code.as_deref(), Some("5" | "261"))
}

/// A journal in one SQLite file.
#[derive(Debug)]
pub struct SqliteJournal {
    /// One connection: the only writer of this process.
    writer: SqlitePool,
    reader: SqlitePool,
    epoch: AtomicU64,
    seals: Sealing,
}

impl SqliteJournal {
    /// Opens or creates the journal of one environment and account, and brings its tables up to date:
    /// whoever does so holds the account.
    ///
    /// # Errors
    ///
    /// `Journal` when the file cannot be used; `Refused` when it belongs to another environment or
    /// account, or was written by a newer program.
    pub async fn open(path: &Path, identity: &Identity) -> Result<Self> {
        let journal = Self::open_with(path, identity, Tables::Made).await?;
        journal.ok_or_else(tables::not_made)
    }

    /// Opens the journal beside whoever holds the account; nothing where its tables are still to be
    /// made or brought up to date.
    ///
    /// # Errors
    ///
    /// As [`SqliteJournal::open`].
    pub async fn open_beside(path: &Path, identity: &Identity) -> Result<Option<Self>> {
        Self::open_with(path, identity, Tables::Current).await
    }

    /// Opens the journal to be read alone, with the tables of this version or an earlier one, without
    /// waiting for whoever writes it; nothing where there is none yet. Every write fails later.
    ///
    /// # Errors
    ///
    /// As [`SqliteJournal::open`].
    pub async fn open_to_read(path: &Path, identity: &Identity) -> Result<Option<Self>> {
        if std::fs::symlink_metadata(path).is_err() {
            return Ok(None);
        }
        Self::look_at_files(path)?;
        let options = SqliteConnectOptions::new().filename(path).read_only(true);
        let journal = Self::only_read(path, options).await?;
        let mut connection = journal.read_connection().await?;
        if !are_usable(&look_at_tables(&mut connection).await?, Tables::Earlier) {
            drop(connection);
            journal.close().await;
            return Ok(None);
        }
        compare_identity(&mut connection, identity).await?;
        drop(connection);
        Ok(Some(journal))
    }

    /// SQLite follows links, and takes the rights of the files beside it from the first.
    fn look_at_files(path: &Path) -> Result<()> {
        places::prepare(path, &["-wal", "-shm", "-journal"]).map_err(|error| {
            let what = format!("{} cannot be opened: {error}", path.display());
            BrokerError::journal(what, error)
        })
    }

    async fn open_with(path: &Path, identity: &Identity, wanted: Tables) -> Result<Option<Self>> {
        if wanted != Tables::Made && std::fs::symlink_metadata(path).is_err() {
            return Ok(None);
        }
        let journal = Self::connect(path).await?;
        let schema = look_at_tables(&mut *journal.read_connection().await?).await?;
        if !are_usable(&schema, wanted) {
            journal.close().await;
            return Ok(None);
        }
        if schema == Schema::Behind && wanted == Tables::Made {
            journal.overwrite_what_goes().await?;
        }
        journal.claim(identity, wanted).await?;
        Ok(Some(journal))
    }

    /// Lets nothing that is taken out stay behind in a page, as long as this journal is open.
    async fn overwrite_what_goes(&self) -> Result<()> {
        sqlx::query("PRAGMA secure_delete = FAST")
            .execute(&self.writer)
            .await
            .map(|_set| ())
            .map_err(failed("the journal cannot be prepared"))
    }

    async fn connect(path: &Path) -> Result<Self> {
        Self::look_at_files(path)?;
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(5));
        let writer = Self::pool(path, 1, options.clone()).await?;
        let reader = Self::pool(path, 2, options.read_only(true)).await?;
        Ok(Self {
            writer,
            reader,
            epoch: AtomicU64::new(0),
            seals: Sealing::default(),
        })
    }

    /// SQLite waits for nobody where several turn a new file into one with a write-ahead log at once: who
    /// finds it busy tries again.
    async fn pool(
        path: &Path,
        connections: u32,
        options: SqliteConnectOptions,
    ) -> Result<SqlitePool> {
        let started = Instant::now();
        loop {
            let pool = without_reaper(SqlitePoolOptions::new()).max_connections(connections);
            match pool.connect_with(options.clone()).await {
                Err(error) if is_busy(&error) && started.elapsed() < BUSY_FOR => {
                    sleep(BUSY_PAUSE).await;
                }
                connected => {
                    let what = format!("{} cannot be opened", path.display());
                    return connected.map_err(|error| BrokerError::journal(what, error));
                }
            }
        }
    }

    /// Opens a backup to be restored.
    ///
    /// # Errors
    ///
    /// `Refused` when it is none, is not whole, is another account's or a newer program's; `Journal`
    /// when it cannot be read.
    pub async fn open_backup(path: &Path, identity: &Identity) -> Result<Self> {
        let name = path.display();
        let is_file = std::fs::metadata(path).map_err(|error| {
            BrokerError::journal(format!("the backup {name} cannot be read: {error}"), error)
        })?;
        if !is_file.is_file() {
            return Err(BrokerError::refused(
                format!("{name} is not a regular file, and no backup"),
                "name the file of a backup",
            ));
        }
        for end in ["-wal", "-journal"] {
            let mut beside = path.as_os_str().to_owned();
            beside.push(end);
            if std::fs::metadata(&beside).is_ok_and(|beside| beside.len() > 0) {
                return Err(BrokerError::refused(
                    format!("{name} is not all of a journal: part of it is in {name}{end}"),
                    "let the program that wrote it end cleanly, or take a backup of it",
                ));
            }
        }
        let backup = Self::open_as_it_lies(path, identity).await?;
        if latest(&mut *backup.read_connection().await?).await? == 0 {
            return Err(BrokerError::refused(
                format!("{name} is a journal without events"),
                "name the file of a backup",
            ));
        }
        Ok(backup)
    }

    /// Opens a journal where nothing can be written, not even who reads it: what is in the file itself,
    /// without what an unclean end left beside it.
    ///
    /// # Errors
    ///
    /// `Journal` when there is none, or it cannot be read; every write fails later. `Refused` when it is
    /// another account's or a newer program's.
    pub async fn open_as_it_lies(path: &Path, identity: &Identity) -> Result<Self> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .read_only(true)
            .immutable(true);
        let journal = Self::only_read(path, options).await?;
        let mut connection = journal.read_connection().await?;
        if look_at_tables(&mut connection).await? == Schema::Missing {
            return Err(BrokerError::refused(
                format!("{} is not a journal", path.display()),
                "name the file of a journal",
            ));
        }
        compare_identity(&mut connection, identity).await?;
        latest(&mut connection).await?;
        drop(connection);
        Ok(journal)
    }

    async fn only_read(path: &Path, options: SqliteConnectOptions) -> Result<Self> {
        let options = options.pragma("trusted_schema", "OFF");
        let pool = without_reaper(SqlitePoolOptions::new()).max_connections(1);
        let reader = pool.connect_with(options).await.map_err(|error| {
            BrokerError::journal(format!("{} cannot be read", path.display()), error)
        })?;
        Ok(Self {
            writer: reader.clone(),
            reader,
            epoch: AtomicU64::new(0),
            seals: Sealing::default(),
        })
    }

    /// Returns every setting.
    pub(crate) async fn settings(&self) -> Result<Vec<(String, String)>> {
        all_settings(&mut *self.read_connection().await?).await
    }

    /// Begins to read as of one moment.
    async fn snapshot(&self) -> Result<Transaction<'_, Sqlite>> {
        self.reader
            .begin()
            .await
            .map_err(failed("the journal cannot be read"))
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
