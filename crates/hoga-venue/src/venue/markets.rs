//! Two markets side by side: which of them an order goes to, and what keeps their prices together.
//!
//! NXT lists the shares of KRX, no funds, at the base and limits of KRX, and trades in sessions of its
//! own. Nothing published says how a routed order is split; here it takes the better price wherever
//! that is, KRX at equal prices, and rests on KRX while KRX takes such orders.

use super::Venue;
use super::matching::Incoming;
use super::order::Side;
use super::order::{Market, NewOrder, Owner, Place, Pricing, Route, RowState};
use crate::feed::Flow;
use crate::issue::{Issue, Listing};
use hoga_port::time::Timestamp;
use hoga_port::{Exchange, Symbol};
use market_rules::{Kind, OrderRule, Session, order_rule};
use std::collections::BTreeMap;

/// NXT's synthetic flow acts so many times less often than that of KRX.
const NXT_SLOWER: i64 = 3;

impl Venue {
    /// Opens the second market for every share that is listed; one that trades there already stays
    /// as it is.
    ///
    /// ```
    /// use hoga_venue::{Listing, Market, Venue, VenueConfig};
    /// let mut venue = Venue::new(VenueConfig {
    ///     seed: 1,
    ///     start: "2026-11-23T08:10:00+09:00".parse().unwrap(),
    ///     listings: Listing::defaults(),
    ///     accounts: Vec::new(),
    ///     mean_gap_ms: 0,
    /// });
    /// let samsung = "005930".parse().unwrap();
    /// assert!(venue.issue_on(Market::Nxt, samsung).is_none());
    /// venue.open_nxt(1, 0);
    /// let base = venue.issue(samsung).unwrap().base;
    /// assert_eq!(venue.issue_on(Market::Nxt, samsung).unwrap().base, base);
    /// ```
    pub fn open_nxt(&mut self, seed: u64, mean_gap_ms: i64) {
        for (index, (symbol, issue)) in self.issues.iter().enumerate() {
            if issue.is_fund || self.nxt.contains_key(symbol) {
                continue;
            }
            let offset = u64::try_from(index).unwrap_or(0);
            let seed = seed
                .wrapping_add(offset.wrapping_mul(0xD1B5_4A32_D192_ED03))
                .wrapping_add(0x4E58);
            let gap = mean_gap_ms.max(1).saturating_mul(NXT_SLOWER);
            let listing = Listing {
                symbol: *symbol,
                name: issue.name.clone(),
                base: issue.base,
                is_fund: false,
            };
            let flow = Flow::new(seed, self.now, gap);
            self.nxt.insert(*symbol, Issue::new(listing, flow));
        }
    }

    /// Returns an issue as it trades on KRX.
    pub fn issue(&self, symbol: Symbol) -> Option<&Issue> {
        self.issues.get(&symbol)
    }

    /// Returns an issue as it trades on a market.
    pub fn issue_on(&self, market: Market, symbol: Symbol) -> Option<&Issue> {
        self.listed(market).get(&symbol)
    }

    /// Returns every issue as it trades on KRX.
    pub fn issues(&self) -> impl Iterator<Item = &Issue> {
        self.issues.values()
    }

    /// Returns an issue of both markets together, with the book of those that match, and no candles;
    /// as on KRX where NXT does not trade it.
    pub fn unified(&self, symbol: Symbol) -> Option<Issue> {
        let krx = self.issues.get(&symbol)?;
        let Some(nxt) = self.nxt.get(&symbol) else {
            return Some(krx.clone());
        };
        let mut both = krx.together_with(nxt);
        let [on_krx, on_nxt] = Market::ALL.map(|market| self.is_matching(market, self.now));
        match (on_krx, on_nxt) {
            (true, true) => both.book.add_levels(&nxt.book),
            (false, true) => both.book = nxt.book.clone(),
            (true | false, false) => {}
        }
        Some(both)
    }

    /// Returns the same with the candles of both markets.
    pub fn unified_with_candles(&self, symbol: Symbol) -> Option<Issue> {
        let krx = self.issues.get(&symbol)?;
        let mut both = self.unified(symbol)?;
        if let Some(nxt) = self.nxt.get(&symbol) {
            both.minutes = krx.minutes.together_with(&nxt.minutes);
        }
        Some(both)
    }

    fn listed(&self, market: Market) -> &BTreeMap<Symbol, Issue> {
        match market {
            Market::Krx => &self.issues,
            Market::Nxt => &self.nxt,
        }
    }

    pub(super) fn listed_mut(&mut self, market: Market) -> &mut BTreeMap<Symbol, Issue> {
        match market {
            Market::Krx => &mut self.issues,
            Market::Nxt => &mut self.nxt,
        }
    }

    pub(super) fn issue_mut(&mut self, market: Market, symbol: Symbol) -> Option<&mut Issue> {
        self.listed_mut(market).get_mut(&symbol)
    }

    /// Returns whether orders match as they come.
    pub(super) fn is_matching(&self, market: Market, now: Timestamp) -> bool {
        let sessions: &[Session] = match market {
            Market::Krx => &[Session::Continuous, Session::AfterMarket],
            Market::Nxt => &[Session::NxtPre, Session::NxtMain, Session::NxtAfter],
        };
        sessions.iter().any(|session| self.is_on(*session, now))
    }

    /// Returns whether orders are collected for one price; NXT has no auctions.
    pub fn is_auction(&self, now: Timestamp) -> bool {
        self.is_on(Session::OpeningAuction, now) || self.is_on(Session::ClosingAuction, now)
    }

    /// Returns the best price of a side where an order of this exchange looks for it.
    pub(super) fn best_for(
        &self,
        route: Route,
        symbol: Symbol,
        side: Side,
        now: Timestamp,
    ) -> Option<i64> {
        let reaches = |market: &Market| match route {
            Route::Sor => self.is_matching(*market, now),
            Route::Direct(exchange) => market.exchange() == exchange,
        };
        let prices = Market::ALL
            .into_iter()
            .filter(reaches)
            .filter_map(|market| self.issue_on(market, symbol)?.book.best(side));
        if side == Side::Buy {
            prices.max()
        } else {
            prices.min()
        }
    }

    /// Returns where an order rests.
    pub(super) fn market_for(&self, now: Timestamp, order: &NewOrder) -> Market {
        match order.route {
            Route::Direct(Exchange::Nxt) => Market::Nxt,
            // Orders of other markets are refused before they rest anywhere.
            Route::Direct(Exchange::Krx | Exchange::Nasdaq | Exchange::Nyse | Exchange::Amex) => {
                Market::Krx
            }
            Route::Sor => {
                let phase = self.phase(now);
                let taken = order.pricing.order_type().and_then(|order_type| {
                    order_rule::now(Route::Sor, order_type, order.time_in_force, &phase).ok()
                });
                let on_krx = taken.is_none_or(|row| {
                    let mut sessions = phase.sessions().iter();
                    sessions.any(|session| row.is_taken(Route::KRX, *session))
                });
                if on_krx || !self.nxt.contains_key(&order.symbol) {
                    Market::Krx
                } else {
                    Market::Nxt
                }
            }
        }
    }

    /// Trades for the flow on one market: takes what the other side offers up to a price, and rests
    /// nothing.
    pub(super) fn take_on(&mut self, at: Timestamp, order: Incoming) {
        let Some(issue) = self.issue_on(order.market, order.symbol) else {
            return;
        };
        let in_reach = issue.book.within(order.side.opposite(), order.limit);
        let quantity = order.quantity.min(in_reach);
        if quantity > 0 {
            self.enter(at, Incoming { quantity, ..order }, Place::Book);
            self.close_gap(at, order.symbol);
            self.start_waiting(at, order.market, order.symbol);
        }
    }

    /// Lets the flow take what one market bids above the other's ask, so that the two never meet; a
    /// market order trades at the other side's price, as it does on its own market.
    pub(super) fn close_gap(&mut self, now: Timestamp, symbol: Symbol) {
        let mut has_traded = false;
        while let Some((cheap, dear, quantity)) = self.gap(now, symbol) {
            let sides = [(cheap, Side::Buy), (dear, Side::Sell)];
            let [Some(sold), Some(bought)] = sides.map(|(market, side)| {
                let issue = self.issue_mut(market, symbol)?;
                issue.book.take_front(side.opposite(), quantity)
            }) else {
                return;
            };
            let prices = [self.gap_price(sold, bought), self.gap_price(bought, sold)];
            for (((market, side), (owner, _, taken)), price) in
                sides.into_iter().zip([sold, bought]).zip(prices)
            {
                self.print(now, market, symbol, price, taken, side);
                self.book_fill(now, market, owner, price, taken);
                self.book_changed(now, market, symbol);
            }
            has_traded = true;
        }
        if has_traded {
            for market in Market::ALL {
                self.start_waiting(now, market, symbol);
            }
        }
    }

    /// Returns where a gap is, cheap and dear, and how many shares trade.
    fn gap(&self, now: Timestamp, symbol: Symbol) -> Option<(Market, Market, i64)> {
        let [krx, nxt] = Market::ALL;
        // Recorded books are what they were.
        if self.is_recorded || !self.is_matching(krx, now) || !self.is_matching(nxt, now) {
            return None;
        }
        [(krx, nxt), (nxt, krx)]
            .into_iter()
            .find_map(|(cheap, dear)| {
                let (offer, wanted) = (
                    &self.issue_on(cheap, symbol)?.book,
                    &self.issue_on(dear, symbol)?.book,
                );
                let is_gap = wanted.best(Side::Buy)? >= offer.best(Side::Sell)?;
                let quantity = offer.front(Side::Sell)?.min(wanted.front(Side::Buy)?);
                is_gap.then_some((cheap, dear, quantity))
            })
    }

    fn gap_price(&self, own: (Owner, i64, i64), other: (Owner, i64, i64)) -> i64 {
        let is_market = match own.0 {
            Owner::Flow => false,
            Owner::Order(number) => self
                .orders
                .get(&number)
                .is_some_and(|row| row.pricing == Pricing::Market),
        };
        if is_market { other.1 } else { own.1 }
    }

    /// Moves what is left of routed orders from KRX, whose session is over, to NXT, which trades on.
    pub(super) fn move_routed(&mut self) {
        let is_left = |row: &&super::VenueOrder| {
            row.route == Route::Sor
                && row.market == Market::Krx
                && row.state == RowState::Open
                && row.place == Place::Book
        };
        let moving: Vec<u64> = self
            .orders
            .values()
            .filter(is_left)
            .map(|row| row.number)
            .collect();
        for number in moving {
            let goes_on = self.orders.get(&number).is_some_and(|row| {
                let kind = row.pricing.order_type().map(Kind::of);
                let mut rules = OrderRule::of(Route::Sor.market()).iter();
                let goes_on = rules.any(|rule| {
                    Some(rule.kind()) == kind
                        && rule.time_in_force() == row.time_in_force
                        && rule.is_taken(Route::Sor, Session::NxtAfter)
                });
                goes_on && self.nxt.contains_key(&row.symbol)
            });
            let left = self.withdraw(self.now, number);
            if !goes_on {
                self.end_row(number, left, false);
                self.events.push(super::VenueEvent::Expired { number });
                continue;
            }
            let Some(row) = self.orders.get_mut(&number) else {
                continue;
            };
            row.market = Market::Nxt;
            let symbol = row.symbol;
            let resting = super::book::Resting {
                owner: Owner::Order(number),
                quantity: left,
            };
            let (side, limit) = (row.side, row.limit);
            if let Some(issue) = self.nxt.get_mut(&row.symbol) {
                issue.book.add(side, limit, resting);
            }
            self.book_changed(self.now, Market::Nxt, symbol);
        }
    }
}
