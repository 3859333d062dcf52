//! Notes beside an order: what this process has seen and still wants to see of it. No entry of the log
//! tells them, and a new process begins without.

use crate::candidate::Passes;
use hoga_port::BrokerOrderId;
use hoga_port::time::Timestamp;

/// What is noted beside an order while a process lives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OrderWatch {
    /// Complete passes since its request ended, while its outcome is unknown.
    pub(crate) passes: Passes,
    /// Whether it is queried until it ends: there was a gap, or something about it is in doubt.
    pub(crate) must_poll: bool,
    /// Whether the gate refused its first attempt, and the second waits for what the list shows.
    pub(crate) is_refused_at_gate: bool,
    /// Whether the clock jumped, or the process started anew, while its outcome was unknown.
    pub(crate) is_time_in_doubt: bool,
    /// Since when its present number is closed and shares of it are not explained.
    pub(crate) unexplained_at: Option<Timestamp>,
    /// From when and until when its request is taken to have been under way, where the log tells nothing
    /// or tells it by a clock that was wrong.
    pub(crate) sent_at: Option<Timestamp>,
    /// The end of that.
    pub(crate) ended_at: Option<Timestamp>,
    /// Its amend that is under way or lost.
    pub(crate) amend: AmendWatch,
}

/// What is noted beside an amend while a process lives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct AmendWatch {
    /// The number of the cancel of the part, where the answer told it to this process.
    pub(crate) receipt: Option<BrokerOrderId>,
    /// When its request is taken to have ended, where the log tells nothing or tells it by a clock that was
    /// wrong.
    pub(crate) ended_at: Option<Timestamp>,
    /// Complete passes since then.
    pub(crate) passes: Passes,
}
