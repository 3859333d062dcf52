//! Names of an order: our id, the venue's number.

use crate::time::Timestamp;
use crate::{Symbol, TradingDay};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::str::FromStr;

/// Our own id of an order, unique per journal for ever; the command calls it `--id`.
///
/// KIS knows no client order id, so it never reaches the venue; it is what makes a repeated
/// call return the first order instead of placing a second one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[doc(alias = "idempotency_key")]
#[doc(alias = "IdempotencyKey")]
pub struct OrderId(String);

/// A text that cannot be an order id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "not an order id: 1 to 64 letters, digits or . _ - are needed, and an id of digits alone would be mistaken for a venue number"
)]
pub struct OrderIdError;

impl OrderId {
    /// Makes an id of 1 to 64 ASCII letters, digits, `.`, `_` or `-`.
    ///
    /// # Errors
    ///
    /// [`OrderIdError`] for any other text, and for digits alone, which read as a venue number.
    pub fn new(text: impl Into<String>) -> Result<Self, OrderIdError> {
        let text = text.into();
        let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
        let fits = (1..=64).contains(&text.len()) && text.bytes().all(allowed);
        if fits && !text.bytes().all(|b| b.is_ascii_digit()) {
            Ok(Self(text))
        } else {
            Err(OrderIdError)
        }
    }

    /// Makes the id that a strategy's order has on a trading day: asked for again on that day, also by
    /// a program that was started again, it is the same id and so the same order; on the next it is
    /// another. It stands for what was asked for first: the same id with other terms is refused.
    ///
    /// The day is the market's of the issue: a night of New York is one day, though midnight in Seoul
    /// lies in it.
    ///
    /// ```
    /// use hoga_port::{OrderId, Symbol};
    /// let apple = Symbol::us("AAPL").unwrap();
    /// let id = |at: &str| {
    ///     OrderId::of_day(&apple, "open-1", at.parse().unwrap()).unwrap()
    /// };
    /// assert_eq!(id("2026-11-23T23:59:00+09:00"), id("2026-11-24T00:01:00+09:00"));
    /// assert_eq!(id("2026-11-24T00:01:00+09:00").as_str(), "2026-11-23-US.AAPL.open-1");
    /// ```
    ///
    /// # Errors
    ///
    /// [`OrderIdError`] for a name of other characters than an id may have, or of more than some forty.
    pub fn of_day(symbol: &Symbol, name: &str, now: Timestamp) -> Result<Self, OrderIdError> {
        if name.is_empty() {
            return Err(OrderIdError);
        }
        let day = TradingDay::at(symbol.market(), now).to_string();
        // A point parts the three, so the class of a US share has none.
        let code = symbol.code().replace('.', "-");
        Self::new(format!("{}.{code}.{name}", day.replace(' ', "-")))
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for OrderId {
    type Error = OrderIdError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(text)
    }
}

impl From<OrderId> for String {
    fn from(id: OrderId) -> Self {
        id.0
    }
}

impl FromStr for OrderId {
    type Err = OrderIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(text)
    }
}

impl fmt::Display for OrderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// The venue's name of an order.
///
/// Numbers restart every day and are padded differently on different surfaces (`0000000762`,
/// ` 762`), so two ids are equal when day, branch and the normalised number are; the original text
/// is kept and is what goes back to the venue.
///
/// ```
/// use hoga_port::{BrokerOrderId, TradingDay};
/// let day = TradingDay::krx(jiff::civil::date(2026, 11, 23));
/// let answered = BrokerOrderId::new(day, "00950", "0000000762");
/// assert_eq!(answered, BrokerOrderId::new(day, "00950", " 762"));
/// assert_eq!(answered.number(), "0000000762");
/// ```
#[derive(Clone, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct BrokerOrderId {
    trading_day: TradingDay,
    branch: String,
    number: String,
    /// Where the number without padding lies in it; ids are compared very often.
    bare: Range<usize>,
}

/// An id as it is stored.
#[derive(Serialize, Deserialize)]
struct Written {
    trading_day: TradingDay,
    branch: String,
    number: String,
}

impl From<Written> for BrokerOrderId {
    fn from(written: Written) -> Self {
        Self::new(written.trading_day, written.branch, written.number)
    }
}

impl From<BrokerOrderId> for Written {
    fn from(id: BrokerOrderId) -> Self {
        Self {
            trading_day: id.trading_day,
            branch: id.branch,
            number: id.number,
        }
    }
}

impl BrokerOrderId {
    /// Makes an id from the venue's texts; the branch may be empty where the venue gave none.
    pub fn new(
        trading_day: TradingDay,
        branch: impl Into<String>,
        number: impl Into<String>,
    ) -> Self {
        let number: String = number.into();
        let end = number.trim_end().len();
        let bare = number.trim().trim_start_matches('0');
        let start = end.saturating_sub(bare.len());
        Self {
            trading_day,
            branch: branch.into(),
            number,
            bare: start..end,
        }
    }

    /// Returns the day of its market that the number belongs to.
    pub fn trading_day(&self) -> TradingDay {
        self.trading_day
    }

    /// Returns the branch as the venue wrote it.
    pub fn branch(&self) -> &str {
        &self.branch
    }

    /// Returns the number as the venue wrote it.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// Returns the number without padding.
    pub fn normalised(&self) -> &str {
        self.number.get(self.bare.clone()).unwrap_or_default()
    }

    /// Returns whether both name the same order, where a branch that is missing on either side
    /// says nothing.
    pub fn is_same_order(&self, other: &Self) -> bool {
        self.trading_day == other.trading_day
            && self.normalised() == other.normalised()
            && (self.branch.trim().is_empty()
                || other.branch.trim().is_empty()
                || self.branch.trim() == other.branch.trim())
    }

    fn key(&self) -> (TradingDay, &str, &str) {
        (self.trading_day, self.branch.trim(), self.normalised())
    }
}

impl PartialEq for BrokerOrderId {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for BrokerOrderId {}

impl PartialOrd for BrokerOrderId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for BrokerOrderId {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl Hash for BrokerOrderId {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl fmt::Display for BrokerOrderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.number)
    }
}

impl fmt::Debug for BrokerOrderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.trading_day, self.branch, self.number)
    }
}

/// Either name of an order.
///
/// A text of digits alone is a venue number of today; anything else is our id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrderRef {
    /// Our id.
    Id(OrderId),
    /// The venue's number.
    Broker(BrokerOrderId),
}

impl OrderRef {
    /// Reads what a person typed, where a number means an order of `today`.
    ///
    /// # Errors
    ///
    /// [`OrderIdError`] when it is neither digits nor an id.
    pub fn parse(text: &str, today: TradingDay) -> Result<Self, OrderIdError> {
        let is_number = (1..=10).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        if is_number {
            Ok(Self::Broker(BrokerOrderId::new(today, "", text)))
        } else {
            OrderId::new(text).map(Self::Id)
        }
    }
}

impl fmt::Display for OrderRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => id.fmt(f),
            Self::Broker(id) => id.fmt(f),
        }
    }
}

impl From<OrderId> for OrderRef {
    fn from(id: OrderId) -> Self {
        Self::Id(id)
    }
}
