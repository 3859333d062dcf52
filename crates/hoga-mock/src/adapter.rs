//! Opening a `MockBrokerAdapter`: 10:00 on a business day, whatever the wall says.

use crate::gateway::MockGateway;
use ambient::{Clock, Entropy, TaskSet, TokioClock};
use hoga_desk::journal::Journal;
use hoga_desk::{DeskConfig, OrderDesk};
use hoga_port::time::Timestamp;
use hoga_port::{AccountId, BrokerError, Price, Quantity, Result, Symbol};
use hoga_venue::{Listing, Venue, VenueConfig};
use rust_decimal::prelude::ToPrimitive;
use std::ops::Deref;
use std::sync::Arc;

/// When the mock's day starts unless told otherwise: a Monday.
const START: &str = "2026-11-23T10:00:00+09:00";
/// The account of the mock; made up.
const ACCOUNT: &str = "50000000-01";

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

/// Builds a [`MockBrokerAdapter`].
#[derive(Debug)]
pub struct MockBrokerAdapterBuilder {
    journal: Arc<dyn Journal>,
    start: Option<Timestamp>,
    seed: u64,
    cash: i64,
    holdings: Vec<(Symbol, Quantity, Price)>,
    mean_gap_ms: i64,
    listings: Vec<Listing>,
}

impl MockBrokerAdapterBuilder {
    /// Starts with a journal, ten issues, 100 million won and a quiet market.
    pub fn new(journal: Arc<dyn Journal>) -> Self {
        Self {
            journal,
            start: None,
            seed: 1,
            cash: 100_000_000,
            holdings: Vec::new(),
            mean_gap_ms: 0,
            listings: Listing::defaults(),
        }
    }

    /// Sets when the day starts.
    #[must_use]
    pub fn start(mut self, start: Timestamp) -> Self {
        self.start = Some(start);
        self
    }

    /// Makes the market move: other participants act this often on each issue, from a seed.
    #[must_use]
    pub fn moving_market(mut self, mean_gap_ms: u32, seed: u64) -> Self {
        self.mean_gap_ms = i64::from(mean_gap_ms);
        self.seed = seed;
        self
    }

    /// Sets the cash in won.
    #[must_use]
    pub fn cash(mut self, won: i64) -> Self {
        self.cash = won;
        self
    }

    /// Gives the account shares.
    #[must_use]
    pub fn holding(mut self, symbol: Symbol, quantity: Quantity, price: Price) -> Self {
        self.holdings.push((symbol, quantity, price));
        self
    }

    /// Lists another symbol.
    #[must_use]
    pub fn listing(mut self, symbol: Symbol) -> Self {
        self.listings.push(Listing::of(symbol));
        self
    }

    /// Opens the adapter, connected.
    ///
    /// # Errors
    ///
    /// `Journal` when it cannot be read.
    pub async fn open(self) -> Result<MockBrokerAdapter> {
        let fixed =
            |what: &str| BrokerError::refused(format!("{what} is not readable"), "report it");
        let start = match self.start {
            Some(start) => start,
            None => START
                .parse()
                .map_err(|_error: jiff::Error| fixed("the start"))?,
        };
        let account: AccountId = ACCOUNT
            .parse()
            .map_err(|_error: hoga_port::account::AccountError| fixed("the account"))?;
        let clock: Arc<dyn Clock> = Arc::new(TokioClock::starting_at(start));
        let mut venue = Venue::new(VenueConfig {
            seed: self.seed,
            start,
            listings: self.listings,
            accounts: vec![(account.joined().to_owned(), self.cash)],
            mean_gap_ms: self.mean_gap_ms,
        });
        venue.open_nxt(self.seed, self.mean_gap_ms);
        for (symbol, quantity, price) in self.holdings {
            let quantity = quantity.value().to_i64().unwrap_or(0);
            let price = price.value().to_i64().unwrap_or(0);
            venue.endow(account.joined(), symbol, quantity, price);
        }
        let gateway = MockGateway::new(account.clone(), Arc::clone(&clock), venue);
        let entropy = Arc::new(Entropy::seeded(self.seed));
        let config = DeskConfig::new(account);
        let desk = OrderDesk::open(gateway, self.journal, clock, entropy, config).await?;
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
