//! Markets an issue can be listed on, exchanges that trade it, and routes an order can take.
//!
//! Not their hours and rules; those are in `market-rules`.

use crate::Currency;
use crate::time::{self, Timestamp};
use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A market with its own symbols, currency, time zone and rules.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Market {
    /// Korea: shares and funds listed on KOSPI and KOSDAQ, in won.
    #[default]
    Krx,
    /// The United States: shares and funds listed on Nasdaq, NYSE and NYSE American, in dollars.
    Us,
}

impl Market {
    /// Every market.
    pub const ALL: [Self; 2] = [Self::Krx, Self::Us];

    /// Returns the name in capital letters.
    pub fn name(self) -> &'static str {
        match self {
            Self::Krx => "KRX",
            Self::Us => "US",
        }
    }

    /// Returns whether it is Korea's, which needs no mention.
    pub fn is_krx(&self) -> bool {
        *self == Self::Krx
    }

    /// Returns the currency of its prices.
    pub fn currency(self) -> Currency {
        match self {
            Self::Krx => Currency::Krw,
            Self::Us => Currency::Usd,
        }
    }

    /// Returns the date and time of day that its clocks show at an instant: those of Seoul or New
    /// York.
    pub fn local(self, at: Timestamp) -> DateTime {
        match self {
            Self::Krx => time::kst(at),
            Self::Us => time::new_york(at),
        }
    }

    /// Returns the trading day of an instant: the date where the market is.
    ///
    /// A session of New York crosses midnight in Seoul and stays one day:
    ///
    /// ```
    /// use hoga_port::Market;
    /// let at: hoga_port::time::Timestamp = "2026-11-24T00:30:00+09:00".parse().unwrap();
    /// assert_eq!(Market::Krx.trading_day(at).to_string(), "2026-11-24");
    /// assert_eq!(Market::Us.trading_day(at).to_string(), "2026-11-23");
    /// ```
    pub fn trading_day(self, at: Timestamp) -> Date {
        self.local(at).date()
    }

    /// Returns the instant of a date and time of day there, or `None` outside the range of
    /// [`Timestamp`]. A time that the change to summer time skips is an hour later, one that comes
    /// twice is the first.
    pub fn instant(self, day: Date, at: Time) -> Option<Timestamp> {
        match self {
            Self::Krx => time::from_kst(day, at),
            Self::Us => time::from_new_york(day, at),
        }
    }
}

impl fmt::Display for Market {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A place where buyers and sellers meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Exchange {
    /// Korea Exchange.
    Krx,
    /// Nextrade, the alternative trading system of Korea.
    Nxt,
    /// Nasdaq.
    Nasdaq,
    /// New York Stock Exchange.
    Nyse,
    /// NYSE American, formerly AMEX; KIS lists NYSE Arca here too.
    Amex,
}

impl Exchange {
    /// Returns the market whose issues it trades.
    pub fn market(self) -> Market {
        match self {
            Self::Krx | Self::Nxt => Market::Krx,
            Self::Nasdaq | Self::Nyse | Self::Amex => Market::Us,
        }
    }
}

/// Where an order is sent, or whose market data are read.
///
/// Written and stored as `KRX`, `NXT`, `SOR`, `NASD`, `NYSE` or `AMEX`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "&'static str")]
pub enum Route {
    /// To this exchange and no other.
    Direct(Exchange),
    /// The broker's smart order routing over KRX and NXT; as market data, both together.
    Sor,
}

impl Route {
    /// Directly to Korea Exchange, the usual one.
    pub const KRX: Self = Self::Direct(Exchange::Krx);
    /// Directly to Nextrade.
    pub const NXT: Self = Self::Direct(Exchange::Nxt);
    /// Directly to Nasdaq.
    pub const NASDAQ: Self = Self::Direct(Exchange::Nasdaq);

    /// Returns whether it is the usual one, which needs no mention.
    pub fn is_krx(&self) -> bool {
        *self == Self::KRX
    }

    /// Returns the market whose orders can take it.
    pub fn market(self) -> Market {
        match self {
            Self::Direct(exchange) => exchange.market(),
            Self::Sor => Market::Krx,
        }
    }

    /// Returns the exchange, unless the broker chooses it.
    pub fn exchange(self) -> Option<Exchange> {
        match self {
            Self::Direct(exchange) => Some(exchange),
            Self::Sor => None,
        }
    }

    /// Returns the name in capital letters.
    pub fn name(self) -> &'static str {
        match self {
            Self::Direct(Exchange::Krx) => "KRX",
            Self::Direct(Exchange::Nxt) => "NXT",
            Self::Direct(Exchange::Nasdaq) => "NASD",
            Self::Direct(Exchange::Nyse) => "NYSE",
            Self::Direct(Exchange::Amex) => "AMEX",
            Self::Sor => "SOR",
        }
    }
}

impl Default for Route {
    fn default() -> Self {
        Self::KRX
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl From<Route> for &'static str {
    fn from(route: Route) -> Self {
        route.name()
    }
}

/// A text that is not a route.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{text}\" is not an exchange: krx, nxt or sor (for US issues nasd, nyse or amex)")]
pub struct RouteError {
    /// The text as given, shortened.
    pub text: String,
}

impl FromStr for Route {
    type Err = RouteError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let to = Self::Direct;
        match text.to_ascii_lowercase().as_str() {
            "krx" => Ok(to(Exchange::Krx)),
            "nxt" => Ok(to(Exchange::Nxt)),
            "sor" => Ok(Self::Sor),
            "nasd" => Ok(to(Exchange::Nasdaq)),
            "nyse" => Ok(to(Exchange::Nyse)),
            "amex" => Ok(to(Exchange::Amex)),
            _ => Err(RouteError {
                text: text.chars().take(24).collect(),
            }),
        }
    }
}

impl TryFrom<String> for Route {
    type Error = RouteError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_is_stored_by_its_name() {
        for (route, name) in [
            (Route::KRX, "KRX"),
            (Route::NXT, "NXT"),
            (Route::Sor, "SOR"),
            (Route::NASDAQ, "NASD"),
            (Route::Direct(Exchange::Nyse), "NYSE"),
            (Route::Direct(Exchange::Amex), "AMEX"),
        ] {
            let stored = serde_json::to_string(&route).unwrap();
            assert_eq!(stored, format!("\"{name}\""));
            assert_eq!(serde_json::from_str::<Route>(&stored).unwrap(), route);
        }
        assert!(serde_json::from_str::<Route>("\"LSE\"").is_err());
    }

    #[test]
    fn a_night_of_new_york_is_one_trading_day_in_both_weeks_of_the_clock_change() {
        let day = |at: &str| Market::Us.trading_day(at.parse().unwrap()).to_string();
        // Winter: 23:30 to 06:00 in Seoul; summer: 22:30 to 05:00.
        assert_eq!(day("2026-03-06T23:59:00+09:00"), "2026-03-06");
        assert_eq!(day("2026-03-07T05:59:00+09:00"), "2026-03-06");
        assert_eq!(day("2026-03-09T22:30:00+09:00"), "2026-03-09");
        assert_eq!(day("2026-03-10T04:59:00+09:00"), "2026-03-09");
        assert_eq!(day("2026-10-30T23:59:00+09:00"), "2026-10-30");
        assert_eq!(day("2026-11-03T00:01:00+09:00"), "2026-11-02");
    }
}
