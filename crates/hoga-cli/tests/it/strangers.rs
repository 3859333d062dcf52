//! Rows of other products beside ours: they are counted and shown, and everything of ours goes on.

use super::emulator::{fault, port, text, vars, with_keys};
use super::{code, hoga, home, words};

const KEYS: &str = r#"
[[key]]
account = "50000000-01"
holdings = [{ symbol = "005930", quantity = 7, price = 70000 }]
"#;

#[test]
fn rows_of_other_products_are_shown_and_hold_nothing_up() {
    let home = home("strangers");
    let more = ["--clock", "10:00", "--control"];
    let (_running, settings) = with_keys(&home, KEYS, &more);
    let vars = vars(&settings[0]);
    let run = |arguments: &[&str]| hoga(&home, &vars, arguments);
    let done = fault(&home, &port(&settings[0]), &["odd-rows"]);
    assert!(done.status.success(), "{}", text(&done));
    let bought = run(&["buy", "005930", "1", "--limit", "60000", "--id", "low"]);
    assert_eq!(code(&bought), 0, "{}", words(&bought));
    let listed = run(&["orders"]);
    assert_eq!(code(&listed), 0, "{}", words(&listed));
    let (shown, said) = (text(&listed), words(&listed));
    assert!(shown.contains("low"), "{shown}");
    assert!(said.contains("4 more rows in the venue's list"), "{said}");
    assert!(said.contains("9990001 KR7005930003"), "{said}");
    let held = run(&["positions"]);
    assert_eq!(code(&held), 0, "{}", words(&held));
    assert!(text(&held).contains("\n005930       7 "), "{}", text(&held));
    assert!(
        words(&held).contains("2 more holdings are of issues"),
        "{}",
        words(&held)
    );
    let sold = run(&["sell", "005930", "3", "--limit", "90000", "--id", "off"]);
    assert_eq!(code(&sold), 0, "{}", words(&sold));
    let cancelled = run(&["cancel-all", "--yes"]);
    assert_eq!(code(&cancelled), 0, "{}", words(&cancelled));
    let low = run(&["orders"]);
    assert!(text(&low).contains("cancelled"), "{}", text(&low));
}
