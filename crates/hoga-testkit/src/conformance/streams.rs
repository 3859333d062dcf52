//! What is heard: registering, letting go, registering again, and a broken line.

use super::Named;
use super::stage::{Adapter, Case, Found, MORNING, Stage, ensure, limit, samsung};
use hoga_port::{ConnectionState, Delivery, OrderStatus, Side, Subscription, TradeEvent};
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// Lets others trade and returns whether a print is heard.
async fn hears(stage: &Stage, trades: &mut Subscription<TradeEvent>) -> Result<bool, String> {
    for _ in 0..10 {
        stage.other(Side::Buy, 72_000, 1)?;
        let heard = timeout(Duration::from_secs(3), trades.next()).await;
        if let Ok(Some(Delivery::Item(_))) = heard {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn subscribe_again(adapter: Adapter) -> Case {
    let stage = Stage::open(adapter, MORNING, 0).await?;
    for round in 1..=2 {
        let trades = stage.port.trades(&[samsung()]);
        let mut trades = trades.map_err(|error| error.to_string())?;
        ensure(hears(&stage, &mut trades).await?, || {
            format!("round {round}: no print")
        })?;
        // Dropping it unsubscribes.
        drop(trades);
        sleep(Duration::from_secs(5)).await;
    }
    Ok(Found::Holds)
}

async fn reconnect(adapter: Adapter) -> Case {
    let stage = Stage::open(adapter, MORNING, 0).await?;
    let trades = stage.port.trades(&[samsung()]);
    let mut trades = trades.map_err(|error| error.to_string())?;
    ensure(hears(&stage, &mut trades).await?, || {
        "no print before".into()
    })?;
    stage
        .place(stage.order("rests", Side::Buy, limit(70_000), 5))
        .await?;
    if !stage.cut() {
        return Ok(Found::Absent("no line to cut"));
    }
    // It fills while nobody listens.
    stage.other(Side::Sell, 70_000, 1_000 + 5)?;
    stage.until("rests", OrderStatus::Filled).await?;
    stage.until_held(5).await?;
    sleep(Duration::from_secs(10)).await;
    let state = stage.port.connection().next().await;
    ensure(
        state == Some(Delivery::Item(ConnectionState::Connected)),
        || format!("{state:?}"),
    )?;
    stage.other(Side::Sell, 72_000, 100)?;
    ensure(hears(&stage, &mut trades).await?, || {
        "no print after".into()
    })?;
    Ok(Found::Holds)
}

pub(super) fn cases() -> Vec<Named> {
    vec![
        Named::new("subscribe, unsubscribe, subscribe again", subscribe_again),
        Named::new("a cut line: fills are found, streams go on", reconnect),
    ]
}
