//! The market-data path allocates nothing per record, once its rooms have their size.

use super::MarketFrames;
use allocation_counter::measure;
use hoga_desk::MarketData;
use hoga_port::{Delivery, Subscription, Symbol};
use kis_wire::ApprovalKey;
use kis_wire::realtime::{Frame, Heard, Layout, Row, Session, Topic, order_book, trade};
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

fn frame(layout: &Layout, count: usize) -> String {
    let row = (0..layout.width()).fold(Row::new(layout, None), |row, column| {
        match layout.name(column) {
            "MKSC_SHRN_ISCD" => row.set(column, "005930"),
            "STCK_CNTG_HOUR" | "BSOP_HOUR" => row.set(column, "100000"),
            _ => row.set(column, 71_900),
        }
    });
    let records = vec![row.text(); count].join("^");
    Frame::write(false, layout.tr_id(), count, &records)
}

fn drain<T>(stream: &mut Subscription<T>) -> u64 {
    let mut context = Context::from_waker(Waker::noop());
    let mut count = 0;
    while let Poll::Ready(Some(Delivery::Item(_))) =
        futures_util::Stream::poll_next(Pin::new(&mut *stream), &mut context)
    {
        count += 1;
    }
    count
}

#[test]
fn market_data_allocate_nothing_per_record() {
    let received = "2026-11-23T10:00:00+09:00".parse().unwrap();
    let symbols: [Symbol; 1] = ["005930".parse().unwrap()];
    let now = Duration::from_secs(1);
    let mut session = Session::new();
    session.want(now, Topic::new("H0STCNT0", "005930")).unwrap();
    session.on_connected(now, ApprovalKey::new("key"));
    for (layout, count) in [
        (&trade::LAYOUT, 1),
        (&trade::LAYOUT, 100),
        (&order_book::LAYOUT, 1),
    ] {
        let text = frame(layout, count);
        let hub = MarketData::new();
        let mut trades = Subscription::new(hub.trades(&symbols, |_topic| {}));
        let mut books = Subscription::new(hub.books(&symbols, |_topic| {}));
        let mut frames = MarketFrames::default();
        let mut once = || {
            let Heard::Data(frame) = session.on_text(now, &text) else {
                panic!("no data frame");
            };
            frames.publish(&frame, received, &hub).unwrap();
            drain(&mut trades) + drain(&mut books)
        };
        // The rooms of ring and prints get their size.
        assert_eq!(once(), u64::try_from(count).unwrap());
        let mut events = 0;
        let allocations = measure(|| {
            for _ in 0..1_000 {
                events += once();
            }
        });
        assert_eq!(events, 1_000 * u64::try_from(count).unwrap());
        assert_eq!(allocations.count_total, 0, "{}", layout.tr_id());
    }
}

#[test]
fn the_counter_counts() {
    let room = std::hint::black_box(10);
    let allocations = measure(|| drop(std::hint::black_box(Vec::<u8>::with_capacity(room))));
    assert_eq!(allocations.count_total, 1);
}
