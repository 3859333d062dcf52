//! What is looked at once more in the moment an intent is written. Pure.

use crate::books::Books;
use crate::gate::{self, GateFacts};
use crate::risk::RiskLimits;
use hoga_port::time::Timestamp;
use hoga_port::{OrderId, Price, Result, Symbol};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// What is looked at once more in the moment the intent is written, when nothing can come between.
pub(crate) struct PreWriteChecks {
    pub(crate) key: OrderId,
    pub(crate) symbol: Symbol,
    pub(crate) limits: RiskLimits,
    pub(crate) value: Decimal,
    pub(crate) upper: BTreeMap<Symbol, Price>,
    pub(crate) outside: Option<GateFacts>,
    /// What the account may use before the order, where that may have to prove something later.
    pub(crate) reserve: Option<Decimal>,
}

impl PreWriteChecks {
    /// Adds what the gate looks at besides the books, as of now.
    pub(crate) fn with_outside(&self, outside: GateFacts) -> Self {
        Self {
            key: self.key.clone(),
            symbol: self.symbol,
            limits: self.limits.clone(),
            value: self.value,
            upper: self.upper.clone(),
            outside: Some(outside),
            reserve: self.reserve,
        }
    }

    /// Refuses what the books, as they stand in this moment, do not allow.
    pub(crate) fn check(&self, books: &Books, now: Timestamp) -> Result<()> {
        if let Some(outside) = &self.outside {
            gate::pass(&gate::check(&outside.with(books), now), self.symbol)?;
        }
        if !self.limits.needs_exposure() {
            return Ok(());
        }
        let exposure = books.exposure(&self.key, &self.upper, now);
        self.limits.check_exposure(&exposure, self.value)
    }
}
