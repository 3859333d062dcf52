//! A desk that other processes cannot reach says so, and their brakes go without it.

use super::emulator::{text, vars, with_keys};
use super::{code, command, found, hoga, home};
use std::process::Stdio;

const KEYS: &str = "[[key]]\naccount = \"50000000-01\"\ncash = 50000000\n";

#[test]
fn a_desk_without_its_socket_says_so_and_brakes_go_without_it() {
    let home = home("deaf");
    let (_market, settings) = with_keys(&home, KEYS, &["--clock", "10:00"]);
    let vars = vars(&settings[0]);
    let order = ["buy", "005930", "1", "--limit", "60000", "--id", "one"];
    assert_eq!(code(&hoga(&home, &vars, &order)), 0);
    // Something lies in the socket's place that hoga does not take away.
    let lock = found(&home, "account.lock").unwrap();
    let socket = lock.with_file_name("desk.sock");
    std::fs::create_dir_all(socket.join("somebody")).unwrap();
    let log = home.join("said");
    let mut deaf = command(&home);
    deaf.args(["run", "--for", "60s"])
        .envs(vars.iter().copied());
    deaf.stdout(Stdio::piped());
    deaf.stderr(std::fs::File::create(&log).unwrap());
    let mut deaf = super::Running(deaf.spawn().unwrap());
    let _lines = deaf.until_live();
    let said = std::fs::read_to_string(&log).unwrap();
    assert!(said.contains("cannot hand over commands"), "{said}");
    assert!(said.contains("desk.sock"), "{said}");

    let doctor = hoga(&home, &vars, &["doctor"]);
    assert_eq!(code(&doctor), 3, "{}", text(&doctor));
    let shown = text(&doctor);
    assert!(shown.contains("no command can be handed to it"), "{shown}");

    let refused = hoga(&home, &vars, &["buy", "005930", "1", "--market"]);
    assert_eq!(code(&refused), 4, "{}", text(&refused));
    let cancelled = hoga(&home, &vars, &["cancel-all", "--yes"]);
    assert_eq!(code(&cancelled), 0, "{}", text(&cancelled));
    let orders = text(&hoga(&home, &vars, &["orders"]));
    assert!(orders.contains("cancelled"), "{orders}");
}
