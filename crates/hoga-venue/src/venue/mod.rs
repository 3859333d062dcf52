//! The venue: issues, accounts, orders, and the commands that change them.
//!
//! It plays KRX from the opening auction to the end of the after-market and, once opened, NXT beside
//! it; accounts and the ledger are the broker's and know both.

pub mod account;
pub mod auction;
pub mod book;
mod change;
mod day;
mod entry;
mod markets;
mod matching;
pub mod order;
pub mod recorded;
mod rules;

use crate::feed::Flow;
use crate::issue::{Issue, Listing};
use account::Account;
use day::Boundary;
use entry::place_of;
use hoga_port::Symbol;
use hoga_port::time::{Timestamp, seoul_day};
use jiff::civil::Date;
use market_rules::{Calendar, OrderRule, Phase, Session, order_rule, phase, sessions_until};
use matching::Incoming;
use order::{
    Market, NewOrder, OrderKind, Owner, Place, Pricing, Refusal, RowState, Side, VenueEvent,
    VenueOrder,
};
use rules::cost;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a venue starts with.
#[derive(Clone, Debug)]
pub struct VenueConfig {
    /// Seed of the synthetic flow.
    pub seed: u64,
    /// When it starts.
    pub start: Timestamp,
    /// What is listed.
    pub listings: Vec<Listing>,
    /// Accounts (ten digits) and their cash in won.
    pub accounts: Vec<(String, i64)>,
    /// Mean time between two actions of the synthetic flow of an issue; 0 for no flow.
    pub mean_gap_ms: i64,
}

/// A simulated exchange.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Venue {
    day: Date,
    now: Timestamp,
    has_flow: bool,
    issues: BTreeMap<Symbol, Issue>,
    /// The same issues as they trade on NXT.
    #[serde(default)]
    nxt: BTreeMap<Symbol, Issue>,
    accounts: BTreeMap<String, Account>,
    orders: BTreeMap<u64, VenueOrder>,
    /// The ledgers of earlier days.
    #[serde(default)]
    past: BTreeMap<Date, Vec<VenueOrder>>,
    /// Orders that wait for their trigger.
    #[serde(default)]
    waiting: BTreeSet<u64>,
    next_number: u64,
    /// Whether a recorded market is shown here.
    #[serde(default)]
    #[serde(alias = "is_shown")]
    is_recorded: bool,
    /// The prices at which the auctions of a recorded market end.
    #[serde(skip)]
    foretold: BTreeMap<Symbol, i64>,
    /// Whether a market buy reserves at the last price instead of the upper limit.
    #[serde(skip)]
    reserves_at_last: bool,
    #[serde(skip)]
    next_boundary: Option<(Timestamp, Boundary)>,
    /// The sessions that are on, from when and until when: asked for at every step.
    #[serde(skip)]
    sessions: Option<(Timestamp, Timestamp, Vec<Session>)>,
    #[serde(skip)]
    events: Vec<VenueEvent>,
    #[serde(skip, default = "Calendar::krx")]
    calendar: Calendar,
}

impl Venue {
    /// Opens a venue.
    pub fn new(config: VenueConfig) -> Self {
        let mut issues = BTreeMap::new();
        for (index, listing) in config.listings.into_iter().enumerate() {
            let offset = u64::try_from(index)
                .unwrap_or(0)
                .wrapping_mul(0x9E37_79B9_7F4A_7C15);
            let flow = Flow::new(
                config.seed.wrapping_add(offset),
                config.start,
                config.mean_gap_ms.max(1),
            );
            issues.insert(listing.symbol, Issue::new(listing, flow));
        }
        let accounts = config
            .accounts
            .into_iter()
            .map(|(number, cash)| (number.clone(), Account::new(number, cash)))
            .collect();
        Self {
            day: seoul_day(config.start),
            now: config.start,
            has_flow: config.mean_gap_ms > 0,
            issues,
            nxt: BTreeMap::new(),
            accounts,
            orders: BTreeMap::new(),
            past: BTreeMap::new(),
            waiting: BTreeSet::new(),
            is_recorded: false,
            foretold: BTreeMap::new(),
            reserves_at_last: false,
            next_boundary: None,
            sessions: None,
            next_number: 1,
            events: Vec::new(),
            calendar: Calendar::krx(),
        }
    }

    /// Returns the trading day.
    pub fn day(&self) -> Date {
        self.day
    }

    /// Returns the instant of the last step.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Returns the phase of the market.
    pub fn phase(&self, now: Timestamp) -> Phase {
        phase(&self.calendar, now)
    }

    /// Returns whether a session is on.
    pub fn is_on(&self, session: Session, now: Timestamp) -> bool {
        match &self.sessions {
            Some((from, until, sessions)) if *from <= now && now < *until => {
                sessions.contains(&session)
            }
            _ => sessions_until(&self.calendar, now).0.contains(&session),
        }
    }

    /// Remembers the sessions of an instant.
    fn look_at_clock(&mut self, now: Timestamp) {
        let is_known = self
            .sessions
            .as_ref()
            .is_some_and(|(from, until, _)| *from <= now && now < *until);
        if !is_known {
            let (sessions, until) = sessions_until(&self.calendar, now);
            self.sessions = Some((now, until, sessions));
        }
    }

    /// Returns the numbers of all accounts.
    pub fn accounts(&self) -> impl Iterator<Item = &str> {
        self.accounts.keys().map(String::as_str)
    }

    /// Leaves out order numbers, as after a restart that forgot some.
    pub fn skip_numbers(&mut self, count: u64) {
        self.next_number = self.next_number.saturating_add(count);
    }

    /// Lets every issue trade on the ticks of funds, or on its own again.
    pub fn trade_like_funds(&mut self, is_on: bool) {
        for issue in self.issues.values_mut().chain(self.nxt.values_mut()) {
            issue.trades_like_a_fund = is_on;
        }
    }

    /// Ends the synthetic flow: from now on only accounts and [`Venue::take`] trade.
    pub fn stop_flow(&mut self) {
        self.has_flow = false;
    }

    /// Returns an account by its ten digits.
    pub fn account(&self, number: &str) -> Option<&Account> {
        self.accounts.get(number)
    }

    /// Returns a row of today's ledger.
    pub fn order(&self, number: u64) -> Option<&VenueOrder> {
        self.orders.get(&number)
    }

    /// Returns an account's rows of today, oldest first.
    pub fn orders_of<'a>(&'a self, account: &'a str) -> impl Iterator<Item = &'a VenueOrder> {
        self.orders
            .values()
            .filter(move |row| row.account == account)
    }

    /// Returns an account's rows of an earlier day, oldest first.
    pub fn orders_on<'a>(
        &'a self,
        day: Date,
        account: &'a str,
    ) -> impl Iterator<Item = &'a VenueOrder> {
        let rows = self.past.get(&day).into_iter().flatten();
        rows.filter(move |row| row.account == account)
    }

    /// Returns the earlier days whose ledgers are kept, oldest first.
    pub fn past_days(&self) -> impl Iterator<Item = Date> {
        self.past.keys().copied()
    }

    /// Lets market buys reserve cash at the last price instead of the upper limit.
    pub fn reserve_at_last_price(&mut self, is_on: bool) {
        self.reserves_at_last = is_on;
    }

    /// Returns the price at which a buy reserves cash.
    fn reserved_price(&self, symbol: Symbol, pricing: Pricing, limit: i64) -> i64 {
        match self.issues.get(&symbol) {
            Some(issue) if self.reserves_at_last && pricing == Pricing::Market => issue.last,
            Some(_) | None => limit,
        }
    }

    /// Returns the cash an account may still use: cash less what open buys reserve.
    pub fn available_cash(&self, account: &str) -> i64 {
        let cash = self.accounts.get(account).map_or(0, |account| account.cash);
        let open_buys = self
            .orders_of(account)
            .filter(|row| row.side == Side::Buy && row.state == RowState::Open);
        open_buys.fold(cash, |left, row| {
            let price = self.reserved_price(row.symbol, row.pricing, row.limit);
            left.saturating_sub(cost(price, row.remaining()))
        })
    }

    /// Returns the shares an account may still sell of an issue.
    pub fn sellable(&self, account: &str, symbol: Symbol) -> i64 {
        let held = self
            .accounts
            .get(account)
            .and_then(|account| account.holdings.get(&symbol))
            .map_or(0, |holding| holding.quantity);
        self.orders_of(account)
            .filter(|row| row.side == Side::Sell && row.symbol == symbol)
            .fold(held, |left, row| left.saturating_sub(row.remaining()))
    }

    /// Returns and forgets what happened since the last call.
    pub fn take_events(&mut self) -> Vec<VenueEvent> {
        std::mem::take(&mut self.events)
    }

    /// Returns when the synthetic flow acts next, or the day changes phase.
    pub fn next_at(&self) -> Option<Timestamp> {
        let issues = self.issues.values().chain(self.nxt.values());
        let flow = issues.map(|issue| issue.flow.next_at()).min();
        let boundary = self.coming_boundary().map(|(at, _)| at);
        flow.filter(|_| self.has_flow)
            .into_iter()
            .chain(boundary)
            .min()
    }

    /// Trades on KRX as an outside participant: takes what the other side offers up to a price, and
    /// rests nothing.
    #[expect(clippy::too_many_arguments, reason = "the terms of an order")]
    pub fn take(&mut self, at: Timestamp, symbol: Symbol, side: Side, limit: i64, quantity: i64) {
        let order = Incoming {
            owner: Owner::Flow,
            market: Market::Krx,
            is_routed: false,
            symbol,
            side,
            limit,
            quantity,
        };
        self.take_on(at, order);
    }

    /// Lists an issue; one that is there stays as it is.
    pub fn list(&mut self, listing: Listing, seed: u64, mean_gap_ms: i64) {
        if !self.issues.contains_key(&listing.symbol) {
            let offset = u64::try_from(self.issues.len()).unwrap_or(0);
            let offset = offset.wrapping_mul(0x9E37_79B9_7F4A_7C15);
            let flow = Flow::new(seed.wrapping_add(offset), self.now, mean_gap_ms.max(1));
            self.issues
                .insert(listing.symbol, Issue::new(listing, flow));
        }
    }

    /// Opens an account (ten digits) with cash in won; one that is there stays as it is. Returns
    /// whether it is new.
    pub fn open_account(&mut self, number: &str, cash: i64) -> bool {
        let is_new = !self.accounts.contains_key(number);
        if is_new {
            let account = Account::new(number.to_owned(), cash);
            self.accounts.insert(number.to_owned(), account);
        }
        is_new
    }

    /// Gives an account shares, as if bought before.
    pub fn endow(&mut self, account: &str, symbol: Symbol, quantity: i64, price: i64) {
        if let Some(account) = self.accounts.get_mut(account) {
            let holding = account.holdings.entry(symbol).or_default();
            holding.quantity = holding.quantity.saturating_add(quantity);
            holding.cost = holding.cost.saturating_add(price.saturating_mul(quantity));
        }
    }

    /// Takes a new order.
    ///
    /// # Errors
    ///
    /// [`Refusal`]; nothing was changed.
    pub fn place(&mut self, now: Timestamp, order: NewOrder) -> Result<u64, Refusal> {
        self.check_session(now, &order)?;
        let limit = self.check(now, &order)?;
        let number = self.add_row(now, &order, limit, OrderKind::New, None);
        self.enter_row(now, number);
        Ok(number)
    }

    /// Refuses an open order after it was taken, as an exchange may.
    pub fn refuse_late(&mut self, now: Timestamp, number: u64) {
        let left = self.withdraw(now, number);
        if let Some(row) = self.orders.get_mut(&number)
            && left > 0
        {
            row.refused = left;
            row.state = RowState::Done;
            self.events
                .push(VenueEvent::RefusedLate { number, at: now });
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the columns of a row")]
    fn add_row(
        &mut self,
        now: Timestamp,
        order: &NewOrder,
        limit: i64,
        kind: OrderKind,
        parent: Option<u64>,
    ) -> u64 {
        let number = self.next_number;
        self.next_number = number.saturating_add(1);
        let state = match kind {
            OrderKind::New | OrderKind::Amend => RowState::Open,
            OrderKind::Cancel => RowState::Done,
        };
        let row = VenueOrder {
            number,
            parent,
            kind,
            account: order.account.clone(),
            symbol: order.symbol,
            side: order.side,
            pricing: order.pricing,
            time_in_force: order.time_in_force,
            route: order.route,
            market: self.market_for(now, order),
            is_after_market: self.is_for_after_market(now, order),
            limit,
            place: place_of(order.pricing),
            ends_at: self.ends_at(now, order),
            quantity: order.quantity,
            filled: 0,
            filled_amount: 0,
            cancelled: 0,
            refused: 0,
            state,
            moved: 0,
            placed_at: now,
            channel: order.channel,
        };
        if row.place == Place::Waiting && row.state == RowState::Open {
            self.waiting.insert(number);
        }
        self.orders.insert(number, row);
        number
    }

    fn is_for_after_market(&self, now: Timestamp, order: &NewOrder) -> bool {
        let phase = self.phase(now);
        let taken = order.pricing.order_type().and_then(|order_type| {
            order_rule::now(order.route, order_type, order.time_in_force, &phase).ok()
        });
        let sessions = taken.map_or(&[][..], OrderRule::sessions);
        sessions.contains(&Session::AfterMarket)
    }

    fn ends_at(&self, now: Timestamp, order: &NewOrder) -> Timestamp {
        let order_type = order.pricing.order_type();
        order_type
            .and_then(|order_type| {
                let (route, time) = (order.route, order.time_in_force);
                order_rule::ends_at(&self.calendar, route, order_type, time, now)
            })
            .unwrap_or(now)
    }
}

#[cfg(test)]
mod day_tests;
#[cfg(test)]
mod nxt_tests;
#[cfg(test)]
mod test_stage;
#[cfg(test)]
mod tests;
