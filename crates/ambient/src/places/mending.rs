//! What of hoga's places is not to be trusted, all of it, and how it is mended.
//!
//! Rights are taken from others; what is a stranger's or of the wrong kind is put aside under another
//! name. Nothing is deleted, and nothing that belongs to somebody else is changed.

use super::files::{close_to_others, seen};
use super::{Kind, Offence, Ourselves, Place, Untrusted, Verdict, above, judge};
use std::fs::OpenOptions;
use std::io;
use std::path::{Path, PathBuf};

/// Most entries that are looked at.
const MOST: usize = 10_000;
/// The end of the name of what was put aside; nobody uses it any more.
const ASIDE: &str = ".untrusted";

/// What became of a place that was to be mended.
#[derive(Debug)]
pub struct Mended {
    /// What was wrong.
    pub problem: Untrusted,
    /// What was done, or why it could not be.
    pub done: io::Result<String>,
}

/// Looks at the state directory, what is in it and what is above it.
pub fn survey(home: &Path) -> Vec<Untrusted> {
    let mut found = above(home);
    let mut open: Vec<(PathBuf, Place)> = vec![(home.to_owned(), Place::Home)];
    let mut looked_at = 0_usize;
    while let Some((path, place)) = open.pop() {
        looked_at = looked_at.saturating_add(1);
        if looked_at > MOST {
            break;
        }
        let metadata = match place {
            Place::Home => std::fs::metadata(&path),
            Place::Above
            | Place::Private
            | Place::Secret
            | Place::Kept
            | Place::Given
            | Place::GivenSecret => path.symlink_metadata(),
        };
        let Some(seen) = metadata.ok().as_ref().and_then(seen) else {
            continue;
        };
        match judge(place, seen, Ourselves::of_process()) {
            Verdict::Offends(offence) => {
                found.push(Untrusted::new(&path, place, seen, offence));
                // What is in a stranger's directory is the stranger's.
                if matches!(offence, Offence::Stranger | Offence::WrongKind) {
                    continue;
                }
            }
            Verdict::Trusted | Verdict::Tightened => {}
        }
        if seen.kind == Kind::Directory {
            let entries = std::fs::read_dir(&path).into_iter().flatten().flatten();
            open.extend(entries.filter_map(|entry| {
                let kind = entry.file_type().ok()?;
                Some((entry.path(), of_entry(&entry.path(), kind, place)?))
            }));
        }
    }
    found
}

/// Returns what an entry of a directory is to us; nothing where it is used in another way.
fn of_entry(path: &Path, kind: std::fs::FileType, within: Place) -> Option<Place> {
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or("");
    let is_given = matches!(name, "calendar.tsv" | "config.toml");
    if name.contains(ASIDE) {
        None
    } else if kind.is_dir() {
        Some(Place::Private)
    } else if within == Place::Home && is_given {
        None
    } else if matches!(name, "token.json" | "approval.json")
        || path.extension().is_some_and(|end| end == "key")
    {
        Some(Place::Secret)
    } else if is_socket(kind) {
        None
    } else {
        Some(Place::Kept)
    }
}

#[cfg(unix)]
fn is_socket(kind: std::fs::FileType) -> bool {
    std::os::unix::fs::FileTypeExt::is_socket(&kind)
}

#[cfg(not(unix))]
fn is_socket(_kind: std::fs::FileType) -> bool {
    false
}

/// Mends what can be mended in the state directory and above it.
pub fn mend(home: &Path) -> Vec<Mended> {
    let problems = survey(home).into_iter();
    problems
        .map(|problem| Mended {
            done: mend_one(&problem),
            problem,
        })
        .collect()
}

/// Mends a file that a person gives, if there is something to mend.
pub fn mend_given(path: &Path) -> Option<Mended> {
    let seen = std::fs::metadata(path).ok().as_ref().and_then(seen)?;
    let place = Place::GivenSecret;
    match judge(place, seen, Ourselves::of_process()) {
        Verdict::Offends(offence) => {
            // A link is no fault here: what it points to is.
            let path = std::fs::canonicalize(path).unwrap_or_else(|_gone| path.to_owned());
            let problem = Untrusted::new(&path, place, seen, offence);
            Some(Mended {
                done: mend_one(&problem),
                problem,
            })
        }
        Verdict::Trusted | Verdict::Tightened => None,
    }
}

fn mend_one(problem: &Untrusted) -> io::Result<String> {
    let Untrusted {
        path, place, seen, ..
    } = problem;
    match problem.offence {
        Offence::Stranger | Offence::WrongKind => {
            if matches!(place, Place::Above | Place::Home) {
                return Err(io::Error::other(problem.command()));
            }
            let aside = aside(path);
            std::fs::rename(path, &aside)?;
            Ok(format!("put aside as {}", aside.display()))
        }
        Offence::WritableByOthers | Offence::ReadableByOthers => {
            let mode = match place {
                Place::Above => seen.mode & !0o022,
                Place::Home | Place::Private => 0o700,
                Place::Secret | Place::Kept | Place::Given | Place::GivenSecret => 0o600,
            };
            if seen.owner != Ourselves::of_process().user {
                return Err(io::Error::other(problem.command()));
            }
            let mut options = OpenOptions::new();
            options.read(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, nothing_followed());
            let file = options.open(path)?;
            close_to_others(&file, mode)?;
            Ok(format!("its mode is {mode:04o} now"))
        }
    }
}

#[cfg(unix)]
fn nothing_followed() -> i32 {
    use rustix::fs::OFlags;
    let flags = OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::NOFOLLOW;
    i32::try_from(flags.bits()).unwrap_or_default()
}

/// Returns a free name beside a path.
fn aside(path: &Path) -> PathBuf {
    let mut number = 0_u32;
    loop {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(ASIDE);
        if number > 0 {
            name.push(format!("-{number}"));
        }
        let candidate = path.with_file_name(name);
        if candidate.symlink_metadata().is_err() || number == u32::MAX {
            return candidate;
        }
        number = number.saturating_add(1);
    }
}
