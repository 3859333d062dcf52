//! A market of this process that speaks the KIS protocol over real sockets: for tests of a strategy with
//! the adapter that it trades with.

use crate::local_market::hyphenated;
use crate::{KisBrokerAdapter, KisBrokerAdapterBuilder, KisConfig, SystemClock};
use ambient::Clock;
use hoga_desk::journal::Journal;
use hoga_port::time::Timestamp;
use hoga_port::{AccountId, BrokerError, BrokerPort, Price, Result, Side, Symbol};
use hoga_venue::{Level, Market as Board, Recorded};
use kis_emulator::{Core, Emulator, EmulatorConfig};
use rust_decimal::prelude::ToPrimitive;
use std::sync::Arc;

/// When its day starts: 10:00 on a Monday.
const START: &str = "2026-11-23T10:00:00+09:00";
/// Mean milliseconds between two actions of an issue, so that each prints several times a second.
const LIVELY_MS: i64 = 50;

/// A market over sockets, with one account that holds 100 million won; it ends as it is dropped.
///
/// Its clock goes with the machine's, so its tests run in real time.
#[derive(Debug)]
pub struct EmulatedMarket {
    emulator: Emulator,
    clock: SystemClock,
    key: (String, String),
    account: String,
    hts_id: String,
}

/// Starts a market of ten issues in full swing: each prints several times a second.
///
/// ```
/// use hoga::prelude::*;
/// use hoga::{MemoryJournal, testing};
/// use std::sync::Arc;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let market = testing::emulator().await?;
/// let broker = market.connect(Arc::new(MemoryJournal::new())).await?;
/// let mut prints = broker.trades(&["005930".parse()?])?;
/// assert!(prints.next().await.is_some());
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// `Refused` when no port of this machine can be listened on.
pub async fn emulator() -> Result<EmulatedMarket> {
    start(LIVELY_MS).await
}

/// Starts a market in which nobody trades by himself: what happens there is shown by the test
/// ([`show_print`](EmulatedMarket::show_print), [`show_book`](EmulatedMarket::show_book)), exactly.
///
/// # Errors
///
/// As [`emulator`].
pub async fn quiet_emulator() -> Result<EmulatedMarket> {
    start(0).await
}

async fn start(mean_gap_ms: i64) -> Result<EmulatedMarket> {
    let at: Timestamp = START
        .parse()
        .map_err(|error| BrokerError::refused(format!("{START}: {error}"), "report it"))?;
    let clock = SystemClock::showing(at);
    let mut config = EmulatorConfig::as_live(at, 1);
    config.mean_gap_ms = mean_gap_ms;
    let key = config.keys.first().cloned();
    let key = key.ok_or_else(|| BrokerError::refused("the market has no key", "report it"))?;
    let core = if mean_gap_ms > 0 {
        Core::in_full_swing(config)
    } else {
        Core::new(config)
    };
    let now: kis_emulator::server::Now = Arc::new(move || clock.now());
    let emulator = Emulator::start(core, now, 0, 0);
    let emulator = emulator.await.map_err(|error| {
        BrokerError::refused(
            format!("the market cannot be started: {error}"),
            "free a port of this machine",
        )
    })?;
    Ok(EmulatedMarket {
        emulator,
        clock,
        account: hyphenated(&key.account),
        key: (key.app_key, key.app_secret),
        hts_id: key.hts_id,
    })
}

impl EmulatedMarket {
    /// Returns the configuration of a client of it; its keys are made up and valid nowhere else.
    ///
    /// # Errors
    ///
    /// `Refused` when it is none, which would be a defect.
    pub fn config(&self) -> Result<KisConfig> {
        let (app_key, app_secret) = self.key.clone();
        let pairs = [
            ("MODE", "LOCAL".to_owned()),
            ("KIS_APP_KEY", app_key),
            ("KIS_APP_SECRET", app_secret),
            ("KIS_ACCOUNT_NO", self.account.clone()),
            ("KIS_HTS_ID", self.hts_id.clone()),
            ("KIS_REST_BASE_URL", self.emulator.rest_url()),
            ("KIS_WS_URL", self.emulator.websocket_url()),
        ];
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value));
        KisConfig::from_vars(pairs)
            .map_err(|error| BrokerError::refused(error.to_string(), "report it"))
    }

    /// Returns its account.
    ///
    /// # Errors
    ///
    /// As [`config`](Self::config).
    pub fn account(&self) -> Result<AccountId> {
        Ok(self.config()?.account)
    }

    /// Returns its clock.
    pub fn clock(&self) -> SystemClock {
        self.clock
    }

    /// Connects a program with its journal: ready for orders when it returns.
    ///
    /// # Errors
    ///
    /// As [`open`](crate::open).
    pub async fn connect(&self, journal: Arc<dyn Journal>) -> Result<KisBrokerAdapter> {
        let builder = KisBrokerAdapterBuilder::new(self.config()?, journal);
        let adapter = builder.clock(Arc::new(self.clock)).open().await?;
        adapter.connect_websocket().await?;
        Ok(adapter)
    }

    /// Buys or sells as an outside participant, up to a price: to make resting orders fill.
    pub fn trade_as_outsider(&self, symbol: Symbol, side: Side, limit: Price, quantity: u64) {
        self.emulator.with_core(|core, now| {
            core.venue_mut()
                .take(now, symbol, side, won(limit), signed(quantity));
        });
    }

    /// Lets somebody else's trade be seen, `side` being who began it. Resting orders that it reaches fill
    /// by it.
    pub fn show_print(&self, symbol: Symbol, side: Side, price: Price, quantity: u64) {
        self.show(
            symbol,
            &Recorded::Print {
                price: won(price),
                quantity: signed(quantity),
                side,
            },
        );
    }

    /// Lets a book of others be seen, best levels first, with their shares; what reaches an order of the
    /// account trades with it.
    pub fn show_book(&self, symbol: Symbol, bids: &[(Price, u64)], asks: &[(Price, u64)]) {
        let levels = |side: &[(Price, u64)]| {
            let level = |(price, quantity): &(Price, u64)| Level {
                price: won(*price),
                quantity: signed(*quantity),
            };
            side.iter().map(level).collect()
        };
        self.show(
            symbol,
            &Recorded::Book {
                bids: levels(bids),
                asks: levels(asks),
            },
        );
    }

    fn show(&self, symbol: Symbol, shown: &Recorded) {
        self.emulator
            .with_core(|core, now| core.venue_mut().show(now, Board::Krx, symbol, shown));
    }
}

fn won(price: Price) -> i64 {
    price.value().to_i64().unwrap_or(0)
}

fn signed(quantity: u64) -> i64 {
    i64::try_from(quantity).unwrap_or(i64::MAX)
}
