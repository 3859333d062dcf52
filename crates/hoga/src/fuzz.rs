//! Fuzz target: the file of a journal's key, which people carry from one machine to another. Never a
//! panic, never a key in a message.
//!
//! `cargo test` runs it for a moment; `cargo xtask check --full` for two minutes.

use crate::keys;
use bolero::check;
use edits::Edited;

#[path = "../../kis-wire/tests/it/edits.rs"]
mod edits;

/// What stands in the key, whatever an edit takes away of its ends.
const CORE: &str = "5a5a5a5a5a5a5a5a";

#[test]
fn keys_of_journals() {
    let key = "5a".repeat(32);
    let begun = format!("hoga journal key 1\njournal 00ff\nsince 7\nkey {key}\n");
    let fresh = format!("hoga journal key 1\njournal 00ff\nsince nothing yet\nkey {key}\n");
    check!().with_type::<Edited>().for_each(|edited| {
        let text = edited.text(&[&begun, &fresh]);
        match keys::read(&text, "00ff") {
            Ok(kept) => {
                let again = keys::written("00ff", &kept);
                let back = keys::read(&again, "00ff").unwrap();
                assert_eq!(back.key.expose(), kept.key.expose());
                assert_eq!(back.since, kept.since);
            }
            Err(wrong) => assert!(!wrong.to_string().contains(CORE), "{wrong}"),
        }
    });
}
