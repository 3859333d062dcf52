//! Exact money and shares: price, quantity, amount.
//!
//! Not rounded anywhere; what a venue rounds (ticks, fees) is in the rules of that venue.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Mul};
use std::str::FromStr;

/// Price of one share in the currency of its market: won for KRX, dollars for the US.
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

    /// Makes a price from dollars and cents; `None` unless it is above zero.
    ///
    /// ```
    /// use hoga_port::{Currency, Price};
    /// let price = Price::from_cents(19_050).unwrap();
    /// assert_eq!(price.shown_in(Currency::Usd), "190.50");
    /// ```
    pub fn from_cents(cents: i64) -> Option<Self> {
        Self::new(Decimal::new(cents, 2))
    }

    /// Returns the number as a price of a currency is written: `71900`, `190.50`, `0.0125`.
    pub fn shown_in(self, currency: Currency) -> String {
        currency.with_decimals(self.0).to_string()
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
    /// United States dollar.
    #[serde(rename = "USD")]
    Usd,
}

impl Currency {
    /// Every currency.
    pub const ALL: [Self; 2] = [Self::Krw, Self::Usd];

    /// Returns the ISO 4217 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Krw => "KRW",
            Self::Usd => "USD",
        }
    }

    /// Returns the word behind a number: `won`, `dollars`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Krw => "won",
            Self::Usd => "dollars",
        }
    }

    /// Returns how many decimals an amount is written with: none for won, two for dollars.
    ///
    /// A price may have more: a US share below a dollar is quoted in hundredths of a cent.
    pub fn decimals(self) -> u32 {
        match self {
            Self::Krw => 0,
            Self::Usd => 2,
        }
    }

    /// Returns a number with at least this currency's decimals, and more only where it has them.
    ///
    /// ```
    /// use hoga_port::Currency;
    /// let shown = |number: &str| Currency::Usd.with_decimals(number.parse().unwrap()).to_string();
    /// assert_eq!(shown("190.5"), "190.50");
    /// assert_eq!(shown("0.0125"), "0.0125");
    /// assert_eq!(Currency::Krw.with_decimals("71900.00".parse().unwrap()).to_string(), "71900");
    /// ```
    pub fn with_decimals(self, number: Decimal) -> Decimal {
        let mut shown = number.normalize();
        if shown.scale() < self.decimals() {
            shown.rescale(self.decimals());
        }
        shown
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
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
        Self::of(value, Currency::Krw)
    }

    /// Makes an amount of US dollars.
    pub fn usd(value: Decimal) -> Self {
        Self::of(value, Currency::Usd)
    }

    /// Makes an amount of a currency.
    pub fn of(value: Decimal, currency: Currency) -> Self {
        Self { value, currency }
    }
}

/// A text that is no price or quantity.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{text}\" is not {expected}")]
pub struct MoneyError {
    /// The text as given, shortened.
    pub text: String,
    /// What it should be.
    pub expected: &'static str,
}

fn number_of(text: &str, expected: &'static str) -> Result<Decimal, MoneyError> {
    text.parse().map_err(|_unreadable| MoneyError {
        text: text.chars().take(24).collect(),
        expected,
    })
}

impl FromStr for Price {
    type Err = MoneyError;

    /// Reads a number above zero: `71900`, `190.25`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let expected = "a price: a number above zero";
        Self::new(number_of(text, expected)?).ok_or_else(|| MoneyError {
            text: text.chars().take(24).collect(),
            expected,
        })
    }
}

impl FromStr for Quantity {
    type Err = MoneyError;

    /// Reads a number of shares, zero or more.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let expected = "a number of shares";
        Self::new(number_of(text, expected)?).ok_or_else(|| MoneyError {
            text: text.chars().take(24).collect(),
            expected,
        })
    }
}

impl From<u64> for Quantity {
    fn from(shares: u64) -> Self {
        Self::from_shares(shares)
    }
}

impl Add for Quantity {
    type Output = Self;

    /// As [`Quantity::plus`].
    fn add(self, other: Self) -> Self {
        self.plus(other)
    }
}

impl Sum for Quantity {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::ZERO, Self::plus)
    }
}

/// The money of so many shares at a price, in the price's currency.
///
/// ```
/// use hoga_port::{Price, Quantity};
/// let price: Price = "71900".parse().unwrap();
/// assert_eq!(price * Quantity::from_shares(10), 719_000.into());
/// ```
impl Mul<Quantity> for Price {
    type Output = Decimal;

    fn mul(self, shares: Quantity) -> Decimal {
        self.times(shares)
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
        let value = self.currency.with_decimals(self.value);
        write!(f, "{value} {}", self.currency)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decimal() -> impl Strategy<Value = Decimal> {
        (any::<i64>(), 0_u32..10).prop_map(|(number, scale)| Decimal::new(number, scale))
    }

    proptest! {
        #[test]
        fn money_is_exact_and_never_below_its_bounds(a in decimal(), b in decimal()) {
            prop_assert_eq!(Price::new(a).is_some(), a > Decimal::ZERO);
            prop_assert!(Price::new(Decimal::ZERO).is_none() && Quantity::new(Decimal::ZERO).is_some());
            prop_assert_eq!(Quantity::new(a).is_some(), a >= Decimal::ZERO);
            let (a, b) = (Quantity::new(a.abs()).unwrap(), Quantity::new(b.abs()).unwrap());
            prop_assert_eq!(a.plus(b), b.plus(a));
            prop_assert_eq!(a.plus(b).minus(b), a);
            prop_assert!(a.minus(b) <= a);
            prop_assert_eq!(a.minus(b).is_zero(), a <= b);
        }

        #[test]
        fn what_is_shown_reads_back_as_the_same_number(value in decimal()) {
            let Some(price) = Price::new(value) else { return Ok(()) };
            let shown: Decimal = price.to_string().parse().unwrap();
            prop_assert_eq!(shown, price.value());
            let stored = serde_json::to_string(&price).unwrap();
            prop_assert!(stored.starts_with('"'), "a text: {stored}");
            prop_assert_eq!(serde_json::from_str::<Price>(&stored).unwrap(), price);
        }

        #[test]
        fn an_amount_is_the_sum_of_its_shares(won in 1_i64..10_000_000, shares in 0_u64..1_000_000) {
            let price = Price::from_won(won).unwrap();
            let amount = price.times(Quantity::from_shares(shares));
            let exact = i128::from(won) * i128::from(shares);
            prop_assert_eq!(amount, Decimal::from_i128_with_scale(exact, 0));
        }
    }
}
