//! Seals: what proves that a note of the log was written by a program that has the journal's key.
//!
//! The hashes of the log are public, so whoever can write a journal can hash it anew. A seal is a
//! message authentication code (HMAC-SHA-256) over a note and everything before it, under a key that
//! is kept apart from the journal. What a note is worth with or without one is decided in
//! `believed.rs`, not here.

use crate::journal::{Entry, Head, RawEvent, Record};
use ambient::Mutex;
use ambient::digest;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::fmt::Write as _;

/// What is authenticated begins with these words, so that the key proves nothing else.
const DOMAIN: &[u8] = b"hoga seal 1";
/// The same for what is saved beside the log.
const MARK_DOMAIN: &[u8] = b"hoga snapshot 1";
/// What stands in the place of a seal while it is made: as long as one.
const BLANK: &str =
    "---------------- ----------------------------------------------------------------";
/// Hexadecimal digits of a key, and of its public name.
const KEY_DIGITS: usize = 64;
const NAME_DIGITS: usize = 16;

/// The key of a journal. It lies apart from the journal, and is never shown.
#[derive(Clone, Debug)]
pub struct SealKey(SecretString);

impl SealKey {
    /// Makes a key of 256 bits that nobody can foretell; in tests they come from a seed.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(SecretString::from(hexadecimal(&bytes)))
    }

    /// Reads a key as it is kept; none where the text is no key.
    pub fn parse(text: &str) -> Option<Self> {
        let is_key = text.len() == KEY_DIGITS && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_key.then(|| Self(SecretString::from(text.to_ascii_lowercase())))
    }

    /// Returns the text that is kept, for the one file that holds it.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// Returns the public name of the key, which tells it from others and nothing of it.
    pub fn name(&self) -> String {
        let mut name = digest(&[b"hoga seal key", self.expose().as_bytes()]);
        name.truncate(NAME_DIGITS);
        name
    }

    /// Seals a record that is about to be written behind a head, if it is one that is sealed.
    pub fn seal(&self, previous: &Head, record: &mut Record) {
        let Some(slot) = record.entry.seal_slot() else {
            return;
        };
        *slot = Some(BLANK.to_owned());
        let sequence = previous.sequence.saturating_add(1);
        let event = RawEvent::of(&previous.hash, sequence, record);
        let code = self.code(&previous.hash, &event, &event.payload);
        let seal = code.map(|code| {
            let code = code.finalize().into_bytes();
            format!("{} {}", self.name(), hexadecimal(&code))
        });
        if let Some(slot) = record.entry.seal_slot() {
            *slot = seal;
        }
    }

    /// Holds the seal of an event against it and the hash of the event before.
    pub fn check(&self, previous: &str, event: &RawEvent, seal: &str) -> Mark {
        let Some((name, code)) = seal.split_once(' ') else {
            return Mark::Wrong;
        };
        if name != self.name() {
            return Mark::Foreign;
        }
        let field = |seal: &str| format!("\"seal\":\"{seal}\"");
        let payload = event.payload.replacen(&field(seal), &field(BLANK), 1);
        let expected = self.code(previous, event, &payload);
        let is_right = expected
            .zip(bytes(code))
            .is_some_and(|(expected, code)| expected.verify_slice(&code).is_ok());
        if is_right { Mark::Right } else { Mark::Wrong }
    }

    fn code(&self, previous: &str, event: &RawEvent, payload: &str) -> Option<Hmac<Sha256>> {
        self.code_over(&[
            DOMAIN,
            previous.as_bytes(),
            &event.sequence.to_be_bytes(),
            &event.at_us.to_be_bytes(),
            event.kind.as_bytes(),
            payload.as_bytes(),
        ])
    }

    fn code_over(&self, parts: &[&[u8]]) -> Option<Hmac<Sha256>> {
        let mut code = Hmac::<Sha256>::new_from_slice(self.expose().as_bytes()).ok()?;
        for part in parts {
            code.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            code.update(part);
        }
        Some(code)
    }

    /// Returns what proves that something saved beside the log was made with this key.
    pub(crate) fn mark(&self, parts: &[&[u8]]) -> Option<String> {
        let code = self.code_over(&marked(parts))?.finalize().into_bytes();
        Some(format!("{} {}", self.name(), hexadecimal(&code)))
    }
}

/// What a seal turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// There is none.
    None,
    /// It is this key's, and fits the event and everything before it.
    Right,
    /// It names this key and does not fit: the event, or one before it, is not what was sealed.
    Wrong,
    /// It is another key's, about which nothing can be said here.
    Foreign,
}

/// What a process can prove about a journal.
#[derive(Clone, Debug, Default)]
pub enum Seals {
    /// The journal has no seals yet: its settings hold as they are.
    #[default]
    Off,
    /// The journal has seals, and its key is not here.
    Lost,
    /// The key is here.
    Kept(SealKey),
}

impl Seals {
    /// Seals a record behind a head, where that can be done.
    pub fn seal(&self, previous: &Head, record: &mut Record) {
        if let Self::Kept(key) = self {
            key.seal(previous, record);
        }
    }
}

/// A key, and where the seals of its journal begin.
#[derive(Clone, Debug)]
pub struct KeptKey {
    /// The key.
    pub key: SealKey,
    /// The event that says which settings were in force then; none until it is written.
    pub since: Option<u64>,
}

/// What a handle of a journal can prove, to be set once its name is known.
#[derive(Debug, Default)]
pub struct Sealing(Mutex<Seals>);

impl Sealing {
    /// Sets it.
    pub fn set(&self, seals: Seals) {
        *self.0.lock() = seals;
    }

    /// Returns it.
    pub fn get(&self) -> Seals {
        let seals = self.0.lock();
        seals.clone()
    }
}

impl Entry {
    /// Returns the seal of an entry that has one.
    pub fn seal(&self) -> Option<&str> {
        match self {
            Self::Session { seal, .. } | Self::Decided { seal, .. } => seal.as_deref(),
            Self::Intent { .. }
            | Self::Answered { .. }
            | Self::Order { .. }
            | Self::Foreign { .. }
            | Self::Notice { .. }
            | Self::Row { .. }
            | Self::Reconciled { .. }
            | Self::Concluded { .. }
            | Self::Repeats { .. }
            | Self::Alarm { .. } => None,
        }
    }

    /// Returns where the seal of an entry goes, if it is one that is sealed.
    fn seal_slot(&mut self) -> Option<&mut Option<String>> {
        match self {
            Self::Session { what, seal, .. } => what.is_sealed().then_some(seal),
            Self::Decided { seal, .. } => Some(seal),
            Self::Intent { .. }
            | Self::Answered { .. }
            | Self::Order { .. }
            | Self::Foreign { .. }
            | Self::Notice { .. }
            | Self::Row { .. }
            | Self::Reconciled { .. }
            | Self::Concluded { .. }
            | Self::Repeats { .. }
            | Self::Alarm { .. } => None,
        }
    }
}

impl Record {
    /// Returns whether a stored record is this one, which was sealed on the way at most.
    pub(crate) fn is_stored_as(&self, stored: &Self) -> bool {
        let without_seal = |record: &Self| {
            let mut entry = record.entry.clone();
            if let Some(slot) = entry.seal_slot() {
                *slot = None;
            }
            entry
        };
        self.at == stored.at
            && self.order == stored.order
            && (self.entry == stored.entry || without_seal(self) == without_seal(stored))
    }
}

fn marked<'a>(parts: &[&'a [u8]]) -> Vec<&'a [u8]> {
    [MARK_DOMAIN]
        .into_iter()
        .chain(parts.iter().copied())
        .collect()
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _infallible = write!(text, "{byte:02x}");
        text
    })
}

fn bytes(hexadecimal: &str) -> Option<Vec<u8>> {
    let digits = hexadecimal.as_bytes().chunks(2);
    digits
        .map(|pair| {
            let pair = std::str::from_utf8(pair).ok().filter(|it| it.len() == 2)?;
            u8::from_str_radix(pair, 16).ok()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoga_port::time::Timestamp;

    fn note(what: &str, text: &str) -> Record {
        Record {
            at: Timestamp::UNIX_EPOCH,
            entry: Entry::Session {
                what: what.into(),
                text: text.into(),
                seal: None,
            },
            order: None,
        }
    }

    fn head(hash: &str) -> Head {
        Head {
            sequence: 6,
            hash: hash.into(),
        }
    }

    #[test]
    fn a_seal_holds_for_one_note_at_one_place_behind_one_log() {
        let key = SealKey::new([7; 32]);
        let mut record = note("resumed", r#"by "hand","seal":"none""#);
        key.seal(&head("before"), &mut record);
        let seal = record.entry.seal().unwrap().to_owned();
        let event = RawEvent::of("before", 7, &record);
        assert_eq!(key.check("before", &event, &seal), Mark::Right);
        // Nothing of it can change, nor what went before.
        assert_eq!(key.check("other", &event, &seal), Mark::Wrong);
        let moved = RawEvent::of("before", 8, &record);
        assert_eq!(key.check("before", &moved, &seal), Mark::Wrong);
        let mut changed = event.clone();
        changed.payload = changed.payload.replace("hand", "foot");
        assert_eq!(key.check("before", &changed, &seal), Mark::Wrong);
        let mut later = event.clone();
        later.at_us += 1;
        assert_eq!(key.check("before", &later, &seal), Mark::Wrong);
        assert_eq!(key.check("before", &event, "nothing"), Mark::Wrong);
        let cut = seal.get(..seal.len() - 2).unwrap();
        assert_eq!(key.check("before", &event, cut), Mark::Wrong);
        let other = SealKey::new([8; 32]);
        assert_eq!(other.check("before", &event, &seal), Mark::Foreign);
    }

    #[test]
    fn a_note_too_large_for_a_row_is_sealed_as_it_is_written() {
        let key = SealKey::new([7; 32]);
        for length in [16_200, 16_290, 16_384, 60_000] {
            let mut record = note("killed", &"x".repeat(length));
            key.seal(&head("before"), &mut record);
            let seal = record.entry.seal().unwrap().to_owned();
            let event = RawEvent::of("before", 7, &record);
            assert_eq!(key.check("before", &event, &seal), Mark::Right, "{length}");
        }
    }

    #[test]
    fn only_settings_decisions_and_ends_are_sealed_and_no_key_is_shown() {
        let key = SealKey::new([7; 32]);
        let mut record = note("stream up", "subscribed");
        key.seal(&head("before"), &mut record);
        assert_eq!(record.entry.seal(), None);
        let mut sealed = note("closed", "nothing open");
        key.seal(&head("before"), &mut sealed);
        assert!(note("closed", "nothing open").is_stored_as(&sealed));
        assert!(!note("closed", "one open").is_stored_as(&sealed));
        let shown = format!("{key:?} {}", key.name());
        assert!(!shown.contains(key.expose().get(..8).unwrap()), "{shown}");
        assert!(SealKey::parse(key.expose()).is_some());
        assert!(SealKey::parse("07").is_none());
    }
}
