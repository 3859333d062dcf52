//! A broker under test with the market behind it: every case begins on a fresh one.

use crate::{Simulation, SimulationConfig, outsider};
use ambient::{Mutex, MutexGuard};
use hoga::MockBrokerAdapter;
use hoga_kis::Recording;
use hoga_port::time::Timestamp;
use hoga_port::{
    AccountId, Amend, BrokerError, BrokerPort, CancelReport, Order, OrderId, OrderRef,
    OrderRequest, OrderStatus, OrderType, Price, Quantity, Route, Side, Symbol, TimeInForce,
};
use hoga_venue::{NewOrder, Venue};
use kis_emulator::Fate;
use kis_wire::Environment;
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::sleep;

/// Which adapter is under test.
#[derive(Clone, Debug)]
pub(crate) enum Adapter {
    /// `MockBrokerAdapter`.
    Mock,
    /// `KisBrokerAdapter` with the emulator as live.
    KisLive,
    /// `KisBrokerAdapter` with the emulator as paper.
    KisPaper,
    /// `KisBrokerAdapter` with the emulator as live, recorded.
    Recorded(Tape),
    /// `KisBrokerAdapter` with the recording of that, and no market.
    Replayed(Tape),
}

/// A recording in memory.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tape(Arc<Mutex<Vec<u8>>>);

impl Tape {
    fn bytes(&self) -> MutexGuard<'_, Vec<u8>> {
        self.0.lock()
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes()).into_owned()
    }
}

impl Write for Tape {
    fn write(&mut self, buffer: &[u8]) -> std::io::Result<usize> {
        self.bytes().extend_from_slice(buffer);
        Ok(buffer.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Adapter {
    /// Every adapter, in the order of the report; a recording is made before it is replayed.
    pub(crate) fn all() -> [Self; 5] {
        let tape = Tape::default();
        [
            Self::Mock,
            Self::KisLive,
            Self::KisPaper,
            Self::Recorded(tape.clone()),
            Self::Replayed(tape),
        ]
    }

    /// Returns its name in the report.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Mock => "mock",
            Self::KisLive => "KIS, live",
            Self::KisPaper => "KIS, paper",
            Self::Recorded(_) => "KIS, recorded",
            Self::Replayed(_) => "its recording, replayed",
        }
    }
}

/// What a case found: fine, not there, or wrong and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// It holds.
    Holds,
    /// The adapter has no such thing, and why.
    Absent(&'static str),
}

/// The outcome of a case; an error says what is wrong.
pub(crate) type Case = Result<Found, String>;

enum Market {
    Mock(MockBrokerAdapter),
    Kis(Simulation),
    /// What others do was recorded with the rest.
    Replay(Simulation),
}

/// A broker with its market.
pub(crate) struct Stage {
    /// The broker under test.
    pub(crate) port: Arc<dyn BrokerPort>,
    /// Its account.
    pub(crate) account: AccountId,
    market: Market,
}

/// The morning in which somebody else shows both sides.
pub(crate) const MORNING: &str = "2026-11-23T10:00:00+09:00";
/// Won the account under test starts with.
pub(crate) const CASH: i64 = 100_000_000;

#[expect(clippy::unwrap_used, reason = "cases name prices above zero")]
pub(crate) fn won(price: i64) -> Price {
    Price::from_won(price).unwrap()
}

/// Returns the issue that is traded.
pub(crate) fn samsung() -> Symbol {
    #[expect(clippy::unwrap_used, reason = "a code that exists")]
    "005930".parse().unwrap()
}

impl Stage {
    /// Opens a broker whose market stands at an instant; somebody else offers 1,000 shares at 72,000
    /// won and asks for 1,000 at 71,800.
    #[expect(
        clippy::too_many_lines,
        reason = "one story, told from its beginning to its end"
    )]
    pub(crate) async fn open(adapter: Adapter, start: &str, holding: i64) -> Result<Self, String> {
        let text = |error: BrokerError| error.to_string();
        let at: Timestamp = start.parse().map_err(|error| format!("{start}: {error}"))?;
        let stage = match adapter {
            Adapter::Mock => {
                let mock = hoga::mock()
                    .start(at)
                    .cash(CASH)
                    .open()
                    .await
                    .map_err(text)?;
                Self {
                    account: mock.account().clone(),
                    port: mock.port(),
                    market: Market::Mock(mock),
                }
            }
            Adapter::Replayed(tape) => {
                let config = SimulationConfig::default();
                let simulation = Simulation::replaying(&tape.text(), config)?;
                let desk = simulation.open().await.map_err(text)?;
                Self {
                    account: desk.account().clone(),
                    port: Arc::new(desk),
                    market: Market::Replay(simulation),
                }
            }
            Adapter::KisLive | Adapter::KisPaper | Adapter::Recorded(_) => {
                let environment = match &adapter {
                    Adapter::KisPaper => Environment::Paper,
                    Adapter::Mock
                    | Adapter::KisLive
                    | Adapter::Recorded(_)
                    | Adapter::Replayed(_) => Environment::Live,
                };
                let recording = match adapter {
                    Adapter::Recorded(tape) => Some(Recording::to(tape)),
                    Adapter::Mock | Adapter::KisLive | Adapter::KisPaper | Adapter::Replayed(_) => {
                        None
                    }
                };
                let simulation = Simulation::start(SimulationConfig {
                    environment,
                    start: at,
                    mean_gap_ms: 0,
                    recording,
                    ..SimulationConfig::default()
                });
                let desk = simulation.open().await.map_err(text)?;
                Self {
                    account: desk.account().clone(),
                    port: Arc::new(desk),
                    market: Market::Kis(simulation),
                }
            }
        };
        let account = stage.account.joined().to_owned();
        stage.on_venue(|venue, _now| {
            venue.open_account(outsider::ACCOUNT, 100_000_000_000);
            venue.endow(outsider::ACCOUNT, samsung(), 100_000, 60_000);
            if holding > 0 {
                venue.endow(&account, samsung(), holding, 70_000);
            }
        });
        if start == MORNING {
            stage.other(Side::Sell, 72_000, 1_000)?;
            stage.other(Side::Buy, 71_800, 1_000)?;
        }
        stage.port.connect_websocket().await.map_err(text)?;
        Ok(stage)
    }

    /// Returns how many orders of the account the exchange has; none where there is no exchange.
    pub(crate) fn rows_at_venue(&self) -> Option<usize> {
        let mut rows = None;
        let account = self.account.joined();
        self.on_venue(|venue, _now| rows = Some(venue.orders_of(account).count()));
        rows
    }

    /// Returns whether the adapter has a second market.
    pub(crate) fn has_nxt(adapter: &Adapter) -> bool {
        !matches!(adapter, Adapter::KisPaper)
    }

    /// Uses the exchange behind the broker, as somebody else.
    fn on_venue(&self, mut act: impl FnMut(&mut Venue, Timestamp)) {
        match &self.market {
            Market::Mock(mock) => mock.gateway().with_venue(|venue, now| act(venue, now)),
            Market::Kis(simulation) => simulation.wire.with_core(|core, now| {
                act(core.venue_mut(), now);
                core.advance(now);
            }),
            Market::Replay(_) => {}
        }
    }

    /// Somebody else trades.
    pub(crate) fn other(&self, side: Side, price: i64, shares: i64) -> Result<(), String> {
        self.enter(theirs(side, price, shares))
    }

    /// Somebody else sells on NXT.
    pub(crate) fn sold_on_nxt(&self, price: i64, shares: i64) -> Result<(), String> {
        let (exchange, side) = (Route::NXT, Side::Sell);
        self.enter(outsider::order(samsung(), exchange, side, price, shares))
    }

    /// Somebody trades on the account under test by phone.
    pub(crate) fn by_hand(&self, side: Side, price: i64, shares: i64) -> Result<(), String> {
        self.enter(NewOrder {
            account: self.account.joined().to_owned(),
            ..theirs(side, price, shares)
        })
    }

    fn enter(&self, order: NewOrder) -> Result<(), String> {
        let mut refusal = None;
        self.on_venue(|venue, now| refusal = venue.place(now, order.clone()).err());
        match refusal {
            None => Ok(()),
            Some(refusal) => Err(format!("the other side was refused: {refusal:?}")),
        }
    }

    /// Lets the answer of the next call get lost after it is carried out; false where the adapter
    /// has no wire.
    pub(crate) fn lose_next_answer(&self, path: &str) -> bool {
        match &self.market {
            Market::Mock(_) => false,
            Market::Kis(simulation) => {
                simulation
                    .wire
                    .with_core(|core, _| core.faults.next_call(path, Fate::LoseAnswer));
                true
            }
            Market::Replay(_) => true,
        }
    }

    /// Breaks the real-time line; false where the adapter has none.
    pub(crate) fn cut(&self) -> bool {
        match &self.market {
            Market::Mock(_) => false,
            Market::Kis(simulation) => {
                simulation
                    .wire
                    .with_core(|core, now| core.cut_connections(now));
                simulation.wire.with_core(|core, now| core.advance(now));
                true
            }
            Market::Replay(_) => true,
        }
    }

    /// Opens the broker anew on the same journal and market, as after a restart; none where the
    /// adapter keeps its market to itself.
    pub(crate) async fn restarted(self) -> Option<Result<Self, String>> {
        let Self {
            port,
            account,
            market,
        } = self;
        drop(port.disconnect_websocket().await);
        drop(port);
        let simulation = match &market {
            Market::Mock(_) => return None,
            Market::Kis(simulation) | Market::Replay(simulation) => simulation,
        };
        let opened = simulation.open().await;
        Some(opened.map_err(|error| error.to_string()).map(|desk| Self {
            port: Arc::new(desk),
            account,
            market,
        }))
    }

    /// Returns an order of the account.
    pub(crate) fn order(
        &self,
        key: &str,
        side: Side,
        order_type: OrderType,
        shares: u64,
    ) -> OrderRequest {
        #[expect(clippy::unwrap_used, reason = "cases name their orders")]
        let id: OrderId = key.parse().unwrap();
        OrderRequest {
            account_id: Some(self.account.clone()),
            symbol: samsung(),
            side,
            order_type,
            quantity: Quantity::from_shares(shares),
            id,
            time_in_force: TimeInForce::Day,
            route: Route::KRX,
        }
    }

    /// Places an order that must be taken.
    pub(crate) async fn place(&self, order: OrderRequest) -> Result<Order, String> {
        let placed = self.port.place_order(order).await;
        placed.map_err(|error| format!("not taken: {error}"))
    }

    /// Amends an order that is named by its id.
    pub(crate) async fn amend(&self, key: &str, to: Amend) -> Result<Order, BrokerError> {
        self.port.amend_order(&self.account, named(key), to).await
    }

    /// Cancels an order that is named by its id.
    pub(crate) async fn cancel(&self, key: &str) -> Result<CancelReport, BrokerError> {
        self.port.cancel_order(&self.account, named(key)).await
    }

    /// Returns an order as the broker knows it after a query.
    pub(crate) async fn known(&self, key: &str) -> Result<Order, String> {
        let orders = self.port.get_orders(&self.account).await;
        let orders = orders.map_err(|error| error.to_string())?;
        let named = |order: &&Order| order.id.as_ref().is_some_and(|known| known.as_str() == key);
        let found = orders.iter().find(named).cloned();
        found.ok_or_else(|| format!("{key} is not among {} orders", orders.len()))
    }

    /// Waits until an order is in a state and returns it.
    pub(crate) async fn until(&self, key: &str, status: OrderStatus) -> Result<Order, String> {
        let mut last = None;
        for _ in 0..90 {
            let order = self.known(key).await?;
            if order.status == status {
                return Ok(order);
            }
            last = Some(order.status);
            sleep(Duration::from_secs(1)).await;
        }
        Err(format!("{key} is {last:?}, not {status:?}"))
    }

    /// Waits until the account holds so many shares, and nothing else differs.
    pub(crate) async fn until_held(&self, shares: u64) -> Result<(), String> {
        let mut held = 0.into();
        for _ in 0..30 {
            let positions = self.port.get_positions(&self.account).await;
            let positions = positions.map_err(|error| error.to_string())?;
            let found = positions
                .iter()
                .find(|position| position.symbol == samsung());
            held = found.map_or(0.into(), |position| position.quantity.value());
            if held == shares.into() {
                return Ok(());
            }
            sleep(Duration::from_secs(1)).await;
        }
        Err(format!("{held} shares held, not {shares}"))
    }
}

fn theirs(side: Side, price: i64, shares: i64) -> NewOrder {
    outsider::order(samsung(), Route::KRX, side, price, shares)
}

/// Returns a limit.
pub(crate) fn limit(price: i64) -> OrderType {
    OrderType::Limit { price: won(price) }
}

/// Returns a reference to an own order.
fn named(key: &str) -> OrderRef {
    #[expect(clippy::unwrap_used, reason = "cases name their orders")]
    OrderRef::Id(key.parse().unwrap())
}

/// Fails unless something holds.
pub(crate) fn ensure(holds: bool, what: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(what()) }
}
