//! What lists of a day have shown so far, and so what a new one must hold to be whole.

use super::Books;
use crate::evidence::{ListKind, VenueList};
use hoga_port::BrokerOrderId;
use jiff::civil::Date;
use std::collections::BTreeSet;

impl Books {
    /// Returns whether an own order of a day was seen on the venue's list, so that a later list is
    /// shown to see by holding it.
    pub(crate) fn has_visible_own(&self, day: Date) -> bool {
        self.rows_of(day).any(|id| self.own_key_of(id).is_some())
    }

    /// Returns the numbers of a day that a list has shown.
    fn rows_of(&self, day: Date) -> impl Iterator<Item = &BrokerOrderId> {
        self.rows
            .range(BrokerOrderId::new(day, "", "")..)
            .map(|(id, _)| id)
            .take_while(move |id| id.trading_day() == day)
    }

    /// Returns a number that the venue's list of a day held before and a new one lacks: rows never
    /// go, so the list is not whole.
    pub(crate) fn lacking_from(&self, day: Date, list: &VenueList) -> Option<BrokerOrderId> {
        if list.kind == ListKind::OpenOrders {
            return None;
        }
        let read = list.rows.iter().map(|row| &row.id);
        let opaque = list.opaque.iter().filter_map(|row| row.id.as_ref());
        let shown: BTreeSet<&str> = read.chain(opaque).map(BrokerOrderId::normalised).collect();
        self.rows_of(day)
            .find(|id| !shown.contains(id.normalised()))
            .cloned()
    }
}
