//! What the accounts of one process share: an app key has one session, whoever uses it.

use super::sessions::{Sessions, SessionsParts};
use crate::feed::Feed;
use ambient::Mutex;
use hoga_port::{BrokerError, Result};
use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Weak};

/// The sessions of a process.
///
/// Give one to the builders of all accounts that are opened in it: accounts under the same app keys
/// then share their sessions, each with its own executions. Without it, the second account under
/// an app key would be refused by the venue, which allows one session a key.
#[derive(Clone, Default)]
pub struct SharedStreams {
    known: Arc<Mutex<Vec<Known>>>,
}

struct Known {
    terms: Terms,
    sessions: Weak<Sessions>,
}

/// Sessions of a process at most, over all app keys; the specification's bound.
const MOST_SESSIONS: usize = 10;

/// What accounts must have in common to share sessions.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Terms {
    /// Host and port: an address has more than one spelling.
    pub(crate) host: String,
    /// Digests of the app keys.
    pub(crate) app_keys: BTreeSet<String>,
    /// Market data are told apart by issue only.
    pub(crate) market_data: Feed,
    pub(crate) hts_id: Option<String>,
    pub(crate) keeps_spare: bool,
}

impl SharedStreams {
    /// Returns the sessions of these app keys, made now if nobody has them.
    pub(crate) fn sessions(
        &self,
        terms: Terms,
        parts: impl FnOnce() -> SessionsParts,
    ) -> Result<Arc<Sessions>> {
        let mut known = self.known.lock();
        known.retain(|known| known.sessions.strong_count() > 0);
        for other in known.iter().filter(|other| other.terms.host == terms.host) {
            if other.terms == terms
                && let Some(sessions) = other.sessions.upgrade()
            {
                return Ok(sessions);
            }
            if !other.terms.app_keys.is_disjoint(&terms.app_keys) {
                return Err(BrokerError::refused(
                    "an app key of this account already carries another account's session",
                    "give both accounts the same app keys in any order, HTS id, market data and spare setting",
                ));
            }
        }
        let open: usize = known.iter().map(|other| other.terms.app_keys.len()).sum();
        if open.saturating_add(terms.app_keys.len()) > MOST_SESSIONS {
            return Err(BrokerError::refused(
                format!("this process would have more than {MOST_SESSIONS} real-time sessions"),
                "use fewer app keys, or another process",
            ));
        }
        let sessions = Sessions::new(parts());
        known.push(Known {
            terms,
            sessions: Arc::downgrade(&sessions),
        });
        Ok(sessions)
    }
}

impl fmt::Debug for SharedStreams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedStreams").finish_non_exhaustive()
    }
}
