//! Exact money and shares: price, quantity, amount.
//!
//! Not rounded anywhere; what a venue rounds (ticks, fees) is in the rules of that venue.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Price of one share in the currency of its market; Korean won for KRX.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Price(Decimal);

impl Price {
    /// Makes a price; `None` unless it is above zero.
    pub fn new(value: Decimal) -> Option<Self> {
        (value > Decimal::ZERO).then_some(Self(value))
    }

    /// Makes a price from whole won; `None` unless it is above zero.
    ///
    /// ```
    /// use hoga_port::Price;
    /// assert_eq!(Price::from_won(71_900).unwrap().to_string(), "71900");
    /// assert!(Price::from_won(0).is_none());
    /// ```
    pub fn from_won(won: i64) -> Option<Self> {
        Self::new(Decimal::from(won))
    }

    /// Returns the number.
    pub fn value(self) -> Decimal {
        self.0
    }

    /// Returns the amount of `quantity` shares at this price.
    pub fn times(self, quantity: Quantity) -> Decimal {
        self.0.saturating_mul(quantity.0)
    }
}

/// Number of shares; never negative.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Quantity(Decimal);

impl Quantity {
    /// No shares.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// Makes a quantity; `None` when it is negative.
    pub fn new(value: Decimal) -> Option<Self> {
        (value >= Decimal::ZERO).then_some(Self(value))
    }

    /// Makes a quantity of whole shares.
    pub fn from_shares(shares: u64) -> Self {
        Self(Decimal::from(shares))
    }

    /// Returns the number.
    pub fn value(self) -> Decimal {
        self.0
    }

    /// Returns whether there is nothing.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Returns the sum.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// Returns the difference, never below zero.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0).max(Decimal::ZERO))
    }
}

/// Currency of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Currency {
    /// Korean won.
    #[serde(rename = "KRW")]
    Krw,
}

/// Money in one currency; may be negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Amount {
    /// The number.
    pub value: Decimal,
    /// Its currency.
    pub currency: Currency,
}

impl Amount {
    /// Makes an amount of Korean won.
    pub fn krw(value: Decimal) -> Self {
        Self {
            value,
            currency: Currency::Krw,
        }
    }
}

impl fmt::Display for Price {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.normalize().fmt(f)
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.normalize().fmt(f)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.currency {
            Currency::Krw => write!(f, "{} KRW", self.value.normalize()),
        }
    }
}
