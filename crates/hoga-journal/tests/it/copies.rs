//! A journal copied out and put back, between both databases, with orders open, unknown and filled.

use crate::contract::{
    check_clean, fresh_identity, identity, intent, lowered, note, postgresql_url, scratch,
};
use hoga_desk::journal::audit::{Head, Projection};
use hoga_desk::journal::{
    Author, Entry, Identity, IntentDecision, Journal, Record, Setting, Subject,
};
use hoga_desk::memory::compare;
use hoga_desk::switches::Switch;
use hoga_desk::{Doubt, HeadMemory, SecondMemory};
use hoga_journal::{PostgresJournal, SqliteJournal};
use hoga_port::time::{Timestamp, seoul_day};
use hoga_port::{BrokerOrderId, FillEvent, FillSource, OrderEvent, Price, Quantity, TradingDay};
use hoga_testkit::redaction::ACCOUNT;
use sqlx::Connection;
use std::path::Path;

/// Returns what happened to an order of three shares, one event after the other.
fn told(key: &str, changes: Vec<OrderEvent>) -> Vec<Record> {
    let (_, record) = intent(key);
    let (mut order, at) = (record.order.clone().unwrap(), record.at);
    let mut records = vec![record];
    for change in changes {
        order = order.apply(&change, at).unwrap();
        records.push(Record {
            at,
            entry: Entry::Order {
                subject: Subject::Key(key.parse().unwrap()),
                change,
            },
            order: Some(order.clone()),
        });
    }
    records
}

fn accepted(number: &str) -> OrderEvent {
    let day = seoul_day(note("").at);
    OrderEvent::Accepted {
        id: BrokerOrderId::new(TradingDay::krx(day), "00950", number),
    }
}

fn filled(number: &str) -> OrderEvent {
    let at = note("").at;
    let (price, quantity) = (Price::from_won(70_000).unwrap(), Quantity::from_shares(3));
    OrderEvent::Filled {
        fill: FillEvent {
            id: None,
            broker_order_id: BrokerOrderId::new(TradingDay::krx(seoul_day(at)), "00950", number),
            symbol: "005930".parse().unwrap(),
            side: hoga_port::Side::Buy,
            quantity,
            price,
            amount: 210_000.into(),
            source: FillSource::Notice,
            at,
        },
        cumulative_quantity: quantity,
        cumulative_amount: 210_000.into(),
    }
}

/// Writes orders that are open, unknown and filled, and what a person set.
async fn fill(journal: &dyn Journal) {
    journal.take_over().await.unwrap();
    journal
        .append(told("open", vec![accepted("0000000001")]))
        .await
        .unwrap();
    let unclear = OrderEvent::Unclear {
        cause: "no answer".into(),
    };
    journal
        .append(told("unknown", vec![unclear]))
        .await
        .unwrap();
    let both = vec![accepted("0000000002"), filled("0000000002")];
    journal.append(told("filled", both)).await.unwrap();
    let at = note("").at;
    let until = Timestamp::from_microsecond(at.as_microsecond() + 1_000_000).unwrap();
    for switch in [Switch::Armed(until), Switch::Kill("by hand".into())] {
        switch.write(journal, Author::Person, at).await.unwrap();
    }
}

/// The copy tells what the journal tells, is not armed, and knows each key.
async fn check_same(journal: &dyn Journal, copy: &dyn Journal) {
    let events = journal.raw_events(0, usize::MAX).await.unwrap();
    assert_eq!(copy.raw_events(0, usize::MAX).await.unwrap(), events);
    check_clean(copy).await;
    let rows = journal.order_rows().await.unwrap();
    let mut statuses: Vec<&str> = rows.iter().map(|row| row.status.as_str()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, ["accepted", "filled", "unknown"]);
    assert_eq!(copy.order_rows().await.unwrap(), rows);
    let mut projection = Projection::default();
    for stored in copy.read(0, usize::MAX).await.unwrap() {
        projection.take(&stored);
    }
    assert_eq!(projection.compare(&rows), Vec::<String>::new());
    assert_eq!(copy.name().await.unwrap(), journal.name().await.unwrap());
    let killed = copy.setting(Setting::Kill).await.unwrap();
    assert_eq!(killed.as_deref(), Some("by hand"));
    assert_eq!(copy.setting(Setting::ArmedUntil).await.unwrap(), None);
    assert!(
        journal
            .setting(Setting::ArmedUntil)
            .await
            .unwrap()
            .is_some()
    );
}

/// A key of the backup is used in the journal that was made from it, which goes on behind it.
async fn check_goes_on(journal: &dyn Journal) {
    journal.take_over().await.unwrap();
    let at = note("").at;
    Switch::KillOff
        .write(journal, Author::Person, at)
        .await
        .unwrap();
    for (key, is_used) in [
        ("open", true),
        ("unknown", true),
        ("filled", true),
        ("new", false),
    ] {
        let (intent, record) = intent(key);
        let decision = journal.append_intent(intent, record).await.unwrap();
        let is_refused = matches!(decision, IntentDecision::IdUsed);
        assert_eq!(is_refused, is_used, "{key}: {decision:?}");
    }
    check_clean(journal).await;
    assert_eq!(
        journal.index_end().await.unwrap(),
        journal.latest().await.unwrap()
    );
}

async fn backup_of(file: &Path, identity: &Identity) -> SqliteJournal {
    SqliteJournal::open_backup(file, identity).await.unwrap()
}

/// Names of what is in a directory.
fn listed(directory: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_file_is_copied_while_it_is_written_and_put_back_in_an_empty_one() {
    use std::os::unix::fs::PermissionsExt;
    let directory = scratch("copy-sqlite");
    let (kept, backups) = (directory.join("journal.db"), directory.join("backups"));
    std::fs::create_dir(&backups).unwrap();
    let journal = SqliteJournal::open(&kept, &identity(ACCOUNT))
        .await
        .unwrap();
    fill(&journal).await;
    let file = backups.join("monday.db");
    // Others write meanwhile: what is copied is one moment of it.
    let beside = SqliteJournal::open(&kept, &identity(ACCOUNT))
        .await
        .unwrap();
    let writing = async {
        for number in 0..50 {
            beside
                .append(vec![note(&number.to_string())])
                .await
                .unwrap();
        }
    };
    let (copied, ()) = tokio::join!(journal.backup(&file), writing);
    let first = copied.unwrap();
    assert_eq!(listed(&backups), ["monday.db"], "one file, and no draft");
    let mode = std::fs::metadata(&file).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o600);
    check_clean(&backup_of(&file, &identity(ACCOUNT)).await).await;
    let refused = journal.backup(&file).await.unwrap_err();
    assert!(
        refused.to_string().contains("is there already"),
        "{refused}"
    );

    let later = backups.join("tuesday.db");
    let copied = journal.backup(&later).await.unwrap();
    assert_eq!(copied.head.sequence, journal.latest().await.unwrap());
    let elsewhere = scratch("copy-elsewhere").join("journal.db");
    let other = SqliteJournal::open(&elsewhere, &identity(ACCOUNT))
        .await
        .unwrap();
    other
        .restore(&backup_of(&file, &identity(ACCOUNT)).await)
        .await
        .unwrap();
    assert_eq!(other.head().await.unwrap(), first.head);
    // A newer backup continues what an older one brought; an older one goes over nothing.
    let newer = backup_of(&later, &identity(ACCOUNT)).await;
    let restored = other.restore(&newer).await.unwrap();
    assert_eq!(restored.events, copied.head.sequence - first.head.sequence);
    check_same(&journal, &other).await;
    if first.head != copied.head {
        let older = backup_of(&file, &identity(ACCOUNT)).await;
        let refused = other.restore(&older).await.unwrap_err();
        assert!(
            refused.to_string().contains("newer than the backup"),
            "{refused}"
        );
    }
    check_goes_on(&other).await;
    let refused = other.restore(&newer).await.unwrap_err();
    assert!(refused.to_string().contains("newer"), "{refused}");
}

#[tokio::test]
async fn a_desk_of_before_a_restore_writes_nothing_behind_it() {
    let directory = scratch("copy-epoch");
    let (one, two) = (directory.join("one.db"), directory.join("two.db"));
    let journal = SqliteJournal::open(&one, &identity(ACCOUNT)).await.unwrap();
    fill(&journal).await;
    let file = directory.join("backup.db");
    journal.backup(&file).await.unwrap();
    let old = SqliteJournal::open(&two, &identity(ACCOUNT)).await.unwrap();
    old.take_over().await.unwrap();
    let beside = SqliteJournal::open(&two, &identity(ACCOUNT)).await.unwrap();
    beside
        .restore(&backup_of(&file, &identity(ACCOUNT)).await)
        .await
        .unwrap();
    old.append(vec![note("late")]).await.unwrap_err();
    check_same(&journal, &beside).await;
}

#[tokio::test]
async fn what_is_no_whole_backup_of_this_account_is_refused_by_name() {
    let directory = scratch("copy-refused");
    let journal = SqliteJournal::open(&directory.join("journal.db"), &identity(ACCOUNT))
        .await
        .unwrap();
    fill(&journal).await;
    let file = directory.join("backup.db");
    journal.backup(&file).await.unwrap();
    let target = SqliteJournal::open(&directory.join("target.db"), &identity(ACCOUNT))
        .await
        .unwrap();
    let refused = |path: std::path::PathBuf, account: &'static str| async move {
        let backup = SqliteJournal::open_backup(&path, &identity(account)).await;
        backup.unwrap_err().to_string()
    };
    let text = refused(file.clone(), "87654321-01").await;
    assert!(text.contains("belongs to paper 50******-01"), "{text}");
    let text = refused(directory.join("missing.db"), ACCOUNT).await;
    assert!(text.contains("missing.db cannot be read"), "{text}");
    let text = refused(directory.clone(), ACCOUNT).await;
    assert!(text.contains("not a regular file"), "{text}");
    let noise = directory.join("noise.db");
    std::fs::write(&noise, "x".repeat(5_000)).unwrap();
    let text = refused(noise, ACCOUNT).await;
    assert!(
        text.contains("noise.db") || text.contains("tables"),
        "{text}"
    );
    // The file of a desk that runs: its end is in the write-ahead log.
    let text = refused(directory.join("journal.db"), ACCOUNT).await;
    assert!(text.contains("journal.db-wal"), "{text}");

    // One letter of an event, and a row that is gone.
    for change in [
        "UPDATE events SET payload = replace(payload, '70000', '70001') WHERE sequence = 7",
        "DELETE FROM events WHERE sequence = 3",
        "DELETE FROM events WHERE sequence = 9",
    ] {
        let changed = directory.join("changed.db");
        std::fs::copy(&file, &changed).unwrap();
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&changed);
        let mut hand = sqlx::SqliteConnection::connect_with(&options)
            .await
            .unwrap();
        let done = sqlx::query(change).execute(&mut hand).await.unwrap();
        assert_eq!(done.rows_affected(), 1, "{change}");
        hand.close().await.unwrap();
        let backup = backup_of(&changed, &identity(ACCOUNT)).await;
        let error = target.restore(&backup).await.unwrap_err();
        assert!(error.to_string().contains("not"), "{change}: {error}");
        assert_eq!(
            target.latest().await.unwrap(),
            0,
            "nothing is half restored"
        );
        assert_eq!(target.setting(Setting::Restored).await.unwrap(), None);
    }
    // A journal of another history.
    target.take_over().await.unwrap();
    target.append(lowered("other")).await.unwrap();
    let error = target
        .restore(&backup_of(&file, &identity(ACCOUNT)).await)
        .await;
    assert!(error.unwrap_err().to_string().contains("events 2 differ"));
}

#[tokio::test]
async fn a_changed_journal_gives_no_backup_and_leaves_no_draft() {
    let directory = scratch("copy-changed");
    let (kept, backups) = (directory.join("journal.db"), directory.join("backups"));
    std::fs::create_dir(&backups).unwrap();
    let journal = SqliteJournal::open(&kept, &identity(ACCOUNT))
        .await
        .unwrap();
    fill(&journal).await;
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&kept);
    let mut hand = sqlx::SqliteConnection::connect_with(&options)
        .await
        .unwrap();
    sqlx::query("UPDATE events SET at = at + 1 WHERE sequence = 2")
        .execute(&mut hand)
        .await
        .unwrap();
    let error = journal
        .backup(&backups.join("monday.db"))
        .await
        .unwrap_err();
    assert!(error.to_string().contains("event 2 was changed"), "{error}");
    assert_eq!(listed(&backups), Vec::<String>::new());
}

#[tokio::test]
async fn a_journal_says_what_it_is() {
    let directory = scratch("copy-particulars");
    let journal = SqliteJournal::open(&directory.join("journal.db"), &identity(ACCOUNT))
        .await
        .unwrap();
    fill(&journal).await;
    let told = journal.particulars().await.unwrap();
    assert!(told.database.starts_with("SQLite 3."), "{told:?}");
    assert_eq!((told.tables, told.events, told.orders), (4, 9, 3));
    assert!(told.bytes >= 4_096, "{told:?}");
    assert_eq!(told.account, "50******-01");
    let program = format!("hoga {}", env!("CARGO_PKG_VERSION"));
    assert_eq!(told.program, Some(program));
    assert_eq!(told.head, journal.head().await.unwrap());
    assert_eq!(told.restored, None);
}

/// A machine that has never seen any journal.
#[derive(Debug)]
struct Elsewhere;

impl HeadMemory for Elsewhere {
    fn recall(&self, _journal: &str) -> std::io::Result<Option<Head>> {
        Ok(None)
    }

    fn note(&self, _journal: &str, _head: &Head) -> std::io::Result<()> {
        Ok(())
    }

    fn kept_at(&self, _place: &str) -> std::io::Result<Option<String>> {
        Ok(None)
    }

    fn keep_at(&self, _place: &str, _journal: &str) -> std::io::Result<()> {
        Ok(())
    }
}

/// What a machine that has never seen the journal of a server says to it.
async fn doubt(journal: &PostgresJournal) -> Option<Doubt> {
    let memory = SecondMemory {
        heads: std::sync::Arc::new(Elsewhere),
        must_know: false,
        account: None,
        place: "there".to_owned(),
    };
    compare(journal, &memory).await.unwrap()
}

#[tokio::test]
async fn postgresql_is_copied_and_put_back_and_a_file_moves_to_a_server() {
    let (url, identity) = (postgresql_url(), fresh_identity(11));
    let directory = scratch("copy-postgresql");
    let journal = PostgresJournal::open(&url, &identity).await.unwrap();
    fill(&journal).await;
    let file = directory.join("server.db");
    let copied = journal.backup(&file).await.unwrap();
    assert_eq!(copied.head, journal.head().await.unwrap());
    assert_eq!(listed(&directory), ["server.db"]);
    let told = journal.particulars().await.unwrap();
    assert!(told.database.starts_with("PostgreSQL 1"), "{told:?}");
    assert_eq!((told.tables, told.events, told.orders), (4, 9, 3));
    assert!(told.bytes > 0, "{told:?}");
    let moved = SqliteJournal::open(&directory.join("journal.db"), &identity)
        .await
        .unwrap();
    moved
        .restore(&backup_of(&file, &identity).await)
        .await
        .unwrap();
    check_same(&journal, &moved).await;
    check_goes_on(&moved).await;
    moved.close().await;

    // The schema is put aside, as the page says, and the backup takes its place.
    let mut server = sqlx::PgConnection::connect(&url).await.unwrap();
    let schema = journal.schema().to_owned();
    let aside = format!("ALTER SCHEMA {schema} RENAME TO {schema}_aside");
    let events = journal.raw_events(0, usize::MAX).await.unwrap();
    journal.close().await;
    sqlx::query(sqlx::AssertSqlSafe(aside))
        .execute(&mut server)
        .await
        .unwrap();
    let again = PostgresJournal::open(&url, &identity).await.unwrap();
    assert_eq!(again.latest().await.unwrap(), 0);
    assert_eq!(doubt(&again).await, None, "a new one asks nobody");
    again
        .restore(&backup_of(&file, &identity).await)
        .await
        .unwrap();
    assert_eq!(again.raw_events(0, usize::MAX).await.unwrap(), events);
    let never = Some(Doubt::NeverSeen);
    assert_eq!(doubt(&again).await, never, "a restored one does");
    check_goes_on(&again).await;
    // What is newer stays.
    let refused = again.restore(&backup_of(&file, &identity).await).await;
    assert!(
        refused
            .unwrap_err()
            .to_string()
            .contains("newer than the backup")
    );
}
