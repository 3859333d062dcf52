//! What lists of a day have shown so far, and so what a new one must hold to be whole.

use super::Books;
use crate::evidence::{ListKind, VenueList};
use crate::journal::Record;
use hoga_port::time::{Timestamp, millis_between, seoul_day};
use hoga_port::{BrokerOrderId, TradingDay};
use std::collections::BTreeSet;

/// A list that is blind sees again within this many milliseconds, or the row has gone for good.
const GONE_AFTER_MS: i64 = 30_000;

impl Books {
    /// Returns a number that the venue's list of a day held before and a new one lacks: rows never
    /// go, so the list is not whole. One of ours first.
    pub(crate) fn lacking_from(&self, day: TradingDay, list: &VenueList) -> Option<Lacking> {
        if list.kind == ListKind::OpenOrders {
            return None;
        }
        let read = list.rows.iter().map(|row| &row.id);
        let opaque = list.opaque.iter().filter_map(|row| row.id.as_ref());
        let shown: BTreeSet<&str> = read.chain(opaque).map(BrokerOrderId::normalised).collect();
        let mut of_others = None;
        for id in self.rows_of(day) {
            if shown.contains(id.normalised()) {
                continue;
            }
            if self.own_key_of(id).is_some() {
                return Some(Lacking::Ours(id.clone()));
            }
            of_others.get_or_insert(id);
        }
        of_others.cloned().map(Lacking::Others)
    }

    /// Takes that lists lack a number of others.
    pub(crate) fn note_lack(&mut self, id: &BrokerOrderId, at: Timestamp) -> Vec<Record> {
        let mut out = Vec::new();
        let hint = "it may lack more: nothing counts as absent until lists hold it again";
        self.alarm_daily(lack(id), hint, at, &mut out);
        out
    }

    /// Returns whether lists have lacked a number of others for so long that none will bring it back:
    /// they are taken then for what they hold.
    pub(crate) fn has_lacked_long(&self, id: &BrokerOrderId, now: Timestamp) -> bool {
        self.told_on_day(&lack(id), seoul_day(now))
            .is_some_and(|since| millis_between(since, now) >= GONE_AFTER_MS)
    }
}

/// A number that a list lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Lacking {
    /// Of an own order.
    Ours(BrokerOrderId),
    /// Of an order of others.
    Others(BrokerOrderId),
}

/// Says which number a list lacks.
pub(crate) fn lack(id: &BrokerOrderId) -> String {
    format!("the list of orders lacks number {id}, which it held before")
}
