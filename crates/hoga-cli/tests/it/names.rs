//! No name of what is kept tells the account, and the places of an earlier program go on under names that
//! do not.

use super::emulator::{text, vars, with_keys};
use super::{code, found, hoga, home, start, words};
use hoga_testkit::redaction::ACCOUNT;
use std::collections::BTreeSet;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Prints what somebody tries who knows the number: its forms under the usual hashes, with and without
/// the environment, in hexadecimal and base64, and with lengths before the parts.
const GUESSES: &str = r#"
import base64, hashlib, itertools, sys, zlib
account = sys.argv[1]
number, product = account.split("-")
forms = [account, number, number + product]
parts = [[form] for form in forms]
for word in sys.argv[2:]:
    parts += [[word, form] for form in forms] + [[form, word] for form in forms]
    for form in forms:
        inner = b"".join(len(p).to_bytes(8, "big") + p.encode() for p in (word, form))
        parts.append(["schema", hashlib.sha256(inner).hexdigest()])
texts = set()
for many in parts:
    for between in ["", " ", "-", "_", "/", ":", ".", "\n"]:
        texts.add(between.join(many).encode())
    texts.add(b"".join(len(p).to_bytes(8, "big") + p.encode() for p in many))
for text in texts:
    for name in ["md5", "sha1", "sha224", "sha256", "sha512", "blake2b", "sha3_256"]:
        digest = hashlib.new(name, text).digest()
        print(digest.hex()[:12])
        print(base64.b64encode(digest).decode()[:12])
        print(base64.urlsafe_b64encode(digest).decode()[:12])
        print(base64.b32encode(digest).decode().lower()[:12])
    for crc in [zlib.crc32(text), zlib.adler32(text)]:
        print("%08x" % crc)
for form in forms:
    print(form)
    print(form[::-1])
    print("%x" % int(form.replace("-", "")))
    print(base64.b64encode(form.encode()).decode()[:8])
"#;

fn guesses(account: &str) -> BTreeSet<String> {
    let mut python = Command::new("python3");
    python.args(["-c", GUESSES, account]);
    python.args(["live", "paper", "local", "LIVE", "PAPER", "LOCAL", "hoga"]);
    let printed = python.output().unwrap();
    assert!(printed.status.success());
    let text = String::from_utf8(printed.stdout).unwrap();
    text.lines().map(str::to_owned).collect()
}

/// Returns every path below a directory, as text from there on.
fn paths(directory: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
        found.push(entry.file_name().to_string_lossy().into_owned());
        if entry.path().is_dir() {
            found.extend(paths(&entry.path()));
        }
    }
    found
}

fn keys() -> String {
    format!("[[key]]\naccount = \"{ACCOUNT}\"\ncash = 50000000\n")
}

#[test]
fn nothing_that_is_kept_or_said_can_be_guessed_back_to_the_account() {
    for personality in ["live", "paper"] {
        let home = home(&format!("guessed-{personality}"));
        let more = ["--clock", "10:00", "--as", personality];
        let (_running, settings) = with_keys(&home, &keys(), &more);
        let logs = home.with_extension("logs");
        drop(std::fs::remove_dir_all(&logs));
        let log = logs.join("hoga.log");
        let mut vars = vars(&settings[0]);
        vars.push(("HOGA_LOG_FILE", log.to_str().unwrap()));
        let mut said = String::new();
        let backup = home.join("backup.db");
        let commands: [&[&str]; 7] = [
            &["buy", "005930", "1", "--market", "--id", "one"],
            &["kill", "on"],
            &["journal", "info"],
            &["journal", "backup", backup.to_str().unwrap()],
            &["cancel-all"],
            &["doctor"],
            &["config", "show"],
        ];
        for command in commands {
            said.push_str(&text(&hoga(&home, &vars, command)));
        }
        let mut run = start(&home, &vars, &["run", "--for", "60s"]);
        let _lines = run.until_live();
        let guesses = guesses(ACCOUNT);
        let mut names = paths(&home);
        names.extend(paths(&home.with_extension("heads")));
        names.extend(paths(&logs));
        assert!(names.iter().any(|name| name == "desk.sock"), "{names:?}");
        let telling: Vec<_> = names
            .iter()
            .filter(|name| guesses.iter().any(|guess| name.contains(guess.as_str())))
            .collect();
        assert!(telling.is_empty(), "{telling:?}");
        let (number, _) = ACCOUNT.split_once('-').unwrap();
        let log = paths(&logs).into_iter().map(|name| logs.join(name));
        let logged: String = log
            .map(|path| std::fs::read_to_string(path).unwrap())
            .collect();
        let told: Vec<_> = guesses
            .iter()
            // In so much text a short one stands by chance.
            .filter(|guess| guess.len() >= 12 || guess.as_str() == number)
            .filter(|guess| said.contains(guess.as_str()) || logged.contains(guess.as_str()))
            .collect();
        assert!(told.is_empty(), "{told:?}");
        assert!(said.contains("50******-01"), "{said}");
        // Who has a journal or a backup of it has no digest to try numbers against.
        let journal = found(&home, "journal.db").unwrap();
        for kept in [journal, backup] {
            let bytes = std::fs::read(&kept).unwrap();
            let windows = bytes.windows(12).map(String::from_utf8_lossy);
            let telling: Vec<_> = windows
                .filter(|window| guesses.contains(window.as_ref()) || window.contains(number))
                .collect();
            assert!(telling.is_empty(), "{}: {telling:?}", kept.display());
        }
    }
}

/// Makes of a home what an earlier program would have left: the directory's name is a digest, and no file
/// has names. Returns the account's directory.
fn as_an_earlier_program(home: &Path, earlier: &str) -> PathBuf {
    let accounts = found(home, "accounts").unwrap();
    let root = accounts.parent().unwrap();
    let journal = found(home, "journal.db").unwrap();
    let account = journal.parent().unwrap();
    let environment = account.parent().unwrap();
    let word = environment.file_name().unwrap().to_str().unwrap();
    let old = root.join(word.strip_suffix(".d").unwrap());
    std::fs::remove_file(&old).unwrap();
    std::fs::rename(account, environment.join(earlier)).unwrap();
    std::fs::rename(environment, &old).unwrap();
    std::fs::remove_file(accounts).unwrap();
    old.join(earlier)
}

/// Returns what an earlier program calls the account's directory: a digest of the ten digits, their
/// number before them.
fn earlier_name(account: &str) -> String {
    let digits = account.replace('-', "");
    let script = "import hashlib, sys; d = sys.argv[1].encode(); \
                  print(hashlib.sha256(len(d).to_bytes(8, 'big') + d).hexdigest()[:12])";
    let printed = Command::new("python3")
        .args(["-c", script, &digits])
        .output();
    String::from_utf8(printed.unwrap().stdout)
        .unwrap()
        .trim()
        .to_owned()
}

#[test]
fn an_earlier_home_is_taken_over_once_no_earlier_program_uses_it() {
    let home = home("earlier");
    let more = ["--clock", "10:00", "--as", "paper"];
    let (_running, settings) = with_keys(&home, &keys(), &more);
    let vars = vars(&settings[0]);
    let run = |arguments: &[&str]| hoga(&home, &vars, arguments);
    let buy = |key: &str| run(&["buy", "005930", "1", "--market", "--id", key]);
    assert_eq!(code(&buy("once")), 0);
    let earlier = as_an_earlier_program(&home, &earlier_name(ACCOUNT));
    // Such a program is at work: whoever comes hears who holds the account, and nothing moves.
    let mut options = std::fs::File::options();
    let lock = options
        .write(true)
        .open(earlier.join("account.lock"))
        .unwrap();
    lock.lock().unwrap();
    let holder = earlier.join("account.holder");
    std::fs::write(&holder, "hoga run (process 1)\n").unwrap();
    std::fs::set_permissions(&holder, PermissionsExt::from_mode(0o600)).unwrap();
    let refused = buy("twice");
    assert_eq!(code(&refused), 4, "{}", words(&refused));
    assert!(
        words(&refused).contains("in use by hoga run"),
        "{}",
        words(&refused)
    );
    assert!(earlier.join("journal.db").is_file());
    // A stop that it is told of waits in the emergency file, or in its journal, and binds later.
    let stopped = run(&["kill", "on", "--reason", "before the upgrade"]);
    assert_eq!(code(&stopped), 0, "{}", words(&stopped));
    drop(lock);
    let killed = buy("killed");
    assert_eq!(code(&killed), 4, "{}", words(&killed));
    assert!(
        text(&killed).contains("before the upgrade"),
        "{}",
        text(&killed)
    );
    assert!(!earlier.exists(), "its name tells the account");
    assert!(
        earlier.parent().unwrap().is_file(),
        "an earlier program ends here"
    );
    assert_eq!(code(&run(&["kill", "off"])), 0);
    // The journal went along: no key is free again, and the memory has nothing against it.
    let again = buy("once");
    assert_eq!(code(&again), 0, "{}", words(&again));
    let bought = buy("new");
    assert_eq!(code(&bought), 0, "{}", words(&bought));
    let held: serde_json::Value = super::json(&run(&["positions", "--json"]));
    assert_eq!(held[0]["quantity"], "2", "the first key was not sent again");
}

#[test]
fn brakes_go_on_where_the_file_of_names_is_not_to_be_trusted() {
    let home = home("names-untrusted");
    let more = ["--clock", "10:00", "--as", "live"];
    let (_running, settings) = with_keys(&home, &keys(), &more);
    let vars = vars(&settings[0]);
    let run = |arguments: &[&str]| hoga(&home, &vars, arguments);
    let limit = ["buy", "005930", "1", "--limit", "60000", "--id", "open"];
    assert_eq!(code(&run(&limit)), 0);
    let mut desk = start(&home, &vars, &["run", "--for", "120s"]);
    let _lines = desk.until_live();
    let accounts = found(&home, "accounts").unwrap();
    std::fs::set_permissions(&accounts, PermissionsExt::from_mode(0o666)).unwrap();
    let refused = run(&["buy", "005930", "1", "--market"]);
    assert_eq!(code(&refused), 3, "{}", words(&refused));
    assert!(
        words(&refused).contains("accounts can be changed by others"),
        "{}",
        words(&refused)
    );
    let stopped = run(&["kill", "on"]);
    assert_eq!(
        code(&stopped),
        0,
        "the desk is reached: {}",
        words(&stopped)
    );
    let cancelled = run(&["cancel-all"]);
    assert_eq!(code(&cancelled), 0, "{}", text(&cancelled));
    assert!(
        text(&cancelled).contains("goes on with the settings"),
        "{}",
        text(&cancelled)
    );
    assert!(
        text(&cancelled).contains("cancelled: 1"),
        "{}",
        text(&cancelled)
    );
    assert_eq!(code(&run(&["doctor", "--mend"])), 0);
    assert_eq!(
        accounts.symlink_metadata().unwrap().permissions().mode() & 0o777,
        0o600
    );
}
