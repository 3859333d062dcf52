//! A mark of texts that must not be kept themselves: names of places, fingerprints of requests.
//!
//! No proof of anything by itself, and no secret where few texts are possible.

use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Returns the SHA-256 of texts and their lengths, in 64 hexadecimal digits: parts that are cut elsewhere
/// give another one.
///
/// ```
/// use ambient::digest;
/// assert_eq!(digest(&[b"ab", b"c"]).len(), 64);
/// assert_ne!(digest(&[b"ab", b"c"]), digest(&[b"a", b"bc"]));
/// ```
pub fn digest(parts: &[&[u8]]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        hasher.update(part);
    }
    let bytes = hasher.finalize();
    bytes
        .iter()
        .fold(String::with_capacity(64), |mut text, byte| {
            // Writing to a String cannot fail.
            let _infallible = write!(text, "{byte:02x}");
            text
        })
}
