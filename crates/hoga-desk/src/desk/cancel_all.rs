//! Cancels everything to a fixed point: what the books know at once and side by side, and what the
//! list shows besides as soon as it can be read.

use super::progress::Progress;
use super::{CancelAllReport, Inner};
use crate::gateway::Gateway;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use hoga_port::{BoxFuture, BrokerError, CancelReport, Order, OrderRef, Origin, Outcome, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// A cancel that is refused is tried this often in all.
const TRIES: u8 = 3;
/// A cancel that was refused goes again after this long, so that the list, which may lag by more than
/// five seconds, can show why: an order that filled is not given up as open.
const REFUSED_AGAIN_AFTER: Duration = Duration::from_secs(3);
/// A cancel that was taken goes again when a list that was asked for this much later shows no effect.
const ASK_AGAIN_AFTER: Duration = Duration::from_secs(4);
/// Between two looks.
const PAUSE: Duration = Duration::from_millis(500);

/// The work of one cancel-all.
#[derive(Default)]
struct Work {
    touched: BTreeMap<OrderRef, Order>,
    refused: BTreeMap<OrderRef, u8>,
    /// What an earlier process asked may never have left, so only this run's requests count.
    asked: BTreeMap<OrderRef, Instant>,
    /// When a refused cancel may go again.
    again_at: BTreeMap<OrderRef, Instant>,
    /// What every try so far heard that did not leave.
    unsent: BTreeMap<OrderRef, String>,
    /// Cancels of these may be at the venue.
    left: BTreeSet<OrderRef>,
    under_way: BTreeMap<OrderRef, Arc<Progress>>,
    unseen: Option<String>,
    has_list: bool,
    /// When the last list was asked for that could be read.
    listed_at: Option<Instant>,
    /// Orders of which the venue has answered a cancel.
    answered: BTreeSet<OrderRef>,
}

impl Work {
    /// Returns whether a cancel of this order is to be sent now. What the venue answered is not asked
    /// again before its list shows that the order is open all the same.
    fn is_next(&self, name: &OrderRef) -> bool {
        let is_shown_since =
            |from: Option<Instant>| from.is_some_and(|from| self.listed_at >= Some(from));
        let is_asked = self
            .asked
            .get(name)
            .is_some_and(|at| !is_shown_since(at.checked_add(ASK_AGAIN_AFTER)));
        let waits = self.again_at.get(name).is_some_and(|at| {
            Instant::now() < *at || (self.answered.contains(name) && !is_shown_since(Some(*at)))
        });
        !is_asked && !waits && !self.under_way.contains_key(name) && !self.is_given_up(name)
    }

    /// A list that lags may still show why the last try was refused.
    fn is_given_up(&self, name: &OrderRef) -> bool {
        let waits = self
            .again_at
            .get(name)
            .is_some_and(|at| Instant::now() < *at);
        !waits && self.refused.get(name).is_some_and(|count| *count >= TRIES)
    }

    fn take(&mut self, name: OrderRef, result: Result<CancelReport>) {
        self.under_way.remove(&name);
        match &result {
            Err(error) if error.outcome() == Outcome::NotSent => {
                self.unsent.insert(name.clone(), error.to_string());
            }
            Ok(_) | Err(_) => {
                self.left.insert(name.clone());
            }
        }
        match result {
            Ok(CancelReport::Requested | CancelReport::AlreadyDone(_)) => {
                self.asked.insert(name, Instant::now());
            }
            Ok(CancelReport::Unknown) => {
                tracing::debug!(%name, "a cancel is unclear");
            }
            Err(error) => {
                tracing::warn!(%error, %name, "a cancel was not taken");
                let again_at = Instant::now().checked_add(REFUSED_AGAIN_AFTER);
                self.again_at.extend(again_at.map(|at| (name.clone(), at)));
                if matches!(error, BrokerError::ChangeRejected { .. }) {
                    self.answered.insert(name.clone());
                } else {
                    self.answered.remove(&name);
                }
                // What found no line, or no room in the pace, goes again for as long as it may.
                if !matches!(
                    error,
                    BrokerError::Connection { .. } | BrokerError::RateLimit { .. }
                ) {
                    let count = self.refused.entry(name).or_default();
                    *count = count.saturating_add(1);
                }
            }
        }
    }
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
        let mut work = Work::default();
        let mut cancels: FuturesUnordered<BoxFuture<'static, (OrderRef, Result<CancelReport>)>> =
            FuturesUnordered::new();
        let mut listing: Option<BoxFuture<'static, Result<()>>> = None;
        let mut list_after = started;
        let mut asked_at = started;
        loop {
            let open = self.ledger_writer.read(|books| books.unsettled(foreign));
            for order in &open {
                let Some(name) = name(order) else { continue };
                work.touched.insert(name.clone(), order.clone());
                if order.status.is_working() && work.is_next(&name) {
                    let progress = Arc::new(Progress::default());
                    work.under_way.insert(name.clone(), Arc::clone(&progress));
                    let desk = Arc::clone(&self);
                    cancels.push(Box::pin(async move {
                        let lost = BrokerError::connection("the desk ended meanwhile");
                        let (sender, order) = (Arc::clone(&desk), name.clone());
                        let cancel =
                            async move { sender.cancel_unless_given_up(order, &progress).await };
                        let result = desk.owned(cancel, lost).await;
                        (name, result)
                    }));
                }
            }
            let is_over = started.elapsed() >= within;
            let is_left = |order: &Order| name(order).is_some_and(|name| !work.is_given_up(&name));
            let has_ended = work.has_list && cancels.is_empty() && !open.iter().any(is_left);
            if is_over || has_ended {
                break;
            }
            if listing.is_none() && Instant::now() >= list_after {
                asked_at = Instant::now();
                let desk = Arc::clone(&self);
                let why = "everything is to be cancelled";
                listing = Some(Box::pin(async move { desk.reconcile(why).await }));
            }
            tokio::select! {
                biased;
                Some((name, result)) = cancels.next(), if !cancels.is_empty() => {
                    work.take(name, result);
                }
                listed = listed(&mut listing) => {
                    listing = None;
                    list_after = Instant::now().checked_add(PAUSE).unwrap_or(list_after);
                    work.has_list = true;
                    if listed.is_ok() {
                        work.listed_at = Some(asked_at);
                    }
                    work.unseen = listed.err().map(|error| error.to_string());
                }
                () = sleep(PAUSE) => {}
            }
        }
        Ok(self.report(work))
    }

    fn report(&self, work: Work) -> CancelAllReport {
        let mut report = CancelAllReport {
            unseen: work.unseen,
            ..CancelAllReport::default()
        };
        if !work.has_list {
            report.unseen = Some("the venue's list did not come in time".into());
        }
        for (name, before) in work.touched {
            let now = self
                .ledger_writer
                .read(|books| books.find(&name).map(|tracked| tracked.order.clone()))
                .unwrap_or(before);
            // One that waits for its turn is given up, so that it does not leave behind this report.
            let waits = work.under_way.get(&name).map(|cancel| cancel.give_up());
            let unsent = match (work.left.contains(&name), waits, work.unsent.get(&name)) {
                (true, _, _) | (_, Some(false), _) | (false, None, None) => None,
                (false, None | Some(true), Some(why)) => Some(why.clone()),
                (false, Some(true), None) => Some("its turn did not come in time".to_owned()),
            };
            if let (false, Some(why)) = (now.status.is_terminal(), unsent) {
                report.unsent_why = Some(why);
                report.unsent.push(now);
            } else if !now.status.is_terminal() {
                report.unknown.push(now);
            } else if now.status == hoga_port::OrderStatus::Filled {
                report.filled_meanwhile.push(now);
            } else {
                report.cancelled.push(now);
            }
        }
        let others = self.ledger_writer.read(|books| books.unsettled(true));
        report.others_open = others
            .into_iter()
            .filter(|order| order.origin == Origin::Foreign)
            .filter(|order| !report.unknown.contains(order) && !report.unsent.contains(order))
            .collect();
        report
    }
}

/// Waits for the list, for ever where none is asked for.
async fn listed(listing: &mut Option<BoxFuture<'static, Result<()>>>) -> Result<()> {
    match listing {
        Some(listing) => listing.await,
        None => std::future::pending().await,
    }
}

fn name(order: &Order) -> Option<OrderRef> {
    match (&order.id, &order.broker_order_id) {
        (Some(key), _) => Some(OrderRef::Id(key.clone())),
        (None, Some(id)) => Some(OrderRef::Broker(id.clone())),
        (None, None) => None,
    }
}
