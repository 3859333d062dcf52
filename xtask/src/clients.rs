//! Clients that nobody here wrote, against the emulator: unmodified, from `PyPI`, in versions that are
//! pinned.

use crate::{Outcome, built, root, run};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Each client's driver, with the lines of its two keys in `keys.toml`.
const CLIENTS: [(&str, usize, usize); 3] = [
    ("kis_trader_driver.py", 0, 1),
    ("python_kis_driver.py", 2, 3),
    ("mojito_driver.py", 4, 5),
];

/// An emulator that ends with this value.
struct Emulator(Child);

impl Drop for Emulator {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// Makes the virtual environment with the pinned packages; one that has them is used again.
pub(crate) fn python() -> Result<PathBuf, String> {
    let pins = root().join("xtask/clients/requirements.txt");
    let wanted =
        fs::read_to_string(&pins).map_err(|error| format!("{}: {error}", pins.display()))?;
    let venv = root().join("target/clients/venv");
    let python = venv.join("bin/python");
    let installed = venv.join("installed.txt");
    if python.exists() && fs::read_to_string(&installed).is_ok_and(|there| there == wanted) {
        return Ok(python);
    }
    drop(fs::remove_dir_all(&venv));
    let words = |path: &Path| path.to_string_lossy().into_owned();
    let hint = |error: String| {
        format!(
            "{error}; Python 3.11 or newer with its venv module is needed (Debian: python3-venv)"
        )
    };
    run("python3", &["-m", "venv", &words(&venv)], &[]).map_err(hint)?;
    let install = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--requirement",
    ];
    let arguments: Vec<&str> = install.into_iter().collect();
    let (program, pins) = (words(&python), words(&pins));
    run(&program, &[arguments, vec![&pins]].concat(), &[])?;
    fs::write(&installed, wanted).map_err(|error| error.to_string())?;
    Ok(python)
}

/// Starts the emulator and returns it with the settings of each key.
fn emulator() -> Result<(Emulator, Vec<Value>), String> {
    built::programs()?;
    let program = built::program("hoga");
    let mut child = Command::new(&program)
        .args(["--json", "emulator", "--rest-port", "0", "--ws-port", "0"])
        .args(["--clock", "10:00", "--keys", "xtask/clients/keys.toml"])
        .current_dir(root())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{}: {error}", program.display()))?;
    let stdout = child.stdout.take();
    let emulator = Emulator(child);
    let lines = BufReader::new(stdout.ok_or("the emulator has no output")?).lines();
    let most = CLIENTS.len() * 2;
    let keys: Result<Vec<Value>, String> = lines
        .take(most)
        .map(|line| {
            let line = line.map_err(|error| error.to_string())?;
            serde_json::from_str(&line).map_err(|error| format!("{error}: {line}"))
        })
        .collect();
    let keys = keys?;
    if keys.len() < most {
        return Err("the emulator ended before it named its keys".into());
    }
    Ok((emulator, keys))
}

/// Runs every client through its day; what a driver misses or a client refuses is an error.
pub(crate) fn all() -> Outcome {
    let python = python()?;
    let (_emulator, keys) = emulator()?;
    for (driver, own, other) in CLIENTS {
        let name = driver.trim_end_matches("_driver.py");
        let directory = root().join("target/clients").join(name);
        drop(fs::remove_dir_all(&directory));
        fs::create_dir_all(&directory).map_err(|error| error.to_string())?;
        let missing = || format!("the emulator named no key for {name}");
        let own = keys
            .get(own)
            .and_then(Value::as_object)
            .ok_or_else(missing)?;
        let other = keys.get(other).ok_or_else(missing)?;
        eprintln!("==> {name}");
        let output = Command::new(&python)
            .arg(root().join("xtask/clients").join(driver))
            .envs(
                own.iter()
                    .map(|(name, value)| (name, value.as_str().unwrap_or(""))),
            )
            .env(
                "OTHER_APP_KEY",
                other
                    .get("KIS_APP_KEY")
                    .and_then(Value::as_str)
                    .unwrap_or(""),
            )
            .env("CLIENT_DIRECTORY", &directory)
            // Tokens and caches of theirs stay in their own directory.
            .env("HOME", &directory)
            .current_dir(&directory)
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("{}: {error}", python.display()))?;
        let words = String::from_utf8_lossy(&output.stdout);
        let last = words.lines().rev().find(|line| line.starts_with('{'));
        match last.filter(|_| output.status.success()) {
            Some(passed) => eprintln!("{passed}"),
            None => {
                let errors = String::from_utf8_lossy(&output.stderr);
                let status = output.status;
                return Err(format!(
                    "{name} does not get through its day ({status}):\n{words}\n{errors}"
                ));
            }
        }
    }
    Ok(())
}
