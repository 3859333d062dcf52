//! A strategy over a day that is known: 300,000 prints made up here, seen in a few seconds.
//!
//! Run it with `cargo run --release --example known_day -p hoga --features mock`.

use hoga::prelude::*;
use hoga::testing::{Tick, run_day};
use hoga::{MockBrokerAdapter, MockVenue};
use std::collections::VecDeque;
use std::io::Write;
use std::time::Instant;

const PRINTS: i64 = 300_000;
/// Prints of the average that a price is held against.
const WINDOW: usize = 500;

/// Buys when the price goes above its average and sells what it holds when it goes below.
async fn follow_the_trend(broker: &MockBrokerAdapter, symbol: Symbol) -> hoga::Result<()> {
    let mut window: VecDeque<Decimal> = VecDeque::new();
    let (mut sum, mut is_long, mut trades) = (Decimal::ZERO, false, 0_u32);
    let mut prints = broker.trades(&[symbol])?;
    while let Some(delivery) = prints.next().await {
        let Delivery::Item(print) = delivery else {
            // Prints were missed: the average begins anew.
            (window, sum) = (VecDeque::new(), Decimal::ZERO);
            continue;
        };
        let price = print.price.value();
        window.push_back(price);
        sum += price;
        if window.len() <= WINDOW {
            continue;
        }
        sum -= window.pop_front().unwrap_or_default();
        let average = sum / Decimal::from(WINDOW);
        let is_above = price > average * Decimal::new(1_005, 3);
        let is_below = price < average * Decimal::new(995, 3);
        if is_above == is_long || !(is_above || is_below) {
            continue;
        }
        // What was asked for may not have filled: what is held decides what is sold.
        let held = broker.get_positions(broker.account()).await?;
        let held = held.iter().find(|held| held.symbol == symbol);
        let sellable = held.map_or(Quantity::ZERO, |held| held.sellable);
        let draft = match is_above {
            true if sellable.is_zero() => OrderRequest::buy(symbol, Quantity::from_shares(10)),
            false if !sellable.is_zero() => OrderRequest::sell(symbol, sellable),
            true | false => continue,
        };
        is_long = is_above;
        let name = format!("trend-{trades}");
        let id = OrderId::of_day(&symbol, &name, print.at);
        let id = id.map_err(|error| BrokerError::refused(error.to_string(), "name it shorter"))?;
        // A refusal is told with its reason; nothing is placed twice whatever comes.
        broker.place_order(draft.limit(print.price).id(id)).await?;
        trades += 1;
    }
    Ok(())
}

/// Makes up a day of prints between 09:05 and 15:15 that wander.
fn day(symbol: Symbol) -> Result<Vec<Tick>, Box<dyn std::error::Error>> {
    let start: Timestamp = "2026-11-23T09:05:00+09:00".parse()?;
    let (mut price, mut noise) = (71_900_i64, 1_u64);
    let mut ticks = Vec::new();
    for step in 0..PRINTS {
        noise = noise
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let kind = noise >> 40;
        price = (price + if kind % 2 == 0 { 100 } else { -100 }).clamp(60_000, 80_000);
        let at = start + std::time::Duration::from_millis(u64::try_from(step)? * 74);
        let side = if kind % 3 == 0 { Side::Buy } else { Side::Sell };
        let price = Price::from_won(price).ok_or("not a price")?;
        ticks.push(Tick::print(at, symbol, side, price, 1 + kind % 50));
    }
    Ok(ticks)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
#[expect(
    clippy::disallowed_methods,
    reason = "it says how long the machine took"
)]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let symbol: Symbol = "005930".parse()?;
    let ticks = day(symbol)?;
    let venue = MockVenue::builder()
        .start("2026-11-23T09:00:10+09:00".parse()?)
        .open()?;
    let begun = Instant::now();
    let report = run_day(&venue, ticks, async |broker| {
        follow_the_trend(&broker, symbol).await
    })
    .await?;
    let mut out = std::io::stdout();
    writeln!(
        out,
        "{} prints in {:.2} s: {} orders, profit {} won, {} issues held at the end",
        report.ticks,
        begun.elapsed().as_secs_f64(),
        report.orders.len(),
        report.profit.value.round(),
        report.positions.len(),
    )?;
    Ok(())
}
