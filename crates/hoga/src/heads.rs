//! Heads and keys of journals in files of their own, away from the journals.

use crate::keys;
use ambient::places::{self, Place};
use hoga_desk::HeadMemory;
use hoga_desk::journal::audit::Head;
use hoga_desk::memory::Finding;
use hoga_desk::seal::{KeptKey, SealKey};
use std::io;
use std::path::{Path, PathBuf};

/// A directory with files for each journal: where it ended, and the hash of that event, and the key of
/// its seals; and one for each place that has a journal: which.
#[derive(Clone, Debug)]
pub(crate) struct HeadFiles {
    directory: PathBuf,
}

impl HeadFiles {
    pub(crate) fn new(directory: impl Into<PathBuf>) -> Self {
        Self {
            directory: directory.into(),
        }
    }

    fn path(&self, name: &str, of: &str) -> io::Result<PathBuf> {
        // The name comes out of a file that others may have written.
        let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_hexdigit());
        if is_name {
            Ok(self.directory.join(format!("{name}.{of}")))
        } else {
            let text = "the journal's name is not one that hoga makes";
            Err(io::Error::new(io::ErrorKind::InvalidData, text))
        }
    }

    fn read(&self, path: &Path) -> io::Result<Option<String>> {
        // Who may change the directory can take a memory away.
        places::check(&self.directory, Place::Private)?;
        places::read(path, Place::Kept).map_err(at(path))
    }

    /// Returns the only line of a file. A power cut left an empty one: the memory lags.
    fn line(&self, path: &Path) -> io::Result<Option<String>> {
        let text = self.read(path)?;
        let line = text.map(|text| text.trim_end_matches('\n').to_owned());
        Ok(line.filter(|line| !line.is_empty()))
    }

    /// Lets a file hold this line alone, durable when it returns.
    fn keep_line(&self, path: &Path, line: &str) -> io::Result<()> {
        if self.line(path)?.as_deref() == Some(line) {
            return Ok(());
        }
        self.write(path, &format!("{line}\n"), true)
    }

    fn write(&self, path: &Path, text: &str, is_synced: bool) -> io::Result<()> {
        places::private(&self.directory)?;
        // A link in its place is told, not written over.
        places::check(path, Place::Kept)?;
        places::replace(path, text.as_bytes(), is_synced).map_err(at(path))?;
        if is_synced {
            let directory = std::fs::File::open(&self.directory);
            let synced = directory.and_then(|directory| directory.sync_all());
            synced.map_err(at(&self.directory))?;
        }
        Ok(())
    }
}

/// Returns the error with its file.
fn at(path: &Path) -> impl Fn(io::Error) -> io::Error {
    let name = path.display().to_string();
    move |error| io::Error::new(error.kind(), format!("{name}: {error}"))
}

impl HeadMemory for HeadFiles {
    fn recall(&self, journal: &str) -> io::Result<Option<Head>> {
        let path = self.path(journal, "head")?;
        let Some(text) = self.read(&path)? else {
            return Ok(None);
        };
        match Head::parse(text.trim_end_matches('\n')) {
            Some(head) => Ok(Some(head)),
            // A power cut left an empty file: the memory lags, and the journal was there.
            None if text.is_empty() => Ok(Some(Head::default())),
            None => {
                let text = "it holds no place in a journal";
                Err(at(&path)(io::Error::new(io::ErrorKind::InvalidData, text)))
            }
        }
    }

    fn note(&self, journal: &str, head: &Head) -> io::Result<()> {
        let path = self.path(journal, "head")?;
        self.write(&path, &format!("{head}\n"), head.sequence == 0)
    }

    fn kept_at(&self, place: &str) -> io::Result<Option<String>> {
        self.line(&self.path(place, "place")?)
    }

    fn keep_at(&self, place: &str, journal: &str) -> io::Result<()> {
        self.keep_line(&self.path(place, "place")?, journal)
    }

    fn account_of(&self, journal: &str) -> io::Result<Option<String>> {
        self.line(&self.path(journal, "account")?)
    }

    fn keep_account(&self, journal: &str, account: &str) -> io::Result<()> {
        self.keep_line(&self.path(journal, "account")?, account)
    }

    fn finding(&self, journal: &str) -> io::Result<Option<Finding>> {
        let text = self
            .read(&self.path(journal, "older")?)?
            .unwrap_or_default();
        let mut lines = text.lines();
        let (end, remembered) = (lines.next(), lines.next());
        // A power cut left half of it: then less is told.
        Ok(end.and_then(Head::parse).and_then(|end| {
            let remembered = remembered?.parse().ok()?;
            Some(Finding { end, remembered })
        }))
    }

    fn keep_finding(&self, journal: &str, finding: &Finding) -> io::Result<()> {
        let path = self.path(journal, "older")?;
        let Finding { end, remembered } = finding;
        self.write(&path, &format!("{end}\n{remembered}\n"), false)
    }

    fn key(&self, journal: &str) -> io::Result<Option<KeptKey>> {
        let path = self.path(journal, "key")?;
        places::check(&self.directory, Place::Private)?;
        let text = places::read(&path, Place::Secret).map_err(at(&path))?;
        text.map(|text| keys::read(&text, journal).map_err(at(&path)))
            .transpose()
    }

    fn keep_key(&self, journal: &str, key: &KeptKey) -> io::Result<()> {
        let path = self.path(journal, "key")?;
        self.write(&path, &keys::written(journal, key), true)
    }

    fn fresh_key(&self) -> io::Result<Option<SealKey>> {
        keys::by_chance().map(Some)
    }
}

/// Returns where heads are remembered unless somebody says otherwise: beside the directories in which
/// users' programs keep their data, and not in the one in which they keep their state.
pub(crate) fn usual_directory() -> Option<PathBuf> {
    let absolute = |path: PathBuf| path.is_absolute().then_some(path);
    let data = std::env::var_os("XDG_DATA_HOME")
        .map(PathBuf::from)
        .and_then(absolute);
    let below_home = || {
        let home = std::env::home_dir().and_then(absolute)?;
        Some(home.join(".local/share"))
    };
    Some(data.or_else(below_home)?.join("hoga/heads"))
}
