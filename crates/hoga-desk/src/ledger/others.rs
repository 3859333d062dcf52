//! Which orders on the account are another program's.

use super::Ledger;
use crate::evidence::Channel;
use crate::journal::Entry;
use hoga_port::time::Timestamp;
use hoga_port::{BrokerOrderId, TradingDay};

impl Ledger {
    /// Takes an entry of the log as far as it is about another program's orders: what was taken for
    /// forgotten before is that program's then.
    pub(super) fn apply_to_others(&mut self, entry: &Entry, at: Timestamp) {
        if let Some(id) = self.others.apply(entry, at)
            && self.strangers.remove(&id)
        {
            self.shared_on
                .mark(TradingDay::at(id.trading_day().market(), at));
        }
    }

    /// Returns whether another program is known to order over the same API on a day; an adoption
    /// says so for its day only.
    pub(crate) fn has_other_programs(&self, day: TradingDay) -> bool {
        self.foreign.keys().any(|id| {
            id.trading_day() == day
                && !self.strangers.contains(id)
                && self
                    .rows
                    .get(id)
                    .is_some_and(|row| row.channel == Channel::OpenApi)
        })
    }

    /// Returns another program's orders that passed when a desk opened on a day.
    pub(crate) fn met_others(&self, day: TradingDay) -> impl Iterator<Item = &BrokerOrderId> {
        let met = self.others.met.iter();
        met.filter(move |(_, of)| **of == day).map(|(id, _)| id)
    }
}
