//! What clients say over their lines: one session per app key, registrations and their answers.

use crate::faults::echo::{echo_line, write_controls_on_line};
use crate::rest::text::random_text;
use crate::stream::line::{ConnectionId, Outgoing};
use crate::stream::sending::Stream;
use hoga_port::Symbol;
use hoga_port::time::Timestamp;
use hoga_venue::Market;
use kis_wire::realtime::control::Control;
use kis_wire::realtime::{Cipher, Reply, Subscribe, Topic};

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

impl Stream<'_> {
    /// Takes a text of a client.
    pub(crate) fn take_text(&mut self, now: Timestamp, id: ConnectionId, text: &str) {
        let before = self.lines.outbox.len();
        self.answer_text(now, id, text);
        let outbox = &mut self.lines.outbox;
        if self.faults.echoes {
            echo_line(outbox, before, id, text);
        }
        if self.faults.writes_controls {
            write_controls_on_line(outbox.get_mut(before..).unwrap_or_default());
        }
    }

    fn answer_text(&mut self, now: Timestamp, id: ConnectionId, text: &str) {
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
                .by_app_key
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
            self.lines.outbox.push((id, Outgoing::Close));
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
    pub(crate) fn take_pong(&mut self, id: ConnectionId) {
        if self.quirks.takes_pong_frames {
            self.answered(id);
        }
    }

    fn answered(&mut self, id: ConnectionId) {
        if let Some(line) = self.lines.by_id.get_mut(&id) {
            line.unanswered = 0;
        }
    }

    fn take_slot(&mut self, now: Timestamp, id: ConnectionId, app_key: &str) -> bool {
        let Some(key) = self.keys.by_app_key.get_mut(app_key) else {
            return false;
        };
        if !self.quirks.keeps_first_session {
            key.slot_held_until = None;
            if let Some(first) = key.session.filter(|first| *first != id) {
                key.session = None;
                self.lines.by_id.remove(&first);
                self.lines.outbox.push((first, Outgoing::Cut));
            }
        }
        let is_free = match key.session {
            Some(holder) => holder == id,
            None => key.slot_held_until.is_none_or(|until| now >= until),
        };
        if is_free {
            key.session = Some(id);
            key.slot_held_until = None;
            if let Some(connection) = self.lines.by_id.get_mut(&id) {
                connection.app_key = Some(app_key.to_owned());
            }
        }
        is_free
    }

    fn register(&mut self, now: Timestamp, id: ConnectionId, topic: Topic) {
        let most = self.quirks.max_registrations;
        let cipher_key = random_text(self.random, 32, LETTERS);
        let vector = random_text(self.random, 16, HEX);
        let is_listed = is_own(&topic.tr_id)
            || self.is_overseas_key(&topic.tr_key)
            || Symbol::krx(&topic.tr_key).is_ok_and(|symbol| {
                let market = if topic.tr_id.starts_with("H0NX") {
                    Market::Nxt
                } else {
                    Market::Krx
                };
                self.market.venue.issue_on(market, symbol).is_some()
            });
        let Some(connection) = self.lines.by_id.get_mut(&id) else {
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
            .lines
            .by_id
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
}
