//! What a person asks of a desk besides orders: switches, caps, decisions, stories.

use super::{CancelAllReport, Inner, OrderDesk};
use crate::books::Resolution;
use crate::gateway::Gateway;
use crate::risk::RiskLimits;
use crate::switches::{self, Switch};
use hoga_port::{BrokerError, IdempotencyKey, Order, OrderRef, Result};
use std::sync::Arc;
use std::time::Duration;

impl<G: Gateway> OrderDesk<G> {
    /// Ends the halt and lets orders leave again, once the gate opens.
    ///
    /// # Errors
    ///
    /// `Journal`.
    pub async fn resume(&self) -> Result<()> {
        self.inner.switch(Switch::Resume).await
    }

    /// Takes a person's word for an order whose outcome no evidence can decide.
    ///
    /// # Errors
    ///
    /// `Refused` when the order is not unknown, or when the number is not on the venue's list, is
    /// another order's, or differs in issue, side or shares.
    pub async fn resolve(&self, key: IdempotencyKey, resolution: Resolution) -> Result<Order> {
        self.inner.resolve(key, resolution).await
    }

    /// Cancels every own order, with `foreign` those of others on the account too, until nothing is
    /// open or `within` is over.
    ///
    /// # Errors
    ///
    /// As the venue answers when its list cannot be read at the start; nothing was sent then.
    pub async fn cancel_everything(
        &self,
        foreign: bool,
        within: Duration,
    ) -> Result<CancelAllReport> {
        let lost = BrokerError::connection("the desk was closed before all was cancelled");
        let request = Inner::cancel_everything(Arc::clone(&self.inner), foreign, within);
        self.inner.owned(request, lost).await
    }

    /// Tells an order's whole story.
    ///
    /// # Errors
    ///
    /// `Journal`.
    pub async fn why(&self, order: &OrderRef) -> Result<Vec<crate::why::Line>> {
        crate::why::read_story(&*self.inner.journal, order).await
    }

    /// Lets orders leave although the venue has open orders of this API that the journal does not
    /// know; returns how many. They stay other people's.
    ///
    /// # Errors
    ///
    /// As the venue answers, or `Journal`.
    pub async fn adopt(&self) -> Result<usize> {
        self.inner.adopt().await
    }

    /// Returns the caps.
    ///
    /// # Errors
    ///
    /// `Journal`.
    pub async fn limits(&self) -> Result<RiskLimits> {
        switches::limits(&*self.inner.journal).await
    }

    /// Sets the caps for every process on this journal.
    ///
    /// # Errors
    ///
    /// `Journal`.
    pub async fn set_limits(&self, limits: &RiskLimits) -> Result<()> {
        self.inner.switch(Switch::Limits(limits.clone())).await
    }

    /// Stops trading in every process on this journal, or lets it go on; cancels may always go.
    ///
    /// # Errors
    ///
    /// `Journal`.
    pub async fn kill(&self, reason: Option<String>) -> Result<()> {
        self.inner
            .switch(reason.map_or(Switch::KillOff, Switch::Kill))
            .await
    }
}
