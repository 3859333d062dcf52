//! Who gets what happened at the venue: records of the market, own executions.

use crate::faults::OTHER_BRANCH;
use crate::quirks::Layout as Widths;
use crate::stream::frames;
use crate::stream::line::ConnectionId;
use crate::stream::notices;
use crate::stream::sending::Stream;
use crate::stream::view::{Hour, View};
use hoga_port::Symbol;
use hoga_port::time::Timestamp;
use hoga_venue::issue::Issue;
use hoga_venue::{Market, VenueEvent};
use kis_wire::realtime::{Frame, Topic};
use market_rules::Session;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// What the markets are said to do in their sessions.
const KRX_OPERATIONS: [(Session, &str); 3] = [
    (Session::OpeningAuction, "110"),
    (Session::Continuous, "112"),
    (Session::ClosingAuction, "121"),
];
const NXT_OPERATIONS: [(Session, &str); 3] = [
    (Session::NxtPre, "151"),
    (Session::NxtMain, "152"),
    (Session::NxtAfter, "153"),
];

impl Stream<'_> {
    fn seen(&self, view: View, symbol: Symbol) -> Option<Cow<'_, Issue>> {
        match view {
            View::One(market) => self
                .market
                .venue
                .issue_on(market, symbol)
                .map(Cow::Borrowed),
            View::Both => self.market.venue.unified(symbol).map(Cow::Owned),
        }
    }

    fn hour(&self, view: View, now: Timestamp) -> Hour {
        match view {
            View::One(Market::Nxt) => Hour::of_nxt(&self.market.venue, now),
            View::One(Market::Krx) | View::Both => Hour::of(&self.market.venue, now),
        }
    }

    /// Sends what happened at the venue to everyone who registered for it.
    pub(crate) fn deliver_events(&mut self, now: Timestamp) {
        let events = self.market.venue.take_events();
        let mut changed_books = BTreeSet::new();
        let mut prints: BTreeMap<(View, Symbol), Vec<VenueEvent>> = BTreeMap::new();
        for event in events {
            match &event {
                VenueEvent::BookChanged { market, symbol, .. } => {
                    for view in [View::One(*market), View::Both] {
                        changed_books.insert((view, *symbol));
                    }
                }
                VenueEvent::Trade { market, symbol, .. } => {
                    for view in [View::One(*market), View::Both] {
                        let of_issue = prints.entry((view, *symbol)).or_default();
                        of_issue.push(event.clone());
                    }
                }
                VenueEvent::Taken { .. }
                | VenueEvent::Filled { .. }
                | VenueEvent::RefusedLate { .. }
                | VenueEvent::RemainderCancelled { .. }
                | VenueEvent::Expired { .. } => self.deliver_notice(now, &event),
            }
        }
        for ((view, symbol), prints) in prints {
            let layout = view.trades();
            let topic = Topic::new(layout.tr_id(), symbol.code());
            self.deliver_market(now, topic, |stream, widths| {
                let (issue, hour) = (stream.seen(view, symbol)?, stream.hour(view, now));
                let rows: Vec<String> = prints
                    .iter()
                    .filter_map(|print| frames::trade(&issue, print, view, hour, widths.trade))
                    .collect();
                let text = rows.join("^");
                Some(Frame::write(false, layout.tr_id(), rows.len(), &text))
            });
        }
        let is_auction = self.market.venue.is_auction(now);
        for (view, symbol) in changed_books {
            let layout = view.books();
            let topic = Topic::new(layout.tr_id(), symbol.code());
            self.deliver_market(now, topic, |stream, widths| {
                let width = match view {
                    View::One(Market::Krx) => widths.book,
                    View::One(Market::Nxt) | View::Both => layout.width(),
                };
                let (issue, hour) = (stream.seen(view, symbol)?, stream.hour(view, now));
                let middles = view.middles(&stream.market.venue, symbol);
                let row = frames::book(&issue, &middles, now, hour, &layout, width);
                Some(Frame::write(false, layout.tr_id(), 1, &row))
            });
            // NXT has no auctions.
            if is_auction && view != View::One(Market::Nxt) {
                let layout = view.expectations();
                let topic = Topic::new(layout.tr_id(), symbol.code());
                self.deliver_market(now, topic, |stream, _| {
                    let (issue, hour) =
                        (stream.market.venue.issue(symbol)?, stream.hour(view, now));
                    let row = frames::expected(&layout, issue, now, hour);
                    Some(Frame::write(false, layout.tr_id(), 1, &row))
                });
            }
        }
        self.deliver_status(now);
    }

    /// Tells everyone who registered what the markets do, when that changed. No source lists the
    /// codes: these are made up, and a client must not read more than a change into them.
    fn deliver_status(&mut self, now: Timestamp) {
        for (market, tr_id, codes, none) in [
            (Market::Krx, "H0STMKO0", &KRX_OPERATIONS, "129"),
            (Market::Nxt, "H0NXMKO0", &NXT_OPERATIONS, "159"),
        ] {
            let on = codes
                .iter()
                .find(|(session, _)| self.market.venue.is_on(*session, now));
            let operation = on.map_or(none, |(_, code)| *code);
            if self.lines.operations.insert(market, operation) == Some(operation) {
                continue;
            }
            let symbols: Vec<Symbol> = self
                .market
                .venue
                .issues()
                .map(|issue| issue.symbol)
                .collect();
            for symbol in symbols {
                self.deliver_market(now, Topic::new(tr_id, symbol.code()), |stream, _| {
                    let issue = stream.market.venue.issue_on(market, symbol)?;
                    let row = frames::market_status(issue, operation);
                    Some(Frame::write(false, tr_id, 1, &row))
                });
            }
        }
    }

    pub(crate) fn deliver_market(
        &mut self,
        now: Timestamp,
        topic: Topic,
        frame: impl Fn(&Self, Widths) -> Option<String>,
    ) {
        let readers: Vec<(ConnectionId, Widths)> = self
            .lines
            .by_id
            .iter()
            .filter(|(_, line)| line.topics.contains(&topic))
            .filter_map(|(id, line)| {
                let key = self.keys.by_app_key.get(line.app_key.as_ref()?)?;
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
        for mut notice in notices::notices(&self.market.venue, self.quirks, event) {
            if self.faults.moves_branch {
                notice.branch = OTHER_BRANCH.into();
            }
            let twin = self.faults.doubles_numbers.then(|| notice.twin());
            for notice in [Some(notice), twin].into_iter().flatten() {
                self.tell_of(now, &notice);
            }
        }
    }

    /// Sends an encrypted record to every session registered with the HTS id of an account.
    pub(crate) fn deliver_to_owner(
        &mut self,
        now: Timestamp,
        tr_id: &str,
        account: &str,
        row: impl Fn(&str, Widths) -> String,
    ) {
        let is_theirs = |hts_id: &str| {
            let mut keys = self.keys.iter();
            keys.any(|key| key.hts_id == hts_id && key.account == account)
        };
        let all_accounts = self.quirks.notices_per_hts_id;
        let readers: Vec<(ConnectionId, String)> = self
            .lines
            .by_id
            .iter()
            .filter_map(|(id, line)| {
                let topic = line.topics.iter().find(|topic| topic.tr_id == tr_id)?;
                let key = self.keys.by_app_key.get(line.app_key.as_ref()?)?;
                if !all_accounts && key.account != account {
                    return None;
                }
                let layout = key.layout;
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
}
