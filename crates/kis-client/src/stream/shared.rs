//! What a line and its connections share, and why a connection ended.

use super::event::LineEvent;
use super::listener::Listener;
use crate::rest::{Held, TokenManager};
use crate::transport::WebSocketTransport;
use ambient::{Clock, Entropy, Mutex, MutexGuard};
use hoga_port::ConnectionState;
use kis_wire::realtime::{Fault, Session};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64};
use tokio::sync::{Notify, watch};
use tokio::time::Instant;

/// What a line and its connections share.
pub(crate) struct Shared {
    pub(crate) session: Mutex<Session>,
    pub(crate) outbox_changed: Notify,
    pub(super) listener: Arc<dyn Listener>,
    pub(super) index: usize,
    pub(super) state: watch::Sender<ConnectionState>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) started: Instant,
    /// Texts that were not used.
    pub(crate) dropped: AtomicU64,
    /// Whether this connection brought an answer to a subscription.
    pub(crate) is_answered: AtomicBool,
    pub(super) entropy: Arc<Entropy>,
    pub(super) tokens: Arc<TokenManager>,
    pub(super) transport: Arc<dyn WebSocketTransport>,
    pub(super) url: String,
}

impl Shared {
    pub(crate) fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock()
    }

    /// Returns what is held secret about the key.
    pub(crate) fn held(&self) -> &Held {
        self.tokens.held()
    }

    /// Returns what may be shown of a text that the venue wrote.
    pub(crate) fn shown(&self, text: &str) -> String {
        self.held().hider().text(text)
    }

    /// Tells what happened; `false` when nobody listens any more.
    pub(crate) async fn tell(&self, event: LineEvent) -> bool {
        if let LineEvent::State(state) = event {
            self.state.send_replace(state);
        }
        self.listener.hear(event).await
    }
}

/// Why a connection ended.
#[derive(Debug)]
pub(crate) enum End {
    /// We closed it.
    Stopped,
    /// The line broke.
    Broken(String),
    /// The session is over.
    Fault(Fault),
}
