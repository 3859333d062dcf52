//! Which ticks the kind of an issue has.

use crate::gateway::KisGateway;
use crate::translate::quotes;
use ambient::Lane;
use hoga_desk::Reference;
use hoga_port::time::seoul_day;
use hoga_port::{Market, Symbol};
use kis_wire::Environment;
use market_rules::TickTable;
use std::time::Duration;

/// How long the kind of an issue is waited for before an order; longer than a usual answer takes.
const KIND_WITHIN: Duration = Duration::from_secs(2);

impl KisGateway {
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
