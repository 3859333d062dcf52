//! A journal that an earlier program wrote, kept as rows: `tables-3.sql` is one with tables of version 3,
//! written by hoga 0.1.0 (commit 412a53d) on its local market. Two orders, a kill switch pulled and let
//! go, two caps; sealed with a key that is not kept.

use crate::contract::{check_clean, intent, postgresql_url, scratch};
use hoga_desk::believed;
use hoga_desk::journal::{Identity, IntentDecision, Journal};
use hoga_desk::snapshot::{self, SnapshotProof};
use hoga_desk::why::read_story;
use hoga_journal::{PostgresJournal, SqliteJournal};
use hoga_port::{OrderRef, OrderStatus};
use sqlx::migrate::Migrator;
use sqlx::{Connection, Executor, PgConnection, SqliteConnection};
use std::path::Path;

const ROWS: &str = include_str!("../fixtures/tables-3.sql");

/// An account that shows as the one in the rows.
fn identity() -> Identity {
    let account = format!("50{:06}-01", std::process::id() % 1_000_000);
    let identity = Identity::new("local", &account.parse().unwrap());
    assert_eq!(identity.account, "50******-01");
    identity
}

/// What the program of today makes of it.
async fn goes_on(journal: &dyn Journal) {
    assert_eq!(journal.latest().await.unwrap(), 24);
    check_clean(journal).await;
    let (believed, findings) = believed::read(journal, None).await.unwrap();
    assert_eq!(findings, []);
    assert_eq!(believed.begun(), None, "its key is not here");
    assert!(believed.has_seals());
    let rests = OrderRef::Id("rests".parse().unwrap());
    let told = read_story(journal, &rests).await.unwrap();
    assert_eq!(told.len(), 8);
    journal.take_over().await.unwrap();
    assert_eq!(journal.snapshot().await.unwrap(), None);
    let (used, record) = intent("rests");
    let used = journal.append_intent(used, record).await.unwrap();
    assert!(matches!(used, IntentDecision::IdUsed));
    let (new, record) = intent("new");
    let new = journal.append_intent(new, record).await.unwrap();
    assert!(matches!(new, IntentDecision::Written(..)));
    check_clean(journal).await;
    let told = snapshot::read(journal, &SnapshotProof::Digest)
        .await
        .unwrap();
    let status = |key: &str| told.books.own(&key.parse().unwrap()).unwrap().order.status;
    assert_eq!(status("rests"), OrderStatus::Cancelled);
    assert_eq!(status("fills"), OrderStatus::Filled);
    assert_eq!(status("new"), OrderStatus::Recorded);
}

#[tokio::test]
async fn sqlite_goes_on_with_a_journal_of_tables_3() {
    let directory = scratch("tables-3");
    let migrations = directory.join("migrations");
    std::fs::create_dir_all(&migrations).unwrap();
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    for step in ["0001_journal.sql", "0002_about.sql", "0003_account.sql"] {
        std::fs::copy(kept.join(step), migrations.join(step)).unwrap();
    }
    let path = directory.join("journal.db");
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(&path)
        .create_if_missing(true);
    let mut file = SqliteConnection::connect_with(&options).await.unwrap();
    let steps = Migrator::new(migrations.as_path()).await.unwrap();
    steps.run(&mut file).await.unwrap();
    file.execute(ROWS).await.unwrap();
    file.close().await.unwrap();
    let identity = identity();
    let reader = SqliteJournal::open_to_read(&path, &identity).await.unwrap();
    let reader = reader.unwrap();
    assert_eq!(
        reader.snapshot().await.unwrap(),
        None,
        "it has no such table"
    );
    reader.close().await;
    let beside = SqliteJournal::open_beside(&path, &identity).await.unwrap();
    assert!(beside.is_none(), "its holder brings it up to date");
    goes_on(&SqliteJournal::open(&path, &identity).await.unwrap()).await;
}

#[tokio::test]
async fn postgresql_goes_on_with_a_journal_of_tables_3() {
    let (url, identity) = (postgresql_url(), identity());
    let made = PostgresJournal::open(&url, &identity).await.unwrap();
    let schema = made.schema().to_owned();
    made.close().await;
    let mut server = PgConnection::connect(&url).await.unwrap();
    let as_before = format!(
        "SET search_path TO {schema}; DROP TABLE snapshots; \
         DELETE FROM _sqlx_migrations WHERE version > 3; DELETE FROM journal; \
         DELETE FROM settings; {ROWS}"
    );
    let as_before = sqlx::AssertSqlSafe(as_before);
    sqlx::raw_sql(as_before).execute(&mut server).await.unwrap();
    let beside = PostgresJournal::open_beside(&url, &identity).await.unwrap();
    assert!(beside.is_none(), "its holder brings it up to date");
    goes_on(&PostgresJournal::open(&url, &identity).await.unwrap()).await;
}
