//! Cancels without a desk: no lock, no journal, no books. For the moment in which none of them can be
//! had.
//!
//! What is known to be open is cancelled at once and side by side; what the venue's list shows besides
//! follows as soon as it can be read.

use crate::desk::CancelAllReport;
use crate::evidence::{Channel, OrderReport, RowKind};
use crate::gateway::{Gateway, Submission};
use crate::reconcile::foreign_order;
use crate::release::NOT_SENT;
use crate::release::ReleasedCancel;
use ambient::Lane;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use hoga_port::time::Timestamp;
use hoga_port::{
    BoxFuture, BrokerError, BrokerOrderId, Order, OrderStatus, Result, Route, TradingDay,
};
use market_rules::{OrderRule, order_rule};
use std::collections::BTreeMap;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// A cancel waits this long for its turn.
const TURN_WITHIN: Duration = Duration::from_secs(60);
/// A cancel that was answered is sent again when a list that was asked for this much later shows the order
/// open, one that was not answered after this long; so often in all.
const AGAIN_AFTER: Duration = Duration::from_secs(4);
const TRIES: u8 = 3;
/// One that did not leave goes again for this long, so often.
const UNSENT_WITHIN: Duration = Duration::from_secs(5);
const UNSENT_PAUSE: Duration = Duration::from_millis(300);
/// A list shows an order up to this late: where nobody else knows which orders there are, one that shows
/// nothing is looked at again until then.
const LIST_LAGS: Duration = Duration::from_secs(6);
/// Between two looks at the list.
const PAUSE: Duration = Duration::from_secs(1);

/// Whose orders are cancelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Those that came in over this API, or of which the venue does not say how.
    OfTheApi,
    /// All of the account.
    Everyone,
}

impl Whose {
    fn includes(self, row: &OrderReport) -> bool {
        match (self, &row.channel) {
            (Self::Everyone, _) | (Self::OfTheApi, Channel::OpenApi | Channel::Blank) => true,
            (Self::OfTheApi, Channel::Other(_)) => false,
        }
    }
}

/// An order on its way to its end.
struct Ending {
    order: Order,
    tries: u8,
    asked: Option<Instant>,
    /// Whether the venue answered the last cancel.
    is_answered: bool,
    is_under_way: bool,
}

impl Ending {
    /// Returns whether a cancel is to be sent, as the last list tells that could be read.
    fn is_next(&self, listed_at: Option<Instant>) -> bool {
        let again_at = self.asked.and_then(|at| at.checked_add(AGAIN_AFTER));
        let may_again = again_at.is_none_or(|at| {
            let known_at = if self.is_answered {
                listed_at
            } else {
                Some(Instant::now())
            };
            known_at >= Some(at)
        });
        self.order.status.is_working() && may_again && !self.is_under_way && self.tries < TRIES
    }
}

/// An order at the venue, as far as a cancel needs to know it.
#[derive(Clone, Debug)]
pub struct Target {
    /// The venue's number.
    pub id: BrokerOrderId,
    /// Where it was sent, which a change must name.
    pub route: Route,
    rule: Option<&'static OrderRule>,
}

impl Target {
    /// Returns an order of which nothing but its number is known.
    pub fn of_number(id: BrokerOrderId) -> Self {
        Self {
            id,
            route: Route::KRX,
            rule: None,
        }
    }

    /// Returns an order that has a number.
    pub fn of_order(order: &Order) -> Option<Self> {
        Some(Self {
            id: order.broker_order_id.clone()?,
            route: order.route,
            rule: order_rule::usual(order.symbol.market(), order.order_type, order.time_in_force),
        })
    }
}

/// Sends a cancel of all that is left of an order; one that is proved not to have left goes again for a
/// few seconds.
///
/// # Errors
///
/// `Connection`, `Authentication` or `RateLimit` when it did not reach the venue, `ChangeRejected`
/// when the venue refused it, `ChangeUnknown` when nobody can say.
pub async fn cancel<G: Gateway>(gateway: &G, target: Target) -> Result<()> {
    let name = target.id.number().to_owned();
    let started = Instant::now();
    loop {
        let slot = gateway.reserve(Lane::Cancel, TURN_WITHIN).await?;
        let released = ReleasedCancel {
            target: target.id.clone(),
            rule: target.rule,
            route: target.route,
            part: None,
        };
        return match gateway.cancel(slot, released).await {
            Submission::Accepted(_) => Ok(()),
            Submission::Rejected { reason, .. } => Err(BrokerError::ChangeRejected {
                order: name,
                reason,
            }),
            Submission::NotPlaced(_) if started.elapsed() < UNSENT_WITHIN => {
                sleep(UNSENT_PAUSE).await;
                continue;
            }
            Submission::NotPlaced(proof) => Err(proof.error(NOT_SENT)),
            Submission::Unclear(cause) => Err(BrokerError::ChangeUnknown {
                order: name,
                cause: cause.to_string(),
            }),
        };
    }
}

/// What is to be cancelled without a desk.
#[derive(Clone, Debug)]
pub struct Sweep {
    /// Own open orders, as the journal tells; nothing where it cannot be read.
    pub known: Option<Vec<Order>>,
    /// Whose orders of the list are cancelled besides.
    pub whose: Whose,
    /// The days of the lists, one a market.
    pub today: Vec<TradingDay>,
    /// Now.
    pub now: Timestamp,
    /// How long it may take.
    pub within: Duration,
}

/// Returns the rows of several days' lists, and why one that is missing did not come; an error where
/// none came.
async fn orders_of<G: Gateway>(gateway: &G, days: &[TradingDay]) -> Result<Listed> {
    let mut rows = Vec::new();
    let mut missing = None;
    let mut has_come = false;
    for day in days {
        match gateway.orders(*day).await {
            Ok(list) => {
                has_come = true;
                rows.extend(list.rows);
            }
            Err(error) => missing = Some(error),
        }
    }
    match missing {
        Some(error) if !has_come => Err(error),
        missing => Ok((rows, missing.map(|error| error.to_string()))),
    }
}

/// Cancels known orders at once and everything that the list of the day shows besides, until the list
/// shows nothing open any more or the time is over.
#[expect(
    clippy::too_many_lines,
    reason = "rounds of cancels, until the list shows nothing open"
)]
pub async fn cancel_all<G: Gateway>(gateway: &G, sweep: Sweep) -> CancelAllReport {
    let Sweep {
        known,
        whose,
        today,
        now,
        within,
    } = sweep;
    let list_lags = if known.is_some() {
        Duration::ZERO
    } else {
        LIST_LAGS
    };
    let known = known.unwrap_or_default();
    let started = Instant::now();
    let mut all: BTreeMap<BrokerOrderId, Ending> = BTreeMap::new();
    let mut report = CancelAllReport {
        unseen: Some("the venue's list did not come in time".into()),
        ..CancelAllReport::default()
    };
    for order in known {
        add(&mut all, order);
    }
    let mut cancels: FuturesUnordered<BoxFuture<'_, (BrokerOrderId, Result<()>)>> =
        FuturesUnordered::new();
    let mut others: Vec<Order> = Vec::new();
    let mut list_after = started;
    let (mut asked_at, mut listed_at) = (started, None);
    let mut is_current = false;
    let mut listing: Option<BoxFuture<'_, Result<Listed>>> = None;
    loop {
        for (id, ending) in &mut all {
            if ending.is_next(listed_at) {
                ending.is_under_way = true;
                ending.tries = ending.tries.saturating_add(1);
                let (id, target) = (id.clone(), Target::of_order(&ending.order));
                let target = target.unwrap_or_else(|| Target::of_number(id.clone()));
                cancels.push(Box::pin(async move { (id, cancel(gateway, target).await) }));
            }
        }
        let is_open = |ending: &Ending| ending.order.status.is_working() && ending.tries < TRIES;
        let has_ended = is_current
            && cancels.is_empty()
            && started.elapsed() >= list_lags
            && !all.values().any(is_open);
        if has_ended || started.elapsed() >= within {
            break;
        }
        if listing.is_none() && Instant::now() >= list_after {
            asked_at = Instant::now();
            listing = Some(Box::pin(orders_of(gateway, &today)));
        }
        tokio::select! {
            biased;
            Some((id, result)) = cancels.next(), if !cancels.is_empty() => {
                is_current = false;
                take_answer(&mut all, &id, result);
            }
            list = listed(&mut listing) => {
                listing = None;
                list_after = Instant::now().checked_add(PAUSE).unwrap_or(list_after);
                match list {
                    Ok((rows, missing)) => {
                        is_current = cancels.is_empty();
                        listed_at = Some(asked_at);
                        report.unseen = missing;
                        others = take_list(
                            &mut all,
                            &rows,
                            (whose, &mut report.perhaps_of_others),
                            now,
                        );
                    }
                    Err(error) => {
                        is_current = true;
                        report.unseen = Some(error.to_string());
                    }
                }
            }
            () = sleep(PAUSE) => {}
        }
    }
    for ending in all.into_values() {
        let list = match ending.order.status {
            OrderStatus::Filled => &mut report.filled_meanwhile,
            status if status.is_terminal() => &mut report.cancelled,
            OrderStatus::Recorded
            | OrderStatus::Accepted
            | OrderStatus::PartiallyFilled
            | OrderStatus::CancelRequested
            | OrderStatus::AmendRequested
            | OrderStatus::AmendUnknown
            | OrderStatus::Cancelled
            | OrderStatus::Expired
            | OrderStatus::Rejected
            | OrderStatus::Unknown
            | OrderStatus::NotPlaced => &mut report.unknown,
        };
        list.push(ending.order);
    }
    report.others_open = others;
    report
}

/// Rows, and why some are missing.
type Listed = (Vec<OrderReport>, Option<String>);

async fn listed(listing: &mut Option<BoxFuture<'_, Result<Listed>>>) -> Result<Listed> {
    match listing {
        Some(listing) => listing.await,
        None => std::future::pending().await,
    }
}

fn add(all: &mut BTreeMap<BrokerOrderId, Ending>, order: Order) {
    let Some(id) = order.broker_order_id.clone() else {
        return;
    };
    all.entry(id).or_insert(Ending {
        order,
        tries: 0,
        asked: None,
        is_answered: false,
        is_under_way: false,
    });
}

fn take_answer(all: &mut BTreeMap<BrokerOrderId, Ending>, id: &BrokerOrderId, result: Result<()>) {
    let Some(ending) = all.get_mut(id) else {
        return;
    };
    ending.is_under_way = false;
    ending.asked = Some(Instant::now());
    ending.is_answered = matches!(&result, Ok(()) | Err(BrokerError::ChangeRejected { .. }));
    if let Err(error) = result {
        tracing::warn!(%error, number = id.number(), "a cancel was not taken");
    }
}

/// Takes what the list shows of orders; returns those of others that are open.
fn take_list(
    all: &mut BTreeMap<BrokerOrderId, Ending>,
    rows: &[OrderReport],
    (whose, perhaps_of_others): (Whose, &mut Vec<BrokerOrderId>),
    now: Timestamp,
) -> Vec<Order> {
    let mut others = Vec::new();
    for row in rows.iter().filter(|row| row.kind != RowKind::Cancel) {
        let known = all.keys().find(|id| id.is_same_order(&row.id)).cloned();
        match known.and_then(|id| all.get_mut(&id)) {
            Some(ending) => settle(&mut ending.order, row),
            None if row.is_closed() => {}
            None if whose.includes(row) => {
                if whose == Whose::OfTheApi && row.channel == Channel::Blank {
                    perhaps_of_others.push(row.id.clone());
                }
                add(all, foreign_order(row, now));
            }
            None => others.push(foreign_order(row, now)),
        }
    }
    others
}

/// Returns an order as a row of the list shows it.
pub fn order_of(row: &OrderReport, now: Timestamp) -> Order {
    let mut order = foreign_order(row, now);
    settle(&mut order, row);
    order
}

/// Returns an order that is known with what the list shows of it now.
pub fn as_shown(mut known: Order, shown: &Order) -> Order {
    known.filled = known.filled.max(shown.filled);
    known.filled_amount = known.filled_amount.max(shown.filled_amount);
    if shown.status.is_terminal() {
        known.status = shown.status;
    }
    known
}

/// Takes the figures of a row; there are no books to hold them against.
fn settle(order: &mut Order, row: &OrderReport) {
    order.filled = order.filled.max(row.filled);
    order.filled_amount = order.filled_amount.max(row.filled_amount);
    if row.is_closed() {
        order.status = if row.filled >= row.quantity {
            OrderStatus::Filled
        } else {
            OrderStatus::Cancelled
        };
    }
}
