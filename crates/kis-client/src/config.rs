//! What a client needs to know: where the venue is, as whom to call it, how fast, and what of it must not
//! be shown.
//!
//! It reads no environment variables and no files.

use kis_wire::{Credentials, Environment};
use std::time::Duration;

/// How long an answer may take; slow paper days were measured at 5 to 12 s.
pub const TIMEOUT: Duration = Duration::from_secs(20);

/// Returns the calls a second of a client that leaves room for others of the key (live KIS allows 18).
pub fn usual_calls_per_second(environment: Environment) -> u32 {
    match environment {
        Environment::Live => 5,
        Environment::Paper => 1,
    }
}

/// Everything a client needs to know.
#[derive(Clone, Debug)]
pub struct ClientConfig {
    /// Live or paper servers; some calls exist on one alone.
    pub environment: Environment,
    /// App key and secret.
    pub credentials: Credentials,
    /// Base URL, without a slash at the end.
    pub rest_url: String,
    /// Calls a second.
    pub calls_per_second: u32,
    /// How long an answer may take.
    pub timeout: Duration,
    /// Whether the venue makes a digest of every order's body first; it costs one more call.
    pub hashkey: bool,
    /// More app keys of the same person; their secrets are hidden in texts too.
    pub further_keys: Vec<Credentials>,
    /// Account numbers and names that are hidden where they stand alone in a text.
    pub personal: Vec<String>,
}

impl ClientConfig {
    /// Returns what is usual: the environment's own server, at a pace that leaves room for others.
    ///
    /// ```
    /// use kis_client::ClientConfig;
    /// use kis_wire::{AppKey, AppSecret, Credentials, Environment};
    /// let credentials = Credentials {
    ///     app_key: AppKey::new("PSexample"),
    ///     app_secret: AppSecret::new("secret"),
    /// };
    /// let config = ClientConfig::new(Environment::Paper, credentials);
    /// assert_eq!(config.calls_per_second, 1);
    /// assert_eq!(config.rest_url, "https://openapivts.koreainvestment.com:29443");
    /// ```
    pub fn new(environment: Environment, credentials: Credentials) -> Self {
        Self {
            environment,
            credentials,
            rest_url: environment.rest_url().to_owned(),
            calls_per_second: usual_calls_per_second(environment),
            timeout: TIMEOUT,
            hashkey: false,
            further_keys: Vec::new(),
            personal: Vec::new(),
        }
    }
}
