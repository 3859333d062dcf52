//! The cipher of execution notices: base64 over AES-256-CBC with PKCS#7 padding.
//!
//! Key and vector are used as the text they come as, although the vector looks like hex. Source:
//! official sample `kis_auth.py`.

use aes::Aes256;
use aes::cipher::{BlockModeDecrypt, BlockModeEncrypt, KeyIvInit, block_padding::Pkcs7};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fmt;
use zeroize_on_drop::Bytes;

/// A key and vector of one record kind in one session.
#[derive(Clone)]
pub struct Cipher {
    key: Bytes<32>,
    vector: Bytes<16>,
}

/// Why a payload could not be decrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CipherError {
    /// The key has not 32 bytes, or the vector not 16.
    #[error("the key needs 32 characters and the vector 16")]
    KeyLength,
    /// Not base64.
    #[error("the payload is not base64")]
    Base64,
    /// The length or the padding is wrong: another key, or a cut payload.
    #[error("the payload does not decrypt with this key")]
    Padding,
    /// Decrypted, and not a text.
    #[error("the decrypted payload is not UTF-8")]
    Text,
}

impl Cipher {
    /// Makes a cipher from the `key` and `iv` of a subscription's acknowledgement.
    ///
    /// # Errors
    ///
    /// [`CipherError::KeyLength`].
    pub fn new(key: &str, vector: &str) -> Result<Self, CipherError> {
        Ok(Self {
            key: Bytes::new(key).ok_or(CipherError::KeyLength)?,
            vector: Bytes::new(vector).ok_or(CipherError::KeyLength)?,
        })
    }

    /// Decrypts a payload.
    ///
    /// # Errors
    ///
    /// [`CipherError`]; the caller counts it and reconciles by a query.
    ///
    /// ```
    /// use kis_wire::realtime::Cipher;
    /// let cipher = Cipher::new(&"k".repeat(32), &"0".repeat(16)).unwrap();
    /// let secret = cipher.encrypt("a^b");
    /// assert_eq!(cipher.decrypt(&secret).unwrap(), "a^b");
    /// ```
    pub fn decrypt(&self, payload: &str) -> Result<String, CipherError> {
        let mut buffer = STANDARD
            .decode(payload.trim())
            .map_err(|_e| CipherError::Base64)?;
        let length = cbc::Decryptor::<Aes256>::new(&self.key.0.into(), &self.vector.0.into())
            .decrypt_padded::<Pkcs7>(&mut buffer)
            .map_err(|_e| CipherError::Padding)?
            .len();
        buffer.truncate(length);
        String::from_utf8(buffer).map_err(|_e| CipherError::Text)
    }

    /// Encrypts a payload, as the venue does.
    pub fn encrypt(&self, text: &str) -> String {
        let cipher = cbc::Encryptor::<Aes256>::new(&self.key.0.into(), &self.vector.0.into());
        STANDARD.encode(cipher.encrypt_padded_vec::<Pkcs7>(text.as_bytes()))
    }
}

impl fmt::Debug for Cipher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Cipher(hidden)")
    }
}

mod zeroize_on_drop {
    use secrecy::zeroize::Zeroize;

    #[derive(Clone)]
    pub(super) struct Bytes<const N: usize>(pub(super) [u8; N]);

    impl<const N: usize> Bytes<N> {
        pub(super) fn new(text: &str) -> Option<Self> {
            text.as_bytes().try_into().ok().map(Self)
        }
    }

    impl<const N: usize> Drop for Bytes<N> {
        fn drop(&mut self) {
            self.0.zeroize();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_key_or_a_cut_payload_is_an_error() {
        let cipher = Cipher::new(&"a".repeat(32), &"1".repeat(16)).unwrap();
        let other = Cipher::new(&"b".repeat(32), &"1".repeat(16)).unwrap();
        let payload = cipher.encrypt("ID^1234567801^0000000001");
        assert!(other.decrypt(&payload).is_err());
        assert_eq!(
            cipher.decrypt(payload.get(..20).unwrap()),
            Err(CipherError::Padding)
        );
        assert_eq!(cipher.decrypt("not base64!"), Err(CipherError::Base64));
        assert_eq!(
            Cipher::new("short", "1").unwrap_err(),
            CipherError::KeyLength
        );
    }
}
