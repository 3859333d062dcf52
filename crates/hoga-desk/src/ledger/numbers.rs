//! Whose order a venue number is.

use super::Ledger;
use crate::journal::Subject;
use hoga_port::BrokerOrderId;

impl Ledger {
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
        self.numbers.subjects(id)
    }

    /// Takes that a number is somebody's.
    pub(super) fn index(&mut self, id: &BrokerOrderId, subject: Subject) {
        self.numbers.add(id, subject);
    }
}
