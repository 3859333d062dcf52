//! One order and what is known about it beyond its state.

use crate::candidate::Passes;
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
    /// The number of the cancel of the part, where the answer told it to this process.
    pub receipt: Option<BrokerOrderId>,
    /// When its request ended.
    pub ended_at: Option<Timestamp>,
    /// Complete passes since then.
    pub passes: Passes,
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
    /// When the order was sent.
    pub sent_at: Option<Timestamp>,
    /// When its request ended.
    pub ended_at: Option<Timestamp>,
    /// Complete passes since then, while its outcome is unknown.
    pub passes: Passes,
    /// When the venue's number became known.
    pub accepted_at: Option<Timestamp>,
    /// Whether a notice about it came.
    pub has_notice: bool,
    /// Whether a notice said that the exchange refused it after acceptance.
    pub is_refused: bool,
    /// Whether it is queried until it ends: there was a gap, or a suspect notice.
    pub must_poll: bool,
    /// When a notice came that is byte-identical to one before, last.
    pub(crate) repeated_at: Option<Timestamp>,
    /// Whether it was found not placed by absence or by a refusal at the gate, which a row that
    /// appears later revokes.
    pub is_revocable: bool,
    /// Whether nothing of it ever left this machine, so that its key may be used again for it.
    pub is_key_free: bool,
    /// Whether the gate refused its first attempt, and the second waits for what the list shows.
    pub is_refused_at_gate: bool,
    /// Whether the clock jumped, or the process started anew, while its outcome was unknown.
    pub is_time_in_doubt: bool,
    /// An amend under way or lost.
    pub amend: Option<PendingAmend>,
    /// Since when its present number is closed and shares of it are not explained.
    pub unexplained_at: Option<Timestamp>,
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
            passes: Passes::default(),
            accepted_at: None,
            has_notice: false,
            is_refused: false,
            must_poll: false,
            repeated_at: None,
            is_revocable: false,
            is_key_free: false,
            is_refused_at_gate: false,
            is_time_in_doubt: false,
            amend: None,
            unexplained_at: None,
            ends_at: OnceLock::new(),
        }
    }

    /// Returns the amend of which only the venue's list can tell what became of it: its answer was
    /// lost, or it was of the quantity and was taken.
    pub(crate) fn unsettled_amend(&self) -> Option<&PendingAmend> {
        let pending = self.amend.as_ref()?;
        let is_sent = pending.ended_at.is_some() || self.order.status == OrderStatus::AmendUnknown;
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
        key: Some(intent.key.clone()),
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
