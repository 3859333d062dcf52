//! The key of a journal as its owner meets it: made unseen, taken to another machine, lost.

use super::emulator::{ONE_KEY, text, vars, with_keys};
use super::endings::signal;
use super::{code, found, hoga, home, json, start, words};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::Duration;

const LIVE: [&str; 4] = ["--clock", "10:00", "--as", "live"];

fn key_file(directory: &Path) -> Option<PathBuf> {
    let mut entries = std::fs::read_dir(directory).ok()?.flatten();
    entries.find_map(|entry| {
        let path = entry.path();
        path.extension()
            .is_some_and(|it| it == "key")
            .then_some(path)
    })
}

fn says(output: &Output, expected: i32, word: &str) {
    let said = format!("{}{}", text(output), words(output));
    assert_eq!(code(output), expected, "{said}");
    assert!(said.contains(word), "no \"{word}\" in: {said}");
}

#[test]
fn the_key_is_made_unseen_and_its_loss_costs_the_proof_alone() {
    let home = home("seals");
    let (_running, settings) = with_keys(&home, ONE_KEY, &LIVE);
    let vars = vars(&settings[0]);
    let run = |arguments: &[&str]| hoga(&home, &vars, arguments);
    let buy = |key: &str| run(&["buy", "005930", "1", "--limit", "60000", "--id", key]);
    assert_eq!(code(&buy("one")), 0);
    let key = key_file(&home.with_extension("heads")).unwrap();
    let mode = key.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o600, "{}", key.display());
    assert!(found(&home, key.file_name().unwrap().to_str().unwrap()).is_none());
    says(&run(&["events", "verify"]), 0, "nobody without it");
    says(&run(&["doctor"]), 0, "settings are sealed");
    assert_eq!(code(&run(&["kill", "on"])), 0);
    assert_eq!(code(&run(&["kill", "off"])), 0);
    assert_eq!(code(&run(&["limits", "--open-orders", "9"])), 0);
    assert_eq!(code(&run(&["limits", "--open-orders", "20"])), 0);
    assert_eq!(code(&buy("two")), 0);
    says(&run(&["events", "verify"]), 0, "nobody without it");

    // Lost: what was allowed is not proven, brakes and what tightens go on.
    let secret = std::fs::read_to_string(&key).unwrap();
    let secret = secret.lines().last().unwrap().split_once(' ').unwrap().1;
    std::fs::remove_file(&key).unwrap();
    let doctor = run(&["doctor"]);
    says(&doctor, 3, "key is not on this machine");
    says(&run(&["events", "verify"]), 0, "are not checked");
    let refused = buy("three");
    assert_ne!(code(&refused), 0);
    assert!(
        words(&refused).contains("hoga kill off"),
        "{}",
        words(&refused)
    );
    says(&run(&["kill", "off"]), 4, "hoga journal key import");
    assert_eq!(code(&run(&["limits", "--open-orders", "8"])), 0, "tighter");
    assert_eq!(code(&run(&["cancel-all"])), 0);
    assert_eq!(code(&run(&["kill", "on"])), 0);
    says(
        &run(&["journal", "key", "export", "none"]),
        4,
        "not on this machine",
    );
    says(&run(&["journal", "key", "new"]), 4, "no new key was made");
    let new = run(&["journal", "key", "new", "--yes"]);
    says(&new, 0, "trading is killed");
    assert!(!text(&new).contains(secret));
    assert!(key.exists());
    says(&buy("four"), 4, "");
    assert_eq!(code(&run(&["kill", "off"])), 0);
    let left = json(&run(&["limits", "--json"]));
    assert_eq!(left["open_orders"], 8, "the tightest holds: {left}");
    assert_eq!(code(&run(&["limits", "--open-orders", "30"])), 0);
    assert_eq!(code(&buy("five")), 0);
    says(&run(&["events", "verify"]), 0, "nobody without it");
    says(&run(&["doctor"]), 0, "settings are sealed");
}

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "one story, told from its beginning to its end"
)]
fn the_key_goes_to_another_machine_by_a_step_of_its_own() {
    let home = home("seals-moved");
    let (_running, settings) = with_keys(&home, ONE_KEY, &LIVE);
    let vars = vars(&settings[0]);
    let run = |arguments: &[&str]| hoga(&home, &vars, arguments);
    let buy =
        |key: &str| ["buy", "005930", "1", "--limit", "60000", "--id", key].map(str::to_owned);
    assert_eq!(code(&run(&buy("one").each_ref().map(String::as_str))), 0);
    assert_eq!(code(&run(&["kill", "on"])), 0);
    assert_eq!(code(&run(&["kill", "off"])), 0);
    let file = home.join("exported");
    let name = file.to_str().unwrap();
    says(
        &run(&["journal", "key", "export", name]),
        0,
        "holds the key",
    );
    let mode = file.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o600);
    says(
        &run(&["journal", "key", "export", name]),
        4,
        "is there already",
    );

    // The other machine has the journal, and a memory of its own.
    let other = home.with_extension("other");
    drop(std::fs::remove_dir_all(&other));
    let mut there = vars.clone();
    there.push(("HOGA_MEMORY", other.to_str().unwrap()));
    let elsewhere = |arguments: &[&str]| hoga(&home, &there, arguments);
    says(&elsewhere(&["adopt"]), 0, "there is no order of this API");
    let two = buy("two");
    let two = two.each_ref().map(String::as_str);
    let refused = elsewhere(&two);
    assert!(
        words(&refused).contains("without a seal"),
        "{}",
        words(&refused)
    );
    assert!(key_file(&other).is_none(), "it begins no key of its own");
    let cut = home.join("cut");
    std::fs::write(&cut, "hoga journal key 1\n").unwrap();
    std::fs::set_permissions(&cut, std::fs::Permissions::from_mode(0o600)).unwrap();
    says(
        &elsewhere(&["journal", "key", "import", cut.to_str().unwrap()]),
        4,
        "not whole",
    );
    let whole = std::fs::read_to_string(&file).unwrap();
    let foreign: String = whole
        .lines()
        .map(|line| match line.strip_prefix("key ") {
            Some(digits) => format!("key {}\n", digits.chars().rev().collect::<String>()),
            None => format!("{line}\n"),
        })
        .collect();
    std::fs::write(&cut, foreign).unwrap();
    says(
        &elsewhere(&["journal", "key", "import", cut.to_str().unwrap()]),
        4,
        "are not its",
    );
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    says(
        &elsewhere(&["journal", "key", "import", name]),
        3,
        "chmod 600",
    );
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
    says(
        &elsewhere(&["journal", "key", "import", name]),
        0,
        "is here",
    );
    let bought = elsewhere(&two);
    assert_eq!(code(&bought), 0, "{}", words(&bought));
    says(&elsewhere(&["events", "verify"]), 0, "nobody without it");
}

#[test]
fn the_head_goes_to_the_systems_log_where_that_is_wanted() {
    let home = home("seals-syslog");
    let (_running, settings) = with_keys(&home, ONE_KEY, &LIVE);
    let vars = vars(&settings[0]);
    let run = |arguments: &[&str]| hoga(&home, &vars, arguments);
    // A path of a socket has some hundred bytes at most.
    let socket = std::env::temp_dir().join(format!("hoga-syslog-{}", std::process::id()));
    drop(std::fs::remove_file(&socket));
    let log = UnixDatagram::bind(&socket).unwrap();
    log.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let mut noting = vars.clone();
    noting.push(("HOGA_HEAD_SYSLOG", socket.to_str().unwrap()));
    let mut desk = start(&home, &noting, &["run", "--for", "120s"]);
    let lines = desk.until_live();
    signal(&desk.0, "TERM");
    let mut line = [0; 512];
    let length = log.recv(&mut line).unwrap();
    let line = String::from_utf8_lossy(&line[..length]).into_owned();
    std::fs::remove_file(&socket).unwrap();
    assert!(line.starts_with("<133>hoga["), "{line}");
    let (_, head) = line.split_once(" ends with ").unwrap();
    drop((lines, desk));
    says(
        &run(&["events", "verify", "--against", head]),
        0,
        "those of the head",
    );
}
