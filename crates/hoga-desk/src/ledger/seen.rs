//! Why a number of nobody's cannot be a lost order: it was there before the order was decided on, or
//! the venue took it for other shares.
//!
//! It counts intents and asks no clock: what was told of earlier was placed earlier, however the
//! clocks stand.

use crate::evidence::{ExecutionReport, ExecutionReportKind};
use hoga_port::{BrokerOrderId, Quantity};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is known of a number that was nobody's when it was first told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Sighting {
    /// Intents until then.
    intents: u64,
    /// Shares of the order, as its acceptance told; a list may show fewer for a while.
    shares: Option<Quantity>,
}

/// Numbers that were nobody's when they were first told of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Sightings(#[serde(with = "super::pairs")] BTreeMap<BrokerOrderId, Sighting>);

impl Sightings {
    /// Takes a number that is nobody's after so many intents.
    pub(super) fn note(&mut self, id: &BrokerOrderId, intents: u64) -> &mut Sighting {
        // Numbers begin anew every day, and what is known of earlier days is of no more use.
        let day = id.trading_day();
        let is_of_earlier_day = |known: &BrokerOrderId| {
            let known = known.trading_day();
            known.market() == day.market() && known < day
        };
        let mut of_market = self.0.keys();
        let oldest = of_market.find(|known| known.trading_day().market() == day.market());
        if oldest.is_some_and(is_of_earlier_day) {
            self.0.retain(|known, _| !is_of_earlier_day(known));
        }
        self.0.entry(id.clone()).or_insert(Sighting {
            intents,
            shares: None,
        })
    }

    /// Returns whether a number cannot be an order, whatever its row says.
    pub(super) fn is_another(&self, id: &BrokerOrderId, begun: u64, shares: Quantity) -> bool {
        self.0.get(id).is_some_and(|known| {
            let was_before = known.intents < begun;
            let is_of_other_size = known.shares.is_some_and(|told| told != shares);
            was_before || is_of_other_size
        })
    }
}

/// How many orders were decided on, and what notices told of between them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Seen {
    pub(super) intents: u64,
    pub(super) numbers: Sightings,
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
        let sighting = self.numbers.note(&notice.id, self.intents);
        if notice.kind == ExecutionReportKind::Accepted && notice.parent.is_none() {
            sighting.shares = Some(notice.order_quantity);
        }
    }
}
