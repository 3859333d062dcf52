//! Edited copies of what the venue sends: most random bytes stop at the first check, an edit of a
//! good text gets further.

use bolero::TypeGenerator;

/// One change of a text.
#[derive(Clone, Copy, Debug, TypeGenerator)]
pub(crate) enum Edit {
    /// Another byte at a place.
    Replace(u16, u8),
    /// One more byte.
    Insert(u16, u8),
    /// A separator, a bracket, a digit: what the formats are made of.
    Structure(u16, u8),
    /// Some bytes less.
    Remove(u16, u8),
    /// Some bytes twice.
    Repeat(u16, u8),
    /// Nothing behind a place.
    Cut(u16),
}

/// An edited copy of one of several good texts.
#[derive(Clone, Debug, TypeGenerator)]
pub(crate) struct Edited {
    which: u8,
    edits: Vec<Edit>,
}

const STRUCTURE: &[u8] = b"^|{}[]\",:01-.\\ \n\0=+";

impl Edited {
    /// Returns the edited text of one of `seeds`.
    pub(crate) fn of(&self, seeds: &[&str]) -> Vec<u8> {
        let which = usize::from(self.which) % seeds.len();
        let mut bytes = seeds.get(which).unwrap().as_bytes().to_vec();
        for edit in self.edits.iter().take(12) {
            edit.apply(&mut bytes);
        }
        bytes
    }

    /// Returns the same as a text.
    pub(crate) fn text(&self, seeds: &[&str]) -> String {
        String::from_utf8_lossy(&self.of(seeds)).into_owned()
    }
}

impl Edit {
    fn apply(self, bytes: &mut Vec<u8>) {
        let place = |at: u16, length: usize| usize::from(at).checked_rem(length).unwrap_or(0);
        match self {
            Self::Replace(at, byte) => {
                let at = place(at, bytes.len());
                if let Some(known) = bytes.get_mut(at) {
                    *known = byte;
                }
            }
            Self::Insert(at, byte) => bytes.insert(place(at, bytes.len()), byte),
            Self::Structure(at, which) => {
                let byte = STRUCTURE.get(usize::from(which) % STRUCTURE.len());
                bytes.insert(place(at, bytes.len()), *byte.unwrap());
            }
            Self::Remove(at, count) => {
                let at = place(at, bytes.len());
                let end = at.saturating_add(usize::from(count)).min(bytes.len());
                bytes.drain(at..end);
            }
            Self::Repeat(at, count) => {
                let at = place(at, bytes.len());
                let end = at.saturating_add(usize::from(count)).min(bytes.len());
                let copy: Vec<u8> = bytes.get(at..end).unwrap_or_default().to_vec();
                bytes.splice(at..at, copy);
            }
            Self::Cut(at) => bytes.truncate(place(at, bytes.len())),
        }
    }
}
