//! The journal in PostgreSQL: a schema for each environment and account, so that one database serves
//! many.
//!
//! Writers take turns by an advisory lock inside the transaction; the right to be the account's desk
//! is another one, held by a connection of its own.

use crate::accounts::{self, Known, Left, Names};
use crate::copy::{Passing, carried, copy, keeps_out};
use crate::index::index;
use crate::reach::unusable;
use crate::report::{Copied, Particulars};
use crate::schema::{self, quoted};
use crate::server::options;
use crate::sql::statements;
use crate::sqlite::{Draft, SqliteJournal};
use crate::store::{journal, without_reaper};
use crate::tables::{self, PROGRAM, Schema, Tables, tables};
use hoga_desk::believed::InForce;
use hoga_desk::journal::{Author, Intent, IntentDecision, IntentWritten, Journal};
use hoga_port::BoxFuture;
use hoga_port::Refusal;
use hoga_port::time::Timestamp;
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
/// How long a schema's name is looked up for people.
const LOOKED_WITHIN: Duration = Duration::from_secs(2);

/// A journal in one schema of a PostgreSQL database.
#[derive(Debug)]
pub struct PostgresJournal {
    writer: PgPool,
    reader: PgPool,
    epoch: AtomicU64,
    names: Names,
    seals: Sealing,
}

/// The right to be the account's desk, held as long as its connection lives.
#[derive(Debug)]
pub struct PostgresLock {
    connection: PgConnection,
    is_named_by_chance: bool,
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

    /// Returns whether the journal's schema has a name that tells nothing; otherwise hoga's user has not the
    /// right to give it one.
    pub fn is_named_by_chance(&self) -> bool {
        self.is_named_by_chance
    }

    /// Returns whether the lock is still held: the server drops it with the connection.
    pub async fn is_held(&mut self) -> bool {
        self.connection.ping().await.is_ok()
    }
}

fn in_use() -> BrokerError {
    in_use_by("another program")
}

fn in_use_by(holder: &str) -> BrokerError {
    BrokerError::refused(
        Refusal::AccountHeld {
            text: format!("the account is in use by {holder}"),
        },
        "one process trades on an account at a time: stop it, or trade there",
    )
}

/// Connects to the server, without a journal yet.
async fn connect(url: &str) -> Result<PgConnection> {
    let options = options(url, accounts::SCHEMA)?;
    let connected = PgConnection::connect_with(&options).await;
    connected.map_err(|error| unusable(&options, error))
}

/// Takes a desk's lock for as long as the connection lives.
async fn take(connection: &mut PgConnection, lock: i64) -> Result<()> {
    let is_taken: bool = sqlx::query_scalar("SELECT pg_try_advisory_lock($1)")
        .bind(lock)
        .fetch_one(&mut *connection)
        .await
        .map_err(failed("the account cannot be locked"))?;
    if is_taken {
        return Ok(());
    }
    let holder = accounts::holder(connection, lock).await?;
    Err(in_use_by(holder.as_deref().unwrap_or("another program")))
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
        let mut first = connect(url).await?;
        let names = match (accounts::look(&mut first, identity).await?, wanted) {
            (Known::ByChance(names) | Known::Earlier(names), _) => names,
            (Known::Not, Tables::Made) => match accounts::begin(&mut first, identity).await? {
                Some(Known::ByChance(names) | Known::Earlier(names)) => names,
                Some(Known::Not) | None => return Err(in_use()),
            },
            (Known::Not, Tables::Current | Tables::Earlier) => return Ok(None),
        };
        let options = options(url, &names.schema)?;
        sqlx::query("SELECT set_config('search_path', $1, false)")
            .bind(quoted(&names.schema))
            .execute(&mut first)
            .await
            .map_err(failed("the journal's schema cannot be looked at"))?;
        let schema_here = look_at_tables(&mut first).await?;
        schema::look(&mut first, &names.schema).await?;
        if wanted == Tables::Made {
            schema::make(&mut first, &names.schema).await?;
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
        let unusable = |error| unusable(&options, error);
        let writer = pool(1).await.map_err(unusable)?;
        let reader = pool(2).await.map_err(unusable)?;
        let journal = Self {
            writer,
            reader,
            epoch: AtomicU64::new(0),
            names,
            seals: Sealing::default(),
        };
        journal.claim(identity, wanted).await?;
        Ok(Some(journal))
    }

    /// Returns the schema that holds the journal.
    pub fn schema(&self) -> &str {
        &self.names.schema
    }

    /// Returns where the journals are, without a look there: database, server and user.
    ///
    /// # Errors
    ///
    /// `Refused` when the address is none.
    pub fn server(url: &str) -> Result<String> {
        let options = options(url, accounts::SCHEMA)?;
        let user = options.get_username();
        let database = options.get_database().unwrap_or(user);
        let server = match options.get_socket() {
            Some(socket) => socket.display().to_string(),
            None => format!("{}:{}", options.get_host(), options.get_port()),
        };
        Ok(format!("database {database} at {server}, as user {user}"))
    }

    /// Returns where the journal of an identity is: schema, database, server and user; without the schema
    /// where that cannot be looked up, or there is none yet.
    ///
    /// # Errors
    ///
    /// `Refused` when the address is none.
    pub async fn place(url: &str, identity: &Identity) -> Result<String> {
        let server = Self::server(url)?;
        let looked = async {
            let mut connection = connect(url).await?;
            accounts::look(&mut connection, identity).await
        };
        Ok(match tokio::time::timeout(LOOKED_WITHIN, looked).await {
            Ok(Ok(Known::ByChance(names) | Known::Earlier(names))) => {
                format!("schema {} of {server}", names.schema)
            }
            Ok(Ok(Known::Not) | Err(_)) | Err(_) => server,
        })
    }

    /// Returns the place of an identity's journal as earlier programs name it. It tells the account to who
    /// tries all numbers, and is not to be shown.
    ///
    /// # Errors
    ///
    /// `Refused` when the address is none.
    pub fn place_of_earlier_programs(url: &str, identity: &Identity) -> Result<String> {
        let schema = accounts::earlier(identity).schema;
        Ok(format!("schema {schema} of {}", Self::server(url)?))
    }

    /// Returns the statements with which the owner of a database makes room for a new journal in an
    /// environment: schemas that belong to the address's user, who needs no right beside them.
    ///
    /// # Errors
    ///
    /// `Refused` when the address is none.
    pub fn script(url: &str, environment: &str) -> Result<String> {
        let schema = accounts::new_schema(environment);
        let options = options(url, &schema)?;
        let user = options.get_username();
        let database = options.get_database().unwrap_or(user);
        Ok(schema::script(&[accounts::SCHEMA, &schema], user, database))
    }

    /// Takes the right to be the account's desk, and with it what an earlier program named. As long as
    /// such a program could begin anew, its lock is held too.
    ///
    /// # Errors
    ///
    /// `Refused` while somebody else has it, with who; and when an earlier program has begun a second
    /// journal. `Journal` when the server cannot be used.
    pub async fn lock(url: &str, identity: &Identity) -> Result<PostgresLock> {
        let mut connection = connect(url).await?;
        let mut known = accounts::look(&mut connection, identity).await?;
        if known == Known::Not {
            let begun = accounts::begin(&mut connection, identity).await?;
            known = begun.ok_or_else(in_use)?;
        }
        if let Known::Earlier(earlier) = known {
            take(&mut connection, earlier.desk()).await?;
            match accounts::take_over(&mut connection, identity).await? {
                Some(names) => known = Known::ByChance(names),
                None => {
                    return Ok(PostgresLock {
                        connection,
                        is_named_by_chance: false,
                    });
                }
            }
        }
        let Known::ByChance(names) = known else {
            return Err(in_use());
        };
        let earlier = accounts::earlier(identity);
        if accounts::has_earlier_names(&mut connection).await? {
            take(&mut connection, earlier.desk()).await?;
        }
        if accounts::left(&mut connection, &earlier).await? == Left::Journal {
            return Err(accounts::begun_anew(&earlier, &names));
        }
        take(&mut connection, names.desk()).await?;
        Ok(PostgresLock {
            connection,
            is_named_by_chance: true,
        })
    }

    /// The same, with nothing while somebody else has the right.
    ///
    /// # Errors
    ///
    /// `Journal` when the server cannot be used.
    pub async fn try_lock(url: &str, identity: &Identity) -> Result<Option<PostgresLock>> {
        match Self::lock(url, identity).await {
            Ok(lock) => Ok(Some(lock)),
            Err(BrokerError::Refused {
                reason: Refusal::AccountHeld { .. },
                ..
            }) => Ok(None),
            Err(error) => Err(error),
        }
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
            .bind(self.names.writer())
            .execute(&mut *transaction)
            .await
            .map_err(failed("the journal cannot be locked for writing"))?;
        Ok(transaction)
    }
}
