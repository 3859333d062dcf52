//! Requests and answers as bytes.
//!
//! The response head is written by hand because real clients need `Content-Type` capitalised and
//! `tr_id` in lower case, a mix that no HTTP library writes.

use crate::quirks::Quirks;
use crate::rest::message::{HttpReply, HttpRequest};
use hoga_port::time::{Timestamp, plus_millis};

/// A request larger than this is refused.
pub(crate) const MAX_REQUEST: usize = 64 * 1_024;

/// Reads a request from the front of what arrived; none while it is not whole. Returns the bytes
/// it took with it.
///
/// # Errors
///
/// What is wrong with the bytes: the connection ends.
pub fn parse_request(buffer: &[u8]) -> Result<Option<(HttpRequest, usize)>, String> {
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut parsed = httparse::Request::new(&mut headers);
    let head = match parsed.parse(buffer).map_err(|error| error.to_string())? {
        httparse::Status::Partial => return Ok(None),
        httparse::Status::Complete(length) => length,
    };
    let headers: Vec<(String, String)> = parsed
        .headers
        .iter()
        .map(|header| {
            (
                header.name.to_owned(),
                String::from_utf8_lossy(header.value).into_owned(),
            )
        })
        .collect();
    let target = parsed.path.unwrap_or("/");
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut request = HttpRequest {
        method: parsed.method.unwrap_or_default().to_owned(),
        path: path.to_owned(),
        query: query.to_owned(),
        headers,
        body: Vec::new(),
    };
    let length = match request.header("content-length") {
        "" => 0,
        text => text
            .parse::<usize>()
            .map_err(|_bad| format!("content-length is {text:?}"))?,
    };
    if length > MAX_REQUEST {
        return Err("the body is too large".into());
    }
    let end = head.saturating_add(length);
    let Some(body) = buffer.get(head..end) else {
        return Ok(None);
    };
    request.body = body.to_vec();
    Ok(Some((request, end)))
}

/// How the head of an answer is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Form {
    /// Milliseconds that `Date` lags behind.
    lag_ms: i64,
    is_lower: bool,
}

impl Form {
    pub(crate) fn of(quirks: &Quirks) -> Self {
        Self {
            lag_ms: i64::try_from(quirks.date_lag.as_millis()).unwrap_or(0),
            is_lower: quirks.lower_case_headers,
        }
    }

    /// Writes the head of an answer that leaves now.
    pub(crate) fn head(self, reply: &HttpReply, now: Timestamp) -> String {
        let head = head(reply, plus_millis(now, self.lag_ms.saturating_neg()));
        if self.is_lower {
            lower_case(&head)
        } else {
            head
        }
    }
}

/// Writes the head: some names capitalised, the others in lower case, as the real servers do.
fn head(reply: &HttpReply, now: Timestamp) -> String {
    let reason = match reply.status {
        200 => "OK",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        500 => "Internal Server Error",
        _ => "",
    };
    let date = jiff::tz::Offset::UTC
        .to_datetime(now)
        .strftime("%a, %d %b %Y %H:%M:%S GMT");
    let mut head = format!(
        "HTTP/1.1 {} {reason}\r\nContent-Type: {}\r\n\
         Content-Length: {}\r\nConnection: keep-alive\r\nDate: {date}\r\n",
        reply.status,
        reply.content_type,
        reply.body.len()
    );
    for (name, value) in &reply.headers {
        head.push_str(name);
        head.push_str(": ");
        head.push_str(value);
        head.push_str("\r\n");
    }
    head.push_str("\r\n");
    head
}

/// Writes the names of the headers in lower case; their values stay.
fn lower_case(head: &str) -> String {
    let mut lines = head.split_inclusive("\r\n");
    let first = lines.next().unwrap_or("").to_owned();
    lines.fold(first, |head, line| match line.split_once(':') {
        Some((name, value)) => head + &name.to_ascii_lowercase() + ":" + value,
        None => head + line,
    })
}
