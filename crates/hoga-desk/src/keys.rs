//! Order keys that hoga makes for whoever gives none.

use ambient::Entropy;
use hoga_port::IdempotencyKey;

/// Returns a new order key, for example `hoga-kxfqaacrmzqz`.
///
/// # Panics
///
/// Never: letters make a key.
pub fn new_key(entropy: &Entropy) -> IdempotencyKey {
    #[expect(
        clippy::expect_used,
        reason = "twelve lower-case letters behind a word"
    )]
    IdempotencyKey::new(format!("hoga-{}", entropy.letters(12)))
        .expect("invariant: letters make a key")
}
