//! Two averages that cross: a strategy on hoga's ports alone, so that the mock, a known day, the emulator
//! and KIS run the same code.

use hoga::prelude::*;
use hoga::{Currency, Period, Refusal, TradingDay};
use std::sync::Arc;

/// Days of the two averages.
const SHORT: usize = 3;
const LONG: usize = 10;

/// What the strategy needs of a broker: orders, and figures to be warmed up with.
pub struct Crossing {
    orders: Arc<dyn BrokerPort>,
    reads: Arc<dyn ReadPort>,
    symbol: Symbol,
    shares: Quantity,
}

/// What a day came to.
#[derive(Debug, PartialEq)]
#[non_exhaustive]
pub enum Outcome {
    /// The averages say nothing.
    Waits,
    /// The order of the day, as it stands.
    Placed(Box<Order>),
    /// No session takes it now: when the next one begins.
    Later(Option<Timestamp>),
    /// It would have been more than the caps allow.
    TooMuch(Refusal),
    /// What became of it is not known yet; hoga finds out, and nothing is placed again.
    IsUnclear,
}

impl Crossing {
    pub fn new<D>(desk: Arc<D>, symbol: Symbol, shares: Quantity) -> Self
    where
        D: BrokerPort + ReadPort + 'static,
    {
        Self {
            orders: Arc::clone(&desk) as Arc<dyn BrokerPort>,
            reads: desk,
            symbol,
            shares,
        }
    }

    /// Looks at the days so far, and buys once where the short average is above the long one.
    pub async fn morning(&self) -> hoga::Result<Outcome> {
        let today: TradingDay = self.reads.trading_day(self.symbol.market());
        let until = today.date().yesterday().unwrap_or(today.date());
        let days = self
            .reads
            .candles(self.symbol, Period::Day, until, LONG)
            .await?;
        let Some(signal) = signal(&days) else {
            return Ok(Outcome::Waits);
        };
        if signal == Side::Sell {
            return self.leave(today).await;
        }
        let quote = self.reads.quote(self.symbol).await?;
        let limit = quote
            .upper_limit
            .map_or(quote.last, |upper| upper.min(quote.last));
        let draft = OrderRequest::buy(self.symbol, self.shares).limit(limit);
        self.place(draft.id(OrderId::of_day(&self.symbol, "in", self.reads.now()).map_err(wrong)?))
            .await
    }

    async fn leave(&self, _today: TradingDay) -> hoga::Result<Outcome> {
        let sellable = self.reads.sellable(self.symbol).await?.value;
        if sellable.is_zero() {
            return Ok(Outcome::Waits);
        }
        let id = OrderId::of_day(&self.symbol, "out", self.reads.now()).map_err(wrong)?;
        self.place(OrderRequest::sell(self.symbol, sellable).market().id(id))
            .await
    }

    async fn place(&self, request: OrderRequest) -> hoga::Result<Outcome> {
        match self.orders.place_order(request).await {
            Ok(order) => Ok(Outcome::Placed(Box::new(order))),
            Err(error) if error.outcome() == hoga::Outcome::Unknown => Ok(Outcome::IsUnclear),
            // It was placed this morning at another price: that order is the day's.
            Err(BrokerError::Refused {
                reason: Refusal::IdUsed { id },
                ..
            }) => self.order_of(id).await,
            Err(BrokerError::Refused {
                reason: Refusal::NoSession { next, .. },
                ..
            }) => Ok(Outcome::Later(next)),
            Err(BrokerError::Refused {
                reason: reason @ Refusal::Cap { .. },
                ..
            }) => Ok(Outcome::TooMuch(reason)),
            Err(error) => match error.retry() {
                Retry::At(when) => Ok(Outcome::Later(Some(when))),
                _ => Err(error),
            },
        }
    }

    async fn order_of(&self, id: OrderId) -> hoga::Result<Outcome> {
        let orders = self.orders.get_orders(self.orders.account()).await?;
        let mut orders = orders.into_iter();
        let order = orders.find(|order| order.id.as_ref() == Some(&id));
        Ok(order.map_or(Outcome::Waits, |order| Outcome::Placed(Box::new(order))))
    }

    /// What the shares it trades cost at a price.
    pub fn value_at(&self, price: Price) -> (Decimal, Currency) {
        (price * self.shares, self.symbol.market().currency())
    }
}

fn wrong(error: impl std::fmt::Display) -> BrokerError {
    BrokerError::refused(error.to_string(), "name it otherwise")
}

/// Says which way the averages of the closes cross; nothing while there are too few days.
fn signal(days: &[Candle]) -> Option<Side> {
    let average = |count: usize| {
        let last = days.len().checked_sub(count).map(|from| &days[from..])?;
        let sum: Decimal = last.iter().map(|day| day.close.value()).sum();
        Some(sum / Decimal::from(count))
    };
    let (short, long) = (average(SHORT)?, average(LONG)?);
    Some(if short > long { Side::Buy } else { Side::Sell })
}
