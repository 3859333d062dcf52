//! Tick sizes: of KOSPI and KOSDAQ (호가단위) since 2023-01-25, and of US shares.
//!
//! Prints of the market may lie off the grid (midpoint executions); orders may not.
//! Source: official samples, `strategy_builder/core/order_executor.py`; the fund table is the
//! exchange's rule for ETF, ETN and ELW and is used only where the venue's own `aspr_unit` agrees.
//! Below 5,000 won both tables have the same ticks, so that figure alone does not tell them apart
//! there. US shares: a cent, below a dollar a hundredth of one (SEC Regulation NMS, rule 612).

use hoga_port::{Market, Price};
use rust_decimal::Decimal;

/// Which issues a tick table is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TickTable {
    /// Shares listed in Korea.
    Stock,
    /// Exchange-traded funds and notes, and warrants listed in Korea.
    Fund,
    /// Everything that US exchanges list.
    Us,
}

/// Upper bound (exclusive, won) and tick (won); the last band has no bound.
const STOCK: [(i64, i64); 7] = [
    (2_000, 1),
    (5_000, 5),
    (20_000, 10),
    (50_000, 50),
    (200_000, 100),
    (500_000, 500),
    (i64::MAX, 1_000),
];
const FUND: [(i64, i64); 2] = [(2_000, 1), (i64::MAX, 5)];

impl TickTable {
    /// Returns the tables under which `tick` is the tick at `price`: one where the venue's own
    /// figure tells a fund from a share, both where it does not, none for an issue with ticks of its
    /// own.
    ///
    /// ```
    /// use hoga_port::{Market, Price};
    /// use market_rules::TickTable;
    /// let won = |won| Price::from_won(won).unwrap();
    /// assert_eq!(TickTable::fitting(Market::Krx, won(35_000), won(5)), [TickTable::Fund]);
    /// assert_eq!(TickTable::fitting(Market::Krx, won(4_900), won(5)).len(), 2);
    /// ```
    pub fn fitting(market: Market, price: Price, tick: Price) -> Vec<Self> {
        let tables: &[Self] = match market {
            Market::Krx => &[Self::Stock, Self::Fund],
            Market::Us => &[Self::Us],
        };
        let fits = |table: &&Self| table.tick(price) == tick.value();
        tables.iter().filter(fits).copied().collect()
    }

    /// Returns whether Korea's tables differ at a price, and so at every price above it.
    pub fn differ_at(price: Price) -> bool {
        Self::Stock.tick(price) != Self::Fund.tick(price)
    }

    /// Returns the tick at a price, in the currency of the market.
    ///
    /// ```
    /// use hoga_port::Price;
    /// use market_rules::TickTable;
    /// let price = Price::from_won(277_750).unwrap();
    /// assert_eq!(TickTable::Stock.tick(price), 500.into());
    /// assert!(!TickTable::Stock.is_on_grid(price));
    /// ```
    pub fn tick(self, price: Price) -> Decimal {
        let bands: &[(i64, i64)] = match self {
            Self::Stock => &STOCK,
            Self::Fund => &FUND,
            Self::Us if price.value() < Decimal::ONE => return Decimal::new(1, 4),
            Self::Us => return Decimal::new(1, 2),
        };
        bands
            .iter()
            .find(|(bound, _)| price.value() < Decimal::from(*bound))
            .map_or(Decimal::ONE, |(_, tick)| Decimal::from(*tick))
    }

    /// Returns whether an order may carry this price.
    pub fn is_on_grid(self, price: Price) -> bool {
        price
            .value()
            .checked_rem(self.tick(price))
            .is_some_and(|rest| rest.is_zero())
    }

    /// Returns the highest price on the grid that is not above `value`.
    pub fn floor(self, value: Decimal) -> Option<Price> {
        let tick = self.tick(Price::new(value)?);
        let rest = value.checked_rem(tick)?;
        Price::new(value.saturating_sub(rest))
    }

    /// Returns the lowest price on the grid that is not below `value`.
    pub fn ceil(self, value: Decimal) -> Option<Price> {
        let down = self.floor(value)?;
        if down.value() == value {
            Some(down)
        } else {
            Price::new(down.value().saturating_add(self.tick(down)))
        }
    }

    /// Returns the prices on the grid next below and above one that is off it, for a hint.
    pub fn neighbours(self, price: Price) -> (Option<Price>, Option<Price>) {
        (self.floor(price.value()), self.ceil(price.value()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn won(won: i64) -> Price {
        Price::from_won(won).unwrap()
    }

    #[test]
    fn every_band_starts_at_its_bound() {
        let cases = [
            (1_999, 1),
            (2_000, 5),
            (4_995, 5),
            (5_000, 10),
            (19_990, 10),
            (20_000, 50),
            (49_950, 50),
            (50_000, 100),
            (199_900, 100),
            (200_000, 500),
            (499_500, 500),
            (500_000, 1_000),
        ];
        for (price, tick) in cases {
            assert_eq!(
                TickTable::Stock.tick(won(price)),
                Decimal::from(tick),
                "at {price}"
            );
        }
    }

    #[test]
    fn the_venues_own_tick_tells_a_fund_from_a_share() {
        assert_eq!(
            TickTable::fitting(Market::Krx, won(35_000), won(5)),
            [TickTable::Fund]
        );
        assert_eq!(
            TickTable::fitting(Market::Krx, won(35_000), won(50)),
            [TickTable::Stock]
        );
        assert_eq!(TickTable::fitting(Market::Krx, won(35_000), won(7)), []);
    }

    #[test]
    fn below_5000_won_the_tick_does_not_tell_and_above_it_does() {
        for price in [1, 1_999, 2_000, 4_995] {
            let tick = Price::new(TickTable::Stock.tick(won(price))).unwrap();
            let both = [TickTable::Stock, TickTable::Fund];
            assert_eq!(
                TickTable::fitting(Market::Krx, won(price), tick),
                both,
                "at {price}"
            );
            assert!(!TickTable::differ_at(won(price)), "at {price}");
        }
        for price in [5_000, 19_990, 1_000_000] {
            assert!(TickTable::differ_at(won(price)), "at {price}");
        }
    }

    #[test]
    fn a_us_share_moves_by_a_cent_and_below_a_dollar_by_a_hundredth_of_one() {
        let on_grid = |price: &str| {
            let price = price.parse().ok().and_then(Price::new).unwrap();
            TickTable::Us.is_on_grid(price)
        };
        assert!(on_grid("190.25") && on_grid("0.9999") && on_grid("1"));
        assert!(!on_grid("6.405") && !on_grid("0.99995"));
    }

    proptest! {
        #[test]
        fn floor_and_ceil_are_on_the_grid_and_enclose(value in 1i64..2_000_000) {
            let value = Decimal::from(value);
            let (down, up) =
                (TickTable::Stock.floor(value).unwrap(), TickTable::Stock.ceil(value).unwrap());
            prop_assert!(TickTable::Stock.is_on_grid(down) && TickTable::Stock.is_on_grid(up));
            prop_assert!(down.value() <= value && value <= up.value());
        }
    }
}
