//! The caps in the send path: what they need to know is fetched here, what they say is in
//! [`crate::risk`].

use super::Inner;
use crate::day_result::{self, AccountToday, DayResult, Trades};
use crate::gateway::{Gateway, Reference};
use crate::pre_write::PreWriteChecks;
use crate::risk::{RiskLimits, value_of};
use ambient::Lane;
use hoga_port::time::seoul_day;
use hoga_port::{Market, OrderId, OrderRequest, Price, Result, Symbol, TradingDay};
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// The list shows a fill up to this long after the balance does.
const LIST_LAGS: Duration = Duration::from_secs(6);
/// It is looked at again after this long.
const LOOK_AGAIN_AFTER: Duration = Duration::from_millis(500);

impl<G: Gateway> Inner<G> {
    /// Checks the caps, and prepares what is looked at again when the intent is written.
    pub(crate) async fn check_limits(
        &self,
        request: &OrderRequest,
        reference: Reference,
    ) -> Result<PreWriteChecks> {
        let limits = self.limits().await?;
        // Of a day's reference figures the last trade alone grows old.
        let reference = if limits.collar_percent.is_some() {
            self.gateway.reference(request.symbol).await?
        } else {
            reference
        };
        limits.check_order(request, &reference)?;
        let mut upper = self.upper_limits(&limits).await?;
        upper.extend(reference.upper.map(|upper| (request.symbol, upper)));
        self.check_daily_loss(&limits).await?;
        let today = TradingDay::at(request.symbol.market(), self.now());
        let reserve = if self
            .ledger_writer
            .read(|books| books.has_visible_own(today))
        {
            None
        } else {
            let asked = self.reserve_of(
                (request.symbol, request.side, request.order_type),
                Lane::Check,
            );
            Some(asked.await?)
        };
        let look = PreWriteChecks {
            key: request.id.clone(),
            symbol: request.symbol,
            // What cannot be valued is refused above where a cap on money is set.
            value: value_of(request, &reference).unwrap_or(Decimal::MAX),
            limits,
            upper,
            outside: None,
            reserve,
        };
        let now = self.now();
        self.ledger_writer.read(|books| look.check(books, now))?;
        Ok(look)
    }

    /// Returns the day's upper limits of issues with open market orders, where a turnover needs them.
    async fn upper_limits(&self, limits: &RiskLimits) -> Result<BTreeMap<Symbol, Price>> {
        let mut upper = BTreeMap::new();
        if limits.daily_turnover.is_some() {
            let now = self.now();
            for symbol in self
                .ledger_writer
                .read(|books| books.market_order_symbols(now))
            {
                let limit = self.reference(symbol).await?.upper;
                upper.extend(limit.map(|limit| (symbol, limit)));
            }
        }
        Ok(upper)
    }

    async fn check_daily_loss(&self, limits: &RiskLimits) -> Result<()> {
        if limits.daily_loss.is_none() {
            return Ok(());
        }
        limits.check_loss(&self.day_result().await?)
    }

    /// Checks the caps of the day for an order whose remainder is to become worth `value`.
    pub(crate) async fn check_exposed(
        &self,
        limits: &RiskLimits,
        own: &OrderId,
        value: Decimal,
    ) -> Result<()> {
        let upper = self.upper_limits(limits).await?;
        self.check_daily_loss(limits).await?;
        let now = self.now();
        let exposure = self
            .ledger_writer
            .read(|books| books.exposure(own, &upper, now));
        limits.check_exposure(&exposure, value)
    }

    /// Reckons what the day has brought so far. The first time of a day it asks for the previous close of
    /// each issue held, one call each.
    pub(crate) async fn day_result(&self) -> Result<DayResult> {
        let now = self.now();
        let (account, trades) = self
            .account_and_trades(TradingDay::at(Market::Krx, now))
            .await?;
        let mut closes = BTreeMap::new();
        for symbol in day_result::held_before(&account, &trades).into_keys() {
            let close = self.reference(symbol).await?.close;
            closes.extend(close.map(|close| (symbol, close)));
        }
        let paid_in = self.paid_in(seoul_day(now)).await?;
        day_result::reckon(&account, &trades, &closes, paid_in)
    }

    /// Asks for the account and the trades that belong to it. The list lags behind the balance, so it is
    /// waited for where the two tell different trades and the balance alone is not enough.
    async fn account_and_trades(&self, today: TradingDay) -> Result<(AccountToday, Trades)> {
        let started = Instant::now();
        loop {
            let account = self.gateway.account_today(Lane::Check).await?;
            let listed = self.ledger_writer.read(|books| books.traded_on(today));
            let trades = Trades::of(&account, &listed);
            if trades != Trades::Apart {
                return Ok((account, trades));
            }
            if started.elapsed() >= LIST_LAGS {
                return Err(day_result::apart());
            }
            sleep(LOOK_AGAIN_AFTER).await;
            self.reconcile("the balance shows trades that the list does not")
                .await?;
        }
    }
}
