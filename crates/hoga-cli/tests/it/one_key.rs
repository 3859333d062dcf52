//! Many `hoga` processes with one app key.

use super::emulator::{emulator, fault, port, text, vars};
use super::{code, command, found, hoga, home, start, words};
use serde_json::Value;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::{Child, Output, Stdio};
use std::time::Duration;

/// Returns how often the emulator was asked for a token.
fn tokens_asked(port: &str) -> usize {
    let mut stream = TcpStream::connect(format!("127.0.0.1:{port}")).unwrap();
    let request = "GET /__hoga/status HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).unwrap();
    // The server may keep the connection: what came until it is quiet is the answer.
    stream
        .set_read_timeout(Some(Duration::from_secs(1)))
        .unwrap();
    let mut answer = Vec::new();
    drop(stream.read_to_end(&mut answer));
    let answer = String::from_utf8(answer).unwrap();
    let (_, body) = answer.split_once("\r\n\r\n").unwrap();
    // It may come in chunks, whose sizes stand around the object.
    let (_, inner) = body.split_once('{').unwrap();
    let (inner, _) = inner.rsplit_once('}').unwrap();
    let status: Value = serde_json::from_str(&format!("{{{inner}}}")).unwrap();
    let calls = status.get("calls").unwrap().as_array().unwrap().iter();
    let path = |call: &Value| call.get("path").unwrap().as_str().unwrap().to_owned();
    let tokens = calls.filter(|call| path(call).ends_with("tokenP"));
    tokens.count()
}

#[test]
fn five_processes_that_start_at_once_ask_for_one_token() {
    let home = home("five");
    let (_running, settings) = emulator(&home, &["--clock", "10:00", "--control"], 1);
    let (vars, port) = (vars(&settings[0]), port(&settings[0]));
    let at_once = || -> Vec<Output> {
        let start = |_| {
            let mut auth = command(&home);
            auth.arg("auth").envs(vars.iter().copied());
            auth.stdout(Stdio::piped()).stderr(Stdio::piped());
            auth.spawn().unwrap()
        };
        let children: Vec<Child> = (0..5).map(start).collect();
        let ended = children.into_iter().map(Child::wait_with_output);
        ended.map(Result::unwrap).collect()
    };
    let late = ["answer-late", "--path", "tokenP", "--ms", "1500"];
    assert!(fault(&home, &port, &late).status.success());
    for output in at_once() {
        assert_eq!(code(&output), 0, "{}", words(&output));
    }
    assert_eq!(tokens_asked(&port), 1);

    // The service is down, and the token is gone: one of all asks, and nobody is told to look at
    // the key.
    std::fs::remove_dir_all(&home).unwrap();
    let down = ["html", "--path", "tokenP", "--times", "20"];
    assert!(fault(&home, &port, &down).status.success());
    for output in at_once() {
        assert_eq!(code(&output), 5, "{}", words(&output));
        assert!(
            !words(&output).contains("KIS_APP_KEY"),
            "{}",
            words(&output)
        );
    }
    assert_eq!(tokens_asked(&port), 2);
}

#[test]
fn a_stopped_holder_of_the_locks_delays_nobody_for_ever() {
    let home = home("holder");
    let (_running, settings) = emulator(&home, &["--clock", "10:00"], 1);
    let vars = vars(&settings[0]);
    let run = |words: &[&str]| {
        let mut hoga = command(&home);
        hoga.args(words)
            .envs(vars.iter().copied())
            .output()
            .unwrap()
    };
    let first = run(&["cash"]);
    assert_eq!(code(&first), 0, "{}", words(&first));
    let mut held = Vec::new();
    for name in ["pace.lock", "token.lock"] {
        for path in super::find(&home, name) {
            let file = std::fs::OpenOptions::new().write(true).open(path).unwrap();
            file.lock().unwrap();
            held.push(file);
        }
    }
    assert_eq!(held.len(), 2);
    // It ends at all: who waits for these locks for ever never comes back.
    let second = run(&["cash"]);
    assert_eq!(code(&second), 0, "{}", words(&second));
}

#[test]
fn doctor_beside_a_desk_says_that_it_did_not_try() {
    let home = home("doctor-beside");
    let (_running, settings) = emulator(&home, &["--clock", "10:00"], 1);
    let vars = vars(&settings[0]);
    let mut run = start(&home, &vars, &["run", "--for", "60s"]);
    let _lines = run.until_live();
    let doctor = hoga(&home, &vars, &["doctor"]);
    let shown = text(&doctor);
    assert_eq!(code(&doctor), 0, "{shown}");
    assert!(shown.contains("not tried: the account's desk"), "{shown}");
}

#[test]
fn a_run_whose_account_was_taken_over_ends_and_says_so() {
    let home = home("taken-over");
    let (_running, settings) = emulator(&home, &["--clock", "10:00"], 1);
    let vars = vars(&settings[0]);
    let mut run = start(&home, &vars, &["run", "--for", "60s"]);
    let lines = run.until_live();
    // Somebody tidies up: the next command finds no holder and takes the account.
    for name in ["account.lock", "account.holder", "desk.sock"] {
        let found = found(&home, name);
        std::fs::remove_file(found.unwrap()).unwrap();
    }
    let bought = hoga(
        &home,
        &vars,
        &["buy", "005930", "1", "--market", "--id", "b"],
    );
    assert_eq!(bought.status.code(), Some(0), "{}", text(&bought));
    // Its fill is news to the first one too, which may not write it down any more.
    let ended = run.0.wait().unwrap();
    assert_eq!(ended.code(), Some(1));
    drop(lines);
}
