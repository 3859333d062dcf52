//! Another program's orders on the account, as the log tells of them.

use crate::journal::{Decision, Entry, SessionWord};
use hoga_port::time::Timestamp;
use hoga_port::{BrokerOrderId, TradingDay};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is known of another program's orders.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Others {
    /// Orders that passed when a desk opened, with the day of it.
    #[serde(with = "super::pairs")]
    pub(super) met: BTreeMap<BrokerOrderId, TradingDay>,
}

impl Others {
    /// Takes an entry of the log, and returns the number that it says is another program's; a person's
    /// word makes known what was met.
    pub(super) fn apply(&mut self, entry: &Entry, at: Timestamp) -> Option<BrokerOrderId> {
        match entry {
            Entry::Session { what, text, .. } if *what == SessionWord::OtherProgram => {
                let id: BrokerOrderId = serde_json::from_str(text).ok()?;
                let day = id.trading_day().today(at);
                self.met.insert(id.clone(), day);
                Some(id)
            }
            Entry::Decided {
                decision: Decision::Adopted { .. },
                ..
            } => {
                self.met.clear();
                None
            }
            Entry::Session { .. }
            | Entry::Decided { .. }
            | Entry::Intent { .. }
            | Entry::Answered { .. }
            | Entry::Order { .. }
            | Entry::Foreign { .. }
            | Entry::Notice { .. }
            | Entry::Row { .. }
            | Entry::Reconciled { .. }
            | Entry::Concluded { .. }
            | Entry::Repeats { .. }
            | Entry::Alarm { .. } => None,
        }
    }
}
