//! Directories and files of others, links and open rights in the place of hoga's: what is refused, what
//! goes on all the same, and how it is mended.
#![cfg(unix)]

use super::emulator::{ONE_KEY, text, vars, with_keys};
use super::{PAPER, code, found, hoga, home, words};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

pub(super) fn set_mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
}

/// Returns whether this is root; who is not cannot give a file to somebody else, and says so.
#[expect(clippy::print_stderr, reason = "a test that is not tried says so")]
pub(super) fn is_root(home: &Path) -> bool {
    std::fs::create_dir_all(home).unwrap();
    let probe = home.join("probe");
    std::fs::write(&probe, "").unwrap();
    let is_root = chown(&probe, Some(12_345), None).is_ok();
    std::fs::remove_file(probe).unwrap();
    if !is_root {
        eprintln!("NOT TRIED: only root can give a directory to another user");
    }
    is_root
}

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "one story, told from its beginning to its end"
)]
fn what_others_could_have_put_there_is_refused_and_a_brake_goes_on() {
    let home = home("places");
    let (_running, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00"]);
    let vars = vars(&settings[0]);
    let run = |arguments: &[&str]| hoga(&home, &vars, arguments);
    let buy = |key: &str| run(&["buy", "005930", "1", "--limit", "60000", "--id", key]);
    let first = buy("first");
    assert_eq!(code(&first), 0, "{}", words(&first));
    let account = found(&home, "account.lock").unwrap();
    let account = account.parent().unwrap();
    let token = found(&home, "token.json").unwrap();
    let keys = token.parent().unwrap();
    let victim = home.join("victim");
    std::fs::write(&victim, "precious").unwrap();
    set_mode(&victim, 0o600);

    let linked: [PathBuf; 4] = [
        account.join("account.holder"),
        account.join("emergency.jsonl"),
        keys.join("pace"),
        keys.join("token.lock"),
    ];
    for (turn, path) in linked.iter().enumerate() {
        let aside = path.with_extension("aside");
        let was_there = std::fs::rename(path, &aside).is_ok();
        symlink(&victim, path).unwrap();
        let refused = buy(&format!("linked-{turn}"));
        let said = words(&refused);
        assert_eq!(code(&refused), 3, "{}: {said}", path.display());
        for word in [
            "is a link",
            path.to_str().unwrap(),
            "mode 0777",
            "doctor --mend",
        ] {
            assert!(said.contains(word), "{word}: {said}");
        }
        std::fs::remove_file(path).unwrap();
        if was_there {
            std::fs::rename(&aside, path).unwrap();
        }
    }
    // A name that used to be predictable is nobody's way in.
    symlink(&victim, keys.join("pace.next")).unwrap();
    symlink(
        &victim,
        account.ancestors().nth(2).unwrap().join("doctor.probe"),
    )
    .unwrap();
    assert_eq!(code(&buy("second")), 0);
    assert_eq!(code(&run(&["doctor"])), 3, "it names the links");
    assert_eq!(std::fs::read_to_string(&victim).unwrap(), "precious");

    set_mode(account, 0o777);
    set_mode(&account.join("account.lock"), 0o606);
    let before = listed(&home);
    let refused = buy("third");
    assert_eq!(code(&refused), 3, "{}", words(&refused));
    let named = format!("chmod 700 {}", account.display());
    assert!(words(&refused).contains(&named), "{}", words(&refused));
    let killed = run(&["kill", "on"]);
    assert_eq!(code(&killed), 3, "nothing is recorded: {}", words(&killed));
    // The journal's own file passes: it is read, and nothing is written.
    let by_key = run(&["cancel", "first"]);
    assert_eq!(code(&by_key), 0, "{}", words(&by_key));
    std::thread::sleep(std::time::Duration::from_secs(5));
    let cancelled = run(&["cancel-all", "--yes"]);
    assert_eq!(code(&cancelled), 0, "{}", text(&cancelled));
    assert!(
        text(&cancelled).contains("cancelled: 2"),
        "{}",
        text(&cancelled)
    );
    let said = words(&cancelled);
    assert!(
        said.contains("a token in memory, and writes nothing there"),
        "{said}"
    );
    assert_eq!(listed(&home), before, "a brake writes nothing there");

    let shown = run(&["doctor"]);
    assert!(text(&shown).contains(&named), "{}", text(&shown));
    let mended = run(&["doctor", "--mend"]);
    assert_eq!(code(&mended), 0, "{}", text(&mended));
    assert_eq!(account.metadata().unwrap().mode() & 0o777, 0o700);
    let done = buy("fourth");
    assert_eq!(code(&done), 0, "{}", words(&done));
    assert_eq!(std::fs::read_to_string(&victim).unwrap(), "precious");
}

/// Returns everything below a directory with its length and rights, but what the emulator writes.
fn listed(home: &Path) -> Vec<(PathBuf, u64, u32)> {
    let (mut found, mut open) = (Vec::new(), vec![home.to_owned()]);
    while let Some(path) = open.pop() {
        let metadata = path.symlink_metadata().unwrap();
        found.push((path.clone(), metadata.size(), metadata.mode()));
        if metadata.is_dir() {
            open.extend(
                std::fs::read_dir(&path)
                    .unwrap()
                    .map(|it| it.unwrap().path()),
            );
        }
    }
    found.sort();
    found
}

#[test]
fn everything_is_made_for_its_owner_alone_whatever_the_umask() {
    let home = home("umask");
    let (_running, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00"]);
    // The emulator's keys lie here too, and are the test's.
    let state = home.join("below/state");
    let script = "umask 000; \"$0\" buy 005930 1 --limit 60000 && \"$0\" doctor";
    let done = Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_hoga")])
        .env_clear()
        .env("HOGA_HOME", &state)
        .env("HOGA_MEMORY", home.join("below/heads"))
        .env("HOGA_LOG_FILE", home.join("below/log/hoga.log"))
        .envs(vars(&settings[0]))
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", text(&done));
    let all = listed(&home.join("below"));
    assert!(all.len() > 12, "{all:?}");
    for (path, _, mode) in all {
        let path_shown = path.display();
        assert_eq!(mode & 0o077, 0, "{path_shown} has the mode {mode:o}");
    }
}

#[test]
fn root_leaves_nothing_in_a_users_directory_and_its_brakes_work() {
    let home = home("root");
    if !is_root(&home) {
        return;
    }
    let (_running, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00"]);
    let vars = vars(&settings[0]);
    let state = home.join("state");
    std::fs::create_dir(&state).unwrap();
    chown(&state, Some(12_345), Some(12_345)).unwrap();
    set_mode(&state, 0o700);
    let refused = hoga(&state, &vars, &["auth"]);
    assert_eq!(code(&refused), 3, "{}", words(&refused));
    let said = words(&refused);
    for word in [
        "owner 12345, group 12345, mode 0700",
        "sudo -u '#12345' hoga",
    ] {
        assert!(said.contains(word), "{said}");
    }
    let cancelled = hoga(&state, &vars, &["cancel-all", "--yes"]);
    assert_eq!(code(&cancelled), 0, "{}", words(&cancelled));
    assert_eq!(std::fs::read_dir(&state).unwrap().count(), 0);
}

#[test]
fn another_user_works_at_home_with_any_umask_and_root_does_not_there() {
    let home = home("another-user");
    if !is_root(&home) {
        return;
    }
    let (_running, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00"]);
    let vars = vars(&settings[0]);
    let theirs = home.join("theirs");
    std::fs::create_dir(&theirs).unwrap();
    chown(&theirs, Some(12_345), Some(12_345)).unwrap();
    set_mode(&theirs, 0o755);
    let as_user = |arguments: &str| {
        let hoga = env!("CARGO_BIN_EXE_hoga");
        let script = format!("umask 002; exec {hoga} {arguments}");
        Command::new("setpriv")
            .args(["--reuid", "12345", "--regid", "12345", "--clear-groups"])
            .args(["sh", "-c", &script])
            .env_clear()
            .env("PATH", "/usr/bin:/bin:/usr/sbin:/sbin")
            .env("HOGA_HOME", theirs.join("state"))
            .env("HOGA_MEMORY", theirs.join("heads"))
            .envs(vars.iter().copied())
            .output()
            .unwrap()
    };
    let bought = as_user("buy 005930 1 --limit 60000");
    assert_eq!(code(&bought), 0, "{}", text(&bought));
    let again = as_user("buy 005930 1 --limit 60000");
    assert_eq!(code(&again), 0, "{}", text(&again));
    let before = listed(&theirs);
    let token = found(&theirs, "token.json").unwrap();
    let by_root = hoga(
        &theirs.join("state"),
        &vars,
        &["buy", "005930", "1", "--market"],
    );
    assert_eq!(code(&by_root), 3, "{}", words(&by_root));
    assert!(
        words(&by_root).contains("this is root"),
        "{}",
        words(&by_root)
    );
    let cancelled = hoga(&theirs.join("state"), &vars, &["cancel-all", "--yes"]);
    assert!(
        words(&cancelled).contains("writes nothing there"),
        "{}",
        words(&cancelled)
    );
    assert_eq!(listed(&theirs), before, "root leaves and changes nothing");
    // The other way round: what is root's is not this user's to write, nor a token to read.
    chown(&token, Some(0), Some(0)).unwrap();
    let refused = as_user("cash");
    assert_eq!(code(&refused), 3, "{}", text(&refused));
    assert!(
        text(&refused).contains("owner 0, group 0"),
        "{}",
        text(&refused)
    );
}

#[test]
fn a_directory_above_that_others_may_change_is_warned_about() {
    let home = home("above");
    let open = home.join("open");
    std::fs::create_dir_all(&open).unwrap();
    set_mode(&open, 0o777);
    let (_running, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00"]);
    let state = open.join("state");
    let run = |arguments: &[&str]| {
        let mut command = super::command(&state);
        let vars = vars(&settings[0]);
        command.args(arguments).envs(vars).output().unwrap()
    };
    let bought = run(&["buy", "005930", "1", "--limit", "60000"]);
    assert_eq!(code(&bought), 0, "{}", text(&bought));
    let named = format!("chmod go-w {}", open.display());
    let said = words(&bought);
    assert_eq!(said.matches(&named).count(), 1, "{said}");
    assert!(said.contains("a later release refuses this"), "{said}");
    let shown = run(&["doctor"]);
    assert_eq!(code(&shown), 0, "{}", text(&shown));
    assert!(
        text(&shown).contains("warning  file rights"),
        "{}",
        text(&shown)
    );
    let mended = run(&["doctor", "--mend"]);
    assert_eq!(code(&mended), 0, "{}", text(&mended));
    assert_eq!(open.metadata().unwrap().mode() & 0o777, 0o755);
    assert!(!words(&run(&["buy", "005930", "1", "--limit", "60000"])).contains("chmod"));
}

#[test]
fn a_memory_of_heads_that_others_may_take_away_is_refused() {
    let home = home("memory-place");
    let (_running, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00"]);
    let heads = home.join("heads");
    let mut vars = vars(&settings[0]);
    vars.push(("HOGA_MEMORY", heads.to_str().unwrap()));
    let buy = || hoga(&home, &vars, &["buy", "005930", "1", "--limit", "60000"]);
    assert_eq!(code(&buy()), 0);
    set_mode(&heads, 0o777);
    let refused = buy();
    assert_eq!(code(&refused), 3, "{}", words(&refused));
    let named = format!("chmod 700 {}", heads.display());
    assert!(words(&refused).contains(&named), "{}", words(&refused));
    assert_eq!(code(&hoga(&home, &vars, &["doctor", "--mend"])), 0);
    assert_eq!(code(&buy()), 0);
}

#[test]
fn a_kill_reaches_the_desk_whose_directory_was_opened_meanwhile() {
    let home = home("kill-place");
    let (_emulator, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00"]);
    let vars = vars(&settings[0]);
    let mut run = super::start(&home, &vars, &["run", "--for", "60s"]);
    let _lines = run.until_live();
    let lock = found(&home, "account.lock").unwrap();
    let account = lock.parent().unwrap();
    set_mode(account, 0o777);
    let killed = hoga(&home, &vars, &["kill", "on", "--reason", "enough"]);
    assert_eq!(code(&killed), 0, "{}", text(&killed));
    set_mode(account, 0o700);
    let refused = hoga(&home, &vars, &["buy", "005930", "1", "--limit", "60000"]);
    assert_eq!(code(&refused), 4, "{}", words(&refused));
    assert!(words(&refused).contains("enough"), "{}", words(&refused));
}

#[test]
fn a_strangers_tree_in_the_place_of_ours_gets_no_token() {
    let home = home("tree");
    if !is_root(&home) {
        return;
    }
    let (_running, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00"]);
    let vars = vars(&settings[0]);
    // As the trial did: the tree is moved away, and one of the stranger's own lies there.
    assert_eq!(code(&hoga(&home, &vars, &["auth"])), 0);
    let token = found(&home, "token.json").unwrap();
    let mode_directory = token.ancestors().nth(3).unwrap();
    std::fs::rename(mode_directory, home.join("old")).unwrap();
    std::fs::create_dir_all(token.parent().unwrap()).unwrap();
    for directory in token.ancestors().skip(1).take(3) {
        chown(directory, Some(12_345), Some(12_345)).unwrap();
        set_mode(directory, 0o777);
    }
    let refused = hoga(&home, &vars, &["auth"]);
    assert_eq!(code(&refused), 3, "{}", words(&refused));
    assert!(
        words(&refused).contains("owner 12345"),
        "{}",
        words(&refused)
    );
    assert!(!token.exists());
    let shown = hoga(&home, &vars, &["doctor"]);
    assert!(
        text(&shown).contains("belongs to another user"),
        "{}",
        text(&shown)
    );
}

#[test]
fn a_configuration_that_others_may_read_stops_orders_and_no_brake() {
    let home = home("config-rights");
    let (_running, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00"]);
    let vars = vars(&settings[0]);
    let set = |name: &str| vars.iter().find(|(it, _)| *it == name).unwrap().1;
    let config = home.join("config.toml");
    let profile = format!(
        "[profile.one]\nmode = \"{}\"\napp_key = \"{}\"\napp_secret = \"{}\"\naccount = \"{}\"\n\
         rest_url = \"{}\"\nwebsocket_url = \"{}\"\n",
        set("MODE"),
        set("KIS_APP_KEY"),
        set("KIS_APP_SECRET"),
        set("KIS_ACCOUNT_NO"),
        set("KIS_REST_BASE_URL"),
        set("KIS_WS_URL"),
    );
    std::fs::write(&config, profile).unwrap();
    let named = [
        ("HOGA_CONFIG", config.to_str().unwrap()),
        ("HOGA_PROFILE", "one"),
        ("HOGA_CLOCK", set("HOGA_CLOCK")),
    ];
    for (mode, brake) in [(0o600, 0), (0o644, 0), (0o666, 3)] {
        set_mode(&config, mode);
        let read = hoga(&home, &named, &["cash"]);
        let right = if mode == 0o600 { 0 } else { 3 };
        assert_eq!(code(&read), right, "{mode:o}: {}", words(&read));
        let cancelled = hoga(&home, &named, &["cancel-all", "--yes"]);
        assert_eq!(code(&cancelled), brake, "{mode:o}: {}", words(&cancelled));
    }
    // The environment alone is enough where the file may have been changed.
    let mut with_file = vars.clone();
    with_file.push(("HOGA_CONFIG", config.to_str().unwrap()));
    let cancelled = hoga(&home, &with_file, &["cancel-all", "--yes"]);
    assert_eq!(code(&cancelled), 0, "{}", words(&cancelled));
    // A link to a file that passes is read, as of a mounted secret.
    set_mode(&config, 0o600);
    std::fs::rename(&config, home.join("real.toml")).unwrap();
    symlink("real.toml", &config).unwrap();
    assert_eq!(code(&hoga(&home, &named, &["cash"])), 0);
}

#[test]
fn doctor_names_where_the_journal_is() {
    let home = home("doctor-journal");
    let shown = text(&hoga(&home, &[], &["doctor"]));
    assert!(shown.contains("journal.db; how far it went"), "{shown}");
    let mut vars = PAPER.to_vec();
    vars.extend([
        ("KIS_REST_BASE_URL", "http://127.0.0.1:1"),
        ("KIS_WS_URL", "ws://127.0.0.1:1"),
        (
            "HOGA_DATABASE_URL",
            "postgres://trader:hush@127.0.0.1:1/books",
        ),
    ]);
    let shown = text(&hoga(&home, &vars, &["doctor"]));
    // Its schema has a name by chance, which only the server knows.
    for word in ["database books at 127.0.0.1:1", "as user trader"] {
        assert!(shown.contains(word), "{word}: {shown}");
    }
    assert!(!shown.contains("hush"), "{shown}");
}
