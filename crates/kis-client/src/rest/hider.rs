//! What a venue or a proxy says may hold what we sent: keys, tokens, the account; and what a terminal
//! obeys. Its texts are freed of that, and cut, in the one place where they come in; what they prove is
//! decided before, on the text as it came.
//!
//! Not the place where secrets are learned, that is `held`.

mod cells;
mod spellings;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use ambient::digest;
use hoga_port::foreign::visible;
use hoga_port::{BrokerError, VenueReason};
use kis_wire::envelope::Head;
use spellings::spellings;

/// Characters of a text that are kept, of a code, and of what is searched at all.
const TEXT: usize = 500;
const CODE: usize = 64;
const SEARCHED: usize = 16_384;
/// Shorter secrets would hide ordinary words.
const SHORTEST: usize = 6;
/// What stands in a secret's place.
const HIDDEN: &str = "(hidden)";

/// What must not be shown, gathered before it is searched for.
#[derive(Clone, Default)]
pub(super) struct Secrets {
    all: Vec<Secret>,
    seal: String,
}

/// Finds what must not be shown, and hides it.
#[derive(Default)]
pub struct Hider {
    secrets: Vec<Secret>,
    /// Finds all of them at once; none while there are none.
    finder: Option<AhoCorasick>,
    /// Keeps a digest of a text from telling what was hidden in it to whoever tries all accounts.
    seal: String,
}

#[derive(Clone)]
struct Secret {
    /// Without blanks.
    text: String,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// It counts wherever it stands.
    Anywhere,
    /// It counts only where no letter or digit stands beside it.
    Word,
}

/// Which secrets are looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Search {
    All,
    LongOnly,
}

impl std::fmt::Debug for Hider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hider").finish_non_exhaustive()
    }
}

impl Secrets {
    /// Takes a secret, also as it stands in a JSON text, in an address or in base64. Returns whether it
    /// is new.
    pub(super) fn hide(&mut self, secret: &str) -> bool {
        if secret.chars().count() < SHORTEST {
            return false;
        }
        if self.seal.is_empty() {
            secret.clone_into(&mut self.seal);
        }
        let add = |is_new: bool, spelling: String| self.add(&spelling, Kind::Anywhere) || is_new;
        spellings(secret).into_iter().fold(false, add)
    }

    /// Takes a name or number that counts where it stands alone: part of another, it is nobody's.
    /// Returns whether it is new.
    pub(super) fn hide_word(&mut self, word: &str) -> bool {
        self.add(word, Kind::Word)
    }

    fn add(&mut self, text: &str, kind: Kind) -> bool {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let is_new = !text.is_empty() && !self.all.iter().any(|known| known.text == text);
        if is_new {
            self.all.push(Secret { text, kind });
        }
        is_new
    }

    /// Returns what finds them.
    pub(super) fn hider(self) -> Hider {
        let texts = self.all.iter().map(|secret| &secret.text);
        // Some kilobytes of patterns are far below its limits. Secrets change with every session, so
        // it must be made quickly too, as a table of all states is not.
        let finder = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(texts)
            .ok();
        Hider {
            finder: finder.filter(|_| !self.all.is_empty()),
            secrets: self.all,
            seal: self.seal,
        }
    }
}

impl Hider {
    /// Returns what may be shown of an answer's head.
    pub fn shown(&self, head: &Head) -> Head {
        Head {
            return_code: self.cut(&head.return_code, CODE),
            code: self.cut(&head.code, CODE),
            text: self.text(&head.text),
        }
    }

    /// Returns what may be shown of a text.
    pub fn text(&self, text: &str) -> String {
        self.cut(text, TEXT)
    }

    /// Returns an error with what may be shown of the texts that it quotes.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "one kind quotes what the venue wrote"
    )]
    pub fn error(&self, error: BrokerError) -> BrokerError {
        let (reason, source) = match error {
            BrokerError::Api { reason, source } => (reason, source),
            other => return other,
        };
        let shown = VenueReason {
            code: self.cut(&reason.code, CODE),
            text: self.text(&reason.text),
        };
        // A cause that quotes the same is no more to be shown.
        let source = source.filter(|_cause| shown == reason);
        BrokerError::Api {
            reason: shown,
            source,
        }
    }

    /// Returns a description of a text that was not understood: what it quotes is shown only where the
    /// whole text holds no secret, since a piece of one would not be found in it.
    pub fn description(&self, why: &str, whole: &str) -> String {
        let has_secret = self.spans(whole, Search::LongOnly).next().is_some();
        if has_secret {
            "a text that holds what was sent to the venue".into()
        } else {
            self.text(why)
        }
    }

    /// Returns a text, freed of secrets, made visible and cut; where something was hidden or cut, length and
    /// sealed digest of the text as it came stand behind it.
    fn cut(&self, text: &str, most: usize) -> String {
        let searched: String = text.chars().take(SEARCHED).collect();
        let hidden = self.hidden(&searched, Search::All);
        let is_whole = searched.len() == text.len();
        let shown = visible(hidden.as_deref().unwrap_or(&searched));
        let is_short = shown.chars().take(most.saturating_add(1)).count() <= most;
        if is_whole && is_short && hidden.is_none() {
            return shown.into_owned();
        }
        let kept: String = shown.chars().take(most).collect();
        let gap = if is_whole && is_short { "" } else { "…" };
        let count = text.chars().count();
        let whole = digest(&[self.seal.as_bytes(), text.as_bytes()]);
        let mark: String = whole.chars().take(12).collect();
        format!("{kept}{gap} ({count} characters, digest {mark})")
    }

    /// Returns a text with its secrets replaced, whatever blanks stand in them; nothing where it has
    /// none.
    fn hidden(&self, text: &str, search: Search) -> Option<String> {
        let mut spans: Vec<(usize, usize)> = self.spans(text, search).collect();
        if spans.is_empty() {
            return None;
        }
        spans.sort_unstable();
        let mut shown = String::with_capacity(text.len());
        let (mut copied, mut is_first) = (0, true);
        for (start, end) in spans {
            if start >= copied {
                let between = text.get(copied..start).unwrap_or_default();
                shown.push_str(between);
                if is_first || !between.is_empty() {
                    shown.push_str(HIDDEN);
                }
            }
            is_first = false;
            copied = copied.max(end);
        }
        shown.push_str(text.get(copied..).unwrap_or_default());
        Some(shown)
    }

    /// Returns where secrets begin and end.
    fn spans(&self, text: &str, search: Search) -> impl Iterator<Item = (usize, usize)> {
        let mut bare = String::with_capacity(text.len());
        // For each byte without blanks, its place in the text.
        let mut places = Vec::with_capacity(text.len());
        for (at, c) in text.char_indices().filter(|(_, c)| !c.is_whitespace()) {
            places.extend(at..at.saturating_add(c.len_utf8()));
            bare.push(c);
        }
        let found = self.finder.as_ref().map_or_else(Vec::new, |finder| {
            finder.find_overlapping_iter(&bare).collect::<Vec<_>>()
        });
        found.into_iter().filter_map(move |found| {
            let secret = self.secrets.get(found.pattern().as_usize())?;
            let start = *places.get(found.start())?;
            let end = places.get(found.end().checked_sub(1)?)?.checked_add(1)?;
            let counts = match secret.kind {
                Kind::Anywhere => true,
                Kind::Word => search == Search::All && stands_alone(text, start, end),
            };
            counts.then_some((start, end))
        })
    }
}

/// Returns whether neither a letter nor a digit stands beside a part of a text.
fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let before = text.get(..start).and_then(|text| text.chars().next_back());
    let after = text.get(end..).and_then(|text| text.chars().next());
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    !is_part(before) && !is_part(after)
}

#[cfg(test)]
mod tests;
