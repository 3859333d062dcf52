//! The command `hoga` against a server that shares nothing with this workspace: another language,
//! other libraries, written from the published facts alone.

use crate::clients::python;
use crate::{Outcome, built, root};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// 2026-11-24 10:00 in Seoul, in seconds since 1970: a business morning for the server.
const MORNING: i64 = 1_795_482_000;

/// The server; it ends with this value.
struct Server {
    child: Child,
    vars: Vec<(String, String)>,
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The command with the server's settings.
struct Hoga {
    program: PathBuf,
    vars: Vec<(String, String)>,
}

fn start() -> Result<Server, String> {
    let python = python()?;
    let mut child = Command::new(&python)
        .arg(root().join("xtask/clients/independent_server.py"))
        .args(["--clock", "2026-11-24T10:00:00+09:00"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{}: {error}", python.display()))?;
    let stdout = child.stdout.take();
    let mut server = Server {
        child,
        vars: Vec::new(),
    };
    let mut line = String::new();
    let mut lines = BufReader::new(stdout.ok_or("the server has no output")?);
    lines
        .read_line(&mut line)
        .map_err(|error| error.to_string())?;
    let settings: Value =
        serde_json::from_str(&line).map_err(|error| format!("{error}: {line}"))?;
    let settings = settings.as_object().ok_or("the server names no settings")?;
    let texts = settings
        .iter()
        .filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())));
    server.vars = texts.collect();
    Ok(server)
}

impl Hoga {
    fn new(server: &Server) -> Result<Self, String> {
        built::programs()?;
        let home = root().join("target/clients/independent");
        // What an earlier run's journal was remembered by goes with it.
        let heads = root().join("target/clients/independent-heads");
        for left in [&home, &heads] {
            drop(fs::remove_dir_all(left));
        }
        #[expect(
            clippy::disallowed_methods,
            reason = "the server's clock is compared with this machine's"
        )]
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_err(|error| error.to_string())?;
        let now = i64::try_from(now.as_secs()).map_err(|error| error.to_string())?;
        let mut vars = server.vars.clone();
        vars.push(("MODE".into(), "LOCAL".into()));
        for (name, directory) in [("HOGA_HOME", &home), ("HOGA_MEMORY", &heads)] {
            vars.push((name.into(), directory.to_string_lossy().into_owned()));
        }
        vars.push(("HOGA_CLOCK".into(), format!("{:+}s", MORNING - now)));
        Ok(Self {
            program: built::program("hoga"),
            vars,
        })
    }

    /// Runs a command and returns its exit code and every JSON document it printed.
    fn says(&self, words: &str) -> Result<(i32, Vec<Value>), String> {
        let output = Command::new(&self.program)
            .arg("--json")
            .args(words.split(' '))
            .env_clear()
            .envs(self.vars.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("{}: {error}", self.program.display()))?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let documents = text
            .lines()
            .map(serde_json::from_str)
            .collect::<Result<Vec<Value>, _>>();
        let documents = documents.map_err(|error| format!("hoga {words}: {error}: {text}"))?;
        let code = output.status.code().unwrap_or(-1);
        eprintln!("hoga {words}: {code}");
        if code != 0 && documents.is_empty() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        Ok((code, documents))
    }

    fn one(&self, words: &str) -> Result<Value, String> {
        let (code, documents) = self.says(words)?;
        let found = documents.into_iter().next().unwrap_or_default();
        if code == 0 {
            Ok(found)
        } else {
            Err(format!("hoga {words}: {code}: {found}"))
        }
    }
}

impl Hoga {
    /// Asks for the orders until one is in a state: an accepted order is listed seconds later.
    fn wait_for(&self, key: &str, state: &str) -> Outcome {
        let mut last = String::new();
        for _ in 0..10 {
            let orders = self.one("orders")?;
            let rows = orders.as_array().cloned().unwrap_or_default();
            let found = rows.iter().find(|row| field(row, "id") == key);
            last = found.map_or(String::new(), |row| field(row, "state").to_owned());
            if last == state {
                return Ok(());
            }
            std::thread::sleep(Duration::from_secs(1));
        }
        Err(format!("{key} is {last:?}, not {state}"))
    }
}

/// Returns a field of a document, or of its first row.
fn field<'a>(document: &'a Value, name: &str) -> &'a str {
    let row = document.get(0).unwrap_or(document);
    row.get(name).and_then(Value::as_str).unwrap_or("")
}

fn expect(what: &str, seen: &str, expected: &str) -> Outcome {
    if seen == expected {
        Ok(())
    } else {
        Err(format!("{what}: {seen:?} instead of {expected:?}"))
    }
}

/// A morning with that server: quotations, orders, executions, refusals.
pub(crate) fn run_morning() -> Outcome {
    let server = start()?;
    let hoga = Hoga::new(&server)?;
    eprintln!("==> hoga against an independent server");
    let quote = hoga.one("quote 005930")?;
    expect("the symbol", field(&quote, "symbol"), "005930")?;
    let book = hoga.one("book 005930")?;
    if ["asks", "bids"].iter().any(|side| {
        book.get(side)
            .and_then(Value::as_array)
            .is_none_or(|levels| levels.len() != 10)
    }) {
        return Err(format!("a book of ten levels a side: {book}"));
    }
    expect("cash", field(&hoga.one("cash")?, "settled_d2"), "100000000")?;
    expect("shares", field(&hoga.one("positions")?, "quantity"), "10")?;

    let resting = hoga.one("buy 005930 2 --limit 60000")?;
    expect("a resting order", field(&resting, "state"), "accepted")?;
    let key = field(&resting, "id").to_owned();
    let listed = hoga.one("orders --open")?;
    expect("the list", field(&listed, "id"), &key)?;
    let amended = hoga.one(&format!("amend {key} --limit 59000"))?;
    expect("the new limit", field(&amended, "price"), "59000")?;
    let cancelled = hoga.one(&format!("cancel {key}"))?;
    expect("after the cancel", field(&cancelled, "state"), "cancelled")?;

    let bought = hoga.one("buy 005930 8 --market")?;
    let key = field(&bought, "id").to_owned();
    hoga.wait_for(&key, "filled")?;
    expect(
        "shares after it",
        field(&hoga.one("positions")?, "quantity"),
        "18",
    )?;
    let cash = field(&hoga.one("cash")?, "settled_d2")
        .parse::<i64>()
        .unwrap_or(0);
    // Eight shares of about 70,000 won, and a fee.
    if !(99_400_000..99_500_000).contains(&cash) {
        return Err(format!("cash after eight shares: {cash}"));
    }
    let (code, refused) = hoga.says("sell 005930 100 --limit 70000")?;
    let words = refused.first().map(Value::to_string).unwrap_or_default();
    if code == 0 || !(words.contains("APBK0400") || words.contains("quantity")) {
        return Err(format!("more than is held: {code} {words}"));
    }
    let (code, streamed) = hoga.says("run --for 6s --symbols 005930")?;
    let prints = streamed
        .iter()
        .filter(|it| it.to_string().contains("trade"))
        .count();
    if code != 0 || prints < 5 {
        return Err(format!(
            "a stream: {code}, {prints} prints of {} documents",
            streamed.len()
        ));
    }
    let verified = hoga.one("events verify")?;
    eprintln!("{verified}");
    Ok(())
}
