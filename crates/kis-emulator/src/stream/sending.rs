//! Sending over lines, and ending them: through faults, and with the slot that an app key holds.

use crate::faults::Faults;
use crate::market::Markets;
use crate::quirks::Quirks;
use crate::rest::keys::Keys;
use crate::rest::statistics::Statistics;
use crate::stream::line::{Connection, ConnectionId, Lines, Outgoing};
use hoga_port::time::{Timestamp, kst, millis_between, plus_millis};
use hoga_venue::feed::Random;
use kis_wire::Environment;
use kis_wire::realtime::control::Control;
use market_rules::Session;

/// The lines, with all that sending over them touches.
pub(crate) struct Stream<'a> {
    pub(crate) environment: Environment,
    pub(crate) quirks: &'a Quirks,
    pub(crate) faults: &'a mut Faults,
    pub(crate) market: &'a mut Markets,
    pub(crate) keys: &'a mut Keys,
    pub(crate) lines: &'a mut Lines,
    pub(crate) statistics: &'a mut Statistics,
    pub(crate) random: &'a mut Random,
}

impl Stream<'_> {
    /// Takes the end of a connection; a drop without a close frame keeps the slot for a while.
    pub(crate) fn disconnect(&mut self, now: Timestamp, id: ConnectionId, is_clean: bool) {
        let Some(connection) = self.lines.by_id.remove(&id) else {
            return;
        };
        let held_ms = i64::try_from(self.quirks.slot_held.as_millis()).unwrap_or(0);
        if let Some(key) = connection
            .app_key
            .and_then(|app_key| self.keys.by_app_key.get_mut(&app_key))
            && key.session == Some(id)
        {
            key.session = None;
            let is_freed = is_clean && self.quirks.frees_closed_slots;
            key.slot_held_until = (!is_freed).then(|| plus_millis(now, held_ms));
        }
    }

    /// Ends lines from the server's side, without a close frame; their slots stay in use for a while if
    /// `holds`, as after an unclean drop.
    pub(crate) fn cut(
        &mut self,
        now: Timestamp,
        holds: bool,
        is_cut: impl Fn(&Connection) -> bool,
    ) {
        for id in self.lines.ids(is_cut) {
            self.disconnect(now, id, !holds);
            self.lines.outbox.push((id, Outgoing::Cut));
        }
    }

    /// Sends a text, unless a fault keeps it.
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
        if let Some(connection) = self.lines.by_id.get_mut(&id) {
            connection.last_sent = now;
            if !text.starts_with('{') {
                connection.last_record = now;
            }
            self.statistics.frames = self.statistics.frames.saturating_add(1);
            self.lines.outbox.push((id, Outgoing::Text(text)));
        }
    }

    /// Sends PINGPONGs over quiet lines, and cuts those that answer none.
    pub(crate) fn ping_quiet_lines(&mut self, now: Timestamp) {
        let ping_ms = i64::try_from(self.quirks.ping_every.as_millis()).unwrap_or(10_000);
        if ping_ms == 0 {
            return;
        }
        let is_quiet = |line: &Connection| millis_between(line.last_sent, now) >= ping_ms;
        let most = self.quirks.unanswered_pings;
        for id in self.lines.ids(is_quiet) {
            let datetime = kst(now).strftime("%Y%m%d%H%M%S").to_string();
            let Some(line) = self.lines.by_id.get_mut(&id) else {
                continue;
            };
            line.last_sent = now;
            if most > 0 && line.unanswered >= most {
                tracing::info!(?id, "a line that answers no PINGPONG is cut");
                self.disconnect(now, id, true);
                self.lines.outbox.push((id, Outgoing::Cut));
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
        .any(|session| self.market.venue.is_on(*session, now));
        if longest == 0 || self.faults.is_silent || is_open {
            return;
        }
        let is_idle = |line: &Connection| millis_between(line.last_record, now) >= longest;
        for id in self.lines.ids(is_idle) {
            self.disconnect(now, id, true);
            self.lines.outbox.push((id, Outgoing::Close));
        }
    }
}
