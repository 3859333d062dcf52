//! When a request was sent and answered.

use hoga_port::time::Timestamp;

/// When a request about an order was sent and when it ended.
#[derive(Clone, Debug)]
pub struct Timing {
    /// When it was sent.
    pub sent_at: Timestamp,
    /// When its answer came or was given up.
    pub ended_at: Timestamp,
    /// The beginning of the digest of what was sent, to tell two requests apart.
    pub request_digest: Option<String>,
}
