//! What the venue refuses, and what a buy reserves.

use super::Venue;
use super::account::fee;
use super::order::{NewOrder, Refusal, Route, Side};
use hoga_port::Exchange;
use hoga_port::time::Timestamp;
use market_rules::{NotTaken, Phase, Session, order_rule};

impl Venue {
    /// Refuses while the exchange takes nothing at all.
    pub(super) fn check_open(&self, now: Timestamp, route: Route) -> Result<(), Refusal> {
        let reaches = |session: &Session| match route {
            Route::Direct(exchange) => session.is_of(exchange),
            Route::Sor => session.is_of(Exchange::Krx) || !self.nxt.is_empty(),
        };
        match self.phase(now) {
            Phase::NotATradingDay(_) => Err(Refusal::NotABusinessDay),
            phase if phase.sessions().iter().any(reaches) => Ok(()),
            Phase::Day { .. } => Err(Refusal::MarketClosed),
        }
    }

    /// Refuses an order type that no session takes now.
    pub(super) fn check_session(&self, now: Timestamp, order: &NewOrder) -> Result<(), Refusal> {
        let issue = self.issue(order.symbol);
        let is_fund = issue.is_some_and(|issue| issue.is_fund);
        let is_elsewhere = match order.route {
            Route::Direct(Exchange::Krx) => false,
            Route::Direct(Exchange::Nxt) => {
                issue.is_some() && !self.nxt.contains_key(&order.symbol)
            }
            Route::Direct(Exchange::Nasdaq | Exchange::Nyse | Exchange::Amex) => true,
            Route::Sor => is_fund,
        };
        if is_elsewhere {
            return Err(Refusal::Exchange);
        }
        self.check_open(now, order.route)?;
        let route = match order.route {
            // Without a second market a routed order goes to the only one there is.
            Route::Sor if self.nxt.is_empty() => Route::KRX,
            route @ (Route::Direct(_) | Route::Sor) => route,
        };
        let order_type = order.pricing.order_type().ok_or(Refusal::Tick)?;
        let phase = self.phase(now);
        let is_outside = match route {
            Route::Direct(Exchange::Nxt) => {
                phase.has(Session::NxtPre) || phase.has(Session::NxtAfter)
            }
            Route::Direct(_) => phase.has(Session::AfterMarket),
            Route::Sor => !phase.has(Session::Continuous) && !self.is_auction(now),
        };
        order_rule::now(route, order_type, order.time_in_force, &phase).map_err(|not_taken| {
            match not_taken {
                NotTaken::Never { .. } => Refusal::OrderType,
                NotTaken::NotNow { .. } if is_outside => Refusal::AfterMarket,
                NotTaken::NotNow { .. } => Refusal::MarketClosed,
            }
        })?;
        if is_outside && is_fund {
            return Err(Refusal::AfterMarket);
        }
        Ok(())
    }

    /// Checks an order; returns the worst price it takes, in won.
    pub(super) fn check(&self, now: Timestamp, order: &NewOrder) -> Result<i64, Refusal> {
        if !self.accounts.contains_key(&order.account) {
            return Err(Refusal::UnknownAccount);
        }
        if order.quantity <= 0 {
            return Err(Refusal::Quantity);
        }
        self.check_price(order)?;
        let limit = self.working_price(now, order)?;
        match order.side {
            Side::Buy => {
                let price = self.reserved_price(order.symbol, order.pricing, limit);
                if cost(price, order.quantity) > self.available_cash(&order.account) {
                    return Err(Refusal::InsufficientFunds);
                }
            }
            Side::Sell => {
                if order.quantity > self.sellable(&order.account, order.symbol) {
                    return Err(Refusal::InsufficientShares);
                }
            }
        }
        Ok(limit)
    }

    pub(super) fn check_price(&self, order: &NewOrder) -> Result<(), Refusal> {
        let issue = self
            .issues
            .get(&order.symbol)
            .ok_or(Refusal::UnknownIssue)?;
        let order_type = order.pricing.order_type().ok_or(Refusal::Tick)?;
        let (price, trigger) = order.pricing.prices();
        let has_limit = order_type.limit().is_some();
        if (has_limit && !issue.is_on_grid(price))
            || (order_type.trigger().is_some() && !issue.is_on_grid(trigger))
        {
            return Err(Refusal::Tick);
        }
        if has_limit && (price > issue.upper || price < issue.lower) {
            return Err(Refusal::PriceBand);
        }
        Ok(())
    }
}

/// Returns what a buy of this size reserves: the amount and its fee.
pub(super) fn cost(price: i64, quantity: i64) -> i64 {
    let amount = price.saturating_mul(quantity);
    amount.saturating_add(fee(amount))
}
