//! Cancels everything to a fixed point: an order that was on its way when the first round began is
//! found by a later one.

use super::Inner;
use crate::gateway::Gateway;
use hoga_port::{BrokerError, CancelReport, Order, OrderRef, OrderStatus, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// A cancel that is refused is tried this often in all.
const TRIES: u8 = 3;
/// A cancel that was taken and shows no effect is repeated after this long.
const ASK_AGAIN_AFTER: Duration = Duration::from_secs(4);
/// Between two rounds.
const PAUSE: Duration = Duration::from_millis(500);

/// What became of everything that was open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CancelAllReport {
    /// Orders whose remainder is cancelled, or that ended otherwise without filling further.
    pub cancelled: Vec<Order>,
    /// Orders that filled before the cancel reached them.
    pub filled_meanwhile: Vec<Order>,
    /// Orders that may still be open or whose outcome is unknown; look at the venue's screen.
    pub unknown: Vec<Order>,
}

impl<G: Gateway> Inner<G> {
    /// Cancels own orders, with `foreign` those of others too, until nothing is open or the time is
    /// up.
    pub(crate) async fn cancel_everything(
        self: Arc<Self>,
        foreign: bool,
        within: Duration,
    ) -> Result<CancelAllReport> {
        let started = Instant::now();
        let mut touched: BTreeMap<OrderRef, Order> = BTreeMap::new();
        let mut tries: BTreeMap<OrderRef, u8> = BTreeMap::new();
        // What an earlier process asked may never have left, so only this run's requests count.
        let mut asked: BTreeMap<OrderRef, Instant> = BTreeMap::new();
        match self.reconcile("everything is to be cancelled").await {
            // Cancels may go while the journal cannot be written.
            Ok(()) | Err(BrokerError::Journal { .. }) => {}
            Err(error) => return Err(error),
        }
        loop {
            let open = self.keeper.read(|books| books.unsettled(foreign));
            for order in &open {
                if let Some(name) = name(order) {
                    touched.insert(name, order.clone());
                }
            }
            let is_over = started.elapsed() >= within;
            let is_given_up = open.iter().all(|order| {
                name(order)
                    .and_then(|name| tries.get(&name).copied())
                    .is_some_and(|count| count >= TRIES)
            });
            if open.is_empty() || is_over || is_given_up {
                break;
            }
            for order in open.iter().filter(|order| order.status.is_working()) {
                let Some(name) = name(order) else { continue };
                let count = tries.entry(name.clone()).or_default();
                let is_asked = asked
                    .get(&name)
                    .is_some_and(|at| at.elapsed() < ASK_AGAIN_AFTER);
                if is_asked || *count >= TRIES {
                    continue;
                }
                match Self::cancel(Arc::clone(&self), name.clone()).await {
                    Ok(CancelReport::Requested | CancelReport::AlreadyDone(_)) => {
                        asked.insert(name, Instant::now());
                    }
                    Ok(CancelReport::Unknown) => {
                        tracing::debug!(?order.key, "a cancel is unclear");
                    }
                    Err(error) => {
                        *count = count.saturating_add(1);
                        tracing::debug!(%error, ?order.key, "a cancel was refused");
                    }
                }
            }
            sleep(PAUSE).await;
            // What cannot be read now is read in the next round.
            if let Err(error) = self.reconcile("were all cancels carried out?").await {
                tracing::warn!(%error, "the venue's orders could not be read");
            }
        }
        let mut report = CancelAllReport::default();
        for (name, before) in touched {
            let now = self
                .keeper
                .read(|books| books.find(&name).map(|tracked| tracked.order.clone()))
                .unwrap_or(before);
            if !now.status.is_terminal() {
                report.unknown.push(now);
            } else if now.status == OrderStatus::Filled {
                report.filled_meanwhile.push(now);
            } else {
                report.cancelled.push(now);
            }
        }
        Ok(report)
    }
}

fn name(order: &Order) -> Option<OrderRef> {
    match (&order.key, &order.broker_order_id) {
        (Some(key), _) => Some(OrderRef::Key(key.clone())),
        (None, Some(id)) => Some(OrderRef::Broker(id.clone())),
        (None, None) => None,
    }
}
