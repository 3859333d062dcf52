//! What a person asks of a desk besides orders: switches, caps, decisions, stories.

use super::{CancelAllReport, Inner, OrderDesk};
use crate::books::Resolution;
use crate::gate::Obstacle;
use crate::gateway::Gateway;
use crate::risk::RiskLimits;
use crate::switches::Switch;
use hoga_port::{BrokerError, Order, OrderId, OrderRef, Result};
use std::sync::Arc;
use std::time::Duration;

impl<G: Gateway> OrderDesk<G> {
    /// Returns all that the next order would be refused for, whatever it is; none means that an order may
    /// leave.
    ///
    /// # Errors
    ///
    /// `Journal` when what binds every process cannot be read.
    pub async fn obstacles(&self) -> Result<Vec<Obstacle>> {
        self.inner.obstacles().await
    }

    /// Ends the halt and lets orders leave again, once the gate opens.
    ///
    /// # Errors
    ///
    /// `Journal`.
    pub async fn resume(&self) -> Result<()> {
        self.own(|desk| async move { desk.switch(Switch::Resume).await })
            .await
    }

    /// Takes a person's word for an order whose outcome no evidence can decide.
    ///
    /// # Errors
    ///
    /// `Refused` when the order is not unknown, or when the number is not on the venue's list, is
    /// another order's, or differs in issue, side or shares.
    pub async fn resolve(&self, key: OrderId, resolution: Resolution) -> Result<Order> {
        self.own(|desk| async move { desk.resolve(key, resolution).await })
            .await
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
        let lost = BrokerError::connection("the desk ended before all was cancelled");
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

    /// Lets orders leave although the venue has orders of this API that the journal does not know;
    /// returns these. They stay other people's.
    ///
    /// # Errors
    ///
    /// As the venue answers, or `Journal`.
    pub async fn adopt(&self) -> Result<Vec<Order>> {
        self.own(|desk| async move { desk.adopt().await }).await
    }

    /// Returns the caps.
    ///
    /// # Errors
    ///
    /// `Journal`.
    pub async fn limits(&self) -> Result<RiskLimits> {
        self.inner.limits().await
    }

    /// Sets the caps for every process on this journal.
    ///
    /// # Errors
    ///
    /// `Journal`.
    pub async fn set_limits(&self, limits: &RiskLimits) -> Result<()> {
        let switch = Switch::Limits(limits.clone());
        self.own(|desk| async move { desk.switch(switch).await })
            .await
    }

    /// Stops trading in every process on this journal, or lets it go on; cancels may always go.
    ///
    /// A stop binds this desk at once, whatever the journal does.
    ///
    /// # Errors
    ///
    /// `Journal`: the other processes do not know it yet.
    pub async fn kill(&self, reason: Option<String>) -> Result<()> {
        self.inner.bind_kill(reason.clone());
        let Some(reason) = reason else {
            return self
                .own(|desk| async move { desk.switch(Switch::KillOff).await })
                .await;
        };
        self.own(|desk| async move { desk.stop(reason).await })
            .await
    }

    /// Waits until everything that the books took up to now stands in the journal, so that another
    /// process reads of it what this one answers.
    ///
    /// # Errors
    ///
    /// `Journal` when it could not be written; it is kept and written first at the next try.
    pub async fn until_written(&self) -> Result<()> {
        // An empty change waits in the queue behind all that was made before it.
        self.inner
            .ledger_writer
            .change(|_books, _at| Vec::new())
            .await
    }
}
