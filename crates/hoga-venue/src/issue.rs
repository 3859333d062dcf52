//! What is listed: an issue, its reference figures and its statistics of the day.

use crate::candles::Candles;
use crate::feed::Flow;
use crate::venue::book::Book;
use hoga_port::Side;
use hoga_port::time::Timestamp;
use hoga_port::{Price, Symbol};
use market_rules::{PriceLimits, TickTable};
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;

/// An issue to be listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// The issue.
    pub symbol: Symbol,
    /// Its Korean name.
    pub name: String,
    /// Base price of the first day, in won.
    pub base: i64,
    /// Whether it trades on the funds' tick table.
    pub is_fund: bool,
}

/// Code, name, base price, fund: the issues a venue lists unless told otherwise. The prices are
/// made up, only their order of size is like the real ones.
const KNOWN: [(&str, &str, i64, bool); 10] = [
    ("005930", "삼성전자", 71_900, false),
    ("000660", "SK하이닉스", 268_500, false),
    ("035720", "카카오", 58_300, false),
    ("005380", "현대차", 214_500, false),
    ("035420", "NAVER", 226_000, false),
    ("051910", "LG화학", 301_500, false),
    ("068270", "셀트리온", 171_200, false),
    ("105560", "KB금융", 112_800, false),
    ("012330", "현대모비스", 296_000, false),
    ("069500", "KODEX 200", 43_905, true),
];

impl Listing {
    /// Returns the listing of a symbol; one that is not known gets a base price from its code.
    pub fn of(symbol: Symbol) -> Self {
        let known = KNOWN.iter().find(|(code, ..)| *code == symbol.code());
        if let Some((_, name, base, is_fund)) = known {
            return Self {
                symbol,
                name: (*name).into(),
                base: *base,
                is_fund: *is_fund,
            };
        }
        let spread = symbol.code().bytes().fold(7u32, |sum, byte| {
            sum.wrapping_mul(31).wrapping_add(u32::from(byte))
        });
        let base = i64::from(spread.checked_rem(900).unwrap_or(0))
            .saturating_mul(100)
            .saturating_add(10_000);
        let base = if base >= 50_000 {
            base
        } else {
            base.saturating_sub(base.checked_rem(50).unwrap_or(0))
        };
        Self {
            symbol,
            name: format!("종목{}", symbol.code()),
            base,
            is_fund: false,
        }
    }

    /// Returns the ten issues listed unless told otherwise.
    pub fn defaults() -> Vec<Self> {
        KNOWN
            .iter()
            .filter_map(|(code, ..)| Symbol::krx(code).ok())
            .map(Self::of)
            .collect()
    }
}

/// Prints that are kept to be asked for.
const KEPT_PRINTS: usize = 30;

/// One print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Print {
    /// When.
    pub at: Timestamp,
    /// Price in won.
    pub price: i64,
    /// Shares.
    pub quantity: i64,
}

/// An issue on the venue.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Issue {
    /// The issue.
    pub symbol: Symbol,
    /// Its Korean name.
    pub name: String,
    /// Whether it trades on the funds' tick table.
    pub is_fund: bool,
    /// Whether it is told to trade on that table all the same.
    #[serde(skip)]
    pub(crate) trades_like_a_fund: bool,
    /// Previous close, in won: the base of limits and changes.
    pub base: i64,
    /// Upper limit of the day.
    pub upper: i64,
    /// Lower limit of the day.
    pub lower: i64,
    /// Last price; the base before the first trade.
    pub last: i64,
    /// Price of the closing auction, 0 before it.
    #[serde(default)]
    pub close: i64,
    /// First price of the day, 0 before it.
    pub open: i64,
    /// When the first trade of the day was.
    #[serde(default)]
    pub opened_at: Option<Timestamp>,
    /// Highest price of the day, 0 before a trade.
    pub high: i64,
    /// Lowest price of the day, 0 before a trade.
    pub low: i64,
    /// Shares traded today.
    pub volume: i64,
    /// Money traded today.
    pub value: i64,
    /// Prints that a sell started.
    pub sell_prints: i64,
    /// Prints that a buy started.
    pub buy_prints: i64,
    /// Shares that sells started.
    pub sell_volume: i64,
    /// Shares that buys started.
    pub buy_volume: i64,
    /// The book.
    pub book: Book,
    /// Orders in the middle between bid and ask; their price there is 0.
    #[serde(default)]
    pub middle: Book,
    /// Orders at the previous close or the closing price.
    #[serde(default)]
    pub fixed: Book,
    /// The day by the minute, and the days before.
    #[serde(default)]
    pub minutes: Candles,
    /// The last prints, newest first.
    #[serde(default)]
    pub prints: VecDeque<Print>,
    /// The synthetic flow.
    pub flow: Flow,
}

impl Issue {
    pub(crate) fn new(listing: Listing, flow: Flow) -> Self {
        let mut issue = Self {
            symbol: listing.symbol,
            name: listing.name,
            is_fund: listing.is_fund,
            trades_like_a_fund: false,
            base: listing.base,
            upper: 0,
            lower: 0,
            last: listing.base,
            close: 0,
            open: 0,
            opened_at: None,
            high: 0,
            low: 0,
            volume: 0,
            value: 0,
            sell_prints: 0,
            buy_prints: 0,
            sell_volume: 0,
            buy_volume: 0,
            book: Book::default(),
            middle: Book::default(),
            fixed: Book::default(),
            minutes: Candles::default(),
            prints: VecDeque::new(),
            flow,
        };
        issue.start_day();
        issue
    }

    /// Starts a day at the last price.
    ///
    /// The base is the regular close; what the after-market did does not move it.
    pub(crate) fn start_day(&mut self) {
        self.minutes.end_day();
        self.base = if self.close > 0 {
            self.close
        } else {
            self.last
        };
        self.last = self.base;
        self.close = 0;
        if let Some(limits) =
            Price::from_won(self.base).and_then(|base| PriceLimits::around(base, self.ticks()))
        {
            self.upper = won(limits.upper);
            self.lower = won(limits.lower);
        }
        self.open = 0;
        self.opened_at = None;
        self.high = 0;
        self.low = 0;
        self.volume = 0;
        self.value = 0;
        self.sell_prints = 0;
        self.buy_prints = 0;
        self.sell_volume = 0;
        self.buy_volume = 0;
        self.book.clear();
        self.middle.clear();
        self.fixed.clear();
        self.flow.start_day(self.base);
    }

    /// Returns whether its ticks are those of a fund, because it is one or is told to trade like one.
    pub fn has_fund_ticks(&self) -> bool {
        self.is_fund || self.trades_like_a_fund
    }

    /// Returns the tick table.
    pub fn ticks(&self) -> TickTable {
        if self.has_fund_ticks() {
            TickTable::Fund
        } else {
            TickTable::Stock
        }
    }

    /// Returns the tick in won at a price.
    pub fn tick(&self, price: i64) -> i64 {
        Price::from_won(price)
            .and_then(|price| self.ticks().tick(price).to_i64())
            .unwrap_or(1)
            .max(1)
    }

    /// Returns whether a price is on the grid.
    pub fn is_on_grid(&self, price: i64) -> bool {
        price.checked_rem(self.tick(price)) == Some(0)
    }

    /// Returns a price moved by a number of ticks, within the limits and on the grid.
    pub fn step(&self, price: i64, ticks: i64) -> i64 {
        let moved = price.saturating_add(self.tick(price).saturating_mul(ticks));
        let clamped = moved.clamp(self.lower, self.upper);
        clamped.saturating_sub(clamped.checked_rem(self.tick(clamped)).unwrap_or(0))
    }

    /// Ends the regular session: its price stays, the books of the day are emptied.
    pub(crate) fn end_regular_session(&mut self) {
        self.close = self.last;
        self.book.clear();
        self.middle.clear();
    }

    /// Records a print in the statistics and in the candle of its minute.
    pub(crate) fn record_print(&mut self, at: Timestamp, price: i64, quantity: i64, side: Side) {
        self.last = price;
        self.minutes.record(at, price, quantity);
        self.prints.truncate(KEPT_PRINTS.saturating_sub(1));
        self.prints.push_front(Print {
            at,
            price,
            quantity,
        });
        if self.open == 0 {
            self.open = price;
            self.opened_at = Some(at);
            self.low = price;
        }
        self.high = self.high.max(price);
        self.low = self.low.min(price);
        self.volume = self.volume.saturating_add(quantity);
        self.value = self.value.saturating_add(price.saturating_mul(quantity));
        let (prints, volume) = if side == Side::Buy {
            (&mut self.buy_prints, &mut self.buy_volume)
        } else {
            (&mut self.sell_prints, &mut self.sell_volume)
        };
        *prints = prints.saturating_add(1);
        *volume = volume.saturating_add(quantity);
    }
}

impl Issue {
    /// Returns this issue and the same one of another market as one: one volume, the later last price;
    /// the book is this market's, and there are no candles.
    pub(crate) fn together_with(&self, other: &Self) -> Self {
        let later = |issue: &Self| issue.prints.front().map(|print| print.at);
        let is_later = later(other) > later(self);
        let is_earlier = match (self.opened_at, other.opened_at) {
            (Some(own), Some(theirs)) => theirs < own,
            (own, theirs) => own.is_none() && theirs.is_some(),
        };
        let first = if is_earlier { other } else { self };
        let lowest = [self.low, other.low]
            .into_iter()
            .filter(|low| *low > 0)
            .min();
        let mut prints: Vec<Print> = self.prints.iter().chain(&other.prints).copied().collect();
        prints.sort_by_key(|print| std::cmp::Reverse(print.at));
        prints.truncate(KEPT_PRINTS);
        let sum = |field: fn(&Self) -> i64| field(self).saturating_add(field(other));
        Self {
            name: self.name.clone(),
            last: if is_later { other.last } else { self.last },
            open: first.open,
            opened_at: first.opened_at,
            high: self.high.max(other.high),
            low: lowest.unwrap_or(0),
            volume: sum(|issue| issue.volume),
            value: sum(|issue| issue.value),
            sell_prints: sum(|issue| issue.sell_prints),
            buy_prints: sum(|issue| issue.buy_prints),
            sell_volume: sum(|issue| issue.sell_volume),
            buy_volume: sum(|issue| issue.buy_volume),
            book: self.book.clone(),
            middle: self.middle.clone(),
            fixed: self.fixed.clone(),
            minutes: Candles::default(),
            prints: prints.into(),
            flow: self.flow.clone(),
            ..*self
        }
    }
}

fn won(price: Price) -> i64 {
    price.value().to_i64().unwrap_or(0)
}
