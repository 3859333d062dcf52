//! `MockVenue`: the simulated exchange itself, which outlives the programs that connect to it.

use crate::dollars;
use crate::line::Line;
use crate::placed::Placed;
use crate::words::{book, expected, notice, price, shares, won};
use ambient::{Clock, Mutex, TokioClock};
use hoga_desk::{ExecutionReport, GatewayEvent};
use hoga_port::time::{Timestamp, millis_between, plus_millis};
use hoga_port::{
    AccountId, BrokerError, Candle, Market, Price, Quantity, Result, Side, Symbol, TradeEvent,
};
use hoga_venue::us::{UsKind, UsMarket, UsOffer};
use hoga_venue::{
    Level, Listing, Market as Board, OrderKind, Recorded, Venue, VenueConfig, VenueEvent,
};
use rust_decimal::prelude::ToPrimitive;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Weak};

/// When the mock's day starts unless told otherwise: a Monday.
const START: &str = "2026-11-23T10:00:00+09:00";
/// The account of the mock; made up.
const ACCOUNT: &str = "50000000-01";

/// A simulated exchange with one account, in the memory of this process.
///
/// A program connects to it with [`connect`](Self::connect), may end at any point, and finds what it
/// left when it connects again: so restarts are tested. Clones are the same exchange.
///
/// ```
/// # #[tokio::main(flavor = "current_thread", start_paused = true)]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use hoga_journal::MemoryJournal;
/// use hoga_mock::MockVenue;
/// use hoga_port::{BrokerPort, OrderRequest, Quantity};
/// use std::sync::Arc;
///
/// let (venue, journal) = (MockVenue::builder().open()?, MemoryJournal::new());
/// let program = venue.connect(Arc::new(journal.reopen())).await?;
/// let request = OrderRequest::buy("005930".parse()?, Quantity::from_shares(3))
///     .limit("70000".parse()?)
///     .id("morning".parse()?);
/// let placed = program.place_order(request.clone()).await?;
/// drop(program);
///
/// // Started again: the same id is the same order.
/// let program = venue.connect(Arc::new(journal.reopen())).await?;
/// let again = program.place_order(request).await?;
/// assert_eq!(again.broker_order_id, placed.broker_order_id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct MockVenue {
    inner: Arc<Inner>,
}

struct Inner {
    account: AccountId,
    clock: Arc<dyn Clock>,
    seed: u64,
    /// How many programs connected so far.
    programs: AtomicU64,
    krx: Mutex<Venue>,
    /// The dollar market, where there is one.
    us: Option<Mutex<UsMarket>>,
    is_us_moving: bool,
    history: BTreeMap<Symbol, Vec<Candle>>,
    /// Who is connected.
    lines: Mutex<Vec<Weak<Line>>>,
}

impl std::fmt::Debug for MockVenue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MockVenue")
            .field("account", &self.inner.account)
            .finish_non_exhaustive()
    }
}

impl MockVenue {
    /// Starts to describe one: ten issues, 100 million won and a quiet market.
    pub fn builder() -> MockVenueBuilder {
        MockVenueBuilder {
            start: None,
            seed: 1,
            cash: 100_000_000,
            holdings: Vec::new(),
            mean_gap_ms: 0,
            listings: Listing::defaults(),
            has_dollars: false,
            history: BTreeMap::new(),
        }
    }

    /// Returns its account.
    pub fn account(&self) -> &AccountId {
        &self.inner.account
    }

    /// Returns its clock, which starts when the exchange opens.
    pub fn clock(&self) -> Arc<dyn Clock> {
        Arc::clone(&self.inner.clock)
    }

    /// Returns the seed of the next program's chance: each start has its own, as on a real machine.
    pub(crate) fn next_seed(&self) -> u64 {
        let earlier = self.inner.programs.fetch_add(1, Ordering::Relaxed);
        self.inner.seed ^ earlier.wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }

    /// Returns the markets it has.
    pub fn markets(&self) -> &'static [Market] {
        match self.inner.us {
            Some(_) => &[Market::Krx, Market::Us],
            None => &[Market::Krx],
        }
    }

    /// Returns the candles that a test gave for an issue.
    pub(crate) fn history(&self, symbol: Symbol) -> Vec<Candle> {
        self.inner.history.get(&symbol).cloned().unwrap_or_default()
    }

    pub(crate) fn add_line(&self, line: &Arc<Line>) {
        let mut lines = self.inner.lines.lock();
        lines.retain(|line| line.strong_count() > 0);
        lines.push(Arc::downgrade(line));
    }

    /// Uses the Korean market at its time, and tells everyone connected what came of it: to trade as
    /// somebody else, or to look at the ledger.
    pub fn with_krx<T>(&self, use_venue: impl FnOnce(&mut Venue, Timestamp) -> T) -> T {
        let now = self.inner.clock.now();
        let mut venue = self.inner.krx.lock();
        venue.advance(now);
        let result = use_venue(&mut venue, now);
        self.tell_krx(&mut venue);
        result
    }

    /// Uses the dollar market likewise.
    ///
    /// # Errors
    ///
    /// `Refused` where the exchange has none.
    pub fn with_us<T>(&self, use_market: impl FnOnce(&mut UsMarket, Timestamp) -> T) -> Result<T> {
        let Some(market) = &self.inner.us else {
            return Err(BrokerError::refused(
                "the mock has no dollar market",
                "build it with dollar_market()",
            ));
        };
        let now = self.inner.clock.now();
        let mut market = market.lock();
        if self.inner.is_us_moving {
            market.advance(now, true);
        } else {
            market.keep_day(now);
        }
        let result = use_market(&mut market, now);
        self.tell_us(&mut market);
        Ok(result)
    }

    /// Buys or sells as an outside participant, up to a price: to make resting orders fill.
    pub fn trade_as_outsider(&self, symbol: Symbol, side: Side, limit: Price, quantity: u64) {
        let quantity = i64::try_from(quantity).unwrap_or(i64::MAX);
        match symbol.market() {
            Market::Krx => self.with_krx(|venue, now| {
                venue.take(now, symbol, side, won(limit), quantity);
            }),
            Market::Us => {
                let offer = UsOffer {
                    side,
                    limit: dollars::cents(limit),
                    quantity,
                };
                let met = self.with_us(|market, now| market.meet(now, symbol.code(), offer));
                if let Err(error) = met {
                    tracing::error!(%error, "nobody trades");
                }
            }
        }
    }

    /// Lets somebody else's trade be seen, `side` being who began it: for tests that say exactly what the
    /// market does. Resting orders of the account that it reaches fill by it. From then on the Korean
    /// market does only what is shown.
    pub fn show_print(&self, symbol: Symbol, side: Side, price: Price, quantity: u64) {
        let print = Recorded::Print {
            price: won(price),
            quantity: i64::try_from(quantity).unwrap_or(i64::MAX),
            side,
        };
        self.with_krx(|venue, now| venue.show(now, Board::Krx, symbol, &print));
    }

    /// Lets a book of others be seen, best levels first, with their shares; what reaches an order of the
    /// account trades with it.
    pub fn show_book(&self, symbol: Symbol, bids: &[(Price, u64)], asks: &[(Price, u64)]) {
        let levels = |side: &[(Price, u64)]| {
            let level = |(price, quantity): &(Price, u64)| Level {
                price: won(*price),
                quantity: i64::try_from(*quantity).unwrap_or(i64::MAX),
            };
            side.iter().map(level).collect()
        };
        let book = Recorded::Book {
            bids: levels(bids),
            asks: levels(asks),
        };
        self.with_krx(|venue, now| venue.show(now, Board::Krx, symbol, &book));
    }

    /// Plays both markets, and returns in how many milliseconds something is due.
    pub(crate) fn play(&self) -> i64 {
        let now = self.inner.clock.now();
        let next =
            self.with_krx(|venue, now| venue.next_at().unwrap_or_else(|| plus_millis(now, 1_000)));
        let next_us = self.with_us(|market, now| market.next_at(now, true));
        let next_us = next_us.ok().flatten().filter(|_| self.inner.is_us_moving);
        millis_between(now, next_us.map_or(next, |us| us.min(next)))
    }

    /// Returns every order of the account that was placed, oldest first: in Korea today's, and then those
    /// of the dollar market. Amends and cancels are none.
    pub fn placed(&self) -> Vec<Placed> {
        let account = self.account().joined();
        let mut placed: Vec<Placed> = self.with_krx(|venue, _now| {
            let rows = venue.orders_of(account);
            let new = rows.filter(|row| row.kind == OrderKind::New);
            new.map(|row| Placed {
                symbol: row.symbol,
                side: row.side,
                quantity: shares(row.quantity),
                limit: price(row.pricing.prices().0),
                filled: shares(row.filled),
            })
            .collect()
        });
        let of_us = self.with_us(|market, _now| {
            let rows = market.orders.values().filter(|row| row.account == account);
            let new = rows.filter(|row| row.kind == UsKind::New);
            new.filter_map(dollars::placed).collect::<Vec<_>>()
        });
        placed.extend(of_us.unwrap_or_default());
        placed
    }

    fn streaming(&self) -> Vec<Arc<Line>> {
        let lines = self.inner.lines.lock();
        let alive = lines.iter().filter_map(Weak::upgrade);
        alive.filter(|line| line.is_streaming()).collect()
    }

    fn tell_krx(&self, venue: &mut Venue) {
        let events = venue.take_events();
        let lines = self.streaming();
        if lines.is_empty() {
            return;
        }
        for (index, event) in events.iter().enumerate() {
            match event {
                VenueEvent::Trade {
                    market: Board::Krx,
                    symbol,
                    price: at_price,
                    quantity,
                    volume,
                    at,
                    ..
                } => {
                    if let Some(price) = price(*at_price) {
                        publish(
                            &lines,
                            TradeEvent {
                                symbol: *symbol,
                                price,
                                quantity: shares(*quantity),
                                volume: shares(*volume),
                                at: *at,
                            },
                        );
                    }
                }
                VenueEvent::BookChanged {
                    market: Board::Krx,
                    symbol,
                    at,
                } => {
                    if let Some(issue) = venue.issue(*symbol) {
                        for line in &lines {
                            line.market_data.publish_book(&book(issue, *at));
                            if venue.is_auction(*at) {
                                line.market_data.publish_expected(expected(issue, *at));
                            }
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
                    let row = row.filter(|row| row.account == self.account().joined());
                    if let Some(row) = row
                        && let Some(notice) = notice(venue.day(), row, event, index)
                    {
                        tell(&lines, &notice);
                    }
                }
            }
        }
    }

    fn tell_us(&self, market: &mut UsMarket) {
        let events = market.take_events();
        let lines = self.streaming();
        for (index, event) in events.iter().enumerate() {
            if let Some(trade) = dollars::trade(market, event) {
                publish(&lines, trade);
            }
            if let Some(notice) = dollars::notice(market, self.account(), event, index) {
                tell(&lines, &notice);
            }
        }
    }
}

fn publish(lines: &[Arc<Line>], trade: TradeEvent) {
    for line in lines {
        line.market_data.publish_trade(trade);
    }
}

fn tell(lines: &[Arc<Line>], notice: &ExecutionReport) {
    for line in lines {
        line.tell(GatewayEvent::Notice(Box::new(notice.clone())));
    }
}

/// Builds a [`MockVenue`].
#[derive(Clone, Debug)]
pub struct MockVenueBuilder {
    start: Option<Timestamp>,
    seed: u64,
    cash: i64,
    holdings: Vec<(Symbol, Quantity, Price)>,
    mean_gap_ms: i64,
    listings: Vec<Listing>,
    has_dollars: bool,
    history: BTreeMap<Symbol, Vec<Candle>>,
}

impl MockVenueBuilder {
    /// Sets when the day starts.
    #[must_use]
    pub fn start(mut self, start: Timestamp) -> Self {
        self.start = Some(start);
        self
    }

    /// Makes the markets move: other participants act this often on each issue, from a seed.
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

    /// Gives the account shares of an issue listed in Korea.
    #[must_use]
    pub fn holding(mut self, symbol: Symbol, quantity: Quantity, price: Price) -> Self {
        self.holdings.push((symbol, quantity, price));
        self
    }

    /// Lists another symbol in Korea.
    #[must_use]
    pub fn listing(mut self, symbol: Symbol) -> Self {
        self.listings.push(Listing::of(symbol));
        self
    }

    /// Adds a market in dollars: AAPL, MSFT, NVDA and TSLA on Nasdaq, and 50,000 dollars. Its session is
    /// New York's, so it crosses midnight in Seoul.
    #[must_use]
    pub fn dollar_market(mut self) -> Self {
        self.has_dollars = true;
        self
    }

    /// Gives an issue a past that reads answer with: days (candles without a time), and minutes of the
    /// day that is played.
    #[must_use]
    pub fn history(mut self, symbol: Symbol, candles: Vec<Candle>) -> Self {
        self.history.entry(symbol).or_default().extend(candles);
        self
    }

    /// Opens the exchange.
    ///
    /// # Errors
    ///
    /// `Refused` when what it starts with cannot be.
    pub fn open(self) -> Result<MockVenue> {
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
        let us = self
            .has_dollars
            .then(|| Mutex::new(UsMarket::new(self.seed)));
        Ok(MockVenue {
            inner: Arc::new(Inner {
                account,
                clock: Arc::new(TokioClock::starting_at(start)),
                seed: self.seed,
                programs: AtomicU64::new(0),
                krx: Mutex::new(venue),
                us,
                is_us_moving: self.mean_gap_ms > 0,
                history: self.history,
                lines: Mutex::default(),
            }),
        })
    }
}
