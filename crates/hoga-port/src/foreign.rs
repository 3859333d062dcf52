//! Texts that a venue, a file or another person wrote, made fit to be shown to people.
//!
//! Not the place where they are cut or searched for secrets; that is done where they come in.

use std::borrow::Cow;

/// Returns whether a character would do something to a terminal or a page instead of being seen:
/// controls (line breaks too), what turns the direction of text, and what has no width.
///
/// ```
/// use hoga_port::foreign::is_unseen;
/// assert!(is_unseen('\u{1b}') && is_unseen('\n') && is_unseen('\u{202e}'));
/// assert!(!is_unseen(' ') && !is_unseen('호'));
/// ```
pub fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// Returns a text in which everything can be seen: what cannot is written as `\u{1b}`.
///
/// ```
/// use hoga_port::foreign::visible;
/// assert_eq!(visible("모의투자 주문이 완료"), "모의투자 주문이 완료");
/// assert_eq!(visible("gone\u{1b}[2J\r\n"), "gone\\u{1b}[2J\\u{d}\\u{a}");
/// ```
pub fn visible(text: &str) -> Cow<'_, str> {
    written(text, |c| c.escape_unicode().to_string())
}

/// Returns a JSON document, every part of which can be seen. It means the same: what could not be
/// seen stands within its texts, and is escaped there as JSON does.
///
/// ```
/// use hoga_port::foreign::visible_json;
/// assert_eq!(visible_json("{\"text\":\"a\u{202e}b\"}"), "{\"text\":\"a\\u202eb\"}");
/// ```
pub fn visible_json(json: &str) -> Cow<'_, str> {
    written(json, |c| {
        let units = c.encode_utf16(&mut [0; 2]).to_vec();
        let escaped: Vec<String> = units.iter().map(|unit| format!("\\u{unit:04x}")).collect();
        escaped.concat()
    })
}

fn written(text: &str, escape: impl Fn(char) -> String) -> Cow<'_, str> {
    if !text.chars().any(is_unseen) {
        return Cow::Borrowed(text);
    }
    let mut seen = String::with_capacity(text.len());
    for c in text.chars() {
        if is_unseen(c) {
            seen.push_str(&escape(c));
        } else {
            seen.push(c);
        }
    }
    Cow::Owned(seen)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Texts with many of the characters that matter.
    fn text() -> impl Strategy<Value = String> {
        let nasty = prop_oneof![
            any::<char>(),
            (0_u32..0x300).prop_filter_map("a character", char::from_u32),
            (0x2000_u32..0x2070).prop_filter_map("a character", char::from_u32),
            (0xe_0000_u32..0xe_0080).prop_filter_map("a character", char::from_u32),
        ];
        proptest::collection::vec(nasty, 0..60).prop_map(|all| all.into_iter().collect())
    }

    proptest! {
        #[test]
        fn nothing_that_is_shown_moves_a_cursor_or_turns_a_line(text in text()) {
            let shown = visible(&text);
            prop_assert!(!shown.chars().any(is_unseen), "{shown:?}");
            let seen: String = text.chars().filter(|c| !is_unseen(*c)).collect();
            prop_assert!(shown.len() >= seen.len());
        }

        #[test]
        fn json_that_is_shown_means_what_it_meant(text in text()) {
            let json = serde_json::to_string(&[&text]).unwrap();
            let shown = visible_json(&json);
            prop_assert!(!shown.chars().any(is_unseen), "{shown:?}");
            let read: [String; 1] = serde_json::from_str(&shown).unwrap();
            prop_assert_eq!(&read[0], &text);
        }
    }
}
