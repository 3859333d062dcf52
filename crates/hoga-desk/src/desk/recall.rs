//! Orders that left memory with their day: read from the log again when somebody names their id.

use super::Inner;
use crate::gateway::Gateway;
use crate::journal::about::key_name;
use hoga_port::{BrokerError, OrderId, OrderRef, Result};
use std::collections::BTreeSet;
use std::time::Duration;
use tokio::time::timeout;

/// Whoever cancels or changes an order by an id that is not in memory waits this long for the log.
const READ_WITHIN: Duration = Duration::from_millis(500);

impl<G: Gateway> Inner<G> {
    /// Puts the order of an id back, if the log knows it and memory does not.
    ///
    /// # Errors
    ///
    /// `Journal` when the log cannot be read.
    pub(super) async fn recall(&self, key: &OrderId) -> Result<()> {
        if self.ledger_writer.read(|books| books.own(key).is_some()) {
            return Ok(());
        }
        let log = self
            .journal
            .read_about(BTreeSet::from([key_name(key)]))
            .await?;
        self.ledger_writer.look(|books| books.recall(key, &log));
        Ok(())
    }

    /// The same for an order that is to be cancelled or changed, which has ended if it left memory; a log
    /// that does not answer holds nothing up.
    pub(super) async fn recall_named(&self, order: &OrderRef) {
        let OrderRef::Id(key) = order else { return };
        let recalled: Result<()> = timeout(READ_WITHIN, self.recall(key))
            .await
            .unwrap_or_else(|_elapsed| Err(BrokerError::connection("the log did not answer")));
        if let Err(error) = recalled {
            tracing::warn!(%key, %error, "whether the log knows an order is not known");
        }
    }
}
