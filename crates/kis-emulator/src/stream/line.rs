//! Lines of clients, what each registered, and what is to be sent over them.

use hoga_port::time::Timestamp;
use hoga_venue::Market;
use kis_wire::realtime::{Cipher, Topic};
use std::collections::{BTreeMap, BTreeSet};

/// A connection of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectionId(pub u64);

/// What goes to a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outgoing {
    /// A text.
    Text(String),
    /// A proper close.
    Close,
    /// The line breaks without one.
    Cut,
}

/// What is to be sent, in its order.
pub(crate) type Outbox = Vec<(ConnectionId, Outgoing)>;

/// A connection and what it registered.
#[derive(Debug)]
pub(crate) struct Connection {
    pub(crate) app_key: Option<String>,
    pub(crate) topics: BTreeSet<Topic>,
    pub(crate) ciphers: BTreeMap<String, Cipher>,
    pub(crate) last_sent: Timestamp,
    /// The last record, or the begin of the connection.
    pub(crate) last_record: Timestamp,
    /// PINGPONGs since the last answer to one.
    pub(crate) unanswered: u32,
}

/// Every line, and what is to be sent.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    pub(crate) by_id: BTreeMap<ConnectionId, Connection>,
    next: u64,
    pub(crate) outbox: Outbox,
    /// Own notices that a fault keeps back, and until when.
    pub(crate) kept_back: Vec<(Timestamp, ConnectionId, String)>,
    /// What each market was last said to do.
    pub(crate) operations: BTreeMap<Market, &'static str>,
}

impl Lines {
    /// Takes a new connection; anybody may connect, the registration decides.
    pub(crate) fn connect(&mut self, now: Timestamp) -> ConnectionId {
        self.next = self.next.saturating_add(1);
        let id = ConnectionId(self.next);
        let connection = Connection {
            app_key: None,
            topics: BTreeSet::new(),
            ciphers: BTreeMap::new(),
            last_sent: now,
            last_record: now,
            unanswered: 0,
        };
        self.by_id.insert(id, connection);
        id
    }

    /// Returns the lines of which something holds.
    pub(crate) fn ids(&self, holds: impl Fn(&Connection) -> bool) -> Vec<ConnectionId> {
        let lines = self.by_id.iter().filter(|(_, line)| holds(line));
        lines.map(|(id, _)| *id).collect()
    }

    /// Returns everything that is registered.
    pub(crate) fn topics(&self) -> impl Iterator<Item = &Topic> {
        let each = self.by_id.values().flat_map(|line| &line.topics);
        each.collect::<BTreeSet<_>>().into_iter()
    }
}
