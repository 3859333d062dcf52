//! One order and what is known about it beyond its state.

use super::OrderWatch;
use crate::fills::NumberedFills;
use crate::journal::Intent;
use hoga_port::time::Timestamp;
use hoga_port::{Amend, BrokerOrderId, Order, OrderStatus, Origin, Quantity};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// An amend whose answer is outstanding or lost, or whose effect is not seen yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendingAmend {
    /// What was asked for.
    pub amend: Amend,
    /// Shares to be taken off; none for an amend of the price.
    pub part: Quantity,
    /// When it was decided.
    pub asked_at: Timestamp,
    /// When its request ended, as the log tells it.
    pub(super) ended_at: Option<Timestamp>,
}

/// An order and what is known about it beyond its state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tracked {
    /// The order.
    pub order: Order,
    /// What was asked for; `None` for a foreign order.
    pub intent: Option<Intent>,
    /// Its place among all intents; numbers that were told of before are others'.
    pub(crate) begun: u64,
    /// Executions by venue number.
    pub numbered: Vec<NumberedFills>,
    /// When the order was sent, as the log tells it.
    pub(super) sent_at: Option<Timestamp>,
    /// When its request ended, as the log tells it.
    pub(super) ended_at: Option<Timestamp>,
    /// When the venue's number became known.
    pub accepted_at: Option<Timestamp>,
    /// Whether a notice about it came.
    pub has_notice: bool,
    /// Whether a notice said that the exchange refused it after acceptance.
    pub is_refused: bool,
    /// Whether the log tells something by which it is queried until it ends, as a suspect notice.
    pub(super) is_suspect: bool,
    /// When a notice came that is byte-identical to one before, last.
    pub(crate) repeated_at: Option<Timestamp>,
    /// Whether it was found not placed by absence or by a refusal at the gate, which a row that
    /// appears later revokes.
    pub is_revocable: bool,
    /// Whether nothing of it ever left this machine, so that its id may be used again for it.
    pub is_key_free: bool,
    /// An amend under way or lost.
    pub amend: Option<PendingAmend>,
    /// What this process noted beside it; the log tells nothing of it.
    #[serde(skip)]
    pub(crate) watch: OrderWatch,
    /// When its session ends, once somebody asked.
    #[serde(skip)]
    pub(crate) ends_at: OnceLock<Option<Timestamp>>,
}

impl Tracked {
    pub(super) fn new(order: Order, intent: Option<Intent>) -> Self {
        let numbered = order
            .broker_order_id
            .iter()
            .cloned()
            .map(NumberedFills::new)
            .collect();
        Self {
            order,
            intent,
            begun: 0,
            numbered,
            sent_at: None,
            ended_at: None,
            accepted_at: None,
            has_notice: false,
            is_refused: false,
            is_suspect: false,
            repeated_at: None,
            is_revocable: false,
            is_key_free: false,
            amend: None,
            watch: OrderWatch::default(),
            ends_at: OnceLock::new(),
        }
    }

    /// Returns whether it is queried until it ends.
    pub(crate) fn must_poll(&self) -> bool {
        self.is_suspect || self.watch.must_poll
    }

    /// Returns when the order was sent, as far as is known.
    pub(crate) fn sent_at(&self) -> Option<Timestamp> {
        self.watch.sent_at.or(self.sent_at)
    }

    /// Returns when its request ended, as far as is known.
    pub(crate) fn ended_at(&self) -> Option<Timestamp> {
        self.watch.ended_at.or(self.ended_at)
    }

    /// Returns when the request of its amend ended, as far as is known.
    pub(crate) fn amend_ended_at(&self) -> Option<Timestamp> {
        let told = self.amend.as_ref().and_then(|amend| amend.ended_at);
        self.watch.amend.ended_at.or(told)
    }

    /// Returns the amend of which only the venue's list can tell what became of it: its answer was
    /// lost, or it was of the quantity and was taken.
    pub(crate) fn unsettled_amend(&self) -> Option<&PendingAmend> {
        let pending = self.amend.as_ref()?;
        let is_sent =
            self.amend_ended_at().is_some() || self.order.status == OrderStatus::AmendUnknown;
        (is_sent && self.order.status.is_working()).then_some(pending)
    }

    pub(super) fn fills_of_mut(&mut self, id: &BrokerOrderId) -> Option<&mut NumberedFills> {
        self.numbered
            .iter_mut()
            .find(|fills| fills.id().is_same_order(id))
    }
}

/// Returns the order that an intent opens.
pub(super) fn order_of(intent: &Intent, at: Timestamp) -> Order {
    Order {
        id: Some(intent.key.clone()),
        origin: Origin::Own,
        broker_order_id: None,
        earlier_ids: Vec::new(),
        symbol: intent.symbol,
        side: intent.side,
        order_type: intent.order_type,
        quantity: intent.quantity,
        taken_off: Quantity::ZERO,
        time_in_force: intent.time_in_force,
        route: intent.route,
        status: OrderStatus::Recorded,
        filled: Quantity::ZERO,
        filled_amount: Decimal::ZERO,
        reason: None,
        created_at: at,
        updated_at: at,
    }
}
