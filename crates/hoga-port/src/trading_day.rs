//! A day of a market, to which order numbers and lists of orders belong.

use crate::Market;
use crate::time::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A trading day of one market.
///
/// Written as its date, and the market behind it unless that is Korea: `2026-11-23`, `2026-11-23 US`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TradingDay {
    date: Date,
    market: Market,
}

impl TradingDay {
    /// Makes the day of a market that has this date there.
    pub fn new(market: Market, date: Date) -> Self {
        Self { date, market }
    }

    /// Makes a trading day of Korea.
    pub fn krx(date: Date) -> Self {
        Self::new(Market::Krx, date)
    }

    /// Returns the trading day of a market at an instant.
    ///
    /// ```
    /// use hoga_port::{Market, TradingDay};
    /// let day = |at: &str| TradingDay::at(Market::Us, at.parse().unwrap());
    /// let evening = day("2026-11-23T23:59:00+09:00");
    /// assert_eq!(evening, day("2026-11-24T00:01:00+09:00"));
    /// assert_eq!(evening.to_string(), "2026-11-23 US");
    /// ```
    pub fn at(market: Market, at: Timestamp) -> Self {
        Self::new(market, market.trading_day(at))
    }

    /// Returns today of every market.
    pub fn all_at(at: Timestamp) -> [Self; 2] {
        Market::ALL.map(|market| Self::at(market, at))
    }

    /// Returns the market.
    pub fn market(self) -> Market {
        self.market
    }

    /// Returns the date where the market is.
    pub fn date(self) -> Date {
        self.date
    }

    /// Returns the market's present day, at an instant.
    #[must_use]
    pub fn today(self, now: Timestamp) -> Self {
        Self::at(self.market, now)
    }

    /// Returns whether it is the market's present day.
    pub fn is_today(self, now: Timestamp) -> bool {
        self == self.today(now)
    }

    /// Returns whether the market has come to a later day.
    pub fn is_over(self, now: Timestamp) -> bool {
        self < self.today(now)
    }

    /// Returns the day of a market that is on when a date begins in Seoul.
    pub fn first_in_seoul(market: Market, date: Date) -> Self {
        let first = match market {
            Market::Krx => date,
            // Midnight in Seoul is the morning of the day before in New York.
            Market::Us => date.yesterday().unwrap_or(date),
        };
        Self::new(market, first)
    }

    /// Returns the last date that clocks in Seoul show on this day.
    pub fn last_in_seoul(self) -> Date {
        match self.market {
            Market::Krx => self.date,
            // New York's midnight is the early afternoon of the next day in Seoul.
            Market::Us => self.date.tomorrow().unwrap_or(self.date),
        }
    }
}

impl fmt::Display for TradingDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.market {
            Market::Krx => write!(f, "{}", self.date),
            Market::Us => write!(f, "{} {}", self.date, self.market),
        }
    }
}

/// A text that is not a trading day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{text}\" is not a trading day: a date, with US behind it for one of New York")]
pub struct TradingDayError {
    /// The text as given, shortened.
    pub text: String,
}

impl FromStr for TradingDay {
    type Err = TradingDayError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (date, market) = match text.split_once(' ') {
            None => (text, Some(Market::Krx)),
            Some((date, "US")) => (date, Some(Market::Us)),
            Some((date, _)) => (date, None),
        };
        let day = market.and_then(|market| Some(Self::new(market, date.parse().ok()?)));
        day.ok_or_else(|| TradingDayError {
            text: text.chars().take(24).collect(),
        })
    }
}

impl From<TradingDay> for String {
    fn from(day: TradingDay) -> Self {
        day.to_string()
    }
}

impl TryFrom<String> for TradingDay {
    type Error = TradingDayError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_is_written_with_its_market_and_reads_back() {
        for (day, text) in [
            (TradingDay::krx(date(2026, 11, 23)), "2026-11-23"),
            (
                TradingDay::new(Market::Us, date(2026, 11, 23)),
                "2026-11-23 US",
            ),
        ] {
            let stored = serde_json::to_string(&day).unwrap();
            assert_eq!(stored, format!("\"{text}\""));
            assert_eq!(serde_json::from_str::<TradingDay>(&stored).unwrap(), day);
        }
        for neither in ["", "2026-11-23 ", "2026-11-23 KRX", "2026-13-01 US"] {
            assert!(neither.parse::<TradingDay>().is_err(), "{neither}");
        }
    }

    #[test]
    fn a_day_of_new_york_is_over_in_the_afternoon_of_seoul() {
        let day = TradingDay::new(Market::Us, date(2026, 11, 23));
        let at = |text: &str| format!("{text}+09:00").parse::<Timestamp>().unwrap();
        assert!(day.is_today(at("2026-11-24T13:59:59")));
        assert!(day.is_over(at("2026-11-24T14:00:00")));
        assert_eq!(day.last_in_seoul(), date(2026, 11, 24));
    }
}
