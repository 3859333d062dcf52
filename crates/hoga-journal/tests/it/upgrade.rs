//! Journals that an earlier version wrote, or goes on writing.

use crate::contract::{identity, intent, lowered, note, scratch};
use hoga_desk::journal::about::{self, Sum};
use hoga_desk::journal::audit::{Head, RawEvent};
use hoga_desk::journal::{Identity, Journal, Record, Stored};
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

    /// Says whose it is as the version before did.
    async fn belong_to(&mut self, identity: &Identity) {
        sqlx::query("INSERT INTO journal VALUES (1, $1, $2, $3)")
            .bind(&identity.environment)
            .bind(&identity.account)
            .bind(&identity.account_digest)
            .execute(&mut self.file)
            .await
            .unwrap();
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
    OrderRef::Id(key.parse().unwrap())
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

#[tokio::test]
async fn a_journal_of_a_newer_program_is_refused_by_name_and_stays_as_it_is() {
    let mut old = Old::new("newer").await;
    let journal = old.open().await;
    journal.take_over().await.unwrap();
    journal.append(order("kept")).await.unwrap();
    journal.close().await;
    for change in [
        "INSERT INTO _sqlx_migrations VALUES (99, 'later', '2027-01-01', TRUE, x'00', 1)",
        "UPDATE settings SET value = 'hoga 9.8.7' WHERE name = 'program'",
        // What is read as it lies is the file itself.
        "PRAGMA wal_checkpoint(TRUNCATE)",
    ] {
        old.change(change).await;
    }
    let identity = identity(ACCOUNT);
    for refused in [
        SqliteJournal::open(&old.path, &identity)
            .await
            .map(|_journal| ()),
        SqliteJournal::open_beside(&old.path, &identity)
            .await
            .map(|_journal| ()),
        SqliteJournal::open_to_read(&old.path, &identity)
            .await
            .map(|_journal| ()),
        SqliteJournal::open_as_it_lies(&old.path, &identity)
            .await
            .map(|_journal| ()),
    ] {
        let error = refused.unwrap_err();
        let text = error.to_string();
        assert!(text.contains("written by hoga 9.8.7"), "{text}");
        assert!(text.contains("version 99"), "{text}");
        assert!(
            error
                .hint()
                .to_string()
                .contains("the program that wrote it"),
            "{error:?}"
        );
    }
    old.change("DELETE FROM _sqlx_migrations WHERE version = 99")
        .await;
    check_stories(&old.open().await, &["kept"]).await;
}

#[tokio::test]
async fn an_upgrade_that_ends_in_the_middle_loses_nothing_and_is_done_by_the_next() {
    let mut old = Old::new("interrupted").await;
    old.append(order("kept")).await;
    let after = old.path.with_file_name("after.db");
    // Half of it is done in a write that never ends; the machine stops there.
    old.change("PRAGMA journal_mode = WAL").await;
    old.change("BEGIN IMMEDIATE").await;
    old.change("CREATE TABLE about (name TEXT NOT NULL, sequence BIGINT NOT NULL)")
        .await;
    for end in ["", "-wal"] {
        let mut from = old.path.clone().into_os_string();
        from.push(end);
        let mut to = after.clone().into_os_string();
        to.push(end);
        std::fs::copy(from, to).unwrap();
    }
    old.change("ROLLBACK").await;
    old.path = after;
    let beside = SqliteJournal::open_beside(&old.path, &identity(ACCOUNT)).await;
    assert!(beside.unwrap().is_none(), "nobody else goes on with it");
    let journal = old.open().await;
    journal.take_over().await.unwrap();
    check_stories(&journal, &["kept"]).await;
    check_index(&journal).await;
}

#[tokio::test]
async fn who_is_not_the_holder_changes_no_tables_and_reads_those_of_before() {
    let mut old = Old::new("beside-the-holder").await;
    old.append(order("kept")).await;
    let identity = identity(ACCOUNT);
    old.belong_to(&identity).await;
    let beside = SqliteJournal::open_beside(&old.path, &identity).await;
    assert!(beside.unwrap().is_none());
    let reader = SqliteJournal::open_to_read(&old.path, &identity).await;
    let reader = reader.unwrap().unwrap();
    assert_eq!(reader.read(0, 10).await.unwrap().len(), 3);
    let tables: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM _sqlx_migrations")
        .fetch_one(&mut old.file)
        .await
        .unwrap();
    assert_eq!(tables, 1, "as the version before left them");
    // A backup is had before the upgrade too.
    let file = old.path.with_file_name("before.db");
    let copied = reader.backup(&file).await.unwrap();
    assert_eq!(copied.events, 3);
    reader.close().await;
    let journal = old.open().await;
    journal.take_over().await.unwrap();
    check_stories(&journal, &["kept"]).await;
    let missing = old.path.with_file_name("nothing.db");
    let nothing = SqliteJournal::open_to_read(&missing, &identity).await;
    assert!(nothing.unwrap().is_none());
    assert!(!missing.exists(), "no file is made by who only looks");
}

#[tokio::test]
async fn the_digest_of_an_earlier_journal_is_looked_at_once_more_and_taken_out() {
    let its = identity(ACCOUNT);
    let other = Identity {
        account_digest: "another".into(),
        ..its.clone()
    };
    for (name, owner, is_its) in [("digest", &its, true), ("other-digest", &other, false)] {
        let mut old = Old::new(name).await;
        old.belong_to(owner).await;
        let opened = SqliteJournal::open(&old.path, &its).await;
        assert_eq!(opened.is_ok(), is_its, "{name}");
        if let Ok(journal) = opened {
            journal.end().await;
        }
        drop(old.file);
        let bytes = std::fs::read(&old.path).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert_eq!(text.contains(&owner.account_digest), !is_its, "{name}");
    }
}

#[tokio::test]
async fn a_journal_of_another_account_is_not_upgraded_either() {
    let mut old = Old::new("anothers-upgrade").await;
    let path = old.path.clone();
    old.change("INSERT INTO journal VALUES (1, 'paper', '87******-01', 'another')")
        .await;
    let error = SqliteJournal::open(&path, &identity(ACCOUNT))
        .await
        .unwrap_err();
    assert!(error.to_string().contains("belongs to paper 87"), "{error}");
    let tables: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM _sqlx_migrations")
        .fetch_one(&mut old.file)
        .await
        .unwrap();
    assert_eq!(tables, 1);
}

#[tokio::test]
async fn processes_that_begin_a_journal_at_the_same_moment_all_get_it() {
    let path = scratch("at-once").join("journal.db");
    let identity = identity(ACCOUNT);
    let open = || SqliteJournal::open(&path, &identity);
    let (one, two, three, four) = tokio::join!(open(), open(), open(), open());
    let mut names = std::collections::BTreeSet::new();
    for journal in [one, two, three, four] {
        names.insert(journal.unwrap().name().await.unwrap());
    }
    assert_eq!(names.len(), 1, "{names:?}");
}
