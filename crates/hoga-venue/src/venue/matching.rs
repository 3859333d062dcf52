//! Matching by price, then by time, and what a fill does to orders and accounts.

use super::Venue;
use super::book::{Book, Resting};
use super::order::{Market, Owner, Place, RowState, Side, VenueEvent, VenueOrder};
use crate::issue::Issue;
use hoga_port::Symbol;
use hoga_port::time::Timestamp;
use market_rules::Session;

/// An order on its way into the book.
#[derive(Clone, Copy, Debug)]
pub(super) struct Incoming {
    pub(super) owner: Owner,
    /// Where its remainder rests.
    pub(super) market: Market,
    /// Whether it takes what the other market offers too.
    pub(super) is_routed: bool,
    pub(super) symbol: Symbol,
    pub(super) side: Side,
    /// The worst price it takes; also where its remainder rests.
    pub(super) limit: i64,
    pub(super) quantity: i64,
}

/// Returns the price an order rests at: those in the middle have none of their own.
fn resting_price(place: Place, limit: i64) -> i64 {
    match place {
        Place::Middle => 0,
        Place::Book | Place::Fixed | Place::Waiting => limit,
    }
}

impl Issue {
    /// Returns the book of a place; orders that wait for their trigger are in none.
    fn book_at(&mut self, place: Place) -> Option<&mut Book> {
        match place {
            Place::Book => Some(&mut self.book),
            Place::Middle => Some(&mut self.middle),
            Place::Fixed => Some(&mut self.fixed),
            Place::Waiting => None,
        }
    }
}

impl Venue {
    /// Matches an order against the other side of its place and lets the remainder rest there.
    pub(super) fn enter(&mut self, now: Timestamp, order: Incoming, place: Place) {
        let mut left = order.quantity;
        while left > 0
            && let Some(market) = self.next_market(now, &order, place)
            && let Some((other, price, quantity)) = self.next_match(market, &order, place, left)
        {
            left = left.saturating_sub(quantity);
            self.print(now, market, order.symbol, price, quantity, order.side);
            self.book_fill(now, market, other, price, quantity);
            self.book_fill(now, market, order.owner, price, quantity);
            if place == Place::Book && market != order.market {
                self.book_changed(now, market, order.symbol);
            }
        }
        let Some(issue) = self.issue_mut(order.market, order.symbol) else {
            return;
        };
        if let Some(book) = issue.book_at(place).filter(|_| left > 0) {
            let resting = Resting {
                owner: order.owner,
                quantity: left,
            };
            book.add(order.side, resting_price(place, order.limit), resting);
        }
        if place == Place::Book {
            self.book_changed(now, order.market, order.symbol);
        }
    }

    /// Returns the market an order trades on next: the one with the better price within its reach.
    fn next_market(&self, now: Timestamp, order: &Incoming, place: Place) -> Option<Market> {
        match place {
            Place::Book => {}
            Place::Middle => {
                let session = match order.market {
                    Market::Krx => Session::Continuous,
                    Market::Nxt => Session::NxtMain,
                };
                return Some(order.market).filter(|_| self.is_on(session, now));
            }
            Place::Fixed => return Some(order.market),
            Place::Waiting => return None,
        }
        let offers = Market::ALL.into_iter().filter_map(|market| {
            let is_tried = order.is_routed || market == order.market;
            let issue = self.issue_on(market, order.symbol)?;
            let price = issue.book.best(order.side.opposite())?;
            let is_in_reach = if order.side == Side::Buy {
                price <= order.limit
            } else {
                price >= order.limit
            };
            (is_tried && is_in_reach && self.is_matching(market, now)).then_some((price, market))
        });
        // The first of equals counts.
        let better = offers.min_by_key(|(price, _)| {
            if order.side == Side::Buy {
                *price
            } else {
                price.saturating_neg()
            }
        });
        better.map(|(_, market)| market)
    }

    /// Takes what an order trades with next; returns whose it was, the price and the shares. In the
    /// middle the price may lie off the tick grid; at a fixed price time alone decides.
    fn next_match(
        &mut self,
        market: Market,
        order: &Incoming,
        place: Place,
        left: i64,
    ) -> Option<(Owner, i64, i64)> {
        let issue = self.issue_mut(market, order.symbol)?;
        let (bid, ask) = (issue.book.best(Side::Buy), issue.book.best(Side::Sell));
        let (owner, price, quantity) = issue
            .book_at(place)?
            .take_front(order.side.opposite(), left)?;
        match place {
            Place::Middle => {
                let middle = bid?.saturating_add(ask?).checked_div(2)?;
                Some((owner, middle, quantity))
            }
            Place::Book | Place::Fixed | Place::Waiting => Some((owner, price, quantity)),
        }
    }

    /// Records and tells a print.
    #[expect(clippy::too_many_arguments, reason = "the columns of a print")]
    pub(super) fn print(
        &mut self,
        at: Timestamp,
        market: Market,
        symbol: Symbol,
        price: i64,
        quantity: i64,
        side: Side,
    ) {
        let elsewhere = self
            .issue_on(market.other(), symbol)
            .map_or(0, |issue| issue.volume);
        let Some(issue) = self.issue_mut(market, symbol) else {
            return;
        };
        issue.record_print(at, price, quantity, side);
        let volume = issue.volume;
        self.events.push(VenueEvent::Trade {
            market,
            symbol,
            price,
            quantity,
            volume,
            volume_of_both: volume.saturating_add(elsewhere),
            side,
            at,
        });
    }

    pub(super) fn book_changed(&mut self, at: Timestamp, market: Market, symbol: Symbol) {
        self.events
            .push(VenueEvent::BookChanged { market, symbol, at });
    }

    #[expect(clippy::too_many_arguments, reason = "the terms of a fill")]
    pub(super) fn book_fill(
        &mut self,
        now: Timestamp,
        market: Market,
        owner: Owner,
        price: i64,
        quantity: i64,
    ) {
        let Owner::Order(number) = owner else { return };
        let Some(row) = self.orders.get_mut(&number) else {
            return;
        };
        row.filled = row.filled.saturating_add(quantity);
        row.filled_amount = row
            .filled_amount
            .saturating_add(price.saturating_mul(quantity));
        if row.remaining() <= 0 {
            row.state = RowState::Done;
        }
        if let Some(account) = self.accounts.get_mut(&row.account) {
            account.book_fill(self.day, row.symbol, row.side, price, quantity);
        }
        self.events.push(VenueEvent::Filled {
            number,
            market,
            quantity,
            price,
            at: now,
        });
    }

    /// Takes an order out of the book; returns the shares it had left.
    pub(super) fn withdraw(&mut self, now: Timestamp, number: u64) -> i64 {
        let Some(row) = self.orders.get(&number).cloned() else {
            return 0;
        };
        let Some(issue) = self.issue_mut(row.market, row.symbol) else {
            return 0;
        };
        let (side, owner) = (row.side, Owner::Order(number));
        let left = match issue.book_at(row.place) {
            Some(book) => book.remove(side, resting_price(row.place, row.limit), owner),
            None => Some(row.remaining()),
        };
        self.book_changed(now, row.market, row.symbol);
        left.unwrap_or(0)
    }

    /// Takes some shares of an order out of the book; it keeps its place in the queue.
    pub(super) fn reduce(&mut self, now: Timestamp, row: &VenueOrder, by: i64) {
        let Some(issue) = self.issue_mut(row.market, row.symbol) else {
            return;
        };
        if let Some(book) = issue.book_at(row.place) {
            let (side, owner) = (row.side, Owner::Order(row.number));
            book.reduce(side, resting_price(row.place, row.limit), owner, by);
            self.book_changed(now, row.market, row.symbol);
        }
    }
}
