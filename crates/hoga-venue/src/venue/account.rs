//! An account at the venue: cash, holdings, fees.
//!
//! What open orders reserve is not kept here; it is computed from the orders.

use super::order::Side;
use hoga_port::Symbol;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Brokerage fee in hundred-thousandths of the amount: 0.014 %, as seen on the paper server.
const FEE: i64 = 14;

/// What is held of one issue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holding {
    /// Shares.
    pub quantity: i64,
    /// What they cost, without fees.
    pub cost: i64,
    /// Shares bought today.
    pub bought_today: i64,
    /// Shares sold today.
    pub sold_today: i64,
}

/// What was traded of one issue on one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Traded {
    /// Shares bought.
    pub bought: i64,
    /// Money they cost, without fees.
    pub bought_amount: i64,
    /// Shares sold.
    pub sold: i64,
    /// Money they brought, without fees.
    pub sold_amount: i64,
    /// What the sold shares had cost.
    pub cost_of_sold: i64,
    /// Fees.
    pub fees: i64,
}

/// One account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Ten digits.
    pub number: String,
    /// Cash after the settlement of every trade so far.
    pub cash: i64,
    /// The deposit as of this morning; today's trades do not move it.
    pub deposit: i64,
    /// Cash and holdings at the close of the day before; 0 on an account's first day.
    #[serde(default)]
    pub worth_before: i64,
    /// What is held.
    pub holdings: BTreeMap<Symbol, Holding>,
    /// Money bought today.
    pub bought_today: i64,
    /// Money sold today.
    pub sold_today: i64,
    /// Fees today.
    pub fees_today: i64,
    /// What was traded, by day and issue.
    #[serde(default, with = "by_day")]
    pub traded: BTreeMap<(Date, Symbol), Traded>,
}

/// Keys of two parts are no JSON names: a list of rows it is.
mod by_day {
    use super::{BTreeMap, Date, Deserialize, Serialize, Symbol, Traded};
    use serde::{Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(
        traded: &BTreeMap<(Date, Symbol), Traded>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let rows: Vec<_> = traded.iter().collect();
        rows.serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<(Date, Symbol), Traded>, D::Error> {
        let rows = Vec::<((Date, Symbol), Traded)>::deserialize(deserializer)?;
        Ok(rows.into_iter().collect())
    }
}

/// Returns the fee of an amount in won: 0.014 %, rounded to ten won (30 on 248,500 as measured).
pub fn fee(amount: i64) -> i64 {
    amount
        .saturating_mul(FEE)
        .saturating_add(500_000)
        .checked_div(1_000_000)
        .unwrap_or(0)
        .saturating_mul(10)
}

impl Account {
    pub(super) fn new(number: String, cash: i64) -> Self {
        Self {
            number,
            cash,
            deposit: cash,
            worth_before: 0,
            holdings: BTreeMap::new(),
            bought_today: 0,
            sold_today: 0,
            fees_today: 0,
            traded: BTreeMap::new(),
        }
    }

    /// Begins a day; `close` gives an issue's price at the end of the day before.
    pub(super) fn start_day(&mut self, close: impl Fn(Symbol) -> i64) {
        let held = self.holdings.iter();
        let worths = held.map(|(symbol, it)| close(*symbol).saturating_mul(it.quantity));
        self.worth_before = worths.fold(self.cash, i64::saturating_add);
        self.deposit = self.cash;
        self.bought_today = 0;
        self.sold_today = 0;
        self.fees_today = 0;
        self.holdings.retain(|_, holding| holding.quantity > 0);
        for holding in self.holdings.values_mut() {
            holding.bought_today = 0;
            holding.sold_today = 0;
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the terms of a fill")]
    pub(super) fn book_fill(
        &mut self,
        day: Date,
        symbol: Symbol,
        side: Side,
        price: i64,
        quantity: i64,
    ) {
        let amount = price.saturating_mul(quantity);
        let fee = fee(amount);
        self.fees_today = self.fees_today.saturating_add(fee);
        let holding = self.holdings.entry(symbol).or_default();
        let traded = self.traded.entry((day, symbol)).or_default();
        traded.fees = traded.fees.saturating_add(fee);
        match side {
            Side::Buy => {
                self.cash = self.cash.saturating_sub(amount).saturating_sub(fee);
                self.bought_today = self.bought_today.saturating_add(amount);
                holding.quantity = holding.quantity.saturating_add(quantity);
                holding.cost = holding.cost.saturating_add(amount);
                holding.bought_today = holding.bought_today.saturating_add(quantity);
                traded.bought = traded.bought.saturating_add(quantity);
                traded.bought_amount = traded.bought_amount.saturating_add(amount);
            }
            Side::Sell => {
                self.cash = self.cash.saturating_add(amount).saturating_sub(fee);
                self.sold_today = self.sold_today.saturating_add(amount);
                let cost = holding
                    .cost
                    .saturating_mul(quantity)
                    .checked_div(holding.quantity)
                    .unwrap_or(0);
                holding.quantity = holding.quantity.saturating_sub(quantity);
                holding.cost = holding.cost.saturating_sub(cost);
                holding.sold_today = holding.sold_today.saturating_add(quantity);
                traded.sold = traded.sold.saturating_add(quantity);
                traded.sold_amount = traded.sold_amount.saturating_add(amount);
                traded.cost_of_sold = traded.cost_of_sold.saturating_add(cost);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_fee_is_what_was_measured() {
        assert_eq!(super::fee(248_500), 30);
        assert_eq!(super::fee(497_500) * 2, 140);
    }
}
