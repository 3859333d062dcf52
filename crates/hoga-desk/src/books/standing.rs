//! Which alarms stand.

use hoga_port::TradingDay;
use std::collections::{BTreeMap, BTreeSet};

/// Alarms whose cause stands, by the day whose list raised them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Alarms {
    /// Those of the last list of each day.
    pub(super) standing: BTreeMap<TradingDay, BTreeSet<String>>,
    /// Those raised since the present list was begun, or outside of any.
    pub(super) raised: BTreeSet<String>,
    /// The day whose list is being held against the books.
    pub(super) day: Option<TradingDay>,
}

impl Alarms {
    /// Takes an alarm; returns whether its cause is new.
    pub(super) fn is_new(&mut self, text: &str) -> bool {
        let stands = self
            .day
            .and_then(|day| self.standing.get(&day))
            .is_some_and(|standing| standing.contains(text));
        self.raised.insert(text.to_owned()) && !stands
    }
}
