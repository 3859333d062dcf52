//! Who gets what happened at the venue: records of the market, own executions.

use crate::core::Core;
use crate::frames;
use crate::quirks::Layout;
use crate::realtime::ConnectionId;
use hoga_port::Symbol;
use hoga_port::time::Timestamp;
use hoga_venue::VenueEvent;
use kis_wire::realtime::{Frame, Topic, expected_trade, order_book};
use krx_rules::Session;
use std::collections::{BTreeMap, BTreeSet};

impl Core {
    /// Sends what happened at the venue to everyone who registered for it.
    pub(crate) fn deliver_events(&mut self, now: Timestamp) {
        let events = self.venue.take_events();
        let mut changed_books = BTreeSet::new();
        let mut prints: BTreeMap<Symbol, Vec<VenueEvent>> = BTreeMap::new();
        for event in events {
            match &event {
                VenueEvent::BookChanged { symbol, .. } => {
                    changed_books.insert(*symbol);
                }
                VenueEvent::Trade { symbol, .. } => {
                    prints.entry(*symbol).or_default().push(event);
                }
                VenueEvent::Taken { .. }
                | VenueEvent::Filled { .. }
                | VenueEvent::RefusedLate { .. }
                | VenueEvent::RemainderCancelled { .. }
                | VenueEvent::Expired { .. } => self.deliver_notice(now, &event),
            }
        }
        let hour = frames::Hour::of(&self.venue, now);
        let is_auction = self.venue.is_auction(now);
        for (symbol, prints) in prints {
            // Both venues together are KRX alone: NXT is not played.
            for tr_id in ["H0STCNT0", "H0UNCNT0"] {
                self.deliver_market(now, Topic::new(tr_id, symbol.code()), |core, layout| {
                    let issue = core.venue.issue(symbol)?;
                    let rows: Vec<String> = prints
                        .iter()
                        .filter_map(|print| frames::trade(issue, print, hour, layout.trade))
                        .collect();
                    Some(Frame::write(false, tr_id, rows.len(), &rows.join("^")))
                });
            }
        }
        for symbol in changed_books {
            for (tr_id, kind) in [
                ("H0STASP0", order_book::LAYOUT),
                ("H0UNASP0", order_book::UNIFIED),
            ] {
                self.deliver_market(now, Topic::new(tr_id, symbol.code()), |core, layout| {
                    let width = if tr_id == "H0STASP0" {
                        layout.book
                    } else {
                        kind.width()
                    };
                    let issue = core.venue.issue(symbol)?;
                    let row = frames::book(issue, now, hour, &kind, width);
                    Some(Frame::write(false, tr_id, 1, &row))
                });
            }
            if is_auction {
                for layout in [expected_trade::LAYOUT, expected_trade::UNIFIED] {
                    let topic = Topic::new(layout.tr_id(), symbol.code());
                    self.deliver_market(now, topic, |core, _| {
                        let issue = core.venue.issue(symbol)?;
                        let row = frames::expected(&layout, issue, now, hour);
                        Some(Frame::write(false, layout.tr_id(), 1, &row))
                    });
                }
            }
        }
        self.deliver_status(now);
    }

    /// Tells everyone who registered what the market does, when that changed. No source lists the
    /// codes: these are made up, and a client must not read more than a change into them.
    fn deliver_status(&mut self, now: Timestamp) {
        let operation = if self.venue.is_on(Session::OpeningAuction, now) {
            "110"
        } else if self.venue.is_on(Session::Continuous, now) {
            "112"
        } else if self.venue.is_on(Session::ClosingAuction, now) {
            "121"
        } else {
            "129"
        };
        if std::mem::replace(&mut self.operation, operation) == operation {
            return;
        }
        let symbols: Vec<Symbol> = self.venue.issues().map(|issue| issue.symbol).collect();
        for symbol in symbols {
            self.deliver_market(now, Topic::new("H0STMKO0", symbol.code()), |core, _| {
                let row = frames::market_status(core.venue.issue(symbol)?, operation);
                Some(Frame::write(false, "H0STMKO0", 1, &row))
            });
        }
    }

    pub(crate) fn deliver_market(
        &mut self,
        now: Timestamp,
        topic: Topic,
        frame: impl Fn(&Self, Layout) -> Option<String>,
    ) {
        let readers: Vec<(ConnectionId, Layout)> = self
            .connections
            .iter()
            .filter(|(_, line)| line.topics.contains(&topic))
            .filter_map(|(id, line)| {
                let key = self.keys.get(line.app_key.as_ref()?)?;
                Some((*id, key.layout))
            })
            .collect();
        for (id, layout) in readers {
            if let Some(text) = frame(self, layout) {
                self.send(now, id, text);
            }
        }
    }

    /// Sends notices to every session registered with the HTS id of the order's account.
    fn deliver_notice(&mut self, now: Timestamp, event: &VenueEvent) {
        let tr_id = self.environment.notice_tr_id();
        for notice in frames::notices(&self.venue, self.environment, &self.quirks, event) {
            self.deliver_to_owner(now, tr_id, &notice.account, |hts_id, layout| {
                frames::notice_row(&notice, hts_id, layout.notice)
            });
        }
    }

    /// Sends an encrypted record to every session registered with the HTS id of an account.
    pub(crate) fn deliver_to_owner(
        &mut self,
        now: Timestamp,
        tr_id: &str,
        account: &str,
        row: impl Fn(&str, Layout) -> String,
    ) {
        let is_theirs = |hts_id: &str| {
            let mut keys = self.keys.values();
            keys.any(|key| key.hts_id == hts_id && key.account == account)
        };
        let readers: Vec<(ConnectionId, String)> = self
            .connections
            .iter()
            .filter_map(|(id, line)| {
                let topic = line.topics.iter().find(|topic| topic.tr_id == tr_id)?;
                let layout = self.keys.get(line.app_key.as_ref()?)?.layout;
                let cipher = line
                    .ciphers
                    .get(tr_id)
                    .filter(|_| is_theirs(&topic.tr_key))?;
                let row = row(&topic.tr_key, layout);
                Some((*id, Frame::write(true, tr_id, 1, &cipher.encrypt(&row))))
            })
            .collect();
        for (id, text) in readers {
            self.send(now, id, text);
        }
    }

    /// Returns everything that is registered.
    pub(crate) fn topics(&self) -> impl Iterator<Item = &Topic> {
        let each = self.connections.values().flat_map(|line| &line.topics);
        each.collect::<BTreeSet<_>>().into_iter()
    }
}
