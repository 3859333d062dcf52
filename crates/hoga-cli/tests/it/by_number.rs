//! A cancel by the venue's number, which needs no list and no journal that knows the order.

use super::emulator::{ONE_KEY, fault, port, text, vars, with_keys};
use super::{code, found, hoga, home, json, words};

#[test]
fn a_number_that_nobody_knows_is_cancelled_as_it_is_given_while_the_list_is_away() {
    let home = home("by-number");
    let more = ["--clock", "10:00", "--as", "live", "--control"];
    let (_running, settings) = with_keys(&home, ONE_KEY, &more);
    let (vars, port) = (vars(&settings[0]), port(&settings[0]));
    let run = |arguments: &[&str]| hoga(&home, &vars, arguments);
    let bought = run(&[
        "--json", "buy", "005930", "1", "--limit", "60000", "--id", "n1",
    ]);
    let bought = json(&bought);
    let number = bought["venue_number"].as_str().unwrap();
    let journal = found(&home, "journal.db").unwrap();
    std::fs::remove_dir_all(journal.parent().unwrap()).unwrap();
    let list = [
        "maintenance",
        "--path",
        "inquire-daily-ccld",
        "--times",
        "500",
    ];
    let done = fault(&home, &port, &list);
    assert_eq!(code(&done), 0, "{}", text(&done));
    let never = run(&["cancel", "never-existed"]);
    assert_eq!(code(&never), 4, "{}", text(&never));
    assert!(
        words(&never).contains("no order never-existed"),
        "{}",
        words(&never)
    );
    let sent = run(&["cancel", number, "--wait", "2s"]);
    assert_eq!(code(&sent), 7, "{}", text(&sent));
    assert!(
        words(&sent).contains("the venue took the cancel"),
        "{}",
        words(&sent)
    );
    // It is at the venue: there is nothing more to cancel, which the list alone could explain.
    let again = run(&["cancel", number, "--wait", "2s"]);
    let said = words(&again);
    assert!(said.contains("as an order of KRX"), "{said}");
    assert_ne!(code(&again), 0);
}
