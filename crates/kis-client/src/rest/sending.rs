//! What a call is before it is sent: its place, its id, its text. Made of a type, or of what the tables
//! say of a call.

use crate::config::ClientConfig;
use hoga_port::{BrokerError, Result};
use kis_wire::endpoint::{Effect, Endpoint, Method, TrIds};
use kis_wire::schema::{Cells, Description};
use serde::Serialize;
use tokio::time::Instant;

/// A call that could be sent.
#[derive(Clone, Debug)]
pub(crate) struct Sendable {
    pub(super) title: &'static str,
    pub(super) path: &'static str,
    pub(super) method: Method,
    pub(super) effect: Effect,
    pub(super) tr_id: &'static str,
    /// The query of a GET, the body of a POST.
    pub(super) text: Vec<u8>,
}

impl Sendable {
    /// Writes a call of a type.
    pub(crate) fn of<E: Endpoint>(config: &ClientConfig, request: &E::Request) -> Result<Self> {
        Self {
            title: E::TITLE,
            path: E::PATH,
            method: E::METHOD,
            effect: E::EFFECT,
            tr_id: "",
            text: Vec::new(),
        }
        .written(config, E::tr_ids(request), request)
    }

    /// Writes a call of the tables, with one of its transaction ids.
    pub(crate) fn described(
        config: &ClientConfig,
        call: &'static Description,
        variant: usize,
        request: &Cells,
    ) -> Result<Self> {
        Self {
            title: call.title,
            path: call.path,
            method: call.method,
            effect: call.effect,
            tr_id: "",
            text: Vec::new(),
        }
        .written(config, call.tr_ids.get(variant).copied(), request)
    }

    fn written(
        self,
        config: &ClientConfig,
        ids: Option<TrIds>,
        request: &impl Serialize,
    ) -> Result<Self> {
        let tr_id = ids.and_then(|ids| ids.in_environment(config.environment));
        let Some(tr_id) = tr_id else {
            return Err(BrokerError::refused(
                format!("{} does not exist on {}", self.title, config.environment),
                "the paper servers do not offer it",
            ));
        };
        let unwritable = |error: &dyn std::error::Error| {
            BrokerError::refused(
                format!("{} cannot be written: {error}", self.title),
                "report it",
            )
        };
        let text = match self.method {
            Method::Get => serde_urlencoded::to_string(request)
                .map_err(|error| unwritable(&error))?
                .into_bytes(),
            Method::Post => serde_json::to_vec(request).map_err(|error| unwritable(&error))?,
        };
        Ok(Self {
            tr_id,
            text,
            ..self
        })
    }

    /// Returns the URL and the body.
    pub(super) fn parts(&self, base: &str) -> (String, Vec<u8>) {
        let url = format!("{base}{}", self.path);
        match self.method {
            Method::Get => {
                let query = String::from_utf8_lossy(&self.text);
                (format!("{url}?{query}"), Vec::new())
            }
            Method::Post => (url, self.text.clone()),
        }
    }
}

/// How a call that is sent once goes out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sending<'a> {
    /// Whether it asks for a page behind the first.
    pub(crate) is_next_page: bool,
    /// The order's key or number, for the log.
    pub(crate) about: &'a str,
    /// When it is too late for its first byte.
    pub(crate) leave_by: Option<Instant>,
}

impl Sending<'_> {
    pub(super) fn read(is_next_page: bool) -> Self {
        Self {
            is_next_page,
            about: "",
            leave_by: None,
        }
    }
}
