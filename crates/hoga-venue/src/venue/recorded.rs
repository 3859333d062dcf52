//! A market that was recorded: its books and prints stand for what everybody else does, and accounts
//! trade with them.
//!
//! An order of an account changes nothing of what the others do. It fills when the recorded market
//! trades through it or offers at its price; it takes what a recorded book shows, until the next one
//! shows it again.

use super::Venue;
use super::book::Level;
use super::matching::Incoming;
use super::order::Side;
use super::order::{Market, Owner, Place};
use hoga_port::Symbol;
use hoga_port::time::Timestamp;

/// What a recorded market showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// A book, best levels first.
    Book {
        /// Bids.
        bids: Vec<Level>,
        /// Asks.
        asks: Vec<Level>,
    },
    /// A print.
    Print {
        /// Won.
        price: i64,
        /// Shares.
        quantity: i64,
        /// Whether a buy started it.
        side: Side,
    },
}

impl Venue {
    /// Lets a recorded market move one step; call [`Venue::advance`] to the instant first.
    ///
    /// ```
    /// use hoga_venue::{Level, Listing, Market, Recorded, Side, Venue, VenueConfig};
    /// let at = "2026-11-23T10:00:00+09:00".parse().unwrap();
    /// let mut venue = Venue::new(VenueConfig {
    ///     seed: 1,
    ///     start: at,
    ///     listings: Listing::defaults(),
    ///     accounts: Vec::new(),
    ///     mean_gap_ms: 0,
    /// });
    /// let samsung = "005930".parse().unwrap();
    /// let level = |price| vec![Level { price, quantity: 10 }];
    /// let book = Recorded::Book { bids: level(71_900), asks: level(72_000) };
    /// venue.show(at, Market::Krx, samsung, &book);
    /// assert_eq!(venue.issue(samsung).unwrap().book.best(Side::Buy), Some(71_900));
    /// ```
    pub fn show(&mut self, at: Timestamp, market: Market, symbol: Symbol, shown: &Recorded) {
        self.is_recorded = true;
        match shown {
            Recorded::Book { bids, asks } => self.show_book(at, market, symbol, bids, asks),
            Recorded::Print {
                price,
                quantity,
                side,
            } => self.show_print(at, market, symbol, (*price, *quantity), *side),
        }
    }

    /// Says at which price the auction that is on will end: the recording knows it.
    pub fn foretell(&mut self, symbol: Symbol, price: i64) {
        self.foretold.insert(symbol, price);
    }

    #[expect(clippy::too_many_arguments, reason = "the columns of a book")]
    fn show_book(
        &mut self,
        at: Timestamp,
        market: Market,
        symbol: Symbol,
        bids: &[Level],
        asks: &[Level],
    ) {
        let Some(issue) = self.issue_mut(market, symbol) else {
            return;
        };
        issue.book.withdraw_all_synthetic();
        for (side, levels) in [(Side::Buy, bids), (Side::Sell, asks)] {
            for level in levels {
                // Where an account waits in its way, a level trades with it.
                let order = Incoming {
                    owner: Owner::Flow,
                    market,
                    is_routed: false,
                    symbol,
                    side,
                    limit: level.price,
                    quantity: level.quantity,
                };
                self.enter(at, order, Place::Book);
            }
        }
        self.book_changed(at, market, symbol);
    }

    #[expect(clippy::too_many_arguments, reason = "the columns of a print")]
    fn show_print(
        &mut self,
        at: Timestamp,
        market: Market,
        symbol: Symbol,
        (price, quantity): (i64, i64),
        side: Side,
    ) {
        let mut left = quantity;
        // An auction's fills were made when it ended.
        while left > 0
            && self.is_matching(market, at)
            && let Some((owner, its_price, taken)) = self
                .issue_mut(market, symbol)
                .and_then(|issue| issue.book.take_account(side.opposite(), price, left))
        {
            left = left.saturating_sub(taken);
            self.print(at, market, symbol, its_price, taken, side);
            self.book_fill(at, market, owner, its_price, taken);
            self.book_changed(at, market, symbol);
        }
        if left > 0 {
            self.print(at, market, symbol, price, left, side);
        }
        self.start_waiting(at, market, symbol);
    }

    /// Ends an auction of a recorded market: accounts fill at the price it is known to end at, and the
    /// recording prints it.
    pub(super) fn uncross_as_foretold(&mut self, at: Timestamp, symbol: Symbol) {
        let Some(price) = self.foretold.remove(&symbol) else {
            return;
        };
        for side in Side::BOTH {
            while let Some((owner, _, taken)) = self
                .issue_mut(Market::Krx, symbol)
                .and_then(|issue| issue.book.take_account(side, price, i64::MAX))
            {
                self.book_fill(at, Market::Krx, owner, price, taken);
            }
        }
        self.book_changed(at, Market::Krx, symbol);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::venue::order::{NewOrder, Pricing, Route, Side};
    use crate::venue::test_stage::{at, day_order, filled, place, samsung, stocked};

    fn show(venue: &mut Venue, clock: &str, shown: &Recorded) {
        venue.advance(at(clock));
        venue.show(at(clock), Market::Krx, samsung(), shown);
    }

    fn book(bid: i64, ask: i64) -> Recorded {
        let level = |price| {
            let quantity = 10;
            vec![Level { price, quantity }]
        };
        Recorded::Book {
            bids: level(bid),
            asks: level(ask),
        }
    }

    fn print(price: i64, quantity: i64, side: Side) -> Recorded {
        Recorded::Print {
            price,
            quantity,
            side,
        }
    }

    fn krx(side: Side, pricing: Pricing, quantity: i64) -> NewOrder {
        day_order(Route::KRX, side, pricing, quantity)
    }

    #[test]
    fn an_order_fills_where_the_recorded_market_meets_it() {
        let mut venue = stocked("10:00:00", 0);
        show(&mut venue, "10:00:00", &book(71_900, 72_000));
        // It takes what the book shows.
        let taker = place(&mut venue, "10:00:01", krx(Side::Buy, Pricing::Market, 4)).unwrap();
        assert_eq!(filled(&venue, taker), (4, 4 * 72_000));
        // It waits, and a print at its price or through it fills it, no more than was printed.
        let waits = place(
            &mut venue,
            "10:00:02",
            krx(Side::Buy, Pricing::Limit(71_800), 5),
        )
        .unwrap();
        show(&mut venue, "10:00:03", &print(71_900, 7, Side::Sell));
        assert_eq!(filled(&venue, waits).0, 0);
        show(&mut venue, "10:00:04", &print(71_800, 2, Side::Sell));
        assert_eq!(filled(&venue, waits), (2, 2 * 71_800));
        // The others' buys do not fill a buy.
        show(&mut venue, "10:00:05", &print(71_700, 2, Side::Buy));
        assert_eq!(filled(&venue, waits).0, 2);
        // A book that asks below its price fills the rest at that price.
        show(&mut venue, "10:00:06", &book(71_500, 71_600));
        assert_eq!(filled(&venue, waits), (5, 5 * 71_800));
        let issue = venue.issue(samsung()).unwrap();
        assert_eq!(issue.book.best(Side::Sell), Some(71_600));
        assert_eq!(issue.volume, 4 + 7 + 2 + 2 + 3);
    }

    #[test]
    fn an_auction_ends_at_the_recorded_price() {
        let mut venue = stocked("08:40:00", 0);
        show(&mut venue, "08:40:00", &book(72_500, 71_000));
        let in_reach = place(
            &mut venue,
            "08:50:00",
            krx(Side::Buy, Pricing::Limit(72_300), 3),
        )
        .unwrap();
        let behind = place(
            &mut venue,
            "08:50:01",
            krx(Side::Buy, Pricing::Limit(72_100), 3),
        )
        .unwrap();
        let sells = place(&mut venue, "08:50:02", krx(Side::Sell, Pricing::Market, 2)).unwrap();
        venue.foretell(samsung(), 72_200);
        show(&mut venue, "09:00:00", &print(72_200, 900, Side::Buy));
        assert_eq!(filled(&venue, in_reach), (3, 3 * 72_200));
        assert_eq!(filled(&venue, sells), (2, 2 * 72_200));
        assert_eq!(filled(&venue, behind).0, 0);
        let issue = venue.issue(samsung()).unwrap();
        assert_eq!((issue.open, issue.volume), (72_200, 900));
    }
}
