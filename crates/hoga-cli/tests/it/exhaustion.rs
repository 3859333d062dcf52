//! Machines at their limits: few descriptors, connections that say nothing, a desk that was suspended.
//! Orders may wait; what takes risk away does not.

use super::emulator::{emulator, port, text, vars, with_keys};
use super::{Running, code, command, found, hoga, home, words};
use std::io::BufRead;
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

const KEYS: &str = "[[key]]\naccount = \"50000000-01\"\ncash = 50000000\n";
/// A log that says one line a second stays far below this.
const MOST_LOGGED: u64 = 64 << 10;

/// Starts the command with so many descriptors; its log goes into a file beside its home.
fn with_descriptors(
    home: &Path,
    vars: &[(&str, &str)],
    most: u32,
    arguments: &[&str],
) -> (Running, std::path::PathBuf) {
    std::fs::create_dir_all(home).unwrap();
    let log = home.join(format!("stderr-{most}"));
    let hoga = command(home);
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("ulimit -n {most}; exec \"$0\" \"$@\"")]);
    shell.arg(hoga.get_program()).arg("-v").args(arguments);
    shell.env_clear();
    let set = hoga
        .get_envs()
        .filter_map(|(name, value)| Some((name, value?)));
    shell.envs(set).envs(vars.iter().copied());
    shell.stdin(Stdio::null()).stdout(Stdio::piped());
    shell.stderr(std::fs::File::create(&log).unwrap());
    (Running(shell.spawn().unwrap()), log)
}

/// Returns once so many cancels have left, as a log tells, and fails when they do not in time: two
/// seconds, and a little for the start of a process on a busy machine.
fn until_left(log: &Path, cancels: usize, about: &str) {
    let mut told = String::new();
    let mut has_left = false;
    for _moment in 0..400 {
        told = std::fs::read_to_string(log).unwrap();
        has_left = told.matches("/order-rvsecncl").count() >= cancels;
        if has_left {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    assert!(has_left, "{about}: no cancel left in time: {told}");
}

/// Waits for a command that cancels: it saw the end, or says that the end is to come.
fn wait_for(mut brake: Running, log: &Path) {
    let ended = brake.0.wait().unwrap().code();
    let said = std::fs::read_to_string(log).unwrap();
    assert!(matches!(ended, Some(0 | 7)), "{ended:?}: {said}");
}

fn states(home: &Path, vars: &[(&str, &str)]) -> String {
    text(&hoga(home, vars, &["orders"]))
}

#[test]
fn silent_connections_to_a_desk_hold_no_brake_up() {
    for most in [256, 40] {
        let home = home(&format!("silent-{most}"));
        let (_market, settings) = with_keys(&home, KEYS, &["--clock", "10:00"]);
        let vars = vars(&settings[0]);
        let (mut run, log) = with_descriptors(&home, &vars, most, &["run", "--for", "60s"]);
        let _lines = run.until_live();
        for key in ["one", "two"] {
            let order = ["buy", "005930", "1", "--limit", "60000", "--id", key];
            let bought = hoga(&home, &vars, &order);
            assert_eq!(code(&bought), 0, "{most}: {}", text(&bought));
        }
        let socket = found(&home, "desk.sock").unwrap();
        let silent: Vec<UnixStream> = (0..250)
            .map_while(|_| UnixStream::connect(&socket).ok())
            .collect();
        assert!(silent.len() > 30, "they come in, and say nothing");
        let brakes = [&["cancel", "one"][..], &["cancel-all", "--yes"]];
        for (number, brake) in (1..).zip(brakes) {
            let (cancel, said) = with_descriptors(&home, &vars, 64, brake);
            until_left(&log, number, "silent connections");
            wait_for(cancel, &said);
        }
        let shown = states(&home, &vars);
        assert_eq!(shown.matches("cancelled").count(), 2, "{shown}");
        drop(silent);
        let logged = std::fs::metadata(&log).unwrap().len();
        assert!(logged < MOST_LOGGED, "{logged} bytes of log");
        let told = std::fs::read_to_string(&log).unwrap();
        assert!(
            told.contains("a command of another process") && told.contains("Cancel"),
            "the desk itself carried them out: {told}"
        );
    }
}

#[test]
fn silent_connections_to_an_emulator_keep_nobody_out() {
    let home = home("silent-emulator");
    let arguments = [
        "--json",
        "emulator",
        "--rest-port",
        "0",
        "--ws-port",
        "0",
        "--clock",
        "10:00",
    ];
    let (mut market, log) = with_descriptors(&home, &[], 128, &arguments);
    let mut printed = std::io::BufReader::new(market.0.stdout.take().unwrap());
    let mut line = String::new();
    printed.read_line(&mut line).unwrap();
    let line: serde_json::Value = serde_json::from_str(&line).unwrap();
    let settings: Vec<(String, String)> = line
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
        .collect();
    let vars = vars(&settings);
    let ws = settings
        .iter()
        .find(|(name, _)| name == "KIS_WS_URL")
        .unwrap();
    let ws_port =
        ws.1.trim_end_matches("/tryitout")
            .rsplit(':')
            .next()
            .unwrap();
    let mut silent = Vec::new();
    for port in [port(&settings).as_str(), ws_port] {
        for said in [None, Some("GET /half HTTP/1.1\r\n")] {
            silent.extend((0..150).map(|_| {
                let stream = TcpStream::connect(format!("127.0.0.1:{port}")).unwrap();
                if let Some(half) = said {
                    drop(std::io::Write::write_all(&mut &stream, half.as_bytes()));
                }
                stream
            }));
        }
    }
    let quote = hoga(&home, &vars, &["quote", "005930"]);
    assert_eq!(code(&quote), 0, "{}", text(&quote));
    let streamed = hoga(&home, &vars, &["--json", "run", "--for", "2s"]);
    assert_eq!(code(&streamed), 0, "{}", text(&streamed));
    // A line a second, however many come.
    let logged = std::fs::metadata(&log).unwrap().len();
    assert!(logged < MOST_LOGGED, "{logged} bytes of log");
    drop(silent);
}

#[test]
fn brakes_of_a_process_with_few_descriptors_leave() {
    let home = home("few");
    let (_market, settings) = with_keys(&home, KEYS, &["--clock", "10:00"]);
    let vars = vars(&settings[0]);
    let key = ["one", "two"];
    for key in key {
        let order = ["buy", "005930", "1", "--limit", "60000", "--id", key];
        assert_eq!(code(&hoga(&home, &vars, &order)), 0);
    }
    for arguments in [&["cancel", "one"][..], &["cancel-all", "--yes"]] {
        let (few, log) = with_descriptors(&home, &vars, 32, arguments);
        until_left(&log, 1, "few descriptors");
        wait_for(few, &log);
    }
    let shown = states(&home, &vars);
    assert_eq!(shown.matches("cancelled").count(), 2, "{shown}");
}

#[test]
fn brakes_leave_while_a_desk_is_suspended_and_as_soon_as_it_wakes() {
    let home = home("woken");
    let (_market, settings) = emulator(&home, &["--clock", "10:00"], 1);
    let vars = vars(&settings[0]);
    let (mut run, desk) = with_descriptors(&home, &vars, 256, &["run", "--for", "60s"]);
    let _lines = run.until_live();
    let order = |key: &str| {
        let order = ["buy", "005930", "1", "--limit", "60000", "--id", key];
        let bought = hoga(&home, &vars, &order);
        assert_eq!(code(&bought), 0, "{}", words(&bought));
    };
    let signal = |name: &str| {
        let sent = Command::new("kill")
            .args([name, &run.0.id().to_string()])
            .status();
        assert!(sent.unwrap().success());
    };
    order("one");
    order("two");
    // What it records behind its answers is written: who reads the journal waits for no lock of a
    // process that sleeps.
    std::thread::sleep(Duration::from_secs(1));
    signal("-STOP");
    let (cancel, log) = with_descriptors(&home, &vars, 64, &["cancel", "one"]);
    until_left(&log, 1, "a desk that is suspended");
    wait_for(cancel, &log);
    signal("-CONT");
    let (cancel, log) = with_descriptors(&home, &vars, 65, &["cancel", "two"]);
    until_left(&desk, 1, "a desk that woke");
    wait_for(cancel, &log);
    let shown = states(&home, &vars);
    assert_eq!(shown.matches("cancelled").count(), 2, "{shown}");
}

/// A small disk of its own; only root can have one.
struct Disk(std::path::PathBuf);

impl Disk {
    fn mount(path: &Path) -> Option<Self> {
        std::fs::create_dir_all(path).unwrap();
        let mut mount = Command::new("mount");
        mount
            .args(["-t", "tmpfs", "-o", "size=3m", "tmpfs"])
            .arg(path);
        let is_mounted = mount.stderr(Stdio::null()).status();
        is_mounted
            .is_ok_and(|status| status.success())
            .then(|| Self(path.to_owned()))
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        drop(Command::new("umount").arg("-l").arg(&self.0).status());
    }
}

#[test]
fn brakes_leave_while_the_disk_is_full() {
    let home = home("full");
    let (_market, settings) = with_keys(&home, KEYS, &["--clock", "10:00"]);
    let vars = vars(&settings[0]);
    let Some(disk) = Disk::mount(&home.join("disk")) else {
        eprintln!("not tried: only root can have a small disk");
        return;
    };
    let full = disk.0.join("home");
    let log = home.join("desk.log");
    let mut run = command(&full);
    run.args(["-v", "run", "--for", "60s"])
        .envs(vars.iter().copied());
    run.stdout(Stdio::piped());
    run.stderr(std::fs::File::create(&log).unwrap());
    let mut run = Running(run.spawn().unwrap());
    let _lines = run.until_live();
    for key in ["one", "two"] {
        let order = ["buy", "005930", "1", "--limit", "60000", "--id", key];
        assert_eq!(code(&hoga(&full, &vars, &order)), 0);
    }
    // Until nothing more goes onto it.
    let filled = std::fs::write(disk.0.join("filler"), vec![1; 4 << 20]);
    assert!(filled.is_err(), "the disk is small");
    let refused = hoga(&full, &vars, &["buy", "005930", "1", "--market"]);
    assert_ne!(code(&refused), 0, "{}", text(&refused));
    for (number, brake) in (1..).zip([&["cancel", "one"][..], &["cancel-all", "--yes"]]) {
        let mut cancel = command(&full);
        cancel.args(brake).envs(vars.iter().copied());
        let mut cancel = Running(
            cancel
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap(),
        );
        until_left(&log, number, "a full disk");
        let ended = cancel.0.wait().unwrap().code();
        assert!(matches!(ended, Some(0 | 7)), "{brake:?}: {ended:?}");
    }
    let logged = std::fs::metadata(&log).unwrap().len();
    assert!(logged < MOST_LOGGED, "{logged} bytes of log");
}

#[test]
fn a_market_in_the_desk_s_own_process_takes_no_descriptor_that_a_brake_needs() {
    let home = home("own-market");
    let (mut run, log) = with_descriptors(&home, &[], 48, &["run", "--for", "60s"]);
    let _lines = run.until_live();
    let order = ["buy", "005930", "1", "--limit", "60000", "--id", "one"];
    let bought = hoga(&home, &[], &order);
    assert_eq!(code(&bought), 0, "{}", text(&bought));
    let address = std::fs::read_to_string(found(&home, "address.json").unwrap()).unwrap();
    let address: serde_json::Value = serde_json::from_str(&address).unwrap();
    let mut silent = Vec::new();
    for name in ["rest_url", "websocket_url"] {
        let url = address.get(name).unwrap().as_str().unwrap();
        let host = url.split('/').nth(2).unwrap();
        silent.extend((0..100).map(|_| TcpStream::connect(host).unwrap()));
    }
    let (cancel, said) = with_descriptors(&home, &[], 64, &["cancel", "one"]);
    until_left(&log, 1, "silent connections to the market");
    wait_for(cancel, &said);
    let logged = std::fs::metadata(&log).unwrap().len();
    assert!(logged < MOST_LOGGED, "{logged} bytes of log");
    drop(silent);
}
