//! The caps in the send path: what they need to know is fetched here, what they say is in
//! [`crate::risk`].

use super::Inner;
use crate::books::Books;
use crate::gate::{self, Outside};
use crate::gateway::{Gateway, Reference};
use crate::journal::Setting;
use crate::risk::{RiskLimits, value_of};
use crate::switches::Switch;
use hoga_port::time::{Timestamp, trading_day};
use hoga_port::{BrokerError, IdempotencyKey, OrderRequest, Price, Result, Symbol};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// What is looked at once more in the moment the intent is written, when nothing can come between.
pub(crate) struct LastLook {
    key: IdempotencyKey,
    limits: RiskLimits,
    value: Decimal,
    upper: BTreeMap<Symbol, Price>,
    outside: Option<Outside>,
    /// What the account may use before the order, where that may have to prove something later.
    pub(crate) reserve: Option<Decimal>,
}

impl LastLook {
    /// Adds what the gate looks at besides the books, as of now.
    pub(crate) fn with_outside(&self, outside: Outside) -> Self {
        Self {
            key: self.key.clone(),
            limits: self.limits.clone(),
            value: self.value,
            upper: self.upper.clone(),
            outside: Some(outside),
            reserve: self.reserve,
        }
    }

    /// Refuses what the books, as they stand in this moment, do not allow.
    pub(crate) fn check(&self, books: &Books, now: Timestamp) -> Result<()> {
        if let Some(outside) = &self.outside {
            gate::pass(&gate::check(&outside.with(books), now))?;
        }
        if !self.limits.needs_exposure() {
            return Ok(());
        }
        let exposure = books.exposure(&self.key, &self.upper, now);
        self.limits.check_exposure(&exposure, self.value)
    }
}

impl<G: Gateway> Inner<G> {
    /// Checks the caps, and prepares what is looked at again when the intent is written.
    pub(crate) async fn check_limits(
        &self,
        request: &OrderRequest,
        reference: Reference,
    ) -> Result<LastLook> {
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
        let today = trading_day(self.now());
        let reserve = if self.keeper.read(|books| books.has_visible_own(today)) {
            None
        } else {
            let asked = self.reserve_of(request.symbol, request.side, request.order_type);
            Some(asked.await?)
        };
        let look = LastLook {
            key: request.idempotency_key.clone(),
            // What cannot be valued is refused above where a cap on money is set.
            value: value_of(request, &reference).unwrap_or(Decimal::MAX),
            limits,
            upper,
            outside: None,
            reserve,
        };
        let now = self.now();
        self.keeper.read(|books| look.check(books, now))?;
        Ok(look)
    }

    /// Returns the day's upper limits of issues with open market orders, where a turnover needs them.
    async fn upper_limits(&self, limits: &RiskLimits) -> Result<BTreeMap<Symbol, Price>> {
        let mut upper = BTreeMap::new();
        if limits.daily_turnover.is_some() {
            let now = self.now();
            for symbol in self.keeper.read(|books| books.market_order_symbols(now)) {
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
        let opening = self.day_opening().await?;
        limits.check_loss(opening, self.worth().await?)
    }

    /// Checks the caps of the day for an order whose remainder is to become worth `value`.
    pub(crate) async fn check_exposed(
        &self,
        limits: &RiskLimits,
        own: &IdempotencyKey,
        value: Decimal,
    ) -> Result<()> {
        let upper = self.upper_limits(limits).await?;
        self.check_daily_loss(limits).await?;
        let now = self.now();
        let exposure = self.keeper.read(|books| books.exposure(own, &upper, now));
        limits.check_exposure(&exposure, value)
    }

    /// Returns the account's worth at the day's first reconciliation; the first to ask writes it.
    pub(crate) async fn day_opening(&self) -> Result<Decimal> {
        let today = trading_day(self.now());
        let kept = self.journal.setting(Setting::DayOpening).await?;
        let known = kept
            .as_deref()
            .and_then(|text| text.split_once(' '))
            .filter(|(day, _)| *day == today.to_string())
            .and_then(|(_, worth)| worth.parse().ok());
        if let Some(worth) = known {
            return Ok(worth);
        }
        let worth = self.worth().await?;
        self.switch(Switch::DayOpening { day: today, worth })
            .await?;
        Ok(worth)
    }

    /// Returns cash after all settlements and holdings at the last trade.
    async fn worth(&self) -> Result<Decimal> {
        let cash = self.gateway.cash().await?.settled_d2.value;
        let mut worth = cash;
        for position in self.gateway.positions().await? {
            let last = position.last_price.ok_or_else(|| {
                BrokerError::refused(
                    format!("the venue gives no price for {}", position.symbol),
                    "the cap on daily loss cannot be checked: hoga limits",
                )
            })?;
            worth = worth.saturating_add(last.times(position.quantity));
        }
        Ok(worth)
    }
}
