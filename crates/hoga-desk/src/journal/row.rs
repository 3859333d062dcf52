//! The texts of a row of the journal, and how large it may be: what a venue of another maker writes into one is cut before it
//! is kept for ever.
//!
//! Not where texts of KIS are cut; that is done where they come in.

use super::Record;
use serde_json::Value;

/// Bytes of a row at most, its entry and its order together.
const MOST_BYTES: usize = 16_384;
/// Characters that are left of each text of a row that is too large; a number or a key is no longer.
const LEFT: usize = 200;

/// Returns the texts a record is stored as: entry and order.
pub fn columns(record: &Record) -> (String, Option<String>) {
    // Both types serialise without maps of foreign keys, so this cannot fail; an empty text would
    // be found by the next reader.
    let entry = serde_json::to_string(&record.entry).unwrap_or_default();
    let order = record
        .order
        .as_ref()
        .and_then(|order| serde_json::to_string(order).ok());
    let length = order.as_ref().map_or(0, String::len);
    if entry.len().saturating_add(length) <= MOST_BYTES {
        return (entry, order);
    }
    (cut(&entry), order.map(|order| cut(&order)))
}

/// Returns a text of JSON with its long texts cut; what does not read is left as it is.
fn cut(json: &str) -> String {
    let Ok(mut value) = serde_json::from_str::<Value>(json) else {
        return json.to_owned();
    };
    shorten(&mut value);
    value.to_string()
}

fn shorten(value: &mut Value) {
    match value {
        Value::String(text) => {
            let count = text.chars().count();
            if count > LEFT {
                let kept: String = text.chars().take(LEFT).collect();
                *text = format!("{kept}… ({count} characters)");
            }
        }
        Value::Array(values) => values.iter_mut().for_each(shorten),
        Value::Object(fields) => fields.values_mut().for_each(shorten),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::Entry;
    use super::*;
    use hoga_port::{OrderEvent, VenueReason};
    use proptest::prelude::*;

    fn check(entry: Entry) -> Entry {
        let record = Record {
            at: "2026-11-23T10:00:00+09:00".parse().unwrap(),
            entry,
            order: None,
        };
        let (written, _) = columns(&record);
        assert!(written.len() <= MOST_BYTES, "{}", written.len());
        serde_json::from_str(&written).unwrap()
    }

    #[test]
    fn what_a_venue_writes_into_an_answer_is_cut_and_the_rest_is_read_back() {
        let key: hoga_port::OrderId = "k1".parse().unwrap();
        let at = "2026-11-23T10:00:00+09:00".parse().unwrap();
        let back = check(Entry::Answered {
            key: key.clone(),
            request: "place".into(),
            sent_at: at,
            ended_at: at,
            outcome: "\u{1}".repeat(8_000_000),
            request_digest: Some("abc".into()),
        });
        let is_whole = matches!(
            &back,
            Entry::Answered { key: read, outcome, request_digest, .. }
                if *read == key
                    && request_digest.as_deref() == Some("abc")
                    && outcome.ends_with("… (8000000 characters)")
        );
        assert!(is_whole, "{back:?}");
        let text = "가".repeat(100_000);
        let reason = VenueReason {
            code: text.clone(),
            text,
        };
        check(Entry::Order {
            subject: super::super::Subject::Key(key),
            change: OrderEvent::Rejected { reason },
        });
    }

    proptest! {
        #[test]
        fn a_row_that_fits_is_written_as_it_is(text in ".{0,2000}", hint in ".{0,500}") {
            let entry = Entry::Alarm { text, hint };
            prop_assert_eq!(check(entry.clone()), entry);
        }
    }
}
