//! The statements, once for both databases: they take the same SQL, but the driver has a type of its
//! own for each.
//!
//! The event log is append-only, numbered without gaps, each row hashed over the one before; the
//! orders table is its projection, in the same transaction.

/// Makes the modules `events`, `orders` and `settings` for a database.
macro_rules! statements {
    ($database:ty, $connection:ty) => {
        use hoga_desk::journal::audit::{Head, OrderRow, RawEvent};
        use hoga_desk::journal::{Identity, Record, Setting, Stored, UNTOLD};
        use hoga_desk::seal::{SealKey, Sealing, Seals};
        use hoga_desk::snapshot::Snapshot;
        use hoga_port::{BrokerError, Result};
        use std::collections::BTreeMap;

        /// Rows of one statement; each binds six values.
        const BATCH: usize = 1_000;
        /// The setting that notes the last event.
        const HEAD: &str = "head";

        type EventColumns = (i64, i64, String, String, Option<String>, String);
        type OrderColumns = (
            String,
            Option<String>,
            Option<String>,
            Option<String>,
            String,
            String,
            String,
            String,
            String,
            String,
            String,
            i64,
        );

        fn failed(what: &str) -> impl Fn(sqlx::Error) -> BrokerError + '_ {
            move |error| BrokerError::journal(what, error)
        }

        fn signed(number: u64) -> i64 {
            i64::try_from(number).unwrap_or(i64::MAX)
        }

        fn unsigned(number: i64) -> u64 {
            u64::try_from(number).unwrap_or(0)
        }

        /// Appends records and projects their orders; the caller commits.
        async fn append(
            connection: &mut $connection,
            records: Vec<Record>,
            seals: &Seals,
        ) -> Result<Vec<Stored>> {
            let (mut last, indexed) = ends(&mut *connection).await?;
            let is_indexed = indexed == last.sequence;
            if last.sequence == 0 && latest(&mut *connection).await? > 0 {
                return Err(BrokerError::Journal {
                    message: "the log has rows and its noted end is missing: verify it".into(),
                    source: None,
                });
            }
            let mut events = Vec::with_capacity(records.len());
            let mut stored = Vec::with_capacity(records.len());
            for mut record in records {
                seals.seal(&last, &mut record);
                let event = RawEvent::of(&last.hash, last.sequence.saturating_add(1), &record);
                last = Head {
                    sequence: event.sequence,
                    hash: event.hash.clone(),
                };
                stored.push(Stored {
                    sequence: event.sequence,
                    record,
                    hash: event.hash.clone(),
                });
                events.push(event);
            }
            put_events(&mut *connection, &events).await?;
            if is_indexed {
                put_names(&mut *connection, &stored).await?;
                put_ends(&mut *connection, &last).await?;
            } else {
                put_setting(&mut *connection, HEAD, &last.to_string()).await?;
            }
            project(connection, &stored).await?;
            Ok(stored)
        }

        async fn put_events(connection: &mut $connection, events: &[RawEvent]) -> Result<()> {
            for batch in events.chunks(BATCH) {
                let mut insert = sqlx::QueryBuilder::<$database>::new(
                    "INSERT INTO events (sequence, at, kind, payload, order_after, hash) ",
                );
                insert.push_values(batch, |mut row, event| {
                    row.push_bind(signed(event.sequence))
                        .push_bind(event.at_us)
                        .push_bind(event.kind.clone())
                        .push_bind(event.payload.clone())
                        .push_bind(event.order.clone())
                        .push_bind(event.hash.clone());
                });
                insert
                    .build()
                    .execute(&mut *connection)
                    .await
                    .map_err(failed("events cannot be written"))?;
            }
            Ok(())
        }

        /// Appends one record; the caller commits.
        async fn append_one(
            connection: &mut $connection,
            record: Record,
            seals: &Seals,
        ) -> Result<Stored> {
            let stored = append(connection, vec![record], seals).await?;
            stored
                .into_iter()
                .next()
                .ok_or_else(|| BrokerError::Journal {
                    message: "an event was not stored".into(),
                    source: None,
                })
        }

        async fn project(connection: &mut $connection, stored: &[Stored]) -> Result<()> {
            let last: BTreeMap<String, OrderRow> = stored
                .iter()
                .filter_map(|stored| stored.record.order.as_ref())
                .map(|order| OrderRow::of(order))
                .map(|row| (row.id.clone(), row))
                .collect();
            for row in last.into_values() {
                put_order(&mut *connection, row).await?;
            }
            Ok(())
        }

        async fn put_order(connection: &mut $connection, row: OrderRow) -> Result<()> {
            sqlx::query(
                "INSERT INTO orders (id, trading_day, branch, number, symbol, side, order_type, \
                 quantity, status, filled, filled_amount, updated_at) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
                 ON CONFLICT (id) DO UPDATE SET trading_day = excluded.trading_day, \
                 branch = excluded.branch, number = excluded.number, \
                 order_type = excluded.order_type, quantity = excluded.quantity, \
                 status = excluded.status, \
                 filled = excluded.filled, filled_amount = excluded.filled_amount, \
                 updated_at = excluded.updated_at",
            )
            .bind(row.id)
            .bind(row.trading_day)
            .bind(row.branch)
            .bind(row.number)
            .bind(row.symbol)
            .bind(row.side)
            .bind(row.order_type)
            .bind(row.quantity)
            .bind(row.status)
            .bind(row.filled)
            .bind(row.filled_amount)
            .bind(row.updated_at)
            .execute(connection)
            .await
            .map_err(failed("an order cannot be written"))?;
            Ok(())
        }

        /// Returns the newest snapshot; none where the tables are of an earlier version.
        async fn last_snapshot(connection: &mut $connection) -> Result<Option<Snapshot>> {
            if look_at_tables(&mut *connection).await? != Schema::Current {
                return Ok(None);
            }
            let row: Option<(i64, String, String, String, String)> = sqlx::query_as(
                "SELECT sequence, hash, program, payload, mark FROM snapshots \
                 ORDER BY sequence DESC LIMIT 1",
            )
            .fetch_optional(connection)
            .await
            .map_err(failed("a snapshot cannot be read"))?;
            Ok(
                row.map(|(sequence, hash, program, payload, mark)| Snapshot {
                    sequence: unsigned(sequence),
                    hash,
                    program,
                    payload,
                    mark,
                }),
            )
        }

        /// Keeps a snapshot and the one before it; the caller commits.
        async fn put_snapshot(connection: &mut $connection, snapshot: Snapshot) -> Result<()> {
            let sequence = signed(snapshot.sequence);
            sqlx::query(
                "DELETE FROM snapshots WHERE sequence >= $1 OR sequence < \
                 (SELECT MAX(sequence) FROM snapshots WHERE sequence < $1)",
            )
            .bind(sequence)
            .execute(&mut *connection)
            .await
            .map_err(failed("a snapshot cannot be removed"))?;
            sqlx::query(
                "INSERT INTO snapshots (sequence, hash, program, payload, mark) \
                 VALUES ($1, $2, $3, $4, $5)",
            )
            .bind(sequence)
            .bind(snapshot.hash)
            .bind(snapshot.program)
            .bind(snapshot.payload)
            .bind(snapshot.mark)
            .execute(connection)
            .await
            .map_err(failed("a snapshot cannot be written"))?;
            Ok(())
        }

        async fn order_exists(connection: &mut $connection, key: &str) -> Result<bool> {
            let found: Option<String> = sqlx::query_scalar("SELECT id FROM orders WHERE id = $1")
                .bind(key)
                .fetch_optional(connection)
                .await
                .map_err(failed("an order cannot be looked up"))?;
            Ok(found.is_some())
        }

        async fn order_rows(connection: &mut $connection) -> Result<Vec<OrderRow>> {
            let rows: Vec<OrderColumns> = sqlx::query_as(
                "SELECT id, trading_day, branch, number, symbol, side, order_type, quantity, \
                 status, filled, filled_amount, updated_at FROM orders ORDER BY id",
            )
            .fetch_all(connection)
            .await
            .map_err(failed("the orders cannot be read"))?;
            let row = |columns: OrderColumns| OrderRow {
                id: columns.0,
                trading_day: columns.1,
                branch: columns.2,
                number: columns.3,
                symbol: columns.4,
                side: columns.5,
                order_type: columns.6,
                quantity: columns.7,
                status: columns.8,
                filled: columns.9,
                filled_amount: columns.10,
                updated_at: columns.11,
            };
            Ok(rows.into_iter().map(row).collect())
        }

        async fn replace_order_rows(
            connection: &mut $connection,
            rows: Vec<OrderRow>,
        ) -> Result<()> {
            sqlx::query("DELETE FROM orders")
                .execute(&mut *connection)
                .await
                .map_err(failed("the orders cannot be replaced"))?;
            for row in rows {
                put_order(&mut *connection, row).await?;
            }
            Ok(())
        }

        async fn raw_events(
            connection: &mut $connection,
            after: u64,
            limit: usize,
        ) -> Result<Vec<RawEvent>> {
            let rows: Vec<EventColumns> = sqlx::query_as(
                "SELECT sequence, at, kind, payload, order_after, hash FROM events \
                 WHERE sequence > $1 ORDER BY sequence LIMIT $2",
            )
            .bind(signed(after))
            .bind(i64::try_from(limit).unwrap_or(i64::MAX))
            .fetch_all(connection)
            .await
            .map_err(failed("events cannot be read"))?;
            let event = |columns: EventColumns| RawEvent {
                sequence: unsigned(columns.0),
                at_us: columns.1,
                kind: columns.2,
                payload: columns.3,
                order: columns.4,
                hash: columns.5,
            };
            Ok(rows.into_iter().map(event).collect())
        }

        async fn latest(connection: &mut $connection) -> Result<u64> {
            let last: Option<i64> = sqlx::query_scalar("SELECT MAX(sequence) FROM events")
                .fetch_one(connection)
                .await
                .map_err(failed("the last event cannot be read"))?;
            Ok(last.map_or(0, unsigned))
        }

        async fn head(connection: &mut $connection) -> Result<Head> {
            let text = get_setting(connection, HEAD).await?;
            Ok(text.as_deref().and_then(Head::parse).unwrap_or_default())
        }

        async fn get_setting(connection: &mut $connection, name: &str) -> Result<Option<String>> {
            sqlx::query_scalar("SELECT value FROM settings WHERE name = $1")
                .bind(name)
                .fetch_optional(connection)
                .await
                .map_err(failed("a setting cannot be read"))
        }

        async fn all_settings(connection: &mut $connection) -> Result<Vec<(String, String)>> {
            sqlx::query_as("SELECT name, value FROM settings ORDER BY name")
                .fetch_all(connection)
                .await
                .map_err(failed("the settings cannot be read"))
        }

        async fn put_setting(connection: &mut $connection, name: &str, value: &str) -> Result<()> {
            sqlx::query(
                "INSERT INTO settings (name, value) VALUES ($1, $2) \
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )
            .bind(name)
            .bind(value)
            .execute(connection)
            .await
            .map_err(failed("a setting cannot be written"))?;
            Ok(())
        }

        async fn set_setting(
            connection: &mut $connection,
            setting: Setting,
            value: Option<String>,
        ) -> Result<()> {
            if let Some(value) = value {
                return put_setting(connection, setting.name(), &value).await;
            }
            sqlx::query("DELETE FROM settings WHERE name = $1")
                .bind(setting.name())
                .execute(connection)
                .await
                .map_err(failed("a setting cannot be removed"))?;
            Ok(())
        }

        /// Refuses a journal that says that it is another account's; one may say nothing yet.
        async fn check_known_identity(
            connection: &mut $connection,
            identity: &Identity,
        ) -> Result<bool> {
            let known: Option<i64> = sqlx::query_scalar("SELECT id FROM journal WHERE id = 1")
                .fetch_optional(&mut *connection)
                .await
                .map_err(failed("the journal's account cannot be read"))?;
            if known.is_some() {
                compare_identity(connection, identity).await?;
            }
            Ok(known.is_some())
        }

        async fn check_identity(connection: &mut $connection, identity: &Identity) -> Result<()> {
            if check_known_identity(&mut *connection, identity).await? {
                return Ok(());
            }
            sqlx::query(
                "INSERT INTO journal (id, environment, account, account_digest) \
                 VALUES (1, $1, $2, $3) ON CONFLICT (id) DO NOTHING",
            )
            .bind(&identity.environment)
            .bind(&identity.account)
            .bind(UNTOLD)
            .execute(&mut *connection)
            .await
            .map_err(failed("the journal's account cannot be written"))?;
            compare_identity(connection, identity).await
        }

        async fn read_identity(connection: &mut $connection) -> Result<Identity> {
            let (environment, account, account_digest) = sqlx::query_as(
                "SELECT environment, account, account_digest FROM journal WHERE id = 1",
            )
            .fetch_one(connection)
            .await
            .map_err(failed("the journal's account cannot be read"))?;
            Ok(Identity {
                environment,
                account,
                account_digest,
            })
        }

        async fn compare_identity(connection: &mut $connection, identity: &Identity) -> Result<()> {
            let its = read_identity(connection).await?;
            let is_told = its.account_digest != UNTOLD;
            let is_its = its.environment == identity.environment
                && its.account == identity.account
                && (!is_told || its.account_digest == identity.account_digest);
            if is_its {
                return Ok(());
            }
            Err(BrokerError::refused(
                format!(
                    "this journal belongs to {} {}, not to {} {}",
                    its.environment, its.account, identity.environment, identity.account
                ),
                hoga_port::Hint::OtherPlaceOrAccount,
            ))
        }

        async fn epoch_of(connection: &mut $connection) -> Result<Option<u64>> {
            let text = get_setting(connection, Setting::Epoch.name()).await?;
            Ok(text.and_then(|text| text.parse().ok()))
        }
    };
}

pub(crate) use statements;
