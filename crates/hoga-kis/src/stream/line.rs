//! What a connection, its supervisor and the coordinator know of each other: what they share of a session, what
//! one session tells, and why a connection ended.

use super::outages::Outages;
use ambient::{Clock, Entropy, Mutex, MutexGuard};
use hoga_desk::MarketData;
use hoga_port::ConnectionState;
use hoga_port::time::Timestamp;
use kis_client::rest::{Held, TokenManager};
use kis_client::transport::WebSocketTransport;
use kis_wire::realtime::{Fault, Session, Topic};
use krx_rules::Calendar;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64};
use tokio::sync::{Notify, mpsc, oneshot, watch};
use tokio::time::Instant;

/// What the connection and the supervisor share.
pub(crate) struct Shared {
    pub(crate) session: Mutex<Session>,
    pub(crate) outbox_changed: Notify,
    pub(super) events: mpsc::Sender<(usize, SessionEvent)>,
    pub(super) index: usize,
    pub(super) state: watch::Sender<ConnectionState>,
    pub(crate) market_data: Arc<MarketData>,
    pub(crate) outages: Arc<Outages>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) calendar: Calendar,
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
    pub(crate) async fn tell(&self, event: SessionEvent) -> bool {
        if let SessionEvent::State(state) = event {
            self.state.send_replace(state);
        }
        self.events.send((self.index, event)).await.is_ok()
    }
}

/// What one session tells of itself, in order and without loss.
pub(crate) enum SessionEvent {
    /// How it stands.
    State(ConnectionState),
    /// It is connected and asks for what it carries.
    Up,
    /// It is lost, or did not come up.
    Down { at: Timestamp, cause: String },
    /// A registration is acknowledged.
    Registered(Topic),
    /// A registration was refused for good.
    Refused(Topic),
    /// Execution notices in clear: personal data.
    Notice {
        tr_id: String,
        count: usize,
        plaintext: String,
    },
    /// A notice came and could not be used.
    Unusable(String),
    /// Reconnecting failed too often in session hours; it goes on slowly.
    GaveUp(String),
    /// An account connected and wants to hear how things stand.
    Joined,
    /// Everything told before this was dealt with.
    Flush(oneshot::Sender<()>),
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
