//! What a venue must offer for the second port, and the port itself over a desk.

use crate::checks::check_symbol;
use crate::desk::OrderDesk;
use crate::gateway::Gateway;
use hoga_port::time::Timestamp;
use hoga_port::{
    BoxFuture, Candle, IssueInfo, Market, MarketClock, OpenDays, OrderBook, Period, Print,
    Quantity, Quote, ReadPort, Result, Sourced, Symbol, TradingDay,
};
use jiff::civil::Date;
use market_rules::{Calendar, next_start, phase, sessions_until};
use std::future::Future;

/// The questions of the second port as a venue answers them; see [`ReadPort`].
pub trait Reads: Gateway {
    /// Returns what an issue costs.
    fn quote(&self, symbol: Symbol) -> impl Future<Output = Result<Quote>> + Send;

    /// Returns the book of an issue.
    fn book(&self, symbol: Symbol) -> impl Future<Output = Result<OrderBook>> + Send;

    /// Returns the last prints of an issue, newest first.
    fn last_prints(&self, symbol: Symbol) -> impl Future<Output = Result<Vec<Print>>> + Send;

    /// Returns the latest candles up to a day, oldest first.
    fn candles(
        &self,
        symbol: Symbol,
        period: Period,
        until: Date,
        count: usize,
    ) -> impl Future<Output = Result<Vec<Candle>>> + Send;

    /// Returns today's latest candles of one minute, oldest first.
    fn minutes(
        &self,
        symbol: Symbol,
        count: usize,
    ) -> impl Future<Output = Result<Vec<Candle>>> + Send;

    /// Returns what an issue is.
    fn issue_info(&self, symbol: Symbol)
    -> impl Future<Output = Result<Sourced<IssueInfo>>> + Send;

    /// Returns the shares of an issue that can be sold.
    fn sellable(&self, symbol: Symbol) -> impl Future<Output = Result<Sourced<Quantity>>> + Send;

    /// Returns which days of a market are open; `calendar` is the program's own.
    fn open_days(
        &self,
        from: Date,
        calendar: &Calendar,
    ) -> impl Future<Output = Result<Sourced<OpenDays>>> + Send;
}

impl<G: Reads> OrderDesk<G> {
    /// Asks the venue about an issue of a market that it has; about another some would answer blanks.
    fn ask<'a, T, F>(
        &'a self,
        symbol: Symbol,
        question: impl FnOnce(&'a G) -> F + Send + 'a,
    ) -> BoxFuture<'a, Result<T>>
    where
        F: Future<Output = Result<T>> + Send + 'a,
    {
        Box::pin(async move {
            check_symbol(symbol, self.gateway().markets())?;
            question(self.gateway()).await
        })
    }
}

impl<G: Reads> ReadPort for OrderDesk<G> {
    fn now(&self) -> Timestamp {
        self.clock().now()
    }

    fn market_clock(&self, market: Market) -> MarketClock {
        let (now, calendar) = (self.clock().now(), self.calendars().of(market));
        let phase = phase(calendar, now);
        let (_, until) = sessions_until(calendar, now);
        MarketClock {
            market,
            day: TradingDay::at(market, now),
            is_open: phase.takes_orders(),
            phase: phase.to_string(),
            until: Some(until).filter(|until| *until > now),
            next_start: next_start(calendar, now),
        }
    }

    fn quote(&self, symbol: Symbol) -> BoxFuture<'_, Result<Quote>> {
        self.ask(symbol, move |venue| venue.quote(symbol))
    }

    fn book(&self, symbol: Symbol) -> BoxFuture<'_, Result<OrderBook>> {
        self.ask(symbol, move |venue| venue.book(symbol))
    }

    fn last_prints(&self, symbol: Symbol) -> BoxFuture<'_, Result<Vec<Print>>> {
        self.ask(symbol, move |venue| venue.last_prints(symbol))
    }

    fn candles(
        &self,
        symbol: Symbol,
        period: Period,
        until: Date,
        count: usize,
    ) -> BoxFuture<'_, Result<Vec<Candle>>> {
        self.ask(symbol, move |venue| {
            venue.candles(symbol, period, until, count)
        })
    }

    fn minutes(&self, symbol: Symbol, count: usize) -> BoxFuture<'_, Result<Vec<Candle>>> {
        self.ask(symbol, move |venue| venue.minutes(symbol, count))
    }

    fn issue_info(&self, symbol: Symbol) -> BoxFuture<'_, Result<Sourced<IssueInfo>>> {
        self.ask(symbol, move |venue| venue.issue_info(symbol))
    }

    fn sellable(&self, symbol: Symbol) -> BoxFuture<'_, Result<Sourced<Quantity>>> {
        self.ask(symbol, move |venue| venue.sellable(symbol))
    }

    fn open_days(&self, market: Market, from: Date) -> BoxFuture<'_, Result<Sourced<OpenDays>>> {
        Box::pin(async move {
            let calendar = self.calendars().of(market);
            self.gateway().open_days(from, calendar).await
        })
    }
}
