//! What an issue is on a day, its limits and ticks: asked for once.

use super::Inner;
use crate::gateway::{Gateway, Reference};
use hoga_port::{BrokerError, Result, Symbol, TradingDay};

impl<G: Gateway> Inner<G> {
    /// Returns the figures of today.
    ///
    /// # Errors
    ///
    /// `Refused` for an issue that cannot be looked up; as the venue answers otherwise.
    pub(crate) async fn reference(&self, symbol: Symbol) -> Result<Reference> {
        let today = TradingDay::at(symbol.market(), self.now());
        let known = {
            let references = self.references.lock();
            references
                .get(&symbol)
                .filter(|(day, _)| *day == today)
                .map(|(_, known)| *known)
        };
        if let Some(known) = known {
            return Ok(known);
        }
        let reference = self.gateway.reference(symbol).await.map_err(|error| {
            if let BrokerError::Api { reason, .. } = &error {
                let text = format!("{symbol} cannot be looked up: {reason}");
                return BrokerError::refused(text, "check the symbol");
            }
            error
        })?;
        let mut references = self.references.lock();
        references.insert(symbol, (today, reference));
        Ok(reference)
    }
}
