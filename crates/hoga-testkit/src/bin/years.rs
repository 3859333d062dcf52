//! A journal of years: `years make FILE [--orders 200000]` writes one, `years start FILE` opens a desk on
//! it, `years tell FILE [KEY]` tells an order's story, `years verify FILE` reads it from its first event.
//! Each says how long it took and how much memory the process had at most.

#![expect(clippy::print_stdout, reason = "a command for developers")]
#![expect(clippy::print_stderr, reason = "a command for developers")]

use hoga::MockBrokerAdapterBuilder;
use hoga_desk::journal::audit::walk;
use hoga_desk::journal::{Entry, Identity, Intent, Journal, Record, Subject};
use hoga_desk::why::read_story;
use hoga_desk::{Books, ExecutionReport, ExecutionReportKind};
use hoga_journal::SqliteJournal;
use hoga_port::time::{Timestamp, plus_millis, seoul_day};
use hoga_port::{
    BrokerOrderId, Order, OrderEvent, OrderRef, OrderType, Price, Quantity, Route, Side,
    TimeInForce, TradingDay,
};
use hoga_testkit::redaction::ACCOUNT;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use tokio::time::Instant;

const USAGE: &str = "years make FILE [--orders 200000], years start|tell|verify FILE";

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Orders of one day, and of one append.
const A_DAY: u64 = 800;
const AT_ONCE: u64 = 400;
/// The day of the first order, and milliseconds between two of a day.
const FIRST_DAY: &str = "2026-01-05T09:00:00+09:00";
/// The middle of the orders of a journal that nobody said more about.
const KEY: &str = "order-100000";
const DAY_MS: i64 = 86_400_000;
const STEP_MS: i64 = 10_000;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let done = runtime.map_err(Into::into).and_then(|runtime| {
        runtime.block_on(async {
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            match words.as_slice() {
                ["make", file] => make(Path::new(file), 200_000).await,
                ["make", file, "--orders", count] => make(Path::new(file), count.parse()?).await,
                ["start", file] => start(Path::new(file)).await,
                ["tell", file] => tell(Path::new(file), KEY).await,
                ["tell", file, key] => tell(Path::new(file), key).await,
                ["verify", file] => verify(Path::new(file)).await,
                _ => Err(USAGE.into()),
            }
        })
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("years: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn open(file: &Path) -> Outcome<SqliteJournal> {
    let identity = Identity::new("paper", &ACCOUNT.parse()?);
    Ok(SqliteJournal::open(file, &identity).await?)
}

async fn make(file: &Path, orders: u64) -> Outcome<()> {
    let journal = open(file).await?;
    journal.take_over().await?;
    let mut number = 0;
    while number < orders {
        let mut records = Vec::new();
        let end = number.saturating_add(AT_ONCE).min(orders);
        while number < end {
            number = number.saturating_add(1);
            records.extend(process(number)?);
        }
        journal.append(records).await?;
    }
    println!("{orders} orders, {} events", journal.latest().await?);
    journal.close().await;
    Ok(())
}

/// What the log has of an order: its intent, the answer, the number, and for every second one the
/// notice that it was taken; 4.5 events an order.
fn process(number: u64) -> Outcome<Vec<Record>> {
    let first: Timestamp = FIRST_DAY.parse()?;
    let day = i64::try_from(number.checked_div(A_DAY).unwrap_or(0))?;
    let of_day = i64::try_from(number.checked_rem(A_DAY).unwrap_or(0))?;
    let since = day.saturating_mul(DAY_MS);
    let at = plus_millis(first, since.saturating_add(of_day.saturating_mul(STEP_MS)));
    let price = Price::from_won(71_000).ok_or("no price")?;
    let intent = Intent {
        key: format!("order-{number}").parse()?,
        symbol: "005930".parse()?,
        side: Side::Buy,
        order_type: OrderType::Limit { price },
        quantity: Quantity::from_shares(3),
        time_in_force: TimeInForce::Day,
        route: Route::KRX,
        attempt: 1,
        reserve: None,
    };
    let key = intent.key.clone();
    let mut records = vec![Books::default().intent_record(&intent, at)];
    let mut order = records
        .first()
        .and_then(|record| record.order.clone())
        .ok_or("an intent opens an order")?;
    records.push(Record {
        at: plus_millis(at, 60),
        entry: Entry::Answered {
            key: key.clone(),
            request: "place".into(),
            sent_at: plus_millis(at, 5),
            ended_at: plus_millis(at, 55),
            outcome: "accepted: APBK0013 the order was sent".into(),
            request_digest: Some("0123456789abcdef".into()),
        },
        order: None,
    });
    let id = BrokerOrderId::new(
        TradingDay::krx(seoul_day(at)),
        "00950",
        format!("{:0>10}", of_day.saturating_add(1)),
    );
    let mut change = |change: OrderEvent, at: Timestamp| -> Outcome<Record> {
        order = Order::apply(&order, &change, at)?;
        let subject = Subject::Key(key.clone());
        Ok(Record {
            at,
            entry: Entry::Order { subject, change },
            order: Some(order.clone()),
        })
    };
    records.push(change(
        OrderEvent::Accepted { id: id.clone() },
        plus_millis(at, 61),
    )?);
    if number.is_multiple_of(2) {
        records.push(Record {
            at: plus_millis(at, 200),
            entry: Entry::Notice {
                notice: Box::new(notice(&intent, id, at, price)),
            },
            order: None,
        });
    }
    records.push(change(OrderEvent::Cancelled, plus_millis(at, 5_000))?);
    Ok(records)
}

fn notice(intent: &Intent, id: BrokerOrderId, at: Timestamp, price: Price) -> ExecutionReport {
    ExecutionReport {
        id,
        parent: None,
        kind: ExecutionReportKind::Accepted,
        symbol: intent.symbol,
        side: intent.side,
        order_type: Some(intent.order_type),
        quantity: intent.quantity,
        price: Some(price),
        order_quantity: intent.quantity,
        venue_time: at,
        fingerprint: format!("notice of {}", intent.key),
    }
}

async fn tell(file: &Path, key: &str) -> Outcome<()> {
    let started = Instant::now();
    let journal = open(file).await?;
    let opened = started.elapsed();
    let name = OrderRef::parse(key, TradingDay::krx(seoul_day(FIRST_DAY.parse()?)))?;
    let asked = Instant::now();
    let lines = read_story(&journal, &name).await?;
    let told = asked.elapsed();
    for line in &lines {
        println!("{line}");
    }
    println!(
        "{} events; opened in {opened:.1?}, told {} lines in {told:.1?}; {} at most",
        journal.latest().await?,
        lines.len(),
        peak()?
    );
    Ok(())
}

/// Opens a desk on the journal the morning after its last event, twice: the first saves what the log tells
/// where that was not done yet.
async fn start(file: &Path) -> Outcome<()> {
    for _start in 0..2 {
        let started = Instant::now();
        let journal = open(file).await?;
        let latest = journal.latest().await?;
        let last = journal.read(latest.saturating_sub(1), 1).await?;
        let morning = last
            .last()
            .map_or(FIRST_DAY.parse()?, |it| plus_millis(it.record.at, DAY_MS));
        let mock = MockBrokerAdapterBuilder::new(Arc::new(journal));
        let desk = mock.start(morning).open().await?;
        let opened = started.elapsed();
        let orders = desk.read_books(|books| books.own_orders().count());
        println!(
            "{latest} events: the desk is open after {opened:.1?}, with {orders} orders in memory; {} at most",
            peak()?
        );
        desk.journal().end().await;
    }
    Ok(())
}

async fn verify(file: &Path) -> Outcome<()> {
    let journal = open(file).await?;
    let started = Instant::now();
    let findings = walk(&journal, |_event| Ok(())).await?;
    let took = started.elapsed();
    println!(
        "{} events read and hashed in {took:.1?}, {} findings; {} at most",
        journal.latest().await?,
        findings.len(),
        peak()?
    );
    Ok(())
}

/// Returns how much memory the process had at most.
fn peak() -> Outcome<String> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find(|line| line.starts_with("VmHWM:"));
    let peak = peak.and_then(|line| line.split_whitespace().nth(1));
    let kib: u64 = peak.ok_or("no VmHWM")?.parse()?;
    Ok(format!("{} MiB", kib.checked_div(1_024).unwrap_or(0)))
}
