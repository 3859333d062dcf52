//! How the journal of an account is opened: beside whoever holds the account, or by who holds it. Its
//! tables are made and brought up to date under the account's lock alone.

use super::{AccountRight, Home, identity, unusable};
use crate::KisConfig;
use ambient::places::{self, Place};
use hoga_desk::Seals;
use hoga_desk::journal::Journal;
use hoga_journal::{PostgresJournal, SqliteJournal};
use hoga_port::{BrokerError, Result};
use secrecy::ExposeSecret;
use std::sync::Arc;
use std::time::Duration;

/// How often somebody who makes the tables is waited for, and how long in between.
const TRIES: u32 = 10;
const PAUSE: Duration = Duration::from_millis(100);

/// Who opens a journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// Whoever holds the account.
    Holder,
    /// Any other process of the account.
    Anyone,
    /// A process that only reads.
    Reader,
}

/// A journal as the database that keeps it knows it.
#[derive(Debug)]
pub(super) enum Kept {
    File(SqliteJournal),
    Server(PostgresJournal),
}

impl Kept {
    pub(super) fn shared(self) -> Arc<dyn Journal> {
        match self {
            Self::File(journal) => Arc::new(journal),
            Self::Server(journal) => Arc::new(journal),
        }
    }
}

impl Home {
    /// Opens the journal of an account, beside whoever holds the account. One whose tables are missing
    /// or an earlier version's is brought up to date first, which takes the account for that moment.
    ///
    /// # Errors
    ///
    /// `Journal` when it cannot be used; `Refused` when it belongs to another account, was written by a
    /// newer program, or is to be brought up to date while another process holds the account.
    pub async fn journal(&self, config: &KisConfig) -> Result<Arc<dyn Journal>> {
        let kept = self.kept(config).await?;
        self.introduced(config, kept.shared()).await
    }

    /// Opens the journal of an account that this process holds.
    ///
    /// # Errors
    ///
    /// As [`Home::journal`].
    pub async fn journal_of(
        &self,
        _right: &AccountRight,
        config: &KisConfig,
    ) -> Result<Arc<dyn Journal>> {
        let kept = self.kept_of_holder(config).await?;
        self.introduced(config, kept.shared()).await
    }

    /// Notes how far the journal of an account went that another process writes, so that this machine
    /// has a memory of it when it takes over. Returns why a desk here would not be ready: the journal may
    /// be the wrong one, of which nothing is noted then, or its key is missing.
    ///
    /// # Errors
    ///
    /// `Journal` when it cannot be read, or its head cannot be kept.
    pub async fn follow_head(&self, config: &KisConfig) -> Result<Option<String>> {
        let (Some(memory), Some(kept)) = (
            self.second_memory(config)?,
            self.open_by(By::Reader, config).await?,
        ) else {
            return Ok(None);
        };
        let journal = kept.shared();
        self.attach_seals(&*journal).await;
        let followed = hoga_desk::memory::follow(&*journal, &memory).await;
        let is_keyless = matches!(journal.seals(), Seals::Lost);
        journal.end().await;
        let doubt = followed?.map(|doubt| format!("{doubt}; {}", doubt.hint()));
        let keyless = "the journal's key is not on this machine: import it";
        Ok(doubt.or_else(|| is_keyless.then(|| keyless.to_owned())))
    }

    async fn introduced(
        &self,
        config: &KisConfig,
        journal: Arc<dyn Journal>,
    ) -> Result<Arc<dyn Journal>> {
        if let Some(memory) = self.second_memory(config)? {
            hoga_desk::memory::introduce(&*journal, &memory).await?;
        }
        self.attach_seals(&*journal).await;
        Ok(journal)
    }

    async fn kept(&self, config: &KisConfig) -> Result<Kept> {
        let mut tries = 0u32;
        loop {
            if let Some(kept) = self.open_by(By::Anyone, config).await? {
                return Ok(kept);
            }
            match self.lock(config, "the upgrade of a journal").await {
                Ok(_right) => return self.kept_of_holder(config).await,
                // The holder is making them, or is of the version that made them as they are.
                Err(BrokerError::Refused { reason, .. }) if tries >= TRIES => {
                    return Err(BrokerError::refused(
                        format!(
                            "the tables of the journal are to be brought up to date, and nobody does so while another process holds it: {reason}"
                        ),
                        "stop that process; whichever starts next with this hoga brings them up to date",
                    ));
                }
                Err(BrokerError::Refused { .. }) => {
                    tries = tries.saturating_add(1);
                    tokio::time::sleep(PAUSE).await;
                }
                Err(error) => return Err(error),
            }
        }
    }

    pub(super) async fn kept_of_holder(&self, config: &KisConfig) -> Result<Kept> {
        let kept = self.open_by(By::Holder, config).await?;
        kept.ok_or_else(|| BrokerError::Journal {
            message: "the journal's tables were not made".into(),
            source: None,
        })
    }

    pub(super) async fn open_by(&self, by: By, config: &KisConfig) -> Result<Option<Kept>> {
        let identity = identity(config);
        if let Some(url) = &self.database {
            let url = url.expose_secret();
            let journal = match by {
                By::Holder => Some(PostgresJournal::open(url, &identity).await?),
                By::Anyone => PostgresJournal::open_beside(url, &identity).await?,
                By::Reader => PostgresJournal::open_to_read(url, &identity).await?,
            };
            return Ok(journal.map(Kept::Server));
        }
        let path = self.account_directory(config)?.join("journal.db");
        let journal = match by {
            By::Holder => Some(SqliteJournal::open(&path, &identity).await?),
            By::Anyone => SqliteJournal::open_beside(&path, &identity).await?,
            By::Reader => SqliteJournal::open_to_read(&path, &identity).await?,
        };
        Ok(journal.map(Kept::File))
    }

    /// Opens the journal of an account for reading, with the tables of an earlier version too; where a
    /// file system or a limit lets nothing be written, as it lies there.
    ///
    /// # Errors
    ///
    /// As [`Home::journal`].
    pub async fn journal_to_read(&self, config: &KisConfig) -> Result<Arc<dyn Journal>> {
        let error = match self.open_by(By::Reader, config).await {
            Ok(Some(kept)) => return Ok(kept.shared()),
            Ok(None) => return self.journal(config).await,
            Err(error) => error,
        };
        if self.database.is_none() {
            let path = self.account_directory(config)?.join("journal.db");
            // Without what lies beside it the file tells of an earlier time.
            let beside = std::fs::metadata(path.with_extension("db-wal"));
            if beside.is_ok_and(|beside| beside.len() > 0) {
                return Err(error);
            }
        }
        self.journal_as_it_lies(config, error).await
    }

    /// Opens what of the journal can be had at once, be it of an earlier time: for a brake, which
    /// cancels what it knows and asks the list for the rest.
    pub(crate) async fn journal_for_a_brake(&self, config: &KisConfig) -> Result<Arc<dyn Journal>> {
        match self.journal_to_read(config).await {
            Ok(journal) => Ok(journal),
            Err(error) => self.journal_as_it_lies(config, error).await,
        }
    }

    /// Opens a journal although its place is not to be trusted, without writing anything there: for a
    /// brake, which needs the numbers of open orders. A server keeps its own place.
    pub(crate) async fn journal_as_it_is(&self, config: &KisConfig) -> Result<Arc<dyn Journal>> {
        if self.database.is_some() {
            return self.journal_to_read(config).await;
        }
        let path = self.account_as_it_is(config).join("journal.db");
        places::check(&path, Place::Kept).map_err(|error| unusable(&path, error))?;
        let journal = SqliteJournal::open_as_it_lies(&path, &identity(config)).await?;
        Ok(Arc::new(journal))
    }

    /// Opens the file of a journal that cannot be opened otherwise, for `error`; a server keeps none.
    async fn journal_as_it_lies(
        &self,
        config: &KisConfig,
        error: BrokerError,
    ) -> Result<Arc<dyn Journal>> {
        if self.database.is_some() {
            return Err(error);
        }
        let path = self.account_directory(config)?.join("journal.db");
        match SqliteJournal::open_as_it_lies(&path, &identity(config)).await {
            Ok(journal) => {
                tracing::warn!(%error, "the journal is only read");
                Ok(Arc::new(journal))
            }
            Err(_) => Err(error),
        }
    }

    /// Returns where the journal of an account is kept: its file, or server, database and schema.
    ///
    /// # Errors
    ///
    /// `Refused` when the database's address is none.
    pub async fn journal_place(&self, config: &KisConfig) -> Result<String> {
        match &self.database {
            Some(url) => PostgresJournal::place(url.expose_secret(), &identity(config)).await,
            None => {
                let path = self.account_directory(config)?.join("journal.db");
                Ok(path.display().to_string())
            }
        }
    }

    /// Returns where the database is that keeps the account's journal, without a look there; nothing where a
    /// file keeps it, or the address is none.
    pub fn database_place(&self) -> Option<String> {
        let url = self.database.as_ref()?;
        PostgresJournal::server(url.expose_secret()).ok()
    }

    /// Returns what the owner of the database runs once to make room for the account's journal; nothing
    /// where a file keeps it.
    ///
    /// # Errors
    ///
    /// `Refused` when the database's address is none.
    pub fn database_script(&self, config: &KisConfig) -> Result<Option<String>> {
        let url = self.database.as_ref();
        url.map(|url| PostgresJournal::script(url.expose_secret(), config.mode.word()))
            .transpose()
    }
}
