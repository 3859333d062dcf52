//! What an order and a comparison cost while ten thousand orders are open: `busy [--orders 10000]`
//! prints both beside the same with ten, over the mock, whose exchange is in this process.

#![expect(clippy::print_stdout, reason = "a command for developers")]
#![expect(clippy::print_stderr, reason = "a command for developers")]

use hoga::MockBrokerAdapterBuilder;
use hoga_journal::MemoryJournal;
use hoga_port::{
    AccountId, BrokerPort, OrderId, OrderRequest, OrderType, Price, Quantity, Route, Side,
    TimeInForce,
};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Orders and comparisons that are timed for one figure.
const TIMED: u64 = 200;
const PASSES: u64 = 20;
/// Won that reserve nothing short.
const CASH: i64 = 1_000_000_000_000;

/// Terms that differ from those of every other order nearby.
fn order(account: &AccountId, n: u64) -> Outcome<OrderRequest> {
    let steps = i64::try_from(n % 200)?;
    let won = steps.saturating_mul(100).saturating_add(51_000);
    Ok(OrderRequest {
        account_id: Some(account.clone()),
        symbol: "005930".parse()?,
        side: Side::Buy,
        order_type: OrderType::Limit {
            price: Price::from_won(won).ok_or("not a price")?,
        },
        quantity: Quantity::from_shares((n / 200).saturating_add(1)),
        time_in_force: TimeInForce::Day,
        route: Route::KRX,
        id: OrderId::new(format!("busy-{n}"))?,
    })
}

/// Returns the middle and the longest of some times.
fn figures(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort_unstable();
    let middle = times.get(times.len() / 2).copied().unwrap_or_default();
    (middle, times.last().copied().unwrap_or_default())
}

async fn measure(orders: u64) -> Outcome<()> {
    let desk = MockBrokerAdapterBuilder::new(Arc::new(MemoryJournal::new()))
        .cash(CASH)
        .open()
        .await?;
    let account = desk.account().clone();
    desk.reconcile("a start").await?;
    for n in 0..orders {
        desk.place_order(order(&account, n)?).await?;
    }
    let mut placing = Vec::new();
    for n in orders..orders.saturating_add(TIMED) {
        let request = order(&account, n)?;
        let began = Instant::now();
        desk.place_order(request).await?;
        placing.push(began.elapsed());
    }
    let mut passing = Vec::new();
    for _pass in 0..PASSES {
        let began = Instant::now();
        desk.reconcile("a measurement").await?;
        passing.push(began.elapsed());
    }
    // The simulated exchange sums up what every open order reserves, a real one does so elsewhere.
    let mut summing = Vec::new();
    for _sum in 0..PASSES {
        let began = Instant::now();
        let joined = account.joined();
        desk.gateway()
            .with_venue(|venue, _now| venue.available_cash(joined));
        summing.push(began.elapsed());
    }
    let open = desk.read_books(|books| books.live_orders().count());
    let ((order, order_most), (pass, pass_most)) = (figures(placing), figures(passing));
    let (sum, _) = figures(summing);
    println!(
        "{open:>6} open: an order {order:.1?} (longest {order_most:.0?}), in it the exchange's sum {sum:.1?} each time; a comparison {pass:.1?} (longest {pass_most:.0?})"
    );
    desk.abort().await;
    Ok(())
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done: Outcome<()> = (|| {
        let orders: u64 = match words.as_slice() {
            [] => 10_000,
            ["--orders", count] => count.parse()?,
            _ => return Err("busy [--orders 10000]".into()),
        };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        runtime.block_on(measure(10))?;
        runtime.block_on(measure(orders))
    })();
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("busy: {error}");
            ExitCode::FAILURE
        }
    }
}
