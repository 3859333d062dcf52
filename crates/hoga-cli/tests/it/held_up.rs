//! Whatever holds up a desk, a disk or the venue, a brake of another process does what it can within its
//! bound, and says exactly what stays open.

use crate::endings::{Venue, signal};
use crate::{code, home, json, words};
use std::path::Path;
use std::process::Output;
use std::time::Duration;
use tokio::time::Instant;

/// Runs a command, which must not take longer.
fn within(limit: Duration, run: impl FnOnce() -> Output) -> Output {
    let started = Instant::now();
    let output = run();
    let took = started.elapsed();
    assert!(took < limit, "{took:?}: {}", words(&output));
    output
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_suspended_desk_holds_up_no_brake() {
    let home = home("stopped");
    let venue = Venue::open(&home);
    for key in ["a1", "a2"] {
        venue.buy(&home, key);
    }
    let run = venue.run(&home, ":", "");
    signal(&run.0, "STOP");
    let soon = Duration::from_secs(9);
    for brake in [&["cancel", "a1"][..], &["kill", "on"], &["cancel-all"]] {
        let output = within(soon, || venue.hoga(&home, brake));
        assert_eq!(code(&output), 0, "{brake:?}: {}", words(&output));
    }
    signal(&run.0, "CONT");
    // The desk that woke up hears of it from the venue's list.
    let is_known = (0..10).any(|_| {
        std::thread::sleep(Duration::from_secs(1));
        venue.open_orders(&home) == 0
    });
    assert!(is_known, "both are cancelled");
    let refused = venue.hoga(&home, &["buy", "005930", "1", "--limit", "60000"]);
    assert_eq!(code(&refused), 4, "{}", words(&refused));
}

#[test]
fn a_cancel_that_the_venue_does_not_answer_is_unknown_within_its_bound() {
    let home = home("hangs");
    let venue = Venue::open(&home);
    for key in ["b1", "b2"] {
        venue.buy(&home, key);
    }
    let ask = |key: &str| {
        within(Duration::from_secs(8), || {
            venue.hoga(&home, &["cancel", key, "--wait", "3s"])
        })
    };
    let run = venue.run(&home, ":", "");
    signal(&venue.emulator.child, "STOP");
    let by_desk = ask("b1");
    signal(&run.0, "KILL");
    drop(run);
    let by_itself = ask("b2");
    signal(&venue.emulator.child, "CONT");
    for (output, key) in [(by_desk, "b1"), (by_itself, "b2")] {
        assert_eq!(code(&output), 7, "{key}: {}", words(&output));
        let why = format!("hoga why {key}");
        assert!(words(&output).contains(&why), "{}", words(&output));
    }
}

#[test]
fn a_cancel_that_finds_no_line_is_not_sent_and_says_that_the_order_is_open() {
    let home = home("no-line");
    let mut venue = Venue::open(&home);
    venue.buy(&home, "c1");
    let run = venue.run(&home, ":", "");
    venue.emulator.child.kill().unwrap();
    venue.emulator.child.wait().unwrap();
    let ask = || {
        within(Duration::from_secs(12), || {
            venue.hoga(&home, &["cancel", "c1"])
        })
    };
    let by_desk = ask();
    drop(run);
    let by_itself = ask();
    for output in [by_desk, by_itself] {
        assert_eq!(code(&output), 5, "{}", words(&output));
        let words = words(&output);
        assert!(words.contains("not sent, the order is open"), "{words}");
    }
    let all = venue.hoga(&home, &["cancel-all", "--wait", "9s"]);
    assert!(
        stdout(&all).contains("not sent, still open: 1"),
        "{}",
        stdout(&all)
    );
    assert_ne!(code(&all), 0);
}

#[test]
fn an_account_that_is_not_the_keys_ends_the_run() {
    let home = home("not-the-keys");
    let mut venue = Venue::open(&home);
    for (name, value) in &mut venue.vars {
        if name == "KIS_ACCOUNT_NO" {
            "87654321-01".clone_into(value);
        }
    }
    let run = ["run", "--for", "30s"];
    let ended = within(Duration::from_secs(15), || venue.hoga(&home, &run));
    assert_eq!(code(&ended), 3, "{}", words(&ended));
    for word in ["OPSQ2000", "closed; 0 orders left open"] {
        assert!(words(&ended).contains(word), "{}", words(&ended));
    }
}

#[test]
fn a_database_that_does_not_answer_holds_up_neither_a_cancel_nor_a_stop() {
    let home = home("database");
    let venue = Venue::open(&home);
    let bought = venue.hoga(&home, &["--json", "buy", "005930", "1", "--limit", "60000"]);
    let number = json(&bought).to_string();
    let number = number.split("\"venue_number\":\"").nth(1).unwrap();
    let number = number.split('"').next().unwrap();
    // Connections come to nobody.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("postgres://hoga@{}/hoga", silent.local_addr().unwrap());
    let mut vars = venue.vars();
    vars.push(("HOGA_DATABASE_URL", &url));
    let cancel = ["cancel", number, "--wait", "1s"];
    let output = within(Duration::from_secs(6), || {
        crate::hoga(&home, &vars, &cancel)
    });
    assert!(matches!(code(&output), 0 | 7), "{}", words(&output));
    let stop = ["kill", "on"];
    let output = within(Duration::from_secs(6), || crate::hoga(&home, &vars, &stop));
    assert_eq!(code(&output), 1, "{}", words(&output));
    assert!(
        words(&output).contains("emergency file"),
        "{}",
        words(&output)
    );
    // The list shows it somewhat late.
    let left = (0..10).any(|_| {
        std::thread::sleep(Duration::from_secs(1));
        venue.open_orders(&home) == 0
    });
    assert!(left, "it left");
}

#[test]
fn orders_say_how_old_they_are_and_whether_the_line_is_up() {
    let home = home("age");
    let venue = Venue::open(&home);
    let alone = venue.hoga(&home, &["orders"]);
    assert!(words(&alone).contains("just now"), "{}", words(&alone));
    let run = venue.run(&home, ":", "");
    let beside = venue.hoga(&home, &["orders"]);
    for word in [
        "compared with the venue's list",
        " s ago",
        "line is connected",
    ] {
        assert!(words(&beside).contains(word), "{}", words(&beside));
    }
    signal(&run.0, "STOP");
    let silent = venue.hoga(&home, &["orders"]);
    signal(&run.0, "CONT");
    assert!(
        words(&silent).contains("no desk answers"),
        "{}",
        words(&silent)
    );
}

/// Runs a command that may write nothing.
fn unwritten(venue: &Venue, home: &Path, arguments: &str) -> Output {
    let run = || {
        venue
            .under(home, "ulimit -f 0", arguments)
            .output()
            .unwrap()
    };
    within(Duration::from_secs(10), run)
}

#[test]
fn where_nothing_can_be_written_cancels_leave_and_a_stop_says_whom_it_binds() {
    let home = home("unwritten");
    let venue = Venue::open(&home);
    for key in ["d1", "d2"] {
        venue.buy(&home, key);
    }
    let cancelled = unwritten(&venue, &home, "cancel d1");
    assert_eq!(code(&cancelled), 0, "by its key: {}", words(&cancelled));
    let shown = stdout(&cancelled);
    assert!(
        shown.contains("d1") && !shown.contains("(foreign)"),
        "{shown}"
    );
    let shown = unwritten(&venue, &home, "orders");
    assert!(stdout(&shown).contains("d2"), "{}", words(&shown));
    let all = unwritten(&venue, &home, "cancel-all");
    assert_eq!(code(&all), 0, "{}", words(&all));
    assert!(stdout(&all).contains("unknown: 0"), "{}", stdout(&all));
    assert_eq!(venue.open_orders(&home), 0);
    let killed = unwritten(&venue, &home, "kill on");
    assert_eq!(code(&killed), 1, "{}", words(&killed));
    for word in ["no desk of this account", "does not have the stop"] {
        assert!(words(&killed).contains(word), "{}", words(&killed));
    }
}

#[test]
fn a_stop_binds_the_desk_while_the_journal_is_away_and_the_next_start_takes_it() {
    let home = home("away");
    let venue = Venue::open(&home);
    venue.buy(&home, "e1");
    let run = venue.run(&home, "ulimit -f 700", "");
    let buy = ["buy", "000660", "1", "--limit", "200000"];
    let is_full = (0..200).any(|_| code(&venue.hoga(&home, &buy)) != 0);
    assert!(is_full, "the limit is reached");
    // What others write goes beyond it, so that nothing of the desk's finds room any more.
    for quantity in ["1000", "2000", "3000"] {
        let limits = venue.hoga(&home, &["limits", "--order-quantity", quantity]);
        assert_eq!(code(&limits), 0, "{}", words(&limits));
    }
    let killed = unwritten(&venue, &home, "kill on --reason enough");
    assert_eq!(code(&killed), 1, "{}", words(&killed));
    for word in ["the desk on this machine is stopped", "emergency file"] {
        assert!(words(&killed).contains(word), "{}", words(&killed));
    }
    // The buy that met the limit may be unknown, and then buys of that issue are refused for that.
    let buy = ["buy", "005930", "2", "--limit", "60000"];
    let refused = venue.hoga(&home, &buy);
    assert_eq!(code(&refused), 4, "{}", words(&refused));
    assert!(words(&refused).contains("enough"), "{}", words(&refused));
    drop(run);
    let refused = venue.hoga(&home, &buy);
    assert_eq!(code(&refused), 4, "{}", words(&refused));
    assert!(words(&refused).contains("enough"), "{}", words(&refused));
    let status = venue.hoga(&home, &["--json", "kill", "status"]);
    assert!(json(&status).to_string().contains("enough"));
    // What a person decided since is not undone by a later start.
    assert_eq!(code(&venue.hoga(&home, &["kill", "off"])), 0);
    let placed = venue.hoga(&home, &buy);
    assert_eq!(code(&placed), 0, "{}", words(&placed));
}

#[test]
fn a_cancel_that_left_before_the_journal_is_in_the_orders_story() {
    let home = home("told-later");
    let venue = Venue::open(&home);
    venue.buy(&home, "f1");
    let journal = crate::found(&home, "journal.db").unwrap();
    let emergency = journal.with_file_name("emergency.jsonl");
    let line = r#"{"at":"2026-11-23T01:00:00Z","order":"f1","number":"0000000042"}"#;
    std::fs::write(&emergency, format!("{line}\n\n\n")).unwrap();
    let told = |about: &str| {
        let story = stdout(&venue.hoga(&home, &["why", about]));
        let is_told = story.contains("cancelled in an emergency: f1 as number 0000000042");
        assert!(is_told, "{about}: {story}");
    };
    told("f1");
    told("42");
    // The next desk takes the file into the journal.
    assert_eq!(code(&venue.hoga(&home, &["orders"])), 0);
    assert!(
        std::fs::read_to_string(&emergency)
            .unwrap()
            .trim()
            .is_empty()
    );
    told("f1");
}
