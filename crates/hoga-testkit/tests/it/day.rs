//! One hour of market at full size: ten symbols, two topics each, hundreds of orders, and what an
//! hour can bring. No fill missing, none twice, and the same seed gives the same history.

use crate::begin;
use hoga_desk::Journal;
use hoga_kis::KisBrokerAdapter;
use hoga_port::{
    Amend, BrokerPort, Delivery, ExecutionKind, FillEvent, Gap, OrderRef, OrderStatus, Price, Side,
    Start, Symbol,
};
use hoga_testkit::redaction::ACCOUNT;
use hoga_testkit::{Simulation, SimulationConfig};
use hoga_venue::Listing;
use hoga_venue::feed::Random;
use kis_emulator::Fate;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

struct Outcome {
    hash: String,
    orders: usize,
    frames: u64,
    token_issues: u64,
    fills: usize,
}

fn symbols() -> Vec<Symbol> {
    Listing::defaults()
        .into_iter()
        .map(|listing| listing.symbol)
        .collect()
}

/// Trades for an hour as a busy strategy would, through cuts, silence and an expiring token.
#[expect(
    clippy::too_many_lines,
    reason = "one story, told from its beginning to its end"
)]
async fn play(seed: u64) -> Outcome {
    let simulation = Arc::new(Simulation::start(SimulationConfig {
        seed,
        mean_gap_ms: 190,
        ..SimulationConfig::default()
    }));
    simulation.wire.with_core(|core, _| {
        core.quirks_mut().token_life = Duration::from_secs(40 * 60);
        core.quirks_mut().same_token_within = Duration::from_secs(20 * 60);
        for symbol in symbols() {
            core.venue_mut()
                .endow(&ACCOUNT.replace('-', ""), symbol, 200, 10_000);
        }
    });
    let desk = Arc::new(simulation.open().await.unwrap());
    desk.connect_websocket().await.unwrap();
    let mut tasks = JoinSet::new();
    let seen = Arc::new(Mutex::new((0u64, 0u64)));
    let mut books = desk.order_books(&symbols()).unwrap();
    let mut trades = desk.trades(&symbols()).unwrap();
    let count = Arc::clone(&seen);
    tasks.spawn(async move {
        while let Some(delivery) = books.next().await {
            if matches!(delivery, Delivery::Item(_)) {
                count.lock().unwrap().0 += 1;
            }
        }
    });
    let count = Arc::clone(&seen);
    tasks.spawn(async move {
        while let Some(delivery) = trades.next().await {
            match delivery {
                Delivery::Item(_) => count.lock().unwrap().1 += 1,
                Delivery::Gap(Gap::Lagged(lagged)) => panic!("lagged {lagged}"),
                Delivery::Gap(Gap::Down { .. } | Gap::Disconnected { .. }) => {}
            }
        }
    });
    let fills: Arc<Mutex<Vec<FillEvent>>> = Arc::default();
    let mut executions = desk.executions(Start::After(0)).unwrap();
    let heard = Arc::clone(&fills);
    tasks.spawn(async move {
        while let Some(Delivery::Item(event)) = executions.next().await {
            if let ExecutionKind::Filled(fill) = event.kind {
                heard.lock().unwrap().push(fill);
            }
        }
    });
    trouble(&mut tasks, &simulation);
    trade_for_an_hour(&simulation, &desk, seed).await;

    // The hour is over: nothing new is placed, and everything settles.
    sleep(Duration::from_secs(120)).await;
    desk.cancel_all(desk.account()).await.unwrap();
    sleep(Duration::from_secs(60)).await;
    tasks.shutdown().await;
    let seen = *seen.lock().unwrap();
    assert!(
        seen.0 > 100_000 && seen.1 > 20_000,
        "books and prints arrived: {seen:?}"
    );
    compare(&simulation, &desk, &fills.lock().unwrap());
    compare_with_rebuilt(&simulation, &desk).await;
    let orders = desk.read_books(|books| books.own_orders().count());
    desk.close().await.unwrap();
    let (frames, token_issues, busiest) = simulation.wire.with_core(|core, _| {
        let statistics = &core.statistics;
        (
            statistics.frames,
            statistics.token_issues,
            statistics.busiest_second,
        )
    });
    assert!(
        busiest <= 18,
        "never more than 18 calls in a sliding second: {busiest}"
    );
    let fills = fills.lock().unwrap().len();
    Outcome {
        hash: simulation.journal.last_hash(),
        orders,
        frames,
        token_issues,
        fills,
    }
}

/// Cuts the line ten times, makes it silent once, and loses two answers.
fn trouble(tasks: &mut JoinSet<()>, simulation: &Arc<Simulation>) {
    let simulation = Arc::clone(simulation);
    tasks.spawn(async move {
        for cut in 0..10 {
            sleep(Duration::from_secs(310)).await;
            if cut == 4 {
                simulation
                    .wire
                    .with_core(|core, _| core.faults.is_silent = true);
                sleep(Duration::from_secs(100)).await;
                simulation
                    .wire
                    .with_core(|core, _| core.faults.is_silent = false);
            }
            if cut == 2 || cut == 7 {
                let lose = Fate::LoseAnswer;
                simulation
                    .wire
                    .with_core(|core, _| core.faults.next_call("order-cash", lose));
            }
            simulation
                .wire
                .with_core(|core, now| core.cut_connections(now));
        }
    });
}

async fn trade_for_an_hour(simulation: &Simulation, desk: &KisBrokerAdapter, seed: u64) {
    let mut random = Random::new(seed);
    let symbols = symbols();
    let start = Instant::now();
    let mut count = 0;
    while start.elapsed() < Duration::from_secs(3_600) {
        let gap = random.between(1_000, 6_000);
        sleep(Duration::from_millis(u64::try_from(gap).unwrap())).await;
        let at = usize::try_from(random.between(0, 9)).unwrap();
        let symbol = symbols[at];
        let side = if random.percent(50) {
            Side::Buy
        } else {
            Side::Sell
        };
        let best = simulation.best(symbol, side);
        let price = simulation.step(symbol, best, random.between(-3, 2));
        let limit = random.percent(85).then_some(price);
        let shares = u64::try_from(random.between(1, 40)).unwrap();
        let key = format!("order-{count}");
        count += 1;
        let request = simulation.order(&key, symbol, side, limit, shares);
        let placed = desk.place_order(request).await;
        let order = OrderRef::Id(key.parse().unwrap());
        if placed.is_ok() && random.percent(25) {
            sleep(Duration::from_secs(1)).await;
            let new = simulation.step(symbol, simulation.best(symbol, side), random.between(-2, 1));
            let limit = Price::from_won(new).unwrap();
            let _refused = desk
                .amend_order(desk.account(), order.clone(), Amend::Limit(limit))
                .await;
        }
        if placed.is_ok() && random.percent(25) {
            sleep(Duration::from_secs(3)).await;
            let _refused = desk.cancel_order(desk.account(), order).await;
        }
    }
}

/// Compares the desk's books and the fills it told with the venue's ledger.
fn compare(simulation: &Simulation, desk: &KisBrokerAdapter, fills: &[FillEvent]) {
    let ledger: BTreeMap<(Symbol, Side), (i64, i64)> = simulation.wire.with_core(|core, _| {
        let account = ACCOUNT.replace('-', "");
        let mut ledger = BTreeMap::new();
        for row in core.venue().orders_of(&account) {
            let sum: &mut (i64, i64) = ledger.entry((row.symbol, row.side)).or_default();
            sum.0 += row.filled;
            sum.1 += row.filled_amount;
        }
        ledger.retain(|_, sum| sum.0 > 0);
        ledger
    });
    let number = |decimal: rust_decimal::Decimal| i64::try_from(decimal).unwrap();
    let mut books: BTreeMap<(Symbol, Side), (i64, i64)> = BTreeMap::new();
    let mut told = books.clone();
    desk.read_books(|all| {
        for order in all.own_orders() {
            assert_ne!(order.status, OrderStatus::Unknown, "{order:?}");
            let sum = books.entry((order.symbol, order.side)).or_default();
            sum.0 += number(order.filled.value());
            sum.1 += number(order.filled_amount);
        }
    });
    books.retain(|_, sum| sum.0 > 0);
    for fill in fills {
        let sum = told.entry((fill.symbol, fill.side)).or_default();
        sum.0 += number(fill.quantity.value());
        sum.1 += number(fill.amount);
    }
    assert_eq!(books, ledger, "the books equal the ledger");
    assert_eq!(told, ledger, "every fill was told exactly once");
}

/// Rebuilds the books from the journal, as after a crash: nothing may be missing.
async fn compare_with_rebuilt(simulation: &Simulation, desk: &KisBrokerAdapter) {
    let mut rebuilt = hoga_desk::Books::default();
    for stored in simulation.journal.read(0, usize::MAX).await.unwrap() {
        rebuilt.replay(&stored.record);
    }
    desk.read_books(|live| {
        for order in live.own_orders() {
            let key = order.id.as_ref().unwrap();
            let (live, rebuilt) = (live.own(key).unwrap(), rebuilt.own(key).unwrap());
            assert_eq!(live.order, rebuilt.order);
            assert_eq!(live.numbered, rebuilt.numbered, "executions of {key}");
            assert_eq!(live.has_notice, rebuilt.has_notice, "{key}");
        }
    });
}

#[test]
fn an_hour_of_market_ends_with_books_equal_to_the_ledger_and_replays_from_its_seed() {
    begin();
    let run = |seed| {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        runtime.block_on(play(seed))
    };
    let first = run(1);
    println!(
        "orders {}, fills {}, frames {}, token issues {}",
        first.orders, first.fills, first.frames, first.token_issues
    );
    assert!(first.orders >= 300, "{}", first.orders);
    assert!(first.frames >= 200_000, "{}", first.frames);
    assert_eq!(
        first.token_issues, 2,
        "one issue at the start, one for the expiry"
    );
    let again = run(1);
    assert_eq!(
        first.hash, again.hash,
        "the same seed gives the same history"
    );
}
