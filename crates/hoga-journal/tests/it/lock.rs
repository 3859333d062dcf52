//! The account lock, and who waits for whom.

use crate::contract::{identity, note, scratch};
use hoga_desk::journal::Journal;
use hoga_journal::{AccountLock, LockError, SqliteJournal};
use hoga_testkit::redaction::ACCOUNT;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};

#[test]
fn the_second_holder_hears_who_is_first() {
    let path = scratch("lock").join("account.lock");
    let first = AccountLock::acquire(&path, "hoga run").unwrap();
    match AccountLock::acquire(&path, "hoga buy") {
        Err(LockError::Held { holder }) => assert!(holder.starts_with("hoga run"), "{holder}"),
        other => panic!("{other:?}"),
    }
    let number = AccountLock::holder_of(&path);
    assert_eq!(number, Some(std::process::id()), "it says which process");
    drop(first);
    assert_eq!(AccountLock::holder_of(&path), None);
    assert!(AccountLock::acquire(&path, "hoga buy").is_ok());
}

#[tokio::test]
async fn whoever_reads_waits_for_no_writer_and_reads_everything() {
    let path = scratch("read-beside").join("journal.db");
    let journal = SqliteJournal::open(&path, &identity(ACCOUNT))
        .await
        .unwrap();
    journal.take_over().await.unwrap();
    journal.append(vec![note("one")]).await.unwrap();
    let options = SqliteConnectOptions::new()
        .filename(&path)
        .disable_statement_logging();
    let mut writer = SqliteConnection::connect_with(&options).await.unwrap();
    sqlx::query("BEGIN IMMEDIATE")
        .execute(&mut writer)
        .await
        .unwrap();
    let reading = async {
        let beside = SqliteJournal::open_to_read(&path, &identity(ACCOUNT)).await;
        beside.unwrap().unwrap().latest().await.unwrap()
    };
    let soon = std::time::Duration::from_secs(1);
    let latest = tokio::time::timeout(soon, reading).await.unwrap();
    assert_eq!(latest, journal.latest().await.unwrap());
    assert!(latest > 0);
}
