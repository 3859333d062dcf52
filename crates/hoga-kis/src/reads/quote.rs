//! What an issue costs now, its book, and which ticks its kind has.

use crate::gateway::KisGateway;
use crate::translate::quotes;
use ambient::Lane;
use hoga_desk::Reference;
use hoga_port::figures::Quote;
use hoga_port::time::seoul_day;
use hoga_port::{Market, OrderBook, Result, Symbol};
use kis_wire::domestic_stock::inquire_asking_price_exp_ccn::InquireAskingPriceExpCcnRequest;
use kis_wire::domestic_stock::inquire_price::InquirePriceRequest;
use kis_wire::domestic_stock::{InquireAskingPriceExpCcn, InquirePrice};
use kis_wire::{Cell, Environment};
use market_rules::TickTable;
use std::time::Duration;

/// How long the kind of an issue is waited for before an order; longer than a usual answer takes.
const KIND_WITHIN: Duration = Duration::from_secs(2);

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
        let is_told = TickTable::fitting(Market::Krx, reference.last, reference.tick).len() != 2;
        let never_differs = reference
            .upper
            .is_some_and(|upper| !TickTable::differ_at(upper));
        if is_told || never_differs || self.config.mode.environment() == Environment::Paper {
            return None;
        }
        let today = seoul_day(self.clock.now());
        if let Some(known) = self.kinds.known(symbol, today) {
            return known.ticks;
        }
        let asked = self.stock_info(symbol, Lane::Check);
        let ticks = match tokio::time::timeout(KIND_WITHIN, asked).await {
            Ok(Ok(info)) => quotes::ticks(symbol, &info),
            Ok(Err(_)) | Err(_) => None,
        };
        self.kinds.note(symbol, today, ticks);
        ticks
    }
}
