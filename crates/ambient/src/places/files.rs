//! Files: opened without following a link, and looked at once they are open.

use super::{Kind, Ourselves, Place, Seen, Untrusted, Verdict, judge};
use std::fs::{File, Metadata, OpenOptions};
use std::hash::BuildHasher;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// How often another name is tried for a file that must be new.
const TRIES: u32 = 16;

/// Reads a file whole; none where there is none.
///
/// # Errors
///
/// It is not to be trusted, or cannot be read.
pub fn read(path: &Path, place: Place) -> io::Result<Option<String>> {
    let mut file = match open_read(path, place) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    Ok(Some(text))
}

/// Opens a file for reading.
///
/// # Errors
///
/// It is not there, is not to be trusted, or cannot be read.
pub fn open_read(path: &Path, place: Place) -> io::Result<File> {
    open(path, place, OpenOptions::new().read(true))
}

/// Opens a file whose lock is taken; it is made if it is missing, and keeps what is in it.
///
/// # Errors
///
/// It is not to be trusted, or cannot be made.
pub fn open_lock(path: &Path) -> io::Result<File> {
    open_write(path, Place::Kept)
}

/// Opens a file for writing; it is made if it is missing, and keeps what is in it.
///
/// # Errors
///
/// It is not to be trusted, or cannot be made.
pub fn open_write(path: &Path, place: Place) -> io::Result<File> {
    let mut options = OpenOptions::new();
    open(path, place, for_us(options.create(true).write(true)))
}

/// Opens a file to add to its end; it is made if it is missing.
///
/// # Errors
///
/// It is not to be trusted, or cannot be made.
pub fn open_append(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    open(path, Place::Kept, for_us(options.create(true).append(true)))
}

/// Makes a file that was not there.
///
/// # Errors
///
/// Something is there, be it a link that leads nowhere, or it cannot be made.
pub fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    let file = for_us(options.create_new(true).write(true)).open(path)?;
    close_to_others(&file, 0o600)?;
    Ok(file)
}

/// Makes sure that a file which SQLite opens by its name is ours, or is made for us alone; one of the
/// files `beside` it need not be there.
///
/// It is looked at by its name, in a directory of ours: closing a descriptor of it would end the locks
/// that SQLite holds on it in this process.
///
/// # Errors
///
/// One of them is not to be trusted, or the file cannot be made.
pub fn prepare(path: &Path, beside: &[&str]) -> io::Result<()> {
    if !look_by_name(path, Place::Kept)? {
        match create(path) {
            Ok(_made) => {}
            // Another process made it meanwhile.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                look_by_name(path, Place::Kept)?;
            }
            Err(error) => return Err(error),
        }
    }
    for end in beside {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        look_by_name(Path::new(&name), Place::Kept)?;
    }
    Ok(())
}

/// Looks at a file or a directory that this program keeps, by its name; it need not be there.
///
/// # Errors
///
/// It is not to be trusted.
pub fn check(path: &Path, place: Place) -> io::Result<()> {
    look_by_name(path, place).map(|_is_there| ())
}

/// Looks at a file by its name; returns whether it is there.
fn look_by_name(path: &Path, place: Place) -> io::Result<bool> {
    let metadata = match path.symlink_metadata() {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    let Some(seen) = seen(&metadata) else {
        return Ok(true);
    };
    match judge(place, seen, Ourselves::of_process()) {
        Verdict::Trusted => {}
        Verdict::Tightened => {
            // Where nothing can be written it stays as it is: nobody else can change it either.
            #[cfg(unix)]
            drop(std::fs::set_permissions(
                path,
                std::os::unix::fs::PermissionsExt::from_mode(of_owner(seen.kind)),
            ));
        }
        Verdict::Offends(offence) => {
            return Err(Untrusted::new(path, place, seen, offence).into());
        }
    }
    Ok(true)
}

/// Replaces a file whole: written beside it under a fresh name, then put in its place. What is
/// `lasting` is on the disk before.
///
/// # Errors
///
/// It cannot be written; what was there stays.
pub fn replace(path: &Path, bytes: &[u8], lasting: bool) -> io::Result<()> {
    let (next, mut file) = fresh(path)?;
    let written = file.write_all(bytes).and_then(|()| {
        if lasting {
            file.sync_all()?;
        }
        std::fs::rename(&next, path)
    });
    if written.is_err() {
        // What went wrong is the first error.
        drop(std::fs::remove_file(&next));
    }
    written
}

/// Makes an empty file beside one that is to be written, under a name that nobody can foretell.
///
/// # Errors
///
/// It cannot be made.
pub fn draft(path: &Path) -> io::Result<PathBuf> {
    fresh(path).map(|(next, _file)| next)
}

/// Writes so many bytes into a file of a directory, through to the disk, and removes it again.
///
/// # Errors
///
/// They cannot be written.
pub fn probe(directory: &Path, bytes: usize) -> io::Result<()> {
    let (path, mut file) = fresh(&directory.join("probe"))?;
    let written = file
        .write_all(&vec![0; bytes])
        .and_then(|()| file.sync_all());
    std::fs::remove_file(&path)?;
    written
}

/// Makes a file beside another, under a name that nobody can foretell.
fn fresh(path: &Path) -> io::Result<(PathBuf, File)> {
    let mut last = None;
    for _try in 0..TRIES {
        let chance = std::collections::hash_map::RandomState::new().hash_one(std::process::id());
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{chance:016x}.next"));
        let next = path.with_file_name(name);
        match create(&next) {
            Ok(file) => return Ok((next, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => last = Some(error),
            Err(error) => return Err(error),
        }
    }
    Err(last.unwrap_or_else(|| io::ErrorKind::AlreadyExists.into()))
}

fn for_us(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Opens a file and looks at what was opened.
pub(super) fn open(path: &Path, place: Place, options: &mut OpenOptions) -> io::Result<File> {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(options, flags(place));
    match options.open(path) {
        Ok(file) => {
            look(path, place, &file)?;
            Ok(file)
        }
        Err(error) => Err(explained(path, place, error)),
    }
}

/// Returns how a place is opened: what is written is never reached through a link, and a pipe is not
/// waited for.
#[cfg(unix)]
fn flags(place: Place) -> i32 {
    use rustix::fs::OFlags;
    let common = OFlags::NONBLOCK | OFlags::NOCTTY;
    let flags = match place {
        Place::Given | Place::GivenSecret => common,
        Place::Secret | Place::Kept => common | OFlags::NOFOLLOW,
        Place::Above | Place::Home => common | OFlags::DIRECTORY,
        Place::Private => common | OFlags::DIRECTORY | OFlags::NOFOLLOW,
    };
    i32::try_from(flags.bits()).unwrap_or_default()
}

/// Looks at what is open, and closes it to others' eyes where that is all it needs.
fn look(path: &Path, place: Place, file: &File) -> io::Result<()> {
    let Some(seen) = seen(&file.metadata()?) else {
        return Ok(());
    };
    match judge(place, seen, Ourselves::of_process()) {
        Verdict::Trusted => Ok(()),
        Verdict::Tightened => {
            // Where nothing can be written it stays as it is: nobody else can change it either.
            drop(close_to_others(file, of_owner(seen.kind)));
            Ok(())
        }
        Verdict::Offends(offence) => Err(Untrusted::new(path, place, seen, offence).into()),
    }
}

/// Returns the rights that leave everything to the owner.
fn of_owner(kind: Kind) -> u32 {
    if kind == Kind::Directory {
        0o700
    } else {
        0o600
    }
}

/// Returns why a place could not be opened: what lies there, if that is the reason.
fn explained(path: &Path, place: Place, error: io::Error) -> io::Error {
    let found = match place {
        Place::Given | Place::GivenSecret | Place::Above | Place::Home => std::fs::metadata(path),
        Place::Secret | Place::Kept | Place::Private => std::fs::symlink_metadata(path),
    };
    let Some(seen) = found.ok().as_ref().and_then(seen) else {
        return error;
    };
    match judge(place, seen, Ourselves::of_process()) {
        Verdict::Offends(offence) => Untrusted::new(path, place, seen, offence).into(),
        Verdict::Trusted | Verdict::Tightened => error,
    }
}

#[cfg(unix)]
pub(super) fn close_to_others(file: &File, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let now = file.metadata()?.permissions().mode() & 0o7777;
    if now == mode {
        return Ok(());
    }
    file.set_permissions(std::fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
pub(super) fn close_to_others(_file: &File, _mode: u32) -> io::Result<()> {
    Ok(())
}

/// Returns what the system says of a place; nothing where it knows no owners.
#[cfg(unix)]
#[expect(
    clippy::unnecessary_wraps,
    reason = "there are systems without owners and modes"
)]
pub(super) fn seen(metadata: &Metadata) -> Option<Seen> {
    use std::os::unix::fs::MetadataExt;
    let kind = if metadata.is_file() {
        Kind::File
    } else if metadata.is_dir() {
        Kind::Directory
    } else if metadata.is_symlink() {
        Kind::Link
    } else {
        Kind::Other
    };
    Some(Seen {
        kind,
        owner: metadata.uid(),
        group: metadata.gid(),
        mode: metadata.mode() & 0o7777,
    })
}

#[cfg(not(unix))]
pub(super) fn seen(_metadata: &Metadata) -> Option<Seen> {
    None
}
