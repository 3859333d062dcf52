//! Since when market data are missing, told to their readers.
//!
//! Not why, and not how they come back; the sessions see to that.

use super::topics::brought_by;
use ambient::{Mutex, MutexGuard};
use hoga_desk::MarketData;
use hoga_port::Gap;
use hoga_port::time::Timestamp;
use kis_wire::realtime::Topic;
use std::collections::BTreeMap;
use std::sync::Arc;

struct Outage {
    since: Timestamp,
    is_told: bool,
}

/// What stopped coming when its session was lost.
pub(crate) struct Outages {
    all: Mutex<BTreeMap<Topic, Outage>>,
    market_data: Arc<MarketData>,
}

impl Outages {
    pub(crate) fn new(market_data: Arc<MarketData>) -> Self {
        Self {
            all: Mutex::default(),
            market_data,
        }
    }

    fn all(&self) -> MutexGuard<'_, BTreeMap<Topic, Outage>> {
        self.all.lock()
    }

    /// Notes what came until now.
    pub(crate) fn begin(&self, topics: impl IntoIterator<Item = Topic>, at: Timestamp) {
        let mut all = self.all();
        for topic in topics {
            all.entry(topic).or_insert(Outage {
                since: at,
                is_told: false,
            });
        }
    }

    /// Tells the readers, once, that nothing comes until a session has room again.
    pub(crate) fn tell(&self, topics: &[Topic]) {
        let mut all = self.all();
        for topic in topics {
            if let (Some(outage), Some(market_topic)) = (all.get_mut(topic), brought_by(topic))
                && !std::mem::replace(&mut outage.is_told, true)
            {
                let gap = Gap::Down {
                    symbol: market_topic.symbol(),
                    since: outage.since,
                };
                self.market_data.publish_gap(market_topic, gap);
            }
        }
    }

    /// Tells the readers what they missed, before the first that comes again.
    pub(crate) fn end(&self, topic: &Topic, to: Timestamp) {
        let from = self.all().remove(topic).map(|outage| outage.since);
        if let (Some(from), Some(market_topic)) = (from, brought_by(topic)) {
            let symbol = market_topic.symbol();
            let gap = Gap::Disconnected { symbol, from, to };
            self.market_data.publish_gap(market_topic, gap);
        }
    }

    /// Forgets a registration that nobody wants any more.
    pub(crate) fn forget(&self, topic: &Topic) {
        self.all().remove(topic);
    }
}
