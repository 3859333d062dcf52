//! One contract, every store.

use hoga_desk::journal::about::{self, Sum, names_of};
use hoga_desk::journal::audit::{Projection, Verifier};
use hoga_desk::journal::{
    Author, Entry, Identity, Intent, IntentDecision, Journal, Record, Setting, Stored, Subject,
    chain, is_lost_lock,
};
use hoga_desk::snapshot::Snapshot;
use hoga_journal::{MemoryJournal, PostgresJournal, SqliteJournal, Trouble};
use hoga_port::time::Timestamp;
use hoga_port::{
    BrokerOrderId, OrderEvent, OrderType, Quantity, Result, Route, Side, TimeInForce, TradingDay,
};
use hoga_testkit::redaction::ACCOUNT;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

pub(crate) fn scratch(name: &str) -> PathBuf {
    hoga_testkit::redaction::log_to_file(env!("CARGO_TARGET_TMPDIR"));
    let path =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
    drop(std::fs::remove_dir_all(&path));
    std::fs::create_dir_all(&path).unwrap();
    path
}

pub(crate) fn identity(account: &str) -> Identity {
    Identity::new("paper", &account.parse().unwrap())
}

async fn sqlite(name: &str) -> (SqliteJournal, PathBuf) {
    let path = scratch(name).join("journal.db");
    (
        SqliteJournal::open(&path, &identity(ACCOUNT))
            .await
            .unwrap(),
        path,
    )
}

pub(crate) fn note(text: &str) -> Record {
    let at = Timestamp::from_microsecond(1_764_000_000_000_001).unwrap();
    let entry = Entry::Session {
        what: "test".into(),
        text: text.into(),
        seal: None,
    };
    Record {
        at,
        entry,
        order: None,
    }
}

pub(crate) fn intent(key: &str) -> (Intent, Record) {
    let intent = Intent {
        key: key.parse().unwrap(),
        symbol: "005930".parse().unwrap(),
        side: Side::Buy,
        order_type: OrderType::Market,
        quantity: Quantity::from_shares(3),
        time_in_force: TimeInForce::Day,
        route: Route::KRX,
        attempt: 1,
        reserve: None,
    };
    let record = hoga_desk::Books::default().intent_record(&intent, note("").at);
    (intent, record)
}

async fn write(journal: &dyn Journal, key: &str) -> IntentDecision {
    let (intent, record) = intent(key);
    journal.append_intent(intent, record).await.unwrap()
}

/// What every store promises; `other` is a second handle of the same store.
#[expect(clippy::too_many_lines, reason = "all that a store promises, in order")]
async fn contract(journal: &dyn Journal, other: &dyn Journal) {
    journal.take_over().await.unwrap();
    assert_eq!(journal.latest().await.unwrap(), 0);
    let stored = journal.append(vec![note("a"), note("b")]).await.unwrap();
    assert_eq!(
        stored.iter().map(|s| s.sequence).collect::<Vec<_>>(),
        [1, 2]
    );
    assert_eq!(
        journal.read(0, 10).await.unwrap(),
        stored,
        "reads what was written"
    );
    assert_eq!(journal.read(1, 1).await.unwrap(), stored[1..]);
    assert_eq!(
        stored[1].hash,
        chain(&stored[0].hash, 2, &note("b")),
        "hashes are chained"
    );

    assert!(matches!(
        write(journal, "one").await,
        IntentDecision::Written(..)
    ));
    assert!(matches!(
        write(journal, "one").await,
        IntentDecision::IdUsed
    ));
    settings_and_their_notes(journal, other).await;
    check_clean(journal).await;

    other.take_over().await.unwrap();
    assert!(matches!(
        write(journal, "two").await,
        IntentDecision::LostLock
    ));
    assert!(matches!(
        write(other, "two").await,
        IntentDecision::Written(..)
    ));
    assert_eq!(other.read(0, 10).await.unwrap().len(), 8);
    let refused = journal.append(vec![note("late")]).await.unwrap_err();
    assert_eq!(
        refused.outcome(),
        hoga_port::Outcome::NotSent,
        "a desk that was replaced writes nothing: {refused}"
    );
    let refused = halt(journal, Author::Desk, Some("late")).await.unwrap_err();
    assert!(
        is_lost_lock(&refused),
        "a desk that was replaced halts nobody: {refused}"
    );
    assert_eq!(other.setting(Setting::Halt).await.unwrap(), None);
    assert_eq!(other.latest().await.unwrap(), 8, "nor does it note so");
    other.append(many(2_500)).await.unwrap();
    assert_eq!(
        other.latest().await.unwrap(),
        2_508,
        "more rows than one statement takes"
    );

    snapshots_of_the_holder_are_kept(other, journal).await;
    other.append(lowered("two")).await.unwrap();
    check_clean(other).await;
    let rows = other.order_rows().await.unwrap();
    assert_eq!(rows.len(), 2);
    let mut projection = Projection::default();
    for stored in other.read(0, usize::MAX).await.unwrap() {
        projection.take(&stored);
    }
    assert_eq!(projection.clone().compare(&rows), Vec::<String>::new());
    let mut wrong = rows.clone();
    wrong[0].filled = "7".into();
    other.replace_order_rows(wrong.clone()).await.unwrap();
    assert_eq!(other.order_rows().await.unwrap(), wrong);
    assert_eq!(projection.clone().compare(&wrong).len(), 1);
    other.replace_order_rows(projection.rows()).await.unwrap();
    assert_eq!(other.order_rows().await.unwrap(), rows);
    names_find_what_a_scan_finds(other).await;
    other.rebuild_index().await.unwrap();
    names_find_what_a_scan_finds(other).await;
    find_every_tampering(other).await;
}

/// The newest snapshot is read; a desk that was replaced saves none.
async fn snapshots_of_the_holder_are_kept(holder: &dyn Journal, replaced: &dyn Journal) {
    let snapshot = |sequence: u64| Snapshot {
        sequence,
        hash: format!("hash of {sequence}"),
        program: "a program".into(),
        payload: "{\"it\":\"said \\\"no\\\"\"}".into(),
        mark: "a mark".into(),
    };
    assert_eq!(holder.snapshot().await.unwrap(), None);
    for sequence in [3, 7, 5, 7] {
        holder.save_snapshot(snapshot(sequence)).await.unwrap();
        let newest = holder.snapshot().await.unwrap();
        assert_eq!(newest, Some(snapshot(sequence)));
        assert_eq!(replaced.snapshot().await.unwrap(), newest);
    }
    let late = replaced.save_snapshot(snapshot(8)).await.unwrap_err();
    assert!(is_lost_lock(&late), "{late}");
    assert_eq!(holder.snapshot().await.unwrap(), Some(snapshot(7)));
}

/// The index of names gives what looking through the log gives, and is what the log tells.
async fn names_find_what_a_scan_finds(journal: &dyn Journal) {
    let log = journal.read(0, usize::MAX).await.unwrap();
    let end = journal.index_end().await.unwrap();
    let (mut names, mut sum) = (BTreeSet::from(["nobody".to_owned()]), Sum::default());
    for stored in &log {
        names.extend(names_of(&stored.record));
        if stored.sequence <= end {
            sum.take_event(stored.sequence, &stored.record);
        }
    }
    assert!(names.len() > 3, "{names:?}");
    assert_eq!(about::sum_up_to(journal, end).await.unwrap(), sum);
    let pairs = names.iter().zip(names.iter().skip(1));
    let pairs = pairs.map(|(one, other)| BTreeSet::from([one.clone(), other.clone()]));
    let single = names.iter().map(|name| BTreeSet::from([name.clone()]));
    for wanted in single.chain(pairs) {
        let scanned: Vec<Stored> = log
            .iter()
            .filter(|stored| !names_of(&stored.record).is_disjoint(&wanted))
            .cloned()
            .collect();
        assert_eq!(
            journal.read_about(wanted.clone()).await.unwrap(),
            scanned,
            "{wanted:?}"
        );
    }
}

async fn halt(journal: &dyn Journal, author: Author, why: Option<&str>) -> Result<Stored> {
    let value = why.map(str::to_owned);
    let words = note(why.unwrap_or("resumed"));
    journal.set(author, Setting::Halt, value, words).await
}

/// A setting and its note are one write; a desk needs the account for it, a person does not.
async fn settings_and_their_notes(desk: &dyn Journal, beside: &dyn Journal) {
    let refused = halt(beside, Author::Desk, Some("never was a desk")).await;
    assert!(is_lost_lock(&refused.unwrap_err()));
    assert_eq!(desk.setting(Setting::Halt).await.unwrap(), None);

    let reason = Some("by hand".to_owned());
    let noted = beside
        .set(Author::Person, Setting::Kill, reason, note("killed"))
        .await
        .unwrap();
    assert_eq!(
        desk.read(3, 10).await.unwrap(),
        [noted],
        "the note of another process is the next event of the log"
    );
    assert!(matches!(write(desk, "two").await, IntentDecision::Killed(why) if why == "by hand"));
    beside
        .set(Author::Person, Setting::Kill, None, note("kill off"))
        .await
        .unwrap();
    halt(desk, Author::Desk, Some("line down")).await.unwrap();
    assert!(matches!(
        write(desk, "two").await,
        IntentDecision::Halted(_)
    ));
    halt(desk, Author::Desk, None).await.unwrap();
    assert_eq!(desk.setting(Setting::Halt).await.unwrap(), None);
    let texts: Vec<String> = desk
        .read(3, 10)
        .await
        .unwrap()
        .into_iter()
        .map(|stored| {
            let Entry::Session { text, .. } = stored.record.entry else {
                panic!("{stored:?}");
            };
            text
        })
        .collect();
    assert_eq!(
        texts,
        ["killed", "kill off", "line down", "resumed"],
        "a note for each change, and a refused change or intent leaves nothing"
    );
}

/// An order whose quantity changed, as the orders table must show it.
pub(crate) fn lowered(key: &str) -> Vec<Record> {
    let (_, record) = intent(key);
    let mut order = record.order.unwrap();
    let day = TradingDay::krx(hoga_port::time::seoul_day(record.at));
    let accepted = OrderEvent::Accepted {
        id: BrokerOrderId::new(day, "00950", "0000000762"),
    };
    let reduced = OrderEvent::Reduced {
        quantity: Quantity::from_shares(2),
        is_asked: false,
    };
    let mut written = |change: OrderEvent| {
        order = order.apply(&change, record.at).unwrap();
        Record {
            at: record.at,
            entry: Entry::Order {
                subject: Subject::Key(key.parse().unwrap()),
                change,
            },
            order: Some(order.clone()),
        }
    };
    vec![written(accepted), written(reduced)]
}

fn many(count: usize) -> Vec<Record> {
    (0..count).map(|number| note(&number.to_string())).collect()
}

pub(crate) async fn check_clean(journal: &dyn Journal) {
    let mut verifier = Verifier::default();
    verifier.take(&journal.raw_events(0, 1_000).await.unwrap());
    verifier.take(&journal.raw_events(1_000, usize::MAX).await.unwrap());
    let head = journal.head().await.unwrap();
    assert_eq!(verifier.finish(&head), []);
}

/// Changes, removes or moves one row a thousand times; each must be found.
async fn find_every_tampering(journal: &dyn Journal) {
    let clean = journal.raw_events(0, usize::MAX).await.unwrap();
    let head = journal.head().await.unwrap();
    let mut random = hoga_venue::feed::Random::new(7);
    let mut pick = |most: usize| {
        let most = i64::try_from(most).unwrap() - 1;
        usize::try_from(random.between(0, most)).unwrap()
    };
    for round in 0..1_000 {
        let mut events = clean.clone();
        let at = pick(events.len());
        let what = pick(9);
        let row = &mut events[at];
        match what {
            0 => row.payload = row.payload.replace('"', "'"),
            1 => row.payload.push(' '),
            2 => row.at_us += 1,
            3 => row.kind.push('x'),
            4 => row.order = Some(row.order.clone().unwrap_or_default() + "{}"),
            5 => row.hash = row.hash.chars().rev().collect(),
            6 => {
                events.remove(at);
            }
            7 => {
                let other = (at + 1 + pick(clean.len() - 1)) % clean.len();
                events.swap(at, other);
            }
            _ => {
                let twin = events[at].clone();
                events.insert(at, twin);
            }
        }
        let mut verifier = Verifier::default();
        verifier.take(&events);
        assert!(
            !verifier.finish(&head).is_empty(),
            "round {round}: {what} at {at}"
        );
    }
}

#[tokio::test]
async fn memory_keeps_the_contract() {
    let journal = MemoryJournal::new();
    contract(&journal, &journal.reopen()).await;
}

#[tokio::test]
async fn sqlite_keeps_the_contract() {
    let (journal, path) = sqlite("contract").await;
    let other = SqliteJournal::open(&path, &identity(ACCOUNT))
        .await
        .unwrap();
    contract(&journal, &other).await;
    let (end, last) = (other.index_end(), other.latest());
    assert_eq!(end.await.unwrap(), last.await.unwrap());
}

#[tokio::test]
async fn postgresql_keeps_the_contract() {
    let (url, identity) = (postgresql_url(), fresh_identity(1));
    let journal = PostgresJournal::open(&url, &identity).await.unwrap();
    let other = PostgresJournal::open(&url, &identity).await.unwrap();
    contract(&journal, &other).await;
    let (end, last) = (other.index_end(), other.latest());
    assert_eq!(end.await.unwrap(), last.await.unwrap());
}

#[tokio::test]
async fn the_lock_of_postgresql_has_one_holder_and_goes_with_its_connection() {
    let (url, identity) = (postgresql_url(), fresh_identity(2));
    PostgresJournal::open(&url, &identity).await.unwrap();
    let mut first = PostgresJournal::try_lock(&url, &identity)
        .await
        .unwrap()
        .unwrap();
    assert!(first.is_held().await);
    assert!(
        PostgresJournal::try_lock(&url, &identity)
            .await
            .unwrap()
            .is_none()
    );
    let elsewhere = PostgresJournal::try_lock(&url, &fresh_identity(3))
        .await
        .unwrap();
    assert!(elsewhere.is_some(), "another account has a lock of its own");
    drop(first);
    let mut tries = 0;
    while PostgresJournal::try_lock(&url, &identity)
        .await
        .unwrap()
        .is_none()
    {
        tries += 1;
        assert!(tries < 100, "the lock outlives its connection");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn postgresql_fails_over_and_two_desks_believe_they_hold_the_lock() {
    let (url, identity) = (postgresql_url(), fresh_identity(5));
    let first = PostgresJournal::open(&url, &identity).await.unwrap();
    let mut lock = PostgresJournal::try_lock(&url, &identity)
        .await
        .unwrap()
        .unwrap();
    first.take_over().await.unwrap();
    assert!(matches!(
        write(&first, "one").await,
        IntentDecision::Written(..)
    ));
    // The server loses the first desk's connection, and with it the lock; that desk does not know.
    let backend = lock.backend().await.unwrap();
    let mut server = <sqlx::PgConnection as sqlx::Connection>::connect(&url)
        .await
        .unwrap();
    sqlx::query("SELECT pg_terminate_backend($1)")
        .bind(backend)
        .execute(&mut server)
        .await
        .unwrap();
    let mut second_lock = None;
    while second_lock.is_none() {
        second_lock = PostgresJournal::try_lock(&url, &identity).await.unwrap();
    }
    let second = PostgresJournal::open(&url, &identity).await.unwrap();
    second.take_over().await.unwrap();
    assert!(matches!(
        write(&first, "two").await,
        IntentDecision::LostLock
    ));
    assert!(first.append(vec![note("late")]).await.is_err());
    assert!(matches!(
        write(&second, "two").await,
        IntentDecision::Written(..)
    ));
    assert!(!lock.is_held().await);
    check_clean(&second).await;
}

#[tokio::test]
async fn postgresql_that_cannot_be_reached_is_an_error_without_the_password() {
    let url = "postgres://someone:planted-password@127.0.0.1:1/none";
    let error = PostgresJournal::open(url, &fresh_identity(4))
        .await
        .unwrap_err();
    assert!(error.to_string().contains("PostgreSQL"), "{error}");
    assert!(!format!("{error:?}").contains("planted-password"));
    let error = PostgresJournal::open("mysql://x", &fresh_identity(4))
        .await
        .unwrap_err();
    assert_eq!(error.outcome(), hoga_port::Outcome::NotSent);
}

#[tokio::test]
async fn a_server_without_tls_is_given_no_password() {
    let server = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = server.local_addr().unwrap().port();
    let heard = async move {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let (mut stream, _) = server.accept().await.unwrap();
        let mut asked = [0; 8];
        stream.read_exact(&mut asked).await.unwrap();
        // No TLS here, says the server to the request for it.
        stream.write_all(b"N").await.unwrap();
        let mut more = Vec::new();
        stream.read_to_end(&mut more).await.unwrap();
        more
    };
    // What counts for another machine by itself.
    let url = format!("postgres://someone:planted@127.0.0.1:{port}/none?sslmode=verify-full");
    let identity = fresh_identity(5);
    let (refused, heard) = tokio::join!(PostgresJournal::open(&url, &identity), heard);
    let text = refused.unwrap_err().to_string();
    assert!(text.contains("it offers no TLS"), "{text}");
    assert_eq!(heard, b"", "nothing was said after that");
}

/// The database that the project's test command started.
pub(crate) fn postgresql_url() -> String {
    scratch("postgresql");
    #[expect(
        clippy::disallowed_methods,
        reason = "the test command hands the address over"
    )]
    let url = std::env::var("HOGA_TEST_DATABASE_URL");
    url.unwrap_or_else(|_missing| {
        panic!("no PostgreSQL: run `cargo xtask test`, or `cargo xtask postgres COMMAND`")
    })
}

/// An account that no earlier run of the tests used.
pub(crate) fn fresh_identity(number: u32) -> Identity {
    let account = format!("{:08}-{number:02}", std::process::id());
    Identity::new("paper", &account.parse().unwrap())
}

#[tokio::test]
async fn sqlite_survives_a_reopen_and_refuses_another_account() {
    let (journal, path) = sqlite("reopen").await;
    let stored = journal.append(vec![note("kept")]).await.unwrap();
    journal.close().await;
    let again = SqliteJournal::open(&path, &identity(ACCOUNT))
        .await
        .unwrap();
    assert_eq!(again.read(0, 10).await.unwrap(), stored);
    let refused = SqliteJournal::open(&path, &identity("87654321-01"))
        .await
        .unwrap_err();
    assert!(
        refused.to_string().contains("belongs to paper 50******-01"),
        "{refused}"
    );
}

#[tokio::test]
async fn a_file_that_is_no_journal_is_an_error() {
    let path = scratch("garbage").join("journal.db");
    std::fs::write(
        &path,
        "this is not a database, and it is longer than a header",
    )
    .unwrap();
    let error = SqliteJournal::open(&path, &identity(ACCOUNT))
        .await
        .unwrap_err();
    assert!(error.to_string().contains("journal"), "{error}");
}

#[tokio::test]
async fn sqlite_sets_nothing_whose_note_cannot_be_written() {
    let (journal, path) = sqlite("one-write").await;
    journal.take_over().await.unwrap();
    journal.append(vec![note("before")]).await.unwrap();
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&path);
    let mut file = <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options)
        .await
        .unwrap();
    // A process that ends between two writes leaves what a note that fails leaves.
    sqlx::query(
        "CREATE TRIGGER no_more BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'full'); END",
    )
    .execute(&mut file)
    .await
    .unwrap();
    nothing_is_set(&journal).await;
    sqlx::query("DROP TRIGGER no_more")
        .execute(&mut file)
        .await
        .unwrap();
    halt(&journal, Author::Desk, Some("again")).await.unwrap();
    check_clean(&journal).await;
}

#[tokio::test]
async fn postgresql_sets_nothing_whose_note_cannot_be_written() {
    let (url, identity) = (postgresql_url(), fresh_identity(6));
    let journal = PostgresJournal::open(&url, &identity).await.unwrap();
    journal.take_over().await.unwrap();
    journal.append(vec![note("before")]).await.unwrap();
    let schema = journal.schema().to_owned();
    let mut server = <sqlx::PgConnection as sqlx::Connection>::connect(&url)
        .await
        .unwrap();
    let refuse = format!(
        "ALTER TABLE {schema}.events ADD CONSTRAINT no_more CHECK (sequence < 0) NOT VALID"
    );
    sqlx::query(sqlx::AssertSqlSafe(refuse))
        .execute(&mut server)
        .await
        .unwrap();
    nothing_is_set(&journal).await;
    let allow = format!("ALTER TABLE {schema}.events DROP CONSTRAINT no_more");
    sqlx::query(sqlx::AssertSqlSafe(allow))
        .execute(&mut server)
        .await
        .unwrap();
    halt(&journal, Author::Desk, Some("again")).await.unwrap();
    check_clean(&journal).await;
}

async fn nothing_is_set(journal: &dyn Journal) {
    for author in [Author::Desk, Author::Person] {
        halt(journal, author, Some("line down")).await.unwrap_err();
        assert_eq!(journal.setting(Setting::Halt).await.unwrap(), None);
    }
    assert_eq!(journal.latest().await.unwrap(), 1);
    check_clean(journal).await;
}

#[tokio::test]
async fn memory_sets_nothing_whose_note_cannot_be_written() {
    let journal = MemoryJournal::new();
    journal.take_over().await.unwrap();
    journal.append(vec![note("before")]).await.unwrap();
    journal.set_trouble(Some(Trouble::Full));
    nothing_is_set(&journal).await;
}
