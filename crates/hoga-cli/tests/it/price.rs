//! What a one-shot order costs beside its own call: one list of the venue, and no sync of the memory of
//! heads.

use super::emulator::{ONE_KEY, text, vars, with_keys};
use super::{code, command, hoga, home, words};
use std::process::Command;

#[test]
fn a_one_shot_buy_costs_one_list_call_and_its_help_says_so() {
    let home = home("one-list");
    let (_emulator, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00", "--as", "live"]);
    let vars = vars(&settings[0]);
    let calls = |key: &str| {
        let buy = ["buy", "005930", "1", "--limit", "60000", "--id", key];
        let bought = hoga(&home, &vars, &buy);
        assert_eq!(code(&bought), 0, "{}", words(&bought));
        // Each call is a line of the log.
        let said = words(&bought);
        let of = |path: &str| {
            let lines = said.lines().filter(|line| line.contains("hoga::http"));
            lines.filter(|line| line.contains(path)).count()
        };
        (of("inquire-daily-ccld"), of("order-cash"))
    };
    assert_eq!(calls("first"), (1, 1));
    assert_eq!(calls("second"), (1, 1), "with an order that is open");
    let help = text(&hoga(&home, &[], &["buy", "--help"]));
    assert!(help.contains("one call for the list"), "{help}");
}

#[test]
fn an_order_syncs_its_journal_and_not_the_memory_of_heads() {
    let can_trace = Command::new("strace").args(["-f", "true"]).output();
    if !can_trace.is_ok_and(|traced| traced.status.success()) {
        eprintln!("NOT TRIED: strace is missing, or may not look at other processes");
        return;
    }
    let home = home("no-sync");
    let (_emulator, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00", "--as", "live"]);
    let vars = vars(&settings[0]);
    let buy = |key| ["buy", "005930", "1", "--limit", "60000", "--id", key];
    // The first one makes the memory, which is synced while the journal is still empty.
    let first = hoga(&home, &vars, &buy("first"));
    assert_eq!(code(&first), 0, "{}", words(&first));
    let trace = home.join("trace");
    let plain = command(&home);
    let mut traced = Command::new("strace");
    traced
        .args(["-f", "-y", "-e", "trace=fsync,fdatasync,rename", "-o"])
        .arg(&trace)
        .arg(plain.get_program())
        .args(buy("second"))
        .env_clear();
    for (name, value) in plain.get_envs() {
        traced.envs(value.map(|value| (name, value)));
    }
    let second = traced.envs(vars.iter().copied()).output().unwrap();
    assert_eq!(code(&second), 0, "{}", text(&second));
    let trace = std::fs::read_to_string(&trace).unwrap();
    let syncs = |of: &str| {
        let lines = trace.lines().filter(|line| line.contains("sync("));
        lines.filter(|line| line.contains(of)).count()
    };
    assert!(syncs("journal.db") > 0, "{trace}");
    let heads = home.with_extension("heads");
    assert_eq!(syncs(heads.to_str().unwrap()), 0, "{trace}");
    // It was noted all the same.
    let noted = trace.lines().any(|line| line.contains(".head"));
    assert!(noted, "{trace}");
}
