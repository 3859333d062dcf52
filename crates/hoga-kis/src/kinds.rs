//! The kinds of issues that were asked about today: which ticks each has.

use ambient::Mutex;
use hoga_port::Symbol;
use jiff::civil::Date;
use market_rules::TickTable;
use std::collections::BTreeMap;

/// The tick tables of issues that were asked about today, and of which issues none was told.
#[derive(Debug, Default)]
pub(crate) struct Kinds {
    known: Mutex<BTreeMap<Symbol, Told>>,
}

/// What the venue said of an issue's kind, once on a day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Told {
    day: Date,
    pub(crate) ticks: Option<TickTable>,
}

impl Kinds {
    /// Returns what was told of an issue today.
    pub(crate) fn known(&self, symbol: Symbol, today: Date) -> Option<Told> {
        let known = self.known.lock();
        known.get(&symbol).copied().filter(|told| told.day == today)
    }

    /// Keeps what was told of an issue today; nothing is an answer too.
    pub(crate) fn note(&self, symbol: Symbol, today: Date, ticks: Option<TickTable>) {
        let mut known = self.known.lock();
        known.insert(symbol, Told { day: today, ticks });
    }
}
