//! The journal backed up, put back and moved, as its owner does it.

use super::emulator::{ONE_KEY, fault, port, text, vars, with_keys};
use super::endings::signal;
use super::{code, found, hoga, home, json, start, words};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Takes a journal away, as somebody does who wants an earlier one back.
fn put_aside(journal: &Path) {
    std::fs::rename(journal, journal.with_extension("aside")).unwrap();
}

/// Returns whether something is so within ten seconds.
fn soon(mut is_so: impl FnMut() -> bool) -> bool {
    (0..100).any(|_try| {
        std::thread::sleep(Duration::from_millis(100));
        is_so()
    })
}

fn file(home: &Path, name: &str) -> (PathBuf, String) {
    let path = home.join(name);
    let name = path.display().to_string();
    (path, name)
}

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "one story, told from its beginning to its end"
)]
fn a_journal_is_backed_up_beside_a_desk_and_an_older_one_closes_the_gate() {
    let home = home("journal-backup");
    let (_running, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00", "--as", "live"]);
    let vars = vars(&settings[0]);
    let run = |arguments: &[&str]| hoga(&home, &vars, arguments);
    let buy = |key: &str| run(&["buy", "005930", "2", "--market", "--id", key]);
    let nothing = run(&["journal", "info"]);
    assert_eq!(code(&nothing), 4, "{}", words(&nothing));
    assert!(
        words(&nothing).contains("no journal here yet"),
        "{}",
        words(&nothing)
    );
    assert_eq!(code(&buy("b1")), 0);
    let open = run(&["buy", "005930", "1", "--limit", "60000", "--id", "open"]);
    assert_eq!(code(&open), 0, "{}", words(&open));
    let journal = found(&home, "journal.db").unwrap();
    let wal = journal.with_extension("db-wal");
    assert!(!wal.exists(), "a clean end leaves one file");

    let mut desk = start(&home, &vars, &["run", "--for", "120s"]);
    let _lines = desk.until_live();
    let (older, older_name) = file(&home, "older.backup");
    let backed_up = run(&["journal", "backup", &older_name, "--json"]);
    assert_eq!(code(&backed_up), 0, "{}", words(&backed_up));
    assert_eq!(json(&backed_up)["orders"], 2);
    let again = run(&["journal", "backup", &older_name]);
    assert_eq!(code(&again), 4, "{}", words(&again));
    let refused = run(&["journal", "restore", &older_name]);
    assert_eq!(code(&refused), 4, "{}", words(&refused));
    assert!(
        words(&refused).contains("in use by hoga run"),
        "{}",
        words(&refused)
    );
    signal(&desk.0, "TERM");
    assert!(soon(|| found(&home, "account.holder").is_none()), "it ends");
    soon(|| !wal.exists());
    assert!(!wal.exists(), "a clean stop leaves one file");
    drop(desk);

    assert_eq!(code(&buy("b2")), 0);
    let (_newest, newest_name) = file(&home, "newest.backup");
    assert_eq!(code(&run(&["journal", "backup", &newest_name])), 0);
    let refused = run(&["journal", "restore", &older_name]);
    assert_eq!(code(&refused), 4, "{}", words(&refused));
    assert!(
        words(&refused).contains("newer than the backup"),
        "{}",
        words(&refused)
    );

    put_aside(&journal);
    let restored = run(&["journal", "restore", &older_name]);
    assert_eq!(code(&restored), 0, "{}", words(&restored));
    assert!(
        text(&restored).contains("no order leaves yet"),
        "{}",
        text(&restored)
    );
    let refused = buy("b2");
    assert_eq!(code(&refused), 4, "{}", words(&refused));
    assert!(words(&refused).contains("older"), "{}", words(&refused));
    let lines = text(&run(&["journal", "info"]));
    let mut lines_of = lines.lines().filter(|line| line.starts_with("account "));
    assert!(lines_of.next().unwrap().ends_with("50******-01"), "{lines}");
    let info = json(&run(&["journal", "info", "--json"]));
    assert!(info["doubt"].to_string().contains("older"), "{info}");
    assert_eq!(
        info["program"],
        format!("hoga {}", env!("CARGO_PKG_VERSION"))
    );
    assert_eq!(info["account"], "50******-01");
    assert!(info["database"].to_string().contains("SQLite"), "{info}");
    // The desk that was refused wrote its start: what is newer here stays, and the backup that holds
    // what was forgotten takes the place of it by hand.
    put_aside(&journal);
    let restored = run(&["journal", "restore", &newest_name]);
    assert_eq!(code(&restored), 0, "{}", words(&restored));
    assert!(
        text(&restored).contains("orders may leave"),
        "{}",
        text(&restored)
    );
    let known = buy("b2");
    assert_eq!(code(&known), 0, "{}", words(&known));
    let held = json(&run(&["positions", "--json"]));
    assert_eq!(held[0]["quantity"], "4", "nothing left a second time");
    let told = run(&["events", "verify"]);
    assert_eq!(code(&told), 0, "{}", words(&told));
    std::fs::remove_file(older).unwrap();
}

#[test]
fn a_journal_that_moves_to_another_machine_asks_once_there() {
    let here = home("journal-here");
    let (_running, settings) = with_keys(&here, ONE_KEY, &["--clock", "10:00", "--as", "live"]);
    let vars = vars(&settings[0]);
    let bought = hoga(
        &here,
        &vars,
        &["buy", "005930", "2", "--market", "--id", "b1"],
    );
    assert_eq!(code(&bought), 0, "{}", words(&bought));
    let (_backup, backup) = file(&here, "moved.backup");
    assert_eq!(
        code(&hoga(&here, &vars, &["journal", "backup", &backup])),
        0
    );
    let there = home("journal-there");
    // The venue issues one token a minute, and the key is the same.
    let token = found(&here, "token.json").unwrap();
    let copy = there.join(token.strip_prefix(&here).unwrap());
    std::fs::create_dir_all(copy.parent().unwrap()).unwrap();
    std::fs::copy(&token, copy).unwrap();
    let memory = there.join("heads").display().to_string();
    let mut elsewhere = vars.clone();
    elsewhere.push(("HOGA_MEMORY", &memory));
    let run = |arguments: &[&str]| hoga(&there, &elsewhere, arguments);
    let restored = run(&["journal", "restore", &backup]);
    assert_eq!(code(&restored), 0, "{}", words(&restored));
    assert!(
        text(&restored).contains("never written this journal"),
        "{}",
        text(&restored)
    );
    let buy = |key: &str| run(&["buy", "005930", "2", "--market", "--id", key]);
    let refused = buy("b2");
    assert_eq!(code(&refused), 4, "{}", words(&refused));
    let adopted = run(&["adopt"]);
    assert_eq!(code(&adopted), 0, "{}", words(&adopted));
    assert_eq!(code(&buy("b1")), 0, "its key is known");
    assert_eq!(code(&buy("b2")), 0);
    let held = json(&run(&["positions", "--json"]));
    assert_eq!(held[0]["quantity"], "4", "two orders, each sent once");
    // Another account's backup is named.
    let other: Vec<(&str, &str)> = elsewhere
        .iter()
        .map(|(name, value)| match *name {
            "KIS_ACCOUNT_NO" => (*name, "87654321-01"),
            _ => (*name, *value),
        })
        .collect();
    let refused = hoga(&there, &other, &["journal", "restore", &backup]);
    assert_eq!(code(&refused), 4, "{}", words(&refused));
    assert!(
        words(&refused).contains("belongs to"),
        "{}",
        words(&refused)
    );
}

#[test]
fn a_head_noted_elsewhere_finds_a_log_put_back_or_hashed_anew() {
    let home = home("journal-head");
    let (_running, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00", "--as", "live"]);
    let vars = vars(&settings[0]);
    let run = |arguments: &[&str]| hoga(&home, &vars, arguments);
    let early = run(&["events", "head"]);
    assert_eq!(code(&early), 4, "{}", words(&early));
    let buy = |key: &str| run(&["buy", "005930", "1", "--limit", "60000", "--id", key]);
    assert_eq!(code(&buy("b1")), 0);
    let journal = found(&home, "journal.db").unwrap();
    let (backup, _name) = file(&home, "before");
    std::fs::copy(&journal, &backup).unwrap();
    assert_eq!(code(&buy("b2")), 0);
    let head = run(&["events", "head", "--json"]);
    assert_eq!(code(&head), 0, "{}", words(&head));
    let head = json(&head)["head"].as_str().unwrap().to_owned();
    let against = |head: &str| run(&["events", "verify", "--against", head]);
    assert_eq!(code(&against(&head)), 0);
    assert_eq!(code(&buy("b3")), 0);
    let longer = against(&head);
    assert_eq!(code(&longer), 0, "it went on: {}", words(&longer));
    let (place, hash) = head.split_once(':').unwrap();
    let other: String = hash.chars().rev().collect();
    let anew = against(&format!("{place}:{other}"));
    assert_eq!(code(&anew), 1, "{}", words(&anew));
    assert!(words(&anew).contains("written anew"), "{}", words(&anew));
    std::fs::copy(&backup, &journal).unwrap();
    let whole = run(&["events", "verify"]);
    assert_eq!(code(&whole), 0, "whole in itself: {}", words(&whole));
    let older = against(&head);
    assert_eq!(code(&older), 1, "{}", words(&older));
    assert!(words(&older).contains("ends before"), "{}", words(&older));
    for wrong in ["7", "0:00", "x:y"] {
        let refused = against(wrong);
        assert_eq!(code(&refused), 2, "{wrong}: {}", words(&refused));
        assert!(
            words(&refused).contains("hoga events head"),
            "{}",
            words(&refused)
        );
    }
}

#[test]
fn another_program_is_expected_until_a_person_ends_it() {
    let home = home("other-program");
    let (_running, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00", "--as", "live"]);
    let vars = vars(&settings[0]);
    let run = |arguments: &[&str]| hoga(&home, &vars, arguments);
    let since = |output: &std::process::Output| {
        assert_eq!(code(output), 0, "{}", words(output));
        json(output)["other_program_since"].clone()
    };
    let status = ["adopt", "--status", "--json"];
    assert!(since(&run(&status)).is_null());
    // The other program keeps a journal of its own.
    let theirs = super::home("other-program-theirs");
    let token = |from: &Path, to: &Path| {
        let token = found(from, "token.json").unwrap();
        let copy = to.join(token.strip_prefix(from).unwrap());
        std::fs::create_dir_all(copy.parent().unwrap()).unwrap();
        std::fs::copy(&token, copy).unwrap();
    };
    let buy = |home: &Path, key: &str, limit: &str| {
        hoga(
            home,
            &vars,
            &["buy", "005930", "1", "--limit", limit, "--id", key],
        )
    };
    assert_eq!(code(&buy(&home, "ours", "60000")), 0);
    token(&home, &theirs);
    assert_eq!(code(&hoga(&theirs, &vars, &["adopt"])), 0);
    assert_eq!(code(&buy(&theirs, "theirs", "61000")), 0);
    // An accepted order is invisible in lists for some seconds.
    std::thread::sleep(Duration::from_secs(6));
    let refused = buy(&home, "next", "59000");
    assert_eq!(code(&refused), 4, "{}", words(&refused));
    let set = since(&run(&["adopt", "--other-program", "--json"]));
    assert!(set.is_string(), "{set}");
    let again = since(&run(&["adopt", "--other-program", "--json"]));
    assert_eq!(again, set, "said once");
    let bought = buy(&home, "next", "59000");
    assert_eq!(code(&bought), 0, "{}", words(&bought));
    let twin = buy(&home, "twin", "61000");
    assert_eq!(code(&twin), 4, "{}", words(&twin));
    assert!(
        words(&twin).contains("asks for the same"),
        "{}",
        words(&twin)
    );
    let doctor = run(&["doctor"]);
    assert!(
        text(&doctor).contains("another program"),
        "{}",
        text(&doctor)
    );
    assert_eq!(code(&run(&["events", "verify"])), 0);
    let off = since(&run(&["adopt", "--other-program", "--off", "--json"]));
    assert!(off.is_null(), "{off}");
    assert!(since(&run(&status)).is_null());
}

#[test]
fn a_backup_keeps_what_is_open_unknown_and_filled() {
    let home = home("journal-states");
    let more = ["--clock", "10:00", "--as", "live", "--control"];
    let (_running, settings) = with_keys(&home, ONE_KEY, &more);
    let port = port(&settings[0]);
    let vars = vars(&settings[0]);
    let run = |arguments: &[&str]| hoga(&home, &vars, arguments);
    let filled = run(&["buy", "005930", "2", "--market", "--id", "filled"]);
    assert_eq!(code(&filled), 0, "{}", words(&filled));
    // A list that shows the fill.
    std::thread::sleep(Duration::from_secs(6));
    let open = run(&["buy", "000660", "1", "--limit", "200000", "--id", "open"]);
    assert_eq!(code(&open), 0, "{}", words(&open));
    let faulty = fault(&home, &port, &["lose-answer", "--path", "order-cash"]);
    assert!(faulty.status.success(), "{}", text(&faulty));
    let lost = run(&[
        "buy", "005930", "1", "--limit", "60000", "--id", "lost", "--wait", "1s",
    ]);
    assert_eq!(code(&lost), 7, "{}", words(&lost));

    let keys = ["filled", "open", "lost"];
    let story = |key| String::from_utf8(run(&["why", key]).stdout).unwrap();
    let stories = || keys.map(story);
    let journal = found(&home, "journal.db").unwrap();
    let count = || json(&run(&["journal", "info", "--json"]))["orders"].clone();
    let told = stories();
    for (story, word) in told
        .iter()
        .zip(["filled", "accepted", "nobody can say yet"])
    {
        assert!(story.contains(word), "{word}: {story}");
    }
    assert_eq!(count(), 3);
    let (_backup, name) = file(&home, "states.backup");
    assert_eq!(code(&run(&["journal", "backup", &name])), 0);
    put_aside(&journal);
    let restored = run(&["journal", "restore", &name]);
    assert_eq!(code(&restored), 0, "{}", words(&restored));
    assert_eq!(count(), 3);
    assert_eq!(stories(), told);
    // The lost one is found at the venue by whoever goes on with the copy, and is not sent again.
    std::thread::sleep(Duration::from_secs(15));
    let again = run(&["buy", "005930", "1", "--limit", "60000", "--id", "lost"]);
    assert!([0, 7].contains(&code(&again)), "{}", words(&again));
    let orders = json(&run(&["orders", "--json"]));
    let of = |key: &str| {
        let found = orders.as_array().unwrap().iter();
        found.filter(|it| it["id"] == key).count()
    };
    assert_eq!(keys.map(of), [1, 1, 1], "{orders}");
    assert_eq!(
        orders.as_array().unwrap().len(),
        3,
        "no second one: {orders}"
    );
}
