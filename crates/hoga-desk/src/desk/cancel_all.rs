//! Cancels everything to a fixed point: an order that was on its way when the first round began is
//! found by a later one.

use super::Inner;
use crate::gateway::Gateway;
use hoga_port::{CancelReport, Order, OrderRef, OrderStatus, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, sleep};

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
        self.reconcile("everything is to be cancelled").await?;
        loop {
            let open = self.keeper.read(|books| books.unsettled(foreign));
            for order in &open {
                if let Some(name) = name(order) {
                    touched.insert(name, order.clone());
                }
            }
            let is_over = started.elapsed() >= within;
            if open.is_empty() || is_over {
                break;
            }
            for order in open.iter().filter(|order| order.status.is_working()) {
                let Some(name) = name(order) else { continue };
                if order.status == OrderStatus::CancelRequested {
                    continue;
                }
                match Self::cancel(Arc::clone(&self), name).await {
                    Ok(CancelReport::Requested | CancelReport::AlreadyDone(_)) => {}
                    Ok(CancelReport::Unknown) => tracing::warn!(?order.key, "a cancel is unclear"),
                    Err(error) => tracing::warn!(%error, ?order.key, "a cancel was refused"),
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
