//! What a day has brought or cost an account so far: its own fills, fees, and what is held at the last
//! trade against the previous close. Pure; what it needs is fetched in `desk/risk.rs`.
//!
//! Nothing depends on when somebody first looked: a cap that is set at noon counts the morning too.

use crate::books::Books;
use crate::evidence::OrderReport;
use hoga_port::{BrokerError, Hint, Position, Price, Quantity, Result, Side, Symbol, TradingDay};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// The account as one answer of the venue shows it. Money is in won.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccountToday {
    /// What is held.
    pub positions: Vec<Position>,
    /// Fees and taxes of today's trades; `None` where the venue does not say them.
    pub fees: Option<Decimal>,
    /// Cash and holdings together, as the venue adds them up.
    pub worth: Option<Decimal>,
    /// The same at the end of the day before.
    pub worth_yesterday: Option<Decimal>,
    /// What the same answer says of the day's trades; `None` where the venue does not say it. The list
    /// of orders shows a fill up to five seconds after the balance does (behaviour 2.4).
    pub own: Option<OwnTrades>,
}

/// What the balance itself says of the day's trades.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnTrades {
    /// Shares bought and sold of the issues that it lists.
    pub shares: BTreeMap<Symbol, (Decimal, Decimal)>,
    /// Won paid and received for all issues together; `None` where it leaves one blank, or holds what
    /// is not understood here.
    pub amounts: Option<(Decimal, Decimal)>,
}

impl AccountToday {
    /// Returns whether the balance itself shows that something was traded today.
    pub fn has_traded(&self) -> bool {
        self.own.as_ref().is_some_and(|own| {
            let is_some =
                |(bought, sold): &(Decimal, Decimal)| !bought.is_zero() || !sold.is_zero();
            own.shares.values().any(is_some) || own.amounts.as_ref().is_some_and(is_some)
        })
    }
}

/// What was bought and sold of one issue on one day, without fees.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traded {
    /// Shares bought.
    pub bought: Decimal,
    /// Won paid for them.
    pub bought_amount: Decimal,
    /// Shares sold.
    pub sold: Decimal,
    /// Won received for them.
    pub sold_amount: Decimal,
}

impl Traded {
    fn add(&mut self, side: Side, filled: Quantity, won: Decimal) {
        let (shares, amount) = match side {
            Side::Buy => (&mut self.bought, &mut self.bought_amount),
            Side::Sell => (&mut self.sold, &mut self.sold_amount),
        };
        *shares = shares.saturating_add(filled.value());
        *amount = amount.saturating_add(won);
    }
}

/// Which trades a day's result is reckoned from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trades {
    /// Those of the orders, which the balance shows too.
    Listed(BTreeMap<Symbol, Traded>),
    /// Those of the balance, whose totals show what it leaves out.
    Own {
        /// Shares by issue.
        shares: BTreeMap<Symbol, (Decimal, Decimal)>,
        /// Won paid and received.
        amounts: (Decimal, Decimal),
    },
    /// Nothing yet: balance and orders are not of the same moment.
    Apart,
}

impl Trades {
    /// Chooses the trades that belong to an answer of the balance.
    ///
    /// Where orders and balance tell different trades, the balance's own are taken if its totals of
    /// today and of the day before show what has gone whatever it does not list.
    pub fn of(account: &AccountToday, listed: &BTreeMap<Symbol, Traded>) -> Self {
        let Some(own) = &account.own else {
            return Self::Listed(listed.clone());
        };
        if agree(own, listed) {
            return Self::Listed(listed.clone());
        }
        let has_totals = account.worth.is_some() && account.worth_yesterday.is_some();
        let Some(amounts) = own.amounts.filter(|_| has_totals) else {
            return Self::Apart;
        };
        let mut shares: BTreeMap<_, _> = listed
            .iter()
            .map(|(symbol, traded)| (*symbol, (traded.bought, traded.sold)))
            .collect();
        shares.extend(own.shares.iter().map(|(symbol, both)| (*symbol, *both)));
        Self::Own { shares, amounts }
    }

    fn shares(&self) -> BTreeMap<Symbol, (Decimal, Decimal)> {
        match self {
            Self::Listed(listed) => listed
                .iter()
                .map(|(symbol, traded)| (*symbol, (traded.bought, traded.sold)))
                .collect(),
            Self::Own { shares, .. } => shares.clone(),
            Self::Apart => BTreeMap::new(),
        }
    }

    fn amounts(&self) -> (Decimal, Decimal) {
        match self {
            Self::Listed(listed) => amounts(listed),
            Self::Own { amounts, .. } => *amounts,
            Self::Apart => (Decimal::ZERO, Decimal::ZERO),
        }
    }
}

fn amounts(listed: &BTreeMap<Symbol, Traded>) -> (Decimal, Decimal) {
    let none = (Decimal::ZERO, Decimal::ZERO);
    listed.values().fold(none, |(bought, sold), traded| {
        let bought = bought.saturating_add(traded.bought_amount);
        (bought, sold.saturating_add(traded.sold_amount))
    })
}

/// Returns whether the orders show every trade that the balance shows, and no other.
fn agree(own: &OwnTrades, listed: &BTreeMap<Symbol, Traded>) -> bool {
    let are_shares = own.shares.iter().all(|(symbol, both)| {
        let traded = listed.get(symbol).copied().unwrap_or_default();
        *both == (traded.bought, traded.sold)
    });
    are_shares && own.amounts.is_none_or(|own| own == amounts(listed))
}

/// Returns what the rows of a list of orders traded.
pub fn traded_in(rows: &[OrderReport]) -> BTreeMap<Symbol, Traded> {
    let mut all: BTreeMap<Symbol, Traded> = BTreeMap::new();
    for row in rows.iter().filter(|row| !row.filled.is_zero()) {
        let traded = all.entry(row.symbol).or_default();
        traded.add(row.side, row.filled, row.filled_amount);
    }
    all
}

/// Returns why no result is reckoned while balance and orders are apart.
pub fn apart() -> BrokerError {
    BrokerError::refused(
        "the day's result cannot be reckoned: the venue's balance and its list of orders tell different trades of today",
        Hint::TryAgainOrLossCapOff,
    )
}

/// The day's result so far, in won.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayResult {
    /// What trades and prices brought, less fees; negative for a loss.
    pub result: Decimal,
    /// Fees and taxes in it.
    pub fees: Decimal,
    /// By how much the venue's own total moved otherwise, after what was said to be paid in or out;
    /// `None` where the venue does not tell its total of the day before.
    pub unexplained: Option<Decimal>,
}

impl DayResult {
    /// Returns the loss that a cap counts, zero for none. Money that went and that nothing explains may
    /// be a loss and counts as one; money that came explains nothing.
    pub fn loss(&self) -> Decimal {
        let gone = self.unexplained.unwrap_or_default().min(Decimal::ZERO);
        let result = self.result.saturating_add(gone);
        result.min(Decimal::ZERO).abs()
    }
}

impl Books {
    /// Returns what every order of the account traded on a day, own and foreign.
    pub fn traded_on(&self, day: TradingDay) -> BTreeMap<Symbol, Traded> {
        let mut all: BTreeMap<Symbol, Traded> = BTreeMap::new();
        for order in self.of_day(day).filter(|order| !order.filled.is_zero()) {
            let traded = all.entry(order.symbol).or_default();
            traded.add(order.side, order.filled, order.filled_amount);
        }
        all
    }
}

fn held_of(account: &AccountToday, symbol: Symbol) -> Option<&Position> {
    account.positions.iter().find(|it| it.symbol == symbol)
}

/// Returns the issues that were held before the day's trades, whose previous close is needed.
pub fn held_before(account: &AccountToday, trades: &Trades) -> BTreeMap<Symbol, Decimal> {
    let traded = trades.shares();
    let held = account.positions.iter().map(|it| it.symbol);
    let mut before = BTreeMap::new();
    for symbol in held.chain(traded.keys().copied()) {
        let now = held_of(account, symbol).map_or(Decimal::ZERO, |held| held.quantity.value());
        let (bought, sold) = traded.get(&symbol).copied().unwrap_or_default();
        let shares = now.saturating_sub(bought).saturating_add(sold);
        if !shares.is_zero() {
            before.insert(symbol, shares);
        }
    }
    before
}

/// Reckons the day's result. `closes` are the previous closes of what [`held_before`] names, and
/// `paid_in` is what a person says was paid in today, negative for paid out.
///
/// # Errors
///
/// `Refused` where a figure is missing: a cap that guesses is no cap.
pub fn reckon(
    account: &AccountToday,
    trades: &Trades,
    closes: &BTreeMap<Symbol, Price>,
    paid_in: Decimal,
) -> Result<DayResult> {
    let missing = |what: String| {
        BrokerError::refused(
            format!("the day's result cannot be reckoned: {what}"),
            Hint::TryLaterOrLossCapOff,
        )
    };
    if *trades == Trades::Apart {
        return Err(apart());
    }
    let fees = account
        .fees
        .ok_or_else(|| missing("the venue does not say today's fees".into()))?;
    let mut result = Decimal::ZERO.saturating_sub(fees);
    for position in &account.positions {
        let last = position
            .last_price
            .ok_or_else(|| missing(format!("the venue gives no price for {}", position.symbol)))?;
        result = result.saturating_add(last.times(position.quantity));
    }
    for (symbol, shares) in held_before(account, trades) {
        if shares.is_sign_negative() {
            let text = format!("more of {symbol} was bought today than the balance shows");
            return Err(missing(text));
        }
        let close = closes
            .get(&symbol)
            .ok_or_else(|| missing(format!("the venue gives no previous close for {symbol}")))?;
        result = result.saturating_sub(close.value().saturating_mul(shares));
    }
    let (bought, sold) = trades.amounts();
    result = result.saturating_add(sold).saturating_sub(bought);
    let moved = account
        .worth
        .zip(account.worth_yesterday)
        .map(|(now, before)| now.saturating_sub(before));
    let unexplained = moved.map(|moved| moved.saturating_sub(result).saturating_sub(paid_in));
    Ok(DayResult {
        result,
        fees,
        unexplained,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoga_port::Quantity;

    fn won(won: i64) -> Price {
        Price::from_won(won).unwrap()
    }

    fn samsung() -> Symbol {
        "005930".parse().unwrap()
    }

    fn holding(shares: u64, last: i64) -> Position {
        Position {
            symbol: samsung(),
            quantity: Quantity::from_shares(shares),
            sellable: Quantity::from_shares(shares),
            average_price: None,
            last_price: Some(won(last)),
        }
    }

    fn account(positions: Vec<Position>, fees: i64) -> AccountToday {
        AccountToday {
            positions,
            fees: Some(fees.into()),
            worth: None,
            worth_yesterday: None,
            own: None,
        }
    }

    fn traded(bought: [i64; 2], sold: [i64; 2]) -> BTreeMap<Symbol, Traded> {
        let [bought, bought_amount] = bought.map(Decimal::from);
        let [sold, sold_amount] = sold.map(Decimal::from);
        let traded = Traded {
            bought,
            bought_amount,
            sold,
            sold_amount,
        };
        BTreeMap::from([(samsung(), traded)])
    }

    /// What the balance says itself of the same trades.
    fn own(bought: [i64; 2], sold: [i64; 2]) -> OwnTrades {
        let [bought, bought_amount] = bought.map(Decimal::from);
        let [sold, sold_amount] = sold.map(Decimal::from);
        OwnTrades {
            shares: BTreeMap::from([(samsung(), (bought, sold))]),
            amounts: Some((bought_amount, sold_amount)),
        }
    }

    fn listed(traded: &BTreeMap<Symbol, Traded>) -> Trades {
        Trades::Listed(traded.clone())
    }

    fn closes(close: i64) -> BTreeMap<Symbol, Price> {
        BTreeMap::from([(samsung(), won(close))])
    }

    #[test]
    fn prices_trades_and_fees_make_the_result_whoever_looked_when() {
        let none = BTreeMap::new();
        for (held, trades, expected) in [
            // Held since yesterday, fallen by 1,000 each.
            (account(vec![holding(10, 69_000)], 0), none.clone(), -10_000),
            // Bought at 71,000 today, now at 70,000.
            (
                account(vec![holding(10, 70_000)], 100),
                traded([10, 710_000], [0, 0]),
                -10_100,
            ),
            // Bought and sold again: the previous close has no part in it.
            (
                account(vec![], 200),
                traded([10, 710_000], [10, 700_000]),
                -10_200,
            ),
            // Ten of yesterday sold below the close.
            (account(vec![], 50), traded([0, 0], [10, 690_000]), -10_050),
            // Half of yesterday's sold above the close, and the rest risen.
            (
                account(vec![holding(5, 72_000)], 0),
                traded([0, 0], [5, 355_000]),
                15_000,
            ),
        ] {
            let day = reckon(&held, &listed(&trades), &closes(70_000), Decimal::ZERO).unwrap();
            assert_eq!(day.result, Decimal::from(expected), "{held:?}");
            assert_eq!(day.loss(), Decimal::from(-expected.min(0)));
            assert_eq!(day.unexplained, None);
        }
    }

    #[test]
    fn money_that_went_unexplained_counts_as_lost_until_a_person_explains_it() {
        let held = AccountToday {
            worth: Some(900_000.into()),
            worth_yesterday: Some(1_000_000.into()),
            ..account(vec![holding(10, 69_000)], 0)
        };
        let day = |paid_in: i64| {
            let none = listed(&BTreeMap::new());
            reckon(&held, &none, &closes(70_000), paid_in.into()).unwrap()
        };
        assert_eq!(day(0).unexplained, Some((-90_000).into()));
        assert_eq!(day(0).loss(), 100_000.into());
        assert_eq!(day(-90_000).loss(), 10_000.into());
        // What came in hides no loss.
        let richer = AccountToday {
            worth: Some(1_990_000.into()),
            ..held.clone()
        };
        let none = listed(&BTreeMap::new());
        let day = reckon(&richer, &none, &closes(70_000), Decimal::ZERO).unwrap();
        assert_eq!(
            (day.loss(), day.unexplained),
            (10_000.into(), Some(1_000_000.into()))
        );
    }

    #[test]
    fn a_list_that_lags_behind_the_balance_neither_makes_nor_hides_a_loss() {
        let none = BTreeMap::new();
        // Ten bought at 71,000, now at 70,000; the list shows nothing of it yet.
        let bought = AccountToday {
            own: Some(own([10, 710_000], [0, 0])),
            ..account(vec![holding(10, 70_000)], 100)
        };
        assert_eq!(Trades::of(&bought, &none), Trades::Apart);
        let refused = reckon(&bought, &Trades::Apart, &closes(70_000), Decimal::ZERO);
        assert!(
            refused
                .unwrap_err()
                .to_string()
                .contains("different trades")
        );
        // With the totals of both days the balance is enough.
        let totals = AccountToday {
            worth: Some(989_900.into()),
            worth_yesterday: Some(1_000_000.into()),
            ..bought.clone()
        };
        let day = |account: &AccountToday, listed| {
            let trades = Trades::of(account, listed);
            reckon(account, &trades, &closes(70_000), Decimal::ZERO).unwrap()
        };
        assert_eq!(day(&totals, &none).loss(), 10_100.into());
        assert_eq!(day(&totals, &none).unexplained, Some(Decimal::ZERO));
        let known = traded([10, 710_000], [0, 0]);
        assert_eq!(day(&bought, &known).loss(), 10_100.into());
        // Sold out today below the close, and neither balance nor list shows it: the totals do.
        let vanished = AccountToday {
            own: Some(OwnTrades {
                shares: BTreeMap::new(),
                amounts: Some((Decimal::ZERO, 690_000.into())),
            }),
            worth: Some(990_000.into()),
            worth_yesterday: Some(1_000_000.into()),
            ..account(vec![], 0)
        };
        assert_eq!(day(&vanished, &none).loss(), 10_000.into());
        // A figure that the balance leaves out is not held against the list.
        let silent = AccountToday {
            own: None,
            ..bought
        };
        assert_eq!(Trades::of(&silent, &known), listed(&known));
    }

    #[test]
    fn what_is_missing_is_an_error_and_never_zero() {
        let none = BTreeMap::new();
        let held = account(vec![holding(10, 69_000)], 0);
        let says = |account: &AccountToday, traded, closes: &BTreeMap<Symbol, Price>| {
            reckon(account, &listed(traded), closes, Decimal::ZERO)
                .unwrap_err()
                .to_string()
        };
        let no_fees = AccountToday {
            fees: None,
            ..held.clone()
        };
        assert!(says(&no_fees, &none, &closes(70_000)).contains("fees"));
        assert!(says(&held, &none, &BTreeMap::new()).contains("previous close for 005930"));
        let mut unpriced = held.clone();
        unpriced.positions = vec![Position {
            last_price: None,
            ..holding(10, 69_000)
        }];
        assert!(says(&unpriced, &none, &closes(70_000)).contains("no price"));
        let bought = traded([20, 1_400_000], [0, 0]);
        assert!(says(&held, &bought, &closes(70_000)).contains("more of 005930 was bought"));
    }
}
