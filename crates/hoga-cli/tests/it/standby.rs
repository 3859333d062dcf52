//! A desk that waits beside another one and takes over when it is gone.

use super::emulator::{ONE_KEY, text, vars, with_keys};
use super::endings::signal;
use super::{code, hoga, home, start, words};
use std::time::Duration;

#[test]
fn a_desk_that_stands_by_takes_over_when_the_first_one_ends() {
    let home = home("standby");
    let (_running, settings) = with_keys(&home, ONE_KEY, &["--clock", "10:00", "--as", "live"]);
    let vars = vars(&settings[0]);
    let mut first = start(&home, &vars, &["run", "--for", "120s"]);
    drop(first.until_live());
    let refused = hoga(&home, &vars, &["run", "--for", "1s"]);
    assert_eq!(code(&refused), 4, "{}", words(&refused));
    let mut second = start(&home, &vars, &["run", "--standby", "--for", "120s"]);
    std::thread::sleep(Duration::from_secs(2));
    let waits = second.0.try_wait().unwrap();
    assert!(waits.is_none(), "{waits:?}");
    let doctor = hoga(&home, &vars, &["doctor"]);
    assert!(text(&doctor).contains("hoga run"), "{}", text(&doctor));
    signal(&first.0, "TERM");
    let lines: Vec<String> = second.until_live().take(1).collect();
    let bought = hoga(&home, &vars, &["buy", "005930", "1", "--market"]);
    assert_eq!(code(&bought), 0, "{lines:?}: {}", words(&bought));
    let recording = home.join("recording");
    let recorded = ["record", recording.to_str().unwrap(), "--standby"];
    let refused = hoga(&home, &vars, &recorded);
    assert_ne!(code(&refused), 0, "{}", words(&refused));
}
