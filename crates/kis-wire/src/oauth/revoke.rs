//! `revokeP` 접근토큰폐기: ends a token at the venue, for every process that uses it.
//!
//! Within six hours of its issue the venue may hand out the very same token again.

use crate::endpoint::{Effect, Endpoint, Method, TrIds};
use crate::field::Cell;
use serde::{Deserialize, Serialize};

/// Ends an access token.
#[derive(Clone, Copy, Debug)]
pub struct RevokeP;

impl Endpoint for RevokeP {
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/oauth2/revokeP";
    const TITLE: &'static str = "접근토큰폐기(P)";
    const EFFECT: Effect = Effect::Auth;
    const TR_IDS: &'static [TrIds] = &[];
    type Request = RevokePRequest;
    type Response = RevokePResponse;
}

/// What is sent; it carries the secret, so its `Debug` hides it.
#[derive(Clone, Serialize, Deserialize)]
pub struct RevokePRequest {
    /// The app key.
    pub appkey: String,
    /// The app secret.
    pub appsecret: String,
    /// The token to end.
    pub token: String,
}

impl std::fmt::Debug for RevokePRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RevokePRequest(hidden)")
    }
}

/// The answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RevokePResponse {
    /// `200` when it ended; a JSON number, unlike all other values.
    pub code: Cell,
    /// In the venue's words.
    #[serde(default)]
    pub message: String,
}
