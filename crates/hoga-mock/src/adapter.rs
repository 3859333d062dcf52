//! Opening a `MockBrokerAdapter`: 10:00 on a business day, whatever the wall says.

use crate::gateway::MockGateway;
use crate::venue::{MockVenue, MockVenueBuilder};
use ambient::{Entropy, TaskSet};
use hoga_desk::journal::Journal;
use hoga_desk::{DeskConfig, OrderDesk};
use hoga_port::time::Timestamp;
use hoga_port::{Candle, Price, Quantity, Result, Symbol};
use std::ops::Deref;
use std::sync::Arc;

/// The mock of the specification: the desk over the simulated exchange.
///
/// It dereferences to the desk, so that everything of [`hoga_port::BrokerPort`] is there.
#[derive(Debug)]
pub struct MockBrokerAdapter {
    desk: Arc<OrderDesk<MockGateway>>,
    _tasks: TaskSet,
}

impl Deref for MockBrokerAdapter {
    type Target = OrderDesk<MockGateway>;

    fn deref(&self) -> &Self::Target {
        &self.desk
    }
}

impl MockBrokerAdapter {
    /// Returns the desk as the port, for code that holds an `Arc<dyn BrokerPort>`; keep the adapter
    /// too, its market plays only as long as it lives.
    pub fn port(&self) -> Arc<OrderDesk<MockGateway>> {
        Arc::clone(&self.desk)
    }
}

impl MockVenue {
    /// Opens a program's desk on the exchange, connected; what the journal tells of it is known.
    ///
    /// # Errors
    ///
    /// `Journal` when it cannot be read, or another program holds it.
    pub async fn connect(&self, journal: Arc<dyn Journal>) -> Result<MockBrokerAdapter> {
        let gateway = MockGateway::new(self.clone());
        let entropy = Arc::new(Entropy::seeded(self.next_seed()));
        let config = DeskConfig::new(self.account().clone());
        let desk = OrderDesk::open(gateway, journal, self.clock(), entropy, config).await?;
        let desk = Arc::new(desk);
        let tasks = TaskSet::new();
        let market = MockGateway::keep_time(Arc::downgrade(&desk));
        tasks.spawn_vital("plays the market", &desk.gateway().vitals, market);
        hoga_port::BrokerPort::connect_websocket(&*desk).await?;
        Ok(MockBrokerAdapter {
            desk,
            _tasks: tasks,
        })
    }
}

/// Builds a [`MockBrokerAdapter`] on an exchange of its own; [`MockVenue`] outlives its programs.
#[derive(Debug)]
pub struct MockBrokerAdapterBuilder {
    journal: Arc<dyn Journal>,
    venue: MockVenueBuilder,
}

impl MockBrokerAdapterBuilder {
    /// Starts with a journal, ten issues, 100 million won and a quiet market.
    pub fn new(journal: Arc<dyn Journal>) -> Self {
        Self {
            journal,
            venue: MockVenue::builder(),
        }
    }

    /// Sets when the day starts.
    #[must_use]
    pub fn start(mut self, start: Timestamp) -> Self {
        self.venue = self.venue.start(start);
        self
    }

    /// Makes the market move: other participants act this often on each issue, from a seed.
    #[must_use]
    pub fn moving_market(mut self, mean_gap_ms: u32, seed: u64) -> Self {
        self.venue = self.venue.moving_market(mean_gap_ms, seed);
        self
    }

    /// Sets the cash in won.
    #[must_use]
    pub fn cash(mut self, won: i64) -> Self {
        self.venue = self.venue.cash(won);
        self
    }

    /// Gives the account shares.
    #[must_use]
    pub fn holding(mut self, symbol: Symbol, quantity: Quantity, price: Price) -> Self {
        self.venue = self.venue.holding(symbol, quantity, price);
        self
    }

    /// Lists another symbol.
    #[must_use]
    pub fn listing(mut self, symbol: Symbol) -> Self {
        self.venue = self.venue.listing(symbol);
        self
    }

    /// Gives an issue a past; see [`MockVenueBuilder::history`].
    #[must_use]
    pub fn history(mut self, symbol: Symbol, candles: Vec<Candle>) -> Self {
        self.venue = self.venue.history(symbol, candles);
        self
    }

    /// Adds a market in dollars; see [`MockVenueBuilder::dollar_market`].
    #[must_use]
    pub fn dollar_market(mut self) -> Self {
        self.venue = self.venue.dollar_market();
        self
    }

    /// Opens the adapter, connected.
    ///
    /// # Errors
    ///
    /// `Journal` when it cannot be read.
    pub async fn open(self) -> Result<MockBrokerAdapter> {
        self.venue.open()?.connect(self.journal).await
    }
}
