//! What a venue or a proxy says may hold what we sent: keys, tokens, the account. Its texts are freed of
//! that, and cut, in the one place where they come in; what they prove is decided before, on the text
//! as it came.

use kis_wire::envelope::Head;
use std::fmt::Write as _;

/// Characters of a text that are kept, of a code, and of what is searched at all.
const TEXT: usize = 500;
const CODE: usize = 64;
const SEARCHED: usize = 16_384;
/// Shorter secrets would hide ordinary words.
const SHORTEST: usize = 6;

/// What must not be shown.
#[derive(Clone, Default)]
pub(crate) struct Hider {
    secrets: Vec<Secret>,
}

#[derive(Clone)]
struct Secret {
    /// Without blanks.
    text: Vec<char>,
    /// It counts only where no letter or digit stands beside it.
    is_word: bool,
}

impl std::fmt::Debug for Hider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hider").finish_non_exhaustive()
    }
}

impl Hider {
    /// Hides a secret, also as it stands in a JSON text or in an address.
    pub(crate) fn hide(&mut self, secret: &str) {
        if secret.chars().count() >= SHORTEST {
            self.add(secret, false);
            self.add(&in_json(secret), false);
            self.add(&in_address(secret), false);
        }
    }

    /// Hides a name or number where it stands alone: part of another, it is nobody's.
    pub(crate) fn hide_word(&mut self, word: &str) {
        if !word.is_empty() {
            self.add(word, true);
        }
    }

    fn add(&mut self, text: &str, is_word: bool) {
        let text: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
        let is_known = self.secrets.iter().any(|known| known.text == text);
        if !text.is_empty() && !is_known {
            self.secrets.push(Secret { text, is_word });
        }
    }

    /// Returns what may be shown of an answer's head.
    pub(crate) fn shown(&self, head: &Head) -> Head {
        Head {
            return_code: self.cut(&head.return_code, CODE),
            code: self.cut(&head.code, CODE),
            text: self.text(&head.text),
        }
    }

    /// Returns what may be shown of a text.
    pub(crate) fn text(&self, text: &str) -> String {
        self.cut(text, TEXT)
    }

    fn cut(&self, text: &str, most: usize) -> String {
        let searched: Vec<char> = text.chars().take(SEARCHED).collect();
        let hidden = self.hidden(&searched);
        let count = hidden.chars().count();
        let left_out = text.chars().count().saturating_sub(searched.len());
        if count <= most && left_out == 0 {
            return hidden;
        }
        let kept: String = hidden.chars().take(most).collect();
        let more = count.saturating_sub(most).saturating_add(left_out);
        format!("{kept}… ({more} more characters)")
    }

    /// Returns a text with its secrets replaced, whatever blanks stand in them.
    fn hidden(&self, text: &[char]) -> String {
        let places: Vec<usize> = (0..text.len())
            .filter(|at| text.get(*at).is_some_and(|c| !c.is_whitespace()))
            .collect();
        let bare: Vec<char> = places
            .iter()
            .filter_map(|at| text.get(*at))
            .copied()
            .collect();
        let mut covered = vec![false; text.len()];
        for secret in &self.secrets {
            for (start, window) in bare.windows(secret.text.len()).enumerate() {
                let end = start.saturating_add(secret.text.len());
                let (Some(first), Some(last)) =
                    (places.get(start), places.get(end.saturating_sub(1)))
                else {
                    continue;
                };
                if window != secret.text.as_slice() || !secret.stands_alone(text, *first, *last) {
                    continue;
                }
                if let Some(span) = covered.get_mut(*first..=*last) {
                    span.fill(true);
                }
            }
        }
        let mut shown = String::new();
        let mut was_covered = false;
        for (c, is_covered) in text.iter().zip(covered) {
            match (is_covered, was_covered) {
                (true, false) => shown.push_str("(hidden)"),
                (true, true) => {}
                (false, _) => shown.push(*c),
            }
            was_covered = is_covered;
        }
        shown
    }
}

impl Secret {
    /// Returns whether it counts between these two places.
    fn stands_alone(&self, text: &[char], first: usize, last: usize) -> bool {
        let is_part = |at: Option<usize>| {
            at.and_then(|at| text.get(at))
                .is_some_and(|c| c.is_ascii_alphanumeric())
        };
        !self.is_word || !(is_part(first.checked_sub(1)) || is_part(last.checked_add(1)))
    }
}

fn in_json(text: &str) -> String {
    let quoted = serde_json::to_string(text).unwrap_or_default();
    quoted.trim_matches('"').replace('/', "\\/")
}

fn in_address(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            encoded.push(char::from(byte));
        } else {
            // Writing to a text cannot fail.
            let _written = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const KEY: &str = "PSkeykeykeykeykeykey/+=x";

    fn hider() -> Hider {
        let mut hider = Hider::default();
        hider.hide(KEY);
        hider.hide("short");
        hider.hide_word("12345678");
        hider.hide_word("abc1");
        hider
    }

    #[test]
    fn what_was_sent_is_hidden_in_every_spelling_and_words_only_alone() {
        let shown = |text: &str| hider().text(text);
        assert_eq!(shown(&format!("key {KEY}!")), "key (hidden)!");
        assert_eq!(shown("PSkeykeykeykeykeykey\\/+=x"), "(hidden)");
        assert_eq!(shown("q=PSkeykeykeykeykeykey%2F%2B%3Dx&"), "q=(hidden)&");
        assert_eq!(shown("PSkey keykey\nkeykeykey/+=x."), "(hidden).");
        assert_eq!(shown(&format!("{KEY}{KEY}")), "(hidden)");
        assert_eq!(shown("a short word"), "a short word");
        assert_eq!(shown("account 12345678-01"), "account (hidden)-01");
        assert_eq!(shown("order 0012345678"), "order 0012345678");
        assert_eq!(shown("user abc1, not abc12"), "user (hidden), not abc12");
    }

    #[test]
    fn a_text_is_cut_and_says_so() {
        let long = "가".repeat(8_000_000);
        let shown = hider().text(&long);
        assert_eq!(shown.chars().filter(|c| *c == '가').count(), TEXT);
        assert!(shown.ends_with("… (7999500 more characters)"), "{shown}");
        // A secret across the cut is hidden before it.
        let across = format!("{}{KEY}", "x".repeat(TEXT - 5));
        assert!(!hider().text(&across).contains("PSkey"));
        let head = Head {
            return_code: "1".into(),
            code: "C".repeat(1_000),
            text: String::new(),
        };
        assert!(hider().shown(&head).code.chars().count() < 100);
    }

    proptest! {
        #[test]
        fn no_secret_is_left_and_what_is_none_stays(before in ".{0,40}", after in ".{0,40}") {
            let text = format!("{before}{KEY}{after}");
            let shown = hider().text(&text);
            prop_assert!(!shown.contains(KEY));
            let plain = Hider::default().text(&before);
            prop_assert_eq!(plain, before);
        }
    }
}
