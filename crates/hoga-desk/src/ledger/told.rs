//! Which alarms were told of already, so that a restart tells none of them a second time on its day.

use hoga_port::time::{Timestamp, seoul_day};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The alarms of the last day with one, and when each was first told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Told(BTreeMap<String, Timestamp>);

impl Told {
    /// Takes an alarm of the log.
    pub(super) fn note(&mut self, text: &str, at: Timestamp) {
        let today = seoul_day(at);
        self.0.retain(|_, told| seoul_day(*told) >= today);
        self.0.entry(text.to_owned()).or_insert(at);
    }

    /// Returns when an alarm was first told on a day, if it was.
    pub(super) fn on_day(&self, text: &str, day: Date) -> Option<Timestamp> {
        let told = self.0.get(text).copied();
        told.filter(|at| seoul_day(*at) == day)
    }
}
