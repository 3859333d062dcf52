//! Orders that passed every check and are durably recorded: the only thing a gateway can send.
//!
//! Nothing outside this crate can make one.

use crate::journal::{ChangeWritten, IntentWritten};
use hoga_port::{BrokerOrderId, OrderRequest, OrderType, Price, Quantity, Route, Symbol};
use market_rules::OrderRule;
use tokio::time::Instant;

/// What is said of a cancel that is proved not to be at the venue.
pub(crate) const NOT_SENT: &str = "the cancel did not reach the venue, and the order is still open";

/// An order that may leave.
#[derive(Debug)]
pub struct ReleasedOrder {
    request: OrderRequest,
    rule: &'static OrderRule,
    attempt: u8,
    leave_by: Instant,
}

impl ReleasedOrder {
    /// Releases a request; the only constructor. The intent's durable write is its price.
    pub(crate) fn new(
        request: OrderRequest,
        rule: &'static OrderRule,
        written: IntentWritten,
    ) -> Self {
        Self {
            request,
            rule,
            attempt: written.attempt(),
            leave_by: written.leave_by(),
        }
    }

    /// Returns what is to be sent.
    pub fn request(&self) -> &OrderRequest {
        &self.request
    }

    /// Returns the rule under which it goes in this session.
    pub fn rule(&self) -> &'static OrderRule {
        self.rule
    }

    /// Returns the number of the attempt; at most one before it may have reached the venue, and was
    /// proved to be refused at the gate.
    pub fn attempt(&self) -> u8 {
        self.attempt
    }

    /// Returns the latest instant at which its first byte may leave.
    pub fn leave_by(&self) -> Instant {
        self.leave_by
    }
}

/// An amend that may leave.
#[derive(Debug)]
pub struct ReleasedAmend {
    pub(crate) target: BrokerOrderId,
    pub(crate) symbol: Symbol,
    /// With the new limit.
    pub(crate) order_type: OrderType,
    pub(crate) rule: &'static OrderRule,
    pub(crate) route: Route,
    pub(crate) limit: Price,
    pub(crate) remaining: Quantity,
    /// Its request is on the disk.
    pub(crate) written: ChangeWritten,
}

impl ReleasedAmend {
    /// Returns the venue's number of the order now.
    pub fn target(&self) -> &BrokerOrderId {
        &self.target
    }

    /// Returns the issue.
    pub fn symbol(&self) -> Symbol {
        self.symbol
    }

    /// Returns the order's type with the new limit.
    pub fn order_type(&self) -> OrderType {
        self.order_type
    }

    /// Returns the rule of such an order in this session.
    pub fn rule(&self) -> &'static OrderRule {
        self.rule
    }

    /// Returns the exchange of the original, which a change must name.
    pub fn route(&self) -> Route {
        self.route
    }

    /// Returns the new limit.
    pub fn limit(&self) -> Price {
        self.limit
    }

    /// Returns the latest instant at which its first byte may leave.
    pub fn leave_by(&self) -> Instant {
        self.written.leave_by()
    }

    /// Returns the open shares, all of which the amend takes.
    pub fn remaining(&self) -> Quantity {
        self.remaining
    }
}

/// A cancel that may leave. One of all that is left depends on nothing; one of a part is told from one that
/// never left by the journal alone, so its request is on the disk.
#[derive(Debug)]
pub struct ReleasedCancel {
    pub(crate) target: BrokerOrderId,
    pub(crate) rule: Option<&'static OrderRule>,
    pub(crate) route: Route,
    pub(crate) part: Option<(Quantity, ChangeWritten)>,
}

impl ReleasedCancel {
    /// Returns the venue's number of the order now.
    pub fn target(&self) -> &BrokerOrderId {
        &self.target
    }

    /// Returns how many of the open shares it takes off; `None` is all of them.
    pub fn part(&self) -> Option<Quantity> {
        self.part.as_ref().map(|(shares, _)| *shares)
    }

    /// Returns the latest instant at which its first byte may leave, if that matters.
    pub fn leave_by(&self) -> Option<Instant> {
        self.part.as_ref().map(|(_, written)| written.leave_by())
    }

    /// Returns the rule of the order, which the venue wants to hear again; `None` for a type that
    /// is not known here.
    pub fn rule(&self) -> Option<&'static OrderRule> {
        self.rule
    }

    /// Returns the exchange of the original, which a change must name.
    pub fn route(&self) -> Route {
        self.route
    }
}
