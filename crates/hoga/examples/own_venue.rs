//! A venue of one's own behind the desk: it fills every order at its limit, in this process.
//!
//! Run it with `cargo run --example own_venue -p hoga`; the recipe is `docs/recipes/add-a-venue.md`.

use ambient::Lane;
use hoga::{
    AccountId, Amount, AuthenticationToken, BrokerError, BrokerOrderId, BrokerPort, BuyingPower,
    Cash, Clock, ConnectionState, Entropy, MemoryJournal, OrderRequest, OrderType, Position, Price,
    Quantity, Result, Route, Side, Symbol, SystemClock, TimeInForce,
};
use hoga_desk::gateway::ExecutionChannel;
use hoga_desk::release::{ReleasedAmend, ReleasedCancel, ReleasedOrder};
use hoga_desk::{
    Cause, Channel, DeskConfig, ExecutionReport, ExecutionReportKind, Gateway, GatewayEvent,
    MarketData, MarketTopic, OrderDesk, OrderReport, Receipt, Reference, RowKind, Skew, Slot,
    Submission, VenueList,
};
use hoga_port::TradingDay;
use hoga_port::time::seoul_day;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{mpsc, watch};

/// The venue: a list of orders, all filled.
struct OwnVenue {
    clock: Arc<dyn Clock>,
    rows: Mutex<Vec<OrderReport>>,
    market_data: Arc<MarketData>,
    state: watch::Sender<ConnectionState>,
    events: mpsc::Sender<GatewayEvent>,
    receiver: Mutex<Option<mpsc::Receiver<GatewayEvent>>>,
}

impl OwnVenue {
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

    fn rows(&self) -> Vec<OrderReport> {
        let rows = self.rows.lock().unwrap_or_else(PoisonError::into_inner);
        rows.clone()
    }

    /// Takes an order: the row of the list, and the notice that tells of it.
    fn take(&self, request: &OrderRequest, limit: Price) -> (BrokerOrderId, ExecutionReport) {
        let now = self.clock.now();
        let mut rows = self.rows.lock().unwrap_or_else(PoisonError::into_inner);
        let number = format!("{:010}", rows.len().saturating_add(1));
        let id = BrokerOrderId::new(TradingDay::krx(seoul_day(now)), "", number);
        let quantity = request.quantity;
        rows.push(OrderReport {
            id: id.clone(),
            parent: None,
            kind: RowKind::Order,
            symbol: request.symbol,
            side: request.side,
            order_type: Some(request.order_type),
            time_in_force: request.time_in_force,
            route: Some(request.route),
            quantity,
            filled: quantity,
            filled_amount: limit.times(quantity),
            remaining: Some(Quantity::ZERO),
            cancelled: Some(Quantity::ZERO),
            rejected: Some(Quantity::ZERO),
            is_cancelled: false,
            channel: Channel::OpenApi,
            venue_time: now,
            reason: None,
        });
        let notice = ExecutionReport {
            id: id.clone(),
            parent: None,
            kind: ExecutionReportKind::Executed,
            symbol: request.symbol,
            side: request.side,
            order_type: Some(request.order_type),
            quantity,
            price: Some(limit),
            order_quantity: quantity,
            venue_time: now,
            fingerprint: id.number().to_owned(),
        };
        (id, notice)
    }
}

impl Gateway for OwnVenue {
    async fn authenticate(&self) -> Result<AuthenticationToken> {
        Err(BrokerError::authentication("this venue has no tokens"))
    }

    async fn reserve(&self, lane: Lane, _max_wait: Duration) -> Result<Slot> {
        Ok(Slot::new(lane))
    }

    fn check(&self, request: &OrderRequest) -> Result<()> {
        match request.order_type.limit() {
            Some(_) => Ok(()),
            None => Err(BrokerError::refused(
                "this venue takes limits only",
                "name a limit",
            )),
        }
    }

    async fn submit(&self, _slot: Slot, order: ReleasedOrder) -> Submission {
        let Some(limit) = order.request().order_type.limit() else {
            return Submission::Unclear(Cause {
                text: "checked before, and gone".into(),
            });
        };
        let (id, notice) = self.take(order.request(), limit);
        // A notice may overtake the answer; the desk knows.
        drop(
            self.events
                .send(GatewayEvent::Notice(Box::new(notice)))
                .await,
        );
        Submission::Accepted(Receipt {
            id,
            words: "taken".into(),
        })
    }

    async fn amend(&self, _slot: Slot, _amend: ReleasedAmend) -> Submission {
        nothing_left()
    }

    async fn cancel(&self, _slot: Slot, _cancel: ReleasedCancel) -> Submission {
        nothing_left()
    }

    async fn orders(&self, day: TradingDay) -> Result<VenueList> {
        let rows = self.rows().into_iter();
        let of_day = rows.filter(|row| row.id.trading_day() == day);
        Ok(VenueList::from(of_day.collect::<Vec<_>>()))
    }

    async fn positions(&self) -> Result<Vec<Position>> {
        let bought = self.rows().into_iter().filter(|row| row.side == Side::Buy);
        Ok(bought
            .map(|row| Position {
                symbol: row.symbol,
                quantity: row.filled,
                sellable: row.filled,
                average_price: row.order_type.and_then(OrderType::limit),
                last_price: None,
            })
            .collect())
    }

    async fn cash(&self) -> Result<Cash> {
        let amount = Amount::krw(1_000_000.into());
        Ok(Cash {
            settled_d2: amount,
            deposit: amount,
        })
    }

    async fn buying_power(
        &self,
        _symbol: Symbol,
        _order_type: OrderType,
        _lane: Lane,
    ) -> Result<BuyingPower> {
        Ok(BuyingPower {
            amount: Amount::krw(1_000_000.into()),
            quantity: Quantity::from_shares(1_000),
            reserved_at: None,
        })
    }

    async fn reference(&self, _symbol: Symbol) -> Result<Reference> {
        let won = |won| Price::from_won(won).ok_or_else(|| BrokerError::api("", "no price"));
        Ok(Reference {
            last: won(71_900)?,
            upper: Some(won(93_400)?),
            lower: Some(won(50_400)?),
            close: Some(won(71_900)?),
            tick: won(100)?,
            ticks: None,
        })
    }

    async fn connect(&self) -> Result<()> {
        self.state.send_replace(ConnectionState::Connected);
        // The desk trades once it hears that executions come.
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
        reason: hoga::VenueReason {
            code: "FILLED".into(),
            text: "nothing is left".into(),
        },
        is_nothing_left: true,
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout();
    let start = "2026-11-23T10:00:00+09:00".parse()?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::showing(start));
    let account: AccountId = "12345678-01".parse()?;
    let desk = OrderDesk::open(
        OwnVenue::new(Arc::clone(&clock)),
        Arc::new(MemoryJournal::new()),
        clock,
        Arc::new(Entropy::seeded(1)),
        DeskConfig::new(account.clone()),
    )
    .await?;
    desk.connect_websocket().await?;
    tokio::time::sleep(Duration::from_millis(100)).await;

    let order = OrderRequest {
        account_id: Some(account.clone()),
        symbol: "005930".parse()?,
        side: Side::Buy,
        order_type: OrderType::Limit {
            price: Price::from_won(71_900).ok_or("not a price")?,
        },
        quantity: Quantity::from_shares(10),
        id: "own-venue".parse()?,
        time_in_force: TimeInForce::Day,
        route: Route::KRX,
    };
    let placed = desk.place_order(order).await?;
    writeln!(out, "placed: {}", placed.status)?;
    tokio::time::sleep(Duration::from_millis(100)).await;
    for order in desk.get_orders(&account).await? {
        writeln!(
            out,
            "{}: {}, {} filled",
            order.symbol, order.status, order.filled
        )?;
    }
    // Everything the desk gives comes with it, the story of the order too.
    let order = hoga::OrderRef::Id("own-venue".parse()?);
    for line in desk.why(&order).await? {
        writeln!(out, "{:<8} {}", line.source, line.text)?;
    }
    desk.close().await?;
    Ok(())
}
