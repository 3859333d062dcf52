//! A journal that is put back from a backup, as its owner meets it.

use super::emulator::{ONE_KEY, text, vars, with_keys};
use super::endings::signal;
use super::{code, found, hoga, home, json, start, words};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// Puts a backup back once lists show what was accepted, which takes some seconds.
fn put_back_once_listed(backup: &Path, journal: &Path) {
    std::thread::sleep(std::time::Duration::from_secs(6));
    put_back(backup, journal);
}

/// Puts a backup in the place of a journal, as somebody does who knows of its write-ahead file.
fn put_back(backup: &Path, journal: &Path) {
    for beside in ["db-wal", "db-shm"] {
        drop(std::fs::remove_file(journal.with_extension(beside)));
    }
    std::fs::copy(backup, journal).unwrap();
}

#[test]
fn a_journal_put_back_from_a_backup_sends_no_key_a_second_time() {
    // On paper no list shows which program an order came from: the memory alone decides.
    for personality in ["live", "paper"] {
        let home = home(&format!("backup-{personality}"));
        let more = ["--clock", "10:00", "--as", personality];
        let (_running, settings) = with_keys(&home, ONE_KEY, &more);
        let vars = vars(&settings[0]);
        let run = |arguments: &[&str]| hoga(&home, &vars, arguments);
        let buy = |key: &str| run(&["buy", "005930", "2", "--market", "--id", key]);
        assert_eq!(code(&buy("b1")), 0);
        let (journal, backup) = (found(&home, "journal.db").unwrap(), home.join("backup"));
        let wal = journal.with_extension("db-wal");
        let is_whole = std::fs::metadata(&wal).map_or(true, |wal| wal.len() == 0);
        assert!(is_whole, "a command leaves one file behind");
        std::fs::copy(&journal, &backup).unwrap();
        assert_eq!(code(&buy("b2")), 0);
        let newer = home.join("newer");
        std::fs::copy(&journal, &newer).unwrap();
        put_back(&backup, &journal);
        let verified = run(&["events", "verify"]);
        assert_eq!(code(&verified), 0, "whole in itself: {}", text(&verified));
        let lacks = |said: &str| {
            let (_, after) = said.split_once("the journal is older").expect(said);
            let (missing, _) = after.split_once(" are missing").expect(said);
            missing.to_owned()
        };
        let refused = buy("b2");
        assert_eq!(code(&refused), 4, "{}", words(&refused));
        let first = lacks(&words(&refused));
        assert!(first.contains("events "), "{first}");
        // Each refused command writes its start: the journal becomes as long as the newer one.
        for _again in 0..3 {
            let refused = buy("b2");
            assert_eq!(code(&refused), 4, "{}", words(&refused));
            assert_eq!(lacks(&words(&refused)), first, "{}", words(&refused));
        }
        let held = json(&run(&["positions", "--json"]));
        assert_eq!(held[0]["quantity"], "4", "nothing left a second time");
        if personality == "paper" {
            // One call a second: the rest is the same.
            continue;
        }
        let doctor = run(&["doctor"]);
        // What the refused command wrote may have made it as long as the newer one.
        let problem = "problem  journal";
        assert!(text(&doctor).contains(problem), "{}", text(&doctor));
        let hint = "put the newer journal back";
        assert!(text(&doctor).contains(hint), "{}", text(&doctor));
        // The newer journal opens the gate by itself, and so does a person's word for the older one.
        put_back(&newer, &journal);
        let known = buy("b2");
        assert_eq!(code(&known), 0, "{}", words(&known));
        let held = json(&run(&["positions", "--json"]));
        assert_eq!(held[0]["quantity"], "4", "its key is known");
        put_back(&backup, &journal);
        let adopted = run(&["adopt"]);
        assert_eq!(code(&adopted), 0, "{}", words(&adopted));
        let bought = buy("b3");
        assert_eq!(code(&bought), 0, "{}", words(&bought));
    }
}

#[test]
fn a_journal_that_was_taken_away_sends_no_key_a_second_time() {
    let home = home("taken-away");
    let more = ["--clock", "10:00", "--as", "paper"];
    let (_running, settings) = with_keys(&home, ONE_KEY, &more);
    let vars = vars(&settings[0]);
    let run = |arguments: &[&str]| hoga(&home, &vars, arguments);
    let buy = |key: &str| run(&["buy", "005930", "2", "--market", "--id", key]);
    let held = || json(&run(&["positions", "--json"]))[0]["quantity"].clone();
    assert_eq!(code(&buy("once")), 0);
    let journal = found(&home, "journal.db").unwrap();
    let directory = journal.parent().unwrap();
    let kept = home.join("kept");
    std::fs::copy(&journal, &kept).unwrap();
    std::fs::remove_dir_all(directory).unwrap();
    // What is there after the first refusal is not empty any more, and as wrong as before.
    for _look in 0..2 {
        let refused = buy("once");
        assert_eq!(code(&refused), 4, "{}", words(&refused));
        let said = words(&refused);
        assert!(said.contains("the journal that this state"), "{said}");
        assert!(said.contains("hoga adopt"), "{said}");
        assert_eq!(held(), "2", "nothing left a second time");
    }
    let doctor = run(&["doctor"]);
    assert!(text(&doctor).contains("is gone"), "{}", text(&doctor));
    // Another state directory has a journal of its own, whatever else the memory knows.
    let second = home.with_extension("second");
    drop(std::fs::remove_dir_all(&second));
    // The venue issues no second token within a minute.
    let keys = directory.with_file_name("keys");
    let beside = second.join(directory.parent().unwrap().strip_prefix(&home).unwrap());
    std::fs::create_dir_all(&beside).unwrap();
    for made in beside
        .ancestors()
        .take_while(|made| made.starts_with(&second))
    {
        std::fs::set_permissions(made, std::fs::Permissions::from_mode(0o700)).unwrap();
    }
    let copied = std::process::Command::new("cp")
        .args(["-rp".as_ref(), keys.as_os_str(), beside.as_os_str()])
        .status();
    assert!(copied.unwrap().success());
    let memory = home.with_extension("heads");
    let mut second_vars = vars.clone();
    second_vars.push(("HOGA_MEMORY", memory.to_str().unwrap()));
    let bought = hoga(
        &second,
        &second_vars,
        &["buy", "005930", "1", "--market", "--id", "elsewhere"],
    );
    assert_eq!(code(&bought), 0, "{}", words(&bought));
    // The journal itself opens the gate again, and so does a person's word for the new one.
    put_back(&kept, &journal);
    assert_eq!(code(&buy("once")), 0);
    assert_eq!(held(), "3", "its key is known");
    std::fs::remove_file(&journal).unwrap();
    assert_eq!(code(&buy("once")), 4);
    let adopted = run(&["adopt"]);
    assert_eq!(code(&adopted), 0, "{}", words(&adopted));
    let bought = buy("another");
    assert_eq!(code(&bought), 0, "{}", words(&bought));
}

#[test]
fn a_cap_that_is_the_first_word_of_a_journal_asks_nobody_where_it_came_from() {
    let home = home("first-word");
    let (_running, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00", "--as", "live"]);
    let vars = vars(&settings[0]);
    let run = |arguments: &[&str]| hoga(&home, &vars, arguments);
    let capped = run(&["limits", "--open-orders", "5"]);
    assert_eq!(code(&capped), 0, "{}", words(&capped));
    let bought = run(&["buy", "005930", "2", "--market", "--id", "first"]);
    assert_eq!(code(&bought), 0, "{}", words(&bought));
    let sold = run(&["sell", "005930", "2", "--market", "--id", "second"]);
    assert_eq!(code(&sold), 0, "{}", words(&sold));
    // The venue's list shows a fill some seconds after its balance does, and nobody waits for it here.
    // A cap that is set when the fees are paid counts them.
    let shown = json(&run(&["limits", "--daily-loss", "10", "--json"]));
    assert_eq!(shown["left"]["daily_loss"], "0", "{shown}");
    let refused = run(&["buy", "005930", "2", "--market", "--id", "third"]);
    assert_eq!(code(&refused), 4, "{}", words(&refused));
    assert!(
        words(&refused).contains("is lost today"),
        "{}",
        words(&refused)
    );
    let shown = text(&run(&["limits"]));
    assert!(shown.contains("previous close"), "{shown}");
    // More digits than the venue's field has would leave an outcome that nobody knows.
    let endless = run(&["buy", "005930", "99999999999", "--limit", "60000"]);
    assert_eq!(code(&endless), 4, "{}", words(&endless));
    assert!(words(&endless).contains("digits"), "{}", words(&endless));
    let said = run(&["limits", "--paid-in", "lots"]);
    assert_eq!(code(&said), 2, "{}", words(&said));
}

#[test]
fn an_open_order_that_a_backup_forgot_is_adopted_once_and_can_be_cancelled_then() {
    let home = home("forgotten-open");
    let (_running, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00", "--as", "live"]);
    let vars = vars(&settings[0]);
    let run = |arguments: &[&str]| hoga(&home, &vars, arguments);
    let buy = |key: &str| run(&["buy", "005930", "1", "--limit", "60000", "--id", key]);
    assert_eq!(code(&buy("kept")), 0);
    let (journal, backup) = (found(&home, "journal.db").unwrap(), home.join("backup"));
    std::fs::copy(&journal, &backup).unwrap();
    assert_eq!(code(&buy("forgotten")), 0);
    let filled = run(&["buy", "005930", "2", "--market", "--id", "filled"]);
    assert_eq!(code(&filled), 0, "{}", words(&filled));
    put_back_once_listed(&backup, &journal);
    let refused = buy("forgotten");
    assert_eq!(code(&refused), 4, "{}", words(&refused));
    let said = words(&refused);
    assert!(said.contains("2 orders of this API ("), "{said}");
    assert!(said.contains("buy 1 005930, open"), "{said}");
    assert!(said.contains("buy 2 005930, filled"), "{said}");
    let adopted = run(&["adopt"]);
    assert_eq!(code(&adopted), 0, "{}", words(&adopted));
    let told = text(&adopted);
    assert!(told.contains("buy 1 005930, open"), "{told}");
    assert!(told.contains("buy 2 005930, filled"), "{told}");
    assert!(!told.contains("open orders of this API"), "{told}");
    let bought = buy("next");
    assert_eq!(code(&bought), 0, "it lasts: {}", words(&bought));
    let cancelled = run(&["cancel-all", "--foreign"]);
    assert!(
        text(&cancelled).contains("cancelled: 3"),
        "{}",
        text(&cancelled)
    );
}

#[test]
fn brakes_see_what_a_journal_forgot_before_a_person_decides() {
    let home = home("forgotten-brakes");
    let (_running, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00", "--as", "live"]);
    let vars = vars(&settings[0]);
    let run = |arguments: &[&str]| hoga(&home, &vars, arguments);
    let buy = |key: &str| run(&["buy", "005930", "1", "--limit", "60000", "--id", key]);
    assert_eq!(code(&buy("kept")), 0);
    let (journal, backup) = (found(&home, "journal.db").unwrap(), home.join("backup"));
    std::fs::copy(&journal, &backup).unwrap();
    for key in ["forgotten-1", "forgotten-2"] {
        assert_eq!(code(&buy(key)), 0);
    }
    put_back_once_listed(&backup, &journal);
    let listed = run(&["orders", "--json"]);
    let orders = json(&listed);
    let foreign: Vec<&str> = orders
        .as_array()
        .unwrap()
        .iter()
        .filter(|order| order["id"].is_null())
        .map(|order| order["venue_number"].as_str().unwrap())
        .collect();
    assert_eq!(foreign.len(), 2, "{orders}");
    assert!(words(&listed).contains("hoga adopt"), "{}", words(&listed));
    let own = run(&["cancel-all"]);
    let said = text(&own);
    assert!(said.contains("2 orders of others stay open"), "{said}");
    let one = run(&["cancel", foreign[0]]);
    assert_eq!(code(&one), 0, "{}", text(&one));
    let rest = text(&run(&["cancel-all", "--foreign"]));
    assert!(rest.contains("cancelled: 1"), "{rest}");
    // They are known now, and still no order leaves until a person decides.
    let refused = buy("forgotten-1");
    assert_eq!(code(&refused), 4, "{}", words(&refused));
    let said = words(&refused);
    assert!(said.contains("2 orders of this API"), "{said}");
}

#[test]
fn a_copy_without_its_write_ahead_file_is_told_as_older_than_what_was_written() {
    // On paper no list shows which program an order came from: the memory alone decides.
    let home = home("without-wal");
    let (_emulator, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00", "--as", "paper"]);
    let vars = vars(&settings[0]);
    let run = |arguments: &[&str]| hoga(&home, &vars, arguments);
    let buy = |key: &str| run(&["buy", "005930", "2", "--market", "--id", key]);
    assert_eq!(code(&buy("before")), 0);
    let journal = found(&home, "journal.db").unwrap();
    let copy = home.join("copy");
    let mut desk = start(&home, &vars, &["run", "--for", "60s"]);
    let _lines = desk.until_live();
    let bought = buy("during");
    assert_eq!(code(&bought), 0, "{}", words(&bought));
    let wal = std::fs::metadata(journal.with_extension("db-wal"));
    assert!(
        wal.is_ok_and(|wal| wal.len() > 0),
        "the desk wrote beside it"
    );
    std::fs::copy(&journal, &copy).unwrap();
    signal(&desk.0, "TERM");
    drop(desk.0.wait());
    put_back(&copy, &journal);
    let verified = run(&["events", "verify"]);
    assert_eq!(code(&verified), 0, "whole in itself: {}", text(&verified));
    for _again in 0..2 {
        let refused = buy("during");
        assert_eq!(code(&refused), 4, "{}", words(&refused));
        let said = words(&refused);
        assert!(said.contains("the journal is older"), "{said}");
        assert!(said.contains("are missing"), "{said}");
    }
    let held = json(&run(&["positions", "--json"]));
    assert_eq!(held[0]["quantity"], "4", "nothing left a second time");
}
