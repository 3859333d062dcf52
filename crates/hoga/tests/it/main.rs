//! The adapter over real sockets and a journal on disk.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use hoga::{
    BrokerError, BrokerPort, Clock, Home, KisConfig, Opened, OrderRef, OrderRequest, OrderStatus,
    OrderType, Price, Quantity, Route, Side, Symbol, SystemClock, TimeInForce,
};
use hoga_testkit::redaction::{ACCOUNT, APP_KEY, APP_SECRET, HTS_ID, log_to_file};
use kis_emulator::{AppKeyConfig, Core, Emulator, EmulatorConfig, Fate};
use kis_wire::Environment;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

struct Sockets {
    emulator: Emulator,
    clock: SystemClock,
    home: PathBuf,
}

impl Sockets {
    async fn start(name: &str) -> Self {
        log_to_file(env!("CARGO_TARGET_TMPDIR"));
        let start = "2026-11-23T10:00:00+09:00".parse().unwrap();
        let clock = SystemClock::showing(start);
        let mut config = EmulatorConfig::new(Environment::Live, start, 1);
        config.mean_gap_ms = 0;
        config.keys = vec![AppKeyConfig {
            app_key: APP_KEY.into(),
            app_secret: APP_SECRET.into(),
            account: ACCOUNT.replace('-', ""),
            hts_id: HTS_ID.into(),
            ..AppKeyConfig::made_up(Environment::Live)
        }];
        let core = Core::new(config);
        let emulator = Emulator::start(core, Arc::new(move || clock.now()), 0, 0)
            .await
            .unwrap();
        let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let home = scratch.join(format!("hoga-{name}-{}", std::process::id()));
        drop(std::fs::remove_dir_all(&home));
        Self {
            emulator,
            clock,
            home,
        }
    }

    fn config(&self, secret: &str) -> KisConfig {
        let vars = [
            ("MODE", "LOCAL"),
            ("KIS_APP_KEY", APP_KEY),
            ("KIS_APP_SECRET", secret),
            ("KIS_ACCOUNT_NO", ACCOUNT),
            ("KIS_HTS_ID", HTS_ID),
            ("KIS_REST_BASE_URL", &self.emulator.rest_url()),
            ("KIS_WS_URL", &self.emulator.websocket_url()),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        KisConfig::from_vars(vars).unwrap()
    }

    async fn open(&self) -> Result<Opened, BrokerError> {
        let clock: Arc<dyn Clock> = Arc::new(self.clock);
        let home = Home::new(&self.home).with_memory(self.home.with_extension("heads"));
        hoga::open(
            self.config(APP_SECRET),
            &home,
            clock,
            "the test",
            |builder| builder,
        )
        .await
    }
}

fn order(key: &str, won: i64) -> OrderRequest {
    OrderRequest {
        account_id: Some(ACCOUNT.parse().unwrap()),
        symbol: "005930".parse().unwrap(),
        side: Side::Buy,
        order_type: OrderType::Limit {
            price: Price::from_won(won).unwrap(),
        },
        quantity: Quantity::from_shares(5),
        id: key.parse().unwrap(),
        time_in_force: TimeInForce::Day,
        route: Route::KRX,
    }
}

async fn wait_for(opened: &Opened, key: &str, wanted: OrderStatus) {
    let key = key.parse().unwrap();
    let reached = async {
        loop {
            let status = opened
                .adapter
                .read_books(|books| books.own(&key).map(|o| o.order.status));
            if status == Some(wanted) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), reached)
        .await
        .unwrap();
}

#[tokio::test]
async fn the_adapter_trades_over_real_sockets_and_survives_a_restart() {
    let sockets = Sockets::start("restart").await;
    let symbol: Symbol = "005930".parse().unwrap();
    let opened = sockets.open().await.unwrap();
    let mut books = opened.adapter.order_books(&[symbol]).unwrap();
    opened.adapter.connect_websocket().await.unwrap();
    let placed = opened
        .adapter
        .place_order(order("one", 71_000))
        .await
        .unwrap();
    assert_eq!(placed.status, OrderStatus::Accepted);
    assert!(books.next().await.is_some(), "the book moved");
    sockets.emulator.with_core(|core, now| {
        core.venue_mut().take(now, symbol, Side::Sell, 71_000, 2);
        core.advance(now);
    });
    wait_for(&opened, "one", OrderStatus::PartiallyFilled).await;
    let held = sockets.open().await.unwrap_err();
    assert!(
        held.to_string().contains("the test"),
        "the holder is named: {held}"
    );
    opened.adapter.close().await.unwrap();
    drop(opened);

    let opened = sockets.open().await.unwrap();
    opened.adapter.connect_websocket().await.unwrap();
    let again = opened
        .adapter
        .place_order(order("one", 71_000))
        .await
        .unwrap();
    assert_eq!(
        again.broker_order_id, placed.broker_order_id,
        "the key is remembered"
    );
    let key = OrderRef::Id("one".parse().unwrap());
    opened
        .adapter
        .cancel_order(opened.adapter.account(), key)
        .await
        .unwrap();
    wait_for(&opened, "one", OrderStatus::Cancelled).await;
    let calls = sockets
        .emulator
        .with_core(|core, _| core.statistics.calls_of("order-cash"));
    let issues = sockets
        .emulator
        .with_core(|core, _| core.statistics.token_issues);
    assert_eq!(
        (calls, issues),
        (1, 1),
        "one POST, one token for both processes"
    );
    opened.adapter.close().await.unwrap();
}

#[tokio::test]
async fn every_unreadable_answer_leaves_an_order_unknown_and_nothing_panics() {
    let sockets = Sockets::start("unreadable").await;
    let opened = sockets.open().await.unwrap();
    opened.adapter.connect_websocket().await.unwrap();
    let fates = [Fate::Html, Fate::Empty, Fate::Truncate, Fate::LoseAnswer];
    for (at, fate) in fates.into_iter().enumerate() {
        sockets
            .emulator
            .with_core(|core, _| core.faults.next_call("order-cash", fate));
        let key = format!("order-{at}");
        let symbols = ["005930", "000660", "035720", "005380"];
        let request = OrderRequest {
            symbol: symbols.get(at).unwrap().parse().unwrap(),
            order_type: OrderType::Market,
            quantity: Quantity::from_shares(1),
            ..order(&key, 71_000)
        };
        let error = opened.adapter.place_order(request).await.unwrap_err();
        assert!(
            matches!(error, BrokerError::Unknown { .. }),
            "{fate:?}: {error}"
        );
    }
    let posts = sockets
        .emulator
        .with_core(|core, _| core.statistics.calls_of("order-cash"));
    assert_eq!(posts, 4, "nothing was sent again");
    opened.adapter.close().await.unwrap();
}

#[tokio::test]
async fn a_wrong_secret_is_an_authentication_error_without_a_retry() {
    let sockets = Sockets::start("secret").await;
    let clock: Arc<dyn Clock> = Arc::new(sockets.clock);
    let home = Home::new(&sockets.home).with_memory(sockets.home.with_extension("heads"));
    let config = sockets.config("wrong");
    let opened = hoga::open(config, &home, clock, "the test", |builder| builder)
        .await
        .unwrap();
    let error = opened.adapter.authenticate().await.unwrap_err();
    assert!(
        matches!(error, BrokerError::Authentication { .. }),
        "{error}"
    );
    assert!(error.to_string().contains("EGW00105"), "{error}");
    let calls = sockets
        .emulator
        .with_core(|core, _| core.statistics.calls_of("tokenP"));
    assert_eq!(calls, 1);
    opened.adapter.close().await.unwrap();
}

#[tokio::test]
async fn nothing_secret_is_on_disk_but_in_files_of_the_owner() {
    let sockets = Sockets::start("disk").await;
    let opened = sockets.open().await.unwrap();
    opened.adapter.connect_websocket().await.unwrap();
    opened
        .adapter
        .place_order(order("one", 71_000))
        .await
        .unwrap();
    opened.adapter.close().await.unwrap();
    let mut open = vec![sockets.home.clone()];
    let mut files = 0;
    while let Some(directory) = open.pop() {
        for entry in std::fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            #[cfg(unix)]
            if path.ends_with("desk.sock") {
                use std::os::unix::fs::PermissionsExt;
                let mode = std::fs::metadata(&path).unwrap().permissions().mode() & 0o777;
                assert_eq!(mode, 0o600, "nobody else hands over commands");
                continue;
            }
            files += 1;
            let bytes = std::fs::read(&path).unwrap();
            let text = String::from_utf8_lossy(&bytes);
            for secret in hoga_testkit::redaction::planted() {
                assert!(!text.contains(secret), "{} holds a secret", path.display());
            }
            #[cfg(unix)]
            if text.contains("eyJ0eXAi") {
                use std::os::unix::fs::PermissionsExt;
                let mode = std::fs::metadata(&path).unwrap().permissions().mode() & 0o777;
                assert_eq!(mode, 0o600, "{}", path.display());
            }
        }
    }
    assert!(files >= 3, "journal, token and pace are there");
}

/// Returns the way to the socket of a desk.
#[cfg(unix)]
fn socket_below(directory: &Path) -> Option<PathBuf> {
    std::fs::read_dir(directory)
        .ok()?
        .flatten()
        .find_map(|entry| {
            let path = entry.path();
            if path.is_dir() {
                socket_below(&path)
            } else {
                path.ends_with("desk.sock").then_some(path)
            }
        })
}

#[cfg(unix)]
#[tokio::test]
async fn a_desk_is_reached_however_long_the_path_and_by_its_own_user_alone() {
    use std::os::unix::process::CommandExt;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let mut sockets = Sockets::start("long").await;
    // Another user must be able to come as far as the socket.
    let long = format!("hoga-{}-{}", std::process::id(), "x".repeat(120));
    sockets.home = std::env::temp_dir().join(long);
    drop(std::fs::remove_dir_all(&sockets.home));
    let opened = sockets.open().await.unwrap();
    assert_eq!(opened.deafness(), None);
    let home = Home::new(&sockets.home).with_memory(sockets.home.with_extension("heads"));
    let config = sockets.config(APP_SECRET);
    assert_eq!(hoga::holder_obstacle(&config, &home).await.unwrap(), None);
    let clock: Arc<dyn Clock> = Arc::new(sockets.clock);
    let reason = Some("the test".to_owned());
    let stopped = hoga::stop(&config, &home, clock, reason, "by hand").await;
    assert!(stopped.is_desk_bound, "a command reaches it");
    let socket = socket_below(&sockets.home).unwrap();
    let directory = socket.parent().unwrap();

    // Whoever is silent for long, or says what nobody understands, is told or let go.
    let short = std::env::temp_dir().join(format!("hoga-desk-{}", std::process::id()));
    drop(std::fs::remove_file(&short));
    std::os::unix::fs::symlink(directory, &short).unwrap();
    let mut visitor = tokio::net::UnixStream::connect(short.join("desk.sock"))
        .await
        .unwrap();
    visitor
        .write_all(b"{\"command\":\"adopt\"}\n")
        .await
        .unwrap();
    let mut answer = String::new();
    visitor.read_to_string(&mut answer).await.unwrap();
    assert!(
        answer.starts_with("no ") && answer.contains("older hoga"),
        "{answer}"
    );

    let owner = std::fs::metadata(directory).unwrap();
    if std::os::unix::fs::MetadataExt::uid(&owner) == 0 {
        let open = |path: &Path| {
            let mode = std::os::unix::fs::PermissionsExt::from_mode(0o777);
            std::fs::set_permissions(path, mode).unwrap();
        };
        let above = directory
            .ancestors()
            .take_while(|it| it.starts_with(&sockets.home));
        above.chain([socket.as_path()]).for_each(open);
        let visit = "import socket, sys; s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1]); \
                     s.sendall(b'hello 2\\n'); print(s.recv(99))";
        let mut stranger = std::process::Command::new("python3");
        stranger.args(["-c", visit]).arg(short.join("desk.sock"));
        stranger.uid(65_534).gid(65_534);
        let visiting = tokio::task::spawn_blocking(move || stranger.output());
        let heard = visiting.await.unwrap().unwrap();
        let said = String::from_utf8_lossy(&heard.stdout).into_owned();
        // It was let as far as the socket, and no further.
        let trouble = String::from_utf8_lossy(&heard.stderr).into_owned();
        let cut = ["BrokenPipe", "ConnectionReset"];
        let came = said.trim() == "b''" || cut.iter().any(|it| trouble.contains(it));
        assert!(came, "{heard:?}");
    }
    std::fs::remove_file(&short).unwrap();
    opened.adapter.close().await.unwrap();
    drop(opened);
    assert!(!socket.exists(), "it goes with its desk");
    std::fs::remove_dir_all(&sockets.home).unwrap();
}

#[tokio::test]
async fn nobody_makes_the_tables_of_a_journal_that_another_process_holds() {
    let sockets = Sockets::start("tables").await;
    let home = Home::new(&sockets.home).with_memory(sockets.home.with_extension("heads"));
    let config = sockets.config(APP_SECRET);
    let right = home.lock(&config, "an older hoga").await.unwrap();
    let refused = home.journal(&config).await.unwrap_err().to_string();
    assert!(refused.contains("in use by an older hoga"), "{refused}");
    let refused = home.journal_report(&config).await.unwrap_err().to_string();
    assert!(refused.contains("no journal here yet"), "{refused}");
    let directory = home.account_directory(&config).unwrap();
    assert!(!directory.join("journal.db").exists());
    // Who holds the account makes them, and from then on they are for everybody.
    let journal = home.journal_of(&right, &config).await.unwrap();
    let beside = home.journal(&config).await.unwrap();
    assert_eq!(beside.name().await.unwrap(), journal.name().await.unwrap());
    drop(right);
}
