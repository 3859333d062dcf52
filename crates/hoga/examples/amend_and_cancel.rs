//! An order that is amended, filled in part and cancelled, offline, and what each answer says.
//!
//! Run it with `cargo run --example amend_and_cancel -p hoga --features mock`.

use hoga::{
    Amend, BrokerError, BrokerPort, CancelReport, OrderId, OrderRef, OrderRequest, Outcome, Price,
    Quantity, Side, Symbol,
};
use std::io::Write;
use std::time::Duration;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout();
    let mock = hoga::mock().open().await?;
    let account = mock.account().clone();
    let symbol: Symbol = "005930".parse()?;
    let won = |won: i64| Price::from_won(won).ok_or("not a price");
    let id: OrderId = "amended".parse()?;

    let order = mock
        .place_order(
            OrderRequest::buy(symbol, Quantity::from_shares(10))
                .limit(won(71_000)?)
                .id(id.clone()),
        )
        .await?;
    writeln!(out, "{}: {}", order.order_type, order.status)?;

    // By our id; the venue's number changes with every amend.
    let name = || OrderRef::Id(id.clone());
    let limit = won(71_500)?;
    let amended = mock
        .amend_order(&account, name(), Amend::Limit(limit))
        .await?;
    writeln!(out, "{}: {}", amended.order_type, amended.status)?;

    mock.gateway()
        .trade_as_outsider(symbol, Side::Sell, limit, 4);
    // Fewer shares in all, with the 4 that filled: 2 work on.
    let smaller = Amend::Quantity(Quantity::from_shares(6));
    let lowered = mock.amend_order(&account, name(), smaller).await?;
    writeln!(out, "{} in all: {}", lowered.quantity, lowered.status)?;
    match mock.cancel_order(&account, name()).await? {
        CancelReport::Requested => writeln!(out, "the venue took the cancel")?,
        CancelReport::AlreadyDone(status) => writeln!(out, "nothing to cancel: {status}")?,
        CancelReport::Unknown => writeln!(out, "not known yet; hoga goes on asking")?,
    }
    // The end of an order is told by the stream and by the list.
    tokio::time::sleep(Duration::from_millis(200)).await;
    for order in mock.get_orders(&account).await? {
        writeln!(
            out,
            "{}: {}, {} filled",
            order.order_type, order.status, order.filled
        )?;
    }

    // What went wrong says what became of the order, and what to do.
    match mock
        .amend_order(&account, name(), Amend::Limit(limit))
        .await
    {
        Ok(order) => writeln!(out, "{}", order.status)?,
        Err(error @ BrokerError::AlreadyDone { .. }) => {
            writeln!(out, "too late: {error}; {}", error.hint())?;
        }
        Err(error) if error.outcome() == Outcome::Unknown => {
            writeln!(out, "not known: do not repeat it; {}", error.hint())?;
        }
        Err(error) => writeln!(out, "{error}; {}", error.hint())?,
    }
    Ok(())
}
