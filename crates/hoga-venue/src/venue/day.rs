//! The course of a day: auctions end, sessions change, orders expire, the next day starts.

use super::Venue;
use super::matching::Incoming;
use super::order::Side;
use super::order::{Market, Owner, Place, RowState, VenueEvent};
use crate::feed::{Action, next_action};
use crate::issue::Issue;
use hoga_port::Symbol;
use hoga_port::time::{Timestamp, from_kst, plus_millis, seoul_day};
use market_rules::{Day, Session};

/// A moment at which something happens to all issues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Boundary {
    /// The opening price is made.
    Open,
    /// Conditional orders become market orders.
    ClosingAuction,
    /// The closing price is made.
    Close,
    /// One of the off-hours auctions ends.
    OffHours,
    /// A session of NXT begins: what came to cross meanwhile trades.
    NxtBegins,
    /// A session of NXT ends: its quotes go, the orders of accounts wait for the next one.
    NxtEnds,
    /// A session ends; what was placed in it expires.
    SessionEnd,
}

/// Days whose ledgers are kept.
const KEPT_DAYS: usize = 150;
/// Milliseconds between two off-hours auctions.
const OFF_HOURS_EVERY_MS: i64 = 600_000;
const NXT_SESSIONS: [Session; 3] = [Session::NxtPre, Session::NxtMain, Session::NxtAfter];

impl Venue {
    /// Plays the synthetic flow and the calendar up to an instant.
    pub fn advance(&mut self, now: Timestamp) {
        if seoul_day(now) > self.day {
            self.play_until(end_of(self.day).map_or(now, |end| plus_millis(end, -1)));
            self.start_day(now);
        }
        self.play_until(now);
    }

    fn play_until(&mut self, now: Timestamp) {
        loop {
            self.next_boundary = self.coming_boundary();
            let boundary = self.next_boundary.filter(|(at, _)| *at <= now);
            let due = self.due(now);
            match (boundary, due) {
                (Some((at, kind)), flow) if flow.is_none_or(|(acts, ..)| at <= acts) => {
                    self.now = self.now.max(at);
                    self.next_boundary = None;
                    // The markets share moments, such as 15:20.
                    let mut kinds = self.boundaries();
                    kinds.retain(|(other, other_kind)| *other == at && *other_kind != kind);
                    self.cross(at, kind);
                    for (_, kind) in kinds {
                        self.cross(at, kind);
                    }
                }
                (_, Some((at, market, symbol))) => self.act_when_open(at, market, symbol, now),
                (_, None) => break,
            }
        }
        self.now = self.now.max(now);
    }

    /// Returns the next action of the flow up to an instant.
    fn due(&self, now: Timestamp) -> Option<(Timestamp, Market, Symbol)> {
        if !self.has_flow {
            return None;
        }
        let next =
            |market: Market| move |issue: &Issue| (issue.flow.next_at(), market, issue.symbol);
        let krx = self.issues.values().map(next(Market::Krx));
        let nxt = self.nxt.values().map(next(Market::Nxt));
        krx.chain(nxt).min().filter(|(at, ..)| *at <= now)
    }

    fn act_when_open(&mut self, at: Timestamp, market: Market, symbol: Symbol, now: Timestamp) {
        self.look_at_clock(at);
        let is_auction = market == Market::Krx && self.is_auction(at);
        if self.is_matching(market, at) || is_auction {
            self.now = self.now.max(at);
            if market == Market::Nxt {
                self.follow_krx(at, symbol);
            }
            self.act(at, market, symbol, is_auction);
            if let Some(issue) = self.issue_mut(market, symbol) {
                issue.flow.schedule_next();
            }
        } else {
            let next = self
                .next_opening(market, at)
                .unwrap_or(plus_millis(now, 1_000));
            for issue in self.listed_mut(market).values_mut() {
                issue.flow.skip_to(next);
            }
        }
    }

    /// Lets NXT quote around the price of KRX while both trade.
    fn follow_krx(&mut self, at: Timestamp, symbol: Symbol) {
        if !self.is_matching(Market::Krx, at) {
            return;
        }
        if let (Some(krx), Some(nxt)) = (self.issues.get(&symbol), self.nxt.get_mut(&symbol)) {
            nxt.flow.follow(&krx.flow);
        }
    }

    /// Returns when the flow of a market acts again on the day of an instant at which it does not.
    fn next_opening(&self, market: Market, at: Timestamp) -> Option<Timestamp> {
        let day = seoul_day(at);
        let Day::Open(hours) = self.calendar.day(day) else {
            return None;
        };
        let sessions: &[Session] = match market {
            Market::Krx => &[Session::OpeningAuction, Session::AfterMarket],
            Market::Nxt => &NXT_SESSIONS,
        };
        sessions
            .iter()
            .filter_map(|session| from_kst(day, session.hours(day, hours)?.0))
            .find(|start| *start > at)
    }

    /// Returns the first boundary behind the last step; the last of a day is midnight, which [`Venue::advance`]
    /// takes for the next day.
    pub(super) fn coming_boundary(&self) -> Option<(Timestamp, Boundary)> {
        self.next_boundary.or_else(|| {
            let mut boundaries = self.boundaries().into_iter();
            boundaries
                .find(|(at, _)| *at > self.now)
                .or_else(|| Some((end_of(self.day)?, Boundary::SessionEnd)))
        })
    }

    /// Returns the boundaries of the day, earliest first.
    fn boundaries(&self) -> Vec<(Timestamp, Boundary)> {
        let day = self.day;
        let Day::Open(hours) = self.calendar.day(day) else {
            return Vec::new();
        };
        let mut boundaries = Vec::new();
        let mut add = |session: Session, kind| {
            let end = session.hours(day, hours).map(|(_, end)| end);
            if let Some(at) = end.and_then(|end| from_kst(day, end)) {
                boundaries.push((at, kind));
            }
        };
        add(Session::BeforeHours, Boundary::SessionEnd);
        add(Session::OpeningAuction, Boundary::Open);
        add(Session::Continuous, Boundary::ClosingAuction);
        add(Session::ClosingAuction, Boundary::Close);
        add(Session::AfterHours, Boundary::SessionEnd);
        add(Session::AfterMarket, Boundary::SessionEnd);
        for session in NXT_SESSIONS.into_iter().filter(|_| !self.nxt.is_empty()) {
            let Some((start, end)) = session.hours(day, hours) else {
                continue;
            };
            let ends = [(start, Boundary::NxtBegins), (end, Boundary::NxtEnds)];
            for (time, kind) in ends {
                boundaries.extend(from_kst(day, time).map(|at| (at, kind)));
            }
        }
        if let Some((start, end)) = Session::OffHours.hours(day, hours)
            && let (Some(mut at), Some(end)) = (from_kst(day, start), from_kst(day, end))
        {
            while at < end {
                at = plus_millis(at, OFF_HOURS_EVERY_MS);
                boundaries.push((at, Boundary::OffHours));
            }
        }
        boundaries.sort_unstable();
        boundaries
    }

    fn cross(&mut self, at: Timestamp, kind: Boundary) {
        match kind {
            Boundary::Open => self.uncross_all(at, Market::Krx),
            Boundary::ClosingAuction => self.release_conditional(at),
            Boundary::Close => {
                self.uncross_all(at, Market::Krx);
                self.expire(at);
                self.move_routed();
                for issue in self.issues.values_mut() {
                    issue.end_regular_session();
                }
            }
            Boundary::OffHours => {
                self.uncross_all(at, Market::Krx);
                self.expire(at);
            }
            Boundary::NxtBegins => {
                self.look_at_clock(at);
                self.uncross_all(at, Market::Nxt);
                let symbols: Vec<Symbol> = self.nxt.keys().copied().collect();
                for symbol in symbols {
                    self.close_gap(at, symbol);
                }
            }
            Boundary::NxtEnds => {
                for issue in self.nxt.values_mut() {
                    issue.book.withdraw_all_synthetic();
                }
                self.expire(at);
            }
            Boundary::SessionEnd => self.expire(at),
        }
    }

    /// Ends the orders whose session is over.
    fn expire(&mut self, at: Timestamp) {
        let over: Vec<u64> = self
            .orders
            .values()
            .filter(|row| row.state == RowState::Open && row.ends_at <= at)
            .map(|row| row.number)
            .collect();
        for number in over {
            let left = self.withdraw(at, number);
            self.end_row(number, left, false);
            self.events.push(VenueEvent::Expired { number });
        }
    }

    fn act(&mut self, at: Timestamp, market: Market, symbol: Symbol, is_auction: bool) {
        let Some(issue) = self.issue_mut(market, symbol) else {
            return;
        };
        let incoming = |side, limit, quantity| Incoming {
            owner: Owner::Flow,
            market,
            is_routed: false,
            symbol,
            side,
            limit,
            quantity,
        };
        match next_action(issue) {
            Action::Quote {
                side,
                price,
                quantity,
            } => {
                // A quote never trades at once: it steps back behind the other side. In an auction it
                // may cross, which is what makes the price.
                let price = match issue.book.best(side.opposite()) {
                    _ if is_auction => issue.step(price, if side == Side::Buy { 3 } else { -3 }),
                    Some(best) if side == Side::Buy && price >= best => issue.step(best, -1),
                    Some(best) if side == Side::Sell && price <= best => issue.step(best, 1),
                    _ => price,
                };
                let crosses = issue.book.best(side.opposite()).is_some_and(|best| {
                    if side == Side::Buy {
                        price >= best
                    } else {
                        price <= best
                    }
                });
                if is_auction || !crosses {
                    self.enter(at, incoming(side, price, quantity), Place::Book);
                    self.close_gap(at, symbol);
                }
            }
            Action::Take {
                side,
                price,
                quantity,
            } if !is_auction => {
                let available = issue.book.total(side.opposite());
                let quantity = quantity.min(available);
                self.take_on(at, incoming(side, price, quantity));
                self.meet_patient_orders(at, incoming(side, 0, quantity));
            }
            Action::Take { .. } => {}
            Action::WithdrawFarthest { side } => {
                issue.book.withdraw_farthest(side);
                self.book_changed(at, market, symbol);
            }
            Action::Withdraw { side, nth } => {
                let nth = usize::try_from(nth).unwrap_or(0);
                if issue.book.depth(side) > 3 && issue.book.withdraw_synthetic(side, nth) {
                    self.book_changed(at, market, symbol);
                }
            }
        }
    }

    /// Lets the flow trade now and then with orders in the middle, which nobody else sees.
    fn meet_patient_orders(&mut self, at: Timestamp, order: Incoming) {
        let Some(issue) = self.issue_on(order.market, order.symbol) else {
            return;
        };
        let quantity = order
            .quantity
            .min(issue.middle.total(order.side.opposite()));
        if quantity > 0 {
            self.enter(at, Incoming { quantity, ..order }, Place::Middle);
        }
    }

    fn start_day(&mut self, now: Timestamp) {
        let yesterday = self.day;
        self.day = seoul_day(now);
        self.now = start_of(self.day).unwrap_or(now).max(self.now);
        self.next_boundary = None;
        self.next_number = 1;
        let ended = std::mem::take(&mut self.orders);
        self.past.insert(yesterday, ended.into_values().collect());
        while self.past.len() > KEPT_DAYS {
            self.past.pop_first();
        }
        self.waiting.clear();
        for issue in self.issues.values_mut() {
            issue.start_day();
            issue.flow.skip_to(self.now);
        }
        for (symbol, issue) in &mut self.nxt {
            // The limits of NXT are those of the close on KRX.
            if let Some(krx) = self.issues.get(symbol) {
                (issue.last, issue.close) = (krx.base, krx.base);
            }
            issue.start_day();
            issue.flow.skip_to(self.now);
        }
        for account in self.accounts.values_mut() {
            account.start_day(|symbol| self.issues.get(&symbol).map_or(0, |issue| issue.base));
        }
    }
}

fn start_of(day: jiff::civil::Date) -> Option<Timestamp> {
    from_kst(day, jiff::civil::Time::midnight())
}

fn end_of(day: jiff::civil::Date) -> Option<Timestamp> {
    start_of(day.tomorrow().ok()?)
}
