//! Whatever ends `hoga run` while an order is open ends it well and soon.

use crate::{Running, TestEmulator, code, command, hoga, home, json, words};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;
use tokio::time::Instant;

/// No ending takes longer.
const ENDS_WITHIN: Duration = Duration::from_secs(3);

pub(super) fn signal(child: &Child, name: &str) {
    let (name, pid) = (format!("-{name}"), child.id().to_string());
    let sent = Command::new("kill").args([name, pid]).status().unwrap();
    assert!(sent.success());
}

/// Waits until a process has ended, and returns what it said on stderr.
fn ended(mut run: Running, within: Duration) -> (std::process::ExitStatus, String) {
    let started = Instant::now();
    let status = loop {
        if let Some(status) = run.0.try_wait().unwrap() {
            break status;
        }
        assert!(started.elapsed() < within, "it goes on after {within:?}");
        std::thread::sleep(Duration::from_millis(20));
    };
    let mut said = String::new();
    if let Some(mut stderr) = run.0.stderr.take() {
        stderr.read_to_string(&mut said).unwrap();
    }
    (status, said)
}

/// An emulator, and the variables of a client of it.
pub(super) struct Venue {
    pub(super) emulator: TestEmulator,
    pub(super) vars: Vec<(String, String)>,
}

impl Venue {
    pub(super) fn open(home: &Path) -> Self {
        let emulator = TestEmulator::start(home);
        let vars = emulator.vars();
        Self { emulator, vars }
    }

    pub(super) fn vars(&self) -> Vec<(&str, &str)> {
        let vars = self.vars.iter();
        vars.map(|(name, value)| (name.as_str(), value.as_str()))
            .collect()
    }

    /// Returns the command under the shell, which first does what is said.
    pub(super) fn under(&self, home: &Path, first: &str, arguments: &str) -> Command {
        let binary = env!("CARGO_BIN_EXE_hoga");
        let mut shell = Command::new("sh");
        let script = format!("{first}; exec {binary} {arguments}");
        let envs = command(home);
        let envs: Vec<_> = envs.get_envs().filter_map(|(n, v)| Some((n, v?))).collect();
        shell
            .args(["-c", &script])
            .env_clear()
            .envs(envs)
            .envs(self.vars())
            .env("PATH", "/usr/bin:/bin")
            .stdin(Stdio::null());
        shell
    }

    /// Starts `hoga run` under the shell, and waits until it is live.
    pub(super) fn run(&self, home: &Path, first: &str, more: &str) -> Running {
        let child = self
            .under(home, first, &format!("run --for 60s {more}"))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        let mut run = Running(child.unwrap());
        let lines = run.until_live();
        // Somebody goes on reading.
        std::thread::spawn(move || lines.count());
        run
    }

    pub(super) fn hoga(&self, home: &Path, arguments: &[&str]) -> Output {
        hoga(home, &self.vars(), arguments)
    }

    pub(super) fn buy(&self, home: &Path, key: &str) {
        let bought = self.hoga(
            home,
            &[
                "--json", "buy", "005930", "1", "--limit", "60000", "--id", key,
            ],
        );
        assert_eq!(code(&bought), 0, "{}", words(&bought));
    }

    pub(super) fn open_orders(&self, home: &Path) -> usize {
        let orders = json(&self.hoga(home, &["--json", "orders", "--open"]));
        orders.as_array().unwrap().len()
    }
}

#[test]
fn every_signal_that_asks_for_the_end_gets_a_proper_one() {
    let home = home("signals");
    let venue = Venue::open(&home);
    for (at, name) in ["TERM", "HUP", "INT", "QUIT", "USR1", "ALRM", "XCPU"]
        .iter()
        .enumerate()
    {
        let run = venue.run(&home, ":", "");
        if at == 0 {
            venue.buy(&home, "stays");
        }
        signal(&run.0, name);
        let (status, said) = ended(run, ENDS_WITHIN);
        assert_eq!(status.code(), Some(0), "{name}: {status} {said}");
        for word in [
            "stopping",
            "left open: ",
            ", stays",
            "closed; 1 order left open",
        ] {
            assert!(said.contains(word), "{name}: {said}");
        }
    }
    assert_eq!(venue.open_orders(&home), 1);
    let events = venue.hoga(&home, &["events"]);
    let events = String::from_utf8_lossy(&events.stdout).into_owned();
    let closed = events.matches("1 own order left open").count();
    assert!(closed >= 7, "each end is recorded: {closed}");

    let run = venue.run(&home, ":", "--cancel-on-exit");
    signal(&run.0, "TERM");
    let (status, said) = ended(run, ENDS_WITHIN);
    assert_eq!(status.code(), Some(0), "{said}");
    assert!(said.contains("cancelled: 1"), "{said}");
    assert_eq!(venue.open_orders(&home), 0);
}

#[test]
fn a_signal_while_it_starts_and_one_while_it_stops_end_it_well_too() {
    let home = home("early");
    let venue = Venue::open(&home);
    for wait in [60, 120, 200, 300, 500] {
        let run = venue
            .under(&home, ":", "run --for 60s")
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn();
        let run = Running(run.unwrap());
        std::thread::sleep(Duration::from_millis(wait));
        signal(&run.0, "TERM");
        signal(&run.0, "INT");
        std::thread::sleep(Duration::from_millis(10));
        drop(
            Command::new("kill")
                .args(["-INT", &run.0.id().to_string()])
                .stderr(Stdio::null())
                .status(),
        );
        let (status, said) = ended(run, ENDS_WITHIN);
        // Before it listens there is nothing that could stay open.
        if said.is_empty() {
            continue;
        }
        assert_eq!(status.code(), Some(0), "{wait}: {status} {said}");
        assert!(said.contains("stopp"), "{wait}: {said}");
    }
}

#[test]
fn a_signal_that_was_ignored_at_the_start_stays_ignored() {
    let home = home("nohup");
    let venue = Venue::open(&home);
    let mut run = venue.run(&home, "trap '' HUP INT", "");
    signal(&run.0, "HUP");
    signal(&run.0, "INT");
    std::thread::sleep(Duration::from_millis(700));
    assert!(run.0.try_wait().unwrap().is_none(), "it goes on");
    signal(&run.0, "TERM");
    let (status, said) = ended(run, ENDS_WITHIN);
    assert_eq!(status.code(), Some(0), "{status} {said}");
}

/// Returns the writing end of a pipe that takes nothing more, and its other end, which nobody reads.
fn full_pipe() -> (std::io::PipeReader, std::io::PipeWriter) {
    let (reader, mut writer) = std::io::pipe().unwrap();
    // What a pipe holds on Linux.
    writer.write_all(&vec![b'\n'; 65_536]).unwrap();
    (reader, writer)
}

#[test]
fn a_screen_that_nobody_reads_holds_up_neither_a_signal_nor_a_brake() {
    let home = home("unread");
    let venue = Venue::open(&home);
    let (_unread, writer) = full_pipe();
    let stuck = |arguments: &str| {
        let child = venue
            .under(&home, ":", arguments)
            .stdout(writer.try_clone().unwrap())
            .stderr(writer.try_clone().unwrap())
            .spawn();
        Running(child.unwrap())
    };
    let run = stuck("-vv run --for 60s");
    // It serves: the order of another process goes through its desk.
    let started = Instant::now();
    while crate::found(&home, "desk.sock").is_none() && started.elapsed() < ENDS_WITHIN {
        std::thread::sleep(Duration::from_millis(50));
    }
    std::thread::sleep(Duration::from_millis(500));
    venue.buy(&home, "unread");
    for brake in ["-vv cancel unread", "-vv kill on", "-vv cancel-all"] {
        let (status, _) = ended(stuck(brake), Duration::from_secs(5));
        let code = status.code().unwrap();
        assert!(code == 0, "{brake}: {code}");
    }
    assert_eq!(venue.open_orders(&home), 0);
    signal(&run.0, "TERM");
    let (status, _) = ended(run, ENDS_WITHIN);
    assert_eq!(status.code(), Some(0), "{status}");
    let events = venue.hoga(&home, &["events"]);
    let events = String::from_utf8_lossy(&events.stdout).into_owned();
    assert!(events.contains("0 own orders left open"), "{events}");
}

#[test]
fn a_file_that_may_not_grow_ends_no_desk_and_holds_up_no_brake() {
    let home = home("filelimit");
    let venue = Venue::open(&home);
    // The journal is there and the order too.
    venue.buy(&home, "limited");
    let run = venue.run(&home, "ulimit -f 700", "");
    let mut refused = None;
    for number in 0..200 {
        let key = format!("more-{number}");
        let buy = ["buy", "000660", "1", "--limit", "200000", "--id", &key];
        let output = venue.hoga(&home, &buy);
        if code(&output) != 0 {
            refused = Some(output);
            break;
        }
    }
    let refused = refused.expect("the limit is reached");
    assert!(words(&refused).contains("journal"), "{}", words(&refused));
    let cancelled = venue.hoga(&home, &["cancel", "limited"]);
    assert_eq!(code(&cancelled), 0, "{}", words(&cancelled));
    signal(&run.0, "TERM");
    let (status, said) = ended(run, ENDS_WITHIN);
    assert_eq!(status.code(), Some(1), "{status} {said}");
    for word in ["stopping", "left open: ", ", more-0", "not in the journal"] {
        assert!(said.contains(word), "{said}");
    }
}
