//! What lists of a day have shown so far.

use super::Ledger;
use hoga_port::{BrokerOrderId, TradingDay};

impl Ledger {
    /// Returns whether an own order of a day was seen on the venue's list, so that a later list is
    /// shown to see by holding it.
    pub(crate) fn has_visible_own(&self, day: TradingDay) -> bool {
        self.rows_of(day).any(|id| self.own_key_of(id).is_some())
    }

    /// Returns the numbers of a day that a list has shown.
    pub(crate) fn rows_of(&self, day: TradingDay) -> impl Iterator<Item = &BrokerOrderId> {
        self.rows
            .range(BrokerOrderId::new(day, "", "")..)
            .map(|(id, _)| id)
            .take_while(move |id| id.trading_day() == day)
    }
}
