//! `tokenP` 접근토큰발급: the call, and when to make it.
//!
//! Within six hours the same token comes back; a second issue within a minute is refused (HTTP 403,
//! `EGW00133`), and that block outlasts a minute while attempts go on.

use crate::endpoint::{Effect, Endpoint, Method, TrIds};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// Issues an access token.
#[derive(Clone, Copy, Debug)]
pub struct TokenP;

impl Endpoint for TokenP {
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/oauth2/tokenP";
    const TITLE: &'static str = "접근토큰발급(P)";
    const EFFECT: Effect = Effect::Auth;
    const TR_IDS: &'static [TrIds] = &[];
    type Request = TokenPRequest;
    type Response = TokenPResponse;
}

/// What is sent; it carries the secret, so it has no `Debug`.
#[derive(Clone, Serialize, Deserialize)]
pub struct TokenPRequest {
    /// `client_credentials`.
    pub grant_type: String,
    /// The app key.
    pub appkey: String,
    /// The app secret.
    pub appsecret: String,
}

impl std::fmt::Debug for TokenPRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TokenPRequest(hidden)")
    }
}

/// The answer; it carries the token, so its `Debug` hides it.
#[derive(Clone, Serialize, Deserialize)]
pub struct TokenPResponse {
    /// The token.
    pub access_token: String,
    /// `YYYY-MM-DD HH:MM:SS`, Korean time without a zone.
    #[serde(default)]
    pub access_token_token_expired: String,
    /// `Bearer`.
    pub token_type: String,
    /// Seconds; a JSON number, unlike all other values.
    pub expires_in: u64,
}

impl std::fmt::Debug for TokenPResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TokenPResponse(hidden, expires_in {})", self.expires_in)
    }
}

/// What a holder of a token should do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenStep {
    /// Use it.
    Use,
    /// Use it, and get the next one meanwhile.
    UseAndRefresh,
    /// There is none that works: issue one and wait.
    Issue,
}

/// Decides by the time a token has left, `None` when there is none: refresh within `margin` of the
/// end.
///
/// ```
/// use kis_wire::oauth::{TokenStep, plan};
/// use std::time::Duration;
/// let margin = Duration::from_secs(300);
/// assert_eq!(plan(Some(Duration::from_secs(3_600)), margin), TokenStep::Use);
/// assert_eq!(plan(Some(Duration::from_secs(299)), margin), TokenStep::UseAndRefresh);
/// assert_eq!(plan(None, margin), TokenStep::Issue);
/// ```
pub fn plan(left: Option<Duration>, margin: Duration) -> TokenStep {
    match left {
        None => TokenStep::Issue,
        Some(left) if left.is_zero() => TokenStep::Issue,
        Some(left) if left <= margin => TokenStep::UseAndRefresh,
        Some(_) => TokenStep::Use,
    }
}
