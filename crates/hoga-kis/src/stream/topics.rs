//! Which record kind carries which market data, both ways.

use crate::feed::Feed;
use hoga_desk::MarketTopic;
use kis_wire::realtime::Topic;

/// Returns the registration that brings market data of a feed.
pub(crate) fn registration(topic: MarketTopic, feed: Feed) -> Topic {
    let tr_id = match (topic, feed) {
        (MarketTopic::Book(_), Feed::Krx) => "H0STASP0",
        (MarketTopic::Book(_), Feed::Nxt) => "H0NXASP0",
        (MarketTopic::Book(_), Feed::Both) => "H0UNASP0",
        (MarketTopic::Trades(_), Feed::Krx) => "H0STCNT0",
        (MarketTopic::Trades(_), Feed::Nxt) => "H0NXCNT0",
        (MarketTopic::Trades(_), Feed::Both) => "H0UNCNT0",
        (MarketTopic::Expected(_), Feed::Krx) => "H0STANC0",
        (MarketTopic::Expected(_), Feed::Nxt) => "H0NXANC0",
        (MarketTopic::Expected(_), Feed::Both) => "H0UNANC0",
        (MarketTopic::Status(_), _) => "H0STMKO0",
    };
    Topic::new(tr_id, topic.symbol().code())
}

/// Returns the market data a registration brings; own executions are none.
pub(crate) fn brought_by(topic: &Topic) -> Option<MarketTopic> {
    let symbol = topic.tr_key.parse().ok()?;
    match topic.tr_id.as_str() {
        "H0STASP0" | "H0NXASP0" | "H0UNASP0" => Some(MarketTopic::Book(symbol)),
        "H0STCNT0" | "H0NXCNT0" | "H0UNCNT0" => Some(MarketTopic::Trades(symbol)),
        "H0STANC0" | "H0NXANC0" | "H0UNANC0" => Some(MarketTopic::Expected(symbol)),
        "H0STMKO0" => Some(MarketTopic::Status(symbol)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_registration_brings_is_what_was_asked_for() {
        let symbol = "005930".parse().unwrap();
        for feed in Feed::ALL {
            for topic in [
                MarketTopic::Book(symbol),
                MarketTopic::Trades(symbol),
                MarketTopic::Expected(symbol),
                MarketTopic::Status(symbol),
            ] {
                assert_eq!(brought_by(&registration(topic, feed)), Some(topic));
            }
        }
        assert_eq!(brought_by(&Topic::new("H0STCNI0", "005930")), None);
    }
}
