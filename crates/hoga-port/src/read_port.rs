//! The second port: what a strategy reads besides its own orders.
//!
//! Everything here is a question; nothing changes an order.

use crate::figures::{Candle, IssueInfo, OpenDays, Period, Print, Quote, Sourced};
use crate::time::Timestamp;
use crate::{
    BoxFuture, BrokerPort, Delivery, Market, OrderBook, Quantity, Result, Subscription, Symbol,
    TradeEvent, TradingDay,
};
use jiff::civil::Date;

/// What a market does now, by its calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarketClock {
    /// The market.
    pub market: Market,
    /// Its day.
    pub day: TradingDay,
    /// Whether orders of some kind are taken.
    pub is_open: bool,
    /// What it does, in words: `continuous trading`, `not a trading day (holiday)`.
    pub phase: String,
    /// When that changes: a session begins or ends.
    pub until: Option<Timestamp>,
    /// When orders are next taken that are not taken now.
    pub next_start: Option<Timestamp>,
}

/// What a strategy reads besides its own orders: prices, history, what an issue is, calendar and clock.
///
/// The KIS adapter, the mock and the emulator's client answer it alike, so that a strategy is warmed up
/// and tested without the venue. The futures may be dropped at any time; nothing is lost by it. Where
/// a method says what it costs, that is requests out of the key's budget (live 5 a second unless told
/// otherwise, paper about 1); each waits for its turn, behind cancels and orders.
pub trait ReadPort: Send + Sync {
    /// Returns the time that this port goes by; a strategy asks no other clock. Costs nothing.
    fn now(&self) -> Timestamp;

    /// Returns what a market does now. Costs nothing.
    fn market_clock(&self, market: Market) -> MarketClock;

    /// Returns the trading day of a market now. Costs nothing.
    fn trading_day(&self, market: Market) -> TradingDay {
        TradingDay::at(market, self.now())
    }

    /// Returns what an issue costs and how it moved today. One request.
    ///
    /// # Errors
    ///
    /// As the venue answers; never a figure it did not give.
    fn quote(&self, symbol: Symbol) -> BoxFuture<'_, Result<Quote>>;

    /// Returns the book of an issue. One request.
    ///
    /// # Errors
    ///
    /// As the venue answers; never a part of the book.
    fn book(&self, symbol: Symbol) -> BoxFuture<'_, Result<OrderBook>>;

    /// Returns the last prints of an issue, newest first; KIS gives at most 30. One request.
    ///
    /// # Errors
    ///
    /// As the venue answers.
    fn last_prints(&self, symbol: Symbol) -> BoxFuture<'_, Result<Vec<Print>>>;

    /// Returns the latest candles up to a day, oldest first, at most `count`. One request for a hundred
    /// days.
    ///
    /// # Errors
    ///
    /// As the venue answers.
    fn candles(
        &self,
        symbol: Symbol,
        period: Period,
        until: Date,
        count: usize,
    ) -> BoxFuture<'_, Result<Vec<Candle>>>;

    /// Returns today's latest candles of one minute, oldest first, at most `count`. One request for
    /// thirty minutes.
    ///
    /// # Errors
    ///
    /// As the venue answers.
    fn minutes(&self, symbol: Symbol, count: usize) -> BoxFuture<'_, Result<Vec<Candle>>>;

    /// Returns what an issue is; KIS's paper servers know its name alone. One request.
    ///
    /// # Errors
    ///
    /// As the venue answers.
    fn issue_info(&self, symbol: Symbol) -> BoxFuture<'_, Result<Sourced<IssueInfo>>>;

    /// Returns the shares of an issue that can be sold now. One request; on paper the pages of the
    /// balance.
    ///
    /// # Errors
    ///
    /// As the venue answers.
    fn sellable(&self, symbol: Symbol) -> BoxFuture<'_, Result<Sourced<Quantity>>>;

    /// Returns which days are open, from a day on, some weeks of them. One request, which KIS wants
    /// asked once a day at most; on paper and in the mock the calendar of this program answers.
    ///
    /// # Errors
    ///
    /// As the venue answers; never a part of the list.
    fn open_days(&self, market: Market, from: Date) -> BoxFuture<'_, Result<Sourced<OpenDays>>>;
}

/// An issue's figures, and every print behind them.
#[derive(Debug)]
pub struct Followed {
    /// The figures as they were asked for.
    pub quote: Quote,
    /// Prints that came behind the figures.
    pub trades: TradesBehind,
}

/// Prints behind a snapshot: those that the snapshot counts already are left out.
#[derive(Debug)]
pub struct TradesBehind {
    trades: Subscription<TradeEvent>,
    /// Shares traded on the day of the snapshot, as it tells them, and when it was had.
    counted: Option<(Quantity, Timestamp)>,
}

impl TradesBehind {
    /// Returns the next print, or the news that some are missing; `None` when the stream has ended.
    ///
    /// Cancel safe, as [`Subscription::next`].
    pub async fn next(&mut self) -> Option<Delivery<TradeEvent>> {
        loop {
            match self.trades.next().await? {
                Delivery::Item(trade) => {
                    let is_counted = self
                        .counted
                        .is_some_and(|(counted, at)| trade.volume <= counted && trade.at <= at);
                    if !is_counted {
                        // The day's volume begins again, so this is the last that need be compared.
                        self.counted = None;
                        return Some(Delivery::Item(trade));
                    }
                }
                gap @ Delivery::Gap(_) => return Some(gap),
            }
        }
    }
}

/// Joins the snapshot of an issue and its prints without a hole: the prints are subscribed first, then
/// the figures are asked for, and what they count already is left out. One request.
///
/// The figures are those of KRX: with market data of NXT or of both exchanges a print that they count
/// may come again, and none is left out that came later.
///
/// # Errors
///
/// As [`ReadPort::quote`] and [`BrokerPort::trades`].
pub async fn follow(
    broker: &dyn BrokerPort,
    reads: &dyn ReadPort,
    symbol: Symbol,
) -> Result<Followed> {
    let trades = broker.trades(&[symbol])?;
    let quote = reads.quote(symbol).await?;
    let counted = quote.volume.map(|volume| (volume, reads.now()));
    Ok(Followed {
        quote,
        trades: TradesBehind { trades, counted },
    })
}
