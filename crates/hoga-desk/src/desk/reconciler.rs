//! The task that asks the venue when a comparison is due.
//!
//! When and why is decided in [`crate::reconcile`].

use super::Inner;
use crate::defect::{Defect, is_planted};
use crate::gateway::{ExecutionChannel, Gateway};
use crate::reconcile::{Pass, Rules};
use hoga_port::time::{millis_between, trading_day};
use hoga_port::{BrokerError, OrderType, Result, Side, Symbol};
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::sync::watch;

/// How long to wait after a failed query, doubled up to the third.
const AFTER_FAILURE: [Duration; 3] = [
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
];
/// The reconciler looks at least this often, for expectations that time out.
const LOOK_EVERY: Duration = Duration::from_secs(1);

pub(super) async fn run<G: Gateway>(desk: Weak<Inner<G>>, mut poked: watch::Receiver<u64>) {
    let mut failures: usize = 0;
    loop {
        let wait = {
            let Some(desk) = desk.upgrade() else { return };
            match desk.pass_if_due().await {
                Ok(wait) => {
                    failures = 0;
                    wait
                }
                Err(error) => {
                    tracing::warn!(%error, "the venue's orders could not be read");
                    let last = AFTER_FAILURE.len().saturating_sub(1);
                    let wait = AFTER_FAILURE.get(failures.min(last)).copied();
                    failures = failures.saturating_add(1);
                    drop(desk);
                    tokio::time::sleep(wait.unwrap_or(LOOK_EVERY)).await;
                    continue;
                }
            }
        };
        tokio::select! {
            biased;
            changed = poked.changed() => if changed.is_err() { return },
            () = tokio::time::sleep(wait) => {}
        }
    }
}

impl<G: Gateway> Inner<G> {
    /// Makes a pass when one is due; returns how long there is nothing to do.
    async fn pass_if_due(&self) -> Result<Duration> {
        let now = self.now();
        let is_streaming = self.wants_stream.load(Ordering::Acquire)
            && self.gateway.execution_channel() == ExecutionChannel::Stream;
        if is_streaming {
            let has_news = self.keeper.read(|books| books.is_notice_overdue(now));
            if has_news {
                self.keeper
                    .change(|books, at| books.check_silence(at))
                    .await?;
            }
        }
        let due = self
            .keeper
            .read(|books| books.next_pass(now, self.config.poll_every, &self.config.calendar));
        let Some((at, why)) = due else {
            return Ok(LOOK_EVERY);
        };
        let wait = millis_between(now, at);
        if wait > 0 {
            let wait = Duration::from_millis(u64::try_from(wait).unwrap_or(1_000));
            return Ok(wait.min(LOOK_EVERY));
        }
        self.reconcile(&why).await?;
        Ok(Duration::ZERO)
    }

    /// Reads the venue's orders of every day that matters and compares.
    pub(crate) async fn reconcile(&self, why: &str) -> Result<()> {
        let begun = Arc::new(AtomicU64::new(0));
        let gaps = Arc::clone(&begun);
        let started = self
            .keeper
            .change(move |books, _at| {
                gaps.store(books.begin_pass(), Ordering::Release);
                Vec::new()
            })
            .await;
        let read = match started {
            Ok(()) => {
                let gaps = begun.load(Ordering::Acquire);
                self.read_and_compare(why, gaps).await
            }
            Err(error) => Err(error),
        };
        if read.is_err() {
            // What the pass was wanted for is wanted still.
            let why = why.to_owned();
            let noted = self
                .keeper
                .change(move |books, _at| {
                    books.want_pass(&why);
                    Vec::new()
                })
                .await;
            if let Err(error) = noted {
                // The books want it all the same; only the log is behind.
                tracing::debug!(%error, "the log is behind");
            }
        }
        read
    }

    /// Returns what the account may use: won for a buy, shares for a sell.
    pub(crate) async fn reserve_of(
        &self,
        symbol: Symbol,
        side: Side,
        order_type: OrderType,
    ) -> Result<Decimal> {
        match side {
            Side::Buy => {
                let power = self.gateway.buying_power(symbol, order_type).await?;
                Ok(power.amount.value)
            }
            Side::Sell => {
                let positions = self.gateway.positions().await?;
                let held = positions.into_iter().find(|held| held.symbol == symbol);
                Ok(held.map_or(Decimal::ZERO, |held| held.sellable.value()))
            }
        }
    }

    async fn read_and_compare(&self, why: &str, gaps: u64) -> Result<()> {
        let today = trading_day(self.now());
        let days = self.keeper.read(|books| books.days_to_query(today));
        for day in days {
            let started_at = self.now();
            let rows = self.gateway.orders(day).await?;
            check_complete(&rows)?;
            let is_flat = rows.is_empty() && is_planted(Defect::EmptyPageIsFlat);
            let lacking = self.keeper.read(|books| books.lacking_from(day, &rows));
            if let Some(id) = lacking.filter(|_| !is_flat) {
                return Err(BrokerError::api(
                    "",
                    format!("the list of orders lacks number {id}, which it held before"),
                ));
            }
            let rules = Rules {
                account_use: self.config.account_use,
                skew_ms: self.gateway.clock_skew_ms().unwrap_or(0),
                calendar: Arc::clone(&self.config.calendar),
            };
            let mut reserves = BTreeMap::new();
            for intent in self
                .keeper
                .read(|books| books.reserve_questions(&rules, started_at))
            {
                let reserve = self
                    .reserve_of(intent.symbol, intent.side, intent.order_type)
                    .await?;
                reserves.insert(intent.key, reserve);
            }
            let pass = Pass {
                day,
                reserves,
                rows,
                started_at,
                gaps,
                why: why.to_owned(),
            };
            self.keeper
                .change(move |books, at| books.on_pass(&pass, &rules, at))
                .await?;
        }
        Ok(())
    }
}

/// A number twice in one answer means that the answer is not what it should be.
fn check_complete(rows: &[crate::VenueRow]) -> Result<()> {
    let mut seen = std::collections::BTreeSet::new();
    match rows.iter().find(|row| !seen.insert(&row.id)) {
        None => Ok(()),
        Some(row) => Err(BrokerError::api(
            "",
            format!("the list of orders holds number {} twice", row.id),
        )),
    }
}
