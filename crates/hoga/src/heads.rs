//! Heads of journals in files of their own, away from the journals.

use hoga_desk::HeadMemory;
use hoga_desk::journal::audit::Head;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// Tells apart what is written at the same time.
static TURNS: AtomicU64 = AtomicU64::new(0);

/// A directory with a file for each journal: where it ended, and the hash of that event.
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

    fn path(&self, journal: &str) -> io::Result<PathBuf> {
        // The name comes out of a file that others may have written.
        let is_name = !journal.is_empty() && journal.bytes().all(|b| b.is_ascii_hexdigit());
        if is_name {
            Ok(self.directory.join(format!("{journal}.head")))
        } else {
            let text = "the journal's name is not one that hoga makes";
            Err(io::Error::new(io::ErrorKind::InvalidData, text))
        }
    }
}

/// Returns the error with its file.
fn at(path: &Path) -> impl Fn(io::Error) -> io::Error {
    let name = path.display().to_string();
    move |error| io::Error::new(error.kind(), format!("{name}: {error}"))
}

impl HeadMemory for HeadFiles {
    fn recall(&self, journal: &str) -> io::Result<Option<Head>> {
        let path = self.path(journal)?;
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(at(&path)(error)),
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
        let path = self.path(journal)?;
        let mut directory = std::fs::DirBuilder::new();
        directory.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut directory, 0o700);
        directory
            .create(&self.directory)
            .map_err(at(&self.directory))?;
        let turn = TURNS.fetch_add(1, Ordering::Relaxed);
        let next = path.with_extension(format!("next.{}.{turn}", std::process::id()));
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&next).map_err(at(&next))?;
        writeln!(file, "{head}").map_err(at(&next))?;
        let is_first = head.sequence == 0;
        if is_first {
            file.sync_all().map_err(at(&next))?;
        }
        drop(file);
        std::fs::rename(&next, &path).map_err(at(&path))?;
        if is_first {
            let directory = std::fs::File::open(&self.directory);
            let synced = directory.and_then(|directory| directory.sync_all());
            synced.map_err(at(&self.directory))?;
        }
        Ok(())
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
