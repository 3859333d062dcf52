//! A standing answer for an account on which another program trades over the same API: what of its
//! orders passes when a desk opens, and what keeps an id that the journal may have forgotten from being
//! sent a second time behind them.

use super::Books;
use crate::candidate::could_be;
use crate::evidence::{Channel, OrderReport};
use crate::journal::{Entry, Intent, SessionWord};
use hoga_port::{
    BrokerError, BrokerOrderId, Hint, OrderRef, OrderRequest, Refusal, Result, TradingDay,
};

impl Books {
    /// Returns orders that were taken for forgotten before a person said that another program trades
    /// here, and that are its.
    pub(crate) fn strangers_of_others(&self) -> Vec<BrokerOrderId> {
        let strangers = self.strangers().iter();
        strangers
            .filter(|id| {
                self.last_row(id)
                    .is_some_and(|row| self.is_others(row, id.trading_day()))
            })
            .cloned()
            .collect()
    }

    /// Takes whether a person said that another program trades here.
    pub(crate) fn expect_others(&mut self, is_expected: bool) {
        self.watch.expects_others = is_expected;
    }

    /// Returns whether another program's orders are expected.
    pub(crate) fn expects_others(&self) -> bool {
        self.watch.expects_others
    }

    /// Returns whether a row that the journal does not know is taken for another program's when a desk
    /// opens. One with the terms of an id of its day may be what that id left at the venue.
    pub(crate) fn is_others(&self, row: &OrderReport, day: TradingDay) -> bool {
        let is_like = |intent: &Intent| could_be(intent, row);
        let mut keys = self.keys_of_day(day).filter_map(|key| self.own(key));
        self.watch.expects_others
            && !keys.any(|tracked| tracked.intent.as_ref().is_some_and(is_like))
    }

    /// Returns whether a row is looked at where no channel is shown: in books without an own order of
    /// theirs it would count as one that an earlier journal placed.
    pub(crate) fn may_be_others_unmarked(&self, row: &OrderReport) -> bool {
        self.watch.expects_others && row.channel == Channel::Blank && !self.has_begun()
    }

    /// Returns the note of an order that passed.
    pub(crate) fn note_of_others(id: &BrokerOrderId) -> Entry {
        Entry::Session {
            what: SessionWord::OtherProgram,
            // An identifier is three texts, which are always written.
            text: serde_json::to_string(id).unwrap_or_default(),
            seal: None,
        }
    }

    /// Refuses a new id whose order asks for the same as one that passed when a desk opened today: the
    /// journal may have forgotten that id, and the order would be placed twice.
    ///
    /// # Errors
    ///
    /// `Refused`, naming the order.
    pub(crate) fn check_others(&self, request: &OrderRequest, today: TradingDay) -> Result<()> {
        let intent = Intent::of(request, 1);
        let is_like = |id: &BrokerOrderId| match self.last_row(id) {
            Some(row) => could_be(&intent, row),
            None => self
                .find(&OrderRef::Broker(id.clone()))
                .is_some_and(|tracked| {
                    tracked.order.symbol == request.symbol
                        && tracked.order.side == request.side
                        && tracked.order.quantity == request.quantity
                }),
        };
        let mut met = self.met_others(today);
        match met.find(|id| is_like(id)) {
            None => Ok(()),
            Some(id) => Err(BrokerError::refused(
                Refusal::MayBeForgotten {
                    number: id.to_string(),
                },
                Hint::AdoptAndPlaceAgain,
            )),
        }
    }
}
