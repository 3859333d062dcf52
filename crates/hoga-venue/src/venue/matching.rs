//! Matching by price, then by time, and what a fill does to orders and accounts.

use super::Venue;
use super::book::Resting;
use super::order::{Owner, Place, RowState, Side, VenueEvent};
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

impl Venue {
    /// Matches an order against the other side and lets the remainder rest.
    pub(super) fn enter(&mut self, now: Timestamp, order: Incoming) {
        let mut left = order.quantity;
        let is_matching = self.is_matching(now);
        while left > 0 && is_matching {
            let Some(issue) = self.issues.get_mut(&order.symbol) else {
                return;
            };
            let is_in_reach = issue.book.best(!order.is_buy).is_some_and(|best| {
                if order.is_buy {
                    best <= order.limit
                } else {
                    best >= order.limit
                }
            });
            if !is_in_reach {
                break;
            }
            let Some((other, price, quantity)) = issue.book.take_front(!order.is_buy, left) else {
                break;
            };
            left = left.saturating_sub(quantity);
            self.print(now, order.symbol, price, quantity, order.is_buy);
            self.book_fill(now, other, price, quantity);
            self.book_fill(now, order.owner, price, quantity);
        }
        if let Some(issue) = self.issues.get_mut(&order.symbol)
            && left > 0
        {
            let resting = Resting {
                owner: order.owner,
                quantity: left,
            };
            issue.book.add(order.is_buy, order.limit, resting);
        }
        self.book_changed(now, order.symbol);
    }

    /// Returns whether orders match as they come.
    pub(super) fn is_matching(&self, now: Timestamp) -> bool {
        self.is_on(Session::Continuous, now) || self.is_on(Session::AfterMarket, now)
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
            account.book_fill(row.symbol, row.side, price, quantity);
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
        let left = match row.place {
            Place::Book => issue.book.remove(is_buy, row.limit, owner),
            Place::Middle => issue.middle.remove(is_buy, 0, owner),
            Place::Fixed => issue.fixed.remove(is_buy, row.limit, owner),
            Place::Waiting => Some(row.remaining()),
        };
        self.book_changed(now, symbol);
        left.unwrap_or(0)
    }
}
