//! Where hoga keeps its files: made for one user alone, and used only after a look at whose they are.
//!
//! A place proves nothing. What a directory or a file may be is decided by [`judge`], a pure function;
//! around it stand the few calls that make, open, read and replace. It does not know what is in a file.

mod aliases;
mod directories;
mod files;
mod judgement;
mod mending;
mod moving;
mod ourselves;

pub use aliases::Aliases;
pub use directories::{above, below, home, make, private, warn_of_above};
pub use files::{
    check, create, draft, open_append, open_lock, open_read, open_write, prepare, probe, read,
    replace,
};
pub use judgement::{Kind, Offence, Ourselves, Place, Seen, Verdict, judge};
pub use mending::{Mended, mend, mend_given, survey};
pub use moving::exchange;

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// A directory or a file that is not used, because of whose it is or who may change it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untrusted {
    /// Where.
    pub path: PathBuf,
    /// What was to be there.
    pub place: Place,
    /// What is there.
    pub seen: Seen,
    /// What is wrong with it.
    pub offence: Offence,
    /// Who looked.
    by: u32,
    /// The user whose directory it is in, where root looked at another user's.
    of_user: Option<u32>,
}

impl Untrusted {
    fn new(path: &Path, place: Place, seen: Seen, offence: Offence) -> Self {
        Self {
            path: path.to_owned(),
            place,
            seen,
            offence,
            by: Ourselves::of_process().user,
            of_user: users_place(path),
        }
    }

    /// Returns whether this is root at a place that is another user's: that user mends it, and works there.
    pub fn is_of_another_user_for_root(&self) -> bool {
        self.user_to_be().is_some()
    }

    /// Returns the user that root is to work as there.
    fn user_to_be(&self) -> Option<u32> {
        let is_directory = matches!(self.place, Place::Above | Place::Home | Place::Private);
        let is_strange = self.by == 0 && self.offence == Offence::Stranger && is_directory;
        self.of_user.or(is_strange.then_some(self.seen.owner))
    }

    /// Returns the command that mends it.
    pub fn command(&self) -> String {
        let path = quoted(&self.path);
        let owner = self.seen.owner;
        let is_directory = matches!(self.place, Place::Above | Place::Home | Place::Private);
        let is_ours = owner == self.by;
        if let Some(user) = self.user_to_be() {
            return format!("work as the user it belongs to: sudo -u '#{user}' hoga …");
        }
        match self.offence {
            Offence::Stranger if is_directory => {
                "set HOGA_HOME to a directory of your own, in one of your own".to_owned()
            }
            Offence::WrongKind if matches!(self.place, Place::Given | Place::GivenSecret) => {
                "name a regular file".to_owned()
            }
            Offence::Stranger | Offence::WrongKind => format!("mv {path} {path}.untrusted"),
            Offence::WritableByOthers if self.place == Place::Above && is_ours => {
                format!("chmod go-w {path}")
            }
            Offence::WritableByOthers if self.place == Place::Above => {
                format!("sudo chmod go-w {path}")
            }
            Offence::WritableByOthers | Offence::ReadableByOthers if !is_ours => {
                format!("sudo chmod go-rwx {path}")
            }
            Offence::WritableByOthers | Offence::ReadableByOthers if is_directory => {
                format!("chmod 700 {path}")
            }
            Offence::WritableByOthers | Offence::ReadableByOthers => format!("chmod 600 {path}"),
        }
    }
}

impl fmt::Display for Untrusted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Seen {
            owner, group, mode, ..
        } = self.seen;
        write!(
            f,
            "{} {} (owner {owner}, group {group}, mode {mode:04o}); {}",
            self.path.display(),
            self.offence.words(self.seen, self.by),
            self.command()
        )
    }
}

impl Error for Untrusted {}

impl From<Untrusted> for io::Error {
    fn from(untrusted: Untrusted) -> Self {
        Self::new(io::ErrorKind::PermissionDenied, untrusted)
    }
}

/// Finds the place that could not be trusted among the causes of an error.
pub fn untrusted_in<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a Untrusted> {
    let mut next = Some(error);
    while let Some(error) = next {
        let inside = error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref)
            .and_then(|inner| inner.downcast_ref());
        if let Some(found) = error.downcast_ref().or(inside) {
            return Some(found);
        }
        next = error.source();
    }
    None
}

/// Returns the user whose directory a place is in, where this is root and the directory is not root's:
/// root moves nothing there.
fn users_place(path: &Path) -> Option<u32> {
    if Ourselves::of_process().user != 0 {
        return None;
    }
    let path = std::path::absolute(path).ok()?;
    let around = files::seen(&std::fs::metadata(path.parent()?).ok()?)?;
    (around.owner != 0).then_some(around.owner)
}

/// Returns a path as a shell takes it.
fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/._-+:@%".contains(&byte);
    if text.bytes().all(is_plain) {
        text
    } else {
        format!("'{}'", text.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests;
