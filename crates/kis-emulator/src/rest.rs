//! REST calls: who may call what, how often, and where a call goes.

use crate::around;
use crate::control;
use crate::core::Core;
use crate::documented;
use crate::faults::Fate;
use crate::fields::fields;
use crate::quirks::Quirks;
use crate::unplayed;
use hoga_port::time::{Timestamp, millis_between};
use kis_wire::Environment;
use kis_wire::domestic_stock::InquireBalance;
use kis_wire::endpoint::{Effect, Endpoint};
use kis_wire::oauth::{Approval, Hashkey, RevokeP, TokenP};
use kis_wire::schema::{Description, call_at};
use serde::Serialize;
use serde_json::Value;
use std::borrow::Cow;

/// Unknown paths that are counted apart.
const MOST_UNKNOWN: usize = 100;

/// A call as a value.
#[derive(Clone, Debug, Default)]
pub struct HttpRequest {
    /// `GET` or `POST`.
    pub method: String,
    /// Path without the query.
    pub path: String,
    /// Query without the question mark.
    pub query: String,
    /// Header names and values as they came.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

/// An answer as a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpReply {
    /// HTTP status.
    pub status: u16,
    /// `tr_id`, `tr_cont`, `gt_uid` and the like, in lower case as KIS sends them.
    pub headers: Vec<(&'static str, String)>,
    /// Body.
    pub body: Vec<u8>,
    /// `Content-Type`.
    pub content_type: &'static str,
}

impl HttpRequest {
    /// Returns a header, whatever the case of its name.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map_or("", |(_, value)| value.trim())
    }
}

impl HttpReply {
    pub(crate) fn json(status: u16, body: &impl Serialize) -> Self {
        // Values of texts serialise without failing.
        let body = serde_json::to_vec(body).unwrap_or_default();
        Self {
            status,
            headers: Vec::new(),
            body,
            content_type: "application/json; charset=utf-8",
        }
    }

    pub(crate) fn html(page: String) -> Self {
        Self {
            status: 200,
            headers: vec![("cache-control", "no-store".into())],
            body: page.into_bytes(),
            content_type: "text/html; charset=utf-8",
        }
    }

    /// Returns a business answer with its head in front; the body is an object or null.
    pub(crate) fn business(
        return_code: &str,
        code: &str,
        text: &str,
        body: impl Serialize,
    ) -> Self {
        // msg1 is padded to 80 on the real servers.
        let head = serde_json::json!({
            "rt_cd": return_code, "msg_cd": code, "msg1": format!("{text:<80}"),
        });
        let mut answer = Self::json(200, &head);
        // Lists are long: they are written once, behind the head.
        let fields = serde_json::to_vec(&body).unwrap_or_default();
        if let Some(fields) = fields.strip_prefix(b"{").filter(|rest| *rest != b"}") {
            answer.body.pop();
            answer.body.push(b',');
            answer.body.extend_from_slice(fields);
        }
        answer
    }

    /// Takes the cursor off an empty balance as captured: no key on live, nothing on paper.
    fn trim_empty_cursor(&mut self, environment: Environment) {
        let Ok(Value::Object(mut body)) = serde_json::from_slice(&self.body) else {
            return;
        };
        if body.get("output1") != Some(&Value::Array(Vec::new())) {
            return;
        }
        body.remove("ctx_area_nk100");
        match (environment, body.get_mut("ctx_area_fk100")) {
            (Environment::Live, Some(Value::String(cursor))) => {
                *cursor = cursor
                    .chars()
                    .chain(" ".repeat(24).chars())
                    .take(24)
                    .collect();
            }
            (Environment::Live | Environment::Paper, _) => drop(body.remove("ctx_area_fk100")),
        }
        self.body = serde_json::to_vec(&body).unwrap_or_default();
    }

    /// Takes the blanks off `msg1`.
    fn trim_message(&mut self) {
        let Ok(Value::Object(mut body)) = serde_json::from_slice(&self.body) else {
            return;
        };
        if let Some(Value::String(text)) = body.get_mut("msg1") {
            text.truncate(text.trim_end().len());
            self.body = serde_json::to_vec(&body).unwrap_or_default();
        }
    }

    /// Returns the answer that proves nothing about a call.
    pub(crate) fn no_answer() -> Self {
        Self::gateway(500, "EGW00302", "일시적으로 서비스가 불가합니다.")
    }

    pub(crate) fn gateway(status: u16, code: &str, text: &str) -> Self {
        let body = serde_json::json!({ "rt_cd": "1", "msg1": text, "msg_cd": code });
        Self::json(status, &body)
    }
}

/// Who is calling, once headers are checked.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) account: String,
    pub(crate) tr_id: String,
    pub(crate) is_next_page: bool,
}

impl Core {
    /// Carries out a call and says what becomes of its answer.
    pub fn request(&mut self, now: Timestamp, request: &HttpRequest) -> (HttpReply, Fate) {
        let fate = self.fate(now, request);
        (self.request_as(now, request, fate), fate)
    }

    /// Carries out a call whose fate is known.
    pub fn request_as(&mut self, now: Timestamp, request: &HttpRequest, fate: Fate) -> HttpReply {
        if request.path.starts_with(control::FOLDER) {
            return self.control(now, request);
        }
        let mut reply = self.answer_as(now, request, fate);
        if self.faults.echoes {
            reply.echo(request);
        }
        if self.faults.writes_controls {
            reply.write_controls();
        }
        if !self.quirks.pads_messages {
            reply.trim_message();
        }
        self.recent.note(now, request, &reply);
        reply
    }

    fn answer_as(&mut self, now: Timestamp, request: &HttpRequest, fate: Fate) -> HttpReply {
        self.advance(now);
        let path = request.path.replace("//", "/");
        let is_known = call_at(&path).is_some();
        if is_known {
            let count = self.statistics.calls.entry(path.clone()).or_default();
            *count = count.saturating_add(1);
        }
        if let Some(reply) = self.instead(fate) {
            return reply;
        }
        let reply = self.dispatch(now, &path, request);
        self.deliver_events(now);
        self.deliver_overseas(now);
        self.after(fate, reply)
    }

    fn dispatch(&mut self, now: Timestamp, path: &str, request: &HttpRequest) -> HttpReply {
        let issued = match path {
            TokenP::PATH => Some(self.issue_token(now, &request.body)),
            RevokeP::PATH => Some(self.revoke_token(&request.body)),
            Hashkey::PATH => Some(self.make_hash(request)),
            Approval::PATH => Some(self.issue_approval(&request.body)),
            _ => None,
        };
        if let Some(mut reply) = issued {
            if reply.status != 200 {
                reply.status = self.quirks.token_refusal_status.get();
            }
            return reply;
        }
        let Some(call) = call_at(path) else {
            let unknown = &mut self.statistics.unknown_paths;
            // Anybody can make paths up: only so many are told apart.
            let name = if unknown.len() < MOST_UNKNOWN || unknown.contains_key(path) {
                path.chars().take(200).collect()
            } else {
                "others".to_owned()
            };
            let count = unknown.entry(name).or_default();
            *count = count.saturating_add(1);
            return HttpReply::gateway(404, "EGW00203", "OPS라우팅 중 오류가 발생했습니다.");
        };
        if call.method.name() != request.method {
            return HttpReply::gateway(500, "EGW00202", "GW라우팅 중 오류가 발생했습니다.");
        }
        if let Some(refusal) = self.lost_turn() {
            return refusal;
        }
        let caller = match self.check_caller(now, call, request) {
            Ok(caller) => caller,
            Err(refusal) => return refusal,
        };
        if self.replay.is_some() {
            return self.answer_recorded(now, request);
        }
        let understood = self.understood(request);
        let request = understood.as_ref();
        if !around::is_played(call) {
            let mut reply = match fields(request) {
                Ok(fields) => unplayed::answer(call, &fields),
                Err(refusal) => refusal,
            };
            reply.headers.push(("tr_id", caller.tr_id));
            return reply;
        }
        let documented = documented::call(path);
        let checked = fields(request)
            .and_then(|fields| documented.map_or(Ok(()), |call| call.check(&fields)));
        let mut reply = match checked {
            Ok(()) => self.serve_page(now, path, &caller, request),
            Err(refusal) => refusal,
        };
        if let Some(call) = documented.filter(|_| self.quirks.answers_every_field) {
            call.complete(&mut reply);
        }
        if path == InquireBalance::PATH && self.quirks.trims_empty_cursors {
            reply.trim_empty_cursor(self.environment);
        }
        reply.headers.push(("tr_id", caller.tr_id));
        if !reply.headers.iter().any(|(name, _)| *name == "tr_cont") {
            reply.headers.push(("tr_cont", String::new()));
        }
        reply
            .headers
            .push(("gt_uid", request.header("gt_uid").to_owned()));
        reply
    }

    /// Returns a call with the query names that count.
    fn understood<'a>(&self, request: &'a HttpRequest) -> Cow<'a, HttpRequest> {
        let is_lower = |pair: &&str| {
            let name = pair.split('=').next().unwrap_or_default();
            name.bytes().any(|byte| byte.is_ascii_lowercase())
        };
        if self.quirks.takes_any_case || !request.query.split('&').any(|pair| is_lower(&pair)) {
            return Cow::Borrowed(request);
        }
        let pairs = request.query.split('&');
        let counting: Vec<&str> = pairs.filter(|pair| !is_lower(pair)).collect();
        Cow::Owned(HttpRequest {
            query: counting.join("&"),
            ..request.clone()
        })
    }

    pub(crate) fn token_error(&self, code: &str, text: &str) -> HttpReply {
        HttpReply::gateway(self.quirks.token_error_status.get(), code, text)
    }

    #[expect(clippy::too_many_lines, reason = "every check in the venue's order")]
    fn check_caller(
        &mut self,
        now: Timestamp,
        call: &Description,
        request: &HttpRequest,
    ) -> Result<Caller, HttpReply> {
        let quirks = self.quirks;
        let Some(token) = request.header("authorization").strip_prefix("Bearer ") else {
            return Err(
                self.token_error("EGW00205", "credentials_type이 유효하지 않습니다.(Bearer)")
            );
        };
        let unknown_key = HttpReply::gateway(500, "EGW00103", "유효하지 않은 AppKey입니다.");
        let app_key = request.header("appkey");
        let is_known = self.keys.get(app_key).is_some_and(|key| {
            key.dead_token.as_deref() != Some(token)
                && key.tokens.iter().any(|issued| issued.text == token)
        });
        let is_expired = self.keys.get(app_key).is_some_and(|key| {
            key.tokens
                .iter()
                .any(|issued| issued.text == token && issued.expires_at <= now)
        });
        let expired = self.token_error("EGW00123", "기간이 만료된 token 입니다.");
        let invalid = self.token_error("EGW00121", "유효하지 않은 token 입니다.");
        let Some(key) = self.keys.get_mut(app_key) else {
            return Err(unknown_key);
        };
        if key.app_secret != request.header("appsecret") {
            let text = "고객식별키(법인 personalSeckey, 개인 appSecret)가 유효하지 않습니다";
            return Err(HttpReply::gateway(500, "EGW00304", text));
        }
        if is_expired {
            return Err(expired);
        }
        if !is_known {
            return Err(invalid);
        }
        while key
            .recent_calls
            .front()
            .is_some_and(|at| millis_between(*at, now) >= 1_000)
        {
            key.recent_calls.pop_front();
        }
        let allowed = usize::try_from(quirks.calls_per_second.get()).unwrap_or(usize::MAX);
        if key.recent_calls.len() >= allowed {
            self.statistics.throttled = self.statistics.throttled.saturating_add(1);
            return Err(throttled(&quirks));
        }
        key.recent_calls.push_back(now);
        self.statistics.busiest_second = self.statistics.busiest_second.max(key.recent_calls.len());
        let tr_id = request.header("tr_id").to_owned();
        let is_offered = call.every_tr_id().any(|ids| {
            let is_live_call = quirks.has_live_calls && ids.paper.is_none() && ids.live == tr_id;
            is_live_call || ids.in_environment(self.environment) == Some(tr_id.as_str())
        }) && (quirks.takes_old_ids || !is_old(&tr_id));
        if !is_offered {
            let is_live = call.every_tr_id().any(|ids| ids.live == tr_id);
            let (code, text) = if is_live {
                ("EGW00213", "모의투자 TR 이 아닙니다.")
            } else {
                ("OPSQ0002", "없는 서비스 코드 입니다.")
            };
            return Err(HttpReply::gateway(500, code, text));
        }
        let is_quoted = quirks.quotes_paper_keys && !path_is_trading(call.path);
        if key.is_paper && self.environment == Environment::Live && !is_quoted {
            let text = "실전투자 도메인은 모의투자 앱키로 호출하실 수 없습니다.";
            return Err(HttpReply::gateway(500, "EGW02004", text));
        }
        if call.effect == Effect::Order {
            let spacing = i64::try_from(quirks.order_spacing.as_millis()).unwrap_or(0);
            let since = key.ordered_at.map(|at| millis_between(at, now));
            if since.is_some_and(|since| since < spacing) {
                self.statistics.throttled = self.statistics.throttled.saturating_add(1);
                return Err(throttled(&quirks));
            }
            key.ordered_at = Some(now);
            if key.is_expired {
                let text = "모의투자 주문이 불가한 계좌입니다.";
                return Err(self.refusal("40010000", text));
            }
        }
        let account = key.account.clone();
        let hash = request.header("hashkey");
        if !hash.is_empty() && self.hashes.get(hash) != Some(&request.body) {
            return Err(HttpReply::gateway(
                500,
                "EGW00131",
                "hashkey가 유효하지 않습니다.",
            ));
        }
        Ok(Caller {
            account,
            tr_id,
            is_next_page: request.header("tr_cont") == "N",
        })
    }
}

/// Returns whether a transaction id is one of before 2025; the first letter tells live from paper.
fn is_old(tr_id: &str) -> bool {
    const OLD: [&str; 6] = [
        "TTC0801U", "TTC0802U", "TTC0803U", "TTC8001R", "TTC8036R", "TSC9115R",
    ];
    let is_old_of_us = tr_id.starts_with("JTTT");
    is_old_of_us || tr_id.get(1..).is_some_and(|rest| OLD.contains(&rest))
}

/// Returns whether a call concerns an account.
fn path_is_trading(path: &str) -> bool {
    path.contains("/trading/")
}

/// Refuses a call that came too soon after others.
pub(crate) fn throttled(quirks: &Quirks) -> HttpReply {
    let text = "초당 거래건수를 초과하였습니다.";
    let mut body = serde_json::json!({ "rt_cd": "1", "msg1": text, "msg_cd": "EGW00201" });
    if let Some(body) = body
        .as_object_mut()
        .filter(|_| quirks.repeats_throttle_code)
    {
        body.insert("message".into(), "EGW00201".into());
    }
    HttpReply::json(quirks.throttle_status.get(), &body)
}
