//! Auctions: one price for all that crosses, and what a conditional order becomes in the last one.

use super::Venue;
use super::book::Book;
use super::order::{Market, Owner, Pricing, RowState, Side};
use crate::issue::Issue;
use hoga_port::Symbol;
use hoga_port::time::Timestamp;

/// Returns the price at which most shares trade and how many; the smaller surplus decides between
/// equals, then the nearness to the last price. `None` when nothing crosses.
pub fn clearing_price(book: &Book, last: i64) -> Option<(i64, i64)> {
    let volume_at = |price: i64| {
        let (demand, supply) = (
            book.within(Side::Buy, price),
            book.within(Side::Sell, price),
        );
        let volume = demand.min(supply);
        let surplus = demand.saturating_sub(supply).saturating_abs();
        (volume, surplus)
    };
    book.prices()
        .into_iter()
        .map(|price| (price, volume_at(price)))
        .filter(|(_, (volume, _))| *volume > 0)
        .min_by_key(|(price, (volume, surplus))| {
            let distance = price.saturating_sub(last).saturating_abs();
            (volume.saturating_neg(), *surplus, distance)
        })
        .map(|(price, (volume, _))| (price, volume))
}

impl Issue {
    /// Returns the price and the shares that an auction would bring now.
    pub fn expected(&self) -> Option<(i64, i64)> {
        clearing_price(&self.book, self.last)
    }
}

impl Venue {
    /// Ends the auction of every issue; on NXT it trades what came to cross while nothing matched.
    pub(super) fn uncross_all(&mut self, at: Timestamp, market: Market) {
        let symbols: Vec<Symbol> = self.listed_mut(market).keys().copied().collect();
        for symbol in symbols {
            if self.is_recorded && market == Market::Krx {
                self.uncross_as_foretold(at, symbol);
            } else {
                self.uncross(at, market, symbol);
            }
            self.start_waiting(at, market, symbol);
        }
    }

    fn uncross(&mut self, at: Timestamp, market: Market, symbol: Symbol) {
        let crossing = self.issue_on(market, symbol).and_then(Issue::expected);
        let Some((price, volume)) = crossing else {
            return;
        };
        // The whole auction is one print.
        self.print(at, market, symbol, price, volume, Side::Buy);
        let mut left = volume;
        while left > 0 {
            let Some(issue) = self.issue_mut(market, symbol) else {
                return;
            };
            let (Some(bid), Some(ask)) =
                (issue.book.front(Side::Buy), issue.book.front(Side::Sell))
            else {
                return;
            };
            let quantity = bid.min(ask).min(left);
            let buyer = issue.book.take_front(Side::Buy, quantity);
            let seller = issue.book.take_front(Side::Sell, quantity);
            left = left.saturating_sub(quantity);
            for (owner, _, _) in [buyer, seller].into_iter().flatten() {
                self.book_fill(at, market, owner, price, quantity);
            }
        }
        self.book_changed(at, market, symbol);
    }

    /// Makes market orders of the conditional ones, as the closing auction begins.
    pub(super) fn release_conditional(&mut self, at: Timestamp) {
        let conditional: Vec<u64> = self
            .orders
            .values()
            .filter(|row| {
                row.state == RowState::Open && matches!(row.pricing, Pricing::Conditional(_))
            })
            .map(|row| row.number)
            .collect();
        for number in conditional {
            let quantity = self.withdraw(at, number);
            let Some(row) = self.orders.get_mut(&number) else {
                continue;
            };
            let Some(issue) = self.issues.get_mut(&row.symbol) else {
                continue;
            };
            let side = row.side;
            row.limit = if side == Side::Buy {
                issue.upper
            } else {
                issue.lower
            };
            let resting = super::book::Resting {
                owner: Owner::Order(number),
                quantity,
            };
            issue.book.add(side, row.limit, resting);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::book::Resting;
    use super::*;

    #[test]
    fn most_shares_then_the_smaller_surplus_decide() {
        let mut book = Book::default();
        let mut add = |side, price, quantity| {
            let owner = Owner::Flow;
            book.add(side, price, Resting { owner, quantity });
        };
        for (price, quantity) in [(10_200, 30), (10_100, 20), (10_000, 50)] {
            add(Side::Buy, price, quantity);
        }
        for (price, quantity) in [(9_900, 10), (10_000, 30), (10_100, 25)] {
            add(Side::Sell, price, quantity);
        }
        // At 10,100: 50 asked for, 65 offered. At 10,000: 100 and 40.
        assert_eq!(clearing_price(&book, 10_000), Some((10_100, 50)));
        assert_eq!(clearing_price(&Book::default(), 10_000), None);
    }
}
