//! The journal of an account copied into a file, put back from one, and described. What is copied and
//! how is in `hoga-journal`.

use super::kept::{By, Kept};
use super::{Home, identity};
use crate::KisConfig;
use hoga_desk::Doubt;
use hoga_journal::{Copied, Particulars, SqliteJournal};
use hoga_port::{BrokerError, Hint, Result};
use std::path::Path;

/// What a journal is, where it is, and whether it is the one that was written last.
#[derive(Clone, Debug)]
pub struct JournalReport {
    /// Its file, or server, database and schema.
    pub place: String,
    /// What it is.
    pub particulars: Particulars,
    /// Why no order may leave on it.
    pub doubt: Option<Doubt>,
}

/// What came of a journal that was put back.
#[derive(Clone, Debug)]
pub struct Restored {
    /// What was written.
    pub copied: Copied,
    /// Why no order may leave on it until a person decides.
    pub doubt: Option<Doubt>,
}

impl Home {
    /// Copies the journal of an account into a new file, which is a journal itself, whoever writes to
    /// it meanwhile.
    ///
    /// # Errors
    ///
    /// `Refused` when the file is there already, or there is no journal; `Journal` when one of the two
    /// cannot be used, or the log is not as it was written.
    pub async fn backup(&self, config: &KisConfig, file: &Path) -> Result<Copied> {
        let kept = self.there(config).await?;
        let copied = match &kept {
            Kept::File(journal) => journal.backup(file).await,
            Kept::Server(journal) => journal.backup(file).await,
        };
        kept.shared().end().await;
        copied
    }

    /// Puts a journal back from a backup, into a journal that is empty or that the backup continues.
    /// Whether orders may leave on it is decided by the memory of how far it went, as at each start.
    ///
    /// # Errors
    ///
    /// `Refused` while another process holds the account, when the journal here is newer than the backup
    /// or another, and when the backup is another account's or a newer program's.
    pub async fn restore(&self, config: &KisConfig, myself: &str, file: &Path) -> Result<Restored> {
        let backup = SqliteJournal::open_backup(file, &identity(config)).await?;
        let _right = self.lock(config, myself).await?;
        let kept = self.kept_of_holder(config).await?;
        let copied = match &kept {
            Kept::File(journal) => journal.restore(&backup).await,
            Kept::Server(journal) => journal.restore(&backup).await,
        };
        backup.close().await;
        let journal = kept.shared();
        let restored = match copied {
            Ok(copied) => self
                .doubt(config, &*journal)
                .await
                .map(|doubt| Restored { copied, doubt }),
            Err(error) => Err(error),
        };
        journal.end().await;
        restored
    }

    /// Returns what the journal of an account is.
    ///
    /// # Errors
    ///
    /// `Refused` when there is none; `Journal` when it cannot be read.
    pub async fn journal_report(&self, config: &KisConfig) -> Result<JournalReport> {
        let place = self.journal_place(config).await?;
        let kept = self.there(config).await?;
        let particulars = match &kept {
            Kept::File(journal) => journal.particulars().await,
            Kept::Server(journal) => journal.particulars().await,
        };
        let journal = kept.shared();
        let doubt = self.doubt(config, &*journal).await;
        journal.end().await;
        Ok(JournalReport {
            place,
            particulars: particulars?,
            doubt: doubt?,
        })
    }

    /// Opens the journal as it is, with the tables of an earlier version too.
    async fn there(&self, config: &KisConfig) -> Result<Kept> {
        let kept = self.open_by(By::Reader, config).await?;
        kept.ok_or_else(|| {
            BrokerError::refused(
                "this account has no journal here yet",
                Hint::WhichPlaceAndAccount,
            )
        })
    }
}
