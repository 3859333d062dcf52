//! What the log tells of the account's orders: changed by its entries alone, live and when it is rebuilt.
//!
//! What a process only watches (lists that are due, doubts, deadlines) is in [`crate::books`], apart from
//! the notes that lie beside each order (`OrderWatch`), which no entry tells and no snapshot keeps.

use crate::evidence::{ExecutionReport, OrderReport};
use crate::journal::{Entry, Intent, Record, Subject};
use hoga_port::time::Timestamp;
use hoga_port::{BrokerOrderId, Order, OrderId, OrderRef, TradingDay};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

mod apply;
mod day_marks;
mod early;
mod forget;
mod identity;
mod kept;
mod key_state;
mod keys;
mod lists;
mod number_index;
mod numbers;
mod order_watch;
mod other_programs;
mod others;
mod pairs;
mod seen;
mod sighted;
mod told;
mod tracked;
mod whose;

use day_marks::DayMarks;
pub(crate) use kept::Kept;
pub use key_state::KeyState;
use number_index::Numbers;
pub(crate) use order_watch::OrderWatch;
use other_programs::Others;
pub(crate) use seen::Sightings;
use tracked::order_of;
pub use tracked::{PendingAmend, Tracked};
pub(crate) use whose::Whose;

/// The orders of the account, as the log tells of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    /// Own orders that have not ended.
    live: BTreeMap<OrderId, Tracked>,
    /// Own orders that have.
    ended: BTreeMap<OrderId, Tracked>,
    /// Orders that had left memory, as somebody asked for them again.
    #[serde(skip)]
    recalled: BTreeMap<OrderId, Tracked>,
    #[serde(with = "pairs")]
    foreign: BTreeMap<BrokerOrderId, Tracked>,
    /// Own orders by the day of their market on which they were recorded, oldest first.
    days: BTreeMap<TradingDay, Vec<OrderId>>,
    /// The day of the last entry, in Seoul.
    last_entry: Option<Date>,
    /// Orders of others that came over our channel, from these lists: this journal may have forgotten
    /// them, until a person decides.
    strangers: BTreeSet<BrokerOrderId>,
    /// What is known of another program on the account.
    others: Others,
    /// The last days on which a notice of a fill came twice.
    repeated_on: DayMarks,
    /// Whose a number is, by day and unpadded number; who shares one is told apart behind it.
    numbers: Numbers,
    /// Notices about numbers that belong to nobody yet.
    early: Vec<ExecutionReport>,
    seen: seen::Seen,
    #[serde(with = "pairs")]
    rows: BTreeMap<BrokerOrderId, OrderReport>,
    /// The days on which a person adopted open orders that are not in the journal.
    adopted_on: DayMarks,
    /// The last days on which an order of someone else was seen.
    shared_on: DayMarks,
    /// Alarms that were told of once a day, and since when.
    told: told::Told,
}

impl Ledger {
    /// Returns an own order.
    pub fn own(&self, key: &OrderId) -> Option<&Tracked> {
        let known = self.live.get(key).or_else(|| self.ended.get(key));
        known.or_else(|| self.recalled.get(key))
    }

    fn own_mut(&mut self, key: &OrderId) -> Option<&mut Tracked> {
        self.live.get_mut(key).or_else(|| self.ended.get_mut(key))
    }

    /// Returns every own order of these days, those that have not ended first.
    pub fn own_orders(&self) -> impl Iterator<Item = &Order> {
        self.live
            .values()
            .chain(self.ended.values())
            .map(|tracked| &tracked.order)
    }

    /// Returns the day of the last entry.
    pub(crate) fn last_entry(&self) -> Option<Date> {
        self.last_entry
    }

    /// Returns orders of others that came over our channel: this journal may have forgotten them.
    pub(crate) fn strangers(&self) -> &BTreeSet<BrokerOrderId> {
        &self.strangers
    }

    /// Returns whether a person adopted open orders that are not in the journal on a day.
    pub(crate) fn is_adopted_on(&self, day: TradingDay) -> bool {
        self.adopted_on.has(day)
    }

    /// Returns whether a day is the last one on which a notice of a fill came twice.
    pub(crate) fn is_repeated_on(&self, day: TradingDay) -> bool {
        self.repeated_on.has(day)
    }

    /// Returns whether this journal ever decided on an order.
    pub(crate) fn has_begun(&self) -> bool {
        self.seen.has_begun()
    }

    /// Returns own orders that have not ended.
    pub fn live_orders(&self) -> impl Iterator<Item = &Order> + Clone {
        self.live_tracked().map(|(_, tracked)| &tracked.order)
    }

    /// Returns how many own orders have not ended.
    pub(crate) fn open_count(&self) -> usize {
        self.live.len()
    }

    pub(crate) fn live_tracked(&self) -> impl Iterator<Item = (&OrderId, &Tracked)> + Clone {
        self.live.iter()
    }

    /// Returns the ids of a day, the first recorded first.
    pub(crate) fn keys_of_day(&self, day: TradingDay) -> impl Iterator<Item = &OrderId> {
        self.days.get(&day).into_iter().flatten()
    }

    /// Returns own orders of a day, the last recorded first.
    pub(crate) fn own_of_day(&self, day: TradingDay) -> impl Iterator<Item = &Order> {
        let keys = self.days.get(&day).into_iter().flatten().rev();
        keys.filter_map(|key| self.own(key))
            .map(|tracked| &tracked.order)
    }

    /// Returns an order by either name.
    pub fn find(&self, order: &OrderRef) -> Option<&Tracked> {
        match order {
            OrderRef::Id(key) => self.own(key),
            OrderRef::Broker(id) => self
                .subject_of(id)
                .and_then(|subject| self.tracked(&subject)),
        }
    }

    /// Returns the orders of a day, own first, oldest first.
    pub fn orders_of(&self, day: TradingDay) -> Vec<Order> {
        let mut orders: Vec<Order> = self.of_day(day).cloned().collect();
        orders.sort_by_key(|order| (order.origin, order.created_at));
        orders
    }

    /// Returns the orders of a day in no order.
    pub(crate) fn of_day(&self, day: TradingDay) -> impl Iterator<Item = &Order> {
        let foreign = self.foreign.values().map(|tracked| &tracked.order);
        let is_of_day = move |order: &&Order| {
            let id = order.broker_order_id.as_ref();
            id.is_some_and(|id| id.trading_day() == day)
        };
        self.own_of_day(day).chain(foreign.filter(is_of_day))
    }

    /// Returns whether an own order is open or its outcome is unknown.
    pub fn has_unsettled(&self) -> bool {
        !self.live.is_empty()
    }

    /// Returns own orders, with `foreign` those of others too, that are open or unknown.
    pub fn unsettled(&self, foreign: bool) -> Vec<Order> {
        let others = self.foreign.values().filter(|_| foreign);
        self.live_tracked()
            .map(|(_, tracked)| tracked)
            .chain(others)
            .filter(|tracked| !tracked.order.status.is_terminal())
            .map(|tracked| tracked.order.clone())
            .collect()
    }

    /// Returns the record of an intent, without applying it: it must be durable first.
    pub fn intent_record(&self, intent: &Intent, at: Timestamp) -> Record {
        let order = match self.own(&intent.key) {
            Some(tracked) if !tracked.is_key_free => tracked.order.clone(),
            Some(_) | None => order_of(intent, at),
        };
        Record {
            at,
            entry: Entry::Intent {
                intent: intent.clone(),
            },
            order: Some(order),
        }
    }

    pub(crate) fn tracked(&self, subject: &Subject) -> Option<&Tracked> {
        match subject {
            Subject::Key(key) => self.own(key),
            Subject::Foreign(id) => self.foreign.get(id),
        }
    }

    fn tracked_mut(&mut self, subject: &Subject) -> Option<&mut Tracked> {
        match subject {
            Subject::Key(key) => self.own_mut(key),
            Subject::Foreign(id) => self.foreign.get_mut(id),
        }
    }

    /// Returns whether somebody else traded on the account today, in whatever market.
    pub(crate) fn is_shared(&self, now: Timestamp) -> bool {
        let mut today = TradingDay::all_at(now).into_iter();
        today.any(|day| self.shared_on.has(day))
    }

    /// Returns when an alarm was first told on a day, if it was.
    pub(crate) fn told_on_day(&self, text: &str, day: Date) -> Option<Timestamp> {
        self.told.on_day(text, day)
    }

    /// Returns the notes beside an order, to be changed; what the log tells of it is not.
    pub(crate) fn watch_mut(&mut self, subject: &Subject) -> Option<&mut OrderWatch> {
        self.tracked_mut(subject).map(|tracked| &mut tracked.watch)
    }

    /// Returns own orders that have not ended, and those of others.
    pub(crate) fn live_and_foreign(&self) -> impl Iterator<Item = &Tracked> {
        self.live.values().chain(self.foreign.values())
    }

    /// Returns the name of every order of the account that has not ended, own first.
    pub(crate) fn live_subjects(&self) -> Vec<Subject> {
        let foreign = self
            .foreign
            .iter()
            .filter(|(_, tracked)| !tracked.order.status.is_terminal())
            .map(|(id, _)| Subject::Foreign(id.clone()));
        let own = self.live.keys().cloned().map(Subject::Key);
        own.chain(foreign).collect()
    }

    pub(crate) fn last_row(&self, id: &BrokerOrderId) -> Option<&OrderReport> {
        self.rows.get(id)
    }

    /// Returns the own order that has a number.
    pub(crate) fn own_key_of(&self, id: &BrokerOrderId) -> Option<OrderId> {
        match self.subject_of(id) {
            Some(Subject::Key(key)) => Some(key),
            Some(Subject::Foreign(_)) | None => None,
        }
    }
}
