//! Which days stay in memory as a day turns.

use hoga_port::TradingDay;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Which days stayed as a day turned.
#[derive(Debug)]
pub(crate) struct Kept {
    pub(super) from: Date,
    pub(super) open: BTreeSet<TradingDay>,
}

impl Kept {
    /// Returns whether a day stayed.
    pub(crate) fn stays(&self, day: TradingDay) -> bool {
        day.last_in_seoul() >= self.from || self.open.contains(&day)
    }
}
