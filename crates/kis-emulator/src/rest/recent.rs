//! The last calls, each with the reason it was refused for: what a person looks at first.

use crate::rest::message::{HttpRequest, NOT_MODELLED, Reply};
use hoga_port::time::Timestamp;
use serde::Serialize;
use std::collections::VecDeque;

/// Calls that are kept.
const KEPT: usize = 200;

/// A call and how it was answered. Headers and bodies are not kept: they hold secrets.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct RecentCall {
    /// When, by the market's clock.
    pub(crate) at: Timestamp,
    /// The last characters of its app key.
    pub(crate) app_key: String,
    /// Its transaction id.
    pub(crate) tr_id: String,
    /// `GET` or `POST`.
    pub(crate) method: String,
    /// Its path.
    pub(crate) path: String,
    /// HTTP status.
    pub(crate) status: u16,
    /// `msg_cd` or `error_code`.
    pub(crate) code: String,
    /// `msg1` or `error_description`, without the blanks behind it.
    pub(crate) text: String,
    /// Whether it was refused.
    pub(crate) is_refused: bool,
    /// Whether the answer is blank because the call is not played here.
    pub(crate) is_not_modelled: bool,
}

/// The last calls, newest last.
#[derive(Clone, Debug, Default)]
pub(crate) struct Recent(VecDeque<RecentCall>);

impl Recent {
    pub(crate) fn note(&mut self, now: Timestamp, request: &HttpRequest, reply: &Reply) {
        let text = |names: [&str; 2]| {
            let found = names.iter().find_map(|name| reply.text(name));
            found.unwrap_or("").trim_end().to_owned()
        };
        let code = text(["msg_cd", "error_code"]);
        let app_key = request.header("appkey");
        let end = app_key.len().saturating_sub(4);
        if self.0.len() >= KEPT {
            self.0.pop_front();
        }
        self.0.push_back(RecentCall {
            at: now,
            app_key: app_key.get(end..).unwrap_or("").to_owned(),
            tr_id: request.header("tr_id").to_owned(),
            method: request.method.clone(),
            path: request.path.clone(),
            status: reply.status,
            text: text(["msg1", "error_description"]),
            is_refused: reply.status != 200 || reply.text("rt_cd").is_some_and(|code| code != "0"),
            code,
            is_not_modelled: reply.headers.iter().any(|(name, _)| *name == NOT_MODELLED),
        });
    }

    pub(crate) fn calls(&self) -> impl DoubleEndedIterator<Item = &RecentCall> {
        self.0.iter()
    }
}
