//! What numbers that were nobody's say of orders that may have them.

use super::{Ledger, Sightings};
use hoga_port::{BrokerOrderId, Quantity};

impl Ledger {
    /// Notes the number of a row that is nobody's, which no entry tells, among `sighted`.
    pub(crate) fn sight(&self, id: &BrokerOrderId, sighted: &mut Sightings) {
        sighted.note(id, self.seen.intents);
    }

    /// Returns whether a number of nobody's cannot be an order, whatever its row says: notices tell so, or
    /// the rows that were `sighted`.
    pub(crate) fn cannot_be(
        &self,
        id: &BrokerOrderId,
        begun: u64,
        shares: Quantity,
        sighted: &Sightings,
    ) -> bool {
        let told = [&self.seen.numbers, sighted];
        told.into_iter()
            .any(|numbers| numbers.is_another(id, begun, shares))
    }
}
