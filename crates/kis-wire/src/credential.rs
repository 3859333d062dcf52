//! App key, app secret and approval key: hidden when printed, zeroed when dropped.

use secrecy::{ExposeSecret, SecretString};
use std::fmt;

macro_rules! secret {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name(SecretString);

        impl $name {
            /// Wraps the text.
            pub fn new(text: impl Into<String>) -> Self {
                Self(SecretString::from(text.into()))
            }

            /// Returns the text, for the venue and nothing else.
            pub fn expose(&self) -> &str {
                self.0.expose_secret()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(hidden)"))
            }
        }
    };
}

secret! {
    /// The app key (앱키), 36 characters.
    AppKey
}
secret! {
    /// The app secret (앱시크릿), 180 characters.
    AppSecret
}
secret! {
    /// The key a WebSocket session subscribes with.
    ApprovalKey
}

/// App key and secret together.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// The app key.
    pub app_key: AppKey,
    /// The app secret.
    pub app_secret: AppSecret,
}

impl Credentials {
    /// Returns what is unusual about the lengths; KIS documents 36 and 180 as maxima, so another
    /// length is a warning and not an error.
    pub fn length_warnings(&self) -> Vec<String> {
        let lengths = [
            ("KIS_APP_KEY", self.app_key.expose().len(), 36),
            ("KIS_APP_SECRET", self.app_secret.expose().len(), 180),
        ];
        lengths
            .into_iter()
            .filter(|(_, length, usual)| length != usual)
            .map(|(name, length, usual)| {
                format!("{name} has {length} characters, usual are {usual}")
            })
            .collect()
    }
}
