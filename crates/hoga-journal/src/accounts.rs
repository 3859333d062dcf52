//! What the journal of an account is called in a database: by chance, so that neither its schema nor the
//! numbers of its locks tell the account. The names stand in a table of a schema that hoga's user alone
//! may look into; the row's key is the digest that the journal itself holds too.
//!
//! A journal that an earlier program named after that digest gets its name by chance in one transaction,
//! under that program's own locks. What is left under the earlier name stops such a program.

use crate::schema::{self, quoted};
use crate::tables::PROGRAM;
use ambient::digest;
use ambient::entropy::name_by_chance;
use hoga_desk::journal::Identity;
use hoga_port::{BrokerError, Result};
use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Connection, Postgres, Transaction};

/// The schema of the table of names.
pub(crate) const SCHEMA: &str = "hoga_names";
/// The advisory locks of a journal, told apart by their last bits.
pub(crate) const WRITER_LOCK: i64 = 1;
pub(crate) const DESK_LOCK: i64 = 2;
/// The lock under which names are given; those of journals are above zero.
const NAMES_LOCK: i64 = -1;
/// The step of the tables that no program has, under an earlier name that is given up.
const NO_STEP: i64 = 1_000_000;
/// What PostgreSQL answers to who may not do something.
const NOT_ALLOWED: &str = "42501";

/// The schema of a journal and the number its locks are counted from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Names {
    pub(crate) schema: String,
    pub(crate) locks: i64,
}

impl Names {
    fn new(environment: &str, name: &str) -> Self {
        let number = name.get(..12).unwrap_or(name);
        let number = i64::from_str_radix(number, 16).unwrap_or(0);
        Self {
            schema: format!("hoga_{environment}_{name}"),
            // Room for a few locks behind each number; 12 hexadecimal digits leave it.
            locks: number.saturating_mul(16),
        }
    }

    /// Returns the number of the desk's lock.
    pub(crate) fn desk(&self) -> i64 {
        self.locks.saturating_add(DESK_LOCK)
    }

    /// Returns the number of the writer's lock.
    pub(crate) fn writer(&self) -> i64 {
        self.locks.saturating_add(WRITER_LOCK)
    }
}

/// Returns the names that earlier programs use, which tell the account to who tries all numbers.
pub(crate) fn earlier(identity: &Identity) -> Names {
    let digest = digest(&[b"schema", identity.account_digest.as_bytes()]);
    Names::new(&identity.environment, digest.get(..12).unwrap_or(&digest))
}

/// Returns a new schema's name for a journal.
pub(crate) fn new_schema(environment: &str) -> String {
    Names::new(environment, &name_by_chance()).schema
}

/// How a journal is named at present.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Known {
    /// By chance.
    ByChance(Names),
    /// As earlier programs do.
    Earlier(Names),
    /// Not at all.
    Not,
}

/// What lies under the earlier name of a journal that has one by chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Left {
    Nothing,
    /// What stops an earlier program.
    Mark,
    /// A journal, which an earlier program has begun anew.
    Journal,
}

fn failed(what: &str) -> impl Fn(sqlx::Error) -> BrokerError + '_ {
    move |error| BrokerError::journal(what, error)
}

const UNREAD: &str = "the names of the journals cannot be read";
const UNGIVEN: &str = "the journal cannot be given a name";

async fn run(
    connection: &mut PgConnection,
    statement: String,
) -> std::result::Result<(), sqlx::Error> {
    let run = sqlx::query(AssertSqlSafe(statement)).execute(connection);
    run.await.map(drop)
}

async fn is_there(connection: &mut PgConnection, schema: &str) -> Result<bool> {
    sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = $1)")
        .bind(schema)
        .fetch_one(connection)
        .await
        .map_err(failed(UNREAD))
}

/// Looks up how a journal is named.
///
/// # Errors
///
/// `Refused` when the table of names belongs to somebody else and there is no journal of an earlier
/// program: two users who each name an account would be two desks. `Journal` when it cannot be read.
pub(crate) async fn look(connection: &mut PgConnection, identity: &Identity) -> Result<Known> {
    let earlier = earlier(identity);
    if let Err(strangers) = schema::look(&mut *connection, SCHEMA).await {
        let has_journal = is_there(connection, &earlier.schema).await?;
        return has_journal
            .then_some(Known::Earlier(earlier))
            .ok_or(strangers);
    }
    let has_table: bool = sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = $1 AND tablename = 'accounts')",
    )
    .bind(SCHEMA)
    .fetch_one(&mut *connection)
    .await
    .map_err(failed(UNREAD))?;
    let name: Option<String> = if has_table {
        sqlx::query_scalar("SELECT name FROM hoga_names.accounts WHERE account = $1")
            .bind(&identity.account_digest)
            .fetch_optional(&mut *connection)
            .await
            .map_err(failed(UNREAD))?
    } else {
        None
    };
    if let Some(name) = name {
        return Ok(Known::ByChance(Names::new(&identity.environment, &name)));
    }
    Ok(if is_there(connection, &earlier.schema).await? {
        Known::Earlier(earlier)
    } else {
        Known::Not
    })
}

/// Says what lies under the earlier name of a journal.
pub(crate) async fn left(connection: &mut PgConnection, earlier: &Names) -> Result<Left> {
    if !is_there(&mut *connection, &earlier.schema).await? {
        return Ok(Left::Nothing);
    }
    let is_mark: bool = sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM pg_views WHERE schemaname = $1 AND viewname = 'settings')",
    )
    .bind(&earlier.schema)
    .fetch_one(connection)
    .await
    .map_err(failed(UNREAD))?;
    Ok(if is_mark { Left::Mark } else { Left::Journal })
}

/// Returns whether earlier programs use this database, or did: some schema has a name as they give it.
pub(crate) async fn has_earlier_names(connection: &mut PgConnection) -> Result<bool> {
    sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname ~ '^hoga_[a-z]+_[0-9a-f]{12}$')",
    )
    .fetch_one(connection)
    .await
    .map_err(failed(UNREAD))
}

/// Returns what is heard where two programs each have a journal of one account.
pub(crate) fn begun_anew(earlier: &Names, names: &Names) -> BrokerError {
    BrokerError::refused(
        format!(
            "an earlier hoga has begun a second journal of this account in the schema {}, beside {}",
            earlier.schema, names.schema
        ),
        format!(
            "let it end, look at the venue's screen which orders it placed, then give its schema another name: ALTER SCHEMA {} RENAME TO {}",
            quoted(&earlier.schema),
            quoted(&format!("{}_untrusted", earlier.schema))
        ),
    )
}

/// Makes the table of names; the caller's transaction keeps others out.
async fn make_table(connection: &mut PgConnection) -> Result<()> {
    schema::make(&mut *connection, SCHEMA).await?;
    let statements = [
        "REVOKE ALL ON SCHEMA hoga_names FROM PUBLIC",
        "CREATE TABLE IF NOT EXISTS hoga_names.accounts (account TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
        "REVOKE ALL ON hoga_names.accounts FROM PUBLIC",
    ];
    for statement in statements {
        run(&mut *connection, statement.into())
            .await
            .map_err(failed(UNGIVEN))?;
    }
    Ok(())
}

/// Notes the name of an account; the caller's transaction keeps others out.
async fn note(connection: &mut PgConnection, identity: &Identity, name: &str) -> Result<()> {
    sqlx::query("INSERT INTO hoga_names.accounts (account, name) VALUES ($1, $2)")
        .bind(&identity.account_digest)
        .bind(name)
        .execute(connection)
        .await
        .map(drop)
        .map_err(failed(UNGIVEN))
}

async fn wait_for(connection: &mut PgConnection, lock: i64) -> Result<()> {
    sqlx::query("SELECT pg_advisory_xact_lock($1)")
        .bind(lock)
        .execute(connection)
        .await
        .map(drop)
        .map_err(failed(UNGIVEN))
}

/// Gives a new journal its name and its schema: an empty one of this user's that waits, or a new one.
/// Nothing while an earlier program holds the account, which is about to make its own.
///
/// # Errors
///
/// `Journal` when they cannot be made, with who can.
pub(crate) async fn begin(
    connection: &mut PgConnection,
    identity: &Identity,
) -> Result<Option<Known>> {
    let mut transaction = connection.begin().await.map_err(failed(UNGIVEN))?;
    let begun = begin_in(&mut transaction, identity).await;
    end(transaction, begun).await
}

/// Ends a transaction at once: one that is only dropped keeps its locks until the connection is used again.
async fn end<T>(
    transaction: Transaction<'_, Postgres>,
    done: Result<Option<T>>,
) -> Result<Option<T>> {
    let ended = match &done {
        Ok(Some(_)) => transaction.commit().await,
        Ok(None) | Err(_) => transaction.rollback().await,
    };
    let done = done?;
    ended.map_err(failed(UNGIVEN))?;
    Ok(done)
}

async fn begin_in(transaction: &mut PgConnection, identity: &Identity) -> Result<Option<Known>> {
    wait_for(&mut *transaction, NAMES_LOCK).await?;
    let known = look(&mut *transaction, identity).await?;
    if known != Known::Not {
        return Ok(Some(known));
    }
    let is_free: bool = sqlx::query_scalar("SELECT pg_try_advisory_xact_lock($1)")
        .bind(earlier(identity).desk())
        .fetch_one(&mut *transaction)
        .await
        .map_err(failed(UNGIVEN))?;
    if !is_free {
        return Ok(None);
    }
    make_table(&mut *transaction).await?;
    let prefix = format!("hoga_{}_", identity.environment);
    let waiting: Option<String> = sqlx::query_scalar(
        "SELECT nspname::text FROM pg_namespace place WHERE pg_get_userbyid(nspowner) = current_user \
         AND nspname ~ ('^' || $1 || '[0-9a-f]{32}$') \
         AND NOT EXISTS (SELECT 1 FROM pg_class WHERE relnamespace = place.oid) \
         AND NOT EXISTS (SELECT 1 FROM hoga_names.accounts WHERE $1 || name = nspname) \
         ORDER BY nspname LIMIT 1",
    )
    .bind(&prefix)
    .fetch_optional(&mut *transaction)
    .await
    .map_err(failed(UNGIVEN))?;
    let waiting = waiting
        .as_deref()
        .and_then(|schema| schema.strip_prefix(&prefix));
    let name = waiting.map_or_else(name_by_chance, str::to_owned);
    let names = Names::new(&identity.environment, &name);
    schema::make(&mut *transaction, &names.schema).await?;
    note(&mut *transaction, identity, &name).await?;
    Ok(Some(Known::ByChance(names)))
}

/// Gives a journal of an earlier program its name by chance, and leaves what stops such a program. The
/// caller holds that program's lock. Nothing where this user has not the right to it: the names stay.
///
/// # Errors
///
/// `Journal` when the server cannot be used.
pub(crate) async fn take_over(
    connection: &mut PgConnection,
    identity: &Identity,
) -> Result<Option<Names>> {
    let mut transaction = connection.begin().await.map_err(failed(UNGIVEN))?;
    let taken = take_over_in(&mut transaction, identity).await;
    end(transaction, taken).await
}

async fn take_over_in(
    transaction: &mut PgConnection,
    identity: &Identity,
) -> Result<Option<Names>> {
    wait_for(&mut *transaction, NAMES_LOCK).await?;
    let earlier = match look(&mut *transaction, identity).await? {
        Known::Earlier(earlier) => earlier,
        Known::ByChance(names) => return Ok(Some(names)),
        Known::Not => return Ok(None),
    };
    // Whoever is writing ends first; whoever comes later under the earlier name finds no table.
    wait_for(&mut *transaction, earlier.writer()).await?;
    let may: bool =
        sqlx::query_scalar("SELECT has_database_privilege(current_database(), 'CREATE')")
            .fetch_one(&mut *transaction)
            .await
            .map_err(failed(UNGIVEN))?;
    if !may || schema::look(&mut *transaction, SCHEMA).await.is_err() {
        return Ok(None);
    }
    make_table(&mut *transaction).await?;
    let name = name_by_chance();
    let names = Names::new(&identity.environment, &name);
    note(&mut *transaction, identity, &name).await?;
    for statement in renaming(&earlier.schema, &names.schema) {
        match run(&mut *transaction, statement).await {
            Err(error) if is_not_allowed(&error) => return Ok(None),
            done => done.map_err(failed(UNGIVEN))?,
        }
    }
    Ok(Some(names))
}

fn is_not_allowed(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code());
    code.as_deref() == Some(NOT_ALLOWED)
}

/// Returns the statements that give a schema its new name. Under the earlier one stays what an earlier
/// program takes for the journal of a newer one: its tables have a step that it does not know. Nothing
/// can be written there, so that no stop is lost in it.
fn renaming(earlier: &str, named: &str) -> Vec<String> {
    let (earlier, named) = (quoted(earlier), quoted(named));
    vec![
        format!("ALTER SCHEMA {earlier} RENAME TO {named}"),
        format!("CREATE SCHEMA {earlier}"),
        format!("REVOKE ALL ON SCHEMA {earlier} FROM PUBLIC"),
        format!(
            "CREATE TABLE {earlier}._sqlx_migrations (version BIGINT PRIMARY KEY, checksum BYTEA NOT NULL)"
        ),
        format!("INSERT INTO {earlier}._sqlx_migrations VALUES ({NO_STEP}, '')"),
        format!(
            "CREATE VIEW {earlier}.settings AS SELECT 'program'::TEXT AS name, '{PROGRAM}'::TEXT AS value"
        ),
        format!(
            "COMMENT ON SCHEMA {earlier} IS 'Keeps an earlier hoga from beginning a second journal here. Drop it once none can start.'"
        ),
    ]
}

/// Returns who holds a lock, as the server knows it.
///
/// # Errors
///
/// `Journal` when the server does not say.
pub(crate) async fn holder(connection: &mut PgConnection, lock: i64) -> Result<Option<String>> {
    let found: Option<(i32, Option<String>)> = sqlx::query_as(
        "SELECT pid, host(client_addr) FROM pg_locks JOIN pg_stat_activity USING (pid) \
         WHERE locktype = 'advisory' AND granted AND objsubid = 1 \
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) \
         AND (classid::BIGINT << 32) + objid::BIGINT = $1 LIMIT 1",
    )
    .bind(lock)
    .fetch_optional(connection)
    .await
    .map_err(failed("who holds the account cannot be looked up"))?;
    Ok(found.map(|(process, address)| {
        let from = address.unwrap_or_else(|| "the server's own machine".into());
        format!("a program on {from} (the server's process {process})")
    }))
}
