//! The journal in PostgreSQL: a schema for each environment and account, so that one database serves
//! many.
//!
//! Writers take turns by an advisory lock inside the transaction; the right to be the account's desk
//! is another one, held by a connection of its own.

use crate::copy::{Copied, Particulars, Passing, carried, copy, keeps_out};
use crate::index::index;
use crate::schema;
use crate::server::options;
use crate::sql::statements;
use crate::sqlite::{Draft, SqliteJournal};
use crate::store::{journal, without_reaper};
use crate::tables::{self, PROGRAM, Schema, Tables, tables};
use hoga_desk::journal::{Author, Intent, IntentDecision, IntentWritten, Journal, digest};
use hoga_port::BoxFuture;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnection, PgPool, PgPoolOptions};
use sqlx::{Connection, Postgres, Transaction};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

statements!(Postgres, PgConnection);
index!(Postgres, PgConnection);
tables!(
    PgConnection,
    "SELECT COUNT(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = $1"
);
journal!(PostgresJournal, Postgres);
copy!(
    PostgresJournal,
    PgConnection,
    "SELECT 'PostgreSQL ' || current_setting('server_version')",
    "SELECT COALESCE(SUM(pg_total_relation_size(relation.oid)), 0)::BIGINT FROM pg_class relation \
     JOIN pg_namespace schema ON schema.oid = relation.relnamespace \
     WHERE schema.nspname = current_schema() AND relation.relkind = 'r'"
);

/// How long a connection may take to come.
const CONNECT_WITHIN: Duration = Duration::from_secs(10);
/// The advisory locks of a journal, told apart by their last bits.
const WRITER_LOCK: i64 = 1;
const DESK_LOCK: i64 = 2;

/// A journal in one schema of a PostgreSQL database.
#[derive(Debug)]
pub struct PostgresJournal {
    writer: PgPool,
    reader: PgPool,
    epoch: AtomicU64,
    schema: String,
    lock_base: i64,
}

/// The right to be the account's desk, held as long as its connection lives.
#[derive(Debug)]
pub struct PostgresLock {
    connection: PgConnection,
}

impl PostgresLock {
    /// Returns the server's process that holds the lock, as `pg_stat_activity` shows it.
    ///
    /// # Errors
    ///
    /// `Journal` when the connection is gone, and the lock with it.
    pub async fn backend(&mut self) -> Result<i32> {
        sqlx::query_scalar("SELECT pg_backend_pid()")
            .fetch_one(&mut self.connection)
            .await
            .map_err(failed("the account's lock is gone"))
    }

    /// Returns whether the lock is still held: the server drops it with the connection.
    pub async fn is_held(&mut self) -> bool {
        self.connection.ping().await.is_ok()
    }
}

/// Returns the schema of an identity and the number its locks are counted from.
fn names(identity: &Identity) -> (String, i64) {
    let digest = digest(&[b"schema", identity.account_digest.as_bytes()]);
    let short = digest.get(..12).unwrap_or(&digest);
    let number = i64::from_str_radix(short, 16).unwrap_or(0);
    // Room for a few locks behind each number; 12 hexadecimal digits leave it.
    let lock_base = number.saturating_mul(16);
    (format!("hoga_{}_{short}", identity.environment), lock_base)
}

impl PostgresJournal {
    /// Opens or creates the journal of one environment and account behind a `postgres://` URL, and
    /// brings its tables up to date: whoever does so holds the account.
    ///
    /// # Errors
    ///
    /// `Journal` when the server cannot be used; `Refused` for a URL that is none, and for a journal
    /// of another account or of a newer program.
    pub async fn open(url: &str, identity: &Identity) -> Result<Self> {
        let journal = Self::open_with(url, identity, Tables::Made).await?;
        journal.ok_or_else(tables::not_made)
    }

    /// Opens the journal beside whoever holds the account; nothing where its tables are still to be
    /// made or brought up to date.
    ///
    /// # Errors
    ///
    /// As [`PostgresJournal::open`].
    pub async fn open_beside(url: &str, identity: &Identity) -> Result<Option<Self>> {
        Self::open_with(url, identity, Tables::Current).await
    }

    /// Opens the journal to be read alone, with the tables of this version or an earlier one; nothing
    /// where there is none yet.
    ///
    /// # Errors
    ///
    /// As [`PostgresJournal::open`].
    pub async fn open_to_read(url: &str, identity: &Identity) -> Result<Option<Self>> {
        Self::open_with(url, identity, Tables::Earlier).await
    }

    async fn open_with(url: &str, identity: &Identity, wanted: Tables) -> Result<Option<Self>> {
        let (schema, lock_base) = names(identity);
        let options = options(url, &schema)?;
        let mut first = PgConnection::connect_with(&options)
            .await
            .map_err(|error| {
                let (host, port) = (options.get_host(), options.get_port());
                let what = format!("PostgreSQL at {host}:{port} cannot be used: {error}");
                BrokerError::journal(what, error)
            })?;
        let schema_here = look_at_tables(&mut first).await?;
        schema::look(&mut first, &schema).await?;
        if wanted == Tables::Made {
            schema::make(&mut first, &schema).await?;
        }
        // Closing is a courtesy; the server notices a dropped connection too.
        drop(first.close().await);
        if !are_usable(&schema_here, wanted) {
            return Ok(None);
        }
        let pool = |connections| {
            without_reaper(PgPoolOptions::new())
                .max_connections(connections)
                .acquire_timeout(CONNECT_WITHIN)
                .connect_with(options.clone())
        };
        let writer = pool(1)
            .await
            .map_err(failed("PostgreSQL cannot be reached"))?;
        let reader = pool(2)
            .await
            .map_err(failed("PostgreSQL cannot be reached"))?;
        let journal = Self {
            writer,
            reader,
            epoch: AtomicU64::new(0),
            schema,
            lock_base,
        };
        journal.claim(identity, wanted).await?;
        Ok(Some(journal))
    }

    /// Returns the schema that holds the journal.
    pub fn schema(&self) -> &str {
        &self.schema
    }

    /// Returns where the journal of an identity is, without a look there: schema, database and server.
    ///
    /// # Errors
    ///
    /// `Refused` when the address is none.
    pub fn place(url: &str, identity: &Identity) -> Result<String> {
        let (schema, _) = names(identity);
        let options = options(url, &schema)?;
        let user = options.get_username();
        let database = options.get_database().unwrap_or(user);
        let server = match options.get_socket() {
            Some(socket) => socket.display().to_string(),
            None => format!("{}:{}", options.get_host(), options.get_port()),
        };
        Ok(format!(
            "schema {schema} of database {database} at {server}, as user {user}"
        ))
    }

    /// Returns the statements with which the owner of a database gives the journal of an identity its
    /// place: a schema that belongs to the address's user, who needs no right beside it.
    ///
    /// # Errors
    ///
    /// `Refused` when the address is none.
    pub fn script(url: &str, identity: &Identity) -> Result<String> {
        let (schema, _) = names(identity);
        let options = options(url, &schema)?;
        let user = options.get_username();
        let database = options.get_database().unwrap_or(user);
        Ok(schema::script(&schema, user, database))
    }

    /// Takes the right to be the account's desk, or returns nothing while somebody else has it.
    ///
    /// # Errors
    ///
    /// `Journal` when the server cannot be used.
    pub async fn try_lock(url: &str, identity: &Identity) -> Result<Option<PostgresLock>> {
        let (schema, lock_base) = names(identity);
        let mut connection = PgConnection::connect_with(&options(url, &schema)?)
            .await
            .map_err(failed("PostgreSQL cannot be reached"))?;
        let is_taken: bool = sqlx::query_scalar("SELECT pg_try_advisory_lock($1)")
            .bind(lock_base.saturating_add(DESK_LOCK))
            .fetch_one(&mut connection)
            .await
            .map_err(failed("the account cannot be locked"))?;
        Ok(is_taken.then_some(PostgresLock { connection }))
    }

    /// Begins to read as of one moment.
    async fn snapshot(&self) -> Result<Transaction<'_, Postgres>> {
        self.reader
            .begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            .await
            .map_err(failed("the journal cannot be read"))
    }

    async fn begin(&self) -> Result<Transaction<'_, Postgres>> {
        let mut transaction = self
            .writer
            .begin()
            .await
            .map_err(failed("the journal cannot be written"))?;
        sqlx::query("SELECT pg_advisory_xact_lock($1)")
            .bind(self.lock_base.saturating_add(WRITER_LOCK))
            .execute(&mut *transaction)
            .await
            .map_err(failed("the journal cannot be locked for writing"))?;
        Ok(transaction)
    }
}
