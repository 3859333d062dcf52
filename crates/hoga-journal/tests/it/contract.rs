//! One contract, every store.

use hoga_desk::journal::{
    Entry, Identity, Intent, IntentDecision, Journal, Record, Setting, chain,
};
use hoga_journal::{MemoryJournal, SqliteJournal};
use hoga_port::time::Timestamp;
use hoga_port::{OrderType, Quantity, Side};
use hoga_testkit::redaction::ACCOUNT;
use std::path::{Path, PathBuf};

pub(crate) fn scratch(name: &str) -> PathBuf {
    hoga_testkit::redaction::log_to_file(env!("CARGO_TARGET_TMPDIR"));
    let path =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
    drop(std::fs::remove_dir_all(&path));
    std::fs::create_dir_all(&path).unwrap();
    path
}

fn identity(account: &str) -> Identity {
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

fn note(text: &str) -> Record {
    let at = Timestamp::from_microsecond(1_764_000_000_000_001).unwrap();
    let entry = Entry::Session {
        what: "test".into(),
        text: text.into(),
    };
    Record {
        at,
        entry,
        order: None,
    }
}

fn intent(key: &str) -> (Intent, Record) {
    let intent = Intent {
        key: key.parse().unwrap(),
        symbol: "005930".parse().unwrap(),
        side: Side::Buy,
        order_type: OrderType::Market,
        quantity: Quantity::from_shares(3),
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
        IntentDecision::KeyUsed
    ));
    journal
        .set(Setting::Kill, Some("by hand".into()))
        .await
        .unwrap();
    assert!(matches!(write(journal, "two").await, IntentDecision::Killed(why) if why == "by hand"));
    journal.set(Setting::Kill, None).await.unwrap();
    journal
        .set(Setting::Halt, Some("line down".into()))
        .await
        .unwrap();
    assert!(matches!(
        write(journal, "two").await,
        IntentDecision::Halted(_)
    ));
    journal.set(Setting::Halt, None).await.unwrap();
    assert_eq!(journal.setting(Setting::Halt).await.unwrap(), None);
    assert_eq!(
        journal.latest().await.unwrap(),
        3,
        "a refused intent leaves nothing"
    );

    other.take_over().await.unwrap();
    assert!(matches!(
        write(journal, "two").await,
        IntentDecision::LostLock
    ));
    assert!(matches!(
        write(other, "two").await,
        IntentDecision::Written(..)
    ));
    assert_eq!(other.read(0, 10).await.unwrap().len(), 4);
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
