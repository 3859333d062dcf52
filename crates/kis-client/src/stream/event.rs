//! What a line tells of itself.

use hoga_port::ConnectionState;
use hoga_port::time::Timestamp;
use kis_wire::realtime::Topic;
use std::fmt;

/// What a line tells of itself, in order and without loss.
#[derive(Clone, PartialEq, Eq)]
pub enum LineEvent {
    /// How it stands.
    State(ConnectionState),
    /// It is connected and asks for what it carries.
    Up,
    /// It is lost, or did not come up.
    Down {
        /// When.
        at: Timestamp,
        /// Why, with nothing secret in it.
        cause: String,
    },
    /// A registration is acknowledged.
    Registered(Topic),
    /// A registration was refused for good.
    Refused(Topic),
    /// Records of own executions, in clear: personal data.
    Notice {
        /// Their record id.
        tr_id: String,
        /// How many records there are.
        count: usize,
        /// The records, their cells between carets.
        plaintext: String,
    },
    /// A notice came and could not be used: own orders are to be asked for.
    Unusable(String),
    /// Reconnecting failed too often in session hours; it goes on slowly.
    GaveUp(String),
}

/// Shows no notice.
impl fmt::Debug for LineEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::State(state) => f.debug_tuple("State").field(state).finish(),
            Self::Up => f.write_str("Up"),
            Self::Down { at, cause } => {
                let mut down = f.debug_struct("Down");
                down.field("at", at).field("cause", cause).finish()
            }
            Self::Registered(topic) => f.debug_tuple("Registered").field(&topic.tr_id).finish(),
            Self::Refused(topic) => f.debug_tuple("Refused").field(&topic.tr_id).finish(),
            Self::Notice { tr_id, count, .. } => {
                let mut notice = f.debug_struct("Notice");
                notice.field("tr_id", tr_id).field("count", count);
                notice.finish_non_exhaustive()
            }
            Self::Unusable(why) => f.debug_tuple("Unusable").field(why).finish(),
            Self::GaveUp(cause) => f.debug_tuple("GaveUp").field(cause).finish(),
        }
    }
}
