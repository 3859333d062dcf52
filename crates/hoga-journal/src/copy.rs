//! A journal copied whole: into a file that is a journal itself, from both databases, and back. What is
//! copied is held against its hashes on the way out and on the way in. Whether a journal that was put
//! back may be gone on with is decided by the second memory, not here.

use crate::report::Copied;
use hoga_desk::journal::Setting;
use hoga_desk::journal::audit::{Finding, Head, OrderRow, RawEvent, Verifier};
use hoga_port::{BrokerError, Result};
use std::collections::BTreeMap;

/// Checks events while they are copied, and gathers the orders that they tell of.
#[derive(Debug, Default)]
pub(crate) struct Passing {
    verifier: Verifier,
    orders: BTreeMap<String, OrderRow>,
    end: Head,
    count: u64,
}

impl Passing {
    /// Takes the next events.
    pub(crate) fn take(&mut self, events: &[RawEvent]) -> Result<()> {
        self.verifier.take(events);
        for event in events {
            let stored = event.parse()?;
            if let Some(order) = &stored.record.order {
                let row = OrderRow::of(order);
                self.orders.insert(row.id.clone(), row);
            }
            self.end = Head {
                sequence: event.sequence,
                hash: event.hash.clone(),
            };
            self.count = self.count.saturating_add(1);
        }
        Ok(())
    }

    /// Returns the place behind which the next events are wanted.
    pub(crate) fn after(&self) -> u64 {
        self.end.sequence
    }

    /// Returns the orders table, if the log is as it was written up to where it was noted to end.
    pub(crate) fn finish(self, noted: &Head, what: &str) -> Result<(Copied, Vec<OrderRow>)> {
        let findings = self.verifier.finish(noted);
        if !findings.is_empty() {
            let words: Vec<String> = findings.iter().map(Finding::to_string).collect();
            return Err(BrokerError::Journal {
                message: format!("{what} is not as it was written: {}", words.join("; ")),
                source: None,
            });
        }
        let copied = Copied {
            head: self.end,
            events: self.count,
            orders: u64::try_from(self.orders.len()).unwrap_or(u64::MAX),
        };
        Ok((copied, self.orders.into_values().collect()))
    }
}

/// Returns the settings of a copy: an arming stays with the journal it was given to, and where the
/// index of names ends is not known of another's tables.
pub(crate) fn carried(settings: Vec<(String, String)>) -> Vec<(String, String)> {
    let stays = [Setting::ArmedUntil.name(), "about"];
    settings
        .into_iter()
        .filter(|(name, _)| !stays.contains(&name.as_str()))
        .collect()
}

/// Returns why a backup does not go over a journal, if it does not: only one that the backup continues,
/// or that holds the same, is written to.
pub(crate) fn keeps_out(here: &Head, there: &Head, same_place: Option<&RawEvent>) -> Result<()> {
    let aside = "what is here stays; to go back to the backup all the same, put this journal aside first: docs/journal.md says how";
    if here.sequence > there.sequence {
        return Err(BrokerError::refused(
            format!(
                "the journal here is newer than the backup: it ends with event {}, the backup with event {}",
                here.sequence, there.sequence
            ),
            aside,
        ));
    }
    let is_same = same_place.is_some_and(|event| event.hash == here.hash);
    if here.sequence > 0 && !is_same {
        return Err(BrokerError::refused(
            format!(
                "the journal here is not what the backup continues: their events {} differ",
                here.sequence
            ),
            aside,
        ));
    }
    Ok(())
}

/// Implements copying for a journal type that [`crate::store::journal`] was used on; it needs a
/// `snapshot` that begins a transaction in which every read sees the same moment, and the statements
/// that tell the database's version and the size of a journal.
macro_rules! copy {
    ($journal:ty, $connection:ty, $version:literal, $bytes:literal) => {
        impl $journal {
            /// Copies the journal as it is at one moment into a file that is a journal itself, while
            /// others write to it. An arming is not copied.
            ///
            /// # Errors
            ///
            /// `Refused` when something of that name is there; `Journal` when the log is not as it was
            /// written, or the file cannot be.
            pub async fn backup(&self, file: &Path) -> Result<Copied> {
                let mut draft = Draft::begin(file).await?;
                match self.copy_into(&mut draft).await {
                    Ok(copied) => draft.publish(file).await.map(|()| copied),
                    Err(error) => {
                        draft.discard().await;
                        Err(error)
                    }
                }
            }

            async fn copy_into(&self, draft: &mut Draft) -> Result<Copied> {
                let mut moment = self.snapshot().await?;
                let (identity, noted) =
                    (read_identity(&mut moment).await?, head(&mut moment).await?);
                let settings = all_settings(&mut moment).await?;
                let mut passing = Passing::default();
                loop {
                    let events = raw_events(&mut moment, passing.after(), BATCH).await?;
                    if events.is_empty() {
                        break;
                    }
                    passing.take(&events)?;
                    draft.take(&events).await?;
                }
                let (copied, orders) = passing.finish(&noted, "the journal")?;
                draft.finish(&identity, carried(settings), orders).await?;
                Ok(copied)
            }

            /// Takes over what a backup has beyond this journal: all of it where this one is empty. The
            /// caller holds the account. One write does it, so that what is interrupted changes nothing.
            ///
            /// # Errors
            ///
            /// `Refused` when this journal is newer than the backup, or another; `Journal` when the
            /// backup is not as it was written.
            pub async fn restore(&self, backup: &SqliteJournal) -> Result<Copied> {
                let mut transaction = self.begin().await?;
                let (here, _) = ends(&mut transaction).await?;
                let there = backup.head().await?;
                let before = here.sequence.saturating_sub(1);
                let same_place = backup.raw_events(before, 1).await?;
                keeps_out(&here, &there, same_place.first())?;
                let mut passing = Passing::default();
                loop {
                    let events = backup.raw_events(passing.after(), BATCH).await?;
                    if events.is_empty() {
                        break;
                    }
                    passing.take(&events)?;
                    let known = events.partition_point(|event| event.sequence <= here.sequence);
                    put_events(&mut transaction, events.get(known..).unwrap_or_default()).await?;
                }
                let (mut copied, orders) = passing.finish(&there, "the backup")?;
                copied.events = copied.events.saturating_sub(here.sequence);
                replace_order_rows(&mut transaction, orders).await?;
                let settings = backup.settings().await?;
                self.take_settings(&mut transaction, carried(settings), &there)
                    .await?;
                transaction
                    .commit()
                    .await
                    .map_err(failed("the restored journal cannot be committed"))?;
                Ok(copied)
            }

            /// Replaces the settings by those of a backup. No desk of before may write any more, and
            /// no arming of before holds.
            async fn take_settings(
                &self,
                connection: &mut $connection,
                settings: Vec<(String, String)>,
                backup: &Head,
            ) -> Result<()> {
                let indexed = index_end(&mut *connection).await?;
                let epoch = epoch_of(&mut *connection).await?.unwrap_or(0);
                sqlx::query("DELETE FROM settings")
                    .execute(&mut *connection)
                    .await
                    .map_err(failed("the settings cannot be replaced"))?;
                for (name, value) in settings {
                    put_setting(&mut *connection, &name, &value).await?;
                }
                let epoch = epoch.max(epoch_of(&mut *connection).await?.unwrap_or(0));
                let epoch = epoch.saturating_add(1).to_string();
                put_setting(&mut *connection, Setting::Epoch.name(), &epoch).await?;
                put_setting(&mut *connection, INDEX, &indexed.to_string()).await?;
                put_setting(connection, Setting::Restored.name(), &backup.to_string()).await
            }

            /// Returns what the journal is.
            ///
            /// # Errors
            ///
            /// `Journal` when it cannot be read.
            pub async fn particulars(&self) -> Result<Particulars> {
                let mut moment = self.snapshot().await?;
                let identity = read_identity(&mut moment).await?;
                let done = steps_done(&mut moment).await?;
                let version: String = sqlx::query_scalar($version)
                    .fetch_one(&mut *moment)
                    .await
                    .map_err(failed("the version of the database cannot be read"))?;
                let bytes: i64 = sqlx::query_scalar($bytes)
                    .fetch_one(&mut *moment)
                    .await
                    .map_err(failed("the size of the journal cannot be read"))?;
                let orders: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM orders")
                    .fetch_one(&mut *moment)
                    .await
                    .map_err(failed("the orders cannot be counted"))?;
                let restored = get_setting(&mut moment, Setting::Restored.name()).await?;
                Ok(Particulars {
                    database: version,
                    tables: done.last().map_or(0, |(number, _)| *number),
                    bytes: unsigned(bytes),
                    events: latest(&mut moment).await?,
                    orders: unsigned(orders),
                    environment: identity.environment,
                    account: identity.account,
                    name: get_setting(&mut moment, Setting::Name.name()).await?,
                    program: get_setting(&mut moment, Setting::Program.name()).await?,
                    restored: restored.as_deref().and_then(Head::parse),
                    head: head(&mut moment).await?,
                })
            }
        }
    };
}

pub(crate) use copy;

#[cfg(test)]
mod tests {
    use super::*;

    fn head(sequence: u64, hash: &str) -> Head {
        Head {
            sequence,
            hash: hash.into(),
        }
    }

    fn event(sequence: u64, hash: &str) -> RawEvent {
        RawEvent {
            sequence,
            at_us: 0,
            kind: "session".into(),
            payload: String::new(),
            order: None,
            hash: hash.into(),
        }
    }

    #[test]
    fn a_backup_goes_over_nothing_but_what_it_continues() {
        let there = head(5, "e");
        assert!(keeps_out(&Head::default(), &there, None).is_ok(), "empty");
        let third = event(3, "c");
        assert!(keeps_out(&head(3, "c"), &there, Some(&third)).is_ok());
        let same = event(5, "e");
        assert!(keeps_out(&there, &there, Some(&same)).is_ok());
        let newer = keeps_out(&head(6, "f"), &there, None).unwrap_err();
        assert!(
            newer.to_string().contains("newer than the backup"),
            "{newer}"
        );
        let other = keeps_out(&head(3, "x"), &there, Some(&third)).unwrap_err();
        assert!(other.to_string().contains("events 3 differ"), "{other}");
    }

    #[test]
    fn a_copy_is_not_armed() {
        let settings = [
            ("armed_until", "tomorrow"),
            ("kill", "by hand"),
            ("about", "7"),
        ];
        let settings = settings.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let kill = vec![("kill".to_owned(), "by hand".to_owned())];
        assert_eq!(carried(settings.to_vec()), kill);
    }
}
