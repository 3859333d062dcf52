//! Venue numbers, by day, and whose they are.

use crate::journal::Subject;
use hoga_port::{BrokerOrderId, TradingDay};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The numbers of each day without their padding, and whose they are: own orders come first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Numbers {
    pub(super) days: BTreeMap<TradingDay, BTreeMap<String, Vec<Subject>>>,
}

impl Numbers {
    /// Returns whoever has the number on its day, at whatever branch.
    pub(super) fn subjects(&self, id: &BrokerOrderId) -> &[Subject] {
        let of_day = self.days.get(&id.trading_day());
        of_day
            .and_then(|numbers| numbers.get(id.normalised()))
            .map_or(&[], Vec::as_slice)
    }

    /// Takes that a number is somebody's.
    pub(super) fn add(&mut self, id: &BrokerOrderId, subject: Subject) {
        let numbers = self.days.entry(id.trading_day()).or_default();
        let subjects = numbers.entry(id.normalised().to_owned()).or_default();
        if subjects.contains(&subject) {
            return;
        }
        match subject {
            Subject::Key(_) => subjects.insert(0, subject),
            Subject::Foreign(_) => subjects.push(subject),
        }
    }
}
