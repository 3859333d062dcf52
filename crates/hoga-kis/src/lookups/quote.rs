//! What an issue costs now, its book, and which ticks its kind has.

use crate::gateway::KisGateway;
use crate::translate::quotes;
use ambient::Lane;
use ambient::Mutex;
use hoga_desk::Reference;
use hoga_port::time::trading_day;
use hoga_port::{OrderBook, Price, Quantity, Result, Symbol};
use jiff::civil::Date;
use kis_wire::domestic_stock::inquire_asking_price_exp_ccn::InquireAskingPriceExpCcnRequest;
use kis_wire::domestic_stock::inquire_price::InquirePriceRequest;
use kis_wire::domestic_stock::{InquireAskingPriceExpCcn, InquirePrice};
use kis_wire::{Cell, Environment};
use krx_rules::TickTable;
use rust_decimal::Decimal;
use serde::Serialize;
use std::collections::BTreeMap;
use std::time::Duration;

/// How long the kind of an issue is waited for before an order; longer than a usual answer takes.
const KIND_WITHIN: Duration = Duration::from_secs(2);

/// The tick tables of issues that were asked about today, and of which issues none was told.
#[derive(Debug, Default)]
pub(crate) struct Kinds {
    known: Mutex<BTreeMap<Symbol, Told>>,
}

/// What the venue said of an issue's kind, once on a day.
#[derive(Clone, Copy, Debug)]
struct Told {
    day: Date,
    ticks: Option<TickTable>,
}

impl Kinds {
    fn known(&self, symbol: Symbol, today: Date) -> Option<Told> {
        let known = self.known.lock();
        known.get(&symbol).copied().filter(|told| told.day == today)
    }

    fn note(&self, symbol: Symbol, today: Date, ticks: Option<TickTable>) {
        let mut known = self.known.lock();
        known.insert(symbol, Told { day: today, ticks });
    }
}

/// What an issue costs and how it moved today; `None` where the venue does not say or there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Quote {
    /// The issue.
    pub symbol: Symbol,
    /// Last price.
    pub last: Price,
    /// Change from the previous close; below zero when it fell.
    pub change: Option<Decimal>,
    /// The same in percent.
    pub change_percent: Option<Decimal>,
    /// Shares traded today.
    pub volume: Option<Quantity>,
    /// First price of the day.
    pub open: Option<Price>,
    /// Highest price of the day so far.
    pub high: Option<Price>,
    /// Lowest price of the day so far.
    pub low: Option<Price>,
    /// Highest price an order may have today; none in liquidation trading.
    pub upper_limit: Option<Price>,
    /// Lowest price an order may have today; none in liquidation trading.
    pub lower_limit: Option<Price>,
    /// Tick at the last price.
    pub tick: Option<Price>,
}

impl KisGateway {
    /// Returns what an issue costs on KRX and how it moved today.
    ///
    /// # Errors
    ///
    /// As the venue's answer ends.
    pub async fn quote(&self, symbol: Symbol) -> Result<Quote> {
        let request = InquirePriceRequest {
            market: Cell::new("J"),
            code: Cell::new(symbol.code()),
        };
        let answer = self
            .rest
            .read::<InquirePrice>(&request, Lane::Query, false)
            .await?;
        self.rest.told(quotes::quote(symbol, &answer.body.output))
    }

    /// Returns the book of an issue on KRX. Its time is when it was asked for: the venue tells the
    /// time of day alone.
    ///
    /// # Errors
    ///
    /// As the venue's answer ends; never a part of the book.
    pub async fn book(&self, symbol: Symbol) -> Result<OrderBook> {
        let request = InquireAskingPriceExpCcnRequest {
            market: Cell::new("J"),
            code: Cell::new(symbol.code()),
        };
        let answer = self
            .rest
            .read::<InquireAskingPriceExpCcn>(&request, Lane::Query, false)
            .await?;
        let book = quotes::book(symbol, &answer.body.output1, self.clock.now());
        self.rest.told(book)
    }

    /// Returns the tick table of an issue where the reference figures do not tell it and an order
    /// could need it; asked at most once a day and issue, within two seconds. The paper servers do
    /// not have the call; what cannot be had is left to the venue.
    pub(crate) async fn ticks_of(
        &self,
        symbol: Symbol,
        reference: &Reference,
    ) -> Option<TickTable> {
        let is_told = TickTable::fitting(reference.last, reference.tick).len() != 2;
        let never_differs = reference
            .upper
            .is_some_and(|upper| !TickTable::differ_at(upper));
        if is_told || never_differs || self.config.mode.environment() == Environment::Paper {
            return None;
        }
        let today = trading_day(self.clock.now());
        if let Some(known) = self.kinds.known(symbol, today) {
            return known.ticks;
        }
        let asked = self.stock_info(symbol, Lane::Reconcile);
        let ticks = match tokio::time::timeout(KIND_WITHIN, asked).await {
            Ok(Ok(info)) => quotes::ticks(symbol, &info),
            Ok(Err(_)) | Err(_) => None,
        };
        self.kinds.note(symbol, today, ticks);
        ticks
    }
}
