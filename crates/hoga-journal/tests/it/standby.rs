//! A machine that waits beside the desk of another one, and what it knows when it takes over.

use crate::contract::{fresh_identity, identity, note, postgresql_url, scratch};
use hoga_desk::journal::Journal;
use hoga_desk::journal::audit::Head;
use hoga_desk::memory::{compare, follow};
use hoga_desk::{Doubt, HeadMemory, SecondMemory};
use hoga_journal::{PostgresJournal, SqliteJournal};
use hoga_testkit::redaction::ACCOUNT;
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use std::io;
use std::sync::{Arc, Mutex};

/// What a machine remembers of one journal.
#[derive(Debug, Default)]
struct Machine(Mutex<Option<Head>>);

impl HeadMemory for Machine {
    fn recall(&self, _journal: &str) -> io::Result<Option<Head>> {
        Ok(self.0.lock().unwrap().clone())
    }

    fn note(&self, _journal: &str, head: &Head) -> io::Result<()> {
        *self.0.lock().unwrap() = Some(head.clone());
        Ok(())
    }

    fn kept_at(&self, _place: &str) -> io::Result<Option<String>> {
        Ok(None)
    }

    fn keep_at(&self, _place: &str, _journal: &str) -> io::Result<()> {
        Ok(())
    }
}

fn machine() -> SecondMemory {
    SecondMemory {
        heads: Arc::new(Machine::default()),
        must_know: false,
        account: None,
        place: "there".into(),
    }
}

/// The statements that leave a log as an older dump of it, or a replica that lags, has it.
async fn as_of(schema: &str, journal: &dyn Journal, end: u64) -> String {
    let last = journal.raw_events(end - 1, 1).await.unwrap().remove(0);
    format!(
        "DELETE FROM {schema}events WHERE sequence > {end}; \
         UPDATE {schema}settings SET value = '{end} {}' WHERE name = 'head'",
        last.hash
    )
}

/// Writes three events and lets a standby follow; returns what it and a machine beside it remember.
async fn followed(journal: &dyn Journal) -> (SecondMemory, SecondMemory) {
    journal.take_over().await.unwrap();
    journal
        .append(vec![note("one"), note("two")])
        .await
        .unwrap();
    let (standby, other) = (machine(), machine());
    assert_eq!(follow(journal, &standby).await.unwrap(), None);
    journal.append(vec![note("three")]).await.unwrap();
    assert_eq!(follow(journal, &standby).await.unwrap(), None);
    (standby, other)
}

async fn check_older(journal: &dyn Journal, standby: &SecondMemory, other: &SecondMemory) {
    let older = Some(Doubt::Older {
        ends: 2,
        remembered: 3,
    });
    assert_eq!(compare(journal, standby).await.unwrap(), older);
    // What is in doubt is not remembered instead.
    assert_eq!(follow(journal, standby).await.unwrap(), older);
    assert_eq!(compare(journal, standby).await.unwrap(), older);
    assert_eq!(
        compare(journal, other).await.unwrap(),
        None,
        "who did not follow cannot know"
    );
}

#[tokio::test]
async fn postgresql_a_standby_notices_an_older_dump_when_it_takes_over() {
    let (url, identity) = (postgresql_url(), fresh_identity(28));
    let journal = PostgresJournal::open(&url, &identity).await.unwrap();
    let (standby, other) = followed(&journal).await;
    let schema = format!("\"{}\".", journal.schema());
    let older = as_of(&schema, &journal, 2).await;
    let mut hand = PgConnection::connect(&url).await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(older))
        .execute(&mut hand)
        .await
        .unwrap();
    check_older(&journal, &standby, &other).await;
    journal.close().await;
}

#[tokio::test]
async fn sqlite_a_standby_notices_an_older_copy_when_it_takes_over() {
    let path = scratch("standby").join("journal.db");
    let journal = SqliteJournal::open(&path, &identity(ACCOUNT))
        .await
        .unwrap();
    let (standby, other) = followed(&journal).await;
    let older = as_of("", &journal, 2).await;
    let mut hand = SqliteConnection::connect(path.to_str().unwrap())
        .await
        .unwrap();
    sqlx::raw_sql(AssertSqlSafe(older))
        .execute(&mut hand)
        .await
        .unwrap();
    check_older(&journal, &standby, &other).await;
    journal.close().await;
}
