//! The daily price limits: 30 % around the base price, rounded inward to the tick.
//!
//! The venue's own figures (`stck_mxpr`, `stck_llam`) are authoritative where they are known; new
//! listings and leveraged funds have other bands.

use crate::TickTable;
use hoga_port::Price;
use rust_decimal::Decimal;

/// The highest and lowest price of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PriceLimits {
    /// 상한가.
    pub upper: Price,
    /// 하한가.
    pub lower: Price,
}

impl PriceLimits {
    /// Returns the limits around a base price (usually the previous close); `None` where they
    /// leave the range of prices.
    ///
    /// ```
    /// use hoga_port::Price;
    /// use market_rules::{PriceLimits, TickTable};
    /// let limits = PriceLimits::around(Price::from_won(1_252).unwrap(), TickTable::Stock).unwrap();
    /// assert_eq!(limits.upper, Price::from_won(1_627).unwrap());
    /// ```
    pub fn around(base: Price, table: TickTable) -> Option<Self> {
        let at = |percent: i64| base.value().checked_mul(Decimal::new(percent, 2));
        Some(Self {
            upper: table.floor(at(130)?)?,
            lower: table.ceil(at(70)?)?,
        })
    }

    /// Returns whether an order may carry this price.
    pub fn contains(&self, price: Price) -> bool {
        self.lower <= price && price <= self.upper
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_rounded_inward() {
        let limits =
            PriceLimits::around(Price::from_won(71_900).unwrap(), TickTable::Stock).unwrap();
        assert_eq!(limits.upper, Price::from_won(93_400).unwrap());
        assert_eq!(limits.lower, Price::from_won(50_400).unwrap());
        assert!(!limits.contains(Price::from_won(93_500).unwrap()));
    }
}
