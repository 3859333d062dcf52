//! Journals that an earlier version wrote, or goes on writing.

use crate::contract::{identity, intent, lowered, note, scratch};
use hoga_desk::journal::about::{self, Sum};
use hoga_desk::journal::audit::{Head, RawEvent};
use hoga_desk::journal::{Journal, Record, Stored};
use hoga_desk::why::{read_story, story};
use hoga_journal::SqliteJournal;
use hoga_port::OrderRef;
use hoga_testkit::redaction::ACCOUNT;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};
use std::path::{Path, PathBuf};

/// A journal file as the version before the index of names made it.
struct Old {
    path: PathBuf,
    file: SqliteConnection,
}

impl Old {
    async fn new(name: &str) -> Self {
        let directory = scratch(name);
        let migrations = directory.join("migrations");
        std::fs::create_dir_all(&migrations).unwrap();
        let first = "0001_journal.sql";
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
        std::fs::copy(kept.join(first), migrations.join(first)).unwrap();
        let path = directory.join("journal.db");
        let options = SqliteConnectOptions::new()
            .filename(&path)
            .create_if_missing(true)
            .disable_statement_logging();
        let mut file = SqliteConnection::connect_with(&options).await.unwrap();
        let migrator = Migrator::new(migrations.as_path()).await.unwrap();
        migrator.run(&mut file).await.unwrap();
        Self { path, file }
    }

    /// Appends as the version before did.
    async fn append(&mut self, records: Vec<Record>) {
        let head: Option<String> =
            sqlx::query_scalar("SELECT value FROM settings WHERE name = 'head'")
                .fetch_optional(&mut self.file)
                .await
                .unwrap();
        let mut last = head.as_deref().and_then(Head::parse).unwrap_or_default();
        self.change("BEGIN IMMEDIATE").await;
        for record in records {
            let event = RawEvent::of(&last.hash, last.sequence + 1, &record);
            last = Head {
                sequence: event.sequence,
                hash: event.hash.clone(),
            };
            sqlx::query("INSERT INTO events VALUES ($1, $2, $3, $4, $5, $6)")
                .bind(i64::try_from(event.sequence).unwrap())
                .bind(event.at_us)
                .bind(event.kind)
                .bind(event.payload)
                .bind(event.order)
                .bind(event.hash)
                .execute(&mut self.file)
                .await
                .unwrap();
        }
        sqlx::query("INSERT OR REPLACE INTO settings VALUES ('head', $1)")
            .bind(last.to_string())
            .execute(&mut self.file)
            .await
            .unwrap();
        self.change("COMMIT").await;
    }

    async fn change(&mut self, statement: &'static str) {
        sqlx::query(statement)
            .execute(&mut self.file)
            .await
            .unwrap();
    }

    async fn open(&self) -> SqliteJournal {
        SqliteJournal::open(&self.path, &identity(ACCOUNT))
            .await
            .unwrap()
    }
}

fn order(key: &str) -> Vec<Record> {
    let (_, record) = intent(key);
    let mut records = vec![record];
    records.extend(lowered(key));
    records
}

fn named(key: &str) -> OrderRef {
    OrderRef::Key(key.parse().unwrap())
}

/// Every order's story must be the one that the whole log tells.
async fn check_stories(journal: &SqliteJournal, keys: &[&str]) {
    let log: Vec<Stored> = journal.read(0, usize::MAX).await.unwrap();
    for key in keys {
        let told = read_story(journal, &named(key)).await.unwrap();
        assert_eq!(told.len(), 3, "{key}");
        assert_eq!(told, story(&log, &named(key)), "{key}");
    }
    let told = read_story(journal, &named("nobody")).await.unwrap();
    assert_eq!(told, []);
}

async fn check_index(journal: &SqliteJournal) {
    let mut sum = Sum::default();
    for stored in journal.read(0, usize::MAX).await.unwrap() {
        sum.take_event(stored.sequence, &stored.record);
    }
    let end = journal.index_end().await.unwrap();
    assert_eq!(end, journal.latest().await.unwrap());
    assert_eq!(about::sum_up_to(journal, end).await.unwrap(), sum);
}

#[tokio::test]
async fn an_old_journal_is_indexed_by_the_first_desk_that_opens_it() {
    let mut old = Old::new("old-journal").await;
    old.append(order("first")).await;
    let notes = (0..2_500).map(|number| note(&number.to_string()));
    old.append(notes.collect()).await;
    old.append(order("last")).await;

    let journal = old.open().await;
    assert_eq!(journal.index_end().await.unwrap(), 0);
    check_stories(&journal, &["first", "last"]).await;
    journal.append(order("beside")).await.unwrap();
    assert_eq!(
        journal.index_end().await.unwrap(),
        0,
        "no append waits for the index"
    );
    check_stories(&journal, &["first", "last", "beside"]).await;

    journal.take_over().await.unwrap();
    check_index(&journal).await;
    journal.append(order("next")).await.unwrap();
    check_index(&journal).await;
    check_stories(&journal, &["first", "last", "beside", "next"]).await;
}

#[tokio::test]
async fn what_an_earlier_version_writes_beside_this_one_is_found() {
    let mut old = Old::new("old-beside").await;
    let journal = old.open().await;
    journal.take_over().await.unwrap();
    journal.append(order("first")).await.unwrap();
    old.append(order("old")).await;
    check_stories(&journal, &["first", "old"]).await;
    journal.append(order("second")).await.unwrap();
    check_stories(&journal, &["first", "old", "second"]).await;
    journal.take_over().await.unwrap();
    check_index(&journal).await;
    check_stories(&journal, &["first", "old", "second"]).await;
}

#[tokio::test]
async fn a_story_is_not_told_from_events_that_were_changed() {
    let mut old = Old::new("changed-story").await;
    let journal = old.open().await;
    journal.take_over().await.unwrap();
    journal.append(order("one")).await.unwrap();
    journal.append(vec![intent("two").1]).await.unwrap();
    old.change("UPDATE events SET payload = replace(payload, '\"2\"', '\"1\"') WHERE sequence = 3")
        .await;
    let error = read_story(&journal, &named("one")).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("event 3 is not what was written"),
        "{error}"
    );
    let other = read_story(&journal, &named("two")).await.unwrap();
    assert_eq!(other.len(), 1, "another order's is");
    // Behind the index too.
    old.change("UPDATE settings SET value = '2' WHERE name = 'about'")
        .await;
    read_story(&journal, &named("one")).await.unwrap_err();
    old.change("UPDATE settings SET value = '4' WHERE name = 'about'")
        .await;
    old.change("DELETE FROM events WHERE sequence = 3").await;
    read_story(&journal, &named("two")).await.unwrap_err();
}

#[tokio::test]
async fn an_index_that_lacks_a_row_is_seen_and_made_anew() {
    let mut old = Old::new("lacking-index").await;
    let journal = old.open().await;
    journal.take_over().await.unwrap();
    journal.append(order("one")).await.unwrap();
    check_index(&journal).await;
    old.change("DELETE FROM about WHERE sequence = 2").await;
    let end = journal.index_end().await.unwrap();
    let lacking = about::sum_up_to(&journal, end).await.unwrap();
    journal.rebuild_index().await.unwrap();
    check_index(&journal).await;
    assert_ne!(about::sum_up_to(&journal, end).await.unwrap(), lacking);
    old.change("INSERT INTO about VALUES ('three', 4)").await;
    // What is there already keeps no order from being written.
    journal.append(order("three")).await.unwrap();
    check_stories(&journal, &["one", "three"]).await;
}
