//! Notices about numbers that belong to nobody yet: of our own orders before their answer, of others,
//! or of nothing that a list ever shows.

use super::Ledger;
use crate::evidence::ExecutionReport;
use hoga_port::BrokerOrderId;

impl Ledger {
    /// Returns the notices about numbers of nobody, as they came.
    pub(crate) fn early(&self) -> &[ExecutionReport] {
        &self.early
    }

    /// Takes the notices about a number that has just found its order.
    pub(crate) fn early_notices_of(&self, id: &BrokerOrderId) -> Vec<ExecutionReport> {
        self.early
            .iter()
            .filter(|notice| notice.id.is_same_order(id))
            .cloned()
            .collect()
    }
}
