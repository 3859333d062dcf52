//! One cancel with nothing but a token and the pace, and what becomes of it. Who else could send it is
//! decided in `brakes.rs`.

use crate::command::TradingReply;
use ambient::Clock;
use hoga_desk::Gateway;
use hoga_desk::emergency::{self, Target};
use hoga_port::{BrokerError, BrokerOrderId, Order, OrderStatus, Result, VenueReason};
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout};

/// A cancel has this long to leave, however little its caller waits.
const LEAVES_WITHIN: Duration = Duration::from_secs(2);
/// What became of it is looked up for this long.
const LIST_WITHIN: Duration = Duration::from_secs(3);
/// The list shows an end up to this late.
const LIST_LAGS: Duration = Duration::from_secs(6);
const LIST_PAUSE: Duration = Duration::from_secs(1);

/// Sends a cancel of all that is left of an order, and looks for its end; `order` is the order where it is
/// known. One of which only the number is known goes without a branch, as an order of KRX (behaviour
/// 2.5); where the venue refuses that, the list tells whether it is an order of another market.
///
/// # Errors
///
/// As [`emergency::cancel`]; `AlreadyDone` where the list shows that the order has ended.
#[expect(clippy::too_many_arguments, reason = "all that a cancel leans on")]
pub(crate) async fn cancel<G: Gateway>(
    gateway: &G,
    clock: &dyn Clock,
    name: &str,
    target: Target,
    order: Option<Order>,
    within: Duration,
) -> Result<TradingReply> {
    let id = target.id.clone();
    let (sent_to, mut order) = (target.route, order);
    match send(gateway, name, target, within).await {
        Err(BrokerError::ChangeRejected { reason, .. }) if order.is_none() => {
            let refused = |text: String| BrokerError::ChangeRejected {
                order: name.to_owned(),
                reason: VenueReason {
                    code: reason.code.clone(),
                    text,
                },
            };
            let text = &reason.text;
            let found = look(gateway, clock, &id).await.map_err(|error| {
                refused(format!(
                    "{text} (it was sent as an order of KRX, and the list, which tells an order of another market, cannot be read: {error})"
                ))
            })?;
            let Some(found) = found else {
                return Err(refused(format!(
                    "{text} (today's list has no order {name})"
                )));
            };
            if found.status.is_terminal() {
                return Err(BrokerError::AlreadyDone {
                    order: name.to_owned(),
                    status: found.status,
                });
            }
            let again = Target::of_order(&found).filter(|_| found.route != sent_to);
            let Some(again) = again else {
                return Err(refused(text.clone()));
            };
            send(gateway, name, again, within).await?;
            order = Some(found);
        }
        sent => sent?,
    }
    // The acknowledgement is not the end; the list shows it, if it can be had, and somewhat late.
    let asked = Instant::now();
    loop {
        let looked = look(gateway, clock, &id).await;
        let is_answered = looked.is_ok();
        // A row knows no key: what is known of the order stays.
        order = match (order, looked.ok().flatten()) {
            (Some(known), Some(shown)) => Some(emergency::as_shown(known, &shown)),
            (known, shown) => known.or(shown),
        };
        let has_ended = order
            .as_ref()
            .is_some_and(|order| order.status.is_terminal());
        if has_ended || !is_answered || asked.elapsed() >= within.min(LIST_LAGS) {
            break;
        }
        sleep(LIST_PAUSE).await;
    }
    match order {
        Some(mut order) => {
            if !order.status.is_terminal() {
                order.status = OrderStatus::CancelRequested;
            }
            let order = Box::new(order);
            Ok(TradingReply::Order { order })
        }
        None => Err(BrokerError::ChangeUnknown {
            order: name.to_owned(),
            cause: "the venue took the cancel, and its list cannot be read".into(),
        }),
    }
}

async fn send<G: Gateway>(gateway: &G, name: &str, target: Target, within: Duration) -> Result<()> {
    let sending = emergency::cancel(gateway, target);
    timeout(within.max(LEAVES_WITHIN), sending)
        .await
        .unwrap_or_else(|_elapsed| {
            Err(BrokerError::ChangeUnknown {
                order: name.to_owned(),
                cause: "the venue did not answer in time".into(),
            })
        })
}

/// Returns the order of a number as today's list shows it.
async fn look<G: Gateway>(
    gateway: &G,
    clock: &dyn Clock,
    id: &BrokerOrderId,
) -> Result<Option<Order>> {
    let now = clock.now();
    let list = timeout(LIST_WITHIN, gateway.orders(id.trading_day().today(now)))
        .await
        .unwrap_or_else(|_elapsed| Err(BrokerError::connection("it did not come in time")))?;
    let row = list.rows.into_iter().find(|row| row.id.is_same_order(id));
    Ok(row.map(|row| emergency::order_of(&row, now)))
}
