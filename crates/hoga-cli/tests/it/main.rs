//! The command as a new user meets it: wrong input, exit codes, the local market.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod api;
mod arguments;
mod backups;
mod by_number;
mod command_socket;
mod config;
mod echoes;
mod emulator;
mod endings;
mod exhaustion;
mod foreign;
mod given;
mod held_up;
mod journal;
mod local;
mod names;
mod one_key;
mod places;
mod price;
mod root;
mod screens;
mod seals;
mod server;
mod service;
mod standby;
mod strangers;
mod told;

use hoga_testkit::redaction::{ACCOUNT, APP_KEY, APP_SECRET, planted};
use serde_json::Value;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Variables, arguments, exit code, a word of the error.
type Case = (
    &'static [(&'static str, &'static str)],
    &'static [&'static str],
    i32,
    &'static str,
);

fn home(name: &str) -> PathBuf {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let home = scratch.join(format!("cli-{name}-{}", std::process::id()));
    drop(std::fs::remove_dir_all(&home));
    drop(std::fs::remove_dir_all(home.with_extension("heads")));
    home
}

/// Returns the command with an environment of its own; what measures coverage goes with it.
fn command(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hoga"));
    command.env_clear().env("HOGA_HOME", home);
    command.env("HOGA_MEMORY", home.with_extension("heads"));
    let coverage = std::env::vars_os().filter(|(name, _)| name == "LLVM_PROFILE_FILE");
    command.envs(coverage).stdin(Stdio::null());
    command
}

/// Starts the command; its output is read while it runs.
fn start(home: &Path, vars: &[(&str, &str)], arguments: &[&str]) -> Running {
    let child = command(home)
        .args(arguments)
        .envs(vars.iter().copied())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    Running(child.unwrap())
}

/// Runs the command with everything logged to stderr, which also goes to the file that is searched
/// for planted secrets.
fn hoga(home: &Path, vars: &[(&str, &str)], arguments: &[&str]) -> Output {
    let output = command(home)
        .arg("-vv")
        .args(arguments)
        .envs(vars.iter().copied())
        .output()
        .unwrap();
    let logs = Path::new(env!("CARGO_TARGET_TMPDIR")).join("logs");
    std::fs::create_dir_all(&logs).unwrap();
    let path = logs.join(format!("cli-{}.log", std::process::id()));
    let mut options = std::fs::OpenOptions::new();
    let mut log = options.create(true).append(true).open(path).unwrap();
    log.write_all(&output.stderr).unwrap();
    output
}

/// Returns a file below a directory by its name.
fn found(directory: &Path, name: &str) -> Option<PathBuf> {
    let entries = std::fs::read_dir(directory).ok()?;
    entries.flatten().find_map(|entry| {
        let path = entry.path();
        if path.is_dir() {
            found(&path, name)
        } else {
            (entry.file_name() == name).then_some(path)
        }
    })
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn words(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn json(output: &Output) -> Value {
    assert_eq!(code(output), 0, "{}", words(output));
    serde_json::from_slice(&output.stdout).unwrap()
}

const PAPER: [(&str, &str); 4] = [
    ("MODE", "PAPER"),
    ("KIS_APP_KEY", APP_KEY),
    ("KIS_APP_SECRET", APP_SECRET),
    ("KIS_ACCOUNT_NO", ACCOUNT),
];

#[test]
fn wrong_input_is_named_with_its_exit_code() {
    let home = home("wrong");
    let cases: [Case; 12] = [
        (&[], &["buy", "삼성전자", "1", "--market"], 2, "005930"),
        (&[], &["buy", "005930", "0", "--market"], 2, "above zero"),
        (&[], &["buy", "005930", "-3", "--market"], 2, "above zero"),
        (&[], &["buy", "005930", "1"], 2, "--limit"),
        (&[], &["buy", "005930", "1", "--limit", "x"], 2, "71900"),
        (&[], &["run", "--for", "soon"], 2, "30s"),
        (&[], &["frobnicate"], 2, "frobnicate"),
        (&[("MODE", "PAPER")], &["cash"], 3, "KIS_APP_KEY"),
        (&[("MODE", "REAL")], &["cash"], 3, "LOCAL, PAPER or LIVE"),
        (&[("HOGA_CLOCK", "noon")], &["cash"], 3, "HOGA_CLOCK"),
        (&[], &["cancel", "한글"], 2, "order id"),
        (&[], &["cancel", "nothing-like-it"], 4, "no order"),
    ];
    for (vars, arguments, expected, word) in cases {
        let output = hoga(&home, vars, arguments);
        assert_eq!(code(&output), expected, "{arguments:?}: {}", words(&output));
        assert!(
            words(&output).contains(word),
            "{arguments:?}: {}",
            words(&output)
        );
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn credentials_go_nowhere_else_and_are_never_shown() {
    let home = home("foreign");
    let mut vars = PAPER.to_vec();
    vars.push(("KIS_REST_BASE_URL", "https://example.com"));
    let output = hoga(&home, &vars, &["cash"]);
    assert_eq!(code(&output), 3);
    assert!(
        words(&output).contains("KIS_ALLOW_HOST=example.com"),
        "{}",
        words(&output)
    );
    let mut vars = PAPER.to_vec();
    vars.extend([("HOGA_CLOCK", "+60s")]);
    assert_eq!(
        code(&hoga(&home, &vars, &["cash"])),
        3,
        "another time is for emulators"
    );
    let mut vars = PAPER.to_vec();
    let nobody = [
        ("KIS_REST_BASE_URL", "http://127.0.0.1:9"),
        ("KIS_WS_URL", "ws://127.0.0.1:9"),
    ];
    vars.extend(nobody);
    let output = hoga(&home, &vars, &["auth"]);
    assert_eq!(code(&output), 5, "{}", words(&output));
    for secret in planted() {
        assert!(!words(&output).contains(secret), "{}", words(&output));
    }
}

#[test]
fn live_trading_takes_two_steps() {
    let home = home("live");
    let vars = [
        ("MODE", "LIVE"),
        ("KIS_APP_KEY", APP_KEY),
        ("KIS_APP_SECRET", APP_SECRET),
        ("KIS_ACCOUNT_NO", ACCOUNT),
        ("KIS_REST_BASE_URL", "http://127.0.0.1:9"),
        ("KIS_WS_URL", "ws://127.0.0.1:9"),
    ];
    let output = hoga(&home, &vars, &["buy", "005930", "1", "--market", "--yes"]);
    assert_eq!(code(&output), 3, "{}", words(&output));
    assert!(
        words(&output).contains("hoga arm live"),
        "{}",
        words(&output)
    );
    let output = hoga(&home, &vars, &["arm", "live"]);
    assert_eq!(code(&output), 4, "no digits were typed: {}", words(&output));
    assert_eq!(
        code(&hoga(&home, &[], &["arm", "live"])),
        3,
        "nothing to arm in LOCAL"
    );
}

#[test]
fn a_calendar_line_on_top_closes_the_gate_and_a_bad_one_is_named() {
    let home = home("calendar");
    let quote = json(&hoga(&home, &[], &["--json", "quote", "005930"]));
    let limit = quote["lower_limit"].as_str().unwrap();
    let buy = ["buy", "005930", "1", "--limit", limit];
    assert_eq!(code(&hoga(&home, &[], &buy)), 0);
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut days = String::new();
    for year in [2026, 2027] {
        for (month, length) in (1..).zip(lengths) {
            for day in 1..=length {
                let line = format!("{year}-{month:02}-{day:02}\tclosed\t\t\tstorm\n");
                days.push_str(&line);
            }
        }
    }
    std::fs::write(home.join("calendar.tsv"), days).unwrap();
    let closed = hoga(&home, &[], &buy);
    assert_eq!(code(&closed), 4, "{}", words(&closed));
    assert!(words(&closed).contains("storm"), "{}", words(&closed));
    std::fs::write(home.join("calendar.tsv"), "2026-11-23\tholiday").unwrap();
    let bad = hoga(&home, &[], &buy);
    assert_eq!(code(&bad), 3);
    assert!(
        words(&bad).contains("calendar.tsv: calendar line 1"),
        "{}",
        words(&bad)
    );
}

#[test]
fn a_port_in_use_is_said() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = hoga(
        &home("port"),
        &[],
        &["emulator", "--rest-port", &port, "--ws-port", "0"],
    );
    assert_eq!(code(&output), 5);
    assert!(words(&output).contains(&port) && words(&output).contains("--rest-port"));
}

#[test]
fn a_token_file_that_others_may_read_is_refused() {
    let home = home("rights");
    assert_eq!(code(&hoga(&home, &[], &["auth"])), 0);
    let mut open = vec![home.clone()];
    while let Some(directory) = open.pop() {
        for entry in std::fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.ends_with("pace") || path.extension().is_some_and(|e| e == "next") {
                drop(std::fs::remove_file(path));
            }
        }
    }
    // The store belongs to the address, and the local market takes a new one each time; a fixed
    // address keeps it.
    let emulator = TestEmulator::start(&home);
    let vars = emulator.vars();
    let vars: Vec<(&str, &str)> = vars.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    assert_eq!(code(&hoga(&home, &vars, &["auth"])), 0);
    let token = find(&home, "token.json").into_iter().next_back().unwrap();
    for token in find(&home, "token.json") {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(token, std::fs::Permissions::from_mode(0o640)).unwrap();
    }
    let output = hoga(&home, &vars, &["auth"]);
    assert_eq!(code(&output), 3, "{}", words(&output));
    assert!(
        words(&output).contains("chmod 600"),
        "{} {token:?}",
        words(&output)
    );
}

fn find(root: &Path, name: &str) -> Vec<PathBuf> {
    let (mut found, mut open) = (Vec::new(), vec![root.to_owned()]);
    while let Some(directory) = open.pop() {
        for entry in std::fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.ends_with(name) {
                found.push(path);
            }
        }
    }
    found
}

/// `hoga emulator` as a process of its own.
struct TestEmulator {
    child: std::process::Child,
    vars: Value,
}

impl TestEmulator {
    fn start(home: &Path) -> Self {
        use std::io::BufRead;
        let mut child = Command::new(env!("CARGO_BIN_EXE_hoga"))
            .args(["--json", "emulator", "--rest-port", "0", "--ws-port", "0"])
            .args(["--clock", "2026-11-23T10:00:00+09:00"])
            .env("HOGA_HOME", home)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let stdout = child.stdout.take().unwrap();
        std::io::BufReader::new(stdout)
            .read_line(&mut line)
            .unwrap();
        Self {
            child,
            vars: serde_json::from_str(&line).unwrap(),
        }
    }

    fn vars(&self) -> Vec<(String, String)> {
        let vars = self.vars.as_object().unwrap();
        vars.iter()
            .map(|(n, v)| (n.clone(), v.as_str().unwrap().to_owned()))
            .collect()
    }
}

impl Drop for TestEmulator {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

#[test]
fn a_new_user_trades_on_the_local_market_from_command_to_command() {
    let home = home("local");
    let quote = json(&hoga(&home, &[], &["--json", "quote", "005930"]));
    let lower: i64 = quote["lower_limit"].as_str().unwrap().parse().unwrap();
    let limit = lower.to_string();
    let off_grid = (lower + 1).to_string();
    let refused = hoga(&home, &[], &["buy", "005930", "3", "--limit", &off_grid]);
    assert_eq!(code(&refused), 4, "{}", words(&refused));
    assert!(words(&refused).contains("tick"), "{}", words(&refused));
    let buy = [
        "--json", "buy", "005930", "3", "--limit", &limit, "--id", "cheap",
    ];
    let bought = json(&hoga(&home, &[], &buy));
    assert_eq!(
        (&bought["state"], &bought["id"]),
        (&"accepted".into(), &"cheap".into())
    );
    let again = json(&hoga(&home, &[], &buy));
    assert_eq!(
        again["venue_number"], bought["venue_number"],
        "the same key, the same order"
    );
    let rich = hoga(&home, &[], &["buy", "005930", "1000000", "--limit", &limit]);
    assert_eq!(code(&rich), 6, "{}", words(&rich));
    let open = json(&hoga(&home, &[], &["--json", "orders", "--open"]));
    assert_eq!(open.as_array().unwrap().len(), 1);
    let number = bought["venue_number"].as_str().unwrap();
    let cancelled = json(&hoga(&home, &[], &["--json", "cancel", number]));
    assert_eq!(cancelled["state"], "cancelled");
    let all = json(&hoga(&home, &[], &["--json", "orders"]));
    assert_eq!(
        all.as_array().unwrap().len(),
        2,
        "the rejected one is shown too"
    );
    let cash = json(&hoga(&home, &[], &["--json", "cash"]));
    assert_eq!(cash["settled_d2"], "100000000");
    assert_eq!(
        json(&hoga(&home, &[], &["--json", "positions"])),
        Value::Array(vec![])
    );
    let events = hoga(&home, &[], &["--json", "events"]);
    assert!(events.stdout.split(|b| *b == b'\n').count() > 8);
}

#[test]
fn run_streams_as_json_and_closes_properly() {
    let home = home("streams");
    let run = command(&home)
        .args(["--json", "run", "--for", "6s", "--symbols", "005930"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let run = run.wait_with_output().unwrap();
    assert_eq!(code(&run), 0, "{}", words(&run));
    let text = String::from_utf8(run.stdout.clone()).unwrap();
    let kinds: std::collections::BTreeSet<String> = text
        .lines()
        .map(|line| {
            serde_json::from_str::<Value>(line).unwrap()["kind"]
                .as_str()
                .unwrap()
                .into()
        })
        .collect();
    for kind in ["book", "connection", "trade"] {
        assert!(kinds.contains(kind), "{kinds:?}");
    }
    assert!(words(&run).contains("closed"), "{}", words(&run));
}

/// A process that is killed when the test ends, however it ends.
struct Running(std::process::Child);

impl Running {
    /// Reads what `hoga run` prints until it is live; what it prints later is left to be read.
    fn until_live(&mut self) -> impl Iterator<Item = String> + use<> {
        let printed = std::io::BufReader::new(self.0.stdout.take().unwrap());
        let mut lines = std::io::BufRead::lines(printed).map_while(Result::ok);
        let is_up = |line: &str| line.ends_with(" connected") || line.contains("\"connected\"");
        assert!(lines.any(|line| is_up(&line)), "it comes up");
        lines
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

#[test]
fn an_order_given_to_a_suspended_desk_is_not_placed_when_it_wakes() {
    let home = home("suspended");
    let ports = ["emulator", "--rest-port", "0", "--ws-port", "0"];
    let mut emulator = start(&home, &[], &ports);
    let printed = std::io::BufReader::new(emulator.0.stdout.take().unwrap());
    let vars: Vec<(String, String)> = std::io::BufRead::lines(printed)
        .map_while(Result::ok)
        .filter_map(|line| {
            let (name, value) = line.strip_prefix("export ")?.split_once('=')?;
            Some((name.to_owned(), value.trim_matches('\'').to_owned()))
        })
        .take(8)
        .collect();
    let vars: Vec<(&str, &str)> = vars.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let mut run = start(&home, &vars, &["run", "--for", "60s"]);
    let _lines = run.until_live();
    let signal = |name: &str| {
        let pid = run.0.id().to_string();
        let sent = Command::new("kill").args([name, &pid]).status().unwrap();
        assert!(sent.success());
    };
    signal("-STOP");
    let order = [
        "buy", "005930", "1", "--limit", "60000", "--id", "late", "--wait", "1s",
    ];
    let refused = hoga(&home, &vars, &order);
    signal("-CONT");
    assert_eq!(code(&refused), 4, "{}", words(&refused));
    assert!(words(&refused).contains("suspended"), "{}", words(&refused));
    std::thread::sleep(std::time::Duration::from_secs(1));
    let orders = hoga(&home, &vars, &["orders", "--json"]);
    assert_eq!(json(&orders).as_array().map(Vec::len), Some(0));
    let placed = hoga(&home, &vars, &order);
    assert_eq!(code(&placed), 0, "{}", words(&placed));
}

#[test]
fn hoga_buy_beside_hoga_run_just_works_and_takes_over_when_it_is_gone() {
    let home = home("beside");
    let mut run = start(&home, &[], &["run", "--for", "60s"]);
    let mut lines = run.until_live();
    let bought = hoga(
        &home,
        &[],
        &[
            "--json", "buy", "005930", "3", "--limit", "60000", "--id", "beside",
        ],
    );
    assert_eq!(json(&bought)["state"], "accepted");
    assert!(
        lines.any(|line| line.contains("beside")),
        "the running desk placed it"
    );
    let killed = hoga(&home, &[], &["kill", "on", "--reason", "enough"]);
    assert_eq!(code(&killed), 0);
    let refused = hoga(&home, &[], &["buy", "005930", "1", "--limit", "60000"]);
    assert_eq!(code(&refused), 4, "{}", words(&refused));
    assert!(words(&refused).contains("enough"), "{}", words(&refused));
    let all = hoga(&home, &[], &["--json", "cancel-all"]);
    assert_eq!(json(&all)["cancelled"][0]["id"], "beside");
    assert_eq!(code(&hoga(&home, &[], &["kill", "off"])), 0);
    let why = hoga(&home, &[], &["why", "beside"]);
    assert_eq!(code(&why), 0);
    let story = String::from_utf8(why.stdout).unwrap();
    assert!(story.contains("so what was left is cancelled"), "{story}");
    assert_eq!(code(&hoga(&home, &[], &["why", "nobody"])), 4);
    run.0.kill().unwrap();
    run.0.wait().unwrap();
    drop(lines);

    // The holder is gone without a word: the next command is the desk.
    let after = hoga(
        &home,
        &[],
        &["--json", "buy", "005930", "2", "--limit", "60000"],
    );
    assert_eq!(json(&after)["state"], "accepted");
    assert_eq!(code(&hoga(&home, &[], &["events", "verify"])), 0);
    assert_eq!(
        code(&hoga(&home, &[], &["events", "rebuild", "--check"])),
        0
    );
    let twice = hoga(&home, &[], &["resolve", "beside", "--not-placed"]);
    assert_eq!(code(&twice), 4, "{}", words(&twice));
    let neither = hoga(&home, &[], &["resolve", "beside"]);
    assert_eq!(code(&neither), 2);
    let capped = hoga(
        &home,
        &[],
        &[
            "--json",
            "limits",
            "--order-quantity",
            "5",
            "--collar",
            "2.5",
        ],
    );
    assert_eq!(json(&capped)["order_quantity"], "5");
    let refused = hoga(&home, &[], &["buy", "005930", "6", "--limit", "60000"]);
    assert!(
        words(&refused).contains("the cap on order quantity is 5"),
        "{}",
        words(&refused)
    );
    let far = hoga(&home, &[], &["sell", "000660", "1", "--limit", "200000"]);
    assert!(words(&far).contains("2.5 %"), "{}", words(&far));
}

#[test]
fn doctor_names_what_is_wrong_and_what_to_do() {
    let home = home("doctor");
    let healthy = hoga(&home, &[], &["doctor", "--json"]);
    let findings = json(&healthy);
    let states: Vec<&str> = findings
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["state"].as_str().unwrap())
        .collect();
    assert!(states.len() >= 10, "{findings}");
    assert!(states.iter().all(|state| *state == "ok"), "{findings}");

    let unreachable = [
        ("MODE", "PAPER"),
        ("KIS_APP_KEY", APP_KEY),
        ("KIS_APP_SECRET", APP_SECRET),
        ("KIS_ACCOUNT_NO", ACCOUNT),
        ("KIS_REST_BASE_URL", "http://127.0.0.1:1"),
        ("KIS_WS_URL", "ws://127.0.0.1:1"),
    ];
    let ill = hoga(&home, &unreachable, &["doctor"]);
    assert_eq!(code(&ill), 3);
    let shown = String::from_utf8_lossy(&ill.stdout).into_owned();
    for line in ["problem  REST server", "warning  HTS id", "problem  token"] {
        assert!(shown.contains(line), "{line}: {shown}");
    }
    let misconfigured = hoga(&home, &[("MODE", "REAL")], &["doctor"]);
    assert_eq!(code(&misconfigured), 3);
    let shown = String::from_utf8_lossy(&misconfigured.stdout).into_owned();
    assert!(shown.contains("use LOCAL, PAPER or LIVE"), "{shown}");
}

#[test]
fn charts_and_rare_order_types_work_from_the_command_line() {
    let home = home("rare");
    let chart = json(&hoga(
        &home,
        &[],
        &["chart", "005930", "--count", "40", "--json"],
    ));
    assert_eq!(chart["candles"].as_array().unwrap().len(), 40);
    let buy = |arguments: &[&str]| {
        let all = [&["buy", "005930", "1", "--json"], arguments].concat();
        hoga(&home, &[], &all)
    };
    let placed = json(&buy(&["--limit", "71000", "--conditional"]));
    assert_eq!(placed["type"], "conditional 71000");
    let placed = json(&buy(&["--best", "--ioc"]));
    assert_eq!(
        (placed["type"].as_str(), placed["time_in_force"].as_str()),
        (Some("best"), Some("immediate_or_cancel"))
    );
    let cases: [(&[&str], i32, &str); 5] = [
        (&["--closing-price"], 4, "after-hours"),
        (
            &["--market", "--exchange", "nxt"],
            4,
            "NXT takes no market orders",
        ),
        (&["--market", "--stop", "72000"], 2, "cannot be used with"),
        (&["--best", "--conditional"], 2, "cannot be used with"),
        (
            &["--limit", "71000", "--ioc", "--fok"],
            2,
            "cannot be used with",
        ),
    ];
    for (arguments, expected, word) in cases {
        let refused = buy(arguments);
        assert_eq!(
            code(&refused),
            expected,
            "{arguments:?}: {}",
            words(&refused)
        );
        assert!(
            words(&refused).contains(word),
            "{arguments:?}: {}",
            words(&refused)
        );
    }
    let minutes = hoga(
        &home,
        &[],
        &["chart", "005930", "--by", "minute", "--until", "2026-01-02"],
    );
    assert_eq!(code(&minutes), 2, "{}", words(&minutes));
}

#[test]
fn the_log_goes_to_a_file_as_json_without_secrets() {
    let home = home("log");
    std::fs::create_dir_all(&home).unwrap();
    let file = home.join("hoga.log");
    let run = |format: &str, what: &str| {
        command(&home)
            .arg("orders")
            .env("HOGA_LOG_FILE", &file)
            .env("HOGA_LOG_FORMAT", format)
            .env("HOGA_LOG", what)
            .output()
            .unwrap()
    };
    let output = run("json", "info");
    assert_eq!(code(&output), 0, "{}", words(&output));
    let logs: Vec<PathBuf> = std::fs::read_dir(&home)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "log"))
        .collect();
    let text = std::fs::read_to_string(logs.first().unwrap()).unwrap();
    let lines: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let call = lines
        .iter()
        .find(|line| line["fields"]["headers"].is_string())
        .unwrap();
    let fields = &call["fields"];
    for name in ["id", "order", "method", "url", "status", "ms"] {
        assert!(!fields[name].is_null(), "{name}: {call}");
    }
    let (url, headers) = (fields["url"].to_string(), fields["headers"].to_string());
    assert!(url.contains("CANO=50******"), "{url}");
    assert!(headers.contains("appsecret: (hidden)"), "{headers}");
    assert!(headers.contains("tr_id: "), "{headers}");
    assert_eq!(code(&run("xml", "info")), 3);
    assert_eq!(code(&run("text", "hoga=loud")), 3);
}
