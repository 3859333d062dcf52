//! `hoga emulator` as its user meets it: keys from a file, a market that goes on, faults by name.

use super::{Running, command, hoga, home, start};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::Path;

const KEYS: &str = r#"
[[key]]
account = "50000000-01"
holdings = [{ symbol = "005930", quantity = 7, price = 70000 }]

[[key]]
account = "50000001-01"
app_key = "PSsecondsecondsecondsecondsecondsecon"
cash = 5000000
layout = "46/59/23"
"#;

/// Starts an emulator and returns it with the settings of each of its keys.
pub(super) fn emulator(
    home: &Path,
    more: &[&str],
    keys: usize,
) -> (Running, Vec<Vec<(String, String)>>) {
    let mut words = vec!["--json", "emulator", "--rest-port", "0", "--ws-port", "0"];
    words.extend(more);
    let mut running = start(home, &[], &words);
    let printed = BufReader::new(running.0.stdout.take().unwrap());
    let settings = printed.lines().take(keys).map(|line| {
        let line: Value = serde_json::from_str(&line.unwrap()).unwrap();
        let pairs = line.as_object().unwrap().iter();
        pairs
            .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
            .collect()
    });
    (running, settings.collect())
}

/// One key with fifty million won.
pub(super) const ONE_KEY: &str = r#"
[[key]]
account = "50000000-01"
cash = 50000000
"#;

/// Starts an emulator with the keys of a file, the first of which is used.
pub(super) fn with_keys(
    home: &Path,
    keys: &str,
    more: &[&str],
) -> (Running, Vec<Vec<(String, String)>>) {
    std::fs::create_dir_all(home).unwrap();
    let file = home.join("keys.toml");
    std::fs::write(&file, keys).unwrap();
    let words = [&["--keys", file.to_str().unwrap()], more].concat();
    emulator(home, &words, 1)
}

pub(super) fn vars(settings: &[(String, String)]) -> Vec<(&str, &str)> {
    settings
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

pub(super) fn port(settings: &[(String, String)]) -> String {
    let url = settings
        .iter()
        .find(|(name, _)| name == "KIS_REST_BASE_URL");
    url.unwrap().1.rsplit(':').next().unwrap().to_owned()
}

pub(super) fn text(output: &std::process::Output) -> String {
    let both = [output.stdout.as_slice(), b"\n", output.stderr.as_slice()].concat();
    String::from_utf8_lossy(&both).into_owned()
}

/// Lets something go wrong at an emulator.
pub(super) fn fault(home: &Path, port: &str, words: &[&str]) -> std::process::Output {
    let words: Vec<&str> = ["emulator", "fault"].iter().chain(words).copied().collect();
    let to = ["--rest-port", port];
    hoga(home, &[], &[words.as_slice(), &to].concat())
}

#[test]
fn an_emulator_with_keys_of_a_file_keeps_its_market_and_takes_faults() {
    let home = home("emulator");
    std::fs::create_dir_all(&home).unwrap();
    let (keys, state) = (home.join("keys.toml"), home.join("market.json"));
    std::fs::write(&keys, KEYS).unwrap();
    let (keys, state) = (keys.to_str().unwrap(), state.to_str().unwrap());
    let more = [
        "--keys",
        keys,
        "--state",
        state,
        "--clock",
        "10:00",
        "--control",
    ];
    let (mut running, settings) = emulator(&home, &more, 2);
    let (first, second) = (vars(&settings[0]), vars(&settings[1]));
    let held = text(&hoga(&home, &first, &["positions"]));
    assert!(held.contains("\n005930       7 "), "{held}");
    let cash = text(&hoga(&home, &second, &["cash"]));
    assert!(cash.contains("5,000,000 won"), "{cash}");

    let port = port(&settings[0]);
    let fault = |words: &[&str]| fault(&home, &port, words);
    let done = fault(&["html", "--path", "inquire-price", "--times", "20"]);
    assert!(done.status.success(), "{}", text(&done));
    assert!(!hoga(&home, &first, &["quote", "005930"]).status.success());
    assert!(fault(&["heal"]).status.success());
    let healed = hoga(&home, &first, &["quote", "005930"]);
    assert!(healed.status.success(), "{}", text(&healed));
    let unknown = fault(&["fire"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(
        text(&unknown).contains("lose-answer"),
        "it names what there is"
    );

    let bought = hoga(
        &home,
        &first,
        &["buy", "005930", "2", "--market", "--id", "two"],
    );
    assert!(bought.status.success(), "{}", text(&bought));
    // It saves itself every second; the plug is pulled.
    std::thread::sleep(std::time::Duration::from_secs(2));
    running.0.kill().unwrap();
    drop(running);
    let (again, settings) = emulator(&home, &["--keys", keys, "--state", state], 2);
    let held = text(&hoga(&home, &vars(&settings[0]), &["positions"]));
    assert!(held.contains("\n005930       9 "), "{held}");
    drop(again);
    let other = ["emulator", "--state", state, "--as", "paper"];
    let refused = hoga(&home, &[], &other);
    assert_eq!(refused.status.code(), Some(3));
    assert!(
        text(&refused).contains("is one of live"),
        "{}",
        text(&refused)
    );
}

#[test]
fn an_order_is_refused_in_words_that_somebody_chose() {
    let home = home("emulator-chosen");
    let (_running, settings) = with_keys(&home, KEYS, &["--clock", "10:00", "--control"]);
    let (first, port) = (vars(&settings[0]), port(&settings[0]));
    let fault = |words: &[&str]| fault(&home, &port, words);
    let refusal = [
        "refuse",
        "--path=order-cash",
        "--code=APBK0919",
        "--rt-cd=7",
    ];
    let words = ["--text", "chosen words"];
    assert!(
        fault(&[refusal.as_slice(), &words].concat())
            .status
            .success()
    );
    let order = ["buy", "005930", "1", "--market", "--id", "refused"];
    let refused = hoga(&home, &first, &order);
    assert_eq!(refused.status.code(), Some(6), "{}", text(&refused));
    assert!(
        text(&refused).contains("chosen words"),
        "{}",
        text(&refused)
    );
    let nothing = fault(&["refuse-late"]);
    assert_eq!(nothing.status.code(), Some(2));
    assert!(text(&nothing).contains("no order is open"));
}

#[test]
fn an_emulator_says_what_is_wrong_before_it_starts() {
    let home = home("emulator-wrong");
    std::fs::create_dir_all(&home).unwrap();
    let file = home.join("keys.toml");
    let path = file.to_str().unwrap();
    let refused = |words: &[&str], code: i32, what: &str| {
        let output = command(&home).arg("emulator").args(words).output().unwrap();
        let said = text(&output);
        assert_eq!(output.status.code(), Some(code), "{words:?}: {said}");
        assert!(said.contains(what), "{words:?}: {said}");
    };
    for (written, what) in [
        ("", "missing field `key`"),
        ("key = []", "no key"),
        ("[[key]]\naccount = \"12\"", "50000000-01"),
        (
            "[[key]]\naccount = \"50000000-01\"\nlayout = \"1/2/3\"",
            "47/63/26",
        ),
        ("[[key]]\naccount = \"50000000-01\"\ncolour = 1", "colour"),
        (
            "[[key]]\naccount = \"50000000-01\"\ncash = -1",
            "less than nothing",
        ),
    ] {
        std::fs::write(&file, written).unwrap();
        refused(&["--keys", path], 3, what);
    }
    std::fs::write(&file, "[[fault]]\ndo = \"fire\"").unwrap();
    refused(
        &["--faults", path, "--rest-port", "0", "--ws-port", "0"],
        3,
        "fault 1",
    );
    refused(&["--keys", "/nowhere/keys.toml"], 3, "/nowhere/keys.toml");
    refused(&["--clock", "tomorrow"], 2, "such as 09:00");
    refused(&["--speed", "0"], 2, "1..=1000");
    refused(&["--quirk", "slot-hold=9s"], 2, "slot-held");
    refused(&["--quirk", "slot-held=nine"], 2, "90s");
    refused(
        &["fault", "cut", "--rest-port", "1"],
        5,
        "no emulator answers",
    );
}

#[test]
fn an_emulator_without_control_takes_no_faults() {
    let home = home("emulator-closed");
    let (_running, settings) = emulator(
        &home,
        &["--clock", "10:00", "--quirk", "visible-within=0s"],
        1,
    );
    let port = port(&settings[0]);
    let output = hoga(
        &home,
        &[],
        &["emulator", "fault", "cut", "--rest-port", &port],
    );
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output).contains("--control"), "{}", text(&output));
}

/// Returns a file's settings as printed by a server that was just started.
fn served(home: &Path, words: &[&str]) -> (Running, Vec<(String, String)>) {
    let all = [&["--json"], words, &["--rest-port", "0", "--ws-port", "0"]].concat();
    let mut running = start(home, &[], &all);
    let mut printed = BufReader::new(running.0.stdout.take().unwrap()).lines();
    let line: Value = serde_json::from_str(&printed.next().unwrap().unwrap()).unwrap();
    let pairs = line.as_object().unwrap().iter();
    let settings = pairs
        .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
        .collect();
    (running, settings)
}

fn prints(output: &std::process::Output) -> Vec<String> {
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let lines = printed.lines().filter(|line| line.contains("\"trade\""));
    // A market has its own count of shares, and its own clock, which may be at the next second.
    let figures = |line: &str| {
        let print: Value = serde_json::from_str(line).unwrap();
        let figure = |name: &str| print.get(name).unwrap().to_string();
        ["symbol", "price", "quantity"].map(figure).join(" ")
    };
    lines.map(figures).collect()
}

#[test]
fn a_day_is_recorded_replayed_and_played_as_a_market() {
    let home = home("recorded");
    std::fs::create_dir_all(&home).unwrap();
    let file = home.join("day.rec");
    let file = file.to_str().unwrap();
    let (market, settings) = emulator(&home, &["--clock", "10:00"], 1);
    let recorded = hoga(
        &home,
        &vars(&settings[0]),
        &["--json", "record", file, "--for", "4s"],
    );
    assert!(recorded.status.success(), "{}", text(&recorded));
    let first = prints(&recorded);
    assert!(first.len() > 3, "{}", text(&recorded));
    let again = hoga(&home, &vars(&settings[0]), &["record", file, "--for", "1s"]);
    assert_eq!(again.status.code(), Some(2));
    assert!(text(&again).contains("never written over"));
    drop(market);
    let mode =
        std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(file).unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600);

    for (number, words) in [
        &["replay", file][..],
        &["replay", file, "--fast"],
        &["emulator", "--market", file],
    ]
    .into_iter()
    .enumerate()
    {
        let (_server, settings) = served(&home, words);
        let own = home.join(number.to_string());
        let seen = hoga(&own, &vars(&settings), &["--json", "run", "--for", "5s"]);
        let seen = prints(&seen);
        // What was recorded before the registration may be missed where the market's clock runs.
        let missed = first.iter().position(|print| Some(print) == seen.first());
        assert!(
            missed.is_some_and(|missed| missed < 3 || number == 2),
            "{words:?}: {seen:?}"
        );
        assert_eq!(seen, first[missed.unwrap()..], "{words:?}");
    }

    let cut = std::fs::read_to_string(file)
        .unwrap()
        .replace("\"hoga_recording\":1", "\"hoga_recording\":9");
    std::fs::write(home.join("newer.rec"), cut).unwrap();
    for (name, what) in [("newer.rec", "version 9"), ("none.rec", "No such file")] {
        let path = home.join(name);
        let refused = hoga(&home, &[], &["replay", path.to_str().unwrap()]);
        assert_eq!(refused.status.code(), Some(3), "{}", text(&refused));
        assert!(text(&refused).contains(what), "{}", text(&refused));
    }
}
