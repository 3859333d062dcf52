//! Every cell of every real-time record, spoilt one at a time: the frame is dropped, or what comes
//! out is what was meant.

use super::{MarketFrames, notices};
use hoga_desk::{ExecutionReport, MarketData};
use hoga_port::time::Timestamp;
use hoga_port::{AccountId, Delivery, Subscription, Symbol};
use kis_wire::realtime::execution_notice;
use kis_wire::realtime::{Frame, LAYOUTS, Layout, Row, market_status, trade};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

/// What nobody can read as a number, a code or a time.
fn unreadable() -> [String; 8] {
    [
        String::new(),
        "   ".into(),
        "삼성전자".into(),
        "1,000".into(),
        "0x10".into(),
        "1.2.3".into(),
        "9".repeat(300),
        "\u{0}".into(),
    ]
}

/// What reads as a number and is out of range.
const MISLEADING: [&str; 4] = ["-1", "0", "99999999999999999999", "1.5"];

fn received() -> Timestamp {
    "2026-11-23T10:00:00+09:00".parse().unwrap()
}

/// Returns a record with plausible cells: an issue, a time, and a number that says its column.
fn plausible(layout: &Layout) -> Vec<String> {
    let names = (0..layout.width()).map(|column| layout.name(column));
    names
        .zip(100..)
        .map(|(name, number): (_, u32)| match name {
            "MKSC_SHRN_ISCD" | "STCK_SHRN_ISCD" => "005930".to_owned(),
            "STCK_CNTG_HOUR" | "BSOP_HOUR" => "100000".to_owned(),
            "TRHT_YN" => "N".to_owned(),
            _ => number.to_string(),
        })
        .collect()
}

type Stream<T> = Subscription<T>;

/// Everything a reader of all kinds was given, as texts without times of receipt.
struct Readers {
    hub: Arc<MarketData>,
    trades: Stream<hoga_port::TradeEvent>,
    books: Stream<hoga_port::OrderBook>,
    expected: Stream<hoga_port::ExpectedTrade>,
    status: Stream<hoga_port::MarketStatus>,
}

impl Readers {
    fn new() -> Self {
        let hub = MarketData::new();
        let symbols: [Symbol; 1] = ["005930".parse().unwrap()];
        Self {
            trades: Subscription::new(hub.trades(&symbols, |_topic| {})),
            books: Subscription::new(hub.books(&symbols, |_topic| {})),
            expected: Subscription::new(hub.expected(&symbols, |_topic| {})),
            status: Subscription::new(hub.status(&symbols, |_topic| {})),
            hub,
        }
    }

    fn given(&mut self) -> Vec<String> {
        fn drain<T: std::fmt::Debug>(stream: &mut Stream<T>, given: &mut Vec<String>) {
            let mut context = Context::from_waker(Waker::noop());
            while let Poll::Ready(Some(Delivery::Item(item))) =
                futures_util::Stream::poll_next(Pin::new(&mut *stream), &mut context)
            {
                given.push(format!("{item:?}"));
            }
        }
        let mut given = Vec::new();
        drain(&mut self.trades, &mut given);
        drain(&mut self.books, &mut given);
        drain(&mut self.expected, &mut given);
        drain(&mut self.status, &mut given);
        given
    }
}

fn send(readers: &Readers, layout: &Layout, cells: &[String]) -> Result<(), String> {
    let text = Frame::write(false, layout.tr_id(), 1, &cells.join("^"));
    let frame = Frame::read(&text).map_err(|error| error.to_string())?;
    MarketFrames::default().publish(&frame, received(), &readers.hub)
}

#[test]
fn a_spoilt_record_is_dropped_or_means_what_it_meant() {
    let layouts = LAYOUTS
        .into_iter()
        .filter(|layout| layout.tr_id() != execution_notice::LIVE_TR_ID);
    let (mut tried, mut dropped) = (0, 0);
    for layout in layouts {
        let mut readers = Readers::new();
        let good = plausible(layout);
        send(&readers, layout, &good).unwrap();
        let truth = readers.given();
        assert_eq!(truth.len(), 1, "{}", layout.tr_id());
        for column in 0..layout.width() {
            let spoilt = |text: &str| {
                let mut cells = good.clone();
                cells[column] = text.to_owned();
                cells
            };
            for text in unreadable() {
                tried += 1;
                let result = send(&readers, layout, &spoilt(&text));
                let given = readers.given();
                match result {
                    Ok(()) if is_word(layout, column) => assert!(given.len() <= 1),
                    Ok(()) => assert_eq!(
                        given,
                        truth,
                        "{} {} {text:?}",
                        layout.tr_id(),
                        layout.name(column)
                    ),
                    Err(why) => {
                        dropped += 1;
                        assert!(given.is_empty(), "{why}");
                        assert!(why.len() > 10, "{why}");
                        assert!(why.len() < 200, "a log line, not a dump: {why}");
                    }
                }
            }
            for text in MISLEADING {
                tried += 1;
                let result = send(&readers, layout, &spoilt(text));
                let given = readers.given();
                assert!(given.iter().all(|item| !item.contains("(-1")), "{given:?}");
                dropped += i32::from(result.is_err());
            }
        }
        // A column less than ever seen, and one that makes the records uneven.
        assert!(send(&readers, layout, &good[..layout.oldest_width() - 1]).is_err());
        let uneven = Frame::write(false, layout.tr_id(), 2, &plausible(layout).join("^"));
        let uneven = Frame::read(&uneven).unwrap();
        let halves = layout.width() % 2 == 0 && layout.width() / 2 >= layout.oldest_width();
        assert!(
            halves
                || MarketFrames::default()
                    .publish(&uneven, received(), &readers.hub)
                    .is_err()
        );
        assert!(readers.given().is_empty());
    }
    assert!(tried > 3_000 && dropped > 500, "{tried}, {dropped}");
}

/// Columns that are words of the venue, kept as they come.
fn is_word(layout: &Layout, column: usize) -> bool {
    let name = layout.name(column);
    layout.tr_id() == market_status::TR_ID && !matches!(name, "MKSC_SHRN_ISCD" | "TRHT_YN")
}

#[test]
fn a_row_of_the_layout_is_what_plausible_makes() {
    let row = Row::new(&trade::LAYOUT, None);
    assert_eq!(
        row.text().split('^').count(),
        plausible(&trade::LAYOUT).len()
    );
}

const FILL: &str = "ID^1234567801^0000503800^0000503700^01^0^00^0^005930^3^71900^100000^0^2^2^03930^10^NAME^^1^Y^^10^^삼성전자^000072000";

fn notice(cells: &[&str]) -> Result<Vec<ExecutionReport>, String> {
    let account: AccountId = "12345678-01".parse().unwrap();
    let day = jiff::civil::date(2026, 11, 23);
    notices("H0STCNI0", 1, &cells.join("^"), day, &account)
}

#[test]
fn a_spoilt_notice_is_an_error_or_the_same_execution() {
    let good: Vec<&str> = FILL.split('^').collect();
    let truth = notice(&good).unwrap().remove(0);
    let layout = &execution_notice::LAYOUT;
    let (mut tried, mut refused) = (0, 0);
    for column in 0..good.len() {
        for text in unreadable() {
            let mut cells = good.clone();
            cells[column] = &text;
            tried += 1;
            match notice(&cells) {
                Ok(notices) => {
                    // Whose it is cannot be read: it is another account's.
                    if layout.name(column) == "ACNT_NO" {
                        assert!(notices.is_empty());
                        continue;
                    }
                    let found = notices.into_iter().next().unwrap();
                    assert!(found.id.is_same_order(&truth.id), "{:?}", found.id);
                    let same = ExecutionReport {
                        id: truth.id.clone(),
                        fingerprint: truth.fingerprint.clone(),
                        // What kind of order it was is not needed to count shares.
                        order_type: found.order_type.and(truth.order_type),
                        // A blank is how an order without a parent is told.
                        parent: found.parent.clone().or_else(|| truth.parent.clone()),
                        ..found.clone()
                    };
                    let truth = ExecutionReport {
                        order_type: same.order_type,
                        ..truth.clone()
                    };
                    assert_eq!(same, truth, "{} {text:?}", layout.name(column));
                }
                Err(why) => {
                    refused += 1;
                    assert!(!why.contains("1234567801"), "{why}");
                    assert!(why.len() < 200, "{why}");
                }
            }
        }
    }
    assert!(tried > 150 && refused > 40, "{tried}, {refused}");
}
