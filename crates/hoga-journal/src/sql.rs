//! The statements, once for both databases: they take the same SQL, but the driver has a type of its
//! own for each.
//!
//! The event log is append-only, numbered without gaps, each row hashed over the one before; the
//! orders table is its projection, in the same transaction.

/// Makes the modules `events`, `orders` and `settings` for a database.
macro_rules! statements {
    ($database:ty, $connection:ty) => {
        use hoga_desk::journal::audit::{Head, OrderRow, RawEvent};
        use hoga_desk::journal::{Entry, Identity, Record, Setting, Stored};
        use hoga_port::time::Timestamp;
        use hoga_port::{BrokerError, Order, Result};
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
        async fn append(connection: &mut $connection, records: Vec<Record>) -> Result<Vec<Stored>> {
            let mut last = head(&mut *connection).await?;
            let mut events = Vec::with_capacity(records.len());
            let mut stored = Vec::with_capacity(records.len());
            for record in records {
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
            put_setting(&mut *connection, HEAD, &last.to_string()).await?;
            project(connection, &stored).await?;
            Ok(stored)
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
                 order_type = excluded.order_type, status = excluded.status, \
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

        fn stored(event: RawEvent) -> Result<Stored> {
            let unreadable = |error: serde_json::Error| {
                let what = format!(
                    "event {} cannot be read; hoga events verify tells more",
                    event.sequence
                );
                BrokerError::journal(what, error)
            };
            let entry: Entry = serde_json::from_str(&event.payload).map_err(unreadable)?;
            let order: Option<Order> = event
                .order
                .as_deref()
                .map(serde_json::from_str)
                .transpose()
                .map_err(unreadable)?;
            let at = Timestamp::from_microsecond(event.at_us).map_err(|error| {
                BrokerError::journal(format!("event {} has no time", event.sequence), error)
            })?;
            Ok(Stored {
                sequence: event.sequence,
                record: Record { at, entry, order },
                hash: event.hash,
            })
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

        async fn check_identity(connection: &mut $connection, identity: &Identity) -> Result<()> {
            let known: Option<i64> = sqlx::query_scalar("SELECT id FROM journal WHERE id = 1")
                .fetch_optional(&mut *connection)
                .await
                .map_err(failed("the journal's account cannot be read"))?;
            if known.is_some() {
                return compare_identity(connection, identity).await;
            }
            sqlx::query(
                "INSERT INTO journal (id, environment, account, account_digest) \
                 VALUES (1, $1, $2, $3) ON CONFLICT (id) DO NOTHING",
            )
            .bind(&identity.environment)
            .bind(&identity.account)
            .bind(&identity.account_digest)
            .execute(&mut *connection)
            .await
            .map_err(failed("the journal's account cannot be written"))?;
            compare_identity(connection, identity).await
        }

        async fn compare_identity(connection: &mut $connection, identity: &Identity) -> Result<()> {
            let (environment, account, digest): (String, String, String) = sqlx::query_as(
                "SELECT environment, account, account_digest FROM journal WHERE id = 1",
            )
            .fetch_one(connection)
            .await
            .map_err(failed("the journal's account cannot be read"))?;
            if digest == identity.account_digest {
                return Ok(());
            }
            Err(BrokerError::refused(
                format!(
                    "this journal belongs to {environment} {account}, not to {} {}",
                    identity.environment, identity.account
                ),
                "use another HOGA_HOME, or the account it belongs to",
            ))
        }

        async fn epoch_of(connection: &mut $connection) -> Result<Option<u64>> {
            let text = get_setting(connection, Setting::Epoch.name()).await?;
            Ok(text.and_then(|text| text.parse().ok()))
        }
    };
}

/// Implements [`hoga_desk::Journal`] for a type with `writer` and `reader` pools, an `epoch` and a
/// `begin` that starts a transaction no other writer can get between.
macro_rules! journal {
    ($journal:ty) => {
        impl $journal {
            /// Closes all connections.
            pub async fn close(&self) {
                self.reader.close().await;
                self.writer.close().await;
            }

            /// A desk that another one replaced writes nothing any more; a handle that never was a
            /// desk may note things.
            async fn append_all(&self, records: Vec<Record>) -> Result<Vec<Stored>> {
                let mut transaction = self.begin().await?;
                let mine = self.epoch.load(Ordering::Acquire);
                if mine != 0 && epoch_of(&mut transaction).await? != Some(mine) {
                    return Err(hoga_desk::journal::lost_lock());
                }
                let stored = append(&mut transaction, records).await?;
                transaction
                    .commit()
                    .await
                    .map_err(failed("events cannot be committed"))?;
                Ok(stored)
            }

            async fn append_one_intent(
                &self,
                intent: Intent,
                record: Record,
            ) -> Result<IntentDecision> {
                let mut transaction = self.begin().await?;
                if let Some(why) = get_setting(&mut transaction, Setting::Kill.name()).await? {
                    return Ok(IntentDecision::Killed(why));
                }
                if let Some(why) = get_setting(&mut transaction, Setting::Halt.name()).await? {
                    return Ok(IntentDecision::Halted(why));
                }
                let mine = self.epoch.load(Ordering::Acquire);
                if epoch_of(&mut transaction).await? != Some(mine) {
                    return Ok(IntentDecision::LostLock);
                }
                if intent.attempt == 1
                    && order_exists(&mut transaction, intent.key.as_str()).await?
                {
                    return Ok(IntentDecision::KeyUsed);
                }
                let stored = append(&mut transaction, vec![record]).await?;
                transaction
                    .commit()
                    .await
                    .map_err(failed("an intent cannot be committed"))?;
                let stored = stored
                    .into_iter()
                    .next()
                    .ok_or_else(|| BrokerError::Journal {
                        message: "an intent was not stored".into(),
                        source: None,
                    })?;
                Ok(IntentDecision::Written(
                    IntentWritten::new(&intent),
                    Box::new(stored),
                ))
            }

            async fn take_epoch(&self) -> Result<()> {
                let mut transaction = self.begin().await?;
                let last = epoch_of(&mut transaction).await?;
                let epoch = last.unwrap_or(0).saturating_add(1);
                set_setting(&mut transaction, Setting::Epoch, Some(epoch.to_string())).await?;
                transaction
                    .commit()
                    .await
                    .map_err(failed("the epoch cannot be committed"))?;
                self.epoch.store(epoch, Ordering::Release);
                Ok(())
            }
        }

        impl Journal for $journal {
            fn append(&self, records: Vec<Record>) -> BoxFuture<'_, Result<Vec<Stored>>> {
                Box::pin(self.append_all(records))
            }

            fn append_intent(
                &self,
                intent: Intent,
                record: Record,
            ) -> BoxFuture<'_, Result<IntentDecision>> {
                Box::pin(self.append_one_intent(intent, record))
            }

            fn read(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<Stored>>> {
                Box::pin(async move {
                    let events = self.raw_events(after, limit).await?;
                    events.into_iter().map(stored).collect()
                })
            }

            fn read_settled(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<Stored>>> {
                Box::pin(async move {
                    // The right to write is had once the writer before is gone.
                    let mut transaction = self.begin().await?;
                    let events = raw_events(&mut transaction, after, limit).await?;
                    events.into_iter().map(stored).collect()
                })
            }

            fn latest(&self) -> BoxFuture<'_, Result<u64>> {
                Box::pin(async move {
                    let mut connection = self.read_connection().await?;
                    latest(&mut connection).await
                })
            }

            fn setting(&self, setting: Setting) -> BoxFuture<'_, Result<Option<String>>> {
                Box::pin(async move {
                    let mut connection = self.read_connection().await?;
                    get_setting(&mut connection, setting.name()).await
                })
            }

            fn set(&self, setting: Setting, value: Option<String>) -> BoxFuture<'_, Result<()>> {
                Box::pin(async move {
                    let mut transaction = self.begin().await?;
                    set_setting(&mut transaction, setting, value).await?;
                    transaction
                        .commit()
                        .await
                        .map_err(failed("a setting cannot be committed"))
                })
            }

            fn take_over(&self) -> BoxFuture<'_, Result<()>> {
                Box::pin(self.take_epoch())
            }

            fn raw_events(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<RawEvent>>> {
                Box::pin(async move {
                    let mut connection = self.read_connection().await?;
                    raw_events(&mut connection, after, limit).await
                })
            }

            fn head(&self) -> BoxFuture<'_, Result<Head>> {
                Box::pin(async move {
                    let mut connection = self.read_connection().await?;
                    head(&mut connection).await
                })
            }

            fn order_rows(&self) -> BoxFuture<'_, Result<Vec<OrderRow>>> {
                Box::pin(async move {
                    let mut connection = self.read_connection().await?;
                    order_rows(&mut connection).await
                })
            }

            fn replace_order_rows(&self, rows: Vec<OrderRow>) -> BoxFuture<'_, Result<()>> {
                Box::pin(async move {
                    let mut transaction = self.begin().await?;
                    replace_order_rows(&mut transaction, rows).await?;
                    transaction
                        .commit()
                        .await
                        .map_err(failed("the orders cannot be committed"))
                })
            }
        }
    };
}

pub(crate) use {journal, statements};
