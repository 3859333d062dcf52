//! Matching by price, then by time, and what a fill does to orders and accounts.

use super::Venue;
use super::book::{Book, Resting};
use super::order::{Owner, Place, RowState, Side, VenueEvent};
use crate::issue::Issue;
use hoga_port::Symbol;
use hoga_port::time::Timestamp;
use krx_rules::Session;

/// An order on its way into the book.
#[derive(Clone, Copy, Debug)]
pub(super) struct Incoming {
    pub(super) owner: Owner,
    pub(super) symbol: Symbol,
    pub(super) is_buy: bool,
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
            && let Some((other, price, quantity)) = self.next_match(now, &order, place, left)
        {
            left = left.saturating_sub(quantity);
            self.print(now, order.symbol, price, quantity, order.is_buy);
            self.book_fill(now, other, price, quantity);
            self.book_fill(now, order.owner, price, quantity);
        }
        let Some(issue) = self.issues.get_mut(&order.symbol) else {
            return;
        };
        if let Some(book) = issue.book_at(place).filter(|_| left > 0) {
            let resting = Resting {
                owner: order.owner,
                quantity: left,
            };
            book.add(order.is_buy, resting_price(place, order.limit), resting);
        }
        if place == Place::Book {
            self.book_changed(now, order.symbol);
        }
    }

    /// Takes what an order trades with next; returns whose it was, the price and the shares. In the
    /// middle the price may lie off the tick grid; at a fixed price time alone decides.
    fn next_match(
        &mut self,
        now: Timestamp,
        order: &Incoming,
        place: Place,
        left: i64,
    ) -> Option<(Owner, i64, i64)> {
        let is_on = match place {
            Place::Book => self.is_matching(now),
            Place::Middle => self.is_on(Session::Continuous, now),
            Place::Fixed => true,
            Place::Waiting => false,
        };
        let issue = self.issues.get_mut(&order.symbol).filter(|_| is_on)?;
        let (bid, ask) = (issue.book.best(true), issue.book.best(false));
        let other_side = issue.book_at(place)?;
        match place {
            Place::Book => {
                let best = other_side.best(!order.is_buy)?;
                let is_in_reach = if order.is_buy {
                    best <= order.limit
                } else {
                    best >= order.limit
                };
                if is_in_reach {
                    other_side.take_front(!order.is_buy, left)
                } else {
                    None
                }
            }
            Place::Middle => {
                let middle = bid?.saturating_add(ask?).checked_div(2)?;
                let (owner, _, quantity) = other_side.take_front(!order.is_buy, left)?;
                Some((owner, middle, quantity))
            }
            Place::Fixed | Place::Waiting => other_side.take_front(!order.is_buy, left),
        }
    }

    /// Returns whether orders match as they come.
    pub(super) fn is_matching(&self, now: Timestamp) -> bool {
        self.is_on(Session::Continuous, now) || self.is_on(Session::AfterMarket, now)
    }

    /// Returns whether orders are collected for one price.
    pub fn is_auction(&self, now: Timestamp) -> bool {
        self.is_on(Session::OpeningAuction, now) || self.is_on(Session::ClosingAuction, now)
    }

    /// Records and tells a print.
    pub(super) fn print(
        &mut self,
        at: Timestamp,
        symbol: Symbol,
        price: i64,
        quantity: i64,
        is_buy: bool,
    ) {
        let Some(issue) = self.issues.get_mut(&symbol) else {
            return;
        };
        issue.record_print(at, price, quantity, is_buy);
        self.events.push(VenueEvent::Trade {
            symbol,
            price,
            quantity,
            volume: issue.volume,
            is_buy,
            at,
        });
    }

    pub(super) fn book_changed(&mut self, at: Timestamp, symbol: Symbol) {
        self.events.push(VenueEvent::BookChanged { symbol, at });
    }

    pub(super) fn book_fill(&mut self, now: Timestamp, owner: Owner, price: i64, quantity: i64) {
        let Owner::Order(number) = owner else { return };
        let Some(row) = self.orders.get_mut(&number) else {
            return;
        };
        row.filled = row.filled.saturating_add(quantity);
        row.filled_amount = row
            .filled_amount
            .saturating_add(price.saturating_mul(quantity));
        if row.filled >= row.quantity {
            row.state = RowState::Done;
        }
        if let Some(account) = self.accounts.get_mut(&row.account) {
            account.book_fill(self.day, row.symbol, row.side, price, quantity);
        }
        self.events.push(VenueEvent::Filled {
            number,
            quantity,
            price,
            at: now,
        });
    }

    /// Takes an order out of the book; returns the shares it had left.
    pub(super) fn withdraw(&mut self, now: Timestamp, number: u64) -> i64 {
        let Some(row) = self.orders.get(&number) else {
            return 0;
        };
        let Some(issue) = self.issues.get_mut(&row.symbol) else {
            return 0;
        };
        let is_buy = row.side == Side::Buy;
        let owner = Owner::Order(number);
        let symbol = row.symbol;
        let left = match issue.book_at(row.place) {
            Some(book) => book.remove(is_buy, resting_price(row.place, row.limit), owner),
            None => Some(row.remaining()),
        };
        self.book_changed(now, symbol);
        left.unwrap_or(0)
    }
}
