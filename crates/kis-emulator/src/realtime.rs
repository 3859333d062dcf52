//! WebSocket sessions: one per app key, registrations, and what is sent to whom.

use crate::core::Core;
use hoga_port::Symbol;
use hoga_port::time::{Timestamp, kst, millis_between, plus_millis};
use hoga_venue::Market;
use kis_wire::realtime::control::Control;
use kis_wire::realtime::{Cipher, Reply, Subscribe, Topic};
use krx_rules::Session;
use std::collections::{BTreeMap, BTreeSet};

const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz";
const HEX: &[u8] = b"0123456789abcdef";
/// Record ids a registration may name.
const KNOWN: [&str; 17] = [
    "H0STCNT0", "H0STASP0", "H0STCNI0", "H0STCNI9", "H0STANC0", "H0NXANC0", "H0UNANC0", "H0STMKO0",
    "H0NXMKO0", "H0UNCNT0", "H0UNASP0", "H0NXCNT0", "H0NXASP0", "HDFSCNT0", "HDFSASP0", "H0GSCNI0",
    "H0GSCNI9",
];

/// Returns whether records of this id are somebody's own and encrypted.
fn is_own(tr_id: &str) -> bool {
    tr_id.ends_with("CNI0") || tr_id.ends_with("CNI9")
}

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

impl Core {
    /// Takes a new connection; anybody may connect, the registration decides.
    pub fn connect(&mut self, now: Timestamp) -> ConnectionId {
        let id = ConnectionId(self.next_connection);
        self.next_connection = self.next_connection.saturating_add(1);
        let connection = Connection {
            app_key: None,
            topics: BTreeSet::new(),
            ciphers: BTreeMap::new(),
            last_sent: now,
            last_record: now,
            unanswered: 0,
        };
        self.connections.insert(id, connection);
        id
    }

    /// Takes the end of a connection; a drop without a close frame keeps the slot for a while.
    pub fn disconnect(&mut self, now: Timestamp, id: ConnectionId, is_clean: bool) {
        let Some(connection) = self.connections.remove(&id) else {
            return;
        };
        let held_ms = i64::try_from(self.quirks.slot_held.as_millis()).unwrap_or(0);
        if let Some(key) = connection
            .app_key
            .and_then(|app_key| self.keys.get_mut(&app_key))
            && key.session == Some(id)
        {
            key.session = None;
            let is_freed = is_clean && self.quirks.frees_closed_slots;
            key.slot_held_until = (!is_freed).then(|| plus_millis(now, held_ms));
        }
    }

    /// Cuts every connection from the server's side, without a close frame.
    pub fn cut_connections(&mut self, now: Timestamp) {
        self.cut_lines(now, |_line| true);
    }

    pub(crate) fn cut_lines(&mut self, now: Timestamp, is_cut: impl Fn(&Connection) -> bool) {
        let lines = self.connections.iter();
        let ids: Vec<ConnectionId> = lines
            .filter(|(_, line)| is_cut(line))
            .map(|(id, _)| *id)
            .collect();
        for id in ids {
            self.disconnect(now, id, true);
            self.outbox.push((id, Outgoing::Cut));
        }
    }

    /// Cuts every connection and keeps their slots in use for a while, as after an unclean drop.
    pub fn cut_connections_and_hold(&mut self, now: Timestamp) {
        let ids: Vec<ConnectionId> = self.connections.keys().copied().collect();
        for id in ids {
            self.disconnect(now, id, false);
            self.outbox.push((id, Outgoing::Cut));
        }
    }

    /// Cuts the session of one app key; until then another program holds its slot.
    pub fn hold_session(&mut self, app_key: &str, until: Timestamp) {
        let Some(key) = self.keys.get_mut(app_key) else {
            return;
        };
        let session = key.session.take();
        key.slot_held_until = Some(until);
        if let Some(id) = session {
            self.connections.remove(&id);
            self.outbox.push((id, Outgoing::Cut));
        }
    }

    /// Returns the number of connections.
    pub fn connection_count(&self) -> usize {
        self.connections.len()
    }

    /// Takes a text of a client.
    pub fn text(&mut self, now: Timestamp, id: ConnectionId, text: &str) {
        self.advance(now);
        let before = self.outbox.len();
        self.take_text(now, id, text);
        if self.faults.echoes {
            self.echo_line(id, before, text);
        }
        if self.faults.writes_controls {
            self.write_controls_on_line(before);
        }
    }

    fn take_text(&mut self, now: Timestamp, id: ConnectionId, text: &str) {
        if matches!(Control::read(text), Ok(Control::PingPong)) {
            self.answered(id);
            return;
        }
        let (request, approval_key) = match Subscribe::read(text) {
            Ok(read) => read,
            Err(why) => {
                tracing::info!(why, "a text of a client is not a request");
                self.answer(
                    now,
                    id,
                    ("(null)", ""),
                    "9",
                    "OPSP8993",
                    "JSON PARSING ERROR",
                );
                return;
            }
        };
        let topic = Topic::new(request.tr_id.clone(), request.tr_key.clone());
        let names = (request.tr_id.as_str(), request.tr_key.as_str());
        let owner = approval_key.and_then(|approval| {
            self.keys
                .iter()
                .find(|(_, key)| key.approval_keys.iter().any(|k| k == approval.expose()))
                .map(|(app_key, _)| app_key.clone())
        });
        let Some(app_key) = owner else {
            self.answer(
                now,
                id,
                names,
                "1",
                "OPSP0011",
                "invalid approval : NOT FOUND",
            );
            return;
        };
        if !self.take_slot(now, id, &app_key) {
            let is_hidden = self.quirks.hides_refused_topic;
            let names = if is_hidden { ("(null)", "") } else { names };
            let text = "ALREADY IN USE appkey";
            self.answer(now, id, names, "9", "OPSP8996", text);
            self.outbox.push((id, Outgoing::Close));
            return;
        }
        let is_of_nxt = request.tr_id.starts_with("H0NX") || request.tr_id.starts_with("H0UN");
        if (is_of_nxt && !self.quirks.has_nxt) || !KNOWN.contains(&request.tr_id.as_str()) {
            self.answer(now, id, names, "1", "OPSP8991", "invalid tr_id : NOT FOUND");
            return;
        }
        if request.is_registration {
            self.register(now, id, topic);
        } else {
            self.release(now, id, &topic);
        }
    }

    /// Takes a pong frame of the WebSocket, with which two of the clients in use answer a PINGPONG.
    pub fn pong(&mut self, id: ConnectionId) {
        if self.quirks.takes_pong_frames {
            self.answered(id);
        }
    }

    fn answered(&mut self, id: ConnectionId) {
        if let Some(line) = self.connections.get_mut(&id) {
            line.unanswered = 0;
        }
    }

    fn take_slot(&mut self, now: Timestamp, id: ConnectionId, app_key: &str) -> bool {
        let Some(key) = self.keys.get_mut(app_key) else {
            return false;
        };
        if !self.quirks.keeps_first_session {
            key.slot_held_until = None;
            if let Some(first) = key.session.filter(|first| *first != id) {
                key.session = None;
                self.connections.remove(&first);
                self.outbox.push((first, Outgoing::Cut));
            }
        }
        let is_free = match key.session {
            Some(holder) => holder == id,
            None => key.slot_held_until.is_none_or(|until| now >= until),
        };
        if is_free {
            key.session = Some(id);
            key.slot_held_until = None;
            if let Some(connection) = self.connections.get_mut(&id) {
                connection.app_key = Some(app_key.to_owned());
            }
        }
        is_free
    }

    fn register(&mut self, now: Timestamp, id: ConnectionId, topic: Topic) {
        let most = self.quirks.max_registrations;
        let cipher_key = self.random_text(32, LETTERS);
        let vector = self.random_text(16, HEX);
        let is_listed = is_own(&topic.tr_id)
            || self.is_overseas_key(&topic.tr_key)
            || Symbol::krx(&topic.tr_key).is_ok_and(|symbol| {
                let market = if topic.tr_id.starts_with("H0NX") {
                    Market::Nxt
                } else {
                    Market::Krx
                };
                self.venue.issue_on(market, symbol).is_some()
            });
        let Some(connection) = self.connections.get_mut(&id) else {
            return;
        };
        let names = (topic.tr_id.as_str(), topic.tr_key.as_str());
        if self.faults.refuses_notices && is_own(&topic.tr_id) {
            let text = "SUBSCRIBE INTERNAL ERROR";
            self.answer(now, id, names, "1", "OPSP0007", text);
        } else if self.quirks.refuses_twins && connection.topics.contains(&topic) {
            self.answer(now, id, names, "1", "OPSP0002", "ALREADY IN SUBSCRIBE");
        } else if connection.topics.len() >= most {
            self.answer(now, id, names, "1", "OPSP0008", "MAX SUBSCRIBE OVER");
        } else if !is_listed {
            self.answer(
                now,
                id,
                names,
                "1",
                "OPSP8992",
                "invalid tr_key : NOT FOUND",
            );
        } else {
            let has_key = self.quirks.gives_every_key || is_own(&topic.tr_id);
            connection.topics.insert(topic.clone());
            if let Ok(cipher) = Cipher::new(&cipher_key, &vector) {
                connection.ciphers.insert(topic.tr_id.clone(), cipher);
            }
            let reply = Reply {
                tr_id: topic.tr_id,
                tr_key: topic.tr_key,
                return_code: "0".into(),
                code: "OPSP0000".into(),
                text: "SUBSCRIBE SUCCESS".into(),
                key_and_vector: has_key.then_some((cipher_key, vector)),
            };
            self.send(now, id, reply.write());
        }
    }

    fn release(&mut self, now: Timestamp, id: ConnectionId, topic: &Topic) {
        let names = (topic.tr_id.as_str(), topic.tr_key.as_str());
        let was_held = self
            .connections
            .get_mut(&id)
            .is_some_and(|line| line.topics.remove(topic));
        if was_held {
            self.answer(now, id, names, "0", "OPSP0001", "UNSUBSCRIBE SUCCESS");
        } else {
            self.answer(
                now,
                id,
                names,
                "1",
                "OPSP0003",
                "UNSUBSCRIBE ERROR(not found!)",
            );
        }
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "a request with all that its answer repeats"
    )]
    fn answer(
        &mut self,
        now: Timestamp,
        id: ConnectionId,
        (tr_id, tr_key): (&str, &str),
        return_code: &str,
        code: &str,
        text: &str,
    ) {
        let reply = Reply {
            tr_id: tr_id.into(),
            tr_key: tr_key.into(),
            return_code: return_code.into(),
            code: code.into(),
            text: text.into(),
            key_and_vector: None,
        };
        self.send(now, id, reply.write());
    }

    pub(crate) fn send(&mut self, now: Timestamp, id: ConnectionId, text: String) {
        if self.faults.is_silent {
            return;
        }
        if !text.starts_with("1|") {
            self.put(now, id, text);
        } else if self.faults.notices_to_lose > 0 {
            self.faults.notices_to_lose = self.faults.notices_to_lose.saturating_sub(1);
        } else {
            self.send_notice(now, id, text);
        }
    }

    /// Puts a text on a line.
    pub(crate) fn put(&mut self, now: Timestamp, id: ConnectionId, text: String) {
        if let Some(connection) = self.connections.get_mut(&id) {
            connection.last_sent = now;
            if !text.starts_with('{') {
                connection.last_record = now;
            }
            self.statistics.frames = self.statistics.frames.saturating_add(1);
            self.outbox.push((id, Outgoing::Text(text)));
        }
    }

    pub(crate) fn ping_quiet_lines(&mut self, now: Timestamp) {
        let ping_ms = i64::try_from(self.quirks.ping_every.as_millis()).unwrap_or(10_000);
        if ping_ms == 0 {
            return;
        }
        let quiet: Vec<ConnectionId> = self
            .connections
            .iter()
            .filter(|(_, line)| millis_between(line.last_sent, now) >= ping_ms)
            .map(|(id, _)| *id)
            .collect();
        let most = self.quirks.unanswered_pings;
        for id in quiet {
            let datetime = kst(now).strftime("%Y%m%d%H%M%S").to_string();
            let Some(line) = self.connections.get_mut(&id) else {
                continue;
            };
            line.last_sent = now;
            if most > 0 && line.unanswered >= most {
                tracing::info!(?id, "a line that answers no PINGPONG is cut");
                self.disconnect(now, id, true);
                self.outbox.push((id, Outgoing::Cut));
                continue;
            }
            if !self.faults.is_silent {
                line.unanswered = line.unanswered.saturating_add(1);
            }
            self.send(now, id, Control::write_ping_pong(&datetime));
        }
    }

    /// Closes lines on which nothing happens any more, as after the close.
    pub(crate) fn close_idle_lines(&mut self, now: Timestamp) {
        let longest = i64::try_from(self.quirks.idle_close.as_millis()).unwrap_or(0);
        let is_open = [
            Session::OpeningAuction,
            Session::Continuous,
            Session::ClosingAuction,
        ]
        .iter()
        .any(|session| self.venue.is_on(*session, now));
        if longest == 0 || self.faults.is_silent || is_open {
            return;
        }
        let idle: Vec<ConnectionId> = self
            .connections
            .iter()
            .filter(|(_, line)| millis_between(line.last_record, now) >= longest)
            .map(|(id, _)| *id)
            .collect();
        for id in idle {
            self.disconnect(now, id, true);
            self.outbox.push((id, Outgoing::Close));
        }
    }
}
