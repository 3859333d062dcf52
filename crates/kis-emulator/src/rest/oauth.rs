//! Token and approval key, as KIS issues and refuses them.
//!
//! A refusal has a shape of its own: HTTP 403, `error_code` and `error_description`.

use crate::quirks::Quirks;
use crate::rest::keys::{IssuedToken, KeyState, Keys};
use crate::rest::message::{HttpRequest, Reply};
use crate::rest::statistics::Statistics;
use crate::rest::text::random_text;
use hoga_port::time::{Timestamp, kst, millis_between, plus_millis};
use hoga_venue::feed::Random;
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

fn refused(code: &str, text: &str) -> Reply {
    let body = serde_json::json!({ "error_description": text, "error_code": code });
    Reply::json(403, body)
}

/// Refuses a token so soon after the last one.
pub(crate) fn too_soon() -> Reply {
    refused(
        "EGW00133",
        "접근토큰 발급 잠시 후 다시 시도하세요(1분당 1회)",
    )
}

/// Refuses any grant but the one there is; the texts are the official table's, in Korean.
fn check_grant(grant_type: &str) -> Result<(), Reply> {
    match grant_type {
        "client_credentials" => Ok(()),
        "" => Err(refused("EGW00115", "grant_type이 없습니다.")),
        _ => Err(refused("EGW00116", "지원되지 않는 grant_type 입니다.")),
    }
}

fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

/// A call that is about a key itself, before anybody is known to call.
pub(crate) struct KeyCall<'a> {
    pub(crate) now: Timestamp,
    pub(crate) request: &'a HttpRequest,
    pub(crate) keys: &'a mut Keys,
    pub(crate) quirks: &'a Quirks,
    pub(crate) statistics: &'a mut Statistics,
    pub(crate) random: &'a mut Random,
}

/// Answers a call about a key.
pub(crate) type KeyHandler = fn(&mut KeyCall<'_>) -> Result<Reply, Reply>;

fn unreadable() -> Reply {
    refused("EGW00002", "서버 에러가 발생했습니다.")
}

impl KeyCall<'_> {
    /// Returns the key that is named with its secret.
    fn key(&mut self, app_key: &str, app_secret: &str) -> Result<&mut KeyState, Reply> {
        let Some(key) = self.keys.by_app_key.get_mut(app_key) else {
            return Err(refused("EGW00103", "유효하지 않은 AppKey입니다."));
        };
        if key.app_secret != app_secret {
            return Err(refused("EGW00105", "유효하지 않은 AppSecret입니다."));
        }
        Ok(key)
    }
}

/// Issues a token, or refuses one so soon after the last.
pub(crate) fn issue_token(call: &mut KeyCall<'_>) -> Result<Reply, Reply> {
    let request: TokenPRequest =
        serde_json::from_slice(&call.request.body).map_err(|_bad| unreadable())?;
    check_grant(&request.grant_type)?;
    call.key(&request.appkey, &request.appsecret)?;
    let (now, quirks) = (call.now, call.quirks);
    let tail = random_text(call.random, 300, BASE64);
    let key = call.key(&request.appkey, &request.appsecret)?;
    key.tokens.retain(|token| token.expires_at > now);
    if let Some(last) = key.tokens.last() {
        let age = millis_between(last.issued_at, now);
        let since_refusal = key.refused_at.map(|at| millis_between(at, now));
        let is_too_soon = |age: i64| age < millis(quirks.token_spacing);
        if is_too_soon(age) || since_refusal.is_some_and(is_too_soon) {
            key.refused_at = quirks.token_refusals_last.then_some(now);
            return Err(too_soon());
        }
        if age < millis(quirks.same_token_within) {
            return Ok(token_reply(last, now));
        }
    }
    let token = IssuedToken {
        text: format!("eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzUxMiJ9.{tail}"),
        issued_at: now,
        expires_at: plus_millis(now, millis(quirks.token_life)),
    };
    let reply = token_reply(&token, now);
    key.tokens.push(token);
    call.statistics.token_issues = call.statistics.token_issues.saturating_add(1);
    Ok(reply)
}

/// Ends a token.
pub(crate) fn revoke_token(call: &mut KeyCall<'_>) -> Result<Reply, Reply> {
    let request: RevokePRequest =
        serde_json::from_slice(&call.request.body).map_err(|_bad| unreadable())?;
    let key = call.key(&request.appkey, &request.appsecret)?;
    let before = key.tokens.len();
    key.tokens.retain(|token| token.text != request.token);
    if key.tokens.len() == before {
        return Err(refused("EGW00121", "유효하지 않은 token 입니다."));
    }
    // The code is a JSON number, unlike all other values.
    let body = serde_json::json!({ "code": 200, "message": "접근토큰 폐기에 성공하였습니다" });
    Ok(Reply::json(200, body))
}

/// Makes a hash of any JSON object; the right one lets an order with it through.
pub(crate) fn make_hash(call: &mut KeyCall<'_>) -> Result<Reply, Reply> {
    let request = call.request;
    call.key(request.header("appkey"), request.header("appsecret"))?;
    let Ok(body @ serde_json::Value::Object(_)) = serde_json::from_slice(&request.body) else {
        return Err(unreadable());
    };
    let hash = random_text(call.random, 64, HEX);
    // An order follows its hash at once; the rest was never used.
    let hashes = &mut call.keys.hashes;
    if hashes.len() >= MOST_HASHES {
        hashes.clear();
    }
    hashes.insert(hash.clone(), request.body.clone());
    Ok(Reply::json(200, HashkeyResponse { body, hash }))
}

/// Issues an approval key.
pub(crate) fn issue_approval(call: &mut KeyCall<'_>) -> Result<Reply, Reply> {
    let request: ApprovalRequest =
        serde_json::from_slice(&call.request.body).map_err(|_bad| unreadable())?;
    check_grant(&request.grant_type)?;
    call.key(&request.appkey, &request.secretkey)?;
    let parts = [8, 4, 4, 4, 12].map(|length| random_text(call.random, length, HEX));
    let approval_key = parts.join("-");
    let known = &mut call.key(&request.appkey, &request.secretkey)?.approval_keys;
    if known.len() >= MOST_APPROVALS {
        known.remove(0);
    }
    known.push(approval_key.clone());
    Ok(Reply::json(200, ApprovalResponse { approval_key }))
}

fn token_reply(token: &IssuedToken, now: Timestamp) -> Reply {
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
    Reply::json(200, reply)
}
