//! Files that people give, each in each of the ways in which one is no file to read.

use super::{Running, command, home};
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use std::time::Duration;

/// What a file that somebody gave must not be, and what is said.
fn bad_files(home: &Path) -> Vec<(PathBuf, &'static str)> {
    std::fs::create_dir_all(home).unwrap();
    let pipe = home.join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let large = home.join("large");
    let file = std::fs::File::create(&large).unwrap();
    file.set_len(1 << 40).unwrap();
    let packed = home.join("packed.gz");
    std::fs::write(&packed, [0x1f, 0x8b, 8, 0, 0, 0, 0, 0]).unwrap();
    let binary = home.join("binary");
    std::fs::write(&binary, b"\xff\xfe\x00").unwrap();
    let escape = home.join("escape\u{1b}[2J");
    std::fs::create_dir_all(&escape).unwrap();
    for path in [&large, &packed, &binary, &pipe] {
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        std::fs::set_permissions(path, mode).unwrap();
    }
    vec![
        (pipe, "a pipe"),
        ("/dev/zero".into(), "a device"),
        (home.to_owned(), "a directory"),
        (large, "at most"),
        (packed, "gzip"),
        (binary, "no text"),
        (escape, "\\u{1b}[2J"),
    ]
}

/// Waits for a command that reads nothing but a file.
fn ended(mut running: Running, about: &str) -> Output {
    let mut has_ended = false;
    for _moment in 0..1_000 {
        has_ended = running.0.try_wait().unwrap().is_some();
        if has_ended {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(has_ended, "{about} hangs");
    let mut output = Output {
        status: running.0.wait().unwrap(),
        stdout: Vec::new(),
        stderr: Vec::new(),
    };
    let mut said = running.0.stderr.take().unwrap();
    std::io::Read::read_to_end(&mut said, &mut output.stderr).unwrap();
    output
}

fn refused(home: &Path, vars: &[(&str, &Path)], arguments: &[&str], what: &str) {
    let mut command = command(home);
    command.args(arguments).envs(vars.iter().copied());
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    let about = format!("{arguments:?} {vars:?}");
    let output = ended(Running(command.spawn().unwrap()), &about);
    let said = super::words(&output);
    let code = output.status.code();
    // A market whose file cannot be read on is a fault of what wrote it.
    let is_unreadable = arguments.contains(&"--state") && !said.contains("is a ");
    let expected = if is_unreadable { 1 } else { 3 };
    assert_eq!(code, Some(expected), "{about}: {said}");
    assert!(said.contains(what), "{about}: {said}");
    assert!(!said.contains('\u{1b}'), "{about}: {said}");
    assert!(said.contains("hint: "), "{about}: {said}");
}

#[test]
fn what_is_no_file_is_refused_wherever_a_file_is_given() {
    let home = home("given");
    let config = home.join("config.toml");
    for (path, what) in bad_files(&home) {
        let name = path.to_str().unwrap();
        let aside = [("HOGA_CONFIG", config.as_path())];
        refused(&home, &[("HOGA_CONFIG", &path)], &["cash"], what);
        refused(&home, &aside, &["config", "import", name], what);
        for arguments in [
            &["replay", name][..],
            &["emulator", "--market", name],
            &["emulator", "--keys", name],
            &[
                "emulator",
                "--faults",
                name,
                "--rest-port",
                "0",
                "--ws-port",
                "0",
            ],
        ] {
            refused(&home, &[], arguments, what);
        }
        if path.is_file() || what == "a pipe" {
            let state = [
                "emulator",
                "--state",
                name,
                "--rest-port",
                "0",
                "--ws-port",
                "0",
            ];
            refused(&home, &[], &state, what);
        }
        let with_calendar = home.join("with-calendar");
        drop(std::fs::remove_dir_all(&with_calendar));
        std::fs::create_dir_all(&with_calendar).unwrap();
        std::os::unix::fs::symlink(&path, with_calendar.join("calendar.tsv")).unwrap();
        // The calendar's own name is shown, not what it points to.
        let what = if what.contains('\\') {
            "a directory"
        } else {
            what
        };
        refused(&with_calendar, &[], &["cash"], what);
    }
}

#[test]
fn what_is_nested_without_an_end_ends_with_an_error() {
    let home = home("deep");
    std::fs::create_dir_all(&home).unwrap();
    let config = home.join("config.toml");
    let write = |name: &str, text: String| {
        let path = home.join(name);
        std::fs::write(&path, text).unwrap();
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        std::fs::set_permissions(&path, mode).unwrap();
        path
    };
    let aside = [("HOGA_CONFIG", config.as_path())];
    let laughs: Vec<String> = (1..30)
        .map(|n| format!("a{n}: &a{n} [*a{}, *a{}]\n", n - 1, n - 1))
        .collect();
    let laughs = laughs.concat();
    for (name, text, what) in [
        ("dashes.yaml", "- ".repeat(100_000), "too deep"),
        ("brackets.yaml", "[".repeat(100_000), "line 1"),
        ("pairs.yaml", "? ".repeat(100_000), "too deep"),
        ("laughs.yaml", format!("a0: &a0 x\n{laughs}"), "alias"),
    ] {
        let path = write(name, text);
        let import = ["config", "import", path.to_str().unwrap()];
        refused(&home, &aside, &import, what);
    }
    for (name, text) in [
        ("list.toml", format!("default = {}", "[".repeat(100_000))),
        ("dots.toml", format!("{}a = 1", "a.".repeat(100_000))),
        ("table.toml", format!("[{}a]", "a.".repeat(100_000))),
        ("inline.toml", format!("a = {}", "{a=".repeat(100_000))),
    ] {
        let path = write(name, text);
        // The depth is named, or the line in which something is not closed.
        let what = if name == "dots.toml" || name == "table.toml" {
            "recursion limit"
        } else {
            "line 1"
        };
        refused(&home, &[("HOGA_CONFIG", &path)], &["cash"], what);
        let keys = ["emulator", "--keys", path.to_str().unwrap()];
        refused(&home, &[], &keys, what);
    }
    let head = "{\"hoga_recording\":1,\"environment\":\"live\",\
                \"started_at\":\"2026-11-23T10:00:00.000+09:00\",\"account\":\"5000000001\"}\n";
    let deep = format!("{head}{{\"ms\":1,\"what\":{}\n", "[".repeat(100_000));
    let far = format!("{head}{{\"ms\":9000000000000000,\"what\":{{\"opened\":{{\"line\":1}}}}}}\n");
    for (name, text) in [("deep.rec", deep), ("far.rec", far)] {
        let path = write(name, text);
        for command in [&["replay"][..], &["emulator", "--market"]] {
            let arguments = [command, &[path.to_str().unwrap()]].concat();
            refused(&home, &[], &arguments, "line 2");
        }
    }
}
