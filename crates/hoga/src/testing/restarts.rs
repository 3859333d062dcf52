//! A program that is ended wherever it waits, and started again.

use crate::{MemoryJournal, MockBrokerAdapter, MockVenue, Result};
pub use hoga_mock::Placed;
use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

/// A strategy that waits more often than this is not ended at every point.
const MOST_POINTS: usize = 10_000;

/// What a strategy did, however it was ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restarted {
    /// At how many points it was ended.
    pub points: usize,
    /// Its orders at the exchange, the same each time.
    pub orders: Vec<Placed>,
}

/// Why a strategy does not stand every restart.
#[derive(Debug)]
#[non_exhaustive]
pub enum RestartError {
    /// It failed by itself.
    Failed {
        /// Where it was ended before, counted in waits; 0 for the run without an end.
        point: usize,
        /// Why.
        error: crate::BrokerError,
    },
    /// It waits more often than it can be ended.
    TooManyPoints {
        /// At how many points it was ended.
        most: usize,
    },
    /// Its orders are others than without the restart.
    OtherOrders {
        /// Where it was ended, counted in waits.
        point: usize,
        /// Without the restart.
        expected: Vec<Placed>,
        /// With it.
        found: Vec<Placed>,
    },
}

impl fmt::Display for RestartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed { point: 0, error } => write!(f, "the strategy fails: {error}"),
            Self::Failed { point, error } => {
                write!(
                    f,
                    "started again after wait {point}, the strategy fails: {error}"
                )
            }
            Self::TooManyPoints { most } => {
                write!(f, "the strategy waits more than {most} times")
            }
            Self::OtherOrders {
                point,
                expected,
                found,
            } => write!(
                f,
                "ended at wait {point} and started again, the strategy has {} orders at the exchange instead of {}: {found:?} instead of {expected:?}",
                found.len(),
                expected.len()
            ),
        }
    }
}

impl std::error::Error for RestartError {}

/// Runs a strategy to its end, then again for each point at which it waits: ended there, with its desk,
/// and started again on the same journal and exchange. Whatever it is ended at, its orders must be the
/// same: none missing, none twice.
///
/// It is ended where it waits itself, so before and behind each call of the port. What a death within a
/// call means is the desk's affair, and hoga's own tests kill it there.
///
/// `venue` opens an exchange as it is before the strategy starts, each time anew; the strategy gets its
/// desk and says when it is done. Run it on a runtime with paused time.
///
/// ```
/// use hoga::prelude::*;
/// use hoga::{MockVenue, testing};
///
/// # #[tokio::main(flavor = "current_thread", start_paused = true)]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let outcome = testing::restart_everywhere(
///     || MockVenue::builder().open(),
///     async |broker| {
///         let symbol: Symbol = "005930".parse().unwrap();
///         let now = broker.clock().now();
///         let id = OrderId::of_day(&symbol, "open-1", now).unwrap();
///         let order = OrderRequest::buy(symbol, Quantity::from_shares(1)).market().id(id);
///         broker.place_order(order).await.map(drop)
///     },
/// )
/// .await?;
/// assert_eq!(outcome.orders.len(), 1);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`RestartError`], with the point at which it shows.
pub async fn restart_everywhere(
    venue: impl Fn() -> Result<MockVenue>,
    strategy: impl AsyncFn(MockBrokerAdapter) -> Result<()>,
) -> std::result::Result<Restarted, RestartError> {
    let failed = |point| move |error| RestartError::Failed { point, error };
    let undisturbed = venue().map_err(failed(0))?;
    start(&undisturbed, &MemoryJournal::new(), &strategy)
        .await
        .map_err(failed(0))?;
    let expected = undisturbed.placed();
    for point in 1..=MOST_POINTS {
        let venue = venue().map_err(failed(point))?;
        let journal = MemoryJournal::new();
        let has_ended = {
            let whole = start(&venue, &journal, &strategy);
            ended_at(point, whole).await
        };
        match has_ended {
            Some(done) => {
                done.map_err(failed(point))?;
                return Ok(Restarted {
                    points: point.saturating_sub(1),
                    orders: expected,
                });
            }
            // The strategy and its desk are gone, as after kill -9.
            None => start(&venue, &journal, &strategy)
                .await
                .map_err(failed(point))?,
        }
        let found = venue.placed();
        if found != expected {
            return Err(RestartError::OtherOrders {
                point,
                expected,
                found,
            });
        }
    }
    Err(RestartError::TooManyPoints { most: MOST_POINTS })
}

async fn start(
    venue: &MockVenue,
    journal: &MemoryJournal,
    strategy: &impl AsyncFn(MockBrokerAdapter) -> Result<()>,
) -> Result<()> {
    let desk = venue.connect(Arc::new(journal.reopen())).await?;
    strategy(desk).await
}

/// Returns what a future came to, or nothing once it has waited so often and was dropped.
async fn ended_at<T>(point: usize, future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    let mut waits = 0usize;
    std::future::poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => {
            waits = waits.saturating_add(1);
            if waits >= point {
                Poll::Ready(None)
            } else {
                Poll::Pending
            }
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prelude::*;
    use std::time::Duration;

    fn samsung() -> Symbol {
        "005930".parse().unwrap()
    }

    /// Buys once a day, and waits until it is filled.
    async fn buy(broker: MockBrokerAdapter, key: OrderId) -> Result<()> {
        let order = OrderRequest::buy(samsung(), Quantity::from_shares(3))
            .limit(Price::from_won(71_000).unwrap())
            .id(key.clone());
        broker.place_order(order).await?;
        let venue = broker.gateway().venue().clone();
        let limit = Price::from_won(71_000).unwrap();
        venue.trade_as_outsider(samsung(), Side::Sell, limit, 3);
        let is_filled = || {
            broker.read_books(|books| {
                let order = books.own(&key).map(|tracked| tracked.order.status);
                order == Some(OrderStatus::Filled)
            })
        };
        while !is_filled() {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Ok(())
    }

    #[tokio::test(start_paused = true)]
    async fn a_key_of_the_day_stands_every_restart() {
        let told = restart_everywhere(
            || MockVenue::builder().open(),
            async |broker| {
                let now = broker.clock().now();
                let key = OrderId::of_day(&samsung(), "open-1", now).unwrap();
                buy(broker, key).await
            },
        )
        .await
        .unwrap();
        assert_eq!(told.orders.len(), 1, "{told:?}");
        assert_eq!(told.orders[0].filled, Quantity::from_shares(3));
        assert!(told.points >= 2, "{told:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_key_by_chance_is_found_out() {
        let told = restart_everywhere(
            || MockVenue::builder().open(),
            async |broker| {
                let key = broker.new_order_id();
                buy(broker, key).await
            },
        )
        .await;
        assert!(
            matches!(told, Err(RestartError::OtherOrders { .. })),
            "{told:?}"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn a_key_of_the_start_is_found_out() {
        let told = restart_everywhere(
            || MockVenue::builder().open(),
            async |broker| {
                let key = broker.clock().now().as_microsecond();
                let key = format!("started-at-{key}").parse().unwrap();
                tokio::time::sleep(Duration::from_millis(5)).await;
                buy(broker, key).await
            },
        )
        .await
        .unwrap_err();
        let RestartError::OtherOrders { found, .. } = &told else {
            panic!("{told}");
        };
        assert_eq!(found.len(), 2, "{told}");
    }
}
