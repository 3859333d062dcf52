//! An accepted order on its way to its fill.

use super::find;
use crate::KisBrokerAdapter;
use hoga_desk::Gateway as _;
use hoga_desk::gateway::ExecutionChannel;
use hoga_port::{BrokerPort as _, ConnectionState, Order, OrderRef};
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout};

/// How often the list is asked for while an order is followed to its fill.
const ASKED_EVERY: Duration = Duration::from_millis(1_500);

/// Follows an accepted order for a while. While the line is not up, nobody tells of fills, and the list is
/// asked for, which shows an order some seconds late.
pub(super) async fn follow_to_its_end(
    desk: &KisBrokerAdapter,
    placed: Order,
    within: Duration,
) -> Order {
    let Some(order) = placed.id.clone().map(OrderRef::Id) else {
        return placed;
    };
    let started = Instant::now();
    let mut asked = started;
    loop {
        let Some(found) = find(desk, &order) else {
            return placed;
        };
        if found.status.is_terminal() || started.elapsed() >= within {
            return found;
        }
        let is_live = *desk.gateway().connection().borrow() == ConnectionState::Connected;
        let is_told = is_live && desk.gateway().execution_channel() == ExecutionChannel::Stream;
        if !is_told && asked.elapsed() >= ASKED_EVERY {
            asked = Instant::now();
            let left = within.saturating_sub(started.elapsed());
            // The order is accepted: whoever waits for it is told so in time, whatever the list does.
            let listed = timeout(left, desk.get_orders(desk.account())).await;
            if let Ok(Err(error)) = listed {
                tracing::warn!(%error, "whether the order has filled is not known yet");
            }
        }
        sleep(Duration::from_millis(200)).await;
    }
}
