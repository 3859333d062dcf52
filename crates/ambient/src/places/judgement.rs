//! Whether a directory or a file may be used: its owner, mode and kind against who we are.
//!
//! A pure decision; nothing is opened here.

/// What is found at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A regular file.
    File,
    /// A directory.
    Directory,
    /// A symbolic link.
    Link,
    /// A pipe, a socket, a device.
    Other,
}

/// A directory or a file as the system describes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// What it is.
    pub kind: Kind,
    /// The user it belongs to.
    pub owner: u32,
    /// The group it belongs to.
    pub group: u32,
    /// The twelve bits of its rights.
    pub mode: u32,
}

/// Who we are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ourselves {
    /// The effective user.
    pub user: u32,
    /// The group in which there is nobody but this user, if there is one.
    pub own_group: Option<u32>,
    /// All groups of the process.
    pub groups: Vec<u32>,
}

/// What a directory or a file is to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A directory above the state directory.
    Above,
    /// The state directory itself; others may see what is in it.
    Home,
    /// A directory below it.
    Private,
    /// A file with a secret that this program writes, as a token.
    Secret,
    /// Any other file that this program writes: a lock, the journal, the log.
    Kept,
    /// A file that a person gives and that is only read.
    Given,
    /// The same, with secrets in it.
    GivenSecret,
}

/// What is wrong with a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offence {
    /// It is not the directory, or not the regular file, that it should be.
    WrongKind,
    /// It belongs to somebody else.
    Stranger,
    /// Somebody else may change it.
    WritableByOthers,
    /// Somebody else may read a secret.
    ReadableByOthers,
}

impl Offence {
    /// Returns what is wrong, to be read after the path.
    pub(super) fn words(self, seen: Seen, by: u32) -> &'static str {
        match (self, seen.kind) {
            (Self::WrongKind, Kind::Link) => "is a link, and nothing of hoga's is one",
            (Self::WrongKind, Kind::Directory) => "is a directory in place of a file",
            (Self::WrongKind, Kind::File) => "is a file in place of a directory",
            (Self::WrongKind, Kind::Other) => {
                "is a pipe, a socket or a device, and must be a regular file"
            }
            (Self::Stranger, _) if by == 0 => "belongs to another user, and this is root",
            (Self::Stranger, _) => "belongs to another user",
            (Self::WritableByOthers, _) => "can be changed by others",
            (Self::ReadableByOthers, _) => "can be read by others",
        }
    }
}

/// What may be done with a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Used as it is.
    Trusted,
    /// Used, and closed to others' eyes first: nobody else can have changed it.
    Tightened,
    /// Not used.
    Offends(Offence),
}

const WRITE: u32 = 0o022;
const STICKY: u32 = 0o1000;

/// Decides whether a place may be used.
///
/// A bit of the group counts as a stranger's unless nobody but the user is in the group.
pub fn judge(place: Place, seen: Seen, us: &Ourselves) -> Verdict {
    let is_ours = seen.owner == us.user;
    let is_roots = seen.owner == 0;
    let wanted = match place {
        Place::Above | Place::Home | Place::Private => Kind::Directory,
        Place::Secret | Place::Kept | Place::Given | Place::GivenSecret => Kind::File,
    };
    if seen.kind != wanted {
        return Verdict::Offends(Offence::WrongKind);
    }
    let may_be_roots = match place {
        Place::Above | Place::Home | Place::Given | Place::GivenSecret => true,
        Place::Private | Place::Secret | Place::Kept => false,
    };
    let is_known = is_ours || (is_roots && may_be_roots);
    if !is_known {
        return Verdict::Offends(Offence::Stranger);
    }
    let is_own_group = us.own_group == Some(seen.group);
    let others = if is_own_group {
        seen.mode & 0o007
    } else {
        seen.mode & 0o077
    };
    let is_writable = match place {
        // Root's own group is root, and in a sticky directory nobody moves what is another's.
        Place::Above => {
            let of_root = is_roots && seen.group == 0;
            let others = if of_root { others & 0o007 } else { others };
            others & WRITE != 0 && seen.mode & STICKY == 0
        }
        Place::Home
        | Place::Private
        | Place::Secret
        | Place::Kept
        | Place::Given
        | Place::GivenSecret => others & WRITE != 0,
    };
    if is_writable {
        return Verdict::Offends(Offence::WritableByOthers);
    }
    match place {
        Place::Above | Place::Home | Place::Given => Verdict::Trusted,
        Place::Private | Place::Kept if seen.mode & 0o077 != 0 => Verdict::Tightened,
        Place::Private | Place::Kept => Verdict::Trusted,
        // This program writes it with 0600, so that somebody opened it.
        Place::Secret if seen.mode & 0o077 != 0 => Verdict::Offends(Offence::ReadableByOthers),
        Place::Secret => Verdict::Trusted,
        Place::GivenSecret => {
            // What root keeps for this process alone can be given to it by a group only.
            let by_root = is_roots && !is_ours && us.groups.contains(&seen.group);
            let readers = if by_root { others & 0o007 } else { others };
            if readers == 0 {
                Verdict::Trusted
            } else {
                Verdict::Offends(Offence::ReadableByOthers)
            }
        }
    }
}
