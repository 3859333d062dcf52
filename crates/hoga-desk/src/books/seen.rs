//! Why a number of nobody's cannot be a lost order: it was there before the order was decided on, or
//! the venue took it for other shares.
//!
//! It counts intents and asks no clock: what was told of earlier was placed earlier, however the
//! clocks stand.

use super::Books;
use crate::evidence::{ExecutionReport, ExecutionReportKind};
use hoga_port::{BrokerOrderId, Quantity};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is known of a number that was nobody's when it was first told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Sighting {
    /// Intents until then.
    intents: u64,
    /// Shares of the order, as its acceptance told; a list may show fewer for a while.
    shares: Option<Quantity>,
}

/// Numbers that were nobody's when they were first told of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Seen {
    intents: u64,
    #[serde(with = "super::pairs")]
    numbers: BTreeMap<BrokerOrderId, Sighting>,
}

impl Seen {
    /// Returns whether an order was ever decided on.
    pub(super) fn has_begun(&self) -> bool {
        self.intents > 0
    }

    /// Takes the intent of a new order; returns its place among them.
    pub(super) fn begin(&mut self) -> u64 {
        self.intents = self.intents.saturating_add(1);
        self.intents
    }

    /// Takes a notice about a number that is nobody's.
    pub(super) fn on_notice(&mut self, notice: &ExecutionReport) {
        let sighting = self.note(&notice.id);
        if notice.kind == ExecutionReportKind::Accepted && notice.parent.is_none() {
            sighting.shares = Some(notice.order_quantity);
        }
    }

    fn note(&mut self, id: &BrokerOrderId) -> &mut Sighting {
        // Numbers begin anew every day, and what is known of earlier days is of no more use.
        let day = id.trading_day();
        let is_of_earlier_day = |known: &BrokerOrderId| {
            let known = known.trading_day();
            known.market() == day.market() && known < day
        };
        let mut of_market = self.numbers.keys();
        let oldest = of_market.find(|known| known.trading_day().market() == day.market());
        if oldest.is_some_and(is_of_earlier_day) {
            self.numbers.retain(|known, _| !is_of_earlier_day(known));
        }
        let intents = self.intents;
        self.numbers.entry(id.clone()).or_insert(Sighting {
            intents,
            shares: None,
        })
    }
}

impl Books {
    /// Takes the number of a row that is nobody's.
    pub(crate) fn note_number(&mut self, id: &BrokerOrderId) {
        self.seen.note(id);
    }

    /// Returns whether a number of nobody's cannot be an order, whatever its row says.
    pub(crate) fn is_another(&self, id: &BrokerOrderId, begun: u64, shares: Quantity) -> bool {
        self.seen.numbers.get(id).is_some_and(|known| {
            let was_before = known.intents < begun;
            let is_of_other_size = known.shares.is_some_and(|told| told != shares);
            was_before || is_of_other_size
        })
    }
}
