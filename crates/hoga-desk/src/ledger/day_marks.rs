//! The last day of each market on which something was so.

use hoga_port::{Market, TradingDay};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One day a market at most.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct DayMarks(BTreeMap<Market, Date>);

impl DayMarks {
    /// Takes that it is so on a day.
    pub(super) fn mark(&mut self, day: TradingDay) {
        self.0.insert(day.market(), day.date());
    }

    /// Returns whether it was so on a day, and on none of its market since.
    pub(super) fn has(&self, day: TradingDay) -> bool {
        self.0.get(&day.market()) == Some(&day.date())
    }
}
