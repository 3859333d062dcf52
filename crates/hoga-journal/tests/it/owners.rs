//! Whose a journal is: a schema of somebody else, the journal of another account and rows that somebody
//! made up are refused by name.

use crate::contract::{fresh_identity, identity, note, postgresql_url, scratch};
use crate::names::database;
use hoga_desk::journal::Journal;
use hoga_journal::{PostgresJournal, SqliteJournal};
use hoga_port::Outcome;
use hoga_testkit::redaction::ACCOUNT;
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};

async fn run(server: &mut PgConnection, sql: String) {
    sqlx::raw_sql(AssertSqlSafe(sql))
        .execute(server)
        .await
        .unwrap();
}

/// Returns the address for another user of the same database.
fn of_user(url: &str, user: &str) -> String {
    let (_, rest) = url.split_once('@').unwrap();
    format!("postgres://{}@{rest}", user.replace(' ', "%20"))
}

#[tokio::test]
async fn the_script_makes_room_for_a_user_who_has_no_other_right() {
    let ((url, mut server), identity) = (database("script").await, fresh_identity(31));
    let user = format!("least {}", std::process::id());
    let theirs = of_user(&url, &user);
    run(&mut server, format!("CREATE ROLE \"{user}\" LOGIN")).await;
    let refused = PostgresJournal::open(&theirs, &identity).await.unwrap_err();
    assert!(
        refused.to_string().contains("hoga journal init"),
        "{refused}"
    );
    let script = PostgresJournal::script(&theirs, "paper").unwrap();
    // It may be run again.
    run(&mut server, script.clone()).await;
    run(&mut server, script).await;
    let journal = PostgresJournal::open(&theirs, &identity).await.unwrap();
    journal.append(vec![note("kept")]).await.unwrap();
    let again = PostgresJournal::open(&theirs, &identity).await.unwrap();
    assert_eq!(again.latest().await.unwrap(), 1);
    let mut own = PgConnection::connect(&theirs).await.unwrap();
    let elsewhere = sqlx::query("CREATE SCHEMA elsewhere")
        .execute(&mut own)
        .await;
    assert!(elsewhere.is_err(), "it may make nothing beside its schema");
}

#[tokio::test]
async fn a_schema_of_another_user_is_refused_by_name() {
    let (url, identity) = (postgresql_url(), fresh_identity(32));
    let stranger = format!("stranger {}", std::process::id());
    let journal = PostgresJournal::open(&url, &identity).await.unwrap();
    let schema = journal.schema().to_owned();
    let mut server = PgConnection::connect(&url).await.unwrap();
    run(&mut server, format!("CREATE ROLE \"{stranger}\" LOGIN")).await;
    run(
        &mut server,
        format!("ALTER SCHEMA \"{schema}\" OWNER TO \"{stranger}\""),
    )
    .await;
    let refused = PostgresJournal::open(&url, &identity).await.unwrap_err();
    assert_eq!(refused.outcome(), Outcome::NotSent);
    let told = format!("{refused}; {}", refused.hint());
    for word in [schema.as_str(), stranger.as_str(), "ALTER SCHEMA"] {
        assert!(told.contains(word), "{word}: {told}");
    }
}

#[tokio::test]
async fn the_journal_of_another_account_and_a_made_up_row_are_refused_by_name_in_postgresql() {
    let (url, identity) = (postgresql_url(), fresh_identity(33));
    let journal = PostgresJournal::open(&url, &identity).await.unwrap();
    journal
        .append(vec![note("one"), note("two")])
        .await
        .unwrap();
    let schema = journal.schema().to_owned();
    let mut server = PgConnection::connect(&url).await.unwrap();
    let row =
        format!("UPDATE \"{schema}\".events SET payload = '{{\"kind\":\"x\"}}' WHERE sequence = 2");
    run(&mut server, row).await;
    let refused = journal.read(0, 10).await.unwrap_err();
    assert!(refused.to_string().contains("event 2"), "{refused}");
    run(
        &mut server,
        format!("UPDATE \"{schema}\".journal SET account = '87******-01', account_digest = 'x'"),
    )
    .await;
    let refused = PostgresJournal::open(&url, &identity).await.unwrap_err();
    assert!(
        refused.to_string().contains("belongs to paper 87******-01"),
        "{refused}"
    );
}

#[tokio::test]
async fn a_made_up_row_is_refused_by_name_in_sqlite() {
    let path = scratch("madeup").join("journal.db");
    let journal = SqliteJournal::open(&path, &identity(ACCOUNT))
        .await
        .unwrap();
    journal
        .append(vec![note("one"), note("two")])
        .await
        .unwrap();
    let address = format!("sqlite://{}", path.display());
    let mut file = SqliteConnection::connect(&address).await.unwrap();
    for payload in ["{\"kind\":\"x\"}", "no JSON", ""] {
        sqlx::query("UPDATE events SET payload = $1 WHERE sequence = 2")
            .bind(payload)
            .execute(&mut file)
            .await
            .unwrap();
        let refused = journal.read(0, 10).await.unwrap_err();
        assert!(refused.to_string().contains("event 2"), "{refused}");
    }
}
