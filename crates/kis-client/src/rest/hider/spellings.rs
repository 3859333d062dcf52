//! In which ways a secret may stand in a text that somebody else wrote.
//!
//! Blanks between its characters are not among them; the search leaves those out.

use std::fmt::Write as _;

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/// A piece of base64 that is shorter would be found in ordinary words.
const SHORTEST_BASE64: usize = 8;

/// Returns a secret as it is, in JSON, in an address, and in base64 of texts that hold it.
pub(super) fn spellings(secret: &str) -> Vec<String> {
    let quoted = serde_json::to_string(secret).unwrap_or_default();
    let in_json = quoted.trim_matches('"');
    let address = in_address(secret);
    let mut all = vec![
        secret.to_owned(),
        in_json.to_owned(),
        in_json.replace('/', "\\/"),
        lower_escapes(&address),
        address,
    ];
    let in_base64 = (0..3).map(|before| in_base64(secret.as_bytes(), before));
    all.extend(in_base64.filter(|piece| piece.len() >= SHORTEST_BASE64));
    let for_addresses: Vec<String> = all
        .iter()
        .skip(5)
        .map(|piece| piece.replace('+', "-").replace('/', "_"))
        .collect();
    all.extend(for_addresses);
    all
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

/// Writes the digits of escapes in small letters, as others do.
fn lower_escapes(encoded: &str) -> String {
    let mut left = 0_u8;
    let lower = |c: char| {
        left = if c == '%' { 2 } else { left };
        if c != '%' && left > 0 {
            left = left.saturating_sub(1);
            c.to_ascii_lowercase()
        } else {
            c
        }
    };
    encoded.chars().map(lower).collect()
}

/// Returns those characters of the base64 of a text that depend on nothing but the secret, where so many
/// bytes stand before it.
fn in_base64(secret: &[u8], before: usize) -> String {
    let bytes: Vec<u8> = std::iter::repeat_n(0, before)
        .chain(secret.iter().copied())
        .collect();
    let mut encoded = String::new();
    for group in bytes.chunks(3) {
        let byte = |at: usize| group.get(at).copied().map_or(0, u32::from);
        let bits = (byte(0) << 16) | (byte(1) << 8) | byte(2);
        for shift in [18_u32, 12, 6, 0] {
            let index = usize::try_from((bits >> shift) & 63).unwrap_or(0);
            encoded.push(BASE64.get(index).copied().map_or('A', char::from));
        }
    }
    // The first characters hold bits of what stands before, the last ones of what follows.
    let first = before.saturating_mul(8).div_ceil(6);
    let last = bytes.len().saturating_mul(8) / 6;
    encoded.get(first..last).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_of_a_text_around_it_holds_one_of_the_pieces() {
        let secret = "plantedappsecret/+=0123456789";
        for before in ["", "a", "ab", "abc", "Bearer "] {
            for after in ["", "x", "xy", "xyz"] {
                let whole = format!("{before}{secret}{after}");
                let encoded = in_base64(whole.as_bytes(), 0);
                let all = spellings(secret);
                let is_found = all.iter().any(|piece| encoded.contains(piece.as_str()));
                assert!(is_found, "{before:?} {after:?}");
            }
        }
        assert_eq!(in_base64(b"hoga", 0), "aG9nY");
        assert_eq!(lower_escapes("A%2FB%3D"), "A%2fB%3d");
    }
}
