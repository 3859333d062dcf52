//! The second memory of a machine: what it remembers of journals, whatever becomes of them, and the keys
//! of their seals.

use ambient::{Mutex, MutexGuard};
use hoga_desk::journal::audit::Head;
use hoga_desk::memory::{HeadMemory, SecondMemory};
use hoga_desk::seal::{KeptKey, SealKey};
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

/// What a machine remembers; it survives the processes of a storm.
#[derive(Debug, Default)]
pub(super) struct Heads(Mutex<Remembered>);

#[derive(Debug, Default)]
struct Remembered {
    heads: BTreeMap<String, Head>,
    kept: BTreeMap<String, String>,
    keys: BTreeMap<String, KeptKey>,
}

impl Heads {
    /// Returns it as a desk asks it. A journal that is not remembered came from elsewhere.
    pub(super) fn memory(self: &Arc<Self>) -> SecondMemory {
        SecondMemory {
            heads: Arc::<Self>::clone(self),
            must_know: true,
            account: None,
            place: "storm".to_owned(),
        }
    }

    fn remembered(&self) -> MutexGuard<'_, Remembered> {
        self.0.lock()
    }
}

impl HeadMemory for Heads {
    fn recall(&self, journal: &str) -> io::Result<Option<Head>> {
        Ok(self.remembered().heads.get(journal).cloned())
    }

    fn note(&self, journal: &str, head: &Head) -> io::Result<()> {
        let mut remembered = self.remembered();
        remembered.heads.insert(journal.to_owned(), head.clone());
        Ok(())
    }

    fn kept_at(&self, place: &str) -> io::Result<Option<String>> {
        Ok(self.remembered().kept.get(place).cloned())
    }

    fn keep_at(&self, place: &str, journal: &str) -> io::Result<()> {
        let mut remembered = self.remembered();
        let (place, journal) = (place.to_owned(), journal.to_owned());
        remembered.kept.insert(place, journal);
        Ok(())
    }

    fn key(&self, journal: &str) -> io::Result<Option<KeptKey>> {
        Ok(self.remembered().keys.get(journal).cloned())
    }

    fn keep_key(&self, journal: &str, key: &KeptKey) -> io::Result<()> {
        let mut remembered = self.remembered();
        remembered.keys.insert(journal.to_owned(), key.clone());
        Ok(())
    }

    fn fresh_key(&self) -> io::Result<Option<SealKey>> {
        Ok(Some(SealKey::new([0x5E; 32])))
    }
}
