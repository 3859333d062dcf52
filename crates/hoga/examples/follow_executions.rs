//! Own executions from the first event on, offline, and again after a restart: nothing is missing
//! and nothing comes twice.
//!
//! Run it with `cargo run --example follow_executions -p hoga --features mock`.

use hoga::{
    BrokerPort, Delivery, ExecutionEvent, MemoryJournal, MockBrokerAdapterBuilder, OrderRequest,
    Price, Quantity, Side, Start, Symbol,
};
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout;

fn line(event: &ExecutionEvent) -> String {
    let (number, what) = (event.sequence, event.kind.word());
    format!("#{number} {what}: {}", event.order.status)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout();
    let journal = MemoryJournal::new();
    let symbol: Symbol = "005930".parse()?;
    let price = Price::from_won(71_900).ok_or("not a price")?;

    let mock = MockBrokerAdapterBuilder::new(Arc::new(journal.reopen()))
        .open()
        .await?;
    mock.place_order(
        OrderRequest::buy(symbol, Quantity::from_shares(3))
            .limit(price)
            .id("followed".parse()?),
    )
    .await?;
    mock.gateway()
        .trade_as_outsider(symbol, Side::Sell, price, 3);

    tokio::time::sleep(Duration::from_millis(200)).await;

    // A reader keeps the number of the last event it has dealt with.
    let mut last = 0;
    let mut executions = mock.executions(Start::After(last))?;
    while let Ok(Some(delivery)) = timeout(Duration::from_secs(1), executions.next()).await {
        if let Delivery::Item(event) = delivery {
            writeln!(out, "{}", line(&event))?;
            last = event.sequence;
            // Deal with the first two and "crash".
            if event.kind.word() == "accepted" {
                break;
            }
        }
    }
    drop(executions);
    drop(mock);

    writeln!(out, "-- restarted, going on behind #{last} --")?;
    let mock = MockBrokerAdapterBuilder::new(Arc::new(journal.reopen()))
        .open()
        .await?;
    let mut executions = mock.executions(Start::After(last))?;
    while let Ok(Some(Delivery::Item(event))) =
        timeout(Duration::from_millis(300), executions.next()).await
    {
        writeln!(out, "{}", line(&event))?;
    }
    Ok(())
}
