//! Root beside another user's desk: its brakes reach it, nothing else does, and it leaves nothing there.
#![cfg(unix)]

use super::emulator::{ONE_KEY, text, vars, with_keys};
use super::places::{is_root, set_mode};
use super::{Running, code, hoga, home, words};
use std::os::unix::fs::{MetadataExt, chown};
use std::path::Path;
use std::process::{Command, Stdio};

/// Returns the command as the user 12345 gives it, whose directory it is.
fn as_user(theirs: &Path, vars: &[(&str, &str)], arguments: &[&str]) -> Command {
    let mut command = Command::new("setpriv");
    command
        .args(["--reuid", "12345", "--regid", "12345", "--clear-groups"])
        .arg(env!("CARGO_BIN_EXE_hoga"))
        .args(arguments)
        .env_clear()
        .env("HOGA_HOME", theirs.join("state"))
        .env("HOGA_MEMORY", theirs.join("heads"))
        .envs(vars.iter().copied())
        .stdin(Stdio::null());
    command
}

/// Says whether everything below a directory is the user's.
fn is_all_theirs(directory: &Path) -> bool {
    std::fs::read_dir(directory).unwrap().all(|entry| {
        let path = entry.unwrap().path();
        let metadata = path.symlink_metadata().unwrap();
        metadata.uid() == 12_345 && (!metadata.is_dir() || is_all_theirs(&path))
    })
}

#[test]
fn roots_brakes_reach_a_users_desk_and_leave_nothing_there() {
    let home = home("roots-brakes");
    if !is_root(&home) {
        return;
    }
    let (_emulator, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00", "--as", "live"]);
    let vars = vars(&settings[0]);
    let theirs = home.join("theirs");
    std::fs::create_dir(&theirs).unwrap();
    chown(&theirs, Some(12_345), Some(12_345)).unwrap();
    set_mode(&theirs, 0o755);
    let user = |arguments: &[&str]| as_user(&theirs, &vars, arguments).output().unwrap();
    let root = |arguments: &[&str]| hoga(&theirs.join("state"), &vars, arguments);
    let buy = ["buy", "005930", "1", "--limit", "60000", "--id", "open"];

    let mut desk = as_user(&theirs, &vars, &["run", "--for", "60s"]);
    desk.stdout(Stdio::piped()).stderr(Stdio::null());
    let mut desk = Running(desk.spawn().unwrap());
    let _lines = desk.until_live();
    let bought = user(&buy);
    assert_eq!(code(&bought), 0, "{}", text(&bought));

    let refused = root(&["buy", "005930", "1", "--market"]);
    assert_eq!(code(&refused), 3, "{}", words(&refused));
    let said = words(&refused);
    assert!(said.contains("sudo -u '#12345' hoga"), "{said}");
    assert!(!said.contains("mv ") && !said.contains("--mend"), "{said}");

    let cancelled = root(&["cancel", "open"]);
    assert_eq!(code(&cancelled), 0, "{}", text(&cancelled));
    // Its own desk did it, and has it in its journal.
    let why = text(&user(&["why", "open"]));
    assert!(why.contains("cancelled"), "{why}");

    let killed = root(&["kill", "on", "--reason", "enough"]);
    assert_eq!(code(&killed), 0, "{}", text(&killed));
    let bound = user(&["buy", "005930", "1", "--limit", "60000"]);
    assert_eq!(code(&bound), 4, "{}", text(&bound));
    assert!(text(&bound).contains("enough"), "{}", text(&bound));

    drop(desk);
    let unheard = root(&["kill", "on"]);
    assert_eq!(code(&unheard), 3, "{}", text(&unheard));
    let said = words(&unheard);
    assert!(said.contains("sudo -u '#12345' hoga kill on"), "{said}");
    assert!(!said.contains("mv "), "{said}");
    assert!(is_all_theirs(&theirs), "root leaves nothing there");
}
