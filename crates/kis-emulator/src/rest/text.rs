//! Tokens, keys and hashes: texts that nobody can guess from outside.

use hoga_venue::feed::Random;

/// Returns a text of an alphabet, as long as asked.
pub(crate) fn random_text(random: &mut Random, length: usize, alphabet: &[u8]) -> String {
    let last = i64::try_from(alphabet.len()).unwrap_or(1).saturating_sub(1);
    (0..length)
        .filter_map(|_| {
            let at = usize::try_from(random.between(0, last)).unwrap_or(0);
            alphabet.get(at).copied().map(char::from)
        })
        .collect()
}
