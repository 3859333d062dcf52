//! One simulated US market: issues that wander, accounts in dollars, limit orders.
//!
//! It is far simpler than the Korean venue: the other side of every trade is the market itself. All
//! prices and amounts are in cents.

pub mod hours;
mod orders;

pub use orders::{UsAccount, UsEvent, UsHolding, UsIssue, UsKind, UsOffer, UsOrder, UsRefusal};

use crate::feed::Random;
use hoga_port::Side;
use hoga_port::time::{Timestamp, new_york, plus_millis};
use hours::is_open;
use jiff::civil::Date;
use orders::LISTED;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Milliseconds between two prints of the market.
const STEP_MS: i64 = 500;
/// The same while nobody watches.
const IDLE_STEP_MS: i64 = 60_000;
/// Dollars an account starts with, in cents.
const STARTING_CASH: i64 = 5_000_000;
/// Fee of a trade in hundred-thousandths: 0.25 %, the rate KIS publishes for US shares.
const FEE: i64 = 250;

/// The market.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct UsMarket {
    random: Random,
    /// What is listed, by ticker.
    pub issues: BTreeMap<String, UsIssue>,
    /// Accounts by number.
    pub accounts: BTreeMap<String, UsAccount>,
    /// Every row, by number.
    pub orders: BTreeMap<u64, UsOrder>,
    next_number: u64,
    last_at: Option<Timestamp>,
    day: Option<Date>,
    #[serde(skip)]
    events: Vec<UsEvent>,
}

impl UsMarket {
    /// Opens a market whose prices come from a seed.
    pub fn new(seed: u64) -> Self {
        let issues = LISTED.map(|(symbol, name, base)| {
            let issue = UsIssue {
                symbol: symbol.into(),
                name: name.into(),
                base,
                last: base,
                open: 0,
                high: 0,
                low: 0,
                volume: 0,
                value: 0,
                bought: 0,
                sold: 0,
                bid: base.saturating_sub(1),
                ask: base.saturating_add(1),
                bid_size: 100,
                ask_size: 100,
            };
            (symbol.to_owned(), issue)
        });
        Self {
            random: Random::new(seed ^ 0x0055_5355),
            issues: issues.into(),
            accounts: BTreeMap::new(),
            orders: BTreeMap::new(),
            next_number: 1,
            last_at: None,
            day: None,
            events: Vec::new(),
        }
    }

    /// Returns an account; it is opened at the first question.
    pub fn account(&mut self, number: &str) -> &mut UsAccount {
        let open = || UsAccount {
            cash: STARTING_CASH,
            fees: 0,
            holdings: BTreeMap::new(),
        };
        self.accounts.entry(number.to_owned()).or_insert_with(open)
    }

    /// Returns and forgets what happened.
    pub fn take_events(&mut self) -> Vec<UsEvent> {
        std::mem::take(&mut self.events)
    }

    /// Plays up to an instant: a print of every issue each half second while somebody watches or
    /// has an open order, and each minute otherwise.
    pub fn advance(&mut self, now: Timestamp, is_watched: bool) {
        let today = new_york(now).date();
        if self.day != Some(today) && is_open(now) {
            self.start_day(today);
        }
        if !is_open(now) {
            self.end_day();
            return;
        }
        if self.due(is_watched).is_some_and(|due| now < due) {
            return;
        }
        self.last_at = Some(now);
        let symbols: Vec<String> = self.issues.keys().cloned().collect();
        for symbol in symbols {
            self.step(now, &symbol);
        }
    }

    /// Begins and ends days as the clock does, without prints: a quiet market.
    pub fn keep_day(&mut self, now: Timestamp) {
        let today = new_york(now).date();
        if !is_open(now) {
            self.end_day();
        } else if self.day != Some(today) {
            self.start_day(today);
        }
    }

    /// Trades as somebody else with resting orders of an issue up to a price; what is left of it goes
    /// away again.
    pub fn meet(&mut self, now: Timestamp, symbol: &str, offer: UsOffer) {
        let UsOffer {
            side,
            limit,
            quantity,
        } = offer;
        let Some(issue) = self.issues.get_mut(symbol).filter(|_| is_open(now)) else {
            return;
        };
        let shown = (issue.bid, issue.ask, issue.bid_size, issue.ask_size);
        match side {
            Side::Sell => (issue.ask, issue.ask_size) = (limit, quantity),
            Side::Buy => (issue.bid, issue.bid_size) = (limit, quantity),
        }
        self.trade_resting(now, symbol);
        if let Some(issue) = self.issues.get_mut(symbol) {
            issue.last = limit;
            (issue.bid, issue.ask, issue.bid_size, issue.ask_size) = shown;
        }
    }

    /// Returns when the next step is due; none before the first.
    fn due(&self, is_watched: bool) -> Option<Timestamp> {
        let step = if self.is_busy(is_watched) {
            STEP_MS
        } else {
            IDLE_STEP_MS
        };
        self.last_at.map(|at| plus_millis(at, step))
    }

    fn is_busy(&self, is_watched: bool) -> bool {
        is_watched || self.orders.values().any(|order| order.is_open)
    }

    /// Returns when [`UsMarket::advance`] has something to do that somebody waits for.
    pub fn next_at(&self, now: Timestamp, is_watched: bool) -> Option<Timestamp> {
        let is_waited_for = self.is_busy(is_watched) && is_open(now);
        is_waited_for.then(|| self.due(is_watched).unwrap_or(now))
    }

    /// Leaves out order numbers: some that were given may not have been saved.
    pub fn skip_numbers(&mut self, count: u64) {
        self.next_number = self.next_number.saturating_add(count);
    }

    fn start_day(&mut self, day: Date) {
        // Yesterday may have ended while nobody looked.
        self.end_day();
        self.day = Some(day);
        for issue in self.issues.values_mut() {
            issue.base = issue.last;
            issue.open = 0;
            issue.high = 0;
            issue.low = 0;
            issue.volume = 0;
            issue.value = 0;
            issue.bought = 0;
            issue.sold = 0;
        }
        for account in self.accounts.values_mut() {
            account.holdings.retain(|_, held| held.quantity > 0);
            for held in account.holdings.values_mut() {
                held.bought_today = 0;
                held.sold_today = 0;
            }
        }
    }

    /// Day orders end with the session.
    fn end_day(&mut self) {
        for order in self.orders.values_mut() {
            order.is_open = false;
        }
    }

    /// One print of an issue, a new book, and what it fills.
    fn step(&mut self, now: Timestamp, symbol: &str) {
        let random = &mut self.random;
        let Some(issue) = self.issues.get_mut(symbol) else {
            return;
        };
        let side = if random.percent(50) {
            Side::Buy
        } else {
            Side::Sell
        };
        let quantity = random.between(1, 300);
        let price = if side == Side::Buy {
            issue.ask
        } else {
            issue.bid
        };
        issue.last = price;
        issue.volume = issue.volume.saturating_add(quantity);
        issue.value = issue.value.saturating_add(price.saturating_mul(quantity));
        if side == Side::Buy {
            issue.bought = issue.bought.saturating_add(quantity);
        } else {
            issue.sold = issue.sold.saturating_add(quantity);
        }
        if issue.open == 0 {
            issue.open = price;
            issue.low = price;
        }
        issue.high = issue.high.max(price);
        issue.low = issue.low.min(price);
        let bound = issue.base.checked_div(12).unwrap_or(0);
        let middle = price.saturating_add(random.between(-3, 3)).clamp(
            issue.base.saturating_sub(bound),
            issue.base.saturating_add(bound),
        );
        issue.bid = middle.saturating_sub(random.between(1, 2));
        issue.ask = middle.saturating_add(random.between(1, 2));
        issue.bid_size = random.between(1, 900);
        issue.ask_size = random.between(1, 900);
        self.events.push(UsEvent::Trade {
            symbol: symbol.to_owned(),
            quantity,
            at: now,
        });
        self.trade_resting(now, symbol);
    }

    fn trade_resting(&mut self, now: Timestamp, symbol: &str) {
        let resting: Vec<u64> = self
            .orders
            .values()
            .filter(|order| order.is_open && order.symbol == symbol)
            .map(|order| order.number)
            .collect();
        for number in resting {
            self.trade(now, number);
        }
    }

    /// Fills what an order's limit reaches, up to the shares shown.
    fn trade(&mut self, now: Timestamp, number: u64) {
        let Some(order) = self.orders.get_mut(&number) else {
            return;
        };
        let Some(issue) = self.issues.get_mut(&order.symbol) else {
            return;
        };
        let (price, size) = match order.side {
            Side::Buy if order.limit >= issue.ask => (issue.ask, &mut issue.ask_size),
            Side::Sell if order.limit <= issue.bid => (issue.bid, &mut issue.bid_size),
            Side::Buy | Side::Sell => return,
        };
        let quantity = order.remaining().min(*size);
        if quantity <= 0 {
            return;
        }
        *size = size.saturating_sub(quantity);
        let amount = price.saturating_mul(quantity);
        order.filled = order.filled.saturating_add(quantity);
        order.amount = order.amount.saturating_add(amount);
        order.is_open = order.filled < order.quantity;
        // The fee of the whole, less what its parts paid: it is what was reserved, never more.
        let fee = fee(order.amount).saturating_sub(order.fees);
        order.fees = order.fees.saturating_add(fee);
        let (account, symbol, side) = (order.account.clone(), order.symbol.clone(), order.side);
        let account = self.account(&account);
        account.fees = account.fees.saturating_add(fee);
        let held = account.holdings.entry(symbol).or_default();
        match side {
            Side::Buy => {
                account.cash = account.cash.saturating_sub(amount.saturating_add(fee));
                held.quantity = held.quantity.saturating_add(quantity);
                held.cost = held.cost.saturating_add(amount);
                held.bought_today = held.bought_today.saturating_add(quantity);
            }
            Side::Sell => {
                account.cash = account.cash.saturating_add(amount.saturating_sub(fee));
                let cost = held
                    .cost
                    .saturating_mul(quantity)
                    .checked_div(held.quantity);
                held.cost = held.cost.saturating_sub(cost.unwrap_or(0));
                held.quantity = held.quantity.saturating_sub(quantity);
                held.sold_today = held.sold_today.saturating_add(quantity);
            }
        }
        self.events.push(UsEvent::Filled {
            number,
            quantity,
            price,
            at: now,
        });
    }

    /// Returns the dollars an account may still use, in cents.
    pub fn available(&mut self, account: &str) -> i64 {
        let cash = self.account(account).cash;
        self.orders
            .values()
            .filter(|order| order.account == account && order.side == Side::Buy)
            .fold(cash, |left, order| {
                left.saturating_sub(cost(order.limit, order.remaining()))
            })
    }

    /// Returns the shares an account may still sell.
    pub fn sellable(&mut self, account: &str, symbol: &str) -> i64 {
        let held = self
            .account(account)
            .holdings
            .get(symbol)
            .map_or(0, |held| held.quantity);
        self.orders
            .values()
            .filter(|order| order.account == account && order.symbol == symbol)
            .filter(|order| order.side == Side::Sell)
            .fold(held, |left, order| left.saturating_sub(order.remaining()))
    }

    /// Takes a limit order and returns its number.
    ///
    /// # Errors
    ///
    /// Why it is refused.
    pub fn place(&mut self, now: Timestamp, order: UsOrder) -> Result<u64, UsRefusal> {
        if !is_open(now) {
            return Err(UsRefusal::Closed);
        }
        if !self.issues.contains_key(&order.symbol) {
            return Err(UsRefusal::UnknownIssue);
        }
        if order.quantity <= 0 {
            return Err(UsRefusal::Quantity);
        }
        if order.limit <= 0 {
            return Err(UsRefusal::Price);
        }
        match order.side {
            Side::Buy if cost(order.limit, order.quantity) > self.available(&order.account) => {
                return Err(UsRefusal::Cash);
            }
            Side::Sell if order.quantity > self.sellable(&order.account, &order.symbol) => {
                return Err(UsRefusal::Shares);
            }
            Side::Buy | Side::Sell => {}
        }
        Ok(self.enter(now, order))
    }

    /// Amends the limit of an order, or cancels it; either is a row of its own, whose number comes
    /// back.
    ///
    /// # Errors
    ///
    /// Why it is refused.
    pub fn change(
        &mut self,
        now: Timestamp,
        account: &str,
        number: u64,
        limit: Option<i64>,
    ) -> Result<u64, UsRefusal> {
        if !is_open(now) {
            return Err(UsRefusal::Closed);
        }
        let order = self
            .orders
            .get_mut(&number)
            .filter(|order| order.account == account && order.is_open)
            .ok_or(UsRefusal::NothingToChange)?;
        let mut row = UsOrder {
            parent: Some(number),
            quantity: order.remaining(),
            filled: 0,
            amount: 0,
            fees: 0,
            ..order.clone()
        };
        order.is_open = false;
        match limit {
            None => {
                row.kind = UsKind::Cancel;
                row.is_open = false;
                Ok(self.enter(now, row))
            }
            Some(limit) => {
                row.kind = UsKind::Amend;
                row.limit = limit;
                let placed = self.place(now, row);
                if placed.is_err()
                    && let Some(order) = self.orders.get_mut(&number)
                {
                    order.is_open = true;
                }
                placed
            }
        }
    }

    fn enter(&mut self, now: Timestamp, order: UsOrder) -> u64 {
        let number = self.next_number;
        self.next_number = number.saturating_add(1);
        let order = UsOrder {
            number,
            placed_at: now,
            day: new_york(now).date(),
            ..order
        };
        self.orders.insert(number, order);
        self.events.push(UsEvent::Taken { number });
        self.trade(now, number);
        number
    }
}

/// Returns what a buy reserves, in cents.
fn cost(price: i64, quantity: i64) -> i64 {
    let amount = price.saturating_mul(quantity);
    amount.saturating_add(fee(amount))
}

/// Returns the fee of an amount, in cents, rounded up.
fn fee(amount: i64) -> i64 {
    amount
        .saturating_mul(FEE)
        .saturating_add(99_999)
        .checked_div(100_000)
        .unwrap_or(0)
}
