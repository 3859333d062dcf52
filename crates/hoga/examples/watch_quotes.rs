//! Quotes, books and prints of two issues, offline: streams, callbacks, and what a gap looks like.
//!
//! Run it with `cargo run --example watch_quotes -p hoga --features mock`.

use hoga::{BrokerPort, Delivery, Gap, Symbol};
use std::io::Write;
use std::time::Duration;
use tokio::time::timeout;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout();
    // A market that moves: an order or a trade about every 50 ms, always the same ones.
    let mock = hoga::mock().moving_market(50, 7).open().await?;
    let symbols: [Symbol; 2] = ["005930".parse()?, "000660".parse()?];
    mock.connect_websocket().await?;

    let mut quotes = mock.quotes(&symbols)?;
    let mut trades = mock.trades(&symbols)?;
    // The same as a callback; dropping the handle ends it.
    let counted = std::sync::Arc::new(std::sync::atomic::AtomicU64::new(0));
    let count = std::sync::Arc::clone(&counted);
    let handle = mock.subscribe_quotes(
        &symbols,
        Box::new(move |_quote| {
            count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        }),
    )?;

    for _ in 0..5 {
        match timeout(Duration::from_secs(5), quotes.next()).await? {
            Some(Delivery::Item(quote)) => {
                let side = |level: Option<hoga::Level>| {
                    level.map_or("-".to_owned(), |it| {
                        format!("{} x {}", it.price, it.quantity)
                    })
                };
                let (bid, ask) = (side(quote.bid), side(quote.ask));
                writeln!(out, "{} bid {bid}, ask {ask}", quote.symbol)?;
            }
            // Nothing is lost silently: a slow reader and a broken line are told where they happen.
            Some(Delivery::Gap(Gap::Lagged(count))) => {
                writeln!(out, "{count} quotes were dropped")?;
            }
            Some(Delivery::Gap(gap)) => writeln!(out, "the line was down: {gap:?}")?,
            None => break,
        }
    }
    if let Some(Delivery::Item(trade)) = timeout(Duration::from_secs(5), trades.next()).await? {
        writeln!(
            out,
            "{} traded {} at {}",
            trade.symbol, trade.quantity, trade.price
        )?;
    }
    drop(handle);
    let counted = counted.load(std::sync::atomic::Ordering::Relaxed);
    writeln!(
        out,
        "the callback saw {}",
        if counted > 0 { "quotes" } else { "nothing" }
    )?;
    Ok(())
}
