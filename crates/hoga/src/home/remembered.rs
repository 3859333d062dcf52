//! The second memory of an account's journal, and under which name it knows the place: one by chance, kept
//! in the memory itself, so that neither a new name of the place nor an emptied state directory makes it
//! forget.

use super::naming::earlier_name;
use super::{Home, identity};
use crate::KisConfig;
use crate::heads::HeadFiles;
use ambient::digest;
use ambient::places::{self, Aliases, untrusted_in};
use hoga_desk::journal::Journal;
use hoga_desk::journal::audit::Head;
use hoga_desk::{Doubt, HeadMemory, SecondMemory};
use hoga_journal::PostgresJournal;
use hoga_port::Result;
use secrecy::ExposeSecret;
use std::io;
use std::path::Path;
use std::sync::Arc;

/// The file in the memory with the name of each place.
const PLACES: &str = "places";

impl Home {
    /// Returns why a journal may not be the one that was written last; a desk that opens on it lets no
    /// order leave then.
    ///
    /// # Errors
    ///
    /// `Journal` when it cannot be read.
    pub async fn doubt(&self, config: &KisConfig, journal: &dyn Journal) -> Result<Option<Doubt>> {
        match self.second_memory(config)? {
            Some(memory) => hoga_desk::memory::compare(journal, &memory).await,
            None => Ok(None),
        }
    }

    pub(crate) fn second_memory(&self, config: &KisConfig) -> Result<Option<SecondMemory>> {
        let Some(directory) = &self.memory else {
            return Ok(None);
        };
        let known_as = self.known_as(config)?;
        let (heads, place): (Arc<dyn HeadMemory>, String) = match name_of(directory, &known_as) {
            Ok(name) => (Arc::new(HeadFiles::new(directory)), name),
            Err(error) => (Arc::new(Unusable(error)), known_as),
        };
        Ok(Some(SecondMemory {
            heads,
            must_know: self.database.is_none(),
            place,
            account: Some(identity(config).account_digest),
        }))
    }

    /// Returns what the memory's file of names calls the place: what earlier programs call it. However
    /// its directory is called now, it is the same one.
    fn known_as(&self, config: &KisConfig) -> Result<String> {
        let place = match &self.database {
            Some(url) => {
                PostgresJournal::place_of_earlier_programs(url.expose_secret(), &identity(config))?
            }
            None => {
                self.account_directory(config)?;
                // However the state directory is written, it is the same one.
                let root = std::fs::canonicalize(&self.root);
                let root = root.map_err(|error| super::unusable(&self.root, error))?;
                let directory = root.join(config.mode.word()).join(earlier_name(config));
                directory.display().to_string()
            }
        };
        Ok(digest(&[place.as_bytes()]))
    }
}

/// Returns the name of a place in a memory. What an earlier program remembers of the place goes along, and
/// stays: should that program begin anew, its gate is closed.
fn name_of(directory: &Path, known_as: &str) -> io::Result<String> {
    places::private(directory)?;
    let heads = HeadFiles::new(directory);
    Aliases::kept_in(directory.join(PLACES)).given_to(known_as, |name| {
        match heads.kept_at(known_as)? {
            Some(journal) => heads.keep_at(name, &journal),
            None => Ok(()),
        }
    })
}

/// A memory that cannot be used, for this reason.
#[derive(Debug)]
struct Unusable(io::Error);

impl Unusable {
    fn error(&self) -> io::Error {
        match untrusted_in(&self.0) {
            Some(untrusted) => untrusted.clone().into(),
            None => io::Error::new(self.0.kind(), self.0.to_string()),
        }
    }
}

impl HeadMemory for Unusable {
    fn recall(&self, _journal: &str) -> io::Result<Option<Head>> {
        Err(self.error())
    }

    fn note(&self, _journal: &str, _head: &Head) -> io::Result<()> {
        Err(self.error())
    }

    fn kept_at(&self, _place: &str) -> io::Result<Option<String>> {
        Err(self.error())
    }

    fn keep_at(&self, _place: &str, _journal: &str) -> io::Result<()> {
        Err(self.error())
    }
}
