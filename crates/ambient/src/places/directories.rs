//! Directories: made for their owner alone whatever the umask, and looked at before they are used.

use super::files::{open, seen};
use super::{Kind, Offence, Ourselves, Place, Untrusted, Verdict, judge};
use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Once;

/// Makes sure of the state directory.
///
/// # Errors
///
/// It is not to be trusted, or cannot be made.
pub fn home(path: &Path) -> io::Result<()> {
    make(path)?;
    // It may be a link, as for a service with a user of its own; then the link is root's or ours.
    if let Some(untrusted) = strange_link(path, Place::Home) {
        return Err(untrusted.into());
    }
    open(path, Place::Home, OpenOptions::new().read(true)).map(drop)
}

/// Makes sure of a directory below the state directory, and of each in between.
///
/// # Errors
///
/// One of them is not to be trusted, or cannot be made.
pub fn below(home: &Path, parts: &[&str]) -> io::Result<PathBuf> {
    self::home(home)?;
    let mut path = home.to_owned();
    for part in parts {
        path.push(part);
        private(&path)?;
    }
    Ok(path)
}

/// Makes sure of a directory of its own, with what is missing above it.
///
/// # Errors
///
/// It is not to be trusted, or cannot be made.
pub fn private(path: &Path) -> io::Result<()> {
    make(path)?;
    open(path, Place::Private, OpenOptions::new().read(true)).map(drop)
}

/// Makes a directory for its owner alone, and what is missing above it; one that is there stays as it is.
///
/// # Errors
///
/// It cannot be made.
pub fn make(path: &Path) -> io::Result<()> {
    if let Some(untrusted) = users_directory_above(path) {
        return Err(untrusted.into());
    }
    match make_one(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let Some(parent) = path.parent().filter(|it| !it.as_os_str().is_empty()) else {
                return Err(error);
            };
            make(parent)?;
            make_one(path)
        }
        made => made,
    }
}

/// Returns the directory in which root would leave one that its user can never use.
fn users_directory_above(path: &Path) -> Option<Untrusted> {
    let is_missing = path.symlink_metadata().is_err();
    if !is_missing || Ourselves::of_process().user != 0 {
        return None;
    }
    let path = std::path::absolute(path).ok()?;
    let parent = path.ancestors().skip(1).find(|path| path.exists())?;
    let seen = seen(&std::fs::metadata(parent).ok()?)?;
    let is_users = seen.owner != 0;
    is_users.then(|| Untrusted::new(parent, Place::Home, seen, Offence::Stranger))
}

fn make_one(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(path) {
        Ok(()) => {
            // A umask can only take away, and it may take the owner's own rights.
            #[cfg(unix)]
            std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
            Ok(())
        }
        // Whatever is there is looked at next; where nothing can be made, what is there stays.
        Err(_) if path.symlink_metadata().is_ok() => Ok(()),
        Err(error) => Err(error),
    }
}

/// Returns the directories above one in which somebody else could put another in its place, the
/// nearest first.
pub fn above(path: &Path) -> Vec<Untrusted> {
    let mut found: Vec<Untrusted> = Vec::new();
    let lexical = std::path::absolute(path).unwrap_or_else(|_error| path.to_owned());
    let real = std::fs::canonicalize(&lexical).unwrap_or_else(|_missing| lexical.clone());
    for path in lexical.ancestors().skip(1).chain(real.ancestors().skip(1)) {
        let problem = strange_link(path, Place::Above).or_else(|| {
            let seen = seen(&std::fs::metadata(path).ok()?)?;
            match judge(Place::Above, seen, Ourselves::of_process()) {
                Verdict::Offends(offence) => {
                    Some(Untrusted::new(path, Place::Above, seen, offence))
                }
                Verdict::Trusted | Verdict::Tightened => None,
            }
        });
        found.extend(problem.filter(|problem| found.iter().all(|it| it.path != problem.path)));
    }
    found
}

/// Warns once a process of directories above that somebody else may change.
pub fn warn_of_above(path: &Path) {
    static WARNED: Once = Once::new();
    WARNED.call_once(|| {
        for problem in above(path) {
            tracing::warn!(
                %problem,
                "somebody else could put another directory in the place of hoga's; a later release refuses this"
            );
        }
    });
}

/// Returns a link that somebody other than root and us has made.
fn strange_link(path: &Path, place: Place) -> Option<Untrusted> {
    let seen = seen(&path.symlink_metadata().ok()?)?;
    let is_strange =
        seen.kind == Kind::Link && seen.owner != 0 && seen.owner != Ourselves::of_process().user;
    is_strange.then(|| Untrusted::new(path, place, seen, Offence::Stranger))
}
