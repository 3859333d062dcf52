//! The simulated exchange as a gateway: answers at once, tells executions at once.

use crate::words::{book, expected, id, notice, order_report, price, shares, won, words};
use ambient::{Clock, Lane, Mutex, MutexGuard, Vitals};
use hoga_desk::day_result::AccountToday;
use hoga_desk::gateway::ExecutionChannel;
use hoga_desk::release::{ReleasedAmend, ReleasedCancel, ReleasedOrder};
use hoga_desk::{
    Gateway, GatewayEvent, MarketData, MarketTopic, OrderReport, Receipt, Reference, Skew, Slot,
    Submission, VenueList,
};
use hoga_port::time::{Timestamp, plus_millis, seoul_day};
use hoga_port::{
    AccountId, Amount, AuthenticationToken, BrokerError, BuyingPower, Cash, ConnectionState,
    OrderRequest, OrderType, Position, Price, Result, Side, Symbol, TradeEvent, TradingDay,
    VenueReason,
};
use hoga_venue::{Channel as VenueChannel, Market, NewOrder, Pricing, Refusal, Venue, VenueEvent};
use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use secrecy::SecretString;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, watch};

/// Events waiting for the desk.
const QUEUE: usize = 65_536;

/// The simulated exchange as a gateway.
pub struct MockGateway {
    account: AccountId,
    clock: Arc<dyn Clock>,
    venue: Mutex<Venue>,
    market_data: Arc<MarketData>,
    events: mpsc::Sender<GatewayEvent>,
    receiver: Mutex<Option<mpsc::Receiver<GatewayEvent>>>,
    state: watch::Sender<ConnectionState>,
    pub(crate) vitals: Vitals,
}

impl std::fmt::Debug for MockGateway {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MockGateway")
            .field("account", &self.account)
            .finish_non_exhaustive()
    }
}

impl MockGateway {
    pub(crate) fn new(account: AccountId, clock: Arc<dyn Clock>, venue: Venue) -> Self {
        let (events, receiver) = mpsc::channel(QUEUE);
        let (state, _) = watch::channel(ConnectionState::Disconnected);
        Self {
            account,
            clock,
            venue: Mutex::new(venue),
            market_data: MarketData::new(),
            events,
            receiver: Mutex::new(Some(receiver)),
            state,
            vitals: Vitals::default(),
        }
    }

    fn venue(&self) -> MutexGuard<'_, Venue> {
        self.venue.lock()
    }

    /// Uses the exchange at its time, and tells what came of it: to trade as somebody else, or to
    /// look at the ledger.
    pub fn with_venue<T>(&self, use_venue: impl FnOnce(&mut Venue, Timestamp) -> T) -> T {
        let now = self.clock.now();
        let (result, told) = {
            let mut venue = self.venue();
            venue.advance(now);
            let result = use_venue(&mut venue, now);
            let told = self.tell(&mut venue);
            (result, told)
        };
        for event in told {
            if self.events.try_send(event).is_err() {
                tracing::error!("the desk does not take its events");
            }
        }
        result
    }

    /// Plays the market for as long as it is polled.
    pub(crate) async fn keep_time(gateway: std::sync::Weak<hoga_desk::OrderDesk<Self>>) {
        loop {
            let next = {
                let Some(desk) = gateway.upgrade() else {
                    return;
                };
                let gateway = desk.gateway();
                let next = gateway.with_venue(|venue, now| {
                    venue.next_at().unwrap_or_else(|| plus_millis(now, 1_000))
                });
                hoga_port::time::millis_between(gateway.clock.now(), next)
            };
            let wait = u64::try_from(next.clamp(1, 1_000)).unwrap_or(1_000);
            tokio::time::sleep(Duration::from_millis(wait)).await;
        }
    }

    fn is_streaming(&self) -> bool {
        *self.state.borrow() == ConnectionState::Live
    }

    /// Turns what happened into market data, published here, and notices, returned.
    fn tell(&self, venue: &mut Venue) -> Vec<GatewayEvent> {
        let events = venue.take_events();
        if !self.is_streaming() {
            return Vec::new();
        }
        let mut told = Vec::new();
        for (index, event) in events.iter().enumerate() {
            match event {
                VenueEvent::Trade {
                    market: Market::Krx,
                    symbol,
                    price: at_price,
                    quantity,
                    volume,
                    at,
                    ..
                } => {
                    if let Some(price) = price(*at_price) {
                        self.market_data.publish_trade(TradeEvent {
                            symbol: *symbol,
                            price,
                            quantity: shares(*quantity),
                            volume: shares(*volume),
                            at: *at,
                        });
                    }
                }
                VenueEvent::BookChanged {
                    market: Market::Krx,
                    symbol,
                    at,
                } => {
                    if let Some(issue) = venue.issue(*symbol) {
                        self.market_data.publish_book(&book(issue, *at));
                        if venue.is_auction(*at) {
                            self.market_data.publish_expected(expected(issue, *at));
                        }
                    }
                }
                // The streams of the mock are those of KRX.
                VenueEvent::Trade { .. } | VenueEvent::BookChanged { .. } => {}
                VenueEvent::Taken { number }
                | VenueEvent::Filled { number, .. }
                | VenueEvent::RefusedLate { number, .. }
                | VenueEvent::RemainderCancelled { number, .. }
                | VenueEvent::Expired { number } => {
                    let row = venue.order(*number);
                    let row = row.filter(|row| row.account == self.account.joined());
                    if let Some(row) = row
                        && let Some(notice) = notice(venue.day(), row, event, index)
                    {
                        told.push(GatewayEvent::Notice(Box::new(notice)));
                    }
                }
            }
        }
        told
    }

    fn answer(result: std::result::Result<u64, Refusal>, day: Date) -> Submission {
        match result {
            Ok(number) => Submission::Accepted(Receipt {
                words: "accepted by the simulated exchange".into(),
                id: id(day, number),
            }),
            Err(refusal) => Submission::Rejected {
                is_nothing_left: refusal == Refusal::NothingToChange,
                reason: VenueReason {
                    code: format!("{refusal:?}"),
                    text: words(refusal).into(),
                },
            },
        }
    }
}

impl Gateway for MockGateway {
    async fn authenticate(&self) -> Result<AuthenticationToken> {
        let day = 86_400;
        Ok(AuthenticationToken {
            access_token: SecretString::from("mock"),
            token_type: "Bearer".into(),
            expires_in: day,
            expires_at: plus_millis(self.clock.now(), 86_400_000),
        })
    }

    async fn reserve(&self, lane: Lane, _max_wait: Duration) -> Result<Slot> {
        Ok(Slot::new(lane))
    }

    fn check(&self, _request: &OrderRequest) -> Result<()> {
        Ok(())
    }

    async fn submit(&self, _slot: Slot, order: ReleasedOrder) -> Submission {
        let request = order.request();
        let new = NewOrder {
            account: request.account_id.joined().to_owned(),
            symbol: request.symbol,
            side: request.side,
            pricing: Pricing::from(request.order_type),
            time_in_force: request.time_in_force,
            route: request.route,
            quantity: request.quantity.value().to_i64().unwrap_or(0),
            channel: VenueChannel::OpenApi,
        };
        self.with_venue(|venue, now| {
            let placed = venue.place(now, new);
            Self::answer(placed, venue.day())
        })
    }

    async fn amend(&self, _slot: Slot, amend: ReleasedAmend) -> Submission {
        let number = amend.target().normalised().parse().unwrap_or(0);
        self.with_venue(|venue, now| {
            let amended = venue.amend(now, self.account.joined(), number, won(amend.limit()), None);
            Self::answer(amended, venue.day())
        })
    }

    async fn cancel(&self, _slot: Slot, cancel: ReleasedCancel) -> Submission {
        let number = cancel.target().normalised().parse().unwrap_or(0);
        self.with_venue(|venue, now| {
            let part = cancel.part().map(|part| part.value().to_i64().unwrap_or(0));
            let cancelled = venue.cancel(now, self.account.joined(), number, part);
            Self::answer(cancelled, venue.day())
        })
    }

    async fn orders(&self, day: TradingDay) -> Result<VenueList> {
        let rows: Vec<OrderReport> = self.with_venue(|venue, _now| {
            let day = day.date();
            if venue.day() != day {
                return Vec::new();
            }
            venue
                .orders_of(self.account.joined())
                .map(|row| order_report(day, row))
                .collect()
        });
        Ok(VenueList::from(rows))
    }

    async fn positions(&self) -> Result<Vec<Position>> {
        let account = self.account.joined();
        Ok(self.with_venue(|venue, _now| {
            let holdings = venue
                .account(account)
                .map(|account| account.holdings.clone());
            holdings
                .unwrap_or_default()
                .into_iter()
                .filter(|(_, held)| held.quantity > 0)
                .map(|(symbol, held)| Position {
                    symbol,
                    quantity: shares(held.quantity),
                    sellable: shares(venue.sellable(account, symbol)),
                    average_price: held.cost.checked_div(held.quantity).and_then(price),
                    last_price: venue.issue(symbol).and_then(|issue| price(issue.last)),
                })
                .collect()
        }))
    }

    async fn account_today(&self, _lane: Lane) -> Result<AccountToday> {
        let positions = self.positions().await?;
        let account = self.account.joined();
        self.with_venue(|venue, _now| {
            let account = venue
                .account(account)
                .ok_or_else(|| BrokerError::api("", "the account is not here"))?;
            let held = positions.iter();
            let values = held.filter_map(|it| Some(it.last_price?.times(it.quantity)));
            let worth = values.fold(account.cash.into(), Decimal::saturating_add);
            let before = Decimal::from(account.worth_before);
            Ok(AccountToday {
                fees: Some(account.fees_today.into()),
                worth: Some(worth),
                worth_yesterday: Some(before).filter(|worth| !worth.is_zero()),
                // Its orders and its balance are of one moment.
                own: None,
                positions,
            })
        })
    }

    async fn cash(&self) -> Result<Cash> {
        let account = self.account.joined();
        self.with_venue(|venue, _now| {
            let account = venue.account(account);
            let amount = |won: i64| Amount::krw(Decimal::from(won));
            account
                .map(|account| Cash {
                    settled_d2: amount(account.cash),
                    deposit: amount(account.deposit),
                })
                .ok_or_else(|| BrokerError::api("", "the account is not here"))
        })
    }

    async fn buying_power(
        &self,
        symbol: Symbol,
        order_type: OrderType,
        _lane: Lane,
    ) -> Result<BuyingPower> {
        let account = self.account.joined();
        self.with_venue(|venue, _now| {
            let issue = venue
                .issue(symbol)
                .ok_or_else(|| BrokerError::api("", format!("{symbol} is not listed")))?;
            let reserved = order_type.limit().map_or(issue.upper, won);
            let cash = venue.available_cash(account).max(0);
            let quantity = cash.checked_div(reserved.max(1)).unwrap_or(0);
            Ok(BuyingPower {
                amount: Amount::krw(Decimal::from(cash)),
                quantity: shares(quantity),
                reserved_at: price(reserved),
            })
        })
    }

    async fn reference(&self, symbol: Symbol) -> Result<Reference> {
        self.with_venue(|venue, _now| {
            let figures = venue.issue(symbol).and_then(|issue| {
                Some(Reference {
                    last: price(issue.last)?,
                    upper: price(issue.upper),
                    lower: price(issue.lower),
                    close: price(issue.base),
                    tick: price(issue.tick(issue.last))?,
                    ticks: Some(issue.ticks()),
                })
            });
            figures.ok_or_else(|| BrokerError::api("", format!("{symbol} is not listed")))
        })
    }

    async fn connect(&self) -> Result<()> {
        self.state.send_replace(ConnectionState::Live);
        self.events
            .send(GatewayEvent::StreamUp)
            .await
            .map_err(|_closed| BrokerError::connection("the desk is closed"))
    }

    async fn disconnect(&self) {
        self.state.send_replace(ConnectionState::Disconnected);
    }

    fn subscribe(&self, topic: MarketTopic) -> Result<()> {
        if self.venue().issue(topic.symbol()).is_none() {
            return Err(BrokerError::refused(
                format!("{} is not listed", topic.symbol()),
                "list it when the mock is built",
            ));
        }
        Ok(())
    }

    fn unsubscribe(&self, _topic: MarketTopic) {}

    fn market_data(&self) -> Arc<MarketData> {
        Arc::clone(&self.market_data)
    }

    fn events(&self) -> Option<mpsc::Receiver<GatewayEvent>> {
        self.receiver.lock().take()
    }

    fn connection(&self) -> watch::Receiver<ConnectionState> {
        self.state.subscribe()
    }

    fn execution_channel(&self) -> ExecutionChannel {
        ExecutionChannel::Stream
    }

    fn clock_skew(&self) -> Option<Skew> {
        Some(Skew::none(self.clock.now()))
    }

    fn vitals(&self) -> Vitals {
        self.vitals.clone()
    }
}

impl MockGateway {
    /// Returns the day the exchange plays.
    pub fn day(&self) -> Date {
        seoul_day(self.clock.now())
    }

    /// Buys or sells as an outside participant, up to a price: to make resting orders fill.
    pub fn trade_as_outsider(&self, symbol: Symbol, side: Side, limit: Price, quantity: u64) {
        let quantity = i64::try_from(quantity).unwrap_or(i64::MAX);
        self.with_venue(|venue, now| {
            venue.take(now, symbol, side == Side::Buy, won(limit), quantity);
        });
    }
}
