//! A first order, offline: place it, watch it fill in parts, look at the position.
//!
//! Run it with `cargo run --example first_order -p hoga --features mock`.

use hoga::{
    BrokerPort, Delivery, ExecutionKind, OrderRequest, OrderStatus, Price, Quantity, Side, Start,
    Symbol,
};
use std::io::Write;
use std::sync::Arc;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout();
    let mock = hoga::mock().open().await?;
    // A strategy holds the port; the same code runs on KIS.
    let broker: Arc<dyn BrokerPort> = mock.port();
    let account = mock.account().clone();
    let symbol: Symbol = "005930".parse()?;
    let price = Price::from_won(71_900).ok_or("not a price")?;

    let mut executions = broker.executions(Start::Now)?;
    let order = broker
        .place_order(
            // Our own name of the order: repeating the call with it never buys twice.
            OrderRequest::buy(symbol, Quantity::from_shares(10))
                .limit(price)
                .id("first-order".parse()?),
        )
        .await?;
    writeln!(
        out,
        "placed {} as number {:?}",
        order.symbol, order.broker_order_id
    )?;

    // Somebody sells to us, in two parts.
    mock.gateway()
        .trade_as_outsider(symbol, Side::Sell, price, 4);
    mock.gateway()
        .trade_as_outsider(symbol, Side::Sell, price, 6);

    while let Some(delivery) = executions.next().await {
        let Delivery::Item(event) = delivery else {
            continue;
        };
        if let ExecutionKind::Filled(fill) = &event.kind {
            writeln!(
                out,
                "filled {} at {} ({})",
                fill.quantity, fill.price, event.order.status
            )?;
        }
        if event.order.status == OrderStatus::Filled {
            break;
        }
    }
    for position in broker.get_positions(&account).await? {
        writeln!(out, "holding {} of {}", position.quantity, position.symbol)?;
    }
    writeln!(out, "cash {}", broker.get_cash(&account).await?.settled_d2)?;
    Ok(())
}
