//! The key of an account's journal: found when the journal is opened, taken to another machine, made
//! anew where it is lost. What a seal proves is in `hoga-desk`, `seal.rs` and `believed.rs`.

use super::{Home, unusable};
use crate::heads::HeadFiles;
use crate::{KisConfig, keys};
use ambient::places;
use hoga_desk::believed::{self, Believed, InForce};
use hoga_desk::journal::{Journal, Setting};
use hoga_desk::seal::{KeptKey, Seals};
use hoga_desk::snapshot::{self, SnapshotProof, Told};
use hoga_desk::{HeadMemory, RiskLimits};
use hoga_port::time::Timestamp;
use hoga_port::{BrokerError, Hint, Result};
use std::io::Write;
use std::path::Path;

/// What became of a journal's key.
#[derive(Clone, Debug)]
pub struct KeyReport {
    /// The key's public name.
    pub name: String,
    /// The event with which its seals begin.
    pub since: u64,
    /// What is in force behind it.
    pub in_force: InForce,
}

impl Home {
    /// Lets what is written through a journal be sealed, where its key is here. Nothing that goes wrong
    /// with the key keeps a journal from being opened, since a brake may need it.
    pub(super) async fn attach_seals(&self, journal: &dyn Journal) {
        let kept = match self.kept_key(journal).await {
            Ok(kept) => kept,
            Err(error) => {
                tracing::warn!(%error, "the journal's key cannot be read");
                None
            }
        };
        // One whose seals are still to begin is sealed by the desk that begins them.
        let seals = match kept.filter(|kept| kept.since.is_some()) {
            Some(kept) => Seals::Kept(kept.key),
            None => match journal.setting(Setting::Sealed).await {
                Ok(Some(_)) => Seals::Lost,
                Ok(None) | Err(_) => Seals::Off,
            },
        };
        journal.seal_with(seals);
    }

    /// Returns the key of a journal, if it is on this machine.
    ///
    /// # Errors
    ///
    /// `Journal` when what is kept cannot be read.
    pub async fn kept_key(&self, journal: &dyn Journal) -> Result<Option<KeptKey>> {
        let (Some(directory), Some(name)) = (&self.memory, journal.name().await?) else {
            return Ok(None);
        };
        let kept = HeadFiles::new(directory).key(&name);
        kept.map_err(|error| BrokerError::journal(format!("the journal's key: {error}"), error))
    }

    /// Returns what must prove the snapshots of a journal: the seal of its key, if that is here.
    async fn proof(&self, journal: &dyn Journal) -> Result<SnapshotProof> {
        let kept = self.kept_key(journal).await?;
        Ok(kept.map_or(SnapshotProof::Nothing, SnapshotProof::Key))
    }

    /// Returns what a journal's log tells: its orders, and what of its settings is believed.
    ///
    /// # Errors
    ///
    /// `Journal` when it cannot be read.
    pub async fn told(&self, journal: &dyn Journal) -> Result<Told> {
        // Without a key the log is read from its first event.
        let by = self.proof(journal).await.unwrap_or(SnapshotProof::Nothing);
        snapshot::read(journal, &by).await
    }

    /// Returns what of a journal's settings is believed; nothing where it has no seals.
    ///
    /// # Errors
    ///
    /// `Journal` when it cannot be read.
    pub async fn believed(&self, journal: &dyn Journal) -> Result<Option<Believed>> {
        let kept = self.kept_key(journal).await?;
        let is_begun = kept.as_ref().is_some_and(|kept| kept.since.is_some());
        let is_noted = journal.setting(Setting::Sealed).await?.is_some();
        let by = kept.map_or(SnapshotProof::Nothing, SnapshotProof::Key);
        let believed = snapshot::believed(journal, &by).await?;
        Ok((is_begun || is_noted || believed.has_seals()).then_some(believed))
    }

    /// Writes the key of an account's journal into a new file, to be taken to another machine.
    ///
    /// # Errors
    ///
    /// `Refused` where there is no key, or the file is there already; `Journal` when it cannot be written.
    pub async fn export_key(&self, config: &KisConfig, file: &Path) -> Result<KeyReport> {
        let journal = self.journal(config).await?;
        let (Some(name), Some(kept)) = (journal.name().await?, self.kept_key(&*journal).await?)
        else {
            return Err(no_key());
        };
        let report = report(
            &kept,
            &believed::read(&*journal, Some(kept.clone())).await?.0,
        );
        let written = places::create(file).and_then(|mut out| {
            out.write_all(keys::written(&name, &kept).as_bytes())?;
            out.sync_all()
        });
        match written {
            Ok(()) => Ok(report),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                Err(BrokerError::refused(
                    format!("{} is there already", file.display()),
                    "name a file that is not there yet; nothing is written over",
                ))
            }
            Err(error) => Err(unusable(file, error)),
        }
    }

    /// Takes over the key of an account's journal from another machine.
    ///
    /// # Errors
    ///
    /// `Refused` when the text holds no key of this journal, or the log's seals are not its; `Journal` when
    /// it cannot be kept.
    pub async fn import_key(&self, config: &KisConfig, text: &str) -> Result<KeyReport> {
        let journal = self.journal(config).await?;
        let (Some(directory), Some(name)) = (&self.memory, journal.name().await?) else {
            return Err(BrokerError::refused(
                "there is no place for a key here, or the journal has no name yet",
                Hint::JournalBeforeKey,
            ));
        };
        let kept = keys::read(text, &name).map_err(|error| {
            BrokerError::refused(
                format!("the key is not taken: {error}"),
                Hint::ExportedKeyFile,
            )
        })?;
        let (read, _findings) = believed::read(&*journal, Some(kept.clone())).await?;
        if read.begun().is_none() || read.rewritten().is_some() {
            return Err(BrokerError::refused(
                "the key is not taken: the seals of the journal's log are not its",
                Hint::NewestKey,
            ));
        }
        let before = HeadFiles::new(directory).key(&name).unwrap_or_default();
        if let Some(before) = before.filter(|it| it.key.name() != kept.key.name()) {
            let (its, _findings) = believed::read(&*journal, Some(before)).await?;
            if its.begun() > read.begun() {
                return Err(BrokerError::refused(
                    "the key is not taken: the one that is here is newer",
                    Hint::ExportKeyThere,
                ));
            }
        }
        self.keep(&name, &kept)?;
        Ok(report(&kept, &read))
    }

    /// Makes a new key for an account's journal. Where the one before is here, everything that it proves
    /// stays; where it is lost, what loosens holds no longer and is to be given again.
    ///
    /// # Errors
    ///
    /// `Refused` while another process holds the account; `Journal` when the key cannot be kept or its
    /// beginning not be written.
    pub async fn new_key(
        &self,
        config: &KisConfig,
        myself: &str,
        now: Timestamp,
    ) -> Result<KeyReport> {
        let right = self.lock(config, myself).await?;
        let journal = self.journal_of(&right, config).await?;
        // A journal has its name from its first desk on.
        journal.take_over().await?;
        let (Some(directory), Some(name)) = (&self.memory, journal.name().await?) else {
            return Err(no_key());
        };
        places::private(directory).map_err(|error| unusable(directory, error))?;
        let before = HeadFiles::new(directory).key(&name).unwrap_or_default();
        let (read, _findings) = believed::read(&*journal, before).await?;
        let given = in_force(&*journal, &read).await?;
        let key =
            keys::by_chance().map_err(|error| BrokerError::journal("no key can be made", error))?;
        let begun = journal.begin_seals(key.clone(), now, Some(given.clone()));
        let since = begun.await?.sequence;
        let kept = KeptKey {
            key,
            since: Some(since),
        };
        self.keep(&name, &kept)?;
        journal.end().await;
        Ok(KeyReport {
            name: kept.key.name(),
            since,
            in_force: given,
        })
    }

    fn keep(&self, name: &str, kept: &KeptKey) -> Result<()> {
        let Some(directory) = &self.memory else {
            return Err(no_key());
        };
        let keeping = HeadFiles::new(directory).keep_key(name, kept);
        keeping.map_err(|error| unusable(directory, error))
    }
}

/// Returns what holds behind a new key: what is proven, and nothing beyond it.
async fn in_force(journal: &dyn Journal, read: &Believed) -> Result<InForce> {
    let believed = match read.rewritten() {
        None => read.in_force().clone(),
        Some(_) => InForce {
            kill: read.in_force().kill.clone(),
            halt: read.in_force().halt.clone(),
            ..InForce::default()
        },
    };
    let set: RiskLimits = hoga_desk::switches::limits(journal).await?;
    Ok(InForce {
        kill: journal.setting(Setting::Kill).await?.or(believed.kill),
        halt: journal.setting(Setting::Halt).await?.or(believed.halt),
        limits: read.in_force().limits.tighter(&set),
        ..believed
    })
}

fn report(kept: &KeptKey, read: &Believed) -> KeyReport {
    KeyReport {
        name: kept.key.name(),
        since: kept.since.or(read.begun()).unwrap_or_default(),
        in_force: read.in_force().clone(),
    }
}

fn no_key() -> BrokerError {
    BrokerError::refused(
        "the key of this account's journal is not on this machine",
        Hint::KeyOfFirstDesk,
    )
}
