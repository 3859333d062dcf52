//! What a service and a script need: a log in files, and errors that a program reads.
#![cfg(unix)]

use super::{code, command, hoga, home, words};
use std::os::unix::fs::{MetadataExt, symlink};

#[test]
fn the_log_of_a_service_is_its_owners_and_begins_without_a_false_line() {
    let home = home("service-log");
    std::fs::create_dir_all(&home).unwrap();
    let directory = home.join("log/of/hoga");
    let output = command(&home)
        .arg("cash")
        .env("HOGA_LOG_FILE", directory.join("hoga.log"))
        .output()
        .unwrap();
    assert_eq!(code(&output), 0, "{}", words(&output));
    let said = words(&output);
    assert_eq!(
        said, "local market, made-up money\n",
        "the log is in the file"
    );
    assert_eq!(directory.metadata().unwrap().mode() & 0o7777, 0o700);
    let file = std::fs::read_dir(&directory).unwrap().next().unwrap();
    let file = file.unwrap().path();
    assert_eq!(file.metadata().unwrap().mode() & 0o7777, 0o600);
    let written = std::fs::read_to_string(&file).unwrap();
    let first = written.lines().next().unwrap();
    assert!(first.get(..32).unwrap().ends_with("+09:00"), "{first}");
    std::fs::remove_file(&file).unwrap();
    let victim = home.join("victim");
    std::fs::write(&victim, "precious").unwrap();
    symlink(&victim, &file).unwrap();
    let refused = command(&home)
        .arg("cash")
        .env("HOGA_LOG_FILE", directory.join("hoga.log"))
        .output()
        .unwrap();
    assert_eq!(code(&refused), 3, "{}", words(&refused));
    assert!(
        words(&refused).contains("HOGA_LOG_FILE"),
        "{}",
        words(&refused)
    );
    assert_eq!(std::fs::read_to_string(&victim).unwrap(), "precious");
}

#[test]
fn errors_of_the_command_line_are_json_where_json_is_asked_for() {
    let home = home("usage-json");
    for arguments in [
        ["--json", "buy", "005930", "1"].as_slice(),
        &["frobnicate", "--json"],
        &["buy", "005930", "0", "--market", "--json"],
        &["cancel", "한글", "--json"],
    ] {
        let output = hoga(&home, &[], arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        let data: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(data["code"], 2, "{data}");
        assert!(data["error"].as_str().unwrap().len() > 10, "{data}");
        assert!(!data["error"].as_str().unwrap().contains('\n'), "{data}");
        assert!(words(&output).contains("error: "), "{}", words(&output));
    }
}
