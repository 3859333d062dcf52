//! Faults that spoil texts for people: whoever answers, a proxy or a venue that logs too much, brings the
//! whole request back in each, with its keys, its token and its account; or characters that a terminal obeys.
//!
//! Numbers, codes and cursors stay: the answer means what it meant.

use crate::rest::message::{Body, HttpRequest, Reply};
use crate::stream::line::{ConnectionId, Outbox, Outgoing};
use kis_wire::realtime::{Control, Frame};
use serde_json::Value;

/// Texts for people, wherever they stand in an answer.
const TEXTS: [&str; 3] = ["msg1", "error_description", "message"];
/// How the names of further texts end.
const NAMES: [&str; 3] = ["name", "_nm", "isnm"];

impl Reply {
    /// Puts the whole request into every text for people.
    pub(crate) fn echo(&mut self, request: &HttpRequest) {
        match &mut self.body {
            Body::Json(body) => {
                put(body, &whole(request));
                if let Some(fields) = body.as_object_mut()
                    && fields.contains_key("rt_cd")
                {
                    fields.insert("msg1".into(), whole(request).into());
                }
            }
            // A page has one text.
            Body::Raw(bytes) => bytes.extend_from_slice(whole(request).as_bytes()),
        }
    }
}

/// Clears a screen, rings, begins a line at its start, and writes what follows from the right.
const CONTROLS: &str = "\u{1b}[2J\u{7}\r\n\u{202e}";

impl Reply {
    /// Puts characters that move a terminal's cursor into every text for people.
    pub(crate) fn write_controls(&mut self) {
        match &mut self.body {
            Body::Json(body) => put(body, CONTROLS),
            Body::Raw(bytes) => bytes.extend_from_slice(CONTROLS.as_bytes()),
        }
    }
}

/// Puts the same characters into the texts of answers to a line's requests.
pub(crate) fn write_controls_on_line(outbox: &mut [(ConnectionId, Outgoing)]) {
    for (_, answer) in outbox.iter_mut() {
        if let Outgoing::Text(answer) = answer
            && let Ok(Control::Reply(mut reply)) = Control::read(answer)
        {
            reply.text.push_str(CONTROLS);
            *answer = reply.write();
        }
    }
}

/// Puts a client's text into the answers to it, and sends it back as what is no message, as a record
/// that cannot be read, and with the session's own key.
pub(crate) fn echo_line(outbox: &mut Outbox, before: usize, id: ConnectionId, text: &str) {
    let mut keys = String::new();
    for (to, answer) in outbox.iter_mut().skip(before) {
        if *to == id
            && let Outgoing::Text(answer) = answer
            && let Ok(Control::Reply(mut reply)) = Control::read(answer)
        {
            if let Some((key, vector)) = &reply.key_and_vector {
                keys = format!("{key} {vector}");
            }
            reply.text = format!("{} {text}", reply.text);
            *answer = reply.write();
        }
    }
    let record = text.replace(['|', '^'], " ");
    for echo in [
        format!("echo {keys} {text}"),
        Frame::write(false, "H0STCNT0", 1, &record),
        Frame::write(false, &record, 1, &keys),
    ] {
        outbox.push((id, Outgoing::Text(echo)));
    }
}

/// Returns a request as it came over the line.
fn whole(request: &HttpRequest) -> String {
    let first = format!("{} {}?{}", request.method, request.path, request.query);
    let headers = request.headers.iter();
    let headers = headers.map(|(name, value)| format!("{name}: {value}"));
    let body = String::from_utf8_lossy(&request.body).into_owned();
    let lines: Vec<String> = std::iter::once(first)
        .chain(headers)
        .chain([String::new(), body])
        .collect();
    lines.join("\n")
}

fn put(value: &mut Value, text: &str) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(|value| put(value, text)),
        Value::Object(fields) => {
            for (name, value) in fields {
                let lower = name.to_ascii_lowercase();
                let is_text =
                    TEXTS.contains(&lower.as_str()) || NAMES.iter().any(|end| lower.ends_with(end));
                // What is said of a row is read behind it too.
                if is_text && let Value::String(known) = value {
                    *known = format!("{known} {text}");
                } else {
                    put(value, text);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
