//! A journal over the statements, once for both databases: what is one transaction, and who may write.

use sqlx::Database;
use sqlx::pool::PoolOptions;

/// Returns options of a pool that reaps nothing. The reaper of sqlx 0.9.0 counts idle connections
/// while they are taken and given back; the count may pass below zero at that moment, and then it
/// loops over it for ever with a whole processor. A few connections that live as long as the journal
/// need no reaper.
pub(crate) fn without_reaper<DB: Database>(options: PoolOptions<DB>) -> PoolOptions<DB> {
    options.max_lifetime(None).idle_timeout(None)
}

/// Implements [`hoga_desk::Journal`] for a type with `writer` and `reader` pools, an `epoch` and a
/// `begin` that starts a transaction no other writer can get between.
macro_rules! journal {
    ($journal:ty, $database:ty) => {
        impl $journal {
            /// Closes all connections.
            pub async fn close(&self) {
                self.reader.close().await;
                self.writer.close().await;
            }

            /// Writes whose journal it is, or refuses when it is somebody else's. Its tables are made
            /// in the same transaction where they may be: what is refused or interrupted changes
            /// nothing.
            async fn claim(&self, identity: &Identity, wanted: Tables) -> Result<()> {
                if wanted == Tables::Earlier {
                    let mut connection = self.read_connection().await?;
                    return compare_identity(&mut connection, identity).await;
                }
                let mut transaction = self.begin().await?;
                if wanted == Tables::Made {
                    // An earlier version's tells its account by a digest, which the step away from it
                    // takes out.
                    if look_at_tables(&mut transaction).await? == Schema::Behind {
                        check_known_identity(&mut transaction, identity).await?;
                    }
                    make_tables(&mut transaction).await?;
                }
                check_identity(&mut transaction, identity).await?;
                // A name that a journal has from its first day is remembered before anything is written.
                if latest(&mut transaction).await? == 0 {
                    Self::give_name(&mut transaction).await?;
                }
                transaction
                    .commit()
                    .await
                    .map_err(failed("the journal's account cannot be committed"))
            }

            /// Gives the journal a name if it has none.
            async fn give_name(transaction: &mut Transaction<'_, $database>) -> Result<()> {
                let known = get_setting(transaction, Setting::Name.name()).await?;
                if known.is_none() {
                    let name = ambient::entropy::name_by_chance();
                    set_setting(transaction, Setting::Name, Some(name)).await?;
                }
                Ok(())
            }

            async fn read_connection(&self) -> Result<PoolConnection<$database>> {
                self.reader
                    .acquire()
                    .await
                    .map_err(failed("the journal cannot be read"))
            }

            /// A desk that another one replaced writes nothing any more; a handle that never was a
            /// desk may note things.
            async fn append_all(&self, records: Vec<Record>) -> Result<Vec<Stored>> {
                let mut transaction = self.begin().await?;
                let mine = self.epoch.load(Ordering::Acquire);
                if mine != 0 && epoch_of(&mut transaction).await? != Some(mine) {
                    return Err(hoga_desk::journal::lost_lock());
                }
                let stored = append(&mut transaction, records, &self.seals.get()).await?;
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
                    return Ok(IntentDecision::IdUsed);
                }
                let stored = append_one(&mut transaction, record, &self.seals.get()).await?;
                transaction
                    .commit()
                    .await
                    .map_err(failed("an intent cannot be committed"))?;
                Ok(IntentDecision::Written(
                    IntentWritten::new(&intent),
                    Box::new(stored),
                ))
            }

            /// A setting and its note are one fact, so they are one transaction.
            async fn set_noted(
                &self,
                author: Author,
                setting: Setting,
                value: Option<String>,
                note: Record,
            ) -> Result<Stored> {
                let mut transaction = self.begin().await?;
                let mine = self.epoch.load(Ordering::Acquire);
                if author == Author::Desk && epoch_of(&mut transaction).await? != Some(mine) {
                    return Err(hoga_desk::journal::lost_lock());
                }
                set_setting(&mut transaction, setting, value).await?;
                let stored = append_one(&mut transaction, note, &self.seals.get()).await?;
                transaction
                    .commit()
                    .await
                    .map_err(failed("a setting cannot be committed"))?;
                Ok(stored)
            }

            /// A desk that another one replaced saves nothing.
            async fn save_one_snapshot(&self, snapshot: Snapshot) -> Result<()> {
                let mut transaction = self.begin().await?;
                let mine = self.epoch.load(Ordering::Acquire);
                if epoch_of(&mut transaction).await? != Some(mine) {
                    return Err(hoga_desk::journal::lost_lock());
                }
                put_snapshot(&mut transaction, snapshot).await?;
                transaction
                    .commit()
                    .await
                    .map_err(failed("a snapshot cannot be committed"))
            }

            /// What is in force, its note and where the seals begin are one fact.
            async fn begin_seals_at(
                &self,
                key: SealKey,
                at: Timestamp,
                given: Option<InForce>,
            ) -> Result<Stored> {
                let mut transaction = self.begin().await?;
                if let Some(given) = &given {
                    for (setting, value) in given.settings()? {
                        set_setting(&mut transaction, setting, value).await?;
                    }
                }
                let settings = all_settings(&mut transaction).await?;
                let note = InForce::of(&settings)?.note(at)?;
                let name = key.name();
                let stored = append_one(&mut transaction, note, &Seals::Kept(key)).await?;
                let begins = format!("{} {name}", stored.sequence);
                set_setting(&mut transaction, Setting::Sealed, Some(begins)).await?;
                transaction
                    .commit()
                    .await
                    .map_err(failed("the seals' beginning cannot be committed"))?;
                Ok(stored)
            }

            async fn take_epoch(&self) -> Result<()> {
                let mut transaction = self.begin().await?;
                let last = epoch_of(&mut transaction).await?;
                let epoch = last.unwrap_or(0).saturating_add(1);
                set_setting(&mut transaction, Setting::Epoch, Some(epoch.to_string())).await?;
                Self::give_name(&mut transaction).await?;
                put_setting(&mut transaction, Setting::Program.name(), PROGRAM).await?;
                transaction
                    .commit()
                    .await
                    .map_err(failed("the epoch cannot be committed"))?;
                self.epoch.store(epoch, Ordering::Release);
                self.index_the_rest().await
            }

            /// Brings the index of names up to the end of the log, in transactions of a moment each.
            async fn index_the_rest(&self) -> Result<()> {
                loop {
                    let mut transaction = self.begin().await?;
                    if !index_more(&mut transaction).await? {
                        return Ok(());
                    }
                    transaction
                        .commit()
                        .await
                        .map_err(failed("the index of names cannot be committed"))?;
                }
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
                    events.iter().map(RawEvent::parse).collect()
                })
            }

            fn read_settled(&self, after: u64, limit: usize) -> BoxFuture<'_, Result<Vec<Stored>>> {
                Box::pin(async move {
                    // The right to write is had once the writer before is gone.
                    let mut transaction = self.begin().await?;
                    let events = raw_events(&mut transaction, after, limit).await?;
                    events.iter().map(RawEvent::parse).collect()
                })
            }

            fn latest(&self) -> BoxFuture<'_, Result<u64>> {
                Box::pin(async move {
                    let mut connection = self.read_connection().await?;
                    latest(&mut connection).await
                })
            }

            fn end(&self) -> BoxFuture<'_, ()> {
                Box::pin(self.close())
            }

            fn name(&self) -> BoxFuture<'_, Result<Option<String>>> {
                self.setting(Setting::Name)
            }

            fn setting(&self, setting: Setting) -> BoxFuture<'_, Result<Option<String>>> {
                Box::pin(async move {
                    let mut connection = self.read_connection().await?;
                    get_setting(&mut connection, setting.name()).await
                })
            }

            fn set(
                &self,
                author: Author,
                setting: Setting,
                value: Option<String>,
                note: Record,
            ) -> BoxFuture<'_, Result<Stored>> {
                Box::pin(self.set_noted(author, setting, value, note))
            }

            fn seal_with(&self, seals: Seals) {
                self.seals.set(seals);
            }

            fn seals(&self) -> Seals {
                self.seals.get()
            }

            fn begin_seals(
                &self,
                key: SealKey,
                at: Timestamp,
                given: Option<InForce>,
            ) -> BoxFuture<'_, Result<Stored>> {
                Box::pin(self.begin_seals_at(key, at, given))
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

            fn read_about(&self, names: BTreeSet<String>) -> BoxFuture<'_, Result<Vec<Stored>>> {
                Box::pin(async move {
                    let mut connection = self.read_connection().await?;
                    read_about(&mut connection, &names).await
                })
            }

            fn index_end(&self) -> BoxFuture<'_, Result<u64>> {
                Box::pin(async move {
                    let mut connection = self.read_connection().await?;
                    index_end(&mut connection).await
                })
            }

            fn index_rows(
                &self,
                after: Option<about::Row>,
                limit: usize,
            ) -> BoxFuture<'_, Result<Vec<about::Row>>> {
                Box::pin(async move {
                    let mut connection = self.read_connection().await?;
                    index_rows(&mut connection, after, limit).await
                })
            }

            fn rebuild_index(&self) -> BoxFuture<'_, Result<()>> {
                Box::pin(async move {
                    let mut transaction = self.begin().await?;
                    empty_index(&mut transaction).await?;
                    transaction
                        .commit()
                        .await
                        .map_err(failed("the index of names cannot be emptied"))?;
                    self.index_the_rest().await
                })
            }

            fn snapshot(&self) -> BoxFuture<'_, Result<Option<Snapshot>>> {
                Box::pin(async move {
                    let mut connection = self.read_connection().await?;
                    last_snapshot(&mut connection).await
                })
            }

            fn save_snapshot(&self, snapshot: Snapshot) -> BoxFuture<'_, Result<()>> {
                Box::pin(self.save_one_snapshot(snapshot))
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

pub(crate) use journal;
