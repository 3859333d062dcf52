//! What the demo plays on: the emulator, the adapter, and a hand in the market.

use super::PATIENCE;
use crate::day_lines;
use crate::exit::Failure;
use crate::output::{Output, clock, execution_json, minute};
use ambient::{Entropy, TaskSet};
use hoga::local_market::hyphenated;
use hoga::{
    Clock, Delivery, Home, KisBrokerAdapter, KisConfig, Opened, Order, OrderRef, OrderRequest,
    OrderStatus, OrderType, Price, Quantity, Route, Side, Start, Symbol, SystemClock, TimeInForce,
};
use hoga_desk::journal::Journal;
use hoga_port::BrokerPort;
use hoga_venue::feed::Random;
use kis_emulator::next_morning;
use kis_emulator::{AppKeyConfig, Core, Emulator, EmulatorConfig};
use kis_wire::Environment;
use rust_decimal::prelude::ToPrimitive;
use serde_json::json;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// What the demo waits for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wanted {
    /// A state.
    State(OrderStatus),
    /// At least so many shares filled.
    Filled(u64),
    /// An outcome that is known.
    Settled,
}

/// The emulator, the adapter, and what both share.
pub(super) struct Stage {
    pub(super) emulator: Emulator,
    pub(super) desk: Arc<KisBrokerAdapter>,
    pub(super) journal: Arc<dyn Journal>,
    pub(super) account: String,
    pub(super) ticks: Arc<AtomicU64>,
    output: Output,
    clock: SystemClock,
    scratch: PathBuf,
    tasks: TaskSet,
    _opened: Opened,
}

/// Shares of the second symbol that the account starts with.
const HOLDING: i64 = 50;

impl Stage {
    pub(super) async fn set(seed: u64, output: Output) -> Result<Self, Failure> {
        let start = next_morning(SystemClock::default().now());
        let clock = SystemClock::showing(start);
        let mut config = EmulatorConfig::new(Environment::Live, start, seed);
        config.mean_gap_ms = Random::new(seed).between(180, 260);
        let key = AppKeyConfig::made_up(Environment::Live);
        let account = key.account.clone();
        let mut core = Core::in_full_swing(config);
        let symbol: Result<Symbol, _> = "000660".parse();
        if let Ok(symbol) = symbol {
            let price = core.venue().issue(symbol).map_or(0, |issue| issue.base);
            core.venue_mut().endow(&account, symbol, HOLDING, price);
        }
        let emulator = Emulator::start(core, Arc::new(move || clock.now()), 0, 0).await?;
        let scratch = std::env::temp_dir().join(format!("hoga-demo-{}", std::process::id()));
        let vars = [
            ("MODE", "LOCAL".to_owned()),
            ("KIS_APP_KEY", key.app_key),
            ("KIS_APP_SECRET", key.app_secret),
            ("KIS_ACCOUNT_NO", hyphenated(&key.account)),
            ("KIS_HTS_ID", key.hts_id),
            ("KIS_REST_BASE_URL", emulator.rest_url()),
            ("KIS_WS_URL", emulator.websocket_url()),
        ];
        let kis = KisConfig::from_vars(vars.map(|(name, value)| (name.to_owned(), value)))?;
        let home = Home::new(&scratch).with_memory(scratch.join("heads"));
        let shared_clock: Arc<dyn Clock> = Arc::new(clock);
        let entropy = Arc::new(Entropy::seeded(seed));
        let opened = hoga::open(kis, &home, shared_clock, "hoga demo", |builder| {
            builder.entropy(entropy)
        });
        let opened = opened.await?;
        let stage = Self {
            emulator,
            desk: Arc::clone(&opened.adapter),
            journal: Arc::clone(&opened.journal),
            account,
            ticks: Arc::default(),
            output,
            clock,
            scratch,
            tasks: TaskSet::new(),
            _opened: opened,
        };
        stage.line(&format!(
            "emulator of KIS at {} (seed {seed}), its market shows {}",
            stage.emulator.rest_url(),
            minute(clock.now())
        ));
        stage.follow_executions()?;
        Ok(stage)
    }

    /// Shows every execution as it happens.
    fn follow_executions(&self) -> Result<(), Failure> {
        let mut executions = self.desk.executions(Start::After(0))?;
        let output = self.output;
        self.tasks.spawn(async move {
            while let Some(delivery) = executions.next().await {
                if let Delivery::Item(event) = delivery {
                    let lines = day_lines::execution(&event);
                    let lines: Vec<String> = lines.iter().map(|it| format!("  {it}")).collect();
                    output.lines(&lines, &execution_json(&event));
                }
            }
        });
        Ok(())
    }

    /// Wants trades and books, and counts what comes.
    pub(super) fn follow_market(&self, symbols: &[Symbol]) -> Result<(), Failure> {
        let (mut trades, mut books) = (self.desk.trades(symbols)?, self.desk.order_books(symbols)?);
        let (of_trades, of_books) = (Arc::clone(&self.ticks), Arc::clone(&self.ticks));
        self.tasks.spawn(async move {
            while trades.next().await.is_some() {
                of_trades.fetch_add(1, Ordering::Relaxed);
            }
        });
        self.tasks.spawn(async move {
            while books.next().await.is_some() {
                of_books.fetch_add(1, Ordering::Relaxed);
            }
        });
        Ok(())
    }

    pub(super) async fn heading(&self, text: &str) {
        // What the last step caused is shown under its own heading.
        sleep(Duration::from_millis(60)).await;
        let at = self.clock.now();
        let data = json!({ "kind": "step", "at": at, "text": text });
        let lines = [String::new(), format!("{} {text}", clock(at))];
        self.output.lines(&lines, &data);
    }

    pub(super) fn line(&self, text: &str) {
        let at = self.clock.now();
        let data = json!({ "kind": "note", "at": at, "text": text });
        self.output.data(&format!("  {} {text}", clock(at)), &data);
    }

    pub(super) fn output(&self) -> Output {
        self.output
    }

    pub(super) fn number(order: &Order) -> String {
        order
            .broker_order_id
            .as_ref()
            .map(|id| id.number().to_owned())
            .unwrap_or_default()
    }

    /// Returns a price some ticks away from the best of a side.
    pub(super) fn price(&self, symbol: Symbol, side: Side, ticks: i64) -> Result<Price, Failure> {
        let won = self.emulator.with_core(|core, _now| {
            core.venue().issue(symbol).map_or(0, |issue| {
                let best = issue.book.best(side).unwrap_or(issue.last);
                issue.step(best, ticks)
            })
        });
        Price::from_won(won).ok_or_else(|| Failure::internal(format!("{symbol} has no price")))
    }

    #[expect(clippy::too_many_arguments, reason = "the terms of an order")]
    pub(super) fn order(
        &self,
        key: &str,
        symbol: Symbol,
        side: Side,
        order_type: OrderType,
        shares: u64,
    ) -> Result<OrderRequest, Failure> {
        let id = key
            .parse()
            .map_err(|error: hoga_port::order::OrderIdError| {
                Failure::internal(error.to_string())
            })?;
        Ok(OrderRequest {
            account_id: Some(self.desk.account().clone()),
            symbol,
            side,
            order_type,
            quantity: Quantity::from_shares(shares),
            id,
            time_in_force: TimeInForce::Day,
            route: Route::KRX,
        })
    }

    fn find(&self, order: &OrderRef) -> Option<Order> {
        self.desk
            .read_books(|books| books.find(order).map(|known| known.order.clone()))
    }

    /// Lets somebody trade with a resting buy of ours: sells whatever stands before it in the book,
    /// and so many shares more.
    pub(super) fn fill(&self, order: &OrderRef, shares: i64) {
        let Some(found) = self.find(order) else {
            return;
        };
        let limit = found
            .order_type
            .limit()
            .and_then(|price| price.value().to_i64());
        let Some(limit) = limit else { return };
        let left = found.remaining().value().to_i64().unwrap_or(0);
        self.emulator.with_core(|core, now| {
            let Some(issue) = core.venue().issue(found.symbol) else {
                return;
            };
            let before = issue
                .book
                .levels(Side::Buy, usize::MAX)
                .iter()
                .filter(|level| level.price >= limit)
                .fold(0i64, |sum, level| sum.saturating_add(level.quantity))
                .saturating_sub(left);
            let quantity = before.saturating_add(shares);
            core.venue_mut()
                .take(now, found.symbol, Side::Sell, limit, quantity);
            core.advance(now);
        });
    }

    pub(super) async fn wait_for(&self, order: &OrderRef, wanted: Wanted) -> Result<(), Failure> {
        let started = Instant::now();
        loop {
            if let Some(found) = self.find(order) {
                let is_there = match wanted {
                    Wanted::State(status) => found.status == status,
                    Wanted::Filled(shares) => found.filled >= Quantity::from_shares(shares),
                    Wanted::Settled => {
                        !matches!(found.status, OrderStatus::Unknown | OrderStatus::Recorded)
                    }
                };
                if is_there {
                    return Ok(());
                }
                if started.elapsed() > PATIENCE {
                    let text = format!("order {order} is {}, wanted {wanted:?}", found.status);
                    return Err(Failure::internal(text));
                }
            }
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// Closes everything and removes the demo's files.
    pub(super) async fn clear(self) -> Result<(), Failure> {
        self.desk.close().await?;
        self.line("line closed, end recorded");
        self.tasks.shut_down().await;
        drop(std::fs::remove_dir_all(&self.scratch));
        Ok(())
    }
}
