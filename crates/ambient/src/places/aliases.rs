//! Names by chance for what must not be told by a name: a file of lines, each with a name and what it
//! stands for. Lines are only added and the first one of a thing counts, so that nobody waits for a
//! lock, and two who begin at once end with one name.

use super::{Place, open_append, read};
use crate::entropy::name_by_chance;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::PathBuf;

/// How often a line is added that somebody else's half of a line may have spoilt.
const TRIES: u32 = 4;
/// The end of a whole line: one that a crash cut short never counted, since nobody used its name.
const END: &str = ".";
/// The most that is read of a file that nobody has looked at.
const LONGEST: u64 = 1 << 20;

/// A file of names.
#[derive(Clone, Debug)]
pub struct Aliases {
    path: PathBuf,
}

impl Aliases {
    /// Uses a file; it is made when the first name is given.
    pub fn kept_in(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Returns the name of a thing, if it has one.
    ///
    /// # Errors
    ///
    /// The file is not to be trusted, or cannot be read.
    pub fn of(&self, thing: &str) -> io::Result<Option<String>> {
        Ok(named(&self.text()?, thing))
    }

    /// Returns the name of a thing from whatever lies there, without a look at whose it is.
    pub fn as_it_is(&self, thing: &str) -> Option<String> {
        let metadata = self.path.symlink_metadata().ok()?;
        let mut text = String::new();
        let file = metadata.is_file().then(|| File::open(&self.path))?;
        file.ok()?.take(LONGEST).read_to_string(&mut text).ok()?;
        named(&text, thing)
    }

    /// Returns the name of a thing, which is on the disk then. Where it has none yet, `prepare` is called
    /// with the name that it may get, before it has it.
    ///
    /// # Errors
    ///
    /// The file is not to be trusted, or cannot be written; what `prepare` returns.
    pub fn given_to(
        &self,
        thing: &str,
        mut prepare: impl FnMut(&str) -> io::Result<()>,
    ) -> io::Result<String> {
        if thing.is_empty() || thing.contains(char::is_whitespace) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        for _try in 0..TRIES {
            let text = self.text()?;
            if let Some(name) = named(&text, thing) {
                return Ok(name);
            }
            let name = name_by_chance();
            prepare(&name)?;
            let before = if text.is_empty() || text.ends_with('\n') {
                ""
            } else {
                "\n"
            };
            self.add(&format!("{before}{name} {thing} {END}\n"))?;
        }
        let path = self.path.display();
        Err(io::Error::other(format!(
            "a name that was written to {path} is not there"
        )))
    }

    fn text(&self) -> io::Result<String> {
        Ok(read(&self.path, Place::Kept)?.unwrap_or_default())
    }

    fn add(&self, line: &str) -> io::Result<()> {
        let mut file = open_append(&self.path)?;
        file.write_all(line.as_bytes())?;
        file.sync_all()?;
        match self.path.parent() {
            Some(directory) => File::open(directory)?.sync_all(),
            None => Ok(()),
        }
    }
}

/// Returns the name that a text has for a thing: that of its first whole line.
fn named(text: &str, thing: &str) -> Option<String> {
    text.lines().find_map(|line| {
        let mut words = line.split(' ');
        let (name, its, end) = (words.next()?, words.next()?, words.next()?);
        let is_whole = words.next().is_none() && end == END && is_name(name);
        (is_whole && its == thing).then(|| name.to_owned())
    })
}

fn is_name(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::tests::{mode, scratch};
    use std::sync::Barrier;

    const NONE: fn(&str) -> io::Result<()> = |_name| Ok(());

    #[test]
    fn two_who_begin_at_once_end_with_one_name() {
        for round in 0..20 {
            let aliases = Aliases::kept_in(scratch(&format!("race-{round}")).join("accounts"));
            let (start, count) = (Barrier::new(8), 8);
            let names: Vec<String> = std::thread::scope(|scope| {
                let begin = || {
                    start.wait();
                    aliases.given_to("paper/one", NONE).unwrap()
                };
                let threads: Vec<_> = (0..count).map(|_| scope.spawn(begin)).collect();
                threads
                    .into_iter()
                    .map(|thread| thread.join().unwrap())
                    .collect()
            });
            assert!(names.iter().all(|name| *name == names[0]), "{names:?}");
            assert_eq!(aliases.of("paper/one").unwrap().unwrap(), names[0]);
            assert_eq!(mode(&aliases.path), 0o600);
        }
    }

    #[test]
    fn half_a_line_never_counted_and_spoils_no_other() {
        let name = name_by_chance();
        let halves = ["", "abc", &name, &format!("{name} paper/one")];
        for (number, half) in halves.iter().enumerate() {
            let path = scratch(&format!("half-{number}")).join("accounts");
            let aliases = Aliases::kept_in(&path);
            let kept = aliases.given_to("paper/kept", NONE).unwrap();
            let mut file = open_append(&path).unwrap();
            file.write_all(half.as_bytes()).unwrap();
            assert_eq!(aliases.of("paper/one").unwrap(), None, "{half}");
            let given = aliases.given_to("paper/one", NONE).unwrap();
            assert_ne!(given, name);
            assert_eq!(aliases.of("paper/one").unwrap(), Some(given));
            assert_eq!(aliases.of("paper/kept").unwrap(), Some(kept));
        }
    }

    #[test]
    fn what_is_prepared_in_vain_gives_no_name() {
        let aliases = Aliases::kept_in(scratch("in-vain").join("places"));
        let failed = aliases.given_to("place", |_name| Err(io::ErrorKind::StorageFull.into()));
        assert_eq!(failed.unwrap_err().kind(), io::ErrorKind::StorageFull);
        assert_eq!(aliases.of("place").unwrap(), None);
        assert!(aliases.given_to("two words", NONE).is_err());
    }
}
