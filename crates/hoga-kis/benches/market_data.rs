//! From the text of a frame to the event a reader holds, beside the floor of counting separators in
//! the same bytes.
#![expect(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use hoga_desk::MarketData;
use hoga_kis::MarketFrames;
use hoga_port::{Subscription, Symbol};
use kis_wire::realtime::{Frame, Layout, Row, TradeRecord, order_book, trade};
use std::hint::black_box;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

/// A record as the venue writes it: figures of the usual lengths.
fn record(layout: &Layout) -> String {
    let row = (0..layout.width()).fold(Row::new(layout, None), |row, column| {
        let cell = match layout.name(column) {
            "MKSC_SHRN_ISCD" => "005930".to_owned(),
            "STCK_CNTG_HOUR" | "BSOP_HOUR" => "100000".to_owned(),
            name if name.contains("RSQN") || name.contains("VOL") => "123456".to_owned(),
            _ => "71900".to_owned(),
        };
        row.set(column, cell)
    });
    row.text()
}

fn frame(layout: &Layout, count: usize) -> String {
    let records = vec![record(layout); count].join("^");
    Frame::write(false, layout.tr_id(), count, &records)
}

fn next<T>(stream: &mut Subscription<T>) -> bool {
    let mut context = Context::from_waker(Waker::noop());
    let next = futures_util::Stream::poll_next(Pin::new(stream), &mut context);
    matches!(next, Poll::Ready(Some(_)))
}

fn market_data(criterion: &mut Criterion) {
    let received = "2026-11-23T10:00:00+09:00".parse().unwrap();
    let symbols: [Symbol; 1] = ["005930".parse().unwrap()];
    for (name, layout, count) in [
        ("print", &trade::LAYOUT, 1_usize),
        ("20 prints", &trade::LAYOUT, 20),
        ("book", &order_book::LAYOUT, 1),
    ] {
        let text = frame(layout, count);
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Elements(u64::try_from(count).unwrap()));
        group.bench_function("count separators (floor)", |bench| {
            bench.iter(|| memchr::memchr_iter(b'^', black_box(text.as_bytes())).count());
        });
        group.bench_function("find cells", |bench| {
            bench.iter(|| {
                let frame = Frame::read(black_box(&text)).unwrap();
                frame
                    .records(layout)
                    .unwrap()
                    .map(|record| record.width())
                    .sum::<usize>()
            });
        });
        let hub = MarketData::new();
        let mut prints = Subscription::new(hub.trades(&symbols, |_topic| {}));
        let mut books = Subscription::new(hub.books(&symbols, |_topic| {}));
        let mut frames = MarketFrames::default();
        group.bench_function("frame to event", |bench| {
            bench.iter(|| {
                let frame = Frame::read(black_box(&text)).unwrap();
                frames.publish(&frame, received, &hub).unwrap();
                while next(&mut prints) || next(&mut books) {}
            });
        });
        group.finish();
    }
    let text = frame(&trade::LAYOUT, 1);
    criterion.bench_function("print/two cells of a record", |bench| {
        let frame = Frame::read(&text).unwrap();
        let record = TradeRecord(frame.records(&trade::LAYOUT).unwrap().next().unwrap());
        bench.iter(|| {
            (
                black_box(&record).price().unwrap(),
                record.volume().unwrap(),
            )
        });
    });
}

criterion_group!(benches, market_data);
criterion_main!(benches);
