//! Token and approval key, as KIS issues and refuses them.
//!
//! A refusal has a shape of its own: HTTP 403, `error_code` and `error_description`.

use crate::core::{Core, IssuedToken};
use crate::rest::{HttpReply, HttpRequest};
use hoga_port::time::{Timestamp, kst, millis_between, plus_millis};
use kis_wire::oauth::approval::{ApprovalRequest, ApprovalResponse};
use kis_wire::oauth::hashkey::HashkeyResponse;
use kis_wire::oauth::revoke::RevokePRequest;
use kis_wire::oauth::token::{TokenPRequest, TokenPResponse};
use std::time::Duration;

const HEX: &[u8] = b"0123456789abcdef";
/// Hashes that are remembered at most.
const MOST_HASHES: usize = 1_000;
/// Approval keys of one app key that work at a time; the real servers end them after a day.
const MOST_APPROVALS: usize = 200;
const BASE64: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

fn refused(code: &str, text: &str) -> HttpReply {
    let body = serde_json::json!({ "error_description": text, "error_code": code });
    HttpReply::json(403, &body)
}

/// Refuses a token so soon after the last one.
pub(crate) fn too_soon() -> HttpReply {
    refused(
        "EGW00133",
        "접근토큰 발급 잠시 후 다시 시도하세요(1분당 1회)",
    )
}

/// Refuses any grant but the one there is; the texts are the official table's, in Korean.
fn check_grant(grant_type: &str) -> Result<(), HttpReply> {
    match grant_type {
        "client_credentials" => Ok(()),
        "" => Err(refused("EGW00115", "grant_type이 없습니다.")),
        _ => Err(refused("EGW00116", "지원되지 않는 grant_type 입니다.")),
    }
}

fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

impl Core {
    fn check_secret(&self, app_key: &str, app_secret: &str) -> Result<(), HttpReply> {
        let Some(key) = self.keys.get(app_key) else {
            return Err(refused("EGW00103", "유효하지 않은 AppKey입니다."));
        };
        if key.app_secret != app_secret {
            return Err(refused("EGW00105", "유효하지 않은 AppSecret입니다."));
        }
        Ok(())
    }

    pub(crate) fn issue_token(&mut self, now: Timestamp, body: &[u8]) -> HttpReply {
        let Ok(request) = serde_json::from_slice::<TokenPRequest>(body) else {
            return refused("EGW00002", "서버 에러가 발생했습니다.");
        };
        if let Err(refusal) = check_grant(&request.grant_type)
            .and_then(|()| self.check_secret(&request.appkey, &request.appsecret))
        {
            return refusal;
        }
        let quirks = self.quirks;
        let tail = self.random_text(300, BASE64);
        let Some(key) = self.keys.get_mut(&request.appkey) else {
            return refused("EGW00103", "유효하지 않은 AppKey입니다.");
        };
        key.tokens.retain(|token| token.expires_at > now);
        if let Some(last) = key.tokens.last() {
            let age = millis_between(last.issued_at, now);
            let since_refusal = key.refused_at.map(|at| millis_between(at, now));
            let is_too_soon = |age: i64| age < millis(quirks.token_spacing);
            if is_too_soon(age) || since_refusal.is_some_and(is_too_soon) {
                key.refused_at = quirks.token_refusals_last.then_some(now);
                return too_soon();
            }
            if age < millis(quirks.same_token_within) {
                return token_reply(last, now);
            }
        }
        let token = IssuedToken {
            text: format!("eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzUxMiJ9.{tail}"),
            issued_at: now,
            expires_at: plus_millis(now, millis(quirks.token_life)),
        };
        let reply = token_reply(&token, now);
        key.tokens.push(token);
        self.statistics.token_issues = self.statistics.token_issues.saturating_add(1);
        reply
    }

    pub(crate) fn revoke_token(&mut self, body: &[u8]) -> HttpReply {
        let Ok(request) = serde_json::from_slice::<RevokePRequest>(body) else {
            return refused("EGW00002", "서버 에러가 발생했습니다.");
        };
        if let Err(refusal) = self.check_secret(&request.appkey, &request.appsecret) {
            return refusal;
        }
        let Some(key) = self.keys.get_mut(&request.appkey) else {
            return refused("EGW00103", "유효하지 않은 AppKey입니다.");
        };
        let before = key.tokens.len();
        key.tokens.retain(|token| token.text != request.token);
        if key.tokens.len() == before {
            return refused("EGW00121", "유효하지 않은 token 입니다.");
        }
        // The code is a JSON number, unlike all other values.
        let body = serde_json::json!({ "code": 200, "message": "접근토큰 폐기에 성공하였습니다" });
        HttpReply::json(200, &body)
    }

    /// Makes a hash of any JSON object; the right one lets an order with it through.
    pub(crate) fn make_hash(&mut self, request: &HttpRequest) -> HttpReply {
        let (app_key, app_secret) = (request.header("appkey"), request.header("appsecret"));
        if let Err(refusal) = self.check_secret(app_key, app_secret) {
            return refusal;
        }
        let Ok(body @ serde_json::Value::Object(_)) = serde_json::from_slice(&request.body) else {
            return refused("EGW00002", "서버 에러가 발생했습니다.");
        };
        let hash = self.random_text(64, HEX);
        // An order follows its hash at once; the rest was never used.
        if self.hashes.len() >= MOST_HASHES {
            self.hashes.clear();
        }
        self.hashes.insert(hash.clone(), request.body.clone());
        HttpReply::json(200, &HashkeyResponse { body, hash })
    }

    pub(crate) fn issue_approval(&mut self, body: &[u8]) -> HttpReply {
        let Ok(request) = serde_json::from_slice::<ApprovalRequest>(body) else {
            return refused("EGW00002", "서버 에러가 발생했습니다.");
        };
        if let Err(refusal) = check_grant(&request.grant_type)
            .and_then(|()| self.check_secret(&request.appkey, &request.secretkey))
        {
            return refusal;
        }
        let parts = [8, 4, 4, 4, 12].map(|length| self.random_text(length, HEX));
        let approval_key = parts.join("-");
        if let Some(key) = self.keys.get_mut(&request.appkey) {
            if key.approval_keys.len() >= MOST_APPROVALS {
                key.approval_keys.remove(0);
            }
            key.approval_keys.push(approval_key.clone());
        }
        HttpReply::json(200, &ApprovalResponse { approval_key })
    }

    /// Makes every approval key invalid.
    pub fn forget_approval_keys(&mut self) {
        for key in self.keys.values_mut() {
            key.approval_keys.clear();
        }
    }
}

fn token_reply(token: &IssuedToken, now: Timestamp) -> HttpReply {
    let left = millis_between(now, token.expires_at)
        .checked_div(1_000)
        .unwrap_or(0);
    let reply = TokenPResponse {
        access_token: token.text.clone(),
        access_token_token_expired: kst(token.expires_at)
            .strftime("%Y-%m-%d %H:%M:%S")
            .to_string(),
        token_type: "Bearer".into(),
        expires_in: u64::try_from(left).unwrap_or(0),
    };
    HttpReply::json(200, &reply)
}
