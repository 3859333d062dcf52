//! What clients do with their lines, and what a test does to them.

use crate::core::Core;
use crate::stream::line::{ConnectionId, Outgoing};
use hoga_port::time::Timestamp;

impl Core {
    /// Takes a new connection; anybody may connect, the registration decides.
    pub fn connect(&mut self, now: Timestamp) -> ConnectionId {
        self.lines.connect(now)
    }

    /// Takes the end of a connection; a drop without a close frame keeps the slot for a while.
    pub fn disconnect(&mut self, now: Timestamp, id: ConnectionId, is_clean: bool) {
        self.stream().disconnect(now, id, is_clean);
    }

    /// Takes a text of a client.
    pub fn text(&mut self, now: Timestamp, id: ConnectionId, text: &str) {
        self.advance(now);
        self.stream().take_text(now, id, text);
    }

    /// Takes a pong frame of the WebSocket, with which two of the clients in use answer a PINGPONG.
    pub fn pong(&mut self, id: ConnectionId) {
        self.stream().take_pong(id);
    }

    /// Cuts every connection from the server's side, without a close frame.
    pub fn cut_connections(&mut self, now: Timestamp) {
        self.stream().cut(now, false, |_line| true);
    }

    /// Cuts every connection and keeps their slots in use for a while, as after an unclean drop.
    pub fn cut_connections_and_hold(&mut self, now: Timestamp) {
        self.stream().cut(now, true, |_line| true);
    }

    /// Cuts the session of one app key; until then another program holds its slot.
    pub fn hold_session(&mut self, app_key: &str, until: Timestamp) {
        let Some(key) = self.keys.by_app_key.get_mut(app_key) else {
            return;
        };
        let session = key.session.take();
        key.slot_held_until = Some(until);
        if let Some(id) = session {
            self.lines.by_id.remove(&id);
            self.lines.outbox.push((id, Outgoing::Cut));
        }
    }

    /// Returns the number of connections.
    pub fn connection_count(&self) -> usize {
        self.lines.by_id.len()
    }

    /// Returns how many registrations there are on all lines.
    pub fn registrations(&self) -> usize {
        let lines = self.lines.by_id.values();
        lines.map(|line| line.topics.len()).sum()
    }
}
