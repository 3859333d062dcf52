//! `Approval` 실시간 접속키 발급: the key a WebSocket session subscribes with.
//!
//! The secret is called `secretkey` here and `appsecret` everywhere else.

use crate::endpoint::{Effect, Endpoint, Method, TrIds};
use serde::{Deserialize, Serialize};

/// Issues an approval key.
#[derive(Clone, Copy, Debug)]
pub struct Approval;

impl Endpoint for Approval {
    const METHOD: Method = Method::Post;
    const PATH: &'static str = "/oauth2/Approval";
    const TITLE: &'static str = "실시간 (웹소켓) 접속키 발급";
    const EFFECT: Effect = Effect::Auth;
    const TR_IDS: &'static [TrIds] = &[];
    type Request = ApprovalRequest;
    type Response = ApprovalResponse;
}

/// What is sent; it carries the secret, so its `Debug` hides it.
#[derive(Clone, Serialize, Deserialize)]
pub struct ApprovalRequest {
    /// `client_credentials`.
    pub grant_type: String,
    /// The app key.
    pub appkey: String,
    /// The app secret.
    pub secretkey: String,
}

impl std::fmt::Debug for ApprovalRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ApprovalRequest(hidden)")
    }
}

/// The answer.
#[derive(Clone, Serialize, Deserialize)]
pub struct ApprovalResponse {
    /// The key, a UUID in practice.
    pub approval_key: String,
}

impl std::fmt::Debug for ApprovalResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ApprovalResponse(hidden)")
    }
}
