//! What the directory of an environment and those of its accounts are called: by chance, so that no name
//! tells an account's number; or, until they are taken over (`takeover.rs`), as earlier programs named
//! them, after a digest of it.
//!
//! In a directory whose names are by chance a file lies where an earlier program would begin anew: that
//! one goes no further. Nothing is moved here that another process may use.

use super::{Home, unusable};
use crate::{KisConfig, Mode};
use ambient::digest;
use ambient::places::{self, Aliases, Place};
use hoga_port::{BrokerError, Result};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The file in the state directory with the name of each account.
const ACCOUNTS: &str = "accounts";
/// How often others may get in between.
const TRIES: u32 = 8;

/// How the places of an environment are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Naming {
    /// After digests, in the environment's directory.
    Earlier,
    /// By chance, in a directory of another name.
    ByChance,
}

/// What is found under a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum There {
    Nothing,
    Directory,
    File,
    Other,
}

fn there(path: &Path) -> There {
    match path.symlink_metadata() {
        Ok(it) if it.is_dir() => There::Directory,
        Ok(it) if it.is_file() => There::File,
        Ok(_) => There::Other,
        Err(_) => There::Nothing,
    }
}

/// Says how an environment's places are named, from what lies under its word and under the name that is
/// by chance; nothing where nothing is there yet.
fn judge(word: There, by_chance: There) -> Option<Naming> {
    match (word, by_chance) {
        // An earlier program has begun anew beside them; nobody trades until a person decides.
        (There::Directory, There::Directory) => Some(Naming::ByChance),
        // What is no directory of ours is told when it is opened.
        (There::Directory | There::Other, _) => Some(Naming::Earlier),
        // Somebody took the file away; it is put back.
        (There::File, _) | (There::Nothing, There::Directory) => Some(Naming::ByChance),
        (There::Nothing, There::Nothing | There::File | There::Other) => None,
    }
}

/// Returns the directory's name for an environment whose accounts are named by chance.
pub(super) fn directory_of(word: &str) -> String {
    format!("{word}.d")
}

/// Returns what an earlier program calls an account.
pub(super) fn earlier_name(config: &KisConfig) -> String {
    let digest = digest(&[config.account.joined().as_bytes()]);
    super::short(&digest).to_owned()
}

/// Returns whether a directory is called as earlier programs call an account's.
pub(super) fn is_earlier_name(name: &str) -> bool {
    name.len() == 12 && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Returns what the file of names calls an account.
pub(super) fn thing(word: &str, earlier: &str) -> String {
    format!("{word}/{earlier}")
}

impl Home {
    /// Returns the file of names; it is read and written by hoga's user alone.
    pub(super) fn aliases(&self) -> Aliases {
        Aliases::kept_in(self.root.join(ACCOUNTS))
    }

    fn naming(&self, word: &str) -> Option<Naming> {
        let (first, second) = (self.root.join(word), self.root.join(directory_of(word)));
        judge(there(&first), there(&second))
    }

    /// Refuses to trade where an earlier program has begun anew: its journal and ours do not know each
    /// other's keys.
    pub(super) fn check_nobody_began_anew(&self, config: &KisConfig) -> Result<()> {
        let word = config.mode.word();
        let (first, second) = (self.root.join(word), self.root.join(directory_of(word)));
        if [&first, &second].map(|path| there(path)) != [There::Directory; 2] {
            return Ok(());
        }
        let (first, second) = (first.display(), second.display());
        Err(BrokerError::Journal {
            message: format!(
                "an earlier hoga has begun anew in {first}, and the journals are in {second}: let it end, look at the venue's screen which orders it placed, then put its directory aside: mv {first} {first}.untrusted"
            ),
            source: None,
        })
    }

    /// Says how an environment's places are named, and sees to it that an earlier program finds no
    /// place where names are by chance.
    pub(super) fn settled(&self, word: &str) -> Result<Naming> {
        let (mark, directory) = (self.root.join(word), self.root.join(directory_of(word)));
        for _try in 0..TRIES {
            let naming = self.naming(word);
            if naming == Some(Naming::Earlier) {
                return Ok(Naming::Earlier);
            }
            if naming == Some(Naming::ByChance) && there(&mark) == There::Directory {
                return Ok(Naming::ByChance);
            }
            if naming == Some(Naming::ByChance) && there(&mark) == There::File {
                places::check(&mark, Place::Kept).map_err(|error| unusable(&mark, error))?;
                // The file of a move that was cut short before it moved anything.
                if there(&directory) == There::File {
                    std::fs::remove_file(&directory)
                        .map_err(|error| unusable(&directory, error))?;
                }
                return Ok(Naming::ByChance);
            }
            self.private(&[])?;
            put_mark(&mark, word).map_err(|error| unusable(&mark, error))?;
        }
        let text = "another process keeps changing it";
        Err(unusable(&mark, io::Error::other(text)))
    }

    /// Returns the environment's directory as a part of the home's.
    pub(super) fn directory_of_mode(&self, mode: Mode) -> Result<String> {
        let word = mode.word();
        Ok(match self.settled(word)? {
            Naming::Earlier => word.to_owned(),
            Naming::ByChance => directory_of(word),
        })
    }

    /// Returns the same without a look at whose it is; nothing is made.
    pub(super) fn directory_as_it_is(&self, mode: Mode) -> PathBuf {
        let by_chance = self.root.join(directory_of(mode.word()));
        if there(&by_chance) == There::Directory {
            by_chance
        } else {
            self.root.join(mode.word())
        }
    }

    /// Returns the account's directory without a look at whose it is; nothing is made.
    pub(super) fn account_as_it_is(&self, config: &KisConfig) -> PathBuf {
        let (word, earlier) = (config.mode.word(), earlier_name(config));
        let directory = self.directory_as_it_is(config.mode);
        if directory == self.root.join(word) {
            return directory.join(earlier);
        }
        let alias = self.aliases().as_it_is(&thing(word, &earlier));
        directory.join(alias.unwrap_or(earlier))
    }

    /// Returns the directory of one environment and account, made for its owner only.
    ///
    /// # Errors
    ///
    /// `Journal` when it cannot be made.
    pub fn account_directory(&self, config: &KisConfig) -> Result<PathBuf> {
        let (word, earlier) = (config.mode.word(), earlier_name(config));
        if self.settled(word)? == Naming::Earlier {
            let made = self.private(&[word, &earlier]);
            // Another process may have taken it over in this moment.
            if made.is_ok() || self.is_earlier(config) {
                return made;
            }
        }
        let directory = directory_of(word);
        let path = self.private(&[&directory])?;
        let alias = self.aliases().given_to(&thing(word, &earlier), |_| Ok(()));
        let alias = alias.map_err(|error| unusable(&self.root.join(ACCOUNTS), error))?;
        rename(&path.join(&earlier), &path.join(&alias))?;
        self.private(&[&directory, &alias])
    }

    /// Says whether an earlier program could still trade in this directory.
    pub(super) fn is_earlier(&self, config: &KisConfig) -> bool {
        self.naming(config.mode.word()) == Some(Naming::Earlier)
    }
}

/// Gives the directory of an account its new name, where it has the earlier one; another process may
/// have done so.
pub(super) fn rename(earlier: &Path, named: &Path) -> Result<()> {
    if there(earlier) == There::Nothing {
        return Ok(());
    }
    match std::fs::rename(earlier, named) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(unusable(earlier, error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Puts a file where an earlier program would make its directory, unless something is there.
pub(super) fn put_mark(path: &Path, word: &str) -> io::Result<()> {
    let mut file = match places::create(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(()),
        Err(error) => return Err(error),
    };
    let directory = directory_of(word);
    let text = format!(
        "The journals of {word} are in {directory}, under names by chance. This file keeps an earlier hoga,\n\
         which does not know them, from beginning anew and sending a key twice: leave it here.\n"
    );
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_there_says_who_named_it() {
        use There::{Directory, File, Nothing, Other};
        for other in [Nothing, File, Other] {
            assert_eq!(judge(Directory, other), Some(Naming::Earlier));
            assert_eq!(judge(Nothing, other), None);
        }
        for other in [Nothing, File, Directory, Other] {
            assert_eq!(judge(File, other), Some(Naming::ByChance));
            assert_eq!(judge(Other, other), Some(Naming::Earlier));
        }
        assert_eq!(judge(Nothing, Directory), Some(Naming::ByChance));
        assert_eq!(judge(Directory, Directory), Some(Naming::ByChance));
    }
}
