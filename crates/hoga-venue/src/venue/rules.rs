//! What the venue refuses, and what a buy reserves.

use super::account::fee;
use super::order::{NewOrder, Pricing, Refusal, Side};
use super::{Venue, resting_price};
use hoga_port::time::Timestamp;
use krx_rules::Phase;

impl Venue {
    pub(super) fn check_open(&self, now: Timestamp) -> Result<(), Refusal> {
        match self.phase(now) {
            Phase::Continuous => Ok(()),
            Phase::NotATradingDay(_) => Err(Refusal::NotABusinessDay),
            Phase::BeforeOpen(_) | Phase::ClosingAuction | Phase::AfterClose => {
                Err(Refusal::MarketClosed)
            }
        }
    }

    pub(super) fn check(&self, order: &NewOrder) -> Result<(), Refusal> {
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
        match order.side {
            Side::Buy => {
                let price = resting_price(issue, order.side, order.pricing);
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
        Ok(())
    }

    pub(super) fn check_price(&self, order: &NewOrder) -> Result<(), Refusal> {
        let issue = self
            .issues
            .get(&order.symbol)
            .ok_or(Refusal::UnknownIssue)?;
        match order.pricing {
            Pricing::Limit(price) if price <= 0 || !issue.is_on_grid(price) => Err(Refusal::Tick),
            Pricing::Limit(price) if price > issue.upper || price < issue.lower => {
                Err(Refusal::PriceBand)
            }
            Pricing::Limit(_) | Pricing::Market => Ok(()),
        }
    }
}

/// Returns what a buy of this size reserves: the amount and its fee.
pub(super) fn cost(price: i64, quantity: i64) -> i64 {
    let amount = price.saturating_mul(quantity);
    amount.saturating_add(fee(amount))
}
