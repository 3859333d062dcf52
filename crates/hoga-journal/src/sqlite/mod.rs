//! The embedded journal: SQLite with one writer, write-ahead log and full synchronisation.
//!
//! Durable against the end of the process at any moment; against power loss as far as the disk
//! keeps its promises.

mod events;
mod orders;
mod settings;

use hoga_desk::journal::{
    Identity, Intent, IntentDecision, IntentWritten, Journal, Record, Setting, Stored,
};
use hoga_port::{BoxFuture, BrokerError, Result};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{Sqlite, Transaction};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// A journal in one SQLite file.
#[derive(Debug)]
pub struct SqliteJournal {
    /// One connection: the only writer of this process.
    writer: SqlitePool,
    reader: SqlitePool,
    epoch: AtomicU64,
}

fn failed(what: &str) -> impl Fn(sqlx::Error) -> BrokerError + '_ {
    move |error| BrokerError::journal(what, error)
}

impl SqliteJournal {
    /// Opens or creates the journal of one environment and account.
    ///
    /// # Errors
    ///
    /// `Journal` when the file cannot be used; `Refused` when it belongs to another environment or
    /// account.
    pub async fn open(path: &Path, identity: &Identity) -> Result<Self> {
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
        let writer = open(SqlitePoolOptions::new().max_connections(1), options.clone()).await?;
        sqlx::migrate!("migrations/sqlite")
            .run(&writer)
            .await
            .map_err(|error| BrokerError::journal("the journal cannot be prepared", error))?;
        let reader = open(
            SqlitePoolOptions::new().max_connections(2),
            options.read_only(true),
        )
        .await?;
        let journal = Self {
            writer,
            reader,
            epoch: AtomicU64::new(0),
        };
        journal.check_identity(identity).await?;
        Ok(journal)
    }

    /// Closes the file.
    pub async fn close(&self) {
        self.reader.close().await;
        self.writer.close().await;
    }

    async fn check_identity(&self, identity: &Identity) -> Result<()> {
        sqlx::query(
            "INSERT INTO journal (id, environment, account, account_digest) VALUES (1, $1, $2, $3) \
             ON CONFLICT (id) DO NOTHING",
        )
        .bind(&identity.environment)
        .bind(&identity.account)
        .bind(&identity.account_digest)
        .execute(&self.writer)
        .await
        .map_err(failed("the journal's owner cannot be written"))?;
        let (environment, account, digest): (String, String, String) =
            sqlx::query_as("SELECT environment, account, account_digest FROM journal WHERE id = 1")
                .fetch_one(&self.writer)
                .await
                .map_err(failed("the journal's owner cannot be read"))?;
        if digest == identity.account_digest {
            return Ok(());
        }
        Err(BrokerError::refused(
            format!(
                "this journal belongs to {environment} {account}, not to {} {}",
                identity.environment, identity.account
            ),
            "use another HOGA_HOME, or the account it belongs to",
        ))
    }

    async fn begin(&self) -> Result<Transaction<'_, Sqlite>> {
        self.writer
            .begin_with("BEGIN IMMEDIATE")
            .await
            .map_err(failed("the journal cannot be locked for writing"))
    }

    async fn append_all(&self, records: Vec<Record>) -> Result<Vec<Stored>> {
        let mut transaction = self.begin().await?;
        let stored = events::append(&mut transaction, records).await?;
        orders::project(&mut transaction, &stored).await?;
        transaction
            .commit()
            .await
            .map_err(failed("events cannot be committed"))?;
        Ok(stored)
    }

    async fn append_one_intent(&self, intent: Intent, record: Record) -> Result<IntentDecision> {
        let mut transaction = self.begin().await?;
        if let Some(why) = settings::get(&mut *transaction, Setting::Kill).await? {
            return Ok(IntentDecision::Killed(why));
        }
        if let Some(why) = settings::get(&mut *transaction, Setting::Halt).await? {
            return Ok(IntentDecision::Halted(why));
        }
        let epoch = settings::get(&mut *transaction, Setting::Epoch).await?;
        if epoch.and_then(|text| text.parse().ok()) != Some(self.epoch.load(Ordering::Acquire)) {
            return Ok(IntentDecision::LostLock);
        }
        if intent.attempt == 1 && orders::exists(&mut transaction, intent.key.as_str()).await? {
            return Ok(IntentDecision::KeyUsed);
        }
        let stored = events::append(&mut transaction, vec![record]).await?;
        orders::project(&mut transaction, &stored).await?;
        transaction
            .commit()
            .await
            .map_err(failed("an intent cannot be committed"))?;
        let stored = stored
            .into_iter()
            .next()
            .ok_or_else(|| BrokerError::Journal {
                message: "an intent was not stored".into(),
                source: None,
            })?;
        Ok(IntentDecision::Written(
            IntentWritten::new(&intent),
            Box::new(stored),
        ))
    }

    async fn take_epoch(&self) -> Result<()> {
        let mut transaction = self.begin().await?;
        let last = settings::get(&mut *transaction, Setting::Epoch).await?;
        let epoch = last
            .and_then(|text| text.parse::<u64>().ok())
            .unwrap_or(0)
            .saturating_add(1);
        settings::set(&mut transaction, Setting::Epoch, Some(epoch.to_string())).await?;
        transaction
            .commit()
            .await
            .map_err(failed("the epoch cannot be committed"))?;
        self.epoch.store(epoch, Ordering::Release);
        Ok(())
    }
}

impl Journal for SqliteJournal {
    fn append(&self, records: Vec<Record>) -> BoxFuture<'_, Result<Vec<Stored>>> {
        Box::pin(self.append_all(records))
    }

    fn append_intent(
        &self,
        intent: Intent,
        record: Record,
    ) -> BoxFuture<'_, Result<IntentDecision>> {
        Box::pin(self.append_one_intent(intent, record))
    }

    fn read(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<Stored>>> {
        Box::pin(events::read(&self.reader, after, limit))
    }

    fn latest(&self) -> BoxFuture<'_, Result<u64>> {
        Box::pin(events::latest(&self.reader))
    }

    fn setting(&self, setting: Setting) -> BoxFuture<'_, Result<Option<String>>> {
        Box::pin(async move {
            let mut connection = self
                .reader
                .acquire()
                .await
                .map_err(failed("the settings cannot be read"))?;
            settings::get(&mut *connection, setting).await
        })
    }

    fn set(&self, setting: Setting, value: Option<String>) -> BoxFuture<'_, Result<()>> {
        Box::pin(async move {
            let mut transaction = self.begin().await?;
            settings::set(&mut transaction, setting, value).await?;
            transaction
                .commit()
                .await
                .map_err(failed("a setting cannot be committed"))
        })
    }

    fn take_over(&self) -> BoxFuture<'_, Result<()>> {
        Box::pin(self.take_epoch())
    }
}
