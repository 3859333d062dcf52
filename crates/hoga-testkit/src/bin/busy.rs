//! What an order and a comparison cost the desk itself while ten thousand orders are open: `busy
//! [--orders 10000]` prints both beside the same with ten, against a venue that answers at once.

#![expect(clippy::print_stdout, reason = "a command for developers")]
#![expect(clippy::print_stderr, reason = "a command for developers")]

use hoga_desk::clearing::{ClearedAmend, ClearedCancel, ClearedOrder};
use hoga_desk::gateway::ExecutionChannel;
use hoga_desk::{
    Channel, Clock, DeskConfig, Entropy, Gateway, GatewayEvent, Lane, MarketData, MarketTopic,
    Notice, NoticeKind, OrderDesk, Receipt, Reference, RowKind, Skew, Slot, Submission,
    SystemClock, VenueList, VenueRow,
};
use hoga_journal::MemoryJournal;
use hoga_port::time::trading_day;
use hoga_port::{
    AccountId, Amount, AuthenticationToken, BrokerError, BrokerOrderId, BrokerPort, BuyingPower,
    Cash, ConnectionState, Exchange, OrderRequest, OrderType, Position, Price, Quantity, Result,
    Side, Symbol, TimeInForce, VenueReason,
};
use hoga_testkit::redaction::ACCOUNT;
use jiff::civil::Date;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use tokio::time::Instant;

type Outcome<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Orders and comparisons that are timed for one figure.
const TIMED: u64 = 200;
const PASSES: u64 = 20;

/// A venue that takes everything and fills nothing.
struct Quick {
    clock: Arc<dyn Clock>,
    rows: Mutex<Vec<VenueRow>>,
    market_data: Arc<MarketData>,
    state: watch::Sender<ConnectionState>,
    events: mpsc::Sender<GatewayEvent>,
    receiver: Mutex<Option<mpsc::Receiver<GatewayEvent>>>,
}

impl Quick {
    fn new(clock: Arc<dyn Clock>) -> Self {
        let (events, receiver) = mpsc::channel(1_024);
        Self {
            clock,
            rows: Mutex::default(),
            market_data: MarketData::new(),
            state: watch::Sender::new(ConnectionState::Disconnected),
            events,
            receiver: Mutex::new(Some(receiver)),
        }
    }

    fn take(&self, order: &OrderRequest) -> (BrokerOrderId, Notice) {
        let now = self.clock.now();
        let mut rows = self.rows.lock().unwrap_or_else(PoisonError::into_inner);
        let number = format!("{:010}", rows.len().saturating_add(1));
        let id = BrokerOrderId::new(trading_day(now), "00950", number);
        rows.push(VenueRow {
            id: id.clone(),
            parent: None,
            kind: RowKind::Order,
            symbol: order.symbol,
            side: order.side,
            order_type: Some(order.order_type),
            time_in_force: order.time_in_force,
            exchange: Some(order.exchange),
            quantity: order.quantity,
            filled: Quantity::ZERO,
            filled_amount: 0.into(),
            remaining: Some(order.quantity),
            cancelled: Some(Quantity::ZERO),
            rejected: Some(Quantity::ZERO),
            is_cancelled: false,
            channel: Channel::OpenApi,
            venue_time: now,
            reason: None,
        });
        let notice = Notice {
            id: id.clone(),
            parent: None,
            kind: NoticeKind::Accepted,
            symbol: order.symbol,
            side: order.side,
            order_type: Some(order.order_type),
            quantity: order.quantity,
            price: None,
            order_quantity: order.quantity,
            venue_time: now,
            fingerprint: id.number().to_owned(),
        };
        (id, notice)
    }
}

fn no<T>(what: &str) -> Result<T> {
    Err(BrokerError::refused(what, "this venue only takes orders"))
}

impl Gateway for Quick {
    async fn authenticate(&self) -> Result<AuthenticationToken> {
        no("no tokens")
    }

    async fn reserve(&self, lane: Lane, _max_wait: Duration) -> Result<Slot> {
        Ok(Slot::new(lane))
    }

    fn check(&self, _request: &OrderRequest) -> Result<()> {
        Ok(())
    }

    async fn submit(&self, _slot: Slot, order: ClearedOrder) -> Submission {
        let (id, notice) = self.take(order.request());
        let told = GatewayEvent::Notice(Box::new(notice));
        drop(self.events.send(told).await);
        Submission::Accepted(Receipt {
            id,
            words: "taken".into(),
        })
    }

    async fn amend(&self, _slot: Slot, _amend: ClearedAmend) -> Submission {
        nothing_left()
    }

    async fn cancel(&self, _slot: Slot, _cancel: ClearedCancel) -> Submission {
        nothing_left()
    }

    async fn orders(&self, _day: Date) -> Result<VenueList> {
        let rows = self.rows.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(VenueList::from(rows.clone()))
    }

    async fn positions(&self) -> Result<Vec<Position>> {
        Ok(Vec::new())
    }

    async fn cash(&self) -> Result<Cash> {
        no("no cash")
    }

    async fn buying_power(&self, _symbol: Symbol, _order_type: OrderType) -> Result<BuyingPower> {
        Ok(BuyingPower {
            amount: Amount::krw(1_000_000_000.into()),
            quantity: Quantity::from_shares(10_000),
            reserved_at: None,
        })
    }

    async fn reference(&self, _symbol: Symbol) -> Result<Reference> {
        let won = |won| Price::from_won(won).ok_or_else(|| BrokerError::api("", "no price"));
        Ok(Reference {
            last: won(71_900)?,
            upper: Some(won(93_400)?),
            lower: Some(won(50_400)?),
            tick: won(100)?,
            ticks: None,
        })
    }

    async fn connect(&self) -> Result<()> {
        self.state.send_replace(ConnectionState::Live);
        drop(self.events.send(GatewayEvent::StreamUp).await);
        Ok(())
    }

    async fn disconnect(&self) {
        self.state.send_replace(ConnectionState::Disconnected);
    }

    fn subscribe(&self, _topic: MarketTopic) -> Result<()> {
        Ok(())
    }

    fn unsubscribe(&self, _topic: MarketTopic) {}

    fn market_data(&self) -> Arc<MarketData> {
        Arc::clone(&self.market_data)
    }

    fn events(&self) -> Option<mpsc::Receiver<GatewayEvent>> {
        let mut receiver = self.receiver.lock().unwrap_or_else(PoisonError::into_inner);
        receiver.take()
    }

    fn connection(&self) -> watch::Receiver<ConnectionState> {
        self.state.subscribe()
    }

    fn execution_channel(&self) -> ExecutionChannel {
        ExecutionChannel::Stream
    }

    fn clock_skew(&self) -> Option<Skew> {
        None
    }
}

fn nothing_left() -> Submission {
    Submission::Rejected {
        reason: VenueReason {
            code: "NONE".into(),
            text: "nothing is left".into(),
        },
        is_nothing_left: true,
    }
}

/// Terms that differ from those of every other order nearby.
fn order(account: &AccountId, n: u64) -> Outcome<OrderRequest> {
    let steps = i64::try_from(n % 200)?;
    let won = steps.saturating_mul(100).saturating_add(51_000);
    Ok(OrderRequest {
        account_id: account.clone(),
        symbol: "005930".parse()?,
        side: Side::Buy,
        order_type: OrderType::Limit {
            price: Price::from_won(won).ok_or("not a price")?,
        },
        quantity: Quantity::from_shares((n / 200).saturating_add(1)),
        time_in_force: TimeInForce::Day,
        exchange: Exchange::Krx,
        idempotency_key: format!("busy-{n}").parse()?,
    })
}

/// Returns the middle and the longest of some times.
fn figures(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort_unstable();
    let middle = times.get(times.len() / 2).copied().unwrap_or_default();
    (middle, times.last().copied().unwrap_or_default())
}

async fn measure(orders: u64) -> Outcome<()> {
    let clock: Arc<dyn Clock> =
        Arc::new(SystemClock::showing("2026-11-23T10:00:00+09:00".parse()?));
    let account: AccountId = ACCOUNT.parse()?;
    let desk = OrderDesk::open(
        Quick::new(Arc::clone(&clock)),
        Arc::new(MemoryJournal::new()),
        clock,
        Arc::new(Entropy::seeded(1)),
        DeskConfig::new(account.clone()),
    )
    .await?;
    desk.connect_websocket().await?;
    tokio::time::sleep(Duration::from_millis(100)).await;
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
    let open = desk.read_books(|books| books.live_orders().count());
    let ((order, order_most), (pass, pass_most)) = (figures(placing), figures(passing));
    println!(
        "{open:>6} open: an order {order:.0?} (longest {order_most:.0?}), a comparison {pass:.0?} (longest {pass_most:.0?})"
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
