//! How far the journal went is remembered beside it while the desk lives, and a journal that is not
//! the one remembered keeps the gate closed until a person decides.

use super::Inner;
use crate::gateway::Gateway;
use crate::journal::Journal;
use crate::memory::{self, Doubt, SecondMemory};
use hoga_port::Result;
use std::sync::Weak;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

/// Heads are noted this often at most: the memory may lag.
const EVERY: Duration = Duration::from_millis(200);
/// The last note may take so long; a disk that hangs holds no end up.
const LAST_WITHIN: Duration = Duration::from_secs(1);

/// Holds the journal against the memory when a desk opens; one that is still empty is made known.
pub(super) async fn look(journal: &dyn Journal, memory: &SecondMemory) -> Result<Option<Doubt>> {
    let doubt = memory::compare(journal, memory).await?;
    if let Some(doubt) = &doubt {
        memory::keep_finding(journal, memory, doubt).await?;
    } else {
        memory::introduce(journal, memory).await?;
        memory::settle_in(journal, memory).await?;
    }
    Ok(doubt)
}

/// What this task does, for whoever hears of its end.
pub(super) const REMEMBERS: &str = "remembers how far the journal went";

/// Notes what is durable, now and then; `latest` changes behind each sync.
pub(super) async fn run<G: Gateway>(desk: Weak<Inner<G>>, mut latest: watch::Receiver<u64>) {
    loop {
        {
            let Some(desk) = desk.upgrade() else { return };
            if desk.config.memory.is_none() {
                return;
            }
            desk.remember().await;
        }
        sleep(EVERY).await;
        if latest.changed().await.is_err() {
            return;
        }
    }
}

impl<G: Gateway> Inner<G> {
    /// Returns why the journal may not be the one that was written last.
    pub(crate) fn doubt(&self) -> Option<Doubt> {
        let doubt = self.doubt.lock();
        doubt.clone()
    }

    /// Takes a person's word that the journal is the one to go on with.
    ///
    /// # Errors
    ///
    /// `Journal` when that cannot be remembered: the next process would ask again.
    pub(crate) async fn believe_journal(&self) -> Result<()> {
        if let Some(memory) = &self.config.memory {
            memory::note(&*self.journal, memory).await?;
            memory::settle_in(&*self.journal, memory).await?;
        }
        *self.doubt.lock() = None;
        Ok(())
    }

    /// Notes how far the journal went; not while it may be the wrong one.
    async fn remember(&self) {
        let Some(memory) = &self.config.memory else {
            return;
        };
        if self.doubt().is_none()
            && let Err(error) = memory::note(&*self.journal, memory).await
        {
            tracing::warn!(%error, "a journal that is put back would not be noticed");
        }
    }

    /// Notes it once more, at the end.
    pub(super) async fn remember_at_last(&self) {
        if timeout(LAST_WITHIN, self.remember()).await.is_err() {
            tracing::warn!("the end of the journal is not remembered in time");
        }
    }
}
