//! A private PostgreSQL cluster for one run: made in a temporary directory, gone afterwards.
//!
//! The server binaries are Debian's; they are installed if that is possible, and the run says how to
//! get them if not.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A running server; stopped and removed when dropped.
pub(crate) struct Cluster {
    binaries: PathBuf,
    directory: PathBuf,
}

impl Cluster {
    /// Makes and starts a cluster that listens on a socket in its own directory only.
    pub(crate) fn start() -> Result<Self, String> {
        let binaries = binaries()?;
        let directory = std::env::temp_dir().join(format!("hoga-postgres-{}", std::process::id()));
        drop(fs::remove_dir_all(&directory));
        fs::create_dir_all(&directory).map_err(|error| error.to_string())?;
        let cluster = Self {
            binaries,
            directory,
        };
        if is_root() {
            cluster.call(Command::new("chown").args(["postgres", &cluster.path("")]))?;
        }
        let data = cluster.path("data");
        let mut make = cluster.command("initdb");
        make.args([
            "-D",
            &data,
            "-U",
            "hoga",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-sync",
        ]);
        cluster.call(&mut make)?;
        cluster.launch()?;
        Ok(cluster)
    }

    fn launch(&self) -> Result<(), String> {
        let options = format!(
            "-c listen_addresses= -c unix_socket_directories={}",
            self.path("")
        );
        let (data, log) = (self.path("data"), self.path("log"));
        let mut start = self.command("pg_ctl");
        start.args(["-D", &data, "-l", &log, "-w", "-o", &options, "start"]);
        self.call(&mut start)
    }

    /// Returns the address for `HOGA_DATABASE_URL`.
    pub(crate) fn url(&self) -> String {
        let directory = self.path("").trim_end_matches('/').replace('/', "%2F");
        format!("postgres://hoga@{directory}/postgres")
    }

    /// Returns the command that kills the server and starts it again, for a shell.
    pub(crate) fn restart_command(&self) -> String {
        let as_user = if is_root() {
            "setpriv --reuid=postgres --regid=postgres --clear-groups "
        } else {
            ""
        };
        let (pg_ctl, data, log) = (
            self.binaries.join("pg_ctl"),
            self.path("data"),
            self.path("log"),
        );
        let pg_ctl = pg_ctl.display();
        let options = format!(
            "-c listen_addresses= -c unix_socket_directories={}",
            self.path("")
        );
        // Its children hold the shared memory until they notice, so the first starts may fail.
        format!(
            "kill -9 $(head -1 {data}/postmaster.pid); \
             for try in 1 2 3 4 5 6 7 8 9 10; do sleep 1; \
             {as_user}{pg_ctl} -D {data} -l {log} -w -o '{options}' start && exit 0; done; exit 1"
        )
    }

    fn path(&self, part: &str) -> String {
        self.directory.join(part).display().to_string()
    }

    /// PostgreSQL does not run as root; Debian's package brings a user of its own.
    fn command(&self, name: &str) -> Command {
        let program = self.binaries.join(name);
        if !is_root() {
            return Command::new(program);
        }
        let mut command = Command::new("setpriv");
        command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]);
        command.arg(program);
        command
    }

    fn call(&self, command: &mut Command) -> Result<(), String> {
        let line = format!("{command:?}");
        let output = command
            .current_dir(&self.directory)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .map_err(|error| format!("{line} could not be started: {error}"))?;
        if output.success() {
            Ok(())
        } else {
            let log = fs::read_to_string(self.path("log")).unwrap_or_default();
            Err(format!("{line} failed ({output})\n{log}"))
        }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let data = self.path("data");
        let mut stop = self.command("pg_ctl");
        stop.args(["-D", &data, "-m", "immediate", "-w", "stop"]);
        if let Err(error) = self.call(&mut stop) {
            eprintln!("{error}");
        }
        drop(fs::remove_dir_all(&self.directory));
    }
}

fn is_root() -> bool {
    Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout.starts_with(b"0\n"))
}

/// Finds the newest server binaries, or installs them.
fn binaries() -> Result<PathBuf, String> {
    if let Some(found) = find() {
        return Ok(found);
    }
    if is_root() {
        eprintln!("==> apt-get install postgresql");
        let install = "apt-get update -q && apt-get install -y -q postgresql";
        drop(Command::new("sh").args(["-c", install]).status());
    }
    find().ok_or_else(|| {
        "no PostgreSQL server binaries: apt-get install postgresql (Debian), and run again".into()
    })
}

fn find() -> Option<PathBuf> {
    let mut versions: Vec<PathBuf> = fs::read_dir(Path::new("/usr/lib/postgresql"))
        .ok()?
        .flatten()
        .map(|entry| entry.path().join("bin"))
        .filter(|bin| bin.join("initdb").exists() && bin.join("postgres").exists())
        .collect();
    versions.sort();
    versions.pop()
}
