//! Whose order a venue number is.

use super::Books;
use crate::journal::Subject;
use hoga_port::BrokerOrderId;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The numbers of each day without their padding, and whose they are: own orders come first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Numbers {
    pub(super) days: BTreeMap<Date, BTreeMap<String, Vec<Subject>>>,
}

impl Books {
    /// Returns whose order a venue number is; own orders come first.
    pub(crate) fn subject_of(&self, id: &BrokerOrderId) -> Option<Subject> {
        let is_theirs = |subject: &&Subject| {
            self.tracked(subject)
                .is_some_and(|tracked| tracked.order.has_number(id))
        };
        self.subjects_of_number(id).iter().find(is_theirs).cloned()
    }

    /// Returns whether a venue number is somebody's.
    pub(crate) fn knows(&self, id: &BrokerOrderId) -> bool {
        let mut subjects = self.subjects_of_number(id).iter();
        subjects.any(|subject| {
            self.tracked(subject)
                .is_some_and(|tracked| tracked.order.has_number(id))
        })
    }

    /// Returns whoever has the number on its day, at whatever branch.
    pub(super) fn subjects_of_number(&self, id: &BrokerOrderId) -> &[Subject] {
        let of_day = self.numbers.days.get(&id.trading_day());
        of_day
            .and_then(|numbers| numbers.get(id.normalised()))
            .map_or(&[], Vec::as_slice)
    }

    /// Takes that a number is somebody's.
    pub(super) fn index(&mut self, id: &BrokerOrderId, subject: Subject) {
        let numbers = self.numbers.days.entry(id.trading_day()).or_default();
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
