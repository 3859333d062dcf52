//! The cells of an answer's body: a text among them is freed of secrets before it is read, and nothing
//! else is touched, to the last byte.
//!
//! What is a number stays: the digits of an account may be those of an order.

use super::{Hider, Search};
use std::borrow::Cow;

/// How the name of a cell that is shown to people and decides nothing ends.
const NAMES: [&str; 3] = ["name", "_nm", "isnm"];
/// How the name of a cell begins that goes back to the venue as it came, and is never shown.
const CURSOR: &str = "ctx_area";

impl Hider {
    /// Returns the body of an answer, to be read. Numbers, codes and cursors are as they came.
    pub fn body<'a>(&self, body: &'a [u8]) -> Cow<'a, [u8]> {
        let Ok(text) = std::str::from_utf8(body) else {
            return Cow::Borrowed(body);
        };
        // Escapes may spell anything.
        if !text.contains("\\u") && self.spans(text, Search::All).next().is_none() {
            return Cow::Borrowed(body);
        }
        let mut shown = String::with_capacity(text.len());
        let mut name = String::new();
        let mut rest = text;
        while let Some((before, literal, after)) = next_literal(rest) {
            shown.push_str(before);
            let value: String = serde_json::from_str(literal).unwrap_or_default();
            if after.trim_start().starts_with(':') {
                shown.push_str(literal);
                name = value.to_ascii_lowercase();
            } else {
                match self.cell(&name, &value) {
                    Some(cell) => shown.push_str(&serde_json::to_string(&cell).unwrap_or_default()),
                    None => shown.push_str(literal),
                }
            }
            rest = after;
        }
        shown.push_str(rest);
        Cow::Owned(shown.into_bytes())
    }

    /// Returns a cell without its secrets; nothing where it may stay.
    fn cell(&self, name: &str, text: &str) -> Option<String> {
        let is_number = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | ' ');
        let is_shown = NAMES.iter().any(|end| name.ends_with(end));
        if name.starts_with(CURSOR) || (text.chars().all(is_number) && !is_shown) {
            return None;
        }
        // A code may be spelled like a word that is hidden.
        let is_word = |secret: &super::Secret| secret.text == text.trim();
        let search = if !is_shown && self.secrets.iter().any(is_word) {
            Search::LongOnly
        } else {
            Search::All
        };
        self.hidden(text, search)
    }
}

/// Returns what stands before the next text of a JSON document, the text with its quotes, and what
/// follows.
fn next_literal(json: &str) -> Option<(&str, &str, &str)> {
    let start = json.find('"')?;
    let mut is_escaped = false;
    let inner = json.get(start.checked_add(1)?..)?;
    let length = inner.bytes().position(|byte| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    })?;
    let end = start.checked_add(length)?.checked_add(2)?;
    Some((json.get(..start)?, json.get(start..end)?, json.get(end..)?))
}
