//! What the venue refuses, and what a buy reserves.

use super::account::fee;
use super::order::{Exchange, NewOrder, Refusal, Side};
use super::{Venue, working_price};
use hoga_port::time::Timestamp;
use krx_rules::{NotTaken, Phase, Session, division};

impl Venue {
    /// Refuses while nothing is taken at all.
    pub(super) fn check_open(&self, now: Timestamp) -> Result<(), Refusal> {
        match self.phase(now) {
            Phase::NotATradingDay(_) => Err(Refusal::NotABusinessDay),
            phase if phase.sessions().iter().copied().any(is_krx) => Ok(()),
            Phase::Day { .. } => Err(Refusal::MarketClosed),
        }
    }

    /// Refuses an order type that no session takes now.
    pub(super) fn check_session(&self, now: Timestamp, order: &NewOrder) -> Result<(), Refusal> {
        self.check_open(now)?;
        // A routed order goes to KRX, so that is who must take it.
        let exchange = match order.exchange {
            Exchange::Krx | Exchange::Sor => Exchange::Krx,
            Exchange::Nxt => return Err(Refusal::Exchange),
        };
        let order_type = order.pricing.order_type().ok_or(Refusal::Tick)?;
        let phase = self.phase(now);
        let is_evening = phase.has(Session::AfterMarket);
        division::now(exchange, order_type, order.time_in_force, &phase).map_err(|not_taken| {
            match not_taken {
                NotTaken::Never { .. } => Refusal::OrderType,
                NotTaken::NotNow { .. } if is_evening => Refusal::AfterMarket,
                NotTaken::NotNow { .. } => Refusal::MarketClosed,
            }
        })?;
        let is_fund = self
            .issues
            .get(&order.symbol)
            .is_some_and(|issue| issue.is_fund);
        if is_evening && is_fund {
            return Err(Refusal::AfterMarket);
        }
        Ok(())
    }

    /// Checks an order; returns the worst price it takes, in won.
    pub(super) fn check(&self, order: &NewOrder) -> Result<i64, Refusal> {
        if !self.accounts.contains_key(&order.account) {
            return Err(Refusal::UnknownAccount);
        }
        if order.quantity <= 0 {
            return Err(Refusal::Quantity);
        }
        self.check_price(order)?;
        let issue = self
            .issues
            .get(&order.symbol)
            .ok_or(Refusal::UnknownIssue)?;
        let limit = working_price(issue, order.side, order.pricing)?;
        match order.side {
            Side::Buy => {
                if cost(limit, order.quantity) > self.available_cash(&order.account) {
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

fn is_krx(session: Session) -> bool {
    session.exchange() == Exchange::Krx
}

/// Returns what a buy of this size reserves: the amount and its fee.
pub(super) fn cost(price: i64, quantity: i64) -> i64 {
    let amount = price.saturating_mul(quantity);
    amount.saturating_add(fee(amount))
}
