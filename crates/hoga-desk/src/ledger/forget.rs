//! What leaves memory when a day turns, so that a ledger of years is no larger than that of a day; and
//! how an order that left is brought back when somebody asks for it.
//!
//! The entries of the log decide it, so that a ledger that is rebuilt forgets the same; only the days whose
//! lists a process still waits for stay longer.

use super::{Kept, Ledger};
use crate::journal::Stored;
use hoga_port::{BrokerOrderId, OrderId, TradingDay};
use jiff::civil::Date;
use std::collections::BTreeSet;

impl Ledger {
    /// Takes the day of an entry. With the first one of a new day what ended before the day of the entry
    /// before it leaves: that day stays, since its lists are still asked for when a desk opens.
    pub(super) fn turn_day(&mut self, day: Date, awaited: &BTreeSet<TradingDay>) -> Option<Kept> {
        let last = *self.last_entry.get_or_insert(day);
        (day > last).then(|| {
            self.last_entry = Some(day);
            self.forget_before(last, awaited)
        })
    }

    /// Lets days go that are over: what happened on one with an order that has not ended stays whole,
    /// because its other orders say what a row of its list cannot be.
    fn forget_before(&mut self, from: Date, awaited: &BTreeSet<TradingDay>) -> Kept {
        let mut open = awaited.clone();
        for tracked in self.live.values() {
            open.insert(tracked.order.trading_day());
            let numbers = tracked.numbered.iter();
            open.extend(numbers.map(|fills| fills.id().trading_day()));
        }
        open.extend(self.strangers.iter().map(BrokerOrderId::trading_day));
        let kept = Kept { from, open };
        let is_gone = |day: &&TradingDay| !kept.stays(**day);
        let gone: Vec<TradingDay> = self.days.keys().filter(is_gone).copied().collect();
        for day in gone {
            for key in self.days.remove(&day).unwrap_or_default() {
                self.ended.remove(&key);
            }
        }
        self.recalled.clear();
        self.numbers.days.retain(|day, _| kept.stays(*day));
        let stays = |id: &BrokerOrderId| kept.stays(id.trading_day());
        self.foreign.retain(|id, _| stays(id));
        self.rows.retain(|id, _| stays(id));
        self.early.retain(|notice| stays(&notice.id));
        self.others.met.retain(|_, day| kept.stays(*day));
        kept
    }

    /// Returns whether an own order has ended and is still in memory.
    pub(crate) fn has_ended(&self, key: &OrderId) -> bool {
        self.ended.contains_key(key)
    }

    /// Puts an order back that had left memory, out of what the log has about its id.
    pub(crate) fn recall(&mut self, key: &OrderId, log: &[Stored]) {
        if self.own(key).is_some() {
            return;
        }
        // Of its days nothing leaves here.
        let days = log
            .iter()
            .flat_map(|stored| TradingDay::all_at(stored.record.at));
        let days: BTreeSet<TradingDay> = days.collect();
        let mut ledger = Self::default();
        for stored in log {
            ledger.apply(&stored.record.entry, stored.record.at, &days);
        }
        if let Some(tracked) = ledger.live.remove(key).or_else(|| ledger.ended.remove(key)) {
            self.recalled.insert(key.clone(), tracked);
        }
    }
}
