//! What is read besides orders: candles, prints, quotes, what an issue is.
//!
//! Asking for them is [`ReadPort`](crate::ReadPort)'s.

use crate::{Price, Quantity, Symbol};
use jiff::civil::{Date, Time};
use rust_decimal::Decimal;
use serde::Serialize;

/// The length of a candle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// One day.
    Day,
    /// One week.
    Week,
    /// One month.
    Month,
    /// One year.
    Year,
}

/// What traded within a stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Candle {
    /// The day, or the last day of a longer period.
    pub day: Date,
    /// Start of the minute; `None` for days and longer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Time>,
    /// First price.
    pub open: Price,
    /// Highest price.
    pub high: Price,
    /// Lowest price.
    pub low: Price,
    /// Last price.
    pub close: Price,
    /// Shares.
    pub volume: Quantity,
    /// Money; of the whole day so far for a minute, as the venue gives it. `None` where it gives
    /// none.
    pub value: Option<Decimal>,
}

/// One print of the market.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Print {
    /// Time of day in Korea; the venue does not say of which day.
    pub time: Time,
    /// Price.
    pub price: Price,
    /// Shares.
    pub quantity: Quantity,
}

/// Where an answer comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The venue's own call for it.
    Venue,
    /// Another call, because the paper servers do not have the one for it.
    AnotherCall,
    /// The calendar of this program.
    Calendar,
}

/// An answer and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sourced<T> {
    /// The answer.
    pub value: T,
    /// Where it comes from.
    pub source: Source,
}

/// Days from one on, each with whether its market is open.
pub type OpenDays = Vec<(Date, bool)>;

/// What an issue is; `None` where the source does not say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct IssueInfo {
    /// The issue.
    pub symbol: Symbol,
    /// Its Korean name.
    pub name: String,
    /// Whether trading is halted.
    pub is_halted: Option<bool>,
    /// Whether it is an administrative issue (관리종목).
    pub is_managed: Option<bool>,
    /// Whether it trades on NXT.
    pub is_on_nxt: Option<bool>,
}

/// What an issue costs and how it moved today; `None` where the venue does not say or there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Quote {
    /// The issue.
    pub symbol: Symbol,
    /// Last price.
    pub last: Price,
    /// Change from the previous close; below zero when it fell.
    pub change: Option<Decimal>,
    /// The same in percent.
    pub change_percent: Option<Decimal>,
    /// Shares traded today.
    pub volume: Option<Quantity>,
    /// First price of the day.
    pub open: Option<Price>,
    /// Highest price of the day so far.
    pub high: Option<Price>,
    /// Lowest price of the day so far.
    pub low: Option<Price>,
    /// Highest price an order may have today; none in liquidation trading.
    pub upper_limit: Option<Price>,
    /// Lowest price an order may have today; none in liquidation trading.
    pub lower_limit: Option<Price>,
    /// Tick at the last price.
    pub tick: Option<Price>,
}
