//! Requests and answers as values: what a caller sent, what goes back, and the forms of refusals.

use crate::quirks::Quirks;
use kis_wire::Environment;
use serde::Serialize;
use serde_json::{Map, Value};

/// The header that marks an answer that is blank because no market here plays its call.
pub(crate) const NOT_MODELLED: &str = "x-hoga-not-modelled";
const JSON: &str = "application/json; charset=utf-8";

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

/// An answer as it leaves.
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

    /// Returns whether a further page is asked for.
    pub(crate) fn is_next_page(&self) -> bool {
        self.header("tr_cont") == "N"
    }
}

/// What an answer says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Body {
    /// A value that is written once, when the answer leaves.
    Json(Value),
    /// Bytes that are no JSON or not a whole one.
    Raw(Vec<u8>),
}

/// An answer before it is written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Body,
    content_type: &'static str,
}

impl Reply {
    pub(crate) fn json(status: u16, body: impl Serialize) -> Self {
        Self {
            status,
            headers: Vec::new(),
            // Values of texts serialise without failing.
            body: Body::Json(serde_json::to_value(body).unwrap_or_default()),
            content_type: JSON,
        }
    }

    /// Returns the same under another status.
    pub(crate) fn under(self, status: u16) -> Self {
        Self { status, ..self }
    }

    /// Returns an answer whose body is no JSON.
    pub(crate) fn raw(status: u16, body: Vec<u8>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Body::Raw(body),
            content_type: JSON,
        }
    }

    pub(crate) fn html(page: String) -> Self {
        Self {
            headers: vec![("cache-control", "no-store".into())],
            content_type: "text/html; charset=utf-8",
            ..Self::raw(200, page.into_bytes())
        }
    }

    /// Returns a business answer: a head and the fields of a body, which is an object or null.
    pub(crate) fn business(
        return_code: &str,
        code: &str,
        text: &str,
        body: impl Serialize,
    ) -> Self {
        let mut fields = match serde_json::to_value(body) {
            Ok(Value::Object(fields)) => fields,
            Ok(_) | Err(_) => Map::new(),
        };
        fields.insert("rt_cd".into(), return_code.into());
        fields.insert("msg_cd".into(), code.into());
        // msg1 is padded to 80 on the real servers.
        fields.insert("msg1".into(), format!("{text:<80}").into());
        Self::json(200, Value::Object(fields))
    }

    pub(crate) fn gateway(status: u16, code: &str, text: &str) -> Self {
        let body = serde_json::json!({ "rt_cd": "1", "msg1": text, "msg_cd": code });
        Self::json(status, body)
    }

    /// Returns the answer that proves nothing about a call.
    pub(crate) fn no_answer() -> Self {
        Self::gateway(500, "EGW00302", "일시적으로 서비스가 불가합니다.")
    }

    /// Refuses a call that the gateway cannot route.
    pub(crate) fn unroutable() -> Self {
        Self::gateway(500, "EGW00202", "GW라우팅 중 오류가 발생했습니다.")
    }

    /// Refuses a call for what it asks.
    pub(crate) fn refusal(quirks: &Quirks, code: &str, text: &str) -> Self {
        let return_code = quirks.refusal_code.get().to_string();
        Self::business(&return_code, code, text, Value::Null)
    }

    /// Refuses a call for its token.
    pub(crate) fn token_error(quirks: &Quirks, code: &str, text: &str) -> Self {
        Self::gateway(quirks.token_error_status.get(), code, text)
    }

    /// Refuses a call that came too soon after others.
    pub(crate) fn throttled(quirks: &Quirks) -> Self {
        let text = "초당 거래건수를 초과하였습니다.";
        let mut reply = Self::gateway(quirks.throttle_status.get(), "EGW00201", text);
        if quirks.repeats_throttle_code
            && let Some(fields) = reply.fields_mut()
        {
            fields.insert("message".into(), "EGW00201".into());
        }
        reply
    }

    /// Returns the fields of a body that is an object.
    pub(crate) fn fields_mut(&mut self) -> Option<&mut Map<String, Value>> {
        match &mut self.body {
            Body::Json(Value::Object(fields)) => Some(fields),
            Body::Json(_) | Body::Raw(_) => None,
        }
    }

    /// Returns a text of the body; none where it is not there or no text.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        match &self.body {
            Body::Json(body) => body.get(name)?.as_str(),
            Body::Raw(_) => None,
        }
    }

    /// Takes the cursor off an empty balance as captured: no key on live, nothing on paper.
    pub(crate) fn trim_empty_cursor(&mut self, environment: Environment) {
        let Some(fields) = self.fields_mut() else {
            return;
        };
        if fields.get("output1") != Some(&Value::Array(Vec::new())) {
            return;
        }
        fields.remove("ctx_area_nk100");
        match (environment, fields.get_mut("ctx_area_fk100")) {
            (Environment::Live, Some(Value::String(cursor))) => {
                *cursor = format!("{:<24}", cursor.chars().take(24).collect::<String>());
            }
            (Environment::Live | Environment::Paper, _) => drop(fields.remove("ctx_area_fk100")),
        }
    }

    /// Takes the blanks off `msg1`.
    pub(crate) fn trim_message(&mut self) {
        if let Some(Value::String(text)) = self.fields_mut().and_then(|it| it.get_mut("msg1")) {
            text.truncate(text.trim_end().len());
        }
    }

    /// Returns the body as it is written.
    pub(crate) fn written(&self) -> Vec<u8> {
        match &self.body {
            Body::Json(value) => serde_json::to_vec(value).unwrap_or_default(),
            Body::Raw(bytes) => bytes.clone(),
        }
    }

    /// Writes the answer.
    pub(crate) fn encode(self) -> HttpReply {
        HttpReply {
            body: self.written(),
            status: self.status,
            headers: self.headers,
            content_type: self.content_type,
        }
    }
}
