//! Names by chance, and the way to them from the places of an earlier program: cut short at each step,
//! beside a program that still works there, and with what is remembered of them.
#![cfg(unix)]

use super::naming::{earlier_name, is_earlier_name};
use super::takeover::Step;
use super::*;
use crate::heads::HeadFiles;
use hoga_desk::HeadMemory;
use hoga_desk::journal::audit::Head;
use hoga_journal::AccountLock;
use std::collections::BTreeSet;
use std::os::unix::fs::PermissionsExt;
use std::sync::Barrier;

const FIRST: &str = "50000000-01";
const SECOND: &str = "50000001-01";

fn scratch(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("hoga-home-{name}-{}", std::process::id()));
    drop(std::fs::remove_dir_all(&path));
    std::fs::create_dir_all(&path).unwrap();
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o700)).unwrap();
    path
}

fn config(account: &str) -> KisConfig {
    let vars = [
        ("MODE", "PAPER"),
        ("KIS_APP_KEY", "PSkeykeykeykeykeykeykeykeykeykeykey1"),
        ("KIS_APP_SECRET", "c2VjcmV0"),
        ("KIS_ACCOUNT_NO", account),
    ];
    KisConfig::from_vars(vars.map(|(name, value)| (name.to_owned(), value.to_owned()))).unwrap()
}

fn at(root: &Path) -> Home {
    Home::new(root).with_memory(root.join("heads"))
}

/// Makes the directory of an account as an earlier program did, with a journal in it.
fn as_an_earlier_program(root: &Path, account: &str) -> PathBuf {
    let path = root.join("paper").join(earlier_name(&config(account)));
    let made = places::below(root, &["paper", &earlier_name(&config(account))]).unwrap();
    assert_eq!(made, path);
    std::fs::write(path.join("journal.db"), account).unwrap();
    path
}

/// Returns the names of everything below a directory.
fn names(directory: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(directory).unwrap().flatten() {
        found.insert(entry.file_name().into_string().unwrap());
        if entry.path().is_dir() {
            found.extend(names(&entry.path()));
        }
    }
    found
}

fn journal_in(home: &Home, account: &str) -> String {
    let directory = home.account_directory(&config(account)).unwrap();
    std::fs::read_to_string(directory.join("journal.db")).unwrap()
}

#[tokio::test]
async fn first_starts_at_once_end_with_one_directory_and_one_lock() {
    let root = scratch("first-starts");
    let (start, config) = (Barrier::new(6), config(FIRST));
    let begin = || {
        start.wait();
        let home = at(&root);
        let directory = home.account_directory(&config).unwrap();
        (directory, home.lock_file(&config, "the test").ok())
    };
    let begun: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..6).map(|_| scope.spawn(begin)).collect();
        threads.into_iter().map(|it| it.join().unwrap()).collect()
    });
    assert!(begun.iter().all(|(path, _)| *path == begun[0].0));
    assert_eq!(begun.iter().filter(|(_, lock)| lock.is_some()).count(), 1);
    let all = names(&root);
    assert!(!all.iter().any(|name| is_earlier_name(name)), "{all:?}");
    assert!(!all.iter().any(|name| name.contains("50000000")), "{all:?}");
}

#[test]
fn an_earlier_program_finds_no_place_where_names_are_by_chance() {
    let root = scratch("no-place");
    at(&root).account_directory(&config(FIRST)).unwrap();
    // What such a program does before anything else.
    let refused = places::below(&root, &["paper", &earlier_name(&config(FIRST))]).unwrap_err();
    assert!(places::untrusted_in(&refused).is_some(), "{refused}");
    // The mark was taken away, and is put back.
    std::fs::remove_file(root.join("paper")).unwrap();
    at(&root).account_directory(&config(FIRST)).unwrap();
    assert!(root.join("paper").is_file());
    // Somebody let such a program begin anew all the same: nobody trades beside it.
    std::fs::remove_file(root.join("paper")).unwrap();
    as_an_earlier_program(&root, FIRST);
    let home = at(&root);
    let refused = home.lock_file(&config(FIRST), "the test").unwrap_err();
    assert!(refused.to_string().contains("begun anew"), "{refused}");
    // What is read, and a stop, goes to the journal that was there.
    let directory = home.account_directory(&config(FIRST)).unwrap();
    assert!(directory.starts_with(root.join("paper.d")), "{directory:?}");
    assert_eq!(
        home.command_socket_as_it_is(&config(FIRST)),
        directory.join("desk.sock")
    );
}

#[test]
fn a_take_over_that_is_cut_short_at_any_step_loses_no_journal() {
    let steps = [
        Step::Locked,
        Step::Named,
        Step::Named,
        Step::Marked,
        Step::Moved,
        Step::Renamed,
        Step::Renamed,
    ];
    for last in 0..steps.len() {
        let root = scratch(&format!("cut-{last}"));
        let first = as_an_earlier_program(&root, FIRST);
        as_an_earlier_program(&root, SECOND);
        let home = at(&root);
        let lock = AccountLock::acquire(&first.join("account.lock"), "the test").unwrap();
        let mut reached = Vec::new();
        let earlier = earlier_name(&config(FIRST));
        let (lock, done) = home.take_over_by_steps("paper", &earlier, "the test", lock, |step| {
            reached.push(step);
            reached.len() <= last
        });
        assert!(done.is_err());
        assert_eq!(reached, steps[..=last]);
        // An earlier program finds its journal where it was, or no place at all.
        let is_moved = reached.contains(&Step::Moved);
        assert_eq!(root.join("paper").is_file(), is_moved, "{last}");
        assert_eq!(first.join("journal.db").is_file(), !is_moved, "{last}");
        // Nobody has the account while the lock is held, whatever its directory is called.
        let beside = at(&root);
        let held = beside.lock_file(&config(FIRST), "another").unwrap_err();
        assert!(held.to_string().contains("in use by"), "{held}");
        drop(lock);
        for account in [FIRST, SECOND, FIRST] {
            let home = at(&root);
            assert_eq!(journal_in(&home, account), account, "{last}");
            let lock = home.lock_file(&config(account), "the test").unwrap();
            assert_eq!(journal_in(&home, account), account, "{last}");
            drop(lock);
        }
        assert!(root.join("paper").is_file());
        let all = names(&root);
        assert!(!all.iter().any(|name| is_earlier_name(name)), "{all:?}");
        assert!(!all.contains("account.holder"), "{all:?}");
    }
}

#[test]
fn where_nothing_moves_in_one_step_a_take_over_that_is_cut_short_is_ended() {
    let root = scratch("two-steps");
    as_an_earlier_program(&root, FIRST);
    std::fs::rename(root.join("paper"), root.join("paper.d")).unwrap();
    assert_eq!(journal_in(&at(&root), FIRST), FIRST);
    assert!(root.join("paper").is_file());
}

#[tokio::test]
async fn beside_an_earlier_program_nothing_moves_and_its_account_is_held() {
    let root = scratch("beside");
    let first = as_an_earlier_program(&root, FIRST);
    let second = as_an_earlier_program(&root, SECOND);
    let old = AccountLock::acquire(&first.join("account.lock"), "hoga run").unwrap();
    let home = at(&root);
    let refused = home.lock(&config(FIRST), "a buy").await.unwrap_err();
    assert!(
        refused.to_string().contains("in use by hoga run"),
        "{refused}"
    );
    // It is where that program takes commands, too.
    assert_eq!(
        home.command_socket(&config(FIRST)).unwrap(),
        first.join("desk.sock")
    );
    assert_eq!(
        home.command_socket_as_it_is(&config(FIRST)),
        first.join("desk.sock")
    );
    // Another account trades, under the lock that an earlier program would take.
    let right = home.lock(&config(SECOND), "a buy").await.unwrap();
    assert_eq!(home.account_directory(&config(SECOND)).unwrap(), second);
    assert!(AccountLock::acquire(&second.join("account.lock"), "old").is_err());
    drop(right);
    assert!(first.join("journal.db").is_file());
    drop(old);
    let right = home.lock(&config(SECOND), "a buy").await.unwrap();
    assert!(root.join("paper").is_file(), "now nobody is in the way");
    assert_eq!(journal_in(&home, FIRST), FIRST);
    assert_ne!(home.account_directory(&config(SECOND)).unwrap(), second);
    let beside = at(&root)
        .lock(&config(SECOND), "another")
        .await
        .unwrap_err();
    assert!(beside.to_string().contains("in use by a buy"), "{beside}");
    drop(right);
    assert!(!names(&root).contains("account.holder"));
}

#[tokio::test]
async fn the_memory_knows_the_place_under_every_name() {
    let root = scratch("memory");
    let first = as_an_earlier_program(&root, FIRST);
    let memory = HeadFiles::new(root.join("heads"));
    let earlier = digest(&[std::fs::canonicalize(&first)
        .unwrap()
        .display()
        .to_string()
        .as_bytes()]);
    memory.keep_at(&earlier, "abc").unwrap();
    let head = Head {
        sequence: 7,
        hash: "aa".into(),
    };
    memory.note("abc", &head).unwrap();
    let home = at(&root);
    let place = |home: &Home| home.second_memory(&config(FIRST)).unwrap().unwrap().place;
    let before = place(&home);
    assert_ne!(before, earlier);
    drop(home.lock(&config(FIRST), "the test").await.unwrap());
    assert!(root.join("paper").is_file());
    assert_eq!(place(&home), before);
    assert_eq!(memory.kept_at(&before).unwrap().as_deref(), Some("abc"));
    // Emptied, the state directory is the same place: what it had is not forgotten.
    for kept in ["paper", "accounts"] {
        std::fs::remove_file(root.join(kept)).unwrap();
    }
    std::fs::remove_dir_all(root.join("paper.d")).unwrap();
    assert_eq!(place(&at(&root)), before);
    assert_ne!(
        at(&root)
            .second_memory(&config(SECOND))
            .unwrap()
            .unwrap()
            .place,
        before
    );
}

#[tokio::test]
async fn a_journal_that_was_gone_on_with_for_another_account_here_is_refused() {
    let root = scratch("anothers");
    let home = at(&root);
    let right = home.lock(&config(FIRST), "the test").await.unwrap();
    let journal = home.journal_of(&right, &config(FIRST)).await.unwrap();
    let name = journal.name().await.unwrap().unwrap();
    let memory = |account| home.second_memory(&config(account)).unwrap().unwrap();
    let ours = memory(FIRST).account.unwrap();
    memory(FIRST).heads.keep_account(&name, &ours).unwrap();
    // What the journal shows of the two is the same.
    assert_eq!(
        config(FIRST).account.to_string(),
        config(SECOND).account.to_string()
    );
    assert_eq!(home.doubt(&config(FIRST), &*journal).await.unwrap(), None);
    let refused = home.doubt(&config(SECOND), &*journal).await.unwrap_err();
    assert!(refused.to_string().contains("another account"), "{refused}");
}

#[test]
fn a_file_of_names_that_others_could_change_is_named_and_not_used() {
    let root = scratch("untrusted");
    let home = at(&root);
    let command_socket = home.command_socket(&config(FIRST)).unwrap();
    let accounts = root.join("accounts");
    assert_eq!(
        accounts.symlink_metadata().unwrap().permissions().mode() & 0o777,
        0o600
    );
    std::fs::set_permissions(&accounts, PermissionsExt::from_mode(0o666)).unwrap();
    for error in [
        home.check(&config(FIRST)).unwrap_err(),
        home.lock_file(&config(FIRST), "the test").unwrap_err(),
    ] {
        let untrusted = places::untrusted_in(&error).unwrap();
        assert_eq!(untrusted.path, accounts);
    }
    // A stop finds the desk all the same.
    assert_eq!(home.command_socket_as_it_is(&config(FIRST)), command_socket);
}
