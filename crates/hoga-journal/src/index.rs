//! The index of names, once for both databases: which events are about what.
//!
//! An append writes its rows in its own transaction as long as the index reaches the end of the log.
//! Where it does not, because an earlier version wrote the log or still does, appends leave it as it
//! is, reads look through the rest of the log, and the next desk brings it up to the end.

/// Makes the statements on the index for a database.
macro_rules! index {
    ($database:ty, $connection:ty) => {
        use hoga_desk::journal::about::{self, names_of};
        use std::collections::BTreeSet;

        /// Rows of one statement; each binds two values.
        const ROWS: usize = 5_000;
        /// Events that one transaction indexes, so that other writers get between.
        const CATCH_UP: usize = 1_000;
        /// The setting that notes how far the index reaches.
        const INDEX: &str = "about";

        type BehindColumns = (
            i64,
            i64,
            String,
            String,
            Option<String>,
            String,
            Option<String>,
        );

        async fn index_end(connection: &mut $connection) -> Result<u64> {
            let text = get_setting(connection, INDEX).await?;
            Ok(text.as_deref().and_then(place).unwrap_or(0))
        }

        fn place(text: &str) -> Option<u64> {
            text.parse().ok()
        }

        /// Returns the noted end of the log and how far the index reaches.
        async fn ends(connection: &mut $connection) -> Result<(Head, u64)> {
            let rows: Vec<(String, String)> =
                sqlx::query_as("SELECT name, value FROM settings WHERE name IN ($1, $2)")
                    .bind(HEAD)
                    .bind(INDEX)
                    .fetch_all(connection)
                    .await
                    .map_err(failed("a setting cannot be read"))?;
            let value = |wanted: &str| {
                let mut found = rows.iter().filter(|(name, _)| name == wanted);
                found.next().map(|(_, value)| value.as_str())
            };
            let head = value(HEAD).and_then(Head::parse).unwrap_or_default();
            Ok((head, value(INDEX).and_then(place).unwrap_or(0)))
        }

        /// Notes that log and index end here.
        async fn put_ends(connection: &mut $connection, last: &Head) -> Result<()> {
            sqlx::query(
                "INSERT INTO settings (name, value) VALUES ($1, $2), ($3, $4) \
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )
            .bind(HEAD)
            .bind(last.to_string())
            .bind(INDEX)
            .bind(last.sequence.to_string())
            .execute(connection)
            .await
            .map_err(failed("the end of the log cannot be noted"))?;
            Ok(())
        }

        async fn put_names(connection: &mut $connection, stored: &[Stored]) -> Result<()> {
            let rows: Vec<(String, i64)> = stored
                .iter()
                .flat_map(|stored| {
                    let sequence = signed(stored.sequence);
                    let names = names_of(&stored.record).into_iter();
                    names.map(move |name| (name, sequence))
                })
                .collect();
            for batch in rows.chunks(ROWS) {
                let mut insert =
                    sqlx::QueryBuilder::<$database>::new("INSERT INTO about (name, sequence) ");
                insert.push_values(batch, |mut row, (name, sequence)| {
                    row.push_bind(name.clone()).push_bind(*sequence);
                });
                // A row that is there already must not keep an order from being written.
                insert
                    .push(" ON CONFLICT (name, sequence) DO NOTHING")
                    .build()
                    .execute(&mut *connection)
                    .await
                    .map_err(failed("the index of names cannot be written"))?;
            }
            Ok(())
        }

        /// Indexes the next events behind the end of the index; returns whether there were any. The
        /// caller commits.
        async fn index_more(connection: &mut $connection) -> Result<bool> {
            let end = index_end(&mut *connection).await?;
            let events = raw_events(&mut *connection, end, CATCH_UP).await?;
            let Some(last) = events.last() else {
                return Ok(false);
            };
            // What cannot be read has no names; the check of the log finds it.
            let stored: Vec<Stored> = events
                .iter()
                .filter_map(|event| event.parse().ok())
                .collect();
            put_names(&mut *connection, &stored).await?;
            put_setting(connection, INDEX, &last.sequence.to_string()).await?;
            Ok(true)
        }

        async fn empty_index(connection: &mut $connection) -> Result<()> {
            sqlx::query("DELETE FROM about")
                .execute(&mut *connection)
                .await
                .map_err(failed("the index of names cannot be emptied"))?;
            put_setting(connection, INDEX, "0").await
        }

        async fn index_rows(
            connection: &mut $connection,
            after: Option<about::Row>,
            limit: usize,
        ) -> Result<Vec<about::Row>> {
            let (name, sequence) = after.unwrap_or_default();
            let rows: Vec<(String, i64)> = sqlx::query_as(
                "SELECT name, sequence FROM about WHERE (name, sequence) > ($1, $2) \
                 ORDER BY name, sequence LIMIT $3",
            )
            .bind(name)
            .bind(signed(sequence))
            .bind(i64::try_from(limit).unwrap_or(i64::MAX))
            .fetch_all(connection)
            .await
            .map_err(failed("the index of names cannot be read"))?;
            let row = |(name, sequence)| (name, unsigned(sequence));
            Ok(rows.into_iter().map(row).collect())
        }

        async fn read_about(
            connection: &mut $connection,
            names: &BTreeSet<String>,
        ) -> Result<Vec<Stored>> {
            let end = index_end(&mut *connection).await?;
            let mut found = read_indexed(&mut *connection, names, end).await?;
            // The last event that is indexed is read once more, for its hash.
            let mut previous = (end == 0).then(String::new);
            let mut after = end.saturating_sub(1);
            loop {
                let events = raw_events(&mut *connection, after, BATCH).await?;
                let Some(last) = events.last() else {
                    return Ok(found);
                };
                after = last.sequence;
                for event in events {
                    if event.sequence > end {
                        let stored = event.parse_behind(previous.as_deref())?;
                        if !names_of(&stored.record).is_disjoint(names) {
                            found.push(stored);
                        }
                    }
                    previous = Some(event.hash);
                }
            }
        }

        async fn read_indexed(
            connection: &mut $connection,
            names: &BTreeSet<String>,
            end: u64,
        ) -> Result<Vec<Stored>> {
            let mut select = sqlx::QueryBuilder::<$database>::new(
                "SELECT line.sequence, line.at, line.kind, line.payload, line.order_after, \
                 line.hash, prior.hash FROM events AS line \
                 LEFT JOIN events AS prior ON prior.sequence = line.sequence - 1 \
                 WHERE line.sequence IN (SELECT about.sequence FROM about WHERE about.name IN (",
            );
            let mut listed = select.separated(", ");
            for name in names {
                listed.push_bind(name.clone());
            }
            select
                .push(")) AND line.sequence <= ")
                .push_bind(signed(end))
                .push(" ORDER BY line.sequence");
            let rows: Vec<BehindColumns> = select
                .build_query_as()
                .fetch_all(connection)
                .await
                .map_err(failed("events cannot be read"))?;
            rows.into_iter()
                .map(|(sequence, at_us, kind, payload, order, hash, previous)| {
                    let event = RawEvent {
                        sequence: unsigned(sequence),
                        at_us,
                        kind,
                        payload,
                        order,
                        hash,
                    };
                    let first = (event.sequence == 1).then(String::new);
                    event.parse_behind(previous.or(first).as_deref())
                })
                .collect()
        }
    };
}

pub(crate) use index;
