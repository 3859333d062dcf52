//! The second port as KIS answers it.

use crate::gateway::KisGateway;
use hoga_desk::Reads;
use hoga_port::figures::{Candle, IssueInfo, OpenDays, Period, Print, Quote, Sourced};
use hoga_port::{BrokerError, Market, OrderBook, Quantity, Refusal, Result, Symbol};
use jiff::civil::Date;
use market_rules::Calendar;

/// Refuses an issue that these calls do not know: they would answer blank figures.
fn check_korean(symbol: Symbol) -> Result<()> {
    if symbol.market() == Market::Krx {
        return Ok(());
    }
    let missing = Refusal::NoSuchMarket {
        symbol,
        markets: vec![Market::Krx],
    };
    Err(BrokerError::refused(
        missing,
        "this adapter reads issues listed in Korea",
    ))
}

impl Reads for KisGateway {
    async fn quote(&self, symbol: Symbol) -> Result<Quote> {
        check_korean(symbol)?;
        Self::quote(self, symbol).await
    }

    async fn book(&self, symbol: Symbol) -> Result<OrderBook> {
        check_korean(symbol)?;
        Self::book(self, symbol).await
    }

    async fn last_prints(&self, symbol: Symbol) -> Result<Vec<Print>> {
        check_korean(symbol)?;
        Self::last_prints(self, symbol).await
    }

    async fn candles(
        &self,
        symbol: Symbol,
        period: Period,
        until: Date,
        count: usize,
    ) -> Result<Vec<Candle>> {
        check_korean(symbol)?;
        Self::candles(self, symbol, period, until, count).await
    }

    async fn minutes(&self, symbol: Symbol, count: usize) -> Result<Vec<Candle>> {
        check_korean(symbol)?;
        Self::minutes(self, symbol, count).await
    }

    async fn issue_info(&self, symbol: Symbol) -> Result<Sourced<IssueInfo>> {
        check_korean(symbol)?;
        Self::issue_info(self, symbol).await
    }

    async fn sellable(&self, symbol: Symbol) -> Result<Sourced<Quantity>> {
        check_korean(symbol)?;
        Self::sellable(self, symbol).await
    }

    async fn open_days(&self, from: Date, calendar: &Calendar) -> Result<Sourced<OpenDays>> {
        if calendar.market() != Market::Krx {
            return Err(BrokerError::refused(
                "KIS's own calendar of the US is not asked for",
                "this adapter reads days of Korea",
            ));
        }
        Self::open_days(self, from, calendar).await
    }
}
