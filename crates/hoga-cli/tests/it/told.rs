//! What a person and a script are told when something fails: one document, the cause by its name, what
//! waits, and a hint that can be followed.

use super::emulator::{fault, port, text, vars, with_keys};
use super::server::serve;
use super::{PAPER, code, found, hoga, home, words};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpListener;

const KEYS: &str = "[[key]]\naccount = \"50000000-01\"\ncash = 50000000\n";
const MARKET: [&str; 5] = ["--as", "live", "--clock", "10:00", "--control"];

/// Returns what a command that is asked for JSON puts on stdout: one document.
fn document(output: &std::process::Output) -> Value {
    let read = serde_json::from_slice(&output.stdout);
    assert!(read.is_ok(), "{}", text(output));
    read.unwrap()
}

#[test]
fn a_cancel_whose_end_is_not_known_is_one_document_with_the_order_and_the_failure() {
    let home = home("onedocument");
    let (_market, settings) = with_keys(&home, KEYS, &MARKET);
    let (vars, port) = (vars(&settings[0]), port(&settings[0]));
    let buy = ["buy", "005930", "1", "--limit", "60000", "--id", "one"];
    assert_eq!(code(&hoga(&home, &vars, &buy)), 0);
    let lost = ["lose-request", "--path", "order-rvsecncl", "--times", "20"];
    assert!(fault(&home, &port, &lost).status.success());
    let cancelled = hoga(&home, &vars, &["--json", "cancel", "one", "--wait", "2s"]);
    assert_eq!(code(&cancelled), 7, "{}", text(&cancelled));
    let told = document(&cancelled);
    assert_eq!(told["code"], 7, "{told}");
    assert!(told["error"].as_str().is_some(), "{told}");
    let all = hoga(&home, &vars, &["--json", "cancel-all", "--wait", "2s"]);
    assert!(document(&all).is_object(), "{}", text(&all));
    // A problem that doctor finds is in its one list.
    let down = fault(
        &home,
        &port,
        &["token-invalid", "--path", "inquire-balance", "--times", "9"],
    );
    assert!(down.status.success(), "{}", text(&down));
    let doctor = hoga(&home, &vars, &["--json", "doctor"]);
    assert!(document(&doctor).is_array(), "{}", text(&doctor));
}

#[test]
fn a_stop_that_waits_in_the_emergency_file_binds_until_a_person_ends_it() {
    let home = home("waits");
    let (_market, settings) = with_keys(&home, KEYS, &MARKET);
    let vars = vars(&settings[0]);
    let off = hoga(&home, &vars, &["--json", "kill", "status"]);
    assert_eq!(document(&off), json!({ "killed": null, "waiting": null }));
    assert_eq!(code(&hoga(&home, &vars, &["orders"])), 0);
    let directory = found(&home, "account.lock").unwrap();
    let file = directory.with_file_name("emergency.jsonl");
    let line = "{\"at\":\"2026-11-23T01:00:00Z\",\"kill\":\"the disk was full\"}\n";
    std::fs::write(&file, line).unwrap();
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    std::fs::set_permissions(&file, mode).unwrap();
    let status = hoga(&home, &vars, &["kill", "status"]);
    let shown = text(&status);
    assert!(
        shown.contains("waits in the emergency file (the disk was full)"),
        "{shown}"
    );
    assert!(!shown.contains("the kill switch is off"), "{shown}");
    let status = document(&hoga(&home, &vars, &["--json", "kill", "status"]));
    assert_eq!(status["waiting"]["reason"], "the disk was full", "{status}");
    // A person may end it before any desk takes it.
    let off = document(&hoga(&home, &vars, &["--json", "kill", "off"]));
    assert_eq!(off, json!({ "killed": null, "waiting": null }));
    let buy = |id| ["buy", "005930", "1", "--market", "--id", id, "--yes"];
    let bought = hoga(&home, &vars, &buy("early"));
    assert_eq!(code(&bought), 0, "{}", text(&bought));
    // A later one binds, cut short as it is: the next desk takes it.
    let line = "{\"at\":\"2099-11-24T03:00:00Z\",\"kill\":\"the di";
    std::fs::write(&file, line).unwrap();
    let status = document(&hoga(&home, &vars, &["--json", "kill", "status"]));
    assert_eq!(
        status["waiting"]["reason"], "the reason is cut short",
        "{status}"
    );
    let refused = hoga(&home, &vars, &buy("late"));
    assert_eq!(code(&refused), 4, "{}", text(&refused));
}

#[test]
fn a_database_that_cannot_be_used_is_named_without_its_password() {
    let home = home("database");
    let (_market, settings) = with_keys(&home, KEYS, &MARKET);
    let with = |url: &'static str| {
        let mut all = vars(&settings[0]);
        all.push(("HOGA_DATABASE_URL", url));
        all
    };
    let nobody = with("postgres://trader:planted-password@127.0.0.1:1/trades");
    let failed = hoga(&home, &nobody, &["limits"]);
    let shown = words(&failed);
    assert_eq!(code(&failed), 1, "{shown}");
    for word in [
        "database trades at 127.0.0.1:1, as user trader",
        "HOGA_DATABASE_URL",
    ] {
        assert!(shown.contains(word), "{word}: {shown}");
    }
    assert!(!shown.contains("planted-password"), "{shown}");
    let weak = with("postgres://trader:planted-password@db.example.com/trades?sslmode=require");
    for command in [["limits"], ["orders"]] {
        let failed = hoga(&home, &weak, &command);
        let shown = words(&failed);
        assert_eq!(code(&failed), 3, "{shown}");
        assert!(shown.contains("sslmode=require"), "{shown}");
        assert!(!shown.contains("planted-password"), "{shown}");
    }
    let script = hoga(&home, &nobody, &["journal", "init"]);
    let shown = String::from_utf8_lossy(&script.stdout);
    assert_eq!(code(&script), 0, "{}", text(&script));
    for word in [
        "CREATE ROLE \"trader\" LOGIN NOSUPERUSER",
        "AUTHORIZATION \"trader\"",
        "DATABASE \"trades\"",
    ] {
        assert!(shown.contains(word), "{word}: {shown}");
    }
    assert!(!shown.contains("planted-password"), "{shown}");
    let file = hoga(&home, &vars(&settings[0]), &["journal", "init"]);
    assert!(
        text(&file).contains("a file keeps this journal"),
        "{}",
        text(&file)
    );
}

/// Runs a command against a server in KIS's place and returns its document.
fn against(name: &str, url: &str) -> Value {
    let home = home(name);
    let mut vars = PAPER.to_vec();
    vars.extend([
        ("KIS_REST_BASE_URL", url),
        ("KIS_WS_URL", "ws://127.0.0.1:9"),
    ]);
    let failed = hoga(&home, &vars, &["--json", "cash"]);
    assert_eq!(code(&failed), 5, "{}", text(&failed));
    let told = document(&failed);
    // Whoever asks again while nobody asks the venue is told the same.
    let again = document(&hoga(&home, &vars, &["--json", "auth"]));
    assert_eq!(
        (again.get("kind"), again.get("hint")),
        (told.get("kind"), told.get("hint"))
    );
    let doctor = hoga(&home, &vars, &["--json", "doctor"]);
    let findings = document(&doctor);
    let token = findings
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["about"] == "token");
    assert_eq!(token.unwrap().get("kind"), told.get("kind"), "{findings}");
    told
}

#[test]
fn why_there_is_no_token_is_told_by_its_kind() {
    let token = |text: &'static str| {
        serve(move |_request: &str| {
            json!({ "access_token": text, "token_type": "Bearer", "expires_in": 86_400,
                "access_token_token_expired": "2099-01-01 00:00:00" })
        })
    };
    let unusable = against("brokentoken", &token("a\r\nb: c"));
    assert_eq!(unusable["kind"], "token-unusable", "{unusable}");
    assert!(
        unusable["error"]
            .as_str()
            .unwrap()
            .contains("no header can hold"),
        "{unusable}"
    );

    let soon = serve(
        |_request: &str| json!({ "error_code": "EGW00133", "error_description": "접근토큰 발급 잠시 후 다시 시도하세요(1분당 1회)" }),
    );
    let soon = against("toosoon", &soon);
    assert_eq!(soon["kind"], "token-too-soon", "{soon}");
    assert!(
        soon["hint"]
            .as_str()
            .unwrap()
            .contains("one token a minute"),
        "{soon}"
    );

    let page = serve(|_request: &str| json!("<html>maintenance</html>"));
    let page = against("maintenance", &page);
    assert_eq!(page["kind"], "venue-unavailable", "{page}");

    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let chatty = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut asked = [0; 4_096];
            drop(stream.read(&mut asked));
            drop(stream.write_all(b"220 mail.example.com ESMTP\r\n"));
        }
    });
    let not_http = against("nothttp", &format!("http://{chatty}"));
    assert_eq!(not_http["kind"], "not-http", "{not_http}");
    let no_tls = against("notls", &format!("https://{chatty}"));
    assert_eq!(no_tls["kind"], "not-http", "{no_tls}");
}

#[test]
fn a_hint_names_what_helps() {
    let home = home("hints");
    for (arguments, needed) in [
        (&["resolve", "x"][..], "--not-placed"),
        (&["resolve", "x"], "--bind"),
        (&["buy", "005930", "-3", "--market"], "above zero"),
        (&["buy", "005930", "3", "--limit", "-5"], "above zero"),
        (&["limits", "--collar", "-3"], "for example 3"),
        (&["limits", "--open-orders", "-3"], "-3 is not in 1.."),
        (
            &["chart", "005930", "--count", "-1"],
            "-1 is not in 1..=2000",
        ),
        (&["chart", "005930", "--count", "0"], "0 is not in 1..=2000"),
    ] {
        let output = hoga(&home, &[], arguments);
        assert_eq!(code(&output), 2, "{arguments:?}: {}", words(&output));
        let shown = words(&output);
        assert!(shown.contains(needed), "{arguments:?}: {shown}");
        assert!(!shown.contains("'-- -"), "{arguments:?}: {shown}");
    }
    let (_market, settings) = with_keys(&home, KEYS, &MARKET);
    let unlisted = hoga(&home, &vars(&settings[0]), &["quote", "999999"]);
    let shown = words(&unlisted);
    assert!(
        shown.contains("check that 999999 is the code of a listed issue"),
        "{shown}"
    );
    let mut vars = PAPER.to_vec();
    vars.push(("KIS_CALLS_PER_SECOND", "5"));
    let output = hoga(&home, &vars, &["cash"]);
    assert_eq!(code(&output), 3, "{}", words(&output));
    assert!(
        words(&output).contains("the paper servers take one call a second"),
        "{}",
        words(&output)
    );
    let mut vars = PAPER.to_vec();
    vars.extend([
        ("KIS_REST_BASE_URL", "http://127.0.0.1:9"),
        ("KIS_WS_URL", "ws://127.0.0.1:9"),
    ]);
    let unsent = hoga(&home, &vars, &["cancel", "0000001001", "--without-journal"]);
    assert_eq!(code(&unsent), 5, "{}", words(&unsent));
    let again = "try again: hoga cancel 0000001001 --without-journal";
    assert!(words(&unsent).contains(again), "{}", words(&unsent));
    let none = hoga(&home, &vars, &["cancel-all", "--without-journal"]);
    assert_eq!(code(&none), 7, "{}", words(&none));
    for word in [
        "orders that are not known here may be open",
        "try again: hoga cancel-all --without-journal",
    ] {
        assert!(words(&none).contains(word), "{}", words(&none));
    }
}
