//! `hashkey`: a digest of an order's body, made by the venue, for the header of the same name.
//!
//! Orders work without it (official sample code since 2023); it costs one more call each.

use crate::endpoint::{Effect, Endpoint, Method, TrIds};
use serde::{Deserialize, Serialize};

/// Makes the digest of a body.
#[derive(Clone, Copy, Debug)]
pub struct Hashkey;

impl Endpoint for Hashkey {
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/uapi/hashkey";
    const TITLE: &'static str = "Hashkey";
    const EFFECT: Effect = Effect::Auth;
    const TR_IDS: &'static [TrIds] = &[];
    type Request = serde_json::Value;
    type Response = HashkeyResponse;
}

/// The answer; it echoes the order, so its `Debug` hides that.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HashkeyResponse {
    /// What was sent.
    #[serde(rename = "BODY", default)]
    pub body: serde_json::Value,
    /// The digest, 64 hexadecimal digits in practice.
    #[serde(rename = "HASH")]
    pub hash: String,
}

impl std::fmt::Debug for HashkeyResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "HashkeyResponse({})", self.hash)
    }
}
