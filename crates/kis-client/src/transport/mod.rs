//! The two seams to the network: a call that is sent and answered, and a pipe of texts.
//!
//! Values on both sides, so that a test can stand in for the network without a socket.

mod cause;
mod certificate;
mod connector;
pub mod http;
pub mod recorder;
mod timely;
pub mod websocket;

pub use cause::cause_of;
use hoga_port::{BoxFuture, ConnectionCause};
use std::fmt::Debug;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::Instant;

/// A call to be sent; its headers and body carry secrets, so its `Debug` shows neither.
#[derive(Clone)]
pub struct HttpCall {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// Whole URL with the query.
    pub url: String,
    /// Names and values.
    pub headers: Vec<(&'static str, String)>,
    /// Body of a POST.
    pub body: Vec<u8>,
    /// How long the answer may take.
    pub timeout: Duration,
    /// When it is too late for its body to leave; a call without it is none.
    pub leave_by: Option<Instant>,
}

impl Debug for HttpCall {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let path = self.url.split('?').next().unwrap_or_default();
        write!(f, "{} {path}", self.method)
    }
}

/// An answer.
#[derive(Clone, Debug, Default)]
pub struct HttpAnswer {
    /// HTTP status.
    pub status: u16,
    /// `tr_cont`, empty where there is none.
    pub tr_cont: String,
    /// `Date`, empty where there is none.
    pub date: String,
    /// Whether a local server says that it does not play the call (`x-hoga-not-modelled`).
    pub is_not_modelled: bool,
    /// Body.
    pub body: Vec<u8>,
}

/// How far a call got before it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Not one byte of the request left: it certainly was not carried out.
    BeforeFirstByte,
    /// Some of it may have arrived.
    MaybeSent,
}

/// A call that was not answered.
#[derive(Debug, thiserror::Error)]
#[error("{what}")]
pub struct SendError {
    /// How far it got.
    pub phase: Phase,
    /// What failed, without the URL's query.
    pub what: String,
    /// Why, as far as it is known.
    pub cause: ConnectionCause,
    /// The cause.
    #[source]
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl SendError {
    /// Makes an error of what a library says: its cause is named in the words.
    pub fn of(
        phase: Phase,
        what: &str,
        error: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        let source = error.into();
        let (cause, why) = cause_of(&*source);
        Self {
            phase,
            what: why.map_or_else(|| what.to_owned(), |why| format!("{what}: {why}")),
            cause,
            source: Some(source),
        }
    }
}

/// Returns host and port of an address, for a person to check.
fn place(uri: &::http::Uri) -> String {
    let host = uri.host().unwrap_or("?");
    uri.port_u16()
        .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// Sends calls.
pub trait HttpTransport: Send + Sync + Debug {
    /// Sends a call, once.
    fn send(&self, call: HttpCall) -> BoxFuture<'_, Result<HttpAnswer, SendError>>;
}

/// What comes out of a pipe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incoming {
    /// A text.
    Text(String),
    /// Something that is not a text, and what.
    NotText(String),
    /// The end, and why.
    Closed(String),
}

/// What goes into a pipe.
#[derive(Clone, PartialEq, Eq)]
pub enum Outgoing {
    /// A text; it may carry the approval key.
    Text(String),
    /// A proper close.
    Close,
}

/// A pipe of texts; dropping it breaks the line without a close.
#[derive(Debug)]
pub struct TextPipe {
    /// Into the line.
    pub outgoing: mpsc::Sender<Outgoing>,
    /// Out of the line.
    pub incoming: mpsc::Receiver<Incoming>,
}

impl Debug for Outgoing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text(hidden)",
            Self::Close => "Close",
        })
    }
}

/// Opens pipes.
pub trait WebSocketTransport: Send + Sync + Debug {
    /// Connects.
    fn connect<'a>(&'a self, url: &'a str) -> BoxFuture<'a, Result<TextPipe, SendError>>;
}
