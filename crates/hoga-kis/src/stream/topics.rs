//! Which record kind carries which market data, both ways.

use hoga_desk::MarketTopic;
use hoga_port::Exchange;
use kis_wire::realtime::Topic;

/// Returns the registration that brings market data of one exchange.
pub(crate) fn registration(topic: MarketTopic, exchange: Exchange) -> Topic {
    let tr_id = match (topic, exchange) {
        (MarketTopic::Book(_), Exchange::Krx) => "H0STASP0",
        (MarketTopic::Book(_), Exchange::Nxt) => "H0NXASP0",
        (MarketTopic::Book(_), Exchange::Sor) => "H0UNASP0",
        (MarketTopic::Trades(_), Exchange::Krx) => "H0STCNT0",
        (MarketTopic::Trades(_), Exchange::Nxt) => "H0NXCNT0",
        (MarketTopic::Trades(_), Exchange::Sor) => "H0UNCNT0",
        (MarketTopic::Expected(_), Exchange::Krx) => "H0STANC0",
        (MarketTopic::Expected(_), Exchange::Nxt) => "H0NXANC0",
        (MarketTopic::Expected(_), Exchange::Sor) => "H0UNANC0",
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
        for exchange in [Exchange::Krx, Exchange::Nxt, Exchange::Sor] {
            for topic in [
                MarketTopic::Book(symbol),
                MarketTopic::Trades(symbol),
                MarketTopic::Expected(symbol),
                MarketTopic::Status(symbol),
            ] {
                assert_eq!(brought_by(&registration(topic, exchange)), Some(topic));
            }
        }
        assert_eq!(brought_by(&Topic::new("H0STCNI0", "005930")), None);
    }
}
