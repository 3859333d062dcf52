//! Overseas records: delayed prints, books and own executions of the US market.

use crate::api::cells::percent;
use crate::api::dollars::{EXCHANGES, dollars, signed_rate, us_sign};
use crate::stream::line::Lines;
use crate::stream::sending::Stream;
use hoga_port::Side;
use hoga_port::time::new_york;
use hoga_port::time::{Timestamp, kst};
use hoga_venue::us::{UsEvent, UsIssue, UsKind, UsOrder};
use kis_wire::Environment;
use kis_wire::realtime::{Frame, Topic};
use std::collections::BTreeMap;

/// Prints, 26 columns (A).
pub(crate) const PRINTS: &str = "HDFSCNT0";
/// Books of ten levels, 71 columns (official document, B).
pub(crate) const BOOK: &str = "HDFSASP0";
/// Levels of a book.
const LEVELS: i64 = 10;

/// Returns the id of own overseas executions, 25 columns (official document, B).
pub(crate) fn notice_tr_id(environment: Environment) -> &'static str {
    match environment {
        Environment::Live => "H0GSCNI0",
        Environment::Paper => "H0GSCNI9",
    }
}

/// Returns the ticker of a key such as `DNASAAPL`: D or R, the exchange, the ticker.
fn ticker(key: &str) -> Option<&str> {
    let rest = key.strip_prefix(['D', 'R'])?;
    let exchange = rest.get(..3)?;
    EXCHANGES.iter().find(|(_, quotes)| *quotes == exchange)?;
    rest.get(3..)
}

/// Returns whether anybody registered for prints or books of the US market.
pub(crate) fn is_watched(lines: &Lines) -> bool {
    let mut topics = lines.by_id.values().flat_map(|line| &line.topics);
    topics.any(|topic| matches!(topic.tr_id.as_str(), PRINTS | BOOK))
}

impl Stream<'_> {
    /// Returns whether there is an issue behind a key.
    pub(crate) fn is_overseas_key(&self, key: &str) -> bool {
        ticker(key).is_some_and(|symbol| self.market.us.issues.contains_key(symbol))
    }

    /// Sends what happened on the US market to everyone who registered for it.
    pub(crate) fn deliver_overseas(&mut self, now: Timestamp) {
        for event in self.market.us.take_events() {
            match event {
                UsEvent::Trade {
                    symbol,
                    quantity,
                    at,
                } => {
                    self.deliver_prints(at, &symbol, quantity);
                }
                UsEvent::Taken { number } => self.deliver_overseas_notice(now, number, None),
                UsEvent::Filled {
                    number,
                    quantity,
                    price,
                    at,
                } => {
                    self.deliver_overseas_notice(at, number, Some((quantity, price)));
                }
            }
        }
    }

    fn deliver_prints(&mut self, now: Timestamp, symbol: &str, quantity: i64) {
        let topics: Vec<Topic> = self
            .lines
            .topics()
            .filter(|topic| matches!(topic.tr_id.as_str(), PRINTS | BOOK))
            .filter(|topic| ticker(&topic.tr_key) == Some(symbol))
            .cloned()
            .collect();
        for topic in topics {
            let key = topic.tr_key.clone();
            self.deliver_market(now, topic.clone(), |stream, _| {
                let issue = stream.market.us.issues.get(symbol)?;
                let row = if topic.tr_id == PRINTS {
                    print_row(issue, &key, quantity, now)
                } else {
                    book_row(issue, &key, now)
                };
                Some(Frame::write(false, &topic.tr_id, 1, &row))
            });
        }
    }

    fn deliver_overseas_notice(&mut self, now: Timestamp, number: u64, fill: Option<(i64, i64)>) {
        let Some(order) = self.market.us.orders.get(&number) else {
            return;
        };
        let name = self.market.us.issues.get(&order.symbol);
        let name = name.map_or("", |issue| issue.name.as_str());
        let row = notice_row(order, name, fill, now, &self.quirks.branch.text());
        let account = order.account.clone();
        self.deliver_to_owner(
            now,
            notice_tr_id(self.environment),
            &account,
            |hts_id, _| format!("{hts_id}^{row}"),
        );
    }
}

fn instants(now: Timestamp) -> [String; 4] {
    let (there, here) = (new_york(now), kst(now));
    [
        there.strftime("%Y%m%d").to_string(),
        there.strftime("%H%M%S").to_string(),
        here.strftime("%Y%m%d").to_string(),
        here.strftime("%H%M%S").to_string(),
    ]
}

/// Returns a print; the rate has an explicit plus (A).
fn print_row(issue: &UsIssue, key: &str, quantity: i64, now: Timestamp) -> String {
    let change = issue.last.saturating_sub(issue.base);
    let [there, time_there, here, time_here] = instants(now);
    let cells = [
        key.to_owned(),
        issue.symbol.clone(),
        "4".into(),
        there.clone(),
        there,
        time_there,
        here,
        time_here,
        dollars(issue.open),
        dollars(issue.high),
        dollars(issue.low),
        dollars(issue.last),
        us_sign(change).into(),
        dollars(change.saturating_abs()),
        signed_rate(change, issue.base),
        dollars(issue.bid),
        dollars(issue.ask),
        issue.bid_size.to_string(),
        issue.ask_size.to_string(),
        quantity.to_string(),
        issue.volume.to_string(),
        issue.value.checked_div(100).unwrap_or(0).to_string(),
        issue.sold.to_string(),
        issue.bought.to_string(),
        percent(issue.bought, issue.sold),
        "1".into(),
    ];
    cells.join("^")
}

/// Returns a book; the levels behind the best are a cent apart.
fn book_row(issue: &UsIssue, key: &str, now: Timestamp) -> String {
    let [there, time_there, here, time_here] = instants(now);
    let size = |best: i64, level: i64| best.saturating_add(level.saturating_mul(37));
    let levels: BTreeMap<i64, [i64; 4]> = (0..LEVELS)
        .map(|level| {
            let bid = issue.bid.saturating_sub(level);
            let ask = issue.ask.saturating_add(level);
            (
                level,
                [
                    bid,
                    ask,
                    size(issue.bid_size, level),
                    size(issue.ask_size, level),
                ],
            )
        })
        .collect();
    let total = |index: usize| {
        let sizes = levels.values().filter_map(|level| level.get(index));
        sizes.fold(0i64, |sum, size| sum.saturating_add(*size))
    };
    let mut cells = vec![
        key.to_owned(),
        issue.symbol.clone(),
        "4".into(),
        there,
        time_there,
        here,
        time_here,
        total(2).to_string(),
        total(3).to_string(),
        "0".into(),
        "0".into(),
    ];
    for [bid, ask, bids, asks] in levels.into_values() {
        cells.extend([
            dollars(bid),
            dollars(ask),
            bids.to_string(),
            asks.to_string(),
            "0".into(),
            "0".into(),
        ]);
    }
    cells.join("^")
}

/// Returns a notice without its first column; prices have four implied decimals (B).
fn notice_row(
    order: &UsOrder,
    name: &str,
    fill: Option<(i64, i64)>,
    now: Timestamp,
    branch: &str,
) -> String {
    let (quantity, price) = fill.unwrap_or((order.quantity, order.limit));
    let number = |number: u64| format!("{number:010}");
    let is_fill = fill.is_some();
    let cells = [
        order.account.clone(),
        number(order.number),
        order.parent.map_or(String::new(), number),
        match order.side {
            Side::Buy => "02",
            Side::Sell => "01",
        }
        .into(),
        match order.kind {
            UsKind::New => "0",
            UsKind::Amend => "1",
            UsKind::Cancel => "2",
        }
        .into(),
        "2".into(),
        order.symbol.clone(),
        format!("{quantity:010}"),
        format!("{:09}", price.saturating_mul(100)),
        kst(now).strftime("%H%M%S").to_string(),
        "0".into(),
        if is_fill { "2" } else { "1" }.into(),
        if is_fill { "2" } else { "1" }.into(),
        branch.to_owned(),
        if is_fill {
            format!("{:09}", order.quantity)
        } else {
            String::new()
        },
        "NAME".into(),
        name.to_owned(),
        "6".into(),
        "10".into(),
        String::new(),
        String::new(),
        String::new(),
        String::new(),
        dollars(price),
    ];
    cells.join("^")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_have_the_columns_of_the_captures_and_documents() {
        let now: Timestamp = "2026-11-24T00:00:00+09:00".parse().unwrap();
        let mut market = hoga_venue::us::UsMarket::new(1);
        market.advance(now, true);
        let issue = market.issues.get("AAPL").unwrap();
        let print = print_row(issue, "DNASAAPL", 5, now);
        assert_eq!(
            print.split('^').count(),
            26,
            "captured in 2023 and 2024 (A)"
        );
        assert!(print.starts_with("DNASAAPL^AAPL^4^20261123^20261123^100000^20261124^000000^"));
        assert_eq!(book_row(issue, "DNASAAPL", now).split('^').count(), 71);
        let order = UsOrder {
            number: 7,
            parent: None,
            kind: UsKind::New,
            account: "5000000001".into(),
            symbol: "AAPL".into(),
            exchange: "NASD".into(),
            side: Side::Buy,
            limit: 27_150,
            quantity: 3,
            filled: 0,
            amount: 0,
            fees: 0,
            is_open: true,
            placed_at: now,
            day: new_york(now).date(),
        };
        let notice = notice_row(&order, "APPLE INC", Some((1, 14_801)), now, "03930");
        // One column more in front: the HTS id.
        assert_eq!(notice.split('^').count() + 1, 25);
        assert!(
            notice.contains("^001480100^"),
            "the documented example, 148.01"
        );
        assert_eq!(ticker("DNASAAPL"), Some("AAPL"));
        assert_eq!(ticker("NASAAPL"), None);
    }
}
