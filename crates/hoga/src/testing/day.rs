//! A strategy over a day that is known: what the market did is given, the clock of the mock goes from one
//! step to the next without waiting, and orders fill as the given market would have filled them.
//!
//! It tests one's code. It knows no queue behind a price, no impact of one's own orders and no auction that
//! ends, and price limits are the mock's, so its profit is no promise.

use crate::{MemoryJournal, MockBrokerAdapter, MockVenue, Result};
use hoga_port::time::{Timestamp, millis_between};
use hoga_port::{Amount, BrokerPort, Order, Position, Price, Side, Symbol};
use rust_decimal::Decimal;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

/// How long a program may go on once the last step was shown, by the day's clock.
const BEHIND_THE_LAST: Duration = Duration::from_secs(5);

/// One step of a market.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// When it happened; a step does not come before the one in front of it.
    pub at: Timestamp,
    /// The issue.
    pub symbol: Symbol,
    /// What happened.
    pub what: TickKind,
}

/// What happened at one step of a market.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TickKind {
    /// Somebody traded.
    Print {
        /// Who began it.
        side: Side,
        /// At what price.
        price: Price,
        /// How many shares.
        quantity: u64,
    },
    /// The book changed: levels with their shares, best first.
    Book {
        /// Bids.
        bids: Vec<(Price, u64)>,
        /// Asks.
        asks: Vec<(Price, u64)>,
    },
}

impl Tick {
    /// Makes a print.
    pub fn print(at: Timestamp, symbol: Symbol, side: Side, price: Price, quantity: u64) -> Self {
        let what = TickKind::Print {
            side,
            price,
            quantity,
        };
        Self { at, symbol, what }
    }
}

/// What a strategy made of a day.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DayReport {
    /// Its orders, with what filled of each.
    pub orders: Vec<Order>,
    /// What it holds at the end.
    pub positions: Vec<Position>,
    /// Cash and holdings at the last prices, at the end less at the start, with fees and taxes as the mock
    /// takes them.
    pub profit: Amount,
    /// Steps that were shown.
    pub ticks: u64,
}

/// Runs a strategy over a day on an exchange that nothing else moves: open `venue` quiet, at or before
/// the first step. The strategy is dropped, as a program that ends, soon after the last step; it may end
/// earlier by itself.
///
/// It sees the steps through the port like any market: subscriptions, quotes, its clock. Run it on a
/// runtime of one thread with paused time, and the day takes as long as its steps cost.
///
/// ```
/// use hoga::prelude::*;
/// use hoga::testing::{Tick, run_day};
/// use hoga::MockVenue;
///
/// # #[tokio::main(flavor = "current_thread", start_paused = true)]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let samsung: Symbol = "005930".parse()?;
/// let at = |second: i64| Ok::<_, Box<dyn std::error::Error>>(
///     format!("2026-11-23T10:00:{second:02}+09:00").parse::<Timestamp>()?);
/// let print = |second, side, won: &str| {
///     Ok::<_, Box<dyn std::error::Error>>(Tick::print(at(second)?, samsung, side, won.parse()?, 10))
/// };
/// let day = [
///     print(1, Side::Buy, "71900")?,
///     print(2, Side::Sell, "71000")?,
///     print(3, Side::Buy, "72500")?,
/// ];
/// let venue = MockVenue::builder().open()?;
/// let report = run_day(&venue, day, async |broker| {
///     let id = OrderId::of_day(&samsung, "dip", broker.clock().now()).unwrap();
///     let dip = OrderRequest::buy(samsung, Quantity::from_shares(5)).limit("71000".parse().unwrap());
///     broker.place_order(dip.id(id)).await?;
///     std::future::pending().await
/// })
/// .await?;
/// assert_eq!(report.orders[0].status, OrderStatus::Filled);
/// assert!(report.profit.value > 7_000.into(), "five shares, 1,500 won each, less fees");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// As the strategy ends, and as the mock answers.
pub async fn run_day(
    venue: &MockVenue,
    day: impl IntoIterator<Item = Tick>,
    strategy: impl AsyncFn(MockBrokerAdapter) -> Result<()>,
) -> Result<DayReport> {
    let journal = MemoryJournal::new();
    let before = worth(&venue.connect(Arc::new(journal.reopen())).await?).await?;
    let program = venue.connect(Arc::new(journal.reopen())).await?;
    let ticks = {
        let shown = pin!(show(venue, day));
        let program = pin!(strategy(program));
        until_shown(shown, program).await?
    };
    let after = venue.connect(Arc::new(journal.reopen())).await?;
    let profit = worth(&after).await?.saturating_sub(before);
    Ok(DayReport {
        orders: after.get_orders(after.account()).await?,
        positions: after.get_positions(after.account()).await?,
        profit: Amount::krw(profit),
        ticks,
    })
}

/// Shows every step at its time; returns how many there were.
async fn show(venue: &MockVenue, day: impl IntoIterator<Item = Tick>) -> u64 {
    let clock = venue.clock();
    let mut shown = 0u64;
    for tick in day {
        let away = millis_between(clock.now(), tick.at);
        if let Some(away) = u64::try_from(away).ok().filter(|away| *away > 0) {
            tokio::time::sleep(Duration::from_millis(away)).await;
        }
        match tick.what {
            TickKind::Print {
                side,
                price,
                quantity,
            } => venue.show_print(tick.symbol, side, price, quantity),
            TickKind::Book { bids, asks } => venue.show_book(tick.symbol, &bids, &asks),
        }
        shown = shown.saturating_add(1);
        // Who was told of it comes before the next step.
        tokio::task::yield_now().await;
    }
    tokio::time::sleep(BEHIND_THE_LAST).await;
    shown
}

/// Waits for the end of the day; a program that ends earlier by itself is not started again.
async fn until_shown(
    mut shown: impl Future<Output = u64> + Unpin,
    mut program: impl Future<Output = Result<()>> + Unpin,
) -> Result<u64> {
    let mut has_ended = false;
    std::future::poll_fn(|context| {
        if !has_ended && let Poll::Ready(done) = std::pin::Pin::new(&mut program).poll(context) {
            has_ended = true;
            if let Err(error) = done {
                return Poll::Ready(Err(error));
            }
        }
        std::pin::Pin::new(&mut shown).poll(context).map(Ok)
    })
    .await
}

/// Returns cash and holdings at their last prices.
async fn worth(desk: &MockBrokerAdapter) -> Result<Decimal> {
    let cash = desk.get_cash(desk.account()).await?.settled_d2.value;
    let held = desk.get_positions(desk.account()).await?;
    let value = |position: &Position| {
        position
            .last_price
            .map_or(Decimal::ZERO, |price| price.times(position.quantity))
    };
    Ok(held.iter().map(value).fold(cash, Decimal::saturating_add))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prelude::*;
    use hoga_port::time::plus_millis;

    fn samsung() -> Symbol {
        "005930".parse().unwrap()
    }

    fn start() -> Timestamp {
        "2026-11-23T10:00:00+09:00".parse().unwrap()
    }

    fn prints(count: i64) -> impl Iterator<Item = Tick> {
        (1..=count).map(|step| {
            let price = Price::from_won(71_000 + step % 20 * 100).unwrap();
            let side = if step % 2 == 0 { Side::Buy } else { Side::Sell };
            Tick::print(plus_millis(start(), step * 60), samsung(), side, price, 1)
        })
    }

    /// Counts the prints that it sees, and trades once in a thousand.
    async fn counts(broker: MockBrokerAdapter, seen: &std::cell::Cell<u64>) -> Result<()> {
        let mut trades = broker.trades(&[samsung()])?;
        while let Some(delivery) = trades.next().await {
            let Delivery::Item(trade) = delivery else {
                continue;
            };
            seen.set(seen.get() + 1);
            if seen.get() % 1_000 == 1 {
                let key = format!("step-{}", seen.get()).parse().unwrap();
                let order = OrderRequest::buy(samsung(), Quantity::from_shares(1));
                broker.place_order(order.limit(trade.price).id(key)).await?;
            }
        }
        Ok(())
    }

    #[tokio::test(start_paused = true)]
    async fn a_day_is_seen_whole_and_its_orders_are_told() {
        let venue = MockVenue::builder().open().unwrap();
        let seen = std::cell::Cell::new(0);
        let report = run_day(&venue, prints(3_000), async |broker| {
            counts(broker, &seen).await
        });
        let report = report.await.unwrap();
        assert_eq!((report.ticks, seen.get()), (3_000, 3_000));
        assert_eq!(report.orders.len(), 3);
        let filled = |order: &&Order| order.status == OrderStatus::Filled;
        let filled = report.orders.iter().filter(filled).count();
        let held = report.positions.first().map(|held| held.quantity);
        assert_eq!(
            held,
            Some(Quantity::from_shares(filled.try_into().unwrap()))
        );
        assert!(filled > 0 && !report.profit.value.is_zero());
    }

    #[tokio::test(start_paused = true)]
    async fn a_strategy_that_fails_ends_the_day() {
        let venue = MockVenue::builder().open().unwrap();
        let ended = run_day(&venue, prints(10), async |_broker| {
            Err(BrokerError::refused("no", "never"))
        });
        assert!(ended.await.is_err());
    }
}
