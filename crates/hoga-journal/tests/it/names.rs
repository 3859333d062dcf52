//! What a journal is called in PostgreSQL: by chance, one name for two machines that begin at once, and the
//! way there from the name that an earlier program gave.

use crate::contract::{fresh_identity, note, postgresql_url};
use ambient::digest;
use hoga_desk::journal::{Author, Identity, Journal, Setting};
use hoga_journal::PostgresJournal;
use sqlx::{AssertSqlSafe, Connection, PgConnection};

async fn run(server: &mut PgConnection, sql: String) {
    sqlx::raw_sql(AssertSqlSafe(sql))
        .execute(server)
        .await
        .unwrap();
}

/// Makes a database that no other test uses.
pub(crate) async fn database(name: &str) -> (String, PgConnection) {
    let url = postgresql_url();
    let mut server = PgConnection::connect(&url).await.unwrap();
    let name = format!("hoga_names_{name}_{}", std::process::id());
    run(&mut server, format!("DROP DATABASE IF EXISTS \"{name}\"")).await;
    run(&mut server, format!("CREATE DATABASE \"{name}\"")).await;
    let (bare, query) = url.split_once('?').map_or((&*url, ""), |both| both);
    let (host, _) = bare.rsplit_once('/').unwrap();
    let query = if query.is_empty() {
        String::new()
    } else {
        format!("?{query}")
    };
    let url = format!("{host}/{name}{query}");
    let server = PgConnection::connect(&url).await.unwrap();
    (url, server)
}

/// Returns the schema that an earlier program uses, and the number of its desk's lock.
fn earlier(identity: &Identity) -> (String, i64) {
    let digest = digest(&[b"schema", identity.account_digest.as_bytes()]);
    let short = digest.get(..12).unwrap();
    let number = i64::from_str_radix(short, 16).unwrap();
    (format!("hoga_paper_{short}"), number * 16 + 2)
}

/// Gives a journal the name that an earlier program would have given it.
async fn as_an_earlier_program(server: &mut PgConnection, url: &str, identity: &Identity) {
    let journal = PostgresJournal::open(url, identity).await.unwrap();
    journal.append(vec![note("kept")]).await.unwrap();
    let (schema, _) = earlier(identity);
    let rename = format!(
        "ALTER SCHEMA \"{}\" RENAME TO \"{schema}\"",
        journal.schema()
    );
    journal.close().await;
    run(server, rename).await;
    run(server, "DELETE FROM hoga_names.accounts".into()).await;
}

async fn is_free(server: &mut PgConnection, lock: i64) -> bool {
    let taken: bool = sqlx::query_scalar("SELECT pg_try_advisory_lock($1)")
        .bind(lock)
        .fetch_one(&mut *server)
        .await
        .unwrap();
    if taken {
        run(server, format!("SELECT pg_advisory_unlock({lock})")).await;
    }
    taken
}

async fn numbers_of_locks(server: &mut PgConnection) -> Vec<i64> {
    sqlx::query_scalar(
        "SELECT (classid::BIGINT << 32) + objid::BIGINT FROM pg_locks WHERE locktype = 'advisory' \
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
    )
    .fetch_all(server)
    .await
    .unwrap()
}

#[tokio::test]
async fn two_first_starts_end_in_one_schema_and_one_lock() {
    let (url, mut server) = database("first").await;
    for number in 50..58 {
        let identity = fresh_identity(number);
        let (one, other) = tokio::join!(
            PostgresJournal::lock(&url, &identity),
            PostgresJournal::lock(&url, &identity)
        );
        assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
        let refused = one.as_ref().err().or(other.as_ref().err()).unwrap();
        assert!(refused.to_string().contains("in use by"), "{refused}");
        let (one, other) = tokio::join!(
            PostgresJournal::open(&url, &identity),
            PostgresJournal::open(&url, &identity)
        );
        let (one, other) = (one.unwrap(), other.unwrap());
        assert_eq!(one.schema(), other.schema());
    }
    let rows: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM hoga_names.accounts")
        .fetch_one(&mut server)
        .await
        .unwrap();
    let schemas: i64 =
        sqlx::query_scalar("SELECT COUNT(*) FROM pg_namespace WHERE nspname LIKE 'hoga_paper_%'")
            .fetch_one(&mut server)
            .await
            .unwrap();
    assert_eq!((rows, schemas), (8, 8));
}

#[tokio::test]
async fn neither_a_schema_nor_a_lock_tells_the_account_of_a_new_journal() {
    let (url, mut server) = database("telling").await;
    let identity = fresh_identity(60);
    let lock = PostgresJournal::lock(&url, &identity).await.unwrap();
    let journal = PostgresJournal::open(&url, &identity).await.unwrap();
    let (schema, number) = earlier(&identity);
    assert_ne!(journal.schema(), schema);
    let numbers = numbers_of_locks(&mut server).await;
    assert_eq!(numbers.len(), 1);
    assert_ne!(numbers[0] / 16, number / 16);
    let place = PostgresJournal::place(&url, &identity).await.unwrap();
    assert!(place.contains(journal.schema()), "{place}");
    // Nobody but hoga's user looks into the table of names.
    let reader = format!("reader {}", std::process::id());
    run(&mut server, format!("CREATE ROLE \"{reader}\"")).await;
    run(&mut server, format!("SET ROLE \"{reader}\"")).await;
    for table in [
        "hoga_names.accounts",
        &format!("{}.journal", journal.schema()),
    ] {
        let sql = AssertSqlSafe(format!("SELECT * FROM {table}"));
        let refused = sqlx::query(sql).execute(&mut server).await.unwrap_err();
        assert!(refused.to_string().contains("denied"), "{refused}");
    }
    drop(lock);
}

#[tokio::test]
async fn a_journal_of_an_earlier_program_is_taken_over_under_its_lock() {
    let (url, mut server) = database("earlier").await;
    let identity = fresh_identity(61);
    as_an_earlier_program(&mut server, &url, &identity).await;
    let (schema, number) = earlier(&identity);
    // Beside such a program that holds the account nobody takes it, and who only reads finds it.
    let mut old = PgConnection::connect(&url).await.unwrap();
    run(&mut old, format!("SELECT pg_advisory_lock({number})")).await;
    let refused = PostgresJournal::lock(&url, &identity).await.unwrap_err();
    let said = refused.to_string();
    assert!(said.contains("in use by a program on"), "{said}");
    let beside = PostgresJournal::open_beside(&url, &identity).await.unwrap();
    let beside = beside.unwrap();
    assert_eq!(beside.schema(), schema);
    assert_eq!(beside.latest().await.unwrap(), 1);
    old.close().await.unwrap();
    let lock = PostgresJournal::lock(&url, &identity).await.unwrap();
    assert!(!is_free(&mut server, number).await, "an old desk stays out");
    let journal = PostgresJournal::open(&url, &identity).await.unwrap();
    assert_ne!(journal.schema(), schema);
    assert_eq!(journal.latest().await.unwrap(), 1);
    assert!(PostgresJournal::lock(&url, &identity).await.is_err());
    // Whoever has the old one open loses nothing: a stop that cannot be written is not taken for one.
    let stop = beside.set(
        Author::Person,
        Setting::Kill,
        Some("lost".into()),
        note("kill"),
    );
    assert!(stop.await.is_err());
    drop(lock);
    // An earlier program sees the tables of a newer one, as it looks for them.
    let schemas: Vec<(i64, Vec<u8>)> = sqlx::query_as(AssertSqlSafe(format!(
        "SELECT version, checksum FROM \"{schema}\"._sqlx_migrations ORDER BY version"
    )))
    .fetch_all(&mut server)
    .await
    .unwrap();
    assert_eq!(schemas.len(), 1);
    assert!(schemas[0].0 > 1_000);
    let program: String = sqlx::query_scalar(AssertSqlSafe(format!(
        "SELECT value FROM \"{schema}\".settings WHERE name = 'program'"
    )))
    .fetch_one(&mut server)
    .await
    .unwrap();
    assert!(program.starts_with("hoga "), "{program}");
    // One that begins a second journal all the same is told, and nobody trades beside it.
    run(&mut server, format!("DROP SCHEMA \"{schema}\" CASCADE")).await;
    run(&mut server, format!("CREATE SCHEMA \"{schema}\"")).await;
    let refused = PostgresJournal::lock(&url, &identity).await.unwrap_err();
    assert!(refused.to_string().contains("second journal"), "{refused}");
}

#[tokio::test]
async fn two_users_of_one_database_are_never_two_desks_of_an_account() {
    let (url, mut server) = database("users").await;
    let identity = fresh_identity(63);
    drop(PostgresJournal::lock(&url, &identity).await.unwrap());
    let user = format!("second user {}", std::process::id());
    run(
        &mut server,
        format!("CREATE ROLE \"{user}\" LOGIN SUPERUSER"),
    )
    .await;
    let (_, rest) = url.split_once('@').unwrap();
    let theirs = format!("postgres://{}@{rest}", user.replace(' ', "%20"));
    let refused = PostgresJournal::lock(&theirs, &identity).await.unwrap_err();
    assert!(
        refused.to_string().contains("hoga_names belongs to hoga"),
        "{refused}"
    );
    let refused = PostgresJournal::open(&theirs, &identity).await.unwrap_err();
    assert!(
        refused.to_string().contains("hoga_names belongs to hoga"),
        "{refused}"
    );
}

#[tokio::test]
async fn whoever_may_not_rename_goes_on_under_the_earlier_name_and_lock() {
    let (url, mut server) = database("least").await;
    let identity = fresh_identity(62);
    as_an_earlier_program(&mut server, &url, &identity).await;
    let (schema, number) = earlier(&identity);
    let user = format!("no rights {}", std::process::id());
    run(&mut server, format!("CREATE ROLE \"{user}\" LOGIN")).await;
    let over =
        format!("DROP SCHEMA hoga_names CASCADE; ALTER SCHEMA \"{schema}\" OWNER TO \"{user}\"");
    run(&mut server, over).await;
    let tables: Vec<String> =
        sqlx::query_scalar("SELECT tablename::text FROM pg_tables WHERE schemaname = $1")
            .bind(&schema)
            .fetch_all(&mut server)
            .await
            .unwrap();
    for table in tables {
        let sql = format!("ALTER TABLE \"{schema}\".\"{table}\" OWNER TO \"{user}\"");
        run(&mut server, sql).await;
    }
    let (_, rest) = url.split_once('@').unwrap();
    let theirs = format!("postgres://{}@{rest}", user.replace(' ', "%20"));
    let lock = PostgresJournal::lock(&theirs, &identity).await.unwrap();
    assert!(!is_free(&mut server, number).await);
    let journal = PostgresJournal::open(&theirs, &identity).await.unwrap();
    assert_eq!(journal.schema(), schema);
    assert_eq!(journal.latest().await.unwrap(), 1);
    journal.close().await;
    drop(lock);
    // With the right, once, it gets its name by chance.
    let grant = format!(
        "GRANT CREATE ON DATABASE {} TO \"{user}\"",
        url.rsplit('/').next().unwrap().split('?').next().unwrap()
    );
    run(&mut server, grant).await;
    let mut tries = 0;
    let _lock = loop {
        match PostgresJournal::lock(&theirs, &identity).await {
            Ok(lock) => break lock,
            // The server takes a moment to notice that the last one went.
            Err(_held) if tries < 50 => tries += 1,
            Err(error) => panic!("{error}"),
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    };
    let journal = PostgresJournal::open(&theirs, &identity).await.unwrap();
    assert_ne!(journal.schema(), schema);
    assert_eq!(journal.latest().await.unwrap(), 1);
}
