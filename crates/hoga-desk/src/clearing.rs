//! Orders that passed every check and are durably recorded: the only thing a gateway can send.
//!
//! Nothing outside this crate can make one.

use crate::journal::IntentWritten;
use hoga_port::{BrokerOrderId, OrderRequest, OrderType, Price, Quantity, Symbol};

/// An order that may leave.
#[derive(Debug)]
pub struct ClearedOrder {
    request: OrderRequest,
    attempt: u8,
}

impl ClearedOrder {
    /// Clears a request; the only constructor. The intent's durable write is its price.
    pub(crate) fn new(request: OrderRequest, written: IntentWritten) -> Self {
        Self {
            request,
            attempt: written.attempt(),
        }
    }

    /// Returns what is to be sent.
    pub fn request(&self) -> &OrderRequest {
        &self.request
    }

    /// Returns 1, or 2 after the first was proved to be refused at the gate.
    pub fn attempt(&self) -> u8 {
        self.attempt
    }
}

/// An amend that may leave.
#[derive(Debug)]
pub struct ClearedAmend {
    pub(crate) target: BrokerOrderId,
    pub(crate) symbol: Symbol,
    pub(crate) limit: Price,
    pub(crate) remaining: Quantity,
}

impl ClearedAmend {
    /// Returns the venue's number of the order now.
    pub fn target(&self) -> &BrokerOrderId {
        &self.target
    }

    /// Returns the issue.
    pub fn symbol(&self) -> Symbol {
        self.symbol
    }

    /// Returns the new limit.
    pub fn limit(&self) -> Price {
        self.limit
    }

    /// Returns the open shares, all of which the amend takes.
    pub fn remaining(&self) -> Quantity {
        self.remaining
    }
}

/// A cancel that may leave.
#[derive(Debug)]
pub struct ClearedCancel {
    pub(crate) target: BrokerOrderId,
    pub(crate) symbol: Symbol,
    pub(crate) order_type: OrderType,
}

impl ClearedCancel {
    /// Returns the venue's number of the order now.
    pub fn target(&self) -> &BrokerOrderId {
        &self.target
    }

    /// Returns the issue.
    pub fn symbol(&self) -> Symbol {
        self.symbol
    }

    /// Returns the order's type, which the venue wants to hear again.
    pub fn order_type(&self) -> OrderType {
        self.order_type
    }
}
