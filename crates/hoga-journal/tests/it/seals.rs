//! Somebody who writes the tables by hand, in both databases: a setting that loosens, and a log that was
//! hashed anew.

use crate::contract::{fresh_identity, identity, note, postgresql_url, scratch};
use hoga_desk::RiskLimits;
use hoga_desk::believed::{self, Believed};
use hoga_desk::journal::audit::{Finding, Head, RawEvent};
use hoga_desk::journal::{Author, Journal, Record, Setting};
use hoga_desk::seal::{KeptKey, SealKey, Seals};
use hoga_desk::switches::Switch;
use hoga_journal::{MemoryJournal, PostgresJournal, SqliteJournal};
use hoga_testkit::redaction::ACCOUNT;
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};

fn key() -> SealKey {
    SealKey::new([3; 32])
}

fn kept(since: u64) -> KeptKey {
    KeptKey {
        key: key(),
        since: Some(since),
    }
}

async fn read(journal: &dyn Journal, since: u64) -> (Believed, Vec<Finding>) {
    believed::read(journal, Some(kept(since))).await.unwrap()
}

fn caps(open_orders: u32) -> RiskLimits {
    RiskLimits {
        open_orders: Some(open_orders),
        ..RiskLimits::default()
    }
}

async fn write(journal: &dyn Journal, switch: Switch) {
    switch
        .write(journal, Author::Person, note("").at)
        .await
        .unwrap();
}

/// A journal of before that goes on with seals: killed, with a cap; returns where they begin.
async fn begin(journal: &dyn Journal) -> u64 {
    journal.take_over().await.unwrap();
    write(journal, Switch::Limits(caps(3))).await;
    journal.append(vec![note("of before")]).await.unwrap();
    let begun = journal.begin_seals(key(), note("").at, None).await;
    let since = begun.unwrap().sequence;
    journal.seal_with(Seals::Kept(key()));
    write(journal, Switch::Kill("by hand".into())).await;
    write(journal, Switch::KillOff).await;
    write(journal, Switch::Kill("again".into())).await;
    journal.append(vec![note("after")]).await.unwrap();
    write(journal, Switch::OtherProgram(true)).await;
    let (sound, findings) = read(journal, since).await;
    assert_eq!(findings, []);
    assert_eq!(sound.rewritten(), None);
    assert!(sound.unproven().is_empty(), "{:?}", sound.unproven());
    assert!(sound.wrong().is_empty());
    assert_eq!(sound.right(), (5, Some(8)), "{sound:?}");
    assert_eq!(sound.in_force().kill.as_deref(), Some("again"));
    assert_eq!(sound.in_force().limits, caps(3));
    since
}

/// A row as the one who forges it writes it, and the statements that take the kill switch away and raise
/// the cap, all with right hashes.
fn forged(schema: &str, last: &Head) -> String {
    let record = |what: &str, text: &str| Record {
        at: note("").at,
        entry: hoga_desk::Entry::Session {
            what: what.into(),
            text: text.into(),
            seal: None,
        },
        order: None,
    };
    let caps = serde_json::to_string(&caps(900)).unwrap();
    let notes = [
        record("kill switch off", "by hand"),
        record("limits", &caps),
        record("armed", "until 2030-01-01T00:00:00Z"),
    ];
    let mut head = last.clone();
    let mut sql = Vec::new();
    for note in &notes {
        let event = RawEvent::of(&head.hash, head.sequence + 1, note);
        head = Head {
            sequence: event.sequence,
            hash: event.hash.clone(),
        };
        sql.push(format!(
            "INSERT INTO {schema}events (sequence, at, kind, payload, order_after, hash) \
             VALUES ({}, {}, '{}', '{}', NULL, '{}')",
            event.sequence, event.at_us, event.kind, event.payload, event.hash
        ));
    }
    sql.push(format!("DELETE FROM {schema}settings WHERE name = 'kill'"));
    sql.push(format!(
        "UPDATE {schema}settings SET value = '{caps}' WHERE name = 'limits'"
    ));
    sql.push(format!(
        "INSERT INTO {schema}settings (name, value) VALUES ('armed_until', '2030-01-01T00:00:00Z')"
    ));
    sql.push(format!(
        "UPDATE {schema}settings SET value = '{head}' WHERE name = 'head'"
    ));
    sql.join("; ")
}

/// The statements that change an event of before the seals and hash everything behind it anew.
async fn hashed_anew(schema: &str, journal: &dyn Journal) -> String {
    let mut head = Head::default();
    let mut sql = Vec::new();
    for mut event in journal.raw_events(0, usize::MAX).await.unwrap() {
        event.payload = event.payload.replace("of before", "of later on");
        event.hash = event.digest_behind(&head.hash);
        sql.push(format!(
            "UPDATE {schema}events SET payload = '{}', hash = '{}' WHERE sequence = {}",
            event.payload, event.hash, event.sequence
        ));
        head = Head {
            sequence: event.sequence,
            hash: event.hash,
        };
    }
    sql.push(format!(
        "UPDATE {schema}settings SET value = '{head}' WHERE name = 'head'"
    ));
    sql.join("; ")
}

async fn check_forged(journal: &dyn Journal, since: u64) {
    assert_eq!(journal.setting(Setting::Kill).await.unwrap(), None);
    let (mut read, findings) = read(journal, since).await;
    assert_eq!(findings, [], "the hashes are right");
    assert_eq!(read.rewritten(), None, "what was there is still there");
    let told: Vec<String> = read.unproven().iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 3, "{told:?}");
    for (told, what) in told
        .iter()
        .zip(["kill off", "cap is higher", "armed until"])
    {
        assert!(told.contains(what) && told.contains("no seal"), "{told}");
    }
    let end = read.end().sequence;
    let stop = read.stop_given(Setting::Kill, None, end).unwrap();
    assert!(stop.contains("again"), "{stop}");
    assert_eq!(read.limits_given(&caps(900)), caps(3));
    let until = "2030-01-01T00:00:00Z".parse().unwrap();
    assert_eq!(read.armed_given(Some(until)), None);
    // A lower cap and an end of the arming hold.
    assert_eq!(read.limits_given(&caps(1)), caps(1));
}

async fn check_anew(journal: &dyn Journal, since: u64) {
    let (read, findings) = read(journal, since).await;
    assert_eq!(findings, [], "every public hash is right");
    let why = read.rewritten().unwrap();
    assert!(why.contains(&format!("event {since}")), "{why}");
    assert!(read.wrong().contains(&since), "{:?}", read.wrong());
    assert_eq!(read.right(), (0, None), "{read:?}");
    assert!(read.in_force().kill.is_some(), "stops hold");
}

#[tokio::test]
async fn sqlite_believes_nothing_that_loosens_without_a_seal() {
    let path = scratch("seals").join("journal.db");
    let journal = SqliteJournal::open(&path, &identity(ACCOUNT))
        .await
        .unwrap();
    let since = begin(&journal).await;
    let mut hand = SqliteConnection::connect(path.to_str().unwrap())
        .await
        .unwrap();
    let forgery = forged("", &journal.head().await.unwrap());
    sqlx::raw_sql(AssertSqlSafe(forgery))
        .execute(&mut hand)
        .await
        .unwrap();
    check_forged(&journal, since).await;
    // A copy takes the seals along, and its key alone tells.
    let copy = path.with_file_name("copy");
    journal.backup(&copy).await.unwrap();
    let copied = SqliteJournal::open_backup(&copy, &identity(ACCOUNT))
        .await
        .unwrap();
    assert_eq!(read(&copied, since).await.0.unproven().len(), 3);
    copied.close().await;
    let anew = hashed_anew("", &journal).await;
    sqlx::raw_sql(AssertSqlSafe(anew))
        .execute(&mut hand)
        .await
        .unwrap();
    check_anew(&journal, since).await;
    journal.close().await;
}

#[tokio::test]
async fn postgresql_believes_nothing_that_loosens_without_a_seal() {
    let (url, identity) = (postgresql_url(), fresh_identity(27));
    let journal = PostgresJournal::open(&url, &identity).await.unwrap();
    let since = begin(&journal).await;
    let schema = format!("\"{}\".", journal.schema());
    let mut hand = PgConnection::connect(&url).await.unwrap();
    let forgery = forged(&schema, &journal.head().await.unwrap());
    sqlx::raw_sql(AssertSqlSafe(forgery))
        .execute(&mut hand)
        .await
        .unwrap();
    check_forged(&journal, since).await;
    let anew = hashed_anew(&schema, &journal).await;
    sqlx::raw_sql(AssertSqlSafe(anew))
        .execute(&mut hand)
        .await
        .unwrap();
    check_anew(&journal, since).await;
    journal.close().await;
}

#[tokio::test]
async fn seals_of_another_key_prove_nothing_and_a_new_key_begins_from_what_holds() {
    let journal = MemoryJournal::named("00ff");
    let since = begin(&journal).await;
    let lost = believed::read(&journal, None).await.unwrap().0;
    assert!(lost.has_seals());
    assert_eq!(lost.in_force().kill.as_deref(), Some("again"));
    assert!(lost.in_force().other_program.is_none());
    let held = lost.in_force().clone();
    let other = SealKey::new([4; 32]);
    let begun = journal.begin_seals(other.clone(), note("").at, Some(held.clone()));
    let begun = begun.await.unwrap().sequence;
    let set = journal.setting(Setting::OtherProgram).await.unwrap();
    assert_eq!(set, None, "the settings are what holds");
    let kept = KeptKey {
        key: other,
        since: Some(begun),
    };
    let (new, _) = believed::read(&journal, Some(kept)).await.unwrap();
    assert_eq!(new.rewritten(), None);
    assert_eq!(new.in_force(), &held);
    assert!(new.unproven().is_empty(), "{:?}", new.unproven());
    let (old, _) = read(&journal, since).await;
    assert_eq!(old.rewritten(), None, "the first key's seals stay right");
}

/// A seal that is copied to another note or place is wrong, and an old one frees nothing.
#[tokio::test]
async fn a_seal_is_of_no_use_a_second_time() {
    let journal = MemoryJournal::named("00ff");
    let since = begin(&journal).await;
    let log = journal.read(0, usize::MAX).await.unwrap();
    let free = log.iter().find(|stored| {
        matches!(&stored.record.entry, hoga_desk::Entry::Session { what, .. } if what.as_str() == "kill switch off")
    });
    let again = free.unwrap().record.clone();
    assert!(again.entry.seal().is_some());
    // The handle of one without the key writes what it is given.
    let stranger = journal.reopen();
    stranger
        .set(Author::Person, Setting::Kill, None, again)
        .await
        .unwrap();
    let (mut read, findings) = read(&journal, since).await;
    assert_eq!(findings, []);
    assert_eq!(read.wrong().len(), 1, "{read:?}");
    let end = read.end().sequence;
    assert!(read.stop_given(Setting::Kill, None, end).is_some());
}
