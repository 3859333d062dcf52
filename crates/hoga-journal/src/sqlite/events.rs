//! The event log: append-only, numbered without gaps, each row hashed over the one before.

use super::failed;
use hoga_desk::journal::{Entry, Record, Stored, chain, columns};
use hoga_port::time::Timestamp;
use hoga_port::{BrokerError, Order, Result};
use sqlx::{QueryBuilder, Sqlite, SqliteConnection, SqlitePool, Transaction};

/// Rows of one statement; each binds six values.
const BATCH: usize = 1_000;

type Row = (i64, i64, String, Option<String>, String);

pub(super) async fn append(
    transaction: &mut Transaction<'_, Sqlite>,
    records: Vec<Record>,
) -> Result<Vec<Stored>> {
    let connection: &mut SqliteConnection = transaction;
    let last: Option<(i64, String)> =
        sqlx::query_as("SELECT sequence, hash FROM events ORDER BY sequence DESC LIMIT 1")
            .fetch_optional(&mut *connection)
            .await
            .map_err(failed("the last event cannot be read"))?;
    let (mut sequence, mut hash) = last.map_or((0, String::new()), |(sequence, hash)| {
        (unsigned(sequence), hash)
    });
    let mut stored = Vec::with_capacity(records.len());
    for record in records {
        sequence = sequence.saturating_add(1);
        hash = chain(&hash, sequence, &record);
        stored.push(Stored {
            sequence,
            record,
            hash: hash.clone(),
        });
    }
    for batch in stored.chunks(BATCH) {
        let mut insert = QueryBuilder::<Sqlite>::new(
            "INSERT INTO events (sequence, at, kind, payload, order_after, hash) ",
        );
        insert.push_values(batch, |mut row, stored| {
            let (payload, order) = columns(&stored.record);
            row.push_bind(signed(stored.sequence))
                .push_bind(stored.record.at.as_microsecond())
                .push_bind(stored.record.entry.word())
                .push_bind(payload)
                .push_bind(order)
                .push_bind(stored.hash.clone());
        });
        insert
            .build()
            .execute(&mut *connection)
            .await
            .map_err(failed("events cannot be written"))?;
    }
    Ok(stored)
}

pub(super) async fn read(pool: &SqlitePool, after: u64, limit: usize) -> Result<Vec<Stored>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT sequence, at, payload, order_after, hash FROM events \
         WHERE sequence > $1 ORDER BY sequence LIMIT $2",
    )
    .bind(signed(after))
    .bind(i64::try_from(limit).unwrap_or(i64::MAX))
    .fetch_all(pool)
    .await
    .map_err(failed("events cannot be read"))?;
    rows.into_iter().map(stored).collect()
}

pub(super) async fn latest(pool: &SqlitePool) -> Result<u64> {
    let last: Option<i64> = sqlx::query_scalar("SELECT MAX(sequence) FROM events")
        .fetch_one(pool)
        .await
        .map_err(failed("the last event cannot be read"))?;
    Ok(last.map_or(0, unsigned))
}

fn stored((sequence, at, payload, order, hash): Row) -> Result<Stored> {
    let unreadable = |error: serde_json::Error| {
        BrokerError::journal(format!("event {sequence} cannot be read"), error)
    };
    let entry: Entry = serde_json::from_str(&payload).map_err(unreadable)?;
    let order: Option<Order> = order
        .map(|text| serde_json::from_str(&text))
        .transpose()
        .map_err(unreadable)?;
    let at = Timestamp::from_microsecond(at)
        .map_err(|error| BrokerError::journal(format!("event {sequence} has no time"), error))?;
    Ok(Stored {
        sequence: unsigned(sequence),
        record: Record { at, entry, order },
        hash,
    })
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}
