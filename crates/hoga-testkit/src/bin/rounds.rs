//! Real processes over real sockets: a trading process is killed with SIGKILL again and again.
//!
//! `rounds --rounds 100 --database sqlite`; with `postgres` the address comes from
//! `HOGA_TEST_DATABASE_URL`, and the server itself is killed once if `HOGA_TEST_DATABASE_RESTART`
//! says how to start it again. This is the end of a process and not of the power.

#![expect(clippy::print_stdout, reason = "a command for developers")]
#![expect(clippy::print_stderr, reason = "a command for developers")]

use hoga::{BrokerPort, Home, KisConfig, OrderRef, OrderStatus, SystemClock};
use hoga_desk::journal::audit::{self, Projection};
use hoga_desk::{Books, Gateway};
use hoga_port::time::Timestamp;
use hoga_port::{Amend, OrderRequest, OrderType, Quantity, Route, Side, Symbol, TimeInForce};
use hoga_testkit::redaction::{ACCOUNT, APP_KEY, APP_SECRET, HTS_ID};
use hoga_venue::feed::Random;
use hoga_venue::{Listing, OrderKind};
use kis_emulator::config::AppKeyConfig;
use kis_emulator::{Core, Emulator, EmulatorConfig, Fate};
use kis_wire::Environment;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::sleep;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// Keys of one round start here times its number; the number of a key is also its quantity, so that
/// an order at the venue names its key.
const KEYS_A_ROUND: u64 = 1_000;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    let done = runtime.map_err(Into::into).and_then(|runtime| {
        runtime.block_on(async {
            match words.first().map(String::as_str) {
                Some("trade") => trade(&words).await,
                Some("settle") => settle().await,
                _ => rounds(&words).await,
            }
        })
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("rounds: {error}");
            ExitCode::FAILURE
        }
    }
}

fn value<'a>(words: &'a [String], name: &str) -> Option<&'a str> {
    let at = words.iter().position(|word| word == name)?;
    words.get(at.saturating_add(1)).map(String::as_str)
}

fn variable(name: &str) -> Option<String> {
    #[expect(clippy::disallowed_methods, reason = "a command for developers")]
    std::env::var(name).ok().filter(|text| !text.is_empty())
}

fn home() -> Home {
    let directory = PathBuf::from(variable("HOGA_HOME").unwrap_or_default());
    let home = Home::new(&directory).with_memory(directory.join("heads"));
    match variable("HOGA_DATABASE_URL") {
        Some(url) => home.with_database(url),
        None => home,
    }
}

fn config() -> Outcome<KisConfig> {
    Ok(KisConfig::from_vars(std::env::vars())?)
}

async fn opened() -> Outcome<hoga::Opened> {
    let offset = variable("ROUNDS_CLOCK").unwrap_or_default().parse()?;
    let clock = Arc::new(SystemClock::with_offset(offset));
    Ok(hoga::open(config()?, &home(), clock, "rounds", |builder| builder).await?)
}

/// The trading process: places, amends and cancels until it is killed.
async fn trade(words: &[String]) -> Outcome<()> {
    let first: u64 = value(words, "--from").unwrap_or("1").parse()?;
    let opened = opened().await?;
    let desk = opened.adapter;
    drop(desk.connect_websocket().await);
    let mut random = Random::new(first);
    let listed = Listing::defaults();
    let symbols: Vec<Symbol> = listed.iter().map(|listing| listing.symbol).collect();
    for number in first..first.saturating_add(KEYS_A_ROUND) {
        // An unknown order freezes its issue, so there are several.
        let which = usize::try_from(random.between(0, 9))?;
        let Some(symbol) = symbols.get(which).copied() else {
            continue;
        };
        let Ok(reference) = desk.gateway().reference(symbol).await else {
            sleep(Duration::from_millis(40)).await;
            continue;
        };
        let Some((lower, upper)) = reference.lower.zip(reference.upper) else {
            continue;
        };
        // One rests at the bottom of the day, the other fills.
        let price = if random.percent(50) { lower } else { upper };
        let key: hoga::OrderId = format!("k-{number}").parse()?;
        let request = OrderRequest {
            account_id: Some(desk.account().clone()),
            symbol,
            side: Side::Buy,
            order_type: OrderType::Limit { price },
            quantity: Quantity::from_shares(number),
            id: key.clone(),
            time_in_force: TimeInForce::Day,
            route: Route::KRX,
        };
        let placed = desk.place_order(request.clone()).await;
        if placed.is_err() {
            sleep(Duration::from_millis(40)).await;
            // The same key never orders twice.
            drop(desk.place_order(request).await);
            continue;
        }
        let order = OrderRef::Id(key);
        if random.percent(30) {
            drop(
                desk.amend_order(desk.account(), order.clone(), Amend::Limit(upper))
                    .await,
            );
        }
        if random.percent(30) && number > 1 {
            let one_less = Amend::Quantity(Quantity::from_shares(number.saturating_sub(1)));
            drop(
                desk.amend_order(desk.account(), order.clone(), one_less)
                    .await,
            );
        }
        if random.percent(40) {
            drop(desk.cancel_order(desk.account(), order).await);
        }
    }
    Ok(())
}

/// The last process: orders nothing, and waits until everything is decided.
async fn settle() -> Outcome<()> {
    let opened = opened().await?;
    let desk = opened.adapter;
    drop(desk.connect_websocket().await);
    for _ in 0..150 {
        drop(desk.cancel_everything(false, Duration::from_secs(5)).await);
        let left = desk.read_books(|books| {
            books
                .own_orders()
                .filter(|order| !order.status.is_terminal())
                .count()
        });
        if left == 0 {
            desk.close().await?;
            return Ok(());
        }
        sleep(Duration::from_secs(1)).await;
    }
    let left = desk.read_books(|books| books.unsettled(false));
    Err(format!("not settled: {left:?}").into())
}

/// The parent: the emulator, the killing, and the judgement.
#[expect(
    clippy::too_many_lines,
    reason = "one story, told from its beginning to its end"
)]
async fn rounds(words: &[String]) -> Outcome<()> {
    let count: u64 = value(words, "--rounds").unwrap_or("5").parse()?;
    let database = match value(words, "--database") {
        Some("postgres") => {
            Some(variable("HOGA_TEST_DATABASE_URL").ok_or("cargo xtask postgres starts a server")?)
        }
        Some("sqlite") | None => None,
        Some(other) => return Err(format!("{other} is neither sqlite nor postgres").into()),
    };
    let seed: u64 = value(words, "--seed").unwrap_or("1").parse()?;
    let start: Timestamp = "2026-11-23T10:00:00+09:00".parse()?;
    let clock = SystemClock::showing(start);
    let mut emulator = EmulatorConfig::new(Environment::Live, start, seed);
    // Every run has an account of its own, so that a database may hold many.
    let number = format!("{:08}", std::process::id());
    let account = ACCOUNT.replacen(ACCOUNT.split('-').next().unwrap_or_default(), &number, 1);
    emulator.keys = vec![AppKeyConfig {
        app_key: APP_KEY.into(),
        app_secret: APP_SECRET.into(),
        account: account.replace('-', ""),
        hts_id: HTS_ID.into(),
        cash: 1_000_000_000_000_000,
        ..AppKeyConfig::made_up(Environment::Live)
    }];
    // The next process connects at once.
    emulator.quirks.slot_held = Duration::ZERO;
    let core = Core::in_full_swing(emulator);
    let emulator = Emulator::start(core, Arc::new(move || hoga::Clock::now(&clock)), 0, 0).await?;
    let scratch = std::env::temp_dir().join(format!("hoga-rounds-{}", std::process::id()));
    let environment = environment(&emulator, &scratch, clock, &account, database);
    let mut random = Random::new(seed ^ 0x9000);
    let restart = variable("HOGA_TEST_DATABASE_RESTART")
        .filter(|_| environment.contains_key("HOGA_DATABASE_URL"));
    for round in 0..count {
        let from = round
            .saturating_mul(KEYS_A_ROUND)
            .saturating_add(1)
            .to_string();
        let mut child = start_child(&["trade", "--from", &from], &environment)?;
        let lives = u64::try_from(random.between(500, 3_000))?;
        let half = Duration::from_millis(lives / 2);
        sleep(half).await;
        let fates = [
            Fate::LoseAnswer,
            Fate::ExecuteLater { ms: 900 },
            Fate::LoseRequest,
            Fate::Html,
        ];
        if let Some(fate) = fates.get(usize::try_from(random.between(0, 5))?) {
            emulator.with_core(|core, _now| core.faults.next_call("order-cash", *fate));
        }
        if round == count / 2
            && let Some(restart) = &restart
        {
            let status = Command::new("sh")
                .args(["-c", restart])
                .stdout(Stdio::null())
                .status()?;
            if !status.success() {
                return Err("the PostgreSQL server did not come back".into());
            }
            println!("round {round}: the PostgreSQL server was killed and started again");
        }
        sleep(half).await;
        child.kill()?;
        child.wait()?;
        // The emulator notices the end of the line first.
        sleep(Duration::from_millis(100)).await;
        check_doubles(&emulator, &account)?;
    }
    emulator.with_core(|core, _now| core.faults.heal());
    let status = start_child(&["settle"], &environment)?.wait()?;
    if !status.success() {
        return Err("the last process did not settle".into());
    }
    judge(&emulator, &environment, &account, count).await?;
    std::fs::remove_dir_all(&scratch)?;
    Ok(())
}

fn environment(
    emulator: &Emulator,
    scratch: &std::path::Path,
    clock: SystemClock,
    account: &str,
    database: Option<String>,
) -> BTreeMap<&'static str, String> {
    let mut environment = BTreeMap::from([
        ("MODE", "LOCAL".to_owned()),
        ("KIS_APP_KEY", APP_KEY.into()),
        ("KIS_APP_SECRET", APP_SECRET.into()),
        ("KIS_ACCOUNT_NO", account.into()),
        ("KIS_HTS_ID", HTS_ID.into()),
        ("KIS_REST_BASE_URL", emulator.rest_url()),
        ("KIS_WS_URL", emulator.websocket_url()),
        ("HOGA_HOME", scratch.display().to_string()),
        ("ROUNDS_CLOCK", clock.offset_ms().to_string()),
    ]);
    if let Some(url) = database {
        environment.insert("HOGA_DATABASE_URL", url);
    }
    environment
}

fn start_child(words: &[&str], environment: &BTreeMap<&'static str, String>) -> Outcome<Child> {
    let myself: PathBuf = std::env::current_exe()?;
    let mut child = Command::new(myself);
    child.args(words).env_clear().envs(environment);
    Ok(child.stdin(Stdio::null()).spawn()?)
}

/// Returns the numbers of the venue's orders by quantity: by key, that is.
fn placed(emulator: &Emulator, account: &str) -> BTreeMap<i64, Vec<u64>> {
    let account = account.replace('-', "");
    emulator.with_core(|core, _now| {
        let mut placed: BTreeMap<i64, Vec<u64>> = BTreeMap::new();
        for row in core.venue().orders_of(&account) {
            if row.kind == OrderKind::New {
                placed.entry(row.quantity).or_default().push(row.number);
            }
        }
        placed
    })
}

fn check_doubles(emulator: &Emulator, account: &str) -> Outcome<()> {
    for (key, numbers) in placed(emulator, account) {
        if numbers.len() > 1 {
            return Err(format!("k-{key} made {} orders", numbers.len()).into());
        }
    }
    Ok(())
}

async fn judge(
    emulator: &Emulator,
    environment: &BTreeMap<&'static str, String>,
    account: &str,
    rounds: u64,
) -> Outcome<()> {
    let vars = environment
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone()));
    let config = KisConfig::from_vars(vars)?;
    let mut home = Home::new(environment.get("HOGA_HOME").cloned().unwrap_or_default());
    if let Some(url) = environment.get("HOGA_DATABASE_URL") {
        home = home.with_database(url.clone());
    }
    let journal = home.journal(&config).await?;
    let (mut books, mut projection) = (Books::default(), Projection::default());
    let mut events = 0u64;
    let findings = audit::walk(&*journal, |event| {
        let stored = event.parse()?;
        events = stored.sequence;
        books.replay(&stored.record);
        projection.take(&stored);
        Ok(())
    });
    let mut violations: Vec<String> = findings.await?.iter().map(ToString::to_string).collect();
    violations.extend(projection.compare(&journal.order_rows().await?));
    let placed = placed(emulator, account);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let bare = account.replace('-', "");
    for order in books.own_orders() {
        let count = counts.entry(order.status.word()).or_default();
        *count = count.saturating_add(1);
        let shares = i64::try_from(order.first_quantity().value())?;
        let numbers = placed.get(&shares).cloned().unwrap_or_default();
        let filled: i64 = emulator.with_core(|core, _now| {
            let mut family = numbers.clone();
            for row in core.venue().orders_of(&bare) {
                if row.parent.is_some_and(|parent| family.contains(&parent)) {
                    family.push(row.number);
                }
            }
            let rows = core.venue().orders_of(&bare);
            rows.filter(|row| family.contains(&row.number) && row.kind != OrderKind::Cancel)
                .map(|row| row.filled)
                .sum()
        });
        if order.filled.value() != filled.into() {
            violations.push(format!("{order:?}: the ledger has {filled} filled"));
        }
        let is_nothing = matches!(order.status, OrderStatus::NotPlaced | OrderStatus::Rejected);
        let is_lie = !order.status.is_terminal() || is_nothing != numbers.is_empty();
        if is_lie {
            violations.push(format!("{order:?}: the venue has {numbers:?}"));
        }
    }
    let known: Vec<i64> = books
        .own_orders()
        .filter_map(|order| i64::try_from(order.first_quantity().value()).ok())
        .collect();
    for quantity in placed.keys().filter(|quantity| !known.contains(quantity)) {
        violations.push(format!("k-{quantity} reached the venue without an intent"));
    }
    println!(
        "{rounds} rounds, {events} events, {} orders at the venue, orders in the journal: {counts:?}, {} violations",
        placed.len(),
        violations.len()
    );
    if violations.is_empty() {
        return Ok(());
    }
    Err(violations.join("\n").into())
}
