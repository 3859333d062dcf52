//! What leaves memory when a day turns, so that books of years are no larger than those of a day; and
//! how an order that left is brought back when somebody asks for it.
//!
//! The entries of the log alone decide it, so that books that are rebuilt forget the same.

use super::Books;
use crate::journal::Stored;
use hoga_port::{BrokerOrderId, IdempotencyKey, TradingDay};
use jiff::civil::Date;
use std::collections::BTreeSet;

impl Books {
    /// Takes the day of an entry. With the first one of a new day what ended before the day of the entry
    /// before it leaves: that day stays, since its lists are still asked for when a desk opens.
    pub(super) fn turn_day(&mut self, day: Date) {
        let Some(last) = self.last_entry else {
            self.last_entry = Some(day);
            return;
        };
        if day > last {
            self.last_entry = Some(day);
            self.forget_before(last);
        }
    }

    /// Lets days go that are over: what happened on one with an order that has not ended stays whole,
    /// because its other orders say what a row of its list cannot be.
    fn forget_before(&mut self, day: Date) {
        let mut open: BTreeSet<TradingDay> = self.watch.opening.clone();
        for tracked in self.live.values() {
            open.insert(tracked.order.trading_day());
            let numbers = tracked.numbered.iter();
            open.extend(numbers.map(|fills| fills.id().trading_day()));
        }
        open.extend(self.strangers.iter().map(BrokerOrderId::trading_day));
        let stays = |of: &TradingDay| of.last_in_seoul() >= day || open.contains(of);
        let gone: Vec<TradingDay> = self.days.keys().copied().filter(|of| !stays(of)).collect();
        for of in gone {
            for key in self.days.remove(&of).unwrap_or_default() {
                self.ended.remove(&key);
            }
        }
        self.recalled.clear();
        self.numbers.days.retain(|of, _| stays(of));
        self.foreign.retain(|id, _| stays(&id.trading_day()));
        self.rows.retain(|id, _| stays(&id.trading_day()));
        self.early.retain(|notice| stays(&notice.id.trading_day()));
        self.others.met.retain(|_, of| stays(of));
        self.alarms.standing.retain(|of, _| stays(of));
        self.watch.opaque.retain(|of, _| stays(of));
        self.watch.unreadable.retain(|of, _| stays(of));
        self.watch.asked_without_hope.retain(|of, _| stays(of));
        let ended = &self.ended;
        self.watch
            .doubted_ends
            .retain(|key, _| ended.contains_key(key));
    }

    /// Puts an order back that had left memory, out of what the log has about its key.
    pub(crate) fn recall(&mut self, key: &IdempotencyKey, log: &[Stored]) {
        if self.own(key).is_some() {
            return;
        }
        let mut books = Self::default();
        for stored in log {
            // Of its days nothing leaves here.
            books
                .watch
                .opening
                .extend(TradingDay::all_at(stored.record.at));
            books.replay(&stored.record);
        }
        if let Some(tracked) = books.live.remove(key).or_else(|| books.ended.remove(key)) {
            self.recalled.insert(key.clone(), tracked);
        }
    }
}
